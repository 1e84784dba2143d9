/**
 * Which figures told from pictures count. Recognition misreads digits, and a misread figure shown as right is the worst we can do, so a
 * recognized figure is an amount only when the sums of the forms prove it; otherwise it is unread, with what was recognized as its
 * candidate. Runs between assembling the forms and reading the narrative. What "prove" means:
 *
 * Every sum the figure stands in holds to the fen; one that fails, or holds only within rounding, leaves all its figures unread. And the
 * sums that hold would not hold by accident: suppose some figures were misread and all those sums hold all the same. Then the errors
 * cancel out in every one of them. That must take at least three misread figures at once, each off by exactly the fitting amount: no
 * error of the figure alone, and none of it together with one other figure, would leave all sums standing. (As an error must cancel in
 * the same sums with the same weights, this is so when no other figure stands in exactly the same sums with proportional signs.) The same
 * print is easily misread in the same way, so with all figures of one wording taken for one, an error of it must still show: a figure
 * printed twelve times over and summed with nothing is not proven.
 *
 * Misreadings that do the same to all figures are no accident of three, and sums may hold all the same. Against them: every digit must
 * occur among the recognized figures (a digit that never does may be taken for another), sums in which a digit has weight must hold at
 * least twice as often as they fail, and figures must show their decimals or thousands, for sums hold at any scale. What no sum says,
 * words must: the row's code with its name, and the unit, which counts when another form with a unit of its own agrees with this one.
 */
import { economicDepartmentData } from '../../data/generated/economic-department.ts'
import { functionalData } from '../../data/generated/functional.ts'
import { reconciliationData } from '../../data/generated/reconciliations.ts'
import { cellsById, type Cell, type Form, type FormRow } from '../../model/form.ts'
import type { FamilyDefinition, FormId } from '../../model/form-definition.ts'
import { evaluateIdentity, instantiateIdentities, type IdentityCheck } from '../../model/identity.ts'
import type { Problem } from '../../model/problem.ts'
import { functionCodeOf } from '../assemble/row-key.ts'
import { compact } from '../assemble/spelling.ts'
import { usualStep } from './figure-scale.ts'
import { findDoubtfulDigits } from './doubtful-digits.ts'
import { termsOf, type Term } from './sum-terms.ts'

export interface ProvenForms {
  readonly forms: readonly Form[]
  readonly problems: readonly Problem[]
}

/** family: whose sums are stated. Forms without recognized figures come back as they are. */
export function proveFigures(forms: readonly Form[], family: FamilyDefinition | null): ProvenForms {
  if (!forms.some(({ cells }) => cells.some(isRecognized))) return { forms, problems: [] }
  const checks = checkSums(forms, family)
  const proven = findProven(forms, checks)
  const judged = forms.map((form) => withholdUnproven(form, proven))
  return {
    forms: judged,
    problems: judged.flatMap((form, index): Problem[] => {
      const count = form.cells.filter(({ state }) => state === 'unread').length - (forms[index]?.cells.filter(({ state }) => state === 'unread').length ?? 0)
      return count === 0 ? [] : [{ code: 'figuresUnproven', place: form.places[0] ?? null, params: { form: form.id, title: form.title, count: String(count) } }]
    }),
  }
}

/** A dash is told from the picture too. */
function isRecognized({ place, state }: Cell): boolean {
  return place.recognized !== undefined && (state === 'amount' || state === 'dash')
}

function withholdUnproven(form: Form, proven: ReadonlySet<string>): Form {
  const cells = form.cells.map((cell): Cell => (isRecognized(cell) && !proven.has(cell.id) ? { ...cell, state: 'unread', amount: null, candidates: [cell.text] } : cell))
  const emptied = form.status === 'filled' && !cells.some(({ state }) => state === 'amount')
  return { ...form, cells, status: emptied ? 'unread' : form.status }
}

function checkSums(forms: readonly Form[], family: FamilyDefinition | null): IdentityCheck[] {
  const ids = new Set(forms.map(({ id }) => id))
  const own = (family?.forms ?? []).flatMap((form) => (ids.has(form.id) ? instantiateIdentities(form.id, form.identities, forms) : []))
  const between = reconciliationData.flatMap((definition) =>
    definition.kind === 'sum' || definition.kind === 'equalRows' ? instantiateIdentities(definition.kind === 'sum' ? definition.total.form : definition.left.form, [definition], forms) : [],
  )
  const cells = cellsById(forms)
  return [...own, ...between].map((instance) => evaluateIdentity(instance, cells))
}

function findProven(forms: readonly Form[], checks: readonly IdentityCheck[]): ReadonlySet<string> {
  const cells = cellsById(forms)
  const recognized = [...cells.values()].filter(isRecognized)
  const sums = checks.map((check) => ({ check, terms: termsOf(check.instance, cells) }))
  const holding = sums.filter(({ check }) => check.state === 'holds').map(({ terms }) => terms.filter(({ cell }) => isRecognized(cell)))
  const failing = sums.filter(({ check }) => check.state === 'broken' || check.state === 'totalBlank').map(({ terms }) => terms)
  const rounded = sums.filter(({ check }) => check.state === 'rounding').map(({ terms }) => terms)
  const suspect = new Set([...failing, ...rounded].flat().map(({ cell }) => cell.id))
  const alone = findGuarded(holding, ({ id }) => id)
  const byWording = findWeighted(holding, wordingOf)
  const doubtful = findDoubtfulDigits(recognized, holding, failing)
  const rows = certainRows(forms)
  const scales = soundScales(forms, holding)
  const isProven = (cell: Cell): boolean => {
    const { form, panel, row } = cell.path
    return !suspect.has(cell.id) && alone.has(cell.id) && byWording.has(wordingOf(cell)) && rows.has(`${form}/${panel}/${row}`) && hasScale(cell, scales)
  }
  const isLegible = ({ text }: Cell): boolean => ![...text.normalize('NFKC')].some((letter) => doubtful.has(letter))
  return new Set(recognized.filter((cell) => isProven(cell) && isLegible(cell)).map(({ id }) => id))
}

/** Figures of one wording are likely to be misread alike. */
function wordingOf({ state, amount }: Cell): string {
  return state === 'dash' ? 'dash' : String(amount?.fen ?? '')
}

type Column = readonly { readonly sum: number; readonly weight: number }[]

/** In which sums each thing (by key) has weight, and how much. */
function weighColumns(sums: readonly (readonly Term[])[], keyOf: (cell: Cell) => string): ReadonlyMap<string, Column> {
  const columns = new Map<string, { sum: number; weight: number }[]>()
  sums.forEach((terms, sum) => {
    const own = new Map<string, number>()
    for (const { cell, sign } of terms) own.set(keyOf(cell), (own.get(keyOf(cell)) ?? 0) + sign)
    for (const [key, weight] of own) {
      if (weight === 0) continue
      const column = columns.get(key) ?? []
      column.push({ sum, weight })
      columns.set(key, column)
    }
  })
  return columns
}

/** Things whose error alone would show. */
function findWeighted(sums: readonly (readonly Term[])[], keyOf: (cell: Cell) => string): ReadonlySet<string> {
  return new Set(weighColumns(sums, keyOf).keys())
}

/** Things whose error would need errors of at least two others to go unseen. */
function findGuarded(sums: readonly (readonly Term[])[], keyOf: (cell: Cell) => string): ReadonlySet<string> {
  const alike = new Map<string, string[]>()
  for (const [key, column] of weighColumns(sums, keyOf)) {
    const pattern = proportions(column)
    alike.set(pattern, [...(alike.get(pattern) ?? []), key])
  }
  return new Set([...alike.values()].flatMap((keys) => (keys.length === 1 ? keys : [])))
}

/** The same for columns that are multiples of each other. */
function proportions(column: Column): string {
  const divisor = column.reduce((common, { weight }) => greatestCommonDivisor(common, Math.abs(weight)), 0) * Math.sign(column[0]?.weight ?? 1)
  return column.map(({ sum, weight }) => `${sum}:${weight / divisor}`).join(' ')
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other)
}

/** The decimals of each form whose scale can be relied upon: its figures show it, and another form's unit agrees with its own. */
function soundScales(forms: readonly Form[], holding: readonly (readonly Term[])[]): ReadonlyMap<FormId, bigint> {
  const linked = new Set<FormId>()
  for (const terms of holding) {
    const named = terms.filter(({ cell }) => cell.amount !== null && cell.amount.fen !== 0n).map(({ cell }) => cell.path.form)
    if (new Set(named).size > 1) for (const form of named) linked.add(form)
  }
  const units = new Set(forms.filter(({ id }) => linked.has(id)).map(({ unit }) => unit))
  const agrees = ({ id, unit }: Form): boolean => unit !== null && (linked.has(id) || (units.size === 1 && units.has(unit)))
  return new Map(forms.filter(agrees).flatMap(({ id, cells }) => {
    const step = usualStep(cells.filter(isRecognized))
    return step === null ? [] : [[id, step] as const]
  }))
}

/** A figure with fewer or more decimals than the rest of its form may have lost or won a digit at its end. */
function hasScale({ path, amount }: Cell, scales: ReadonlyMap<FormId, bigint>): boolean {
  const step = scales.get(path.form)
  return step !== undefined && (amount === null || amount.stepFen === step)
}

const codeNames = new Map([...functionalData, ...economicDepartmentData].map(({ code, name }) => [code, compact(name)]))
const codesByName = groupCodes()

function groupCodes(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of codeNames.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Rows that are surely what they are taken for, as `form/panel/key`. */
function certainRows(forms: readonly Form[]): ReadonlySet<string> {
  const certain = new Set<string>()
  for (const form of forms) {
    // Parents before children.
    const rows = [...form.rows].sort((one, other) => one.key.length - other.key.length)
    for (const row of rows) {
      const parent = `${form.id}/${row.panel}/${row.key.slice(0, -2)}`
      if (isRowCertain(row, certain.has(parent))) certain.add(`${form.id}/${row.panel}/${row.key}`)
    }
  }
  return certain
}

/**
 * A row known by its words is certain, and a code with its own name beside it. Some names belong to several codes, one under each parent;
 * then the parent must be printed. A row that occurs twice is told apart by order alone, which is not enough.
 */
function isRowCertain({ key, code, label }: FormRow, parentCertain: boolean): boolean {
  if (key.includes('#')) return false
  if (code === null || functionCodeOf(label) === code) return true
  const name = compact(label)
  return codeNames.get(code) === name && (codesByName.get(name) === 1 || parentCertain)
}
