/** Finds words and figures in the printed lines. Spaces, width of characters, case, and thousands separators do not matter. */
import type { Box, Place } from '../../../core/model/place.ts'
import type { PrintedLine } from '../../worker/protocol.ts'

export interface TextMatch {
  readonly place: Place
}

const mostMatches = 2000

export function searchText(lines: readonly PrintedLine[], query: string): TextMatch[] {
  const wanted = fold(query).text
  if (wanted === '') return []
  const matches: TextMatch[] = []
  for (const line of lines) {
    const { text, origins } = fold(line.text)
    for (let at = text.indexOf(wanted); at >= 0 && matches.length < mostMatches; at = text.indexOf(wanted, at + wanted.length)) {
      const start = origins[at] ?? 0
      const end = (origins[at + wanted.length - 1] ?? start) + 1
      matches.push({ place: placeOf(line, start, end) })
    }
  }
  return matches
}

/** text with only what counts in a comparison; origins: index in the original of each kept character. */
function fold(original: string): { text: string; origins: number[] } {
  let text = ''
  const origins: number[] = []
  for (let index = 0; index < original.length; index += 1) {
    for (const character of (original[index] ?? '').normalize('NFKC').toLowerCase()) {
      const separator = character === ',' && /\d/.test(original[index - 1] ?? '') && /\d/.test(original[index + 1] ?? '')
      if (/\s/.test(character) || separator) continue
      text += character
      origins.push(index)
    }
  }
  return { text, origins }
}

function placeOf({ sourceIndex, pageNumber, lineIndex, address, box, edges }: PrintedLine, start: number, end: number): Place {
  const left = edges[start]
  const right = edges[end]
  const narrow: Box | null = box !== null && left !== undefined && right !== undefined ? { ...box, x: left, width: right - left } : box
  return { sourceIndex, pageNumber, lineIndex, box: narrow, ...(address === undefined ? {} : { address }) }
}
