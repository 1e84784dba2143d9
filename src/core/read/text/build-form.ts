/** Placed figures → a Form: every cell with its state and place, and a Problem for each figure that could not be placed. Last step of recovering forms from text. */
import { readAmount, type Unit } from '../../money.ts'
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { ColumnDefinition, FormId } from '../../model/form-definition.ts'
import { cellId, type Cell, type Form, type FormColumn, type FormRow, type FormStatus } from '../../model/form.ts'
import { identityKey, type IdentityInstance } from '../../model/identity.ts'
import type { FormShape } from '../../model/panel-rows.ts'
import type { Place } from '../../model/place.ts'
import type { Problem } from '../../model/problem.ts'
import type { TextLine } from '../../model/source.ts'
import { compact } from '../assemble/spelling.ts'
import type { CellReading, PlacedRow } from '../solve/place-figures.ts'
import type { CutForm } from './cut-rows.ts'
import { printedHead, type FormHead } from './form-head.ts'
import type { RowSlot, TextRow } from './printed-rows.ts'
import { tokenizeLine } from './row-token.ts'

/** A form cut and keyed, before its figures are placed. columns null: its heads are not those we know. following: the lines after its last. */
export interface ReadForm {
  readonly head: FormHead
  readonly cut: CutForm
  readonly columns: ReadonlySet<ColumnDefinition> | null
  readonly unit: Unit | null
  readonly rows: readonly TextRow[]
  readonly shape: FormShape
  readonly following: readonly TextLine[]
}

export interface BuiltForm {
  readonly form: Form
  readonly problems: readonly Problem[]
}

/** placed: one per row, null where the figures cannot be in the row's columns · decisive: the identities that told so, of all forms. */
export function buildForm(read: ReadForm, placed: readonly (PlacedRow | null)[], decisive: ReadonlySet<IdentityInstance>): BuiltForm {
  const { head, cut, unit } = read
  const { id } = head.layout.definition
  const problems: Problem[] = []
  const status = statusOf(read)
  const placeOf = (line: TextLine | undefined): Place | null => line?.place ?? null
  const titlePlace = placeOf([...cut.used][0])
  if (status === 'unread') problems.push({ code: reasonOf(read), place: titlePlace, params: { form: id, title: head.title, text: head.unknownWords.join(' ') } })
  const cells: Cell[] = []
  const rows: FormRow[] = []
  read.rows.forEach((row, index) => {
    const built = buildRow(id, row, placed[index] ?? null, unit ?? 'tenThousandYuan')
    cells.push(...built.cells)
    rows.push(...built.rows)
    problems.push(...built.problems)
  })
  problems.push(...strayFigures(read))
  const notes = cut.notes.flatMap(({ text, lines: [line] }) => (line === undefined ? [] : [{ text, place: line.place }]))
  const nilNote = status === 'nil' ? (notes.find(({ text }) => isNilNote(text)) ?? null) : null
  const form: Form = {
    id,
    title: head.title,
    unit,
    status,
    places: placesOf(cut.used),
    nilNote,
    notes: notes.filter((note) => note !== nilNote),
    columns: columnsOf(read),
    rows,
    cells,
    placedBy: [...decisive].filter(({ total }) => total.form === id).map(identityKey),
  }
  return { form, problems }
}

function isNilNote(text: string): boolean {
  return documentVocabulary.nilNotes.some((words) => compact(text).includes(compact(words)))
}

/** nil: nothing printed where rows would stand, nor between them. Lines with figures right after an empty form mean that we failed to see its rows. */
function statusOf({ columns, unit, rows, cut, following }: ReadForm): FormStatus {
  const hasFigures = cut.rows.some(({ tokens }) => tokens.some(({ kind }) => kind !== 'text'))
  if (hasFigures) return columns === null || unit === null || rows.length === 0 ? 'unread' : 'filled'
  if (cut.skipped.some((line) => tokenizeLine(line).some(({ kind, text }) => kind === 'number' && /[.．]/.test(text)))) return 'unread'
  if (cut.notes.length > 0) return 'nil'
  const figuresFollow = following.some((line) => isLoneAmount(line) || tokenizeLine(line).filter(({ kind }) => kind === 'number').length > 1)
  return cut.rows.length === 0 && figuresFollow ? 'unread' : 'nil'
}

/** `444.16` in a line of its own: a cell of a table whose cells stand one below the other. A number without decimals may be that of the page. */
function isLoneAmount({ text }: TextLine): boolean {
  return /^[\d,]+\.\d{1,6}$/.test(text.trim())
}

function reasonOf({ columns, unit }: ReadForm): Problem['code'] {
  if (columns === null) return 'columnUnknown'
  return unit === null ? 'unitUnknown' : 'formUnread'
}

/** Figures that no row took: of rows that were cut but not keyed, because the form's columns or unit are unknown, and of lines between rows. */
function strayFigures({ head, cut, rows }: ReadForm): Problem[] {
  const { id } = head.layout.definition
  const tokens = [...(rows.length === 0 ? cut.rows.flatMap((row) => row.tokens) : []), ...cut.skipped.flatMap(tokenizeLine)]
  return tokens
    .filter(({ kind }) => kind === 'number' || kind === 'malformed')
    .map(({ text, line }): Problem => ({ code: 'figureUnread', place: line.place, params: { form: id, text } }))
}

function buildRow(form: FormId, row: TextRow, placed: PlacedRow | null, unit: Unit): { cells: Cell[]; rows: FormRow[]; problems: Problem[] } {
  const problems: Problem[] = []
  const [first] = row.rows
  row.figures.forEach((figure, index) => {
    const report = (code: Problem['code']): void => {
      problems.push({ code, place: figure.line.place, params: { form, label: row.label, text: figure.text } })
    }
    if (figure.kind === 'malformed') report('amountMalformed')
    else if (figure.kind === 'dash') return
    else if (first === undefined) report('rowUnknown')
    else if (placed === null || placed.unplaced.includes(index)) report('figureUnread')
  })
  const cells = row.slots.flatMap((slot, index): Cell[] =>
    slot.column.kind === 'amount' ? [buildCell(row, slot, placed?.cells[index] ?? null, unit, first?.place)] : [],
  )
  const counts = row.slots.flatMap((slot, index): [string, string][] => {
    const reading = placed?.cells[index]
    return slot.column.kind === 'count' && reading?.kind === 'placed' ? [[slot.column.id, row.figures[reading.figure]?.text ?? '']] : []
  })
  const rows = row.rows.map((printed) => ({ ...printed, texts: { ...printed.texts, ...Object.fromEntries(counts) } }))
  return { cells, rows, problems }
}

function buildCell(row: TextRow, { path }: RowSlot, reading: CellReading | null, unit: Unit, rowPlace: Place | undefined): Cell {
  const place = rowPlace ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null }
  const cell = { id: cellId(path), path, unit, place, amount: null, text: '', candidates: [] }
  if (reading?.kind === 'blank' || (row.figures.length === 0 && row.doubts.length === 0)) return { ...cell, state: 'blank' }
  if (reading?.kind === 'placed') {
    const figure = row.figures[reading.figure]
    const amount = readAmount(figure?.text ?? '', unit)
    const printed = { text: figure?.text ?? '', place: figure?.line.place ?? place }
    return amount.kind === 'amount' ? { ...cell, ...printed, state: 'amount', amount: amount.amount } : { ...cell, ...printed, state: 'dash' }
  }
  const figures = reading === null ? [...row.figures, ...row.doubts] : reading.figures.flatMap((index) => row.figures[index] ?? [])
  const texts = [...new Set(figures.map(({ text }) => text))]
  return { ...cell, state: 'unread', candidates: reading === null || reading.mayBeBlank ? [...texts, ''] : texts }
}

/** The columns of amounts. Where each column of a line names a row of its own, they share one column. */
function columnsOf({ head, columns }: ReadForm): FormColumn[] {
  const found = head.layout.panels.flatMap((panel) =>
    panel.definition.columns
      .filter((column) => column.kind === 'amount' && columns?.has(column) !== false)
      .map((column) => {
        const printed = column.row === undefined ? printedHead(panel, column, head.headText) : ''
        return { panel: panel.definition.id, id: column.id, head: printed }
      }),
  )
  return found.filter(({ panel, id }, index) => found.findIndex((other) => other.panel === panel && other.id === id) === index)
}

/** The first line of the form on each page. */
function placesOf(used: ReadonlySet<TextLine>): Place[] {
  const places = new Map<number, Place>()
  for (const { place } of used) if (!places.has(place.pageNumber)) places.set(place.pageNumber, place)
  return [...places.values()]
}
