/**
 * The picture of a scanned page as light and as ink. First step of reading a scan: everything after it works on these two.
 * Ink is told from paper by the light around it, so gray paper, shadows and shaded heads do no harm.
 */
import type { GrayImage, PixelBox } from '../../effects.ts'

/** One byte a pixel: 1 where something is printed. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly dark: Uint8Array
}

/** Half the side of the square whose mean light is the paper's. */
const surroundings = 20
/** Ink is darker than this share of the light around it, and than plain white paper. */
const inkShare = 0.85
const paleLimit = 225

/** rgba: four bytes a pixel, as PDFium draws. */
export function toGray({ width, height, rgba }: { readonly width: number; readonly height: number; readonly rgba: Uint8ClampedArray }): GrayImage {
  const gray = new Uint8Array(width * height)
  for (let pixel = 0, byte = 0; pixel < gray.length; pixel += 1, byte += 4) {
    gray[pixel] = (77 * (rgba[byte] ?? 0) + 150 * (rgba[byte + 1] ?? 0) + 29 * (rgba[byte + 2] ?? 0)) >> 8
  }
  return { width, height, gray }
}

export function findInk({ width, height, gray }: GrayImage): Ink {
  const dark = new Uint8Array(width * height)
  // Sums over each column of the square, moved down row by row.
  const columns = new Float64Array(width)
  for (let row = 0; row < Math.min(surroundings, height); row += 1) addRow(columns, gray, row * width, 1)
  for (let row = 0; row < height; row += 1) {
    if (row + surroundings < height) addRow(columns, gray, (row + surroundings) * width, 1)
    if (row - surroundings - 1 >= 0) addRow(columns, gray, (row - surroundings - 1) * width, -1)
    const rowCount = Math.min(height - 1, row + surroundings) - Math.max(0, row - surroundings) + 1
    let sum = 0
    for (let column = 0; column < Math.min(surroundings, width); column += 1) sum += columns[column] ?? 0
    for (let column = 0; column < width; column += 1) {
      sum += columns[column + surroundings] ?? 0
      sum -= columns[column - surroundings - 1] ?? 0
      const count = rowCount * (Math.min(width - 1, column + surroundings) - Math.max(0, column - surroundings) + 1)
      const light = gray[row * width + column] ?? 255
      if (light < paleLimit && light * count < inkShare * sum) dark[row * width + column] = 1
    }
  }
  return { width, height, dark }
}

function addRow(columns: Float64Array, gray: Uint8Array, start: number, sign: 1 | -1): void {
  for (let column = 0; column < columns.length; column += 1) columns[column] = (columns[column] ?? 0) + sign * (gray[start + column] ?? 0)
}

/** Rows become columns. */
export function transpose({ width, height, dark }: Ink): Ink {
  const turned = new Uint8Array(dark.length)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) turned[column * height + row] = dark[row * width + column] ?? 0
  }
  return { width: height, height: width, dark: turned }
}

/** How many pixels of a box are printed, by row or by column of the box. */
export function countInk({ width, dark }: Ink, { left, top, width: across, height: down }: PixelBox, by: 'row' | 'column'): Uint32Array {
  const counts = new Uint32Array(by === 'row' ? down : across)
  for (let row = 0; row < down; row += 1) {
    const start = (top + row) * width + left
    for (let column = 0; column < across; column += 1) {
      if (dark[start + column] === 1) counts[by === 'row' ? row : column] = (counts[by === 'row' ? row : column] ?? 0) + 1
    }
  }
  return counts
}
