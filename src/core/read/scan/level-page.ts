/** Puts a page straight that lies a little askew in the scanner: the tilt at which printed rows stand out most, and the picture turned by it. */
import type { GrayImage } from '../../effects.ts'
import type { Ink } from './ink.ts'
import { limits } from './limits.ts'

const radians = Math.PI / 180
const coarseStep = 0.25
const fineStep = 0.05
/** Every so many pixels one is looked at. */
const stride = 3
const white = 255

/** → radians by which the picture must be turned clockwise; 0 when it lies straight or nothing tells. */
export function findTilt({ width, height, dark }: Ink): number {
  const across: number[] = []
  const down: number[] = []
  for (let row = 0; row < height; row += 1) {
    for (let column = row % stride; column < width; column += stride) {
      if (dark[row * width + column] === 1) {
        across.push(column - width / 2)
        down.push(row - height / 2)
      }
    }
  }
  const reach = Math.ceil(height / 2 + (width / 2) * Math.sin(limits.tiltDegrees * radians)) + 2
  const sharpness = (degrees: number): number => {
    const [cosine, sine] = [Math.cos(degrees * radians), Math.sin(degrees * radians)]
    const rows = new Uint32Array(2 * reach + 1)
    for (let index = 0; index < across.length; index += 1) {
      const row = Math.round((across[index] ?? 0) * sine + (down[index] ?? 0) * cosine) + reach
      rows[row] = (rows[row] ?? 0) + 1
    }
    return rows.reduce((sum, count) => sum + count * count, 0)
  }
  const best = (from: number, to: number, step: number): number => {
    let found = 0
    let most = sharpness(0)
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const sharp = sharpness(degrees)
      if (sharp > most) [found, most] = [degrees, sharp]
    }
    return found
  }
  const coarse = best(-limits.tiltDegrees, limits.tiltDegrees, coarseStep)
  const fine = best(Math.max(-limits.tiltDegrees, coarse - coarseStep), Math.min(limits.tiltDegrees, coarse + coarseStep), fineStep)
  return Math.abs(fine) < fineStep / 2 ? 0 : fine * radians
}

/** The picture turned clockwise about its middle; what comes in from outside is white. */
export function turnImage({ width, height, gray }: GrayImage, tilt: number): GrayImage {
  const turned = new Uint8Array(width * height)
  const [cosine, sine] = [Math.cos(tilt), Math.sin(tilt)]
  const light = (row: number, column: number): number => (row < 0 || column < 0 || row >= height || column >= width ? white : (gray[row * width + column] ?? white))
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [across, down] = [column - width / 2, row - height / 2]
      const x = width / 2 + across * cosine + down * sine
      const y = height / 2 + down * cosine - across * sine
      const [x0, y0] = [Math.floor(x), Math.floor(y)]
      const [right, below] = [x - x0, y - y0]
      turned[row * width + column] =
        (light(y0, x0) * (1 - right) + light(y0, x0 + 1) * right) * (1 - below) + (light(y0 + 1, x0) * (1 - right) + light(y0 + 1, x0 + 1) * right) * below
    }
  }
  return { width, height, gray: turned }
}
