import { describe, expect, it } from 'vitest'
import type { Grid, Source, TextLine } from '../../model/source.ts'
import { limits } from './limits.ts'
import { readPdf, type PdfReading } from './read-pdf.ts'
import { nodeEffects as pdfEffects } from '../../../cli/node-effects.ts'
import { bar, chinese, form, line, picture, ruling, smallPdf, text, type SmallOptions, type SmallPage } from './test-support.ts'

async function read(pages: readonly (SmallPage | string)[], options: SmallOptions = {}): Promise<PdfReading> {
  const written = smallPdf(pages.map((page) => (typeof page === 'string' ? { content: page } : page)), options)
  return readPdf(written, 'small.pdf', 0, pdfEffects)
}

async function readSource(pages: readonly (SmallPage | string)[], options: SmallOptions = {}): Promise<Source> {
  const { source, problems } = await read(pages, options)
  expect(problems).toEqual([])
  if (source === null) throw new Error('nothing read')
  return source
}

const linesOf = (source: Source): string[] => source.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []))
const gridsOf = (source: Source): Grid[] => source.blocks.filter((block) => block.kind === 'grid')

/** A grid as rows of texts; a cell that continues from the left or from above shows as `<` or `^`. */
function tableOf(grid: Grid | undefined): string[][] {
  const table = Array.from({ length: grid?.rowCount ?? 0 }, () => new Array<string>(grid?.columnCount ?? 0).fill('?'))
  for (const cell of grid?.cells ?? []) {
    for (let row = 0; row < cell.rowSpan; row += 1) {
      for (let column = 0; column < cell.columnSpan; column += 1) {
        const shown = row > 0 ? '^' : column > 0 ? '<' : cell.text
        const target = table[cell.rowIndex + row]
        if (target !== undefined) target[cell.columnIndex + column] = shown
      }
    }
  }
  return table
}

const columns = [50, 150, 250, 350]
const rows = [600, 630, 660, 690]
const nineCells =
  text(60, 670, 10, 'Item') + text(160, 670, 10, 'Total') + text(260, 670, 10, 'Basic') +
  text(60, 640, 10, '2010301') + text(160, 640, 10, '1,234.50') + text(260, 640, 10, '1,000.00') +
  text(60, 610, 10, 'All') + text(160, 610, 10, '1,234.50')
const nineTexts = [['Item', 'Total', 'Basic'], ['2010301', '1,234.50', '1,000.00'], ['All', '1,234.50', '']]

describe('lines', () => {
  it('come in reading order with an edge for every character', async () => {
    const source = await readSource([text(300, 700, 12, 'right') + chinese(100, 720, 12, '一般公共') + text(100, 700, 12, 'left')])
    expect(linesOf(source)).toEqual(['一般公共', 'left right'])
    const first = source.blocks[0] as TextLine
    expect(first.edges.map(Math.round)).toEqual([100, 112, 124, 136, 148])
    expect(first.fontSizePt).toBeCloseTo(12, 1)
    expect(source.pages).toEqual([{ pageNumber: 1, widthPt: 600, heightPt: 800, imageOnly: false }])
    expect(first.place.box?.x).toBeCloseTo(100, 0)
    expect(first.place.box?.y).toBeGreaterThan(60)
    expect(first.place.box?.y).toBeLessThan(80)
  })

  it('tell titles and the ends of paragraphs', async () => {
    const long = '本预算反映部门年度总体收支预算情况安排数与收支预算总表一致主要原因是增人增资'
    const source = await readSource([
      chinese(246, 740, 18, '收支预算说明') + chinese(80, 700, 12, long.slice(0, 36)) + chinese(56, 680, 12, `${long}等`) + chinese(56, 660, 12, long.slice(0, 5)),
    ])
    const [title, first, second, last] = source.blocks as TextLine[]
    expect(title?.centered).toBe(true)
    expect([first, second, last].map((block) => block?.centered)).toEqual([false, false, false])
    expect(first?.indentPt).toBeCloseTo(24, 0)
    expect([first, second, last].map((block) => block?.endsShort)).toEqual([false, false, true])
  })

  it('keep only what is printed: no invisible, white, slanted or outside text', async () => {
    const hidden = `BT 3 Tr /F1 10 Tf 100 600 Td (99.99) Tj ET 0 Tr\n`
    const white = `1 g ${text(100, 580, 10, '88.88')} 0 g\n`
    const outside = text(700, 560, 10, '77.77')
    const slanted = `BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (DRAFT 5) Tj ET\n`
    const onDark = `${bar(90, 495, 200, 20, 0.2)}1 g ${text(100, 500, 10, 'Head')} 0 g\n`
    expect(linesOf(await readSource([text(100, 700, 10, '11.11') + hidden + white + outside + slanted + onDark]))).toEqual(['11.11', 'Head'])
  })

  it('never double the digits of characters struck twice, and never drop true repetitions', async () => {
    const bold = text(100, 700, 10, '1,100.22') + text(100.3, 700, 10, '1,100.22') + text(100, 700.2, 10, '1,100.22')
    expect(linesOf(await readSource([bold]))).toEqual(['1,100.22'])
  })

  it('are the same on a rotated page, a cropped page, and a page printed sideways', async () => {
    const rotated = await readSource([{ content: ruling(columns, rows) + nineCells, rotate: 90, cropBox: '20 500 400 760' }])
    expect(rotated.pages[0]).toMatchObject({ widthPt: 260, heightPt: 380 })
    const sideways = await readSource([{ content: `q 0 1 -1 0 800 0 cm ${ruling(columns, rows)}${nineCells} Q`, width: 800, height: 600 }])
    expect(sideways.pages[0]).toMatchObject({ widthPt: 800, heightPt: 600 })
    expect(tableOf(gridsOf(sideways)[0])).toEqual(nineTexts)
    const box = gridsOf(sideways)[0]?.cells[0]?.place.box
    expect([box?.x, box?.y, box?.width, box?.height].map((value) => Math.round(value ?? -1))).toEqual([110, 450, 30, 100])
    const upright = await readSource([{ content: `q 0 1 -1 0 800 0 cm ${ruling(columns, rows)}${nineCells} Q`, width: 800, height: 600, rotate: 90 }])
    expect(tableOf(gridsOf(upright)[0])).toEqual(nineTexts)
    expect(upright.pages[0]).toMatchObject({ widthPt: 600, heightPt: 800 })
  })
})

describe('ruled tables', () => {
  const expectNine = async (drawing: string): Promise<void> => {
    expect(tableOf(gridsOf(await readSource([drawing + nineCells]))[0])).toEqual(nineTexts)
  }

  it('from strokes', () => expectNine(ruling(columns, rows)))

  it('from thin filled rectangles, one for each side of each cell, over shaded cells', async () => {
    let drawing = bar(50, 660, 300, 30, 0.8)
    for (const x of columns) for (const y of rows.slice(0, -1)) drawing += bar(x - 0.4, y, 0.8, 30)
    for (const y of rows) for (const x of columns.slice(0, -1)) drawing += bar(x, y - 0.4, 100, 0.8)
    await expectNine(drawing)
  })

  it('from dashes and dots', async () => {
    let drawing = ''
    for (const y of rows) for (let x = 50; x < 350; x += 3) drawing += bar(x, y - 0.5, 1, 1)
    for (const x of columns) for (let y = 600; y < 690; y += 3.5) drawing += bar(x - 0.4, y, 0.8, 2)
    await expectNine(drawing)
  })

  it('from double lines and frames filled between two rectangles', async () => {
    const frame = `49 599 302 92 re 50.5 600.5 299 89 re f*\n`
    await expectNine(frame + ruling([150, 152, 250, 252], [600, 690]) + line(50, 630, 350, 630) + line(50, 632, 350, 632) + line(50, 660, 350, 660))
  })

  it('inside a form, moved by its matrix', async () => {
    const source = await readSource(['q 1 0 0 1 10 20 cm /X0 Do Q'], { forms: [form(ruling(columns, rows) + nineCells, '1 0 0 1 5 5')] })
    expect(tableOf(gridsOf(source)[0])).toEqual(nineTexts)
    expect(gridsOf(source)[0]?.place.box?.x).toBeCloseTo(65, 0)
  })

  it('without an outer frame, and without empty columns where lines merely run on', async () => {
    const open = rows.map((y) => line(50, y, 350, y)).join('') + [150, 250].map((x) => line(x, 600, x, 690)).join('')
    await expectNine(open)
    const long = [600, 690].map((y) => line(40, y, 360, y)).join('')
    await expectNine(ruling(columns, rows) + long)
  })

  it('with merged heads and labels', async () => {
    const lines =
      line(50, 690, 350, 690) + line(150, 660, 350, 660) + line(50, 630, 350, 630) + line(50, 600, 350, 600) +
      [50, 350].map((x) => line(x, 600, x, 690)).join('') + line(150, 600, 150, 690) + line(250, 600, 250, 660)
    const words = text(60, 655, 10, 'Item') + text(180, 670, 10, 'Expenditure') + text(160, 640, 10, 'Basic') + text(260, 640, 10, 'Project') + text(160, 610, 10, '5.00')
    expect(tableOf(gridsOf(await readSource([lines + words]))[0])).toEqual([['Item', 'Expenditure', '<'], ['^', 'Basic', 'Project'], ['', '5.00', '']])
  })

  it('never part a figure, and never glue two', async () => {
    const across = text(60, 670, 10, 'a') + text(128, 670, 10, '1,234,567.89') + text(60, 640, 10, 'b') + text(111.5, 640, 10, '1,111.11') + text(150.2, 640, 10, '2,222.22')
    const table = tableOf(gridsOf(await readSource([ruling(columns, rows) + across]))[0])
    expect(table[0]).toEqual(['a', '1,234,567.89', ''])
    expect(table[1]).toEqual(['b 1,111.11', '2,222.22', ''])
    const codes = ruling([50, 68, 86, 104], rows) + text(50.5, 670, 10, '201') + text(69, 670, 10, '031') + text(87, 670, 10, '011')
    expect(tableOf(gridsOf(await readSource([codes]))[0])[0]).toEqual(['201', '031', '011'])
    const spread = [...'15,897.44'].map((digit, index) => text(160 + 9.5 * index, 670, 10, digit)).join('')
    expect(tableOf(gridsOf(await readSource([ruling(columns, rows) + text(60, 670, 10, 'a') + spread]))[0])[0]).toEqual(['a', '15,897.44', ''])
  })

  it('part figures too wide for their cells where decimals tell them apart, and show the whole in every cell where they do not', async () => {
    const printed = (x: number, figures: string): Promise<readonly string[] | undefined> => readSource([ruling([50, 90, 130, 170], rows) + text(x, 670, 10, figures)]).then((source) => tableOf(gridsOf(source)[0])[0])
    expect(await printed(70, '11,234.5622,345.67')).toEqual(['', '11,234.56', '22,345.67'])
    expect(await printed(70, '11,234.5602,345.67')).toEqual(Array(3).fill('11,234.5602,345.67'))
  })

  it('keep the raised number of a note out of the figure before it', async () => {
    const note = text(100, 705, 10, '30') + text(111.2, 708.5, 6, '1') + text(200, 705, 10, '1,234.50') + text(239, 708.5, 6, '12')
    const page = ruling([60, 160, 260], [720, 700, 680]) + note + text(100, 685, 10, '30') + text(111.5, 685, 6, '5')
    expect(tableOf(gridsOf(await readSource([page]))[0])).toEqual([['30¹', '1,234.50¹²'], ['305', '']])
  })

  it('keep words that overflow their cell out of the next', async () => {
    const label = chinese(55, 670, 10, '机关事业单位基本养老保险缴费支出')
    const table = tableOf(gridsOf(await readSource([ruling([50, 152, 250, 350], rows) + label + text(205, 670, 10, '12.00') + chinese(55, 640, 10, '合计')]))[0])
    expect(table.slice(0, 2)).toEqual([['机关事业单位基本养老保险缴费支出', '12.00', ''], ['合计', '', '']])
  })

  it('join a figure broken by a narrow cell, and keep stacked figures apart', async () => {
    const narrow = ruling([50, 92, 200], [600, 640, 700])
    const broken = text(52, 680, 10, '1,234,5') + text(52, 668, 10, '67.89') + text(52, 656, 10, '') + text(100, 680, 10, 'x')
    const stacked = text(52, 625, 10, '100') + text(52, 612, 10, '200') + text(100, 620, 10, 'y')
    expect(tableOf(gridsOf(await readSource([narrow + broken + stacked]))[0])).toEqual([['1,234,567.89', 'x'], ['100 200', 'y']])
  })

  it('make no rows of a name and amounts that are broken over two lines beside one code', async () => {
    const name = text(55, 675, 7, 'one name') + text(55, 663, 7, 'of two')
    const broken = text(105, 675, 7, '72948') + text(105, 663, 7, '0') + text(205, 675, 7, '72948') + text(205, 663, 7, '0')
    const page = ruling([10, 50, 100, 200, 300], [640, 655, 690]) + text(12, 669, 7, '2010499') + name + broken + text(12, 644, 7, '201')
    expect(tableOf(gridsOf(await readSource([page]))[0])[0]).toEqual(['2010499', 'one name of two', '72948 0', '72948 0'])
  })

  it('make no rows of amounts that are broken over two lines beside a name of one', async () => {
    const label = chinese(55, 668, 10, '合计')
    const broken = text(105, 675, 7, '11791358.0') + text(105, 663, 7, '0') + text(205, 675, 7, '10986818.6') + text(205, 663, 7, '7')
    expect(tableOf(gridsOf(await readSource([ruling([50, 100, 200, 300], [640, 655, 690]) + label + broken]))[0])[0]).toEqual(['合计', '11791358.0 0', '10986818.6 7'])
  })

  it('make no rows of a name of two lines and amounts beside it that could each be one', async () => {
    const name = text(55, 675, 7, 'one name') + text(55, 663, 7, 'of two')
    const broken = text(105, 675, 7, '846.6') + text(105, 663, 7, '9') + text(205, 675, 7, '846.6') + text(205, 663, 7, '9')
    expect(tableOf(gridsOf(await readSource([ruling([50, 100, 200, 300], [640, 655, 690]) + name + broken]))[0])[0]).toEqual(['one name of two', '846.6 9', '846.6 9'])
  })

  it('make no rows of a code of two lines that is as long as two codes', async () => {
    const broken = text(12, 675, 7, '101') + text(12, 663, 7, '001') + text(105, 675, 7, '174') + text(105, 663, 7, '6.8')
    expect(tableOf(gridsOf(await readSource([ruling([10, 50, 100, 200], [640, 655, 690]) + broken]))[0])[0]).toEqual(['101 001', '', '174 6.8'])
  })

  it('get back the rows that no rule parts', async () => {
    const frame = ruling([50, 150, 250], [600, 670, 690])
    const words = text(60, 675, 10, 'Item') + text(160, 675, 10, 'Sum') + ['a', 'b', 'c'].map((name, index) => text(60, 650 - 20 * index, 10, name) + text(160, 650 - 20 * index, 10, `${index + 1}.00`)).join('')
    expect(tableOf(gridsOf(await readSource([frame + words]))[0])).toEqual([['Item', 'Sum'], ['a', '1.00'], ['b', '2.00'], ['c', '3.00']])
  })

  it('get back the columns that no rule parts', async () => {
    const lines = ruling([50, 350], rows) + [150, 250].map((x) => line(x, 660, x, 690)).join('')
    expect(tableOf(gridsOf(await readSource([lines + nineCells]))[0])).toEqual(nineTexts)
  })

  it('read dashes at the end of a line as dashes', async () => {
    const words = text(60, 670, 10, 'x') + text(160, 670, 10, '5.00') + text(260, 670, 10, '-') + text(60, 640, 10, 'y') + text(160, 640, 10, '-') + text(260, 640, 10, '-3.00')
    expect(tableOf(gridsOf(await readSource([ruling(columns, rows) + words]))[0]).slice(0, 2)).toEqual([['x', '5.00', '-'], ['y', '-', '-3.00']])
  })

  it('are not seen in charts, frames and underlines', async () => {
    const curve = Array.from({ length: 12 }, (_, index) => `100 ${600 + index} m 120 640 140 640 160 ${600 + index} c S\n`).join('')
    const chart = ruling([50, 120, 200, 280, 350], [500, 550, 600, 650, 700]) + curve + text(90, 610, 10, '49.55') + text(210, 520, 10, '10.61')
    expect(gridsOf(await readSource([chart]))).toEqual([])
    const framed = ruling([50, 350], [600, 700]) + line(60, 655, 100, 655) + text(60, 660, 10, 'Note')
    expect(linesOf(await readSource([framed]))).toEqual(['Note'])
  })
})

describe('tables without rules', () => {
  it('are found by the white space all rows share', async () => {
    const caption = chinese(50, 730, 10, '部门：某某局') + chinese(300, 730, 10, '单位：元')
    const head = chinese(50, 710, 10, '科目编码') + chinese(120, 710, 10, '科目名称') + chinese(250, 710, 10, '合计') + chinese(330, 710, 10, '基本支出')
    const row = (y: number, code: string, name: string, total: string, basic: string): string =>
      text(50, y, 10, code) + chinese(120, y, 10, name) + text(290 - 5 * total.length, y, 10, total) + text(370 - 5 * basic.length, y, 10, basic)
    const body = row(690, '2010301', '行政运行', '1,234.50', '1,000.00') + row(670, '2010302', '一般行政管理事务', '99.00', '') + row(650, '', '合计', '1,333.50', '1,000.00')
    const source = await readSource([caption + head + body])
    expect(linesOf(source)).toEqual(['部门：某某局 单位：元'])
    expect(gridsOf(source)[0]?.ground).toBe('aligned')
    expect(tableOf(gridsOf(source)[0])).toEqual([
      ['科目编码', '科目名称', '合计', '基本支出'],
      ['2010301', '行政运行', '1,234.50', '1,000.00'],
      ['2010302', '一般行政管理事务', '99.00', ''],
      ['', '合计', '1,333.50', '1,000.00'],
    ])
  })

  it('keep rows whose amounts are blank, total words centered over the names, and two rows on the next page', async () => {
    const row = (y: number, name: string, amount: string, x = 50): string => chinese(x, y, 10, name) + text(290 - 5 * amount.length, y, 10, amount)
    const first = row(700, '货物采购', '1,234.50') + row(680, '工程采购', '') + row(660, '服务采购', '') + row(640, '租赁采购', '99.00') + row(620, '合计', '1,333.50', 95)
    expect(tableOf(gridsOf(await readSource([first]))[0])).toEqual([['货物采购', '1,234.50'], ['工程采购', ''], ['服务采购', ''], ['租赁采购', '99.00'], ['合计', '1,333.50']])
    const wide = (y: number, name: string): string => chinese(50, y, 10, name) + text(200, y, 10, '1,234.50') + text(300, y, 10, '1,000.00')
    expect(tableOf(gridsOf(await readSource([wide(700, '本年收入') + wide(680, '收入总计')]))[0])).toEqual([['本年收入', '1,234.50', '1,000.00'], ['收入总计', '1,234.50', '1,000.00']])
  })

  it('have heads of several rows and lines over columns without a figure too, cut by their middles', async () => {
    const middle = (x: number, y: number, words: string): string => chinese(x - 5 * words.length, y, 10, words)
    const head = [
      middle(140, 746, '支出功能分类'), middle(350, 746, '本年支出'), middle(250, 731, '合'), middle(270, 731, '计'), middle(450, 737, '上缴上级'), middle(450, 725, '支出'), middle(520, 731, '结转'),
      middle(100, 716, '编码'), middle(180, 716, '名称'), middle(320, 716, '基本支出'), middle(380, 716, '项目支出'),
    ].join('')
    const numbers = ['1', '2', '3', '4', '5'].map((number, index) => text([257, 317, 377, 447, 517][index] ?? 0, 702, 10, number)).join('')
    const row = (y: number, code: string, name: string, total: string, basic: string, project: string): string =>
      text(80, y, 10, code) + chinese(145, y, 10, name) + text(285 - 5 * total.length, y, 10, total) + text(345 - 5 * basic.length, y, 10, basic) + text(408 - 5 * project.length, y, 10, project)
    const body = row(686, '2010301', '行政运行', '1,234.50', '1,234.50', '') + row(668, '2010302', '一般行政', '99.00', '', '99.00') + row(650, '201', '合计', '1,333.50', '1,234.50', '99.00')
    const [grid] = gridsOf(await readSource([head + numbers + body]))
    expect(grid?.cells.filter(({ rowIndex }) => rowIndex < 2).map(({ text: words, rowIndex, columnIndex, rowSpan, columnSpan }) => `${words} ${rowIndex}/${columnIndex} ${rowSpan}×${columnSpan}`)).toEqual([
      '支出功能分类 0/0 1×2', '合计 0/2 2×1', '本年支出 0/3 1×2', '上缴上级支出 0/5 2×1', '结转 0/6 2×1', '编码 1/0 1×1', '名称 1/1 1×1', '基本支出 1/3 1×1', '项目支出 1/4 1×1',
    ])
    expect(tableOf(grid).slice(2, 4)).toEqual([['2010301', '行政运行', '1,234.50', '1,234.50', '', '', ''], ['2010302', '一般行政', '99.00', '', '99.00', '', '']])
  })

  it('take figures of full width, commas and all', async () => {
    const row = (y: number, name: string, amount: string): string => chinese(50, y, 10, name) + chinese(300 - 10 * amount.length, y, 10, amount)
    const page = row(700, '基本支出', '８４６．６９') + row(680, '项目支出', '１２．５０') + row(660, '支出', '１，０１３．９７')
    expect(tableOf(gridsOf(await readSource([page]))[0]).at(-1)).toEqual(['支出', '１，０１３．９７'])
  })

  it('are left as lines where remarks wrap into several, whose rows nobody can tell', async () => {
    const row = (y: number, name: string, amount: string, remark: string, gone: string): string =>
      chinese(50, y, 10, name) + text(200, y, 10, amount) + chinese(300, y + 10, 10, remark) + chinese(300, y, 10, remark) + chinese(300, y - 10, 10, gone)
    const page = row(700, '甲项目', '23.70', '用于开展', '检查') + row(670, '乙项目', '16.40', '用于开展', '检查') + row(640, '丙项目', '65.00', '用于开展', '检查')
    expect(gridsOf(await readSource([page]))).toEqual([])
    const sentences = row(700, '甲项目', '23.70', '用于开展', '检查。') + row(670, '乙项目', '16.40', '用于开展', '检查。') + row(640, '丙项目', '65.00', '用于开展', '检查。')
    expect(gridsOf(await readSource([chinese(50, 740, 10, '合计') + text(200, 740, 10, '105.10') + chinese(50, 725, 10, '小计') + text(200, 725, 10, '105.10') + sentences]))).toEqual([])
  })

  it('are left as lines where a figure goes on below', async () => {
    const row = (y: number, name: string, amount: string, rest: string): string => chinese(50, y, 10, name) + text(200, y, 10, '12.00') + text(290 - 5 * amount.length, y, 10, amount) + text(290 - 5 * rest.length, y - 12, 10, rest)
    const page = row(700, '基本支出', '846.6', '9') + row(670, '项目支出', '12.50', '') + row(650, '其他支出', '13.50', '')
    expect(gridsOf(await readSource([page]))).toEqual([])
    expect(gridsOf(await readSource([page.replace(text(285, 688, 10, '9'), '')]))).toHaveLength(1)
  })

  it('are not seen in prose, lists of amounts and contents', async () => {
    const prose = ['基本支出', '项目支出', '其他支出'].map((name, index) => chinese(80, 700 - 20 * index, 12, name) + text(132, 700 - 20 * index, 12, '7,877.76') + chinese(188, 700 - 20 * index, 12, '万元'))
    const contents = ['职能', '机构', '说明'].map((name, index) => chinese(80, 600 - 20 * index, 12, name) + text(400, 600 - 20 * index, 12, String(index + 3)))
    expect(gridsOf(await readSource([prose.join('') + contents.join('')]))).toEqual([])
  })
})

describe('what nobody sees', () => {
  const seen = text(60, 700, 10, 'Total')
  const amount = (look: string, size = 10): string => `q ${look} ${text(160, 700, size, '12.00')} Q\n`
  const lines = async (page: string, options: SmallOptions = {}): Promise<string[]> => linesOf(await readSource([page], options))

  it.each([
    ['invisible', amount('3 Tr')], ['used only to clip', amount('7 Tr')], ['dust', amount('', 1)], ['made dust by a matrix', amount('0.08 0 0 0.08 0 0 cm')],
    ['white on paper', amount('1 g')], ['nearly white on paper', amount('0.995 g')], ['white on white over a color', bar(150, 690, 60, 30, 0.5) + bar(150, 690, 60, 30, 1) + amount('1 g')],
    ['gray on the same gray', bar(150, 690, 60, 30, 0.5) + amount('0.5 g')], ['white before its ground is painted', amount('1 g') + bar(150, 690, 60, 30, 0.2)],
    ['painted over in white', amount('') + bar(150, 690, 60, 30, 1)], ['painted over in gray', amount('') + bar(150, 690, 60, 30, 0.5)],
    ['clipped away', amount('0 0 50 50 re W n')], ['clipped away in two steps', amount('0 0 300 800 re W n 300 0 300 800 re W n')],
    ['left of the page', text(-100, 700, 10, '12.00')], ['above the page', text(160, 900, 10, '12.00')],
  ])('is left out: %s', async (_, hidden) => {
    expect(await lines(seen + hidden)).toEqual(['Total'])
    expect(await lines(`${seen}/X0 Do`, { forms: [form(hidden)] })).toEqual(['Total'])
  })

  it.each([
    ['small', amount('', 4)], ['white on a color', bar(150, 690, 60, 30, 0.2) + amount('1 g')], ['gray on another gray', bar(150, 690, 60, 30, 0.9) + amount('0.5 g')],
    ['on a ground painted twice', bar(150, 690, 60, 30, 1) + bar(150, 690, 60, 30, 0.8) + amount('1 g')], ['painted over beside it', amount('') + bar(300, 690, 60, 30, 1)],
    ['under a fill that its clipping keeps away', `${amount('')}q 0 0 50 50 re W n 1 g 0 0 600 800 re f Q`], ['within its clipping', amount('150 690 60 30 re W n')],
    ['within a slanted clipping', amount('150 690 m 220 680 l 210 740 l h W n')], ['outlined in white, filled in black', amount('2 Tr 1 G 0 g')],
    ['black over a frame of two rectangles', `49 599 502 192 re 50.5 600.5 499 189 re f*\n${amount('')}`],
  ])('is not this: %s', async (_, shown) => {
    expect((await lines(seen + shown)).join(' ')).toBe('Total 12.00')
    expect((await lines(`${seen}/X0 Do`, { forms: [form(shown)] })).join(' ')).toBe('Total 12.00')
  })

  it('is judged word by word: figures seen in part are unread, words that run out of their cell stay whole', async () => {
    const clipped = (words: string): string => `q 150 690 40 30 re W n ${words} Q\n`
    expect(await lines(seen + clipped(text(160, 700, 10, '123,456.00')))).toEqual(['Total \ufffd\ufffd\ufffd,\ufffd\ufffd\ufffd.\ufffd\ufffd'])
    expect(await lines(seen + text(160, 700, 10, '123,456.00') + bar(158, 690, 15, 30, 1))).toEqual(['Total \ufffd\ufffd\ufffd,\ufffd\ufffd\ufffd.\ufffd\ufffd'])
    expect(await lines(clipped(chinese(160, 700, 10, '采购组织形式')))).toEqual(['采购组织形式'])
    expect(await lines(chinese(160, 700, 10, '支出') + text(180, 700, 10, '12.00') + chinese(205, 700, 10, '万元') + bar(180, 690, 24.5, 30, 1))).toEqual(['支出 万元'])
  })

  it('is not what a page crops away, but what lies in its margin', async () => {
    expect(linesOf(await readSource([{ content: seen + text(160, 700, 10, '12.00'), cropBox: '0 0 150 800' }]))).toEqual(['Total'])
  })

  it('is not what is crossed out, which is unread and said', async () => {
    const page = ruling(columns, rows) + nineCells + line(159, 643.4, 199, 643.4)
    const { source, problems } = await read([page])
    expect(problems).toMatchObject([{ code: 'textStruckOut', place: { pageNumber: 1 }, params: { text: '1,234.50', count: '1' } }])
    expect(source === null ? [] : tableOf(gridsOf(source)[0])).toEqual([['Item', 'Total', 'Basic'], ['2010301', '\ufffd,\ufffd\ufffd\ufffd.\ufffd\ufffd', '1,000.00'], ['All', '1,234.50', '']])
    const bars = await read([ruling(columns, rows) + nineCells + bar(159, 642.8, 41, 0.8)])
    expect(bars.problems.map(({ code }) => code)).toEqual(['textStruckOut'])
    const underlined = ruling(columns, rows) + nineCells + line(159, 638.6, 199, 638.6) + line(159, 637.4, 199, 637.4)
    expect((await read([underlined])).problems).toEqual([])
  })
})

describe('running text', () => {
  it('goes: page numbers, and heads when they repeat', async () => {
    const pages = [1, 2, 3].map((number) => text(250, 770, 9, 'Budget 2025') + text(100, 700, 12, `Body ${number}`) + text(295, 30, 10, number === 2 ? '- 2 -' : `- ${number} -`))
    expect(linesOf(await readSource(pages))).toEqual(['Budget 2025', 'Body 1', 'Body 2', 'Body 3'])
  })

  it('stays: codes that seem to count, a lone figure, a caption that repeats', async () => {
    const page = (number: number): string =>
      ruling([50, 150, 250], [700, 730, 760]) + text(60, 740, 10, '204') + text(160, 740, 10, `0${number}`) + text(60, 710, 10, 'x') + text(160, 710, 10, '1.00') + text(50, 775, 10, 'Unit: yuan') + text(295, 30, 10, '24.50')
    const source = await readSource([1, 2, 3].map(page))
    expect(gridsOf(source).map((grid) => tableOf(grid)[0])).toEqual([['204', '01'], ['204', '02'], ['204', '03']])
    expect(linesOf(source)).toEqual(['Unit: yuan', '24.50', 'Unit: yuan', '24.50', 'Unit: yuan', '24.50'])
  })

  it('is taken out of a table that runs over the foot of the page', async () => {
    const page = (number: number): string => ruling([50, 320, 500], [10, 60, 100]) + text(60, 80, 10, 'a') + text(400, 80, 10, '24.00') + text(60, 45, 10, 'b') + text(400, 45, 10, '7.00') + text(300, 20, 10, String(39 + number))
    const source = await readSource([1, 2, 3, 4].map(page))
    expect(gridsOf(source).map((grid) => tableOf(grid)[1])).toEqual([['b', '7.00'], ['b', '7.00'], ['b', '7.00'], ['b', '7.00']])
  })
})

describe('bad input', () => {
  const codeOf = async (bytes: Uint8Array): Promise<[boolean, string[]]> => {
    const { source, problems } = await readPdf(bytes, 'bad.pdf', 3, pdfEffects)
    for (const problem of problems) expect(problem.place?.sourceIndex).toBe(3)
    return [source !== null, problems.map((problem) => problem.code)]
  }
  const good = smallPdf([{ content: text(100, 700, 12, 'Body') }, { content: text(100, 700, 12, 'More') }])

  it('is named: empty, too large, not a PDF, broken, encrypted', async () => {
    expect(await codeOf(new Uint8Array(0))).toEqual([false, ['fileEmpty']])
    expect(await codeOf(new Uint8Array(limits.fileBytes + 1))).toEqual([false, ['fileTooLarge']])
    expect(await codeOf(new TextEncoder().encode('PK\u0003\u0004 a workbook renamed'))).toEqual([false, ['fileNotPdf']])
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nnothing more\n%%EOF\n'))).toEqual([false, ['fileUnreadable']])
    expect(await codeOf(good.slice(0, 100))).toEqual([false, ['fileTruncated']])
    const locked = smallPdf([{ content: text(100, 700, 12, 'Body') }], { encrypt: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>` })
    expect(await codeOf(locked)).toEqual([false, ['fileEncrypted']])
  })

  it('is read as far as it goes when the end is missing', async () => {
    const { source, problems } = await readPdf(good.slice(0, good.length - 20), 'cut.pdf', 0, pdfEffects)
    expect(problems.map((problem) => problem.code)).toContain('fileTruncated')
    expect(source === null ? [] : linesOf(source)).toContain('Body')
  })

  it('is shown beside the rest: pictures without text, unknown characters', async () => {
    const scan = await read([text(100, 700, 12, 'Cover'), 'q 600 0 0 800 0 0 cm /X0 Do Q'], { forms: [picture] })
    expect(scan.problems.map(({ code, place }) => [code, place?.pageNumber])).toEqual([['pageImageOnly', 2]])
    expect(scan.source?.pages.map((page) => page.imageOnly)).toEqual([false, true])
    const codes = '1 beginbfrange <31> <33> <E001> endbfrange'
    const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${codes} endcmap end end`
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 10000 0 R >>'
    const unknown = await read(['BT /F2 12 Tf 100 700 Td (123123) Tj ET'], { secondFont: font, forms: [form(map)] })
    expect(unknown.problems.map((problem) => problem.code)).toEqual(['textMapSuspicious'])
  })

  it('is told where a table is drawn and no letter of it is read', async () => {
    const drawn = ruling([50, 150, 250], [600, 630, 660, 690])
    const lost = await read([text(100, 700, 12, 'Heading') + drawn, text(100, 700, 12, 'Heading') + ruling([50, 250], [600, 690])])
    expect(lost.problems.map(({ code, place, params }) => [code, place?.pageNumber, params['count']])).toEqual([['tableWithoutText', 1, '1']])
    expect((await read([drawn + text(60, 640, 12, 'Total')])).problems).toEqual([])
  })

  it('meets limits: forms in forms, endless paths, too many pages', async () => {
    const nested = Array.from({ length: 60 }, (_, index) => form(index === 59 ? text(10, 10, 10, 'deep') : `/X${index + 1} Do`))
    expect((await read(['/X0 Do'], { forms: nested })).problems.map((problem) => problem.code)).toEqual(['fileTooComplex'])
    const endless = `0 0 m ${'10 10 l 20 5 l '.repeat(limits.pathSegmentsPerPage / 2 + 1000)} S`
    const crowded = await read([text(100, 700, 12, 'first'), endless, text(100, 700, 12, 'third')])
    expect(crowded.problems.map(({ code, place }) => [code, place?.pageNumber])).toEqual([['fileTooComplex', 2]])
    expect(crowded.source === null ? [] : linesOf(crowded.source)).toEqual(['first', 'third'])
    const many = await read(Array.from({ length: limits.pageCount + 1 }, () => ''))
    expect(many.problems.map((problem) => problem.code)).toContain('fileTooManyPages')
  })

  it('stops when time is over, with what was read so far', async () => {
    let clock = 0
    const slow = { ...pdfEffects, now: () => (clock += limits.documentMs / 2) }
    const { source, problems } = await readPdf(smallPdf(Array.from({ length: 5 }, () => ({ content: text(100, 700, 12, 'Body') }))), 'slow.pdf', 0, slow)
    expect(problems.map((problem) => problem.code)).toEqual(['timeLimit'])
    expect(source?.pages.length).toBeGreaterThan(0)
    expect(source?.pages.length).toBeLessThan(5)
  })
})
