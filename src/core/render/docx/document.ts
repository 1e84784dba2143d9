/**
 * Tables of texts as a Word document (ECMA-376) on A4 across, for the check sheet. A text stays a text whatever it holds: it is escaped and
 * stands in runs of its own, never in a field or a link. Nothing in the file tells when or where it was made.
 */
import { packFiles } from './pack-files.ts'

/** lead: stands before the text and is set off from it · joined: this cell and those marked `further` below it are one. */
export interface DocumentCell {
  readonly text: string
  readonly lead: string
  readonly strong: boolean
  readonly bottom: boolean
  readonly joined: 'first' | 'further' | null
}

/** repeats: stands again at the top of every page · heightPt: at least; null where the texts decide. */
export interface DocumentRow {
  readonly cells: readonly DocumentCell[]
  readonly repeats: boolean
  readonly heightPt: number | null
}

export interface DocumentTable {
  /** Hundredths of the width between the margins, together 100. */
  readonly widths: readonly number[]
  readonly rows: readonly DocumentRow[]
}

export interface WrittenDocument {
  readonly title: string
  readonly author: string
  /** BCP 47. */
  readonly language: string
  /** At the foot of every page, with &P for its number and &N for how many there are. */
  readonly pageOf: string
  readonly tables: readonly DocumentTable[]
  readonly note: string
}

const twipsPerPoint = 20
const pageWidth = 16838
const pageHeight = 11906
const margin = 1000
const bodyWidth = pageWidth - 2 * margin
const schema = 'http://schemas.openxmlformats.org'
const main = `xmlns:w="${schema}/wordprocessingml/2006/main" xmlns:r="${schema}/officeDocument/2006/relationships"`
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function writeDocument(document: WrittenDocument): Uint8Array {
  return packFiles({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument/2006/relationships/officeDocument', 'word/document.xml'], ['package/2006/relationships/metadata/core-properties', 'docProps/core.xml']]),
    'docProps/core.xml': coreProperties(document),
    'word/document.xml': body(document),
    'word/styles.xml': styles(document.language),
    'word/footer1.xml': footer(document.pageOf),
    'word/_rels/document.xml.rels': relationships([['officeDocument/2006/relationships/styles', 'styles.xml'], ['officeDocument/2006/relationships/footer', 'footer1.xml']]),
  })
}

function contentTypes(): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const parts = [
    ['/word/document.xml', `${word}.document.main+xml`], ['/word/styles.xml', `${word}.styles+xml`], ['/word/footer1.xml', `${word}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')
  const defaults = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
  return `${head}<Types xmlns="${schema}/package/2006/content-types">${defaults}${overrides}</Types>`
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${schema}/${type}" Target="${target}"/>`).join('')
  return `${head}<Relationships xmlns="${schema}/package/2006/relationships">${list}</Relationships>`
}

function coreProperties({ title, author, language }: WrittenDocument): string {
  const names = `xmlns:cp="${schema}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`
  return `${head}<cp:coreProperties ${names}><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`
}

/** East Asian fonts are named as office programs of both makers know them; Latin letters follow. */
function styles(language: string): string {
  const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/>'
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="21"/><w:lang w:val="${language}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
  const title = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="200"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>'
  return `${head}<w:styles ${main}>${defaults}${normal}${title}</w:styles>`
}

function footer(pageOf: string): string {
  const field = (code: string): string => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  const runs = pageOf.split(/(&[PN])/).map((part) => (part === '&P' ? field('PAGE') : part === '&N' ? field('NUMPAGES') : run(part)))
  return `${head}<w:ftr ${main}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs.join('')}</w:p></w:ftr>`
}

function body({ title, tables, note }: WrittenDocument): string {
  const gap = '<w:p><w:pPr><w:spacing w:line="160" w:lineRule="exact"/></w:pPr></w:p>'
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${pageWidth}" w:h="${pageHeight}" w:orient="landscape"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>`
  const content = [`<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run(title)}</w:p>`, ...tables.map((table) => `${tableXml(table)}${gap}`), `<w:p>${run(note)}</w:p>`, section]
  return `${head}<w:document ${main}><w:body>${content.join('')}</w:body></w:document>`
}

function tableXml({ widths, rows }: DocumentTable): string {
  const twips = widths.map((width) => Math.round((bodyWidth * width) / 100))
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')
  const properties = `<w:tblPr><w:tblW w:w="${bodyWidth}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`
  const grid = `<w:tblGrid>${twips.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  return `<w:tbl>${properties}${grid}${rows.map((row) => rowXml(row, twips)).join('')}</w:tbl>`
}

/** A row that repeats is never broken between pages; others may be, or a long problem would leave a page empty. */
function rowXml({ cells, repeats, heightPt }: DocumentRow, twips: readonly number[]): string {
  const height = heightPt === null ? '' : `<w:trHeight w:val="${heightPt * twipsPerPoint}" w:hRule="atLeast"/>`
  const properties = `${repeats || heightPt !== null ? '<w:cantSplit/>' : ''}${height}${repeats ? '<w:tblHeader/>' : ''}`
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map((cell, index) => cellXml(cell, twips[index] ?? 0)).join('')}</w:tr>`
}

function cellXml({ text, lead, strong, bottom, joined }: DocumentCell, width: number): string {
  const merge = joined === null ? '' : joined === 'first' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merge}${bottom ? '<w:vAlign w:val="bottom"/>' : ''}</w:tcPr>`
  const runs = joined === 'further' ? '' : `${lead === '' ? '' : run(`${lead} `, true)}${run(text, strong)}`
  return `<w:tc>${properties}<w:p>${bottom ? '<w:pPr><w:jc w:val="right"/></w:pPr>' : ''}${runs}</w:p></w:tc>`
}

function run(text: string, strong = false): string {
  const lines = text.split(/\r\n?|\n/).map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
  return text === '' ? '' : `<w:r>${strong ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`
}

/** What XML 1.0 cannot hold (controls, halves of characters) is left out; one of them would make the whole file unreadable. */
function escapeXml(text: string): string {
  return text.replace(/[^\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
