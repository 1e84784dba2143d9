import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../cli/node-effects.ts'
import { readSpreadsheet, type SpreadsheetReading } from './read-spreadsheet.ts'
import { bookOf, printBlocks, textRows } from './test-support.ts'
import { readXls } from './xls/read-xls.ts'

const readBook = (bytes: Uint8Array, name = 'book.xlsx'): Promise<SpreadsheetReading> => readSpreadsheet(bytes, name, 0, nodeEffects)

const table = textRows([['2025年部门支出预算总表'], ['编制部门：某局', '', '单位：元'], [], ['科目', '合计', '基本支出'], ['一般公共服务支出', '12.30', '12.30'], ['合计', '12.30', '12.30'], ['注：数据取自批复。']])

async function blocksOf(bytes: Uint8Array, name?: string): Promise<(string | string[][])[]> {
  return printBlocks((await readBook(bytes, name)).source?.blocks ?? [])
}

describe('a sheet', () => {
  it('gives its title, captions and notes as lines, the rest as a table, each with its address', async () => {
    const { source, problems } = await readBook(bookOf([{ name: '表3', rows: table }]))
    expect(problems).toEqual([])
    expect(printBlocks(source?.blocks ?? [])).toEqual([
      '2025年部门支出预算总表', '编制部门：某局 单位：元',
      [['科目', '合计', '基本支出'], ['一般公共服务支出', '12.30', '12.30'], ['合计', '12.30', '12.30']],
      '注：数据取自批复。',
    ])
    expect(source?.pages).toEqual([{ pageNumber: 1, widthPt: 0, heightPt: 0, imageOnly: false, sheetName: '表3' }])
    const grid = source?.blocks.find(({ kind }) => kind === 'grid')
    expect(grid?.kind === 'grid' ? grid.cells.at(-1)?.place : null).toMatchObject({ pageNumber: 1, lineIndex: 5, address: 'C6' })
  })

  it('is called by its name where nothing else says what it is', async () => {
    const rows = textRows([['科目', '合计'], ['一般公共服务支出', '12.30']])
    expect((await blocksOf(bookOf([{ name: '3.部门支出总表', rows }])))[0]).toBe('部门支出总表')
    expect((await blocksOf(bookOf([{ name: 'Sheet1', rows }])))[0]).not.toBe('Sheet1')
  })

  it('keeps merged heads as cells with spans', async () => {
    const rows = '<row><c r="A1" t="inlineStr"><is><t>科目</t></is></c><c r="B1" t="inlineStr"><is><t>支出</t></is></c></row>' +
      '<row r="2"><c r="B2" t="inlineStr"><is><t>基本</t></is></c><c r="C2" t="inlineStr"><is><t>项目</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>合计</t></is></c><c r="B3"><v>1</v></c><c r="C3"><v>2</v></c></row>'
    const { source } = await readBook(bookOf([{ name: 'a', rows, after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>' }]))
    const grid = source?.blocks[0]
    expect(grid?.kind === 'grid' ? grid.cells.slice(0, 2).map(({ rowSpan, columnSpan }) => [rowSpan, columnSpan]) : null).toEqual([[2, 1], [1, 2]])
  })

  it('may hold several tables, one under another', async () => {
    const two = textRows([['表一 部门收入预算总表'], ['单位：元', ''], ['科目', '合计'], ['财政拨款收入', '1.00'], [''], ['表二 部门支出预算总表'], ['单位：万元', ''], ['科目', '合计'], ['基本支出', '2.00']])
    expect((await blocksOf(bookOf([{ name: 'a', rows: two }]))).filter((block) => Array.isArray(block))).toEqual([[['科目', '合计'], ['财政拨款收入', '1.00']], [['科目', '合计'], ['基本支出', '2.00']]])
  })
})

describe('what is hidden', () => {
  const number = (address: string, value: string): string => `<c r="${address}"><v>${value}</v></c>`

  it('is left out, and told of when it holds numbers', async () => {
    const rows = `<row r="1">${number('A1', '1')}${number('B1', '2')}${number('C1', '3')}</row><row r="2" hidden="1">${number('A2', '4')}${number('B2', '5')}</row><row r="3">${number('A3', '6')}${number('C3', '7')}</row>`
    const { source, problems } = await readBook(bookOf([{ name: 'a', rows, before: '<cols><col min="2" max="2" hidden="1"/></cols>' }, { name: 'b', rows, state: 'veryHidden' }]))
    expect(printBlocks(source?.blocks ?? [])).toEqual([[['1', '3'], ['6', '7']]])
    expect(problems.map(({ code, params }) => [code, params['count']])).toEqual([['sheetHidden', '7'], ['rowsHidden', '2'], ['columnsHidden', '1']])
  })

  it('is left out and told of too when it cannot be seen in its cell', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode=";;;"/></numFmts>
      <fonts><font><sz val="11"/><color theme="1"/></font><font><sz val="11"/><color rgb="FFFFFFFF"/></font><font><sz val="11"/><color theme="0"/></font><font><sz val="1"/></font><font><color indexed="10"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF003366"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>
      <cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/><xf fontId="1" fillId="2"/><xf fontId="2" fillId="0"/><xf fontId="3" fillId="0"/><xf fontId="4" fillId="3"/><xf fontId="0" fillId="0" numFmtId="200"/></cellXfs></styleSheet>`
    const row = [0, 1, 2, 3, 4, 5, 6].map((style) => `<c r="${'ABCDEFG'[style]}1" s="${style}"><v>${style + 1}.5</v></c>`).join('')
    const { source, problems } = await readBook(bookOf([{ name: 'a', rows: `<row r="1">${row}</row>` }], [], '', styles))
    expect(printBlocks(source?.blocks ?? [])).toEqual([[['1.5', '3.5']]])
    expect(problems.map(({ code, params }) => [code, params['count'], params['address']])).toEqual([['cellsUnseen', '5', 'B1']])
  })

  it('is left out where an open document says so of its cell or of the column', async () => {
    const style = (name: string, ground: string, letters: string): string => `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:background-color="${ground}"/><style:text-properties fo:color="${letters}"/></style:style>`
    const cell = (value: string, attributes = ''): string => `<table:table-cell${attributes} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
    const styles = style('plain', 'transparent', '#000000') + style('white', 'transparent', '#FFFFFF') + style('dark', '#003366', '#ffffff')
    const columns = '<table:table-column table:default-cell-style-name="plain"/><table:table-column table:default-cell-style-name="white" table:number-columns-repeated="2"/>'
    const row = `<table:table-row>${cell('1.5')}${cell('2.5')}${cell('3.5', ' table:style-name="dark"')}</table:table-row>`
    const content = `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="a">${columns}${row}</table:table></office:spreadsheet></office:body></office:document-content>`
    const { source, problems } = await readBook(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8(content) }))
    expect(printBlocks(source?.blocks ?? [])).toEqual([[['1.5', '3.5']]])
    expect(problems.map(({ code, params }) => [code, params['count']])).toEqual([['cellsUnseen', '1']])
  })

  it('is not worth a word when it holds none', async () => {
    const { problems } = await readBook(bookOf([{ name: 'a', rows: table }, { name: 'b', rows: textRows([['单位', '编码'], ['某局', '101001']]), state: 'hidden' }]))
    expect(problems).toEqual([])
  })
})

describe('a cell', () => {
  const shown = async (cell: string, formats: readonly string[] = [], calculation = ''): Promise<string> => {
    const blocks = await blocksOf(bookOf([{ name: 'a', rows: `<row><c t="inlineStr"><is><t>合计</t></is></c>${cell}</row><row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c></row>` }], formats, calculation))
    const first = blocks.find((block) => Array.isArray(block))
    return Array.isArray(first) ? (first[0]?.[1] ?? '') : ''
  }

  it('shows its number as the sheet does', async () => {
    expect(await shown('<c s="0"><v>1234.5</v></c>', ['#,##0.00'])).toBe('1,234.50')
    expect(await shown('<c><v>0.30000000000000004</v></c>')).toBe('0.3')
  })

  it('never shows a day as an amount', async () => {
    expect(await shown('<c s="0"><v>45658</v></c>', ['yyyy'])).toBe('2025年')
  })

  it('shows the stored result of a formula, and the formula where there is none', async () => {
    expect(await shown('<c><f>SUM(B2:B9)</f><v>12.5</v></c>')).toBe('12.5')
    expect(await shown('<c t="str"><f>A1&amp;"x"</f><v>文字</v></c>')).toBe('文字')
    expect(await shown('<c><f>SUM(B2:B9)</f></c>')).toBe('=SUM(B2:B9)')
    expect(await shown('<c><f>SUM(B2:B9)</f><v>0</v></c>', [], 'fullCalcOnLoad="1"')).toBe('=SUM(B2:B9)')
    expect(await shown('<c t="e"><f>B2/0</f><v>#DIV/0!</v></c>')).toBe('#DIV/0!')
  })

  it('shows nothing for zero where its sheet hides zeros', async () => {
    const rows = '<row><c t="inlineStr"><is><t>合计</t></is></c><c><v>0</v></c><c><v>1</v></c></row><row><c t="inlineStr"><is><t>甲</t></is></c><c><v>2</v></c><c><v>0</v></c></row>'
    expect(await blocksOf(bookOf([{ name: 'a', rows, before: '<sheetViews><sheetView showZeros="0"/></sheetViews>' }]))).toEqual([[['合计', '', '1'], ['甲', '2', '']]])
    expect(await blocksOf(bookOf([{ name: 'a', rows }]))).toEqual([[['合计', '0', '1'], ['甲', '2', '0']]])
  })

  it('tells of formulas nobody computed', async () => {
    const { problems } = await readBook(bookOf([{ name: '汇总', rows: '<row><c><f>B1</f></c><c><f>C1</f></c></row><row><c><v>1</v></c></row>' }]))
    expect(problems).toMatchObject([{ code: 'formulaWithoutResult', params: { sheet: '汇总', count: '2', address: 'A1' } }])
  })

  it('reads rich and phonetic texts as what is printed', async () => {
    expect(await shown('<c t="inlineStr"><is><r><t>一般</t></r><r><t>公共</t></r></is></c>')).toBe('一般公共')
  })
})

describe('an old workbook', () => {
  const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../../test/fixtures/${name}`, import.meta.url)))

  it('hides the same sheets and rows as a new one and shows the same numbers', async () => {
    const { source, problems } = await readBook(fixture('jiangsu-old-workbook/input.xls'), 'x.xls')
    expect(problems.filter(({ code }) => code === 'sheetHidden').map(({ params }) => params)).toEqual([{ sheet: '旧数据', count: '1' }])
    expect(problems.filter(({ code }) => code === 'rowsHidden').length).toBeGreaterThan(5)
    const grids = source?.blocks.flatMap((block) => (block.kind === 'grid' ? block.cells : [])) ?? []
    expect(grids.some(({ text }) => text === '987654.32')).toBe(false)
    expect(grids.some(({ text }) => /^\d{1,3},\d{3}\.\d{2}$/.test(text))).toBe(true)
  })

  it('gives a result or a problem for every beginning and many flipped bytes', async () => {
    const book = fixture('shanghai-libreoffice-xls/input.xls')
    for (let length = 0; length < book.length; length += 997) expect((await readBook(book.subarray(0, length), 'x.xls')).problems.length, String(length)).toBeGreaterThan(0)
    for (let at = 0; at < book.length; at += 401) {
      const flipped = book.slice()
      flipped[at] = (flipped[at] ?? 0) ^ 0x41
      await readBook(flipped, 'x.xls')
    }
  })
})

describe('values with separators', () => {
  const csv = (text: string): Uint8Array => new TextEncoder().encode(text)

  it('are one sheet', async () => {
    const { source } = await readBook(csv('2025年部门支出预算总表,,\n单位：元,,\n科目编码,科目名称,合计\n="0201",一般公共服务支出,"1,234.50"\n'), 'x.csv')
    expect(printBlocks(source?.blocks ?? [])).toEqual(['2025年部门支出预算总表', '单位：元', [['科目编码', '科目名称', '合计'], ['0201', '一般公共服务支出', '1,234.50']]])
    expect(source?.pages[0]?.sheetName).toBe('x')
  })

  it('may be parted by tabs or semicolons and break lines within quotes', async () => {
    expect(await blocksOf(csv('科目\t合计\n"一般\n公共"\t1.00\n'), 'x.csv')).toEqual([[['科目', '合计'], ['一般公共', '1.00']]])
    expect(await blocksOf(csv('科目;合计\r\n支出;1.00\r\n'), 'x.csv')).toEqual([[['科目', '合计'], ['支出', '1.00']]])
  })

  it('does not read figures that lost their quotes and fell into several fields', async () => {
    const blocks = await blocksOf(csv('科目,合计,基本支出,项目支出\n行政运行,1,234.50,1,000.00,234.50\n教育支出,2.00,1.00,1.00\n'), 'x.csv')
    const doubtful = '1 | 234.50 | 1 | 000.00 | 234.50'
    expect(blocks).toEqual([[['科目', '合计', '基本支出', '项目支出'], ['行政运行', doubtful, doubtful, doubtful], ['教育支出', '2.00', '1.00', '1.00']]])
  })
})

describe('bad input', () => {
  it('is told what it is', async () => {
    const problemOf = async (bytes: Uint8Array, name: string): Promise<string | undefined> => (await readBook(bytes, name)).problems[0]?.code
    const book = bookOf([{ name: 'a', rows: table }])
    expect(await problemOf(new Uint8Array(), 'x.xlsx')).toBe('fileEmpty')
    expect(await problemOf(book.subarray(0, book.length - 60), 'x.xlsx')).toBe('fileTruncated')
    expect(await problemOf(bookOf([{ name: 'a', rows: '' }]), 'x.xlsx')).toBe('fileEmpty')
    expect(await problemOf(bookOf([{ name: 'a', rows: '<!DOCTYPE x [<!ENTITY a "b">]>' }]), 'x.xlsx')).toBe('fileUnreadable')
    expect(readXls(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])).kind).toBe('truncated')
  })

  it('gives a result or a problem for every beginning and every flipped byte of a workbook', async () => {
    const book = bookOf([{ name: 'a', rows: table }])
    for (let length = 0; length < book.length; length += 7) expect((await readBook(book.subarray(0, length), 'x.xlsx')).problems.length, String(length)).toBeGreaterThan(0)
    const right = JSON.stringify(await blocksOf(book))
    for (let at = 0; at < book.length; at += 3) {
      const flipped = book.slice()
      flipped[at] = (flipped[at] ?? 0) ^ 0x41
      const { source, problems } = await readBook(flipped, 'x.xlsx')
      if (source !== null && problems.length === 0) expect(JSON.stringify(printBlocks(source.blocks)), String(at)).toBe(right)
    }
  })

  it('is not laid out when its cells lie too far apart', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `<row r="${index * 500 + 1}"><c r="${['A', 'ZZ', 'XFD'][index % 3] ?? ''}${index * 500 + 1}"><v>1</v></c></row>`).join('')
    expect((await readBook(bookOf([{ name: 'a', rows }]))).problems).toEqual([])
    const diagonal = Array.from({ length: 4000 }, (_, index) => `<row><c r="${String.fromCharCode(65 + (Math.floor(index / 676) % 26), 65 + (Math.floor(index / 26) % 26), 65 + (index % 26))}${index + 1}"><v>1</v></c></row>`).join('')
    expect((await readBook(bookOf([{ name: 'a', rows: diagonal }]))).problems.map(({ code }) => code)).toEqual(['sheetTooLarge'])
  })
})
