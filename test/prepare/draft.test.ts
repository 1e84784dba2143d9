/**
 * A budget in work: every total follows from what is typed, rows come and go, every step can be taken back, and what stands in it reads back
 * as it was made. As a file it comes back whole or not at all.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { allIdentities } from '../../src/core/data/identities.ts'
import { readDraftFile, writeDraftFile, type Draft } from '../../src/core/draft-file.ts'
import { listFacts, type Budget } from '../../src/core/model/budget.ts'
import { foldSteps, type DraftEdit, type DraftStep } from '../../src/core/model/draft.ts'
import { cellsById, type Cell } from '../../src/core/model/form.ts'
import { evaluateIdentity } from '../../src/core/model/identity.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { composeDraft } from '../../src/core/prepare/draft-budget.ts'
import { layDraft, settleTotals } from '../../src/core/prepare/draft-tables.ts'
import { renderPaperDocx } from '../../src/core/render/docx/render-paper-docx.ts'
import { composePaper } from '../../src/core/render/paper/compose-paper.ts'
import { looks, printLook, type Look } from '../contract/read-back.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies, type GeneratedFamily } from '../generate/families.ts'
import { propertyRuns } from '../property-runs.ts'

async function read(bytes: Uint8Array): Promise<Budget> {
  return (await openDisclosure([{ name: 'budget.docx', bytes }], nodeEffects)).budget
}

const printed = (family: GeneratedFamily, look: Look): Promise<Budget> => read(toDocx(printLook(family, look)))
const plain = (seed: number): Look => ({ seed, options: {}, arrangement: { seed, codes: 'asPrinted', emptyRows: 'asPrinted', reorderRows: false }, rowsPerPage: 40 })
const hebei = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (hebei === undefined) throw new Error('no such family')
const last = await printed(hebei, plain(7))

/** Last year's figures where nothing computes them, as a clerk would type them. */
function typeAgain(budget: Budget): DraftEdit {
  const { computations } = layDraft(budget, [])
  const figures = thisYear(budget).filter(({ id }) => !computations.has(id)).map(({ id, text, unit }) => ({ cell: id, text, unit }))
  return { kind: 'figures', figures }
}

/** Figures that were rounded one by one add up to another total than the one printed. */
function isExact(budget: Budget): boolean {
  const cells = cellsById(budget.forms)
  return allIdentities(budget).every((instance) => evaluateIdentity(instance, cells).state !== 'rounding')
}

/** Columns that tell of last year, or of the way from there: in the budget after, they are others. */
const comparing: ReadonlySet<string> = new Set(['priorYear', 'change'])
const thisYear = ({ forms }: Pick<Budget, 'forms'>): Cell[] => forms.flatMap(({ cells }) => cells).filter(({ amount, path }) => amount !== null && !comparing.has(path.column))
const typed = (cell: string, text: string | null): DraftEdit => ({ kind: 'figures', figures: [{ cell, text, unit: 'tenThousandYuan' }] })
const textOf = (budget: Budget, edits: readonly DraftEdit[], cell: string): string | undefined => cellsById(layDraft(budget, edits).forms).get(cell)?.text

it('prints a figure typed without decimals with those of last year, for it is exact', () => {
  const cell = thisYear(last).find(({ id, unit }) => unit === 'tenThousandYuan' && !layDraft(last, []).computations.has(id))
  if (cell === undefined) throw new Error('no cell to type into')
  expect(textOf(last, [typed(cell.id, '1231')], cell.id)).toBe('1,231.00')
  expect(textOf(last, [typed(cell.id, '1231.0005')], cell.id)).toBe('1,231.0005')
})

describe.each(generatedFamilies)('a budget of $name', (family) => {
  it('is made again of those of its figures that follow from no others', async () => {
    await fc.assert(fc.asyncProperty(looks('asPrinted'), async (look) => {
      const budget = await printed(family, look)
      fc.pre(isExact(budget))
      const again = cellsById(layDraft(budget, [typeAgain(budget)]).forms)
      expect(thisYear(budget).filter(({ id, amount }) => again.get(id)?.amount?.fen !== amount?.fen).map(({ id }) => id)).toEqual([])
    }), propertyRuns(3))
  })

  it('asks for fewer figures than it prints', async () => {
    const budget = await printed(family, plain(3))
    const edit = typeAgain(budget)
    expect(edit.kind === 'figures' ? edit.figures.length : 0).toBeLessThan(thisYear(budget).length)
  })
})

describe('figures', () => {
  const total = 'expenditureSummary/main/total/total'
  const item = thisYear(last).find(({ path }) => path.form === 'expenditureSummary' && path.column === 'basic' && path.row.length === 7)?.id ?? ''

  it('are empty but for what last year tells', () => {
    const cells = layDraft(last, []).forms.flatMap((form) => form.cells)
    expect(cells.filter(({ path, amount }) => path.column !== 'priorYear' && amount !== null)).toEqual([])
  })

  it('come up in every total and every form that repeats them, to the fen', () => {
    const { forms, computations } = layDraft(last, [{ kind: 'figures', figures: [{ cell: item, text: '123456.78', unit: 'yuan' }] }])
    const cells = cellsById(forms)
    expect(computations.get(total)?.kind).toBe('sum')
    expect([cells.get(item)?.text, cells.get(total)?.text]).toEqual(['12.345678', '12.345678'])
    expect(cells.get(total)?.amount).toEqual({ fen: 12_345_678n, stepFen: 1n })
  })

  it('stand as typed where they are no amount, and no total takes them in', () => {
    const cells = cellsById(layDraft(last, [typed(item, '1.2.3')]).forms)
    expect(cells.get(item)).toMatchObject({ state: 'unread', text: '1.2.3', amount: null })
    expect(cells.get(total)?.amount ?? null).toBeNull()
  })

  it('typed in place of a total stay and are told, until they are taken back', () => {
    const edits = [typed(item, '10'), typed(total, '11')]
    const { forms, overridden } = layDraft(last, edits)
    expect(cellsById(forms).get(total)?.text).toBe('11.00')
    expect(overridden.get(total)?.fen).toBe(10_000_000n)
    expect(textOf(last, [...edits, typed(total, null)], total)).toBe('10.00')
  })

  it('of a cell that is not there are kept aside', () => {
    expect(layDraft(last, [typed('expenditureSummary/main/2999999/total', '5')]).unplaced).toMatchObject([{ cell: 'expenditureSummary/main/2999999/total', text: '5' }])
  })
})

describe('rows', () => {
  const added: DraftEdit = { kind: 'rowAdded', form: 'expenditureSummary', panel: 'main', key: '2299999', label: '其他支出' }
  const rowsOf = (edits: readonly DraftEdit[]): readonly string[] => layDraft(last, edits).forms.find(({ id }) => id === 'expenditureSummary')?.rows.map(({ key }) => key) ?? []

  it('come with the codes they stand under, in the order of the codes', () => {
    const keys = rowsOf([added])
    expect(keys).toEqual(expect.arrayContaining(['229', '22999', '2299999']))
    const codes = keys.filter((key) => /^\d/.test(key))
    expect(codes).toEqual([...codes].sort())
  })

  it('take part in the totals', () => {
    const edits = [added, typed('expenditureSummary/main/2299999/project', '3.5')]
    const cells = cellsById(layDraft(last, edits).forms)
    expect(['229/total', '22999/project', '2299999/total', 'total/total'].map((end) => cells.get(`expenditureSummary/main/${end}`)?.text)).toEqual(['3.50', '3.50', '3.50', '3.50'])
  })

  it('go with their figures, and the figures come back with them', () => {
    const cell = 'expenditureSummary/main/2299999/project'
    const gone: DraftEdit = { kind: 'rowRemoved', form: 'expenditureSummary', panel: 'main', key: '2299999' }
    expect(textOf(last, [added, typed(cell, '3.5'), gone], 'expenditureSummary/main/total/total')).toBe('')
    expect(textOf(last, [added, typed(cell, '3.5'), gone, added], cell)).toBe('3.50')
  })

  it('are not added where the form gives its rows', () => {
    expect(layDraft(last, [{ kind: 'rowAdded', form: 'threePublicExpenses', panel: 'main', key: '999', label: '其他' }]).forms).toEqual(layDraft(last, []).forms)
  })
})

describe('steps', () => {
  it('are taken back and done again in turn, and a new one ends what was taken back', () => {
    const [first, second, third] = ['1', '2', '3'].map((text) => typed('a', text))
    if (first === undefined || second === undefined || third === undefined) throw new Error('three steps')
    const undo: DraftStep = { kind: 'undo' }
    expect(foldSteps([first, second, undo]).edits).toEqual([first])
    expect(foldSteps([first, second, undo, undo, { kind: 'redo' }]).edits).toEqual([first])
    expect(foldSteps([first, second, undo, third, { kind: 'redo' }])).toEqual({ edits: [first, third], undone: [] })
    expect(foldSteps([undo, first]).edits).toEqual([first])
  })
})

describe('the document', () => {
  it('reads back as it was made, a year later', async () => {
    const { budget } = composeDraft(last, [typeAgain(last)])
    const again = await read(renderPaperDocx(composePaper(budget, '2026-01-20')))
    const facts = (of: Budget): string[] => listFacts(of).map(({ id, amountYuan }) => `${id} ${amountYuan}`).sort()
    expect(facts(again)).toEqual(facts(budget))
    expect(again.fiscalYear?.value).toBe((last.fiscalYear?.value ?? 0) + 1)
  })

  it('says what somebody wrote, and nothing where a sentence was emptied', () => {
    const [first, second] = last.narrative.sentences
    const edits: DraftEdit[] = [{ kind: 'sentence', sentence: first?.id ?? '', text: '新写的一句。' }, { kind: 'sentence', sentence: second?.id ?? '', text: '' }]
    const { budget, sentences } = composeDraft(last, edits)
    expect(budget.narrative.sentences[0]?.text).toBe('新写的一句。')
    expect(budget.narrative.sentences.some(({ id }) => id === second?.id)).toBe(false)
    expect(sentences.slice(0, 2).map(({ isOwn }) => isOwn)).toEqual([true, true])
  })

  it('carries projects without last year’s amounts, and takes new ones', () => {
    const [project] = composeDraft(last, []).projects
    if (project === undefined) throw new Error('the family prints projects')
    expect(project.content).toMatchObject({ budget: '', fiscalFunds: '' })
    const content = { ...project.content, name: '新项目', budget: '12.50' }
    const { budget } = composeDraft(last, [{ kind: 'project', project: 'project-new', content }, { kind: 'project', project: project.id, content: null }])
    expect(budget.projects.map(({ name, budget: amount }) => [name, amount?.amount?.fen])).toContainEqual(['新项目', 12_500_000n])
    expect(budget.projects.some(({ id }) => id === project.id)).toBe(false)
  })
})

describe('a file of a budget in work', () => {
  const draft: Draft = { id: 'draft-0001', files: [{ name: '../去年.docx', bytes: new Uint8Array([1, 2, 3]) }], steps: [typed('a', '1'), { kind: 'undo' }], blank: null }
  const file = writeDraftFile(draft)

  it('comes back as it was', () => {
    expect(readDraftFile(file)).toEqual(draft)
  })

  it('is told from anything else', () => {
    expect(readDraftFile(new Uint8Array([1, 2, 3]))).toBe('notADraft')
    expect(readDraftFile(toDocx(printLook(hebei, plain(1))))).toBe('notADraft')
  })

  it('is whole or damaged, whichever byte was changed or lost', () => {
    fc.assert(fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, cut) => {
      const bytes = cut ? file.slice(0, at) : file.map((byte, index) => (index === at ? byte ^ by : byte))
      const opened = readDraftFile(bytes)
      if (typeof opened !== 'string') expect(opened).toEqual(draft)
    }), { numRuns: 300 })
  })

  it('with a step of no shape we know is not opened', () => {
    const strange = { ...draft, steps: [{ kind: 'figures', figures: [{ cell: 'a', text: 5, unit: 'yuan' }] }] } as unknown as Draft
    expect(readDraftFile(writeDraftFile(strange))).toBe('damaged')
  })
})

describe('a block that is pasted', async () => {
  // To the fen: figures rounded one by one add up to other totals than those printed.
  const exact = await printed(hebei, { ...plain(7), options: { amounts: { unit: 'yuan', decimals: 2, grouped: true, zero: 'blank' } } })
  const block = thisYear(exact).filter(({ path }) => path.form === 'expenditureSummary').map(({ id, text, unit }) => ({ cell: id, text, unit }))
  const blank = layDraft(exact, [])
  const totals = block.filter(({ cell }) => blank.computations.has(cell))

  it('leaves totals to be computed that its parts make, so that they follow a part', () => {
    expect(totals.length).toBeGreaterThan(3)
    const settled = settleTotals(block, blank)
    const pasted = layDraft(exact, [{ kind: 'figures', figures: settled }])
    const made = cellsById(pasted.forms)
    expect(block.filter(({ cell, text }) => made.get(cell)?.text.replaceAll(',', '') !== text.replaceAll(',', ''))).toEqual([])
    expect([...pasted.overridden]).toEqual([])
  })

  it('keeps a total that its parts do not make', () => {
    const wrong = block.map((figure) => (figure.cell === 'expenditureSummary/main/total/total' ? { ...figure, text: '1.00' } : figure))
    const { forms, overridden } = layDraft(exact, [{ kind: 'figures', figures: settleTotals(wrong, blank) }])
    expect(cellsById(forms).get('expenditureSummary/main/total/total')?.text).toBe('1.00')
    expect([...overridden.keys()]).toEqual(['expenditureSummary/main/total/total'])
  })
})
