/**
 * Lays a form's columns over a table's heads: which column of the print is which column of the form, panel by panel.
 * The heads decide; nothing is guessed from the order of columns.
 */
import type { ColumnDefinition, FormDefinition, PanelDefinition } from '../../model/form-definition.ts'
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import { classificationIn, holdsCodeParts, holdsNames } from './code-column.ts'
import { codeKinds, columnSpellings, nameStrengths, unnamed, type ColumnSpelling } from './column-spelling.ts'
import { headRowLimit, numbersRows, readHeads, type HeadColumn } from './heads.ts'
import { compact } from './spelling.ts'
import type { Site } from './site.ts'
import { cellsOfRow, holdsFigures, type Table } from './table.ts'

/** One column of the print and what it is. strength: 1 when the head names it fully. tied: another column has an equal claim. */
export interface Binding {
  readonly column: HeadColumn
  readonly definition: ColumnDefinition
  readonly strength: number
  readonly tied: boolean
}

export interface PanelLayout {
  readonly panel: PanelDefinition
  readonly bindings: readonly Binding[]
}

/** quality: 1 when every column of the form is found and no other column is printed. coverage: the same, whatever else is printed. */
export interface Layout {
  readonly definition: FormDefinition
  /** First row below the heads. */
  readonly bodyRow: number
  readonly panels: readonly PanelLayout[]
  /** Columns of the print that are none of the form's. */
  readonly unknown: readonly HeadColumn[]
  readonly quality: number
  readonly coverage: number
}

/** Heads read at every possible depth, shared by all forms tried on one table; the same path at several depths is one array. */
export interface HeadReadings {
  readonly table: Table
  readonly readings: readonly { readonly bodyRow: number; readonly columns: readonly HeadColumn[] }[]
}

const codeLevelWords = new Set(documentVocabulary.codeLevelHeads.map(compact))

/** No statutory form is nearly as wide. */
const maximumColumns = 40

export function readHeadsOf({ table, captionRowCount }: Pick<Site, 'table' | 'captionRowCount'>): HeadReadings {
  if (table.columnCount > maximumColumns) return { table, readings: [] }
  const limit = headRowLimit(table, captionRowCount)
  const paths = new Map<string, readonly string[]>()
  const depths = Array.from({ length: Math.max(0, limit - captionRowCount) }, (_, index) => captionRowCount + 1 + index)
  const whole = depths.filter((bodyRow) => !cutsHead(table, bodyRow, captionRowCount))
  const readings = (whole.length > 0 ? whole : depths).map((bodyRow) => {
    const columns = readHeads(table, captionRowCount, bodyRow).map((column) => ({ ...column, path: shared(paths, column.path) }))
    return { bodyRow, columns }
  })
  return { table, readings }
}

/** A head that reaches down into a row makes it one of heads; only 类 款 项 reach on into the totals. */
function cutsHead(table: Table, row: number, top: number): boolean {
  return cellsOfRow(table, row).some((cell) => cell.rowIndex < row && cell.rowIndex >= top && isHeadWord(table.textOf(cell)))
}

function isHeadWord(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !codeLevelWords.has(text)
}

function shared(paths: Map<string, readonly string[]>, path: readonly string[]): readonly string[] {
  const key = path.join('/')
  const known = paths.get(key) ?? path
  paths.set(key, known)
  return known
}

/** The best layout of the form over the heads; null when no column fits. The fewest head rows win among equals. */
export function layOut(heads: HeadReadings, definition: FormDefinition): Layout | null {
  let best: Layout | null = null
  const known = new Map<readonly string[], readonly number[]>()
  for (const { bodyRow, columns } of heads.readings) {
    const layout = layOutColumns(columns, definition, bodyRow, known)
    if (layout !== null && (best === null || layout.quality > best.quality + 1e-9)) best = layout
  }
  return best === null ? null : withSplitLabels(heads.table, withNamesByContent(heads.table, best))
}

/** In a form of one panel that goes by code, columns of its codes and of the names behind them, under heads nobody knows. */
function withNamesByContent(table: Table, layout: Layout): Layout {
  const [first, ...others] = layout.panels
  if (first === undefined || others.length > 0 || first.panel.keyedBy !== 'code') return layout
  const amounts = Math.min(...first.bindings.filter(({ definition }) => definition.kind === 'amount').map(({ column }) => column.from))
  const unknown = layout.unknown.filter(({ from }) => from < amounts)
  const codes = codesByContent(table, layout, first, unknown)
  const last = codes.at(-1)
  const name = last === undefined || first.bindings.some(({ definition }) => definition.kind === 'label') ? undefined : unknown.find(({ from }) => from === last.column.to && holdsNames(table, from, layout.bodyRow))
  const label = columnSpellings(layout.definition).find(({ definition }) => definition.kind === 'label')?.definition
  const added = [...codes, ...(name === undefined || label === undefined ? [] : [{ column: name, definition: label, strength: 1, tied: false }])]
  const taken = new Set(added.map(({ column }) => column))
  const kept = first.bindings.filter(({ column, definition }) => !taken.has(column) && !codeKinds.has(definition.kind))
  return { ...layout, panels: [{ ...first, bindings: [...added, ...kept] }], unknown: layout.unknown.filter((column) => !taken.has(column)) }
}

const levelKinds: readonly ColumnDefinition['kind'][] = ['codeCategory', 'codeSection', 'codeItem']

/** The code columns a head names; where none does, or a level of three is missing, those that content tells beside. */
function codesByContent(table: Table, { definition: form, bodyRow }: Layout, { panel, bindings }: PanelLayout, unknown: readonly HeadColumn[]): readonly Binding[] {
  const named = bindings.filter(({ definition }) => codeKinds.has(definition.kind)).sort((left, right) => left.column.from - right.column.from)
  const bindingOf = (column: HeadColumn, kind: ColumnDefinition['kind']): Binding[] => columnSpellings(form).filter(({ definition }) => definition.kind === kind).slice(0, 1).map(({ definition }) => ({ column, definition, strength: 1, tied: false }))
  if (named.length === 0) return unknown.filter(({ from }) => classificationIn(table, from, bodyRow) === panel.classification).slice(0, 1).flatMap((column) => bindingOf(column, 'code'))
  if (named.length >= levelKinds.length || named.some(({ definition }) => !levelKinds.includes(definition.kind))) return named
  const isLevel = ({ from }: HeadColumn): boolean => holdsCodeParts(table, from, bodyRow) || classificationIn(table, from, bodyRow) === panel.classification
  const levels = [...named.map(({ column }) => column), ...unknown.filter(isLevel)].sort((left, right) => left.from - right.from)
  const isWhole = levels.length === levelKinds.length && levels.every((column, index) => index === 0 || column.from === levels[index - 1]?.to)
  return isWhole ? levels.flatMap((column, index) => bindingOf(column, levelKinds[index] ?? 'code')) : named
}

/** A label may stand in two columns of which only one has a head; the other holds wording and no figures. */
function withSplitLabels(table: Table, layout: Layout): Layout {
  let unknown = layout.unknown
  const panels = layout.panels.map(({ panel, bindings }) => ({
    panel,
    bindings: bindings.map((binding) => {
      if (binding.definition.kind !== 'label') return binding
      const neighbor = unknown.find(({ from, to, path }) => path.length === 0 && (to === binding.column.from || from === binding.column.to) && holdsWording(table, layout.bodyRow, from))
      if (neighbor === undefined) return binding
      unknown = unknown.filter((column) => column !== neighbor)
      const from = Math.min(binding.column.from, neighbor.from)
      const to = Math.max(binding.column.to, neighbor.to)
      return { ...binding, column: { ...binding.column, from, to } }
    }),
  }))
  return { ...layout, panels, unknown }
}

function holdsWording(table: Table, bodyRow: number, column: number): boolean {
  const texts = Array.from({ length: table.rowCount - bodyRow }, (_, row) => table.textAt(bodyRow + row, column)).filter((text) => text !== '')
  return texts.length > 0 && !texts.some(holdsFigures)
}

interface Fit {
  readonly score: number
  /** The score before anything is taken off for columns the form does not have. */
  readonly covered: number
  readonly bindings: readonly Binding[]
  readonly unknown: readonly HeadColumn[]
}

/** How well a head path names each column of the form; the same path comes back at several depths of heads. */
function strengthsOf(path: readonly string[], spellings: readonly ColumnSpelling[], known: Map<readonly string[], readonly number[]>): readonly number[] {
  if (path.length === 0) return unnamed
  const before = known.get(path)
  if (before !== undefined) return before
  const made = nameStrengths(path, spellings)
  known.set(path, made)
  return made
}

function layOutColumns(columns: readonly HeadColumn[], definition: FormDefinition, bodyRow: number, known: Map<readonly string[], readonly number[]>): Layout | null {
  const spellings = columnSpellings(definition)
  const strengths = columns.map(({ path }) => strengthsOf(path, spellings, known))
  if (strengths.every(({ length }) => length === 0)) return null
  const claims = definition.panels.map((_, panelIndex) => claimsOf(columns.length, strengths, spellings, panelIndex))
  const names = definition.panels.length > 1 ? namesAmong(strengths, spellings) : noNames
  const wants = wantsOf(definition)
  if (claims.every((ofPanel) => ofPanel.length === 0)) return null
  const fits = new Map<number, Fit>()
  const fitPanel = (panelIndex: number, from: number, to: number): Fit => {
    const key = (panelIndex * (columns.length + 1) + from) * (columns.length + 1) + to
    const before = fits.get(key)
    if (before !== undefined) return before
    const fit = fitColumns(columns, claims[panelIndex] ?? [], spellings, wants[panelIndex] ?? noWants, names, from, to)
    fits.set(key, fit)
    return fit
  }
  const best = bestSplit(definition.panels.length, columns.length, fitPanel)
  if (best === null || best.every(({ bindings }) => bindings.length === 0)) return null
  const unknown = best.flatMap((fit) => fit.unknown)
  const codePanels = definition.panels.filter(hasCodes).length
  const required = spellings.filter(({ definition: column, borrowed }) => !borrowed && isRequired(column)).length + codePanels
  const total = best.reduce((sum, { score }) => sum + score, 0)
  return {
    definition,
    bodyRow,
    panels: definition.panels.map((panel, index) => ({ panel, bindings: best[index]?.bindings ?? [] })),
    unknown,
    coverage: best.reduce((sum, { covered }) => sum + covered, 0) / Math.max(1, required),
    quality: total / Math.max(1, required + unknown.filter(({ path }) => path.length > 0).length),
  }
}

function isRequired({ kind, optional }: ColumnDefinition): boolean {
  return optional !== true && kind !== 'rowNumber' && !codeKinds.has(kind)
}

/** Its code columns count as one: a single column of codes, or 类 款 项 in three. */
function hasCodes({ columns }: PanelDefinition): boolean {
  return columns.some(({ kind, optional }) => codeKinds.has(kind) && optional !== true)
}

/** Cuts the columns into as many neighboring stretches as there are panels, so that the panels fit best. */
function bestSplit(panelCount: number, columnCount: number, fitPanel: (panel: number, from: number, to: number) => Fit): Fit[] | null {
  const search = (panel: number, from: number): { readonly score: number; readonly fits: Fit[] } => {
    if (panel === panelCount - 1) {
      const fit = fitPanel(panel, from, columnCount)
      return { score: fit.score, fits: [fit] }
    }
    let best: { readonly score: number; readonly fits: Fit[] } | null = null
    for (let to = from; to <= columnCount; to += 1) {
      const own = fitPanel(panel, from, to)
      const rest = search(panel + 1, to)
      if (best === null || own.score + rest.score > best.score + 1e-9) best = { score: own.score + rest.score, fits: [own, ...rest.fits] }
    }
    return best ?? { score: 0, fits: [] }
  }
  return panelCount === 0 ? null : search(0, 0).fits
}

const missingPenalty = 0.8
const unknownPenalty = 0.5
const blankPenalty = 0.1

/** A column of the print that may be a column of the form. */
interface ColumnClaim {
  readonly column: number
  readonly spelling: number
  readonly strength: number
}

/** What the columns may be within one panel, the strongest claims first. */
function claimsOf(columnCount: number, strengths: readonly (readonly number[])[], spellings: readonly ColumnSpelling[], panelIndex: number): ColumnClaim[] {
  const claims: ColumnClaim[] = []
  for (const [spelling, { panelIndex: own }] of spellings.entries()) {
    if (own !== panelIndex) continue
    for (let column = 0; column < columnCount; column += 1) {
      const strength = strengths[column]?.[spelling] ?? 0
      if (strength > 0) claims.push({ column, spelling, strength })
    }
  }
  return claims.sort((left, right) => right.strength - left.strength || left.column - right.column || left.spelling - right.spelling)
}

/** Columns whose heads say that names stand below, of whichever panel. */
function namesAmong(strengths: readonly (readonly number[])[], spellings: readonly ColumnSpelling[]): ReadonlySet<number> {
  const labels = [...spellings.entries()].flatMap(([index, { definition }]) => (definition.kind === 'label' ? [index] : []))
  return new Set(strengths.flatMap((own, column) => (labels.some((label) => (own[label] ?? 0) > 0) ? [column] : [])))
}

const noNames: ReadonlySet<number> = new Set()

/** Beside other panels a figure belongs to the nearest names left of it. label: the column of the panel's own, where it has one. */
function standsBehindNames(column: number, label: number | undefined, names: ReadonlySet<number>): boolean {
  return label === undefined || names.size === 0 || (column > label && ![...names].some((other) => other > label && other < column))
}

/** What a panel asks for, whichever columns are tried on it. */
interface PanelWants {
  readonly required: readonly WantedColumn[]
  readonly codes: boolean
}

/** Places in the form's spellings. standIns: the columns that together print the same, none where there are no such. */
interface WantedColumn {
  readonly spelling: number
  readonly standIns: readonly number[]
}

const noWants: PanelWants = { required: [], codes: false }
const wantsByForm = new WeakMap<FormDefinition, readonly PanelWants[]>()

/** Made once per form. */
function wantsOf(form: FormDefinition): readonly PanelWants[] {
  const known = wantsByForm.get(form)
  if (known !== undefined) return known
  const made = form.panels.map((_, panel): PanelWants => {
    const own = [...columnSpellings(form).entries()].filter(([, { panelIndex, borrowed }]) => panelIndex === panel && !borrowed)
    const standIns = ({ id, row }: ColumnDefinition): number[] => {
      const kind = row === undefined ? 'rowSum' : 'columnSum'
      const parts = form.identities.flatMap((sum) => (sum.kind === kind && sum.dissolves === true && sum.panel === form.panels[panel]?.id && sum.total === (row ?? id) ? sum.parts : []))
      return own.flatMap(([index, { definition }]) => (parts.includes(definition.row ?? definition.id) && (row === undefined || definition.id === id) ? [index] : []))
    }
    return {
      required: own.flatMap(([spelling, { definition }]) => (isRequired(definition) ? [{ spelling, standIns: standIns(definition) }] : [])),
      codes: own.some(([, { definition }]) => codeKinds.has(definition.kind) && definition.optional !== true),
    }
  })
  wantsByForm.set(form, made)
  return made
}

/** Gives each column of the print the form's column it names best, strongest claims first. */
function fitColumns(
  columns: readonly HeadColumn[],
  ofPanel: readonly ColumnClaim[],
  spellings: readonly ColumnSpelling[],
  { required, codes }: PanelWants,
  names: ReadonlySet<number>,
  from: number,
  to: number,
): Fit {
  const claims = ofPanel.filter(({ column }) => column >= from && column < to)
  const taken = new Set<number>()
  const used = new Set<number>()
  const bindings: Binding[] = []
  // What went to one of several equal claims is still claimed by the others.
  const open = { columns: new Set<number>(), spellings: new Set<number>() }
  const label = claims.find(({ spelling }) => spellings[spelling]?.definition.kind === 'label')?.column
  for (const claim of claims) {
    const { column, spelling, strength } = claim
    const head = columns[column]
    const named = spellings[spelling]
    if (taken.has(column) || used.has(spelling) || head === undefined || named === undefined) continue
    if (named.definition.kind === 'amount' && !standsBehindNames(column, label, names)) continue
    const isRival = (other: ColumnClaim): boolean => other !== claim && Math.abs(other.strength - strength) < 0.005
      && ((other.column === column && (!used.has(other.spelling) || open.spellings.has(other.spelling))) || (other.spelling === spelling && (!taken.has(other.column) || open.columns.has(other.column))))
    const tied = named.definition.kind === 'amount' && claims.some(isRival)
    taken.add(column)
    used.add(spelling)
    if (tied) {
      open.columns.add(column)
      open.spellings.add(spelling)
    }
    bindings.push({ column: head, definition: named.definition, strength, tied })
  }
  const unknown = columns.slice(from, to).filter((head, offset) => !taken.has(from + offset) && !numbersRows(head))
  const lacking = required.filter(({ spelling }) => !used.has(spelling))
  const stoodIn = lacking.filter(({ standIns }) => standIns.length > 0 && standIns.every((spelling) => used.has(spelling))).length
  const missing = lacking.length - stoodIn
  const earned = stoodIn + bindings.reduce((sum, { definition, strength }) => sum + (isRequired(definition) ? strength : strength * 0.1), 0)
  const code = codes ? codeScore(bindings) : 0
  const strange = unknown.reduce((sum, { path }) => sum + (path.length === 0 ? blankPenalty : unknownPenalty), 0)
  const covered = earned + code - missingPenalty * missing
  bindings.sort((left, right) => left.column.from - right.column.from)
  return { score: covered - strange, covered, bindings, unknown }
}

/** What the code columns earn together, where the panel asks for them. */
function codeScore(bindings: readonly Binding[]): number {
  const strengths = bindings.filter(({ definition }) => codeKinds.has(definition.kind)).map(({ strength }) => strength)
  return strengths.length === 0 ? -missingPenalty : Math.max(...strengths)
}
