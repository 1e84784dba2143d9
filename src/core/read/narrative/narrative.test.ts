import { describe, expect, it } from 'vitest'
import type { Form } from '../../model/form.ts'
import { cellId } from '../../model/form.ts'
import type { CellPath, FormId, Stage } from '../../model/form-definition.ts'
import type { Claim, Narrative } from '../../model/narrative.ts'
import type { TextLine } from '../../model/source.ts'
import { readAmount } from '../../money.ts'
import { readNarrative } from './narrative.ts'

/** One printed line each; a blank line between them, as texts copied out of a PDF have it. */
function linesOf(text: string): TextLine[] {
  return text.split('\n').map((line, index) => ({
    kind: 'line',
    text: line.trim(),
    place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 2 * index },
    edges: [],
    fontSizePt: 0,
    indentPt: 0,
    centered: false,
    endsShort: false,
  }))
}

function read(text: string, stage: Stage = 'budget', forms: readonly Form[] = []): Narrative {
  return readNarrative(linesOf(text), { forms, stage, fiscalYear: 2025, department: '云溪县水务局' })
}

/** Each claim as `text kind concept [basis] [of] [base] [parts]`, ids as positions from 1. */
function show(narrative: Narrative): string[] {
  const at = (id: string): string => `#${narrative.claims.findIndex((claim) => claim.id === id) + 1}`
  return narrative.claims.map((claim) => {
    const basis = claim.basis === 'budget' || claim.basis === 'execution' ? '' : ` ${claim.basis}`
    const direction = claim.direction === null ? '' : ` ${claim.direction}`
    const of = claim.ofClaimId === null ? '' : ` of ${at(claim.ofClaimId)}`
    const base = claim.baseClaimId === null ? '' : ` base ${at(claim.baseClaimId)}`
    const parts = claim.partClaimIds.length === 0 ? '' : ` parts ${claim.partClaimIds.map(at).join(' ')}`
    return `${claim.text} ${claim.kind} ${claim.concept ?? '?'}${basis}${direction}${of}${base}${parts}`
  })
}

describe('amounts and their parts', () => {
  it('reads a whole with its parts, and parts of a part', () => {
    expect(show(read('2025年支出预算 900.50万元，其中：基本支出 600.20万元，包括人员经费 500.00万元和公用经费100.20万元；项目支出 300.30万元。'))).toEqual([
      '900.50万元 amount expenditure.total parts #2 #5',
      '600.20万元 amount expenditure.basic parts #3 #4',
      '500.00万元 amount expenditure.personnel',
      '100.20万元 amount expenditure.operating',
      '300.30万元 amount expenditure.project',
    ])
  })

  it('takes parts in brackets back to their own whole', () => {
    const text = '四、“三公”经费情况\n2025年“三公”经费预算12.00万元，其中因公出国（境）费0万元，公务用车购置及运行费10.00万元（公务用车购置费0万元、公务用车运行维护费10.00万元），公务接待费2.00万元。'
    expect(show(read(text))).toEqual([
      '12.00万元 amount threePublic.total parts #2 #3 #6',
      '0万元 amount threePublic.overseasVisits',
      '10.00万元 amount threePublic.vehicles parts #4 #5',
      '0万元 amount threePublic.vehiclePurchase',
      '10.00万元 amount threePublic.vehicleOperation',
      '2.00万元 amount threePublic.hospitality',
    ])
  })

  it('tells the two sides of one list apart', () => {
    const text = '财政拨款收支总预算400.00万元。收入包括：一般公共预算拨款收入400.00万元；支出包括：农林水支出300.00万元、住房保障支出100.00万元。'
    expect(show(read(text))).toEqual([
      '400.00万元 amount fiscal.total',
      '400.00万元 amount revenue.generalPublic',
      '300.00万元 amount function:213',
      '100.00万元 amount function:221',
    ])
  })

  it('reads figures that a PDF has spaced apart, and units of all sizes', () => {
    expect(show(read('2025年收 入 预 算 1 172.54 万 元，折合0.12亿元，即11725400.00元。')).map((line) => line.split(' amount')[0])).toEqual([
      '1 172.54 万 元',
      '0.12亿元',
      '11725400.00元',
    ])
    const [first] = read('2025年收入预算 1 172.54 万元。').claims
    expect(first?.amount).toEqual({ fen: 1_172_540_000n, stepFen: 10_000n })
    expect(first?.concept).toBe('revenue.total')
  })

  it('never reads a year, a page or a hotline as a figure', () => {
    expect(show(read('2025年，12345政务服务热线收到来电，详见第12页表3。'))).toEqual([])
  })
})

describe('changes, rates, shares', () => {
  it('ties a change and its rate to the subject before them, across sentences', () => {
    expect(show(read('2025年收入预算500.00万元。与上年相比减少20.00万元，下降3.85%。主要原因是项目经费减少15.00万元。'))).toEqual([
      '500.00万元 amount revenue.total',
      '20.00万元 change revenue.total priorBudget decrease of #1',
      '3.85% rate revenue.total priorBudget decrease of #1',
      '15.00万元 change ? priorBudget decrease',
    ])
  })

  it('compares with a figure of the year before that the sentence states', () => {
    expect(show(read('2025年收入预算500.00万元，比2024年520.00万元减少20.00万元，下降3.85%。'))).toEqual([
      '500.00万元 amount revenue.total',
      '520.00万元 amount revenue.total priorBudget',
      '20.00万元 change revenue.total priorBudget decrease of #1 base #2',
      '3.85% rate revenue.total priorBudget decrease of #1 base #2',
    ])
  })

  it('compares with execution when the text says so', () => {
    const text = '1.“农林水支出（类）水利（款）水利行业业务管理（项）”30.00万元，主要用于巡查。2024年预算执行数为20.00万元，2025年预算安排30.00万元，比2024年预算执行数增加50.00%。'
    expect(show(read(text)).slice(1)).toEqual([
      '20.00万元 amount function:2130304 priorExecution',
      '30.00万元 amount function:2130304',
      '50.00% rate function:2130304 priorExecution increase of #3 base #2',
    ])
  })

  it('ties a change after a list to the whole of the list', () => {
    const text = '四、“三公”经费情况\n“三公”经费预算安排6.00万元，其中公务用车购置及运维费4.00万元；公务接待费2.00万元。与2024年相比减少1.00万元。'
    expect(show(read(text)).at(-1)).toBe('1.00万元 change threePublic.total priorBudget decrease of #1')
  })

  it('ties change and rate to the amount of a body or a subject it does not know, and names none of them', () => {
    expect(show(read('经比较，镇本级“三公”经费41万元，较上年减少19万元，下降31.67%，较年初预算数减少4万元，下降8.89%。'))).toEqual([
      '41万元 amount ?',
      '19万元 change ? priorBudget decrease of #1',
      '31.67% rate ? priorBudget decrease of #1',
      '4万元 change ? decrease of #1',
      '8.89% rate ? decrease of #1',
    ])
  })

  it('gives a second comparison to the subject of the first, not to a figure before them', () => {
    const text = '“三公”经费支出9.40万元，比上年增加1.20万元。其中，出国费比预算无变化，比上年无变化，公务接待费比预算无变化，比上年增加0.30万元，增长20.00%。'
    expect(show(read(text, 'finalAccounts')).slice(-4)).toEqual([
      '无变化 unchanged ? unchanged',
      '无变化 unchanged threePublic.hospitality unchanged',
      '0.30万元 change threePublic.hospitality priorExecution increase',
      '20.00% rate threePublic.hospitality priorExecution increase',
    ])
  })

  it('ties a rate below zero like any other', () => {
    expect(show(read('2025年支出预算 20.00万元，比上年减少5.00万元，下降-20.00%。')).at(-1)).toBe('-20.00% rate expenditure.total priorBudget decrease of #1')
  })

  it('holds the outcome of a thing it cannot name against the budget of the same thing', () => {
    const text = '某某专班会务支出预算为40.00万元，支出决算为10.00万元，完成预算的25.00%。'
    expect(show(read(text, 'finalAccounts'))).toEqual(['40.00万元 amount ?', '10.00万元 amount ?', '25.00% completion ? of #2 base #1'])
    expect(show(read(text.replace('，支出', '，另一专班支出'), 'finalAccounts')).at(-1)).toBe('25.00% completion ?')
  })

  it('divides the outcome of final accounts, not the budget named before it', () => {
    const text = '“三公”经费预算为44.52万元，支出决算为22.62万元。其中公务接待费为20.10万元，占88.86%。'
    expect(show(read(text, 'finalAccounts')).at(-1)).toBe('88.86% share threePublic.hospitality of #3 base #2')
  })

  it('leaves a change after two separate subjects untied', () => {
    expect(show(read('基本支出60.00万元，项目支出40.00万元。比上年增加5.00万元。')).at(-1)).toBe('5.00万元 change ? priorBudget increase')
  })

  it('ties shares to their part and their whole', () => {
    expect(show(read('本年支出合计100.00万元，其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%。', 'finalAccounts'))).toEqual([
      '100.00万元 amount expenditure.currentYear parts #2 #4',
      '60.00万元 amount expenditure.basic',
      '60.00% share expenditure.basic of #2 base #1',
      '40.00万元 amount expenditure.project',
      '40.00% share expenditure.project of #4 base #1',
    ])
  })

  it('counts the cars a final account says it has, however it says so', () => {
    const text = '公务用车购置支出0万元。全年更新购置公务用车0辆，其中：轿车0辆。截至2025年12月31日，单位共有公务用车4辆，其中：轿车2辆、越野车2辆。'
    expect(show(read(`七、“三公”经费情况\n“三公”经费支出情况如下：${text}`, 'finalAccounts')).filter((claim) => claim.includes(' count threePublic.'))).toEqual([
      '0辆 count threePublic.vehiclesBought',
      '4辆 count threePublic.vehiclesHeld',
    ])
  })

  it('goes back to the whole behind its bracket, and to the total of the year for its shares', () => {
    const above = '2025年收入总计1100.00万元，支出总计1100.00万元。'
    const text = '本年收入合计1000.00万元；包括财政拨款收入900.00万元（其中一般公共预算900.00万元，政府性基金预算0.00万元），占收入合计90.00%；其他收入100.00万元，占收入合计10.00%。'
    const shares = show(read(`三、收入情况说明\n${above}\n${text}`, 'finalAccounts')).filter((claim) => claim.includes(' share '))
    expect(shares).toEqual(['90.00% share revenue.fiscalAppropriation of #4 base #3', '10.00% share revenue.other of #8 base #3'])
  })

  it('ties shares of a list in paragraphs of its own to the whole above it', () => {
    expect(show(read('三、支出预算情况\n云溪县水务局本年支出预算合计100.00万元，其中：\n基本支出60.00万元，占60%；\n项目支出40.00万元，占40%。'))).toEqual([
      '100.00万元 amount expenditure.total parts #2 #4',
      '60.00万元 amount expenditure.basic',
      '60% share expenditure.basic of #2 base #1',
      '40.00万元 amount expenditure.project',
      '40% share expenditure.project of #4 base #1',
    ])
  })

  it('adds up no stages of final accounts, and no functional items of several levels', () => {
    const text = '公务用车购置及运行维护费支出决算7.91万元，其中：\n公务用车购置费支出0.00万元。\n公务用车运行维护费年初预算10.91万元，支出决算7.91万元。'
    expect(show(read(`四、“三公”经费情况\n${text}`, 'finalAccounts'))[0]).toBe('7.91万元 amount threePublic.vehicles parts #2 #4')
    expect(show(read('一般公共预算支出10.00万元，其中：\n一般公共服务支出（类）10.00万元。\n一般公共服务支出（类）财政事务（款）10.00万元。'))[0]).toBe('10.00万元 amount expenditure.generalPublic')
  })

  it('holds a completion against the amount named behind it, and lists no such amount', () => {
    const text = '“三公”经费支出决算为62.07万元，完成全年预算84.82万元的73.2%。其中：公务用车购置及运行维护费支出决算为27.46万元，完成预算29.6万元的92.8%；其中：公务用车购置支出决算为0万元；公务用车运行维护费支出决算为27.46万元；公务接待费支出决算为34.61万元，完成预算43.2万元的80.1%。'
    expect(show(read(text, 'finalAccounts'))).toEqual([
      '62.07万元 amount threePublic.total parts #4 #9',
      '84.82万元 amount threePublic.total annualBudget',
      '73.2% completion threePublic.total annualBudget of #1 base #2',
      '27.46万元 amount threePublic.vehicles parts #7 #8',
      '29.6万元 amount threePublic.vehicles',
      '92.8% completion threePublic.vehicles of #4 base #5',
      '0万元 amount threePublic.vehiclePurchase',
      '27.46万元 amount threePublic.vehicleOperation',
      '34.61万元 amount threePublic.hospitality',
      '43.2万元 amount threePublic.hospitality',
      '80.1% completion threePublic.hospitality of #9 base #10',
    ])
  })

  it('takes what exceeds the budget for a figure of neither', () => {
    expect(show(read('2025年支出合计1741.75万元，支出决算数大于预算数55.93万元。', 'finalAccounts')).at(-1)).toBe('55.93万元 amount ?')
  })

  it('reads the stages of final accounts and the completion of one by another', () => {
    const text = '一般公共预算财政拨款支出年初预算为10.00万元，全年预算为12.00万元，支出决算为11.40万元，完成全年预算的95.00%。决算数与年初预算数持平。'
    expect(show(read(text, 'finalAccounts'))).toEqual([
      '10.00万元 amount expenditure.generalPublic originalBudget',
      '12.00万元 amount expenditure.generalPublic annualBudget',
      '11.40万元 amount expenditure.generalPublic',
      '95.00% completion expenditure.generalPublic annualBudget of #3 base #2',
      '持平 unchanged expenditure.generalPublic originalBudget unchanged of #3 base #1',
    ])
  })

  it('knows a template line whose choice was never made', () => {
    expect(show(read('政府性基金收入预算0万元，与上年相比增加（减少）0万元，增长（减少）0%。'))).toEqual([
      '0万元 amount revenue.governmentFunds',
      '0万元 change revenue.governmentFunds priorBudget unchanged of #1',
      '0% rate revenue.governmentFunds priorBudget unchanged of #1',
    ])
  })

  it('reads what was added as something else than a change of the subject', () => {
    expect(show(read('主要原因是基本支出增加人员经费30.00万元。'))).toEqual(['30.00万元 amount ? priorBudget'])
  })

  it('reads targets as plain figures', () => {
    expect(show(read('绩效指标：巡查次数不少于 120次，群众满意率达到95%以上。'))).toEqual(['120次 count ?', '95% rate ?'])
  })
})

describe('names that are not the whole budget', () => {
  const unknown = (text: string): (string | null)[] => read(text).claims.map(({ concept }) => concept)

  it('refuses names with an unknown word before them', () => {
    expect(unknown('其他运转类项目支出120.00万元。')).toEqual([null])
    expect(unknown('非财政拨款收入12.00万元。')).toEqual([null])
    expect(unknown('下属水文站收入预算50.00万元。')).toEqual([null])
    expect(unknown('水利部门支出预算50.00万元。')).toEqual([null])
    expect(unknown('下属单位收入预算50.00万元。事业单位基本支出20.00万元。项目人员经费5.00万元。其余项目支出9.00万元。')).toEqual([null, null, null, null])
  })

  it('refuses items of the three public expenses outside of them', () => {
    expect(unknown('二、支出预算情况\n主要包括办公费5.00万元、培训费3.00万元、公务接待费1.00万元。')).toEqual([null, null, null])
  })

  it('refuses parts of a thing it does not know', () => {
    expect(unknown('河道清淤工程80.00万元，其中：人员经费20.00万元，项目支出60.00万元。')).toEqual([null, null, null])
  })

  it('refuses the basic expenditure of one functional item', () => {
    expect(unknown('农林水支出（类）300.00万元，其中：基本支出200.00万元，项目支出100.00万元。')).toEqual(['function:213', null, null])
  })

  it('does not share out figures named respectively', () => {
    expect(unknown('2024年和2025年支出预算分别为90.00万元和100.00万元。')).toEqual([null, null])
  })

  it('still knows the running costs of all offices below the department', () => {
    expect(unknown('2025年云溪县水务局下属1家机关和2家参公事业单位财政拨款的机关运行经费预算为30.00万元。')).toEqual([null, null, 'officeRunningCosts'])
  })

  it('refuses two subjects with one figure', () => {
    expect(unknown('基本支出和项目支出100.00万元。')).toEqual([null])
  })

  it('claims nothing in glossaries, contents and lists of projects', () => {
    expect(show(read('十、名词解释\n1、公用经费：指限额为5.00万元以内的经费。'))).toEqual([])
    expect(unknown('七、部门项目预算安排情况\n基本支出100.00万元。')).toEqual([null])
  })

  it('leaves a source of funds without a side alone unless its side is certain', () => {
    expect(unknown('一般公共预算拨款80.00万元。')).toEqual([null])
    expect(unknown('支出预算100.00万元，其中：一般公共预算拨款80.00万元，政府性基金预算拨款20.00万元。')).toEqual([
      'expenditure.total',
      'expenditure.generalPublic',
      'expenditure.governmentFunds',
    ])
    expect(unknown('收入预算100.00万元，其中：一般公共预算拨款80.00万元。')).toEqual(['revenue.total', 'revenue.generalPublic'])
  })
})

const place = { sourceIndex: 0, pageNumber: 2, box: null, lineIndex: 0 }

/** A form from `panel/row/column = printed`, in 万元. */
function formOf(id: FormId, cells: Readonly<Record<string, string>>, codes: Readonly<Record<string, string>> = {}): Form {
  const paths = Object.keys(cells).map((key): CellPath => {
    const [panel = '', row = '', column = ''] = key.split('/')
    return { form: id, panel, row, column }
  })
  return {
    id, title: id, unit: 'tenThousandYuan', status: 'filled', places: [place], nilNote: null, notes: [], columns: [],
    rows: paths.map(({ panel, row }) => ({ panel, key: row, code: /^\d+$/.test(row) ? row : null, label: codes[row] ?? row, place, texts: {} })),
    cells: paths.map((path) => {
      const text = cells[`${path.panel}/${path.row}/${path.column}`] ?? ''
      const reading = readAmount(text, 'tenThousandYuan')
      return { id: cellId(path), path, state: reading.kind === 'amount' ? 'amount' : 'blank', amount: reading.kind === 'amount' ? reading.amount : null, unit: 'tenThousandYuan', text, place, candidates: [] }
    }),
  }
}

const labels = { 213: '农林水支出', 21303: '水利', 2130304: '水利行业业务管理' }
const general = formOf('generalPublicExpenditure', { 'main/213/total': '300.00', 'main/21303/total': '300.00', 'main/2130304/total': '30.00', 'main/total/total': '300.00' }, labels)
const whole = formOf('expenditureSummary', { 'main/total/total': '320.00', 'main/total/basic': '200.00', 'main/213/total': '320.00', 'main/2130304/total': '50.00' }, labels)
const threePublic = formOf('threePublicExpenses', { 'main/subtotal/total': '12.00', 'main/hospitality/total': '2.00' })

function bindings(text: string, forms: readonly Form[], stage: Stage = 'budget'): string[] {
  return read(text, stage, forms).claims.map(({ binding }) => (binding.kind === 'bound' ? binding.cellId : binding.reason))
}

describe('lists and comparisons as they are written', () => {
  it('takes a second division of the same whole for no further parts', () => {
    const text = '2025年支出预算90.00万元，其中：按支出功能分类，教育支出20.00万元，农林水支出70.00万元；按支出性质分类，基本支出60.00万元，项目支出30.00万元。'
    expect(show(read(text))[0]).toBe('90.00万元 amount expenditure.total parts #2 #3')
    const joined = '2025年基本支出60.00万元。如按经济科目分类其中：工资福利支出50.00万元、商品服务支出10.00万元。如按功能科目分类其中：机关服务35.00万元，事业运行25.00万元。'
    expect(show(read(joined))[0]).toBe('60.00万元 amount expenditure.basic parts #2 #3')
  })

  it('sets project expenditure beside basic expenditure, where nothing announced the two', () => {
    expect(show(read('按用途划分：基本支出60.00万元，占66.67%，其中人员经费50.00万元，公用经费10.00万元；项目支出30.00万元，占33.33%。'))).toEqual([
      '60.00万元 amount expenditure.basic parts #3 #4',
      '66.67% share expenditure.basic of #1',
      '50.00万元 amount expenditure.personnel',
      '10.00万元 amount expenditure.operating',
      '30.00万元 amount expenditure.project',
      '33.33% share expenditure.project of #5',
    ])
  })

  it('ends no sentence inside its bracket', () => {
    const text = '四、“三公”经费情况\n“三公”经费预算8.00万元，其中：公务用车购置及运行费6.00万元（购置费2.00万元，比上年增加1.00万元；运行维护费4.00万元，与上年持平。）比上年增加1.00万元，增长20.00%；公务接待费2.00万元。'
    const lines = show(read(text))
    expect(lines[0]).toMatch(/parts #2 #\d+$/)
    expect(lines.filter((line) => line.includes('threePublic.vehicles priorBudget'))).toEqual(['1.00万元 change threePublic.vehicles priorBudget increase of #2', '20.00% rate threePublic.vehicles priorBudget increase of #2'])
  })

  it('knows 增幅 and 减幅, and a direction chosen inside its bracket', () => {
    expect(show(read('2025年收入预算500.00万元，较上年增20.00万元，增幅4.17%。2025年支出预算480.00万元，较上年（减少）20.00万元，（减）幅4.00%。'))).toEqual([
      '500.00万元 amount revenue.total',
      '20.00万元 change revenue.total priorBudget increase of #1',
      '4.17% rate revenue.total priorBudget increase of #1',
      '480.00万元 amount expenditure.total',
      '20.00万元 change expenditure.total priorBudget decrease of #4',
      '4.00% rate expenditure.total priorBudget decrease of #4',
    ])
  })

  it('goes on behind a compared figure that lacks its unit', () => {
    expect(show(read('2025年收入预算500.00万元，较上年520.00减少20.00万元，下降3.85%。'))).toEqual([
      '500.00万元 amount revenue.total',
      '20.00万元 change revenue.total priorBudget decrease of #1',
      '3.85% rate revenue.total priorBudget decrease of #1',
    ])
  })

  it('gives a rate to the part it follows, and after several parts without rates to the sum', () => {
    const each = '四、“三公”经费情况\n“三公”经费预算比上年减少3.00万元，其中：公务接待费减少1.00万元，下降20.00%；公务用车运行维护费减少2.00万元，下降25.00%。'
    expect(show(read(each)).filter((line) => line.includes(' rate '))).toEqual(['20.00% rate threePublic.hospitality priorBudget decrease', '25.00% rate threePublic.vehicleOperation priorBudget decrease'])
    const sum = '四、“三公”经费情况\n“三公”经费预算比上年减少3.00万元，其中公务接待费减少1.00万元，公务用车运行维护费减少2.00万元，下降30.00%。'
    expect(show(read(sum)).at(-1)).toBe('30.00% rate threePublic.total priorBudget decrease')
  })

  it('ties a change and a share to what a paragraph above in the section stated', () => {
    const text = '五、“三公”经费决算情况\n（一）总体情况\n2025年“三公”经费支出年初预算为20.00万元，支出决算为10.00万元，完成预算的50.00%。\n2025年“三公”经费支出决算比上年减少2.00万元，下降16.67%。\n（二）具体情况\n“三公”经费支出决算中，公务用车购置及运行维护费支出6.00万元，占60.00%；公务接待费支出4.00万元，占40.00%。'
    expect(show(read(text, 'finalAccounts')).slice(2)).toEqual([
      '50.00% completion threePublic.total of #2 base #1',
      '2.00万元 change threePublic.total priorExecution decrease of #2',
      '16.67% rate threePublic.total priorExecution decrease of #2',
      '6.00万元 amount threePublic.vehicles',
      '60.00% share threePublic.vehicles of #6 base #2',
      '4.00万元 amount threePublic.hospitality',
      '40.00% share threePublic.hospitality of #8 base #2',
    ])
    const twice = '二、收支情况\n2025年收入预算500.00万元。\n2025年收入预算510.00万元。\n2025年收入预算比上年增加20.00万元。'
    expect(show(read(twice)).at(-1)).toBe('20.00万元 change revenue.total priorBudget increase')
  })

  it('holds the shares of parts it cannot name against the whole of their list', () => {
    const text = '五、一般公共预算支出情况\n1.基本支出预算60.00万元，占一般公共预算支出的80.00%。其中：\n工资福利支出预算50.00万元，占基本支出预算83.33%。'
    expect(show(read(text)).at(-1)).toBe('83.33% share ? of #3 base #1')
  })

  it('knows the department with its region before it', () => {
    expect(show(read('清河市云溪县水务局2025年收入预算500.00万元。'))).toEqual(['500.00万元 amount revenue.total'])
    expect(show(read('清河市东山县水务局2025年收入预算500.00万元。'))).toEqual(['500.00万元 amount ?'])
  })

  it('lists amounts of a page turned into traditional characters, with their changes', () => {
    expect(show(read('2025年機關運行經費安排312.23萬元，比上年增加15.18萬元，增長5.11%；“三公”經費29萬元，比上年減少1萬元。'))).toEqual([
      '312.23萬元 amount ?', '15.18萬元 change ? priorBudget increase of #1', '5.11% rate ? priorBudget increase of #1', '29萬元 amount ?', '1萬元 change ? priorBudget decrease of #4',
    ])
  })

  it('counts nothing in the code of an item', () => {
    expect(show(read('按功能分类科目，2010301支出20.00万元。'))).toEqual(['20.00万元 amount ?'])
  })
})

describe('bindings', () => {
  it('ties a figure to the cell that means the same, whether or not it agrees', () => {
    expect(bindings('2025年支出预算999.00万元，其中基本支出200.00万元。', [whole])).toEqual(['expenditureSummary/main/total/total', 'expenditureSummary/main/total/basic'])
  })

  it('leaves figures of other years and stages, and what no form states, unbound', () => {
    expect(bindings('2024年支出预算300.00万元，2025年收入预算320.00万元，2020年支出预算1.00万元。', [whole])).toEqual(['otherYear', 'noCell', 'otherYear'])
    expect(bindings('支出预算300.00万元，比上年增加1.00万元。', [whole])).toEqual(['expenditureSummary/main/total/total', 'derived'])
  })

  it('chooses among the forms of an item by the funds the text names', () => {
    const item = '“农林水支出-水利-水利行业业务管理”科目30.00万元。'
    expect(bindings(`一般公共预算支出主要内容如下：\n1.${item}`, [general, whole])).toEqual(['generalPublicExpenditure/main/2130304/total'])
    expect(bindings(item, [general, whole])).toEqual(['ambiguous'])
    expect(bindings(item, [general])).toEqual(['generalPublicExpenditure/main/2130304/total'])
  })

  it('finds an item below the heading of its category', () => {
    const text = '五、一般公共预算支出情况\n（一）农林水支出（类）\n1.水利（款）水利行业业务管理（项）支出30.00万元，与上年持平。'
    expect(bindings(text, [general])).toEqual(['generalPublicExpenditure/main/2130304/total', 'derived'])
  })

  it('asks for a clear word where the total of the year and the grand total differ', () => {
    const summary = formOf('revenueExpenditureSummary', { 'revenue/currentYear/amount': '300.00', 'revenue/total/amount': '320.00' })
    expect(bindings('收入预算300.00万元。收入总计320.00万元。本年收入300.00万元。', [summary])).toEqual([
      'ambiguous',
      'revenueExpenditureSummary/revenue/total/amount',
      'revenueExpenditureSummary/revenue/currentYear/amount',
    ])
  })

  it('leaves open whether the grand total of the appropriation counts what is carried over', () => {
    const revenue = formOf('revenueSummary', { 'main/total/fiscalAppropriation': '300.00' })
    const fiscal = formOf('fiscalSummary', { 'revenue/total/amount': '320.00' })
    const text = '财政拨款收入总计320.00万元。财政拨款收入300.00万元。'
    expect(bindings(text, [revenue, fiscal])).toEqual(['ambiguous', 'revenueSummary/main/total/fiscalAppropriation'])
  })

  it('does not tie a rounded-about figure', () => {
    expect(bindings('支出预算约300万元。支出预算300-320万元。', [whole])).toEqual(['ambiguous', 'noConcept'])
  })

  it('knows an item by the code printed behind its name, and keeps a name across its bracket', () => {
    const { claims } = read('三、支出说明\n2025年一般公共预算支出90.00万元，其中：（1）行政运行（2010301）60.00万元，较上年增加5.00万元（9.09%）；工资福利支出（301）20.00万元；某项（A1）10.00万元。')
    expect(claims.map(({ kind, concept, text }) => `${kind} ${concept} ${text}`)).toEqual([
      'amount expenditure.generalPublic 90.00万元', 'amount function:2010301 60.00万元', 'change function:2010301 5.00万元', 'rate function:2010301 9.09%', 'amount null 20.00万元', 'amount null 10.00万元',
    ])
    expect(claims[3]?.ofClaimId).toBe(claims[1]?.id)
  })

  it('begins anew behind a semicolon where the year and the department are named again', () => {
    const { claims } = read('二、收支说明\n2025年本部门预算收入90.00万元，其中一般公共预算拨款收入80.00万元、事业收入10.00万元，较上年增加1.00万元；2025年本部门预算支出90.00万元，其中基本支出60.00万元、项目支出30.00万元。')
    const parts = claims.map(({ partClaimIds }) => partClaimIds.length)
    expect(claims.filter((_, index) => (parts[index] ?? 0) > 0).map(({ concept, partClaimIds }) => `${concept} ${partClaimIds.length}`)).toEqual(['revenue.total 2', 'expenditure.total 2'])
  })

  it('speaks of each item of a list that stands in one paragraph', () => {
    const { claims } = read('四、“三公”经费情况\n2025年“三公”经费预算8.00万元，具体如下：（一）因公出国（境）费2.00万元，主要用于出访。预算数与上年持平。（二）公务接待费2.50万元，主要用于接待。预算数比上年减少0.50万元。')
    expect(claims.map(({ kind, concept }) => `${kind} ${concept}`)).toEqual(['amount threePublic.total', 'amount threePublic.overseasVisits', 'unchanged threePublic.overseasVisits', 'amount threePublic.hospitality', 'change threePublic.hospitality'])
  })

  it('takes a sentence that only names an item for the title of the next ones', () => {
    const training = '教育支出（类）进修及培训（款）培训支出（项）。支出决算为20.00万元。'
    const claimed = (next: string): string[] => read(`三、支出决算说明\n${training}${next}`, 'finalAccounts').claims.map(({ concept, text }) => `${concept} ${text}`)
    expect(claimed('住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为9.00万元，支出决算为10.00万元，完成年初预算的111.11%。')).toEqual([
      'function:2050803 20.00万元', 'function:2210201 9.00万元', 'function:2210201 10.00万元', 'function:2210201 111.11%',
    ])
    expect(claimed('住房保障支出（类），住房改革支出（款），住房公积金（项）。支出决算为10.00万元。')).toEqual(['function:2050803 20.00万元', 'function:2210201 10.00万元'])
    expect(claimed('用于干部参加培训支出（项）。年初预算为18.00万元。')[1]).toBe('function:2050803 18.00万元')
  })

  it('ties three public expenses by their own rows', () => {
    expect(bindings('四、“三公”经费情况\n“三公”经费预算12.00万元，其中：公务接待费2.00万元。', [threePublic])).toEqual([
      'threePublicExpenses/main/subtotal/total',
      'threePublicExpenses/main/hospitality/total',
    ])
  })
})

describe('places and texts', () => {
  it('keeps every claim a part of its sentence, across wrapped lines', () => {
    const narrative = read('二、支出说明\n2025年支出预算 1172.54万元，其中基本支出 814.25万元，包括人员经费 713.05\n万元和日常公用经费 101.20万元；项目支出 358.29万元，主要为机关运转保障。')
    const texts = new Map(narrative.sentences.map(({ id, text }) => [id, text]))
    const stated = (claim: Claim): string => texts.get(claim.sentenceId)?.slice(claim.start, claim.end) ?? ''
    expect(narrative.claims.map(stated)).toEqual(narrative.claims.map(({ text }) => text))
    expect(narrative.claims.map(({ text }) => text)).toContain('713.05万元')
    expect(narrative.sentences.at(0)?.places.map(({ lineIndex }) => lineIndex)).toEqual([2, 4])
  })
})

describe('final accounts', () => {
  it('tells what government-managed funds bring in and carry on from the whole budget', () => {
    const text = '八、政府性基金预算财政拨款收入支出决算情况说明\n2025年度政府性基金预算财政拨款年初结转和结余4.56万元，本年收入80.60万元，本年支出76.04万元，年末结转和结余9.12万元。'
    expect(show(read(text, 'finalAccounts'))).toEqual([
      '4.56万元 amount revenue.governmentFundsCarryover',
      '80.60万元 amount revenue.governmentFunds',
      '76.04万元 amount expenditure.governmentFunds',
      '9.12万元 amount expenditure.governmentFundsCarryoverOut',
    ])
  })

  it('counts the cars bought behind 其中 that opens the item itself', () => {
    const text = '七、“三公”经费支出决算情况说明\n其中：公务用车购置支出0.00万元，全年购置公务用车1辆。\n国内公务接待39批次、231人次，其中外事接待2批次。'
    expect(show(read(text, 'finalAccounts')).filter((claim) => claim.includes('count'))).toEqual([
      '1辆 count threePublic.vehiclesBought', '39批次 count threePublic.receptions', '231人次 count threePublic.guests', '2批次 count ?',
    ])
  })
})

describe('what the words before a figure leave open', () => {
  it('knows an item of a list whose whole it does not understand by its funds', () => {
    const text = '八、政府性基金预算财政拨款收入支出决算情况说明\n本年基金安排的某项资金105.00万元，支出具体情况如下：\n住房保障支出（类）住房改革支出（款）住房公积金（项）135.00万元，主要用于缴纳公积金。'
    expect(show(read(text, 'finalAccounts'))).toEqual(['105.00万元 amount ?', '135.00万元 amount function:2210201'])
  })

  it('takes 减少为 for what is left', () => {
    const text = '七、“三公”经费支出决算情况说明\n公务接待费支出决算减少为3.00万元，与2024年持平。'
    expect(show(read(text, 'finalAccounts'))).toEqual(['3.00万元 amount ?', '持平 unchanged threePublic.hospitality priorExecution unchanged'])
  })

  it('takes 收入 alone for the revenue the paragraph is about', () => {
    const text = '2025年收入预算80.00万元，其中一般公共预算拨款收入80.00万元。收入较上年增加20.00万元，增长33.33%。\n2025年人员经费30.00万元。收入较上年增加20.00万元。'
    expect(show(read(text)).filter((claim) => /change|rate/.test(claim))).toEqual([
      '20.00万元 change revenue.total priorBudget increase of #1', '33.33% rate revenue.total priorBudget increase of #1', '20.00万元 change ? priorBudget increase',
    ])
  })

  it('holds no plan against itself', () => {
    const text = '2025年某项经费预算80.00万元，实际支出60.00万元，比预算减少20.00万元，下降25.00%。'
    expect(show(read(text)).filter((claim) => /change|rate/.test(claim))).toEqual(['20.00万元 change ? decrease', '25.00% rate ? decrease'])
  })

  it('counts an average among no parts', () => {
    const text = '四、“三公”经费情况\n公务用车购置及运行费6.00万元，包括：公务用车购置费0万元；公务用车运行维护费6.00万元，每辆3.00万元。'
    expect(show(read(text))[0]).toBe('6.00万元 amount threePublic.vehicles parts #2 #3')
  })

  it('divides with 某费用中含 that cost, and not the whole of the paragraph', () => {
    const text = '2025年某项支出74.60万元，其中车辆费用61.80万元，接待费用12.80万元。车辆费用中含购置0万元，运行61.80万元。'
    expect(show(read(text))[0]).toBe('74.60万元 amount ? parts #2 #3')
  })
})
