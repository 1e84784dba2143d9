import { expect, it } from 'vitest'
import type { Grid, Source, TextLine } from '../../model/source.ts'
import { readSelfEvaluations } from './self-evaluations.ts'

const place = (pageNumber: number) => ({ sourceIndex: 0, pageNumber, box: null, lineIndex: null })

/** A grid from lines of cells parted by `|`; `<` goes on with the cell on its left. */
function gridOf(text: string, pageNumber = 1): Grid {
  const rows = text.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  const cells = rows.flatMap((row, rowIndex) => row.flatMap((cell, columnIndex) => {
    if (cell === '<') return []
    let columnSpan = 1
    while (row[columnIndex + columnSpan] === '<') columnSpan += 1
    return [{ rowIndex, columnIndex, rowSpan: 1, columnSpan, text: cell, place: { ...place(pageNumber), address: `${rowIndex}:${columnIndex}` } }]
  }))
  return { kind: 'grid', ground: 'ruled', place: place(pageNumber), rowCount: rows.length, columnCount: Math.max(...rows.map((row) => row.length)), cells } as unknown as Grid
}

const sourceOf = (...blocks: (Grid | TextLine)[]): Source => ({ name: 'test.pdf', hash: '', format: 'pdf', pages: [], blocks })

const money = `
项目名称 | 档案整理 | < | < | < | < | < | <
项目资金（万元） | < | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
年度资金总额 | < | 10.00 | 12.00 | 11.40 | 10 | 95% | 9.5
其中：当年财政拨款 | < | 10.00 | 12.00 | 11.40 | — | 95% | —`
const heads = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施'
const rows = `
产出指标 | 数量指标 | 整理卷数 | ≥100卷 | 90卷 | 50 | 45 | 人手不足
效益指标 | 社会效益指标 | 查阅次数 | ≥20次 | 30次 | 40 | 40 |`
const total = '总分 | < | < | < | < | 100 | 94.5 |'

it('reads money, indicators and total', () => {
  const { selfEvaluations: [found], problems, used } = readSelfEvaluations(sourceOf(gridOf(`${money}\n${heads}${rows}\n${total}`)), new Set())
  expect(found?.name).toBe('档案整理')
  expect(found?.funds.map(({ source, original, annual, executed, rate }) => [source, original?.text, annual?.text, executed?.amount?.fen, rate?.value?.digits])).toEqual([
    ['total', '10.00', '12.00', 11_400_000n, 95n], ['fiscal', '10.00', '12.00', 11_400_000n, 95n],
  ])
  expect(found?.indicators.map(({ name, target, actual, weight, score, reason }) => [name, target, actual, weight?.text, score?.text, reason])).toEqual([
    ['整理卷数', '≥100卷', '90卷', '50', '45', '人手不足'], ['查阅次数', '≥20次', '30次', '40', '40', ''],
  ])
  expect(found?.total?.score?.value).toEqual({ digits: 945n, decimals: 1 })
  expect([problems, used.size]).toEqual([[], 1])
})

it('reads what was to be reached and what was, below the heads or beside them', () => {
  const below = '年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <\n年度总体目标 | 整理档案100卷 | < | < | 整理90卷 | < | < | <'
  const beside = '预期目标 | 整理档案100卷 | < | < | 实际完成情况 | 整理90卷 | < | <'
  for (const goals of [below, beside]) {
    const { selfEvaluations: [found] } = readSelfEvaluations(sourceOf(gridOf(`${money}\n${goals}\n${heads}${rows}\n${total}`)), new Set())
    expect(found?.objectives.map(({ text }) => text)).toEqual(['整理档案100卷'])
    expect(found?.achievements.map(({ text }) => text)).toEqual(['整理90卷'])
    expect(found?.indicators[0]?.promised).toEqual({ operator: '≥', value: { digits: 100n, decimals: 0 }, unit: '卷' })
  }
})

it('goes on over a page break, with heads or without, and ends with the total', () => {
  const next = gridOf(`${rows.trim()}\n${total}`, 2)
  const other = gridOf('名称 | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚', 2)
  const { selfEvaluations: [found], used } = readSelfEvaluations(sourceOf(gridOf(`${money}\n${heads}`), next, other), new Set())
  expect(found?.indicators.length).toBe(2)
  expect([found?.places.length, used.size]).toEqual([2, 2])
})

it('reports what is no number, and takes no table without scores', () => {
  const odd = readSelfEvaluations(sourceOf(gridOf(`${money}\n${heads}${rows.replace('| 45 |', '| 约45 |')}\n${total}`)), new Set())
  expect(odd.problems.map(({ code, params }) => `${code} ${params['text']}`)).toEqual(['figureUnread 约45'])
  expect(odd.selfEvaluations[0]?.indicators[0]?.score?.state).toBe('unread')
  const targets = gridOf('项目名称 | 档案整理 | < | <\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 整理卷数 | ≥100卷')
  expect(readSelfEvaluations(sourceOf(targets), new Set()).selfEvaluations).toEqual([])
})

it('tells money and rates above the indicators whose heads it does not know, and takes no rate for a score', () => {
  const pairs = '项目名称 | 档案整理 | < | < | < | < | < | <\n全年预算数 | 20 | 全年执行数 | 19.00 | 执行率 95% 得分 9.5 | < | < | <'
  const { selfEvaluations: [found], problems } = readSelfEvaluations(sourceOf(gridOf(`${pairs}\n${heads}${rows}\n${total}`)), new Set())
  expect(found?.funds).toEqual([])
  expect(problems.map(({ code, params }) => [code, params['text']])).toEqual([['figureUnread', '20'], ['figureUnread', '19.00'], ['figureUnread', '执行率 95% 得分 9.5']])
  const rated = readSelfEvaluations(sourceOf(gridOf(`${money.replace('95% | 9.5', '| 95%')}\n${heads}${rows}\n${total}`)), new Set())
  expect(rated.selfEvaluations[0]?.funds[0]?.score).toMatchObject({ state: 'unread', text: '95%' })
})

it('takes no subtotal for an indicator', () => {
  const { selfEvaluations: [found] } = readSelfEvaluations(sourceOf(gridOf(`${money}\n${heads}${rows}\n小计 | < | < | < | < | 90 | 85 |\n${total}`)), new Set())
  expect(found?.indicators.length).toBe(2)
  expect(found?.total?.score?.text).toBe('94.5')
})

it('tells the money of a table unread that came as lines', () => {
  const lines = (text: string): TextLine[] => text.trim().split('\n').map((own) => ({ kind: 'line', text: own.trim(), place: place(1) }) as unknown as TextLine)
  const copied = `项目支出绩效自评表
    项目名称 档案整理
    年初预算数 全年预算数（A） 全年执行数（B） 分值 执行率（B/A） 得分
    年度资金总额 10.00 12.00 11.40 10 95.00% 9.5
    其中：当年财政拨款 10.00 12.00 11.40 — 95.00% —
    ${heads.replaceAll(' | ', ' ')}`
  const { problems, selfEvaluations } = readSelfEvaluations(sourceOf(...lines(copied)), new Set())
  expect(problems.map(({ params }) => `${params['project']} ${params['text']}`)).toEqual(['10.00', '12.00', '11.40', '10', '9.5', '10.00', '12.00', '11.40'].map((text) => `档案整理 ${text}`))
  expect(selfEvaluations).toEqual([])
  expect(readSelfEvaluations(sourceOf(...lines('绩效自评情况\n全年预算数10.00万元，全年执行数9.00万元，得分95分。')), new Set()).problems).toEqual([])
})
