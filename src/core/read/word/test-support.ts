/** Small Word files for tests, written part by part. */
import { strToU8, zipSync } from 'fflate'
import type { Effects } from '../../effects.ts'
import type { Block } from '../../model/source.ts'
import { readDocx } from './read-docx.ts'

/** Word files need neither the engine for PDFs nor a clock. */
const effects: Effects = { loadPdfium: async () => new ArrayBuffer(0), hash: async () => '', now: () => 0 }

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** body: the markup between `<w:body>` and its end · parts: numbering, styles, footnotes … */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`),
  }
  for (const [name, content] of Object.entries(parts)) files[`word/${name}.xml`] = strToU8(content)
  return zipSync(files)
}

export const paragraphXml = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

export const cellXml = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphXml(text)}</w:tc>`

export const tableXml = (rows: readonly string[], columns = 3): string =>
  `<w:tbl><w:tblGrid>${'<w:gridCol/>'.repeat(columns)}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl>`

export async function readBlocks(body: string, parts: Readonly<Record<string, string>> = {}): Promise<readonly Block[]> {
  return (await readDocx(docxOf(body, parts), 'a.docx', 0, effects)).source?.blocks ?? []
}

/** Lines as they are, tables as rows of cells with their spans. */
export function sketch(blocks: readonly Block[]): (string | string[])[] {
  return blocks.map((block) => (block.kind === 'line' ? block.text : block.cells.map(({ text, rowSpan, columnSpan, place }) =>
    `${place.address} ${text}${rowSpan * columnSpan === 1 ? '' : ` ${rowSpan}x${columnSpan}`}`)))
}
