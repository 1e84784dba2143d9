/** What the overview of a batch says, in both languages: the page, the workbook and the view in the app. */
import type { ReviewFormat } from '../model/published-format.ts'
import type { Conclusion, ReviewPart } from './review-words.ts'

export interface CockpitWords {
  readonly title: string
  readonly fileName: string
  /** Parts of the check sheet, short enough for the head of a column. */
  readonly parts: Readonly<Record<ReviewPart, string>>
  /** In the cell of a part without findings. */
  readonly states: Readonly<Record<Exclude<Conclusion, 'toFill'>, string>>
  readonly documents: string
  readonly withErrors: string
  readonly withWarnings: string
  readonly withNeither: string
  readonly notRead: string
  readonly unreadFigures: string
  readonly ofFigures: (count: number) => string
  readonly matrixHeading: string
  readonly matrixNote: string
  readonly document: string
  readonly material: string
  readonly file: string
  readonly reports: Readonly<Record<ReviewFormat, string>>
  readonly failing: string
  readonly unread: string
  readonly rulesHeading: string
  readonly rule: string
  readonly weight: string
  readonly inDocuments: (documents: number, findings: number) => string
  readonly documentCount: string
  readonly findingCount: string
  readonly moreDocuments: (count: number) => string
  readonly noRules: string
  readonly indicatorsHeading: string
  readonly indicatorsNote: string
  readonly indicator: string
  readonly target: string
  readonly moreIndicators: (count: number) => string
  readonly notReadHeading: string
  readonly reason: string
  readonly filter: string
  readonly shown: string
  readonly made: string
}

export const cockpitWords: Readonly<Record<'zh' | 'en', CockpitWords>> = {
  zh: {
    title: '审核总览',
    fileName: '审核总览',
    parts: {
      timeliness: '公开时限', completeness: '完整性', tables: '报表勾稽', narrative: '文字说明', classification: '科目', threePublic: '“三公”经费', performance: '项目绩效',
      procurementAndAssets: '采购资产', otherDocuments: '其他文件', wording: '格式用语', ownRules: '本地规则',
    },
    states: { meets: '符合', fails: '不符合', advised: '基本符合', open: '待核实', notApplicable: '不涉及' },
    documents: '文件',
    withErrors: '有错误',
    withWarnings: '无错误、有警告',
    withNeither: '无错误和警告',
    notRead: '读不出',
    unreadFigures: '未读出的数字',
    ofFigures: (count) => `已读出 ${count} 个`,
    matrixHeading: '各部门审核结果',
    matrixNote: '问题多的在前。● 错误，▲ 警告，◆ 建议，后面是处数；“待核实”是没有发现问题，但有的核对缺少依据或有内容没有读出。',
    document: '部门（单位）',
    material: '材料',
    file: '文件',
    reports: { html: '审核报告', pdf: '批注原文', xlsx: '审核表 Excel', docx: '审核表 Word' },
    failing: '不符合的文件数',
    unread: '未读出',
    rulesHeading: '问题集中在哪里',
    rule: '核对内容',
    weight: '轻重',
    inDocuments: (documents, findings) => `${documents} 个文件，${findings} 处`,
    documentCount: '文件数',
    findingCount: '处数',
    moreDocuments: (count) => `另有 ${count} 个，见审核总览工作簿`,
    noRules: '没有发现问题。',
    indicatorsHeading: '同名指标，各部门取值不同',
    indicatorsNote: '只列比率指标，供比较：取值不同不一定有错，差别大的宜问明依据。',
    indicator: '指标',
    target: '指标值',
    moreIndicators: (count) => `另有 ${count} 个指标，见审核总览工作簿`,
    notReadHeading: '读不出的文件',
    reason: '原因',
    filter: '按部门、文件名筛选',
    shown: '显示',
    made: '由明账根据各文件生成，供审核人核对；结论以审核人意见为准。',
  },
  en: {
    title: 'Overview of the review',
    fileName: 'overview',
    parts: {
      timeliness: 'Timeliness', completeness: 'Completeness', tables: 'Tables', narrative: 'Narrative', classification: 'Codes', threePublic: 'Three public', performance: 'Performance',
      procurementAndAssets: 'Procurement, assets', otherDocuments: 'Other documents', wording: 'Wording', ownRules: 'Own rules',
    },
    states: { meets: 'meets', fails: 'does not meet', advised: 'mostly meets', open: 'to be checked', notApplicable: 'not applicable' },
    documents: 'Documents',
    withErrors: 'With errors',
    withWarnings: 'Warnings, no error',
    withNeither: 'Neither',
    notRead: 'Not read',
    unreadFigures: 'Figures not read',
    ofFigures: (count) => `${count} read`,
    matrixHeading: 'Result by department',
    matrixNote: 'Worst first. ● error, ▲ warning, ◆ advice, each with its number; “to be checked” means that nothing was found, but some checks lacked what they need or something was not read.',
    document: 'Department',
    material: 'Document',
    file: 'File',
    reports: { html: 'report', pdf: 'PDF with notes', xlsx: 'check sheet, Excel', docx: 'check sheet, Word' },
    failing: 'Documents that do not meet it',
    unread: 'Not read',
    rulesHeading: 'What is broken most',
    rule: 'Check',
    weight: 'Weight',
    inDocuments: (documents, findings) => `documents: ${documents}, findings: ${findings}`,
    documentCount: 'Documents',
    findingCount: 'Findings',
    moreDocuments: (count) => `and ${count} more, in the workbook`,
    noRules: 'Nothing was found.',
    indicatorsHeading: 'One indicator, different targets',
    indicatorsNote: 'Rates only, to be compared: a difference is not a mistake, but a large one deserves a question.',
    indicator: 'Indicator',
    target: 'Target',
    moreIndicators: (count) => `and ${count} more, in the workbook`,
    notReadHeading: 'Documents that were not read',
    reason: 'Why',
    filter: 'Filter by department or file',
    shown: 'Shown',
    made: 'Made by Mingzhang from the documents, for the reviewer to verify; the opinion of the reviewer decides.',
  },
}
