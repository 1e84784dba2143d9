/**
 * Text in one spelling for matching, with the way back to the print: no spaces, no quotation marks, half-width digits and brackets.
 * First step of reading a sentence or a label; claims keep the printed characters by mapping their range back.
 */

/** text: the normal spelling · at: for each of its characters, the index in the printed text. */
export interface NormalText {
  readonly text: string
  readonly at: readonly number[]
}

const dropped = new Set('“”"＂‘’\'「」『』\u200b\ufeff')
const replaced = new Map([
  ['（', '('],
  ['）', ')'],
  ['〔', '('],
  ['〕', ')'],
  ['：', ':'],
  ['；', '；'],
  [';', '；'],
  ['，', '，'],
  ['．', '.'],
  ['／', '/'],
  ['％', '%'],
  ['−', '-'],
  ['—', '-'],
  ['–', '-'],
  ['－', '-'],
  ['【', '('],
  ['】', ')'],
  ['≧', '≥'],
  ['≦', '≤'],
  ['⩾', '≥'],
  ['⩽', '≤'],
])

/**
 * Spaces go, except one between two digits that are not thousands of one figure: `1 172.54` is a figure, `2018 15897.44` are two.
 */
export function normalizeText(printed: string): NormalText {
  const characters: string[] = []
  const at: number[] = []
  let gap = false
  for (let index = 0; index < printed.length; index += 1) {
    const raw = printed[index] ?? ''
    if (isIdeograph(raw)) {
      gap = false
      characters.push(raw)
      at.push(index)
      continue
    }
    if (isSpace(raw)) {
      gap = true
      continue
    }
    if (dropped.has(raw)) continue
    const character = replaced.get(raw) ?? narrow(raw)
    if (gap && isDigit(character) && isDigit(characters.at(-1) ?? '') && !continuesThousands(characters, printed, index)) {
      characters.push(' ')
      at.push(index - 1)
    }
    gap = false
    characters.push(character)
    at.push(index)
  }
  return { text: characters.join(''), at }
}

/** Anything that normal spelling might change. */
const unusual = /[^\u4e00-\u9fff0-9A-Za-z.%]/

/** Spelling without spaces and marks, for labels and names where no way back is needed. */
export function normalizeLabel(printed: string): string {
  if (!unusual.test(printed)) return printed
  return normalizeText(printed).text.replace(/\s/g, '')
}

function narrow(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e && character !== '，') return String.fromCharCode(code - 0xfee0)
  if (code >= 0x2e80 && code <= 0x2fdf) return character.normalize('NFKC')
  return character
}

/** Most of a text, and never changed. */
function isIdeograph(character: string): boolean {
  const code = character.charCodeAt(0)
  return code >= 0x4e00 && code <= 0x9fff
}

function isSpace(character: string): boolean {
  return character <= '\u0020' || character === '\u3000' || character === '\u00a0' || (character >= '\u2000' && character <= '\u200a')
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/** A group of one to three digits, a space, and exactly three digits. */
function continuesThousands(before: readonly string[], printed: string, index: number): boolean {
  let count = 0
  while (count < 4 && isDigit(before[before.length - 1 - count] ?? '')) count += 1
  const previous = before[before.length - 1 - count] ?? ''
  if (count > 3 || previous === '.' || previous === ' ') return false
  return /^\d{3}(?!\d)/.test(printed.slice(index, index + 4))
}
