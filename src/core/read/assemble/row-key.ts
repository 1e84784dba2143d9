/**
 * Says which row of the form each raw row is: by its classification code, by its wording, or by its number in a list.
 * Rows broken over lines or pages are put together first.
 */
import { readAmount } from '../../money.ts'
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import { functionLabels } from '../../data/generated/function-labels.ts'
import { economicDepartmentData } from '../../data/generated/economic-department.ts'
import { functionalData } from '../../data/generated/functional.ts'
import type { FormDefinition, PanelDefinition, RowDefinition } from '../../model/form-definition.ts'
import type { RawFigure, RawRow } from './raw-row.ts'
import { RowChooser } from './row-chooser.ts'
import { compact, labelCore } from './spelling.ts'

export interface KeyedRow {
  readonly raw: RawRow
  readonly key: string
  readonly code: string | null
  readonly label: string
}

export interface KeyedRows {
  readonly keyed: readonly KeyedRow[]
  /** Rows with figures that are no row of the form. */
  readonly unknown: readonly RawRow[]
  /** Rows of single agencies in a form that has one row for all of them. */
  readonly agencies: readonly RawRow[]
}

/** A raw row with its code and wording told apart. */
interface NamedRow {
  readonly raw: RawRow
  readonly code: string | null
  readonly label: string
}

/** rows: of all grids of the form, in printed order. */
export function keyRows(form: FormDefinition, panel: PanelDefinition, rows: readonly RawRow[]): KeyedRows {
  switch (panel.keyedBy) {
    case 'code':
      return keyByCode(panel, joinBroken(panel, nameRows(panel, rows)))
    case 'label':
      return keyByLabel(form, panel, joinBroken(panel, nameRows(panel, rows)))
    case 'ordinal':
      return keyByNumber(panel, rows)
    case 'single':
      return keySingle(panel, rows)
  }
}

/** How many rows have a code or a wording of their own, and how many of those are rows of the form. */
export function countKnownRows(panel: PanelDefinition, rows: readonly RawRow[]): { readonly known: number; readonly named: number } {
  const named = nameRows(panel, rows).filter(({ raw, label }) => raw.codeTexts.some((text) => /\d/.test(text)) || (panel.keyedBy === 'label' && label !== ''))
  return { known: named.filter((row) => isWhole(panel, row)).length, named: named.length }
}

const codeShapes: Readonly<Record<string, RegExp>> = {
  functional: /^2\d{2}(?:\d{2}){0,2}$/,
  economicDepartment: /^[345]\d{2}(?:\d{2})?$/,
}

function codeShapeOf({ classification }: PanelDefinition): RegExp {
  return codeShapes[classification ?? ''] ?? /^\d{3}(?:\d{2}){0,2}$/
}

/** Joins 类 款 项 to one code; a level left blank under its parent is taken from the row above. */
function nameRows(panel: PanelDefinition, rows: readonly RawRow[]): NamedRow[] {
  const shape = codeShapeOf(panel)
  let above: readonly string[] = []
  return rows.map((raw) => {
    const texts = raw.codeTexts
    const joined = texts.join('')
    if (panel.keyedBy === 'code' && /^\d+$/.test(joined)) {
      const levels = texts.length > 1 ? carryLevels(texts, above) : [joined]
      const code = levels.join('')
      if (shape.test(code)) {
        above = levels
        return { raw, code, label: raw.label }
      }
    }
    const glued = /^(\d{3,7})(?=\D)/.exec(joined === '' ? compact(raw.label) : joined)?.[1] ?? ''
    if (panel.keyedBy === 'code' && shape.test(glued)) {
      const label = joined === '' ? raw.label.trim().replace(/^[\d\s]+[-.、]?/, '') : joined.slice(glued.length) + raw.label
      return { raw, code: glued, label }
    }
    return { raw, code: null, label: raw.label === '' ? joined : raw.label }
  })
}

function carryLevels(texts: readonly string[], above: readonly string[]): string[] {
  const last = texts.reduce((found, text, index) => (text === '' ? found : index), 0)
  const levels: string[] = []
  for (let index = 0; index <= last; index += 1) {
    const text = texts[index] ?? ''
    const before = levels.join('')
    const full = index > 0 && text.length > 2 && text.startsWith(before)
    if (text === '') levels.push(above[index] ?? '')
    else levels.push(full ? text.slice(before.length) : index === 0 ? text : text.padStart(2, '0'))
  }
  return levels
}

const classificationNames = new Map([...functionalData, ...economicDepartmentData].map(({ code, name }) => [code, compact(name)]))

/**
 * A row without code, figures or a wording of its own is the rest of a neighbor's wording. After a page break it may also
 * bring the neighbor's figures, when the joined wording is the code's name.
 */
function joinBroken(panel: PanelDefinition, rows: readonly NamedRow[]): NamedRow[] {
  const joined: NamedRow[] = []
  let pending: NamedRow | null = null
  for (const row of rows) {
    const previous = joined.at(-1) ?? null
    if (isWhole(panel, row)) {
      joined.push(pending !== null && namesMatch(panel, { ...row, label: pending.label + row.label }) ? { ...row, label: pending.label + row.label } : row)
      pending = null
    } else if (previous !== null && continues(panel, previous, row)) {
      joined[joined.length - 1] = mergeRows(previous, row)
    } else if (hasFigures(row.raw)) {
      joined.push(row)
    } else {
      pending = row
    }
  }
  return joined
}

/** A row that stands by itself: it has a code or a known wording. */
function isWhole(panel: PanelDefinition, row: NamedRow): boolean {
  return row.code !== null || namesRow(panel, row.label)
}

function continues(panel: PanelDefinition, previous: NamedRow, row: NamedRow): boolean {
  if (row.raw.codeTexts.some((text) => text !== '')) return false
  const label = previous.label + row.label
  if (panel.keyedBy === 'label') return !isWhole(panel, previous) && isWhole(panel, { ...previous, label })
  if (previous.code === null) return false
  if (hasFigures(row.raw)) return row.raw.part !== previous.raw.part && !hasFigures(previous.raw) && (row.label === '' || namesMatch(panel, { ...previous, label }))
  return row.label !== '' && !namesMatch(panel, previous)
}

function namesMatch(panel: PanelDefinition, { code, label }: NamedRow): boolean {
  if (code === null) return panel.keyedBy === 'label' && namesRow(panel, label)
  return classificationNames.get(code) === compact(label)
}

function mergeRows(first: NamedRow, second: NamedRow): NamedRow {
  const figures = hasFigures(first.raw) ? first.raw.figures : second.raw.figures
  return { ...first, label: first.label + second.label, raw: { ...first.raw, figures, label: first.raw.label + second.raw.label } }
}

export function hasFigures({ figures }: { readonly figures: readonly RawFigure[] }): boolean {
  return figures.some(({ text }) => compact(text) !== '')
}

type RowsByLabel = ReadonlyMap<string, readonly RowDefinition[]>

interface RowIndex {
  readonly byLabel: RowsByLabel
  readonly byOtherwise: RowsByLabel
}

const indexes = new WeakMap<PanelDefinition, RowIndex>()

function indexOf(panel: PanelDefinition): RowIndex {
  const known = indexes.get(panel)
  if (known !== undefined) return known
  const made = { byLabel: rowsByLabel(panel, ({ labels }) => labels), byOtherwise: rowsByLabel(panel, ({ otherwise = [] }) => otherwise) }
  indexes.set(panel, made)
  return made
}

function rowsByLabel(panel: PanelDefinition, labelsOf: (row: RowDefinition) => readonly string[]): RowsByLabel {
  const byLabel = new Map<string, RowDefinition[]>()
  for (const row of panel.rows) {
    for (const core of new Set(labelsOf(row).map(pathCore))) byLabel.set(core, [...(byLabel.get(core) ?? []), row])
  }
  return byLabel
}

function pathCore(label: string): string {
  return label.split('/').map(labelCore).join('/')
}

/** Row definitions with this wording: the whole path of a split label first, else its last part. */
function findRows(panel: PanelDefinition, label: string, byLabel = indexOf(panel).byLabel): readonly RowDefinition[] {
  const core = pathCore(label)
  return byLabel.get(core) ?? byLabel.get(core.slice(core.lastIndexOf('/') + 1)) ?? []
}

const functionCodes = new Map(functionLabels.flatMap(({ code, labels }) => labels.map((label) => [labelCore(label), code] as const)))

/** The functional category a wording names, current or older, its code before it or not: 一般公共服务支出 → `201`. */
export function functionCodeOf(label: string): string | null {
  const core = labelCore(label)
  const code = functionCodes.get(core)
  if (code !== undefined) return code
  const numbered = /^(2\d{2})(?=\D)/.exec(core)?.[1]
  return numbered !== undefined && functionCodes.get(labelCore(core.slice(numbered.length))) === numbered ? numbered : null
}

function functionCode(panel: PanelDefinition, label: string): string | null {
  return panel.functionRows === true ? functionCodeOf(label) : null
}

/** Whether the wording is that of a row of the panel. */
export function namesRow(panel: PanelDefinition, label: string): boolean {
  return findRows(panel, label).length > 0 || findRows(panel, label, indexOf(panel).byOtherwise).length > 0 || functionCode(panel, label) !== null
}

/** Gives a repeated key its number: `201`, `201#2`. */
function keyCounter(): (key: string) => string {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? key : `${key}#${count}`
  }
}

function keyByCode(panel: PanelDefinition, rows: readonly NamedRow[]): KeyedRows {
  const keyed: KeyedRow[] = []
  const unknown: RawRow[] = []
  for (const row of rows) {
    const key = (row.code !== null && isBodyCode(row.code, row.label) ? bodyKey : row.code) ?? findRows(panel, row.label)[0]?.key ?? (isBodyRow(panel, row) ? bodyKey : undefined)
    if (key === undefined) unknown.push(row.raw)
    else keyed.push({ ...row, code: key === bodyKey ? null : row.code, key })
  }
  return { keyed, unknown: unknown.filter(hasFigures), agencies: [] }
}

/** The sums of one agency, above its codes: keyed `body`, `body#2`. */
export const bodyKey = 'body'
const bodyEndings = [...documentVocabulary.publicBodyEndings, ...documentVocabulary.ownLevelEndings]
const shortestBody = 4
const bodyCode = /^(?:\d{3}|\d{6}|\d{9})$/

/** Beside the name of an agency may stand its code, of as many digits as no code of a classification has, or of another's. */
function isBodyRow(panel: PanelDefinition, { raw, label }: NamedRow): boolean {
  const code = raw.codeTexts.join('')
  return hasFigures(raw) && isBodyName(label) && (!/\d/.test(code) || (bodyCode.test(code) && !codeShapeOf(panel).test(code)))
}

function isBodyName(label: string): boolean {
  const name = labelCore(label).replace(/[()]/g, '')
  return name.length >= shortestBody && bodyEndings.some((ending) => name.endsWith(ending))
}

/** Departments have codes of three digits too: 213 beside the name of a department is no agriculture. */
export function isBodyCode(code: string, label: string): boolean {
  return code.length === 3 && isBodyName(label)
}

function keyByLabel(form: FormDefinition, panel: PanelDefinition, rows: readonly NamedRow[]): KeyedRows {
  const chooser = new RowChooser(form, panel)
  const chosen = rows.map(({ label, raw }) => {
    const known = findRows(panel, label)
    const code = functionCode(panel, label)
    if (known.length > 0 || code !== null) return chooser.choose(label, known, code)
    if (hasFigures(raw) && findRows(panel, label, indexOf(panel).byOtherwise).length === 0) chooser.passUnknown(label)
    return null
  })
  const keys = chosen.map((key) => (key !== null && chooser.isRepeated(key) ? null : key))
  // From the bottom, so that the last of several is the total.
  for (let index = rows.length - 1; index >= 0; index -= 1) keys[index] ??= otherwiseKey(panel, rows, keys, index)
  const keyed: KeyedRow[] = []
  const unknown: RawRow[] = []
  rows.forEach((row, index) => {
    const key = keys[index] ?? null
    if (key === null) unknown.push(row.raw)
    else keyed.push({ ...row, key, code: functionCodeOf(row.label) === key ? key : null })
  })
  return { keyed, unknown: unknown.filter(hasFigures), agencies: [] }
}

/** A wording of several meanings (小计, 收入合计) is told by what stands above and below it; printed twice, or above a row nobody knows, it is not. */
function otherwiseKey(panel: PanelDefinition, rows: readonly NamedRow[], keys: readonly (string | null)[], index: number): string | null {
  const label = rows[index]?.label ?? ''
  const named = findRows(panel, label, indexOf(panel).byOtherwise)
  if (named.length === 0 || rows.some((row, other) => other !== index && pathCore(row.label) === pathCore(label))) return null
  return [...named].reverse().find(({ key }) => !keys.includes(key) && standsAt(panel, key, rows, keys, index))?.key ?? null
}

function standsAt(panel: PanelDefinition, key: string, rows: readonly NamedRow[], keys: readonly (string | null)[], index: number): boolean {
  const rankOf = (one: string): number => panel.rows.findIndex((row) => row.key === one)
  const rank = rankOf(key)
  return rows.every(({ raw }, other) => {
    const known = keys[other] ?? null
    if (other === index) return true
    if (known === null) return other < index || !hasFigures(raw)
    return other < index ? rankOf(known) < rank : rankOf(known) > rank
  })
}

function keyByNumber(panel: PanelDefinition, rows: readonly RawRow[]): KeyedRows {
  let count = 0
  const seen = new Set<string>()
  const wordsOf = (raw: RawRow): string[] => [...new Set([raw.label, ...Object.values(raw.texts)].filter((text) => compact(text) !== ''))]
  const joined = joinSplitRows(panel, rows)
  const keyed = joined.filter((raw) => wordsOf(raw).length > 0).map((raw): KeyedRow => {
    const texts = wordsOf(raw)
    const label = raw.label === '' ? texts.join('/') : raw.label
    const named = findRows(panel, texts[0] ?? '')[0]
    if (named !== undefined && texts.length === 1 && !seen.has(named.key)) {
      seen.add(named.key)
      return { raw, key: named.key, code: null, label }
    }
    count += 1
    return { raw, key: `${count}`, code: null, label }
  })
  // Without a word it may be one of the things listed, or their sum.
  return { keyed, unknown: joined.filter((raw) => wordsOf(raw).length === 0 && hasFigures(raw)), agencies: [] }
}

/** The first row of a page that has wording and no figures is the rest of the last row of the page before. */
function joinSplitRows(panel: PanelDefinition, rows: readonly RawRow[]): RawRow[] {
  const joined: RawRow[] = []
  for (const row of rows) {
    const previous = joined.at(-1)
    const begun = previous !== undefined && Object.keys(row.texts).every((id) => id in previous.texts)
    const named = [row.label, ...Object.values(row.texts)].some((text) => text !== '' && findRows(panel, text).length > 0)
    if (previous === undefined || row.part === previous.part || !begun || named || hasFigures(row) || !hasFigures(previous)) {
      joined.push(row)
      continue
    }
    const ids = new Set([...Object.keys(previous.texts), ...Object.keys(row.texts)])
    const texts = Object.fromEntries([...ids].map((id) => [id, (previous.texts[id] ?? '') + (row.texts[id] ?? '')]))
    joined[joined.length - 1] = { ...previous, label: previous.label + row.label, texts }
  }
  return joined
}

const totalLabels = new Set(documentVocabulary.totalHeads.map(compact))

/**
 * One row of figures, or the 合计 of those of each agency: the row named so, or else the one agency whose figures are the sums of the others'.
 * With several others nobody knows which is the form's. An agency that only says the total again is left out.
 */
function keySingle(panel: PanelDefinition, rows: readonly RawRow[]): KeyedRows {
  const filled = nameRows(panel, rows.filter(hasFigures))
  if (filled.length < 2) return single(filled[0] ?? nameRows(panel, rows)[0], [])
  const named = filled.find(({ label }) => totalLabels.has(compact(label)))
  const byAgency = filled.every((row) => row === named || isBodyRow(panel, row))
  const total = byAgency ? (named ?? sumOfOthers(filled)) : undefined
  if (total === undefined) return { keyed: [], unknown: filled.map(({ raw }) => raw), agencies: [] }
  const others = filled.filter((row) => row !== total)
  return single(total, others.length === 1 && saysTheSame(total, others[0] ?? total) ? [] : others)
}

function single(row: NamedRow | undefined, agencies: readonly NamedRow[]): KeyedRows {
  const keyed = row === undefined ? [] : [{ raw: row.raw, key: 'total', code: null, label: row.raw.label }]
  return { keyed, unknown: [], agencies: agencies.map(({ raw }) => raw) }
}

function saysTheSame(first: NamedRow, second: NamedRow): boolean {
  return first.raw.figures.every(({ text }, index) => compact(text) === compact(second.raw.figures[index]?.text ?? ''))
}

/** Blank and dash count as nothing; undefined where no row, or more than one, is the sum of all others in every column. */
function sumOfOthers(rows: readonly NamedRow[]): NamedRow | undefined {
  if (rows.length < 3) return undefined
  const lines = rows.map(({ raw }) => raw.figures.map(({ text }) => readAmount(text, 'yuan')))
  if (lines.flat().some(({ kind }) => kind === 'malformed')) return undefined
  const fenOf = (line: number, column: number): bigint => {
    const reading = lines[line]?.[column]
    return reading?.kind === 'amount' ? reading.amount.fen : 0n
  }
  const columns = [...(lines[0] ?? []).keys()]
  const isTotal = columns.map((column) => {
    const sum = rows.reduce((all, _, line) => all + fenOf(line, column), 0n)
    return rows.map((_, line) => fenOf(line, column) * 2n === sum)
  })
  const totals = rows.filter((_, line) => isTotal.every((ofColumn) => ofColumn[line] === true))
  return totals.length === 1 ? totals[0] : undefined
}

/** Numbers the repeated keys of one panel, over all its stretches of columns. */
export function numberKeys(rows: readonly KeyedRow[]): KeyedRow[] {
  const count = keyCounter()
  return rows.map((row) => ({ ...row, key: count(row.key) }))
}
