/** A Paper as a Word file: real tables with repeated heads, headings that make an outline, a contents list that leads to them. */
import type { Paper, PaperBlock, PaperCell, PaperTable } from '../paper/paper.ts'
import { writeDocument, type DocumentBlock, type DocumentSection } from './document.ts'
import { documentCell, type DocumentCell, type DocumentTable } from './table.ts'

/** Bytes of a .docx file. The same paper gives the same bytes. */
export function renderPaperDocx({ title, author, language, cover, contentsTitle, sections }: Paper): Uint8Array {
  const front: DocumentSection[] = [
    { landscape: false, pageNumbers: 'none', blocks: cover.map((text) => ({ kind: 'paragraph', style: 'CoverLine', text })) },
    { landscape: false, pageNumbers: 'none', blocks: [{ kind: 'paragraph', style: 'ContentsTitle', text: contentsTitle }, { kind: 'contents' }] },
  ]
  const body = sections.map(({ landscape, blocks }, index): DocumentSection => ({ landscape, pageNumbers: index === 0 ? 'first' : 'further', blocks: blocks.flatMap(blocksOf) }))
  return writeDocument({ title, author, language, pageOf: '— &P —', sections: [...front, ...body] })
}

function blocksOf(block: PaperBlock): DocumentBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'paragraph', style: `Heading${block.level}`, text: block.text, centered: block.centered }]
    case 'paragraph':
      return [{ kind: 'paragraph', style: 'Body', text: block.text, ...(block.marks === undefined ? {} : { marks: block.marks }) }]
    case 'table':
      return [
        ...(block.caption === null ? [] : [{ kind: 'paragraph', style: 'Caption', text: `${block.caption.left}\t${block.caption.right}` } as const]),
        tableOf(block),
        ...block.notes.map((text) => ({ kind: 'paragraph', style: 'Note', text }) as const),
      ]
  }
}

function tableOf({ widths, head, rows }: PaperTable): DocumentTable {
  const row = (repeats: boolean) => (cells: readonly PaperCell[]) => ({ repeats, heightPt: null, cells: cells.map(cellOf) })
  return { kind: 'table', widths, fontSizePt: widths.length > 12 ? 7.5 : widths.length > 8 ? 9 : 10, rows: [...head.map(row(true)), ...rows.map(row(false))] }
}

function cellOf({ text, columnSpan, rowSpan, align, strong, indent }: PaperCell): DocumentCell {
  return documentCell(text, { columnSpan, rowSpan, align, strong, indent, vertical: 'center' })
}
