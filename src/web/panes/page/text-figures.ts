/** Which runs of digits on the lines of a text are figures we know: cells of forms by line and wording, claims the same way. */
import type { Selection } from '../../state/state.ts'
import type { Review } from '../../worker/protocol.ts'

export interface LineFigure {
  readonly start: number
  readonly end: number
  readonly selection: Selection
}

const number = /[-+]?\d[\d,，]*(?:\.\d+)?/g

export interface Known {
  readonly text: string
  readonly selection: Selection
}

/** Figures of one source by line, from left to right. A line that prints the same amount twice gives them in the order of the columns. */
export function figuresByLine(review: Review, sourceIndex: number, lines: readonly string[]): ReadonlyMap<number, readonly LineFigure[]> {
  const known = new Map<number, Known[]>()
  const add = (lineIndex: number | null, text: string, selection: Selection): void => {
    if (lineIndex === null || text === '') return
    const here = known.get(lineIndex)
    if (here === undefined) known.set(lineIndex, [{ text, selection }])
    else here.push({ text, selection })
  }
  for (const { cells } of review.budget.forms) {
    for (const { id, text, place } of cells) if (place.sourceIndex === sourceIndex) add(place.lineIndex, plain(text), { kind: 'cell', id })
  }
  for (const { id, text, places } of review.budget.narrative.claims) {
    const [place] = places
    if (place.sourceIndex === sourceIndex) add(place.lineIndex, firstNumber(text), { kind: 'claim', id })
  }
  return new Map([...known].map(([lineIndex, figures]) => [lineIndex, placeFigures(lines[lineIndex] ?? '', figures)]))
}

/** The figure of a claim, without its unit. */
export function firstNumber(text: string): string {
  return plain(/[-+]?\d[\d,，]*(?:\.\d+)?/.exec(text)?.[0] ?? '')
}

/** Figures of one line, or of a cell, found in its text from left to right. */
export function placeFigures(line: string, known: readonly Known[]): LineFigure[] {
  const waiting = [...known]
  return [...line.matchAll(number)].flatMap((match) => {
    const at = waiting.findIndex(({ text }) => text === plain(match[0]))
    const [figure] = at < 0 ? [] : waiting.splice(at, 1)
    return figure === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, selection: figure.selection }]
  })
}

/** Text of a figure as it is compared. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[,\s]/g, '')
}
