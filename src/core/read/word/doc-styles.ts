/** The paragraph styles of an old Word file: for each its own changes and the style it builds on. */
import { viewOf } from './doc-properties.ts'

export interface OldStyle {
  readonly base: number
  readonly changes: Uint8Array
}

const noBase = 0xfff
const paragraphKind = 1
const longestChain = 16

/** sheet: the part of the table stream that holds the styles. A damaged one ends the list. */
export function readOldStyles(sheet: Uint8Array): ReadonlyMap<number, OldStyle> {
  const styles = new Map<number, OldStyle>()
  if (sheet.length < 8) return styles
  const view = viewOf(sheet)
  const count = view.getUint16(2, true)
  const baseBytes = view.getUint16(4, true)
  let at = 2 + view.getUint16(0, true)
  for (let index = 0; index < count && at + 2 <= sheet.length; index += 1) {
    const length = view.getUint16(at, true)
    const style = length === 0 ? null : readStyle(sheet.subarray(at + 2, at + 2 + length), baseBytes)
    if (style !== null) styles.set(index, style)
    at += 2 + length + (length % 2)
  }
  return styles
}

function readStyle(style: Uint8Array, baseBytes: number): OldStyle | null {
  if (style.length < baseBytes + 4) return null
  const view = viewOf(style)
  const kind = view.getUint16(2, true)
  if ((kind & 0xf) !== paragraphKind) return null
  const nameLength = view.getUint16(baseBytes, true)
  // The name ends with a zero; what follows begins at an even place.
  let at = baseBytes + 2 + nameLength * 2 + 2
  at += at % 2
  if (at + 2 > style.length) return null
  const length = view.getUint16(at, true)
  return { base: kind >> 4, changes: style.subarray(at + 4, at + 2 + length) }
}

/** The changes of a style and of those it builds on, the most general first. */
export function changesOfStyle(styles: ReadonlyMap<number, OldStyle>, index: number): Uint8Array[] {
  const changes: Uint8Array[] = []
  let style = styles.get(index)
  for (let step = 0; style !== undefined && step < longestChain; step += 1) {
    changes.unshift(style.changes)
    style = style.base === noBase ? undefined : styles.get(style.base)
  }
  return changes
}
