/** Small workbooks for tests: written by hand, part by part, so that a test can show exactly what is in the file. */
import { strToU8, zipSync } from 'fflate'
import type { Block } from '../../model/source.ts'

/** rows: the inside of sheetData · before, after: what stands around it · state: as in the list of sheets. */
export interface TestSheet {
  readonly name: string
  readonly rows: string
  readonly before?: string
  readonly after?: string
  readonly state?: 'hidden' | 'veryHidden'
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** formats: number formats of the styles 0, 1, 2 … · calculation: attributes of calcPr · styles: the whole part, where more than formats is asked for. */
export function bookOf(sheets: readonly TestSheet[], formats: readonly string[] = [], calculation = '', styles?: string): Uint8Array {
  const list = sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`).join('')
  const relations = sheets.map((_, index) => `<Relationship Id="r${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'),
    '_rels/.rels': strToU8(`<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="x"><sheets>${list}</sheets><calcPr ${calculation}/></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations}<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/></Relationships>`),
    'xl/styles.xml': strToU8(styles ?? `<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`),
  }
  sheets.forEach(({ rows, before = '', after = '' }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(`<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`)
  })
  return zipSync(parts)
}

/** Rows of inline texts, empty cells left out: `[['项目', '合计'], ['基本支出', '12.30']]`. */
export function textRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `<row>${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`)).join('')}</row>`).join('')
}

/** Lines as their text, tables as rows of texts; a cell that covers several positions stands in the first. */
export function printBlocks(blocks: readonly Block[]): (string | string[][])[] {
  return blocks.map((block) => {
    if (block.kind === 'line') return block.text
    const rows = Array.from({ length: block.rowCount }, () => Array.from({ length: block.columnCount }, () => ''))
    for (const { rowIndex, columnIndex, text } of block.cells) {
      const row = rows[rowIndex]
      if (row !== undefined) row[columnIndex] = text
    }
    return rows
  })
}
