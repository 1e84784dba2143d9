/**
 * Makes a Form of the grids that were recognized as its parts: rows keyed, every cell given its figure, everything that has
 * a figure and no place reported.
 */
import { readAmount, type Amount, type Unit } from '../../money.ts'
import { cellId, type Cell, type Form, type FormColumn, type FormRow } from '../../model/form.ts'
import type { CellPath, FormDefinition, PanelDefinition } from '../../model/form-definition.ts'
import type { Place } from '../../model/place.ts'
import type { Problem } from '../../model/problem.ts'
import type { GridCell } from '../../model/source.ts'
import { bodyRowsOf, isNoteRow } from './body-rows.ts'
import { columnKey } from './column-spelling.ts'
import { isColumnNumberRow, numbersRows, readHeads } from './heads.ts'
import type { Binding, Layout } from './layout.ts'
import { rawRowsOf, type Claims, type RawFigure, type RawRow } from './raw-row.ts'
import { keyRows, numberKeys, type KeyedRow } from './row-key.ts'
import type { Site } from './site.ts'
import { compact } from './spelling.ts'
import { cellsOfRow, holdsFigures, looksLikeAmount, type Table } from './table.ts'
import type { UnitCaption } from './unit-caption.ts'

export interface FormPart {
  readonly site: Site
  readonly layout: Layout
}

export interface FormDraft {
  readonly definition: FormDefinition
  readonly title: string
  readonly unit: UnitCaption | null
  readonly parts: readonly FormPart[]
}

/** Form without notes, which the caller finds below the grids. */
export interface BuiltForm {
  readonly form: Form
  readonly problems: readonly Problem[]
}

export function buildForm(draft: FormDraft): BuiltForm {
  const { definition, parts } = draft
  const unit = draft.unit === null ? definition.defaultUnit : draft.unit.unit
  const builder = new CellBuilder(definition, unit)
  const claims = parts.map((): Claims => new Set())
  const bodies = parts.map(({ site, layout }) => bodyRowsOf(site.table, layout, site.captionRowCount))
  definition.panels.forEach((panel, index) => {
    const rows = parts.flatMap(({ site, layout }, part) => {
      const own = layout.panels[index]
      return own === undefined || own.bindings.length === 0 ? [] : rawRowsOf(site.table, bodies[part]?.rows ?? [], layout, own, part, claims[part] ?? new Set())
    })
    const bindings = parts.flatMap(({ layout }) => layout.panels[index]?.bindings ?? [])
    const { keyed, unknown, agencies } = keyRows(definition, panel, rows)
    builder.addPanel(panel, bindings, keyed)
    unknown.forEach((row) => builder.reportRow('rowUnknown', panel, row))
    agencies.forEach((row) => builder.reportRow('rowOfAgency', panel, row))
  })
  parts.forEach(({ site, layout }, part) => builder.reportLeftovers(site, layout, bodies[part]?.end ?? 0, claims[part] ?? new Set()))
  return builder.finish(draft)
}

/** naming: those of the bindings whose heads name rows of the form. */
interface PanelRow {
  readonly row: KeyedRow
  readonly bindings: readonly Binding[]
  readonly naming: readonly Binding[]
}

/** Collects rows, columns, cells and problems of one form. */
class CellBuilder {
  /** Rows by panel id; a panel drawn in several stretches has the rows of all. */
  private readonly panels = new Map<string, PanelRow[]>()
  private readonly columns: FormColumn[] = []
  private readonly problems: Problem[] = []
  private readonly tied = new Set<string>()
  private lacksUnit = false
  private readonly definition: FormDefinition
  private readonly unit: Unit | null

  constructor(definition: FormDefinition, unit: Unit | null) {
    this.definition = definition
    this.unit = unit
  }

  addPanel(panel: PanelDefinition, bindings: readonly Binding[], keyed: readonly KeyedRow[]): void {
    const amounts = firstOfEach(bindings.filter(({ definition }) => definition.kind === 'amount'))
    for (const { column, definition, tied } of amounts) {
      if (tied) {
        this.tied.add(`${panel.id}/${columnKey(definition)}`)
        this.report('columnUnknown', null, { panel: panel.id, column: definition.id, text: column.printed })
      }
    }
    this.columns.push(...columnsOf(panel, amounts).filter((column) => !this.columns.some((own) => own.panel === column.panel && own.id === column.id)))
    const entries = this.panels.get(panel.id) ?? []
    const naming = amounts.filter(({ definition }) => definition.row !== undefined)
    for (const row of keyed) entries.push({ row, bindings: amounts, naming })
    this.panels.set(panel.id, entries)
  }

  reportRow(code: 'rowUnknown' | 'rowOfAgency', panel: PanelDefinition, row: RawRow): void {
    for (const { text, place, definition } of row.figures) {
      if (compact(text) !== '') this.report(code, place, { panel: panel.id, label: [...row.codeTexts, row.label].join(' ').trim(), column: definition.id, text })
    }
  }

  /** Figures in the grid that belong to no column we know, or stand from row `end` on. */
  reportLeftovers({ table, captionRowCount }: Site, layout: Layout, end: number, claims: Claims): void {
    const bindings = layout.panels.flatMap((panel) => panel.bindings)
    const names = bindings.filter(({ definition }) => definition.kind !== 'amount')
    const numbers = readHeads(table, captionRowCount, layout.bodyRow).filter(numbersRows)
    const isNumber = (cell: GridCell): boolean => /^\d+$/.test(table.textOf(cell)) && numbers.some(({ from, to }) => cell.columnIndex >= from && cell.columnIndex < to)
    const isExplained = (cell: GridCell): boolean => isNumber(cell) || (names.some((binding) => explains(binding, table.textOf(cell), cell)) && !standsForFigure(table, bindings, cell))
    for (let row = layout.bodyRow; row < table.rowCount; row += 1) {
      const left = cellsOfRow(table, row).filter((cell) => cell.rowIndex === row && !claims.has(cell) && holdsFigures(table.textOf(cell)) && !(row < end && isExplained(cell)))
      if (left.length === 0 || isColumnNumberRow(table, row) || isNoteRow(table, row)) continue
      for (const cell of left) {
        const unknown = layout.unknown.find(({ from, to }) => cell.columnIndex < to && cell.columnIndex + cell.columnSpan > from)
        if (unknown !== undefined || looksLikeAmount(table.textOf(cell))) this.reportLeftover(cell, unknown?.printed ?? '')
      }
    }
  }

  private reportLeftover(cell: GridCell, head: string): void {
    if (head !== '') this.report('columnUnknown', cell.place, { column: head, text: cell.text.trim() })
    else this.report('figureOutsideForm', cell.place, { text: cell.text.trim() })
  }

  private report(code: Problem['code'], place: Place | null, params: Readonly<Record<string, string>>): void {
    this.problems.push({ code, place, params: { form: this.definition.id, ...params } })
  }

  finish(draft: FormDraft): BuiltForm {
    const rows: FormRow[] = []
    const cells: Cell[] = []
    for (const [panelId, entries] of this.panels) {
      const numbered = numberKeys(entries.map(({ row }) => row))
      for (const [index, row] of numbered.entries()) {
        const { bindings, naming } = entries[index] ?? { bindings: [], naming: [] }
        if (naming.length === 0) rows.push(formRow(panelId, row, row.key, row.label, row.raw.place))
        else for (const own of namedRows(panelId, row, bindings, naming)) rows.push(own)
        for (const cell of this.cellsOf(panelId, row, bindings)) cells.push(cell)
      }
    }
    const first = draft.parts[0]
    for (const [column, figures] of columnsOfYears(cells)) {
      this.report('columnUnknown', figures[0]?.place ?? null, { column: this.columns.find(({ id }) => id === column)?.head ?? column, text: figures[0]?.text ?? '' })
      for (const cell of figures) cells[cells.indexOf(cell)] = { ...cell, state: 'unread', amount: null, candidates: [cell.text] }
    }
    if (this.lacksUnit && first !== undefined) {
      this.report('unitUnknown', first.site.grid.place, { text: draft.unit?.printed ?? '' })
    }
    const status = cells.some(({ state }) => state === 'amount') ? 'filled' : this.problems.length > 0 || cells.some(({ state }) => state === 'unread') ? 'unread' : 'nil'
    const form: Form = {
      id: this.definition.id,
      title: draft.title,
      unit: this.unit ?? sharedUnit(cells),
      status,
      places: draft.parts.map(({ site }) => site.grid.place),
      nilNote: null,
      notes: [],
      columns: this.columns,
      rows,
      cells,
    }
    return { form, problems: this.problems }
  }

  private cellsOf(panel: string, row: KeyedRow, bindings: readonly Binding[]): Cell[] {
    return bindings.map(({ definition }) => {
      const figure = row.raw.figures.find((own) => own.definition === definition)
      const path: CellPath = { form: this.definition.id, panel, row: definition.row ?? row.key, column: definition.id }
      return this.cellOf(path, figure, row.raw.place, this.tied.size > 0 && this.tied.has(`${panel}/${columnKey(definition)}`))
    })
  }

  private cellOf(path: CellPath, figure: RawFigure | undefined, rowPlace: Place, tied: boolean): Cell {
    const unit = figure?.unit ?? this.unit
    const text = figure?.text ?? ''
    const place = figure?.place ?? rowPlace
    const cell = (state: Cell['state'], amount: Amount | null = null, candidates: readonly string[] = []): Cell => ({
      id: cellId(path), path, state, amount, unit: unit ?? 'yuan', text, place, candidates,
    })
    const unread = (code: Problem['code'] | null): Cell => {
      if (code !== null) this.report(code, place, { panel: path.panel, row: path.row, column: path.column, text })
      return cell('unread', null, [text])
    }
    const reading = readAmount(text, unit ?? 'yuan')
    if (figure === undefined || reading.kind === 'blank') return cell('blank')
    if (reading.kind === 'malformed') return unread('amountMalformed')
    if (figure.doubtful || tied) return unread(tied ? null : 'figureUnread')
    if (reading.kind !== 'amount') return cell(reading.kind)
    if (unit !== null) return cell('amount', reading.amount)
    this.lacksUnit = true
    return unread(null)
  }
}

const yearAlone = /^20[0-4]\d$/
const fewestYears = 2

/** Columns of amounts in which every row prints one and the same year: whatever they say, it is no amount. */
function columnsOfYears(cells: readonly Cell[]): [column: string, figures: readonly Cell[]][] {
  if (!cells.some(({ state, text }) => state === 'amount' && yearAlone.test(text.trim()))) return []
  const columns = new Map<string, Cell[]>()
  for (const cell of cells) {
    if (cell.state !== 'amount') continue
    const figures = columns.get(cell.path.column) ?? []
    figures.push(cell)
    columns.set(cell.path.column, figures)
  }
  return [...columns].filter(([, figures]) => {
    const [first] = figures
    return first !== undefined && figures.length >= fewestYears && yearAlone.test(first.text.trim()) && figures.every(({ text }) => text.trim() === first.text.trim())
  })
}

/** Where the heads name the unit, all of them the same. */
function sharedUnit(cells: readonly Cell[]): Unit | null {
  const units = new Set(cells.flatMap(({ state, unit }) => (state === 'amount' ? [unit] : [])))
  const [unit] = units
  return units.size === 1 ? (unit ?? null) : null
}

/** Digits under such a head are no amount: whole numbers where codes and row numbers stand, anything in a text column. */
function explains({ column, definition }: Binding, text: string, cell: GridCell): boolean {
  if (cell.columnIndex < column.from || cell.columnIndex >= column.to) return false
  return definition.kind === 'text' || definition.kind === 'count' || /^\d+$/.test(text) || !looksLikeAmount(text)
}

/** A number right of its row's name, in a row without any figure: it may be the row's own, printed one column too far to the left. */
function standsForFigure(table: Table, bindings: readonly Binding[], cell: GridCell): boolean {
  const under = (kind: Binding['definition']['kind']): GridCell[] => bindings
    .filter(({ definition }) => definition.kind === kind)
    .flatMap(({ column }) => cellsOfRow(table, cell.rowIndex, column.from, column.to))
  const labels = under('label')
  return labels.includes(cell)
    && labels.some((own) => own.columnIndex < cell.columnIndex && table.textOf(own) !== '' && !holdsFigures(table.textOf(own)))
    && under('amount').every((own) => own === cell || table.textOf(own) === '')
}

/** A column stands once, though every grid of the form prints its head. */
function firstOfEach(bindings: readonly Binding[]): Binding[] {
  const seen = new Set<string>()
  return bindings.filter(({ definition }) => {
    const key = columnKey(definition)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A panel printed as one line of columns has one canonical column (or one for each kind of figure); its heads name the rows. */
function columnsOf(panel: PanelDefinition, amounts: readonly Binding[]): FormColumn[] {
  const columns = new Map<string, FormColumn>()
  for (const { definition, column } of amounts) {
    const head = definition.row === undefined ? column.printed : (sharedHead(definition.id, amounts) ?? '')
    if (!columns.has(definition.id)) columns.set(definition.id, { panel: panel.id, id: definition.id, head })
  }
  return [...columns.values()]
}

/** The head that all columns of this id have in common, the lowest or the highest (预算数, 决算数). */
function sharedHead(id: string, amounts: readonly Binding[]): string | null {
  const printed = amounts.filter(({ definition }) => definition.id === id).map(({ column }) => column.printed)
  if (amounts.length < 2) return null
  const heads = [lowestHead, highestHead].map((take) => new Set(printed.map(take))).find(({ size }) => size === 1)
  return heads === undefined ? null : ([...heads][0] ?? null)
}

function lowestHead(printed: string): string {
  return printed.slice(printed.lastIndexOf('/') + 1)
}

function highestHead(printed: string): string {
  return printed.includes('/') ? printed.slice(0, printed.indexOf('/')) : printed
}

/** What is left of a column's heads once the shared one is taken off. */
function ownHeads(printed: string, shared: string): string {
  if (lowestHead(printed) === shared) return printed.slice(0, -shared.length - 1)
  return highestHead(printed) === shared ? printed.slice(shared.length + 1) : printed
}

function formRow(panel: string, { raw, code }: KeyedRow, key: string, label: string, place: Place): FormRow {
  return { panel, key, code, label, place, texts: raw.texts }
}

/** The rows of a panel printed as one line of columns. */
function namedRows(panel: string, row: KeyedRow, bindings: readonly Binding[], naming: readonly Binding[]): FormRow[] {
  const rows = new Map<string, FormRow>()
  for (const { definition, column } of naming) {
    const key = definition.row ?? row.key
    const shared = sharedHead(definition.id, bindings)
    const label = shared === null ? column.printed : ownHeads(column.printed, shared)
    const figure = row.raw.figures.find((found) => found.definition === definition)
    if (!rows.has(key)) rows.set(key, formRow(panel, row, key, label, figure?.place ?? row.raw.place))
  }
  return [...rows.values()]
}
