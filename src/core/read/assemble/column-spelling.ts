/**
 * The spellings of a form's columns: its own family's, what other families call the same column, and the columns other
 * families' forms of the same kind have besides. Heads are matched against these.
 */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import { familyData } from '../../data/generated/families.ts'
import type { ColumnDefinition, ColumnKind, FormDefinition, FormId, PanelDefinition, Stage } from '../../model/form-definition.ts'
import { alternatives, compact, headCore } from './spelling.ts'

export interface ColumnSpelling {
  readonly definition: ColumnDefinition
  readonly panelIndex: number
  readonly heads: ReadonlySet<string>
  /** Heads that other families give the same column. */
  readonly otherHeads: ReadonlySet<string>
  readonly under: ReadonlySet<string> | null
  /** Of another family's form; this family does not ask for it. */
  readonly borrowed: boolean
}

export function columnKey({ id, row }: ColumnDefinition): string {
  return row === undefined ? id : `${row}/${id}`
}

function isNaming({ kind }: ColumnDefinition): boolean {
  return kind === 'label' || codeKinds.has(kind)
}

/** Every head of every form. */
export const headWords: ReadonlySet<string> = new Set(
  familyData.flatMap(({ forms }) => forms.flatMap(({ panels }) => panels.flatMap(({ columns }) => columns.flatMap(({ heads, under }) => [...heads, ...(under ?? [])].map(headCore))))),
)

/** Codes stand in one column or in three, whatever the family does. */
export const codeKinds: ReadonlySet<ColumnKind> = new Set(['code', 'codeCategory', 'codeSection', 'codeItem'])

const spellings = new WeakMap<FormDefinition, readonly ColumnSpelling[]>()

/** The columns of a form with all their spellings, own ones first. Made once per form. */
export function columnSpellings(form: FormDefinition): readonly ColumnSpelling[] {
  const known = spellings.get(form)
  if (known !== undefined) return known
  const made = form.panels.flatMap((panel, panelIndex) => spellPanel(form, panel, panelIndex))
  spellings.set(form, made)
  return made
}

function spellPanel(form: FormDefinition, panel: PanelDefinition, panelIndex: number): ColumnSpelling[] {
  // The columns of a form printed as one line are what its rows are elsewhere.
  const isAlike = ({ id, keyedBy }: PanelDefinition): boolean => id === panel.id && (keyedBy === 'single') === (panel.keyedBy === 'single')
  const others = (lendingByForm.get(form.id) ?? []).filter((other) => other.form !== form && isAlike(other.panel))
  const sameForm = groupByKey(others)
  // What names codes elsewhere names no agency here.
  const sameNames = groupByKey(others.filter((other) => other.panel.keyedBy === panel.keyedBy))
  const sameKind = columnsOfKind(panel)
  const own = panel.columns.map((definition): ColumnSpelling => {
    const key = columnKey(definition)
    const generic = panel.keyedBy === 'code' && isNaming(definition)
    const alike = isNaming(definition) ? sameNames : sameForm
    const otherHeads = generic ? sameKind.get(key)?.heads : alike.get(key)?.flatMap(({ heads }) => heads)
    return spellingOf(definition, panelIndex, otherHeads ?? [], false)
  })
  const names = new Set(panel.columns.map(columnKey))
  const codes = panel.keyedBy === 'code' ? [...sameKind].filter(([key, { kind }]) => !names.has(key) && codeKinds.has(kind)).map(([, column]) => column) : []
  const stage = stageOf(form)
  // A budget does not print the columns of final accounts, and the other way round.
  const ofStage = groupByKey(others.filter((other) => stage === null || other.stage === stage))
  const amounts = [...ofStage].filter(([key, [first]]) => !names.has(key) && first?.kind === 'amount').map(([, alike]) => mergeAlike(alike))
  return [...own, ...[...codes, ...amounts].map((definition) => spellingOf({ ...definition, optional: true }, panelIndex, [], true))]
}

/** A panel whose columns other families' forms may borrow. */
interface LendingPanel {
  readonly form: FormDefinition
  readonly stage: Stage
  readonly panel: PanelDefinition
}

const lending: readonly LendingPanel[] = familyData.flatMap(({ forms, applies: { stage } }) =>
  forms.filter(({ lends }) => lends !== false).flatMap((form) => form.panels.map((panel) => ({ form, stage, panel }))))
const lendingByForm = new Map<FormId, LendingPanel[]>()
for (const one of lending) lendingByForm.set(one.form.id, [...(lendingByForm.get(one.form.id) ?? []), one])

/** Null for a form that a caller added. */
function stageOf(form: FormDefinition): Stage | null {
  return familyData.find(({ forms }) => forms.includes(form))?.applies.stage ?? null
}

const columnsByKind = new Map<string, ReadonlyMap<string, ColumnDefinition>>()

/** The columns of all panels whose rows are told apart in the same way. Made once for each way. */
function columnsOfKind({ keyedBy, classification }: PanelDefinition): ReadonlyMap<string, ColumnDefinition> {
  const kind = `${keyedBy} ${classification ?? ''}`
  const known = columnsByKind.get(kind)
  if (known !== undefined) return known
  const alike = groupByKey(lending.filter(({ panel }) => panel.keyedBy === keyedBy && panel.classification === classification))
  const made = new Map([...alike].map(([key, columns]) => [key, mergeAlike(columns)]))
  columnsByKind.set(kind, made)
  return made
}

function groupByKey(panels: readonly LendingPanel[]): ReadonlyMap<string, readonly ColumnDefinition[]> {
  const found = new Map<string, ColumnDefinition[]>()
  for (const { panel } of panels) {
    for (const column of panel.columns) {
      const key = columnKey(column)
      const alike = found.get(key)
      if (alike === undefined) found.set(key, [column])
      else alike.push(column)
    }
  }
  return found
}

/** One column as several families spell it; but for its words it is as the first has it. */
function mergeAlike(columns: readonly ColumnDefinition[]): ColumnDefinition {
  const heads = [...new Set(columns.flatMap((column) => column.heads))]
  const under = columns.flatMap((column) => column.under ?? [])
  return { ...(columns[0] as ColumnDefinition), heads, ...(columns.every((column) => column.under === undefined) ? {} : { under }) }
}

function spellingOf(definition: ColumnDefinition, panelIndex: number, otherHeads: readonly string[], borrowed: boolean): ColumnSpelling {
  return {
    definition,
    panelIndex,
    heads: coresOf(definition.heads),
    otherHeads: coresOf(otherHeads),
    under: definition.under === undefined ? null : coresOf(definition.under),
    borrowed,
  }
}

/** Families spell most heads alike, so each is looked at once. */
function coresOf(heads: readonly string[]): ReadonlySet<string> {
  return new Set([...new Set(heads)].map(headCore))
}

/** What a word of another family's form is worth at most. */
const foreignStrength = 0.7
const subtotals = new Set(documentVocabulary.subtotalHeads.map(compact))

/**
 * How well a head path names each column: 1 for its own head in its own place, less for a head without the words above it,
 * or for another family's spelling; 0 for not at all, and nothing listed where no column is named. A 小计 under a head that is itself a column is that column,
 * unless the form has a 小计 of just that head; so is 本年 beside 上年.
 */
export function nameStrengths(path: readonly string[], columns: readonly ColumnSpelling[]): readonly number[] {
  const held = heldPathOf(path)
  if (path.length > 1 && subtotals.has(path.at(-1) ?? '') && !columns.some((spelling) => isSubtotalOf(path, spelling))) {
    const { above } = held
    const group = strengthsOf(above, columns).map((strength, index) => (columns[index]?.heads.has(path.at(-2) ?? '') === true ? strength * 0.97 : 0))
    if (group.some((strength) => strength > 0.5)) return group
  }
  const named = strengthsOf(path.length > 1 && path.at(-1) === thisYear ? held.above : held.own, columns)
  const { plain } = held
  if (plain === null || named.some((strength) => strength > foreignStrength)) return named
  const byPlain = strengthsOf(plain, columns)
  return byPlain === unnamed ? named : byPlain.map((strength, index) => Math.max(named[index] ?? 0, strength * 0.9))
}

const thisYear = compact(documentVocabulary.thisYearHead)

/** The strengths of a path that names no column. */
export const unnamed: readonly number[] = []

/** Only columns that spell one of the path's words are held against it; most forms have none, and nothing is listed. */
function strengthsOf(names: PathNames, columns: readonly ColumnSpelling[]): readonly number[] {
  const spelled = columnsByWord(columns)
  if (!names.words.some((word) => spelled.has(word))) return unnamed
  const strengths = columns.map(() => 0)
  for (const word of names.words) {
    for (const index of spelled.get(word) ?? []) {
      const column = columns[index]
      if (column !== undefined) strengths[index] = nameStrength(names, column)
    }
  }
  return strengths
}

const wordIndexes = new WeakMap<readonly ColumnSpelling[], ReadonlyMap<string, readonly number[]>>()

/** For each word the places of the columns it may stand over. Made once per form. */
function columnsByWord(columns: readonly ColumnSpelling[]): ReadonlyMap<string, readonly number[]> {
  const known = wordIndexes.get(columns)
  if (known !== undefined) return known
  const made = new Map<string, number[]>()
  columns.forEach(({ heads, otherHeads }, index) => {
    for (const word of new Set([...heads, ...otherHeads])) made.set(word, [...(made.get(word) ?? []), index])
  })
  wordIndexes.set(columns, made)
  return made
}

/** What a path, the path above its lowest head, and the path without words that change nothing may be called. */
interface HeldPath {
  readonly own: PathNames
  readonly above: PathNames
  readonly plain: PathNames | null
}

const heldPaths = new WeakMap<readonly string[], HeldPath>()

/** Made once for all forms that a table's heads are held against. */
function heldPathOf(path: readonly string[]): HeldPath {
  const known = heldPaths.get(path)
  if (known !== undefined) return known
  const upper = path.slice(0, -1)
  const plain = plainHead(path.at(-1) ?? '')
  const made = { own: namesOfPath(path), above: namesOfPath(upper), plain: plain === null ? null : namesOfPath([...upper, plain]) }
  heldPaths.set(path, made)
  return made
}

/** What a head path may be called: its lowest head, or its lowest heads joined. bare: without the remark in brackets at its end. */
interface PathName {
  readonly full: string
  readonly bare: string | null
  readonly weight: number
  readonly above: readonly string[]
}

/** Made once for all columns that a path is held against. */
interface PathNames {
  readonly names: readonly PathName[]
  /** Every word by which a column may know the path. */
  readonly words: readonly string[]
}

function namesOfPath(path: readonly string[]): PathNames {
  const names: PathName[] = []
  for (let start = path.length - 1; start >= Math.max(0, path.length - 3); start -= 1) {
    const full = path.slice(start).join('')
    const bare = full.endsWith(')') ? full.replace(/\([^()]*\)$/, '') : null
    names.push({ full, bare, weight: start === path.length - 1 ? 1 : 0.95, above: path.slice(0, start) })
  }
  return { names, words: [...new Set(names.flatMap(({ full, bare }) => (bare === null ? [full] : [full, bare])))] }
}

const totals = new Set(documentVocabulary.totalHeads.map(compact))
const headPrefixes = documentVocabulary.headPrefixes.map(compact)
const headSuffixes = documentVocabulary.headSuffixes.map(compact)

const ofWhich = new RegExp(`^(?:${alternatives(documentVocabulary.labelPrefixes)}):`)

/** A head nobody spells so, without the words that change nothing: 基本支出预算 → 基本支出, 支出总计 → 合计, 其中:基本支出 → 基本支出; null when it has none. */
export function plainHead(printed: string): string | null {
  const head = printed.replace(ofWhich, '')
  const suffix = headSuffixes.find((ending) => head.endsWith(ending) && head.length > ending.length)
  const rest = suffix === undefined ? head : head.slice(0, -suffix.length)
  const prefix = headPrefixes.find((start) => rest.startsWith(start) && totals.has(rest.slice(start.length)))
  const core = prefix === undefined ? rest : rest.slice(prefix.length)
  const plain = totals.has(core) ? [...totals][0] : core
  return plain === undefined || plain === printed ? null : plain
}

function isSubtotalOf(path: readonly string[], { heads, under, borrowed }: ColumnSpelling): boolean {
  return !borrowed && heads.has(path.at(-1) ?? '') && under !== null && under.has(path.at(-2) ?? '')
}

function nameStrength({ names }: PathNames, spelling: ColumnSpelling): number {
  let best = 0
  for (const name of names) {
    const spelled = spellStrength(name, spelling)
    if (spelled > 0) best = Math.max(best, spelled * name.weight * underStrength(name.above, spelling.under))
  }
  return best
}

/** Words for codes and names are the same everywhere; an amount under another family's word is less sure. */
function spellStrength({ full, bare }: PathName, { heads, otherHeads, borrowed, definition }: ColumnSpelling): number {
  const foreign = isNaming(definition) ? 0.95 : foreignStrength
  const base = borrowed ? foreign : 1
  if (heads.has(full)) return base
  if (otherHeads.has(full)) return foreign
  if (bare === null) return 0
  if (bare !== '' && heads.has(bare)) return base * 0.98
  return otherHeads.has(bare) ? foreign : 0
}

const lastYear = compact(documentVocabulary.lastYearPrefix)

/** The nearer the word above, the better, so that 小计 goes to the closest group. What stands under 上年 is nobody's who does not ask for it. */
function underStrength(above: readonly string[], under: ReadonlySet<string> | null): number {
  const ofLastYear = (head: string): boolean => head.startsWith(lastYear)
  if (above.some(ofLastYear) && ![...(under ?? [])].some(ofLastYear)) return 0.45
  if (under === null) return 1
  for (let distance = 1; distance <= above.length; distance += 1) {
    if (under.has(above.at(-distance) ?? '')) return 1.02 - 0.02 * distance
  }
  return above.length === 0 ? 0.75 : 0.45
}
