/** Two small budgets, printed by hand, and an audit of one of them. Only tests import this file. */
import { readAmount, type Unit } from '../money.ts'
import type { Budget } from '../model/budget.ts'
import { cellId, type Cell, type Form, type FormRow } from '../model/form.ts'
import type { FormId } from '../model/form-definition.ts'
import type { Figure } from '../model/figure.ts'
import type { Audit, Finding, FindingPlace } from '../model/finding.ts'
import type { Claim, Narrative } from '../model/narrative.ts'
import type { Place } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import type { Indicator, Project } from '../model/project.ts'
import type { Points, SelfEvaluation } from '../model/self-evaluation.ts'

/** A place on a page of the PDF: line by line from the top, left or right half. */
export function placeAt(pageNumber: number, line: number, right = false): Place {
  return { sourceIndex: 0, pageNumber, box: { x: right ? 300 : 50, y: 80 + line * 20, width: 200, height: 14 }, lineIndex: null }
}

interface Sketch {
  readonly id: FormId
  readonly title: string
  readonly unit?: Unit
  readonly page: number
  readonly nilNote?: string
  /** Panel → heads line, then rows: `key = label | text | text`. Heads are `column:printed head`. `?a/b` is unread with candidates. */
  readonly panels: Readonly<Record<string, string>>
}

export function formOf({ id, title, unit = 'tenThousandYuan', page, nilNote, panels }: Sketch): Form {
  const parts = Object.entries(panels).map(([panel, table], index) => panelOf(id, panel, table, unit, page, index === 1))
  return {
    id,
    title,
    unit,
    status: nilNote === undefined ? 'filled' : 'nil',
    places: [placeAt(page, 0)],
    nilNote: nilNote === undefined ? null : { text: nilNote, place: placeAt(page, 4) },
    notes: [],
    columns: parts.flatMap(({ columns }) => columns),
    rows: parts.flatMap(({ rows }) => rows),
    cells: parts.flatMap(({ cells }) => cells),
  }
}

function panelOf(form: FormId, panel: string, table: string, unit: Unit, page: number, right: boolean): Pick<Form, 'columns' | 'rows' | 'cells'> {
  const [heads = '', ...lines] = table.trim().split('\n').map((line) => line.trim())
  const columns = heads.split('|').map((head) => {
    const [id = '', printed = ''] = head.trim().split(':')
    return { panel, id, head: printed }
  })
  const amountColumns = columns.filter(({ id }) => !['rowNumber', 'code', 'label', 'codeCategory', 'codeSection', 'codeItem'].includes(id))
  const rows: FormRow[] = []
  const cells: Cell[] = []
  for (const [index, line] of lines.entries()) {
    if (line === '-') continue
    const [name = '', ...texts] = line.split('|').map((text) => text.trim())
    const [key = '', label = ''] = name.split('=').map((text) => text.trim())
    const place = placeAt(page, index + 2, right)
    rows.push({ panel, key, code: /^\d{3,7}$/.test(key) ? key : null, label, place, texts: {} })
    for (const [at, column] of amountColumns.entries()) {
      const path = { form, panel, row: key, column: column.id }
      cells.push({ id: cellId(path), path, ...figureOf(texts[at] ?? '', unit, { ...place, box: { x: 120 + 60 * at, y: 80, width: 40, height: 12 } }) })
    }
  }
  return { columns, rows, cells }
}

export function figureOf(text: string, unit: Unit, place: Place): Figure {
  if (text.startsWith('?')) return { state: 'unread', amount: null, unit, text: '', place, candidates: text.slice(1).split('/') }
  const reading = readAmount(text, unit)
  if (reading.kind === 'malformed') throw new Error(`not an amount: ${text}`)
  return { state: reading.kind, amount: reading.kind === 'amount' ? reading.amount : null, unit, text, place, candidates: [] }
}

const hebeiForms: readonly Form[] = [
  formOf({
    id: 'revenueExpenditureSummary', title: '部门预算收支总表', page: 1, panels: {
      revenue: `
        rowNumber:序号 | label:收入/项目 | amount:收入/预算数
        generalPublic = 一、一般公共预算拨款收入 | 1172.54
        governmentFunds = 二、政府性基金预算拨款收入 |
        stateCapital = 三、国有资本经营预算拨款收入 |
        -
        currentYear = 本年收入合计 | 1172.54
        carryover = 上年结转结余 |
        total = 收入总计 | 1172.54`,
      expenditure: `
        label:支出/项目 | amount:支出/预算数
        201 = 一、一般公共服务支出 | 1003.49
        202 = 二、外交支出 |
        208 = 八、社会保障和就业支出 | 113.32
        221 = 二十、住房保障支出 | 55.73
        currentYear = 本年支出合计 | 1172.54
        carryoverOut = 年终结转结余 |
        total = 支出总计 | 1172.54`,
    },
  }),
  formOf({
    id: 'expenditureSummary', title: '部门预算支出总表', page: 2, panels: {
      main: `
        rowNumber:序号 | code:功能分类科目/科目编码 | label:功能分类科目/科目名称 | total:合计 | basic:基本支出 | project:项目支出 | commercial:经营支出
        total = 合计 | 1172.54 | 814.25 | 358.29 |
        201 = 一般公共服务支出 | 1003.49 | 645.20 | 358.29 |
        20103 = 政府办公厅（室）及相关机构事务 | 1003.49 | 645.20 | 358.29 |
        2010301 = 行政运行 | 645.20 | 645.20 | |
        2010302 = 一般行政管理事务 | 358.29 | | 358.29 |
        208 = 社会保障和就业支出 | 113.32 | 113.32 | |
        221 = 住房保障支出 | 55.73 | 55.73 | ?0.50/ |`,
    },
  }),
  formOf({
    id: 'generalPublicBasicExpenditure', title: '部门预算一般公共预算财政拨款基本支出表', page: 3, panels: {
      main: `
        code:支出部门经济分类科目/科目编码 | label:支出部门经济分类科目/科目名称 | total:一般公共预算基本支出/合计 | personnel:一般公共预算基本支出/人员经费 | operating:一般公共预算基本支出/公用经费
        total = 合计 | 814.25 | 713.05 | 101.2
        301 = 工资福利支出 | 647.16 | 647.16 |
        30101 = 基本工资 | 647.17 | 647.17 |
        302 = 商品和服务支出 | 101.20 | | 101.20
        303 = 对个人和家庭的补助 | 65.89 | 65.89 | -`,
    },
  }),
  formOf({ id: 'governmentFundsExpenditure', title: '部门预算政府性基金预算财政拨款支出表', page: 4, nilNote: '注：无政府性基金预算财政拨款预算，空表列示。', panels: {} }),
  formOf({
    id: 'threePublicExpenses', title: '部门预算财政拨款“三公”经费支出表', page: 5, panels: {
      main: `
        label:项目 | total:资金性质/合计 | generalPublic:资金性质/一般公共预算财政拨款
        total = 合计 | 69.00 | 69.00
        subtotal = “三公”经费小计 | 69.00 | 69.00
        overseasVisits = 一、因公出国（境）费 | 0.00 | 0.00
        vehicles = 二、公务用车购置及运维费 | 1.00 | 1.00
        vehiclePurchase = 其中：公务用车购置费 | |
        vehicleOperation = 公务用车运行维护费 | 1.00 | 1.00
        hospitality = 三、公务接待费 | 68.00 | 68.00`,
    },
  }),
]

function claimOf(id: string, sentenceId: string, sentence: string, text: string, rest: Partial<Claim>): Claim {
  const start = sentence.indexOf(text)
  const unit = text.endsWith('万元') ? 'tenThousandYuan' : null
  const reading = unit === null ? null : readAmount(text.replace(/[^\d.,]/g, ''), unit)
  return {
    id, sentenceId, start, end: start + text.length, text, kind: 'amount', basis: 'budget', concept: null, subject: '', unit,
    amount: reading?.kind === 'amount' ? reading.amount : null, decimal: null, countUnit: null, direction: null, ofClaimId: null, baseClaimId: null,
    partClaimIds: [], binding: { kind: 'unbound', reason: 'noCell' }, places: [placeAt(6, 3)], ...rest,
  }
}

const sentences = [
  '2025年预算收入1172.54万元，比上年减少258.42万元。',
  '支出预算1172.54万元，其中基本支出814.25万元、项目支出343.11万元。',
  '我单位“三公”经费预算69.00万元<b>，与上年持平。',
]

const narrative: Narrative = {
  sections: [
    { id: 'section-1', level: 0, numbering: '第一部分', heading: '2025年部门预算信息公开情况说明', kind: 'overview', parentId: null, place: placeAt(6, 0) },
    { id: 'section-2', level: 1, numbering: '一、', heading: '预算安排总体情况', kind: 'revenue', parentId: 'section-1', place: placeAt(6, 2) },
  ],
  sentences: sentences.map((text, index) => ({ id: `sentence-${index + 1}`, sectionId: 'section-2', paragraphIndex: index < 2 ? 1 : 2, text, places: [placeAt(6, 3 + index)], lineStarts: [0] })),
  claims: [
    claimOf('claim-1', 'sentence-1', sentences[0] ?? '', '1172.54万元', { concept: 'revenue.total', binding: { kind: 'bound', cellId: 'revenueExpenditureSummary/revenue/total/amount' } }),
    claimOf('claim-2', 'sentence-1', sentences[0] ?? '', '258.42万元', { kind: 'change', direction: 'decrease', concept: 'revenue.total', ofClaimId: 'claim-1', binding: { kind: 'unbound', reason: 'otherYear' } }),
    claimOf('claim-3', 'sentence-2', sentences[1] ?? '', '814.25万元', { concept: 'expenditure.basic', binding: { kind: 'bound', cellId: 'expenditureSummary/main/total/basic' } }),
    claimOf('claim-4', 'sentence-2', sentences[1] ?? '', '343.11万元', { concept: 'expenditure.project', binding: { kind: 'bound', cellId: 'expenditureSummary/main/total/project' } }),
    claimOf('claim-5', 'sentence-3', sentences[2] ?? '', '69.00万元', { concept: 'threePublic.total', binding: { kind: 'bound', cellId: 'threePublicExpenses/main/subtotal/total' } }),
  ],
  tables: [
    { id: 'table-1', sectionId: 'section-2', afterParagraph: 1, place: placeAt(6, 9), rowCount: 2, columnCount: 2, cells: [
      { rowIndex: 0, columnIndex: 0, rowSpan: 1, columnSpan: 2, text: '单位情况<表>', place: placeAt(6, 9) },
      { rowIndex: 1, columnIndex: 0, rowSpan: 1, columnSpan: 1, text: '本级', place: placeAt(6, 10) },
      { rowIndex: 1, columnIndex: 1, rowSpan: 1, columnSpan: 1, text: '行政', place: placeAt(6, 10) },
    ] },
  ],
}

const indicators: readonly Indicator[] = [
  { id: 'indicator-1', level1: '产出指标', level2: '数量指标', name: '接听量', description: '全年接听电话的件数', operator: '≥', value: { digits: 3500n, decimals: 0 }, unit: '件', valueText: '≥3500件', basis: '上年数据', place: placeAt(7, 5) },
  { id: 'indicator-2', level1: '效益指标', level2: '社会效益', name: '按期办结率', description: '=HYPERLINK("http://example.org")', operator: '≥', value: { digits: 98n, decimals: 0 }, unit: '%', valueText: '≥98%', basis: '工作要求', place: placeAt(7, 6) },
]

const project: Project = {
  id: 'project-1',
  code: '13058125P00585210001W',
  name: '便民热线座席费用',
  budget: figureOf('15.18', 'tenThousandYuan', placeAt(7, 1)),
  fiscalFunds: figureOf('15.18', 'tenThousandYuan', placeAt(7, 1)),
  otherFunds: figureOf('', 'tenThousandYuan', placeAt(7, 1)),
  furtherFunds: [],
  purpose: '用于热线座席',
  spendPlan: [
    { checkpoint: '3月底', state: 'stated', percent: { digits: 25n, decimals: 0 }, candidates: [], place: placeAt(7, 2) },
    { checkpoint: '6月底', state: 'unread', percent: null, candidates: ['50', ''], place: placeAt(7, 2) },
    { checkpoint: '12月底', state: 'blank', percent: null, candidates: [], place: placeAt(7, 2) },
  ],
  objectives: [{ number: '1', text: '保障热线运行', place: placeAt(7, 3) }],
  indicators,
  places: [placeAt(7, 0)],
}

const points = (text: string, line: number): Points => ({ state: 'stated', value: { digits: BigInt(text.replace('.', '')), decimals: text.split('.')[1]?.length ?? 0 }, text, place: placeAt(7, line) })

const selfEvaluation: SelfEvaluation = {
  id: 'self-evaluation-1', name: '热线运行经费',
  objectives: [{ text: '受理群众来电', place: placeAt(7, 18) }],
  achievements: [{ text: '全年受理 120 件', place: placeAt(7, 18) }],
  funds: [{
    source: 'total', label: '年度资金总额', original: null, annual: figureOf('80.00', 'tenThousandYuan', placeAt(7, 20)), executed: figureOf('76.00', 'tenThousandYuan', placeAt(7, 20)),
    weight: points('10', 20), rate: points('95', 20), score: points('9.5', 20),
  }],
  indicators: [{
    id: 'self-evaluation-1-indicator-1', level1: '产出指标', level2: '数量指标', name: '受理件数', target: '≥100件', actual: '120件',
    promised: { operator: '≥', value: { digits: 100n, decimals: 0 }, unit: '件' }, reached: { operator: null, value: { digits: 120n, decimals: 0 }, unit: '件' },
    weight: points('90', 21), score: points('88', 21), reason: '记录 <不全>', place: placeAt(7, 21),
  }],
  total: { weight: points('100', 22), score: points('97.5', 22), place: placeAt(7, 22) },
  places: [placeAt(7, 19)],
}

/** Figures of a county office in the Hebei layout, with a hostile sentence and one unread figure. */
export const hebeiBudget: Budget = {
  sources: [{ name: '预算公开 <1>.pdf', hash: 'ab'.repeat(32), format: 'pdf', pages: [1, 2, 3, 4, 5, 6, 7].map((pageNumber) => ({ pageNumber, widthPt: 595, heightPt: 842, imageOnly: false })) }],
  documentKind: 'departmentBudget',
  familyId: 'hebei-county-2025',
  stage: 'budget',
  fiscalYear: { value: 2025, place: placeAt(1, 1) },
  department: { value: '南宫市人民政府办公室', place: placeAt(1, 1) },
  region: { value: { code: '130581', name: '南宫市' }, place: placeAt(1, 1) },
  departmentCode: { value: '104', place: placeAt(1, 1) },
  forms: hebeiForms,
  narrative,
  projects: [project],
  selfEvaluations: [selfEvaluation],
  problems: [
    ...hebeiForms.flatMap(({ cells }) => cells).filter(({ state }) => state === 'unread').map(({ place, path }): Problem => ({ code: 'figureUnread', place, params: { form: path.form, candidates: '0.50' } })),
    { code: 'formMissing', place: null, params: { form: 'stateCapitalExpenditure' } },
  ],
}

const at = (role: string, cell: string | null, claim: string | null, text: string, place: Place): FindingPlace => ({ role, place, cellId: cell, claimId: claim, text })

const findings: readonly Finding[] = [
  {
    id: 'narrative/matches-table@claim-4', ruleId: 'narrative/matches-table', severity: 'error', expectedFen: 35829n * 10000n, actualFen: 34311n * 10000n, stepFen: 1n,
    places: [at('stated', null, 'claim-4', '343.11万元', placeAt(6, 4)), at('printed', 'expenditureSummary/main/total/project', null, '358.29', placeAt(2, 2))],
    params: { case: 'differs', subject: '项目支出', stated: '343.11万元', form: 'expenditureSummary', row: '合计' }, likely: { cellId: 'expenditureSummary/main/total/project', proposedFen: 34311n * 10000n, slip: 'digitChanged', belongsIn: null }, consequences: [],
  },
  {
    id: 'narrative/cited-items-exist@indicator-2', ruleId: 'narrative/cited-items-exist', severity: 'advice', expectedFen: null, actualFen: null, stepFen: 1n,
    places: [at('mention', null, null, '按期办结率', placeAt(7, 6))], params: { case: 'absent', item: '按期办结率', form: 'expenditureSummary' }, likely: null, consequences: [],
  },
  {
    id: 'narrative/forms-mentioned-exist@1', ruleId: 'narrative/forms-mentioned-exist', severity: 'warning', expectedFen: null, actualFen: null, stepFen: 1n,
    places: [at('mention', null, null, '', { sourceIndex: 0, pageNumber: 9, box: null, lineIndex: null })], params: { name: '项目支出表' }, likely: null, consequences: [],
  },
]

const titled = (ruleId: string, zh: string, en: string): Pick<Audit['results'][number], 'ruleId' | 'title' | 'basis' | 'severity'> => ({ ruleId, title: { zh, en }, basis: [], severity: 'error' })

export const hebeiAudit: Audit = {
  findings,
  results: [
    { ...titled('narrative/matches-table', '文字与表格一致', 'Narrative matches table'), outcome: 'violated', findingIds: ['narrative/matches-table@claim-4'], missing: [], checkedCount: 4, placingCount: 0 },
    { ...titled('narrative/cited-items-exist', '文字列举的科目在表中', 'Items cited are in the tables'), outcome: 'violated', findingIds: ['narrative/cited-items-exist@indicator-2'], missing: [], checkedCount: 2, placingCount: 0 },
    { ...titled('narrative/forms-mentioned-exist', '文字提到的表在文件中', 'Tables mentioned are there'), outcome: 'violated', findingIds: ['narrative/forms-mentioned-exist@1'], missing: [], checkedCount: 1, placingCount: 0 },
    { ...titled('form/sums', '合计等于分项之和', 'Totals are sums'), outcome: 'passed', findingIds: [], missing: [], checkedCount: 31, placingCount: 0 },
    { ...titled('form/open', '国有资本经营', 'State capital'), outcome: 'undetermined', findingIds: [], missing: ['form.stateCapitalExpenditure'], checkedCount: 0, placingCount: 0 },
  ],
}

/** A district department in the Shanghai layout: yuan, codes in three columns, totals at the foot, three public expenses on one line. */
export const shanghaiBudget: Budget = {
  ...hebeiBudget,
  familyId: 'shanghai-district-budget',
  department: { value: '某区人民政府办公室', place: placeAt(1, 1) },
  region: null,
  departmentCode: null,
  forms: [
    formOf({
      id: 'expenditureSummary', title: '2025年部门支出预算总表', unit: 'yuan', page: 1, panels: {
        main: `
          codeCategory:项目/功能分类科目编码/类 | codeSection:项目/功能分类科目编码/款 | codeItem:项目/功能分类科目编码/项 | label:项目/功能分类科目名称 | total:支出预算/合计 | basic:支出预算/基本支出 | project:支出预算/项目支出
          201 = 一般公共服务支出 | 82,096,797.42 | 15,686,797.42 | 66,410,000.00
          20103 = 政府办公厅（室）及相关机构事务 | 82,096,797.42 | 15,686,797.42 | 66,410,000.00
          2010301 = 行政运行 | 12,029,501.84 | 11,919,501.84 | 110,000.00
          2010302 = 一般行政管理事务 | 70,067,295.58 | 3,767,295.58 | 66,300,000.00
          total = 合计 | 82,096,797.42 | 15,686,797.42 | 66,410,000.00`,
      },
    }),
    formOf({
      id: 'threePublicExpenses', title: '2025年部门“三公”经费和机关运行经费预算表', page: 2, panels: {
        main: `
          total:
          subtotal = “三公”经费预算数/合计 | 867.50
          overseasVisits = “三公”经费预算数/因公出国（境）费 | 839
          hospitality = “三公”经费预算数/公务接待费 | 28.50
          vehicles = “三公”经费预算数/公务用车购置及运行费/小计 |
          vehiclePurchase = “三公”经费预算数/公务用车购置及运行费/购置费 |
          vehicleOperation = “三公”经费预算数/公务用车购置及运行费/运行费 |
          officeRunningCosts = 机关运行经费预算数 | 213.28`,
      },
    }),
  ],
  narrative: { sections: [], sentences: [], claims: [], tables: [] },
  projects: [],
  problems: [],
}
