import { describe, expect, it } from 'vitest'
import type { Indicator, Project } from '../../model/project.ts'
import type { Block, Grid, GridCell, Source, TextLine } from '../../model/source.ts'
import { readProjects, type ProjectReading } from './projects.ts'

function lineOf(text: string, index: number): TextLine {
  const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: index }
  return { kind: 'line', text: text.trim(), place, edges: [], fontSizePt: 0, indentPt: 0, centered: false, endsShort: false }
}

function read(blocks: readonly Block[]): ProjectReading {
  const source: Source = { name: 'x', hash: '', format: 'text', pages: [], blocks }
  return readProjects(source, new Set())
}

const readText = (text: string): ProjectReading => read(text.split('\n').map(lineOf))

const show = ({ level1, level2, name, description, operator, value, unit, basis }: Indicator): string =>
  [level1, level2, name, description, `${operator ?? ''}${value === null ? '' : `${value.digits}e-${value.decimals}`}${unit ?? ''}`, basis].join('|')

const points = ({ spendPlan }: Project): string[] =>
  spendPlan.map(({ checkpoint, state, percent, candidates }) => `${checkpoint} ${state} ${percent === null ? candidates.join('/') : String(percent.digits)}`)

const wrapped = `七、部门项目预算安排情况及绩效目标
1、河道巡查经费绩效目标表
单位：万元
项目编码 13058125P00585210099X 项目名称 河道巡查经费
预算规模及
资金用途
预算数 32.60 其中：财政 资金 30.00 其他资金 2.60
主要用于 3 条骨干河道的日常巡查，包括船只租赁、
人员补助等。
资金支出计
划（%）
3 月底 6 月底 10 月底 12 月底
20 45 80 100
绩效目标
1.及时发现并处理河道内的违章行为，
保持河面整洁。
2.全年水质达到三类以上，2.5 公里示范段建成。
一级指标 二级指标 三级指标 绩效指标描述 指标值
指标值确定
依据
产出指标
数量指标 巡查次数 全年沿河巡查的次数 ≥120 次 巡查办法
质量指标
违章行为处理完成
率
发现的违章行为得到处理的数量与
总数之比
≥95%
《云溪县河
道巡查管理
办法》
成本指标 巡查船只租赁费用 2 艘巡查船只的租赁费用 ≤6.5 万元 年度预算
一级指标 二级指标 三级指标 绩效指标描述 指标值
指标值确定
依据
时效指标 处理及时性 接报后及时到场 随报随到 工作
制度
效益指标
可持续影响指标
河道面貌持续保持良好
的时长
经过巡查河道面貌持续保持良好 1 年 年度计划
满意度指标 服务对象满意度指标 沿河居民满意率 受访居民满意数/受访居民总数 ≥90% 问卷调查
2、堤防维修经费绩效目标表
单位：万元
项目编码 13058125P00585210100A 项目名称 堤防维修经费
预算数 10.00 其中：财政资金 10.00 其他资金
用于堤防维修。
资金支出计划（%）
3月底 6月底 10月底 12月底
60 100
绩效目标 完成堤防维修。
一级指标 二级指标 三级指标 绩效指标描述 指标值 指标值确定依据
产出指标 数量指标 维修长度 维修堤防的长度 ≥3 公里 合同文件
八、政府采购预算情况
无。`

describe('tables in a text without geometry', () => {
  const { projects, problems, used } = readText(wrapped)
  const [first, second] = projects

  it('reads code, name, money and purpose', () => {
    expect(projects.map(({ id, code, name }) => [id, code, name])).toEqual([
      ['project-1', '13058125P00585210099X', '河道巡查经费'],
      ['project-2', '13058125P00585210100A', '堤防维修经费'],
    ])
    expect([first?.budget?.amount?.fen, first?.fiscalFunds?.text, first?.otherFunds?.text]).toEqual([32_600_000n, '30.00', '2.60'])
    expect(second?.otherFunds?.state).toBe('blank')
    expect(first?.purpose).toBe('主要用于 3 条骨干河道的日常巡查，包括船只租赁、人员补助等。')
  })

  it('reads objectives over wrapped lines; a figure is no number of an objective', () => {
    expect(first?.objectives.map(({ number, text }) => [number, text])).toEqual([
      ['1', '及时发现并处理河道内的违章行为，保持河面整洁。'],
      ['2', '全年水质达到三类以上，2.5 公里示范段建成。'],
    ])
    expect(second?.objectives.map(({ number, text }) => [number, text])).toEqual([[null, '完成堤防维修。']])
  })

  it('reads indicators whose cells wrap, across repeated heads', () => {
    expect(first?.indicators.map(show)).toEqual([
      '产出指标|数量指标|巡查次数|全年沿河巡查的次数|≥120e-0次|巡查办法',
      '产出指标|质量指标|违章行为处理完成率|发现的违章行为得到处理的数量与总数之比|≥95e-0%|《云溪县河道巡查管理办法》',
      '产出指标|成本指标|巡查船只租赁费用|2 艘巡查船只的租赁费用|≤65e-1万元|年度预算',
      '产出指标|时效指标|处理及时性|接报后及时到场||工作制度',
      '效益指标|可持续影响指标|河道面貌持续保持良好的时长|经过巡查河道面貌持续保持良好|1e-0年|年度计划',
      '满意度指标|服务对象满意度指标|沿河居民满意率|受访居民满意数/受访居民总数|≥90e-0%|问卷调查',
    ])
    expect(first?.indicators.at(3)?.valueText).toBe('随报随到')
  })

  it('says that a spend plan with too few values cannot be placed, and places none', () => {
    expect(first === undefined ? [] : points(first)).toEqual(['3月底 stated 20', '6月底 stated 45', '10月底 stated 80', '12月底 stated 100'])
    expect(second === undefined ? [] : points(second)).toEqual(['3月底 unread 60/100/', '6月底 unread 60/100/', '10月底 unread 60/100/', '12月底 unread 60/100/'])
    expect(problems.map(({ code, params }) => [code, params.project, params.text])).toEqual([['spendPlanUnread', '堤防维修经费', '60 100']])
  })

  it('takes the lines of the tables and nothing else', () => {
    const texts = [...used].flatMap((block) => (block.kind === 'line' ? [block.text] : []))
    expect(texts).toContain('1、河道巡查经费绩效目标表')
    expect(texts).not.toContain('七、部门项目预算安排情况及绩效目标')
    expect(texts).not.toContain('八、政府采购预算情况')
    expect(texts).not.toContain('无。')
  })

  it('reads a value that breaks over lines, and a table without descriptions', () => {
    const { projects: narrow } = readText(`项目名称 清淤
单位：万元
一级指标 二级指标 三级指标 指标值
产出指标 成本指标 清淤费用
≤
12.5000
万元
数量指标 清淤长度 ≥3.00(公里)`)
    expect(narrow[0]?.indicators.map(show)).toEqual(['产出指标|成本指标|清淤费用||≤125000e-4万元|', '产出指标|数量指标|清淤长度||≥300e-2公里|'])
  })

  it('finds no project in prose that mentions one', () => {
    expect(readText('项目名称和金额另行公布。\n本项目的绩效目标为提高效率。').projects).toEqual([])
  })
})

/** Rows of cells, `text*columns/rows`; a `^` goes on with the cell above. */
function gridOf(rows: readonly string[], pageNumber = 1): Grid {
  const place = { sourceIndex: 0, pageNumber, box: { x: 0, y: 0, width: 500, height: 600 }, lineIndex: null }
  const cells: GridCell[] = []
  rows.forEach((row, rowIndex) => {
    let columnIndex = 0
    for (const spelled of row.split(' ')) {
      const [, text = '', columns = '1', , tall = '1'] = /^(.*?)(?:\*(\d+))?(\/(\d+))?$/.exec(spelled) ?? []
      const columnSpan = Number(columns)
      if (text !== '^') cells.push({ rowIndex, columnIndex, rowSpan: Number(tall), columnSpan, text: text === '_' ? '' : text.replaceAll('~', ' '), place: { ...place } })
      columnIndex += columnSpan
    }
  })
  return { kind: 'grid', place, rowCount: rows.length, columnCount: 6, cells, ground: 'ruled' }
}

describe('tables in grids', () => {
  it('reads labels with the value on the right, and a table that goes on over the page', () => {
    const first = gridOf([
      '项目编码 13058125P00585210099X*2 项目名称 河道巡查经费*2',
      '预算规模及资金用途/2 预算数 32.60 其中：财政资金 32.60 其他资金',
      '^ 用于巡查河道。*5',
      '资金支出计划（%）/2 3月底 6月底 10月底 12月底 _',
      '^ 20 45 80 100 _',
      '绩效目标 1.及时处理违章行为。2.保持河面整洁。*5',
      '一级指标 二级指标 三级指标 绩效指标描述 指标值 指标值确定依据',
      '产出指标/2 数量指标 巡查次数 沿河巡查的次数 ≥120次 巡查办法',
      '^ 质量指标 处理完成率 处理数与总数之比 ≥95% 《云溪县河道',
    ])
    const second = gridOf(['_ _ _ _ _ 巡查管理办法》', '满意度指标 服务对象满意度指标 居民满意率 满意数与总数之比 ≥90% 问卷'], 2)
    const { projects, problems } = read([lineOf('单位：万元', 0), first, second])
    const [project] = projects
    expect(project?.indicators.map(show)).toEqual([
      '产出指标|数量指标|巡查次数|沿河巡查的次数|≥120e-0次|巡查办法',
      '产出指标|质量指标|处理完成率|处理数与总数之比|≥95e-0%|《云溪县河道巡查管理办法》',
      '满意度指标|服务对象满意度指标|居民满意率|满意数与总数之比|≥90e-0%|问卷',
    ])
    expect([project?.budget?.amount?.fen, project?.purpose, project?.objectives.length]).toEqual([32_600_000n, '用于巡查河道。', 2])
    expect(project === undefined ? [] : points(project)).toEqual(['3月底 stated 20', '6月底 stated 45', '10月底 stated 80', '12月底 stated 100'])
    expect(project?.places.map(({ pageNumber }) => pageNumber)).toEqual([1, 2])
    expect(problems).toEqual([])
  })

  it('takes the money of the year where the whole project stands beside it', () => {
    const { projects } = read([
      gridOf([
        '项目名称 堤防维修经费*5',
        '项目资金（元）/3 项目资金总额 900.00 年度资金申请总额 400.00 _',
        '^ 其中：财政资金 900.00 其中：当年财政拨款 380.00 _',
        '^ 其他资金 0.00 其他资金 20.00 _',
        '绩效目标/2 项目总目标*2 年度总体目标*3',
        '^ 三年修好堤防。*2 当年修好一半。*3',
        '一级指标 二级指标 三级指标 年度(/项目)指标值 _ _',
        '产出指标 数量指标 维修长度 不低于3公里 _ _',
      ]),
    ])
    const [project] = projects
    expect([project?.budget?.text, project?.fiscalFunds?.text, project?.otherFunds?.text]).toEqual(['400.00', '380.00', '20.00'])
    expect(project?.furtherFunds.map(({ label, figure }) => `${label} ${figure.text}`)).toEqual(['项目资金总额 900.00', '其中：财政资金 900.00', '其他资金 0.00'])
    expect(project?.budget?.unit).toBe('yuan')
    expect(project?.objectives.map(({ text }) => text)).toEqual(['当年修好一半。'])
    expect(project?.indicators.map(show)).toEqual(['产出指标|数量指标|维修长度||≥3e-0公里|'])
  })

  it('believes a table without rules only when its rows are whole', () => {
    const rows = ['项目名称 堤防维修经费*5', '一级指标 二级指标 三级指标 指标值 _ _', '产出指标 数量指标 长度 ≥3公里 _ _']
    const aligned = (lines: readonly string[]): Grid => ({ ...gridOf(lines), ground: 'aligned' })
    expect(read([aligned(rows)]).projects.length).toBe(1)
    const torn = read([aligned([...rows, '_ _ 及宽度 _ _ _'])])
    expect([torn.projects.length, torn.problems.map(({ code, params }) => `${code} ${params.title}`)]).toEqual([0, ['formUnread 堤防维修经费']])
  })

  it('leaves money unread when nothing says its unit', () => {
    const { projects, problems } = read([gridOf(['项目名称 堤防维修经费*5', '预算数 400.00 _ _ _ _', '一级指标 二级指标 三级指标 指标值 _ _', '产出指标 数量指标 长度 ≥3公里 _ _'])])
    expect(projects[0]?.budget?.state).toBe('unread')
    expect(problems.map(({ code }) => code)).toEqual(['figureUnread'])
  })
})
