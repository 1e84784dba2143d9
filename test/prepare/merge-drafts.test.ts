/** Copies of one budget in work put together: what one changed is there, what both changed is asked, and the order of the two makes no difference. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { foldSteps, type DraftEdit, type DraftProject, type DraftStep } from '../../src/core/model/draft.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { composeDraft } from '../../src/core/prepare/draft-budget.ts'
import { compareDrafts, mergeDrafts, type DraftChoices } from '../../src/core/prepare/merge-drafts.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import { propertyRuns } from '../property-runs.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const { budget: last } = await openDisclosure([{ name: 'last.docx', bytes: toDocx(family.print(family.plan(7), family.usual)) }], nodeEffects)

const cells = (last.forms.find(({ id }) => id === 'expenditureSummary')?.cells ?? []).filter(({ path }) => path.row.length === 7 && path.column !== 'total').map(({ id }) => id).slice(0, 6)
const sentences = last.narrative.sentences.slice(0, 5).map(({ id }) => id)
const figure = (cell: string, text: string | null): DraftEdit => ({ kind: 'figures', figures: [{ cell, text, unit: 'tenThousandYuan' }] })
const sentence = (id: string, text: string | null): DraftEdit => ({ kind: 'sentence', sentence: id, text })
const [first] = composeDraft(last, []).projects
const content = first?.content as DraftProject
const projectId = first?.id ?? ''
const project = (change: Partial<DraftProject>): DraftEdit => ({ kind: 'project', project: projectId, content: { ...content, ...change } })

const state = (steps: readonly DraftStep[]) => {
  const { tables, sentences: made, projects } = composeDraft(last, foldSteps(steps).edits)
  return {
    cells: Object.fromEntries(tables.forms.flatMap(({ cells: own }) => own.map(({ id, text }) => [id, text]))),
    rows: tables.forms.flatMap(({ id, rows }) => rows.map(({ panel, key, label }) => `${id}/${panel}/${key} ${label.trim()}`)).sort(),
    sentences: Object.fromEntries(made.map(({ id, text }) => [id, text])),
    projects: Object.fromEntries(projects.map(({ id, content: own }) => [id, own])),
  }
}
const merged = (here: readonly DraftStep[], other: readonly DraftStep[], choices: DraftChoices = new Map()): DraftStep[] => [...here, ...mergeDrafts(last, here, other, choices)]

const edit: fc.Arbitrary<DraftStep> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...cells), fc.constantFrom('1.00', '2.50', '3.75', null)).map(([cell, text]) => figure(cell, text)) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...sentences), fc.constantFrom('甲。', '乙。', null)).map(([id, text]) => sentence(id, text)) },
  fc.constantFrom<DraftEdit>(project({ budget: '10.00' }), project({ purpose: '改了用途' }), project({ budget: '12.00', name: '改名' }), { kind: 'project', project: projectId, content: null }),
  fc.constantFrom<DraftEdit>({ kind: 'rowAdded', form: 'expenditureSummary', panel: 'main', key: '2299999', label: '其他支出' }, { kind: 'rowRemoved', form: 'expenditureSummary', panel: 'main', key: cells[0]?.split('/')[2] ?? '' }),
  fc.constantFrom<DraftStep>({ kind: 'undo' }, { kind: 'redo' }),
)
const steps = fc.array(edit, { maxLength: 6 })

describe('two copies put together', () => {
  it('say the same whichever of them takes the other in', () => {
    fc.assert(fc.property(steps, steps, steps, fc.boolean(), (base, left, right, isLeft) => {
      const [here, other] = [[...base, ...left], [...base, ...right]]
      const { conflicts } = compareDrafts(last, here, other)
      const flipped = compareDrafts(last, other, here).conflicts
      expect(flipped.map(({ place }) => place).sort()).toEqual(conflicts.map(({ place }) => place).sort())
      const choose = (choice: 'ours' | 'theirs'): DraftChoices => new Map(conflicts.map(({ place }) => [place, choice]))
      expect(state(merged(here, other, choose(isLeft ? 'ours' : 'theirs')))).toEqual(state(merged(other, here, choose(isLeft ? 'theirs' : 'ours'))))
    }), propertyRuns(60))
  }, 120_000)

  it('have the sentences that each added behind the same one in one order, the newest first', () => {
    const [behind = ''] = sentences
    const added = (time: number, after: string): DraftEdit[] => {
      const id = `sentence-${String(time).padStart(9, '0')}-x`
      return [{ kind: 'sentenceAdded', sentence: id, after }, sentence(id, `第${time}句。`)]
    }
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 8 }), fc.nat(8), (times, cut) => {
      const own = (part: readonly number[]): DraftEdit[] => [...part].sort((left, right) => left - right).flatMap((time) => added(time, behind))
      const nested = own(times.slice(0, 1)).flatMap((edit) => (edit.kind === 'sentenceAdded' ? added(100, edit.sentence) : []))
      const [here, other] = [[...own(times.slice(0, Math.max(1, cut))), ...nested], own(times.slice(Math.max(1, cut)))]
      const order = (steps: readonly DraftStep[]): string[] => composeDraft(last, foldSteps(steps).edits).sentences.flatMap(({ text }) => (/^第\d+句。$/.test(text) ? [text] : []))
      const newestFirst = [...times].sort((left, right) => right - left).flatMap((time) => (time === times[0] ? [time, 100] : [time])).map((time) => `第${time}句。`)
      expect(order(merged(here, other))).toEqual(newestFirst)
      expect(order(merged(other, here))).toEqual(newestFirst)
    }), propertyRuns(60))
  })

  it('have every figure and sentence that only one of them typed, and ask about those that both did', () => {
    fc.assert(fc.property(steps, steps, steps, (base, left, right) => {
      const [here, other] = [[...base, ...left], [...base, ...right]]
      const parted = here.findIndex((step, index) => JSON.stringify(step) !== JSON.stringify(other[index]))
      const [was, own, theirs, both] = [state(parted === -1 ? here : here.slice(0, parted)), state(here), state(other), state(merged(here, other))]
      const asked = new Set(compareDrafts(last, here, other).conflicts.map(({ id }) => id))
      for (const id of sentences) {
        const isOwn = own.sentences[id] !== was.sentences[id]
        if (!asked.has(id)) expect(both.sentences[id]).toBe(isOwn ? own.sentences[id] : theirs.sentences[id])
        if (isOwn && theirs.sentences[id] !== was.sentences[id] && own.sentences[id] !== theirs.sentences[id]) expect(asked).toContain(id)
      }
      const isAskedRow = (id: string): boolean => [...asked].some((place) => id.startsWith(`${place}/`))
      for (const id of cells.filter((own_) => !isAskedRow(own_))) {
        const isOwn = own.cells[id] !== was.cells[id]
        if (!asked.has(id)) expect(both.cells[id]).toBe(isOwn ? own.cells[id] : theirs.cells[id])
      }
    }), propertyRuns(60))
  }, 120_000)

  it('that differ only by steps behind one another are the longer one', () => {
    const here = [figure(cells[0] ?? '', '1.00')]
    const other = [...here, { kind: 'undo' } as const, figure(cells[1] ?? '', '2.00')]
    expect(merged(here, other)).toEqual(other)
    expect(merged(other, here)).toEqual(other)
  })
})

describe('what both changed', () => {
  it('is told with what it was and what each made of it', () => {
    const base = [figure(cells[0] ?? '', '1.00')]
    const { conflicts, taken } = compareDrafts(last, [...base, figure(cells[0] ?? '', '2.00')], [...base, figure(cells[0] ?? '', '3.00'), figure(cells[1] ?? '', '4.00')])
    expect(taken).toBe(1)
    expect(conflicts).toMatchObject([{ kind: 'figure', id: cells[0], base: '1.00', ours: '2.00', theirs: '3.00' }])
  })

  it('is asked by field of a project, not by project', () => {
    const [here, other] = [[project({ budget: '10.00' })], [project({ purpose: '另一用途' })]]
    expect(compareDrafts(last, here, other).conflicts).toEqual([])
    expect(state(merged(here, other)).projects[projectId]).toMatchObject({ budget: '10.00', purpose: '另一用途' })
    expect(compareDrafts(last, here, [project({ budget: '11.00' })]).conflicts).toMatchObject([{ kind: 'project', field: 'budget', ours: '10.00', theirs: '11.00' }])
  })

  it('is a project that one took away while the other went on with it', () => {
    const [here, other]: DraftStep[][] = [[{ kind: 'project', project: projectId, content: null }], [project({ budget: '10.00' })]]
    const { conflicts } = compareDrafts(last, here ?? [], other ?? [])
    expect(conflicts).toHaveLength(1)
    expect(state(merged(here ?? [], other ?? [], new Map([[conflicts[0]?.place ?? '', 'theirs']]))).projects[projectId]).toMatchObject({ budget: '10.00', name: content.name })
    expect(state(merged(other ?? [], here ?? [])).projects[projectId]).toMatchObject({ budget: '10.00' })
  })

  it('is a row that one took away while the other typed in it', () => {
    const row = cells[0]?.split('/')[2] ?? ''
    const here: DraftStep[] = [{ kind: 'rowRemoved', form: 'expenditureSummary', panel: 'main', key: row }]
    const other = [figure(cells[0] ?? '', '5.00')]
    const { conflicts } = compareDrafts(last, here, other)
    expect(conflicts).toMatchObject([{ kind: 'row', ours: '' }])
    expect(state(merged(here, other, new Map([[conflicts[0]?.place ?? '', 'theirs']]))).cells[cells[0] ?? '']).toBe('5.00')
  })
})

it('two things that both added to a list under one number are two things', () => {
  const thing = (label: string, amount: string): DraftStep[] => [{ kind: 'rowAdded', form: 'governmentProcurement', panel: 'main', key: '90', label }, figure('governmentProcurement/main/90/total', amount)]
  const [here, other] = [thing('打印机', '1.00'), thing('复印机', '2.00')]
  expect(compareDrafts(last, here, other).conflicts).toEqual([])
  const { rows, cells: made } = state(merged(here, other))
  expect(rows.filter((row) => /印机/.test(row))).toEqual(['governmentProcurement/main/90 打印机', 'governmentProcurement/main/91 复印机'])
  expect([made['governmentProcurement/main/90/total'], made['governmentProcurement/main/91/total']]).toEqual(['1.00', '2.00'])
})
