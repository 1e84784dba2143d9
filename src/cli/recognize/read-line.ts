/** Recognition of one printed line: the piece of the picture as the model wants it, and its answer as text. */
import type { GrayImage, PixelBox, RecognizedText } from '../../core/effects.ts'
import { sampleImage } from './sample-image.ts'
import type { Models } from './onnx.ts'

/** What the model reads: lines so many pixels high, of a width that is a multiple of `widthStep`. */
const lineHeight = 48
const widthStep = 32
const widest = 2400
/** Paper kept around the ink, as a share of its height. */
const paperShare = 0.14

/** → text and confidence, that of the least certain character; an empty text when nothing is read. */
export async function readLine(image: GrayImage, box: PixelBox, { read, characters }: Pick<Models, 'read' | 'characters'>): Promise<RecognizedText> {
  const paper = Math.max(2, Math.round(paperShare * box.height))
  const crop = { left: box.left - paper, top: box.top - paper, width: box.width + 2 * paper, height: box.height + 2 * paper }
  const width = Math.min(widest, Math.max(widthStep, Math.round((crop.width * lineHeight) / crop.height)))
  const padded = Math.ceil(width / widthStep) * widthStep
  const plane = new Float32Array(padded * lineHeight)
  const pixels = sampleImage(image, crop, width, lineHeight)
  for (let row = 0; row < lineHeight; row += 1) {
    for (let column = 0; column < width; column += 1) plane[row * padded + column] = (pixels[row * width + column] ?? 0) / 127.5 - 1
  }
  const { dims, data } = await read(threeTimes(plane), [1, 3, lineHeight, padded])
  return { box, ...decode(data, dims[1] ?? 0, dims[2] ?? 0, characters) }
}

/** The models want color; gray is the same three times. */
export function threeTimes(plane: Float32Array): Float32Array {
  const input = new Float32Array(3 * plane.length)
  for (let channel = 0; channel < 3; channel += 1) input.set(plane, channel * plane.length)
  return input
}

/** The likeliest class of each step; the same class in a row is one character, class 0 none. */
export function decode(data: Float32Array, stepCount: number, classCount: number, characters: readonly string[]): { readonly text: string; readonly confidence: number } {
  let text = ''
  let confidence = 1
  let before = 0
  for (let step = 0; step < stepCount; step += 1) {
    let best = 0
    let most = -Infinity
    for (let index = 0; index < classCount; index += 1) {
      const chance = data[step * classCount + index] ?? 0
      if (chance > most) [best, most] = [index, chance]
    }
    if (best !== 0 && best !== before) {
      text += characters[best] ?? ''
      confidence = Math.min(confidence, most)
    }
    before = best
  }
  return { text, confidence: text === '' ? 0 : confidence }
}
