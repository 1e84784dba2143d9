/** The words that a published budget itself is printed with. The law asks for them in Chinese, so there is no other language. */
import type { DocumentKind } from '../model/budget.ts'
import type { Unit } from '../money.ts'
import { documentKinds } from './document-kinds.ts'
import { zhRender } from './zh-render.ts'

export const paperWords = {
  language: 'zh-CN',
  contents: '目 录',
  unit: (unit: Unit): string => `单位：${zhRender.units[unit]}`,
  /** Above the heads of a table: whose it is, and of which year. */
  ofYear: (department: string, year: number | null): string => `编制部门：${department}${year === null ? '' : `　${year}年`}`,
  title: (year: number | null, kind: DocumentKind): string => `${year === null ? '' : `${year}年`}${documentKinds.zh[kind]}`,
  unnamedDepartment: zhRender.unnamedDepartment,
  project: {
    title: (name: string): string => `${name}绩效目标表`,
    sheet: (number: number): string => `绩效目标 ${number}`,
    code: '项目编码',
    name: '项目名称',
    budget: '预算数',
    fiscalFunds: '其中：财政资金',
    otherFunds: '其他资金',
    purpose: '资金用途',
    spendPlan: '资金支出计划（%）',
    objectives: '绩效目标',
    indicatorHeads: ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
  },
  template: {
    lastYear: (decimal: string): string => `上年：${decimal}`,
    guide: [
      '白底的格填本年数，单位见各表右上角；没有的留空。',
      '灰底的格是合计，或与别的表重复，由公式得出，不用填。',
      '格子上的批注是上年数，供对照，公开前会自动去掉。',
      '科目有增减时，插入或删去整行，编码和名称一起改。',
      '项目绩效目标表照着上年的改：名称、金额、目标、指标。',
    ],
  },
  evaluation: {
    title: '项目支出绩效自评表',
    sheet: (number: number): string => `绩效自评 ${number}`,
    name: '项目名称',
    funds: '项目资金',
    fundHeads: ['年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
    yearObjectives: '年度总体目标',
    expected: '预期目标',
    achieved: '实际完成情况',
    indicatorHeads: ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    total: '总分',
  },
} as const
