/** What a recognizer answers, as glyphs: from here on a scanned page is read like any other page of a PDF. */
import type { PixelBox, RecognizedText } from '../../effects.ts'
import type { Glyph } from '../pdf/page-content.ts'
import { normalizeCharacter } from '../pdf/characters.ts'

/** Stands for print that the recognizer could not read: no figure, so what holds it stays unread. */
export const unreadable = '\ufffd'

/** Ink of a line as a share of its letter size: with ideographs, and with digits alone. */
const tallShare = 0.92
const digitShare = 0.74

/** How wide letters are beside each other; narrow ones are the separators of figures. */
function widthOf(letter: string): number {
  if (/[.,:;'|!]/.test(letter)) return 0.5
  return (letter.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2
}

/** box: of the ink, in pixels · scale: pixels in one point · order: of the first glyph. */
export function glyphsOf({ text }: Pick<RecognizedText, 'text'>, box: PixelBox, scale: number, order: number): Glyph[] {
  const letters = [...text.trim()]
  const whole = letters.reduce((sum, letter) => sum + widthOf(letter), 0)
  const isTall = letters.some((letter) => widthOf(letter) === 2)
  const sizePt = box.height / scale / (isTall ? tallShare : digitShare)
  const middle = (box.top + box.height / 2) / scale
  let along = 0
  let spaced = false
  return letters.flatMap((letter, index): Glyph[] => {
    const left = (box.left + (box.width * along) / whole) / scale
    along += widthOf(letter)
    const right = (box.left + (box.width * along) / whole) / scale
    if (/\s/.test(letter)) {
      spaced = true
      return []
    }
    const glyph = { text: normalizeCharacter(letter.codePointAt(0) ?? 0), left, right, top: middle - sizePt / 2, bottom: middle + sizePt / 2, middle, sizePt, order: order + index, spaced }
    spaced = false
    return [glyph]
  })
}
