/**
 * Lays a form out as a table, the way its print does: panels side by side, heads in levels, rows of two panels on one line
 * where the print has them on one line. Pages and workbooks are drawn from this layout. Every cell of the form is in it once.
 */
import type { Amount, Unit } from '../money.ts'
import { fenPerUnit } from '../money.ts'
import { cellId, type Cell, type Form, type FormRow } from '../model/form.ts'
import type { ColumnDefinition, ColumnKind, FormDefinition, PanelDefinition } from '../model/form-definition.ts'
import { enRender } from '../locale/en-render.ts'
import { zhRender } from '../locale/zh-render.ts'
import { layHeads, type HeadCell } from './table-heads.ts'
import { alignRows } from './row-alignment.ts'
import { lineHead, rowName, wordingName, type Language, type Name } from './titles.ts'

export interface LayoutColumn {
  readonly panel: string
  readonly id: string
  readonly kind: ColumnKind
  /** Heads from the outermost in; at least one. */
  readonly heads: readonly Name[]
  /** Most decimals printed in the column; 0 without figures. */
  readonly decimals: number
}

/** figure: an amount column, cell null where the form has none · label: names the row · text: code, number, note. */
export type LayoutCell =
  | { readonly kind: 'figure'; readonly cell: Cell | null; readonly weight: RowWeight }
  | { readonly kind: 'label'; readonly row: FormRow; readonly name: Name; readonly depth: number; readonly weight: RowWeight }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }

export type RowWeight = 'total' | 'heading' | 'plain'

/** isTotal: every panel's row on this line is a total. */
export interface LayoutRow {
  readonly cells: readonly LayoutCell[]
  readonly isTotal: boolean
  /** True when no figure is printed in the row. */
  readonly blank: boolean
}

export interface TableLayout {
  readonly columns: readonly LayoutColumn[]
  readonly heads: readonly (readonly HeadCell[])[]
  readonly rows: readonly LayoutRow[]
  readonly panelCount: number
}

/** A panel ready to be laid: its columns, its rows, and where each figure comes from. */
interface Panel {
  readonly id: string
  readonly columns: readonly LayoutColumn[]
  readonly rows: readonly FormRow[]
  readonly definition: PanelDefinition | null
  readonly cellAt: (row: FormRow, column: LayoutColumn) => Cell | null
}

/** Lays out a form. definition null: columns and rows are taken as found. */
export function layTable(form: Form, definition: FormDefinition | null, language: Language): TableLayout {
  const panels = panelIds(form, definition).map((id) => layPanel(form, definition, id, language))
  const lines = alignRows(panels.map(({ rows }) => rows))
  const weights = panels.map((panel) => weighRows(form, panel, definition))
  const columns = panels.flatMap((panel) => panel.columns)
  const rows = lines.map((line, index): LayoutRow => {
    const number = line.map((row) => row?.texts['rowNumber']).find((text) => text !== undefined) ?? String(index + 1)
    const cells = panels.flatMap((panel, at) => layRow(panel, line[at] ?? null, number, weights[at] ?? new Map(), language))
    const isTotal = line.every((row, at) => row === null || weights[at]?.get(row.key)?.weight === 'total')
    return { cells, isTotal, blank: cells.every((cell) => cell.kind !== 'figure' || cell.cell === null || cell.cell.state === 'blank') }
  })
  return { columns, heads: layHeads(columns), rows, panelCount: panels.length }
}

/** Decimals of a printed amount: `12.30 万元` has two. */
export function decimalsOf(amount: Amount, unit: Unit): number {
  let decimals = 0
  for (let step = fenPerUnit[unit]; step > amount.stepFen && step % 10n === 0n; step /= 10n) decimals += 1
  return decimals
}

function panelIds(form: Form, definition: FormDefinition | null): string[] {
  const found = [...form.columns.map(({ panel }) => panel), ...form.rows.map(({ panel }) => panel), ...form.cells.map(({ path }) => path.panel)]
  const known = (definition?.panels ?? []).map(({ id }) => id).filter((id) => form.status === 'nil' || found.length === 0 || found.includes(id))
  return [...new Set([...known, ...found])]
}

function layPanel(form: Form, definition: FormDefinition | null, id: string, language: Language): Panel {
  const panel = definition?.panels.find((candidate) => candidate.id === id) ?? null
  const cells = new Map(form.cells.filter(({ path }) => path.panel === id).map((cell) => [cell.id, cell]))
  const line = panel?.keyedBy === 'single' ? layLine(form, panel, cells, language) : null
  if (line !== null) return line
  const columns = columnsOf(form, panel, id, cells, language)
  const at = (row: FormRow, column: LayoutColumn): Cell | null =>
    cells.get(cellId({ form: form.id, panel: id, row: row.key, column: column.id })) ?? null
  return { id, columns, rows: rowsOf(form, id, cells), definition: panel, cellAt: at }
}

/** A panel printed as one line of columns. Null when some cell would have no column: then the panel is laid out row by row. */
function layLine(form: Form, panel: PanelDefinition, cells: ReadonlyMap<string, Cell>, language: Language): Panel | null {
  const rows = new Map(form.rows.filter((row) => row.panel === panel.id).map((row) => [row.key, row]))
  const heads = new Map(form.columns.filter((column) => column.panel === panel.id).map(({ id, head }) => [id, head]))
  const slots = panel.columns.map((column) => {
    const key = column.row ?? 'total'
    const cell = cells.get(cellId({ form: form.id, panel: panel.id, row: key, column: column.id })) ?? null
    const head = lineHead(column, rows.get(key)?.label ?? '', heads.get(column.id) ?? '')
    return { cell, key, isKept: column.optional !== true || cell !== null, column: layColumn(panel.id, column, head, cell === null ? [] : [cell], language) }
  })
  const reached = new Set(slots.map(({ cell }) => cell?.id))
  if ([...cells.keys()].some((id) => !reached.has(id))) return null
  const kept = slots.filter(({ isKept }) => isKept)
  const cellOf = new Map(kept.map(({ column, cell }) => [column, cell]))
  const place = form.places[0] ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null }
  const line: FormRow = { panel: panel.id, key: 'total', code: null, label: '', place, texts: {} }
  return {
    id: panel.id,
    columns: kept.map(({ column }) => column),
    // A form of nothing but dashes is nil, and its dashes are printed.
    rows: form.status === 'nil' && [...cells.values()].every(({ state }) => state === 'blank') ? [] : [line],
    definition: panel,
    cellAt: (_row, column) => cellOf.get(column) ?? null,
  }
}

/**
 * Columns in the order the definition gives, but amounts in the order they are printed. Optional ones only where something stands in
 * them; what the definition does not know comes last, except a row's own number, which stands once on the line.
 */
function columnsOf(form: Form, panel: PanelDefinition | null, id: string, cells: ReadonlyMap<string, Cell>, language: Language): LayoutColumn[] {
  const defined = onceEach(panel?.columns ?? [])
  const heads = new Map(form.columns.filter((column) => column.panel === id).map((column) => [column.id, column.head]))
  const textual = form.rows.filter((row) => row.panel === id).flatMap((row) => Object.keys(row.texts))
  const present = new Set([...heads.keys(), ...[...cells.values()].map(({ path }) => path.column), ...textual, ...codeColumn(form, id, defined)])
  const kept = defined.filter((column) => present.has(column.id) || (column.optional !== true && (column.kind !== 'amount' || heads.size === 0))).map((column) => column.id)
  const isAmount = (column: string): boolean => kindOf(column, defined, textual) === 'amount'
  const printed = [...heads.keys()].filter((column) => isAmount(column) && kept.includes(column))
  const unprinted = kept.filter((column) => isAmount(column) && !heads.has(column))
  const amounts = [...printed, ...unprinted]
  const ordered = kept.map((column) => (isAmount(column) ? (amounts.shift() ?? column) : column))
  const ids = [...ordered, ...[...present].filter((column) => !kept.includes(column) && column !== 'rowNumber')]
  const labeled = ids.some((column) => kindOf(column, defined, textual) === 'label') || panel?.keyedBy === 'ordinal'
  return (labeled ? ids : ['label', ...ids]).map((column) => {
    const definition = defined.find((candidate) => candidate.id === column) ?? plainColumn(column, kindOf(column, defined, textual))
    return layColumn(id, definition, heads.get(column) || groupHead(definition, heads.values()), [...cells.values()].filter(({ path }) => path.column === column), language)
  })
}

/** Codes stand in some column: where the definition leaves open in which, in its first. */
function codeColumn(form: Form, panel: string, defined: readonly ColumnDefinition[]): string[] {
  const columns = defined.filter(({ kind }) => kind.startsWith('code'))
  const [first] = columns
  const isOpen = first !== undefined && columns.every(({ optional }) => optional === true)
  return isOpen && form.rows.some((row) => row.panel === panel && row.code !== null) ? [first.id] : []
}

/** The columns of a line that is laid out row by row: what stands in one row each there is one column here. */
function onceEach(columns: readonly ColumnDefinition[]): ColumnDefinition[] {
  const plain = columns.map((column) => (column.row === undefined ? column : plainColumn(column.id, column.kind)))
  return [...new Map(plain.map((column) => [column.id, column])).values()]
}

function kindOf(id: string, defined: readonly ColumnDefinition[], textual: readonly string[]): ColumnKind {
  const known = defined.find((column) => column.id === id)?.kind
  if (known !== undefined) return known
  if (id === 'label' || id === 'rowNumber' || id === 'code' || id === 'codeCategory' || id === 'codeSection' || id === 'codeItem') return id
  return textual.includes(id) ? 'text' : 'amount'
}

function plainColumn(id: string, kind: ColumnKind): ColumnDefinition {
  return { id, kind, title: kind === 'label' ? { zh: zhRender.forms.label, en: enRender.forms.label } : { zh: id, en: id }, heads: [] }
}

function layColumn(panel: string, definition: ColumnDefinition, printed: string, cells: readonly Cell[], language: Language): LayoutColumn {
  const decimals = cells.map(({ amount, unit }) => (amount === null ? 0 : decimalsOf(amount, unit)))
  return { panel, id: definition.id, kind: definition.kind, heads: headsOf(printed, definition, language), decimals: Math.max(0, ...decimals) }
}

/** The head of a column the reader kept no head of: below the same printed head as its neighbors, when the definition puts it there. */
function groupHead(definition: ColumnDefinition, printed: Iterable<string>): string {
  const { under } = definition
  for (const head of printed) {
    const levels = head.split('/')
    const level = levels.findIndex((own, index) => index < levels.length - 1 && under?.includes(own.replace(/\s+/g, '')) === true)
    if (level !== -1) return [...levels.slice(0, level + 1), ownHead(definition)].join('/')
  }
  return ''
}

/** As a document would print it: the title, where that is a spelling of the head and not a name of ours. */
function ownHead({ title, heads }: ColumnDefinition): string {
  return heads.includes(title.zh) ? title.zh : (heads[0] ?? title.zh)
}

/** Chinese: as printed, else as prescribed. English: the same levels, each translated. */
function headsOf(printed: string, definition: ColumnDefinition, language: Language): Name[] {
  const { title, under } = definition
  const levels = printed.split('/').map((level) => level.replace(/\s+/g, '')).filter((level) => level !== '')
  const outer = levels.length > 1 ? levels.slice(0, -1) : levels.length === 1 ? [] : (under ?? []).slice(0, 1)
  const translated = outer.map((level) => wordingName(level, language))
  if (language === 'en') return [...translated, title.en === title.zh ? wordingName(title.zh, 'en') : { text: title.en, language: 'en' }]
  return [...translated, { text: levels.at(-1) ?? ownHead(definition), language: 'zh' }]
}

/** All rows the form prints, then rows only its cells know of. */
function rowsOf(form: Form, panel: string, cells: ReadonlyMap<string, Cell>): FormRow[] {
  const printed = form.rows.filter((row) => row.panel === panel)
  const keys = new Set(printed.map(({ key }) => key))
  const extra = new Map<string, FormRow>()
  for (const { path, place } of cells.values()) {
    if (keys.has(path.row) || extra.has(path.row)) continue
    extra.set(path.row, { panel, key: path.row, code: /^\d{3,}$/.test(path.row) ? path.row : null, label: '', place, texts: {} })
  }
  return [...printed, ...extra.values()]
}

function layRow(panel: Panel, row: FormRow | null, number: string, weights: RowWeights, language: Language): LayoutCell[] {
  return panel.columns.map((column): LayoutCell => {
    if (column.kind === 'rowNumber') return { kind: 'text', text: number }
    if (row === null) return { kind: 'empty' }
    switch (column.kind) {
      case 'label':
        return { kind: 'label', row, name: rowName(row, language), ...(weights.get(row.key) ?? { depth: 0, weight: 'plain' }) }
      case 'code':
        return { kind: 'text', text: row.code ?? '' }
      case 'codeCategory':
        return { kind: 'text', text: row.code?.slice(0, 3) ?? '' }
      case 'codeSection':
        return { kind: 'text', text: row.code?.slice(3, 5) ?? '' }
      case 'codeItem':
        return { kind: 'text', text: row.code?.slice(5) ?? '' }
      default:
        return layOther(panel, row, column, weights.get(row.key)?.weight ?? 'plain')
    }
  })
}

/** Amounts are figures; counts and texts are figures only where the reader made a cell of them. */
function layOther(panel: Panel, row: FormRow, column: LayoutColumn, weight: RowWeight): LayoutCell {
  const cell = panel.cellAt(row, column)
  if (cell !== null || column.kind === 'amount') return { kind: 'figure', cell, weight }
  return { kind: 'text', text: row.texts[column.id] ?? '' }
}

type RowWeights = ReadonlyMap<string, { readonly depth: number; readonly weight: RowWeight }>

/** Depth by level of code, or by what the form says is part of what. Totals stand out; totals within totals and top codes a little. */
function weighRows(form: Form, panel: Panel, definition: FormDefinition | null): RowWeights {
  const sums = (definition?.identities ?? []).flatMap((identity) => (identity.kind === 'columnSum' && identity.panel === panel.id ? [identity] : []))
  const totals = new Set(sums.filter((sum) => sum.ofWhich !== true).map((sum) => sum.total))
  const parts = new Set(sums.flatMap((sum) => sum.parts))
  const details = new Set(sums.filter((sum) => sum.ofWhich === true).flatMap((sum) => sum.parts))
  const coded = panel.definition?.keyedBy === 'code'
  const weigh = ({ key, code }: FormRow): RowWeight => {
    if (form.status === 'nil' || panel.definition?.keyedBy === 'single') return 'plain'
    if (key === 'total' || (totals.has(key) && !parts.has(key))) return 'total'
    return totals.has(key) || (coded && code?.length === 3) ? 'heading' : 'plain'
  }
  return new Map(
    panel.rows.map((row) => {
      const levels = coded && row.code !== null ? Math.max(0, Math.floor((row.code.length - 3) / 2)) : 0
      return [row.key, { depth: Math.max(levels, details.has(row.key) ? 1 : 0), weight: weigh(row) }]
    }),
  )
}
