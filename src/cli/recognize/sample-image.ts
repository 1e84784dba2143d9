/** A part of a picture in another size: each new pixel is the mean of what it covers, or between neighbors when enlarged. */
import type { GrayImage, PixelBox } from '../../core/effects.ts'

const white = 255

/** box may reach beyond the picture; there it is white. */
export function sampleImage(image: GrayImage, box: PixelBox, width: number, height: number): Float32Array {
  const across = weightsOf(box.left, box.width, width)
  const down = weightsOf(box.top, box.height, height)
  const pixels = new Float32Array(width * height)
  const light = (row: number, column: number): number =>
    row < 0 || column < 0 || row >= image.height || column >= image.width ? white : (image.gray[row * image.width + column] ?? white)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let sum = 0
      for (const { at: y, weight: share } of down[row] ?? []) for (const { at: x, weight } of across[column] ?? []) sum += share * weight * light(y, x)
      pixels[row * width + column] = sum
    }
  }
  return pixels
}

interface Weight {
  readonly at: number
  readonly weight: number
}

/** Which old pixels make each new one along one axis. */
function weightsOf(start: number, length: number, count: number): Weight[][] {
  const step = length / count
  const reach = Math.max(1, step)
  return Array.from({ length: count }, (_, index) => {
    const center = start + (index + 0.5) * step - 0.5
    const weights: Weight[] = []
    for (let at = Math.ceil(center - reach); at <= Math.floor(center + reach); at += 1) {
      const weight = 1 - Math.abs(at - center) / reach
      if (weight > 0) weights.push({ at, weight })
    }
    const whole = weights.reduce((sum, { weight }) => sum + weight, 0)
    return weights.map(({ at, weight }) => ({ at, weight: weight / whole }))
  })
}
