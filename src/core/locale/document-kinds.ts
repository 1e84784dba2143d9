/** What each kind of document is called; said by the rendered page, the app and the command line alike. */
import type { DocumentKind } from '../model/budget.ts'

export const documentKinds: Readonly<Record<'zh' | 'en', Readonly<Record<DocumentKind, string>>>> = {
  zh: {
    departmentBudget: '部门预算',
    agencyBudget: '单位预算',
    departmentFinalAccounts: '部门决算',
    agencyFinalAccounts: '单位决算',
    threePublicStatement: '“三公”经费说明',
    performanceReport: '绩效报告',
    governmentBudget: '政府预算',
    other: '其他文件',
  },
  en: {
    departmentBudget: 'department budget',
    agencyBudget: 'agency budget',
    departmentFinalAccounts: 'department final accounts',
    agencyFinalAccounts: 'agency final accounts',
    threePublicStatement: 'three public expenses statement',
    performanceReport: 'performance report',
    governmentBudget: 'government budget',
    other: 'other document',
  },
}
