/**
 * Which rows a printed line names. In forms with two tables side by side (收入 | 支出) a line may name a row of the left, of the right, or of
 * both, and either label may be broken over lines; only a reading in which every word belongs to a known label counts.
 */
import type { RowDefinition } from '../../model/form-definition.ts'
import { labelCore } from '../assemble/spelling.ts'
import type { FormLayout, PanelLayout } from './form-layout.ts'
import type { RowToken } from './row-token.ts'

/** rows: the definitions its wording may mean (one wording may occur in two sections) · otherwise: what it means only where nothing else says so; both empty when the wording is unknown. */
export interface PanelLabel {
  readonly text: string
  readonly tokens: readonly RowToken[]
  readonly rows: readonly RowDefinition[]
  readonly otherwise: readonly RowDefinition[]
}

/** One entry per panel, null where the line names no row of it. complete: every word belongs to a known label; otherwise nothing is known. */
export interface LabelReading {
  readonly panels: readonly (PanelLabel | null)[]
  readonly complete: boolean
}

/** Beyond this many ways to share the words out, only whole labels in order are tried. */
const mostSharings = 4096

export function readLabels({ panels }: FormLayout, words: readonly RowToken[]): LabelReading {
  const [first] = panels
  if (first === undefined || words.length === 0) return { panels: panels.map(() => null), complete: false }
  return onlyOne(inOrder(panels, words)) ?? onlyOne(shared(panels, words)) ?? { panels: panels.map((_, index) => (index === 0 ? unknownLabel(words) : null)), complete: false }
}

type Sides = readonly (PanelLabel | null)[]

function unknownLabel(tokens: readonly RowToken[]): PanelLabel {
  return { text: tokens.map(({ text }) => text).join(''), tokens, rows: [], otherwise: [] }
}

/** The label of these words in one panel; null when it is unknown there. */
function knownLabel(panel: PanelLayout, tokens: readonly RowToken[]): PanelLabel | null {
  const text = tokens.map((token) => token.text).join('')
  const core = labelCore(text)
  const rows = panel.rowsByLabel.get(core) ?? []
  const otherwise = panel.rowsByOtherwise.get(core) ?? []
  return rows.length + otherwise.length === 0 ? null : { text, tokens, rows, otherwise }
}

/** The one reading; null when there is none or when two disagree. */
function onlyOne(readings: readonly Sides[]): LabelReading | null {
  const [only, another] = readings
  return only === undefined || another !== undefined ? null : { panels: only, complete: true }
}

/** Labels one after another, each whole, some panels without. */
function inOrder(panels: readonly PanelLayout[], words: readonly RowToken[]): Sides[] {
  const [panel, ...others] = panels
  if (panel === undefined) return words.length === 0 ? [[]] : []
  const found = inOrder(others, words).map((sides): Sides => [null, ...sides])
  for (let length = 1; length <= words.length; length += 1) {
    const label = knownLabel(panel, words.slice(0, length))
    if (label !== null) found.push(...inOrder(others, words.slice(length)).map((sides): Sides => [label, ...sides]))
  }
  return found
}

/** Labels broken over lines side by side: their words come mixed, each label's in order. */
function shared(panels: readonly PanelLayout[], words: readonly RowToken[]): Sides[] {
  if (panels.length < 2 || words.length < 3 || panels.length ** words.length > mostSharings) return []
  const found: Sides[] = []
  for (let sharing = 0; sharing < panels.length ** words.length; sharing += 1) {
    const panelOf = (word: number): number => Math.floor(sharing / panels.length ** word) % panels.length
    const sides = panels.map((panel, index) => {
      const own = words.filter((_, word) => panelOf(word) === index)
      return own.length === 0 ? null : (knownLabel(panel, own) ?? unknownLabel(own))
    })
    if (sides.every((side) => side === null || side.rows.length + side.otherwise.length > 0)) found.push(sides)
  }
  return found
}

/** Whether these words may be the beginning of a known label of any panel. */
export function beginsLabel({ panels }: FormLayout, text: string): boolean {
  const core = labelCore(text)
  return core !== '' && panels.some(({ labelBeginnings }) => labelBeginnings.has(core))
}
