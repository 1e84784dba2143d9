/**
 * Text in one spelling for matching, with the way back to the print: no spaces, no quotation marks, half-width digits and brackets.
 * First step of reading a sentence or a label; claims keep the printed characters by mapping their range back.
 */
import { remembered } from '../../model/remembered.ts'

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

/** A group of three digits, what stands before it, and one more. */
const tailLength = 5

/**
 * Spaces go, except one between two digits that are not thousands of one figure: `1 172.54` is a figure, `2018 15897.44` are two.
 */
export function normalizeText(printed: string): NormalText {
  let text = ''
  /** The last characters of the text: looking into the whole of it while it grows would copy it each time. */
  let tail = ''
  const at: number[] = []
  let gap = false
  let index = 0
  while (index < printed.length) {
    const end = gap ? index : keptUntil(printed, index)
    text += printed.slice(index, end)
    tail = (tail + printed.slice(Math.max(index, end - tailLength), end)).slice(-tailLength)
    for (; index < end; index += 1) at.push(index)
    if (index === printed.length) break
    const raw = printed.charAt(index)
    if (isSpace(raw)) gap = true
    else if (!dropped.has(raw)) {
      const character = replaced.get(raw) ?? narrow(raw)
      if (gap && isDigitAt(character, 0) && isDigitAt(tail, tail.length - 1) && !continuesThousands(tail, printed, index)) {
        text += ' '
        tail += ' '
        at.push(index - 1)
      }
      gap = false
      text += character
      tail = (tail + character).slice(-tailLength)
      at.push(index)
    }
    index += 1
  }
  return { text, at }
}

const marksKept: ReadonlySet<number> = new Set([...'.%，。、；《》'].map((mark) => mark.charCodeAt(0)))

/** Where the characters end that stand in a text as they are printed: nearly all of them. */
function keptUntil(printed: string, from: number): number {
  let index = from
  for (; index < printed.length; index += 1) {
    const code = printed.charCodeAt(index)
    const isKept = (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || marksKept.has(code)
    if (!isKept) break
  }
  return index
}

/** Anything that normal spelling might change. */
const unusual = /[^\u4e00-\u9fff0-9A-Za-z.%]/

/** Spelling without spaces and marks, for labels and names where no way back is needed. */
export function normalizeLabel(printed: string): string {
  return unusual.test(printed) ? normalLabel(printed) : printed
}

const normalLabel = remembered((printed) => normalizeText(printed).text.replace(/\s/g, ''))

function narrow(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e && character !== '，') return String.fromCharCode(code - 0xfee0)
  if (code >= 0x2e80 && code <= 0x2fdf) return character.normalize('NFKC')
  return character
}

function isSpace(character: string): boolean {
  return character <= '\u0020' || character === '\u3000' || character === '\u00a0' || (character >= '\u2000' && character <= '\u200a')
}

export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0x30 && code <= 0x39
}

/** A group of one to three digits, a space, and exactly three digits. */
function continuesThousands(before: string, printed: string, index: number): boolean {
  let count = 0
  while (count < 4 && isDigitAt(before, before.length - 1 - count)) count += 1
  const previous = before.charAt(before.length - 1 - count)
  if (count > 3 || previous === '.' || previous === ' ') return false
  return /^\d{3}(?!\d)/.test(printed.slice(index, index + 4))
}
