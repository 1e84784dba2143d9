/** Where something is printed. Every figure, sentence and problem carries one; all surfaces link through it. */

/** Points (1/72 inch), origin at the top left of the page as a reader sees it. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * sourceIndex: position in `Budget.sources` · pageNumber counts from 1 · box is null where the source has no geometry (plain text)
 * lineIndex: line of the whole text, row of the sheet, paragraph or row of a Word file or web page, counted from 0; null in a PDF
 * address: the cell in a spreadsheet as people write it (`B7`), in a table of a Word file or web page with the table's number (`3!B7`)
 * recognized: present where the print is a picture and its letters were told by optical recognition, which may be wrong
 */
export interface Place {
  readonly sourceIndex: number
  readonly pageNumber: number
  readonly box: Box | null
  readonly lineIndex: number | null
  readonly address?: string
  readonly recognized?: Recognized
}

/** confidence: from 0 to 1, the lowest of what stands there, as the recognizer says. */
export interface Recognized {
  readonly confidence: number
}

/** Both name one cell or line: a cell merged over several rows is the same in each of them. */
export function isSamePlace(left: Place, right: Place): boolean {
  if (left === right) return true
  const [one, other] = [left.box, right.box]
  const isSameBox = one === null || other === null ? one === other : one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height
  return isSameBox && left.sourceIndex === right.sourceIndex && left.pageNumber === right.pageNumber && left.lineIndex === right.lineIndex && left.address === right.address
}

/** The same for the same cell or line, as isSamePlace tells. */
export function placeKey({ sourceIndex, pageNumber, box, lineIndex, address }: Place): string {
  const corners = box === null ? '' : [box.x, box.y, box.width, box.height].join(' ')
  return `${sourceIndex}/${pageNumber}/${lineIndex ?? ''}/${address ?? ''}/${corners}`
}

/** The smallest box around all of them; null for none. */
export function unionBox(boxes: Iterable<Box>): Box | null {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top }
}
