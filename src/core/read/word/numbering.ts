/**
 * The numbers Word prints before paragraphs without storing them as text: 一、 （一） 1. The prose is told apart by them, so they must be
 * counted as Word counts. Used paragraph by paragraph, in order.
 */
import { childOf, childrenOf, type XmlElement } from './xml.ts'

/** list: id of a list (w:num) · level: from 0. */
export interface ListPosition {
  readonly list: string
  readonly level: number
}

export interface Level {
  readonly start: number
  readonly format: string
  /** `%1.%2` with the numbers of the levels in it. */
  readonly pattern: string
  readonly isLegal: boolean
}

export interface NumberedList {
  /** Lists of the same kind count on from each other. */
  readonly kind: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels at which this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>
}

export interface ListNumbers {
  /** Counts one paragraph and says what is printed before it; empty for bullets and for lists nobody defined. */
  readonly next: (position: ListPosition) => string
}

const deepest = 8

export function createListNumbers(lists: ReadonlyMap<string, NumberedList>): ListNumbers {
  const counters = new Map<string, number[]>()
  const seen = new Set<string>()
  const next = ({ list, level }: ListPosition): string => {
    const definition = lists.get(list)
    const own = definition?.levels.get(level)
    if (definition === undefined || own === undefined || level > deepest) return ''
    const counts = counters.get(definition.kind) ?? []
    counters.set(definition.kind, counts)
    if (!seen.has(list)) for (const [restarted, start] of definition.restarts) counts[restarted] = start - 1
    seen.add(list)
    for (let above = 0; above < level; above += 1) counts[above] ??= definition.levels.get(above)?.start ?? 1
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    if (own.format === 'bullet' || own.format === 'none') return ''
    return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number.parseInt(digit, 10) - 1
      const format = own.isLegal && index < level ? 'decimal' : (definition.levels.get(index)?.format ?? 'decimal')
      return formatNumber(counts[index] ?? 1, format)
    })
  }
  return { next }
}

/** numbering: the root of word/numbering.xml, if there is one. */
export function readLists(numbering: XmlElement | null): ReadonlyMap<string, NumberedList> {
  const kinds = new Map(childrenOf(numbering ?? undefined, 'abstractNum').map((kind) => [kind.attributes['abstractNumId'] ?? '', kind]))
  return new Map(childrenOf(numbering ?? undefined, 'num').map((list) => {
    const kind = childOf(list, 'abstractNumId')?.attributes['val'] ?? ''
    const levels = levelsOf(kinds.get(kind))
    const restarts = new Map<number, number>()
    for (const override of childrenOf(list, 'lvlOverride')) {
      const index = numberOf(override.attributes['ilvl'], 0)
      const start = childOf(override, 'startOverride')?.attributes['val']
      for (const [at, level] of levelsOf(override)) levels.set(at, level)
      if (start !== undefined) restarts.set(index, numberOf(start, 1))
    }
    return [list.attributes['numId'] ?? '', { kind, levels, restarts }]
  }))
}

function levelsOf(element: XmlElement | undefined): Map<number, Level> {
  return new Map(childrenOf(element, 'lvl').map((level) => {
    const value = (name: string): string | undefined => childOf(level, name)?.attributes['val']
    const isLegal = childOf(level, 'isLgl') !== undefined
    return [numberOf(level.attributes['ilvl'], 0), { start: numberOf(value('start'), 1), format: value('numFmt') ?? 'decimal', pattern: value('lvlText') ?? '', isLegal }]
  }))
}

export function numberOf(text: string | undefined, otherwise: number): number {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isSafeInteger(value) ? value : otherwise
}

const chineseDigits = [...'〇一二三四五六七八九']
const legalDigits = [...'零壹贰叁肆伍陆柒捌玖']
const stems = [...'甲乙丙丁戊己庚辛壬癸']

/** format: one of OOXML's ST_NumberFormat; what we do not know is printed as digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting': case 'chineseCountingThousand': case 'taiwaneseCounting': case 'taiwaneseCountingThousand': case 'japaneseCounting': case 'ideographDigital':
      return countInWords(value, chineseDigits, '十', '百')
    case 'chineseLegalSimplified': case 'ideographLegalTraditional':
      return countInWords(value, legalDigits, '拾', '佰')
    case 'ideographTraditional':
      return stems[value - 1] ?? String(value)
    case 'decimalEnclosedCircle': case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value)
    case 'decimalFullWidth': case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'upperLetter': case 'lowerLetter': {
      const letter = String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
      return format === 'upperLetter' ? letter : letter.toLowerCase()
    }
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    default:
      return String(value)
  }
}

/** 1 → 一, 10 → 十, 12 → 十二, 105 → 一百〇五. */
function countInWords(value: number, digits: readonly string[], ten: string, hundred: string): string {
  if (value < 0 || value > 999) return String(value)
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const high = hundreds > 0 ? `${digits[hundreds]}${hundred}` : ''
  const middle = tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digits[tens]}${ten}` : hundreds > 0 && ones > 0 ? (digits[0] ?? '') : ''
  const low = ones > 0 || value === 0 ? (digits[ones] ?? '') : ''
  return `${high}${middle}${low}`
}

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let left = value
  let text = ''
  for (const [step, letters] of romanSteps) {
    text += letters.repeat(Math.floor(left / step))
    left %= step
  }
  return text
}
