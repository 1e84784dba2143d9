/**
 * Identities at work: the statements of /data/form about a form, spelled out for the rows a document really has.
 * Reading uses the instances to choose between two parses, auditing to check, rendering to write formulas.
 */
import { compareAmounts, negateAmount, sumAmounts, type Amount } from '../money.ts'
import { cellFinder, cellId, type Cell, type CellFinder } from './form.ts'
import type { BoundDefinition, CellPath, ColumnPath, FormId, IdentityDefinition } from './form-definition.ts'
import { isAmbiguous, type Sum } from './nested-parts.ts'
import { panelRows, type FormShape } from './panel-rows.ts'

/**
 * total = Σ sign · part. mirrored: both sides print the same figure, so a side the document leaves out or blank counts as zero.
 * ofWhich: the parts may be left out together; where none is printed, nothing is stated.
 * apart: what the parts may leave out; see IdentityDefinition. split: of which this row may have a share.
 * Paths may name rows or columns the document does not have; evaluating decides what that means.
 */
export interface IdentityInstance {
  readonly identityId: string
  readonly form: FormId
  readonly total: CellPath
  readonly parts: readonly { readonly path: CellPath; readonly sign: 1 | -1 }[]
  readonly mirrored: boolean
  readonly ofWhich: boolean
  readonly apart: { readonly cells: readonly CellPath[]; readonly split: boolean } | null
}

/** Names one instance: what it states and of which total. */
export function identityKey({ identityId, total }: IdentityInstance): string {
  return `${identityId}@${cellId(total)}`
}

/**
 * holds / rounding / broken: compared · open: a cell is unread · empty: nothing printed on either side or no total in the document
 * totalBlank: parts are printed and the total is left blank
 */
export interface IdentityCheck {
  readonly instance: IdentityInstance
  readonly state: 'holds' | 'rounding' | 'broken' | 'open' | 'empty' | 'totalBlank'
  /** Null when not compared. */
  readonly printed: Amount | null
  readonly computed: Amount | null
}

/** Spells out the identities of one family (or the reconciliations between forms) for the forms of one document. */
export function instantiateIdentities(
  owner: FormId,
  definitions: readonly IdentityDefinition[],
  forms: readonly FormShape[],
): IdentityInstance[] {
  const shapes = shapesById(forms)
  return definitions.flatMap((definition) => instantiate(owner, definition, definitions, shapes))
}

/** whole ≥ Σ parts; see BoundDefinition. */
export interface BoundInstance {
  readonly boundId: string
  readonly whole: CellPath
  readonly parts: readonly CellPath[]
}

/** Spells out the bounds between forms for the forms of one document. */
export function instantiateBounds(definitions: readonly BoundDefinition[], forms: readonly FormShape[]): BoundInstance[] {
  const shapes = shapesById(forms)
  return definitions.flatMap((definition) => {
    if (definition.kind === 'cell') {
      const { id, whole, part } = definition
      return isStated(shapes, whole) && isStated(shapes, part) ? [{ boundId: id, whole, parts: [part] }] : []
    }
    const { id, whole, parts } = definition
    if (!hasColumn(shapes, whole)) return []
    const printed = parts.filter((part) => hasColumn(shapes, part))
    const rows = new Set(printed.flatMap((part) => sharedCodes(shapes, whole, part)))
    return [...rows, 'total'].map((row) => ({ boundId: id, whole: cellIn(whole, row), parts: printed.map((part) => cellIn(part, row)) }))
  })
}

const shapesOf = new WeakMap<readonly FormShape[], Shapes>()

/** Made once for all definitions that are spelled out for the same forms. */
function shapesById(forms: readonly FormShape[]): Shapes {
  const known = shapesOf.get(forms)
  if (known !== undefined) return known
  const made = new Map(forms.flatMap((form) => (form.status === 'unread' ? [] : [[form.id, form]])))
  shapesOf.set(forms, made)
  return made
}

function hasColumn(shapes: Shapes, { form, panel, column }: ColumnPath): boolean {
  return shapes.get(form)?.columns.some((printed) => printed.panel === panel && printed.id === column) ?? false
}

/** The document prints this column, and the row too unless the panel is empty: an empty panel states zero, a row left out states nothing. */
function isStated(shapes: Shapes, path: CellPath): boolean {
  const { keys } = panelRows(shapes.get(path.form), path.panel)
  return hasColumn(shapes, path) && (keys.size === 0 || keys.has(path.row))
}

/** The document prints this very row and column. */
function isPrinted(shapes: Shapes, path: CellPath): boolean {
  return hasColumn(shapes, path) && panelRows(shapes.get(path.form), path.panel).keys.has(path.row)
}

function statesRowSum(owner: FormId, { panel, total, parts, subtracted = [], everyPart }: Extract<IdentityDefinition, { kind: 'rowSum' }>, shapes: Shapes): boolean {
  const isThere = (column: string): boolean => hasColumn(shapes, { form: owner, panel, column })
  return everyPart === true ? [total, ...parts, ...subtracted].every(isThere) : parts.some(isThere)
}

type Shapes = ReadonlyMap<FormId, FormShape>

function instantiate(owner: FormId, definition: IdentityDefinition, definitions: readonly IdentityDefinition[], shapes: Shapes): IdentityInstance[] {
  switch (definition.kind) {
    case 'rowSum': {
      const parts = partsOf(definition, definitions, (column) => hasColumn(shapes, { form: owner, panel: definition.panel, column }))
      if (!statesRowSum(owner, { ...definition, parts }, shapes) || isAmbiguous(owner, definition, definitions, shapes)) return []
      return panelRows(shapes.get(owner), definition.panel)
        .rows.filter((row) => definition.rows === undefined || definition.rows.includes(row.key))
        .map((row) => {
          const at = (column: string): CellPath => ({ form: owner, panel: definition.panel, row: row.key, column })
          const instance = instanceOf(owner, definition.id, at(definition.total), parts.map(at))
          const subtracted = (definition.subtracted ?? []).map((column) => ({ path: at(column), sign: -1 as const }))
          return subtracted.length === 0 ? instance : { ...instance, parts: [...instance.parts, ...subtracted] }
        })
    }
    case 'columnSum': {
      if (lacksSubtotal(owner, definition, definitions, shapes) || isAmbiguous(owner, definition, definitions, shapes)) return []
      const { keys } = panelRows(shapes.get(owner), definition.panel)
      const dissolved = { ...definition, parts: partsOf(definition, definitions, (row) => keys.has(row)) }
      return definition.columns.map((column) => {
        const at = (row: string): CellPath => ({ form: owner, panel: definition.panel, row, column })
        const parts = partRows(owner, dissolved, shapes).map(at)
        return { ...instanceOf(owner, definition.id, at(definition.total), parts), ofWhich: definition.ofWhich ?? false }
      })
    }
    case 'tree':
      return definition.columns.flatMap((column) => treeInstances(owner, definition, column, shapes))
    case 'sum':
      if (!isStated(shapes, definition.total) || !definition.parts.some((part) => isStated(shapes, part))) return []
      if (definition.parts.some((part) => !shapes.has(part.form))) return []
      if (definition.everyPart === true && !definition.parts.every((part) => isPrinted(shapes, part))) return []
      if (definition.needs?.some((path) => !isPrinted(shapes, path)) === true) return []
      return [{
        ...instanceOf(owner, definition.id, definition.total, definition.parts, definition.mirrored ?? definition.parts.length === 1),
        apart: definition.apart === undefined ? null : { cells: definition.apart, split: false },
      }]
    case 'equalRows':
      return equalRowInstances(definition, shapes)
  }
}

/** The parts, with those of a dissolving sum in place of its total where that is not printed. */
function partsOf({ kind, panel, parts }: Sum, definitions: readonly IdentityDefinition[], isPrintedPart: (part: string) => boolean): readonly string[] {
  const dissolving = definitions.filter((other): other is Sum => other.kind === kind && other.panel === panel && other.dissolves === true)
  return dissolving.length === 0 ? parts : parts.flatMap((part) => (isPrintedPart(part) ? [part] : (dissolving.find(({ total }) => total === part)?.parts ?? [part])))
}

type ColumnSum = Extract<IdentityDefinition, { kind: 'columnSum' }>

/** A part that is itself a subtotal and is left out, while rows it would sum are printed: what the total is the sum of, nobody says. */
function lacksSubtotal(owner: FormId, { panel, parts }: ColumnSum, definitions: readonly IdentityDefinition[], shapes: Shapes): boolean {
  const { keys } = panelRows(shapes.get(owner), panel)
  const subtotals = definitions.filter((other): other is ColumnSum => other.kind === 'columnSum' && other.panel === panel && other.dissolves !== true && parts.includes(other.total))
  return subtotals.some((subtotal) => !keys.has(subtotal.total) && partRows(owner, subtotal, shapes).some((part) => keys.has(part)))
}

/** The rows a column sums; with them, where the form says so, the codes that stand under no other printed code. */
function partRows(owner: FormId, { panel, parts, functionParts }: ColumnSum, shapes: Shapes): readonly string[] {
  return functionParts === true ? [...parts, ...(panelRows(shapes.get(owner), panel).codesBelow.get(null) ?? [])] : parts
}

/** Written out and not spread: paths of one shape are looked up quicker. */
function cellIn({ form, panel, column }: ColumnPath, row: string): CellPath {
  return { form, panel, row, column }
}

function instanceOf(
  form: FormId,
  identityId: string,
  total: CellPath,
  parts: readonly CellPath[],
  mirrored = false,
): IdentityInstance {
  return { identityId, form, total, parts: parts.map((path) => ({ path, sign: 1 })), mirrored, ofWhich: false, apart: null }
}

function treeInstances(
  owner: FormId,
  definition: Extract<IdentityDefinition, { kind: 'tree' }>,
  column: string,
  shapes: Shapes,
): IdentityInstance[] {
  const { codes, codesBelow, repeatsCodes } = panelRows(shapes.get(owner), definition.panel)
  if (repeatsCodes || mixesCharts(codes)) return []
  const at = (row: string): CellPath => ({ form: owner, panel: definition.panel, row, column })
  return [...codesBelow].flatMap(([parent, parts]) => {
    const total = parent ?? definition.totalRow
    return total === null ? [] : [instanceOf(owner, definition.id, at(total), parts.map(at))]
  })
}

/** Codes of two charts in one column: which row stands under which, nobody says. The same holds for a code printed twice. */
function mixesCharts(codes: ReadonlySet<string>): boolean {
  let chart: string | null = null
  for (const code of codes) {
    chart ??= code.slice(0, 1)
    if (!code.startsWith(chart)) return true
  }
  return false
}

/** Compares code by code, and the total row. A code only one side prints is nothing on the other. */
function equalRowInstances(definition: Extract<IdentityDefinition, { kind: 'equalRows' }>, shapes: Shapes): IdentityInstance[] {
  const { id, left, right, totals = true } = definition
  const apart = definition.apart === undefined ? null : { cells: definition.apart, split: true }
  if (!hasColumn(shapes, left) || !hasColumn(shapes, right)) return []
  const rows = [...sharedCodes(shapes, left, right), ...(totals ? ['total'] : [])]
  return rows.map((row) => ({ ...instanceOf(left.form, id, cellIn(left, row), [cellIn(right, row)], true), apart }))
}

const codesShared = new WeakMap<Shapes, Map<string, readonly string[]>>()

/** Many columns of two panels are compared, and all of them on the same codes. */
function sharedCodes(shapes: Shapes, left: ColumnPath, right: ColumnPath): readonly string[] {
  const known = codesShared.get(shapes) ?? new Map<string, readonly string[]>()
  codesShared.set(shapes, known)
  const panels = `${left.form}/${left.panel} ${right.form}/${right.panel}`
  const codes = known.get(panels) ?? listSharedCodes(shapes, left, right)
  known.set(panels, codes)
  return codes
}

/**
 * The codes of both sides on the levels that both print, so that a form of categories compares with a form of items. A nil form prints
 * every level, empty; a form that is filled without codes says nothing about them.
 */
function listSharedCodes(shapes: Shapes, left: ColumnPath, right: ColumnPath): string[] {
  const { codes: leftCodes } = panelRows(shapes.get(left.form), left.panel)
  const { codes: rightCodes } = panelRows(shapes.get(right.form), right.panel)
  const levels = (codes: ReadonlySet<string>): Set<number> => new Set([...codes].map((code) => code.length))
  const leftLevels = levels(leftCodes)
  const rightLevels = levels(rightCodes)
  const isNil = (form: FormId): boolean => shapes.get(form)?.status === 'nil'
  const isShared = ({ length }: string): boolean =>
    (leftLevels.has(length) || isNil(left.form)) && (rightLevels.has(length) || isNil(right.form))
  return [...new Set([...leftCodes, ...rightCodes])].filter(isShared).sort()
}

/** Looks cells up by path; `blank` for a cell the document does not have. */
export function evaluateIdentity(instance: IdentityInstance, cells: ReadonlyMap<string, Cell>): IdentityCheck {
  const outcome = (state: IdentityCheck['state'], printed: Amount | null = null, computed: Amount | null = null): IdentityCheck => ({
    instance, state, printed, computed,
  })
  const cellAt = cellFinder(cells)
  const total = cellAt(instance.total)
  const parts = readParts(instance, cellAt)
  if (total?.state === 'unread' || parts.hasUnread) return outcome('open')
  const { amounts, presentCount } = parts
  if (instance.ofWhich && amounts.length === 0) return outcome('empty')
  const printed = total?.amount ?? null
  if (total === undefined && !(instance.mirrored && presentCount > 0)) return outcome('empty')
  if (presentCount === 0 && !instance.mirrored) return outcome('empty')
  if (printed === null && amounts.every((amount) => amount.fen === 0n)) return outcome('empty')
  const computed = sumAmounts(amounts)
  const isNothing = compareAmounts(nothing, computed) !== 'different'
  if (printed === null && !instance.mirrored) return isNothing ? outcome('empty') : outcome('totalBlank', null, computed)
  const comparison = compareAmounts(printed ?? nothing, computed)
  if (comparison === 'different' && printed !== null) return outcome(besidesWhatIsApart(instance, printed, computed, cellAt), printed, computed)
  return outcome(comparison === 'equal' ? 'holds' : comparison === 'withinRounding' ? 'rounding' : 'broken', printed, computed)
}

const nothing: Amount = { fen: 0n, stepFen: 0n }

/** The parts leave out what was carried over, and it explains the difference; a row's share of it is stated nowhere. */
function besidesWhatIsApart({ apart }: IdentityInstance, printed: Amount, computed: Amount, cellAt: CellFinder): 'holds' | 'empty' | 'broken' {
  const carried = apart?.cells.map((path) => cellAt(path)?.amount ?? null).find((amount) => amount !== null && amount.fen !== 0n) ?? null
  if (apart === null || carried === null) return 'broken'
  const left = sumAmounts([printed, negateAmount(computed), negateAmount(carried)])
  if (compareAmounts(left, nothing) !== 'different') return 'holds'
  return apart.split && printed.fen > computed.fen && left.fen < 0n ? 'empty' : 'broken'
}

/** The parts that the document has: how many, their amounts under their signs, and whether one is unread. */
function readParts({ parts }: IdentityInstance, cellAt: CellFinder): { readonly amounts: readonly Amount[]; readonly presentCount: number; readonly hasUnread: boolean } {
  const amounts: Amount[] = []
  let presentCount = 0
  let hasUnread = false
  for (const { path, sign } of parts) {
    const cell = cellAt(path)
    if (cell === undefined) continue
    presentCount += 1
    if (cell.state === 'unread') hasUnread = true
    if (cell.amount !== null) amounts.push(sign === 1 ? cell.amount : negateAmount(cell.amount))
  }
  return { amounts, presentCount, hasUnread }
}
