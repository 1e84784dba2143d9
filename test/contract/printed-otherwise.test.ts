/**
 * Tables as some county may print them, not as the law lays them out. Every figure is right, or unread and reported; nobody is accused
 * of what only our reading does not know.
 */
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { toDecimalYuan } from '../../src/core/money.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'

interface Opened {
  /** `row/column figure`; a cell without amount shows its state. */
  readonly cells: readonly string[]
  readonly problems: readonly string[]
  readonly errors: readonly string[]
  readonly rules: readonly string[]
  readonly department: string | null
}

/** `2x1@合计`: a cell over two columns and one row. */
function cellHtml(printed: string): string {
  const [, columns = '1', rows = '1', text = ''] = /^(?:(\d)x(\d)@)?(.*)$/s.exec(printed.trim()) ?? []
  return `<td colspan="${columns}" rowspan="${rows}">${text}</td>`
}

async function open(title: string, rows: readonly string[], caption = '单位：万元'): Promise<Opened> {
  const table = `<table>${rows.map((row) => `<tr>${row.split('|').map(cellHtml).join('')}</tr>`).join('')}</table>`
  const nil = '<p>收入总表</p><p>单位：万元</p><table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>一般公共预算拨款收入</td></tr><tr><td></td><td>合计</td><td></td><td></td></tr></table>'
  const page = `<p>某市某某局2025年度部门预算公开</p><p>${title}</p><p>${caption}</p>${table}${nil}`
  const { budget, audit } = await openDisclosure([{ name: 'a.html', bytes: new TextEncoder().encode(page) }], nodeEffects)
  const cells = budget.forms.filter(({ id }) => id !== 'revenueSummary').flatMap((form) => form.cells)
  return {
    cells: cells.map(({ path, state, amount }) => `${path.row}/${path.column} ${amount === null ? state : toDecimalYuan(amount.fen)}`),
    problems: budget.problems.filter(({ params }) => params['form'] !== 'revenueSummary' && params['form'] !== undefined).map(({ code, params }) => `${code} ${params['text'] ?? params['reason'] ?? ''}`.trim()),
    errors: audit.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id),
    rules: audit.findings.map(({ ruleId }) => ruleId),
    department: budget.department?.value ?? null,
  }
}

const heads = '科目编码|科目名称|合计|基本支出|项目支出'
const whole = '201|一般公共服务支出|10.00|7.00|3.00'
const total = '合计||10.00|7.00|3.00'
const wholeCells = ['201/total 100000.00', '201/basic 70000.00', '201/project 30000.00']

describe('spending by function', () => {
  it.each([
    ['a note between the rows', [whole, '5x1@注：以上为一般公共服务支出，下列为社会保障和就业支出', '208|社会保障和就业支出|5.00|5.00|', '合计||15.00|12.00|3.00'], []],
    ['a total over the names', [whole, '2x1@合计|10.00|7.00|3.00'], []],
    ['a total over all figures', [whole, '2x1@合计|3x1@10.00'], ['figureUnread 10.00', 'figureUnread 10.00', 'figureUnread 10.00']],
    ['units behind the figures', [whole, '合计||10.00万元|7.00万元|3.00万元'], ['amountMalformed 10.00万元', 'amountMalformed 7.00万元', 'amountMalformed 3.00万元']],
    ['a figure of another unit', [whole, '合计||100000元|7.00|3.00'], ['amountMalformed 100000元']],
    ['triangles for minus', [whole, '208|社会保障和就业支出|△1.00||△1.00', '合计||9.00|7.00|2.00'], ['amountMalformed △1.00', 'amountMalformed △1.00']],
    ['a raised number of a note', [whole, '208|社会保障和就业支出|5.00<sup>1</sup>|5.00|', '合计||15.00|12.00|3.00'], ['amountMalformed 5.00¹']],
    ['two figures in a cell', [whole, '合计||7.00<br>3.00|7.00|3.00'], ['amountMalformed 7.00 3.00']],
    ['rows below a code without one', [whole, '|其中：工资|6.00|6.00|', total], ['rowUnknown 6.00', 'rowUnknown 6.00']],
    ['agencies between the codes', [whole, '|某服务中心|10.00|7.00|3.00', total], []],
    ['a department whose code is one of the classification too', ['213|某市某某局|10.00|7.00|3.00', whole, total], []],
  ])('%s', async (_, rows, problems) => {
    const opened = await open('支出总表', [heads, ...rows])
    expect(opened.cells).toEqual(expect.arrayContaining(wholeCells))
    expect(opened.problems).toEqual(problems)
    expect(opened.errors).toEqual([])
  })

  it('tells blank, dash and zero apart', async () => {
    const { cells } = await open('支出总表', [heads, '201|一般公共服务支出|10.00|10.00|—', '208|社会保障和就业支出|5.00|5.00|0.00', '合计||15.00|15.00|'])
    expect(cells.filter((cell) => cell.includes('/project'))).toEqual(['201/project dash', '208/project 0.00', 'total/project blank'])
  })

  it('joins 类 and 款 under a head that lost its merged cells', async () => {
    const rows = ['科目编码||科目名称|合计|人员经费|公用经费', '类|款||||', '||合计|10.00|10.00|', '301||工资福利支出|10.00|10.00|', '301|01|基本工资|6.00|6.00|', '301|02|津贴补贴|4.00|4.00|']
    const { cells } = await open('一般公共预算基本支出表', rows)
    expect(cells).toEqual(expect.arrayContaining(['301/total 100000.00', '30101/total 60000.00', '30102/total 40000.00']))
    expect(cells.filter((cell) => cell.includes('#'))).toEqual([])
  })

  it('takes no figure of last year for this year’s', async () => {
    const { cells, errors } = await open('支出总表', ['1x2@科目编码|1x2@科目名称|3x1@上年预算数|3x1@本年预算数', '合计|基本支出|项目支出|合计|基本支出|项目支出', '201|一般公共服务支出|9.00|6.00|3.00|10.00|7.00|3.00', '|合计|9.00|6.00|3.00|10.00|7.00|3.00'])
    expect(cells.filter((cell) => / 90000/.test(cell))).toEqual([])
    expect(errors).toEqual([])
  })

  it('holds no part of basic expenditure against the whole where the other part is not printed', async () => {
    const rows = ['1x2@科目编码|1x2@科目名称|1x2@合计|2x1@基本支出|1x2@项目支出', '小计|人员经费', '201|一般公共服务支出|10.00|7.00|5.00|3.00', '|合计|10.00|7.00|5.00|3.00']
    const { cells, errors } = await open('一般公共预算支出表', rows)
    expect(cells).toEqual(expect.arrayContaining(['201/basic 70000.00', '201/personnel 50000.00']))
    expect(errors).toEqual([])
  })

  it('does not blame a list by agency for its repeated codes', async () => {
    const { rules } = await open('支出总表', ['单位编码|单位名称|科目编码|科目名称|合计|基本支出|项目支出', '||合计||15.00|12.00|3.00', `104001|某局本级|${whole}`, '104002|某服务中心|201|一般公共服务支出|5.00|5.00|'])
    expect(rules).not.toContain('classification/code-printed-once')
  })
})

describe('three public expenses', () => {
  const upper = '1x2@合计|1x2@因公出国（境）费用|3x1@公务用车购置及运行费|1x2@公务接待费'
  const lower = '小计|公务用车购置费|公务用车运行费'
  const title = '一般公共预算“三公”经费支出表'
  const named = (name: string): readonly string[] => [`1x2@单位名称|${upper}`, lower, `${name}|8.00|0|6.00|0|6.00|2.00`]

  it.each(['某某局', '某市某局', '某某局本级', '合计'])('takes the row of %s for the department’s', async (name) => {
    expect((await open(title, named(name))).cells).toContain('subtotal/total 80000.00')
  })

  it('does not take the row of another body for the department’s', async () => {
    expect(await open(title, named('某服务中心'))).toMatchObject({ cells: [], problems: ['formOfOtherBody otherBody'], errors: [] })
  })

  it('does not add up the rows of several bodies', async () => {
    const { cells, errors } = await open(title, [...named('某局本级'), '某服务中心|3.00|0|2.00|0|2.00|1.00'])
    expect([cells, errors]).toEqual([[], []])
  })

  it.each<[string, readonly string[], number]>([
    ['under 合计', ['合计|8.00|0|6.00|0|6.00|2.00', '某局本级|5.00|0|4.00|0|4.00|1.00', '某服务中心|3.00|0|2.00|0|2.00|1.00'], 12],
    ['under the department, their sum', ['某市某局|8.00|0|6.00|0|6.00|2.00', '某局本级|5.00|0|4.00|0|4.00|1.00', '某服务中心|3.00|0|2.00|0|2.00|1.00'], 12],
    ['of which one is the whole', ['合计|8.00|0|6.00|0|6.00|2.00', '某市某局|8.00|0|6.00|0|6.00|2.00'], 0],
  ])('says that rows of agencies are not taken: %s', async (_, rows, left) => {
    const { cells, problems, errors } = await open(title, [`1x2@单位名称|${upper}`, lower, ...rows])
    expect(cells).toContain('subtotal/total 80000.00')
    expect(problems.filter((problem) => problem.startsWith('rowOfAgency'))).toHaveLength(left)
    expect([problems.length, errors]).toEqual([left, []])
  })

  it.each(['2024年预算数|2025年预算数', '2025年预算数|2024年预算数', '2024年|2025年'])('tells two years side by side apart: %s', async (years) => {
    const group = '1x2@合计|1x2@因公出国（境）费|1x2@公务接待费|3x1@公务用车购置及运行费'
    const [first = '', second = ''] = years.split('|')
    const [prior, current] = ['12.00|1.00|2.00|9.00|4.00|5.00', '10.00|0.00|2.00|8.00|3.00|5.00']
    const row = first < second ? `${prior}|${current}` : `${current}|${prior}`
    const { cells, problems, errors } = await open('2025年部门“三公”经费和机关运行经费预算表', [`6x1@${first}|6x1@${second}`, `${group}|${group}`, `${lower}|${lower}`, row])
    expect(cells).toEqual(expect.arrayContaining(['subtotal/priorYear 120000.00', 'subtotal/total 100000.00', 'vehiclePurchase/priorYear 40000.00', 'vehiclePurchase/total 30000.00']))
    expect([problems, errors]).toEqual([[], []])
  })

  it('leaves a total unread that may count meetings and training too', async () => {
    const wide = (figure: string): Promise<Opened> => open(title, [`${upper}|1x2@会议费|1x2@培训费`, lower, `${figure}|0|6.00|0|6.00|2.00|1.00|1.00`])
    const wider = await wide('10.00')
    expect(wider.cells).toEqual(expect.arrayContaining(['subtotal/total unread', 'meetings/total 10000.00', 'hospitality/total 20000.00']))
    expect([wider.problems, wider.errors]).toEqual([['figureUnread 10.00'], []])
    expect((await wide('8.00')).cells).toContain('subtotal/total 80000.00')
  })
})

it('calls the document by the body on its cover where a table names another', async () => {
  expect((await open('支出总表', [heads, whole, total], '编制单位：某市某某服务中心 单位：万元')).department).toBe('某市某某局')
})
