/** Optical recognition for the core, where the add-on is installed: finds the lines of the areas, then reads every line. */
import type { Effects, RecognizedText } from '../../core/effects.ts'
import { findAddOn, loadModels, type Models } from './onnx.ts'
import { findText } from './find-text.ts'
import { readLine } from './read-line.ts'

type Recognize = NonNullable<Effects['recognize']>

/** alive: told after every line, for those who wait. → null where the add-on is not installed. Models are loaded at the first page. */
export function createRecognizer(alive: () => void = () => {}): Recognize | null {
  const addOn = findAddOn()
  if (addOn === null) return null
  let loading: Promise<Models> | null = null
  return async ({ image, lines, areas }) => {
    loading ??= loadModels(addOn)
    const models = await loading
    const found = [...lines]
    for (const area of areas) {
      found.push(...(await findText(image, area, models)))
      alive()
    }
    const texts: RecognizedText[] = []
    for (const box of found) {
      texts.push(await readLine(image, box, models))
      alive()
    }
    return texts
  }
}
