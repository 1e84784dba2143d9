/** Where lines of text stand in an area of a page: the detection model's map of likely text, and the boxes around its patches. */
import type { GrayImage, PixelBox } from '../../core/effects.ts'
import type { Models } from './onnx.ts'
import { threeTimes } from './read-line.ts'
import { sampleImage } from './sample-image.ts'

/** The longest side the model is given; its memory grows with the area. */
const longestSide = 1280
const sideStep = 32
const mean = [0.485, 0.456, 0.406] as const
const spread = [0.229, 0.224, 0.225] as const
/** A pixel this likely belongs to text, and a patch must be this likely on average. */
const pixelChance = 0.3
const patchChance = 0.5
const leastSide = 3
/** The model draws patches smaller than the text, by this measure of PP-OCR. */
const unclip = 1.5
/** More patches on one area are noise. */
const mostPatches = 1500

/** → boxes in reading order. */
export async function findText(image: GrayImage, area: PixelBox, { detect }: Pick<Models, 'detect'>): Promise<PixelBox[]> {
  const scale = Math.min(1, longestSide / Math.max(area.width, area.height))
  const width = stepped(area.width * scale)
  const height = stepped(area.height * scale)
  const pixels = sampleImage(image, area, width, height)
  const input = threeTimes(pixels).map((light, index) => {
    const channel = Math.floor(index / pixels.length)
    return (light / 255 - (mean[channel] ?? 0)) / (spread[channel] ?? 1)
  })
  const { data } = await detect(input, [1, 3, height, width])
  const [across, down] = [area.width / width, area.height / height]
  return patchesOf(data, width, height).map((box) => ({
    left: Math.floor(area.left + box.left * across),
    top: Math.floor(area.top + box.top * down),
    width: Math.ceil(box.width * across),
    height: Math.ceil(box.height * down),
  }))
}

function stepped(side: number): number {
  return Math.max(sideStep, Math.round(side / sideStep) * sideStep)
}

/** Connected pixels of likely text, boxed and grown to the size of the letters. */
export function patchesOf(chances: Float32Array, width: number, height: number): PixelBox[] {
  const taken = new Uint8Array(width * height)
  const boxes: PixelBox[] = []
  for (let start = 0; start < taken.length && boxes.length < mostPatches; start += 1) {
    if (taken[start] === 1 || (chances[start] ?? 0) < pixelChance) continue
    const patch = followPatch(chances, taken, start, width)
    const { left, top, right, bottom } = patch
    const [across, down] = [right - left + 1, bottom - top + 1]
    if (across < leastSide || down < leastSide || patch.chance / patch.count < patchChance) continue
    const margin = (unclip * across * down) / (2 * (across + down))
    boxes.push({ left: left - margin, top: top - margin, width: across + 2 * margin, height: down + 2 * margin })
  }
  return boxes.sort((one, other) => one.top - other.top || one.left - other.left)
}

interface Patch {
  left: number
  top: number
  right: number
  bottom: number
  count: number
  chance: number
}

function followPatch(chances: Float32Array, taken: Uint8Array, start: number, width: number): Patch {
  const patch: Patch = { left: width, top: Infinity, right: 0, bottom: 0, count: 0, chance: 0 }
  const open = [start]
  taken[start] = 1
  while (open.length > 0) {
    const at = open.pop() ?? 0
    const [row, column] = [Math.floor(at / width), at % width]
    patch.left = Math.min(patch.left, column)
    patch.right = Math.max(patch.right, column)
    patch.top = Math.min(patch.top, row)
    patch.bottom = Math.max(patch.bottom, row)
    patch.count += 1
    patch.chance += chances[at] ?? 0
    const neighbors = [column > 0 ? at - 1 : -1, column + 1 < width ? at + 1 : -1, at - width, at + width]
    for (const next of neighbors) {
      if (next < 0 || next >= taken.length || taken[next] === 1 || (chances[next] ?? 0) < pixelChance) continue
      taken[next] = 1
      open.push(next)
    }
  }
  return patch
}
