import { expect, it } from 'vitest'
import type { GrayImage } from '../../effects.ts'
import { findInk } from './ink.ts'
import { findTilt, turnImage } from './level-page.ts'

/** Rows of short words on gray paper. */
function page(): GrayImage {
  const [width, height] = [800, 600]
  const gray = new Uint8Array(width * height).fill(230)
  for (let row = 60; row < 540; row += 30) {
    for (let column = 60; column < 700; column += 20) for (let down = 0; down < 14; down += 1) gray.fill(40, (row + down) * width + column, (row + down) * width + column + 14)
  }
  return { width, height, gray }
}

const radians = Math.PI / 180

it.each([0, 0.4, -0.9, 1.7, -2])('finds and undoes a tilt of %s degrees', (degrees) => {
  const askew = turnImage(page(), -degrees * radians)
  const tilt = findTilt(findInk(askew))
  expect(Math.abs(tilt / radians - degrees)).toBeLessThan(0.1)
  expect(Math.abs(findTilt(findInk(turnImage(askew, tilt))) / radians)).toBeLessThan(0.11)
})

it('leaves a page alone that says nothing', () => {
  expect(findTilt(findInk({ width: 100, height: 100, gray: new Uint8Array(10_000).fill(255) }))).toBe(0)
})
