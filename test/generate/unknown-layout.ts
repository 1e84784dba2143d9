/**
 * Takes a disclosure of a known family and prints it as nobody has seen it: other titles or none, other numbers, heads in another order, under
 * another head or in other words, a column more, rows of equal rank in another order, the unit elsewhere, and beside it tables that look the
 * same and say something else. Every figure keeps its canonical path; those of the tables beside have none.
 */
import { formatFen, readAmount } from '../../src/core/money.ts'
import type { FormId } from '../../src/core/model/form-definition.ts'
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'
import { createRandom, type Random } from './random.ts'
import { amountStart, matrixOf, permute, reorderRows, rowsOf, shuffle } from './rearrange.ts'

/** title: other words for the same thing, words that say nothing, or none. */
export interface Disguise {
  readonly seed: number
  readonly title: 'renamed' | 'vague' | 'missing'
  readonly numbered: boolean
  readonly reorderColumns: boolean
  readonly nestHeads: boolean
  readonly renameHeads: boolean
  readonly extraColumn: boolean
  readonly reorderRows: boolean
  /** A table of the same heads, codes and sums behind each, under a title that makes it another table. */
  readonly decoys: boolean
  readonly unit: 'caption' | 'title' | 'above'
}

const titles: Partial<Readonly<Record<FormId, readonly string[]>>> = {
  revenueExpenditureSummary: ['收支预算汇总情况表', '收支预算总体安排情况表', '单位收支总体一览表'],
  revenueSummary: ['收入预算汇总情况表', '收入来源总体情况表', '单位收入明细情况表'],
  expenditureSummary: ['支出安排总体一览表', '支出总体安排情况表', '单位支出情况总表（按功能科目）'],
  fiscalSummary: ['财政拨款收支汇总情况表', '财政拨款收支安排总体情况表'],
  generalPublicExpenditure: ['一般公共预算支出汇总情况表', '一般公共预算支出明细情况表', '一般公共预算财政拨款支出安排表（按功能分类）'],
  generalPublicBasicExpenditure: ['一般公共预算基本支出汇总情况表', '一般公共预算基本支出明细情况表（按经济分类）'],
  governmentFundsExpenditure: ['政府性基金预算支出汇总情况表', '政府性基金支出安排情况表'],
  stateCapitalExpenditure: ['国有资本经营预算支出汇总情况表', '国有资本经营预算支出安排情况表'],
}

const decoyTitles = ['对下转移支付支出预算表', '专项资金支出总表', '政府购买服务支出预算表', '滨江市第一中学2025年部门支出总表', '2016年部门支出总表', '一般公共预算当年拨款支出表', '二级单位一般公共预算支出表', '部门收入总表（所属单位）', '一般公共预算基本支出表（上年结转）']

const vagueTitles = ['预算公开表', '附表', '部门预算附表', '相关情况表']

/** The table once more with every figure doubled, so that its sums hold. */
function decoyOf(blocks: readonly PrintBlock[], random: Random): PrintTable {
  const table = blocks.find((block) => block.kind === 'table') as PrintTable
  const doubled = ({ path, unit, ...cell }: PrintCell): PrintCell => {
    const reading = path === undefined || unit === undefined ? null : readAmount(cell.text, unit)
    if (reading?.kind !== 'amount' || unit === undefined) return cell
    return { ...cell, text: formatFen(reading.amount.fen * 2n, unit, (cell.text.split('.')[1] ?? '').length) }
  }
  return { ...table, title: random.pick(decoyTitles), rows: table.rows.map((cells) => cells.map(doubled)) }
}

/** Other words for the same column. */
const heads: Readonly<Record<string, readonly string[]>> = {
  基本支出: ['基本支出预算', '基本支出小计'],
  项目支出: ['项目支出预算', '项目支出小计'],
  合计: ['总计', '预算合计'],
  科目编码: ['功能科目编码', '科目代码', '编码'],
  科目名称: ['功能科目名称', '科目', '名称'],
}

export function disguise(document: PrintDocument, look: Disguise): PrintDocument {
  const random = createRandom(look.seed)
  let number = random.integer(0, 19)
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block): PrintBlock[] => {
      if (block.kind === 'contents') return []
      if (block.kind !== 'table' || formOf(block) === null) return [block]
      number += 1
      const own = disguiseTable(block, look, number, random)
      return look.decoys && amountStart(block) !== null ? [...own, decoyOf(own, random)] : own
    }),
  }))
  return { ...document, sections }
}

/** The form whose figures the table prints; null for tables of no form. */
export function formOf({ rows }: PrintTable): FormId | null {
  return rows.flat().find(({ path }) => path !== undefined)?.path?.form ?? null
}

function disguiseTable(table: PrintTable, look: Disguise, number: number, random: Random): PrintBlock[] {
  const words = titleOf(table, look, random)
  const title = words === null ? null : look.numbered ? `表${number} ${words}` : words
  let drawn = table
  if (look.reorderRows) drawn = { ...drawn, rows: reorderRows(drawn.rows, random) }
  if (look.reorderColumns) drawn = reorderColumns(drawn, random)
  if (look.renameHeads) drawn = renameHeads(drawn, random)
  if (look.extraColumn) drawn = addColumn(drawn, random)
  if (look.nestHeads) drawn = nestHeads(drawn)
  const unit = (drawn.caption ?? []).find((text) => text.includes('单位：')) ?? null
  if (unit === null || look.unit === 'caption' || title === null) return [{ ...drawn, title }]
  const caption = (drawn.caption ?? ['', '', '']).map((text) => (text === unit ? '' : text)) as [string, string, string]
  if (look.unit === 'title') return [{ ...drawn, title: `${title}（${unit.replace(/^.*单位：/, '单位：')}）`, caption }]
  return [{ kind: 'paragraph', text: unit }, { ...drawn, title, caption }]
}

function titleOf(table: PrintTable, look: Disguise, random: Random): string | null {
  if (look.title === 'missing') return null
  const form = formOf(table)
  const own = (form === null ? undefined : titles[form]) ?? []
  return random.pick(look.title === 'vague' || own.length === 0 ? vagueTitles : own)
}

/** Columns under one top head stay together. */
function reorderColumns(table: PrintTable, random: Random): PrintTable {
  const start = amountStart(table)
  const numbered = table.head.some((cells) => cells.some(({ text }) => /^\d+$/.test(text)))
  if (start === null || numbered || new Set(table.rows.flat().map(({ path }) => path?.panel)).size > 2) return table
  const top = matrixOf(table.head, table.widths.length)[0] ?? []
  const groups: number[][] = []
  for (let column = start; column < table.widths.length; column += 1) {
    const last = groups.at(-1)
    if (last !== undefined && top[last[0] ?? 0] === top[column]) last.push(column)
    else groups.push([column])
  }
  return permute(table, [...table.widths.keys()].slice(0, start).concat(shuffle(groups, random).flat()))
}

function renameHeads(table: PrintTable, random: Random): PrintTable {
  const renamed = (cell: PrintCell): PrintCell => {
    const own = heads[cell.text.replace(/\s/g, '')]
    return own === undefined ? cell : { ...cell, text: random.pick(own) }
  }
  return { ...table, head: table.head.map((cells) => cells.map(renamed)) }
}

/** A column of figures that is none of the form's. */
function addColumn(table: PrintTable, random: Random): PrintTable {
  if (amountStart(table) === null) return table
  const figure = (): PrintCell => ({ text: `${random.integer(100, 999)}.${random.integer(10, 99)}`, align: 'right' })
  const [first = [], ...rest] = table.head
  const head = [[...first, { text: random.pick(['备注金额', '单位自行统计数']), rowSpan: table.head.length }], ...rest]
  return { ...table, widths: [...table.widths, 2], head, rows: table.rows.map((cells) => [...cells, figure()]) }
}

/** One more head over all columns of amounts. */
function nestHeads(table: PrintTable): PrintTable {
  const start = amountStart(table)
  if (start === null) return table
  const over: PrintCell = { text: '2025年预算安排', columnSpan: table.widths.length - start }
  const matrix = matrixOf(table.head, table.widths.length)
  const above = (matrix[0] ?? []).map((cell, column) => (column < start ? cell : over))
  return { ...table, head: rowsOf([above, ...matrix]) }
}
