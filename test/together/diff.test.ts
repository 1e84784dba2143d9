/** How two budgets differ: nothing where only format, unit or order of rows do; and else the very figure, target or sentence. */
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { diffBudgets } from '../../src/core/analyze/diff-budgets.ts'
import type { Budget } from '../../src/core/model/budget.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { diffTables } from '../../src/core/render/diff/diff-rows.ts'
import { renderDiffHtml } from '../../src/core/render/diff/render-diff-html.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import type { PrintDocument } from '../generate/print.ts'
import { toWorkbook } from '../generate/workbook.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const plan = family.plan(7)
const document = family.print(plan, family.usual)

async function read(name: string, bytes: Uint8Array): Promise<Budget> {
  return (await openDisclosure([{ name, bytes }], nodeEffects)).budget
}

const changed = (change: (text: string) => string): PrintDocument => JSON.parse(JSON.stringify(document), (_, value: unknown) => (typeof value === 'string' ? change(value) : value)) as PrintDocument

describe('two budgets', () => {
  it('of one plan, in yuan in a workbook and in 万元 in a Word file, have the same figures and projects', async () => {
    const yuan = family.print(plan, { ...family.usual, amounts: { unit: 'yuan', decimals: 2, grouped: true, zero: 'figure' } })
    const { forms, projects, equalCount } = diffBudgets(await read('a.docx', toDocx(document)), await read('b.xlsx', await toWorkbook(yuan)))
    expect(forms).toEqual([])
    expect(projects).toEqual([])
    expect(equalCount).toBeGreaterThan(100)
  })

  it('that differ in one figure, one target and one sentence say these, with difference and rate', async () => {
    const before = await read('a.docx', toDocx(document))
    const total = before.forms.find(({ id }) => id === 'threePublicExpenses')?.cells.find(({ path, amount }) => path.row === 'hospitality' && path.column === 'total' && amount !== null)
    const target = before.projects[0]?.indicators[0]
    if (total === undefined || target === undefined) throw new Error('nothing to change')
    const other = JSON.parse(JSON.stringify(document), (_, value: unknown) => {
      const cell = value as { readonly path?: { readonly form: string; readonly row: string; readonly column: string }; readonly text?: string } | null
      if (cell?.path?.form === 'threePublicExpenses' && cell.path.row === 'hospitality' && cell.path.column === 'total') return { ...cell, text: '999.00' }
      if (cell?.text === target.valueText) return { ...cell, text: `${target.valueText}9` }
      return typeof value === 'string' ? value.replace('承办上级交办的其他工作', '承办上级交办的另外工作') : value
    }) as PrintDocument
    const after = await read('b.docx', toDocx(other))
    const diff = diffBudgets(before, after)
    const [table] = diffTables(before, after, diff.forms, 'zh')
    expect(diff.forms.flatMap(({ figures }) => figures.map(({ cellId }) => cellId))).toEqual([total.id])
    expect(table?.rows[0]).toMatchObject({ before: total.text, after: '999.00', difference: expect.stringMatching(/^\+/) })
    expect(diff.projects.some(({ state }) => state === 'changed')).toBe(true)
    expect([diff.sentencesRemoved.length, diff.sentencesAdded.length]).toEqual([1, 1])
    expect(diff.sentencesAdded[0]).toContain('另外工作')
  })

  it('of which the later says a sentence of its own year do not differ in that sentence', async () => {
    const before = await read('a.docx', toDocx(document))
    const year = before.fiscalYear?.value ?? 0
    const moved = (text: string): string => text.replace(/(?<!\d)20\d\d(?=年)/g, (own) => String(Number.parseInt(own, 10) + 1))
    const after: Budget = { ...before, fiscalYear: before.fiscalYear === null ? null : { ...before.fiscalYear, value: year + 1 }, narrative: { ...before.narrative, sentences: before.narrative.sentences.map((sentence) => ({ ...sentence, text: moved(sentence.text) })) } }
    expect(before.narrative.sentences.some(({ text }) => moved(text) !== text)).toBe(true)
    expect(diffBudgets(before, after)).toMatchObject({ sentencesRemoved: [], sentencesAdded: [] })
    // A year that did not move is another statement.
    const stale: Budget = { ...after, narrative: { ...after.narrative, sentences: before.narrative.sentences.map((sentence) => ({ ...sentence, text: `${sentence.text.replace(/20\d\d年/, '2019年')}` })) } }
    expect(diffBudgets(before, stale).sentencesAdded.length).toBeGreaterThan(0)
  })

  it('are shown on a page on which nothing a document says is markup', async () => {
    const before = await read('a.docx', toDocx(document))
    const after = await read('b.docx', toDocx(changed((text) => text.replace('承办上级交办的其他工作', '<script>alert(1)</script>'))))
    const diff = diffBudgets(before, after)
    const page = renderDiffHtml({ ...diff, tables: diffTables(before, after, diff.forms, 'en') }, 'en')
    expect(page).not.toContain('<script>')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('name a row that only the earlier one has', async () => {
    const before = await read('a.docx', toDocx(document))
    const form = before.forms.find(({ id }) => id === 'expenditureSummary')
    const [dropped] = form?.cells.filter(({ path, amount }) => path.row !== 'total' && amount !== null) ?? []
    const label = form?.rows.find(({ key }) => key === dropped?.path.row)?.label
    const after = { ...before, forms: before.forms.map((own) => (own.id === form?.id ? { ...own, rows: own.rows.filter(({ key }) => key !== dropped?.path.row), cells: own.cells.filter(({ path }) => path.row !== dropped?.path.row) } : own)) }
    const rows = diffTables(before, after, diffBudgets(before, after).forms, 'zh').flatMap((table) => table.rows)
    expect(rows.length).toBeGreaterThan(0)
    expect(label).toBeTruthy()
    expect(new Set(rows.map(({ row, after: now }) => `${row} ${now}`))).toEqual(new Set([`${label} null`]))
  })
})
