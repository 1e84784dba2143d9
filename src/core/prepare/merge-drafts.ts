/**
 * Two copies of one budget in work put together, figure by figure and sentence by sentence: what only one of them changed since they parted is
 * kept, and where both did, and not alike, a person chooses. Beside preparing; the outcome is steps like any other, so it can be taken back.
 */
import { definitionOf } from '../data/families.ts'
import type { Budget } from '../model/budget.ts'
import { flattenEdits, foldSteps, type DraftEdit, type DraftProject, type DraftStep, type LeftFigure, type TypedFigure } from '../model/draft.ts'
import type { FormId } from '../model/form-definition.ts'
import { composeDraft, type DraftBudget } from './draft-budget.ts'
import { listDraftProjects } from './draft-projects.ts'

/** What both changed, and not alike. id: of the cell, sentence, row or project · field: of a project or of the texts of a row · base, ours, theirs: as shown; empty: nothing, or taken away. */
export interface DraftConflict {
  readonly place: string
  readonly kind: 'figure' | 'sentence' | 'row' | 'rowText' | 'project'
  readonly id: string
  readonly field: string | null
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** taken: how many places only the other copy changed. */
export interface DraftComparison {
  readonly taken: number
  readonly conflicts: readonly DraftConflict[]
}

/** By place. What is not chosen stays as it is here. */
export type DraftChoices = ReadonlyMap<string, 'ours' | 'theirs'>

export function compareDrafts(last: Budget, here: readonly DraftStep[], other: readonly DraftStep[]): DraftComparison {
  const copies = layCopies(last, here, other)
  const { base, ours, theirs } = copies
  const conflicts = listConflicts(copies)
  const isConflict = new Set(conflicts)
  const taken = [...placesOf(ours, theirs, base)].filter((place) => !isConflict.has(place) && theirs.get(place) !== ours.get(place) && theirs.get(place) !== base.get(place)).length
  if (conflicts.length === 0) return { taken, conflicts: [] }
  const describe = describer(composeDraft(last, copies.baseEdits), composeDraft(last, copies.ourEdits), composeDraft(last, copies.theirEdits))
  return { taken, conflicts: conflicts.map((place) => describe(place, copies)) }
}

/** What to add to the steps here. */
export function mergeDrafts(last: Budget, here: readonly DraftStep[], other: readonly DraftStep[], choices: DraftChoices): readonly DraftStep[] {
  const common = commonLength(here, other)
  if (common === here.length) return other.slice(common)
  const copies = layCopies(last, here, other)
  const { base, ours, theirs } = copies
  const conflicts = new Set(listConflicts(copies))
  const merged = new Map(ours)
  for (const place of placesOf(ours, theirs, base)) {
    const whole = projectOf(place)
    // All of a project that one of them took away stands as the other has it, should it stay.
    const isTheirs = whole !== null && whole !== place && ours.has(whole) !== theirs.has(whole) ? theirs.has(whole) : conflicts.has(place) ? choices.get(place) === 'theirs' : theirs.get(place) !== base.get(place)
    const value = theirs.get(place)
    if (!isTheirs) continue
    if (value === undefined) merged.delete(place)
    else merged.set(place, value)
  }
  return editsBetween(ours, merged, labelsOf(last, copies.theirEdits))
}

/** By place, as text that is equal where the state is. */
type Values = ReadonlyMap<string, string>

interface Copies {
  readonly base: Values
  readonly ours: Values
  readonly theirs: Values
  readonly baseEdits: readonly DraftEdit[]
  readonly ourEdits: readonly DraftEdit[]
  readonly theirEdits: readonly DraftEdit[]
}

function layCopies(last: Budget, here: readonly DraftStep[], other: readonly DraftStep[]): Copies {
  const baseEdits = foldSteps(here.slice(0, commonLength(here, other))).edits
  const ourEdits = foldSteps(here).edits
  const theirEdits = renumberLists(last, baseEdits, ourEdits, foldSteps(other).edits)
  const values = (edits: readonly DraftEdit[]): Values => valuesOf(last, edits)
  return { base: values(baseEdits), ours: values(ourEdits), theirs: values(theirEdits), baseEdits, ourEdits, theirEdits }
}

function commonLength(left: readonly DraftStep[], right: readonly DraftStep[]): number {
  const at = left.findIndex((step, index) => JSON.stringify(step) !== JSON.stringify(right[index]))
  return at === -1 ? left.length : at
}

type RowAdded = Extract<DraftEdit, { kind: 'rowAdded' }>

/** Rows of a list are only numbered: two things that both copies added under one number are two things. */
function renumberLists(last: Budget, base: readonly DraftEdit[], ours: readonly DraftEdit[], theirs: readonly DraftEdit[]): readonly DraftEdit[] {
  const added = (edits: readonly DraftEdit[]): RowAdded[] => flattenEdits(edits).filter((edit): edit is RowAdded => edit.kind === 'rowAdded')
  const known = new Set(added(base).map(rowOf))
  const own = new Map(added(ours).map((edit) => [rowOf(edit), edit.label]))
  const isList = ({ form: id, panel }: RowAdded): boolean => {
    const form = last.forms.find((one) => one.id === id)
    return form !== undefined && definitionOf(last, form)?.panels.find((one) => one.id === panel)?.keyedBy === 'ordinal'
  }
  const clashing = added(theirs).filter((edit) => !known.has(rowOf(edit)) && own.has(rowOf(edit)) && own.get(rowOf(edit)) !== edit.label && isList(edit))
  const taken = new Set([...added(ours), ...added(theirs)].map(rowOf))
  return clashing.reduce<readonly DraftEdit[]>((edits, { form, panel, key }) => {
    let free = Number.parseInt(key, 10)
    while (taken.has(`${form}/${panel}/${free}`)) free += 1
    taken.add(`${form}/${panel}/${free}`)
    return renameRow(edits, form, panel, key, String(free))
  }, theirs)
}

function rowOf({ form, panel, key }: { readonly form: string; readonly panel: string; readonly key: string }): string {
  return `${form}/${panel}/${key}`
}

/** Ids of cells name their row wherever they stand: in figures and in sentences. */
function renameRow(edits: readonly DraftEdit[], form: string, panel: string, from: string, to: string): readonly DraftEdit[] {
  const [before, after] = [`${form}/${panel}/${from}/`, `${form}/${panel}/${to}/`]
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith(before) ? after + value.slice(before.length) : value
    if (Array.isArray(value)) return value.map(rename)
    if (typeof value !== 'object' || value === null) return value
    const renamed = Object.fromEntries(Object.entries(value).map(([name, held]) => [name, rename(held)]))
    return renamed['form'] === form && renamed['panel'] === panel && renamed['key'] === from ? { ...renamed, key: to } : renamed
  }
  return rename(edits) as readonly DraftEdit[]
}

/** What holds at each place; a place that nobody touched has no value. */
function valuesOf(last: Budget, edits: readonly DraftEdit[]): Values {
  const values = new Map<string, string>()
  for (const edit of flattenEdits(edits)) for (const [place, value] of changesOf(edit, values)) {
    if (value === null) values.delete(place)
    else values.set(place, value)
  }
  for (const { id, content } of listDraftProjects(last.projects, last.fiscalYear?.value ?? null, edits)) {
    values.set(`project:${id}`, 'there')
    for (const [field, held] of Object.entries(content)) values.set(`project:${id}:${field}`, JSON.stringify(held))
  }
  return values
}

type BoundEdit = Extract<DraftEdit, { kind: 'bound' }>

function changesOf(edit: DraftEdit, values: Values): (readonly [string, string | null])[] {
  switch (edit.kind) {
    case 'figures':
      return edit.figures.map(({ cell, text, unit }) => [`figure:${cell}`, text === null ? null : JSON.stringify({ text, unit })])
    case 'rowAdded':
      return [[`row:${rowOf(edit)}`, JSON.stringify(edit.label)]]
    case 'rowRemoved':
      return [[`row:${rowOf(edit)}`, removed]]
    case 'rowNamed':
      return [[`name:${rowOf(edit)}`, edit.label]]
    case 'rowText':
      return [[`rowText:${rowOf(edit)}:${edit.column}`, edit.text]]
    case 'sentence':
      return [[`sentence:${edit.sentence}`, edit.text === null ? null : JSON.stringify([{ kind: 'bound', sentence: edit.sentence, pieces: edit.text === '' ? [] : [{ kind: 'words', text: edit.text }], signs: '' } satisfies BoundEdit])]]
    case 'bound':
      return [[`sentence:${edit.sentence}`, JSON.stringify([...versionsIn(values.get(`sentence:${edit.sentence}`)), edit])]]
    case 'sentenceAdded':
      return [[`added:${edit.sentence}`, edit.after]]
    case 'taken':
      return edit.left.map((figure) => [`left:${figure.id}`, JSON.stringify(figure)])
    case 'leftPlaced':
      return [[`placed:${edit.left}`, 'placed']]
    case 'narrativeFrom':
      return [['narrative:', edit.from]]
    case 'figuresConfirmed':
      return edit.figures.map(({ sentence, text }) => [`confirmed:${JSON.stringify([sentence, text])}`, edit.reason])
    case 'project':
      return []
  }
}

const removed = 'null'

function versionsIn(value: string | undefined): readonly BoundEdit[] {
  return value === undefined ? [] : (JSON.parse(value) as readonly BoundEdit[])
}

function placesOf(...all: readonly Values[]): ReadonlySet<string> {
  return new Set(all.flatMap((values) => [...values.keys()]))
}

/** In the order of the places. */
function listConflicts({ base, ours, theirs }: Copies): string[] {
  const changed = (values: Values, place: string): boolean => values.get(place) !== base.get(place)
  const places = placesOf(ours, theirs, base)
  return [...places].filter((place) => {
    const isTaken = (values: Values, others: Values): boolean => isTakenAway(values, place) && changed(values, place) && [...places].some((inner) => isWithin(inner, place) && changed(others, inner) && others.has(inner))
    if (isTaken(ours, theirs) || isTaken(theirs, ours)) return !isTakenAway(ours, place) || !isTakenAway(theirs, place)
    // Fields of a project that one of them took away go with the project.
    const whole = projectOf(place)
    if (whole !== null && whole !== place && (!ours.has(whole) || !theirs.has(whole))) return false
    // Reasons for the same figure stand beside one another.
    return !place.startsWith('confirmed:') && changed(ours, place) && changed(theirs, place) && ours.get(place) !== theirs.get(place)
  })
}

/** The place of the project that a place belongs to; null for any other. */
function projectOf(place: string): string | null {
  return /^project:[^:]*/.exec(place)?.[0] ?? null
}

/** A row or a project that is gone. */
function isTakenAway(values: Values, place: string): boolean {
  if (place.startsWith('row:')) return values.get(place) === removed
  return /^project:[^:]*$/.test(place) && !values.has(place)
}

/** What stands in a row or in a project. */
function isWithin(inner: string, place: string): boolean {
  if (place.startsWith('project:')) return inner.startsWith(`${place}:`)
  const row = place.slice('row:'.length)
  return inner.startsWith(`figure:${row}/`) || inner.startsWith(`rowText:${row}:`)
}

type Describe = (place: string, copies: Copies) => DraftConflict

function describer(base: DraftBudget, ours: DraftBudget, theirs: DraftBudget): Describe {
  return (place, copies) => {
    const at = place.indexOf(':')
    const [kind, rest] = [place.slice(0, at), place.slice(at + 1)]
    const [id = '', field = null] = kind === 'project' || kind === 'rowText' ? rest.split(':') : [rest]
    const all = [[copies.base, base], [copies.ours, ours], [copies.theirs, theirs]] as const
    const [was = '', own = '', other = ''] = all.map(([values, budget]) => shownAt(kind, id, values.get(place), budget))
    return { place, kind: kindOf(kind), id, field, base: was, ours: own, theirs: other }
  }
}

function kindOf(kind: string): DraftConflict['kind'] {
  return kind === 'figure' || kind === 'sentence' || kind === 'rowText' || kind === 'project' ? kind : kind === 'added' ? 'sentence' : 'row'
}

/** As the page would show it. */
function shownAt(kind: string, id: string, value: string | undefined, { budget, sentences, projects }: DraftBudget): string {
  if (kind === 'sentence' || kind === 'added') return sentences.find((sentence) => sentence.id === id)?.text ?? ''
  if (kind === 'figure') return value === undefined ? '' : (JSON.parse(value) as TypedFigure).text ?? ''
  if (kind === 'row' || kind === 'name') return budget.forms.flatMap(({ id: form, rows }) => rows.filter((row) => rowOf({ ...row, form }) === id))[0]?.label.trim() ?? ''
  if (kind !== 'project') return value ?? ''
  if (value === 'there' || value === undefined) return projects.find((entry) => entry.id === id)?.content.name ?? ''
  return writeField(JSON.parse(value))
}

/** A field of a project: a word, or a list of words or of records. */
function writeField(held: unknown): string {
  if (Array.isArray(held)) return held.map(writeField).join('\n')
  return typeof held === 'object' && held !== null ? Object.values(held).filter((part) => part !== '').join(' ') : String(held)
}

/** The names of the rows there, for rows that come back. */
function labelsOf(last: Budget, edits: readonly DraftEdit[]): ReadonlyMap<string, string> {
  return new Map(composeDraft(last, edits).budget.forms.flatMap(({ id, rows }) => rows.map((row) => [rowOf({ ...row, form: id }), row.label.trim()] as const)))
}

/** Rows first, then what stands in them; sentences before what is said of them. */
function editsBetween(from: Values, to: Values, labels: ReadonlyMap<string, string>): DraftEdit[] {
  const changed = [...placesOf(from, to)].filter((place) => from.get(place) !== to.get(place))
  const of = (kind: string): (readonly [string, string | undefined])[] => changed.filter((place) => place.startsWith(`${kind}:`)).map((place) => [place.slice(kind.length + 1), to.get(place)])
  const figures = of('figure').map(([cell, value]): TypedFigure => (value === undefined ? { cell, text: null, unit: 'yuan' } : { cell, ...(JSON.parse(value) as Pick<TypedFigure, 'text' | 'unit'>) }))
  const left = of('left').flatMap(([, value]) => (value === undefined ? [] : [JSON.parse(value) as LeftFigure]))
  const gone = [...of('left').filter(([, value]) => value === undefined), ...of('placed')]
  return [
    ...of('row').map(([row, value]) => rowEdit(row, value, from, labels)),
    ...of('name').flatMap(([row, label]): DraftEdit[] => (label === undefined ? [] : [{ kind: 'rowNamed', ...rowIn(row), label }])),
    ...(figures.length === 0 ? [] : [{ kind: 'figures' as const, figures }]),
    ...of('rowText').map(([place, text]): DraftEdit => ({ kind: 'rowText', ...rowIn(place.split(':')[0] ?? ''), column: place.split(':')[1] ?? '', text: text ?? '' })),
    ...(left.length === 0 ? [] : [{ kind: 'taken' as const, name: '', rows: [], figures: [], left }]),
    ...gone.map(([id]): DraftEdit => ({ kind: 'leftPlaced', left: id, figure: null })),
    ...of('narrative').map(([, value]): DraftEdit => ({ kind: 'narrativeFrom', from: value === 'template' ? 'template' : 'lastYear' })),
    ...of('added').map(([sentence, after]): DraftEdit => (after === undefined ? { kind: 'sentence', sentence, text: '' } : { kind: 'sentenceAdded', sentence, after })),
    ...of('sentence').flatMap(([sentence, value]): DraftEdit[] => [{ kind: 'sentence', sentence, text: null }, ...versionsIn(value)]),
    ...of('confirmed').flatMap(([place, reason]): DraftEdit[] => (reason === undefined ? [] : [confirmedEdit(place, reason)])),
    ...projectEdits(changed, to),
  ]
}

function rowIn(row: string): { readonly form: FormId; readonly panel: string; readonly key: string } {
  const [form = '', panel = '', ...key] = row.split('/')
  return { form: form as FormId, panel, key: key.join('/') }
}

/** undefined: as it was made from last year's, so the opposite of what was done here. */
function rowEdit(row: string, value: string | undefined, from: Values, labels: ReadonlyMap<string, string>): DraftEdit {
  const isGone = value === removed || (value === undefined && from.get(`row:${row}`) !== removed)
  if (isGone) return { kind: 'rowRemoved', ...rowIn(row) }
  return { kind: 'rowAdded', ...rowIn(row), label: value === undefined ? (labels.get(row) ?? '') : (JSON.parse(value) as string) }
}

function confirmedEdit(place: string, reason: string): DraftEdit {
  const [sentence, text] = JSON.parse(place) as readonly [string, string]
  return { kind: 'figuresConfirmed', figures: [{ sentence, text }], reason }
}

/** A project is typed as a whole. */
function projectEdits(changed: readonly string[], to: Values): DraftEdit[] {
  const ids = new Set(changed.flatMap((place) => projectOf(place)?.slice('project:'.length) ?? []))
  return [...ids].map((project): DraftEdit => {
    if (!to.has(`project:${project}`)) return { kind: 'project', project, content: null }
    const begin = `project:${project}:`
    const fields = [...to].filter(([place]) => place.startsWith(begin)).map(([place, value]): readonly [string, unknown] => [place.slice(begin.length), JSON.parse(value)])
    // Every field was taken from a whole project.
    return { kind: 'project', project, content: Object.fromEntries(fields) as unknown as DraftProject }
  })
}
