/** The styles of a packed workbook: the number format of each, and whether anybody sees what is written in it. Read once, before the sheets. */
import { limits } from '../limits.ts'
import { builtInFormat } from '../number-format.ts'
import { attributeOf, scanXml, wholeNumber } from '../scan-xml.ts'

/** formats: by the number that cells refer to · unseenStyles: numbers of the styles in which nothing can be seen. */
export interface Styles {
  readonly formats: readonly string[]
  readonly unseenStyles: ReadonlySet<number>
}

interface StylesDraft {
  readonly own: Map<number, string>
  readonly formats: string[]
  readonly fonts: { color: string; isTiny: boolean }[]
  /** Null for patterns, whose ground is of no one color. */
  readonly fills: (string | null)[]
  readonly unseen: Set<number>
  part: 'fonts' | 'fills' | 'cellXfs' | null
}

const white = 'FFFFFF'
const black = '000000'

/** Smaller letters are no print. */
const smallestSize = 1

export function readStyles(xml: string): Styles {
  const draft: StylesDraft = { own: new Map(), formats: [], fonts: [], fills: [], unseen: new Set(), part: null }
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'fonts' || name === 'fills' || name === 'cellXfs') draft.part = name
      else if (name === 'numFmt') draft.own.set(wholeNumber(attributeOf(attributes, 'numFmtId')) ?? -1, attributeOf(attributes, 'formatCode') ?? 'General')
      else if (draft.part === 'fonts') readFont(draft, name, attributes)
      else if (draft.part === 'fills') readFill(draft, name, attributes)
      else if (draft.part === 'cellXfs' && name === 'xf') readStyle(draft, attributes)
      return draft.formats.length + draft.fonts.length + draft.fills.length < limits.stringCount
    },
    close: (name) => {
      if (name === draft.part) draft.part = null
    },
    text: () => undefined,
  })
  return { formats: draft.formats, unseenStyles: draft.unseen }
}

function readFont({ fonts }: StylesDraft, name: string, attributes: string): void {
  const font = fonts.at(-1)
  if (name === 'font') fonts.push({ color: black, isTiny: false })
  else if (font !== undefined && name === 'color') font.color = colorOf(attributes) ?? font.color
  else if (font !== undefined && name === 'sz') font.isTiny = (wholeNumber(attributeOf(attributes, 'val')) ?? smallestSize + 1) <= smallestSize
}

function readFill({ fills }: StylesDraft, name: string, attributes: string): void {
  if (name === 'fill') fills.push(white)
  else if (name === 'gradientFill') fills[fills.length - 1] = null
  else if (name === 'patternFill') {
    const pattern = attributeOf(attributes, 'patternType') ?? 'none'
    fills[fills.length - 1] = pattern === 'none' ? white : null
    if (pattern === 'solid') fills[fills.length - 1] = 'solid'
  } else if (name === 'fgColor' && fills.at(-1) === 'solid') fills[fills.length - 1] = colorOf(attributes)
}

function readStyle({ own, formats, fonts, fills, unseen }: StylesDraft, attributes: string): void {
  const id = wholeNumber(attributeOf(attributes, 'numFmtId')) ?? 0
  const font = fonts[wholeNumber(attributeOf(attributes, 'fontId')) ?? 0]
  const fillId = wholeNumber(attributeOf(attributes, 'fillId')) ?? 0
  const ground = fills.length === 0 ? white : fills[fillId]
  if (font !== undefined && (font.isTiny || font.color === ground)) unseen.add(formats.length)
  formats.push(own.get(id) ?? builtInFormat(id))
}

const indexedColors: Readonly<Record<number, string>> = { 0: black, 1: white, 8: black, 9: white, 64: black, 65: white }

/** As six digits; a theme's or an indexed color that is neither black nor white by its number; null where none is named. */
function colorOf(attributes: string): string | null {
  const rgb = attributeOf(attributes, 'rgb')
  if (rgb !== null) return rgb.slice(-6).toUpperCase()
  const tint = attributeOf(attributes, 'tint') ?? ''
  const theme = wholeNumber(attributeOf(attributes, 'theme'))
  // The first two colors of a theme are those of paper and print.
  if (theme !== null) return tint === '' && theme < 2 ? [white, black][theme] ?? null : `theme ${theme} ${tint}`
  const index = wholeNumber(attributeOf(attributes, 'indexed'))
  return index === null ? null : (indexedColors[index] ?? `indexed ${index}`)
}
