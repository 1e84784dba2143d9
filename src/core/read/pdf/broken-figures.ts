/** Of lines that no rule parts: whether a figure goes on in the line below, because its cell is too narrow, and is no figure of that row. */
import type { Line, Piece } from './aligned-line.ts'
import { isClosedFigure, isFigure, isFigureCharacter } from './figure-text.ts'

/** The lines of one row are nearer than this many letter sizes. */
const leading = 1.5
/** And nearer than this share of what parts it from its neighbors. */
const nearness = 0.85

export function breaksFigure(lines: readonly Line[]): boolean {
  return lines.some((lower, index) => {
    const upper = lines[index - 1]
    const meeting = upper === undefined ? [] : meetingFigures(upper, lower)
    if (upper === undefined || meeting.length === 0) return false
    const [first, begun] = [lower.pieces[0], upper.pieces[0]]
    const isUnnamed = lower.pieces.every(isOfFigures) && first !== undefined && begun !== undefined && first.left >= begun.right
    return isUnnamed || meeting.some(([above, below]) => !isFigure(above) || /^[.,．，]/.test(below)) || areNear(lines, index)
  })
}

/** Texts that stand one above the other and would be one figure. */
function meetingFigures(upper: Line, lower: Line): [string, string][] {
  const meeting: [string, string][] = []
  let at = 0
  for (const above of upper.pieces) {
    while (at < lower.pieces.length && (lower.pieces[at] as Piece).right <= above.left) at += 1
    const below = lower.pieces[at]
    if (below === undefined || below.left >= above.right || !isOfFigures(above) || !isOfFigures(below)) continue
    if (!isClosedFigure(above.text) && isFigure(above.text + below.text)) meeting.push([above.text, below.text])
  }
  return meeting
}

function isOfFigures({ text }: Piece): boolean {
  return /[\d０-９]/.test(text) && [...text].every(isFigureCharacter)
}

function areNear(lines: readonly Line[], index: number): boolean {
  const gap = (at: number): number => (lines[at]?.row.middle ?? Infinity) - (lines[at - 1]?.row.middle ?? -Infinity)
  return gap(index) < leading * (lines[index]?.row.sizePt ?? 0) && gap(index) < nearness * Math.min(gap(index - 1), gap(index + 1))
}
