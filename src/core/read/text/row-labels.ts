/**
 * Which rows a printed line names. In forms with two tables side by side (收入 | 支出) a line may name a row of the left, of the right, or of
 * both, and either label may be broken over lines; only a reading in which every word belongs to a known label counts.
 */
import type { RowDefinition } from '../../model/form-definition.ts'
import { labelCore } from '../assemble/spelling.ts'
import type { FormLayout, PanelLayout } from './form-layout.ts'
import type { RowToken } from './row-token.ts'

/** rows: the definitions its wording may mean (one wording may occur in two sections); empty when the wording is unknown. */
export interface PanelLabel {
  readonly text: string
  readonly tokens: readonly RowToken[]
  readonly rows: readonly RowDefinition[]
}

/** One entry per panel, null where the line names no row of it. complete: every word belongs to a known label. */
export interface LabelReading {
  readonly panels: readonly (PanelLabel | null)[]
  readonly complete: boolean
}

/** Beyond this many words only whole words in order are tried. */
const mostShuffledWords = 10

export function readLabels({ panels }: FormLayout, words: readonly RowToken[]): LabelReading {
  const [left, right] = panels
  if (left === undefined || words.length === 0) return { panels: panels.map(() => null), complete: false }
  if (right === undefined) {
    const label = labelOf(left, words)
    return { panels: [label], complete: label.rows.length > 0 }
  }
  const cuts = words.map((_, cut) => [words.slice(0, cut), words.slice(cut)] as const)
  const ordered = [...cuts, [words, []] as const].map(([first, second]) => sidesOf(left, first, right, second))
  return bestOf(ordered.filter(isComplete)) ?? bestOf(shuffledSides(left, right, words)) ?? partlyKnown(ordered)
}

type Sides = readonly [PanelLabel | null, PanelLabel | null]

function sidesOf(left: PanelLayout, first: readonly RowToken[], right: PanelLayout, second: readonly RowToken[]): Sides {
  return [first.length === 0 ? null : labelOf(left, first), second.length === 0 ? null : labelOf(right, second)]
}

function labelOf(panel: PanelLayout, tokens: readonly RowToken[]): PanelLabel {
  const text = tokens.map((token) => token.text).join('')
  return { text, tokens, rows: panel.rowsByLabel.get(labelCore(text)) ?? [] }
}

function isComplete(sides: Sides): boolean {
  return sides.every((side) => side === null || side.rows.length > 0)
}

/** The one complete reading; null when there is none or when two disagree. */
function bestOf(readings: readonly Sides[]): LabelReading | null {
  const [only, another] = readings
  return only === undefined || another !== undefined ? null : { panels: only, complete: true }
}

/** Labels broken over lines on both sides: their words come mixed, each side's in order. */
function shuffledSides(left: PanelLayout, right: PanelLayout, words: readonly RowToken[]): Sides[] {
  if (words.length < 3 || words.length > mostShuffledWords) return []
  const found: Sides[] = []
  for (let mask = 1; mask < 2 ** words.length - 1; mask += 1) {
    const isLeft = (index: number): boolean => Math.floor(mask / 2 ** index) % 2 === 1
    const sides = sidesOf(left, words.filter((_, index) => isLeft(index)), right, words.filter((_, index) => !isLeft(index)))
    if (isComplete(sides)) found.push(sides)
  }
  return found
}

/** One side known, the other not: an unknown row beside a known one. With nothing known for certain the words are an unknown row of the left. */
function partlyKnown(readings: readonly Sides[]): LabelReading {
  const known = readings.find((sides) => sides.every((side) => side !== null) && sides.some((side) => (side?.rows.length ?? 0) > 0))
  const whole = readings.at(-1)?.[0] ?? null
  return { panels: known ?? [whole === null ? null : { ...whole, rows: [] }, null], complete: false }
}

/** Whether these words may be the beginning of a known label of any panel. */
export function beginsLabel({ panels }: FormLayout, text: string): boolean {
  const core = labelCore(text)
  return core !== '' && panels.some(({ labelBeginnings }) => labelBeginnings.has(core))
}
