/** The tables among the prose that are no form and no project's, each after the paragraph it stands below. Beside the reading of sentences. */
import type { ProseTable } from '../../model/narrative.ts'
import type { Block, TextLine } from '../../model/source.ts'
import type { OutlinedParagraph } from './outline.ts'

/** blocks: what forms and projects have left, in reading order · outlined: the paragraphs made of their lines */
export function listProseTables(blocks: readonly Block[], outlined: readonly OutlinedParagraph[]): ProseTable[] {
  const paragraphOf = new Map<TextLine, number>()
  outlined.forEach(({ paragraph }, index) => {
    for (const { line } of paragraph.spans) paragraphOf.set(line, index)
  })
  const tables: ProseTable[] = []
  let afterParagraph = -1
  for (const block of blocks) {
    if (block.kind === 'line') afterParagraph = paragraphOf.get(block) ?? afterParagraph
    else if (block.cells.some(({ text }) => text.trim() !== '')) {
      const { place, rowCount, columnCount, cells } = block
      const before = outlined[afterParagraph]
      const sectionId = before?.heading?.id ?? before?.sectionId ?? null
      tables.push({ id: `table-${tables.length + 1}`, sectionId, afterParagraph, place, rowCount, columnCount, cells })
    }
  }
  return tables
}
