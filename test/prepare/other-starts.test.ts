/**
 * Other ways to begin than from last year's document: the empty forms of every family, and figures taken over from another file. Totals follow
 * either way, and what finds no cell is told.
 */
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { familyData } from '../../src/core/data/generated/families.ts'
import { readDraftFile, writeDraftFile } from '../../src/core/draft-file.ts'
import { listFacts, type Budget } from '../../src/core/model/budget.ts'
import { cellsById } from '../../src/core/model/form.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { makeBlankBudget } from '../../src/core/prepare/blank-budget.ts'
import { composeDraft } from '../../src/core/prepare/draft-budget.ts'
import { layDraft } from '../../src/core/prepare/draft-tables.ts'
import { leftFigures, placeFigure, takeFigures } from '../../src/core/prepare/take-figures.ts'
import { readLastYear } from '../../src/core/print-draft.ts'
import { renderPaperDocx } from '../../src/core/render/docx/render-paper-docx.ts'
import { composePaper } from '../../src/core/render/paper/compose-paper.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'

const blankOf = (familyId: string) => ({ familyId, department: '示例县档案馆', year: 2026 })
const familyNamed = (name: string) => {
  const family = familyData.find(({ id }) => id === name)
  if (family === undefined) throw new Error(`no family ${name}`)
  return family
}
const read = async (bytes: Uint8Array): Promise<Budget> => (await openDisclosure([{ name: 'read.docx', bytes }], nodeEffects)).budget
const generated = (name: string): Promise<Budget> => {
  const family = generatedFamilies.find((own) => own.name === name)
  if (family === undefined) throw new Error(`no family ${name}`)
  return read(toDocx(family.print(family.plan(7), family.usual)))
}

describe.each(familyData.filter(({ applies, forms }) => applies.stage === 'budget' && forms.length > 3).map(({ id }) => id))('the empty forms of %s', (id) => {
  const last = makeBlankBudget(familyNamed(id), false, blankOf(id))

  it('have every form, no figure, and totals that follow', () => {
    const { forms, computations } = layDraft(last, [])
    expect(forms.map((form) => form.id)).toEqual(familyNamed(id).forms.map((form) => form.id))
    expect(forms.flatMap(({ cells }) => cells).filter(({ amount }) => amount !== null)).toEqual([])
    expect(computations.size).toBeGreaterThan(0)
  })

  it('are printed and read as the empty forms they are, and speak of no last year', async () => {
    const { budget } = composeDraft(last, [{ kind: 'narrativeFrom', from: 'template' }])
    const again = await read(renderPaperDocx(composePaper(budget, '2026-01-20')))
    expect([again.department?.value, again.fiscalYear?.value]).toEqual(['示例县档案馆', 2026])
    expect(budget.narrative.sentences.filter(({ text }) => /比上年|与上年/.test(text))).toEqual([])
  })
})

describe('figures of another file', () => {
  it('land where code and column say, with their rows, and totals follow from them', async () => {
    const source = await generated('hebei-county-2025')
    const last = makeBlankBudget(familyNamed('hebei-county-2025'), false, blankOf('hebei-county-2025'))
    const taken = takeFigures(last, [], source, 'export.xlsx', 'take-1')
    const made = layDraft(last, [taken])
    const own = cellsById(made.forms)
    const wrong = source.forms.flatMap(({ cells }) => cells).filter(({ id, amount, path }) => amount !== null && path.column !== 'priorYear' && own.get(id)?.amount?.fen !== amount.fen)
    const left = new Set(leftFigures([taken]).map(({ text }) => text))
    // Nothing read is lost: what is not in its cell is told.
    expect(wrong.filter(({ text }) => !left.has(text)).map(({ id, text }) => `${id} ${text}`)).toEqual([])
    expect(taken.figures.length).toBeGreaterThan(50)
    expect(wrong.length * 20).toBeLessThan(listFacts(source).length)
  })

  it('that found no cell are placed by hand, or let go', async () => {
    const last = await generated('hebei-county-2025')
    const other = await generated('jiangsu-province-budget')
    const taken = takeFigures(last, [], other, 'other.docx', 'take-1')
    const [first, second, ...rest] = leftFigures([taken])
    if (first === undefined || second === undefined) throw new Error('some forms are of the other family alone')
    const cell = 'threePublicExpenses/main/hospitality/generalPublic'
    const edits = [taken, placeFigure(first, cell), { kind: 'leftPlaced', left: second.id, figure: null } as const]
    expect(leftFigures(edits)).toEqual(rest)
    expect(cellsById(layDraft(last, edits).forms).get(cell)?.amount?.fen).toBe(cellsById(layDraft(last, [{ kind: 'figures', figures: [{ cell, text: first.text, unit: first.unit }] }]).forms).get(cell)?.amount?.fen)
  })
})

describe('a budget that started from empty forms', () => {
  it('is one file too', async () => {
    const draft = { id: 'draft-0001', files: [], steps: [], blank: blankOf('hebei-county-2025') }
    const opened = readDraftFile(writeDraftFile(draft))
    if (typeof opened === 'string') throw new Error(opened)
    expect(opened).toEqual(draft)
    expect((await readLastYear(opened, [], nodeEffects)).department?.value).toBe('示例县档案馆')
  })
})
