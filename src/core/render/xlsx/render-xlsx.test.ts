import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Budget } from '../../model/budget.ts'
import { formOf, hebeiBudget, shanghaiBudget } from '../test-support.ts'
import { listCarriedTexts, renderXlsx } from './render-xlsx.ts'
import { fitsNumber } from './workbook.ts'

const hasOffice = spawnSync('soffice', ['--version']).status === 0

async function open(budget: Budget) {
  return readXlsx(await renderXlsx(budget), { readStyles: true })
}

async function sheetOf(budget: Budget, index: number) {
  const sheet = (await open(budget)).sheets[index]
  if (sheet === undefined) throw new Error(`no sheet ${index}`)
  return sheet
}

/** Numbers of a sheet, row by row, as the shortest decimals. */
function numbersOf(rows: readonly (readonly unknown[])[]): string[] {
  return rows.flatMap((row) => row.filter((value) => typeof value === 'number').map(String))
}

describe('the workbook', () => {
  it('has contents, one sheet a form in printed order, projects, self-evaluations and indicators', async () => {
    const { sheets } = await open(hebeiBudget)
    expect(sheets.map(({ name }) => name)).toEqual([
      '目录',
      '1 部门预算收支总表',
      '2 部门预算支出总表',
      '3 部门预算一般公共预算财政拨款基本支出表',
      '4 部门预算政府性基金预算财政拨款支出表',
      '5 部门预算财政拨款“三公”经费支出表',
      '项目',
      '项目说明',
      '绩效指标',
      '绩效自评',
      '自评指标',
    ])
    expect([...(sheets[0]?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.location ?? [])).toEqual(sheets.slice(1).map(({ name }) => `'${name}'!A1`))
  })

  it('holds every printed amount as a number in the printed unit', async () => {
    for (const budget of [hebeiBudget, shanghaiBudget]) {
      const { sheets } = await open(budget)
      for (const [index, form] of budget.forms.entries()) {
        const printed = form.cells.filter(({ amount }) => amount !== null).map(({ text }) => String(Number(text.replaceAll(',', ''))))
        expect(numbersOf(sheets[index + 1]?.rows ?? []).sort()).toEqual(printed.sort())
      }
    }
  })

  it('merges heads, freezes them and repeats them in print', async () => {
    const sheet = await sheetOf(shanghaiBudget, 1)
    expect(sheet.merges).toContainEqual({ startRow: 2, startCol: 0, endRow: 2, endCol: 3 })
    expect(sheet.freezePane).toEqual({ rows: 5, columns: 4 })
    expect(sheet.pageSetup?.printTitlesRow).toBe('$3:$5')
    const workbook = unzipSync(await renderXlsx(shanghaiBudget))['xl/workbook.xml'] ?? new Uint8Array()
    expect(Buffer.from(workbook).toString()).toContain(`'${sheet.name}'!$3:$5`)
  })

  it('writes totals as formulas where the print adds up, with the printed figure as their result', async () => {
    const sheet = await sheetOf(hebeiBudget, 1)
    const formulas = [...(sheet.cells?.entries() ?? [])].flatMap(([at, { formula, formulaResult }]) => (formula === undefined ? [] : [`${at} ${formula} → ${formulaResult}`]))
    expect(formulas).toContain('8,4 ROUND(SUM(E5:E8),2) → 1172.54')
    expect(formulas).toContain('8,2 ROUND(SUM(C5:C7),2) → 1172.54')
  })

  it('keeps the printed figure, with a comment, where it does not equal its parts', async () => {
    const sheet = await sheetOf(hebeiBudget, 3)
    const cell = sheet.cells?.get('5,2')
    expect(cell?.formula).toBeUndefined()
    expect(cell?.value).toBe(647.16)
    expect(cell?.comment?.text).toBe('原件所印与分项之和不一致：分项之和为 647.17')
  })

  it('marks what is unread and never guesses it', async () => {
    const sheet = await sheetOf(hebeiBudget, 2)
    const unread = [...(sheet.cells?.values() ?? [])].find(({ value }) => value === '未读出')
    expect(unread?.comment?.text).toBe('原件此处未能读出；可能是：0.50，空白')
    const total = [...(sheet.cells?.entries() ?? [])].find(([at]) => at === '10,3')?.[1]
    expect(total?.formula).toBeUndefined()
  })

  it('prints what a project states besides as amounts in a sheet of their own', async () => {
    const [project] = hebeiBudget.projects
    const figure = project?.budget ?? null
    if (project === undefined || figure === null) throw new Error('no project')
    const budget = { ...hebeiBudget, projects: [{ ...project, furtherFunds: [{ label: '年度资金总额', figure }] }] }
    const { sheets } = await open(budget)
    const sheet = sheets.find(({ name }) => name === '表中其他金额')
    expect(sheet?.rows[3]?.slice(2)).toEqual(['年度资金总额', '万元', Number(figure.text.replaceAll(',', ''))])
  })

  it('gives titles the room they take, without the number a printed title begins with', async () => {
    const [form] = hebeiBudget.forms
    if (form === undefined) throw new Error('no form')
    const title = `七、2025年度${hebeiBudget.department?.value ?? ''}部门收支预算总表`
    const { sheets } = await open({ ...hebeiBudget, forms: [{ ...form, title }] })
    expect(sheets[1]?.name).toBe('1 部门收支预算总表')
    expect(sheets[1]?.rows[0]?.[0]).toBe(title)
    expect(sheets[0]?.rows[2]?.[1]).toBe('部门收支预算总表')
    expect(sheets[1]?.cells?.get('0,0')?.style?.alignment?.wrapText).toBe(true)
  })

  it('keeps texts that look like formulas as texts', async () => {
    const sheet = await sheetOf(hebeiBudget, 8)
    expect(sheet.rows[4]?.[5]).toBe('=HYPERLINK("http://example.org")')
    expect(sheet.cells?.get('4,5')?.formula).toBeUndefined()
    const bytes = await renderXlsx(hebeiBudget)
    expect(Buffer.from(bytes).includes('externalLink')).toBe(false)
  })

  it('cuts no text: what a cell does not hold goes on in a sheet of its own, and is told', async () => {
    const long = '为保障热线运行𡛓'.repeat(9000)
    const budget = { ...hebeiBudget, projects: hebeiBudget.projects.map((project) => ({ ...project, purpose: long })) }
    const { sheets } = await open(budget)
    const rest = sheets.at(-1)
    expect(rest?.name).toBe('续文')
    const beginning = sheets.flatMap(({ rows }) => rows.flat()).find((value) => typeof value === 'string' && value.includes('（一格放不下，下接“续文”表第 2 行）')) as string
    const pieces = rest?.rows.slice(1).map(([, text]) => text as string) ?? []
    expect([beginning.replace(/……（.*$/, ''), ...pieces].join('')).toBe(long)
    expect(Math.max(beginning.length, ...pieces.map(({ length }) => length))).toBeLessThan(32_767)
    expect(listCarriedTexts(budget)).toMatchObject([{ sheet: '项目说明', text: long }])
    expect([listCarriedTexts(hebeiBudget), (await open(hebeiBudget)).sheets.some(({ name }) => name === '续文')]).toEqual([[], false])
  })

  it('keeps a figure beyond 15 digits as text', async () => {
    expect(fitsNumber('9000000000.00')).toBe(true)
    expect(fitsNumber('90000000000000.01')).toBe(false)
    const form = formOf({ id: 'expenditureSummary', title: '总表', unit: 'yuan', page: 1, panels: { main: 'total:合计\ntotal = 合计 | 90,000,000,000,000.01' } })
    const sheet = await sheetOf({ ...hebeiBudget, forms: [form], projects: [] }, 1)
    const cell = [...(sheet.cells?.values() ?? [])].find(({ value }) => value === '90,000,000,000,000.01')
    expect(cell?.comment?.text).toContain('精度')
  })

  it('gives every sheet a name a workbook may hold', async () => {
    const forms = hebeiBudget.forms.map((form) => ({ ...form, title: `[关于]：2025/2026年*部门?预算\\${'很长的表名'.repeat(8)}'` }))
    const names = (await open({ ...hebeiBudget, forms })).sheets.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\']/.test(name))).toBe(true)
  })

  it('gives the same bytes for the same budget', async () => {
    expect(Buffer.compare(Buffer.from(await renderXlsx(hebeiBudget)), Buffer.from(await renderXlsx(hebeiBudget)))).toBe(0)
  })

  it.skipIf(!hasOffice)('is recalculated by a spreadsheet program to the printed figures', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
    writeFileSync(join(folder, 'budget.xlsx'), await renderXlsx(shanghaiBudget))
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2'
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'budget.xlsx')], { stdio: 'ignore' })
    const csv = readFileSync(join(folder, 'budget-1 2025年部门支出预算总表.csv'), 'utf8')
    const shown = csv.split(/\r?\n/).flatMap((line) => line.split(',').slice(4).filter((text) => /^\d+(\.\d+)?$/.test(text)))
    const printed = shanghaiBudget.forms[0]?.cells.map(({ text }) => String(Number(text.replaceAll(',', ''))))
    expect(shown).toEqual(printed)
  })
})
