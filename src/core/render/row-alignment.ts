/** Puts the rows of panels printed side by side on common lines, by where they stand on the page. Part of laying out a form. */
import type { FormRow } from '../model/form.ts'
import type { Place } from '../model/place.ts'

/** One entry per panel in every line; null where that panel has no row on the line. Order within a panel is kept. */
export function alignRows(panels: readonly (readonly FormRow[])[]): (FormRow | null)[][] {
  if (panels.length === 1) return (panels[0] ?? []).map((row) => [row])
  const heads = panels.map(() => 0)
  const lines: (FormRow | null)[][] = []
  for (;;) {
    const next = panels.map((rows, index) => rows[heads[index] ?? 0] ?? null)
    const waiting = next.filter((row) => row !== null)
    const first = waiting.reduce<FormRow | null>((earliest, row) => (earliest === null || isAbove(row.place, earliest.place) ? row : earliest), null)
    if (first === null) return lines
    const line = next.map((row) => (row !== null && onOneLine(row.place, first.place) ? row : null))
    lines.push(line)
    for (const [index, row] of line.entries()) if (row !== null) heads[index] = (heads[index] ?? 0) + 1
  }
}

function isAbove(place: Place, other: Place): boolean {
  if (place.pageNumber !== other.pageNumber) return place.pageNumber < other.pageNumber
  if (place.box !== null && other.box !== null) return place.box.y < other.box.y
  return (place.lineIndex ?? 0) < (other.lineIndex ?? 0)
}

/** Boxes that share at least half the height of the flatter one; lines with the same number; anything when nothing is known. */
function onOneLine(place: Place, other: Place): boolean {
  if (place.pageNumber !== other.pageNumber) return false
  if (place.box !== null && other.box !== null) {
    const shared = Math.min(place.box.y + place.box.height, other.box.y + other.box.height) - Math.max(place.box.y, other.box.y)
    return shared * 2 >= Math.min(place.box.height, other.box.height)
  }
  return place.lineIndex === other.lineIndex
}
