/**
 * Prints a stored number as its sheet shows it, by the number format of the cell: `1234.5` under `#,##0.00` is `1,234.50`. What a format
 * adds to the figure for the eye only (colors, padding, a currency sign) is left out. Between the bytes of a workbook and its cells.
 */
import { compareDecimals, parseDecimal, printGeneral, roundTo, shift, splitDecimal, type StoredDecimal } from './decimal.ts'

/** literal: printed as it stands · digit: one place · other kinds have no text. */
type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'group' | 'percent' | 'general' | 'text' | 'exponent' | 'date' | 'fraction' }

interface Condition {
  readonly operator: string
  readonly bound: StoredDecimal
}

/**
 * before, behind: what stands on either side of the point · first: the first place before the point, -1 for none · grouped: thousands are
 * set apart · places: how many behind the point · power: the number is shown times ten to this.
 */
interface Section {
  readonly kind: 'digits' | 'general' | 'exponent' | 'fraction' | 'words' | 'text'
  readonly tokens: readonly Token[]
  readonly before: readonly Token[]
  readonly behind: readonly Token[]
  readonly first: number
  readonly grouped: boolean
  readonly places: number
  readonly power: number
  readonly condition: Condition | null
  /** The letters of a date or time, in order: `ymd`. */
  readonly dateLetters: string
}

/** The parts of a format that are for numbers. */
interface Format {
  readonly sections: readonly Section[]
  readonly conditional: boolean
}

/** isDate: the number is a day or a time, and its text says so. */
export interface PrintedNumber {
  readonly text: string
  readonly isDate: boolean
}

const cache = new Map<string, Format>()
const mostFormats = 4000

export function printNumber(value: StoredDecimal, format: string, date1904: boolean): PrintedNumber {
  if (format === 'General') return { text: printGeneral(value), isDate: false }
  const chosen = choose(formatOf(format), value)
  if (chosen === null) return { text: printGeneral(value), isDate: false }
  const { section, signed } = chosen
  if (section.dateLetters !== '') return { text: printDate(value, section.dateLetters, date1904), isDate: true }
  const text = printSection(value, section, signed)
  // Negative figures that only their red tells apart get the sign that a reader of the text needs.
  return { text: value.negative && !signed && /\d/.test(text) && !/[-−(（△▲]/.test(text) ? `-${text}` : text, isDate: false }
}

function formatOf(text: string): Format {
  const known = cache.get(text)
  if (known !== undefined) return known
  if (cache.size >= mostFormats) cache.clear()
  const all = splitSections(text.slice(0, 512)).map(readSection)
  const sections = all.length > 3 ? all.slice(0, 3) : all.filter(({ kind }) => kind !== 'text')
  const format = { sections, conditional: sections.some(({ condition }) => condition !== null) }
  cache.set(text, format)
  return format
}

function splitSections(format: string): string[] {
  const sections = ['']
  let quoted = false
  for (let at = 0; at < format.length; at += 1) {
    const letter = format[at] ?? ''
    if (letter === '"') quoted = !quoted
    const escapes = !quoted && (letter === '\\' || letter === '!' || letter === '_' || letter === '*')
    if (letter === ';' && !quoted) sections.push('')
    else sections[sections.length - 1] += escapes ? letter + (format[at + 1] ?? '') : letter
    if (escapes) at += 1
  }
  return sections
}

const bracket = /^\[([^\]]*)\]/
const conditionText = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+(?:E[-+]?\d+)?)$/i

function readSection(text: string): Section {
  const tokens: Token[] = []
  let condition: Condition | null = null
  let dateLetters = ''
  let rest = text
  while (rest !== '') {
    const inBrackets = bracket.exec(rest)
    if (inBrackets !== null) {
      const [whole, inner = ''] = inBrackets
      const match = conditionText.exec(inner)
      const bound = match === null ? null : parseDecimal(match[2] ?? '')
      if (match !== null && bound !== null) condition = { operator: match[1] ?? '', bound }
      if (/^(?:h+|m+|s+)$/i.test(inner)) dateLetters += inner[0]?.toLowerCase() ?? ''
      // Chinese numerals are another way of writing, which only General is sure of.
      if (/^DBNum/i.test(inner)) tokens.push({ kind: 'general' })
      rest = rest.slice(whole.length)
      continue
    }
    const { token, length, date } = readToken(rest)
    if (token !== null) tokens.push(token)
    dateLetters += date
    rest = rest.slice(length)
  }
  return { ...shapeOf(tokens), tokens, condition, dateLetters }
}

function shapeOf(tokens: readonly Token[]): Pick<Section, 'kind' | 'before' | 'behind' | 'first' | 'grouped' | 'places' | 'power'> {
  const has = (kind: Token['kind']): boolean => tokens.some((token) => token.kind === kind)
  const point = tokens.findIndex(({ kind }) => kind === 'point')
  const before = point === -1 ? tokens : tokens.slice(0, point)
  const behind = point === -1 ? [] : tokens.slice(point + 1)
  const power = 2 * tokens.filter(({ kind }) => kind === 'percent').length - 3 * trailingGroups(point === -1 ? before : [...before, ...behind])
  const special = (['text', 'general', 'exponent', 'fraction'] as const).find(has)
  const first = before.findIndex(({ kind }) => kind === 'digit')
  const last = before.map(({ kind }) => kind).lastIndexOf('digit')
  const grouped = before.slice(first + 1, Math.max(first + 1, last)).some(({ kind }) => kind === 'group')
  const places = behind.filter(({ kind }) => kind === 'digit').length
  return { kind: special ?? (has('digit') ? 'digits' : 'words'), before, behind, first, grouped, places, power }
}

function readToken(rest: string): { readonly token: Token | null; readonly length: number; readonly date: string } {
  const is = (token: Token | null, length = 1, date = ''): { token: Token | null; length: number; date: string } => ({ token, length, date })
  const letter = rest[0] ?? ''
  if (letter === '"') {
    const end = rest.indexOf('"', 1)
    return is({ kind: 'literal', text: rest.slice(1, end === -1 ? rest.length : end) }, end === -1 ? rest.length : end + 1)
  }
  if (letter === '\\' || letter === '!') return is({ kind: 'literal', text: rest[1] ?? '' }, 2)
  if (letter === '_') return is({ kind: 'literal', text: ' ' }, 2)
  if (letter === '*') return is(null, 2)
  if (/^General/i.test(rest)) return is({ kind: 'general' }, 7)
  if (/^G\/通用格式/.test(rest)) return is({ kind: 'general' }, 6)
  if (/^(?:AM\/PM|A\/P|上午\/下午)/i.test(rest)) return is({ kind: 'date' }, 5, 'h')
  if (/^E[-+]/i.test(rest)) return is({ kind: 'exponent' }, 2)
  if (letter === '0' || letter === '#' || letter === '?') return is({ kind: 'digit', text: letter })
  if (letter === '.') return is({ kind: 'point' })
  if (letter === ',') return is({ kind: 'group' })
  if (letter === '%') return is({ kind: 'percent' })
  if (letter === '@') return is({ kind: 'text' })
  if (letter === '/') return is({ kind: 'fraction' })
  // `e` is the year, as Chinese systems write it.
  if (/[ymdhse]/i.test(letter)) return is({ kind: 'date' }, 1, letter.toLowerCase().replace('e', 'y'))
  return is({ kind: 'literal', text: letter })
}

/** signed: the sign must be printed, because the section does not stand for negative numbers alone. */
function choose({ sections, conditional }: Format, value: StoredDecimal): { readonly section: Section; readonly signed: boolean } | null {
  const [first, second, third] = sections
  if (first === undefined) return null
  if (conditional) {
    const own = sections.find(({ condition }) => condition === null || holds(condition, value))
    return own === undefined ? null : { section: own, signed: true }
  }
  if (value.digits === '0' && third !== undefined) return { section: third, signed: false }
  if (value.negative && second !== undefined) return { section: second, signed: false }
  return { section: first, signed: true }
}

function holds({ operator, bound }: Condition, value: StoredDecimal): boolean {
  const order = compareDecimals(value, bound)
  switch (operator) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    case '=':
      return order === 0
    default:
      return order !== 0
  }
}

const currencySigns = /[¥￥$€£]/g

function printSection(value: StoredDecimal, section: Section, signed: boolean): string {
  const sign = signed && value.negative ? '-' : ''
  switch (section.kind) {
    case 'digits':
      return fillDigits(value, section, sign)
    case 'general':
      return fillGeneral(value, section.tokens, sign)
    case 'exponent':
      return printExponent(value)
    case 'words':
      // A format without places shows its words only (`"-"`), or nothing at all (`;;;`).
      return section.tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('').replace(currencySigns, '').trim()
    default:
      return printGeneral(value)
  }
}

function fillGeneral(value: StoredDecimal, tokens: readonly Token[], sign: string): string {
  const bare = printGeneral({ ...value, negative: false })
  const parts = tokens.map((token) => (token.kind === 'general' ? bare : token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : ''))
  return sign + parts.join('').replace(currencySigns, '').trim()
}

function printExponent(value: StoredDecimal): string {
  const mantissa = value.digits.length === 1 ? value.digits : `${value.digits[0] ?? ''}.${value.digits.slice(1)}`
  return `${value.negative ? '-' : ''}${mantissa}E${value.digits.length - 1 - value.decimals}`
}

/** Fills the places from the point outward; words between the places stay where they are (`0!.0,` prints tens of thousands). */
function fillDigits(value: StoredDecimal, section: Section, sign: string): string {
  const { tokens, before, behind, places, power } = section
  const rounded = roundTo(power === 0 ? value : shift(value, power), places)
  const { whole, fraction } = splitDecimal(rounded)
  // `#.##` leaves the zero before the point out; with it the figure is easier to read and means the same.
  const printed = `${fillWhole(section, whole)}${before === tokens ? '' : fillFraction(behind, fraction)}`.replace(currencySigns, '').trim().replace(/^\./, '0.')
  return rounded.digits === '0' ? printed : sign + printed
}

/** Commas behind the last place each take three digits away. */
function trailingGroups(tokens: readonly Token[]): number {
  let count = 0
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const kind = tokens[at]?.kind
    if (kind === 'digit') break
    if (kind === 'group') count += 1
  }
  return count
}

function fillWhole({ before: tokens, first, grouped }: Section, whole: string): string {
  const digits = [...(whole === '0' ? '' : whole)]
  const total = digits.length
  let printed = ''
  let count = 0
  const take = (): void => {
    const digit = digits.pop() ?? '0'
    printed = digit + (grouped && count > 0 && count % 3 === 0 ? ',' : '') + printed
    count += 1
  }
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (token?.kind === 'digit') {
      if (digits.length > 0 || token.text === '0') take()
      if (at === first) while (digits.length > 0) take()
    } else if (token?.kind === 'literal') printed = token.text + printed
    else if (token?.kind === 'percent') printed = `%${printed}`
  }
  return total === 0 && first === -1 ? whole + printed : printed
}

function fillFraction(tokens: readonly Token[], fraction: string): string {
  const places = tokens.filter((token) => token.kind === 'digit').map(({ text }) => text)
  let kept = fraction.length
  while (kept > 0 && places[kept - 1] !== '0' && fraction[kept - 1] === '0') kept -= 1
  let printed = ''
  let at = 0
  for (const token of tokens) {
    if (token.kind === 'digit') {
      if (at < kept) printed += fraction[at] ?? ''
      at += 1
    } else if (token.kind === 'literal') printed += token.text
    else if (token.kind === 'percent') printed += '%'
  }
  return /^\d/.test(printed) ? `.${printed}` : printed
}

const dayMs = 86_400_000
/** Day 0 of the two ways of counting. Excel counts a 29 February 1900 that never was; days before March 1900 occur in no budget. */
const epochs = { since1900: Date.UTC(1899, 11, 30), since1904: Date.UTC(1904, 0, 1) }
const latestDay = 2_958_465

/** Always with signs of a date, so that nobody takes a day or a year for an amount. */
function printDate(value: StoredDecimal, letters: string, date1904: boolean): string {
  const { whole } = splitDecimal(value)
  const day = Number.parseInt(whole, 10)
  if (value.negative || day > latestDay) return '########'
  const { digits, decimals } = value
  const milliseconds = decimals === 0 ? 0n : (BigInt(digits) * BigInt(dayMs)) / 10n ** BigInt(decimals) - BigInt(day) * BigInt(dayMs)
  const date = new Date((date1904 ? epochs.since1904 : epochs.since1900) + day * dayMs + Math.round(Number.parseInt(milliseconds.toString(), 10) / 1000) * 1000)
  const [iso = '', time = ''] = date.toISOString().split('T')
  const [year = '', month = '', dayOfMonth = ''] = iso.split('-')
  const clock = /[hs]/.test(letters) ? time.slice(0, letters.includes('s') ? 8 : 5) : ''
  const hasMonth = /m/.test(letters.replace(/hm+|m+s/g, ''))
  const plain = (part: string): string => part.replace(/^0/, '')
  if (letters.includes('y')) {
    if (letters.includes('d')) return `${iso}${clock === '' ? '' : ` ${clock}`}`
    return hasMonth ? `${year}年${plain(month)}月` : `${year}年`
  }
  if (letters.includes('d')) return hasMonth ? `${plain(month)}月${plain(dayOfMonth)}日` : `${plain(dayOfMonth)}日`
  return clock === '' ? `${plain(month)}月` : clock
}

/** Formats that files name by number only. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 5: '#,##0;-#,##0', 6: '#,##0;-#,##0', 7: '#,##0.00;-#,##0.00', 8: '#,##0.00;-#,##0.00',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss',
  20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm', 37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"', 42: '#,##0;-#,##0;"-"', 43: '#,##0.00;-#,##0.00;"-"', 44: '#,##0.00;-#,##0.00;"-"', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '0.0E+0', 49: '@',
}

/** 27 to 36 and 50 to 58 are the dates of Chinese systems. */
export function builtInFormat(id: number): string {
  return builtIn[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'yyyy/m/d' : 'General')
}
