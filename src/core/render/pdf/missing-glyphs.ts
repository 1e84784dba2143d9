/** Characters of a paper that none of our fonts has. Nothing is printed instead of them, so they are asked for before anything is set. */
import { fontCoverage } from '../../data/generated/font-coverage.ts'
import type { Paper, PaperBlock } from '../paper/paper.ts'

/** Each once, in the order in which they stand. */
export function missingGlyphs({ title, cover, contentsTitle, sections }: Paper): string[] {
  const texts = [title, contentsTitle, ...cover, ...sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))]
  const characters = new Set(texts.flatMap((text) => [...text.replace(/\s/g, '')]))
  return [...characters].filter((character) => !isCovered(character.codePointAt(0) ?? 0))
}

function textsOf(block: PaperBlock): string[] {
  if (block.kind !== 'table') return [block.text]
  const { caption, head, rows, notes } = block
  return [...(caption === null ? [] : [caption.left, caption.right]), ...[...head, ...rows].flat().map(({ text }) => text), ...notes]
}

/** Ranges are sorted and do not meet. */
function isCovered(codePoint: number): boolean {
  const { ranges } = fontCoverage
  let [low, high] = [0, ranges.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, count] = ranges[middle] ?? [0, 0]
    if (codePoint < first) high = middle - 1
    else if (codePoint >= first + count) low = middle + 1
    else return true
  }
  return false
}
