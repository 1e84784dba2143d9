/**
 * Disclosures of provinces nobody described to the reader: their own titles, numbers, orders and heads of the nine tables, drawn from a seed, and
 * what makes such documents awkward: totals at the foot, full-width figures, last year and rates beside, the unit in the title, two tables on
 * a page, units that change from table to table. Every figure keeps its canonical path.
 */
import type { FormId } from '../../src/core/model/form-definition.ts'
import { disclosureOf, usualTables } from './nine-tables-disclosure.ts'
import { tablesOf, type TablesLayout } from './nine-tables.ts'
import { planBudget } from './plan.ts'
import { amountCell, center, words, type PrintBlock, type PrintCell, type PrintDocument, type PrintOptions, type PrintTable } from './print.ts'
import { createRandom, type Random } from './random.ts'
import { amountStart, shuffle } from './rearrange.ts'

const regions = [['350102', '福州市鼓楼区'], ['360102', '南昌市东湖区'], ['500103', '重庆市渝中区'], ['230102', '哈尔滨市道里区'], ['150102', '呼和浩特市新城区'], ['460105', '海口市秀英区'], ['210102', '沈阳市和平区'], ['340102', '合肥市瑶海区']] as const

const titles: Readonly<Record<string, readonly string[]>> = {
  revenueExpenditureSummary: ['部门收支预算总体情况表', '收支预算总表', '部门收支总表', '部门财务收支预算总表', '部门收支总体情况表'],
  revenueSummary: ['部门收入预算总体情况表', '部门收入总表', '部门收入预算表', '收入预算总表'],
  expenditureSummary: ['部门支出预算总体情况表', '部门支出总表', '部门支出预算表', '支出预算总表'],
  fiscalSummary: ['财政拨款收支预算总体情况表', '财政拨款收支总表', '财政拨款收支预算总表'],
  generalPublicExpenditure: ['一般公共预算拨款支出预算表', '一般公共预算财政拨款支出预算表', '一般公共预算支出预算表（按功能科目分类）', '一般公共预算支出表'],
  generalPublicBasicExpenditure: ['一般公共预算基本支出经济分类情况表', '一般公共预算财政拨款基本支出预算表', '一般公共预算基本支出表'],
  threePublicExpenses: ['财政拨款“三公”经费支出表', '一般公共预算“三公”经费支出预算表', '“三公”经费支出情况表'],
  governmentFundsExpenditure: ['政府性基金拨款支出预算表', '政府性基金预算支出情况表', '政府性基金预算支出表'],
}

const marks: readonly TablesLayout['mark'][] = [
  null, { text: (ordinal) => `附表${ordinal}`, at: 'above' }, { text: (ordinal) => `公开0${ordinal}表`, at: 'front' }, { text: (ordinal) => `表${ordinal}`, at: 'front' }, { text: (ordinal) => `预算0${ordinal}表`, at: 'caption' },
]

function layoutOf(random: Random, fiscalYear: number): TablesLayout {
  const year = random.pick(['', `${fiscalYear}年`, `${fiscalYear}年度`])
  const forms = Object.keys(titles) as FormId[]
  const [total = usualTables.revenueColumns[0], ...sources] = usualTables.revenueColumns
  return {
    ...usualTables,
    tables: (random.chance(30) ? [...forms.slice(3), ...forms.slice(0, 3)] : forms).map((form) => [form, `${year}${random.pick(titles[form] ?? [])}`]),
    mark: random.pick(marks),
    body: random.pick(['部门', '单位名称', '编制单位']),
    columnNumbers: random.pick(['栏次', '', null, null]),
    words: {
      ...usualTables.words,
      item: random.pick(['项目', '项    目']), budget: random.pick(['预算数', '金额', '本年预算数']), total: random.pick(['合计', '总计']),
      code: random.pick(['科目编码', '编码', '功能分类科目编码', '科目代码']), name: random.pick(['科目名称', '功能分类科目名称', '科 目 名 称']),
      carryover: random.pick(['上年结转', '上年结转结余', '上年结转（结余）']), carryoverOut: random.pick(['结转下年', '年终结转结余']),
    },
    revenueColumns: total === undefined ? sources : [total, ...(random.chance(50) ? sources : shuffle(sources, random))],
    expenditureColumns: random.chance(40) ? usualTables.expenditureColumns.slice(0, 3) : usualTables.expenditureColumns,
    fundsBelowSums: random.chance(50),
    threePublic: random.chance(50) ? usualTables.threePublic : {
      shape: 'rows',
      order: ['subtotal', 'overseasVisits', 'hospitality', 'vehicles', 'vehicleOperation', 'vehiclePurchase'],
      words: { subtotal: '合    计', overseasVisits: '1、因公出国（境）费用', hospitality: '2、公务接待费', vehicles: '3、公务用车费', vehicleOperation: '其中：（1）公务用车运行维护费', vehiclePurchase: '（2）公务用车购置费' },
    },
  }
}

type Change = (table: PrintTable) => PrintTable

const keyOf = (cells: readonly PrintCell[]): string => cells.find(({ path }) => path !== undefined)?.path?.row ?? ''

/** Of tables whose first row of figures is their sum, and that have one panel. */
const totalAtFoot: Change = (table) => {
  const [first, ...rest] = table.rows
  return first === undefined || rest.length === 0 || amountStart(table) === null || keyOf(first) !== 'total' ? table : { ...table, rows: [...rest, first] }
}

const fullWidth: Change = (table) => {
  const wide = (text: string): string => text.replace(/[\d.,]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
  return { ...table, rows: table.rows.map((row) => row.map((cell) => (cell.path === undefined ? cell : { ...cell, text: wide(cell.text) }))) }
}

const unitInTitle: Change = (table) => {
  const [left = '', middle = '', unit = ''] = table.caption ?? []
  return { ...table, title: `${table.title ?? ''}（${unit}）`, caption: [left, middle, ''] }
}

/** Last year's sums, and by how much this year's differ. */
function withLastYear(year: number, amounts: PrintOptions['amounts']): Change {
  return (table) => {
    const start = amountStart(table)
    if (start === null || table.rows.flat().find(({ path }) => path !== undefined)?.path?.form !== 'generalPublicExpenditure') return table
    const [first = [], ...below] = table.head
    const head = [[...first, center(`${year - 1}年预算数`, { rowSpan: table.head.length }), center('增减%', { rowSpan: table.head.length })], ...below]
    const rows = table.rows.map((cells, index): PrintCell[] => {
      const path = cells.find((cell) => cell.path !== undefined)?.path
      return [...cells, ...(path === undefined ? [words(''), words('')] : [amountCell(BigInt(index + 1) * 1_234_500n, amounts, { ...path, column: 'priorYear' }), words('-5.3%')])]
    })
    return { ...table, widths: [...table.widths, 2, 1.5], head, rows }
  }
}

/** seed: of the budget, of its layout and of what is awkward about it. */
export function outsideDisclosure(seed: number): PrintDocument {
  const random = createRandom(seed)
  const fiscalYear = random.integer(2021, 2025)
  const [regionCode, regionName] = random.pick(regions)
  const plan = planBudget(seed, { fiscalYear, regionCode, regionName, manyFunds: random.chance(60) })
  const layout = layoutOf(random, fiscalYear)
  const zero = random.pick(['blank', 'figure', 'dash'] as const)
  const optionsOf = (unit: 'yuan' | 'tenThousandYuan'): PrintOptions => ({
    amounts: { unit, decimals: 2, grouped: random.chance(50), zero }, repeatHead: random.chance(50), repeatCaption: false, pageNumbers: 'plain', codeColumns: random.pick(['one', 'three']),
  })
  const [usual, other] = [optionsOf('tenThousandYuan'), optionsOf('yuan')]
  const changes: Change[] = [
    ...(random.chance(40) ? [totalAtFoot] : []), ...(random.chance(15) ? [fullWidth] : []), ...(random.chance(30) ? [unitInTitle] : []), ...(random.chance(25) ? [withLastYear(fiscalYear, usual.amounts)] : []),
  ]
  const changed = (block: PrintBlock): PrintBlock => (block.kind === 'table' ? changes.reduce((table, change) => change(table), block) : block)
  const [drawn, inYuan] = [tablesOf({ budget: plan, options: usual, layout }), tablesOf({ budget: plan, options: other, layout })]
  const isMixed = random.chance(25) && !changes.some((change) => change !== totalAtFoot && change !== fullWidth && change !== unitInTitle)
  const blocks = drawn.map((own, index) => (isMixed && index % 3 === 1 ? (inYuan[index] ?? own) : own).map(changed))
  const pages = random.chance(30) ? pairs(blocks) : blocks
  return disclosureOf(plan, usual, layout, pages)
}

function pairs(blocks: readonly PrintBlock[][]): PrintBlock[][] {
  return blocks.flatMap((own, index) => (index % 2 === 1 ? [] : [[...own, ...(blocks[index + 1] ?? [])]]))
}
