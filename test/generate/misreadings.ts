/** How a recognizer goes wrong, as functions from what is printed to what it reads. Figures only: a misread word makes no wrong figure. */
import { createRandom } from './random.ts'
import type { Misreading } from './scan.ts'

export interface Fault {
  readonly name: string
  /** seed: which figures are hit, and by what. */
  readonly misread: (seed: number) => Misreading
}

const isFigure = (text: string): boolean => /^[\d.,]*\d[\d.,]*$/.test(text)

function figuresOnly(change: (figure: string) => string): Misreading {
  return (text) => (isFigure(text) ? change(text) : text)
}

/** Another digit at one place. a, b: numbers from 0 to 1 that choose. */
function swapDigit(figure: string, a: number, b: number): string {
  const places = [...figure].flatMap((letter, index) => (/\d/.test(letter) ? [index] : []))
  const place = places[Math.floor(a * places.length)] ?? 0
  const digit = (figure.charCodeAt(place) - 48 + 1 + Math.floor(b * 9)) % 10
  return figure.slice(0, place) + String(digit) + figure.slice(place + 1)
}

/** Numbers from 0 to 1. */
function randomOf(seed: number): () => number {
  const random = createRandom(seed)
  return () => random.integer(0, 999_999) / 1_000_000
}

/** A number from 0 to 1 that is the same for the same text. */
function chanceOf(text: string, seed: number): number {
  let state = 2_166_136_261 ^ seed
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619)
  state = Math.imul(state ^ (state >>> 15), 2_246_822_507)
  state = Math.imul(state ^ (state >>> 13), 3_266_489_909)
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32
}

const alikeDigits = ['68', '38', '17', '56', '09', '49', '27', '35'] as const
const pairOf = (seed: number): readonly [string, string] => {
  const pair = alikeDigits[seed % alikeDigits.length] ?? '68'
  return [pair.slice(0, 1), pair.slice(1)]
}

export const faults: readonly Fault[] = [
  ...[0.01, 0.05, 0.15].flatMap((rate): Fault[] => [
    { name: `swaps a digit in ${100 * rate} of 100 figures`, misread: (seed) => {
      const random = randomOf(seed)
      return figuresOnly((figure) => (random() < rate ? swapDigit(figure, random(), random()) : figure))
    } },
    { name: `swaps the same digit wherever the same figure is printed, ${100 * rate} of 100 figures`, misread: (seed) =>
      figuresOnly((figure) => (chanceOf(figure, seed) < rate ? swapDigit(figure, chanceOf(figure, seed + 1), chanceOf(figure, seed + 2)) : figure)) },
    { name: `loses the last letter of ${100 * rate} of 100 figures`, misread: (seed) => {
      const random = randomOf(seed)
      return figuresOnly((figure) => (random() < rate ? figure.slice(0, -1) : figure))
    } },
    { name: `leaves ${100 * rate} of 100 figures out`, misread: (seed) => {
      const random = randomOf(seed)
      return (text) => (isFigure(text) && random() < rate ? null : text)
    } },
  ]),
  { name: 'takes one digit for another everywhere', misread: (seed) => figuresOnly((figure) => figure.replaceAll(...pairOf(seed))) },
  { name: 'takes one digit for another half of the time', misread: (seed) => {
    const random = randomOf(seed)
    const [digit, other] = pairOf(seed)
    return figuresOnly((figure) => [...figure].map((letter) => (letter === digit && random() < 0.5 ? other : letter)).join(''))
  } },
  { name: 'exchanges two digits everywhere', misread: (seed) => {
    const [digit, other] = pairOf(seed)
    return figuresOnly((figure) => [...figure].map((letter) => (letter === digit ? other : letter === other ? digit : letter)).join(''))
  } },
  { name: 'sees no decimal points', misread: () => figuresOnly((figure) => figure.replaceAll('.', '')) },
  { name: 'takes decimal points for commas', misread: () => figuresOnly((figure) => figure.replaceAll('.', ',')) },
  { name: 'makes figures up', misread: (seed) => {
    const random = randomOf(seed)
    return figuresOnly(() => (random() * 10_000).toFixed(2))
  } },
]
