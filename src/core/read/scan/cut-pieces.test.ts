import { expect, it } from 'vitest'
import { cutPieces } from './cut-pieces.ts'
import type { Ink } from './ink.ts'

const width = 300
const height = 120
const usual = 24

/** Left, top, width, height. */
type Mark = readonly [number, number, number, number]

function inkOf(marks: readonly Mark[]): Ink {
  const dark = new Uint8Array(width * height)
  for (const [left, top, across, down] of marks) for (let row = top; row < top + down; row += 1) dark.fill(1, row * width + left, row * width + left + across)
  return { width, height, dark }
}

const pieces = (...marks: readonly Mark[]): string[] =>
  cutPieces(inkOf(marks), { left: 0, top: 0, width, height }, usual).map(({ box, isDash }) => `${isDash ? 'dash ' : ''}${box.left},${box.top} ${box.width}×${box.height}`)

it('cuts lines apart and keeps the strokes of one letter together', () => {
  expect(pieces([20, 10, 60, 24], [20, 50, 40, 24])).toEqual(['20,10 60×24', '20,50 40×24'])
  expect(pieces([20, 10, 24, 3], [20, 28, 24, 3])).toEqual(['20,10 24×21'])
})

it('cuts a line where it is wide open', () => {
  expect(pieces([20, 10, 30, 24], [56, 10, 30, 24], [200, 10, 60, 24])).toEqual(['20,10 66×24', '200,10 60×24'])
})

it('tells a dash, and leaves dust out', () => {
  expect(pieces([100, 50, 24, 3])).toEqual(['dash 100,50 24×3'])
  expect(pieces([100, 50, 2, 2])).toEqual([])
  expect(pieces()).toEqual([])
})
