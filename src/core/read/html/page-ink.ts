/**
 * How the words of a web page look, as far as it decides whether anybody reads them: their color and what is behind them, letters too small to
 * see, words crossed out, numbers of notes raised above the line. Inherited from element to element on the walk (page-flow.ts).
 */
import { attributeOf, type PageElement } from './parse-page.ts'
import { declarationsOf, type PageStyles } from './page-styles.ts'

/** ground: the color behind the words, as far as the page says. faint: nearly transparent. */
export interface Ink {
  readonly color: string
  readonly ground: string | null
  readonly tiny: boolean
  readonly faint: boolean
  readonly struck: boolean
  readonly raised: boolean
}

export const plainInk: Ink = { color: '#000000', ground: null, tiny: false, faint: false, struck: false, raised: false }

const strikingTags = new Set(['del', 's', 'strike'])
const smallestPx = 1
const pxPerUnit: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, mm: 3.78, cm: 37.8, in: 96 }
const leastOpacity = 0.03

export function inkOf(element: PageElement, outer: Ink, styles: PageStyles): Ink {
  const declared = declarationsOf(element, styles)
  const color = declared.get('color') ?? attributeOf(element, 'color')
  const ground = groundOf(declared.get('background-color') ?? declared.get('background') ?? attributeOf(element, 'bgcolor'))
  const striking = `${declared.get('text-decoration') ?? ''} ${declared.get('text-decoration-line') ?? ''}`
  return {
    color: color === null || /^(?:inherit|currentcolor)$/i.test(color) ? outer.color : plainColor(color),
    ground: ground ?? outer.ground,
    tiny: isTiny(declared.get('font-size')) ?? outer.tiny,
    faint: outer.faint || isFaint(declared.get('opacity')),
    raised: element.tagName !== 'sub' && (outer.raised || element.tagName === 'sup' || /^super$/i.test(declared.get('vertical-align') ?? '')),
    struck: outer.struck || strikingTags.has(element.tagName) || /line-through/i.test(striking),
  }
}

/** White on white, where the page is known to have nothing else behind it; any color on itself. */
export function isSeen({ color, ground, tiny, faint }: Ink, { groundsKnown }: PageStyles): boolean {
  if (tiny || faint || color === 'transparent') return false
  return ground === null ? !(groundsKnown && color === '#ffffff') : color !== ground
}

/** Null: says nothing of its own, what is behind the element shows through. */
function groundOf(value: string | null): string | null {
  if (value === null || /^(?:none|transparent|inherit|initial|unset)$/i.test(value)) return null
  if (/url\(|gradient\(/i.test(value)) return 'picture'
  const color = plainColor(/#[\da-f]{3,8}\b|rgba?\([^)]*\)|^[a-z]+/i.exec(value)?.[0] ?? 'picture')
  return color === 'transparent' ? null : color
}

/** Colors by their six digits; names other than the two of paper and ink stay names. */
function plainColor(value: string): string {
  const text = value.trim().toLowerCase()
  if (text === 'white') return '#ffffff'
  if (text === 'black') return '#000000'
  if (/^#[\da-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`
  if (/^#?[\da-f]{6}$/.test(text)) return `#${text.replace('#', '')}`
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(text)
  if (parts === null) return text
  const [, red = '0', green = '0', blue = '0', alpha] = parts
  if (alpha !== undefined && /^0*(?:\.0*)?%?$/.test(alpha)) return 'transparent'
  return `#${[red, green, blue].map((part) => Math.min(255, Number.parseInt(part, 10)).toString(16).padStart(2, '0')).join('')}`
}

/** Null: not said in a unit that stands for itself, so it is as around it. */
function isTiny(size: string | null): boolean | null {
  const parts = /^([\d.]+)\s*(px|pt|mm|cm|in)?$/i.exec(size ?? '')
  if (parts !== null) return scaled(parts[1] ?? '', 100) * (pxPerUnit[(parts[2] ?? 'px').toLowerCase()] ?? 1) <= smallestPx * 100
  return size === null || /^(?:[\d.]+(?:r?em|%)|inherit|larger|smaller|calc\()/i.test(size) ? null : false
}

function isFaint(opacity: string | null): boolean {
  const parts = /^([\d.]+)(%?)$/.exec(opacity ?? '')
  return parts !== null && scaled(parts[1] ?? '', 1000) <= leastOpacity * 1000 * (parts[2] === '%' ? 100 : 1)
}

/** A length of a style as whole parts of its unit; these are no amounts. */
function scaled(digits: string, parts: number): number {
  const [whole = '', fraction = ''] = digits.split('.')
  const places = String(parts).length - 1
  return Number.parseInt(whole === '' ? '0' : whole, 10) * parts + Number.parseInt(fraction.slice(0, places).padEnd(places, '0') || '0', 10)
}
