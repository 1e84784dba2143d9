/** Files that no honest office sends but every batch meets: each a few lines of code, so that the repository stays small. */
import { strToU8, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { chinese, smallPdf, text as latin } from '../../src/core/read/pdf/test-support.ts'
import { docxOf, paragraphXml } from '../../src/core/read/word/test-support.ts'

/** A minimal PDF of the given objects; object 1 is the catalog. */
function pdfOf(objects: readonly string[]): Uint8Array {
  let out = '%PDF-1.7\n'
  const offsets = objects.map((body, index) => {
    const offset = out.length
    out += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(out, (character) => character.charCodeAt(0))
}

const streamOf = (content: string, more = ''): string => `<< ${more} /Length ${content.length} >>\nstream\n${content}\nendstream`
const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

/** Dense pages of figures in ruled tables, without one word of a budget. */
function manyPages(count: number): Uint8Array {
  const lines = Array.from({ length: 50 }, (_, row) => `BT /F1 8 Tf 40 ${760 - row * 14} Td (${row} 123456.78 234567.89 345678.90 456789.01) Tj ET 40 ${756 - row * 14} m 550 ${756 - row * 14} l S`)
  const kids = Array.from({ length: count }, (_, index) => `${5 + index} 0 R`).join(' ')
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>'
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`, helvetica, streamOf(lines.join('\n')),
    ...Array.from({ length: count }, () => page),
  ])
}

/** A page of very many rows in no table, a figure in every other. */
function crowdedRows(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, row) => [chinese(50, 2 * (count - row), 1.5, '某项'), ...(row % 2 === 0 ? [latin(100, 2 * (count - row), 1.5, `${row % 9}`)] : [])])
  return smallPdf([{ content: rows.flat().join(''), height: 2 * count + 10 }])
}

/** The heads of a form with one very long word among them. */
const longHead = `某市某局2025年度部门预算公开\n部门收支总表\n单位：万元\n收入 支出\n${'预算'.repeat(10_000)}\n项目 预算数 项目 预算数\n一、一般公共预算拨款收入 10.00 一、一般公共服务支出 10.00\n`

/** A scan: one picture a page and no text. */
function imageOnly(): Uint8Array {
  const pixels = '\x80'.repeat(64 * 64)
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>',
    streamOf(pixels, '/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8'),
    streamOf('595 0 0 842 0 0 cm /I Do'),
  ])
}

/** Each drawing calls the next one, ten thousand deep. */
function nestedForms(depth: number): Uint8Array {
  const form = (index: number): string =>
    streamOf('/N Do', `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /N ${index + 1} 0 R >> >>`)
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /N 5 0 R >> >> /Contents 4 0 R >>', streamOf('/N Do'),
    ...Array.from({ length: depth }, (_, index) => (index === depth - 1 ? streamOf('0 0 m', '/Type /XObject /Subtype /Form /BBox [0 0 1 1]') : form(5 + index))),
  ])
}

const nestedArrays = (depth: number): Uint8Array => pdfOf([
  '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Deep ${'['.repeat(depth)}${']'.repeat(depth)} >>`,
])

/** The page tree is its own child. */
const loopedPages = (): Uint8Array => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>'])

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

const novel = Array.from({ length: 400 }, (_, index) =>
  `第${index + 1}章\n雨下了一整夜，老人把灯挪到窗边，数着屋檐上落下的水滴，一共${index + 100}滴。\n天亮的时候，他听见有人敲门，门外站着三十年没有见面的弟弟。\n“我走了${index + 12}里路，”弟弟说，“鞋底磨穿了两双。”\n`).join('\n')

const governmentBudget = [
  '某市2025年市本级政府预算草案', '关于某市2024年预算执行情况和2025年预算草案的报告', '一般公共预算收入预算表', '单位：万元', '项 目 2024年执行数 2025年预算数 增长%',
  '一、税收收入 123456.00 130000.00 5.30', '增值税 60000.00 63000.00 5.00', '企业所得税 20000.00 21000.00 5.00', '二、非税收入 40000.00 41000.00 2.50',
  '一般公共预算收入合计 163456.00 171000.00 4.62', '税收返还和转移支付 200000.00 210000.00 5.00', '全市一般公共预算支出表', '一、一般公共服务支出 50000.00 51000.00 2.00',
  '二、教育支出 90000.00 93000.00 3.33', '三、社会保障和就业支出 70000.00 72000.00 2.86', '社会保险基金预算收入表', '政府债务限额和余额情况表', '政府性基金收入预算表', '国有资本经营收入预算表',
].join('\n')

const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetOf = (rows: string, after = ''): Uint8Array => text(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`)

/** A workbook with one sheet; `parts` replace its own or come beside them. */
function workbook(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({
    '[Content_Types].xml': text('<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'),
    '_rels/.rels': text(`<Relationships><Relationship Id="a" Type="${officeRelation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': text('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': text(`<Relationships><Relationship Id="r1" Type="${officeRelation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="${officeRelation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`),
    'xl/worksheets/sheet1.xml': sheetOf('<row><c><v>1</v></c></row>'),
    ...parts,
  })
}

/** An OpenDocument sheet of these rows; `parts` come beside them. */
function openSheet(rows: string, parts: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="a">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
  return zipSync({ mimetype: text('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': text(content), ...parts })
}

const repeated = (rows: number, columns: number): string =>
  `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${columns}"><text:p>1</text:p></table:table-cell></table:table-row>`

const oldWorkbook = (): Uint8Array => new Uint8Array(readFileSync(new URL('../fixtures/hebei-old-workbook/input.xls', import.meta.url)))

export interface HostileFile {
  readonly name: string
  readonly bytes: () => Uint8Array
}

const sample = (): Uint8Array => new Uint8Array(readFileSync(new URL('../../src/web/public/sample/nangong-2025.pdf', import.meta.url)))

const oldWord = (): Uint8Array => new Uint8Array(readFileSync(new URL('../fixtures/shanghai-doc/input.doc', import.meta.url)))

/** The chain of sectors of every stream leads back to its beginning. */
function circularSectors(): Uint8Array {
  const bytes = oldWord()
  const view = new DataView(bytes.buffer)
  const table = (view.getUint32(76, true) + 1) * 512
  for (let index = 0; index < 128; index += 1) view.setUint32(table + index * 4, 0, true)
  return bytes
}

/** A page that writes its tables by script and loads the rest from elsewhere. */
const scriptedPage = '<html><body onload="go()"><script>document.write("<table><tr><td>合计</td><td>1.00</td></tr></table>")</script><iframe src="http://example.invalid/table.html"></iframe><object data="file:///etc/passwd"></object></body></html>'

export const hostileFiles: readonly HostileFile[] = [
  { name: 'empty.pdf', bytes: () => new Uint8Array(0) },
  { name: 'empty.txt', bytes: () => new Uint8Array(0) },
  { name: 'encrypted.pdf', bytes: () => new Uint8Array(readFileSync(new URL('./files/encrypted.pdf', import.meta.url))) },
  { name: 'truncated.pdf', bytes: () => sample().slice(0, 90_000) },
  { name: 'header-only.pdf', bytes: () => text('%PDF-1.7\n') },
  { name: 'five-hundred-pages.pdf', bytes: () => manyPages(500) },
  { name: 'crowded-rows.pdf', bytes: () => crowdedRows(2000) },
  { name: 'image-only.pdf', bytes: imageOnly },
  { name: 'picture-renamed.pdf', bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(500)]) },
  { name: 'workbook-renamed.pdf', bytes: () => Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...new Uint8Array(500)]) },
  { name: 'text-renamed.pdf', bytes: () => text('这不是一个PDF文件。') },
  { name: 'binary.txt', bytes: () => Uint8Array.from({ length: 60_000 }, (_, index) => (index * 131) % 256) },
  { name: 'novel.txt', bytes: () => text(novel) },
  { name: 'government-budget.txt', bytes: () => text(governmentBudget) },
  { name: 'nested-forms.pdf', bytes: () => nestedForms(10_000) },
  { name: 'nested-arrays.pdf', bytes: () => nestedArrays(10_000) },
  { name: 'looped-pages.pdf', bytes: loopedPages },
  { name: 'bomb.docx', bytes: () => docxOf(paragraphXml(' '.repeat(60_000_000))) },
  { name: 'nested-elements.docx', bytes: () => docxOf('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000)) },
  { name: 'entities.docx', bytes: () => docxOf('', { styles: '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><w:styles>&c;</w:styles>' }) },
  { name: 'external-links.docx', bytes: () => docxOf('<w:p><w:hyperlink r:id="rId1"><w:r><w:t>http://example.invalid/</w:t></w:r></w:hyperlink><w:r><w:fldChar/><w:instrText>INCLUDETEXT "file:///etc/passwd"</w:instrText></w:r></w:p>') },
  { name: 'truncated.doc', bytes: () => oldWord().slice(0, 40_000) },
  { name: 'circular-sectors.doc', bytes: circularSectors },
  { name: 'nested-elements.html', bytes: () => text('<div>'.repeat(10_000)) },
  { name: 'nested-tables.html', bytes: () => text('<table><tr><td>合计<td>1.00<td>'.repeat(10_000)) },
  { name: 'scripts-only.html', bytes: () => text(scriptedPage) },
  { name: 'bomb.zip', bytes: () => zipSync({ 'a.txt': new Uint8Array(100_000_000) }) },
  { name: 'archives-within.zip', bytes: () => [1, 2, 3].reduce((inner) => zipSync({ 'inner.zip': inner }), zipSync({ 'a.txt': strToU8('1') })) },
  { name: 'no-documents.zip', bytes: () => zipSync({ '../../etc/passwd': strToU8('root') }) },
  { name: 'one-long-line.txt', bytes: () => text('1'.repeat(3_000_000)) },
  { name: 'million-cells.xlsx', bytes: () => workbook({ 'xl/worksheets/sheet1.xml': sheetOf(Array.from({ length: 62_500 }, () => `<row>${'<c><v>1234.5</v></c>'.repeat(16)}</row>`).join('')) }) },
  { name: 'far-corner.xlsx', bytes: () => workbook({ 'xl/worksheets/sheet1.xml': sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>') }) },
  { name: 'overlapping-merges.xlsx', bytes: () => workbook({ 'xl/worksheets/sheet1.xml': sheetOf(Array.from({ length: 1000 }, () => `<row>${'<c><v>1</v></c>'.repeat(200)}</row>`).join(''), `<mergeCells>${Array.from({ length: 1000 }, (_, index) => `<mergeCell ref="A${index + 1}:GR1000"/>`).join('')}</mergeCells>`) }) },
  { name: 'bomb.xlsx', bytes: () => workbook({ 'xl/sharedStrings.xml': new Uint8Array(90_000_000) }) },
  { name: 'many-bombs.xlsx', bytes: () => workbook(Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`xl/media/${index}`, new Uint8Array(16)]))) },
  { name: 'entities.xlsx', bytes: () => workbook({ 'xl/workbook.xml': text('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>') }) },
  { name: 'deep.xlsx', bytes: () => workbook({ 'xl/worksheets/sheet1.xml': text('<a>'.repeat(1_000_000)) }) },
  { name: 'paths.xlsx', bytes: () => workbook({ '../../../../tmp/mingzhang-escape.txt': text('x'), 'xl/_rels/workbook.xml.rels': text('<Relationships><Relationship Id="r1" Type="x/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>') }) },
  { name: 'bomb.ods', bytes: () => openSheet(`<!--${' '.repeat(90_000_000)}-->`) },
  { name: 'repeated-cells.ods', bytes: () => openSheet(repeated(1_048_576, 16_384)) },
  { name: 'entities.ods', bytes: () => openSheet('', { 'content.xml': text('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><office:document-content>&b;</office:document-content>') }) },
  { name: 'renamed.xls', bytes: () => text('<html><table><tr><td>某局</td><td>1</td></tr></table></html>') },
  { name: 'random.xls', bytes: () => Uint8Array.from({ length: 60_000 }, (_, index) => ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][index] ?? (index * 167 + 13) % 256)) },
  { name: 'broken-chains.xls', bytes: () => oldWorkbook().map((byte, index) => (index >= 512 && index % 5 === 0 ? byte ^ 0x55 : byte)) },
  { name: 'cut-off.xls', bytes: () => oldWorkbook().slice(0, 20_000) },
  { name: 'only-numbers.csv', bytes: () => text('1,'.repeat(700_000)) },
  { name: 'long-head.txt', bytes: () => text(longHead) },
  { name: 'only-numbers.txt', bytes: () => text(Array.from({ length: 4000 }, (_, row) => Array.from({ length: 12 }, (_unused, column) => `${row * column}.00`).join(' ')).join('\n')) },
]
