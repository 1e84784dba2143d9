/** Slips of the hand in one printed figure: text in, text out. Each is far outside rounding, or null where the figure has no room for it. */
import type { Random } from '../../test/generate/random.ts'

export type FigureSlip = (text: string, random: Random) => string | null

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9'

/** Places of digits that weigh: the last two digits of a long figure are within the tolerance of a long sum. */
function weightyPlaces(text: string): number[] {
  const places = [...text].flatMap((character, index) => (isDigit(character) ? [index] : []))
  return places.length > 4 ? places.slice(0, -2) : places.slice(0, 1)
}

function pickPlace(places: readonly number[], random: Random): number | null {
  return places.length === 0 ? null : random.pick(places)
}

const at = (text: string, index: number, more: string, count = 1): string => text.slice(0, index) + more + text.slice(index + count)

export const changeDigit: FigureSlip = (text, random) => {
  const place = pickPlace(weightyPlaces(text), random)
  if (place === null) return null
  const right = Number.parseInt(text[place] ?? '0', 10)
  const wrong = (right + random.integer(1, 8)) % 10
  return at(text, place, String(wrong === 0 && place === 0 ? 9 - (right === 9 ? 1 : 0) : wrong))
}

export const swapDigits: FigureSlip = (text, random) => {
  const places = weightyPlaces(text).filter((place) => isDigit(text[place + 1]) && text[place] !== text[place + 1] && !(place === 0 && text[1] === '0'))
  const place = pickPlace(places, random)
  return place === null ? null : at(text, place, `${text[place + 1]}${text[place]}`, 2)
}

export const doubleDigit: FigureSlip = (text, random) => {
  if (text.includes(',')) return null
  const place = pickPlace(weightyPlaces(text), random)
  return place === null ? null : at(text, place, `${text[place]}${text[place]}`)
}

export const loseDigit: FigureSlip = (text, random) => {
  if (text.includes(',')) return null
  const [whole = ''] = text.split('.')
  const place = pickPlace(weightyPlaces(text).filter((index) => index < whole.length && whole.length > 1 && !(index === 0 && text[1] === '0')), random)
  return place === null ? null : at(text, place, '')
}

/** One place to the right or left; the printed decimals stay two. */
export const moveDecimal: FigureSlip = (text, random) => {
  const [whole = '', decimals = ''] = text.replaceAll(',', '').split('.')
  if (decimals.length !== 2) return null
  if (random.chance(50) && whole.length > 1) return `${whole.slice(0, -1)}.${whole.slice(-1)}${decimals.slice(0, 1)}`
  return whole === '0' ? null : `${whole}${decimals.slice(0, 1)}.${decimals.slice(1)}0`
}

export const changeSign: FigureSlip = (text) => (text.startsWith('-') ? text.slice(1) : `-${text}`)

/** The figure in yuan where it should stand in ten thousand yuan. */
export const writeInYuan: FigureSlip = (text) => {
  const [whole = '', decimals = ''] = text.replaceAll(',', '').split('.')
  return `${whole}${decimals.padEnd(4, '0')}`.replace(/^0+(?=\d)/, '')
}
