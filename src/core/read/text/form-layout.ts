/**
 * One form definition prepared for reading lines: its heads as pieces that broken lines may consist of, its row labels for look-up. Built once
 * for each definition.
 */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import { functionLabels } from '../../data/generated/function-labels.ts'
import type { ColumnDefinition, FormDefinition, PanelDefinition, RowDefinition } from '../../model/form-definition.ts'
import { compact, labelCore } from '../assemble/spelling.ts'

export interface PanelLayout {
  readonly definition: PanelDefinition
  /** Columns that may hold a number: amounts and counts, in printed order. */
  readonly figureColumns: readonly ColumnDefinition[]
  /** Spellings of each column's head and of the heads above it, without spaces. */
  readonly heads: ReadonlyMap<ColumnDefinition, { readonly own: readonly string[]; readonly above: readonly string[] }>
  /** Rows by the core of their wording. */
  readonly rowsByLabel: ReadonlyMap<string, readonly RowDefinition[]>
  /** By wordings that mean these rows only where nothing else says so. */
  readonly rowsByOtherwise: ReadonlyMap<string, readonly RowDefinition[]>
  /** Beginnings of all wordings. */
  readonly labelBeginnings: ReadonlySet<string>
}

export interface FormLayout {
  readonly definition: FormDefinition
  readonly panels: readonly PanelLayout[]
  /** Every part of a head or of the words that stand around heads. */
  readonly headPieces: ReadonlySet<string>
  /** Heads and the words around them, whole. */
  readonly headWholes: ReadonlySet<string>
}

const layouts = new Map<FormDefinition, FormLayout>()

export function layOutForm(definition: FormDefinition): FormLayout {
  const known = layouts.get(definition)
  if (known !== undefined) return known
  const layout = { definition, panels: definition.panels.map(layOutPanel), headPieces: headPieces(definition), headWholes: new Set(headWholes(definition)) }
  layouts.set(definition, layout)
  return layout
}

function layOutPanel(definition: PanelDefinition): PanelLayout {
  const functions = definition.functionRows === true ? functionLabels.map(({ code, labels }) => ({ key: code, labels })) : []
  const rowsByLabel = new Map<string, RowDefinition[]>()
  const rowsByOtherwise = new Map<string, RowDefinition[]>()
  const labelBeginnings = new Set<string>()
  const add = (rows: Map<string, RowDefinition[]>, row: RowDefinition, labels: readonly string[]): void => {
    // A slash in the data stands between two label columns; a line prints their words one after the other.
    for (const wording of new Set(labels.flatMap((label) => [labelCore(label), labelCore(label.replaceAll('/', ''))]))) {
      rows.set(wording, [...(rows.get(wording) ?? []), row])
      for (let length = 1; length <= wording.length; length += 1) labelBeginnings.add(wording.slice(0, length))
    }
  }
  for (const row of [...definition.rows, ...functions]) add(rowsByLabel, row, row.labels)
  for (const row of definition.rows) add(rowsByOtherwise, row, row.otherwise ?? [])
  const figureColumns = definition.columns.filter(({ kind }) => kind === 'amount' || kind === 'count')
  const heads = new Map(definition.columns.map((column) => [column, { own: column.heads.map(compact), above: (column.under ?? []).map(compact) }]))
  return { definition, figureColumns, heads, rowsByLabel, rowsByOtherwise, labelBeginnings }
}

function headWholes(definition: FormDefinition): string[] {
  const { rowNumberHeads, columnNumberMarks, unit } = documentVocabulary
  const heads = definition.panels.flatMap(({ columns }) => columns.flatMap((column) => [...column.heads, ...(column.under ?? [])]))
  // A head above all columns often repeats words of the title.
  return [...heads, ...definition.titles, ...rowNumberHeads, ...columnNumberMarks, ...Object.keys(unit.words)].map(compact)
}

function headPieces(definition: FormDefinition): Set<string> {
  const pieces = new Set<string>()
  for (const word of headWholes(definition)) {
    for (let start = 0; start < word.length; start += 1) {
      for (let end = start + 1; end <= word.length; end += 1) pieces.add(word.slice(start, end))
    }
  }
  return pieces
}

/** Longest word that can be a head; longer ones are prose. */
const longestHeadWord = 40

/** Whether a word of a head line is made of pieces of heads: one piece, or several of at least two characters. */
export function isHeadWord(layout: FormLayout, word: string): boolean {
  if (word.length > longestHeadWord) return false
  const text = compact(word)
  if (layout.headPieces.has(text)) return true
  const reachable = new Array<boolean>(text.length + 1).fill(false)
  reachable[0] = true
  for (let start = 0; start < text.length; start += 1) {
    if (reachable[start] !== true) continue
    for (let end = start + 2; end <= text.length; end += 1) {
      if (layout.headPieces.has(text.slice(start, end))) reachable[end] = true
    }
  }
  return reachable[text.length] === true
}
