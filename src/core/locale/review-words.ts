/** What a reviewer takes away says, in both languages: the check sheet and the notes on the document itself. */
import type { Severity } from '../model/finding.ts'
import type { ReviewFormat } from '../model/published-format.ts'

/** Parts of the check sheet, in its order; each gathers the rules of some folders. */
export const reviewParts = ['timeliness', 'completeness', 'tables', 'narrative', 'classification', 'threePublic', 'performance', 'procurementAndAssets', 'otherDocuments', 'wording', 'ownRules'] as const
export type ReviewPart = (typeof reviewParts)[number]

/** meets: every rule passed · fails: errors, what must be published and is not, many warnings · advised: a few warnings, or advice · open: nothing found, and something could not be judged. */
export type Conclusion = 'meets' | 'fails' | 'advised' | 'open' | 'notApplicable' | 'toFill'

export interface ReviewWords {
  readonly sheetTitle: (department: string) => string
  readonly sheetName: string
  readonly parts: Readonly<Record<ReviewPart, string>>
  readonly conclusions: Readonly<Record<Conclusion, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly heads: readonly [string, string, string, string, string, string]
  readonly facts: { readonly department: string; readonly document: string; readonly file: string; readonly totals: string; readonly reviewer: string; readonly date: string }
  readonly totals: (errors: number, warnings: number, advice: number) => string
  readonly passed: (count: number) => string
  readonly undetermined: (count: number) => string
  readonly unread: string
  readonly timeliness: string
  readonly dates: (approved: string | null, published: string | null) => string
  readonly where: string
  readonly why: string
  readonly remedy: string
  readonly separator: string
  readonly note: string
  /** Before the room left for the reviewer, and at its foot. */
  readonly opinion: string
  readonly signature: string
  readonly author: string
  /** What the file is, at the end of its name. */
  readonly fileMarks: Readonly<Record<ReviewFormat, string>>
  readonly pageOf: string
}

export const reviewWords: Readonly<Record<'zh' | 'en', ReviewWords>> = {
  zh: {
    sheetTitle: (department) => `${department}公开材料审核表`,
    sheetName: '审核表',
    parts: {
      timeliness: '公开时限',
      completeness: '公开内容完整性',
      tables: '报表数据与勾稽关系',
      narrative: '文字说明',
      classification: '科目使用',
      threePublic: '“三公”经费和机关运行经费',
      performance: '项目和绩效目标',
      procurementAndAssets: '政府采购和国有资产',
      otherDocuments: '与上年、预算和所属单位文件核对',
      wording: '格式和用语',
      ownRules: '本地规则',
    },
    conclusions: { meets: '符合', fails: '不符合', advised: '基本符合', open: '待核实', notApplicable: '不涉及', toFill: '请填写' },
    severities: { error: '错误', warning: '警告', advice: '建议' },
    heads: ['序号', '审核内容', '是否符合', '存在问题', '位置', '处理意见'],
    facts: { department: '部门（单位）', document: '材料', file: '文件', totals: '审核结果', reviewer: '审核人', date: '审核日期' },
    totals: (errors, warnings, advice) => `错误 ${errors}，警告 ${warnings}，建议 ${advice}`,
    passed: (count) => `${count} 项核对相符`,
    undetermined: (count) => `${count} 项缺少依据，无法判断：`,
    unread: '未能读出：',
    timeliness: '批复日期和公开日期不在文件中，请填写并核对是否在批复后二十日内公开。',
    dates: (approved, published) => `批复日期 ${approved ?? '未提供'}，公开日期 ${published ?? '未提供'}`,
    where: '位置',
    why: '依据',
    remedy: '处理',
    separator: '；',
    note: '本表由程序根据所附文件生成，供审核人核对；结论以审核人意见为准。',
    opinion: '审核意见',
    signature: '审核人（签字）：　　　　　　　　年　　月　　日',
    author: '明账',
    fileMarks: { html: '报告', pdf: '批注', xlsx: '审核表', docx: '审核表' },
    pageOf: '第 &P 页，共 &N 页',
  },
  en: {
    sheetTitle: (department) => `Review sheet: disclosure of ${department}`,
    sheetName: 'Review sheet',
    parts: {
      timeliness: 'Timeliness',
      completeness: 'Completeness of what is disclosed',
      tables: 'Figures of the tables',
      narrative: 'Narrative',
      classification: 'Use of classification codes',
      threePublic: 'Three public expenses and office running costs',
      performance: 'Projects and performance targets',
      procurementAndAssets: 'Procurement and assets',
      otherDocuments: "Against last year's document, the budget and the agencies",
      wording: 'Format and wording',
      ownRules: 'Own rules',
    },
    conclusions: { meets: 'meets', fails: 'does not meet', advised: 'mostly meets', open: 'to be checked', notApplicable: 'not applicable', toFill: 'to be filled in' },
    severities: { error: 'error', warning: 'warning', advice: 'advice' },
    heads: ['No.', 'Subject', 'Meets', 'Problems', 'Where', 'Opinion'],
    facts: { department: 'Department', document: 'Document', file: 'File', totals: 'Result', reviewer: 'Reviewer', date: 'Date' },
    totals: (errors, warnings, advice) => `errors ${errors}, warnings ${warnings}, advice ${advice}`,
    passed: (count) => `${count} checks agree`,
    undetermined: (count) => `${count} checks could not be made for want of something they need: `,
    unread: 'Not read: ',
    dates: (approved, published) => `Approved on ${approved ?? 'a day not given'}, published on ${published ?? 'a day not given'}`,
    timeliness: 'The dates of approval and of publication are not in the file: please fill in and check that it was published within twenty days of approval.',
    where: 'Where',
    why: 'Basis',
    remedy: 'Remedy',
    separator: '; ',
    note: 'Made by program from the file named above, for the reviewer to verify; the opinion of the reviewer decides.',
    opinion: 'Opinion of the reviewer',
    signature: 'Signature:                         Date:                ',
    author: 'Mingzhang',
    fileMarks: { html: 'report', pdf: 'notes', xlsx: 'check-sheet', docx: 'check-sheet' },
    pageOf: 'Page &P of &N',
  },
}
