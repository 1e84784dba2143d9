/**
 * Decides which statutory form each table is. Title and heads must agree; without a title only heads that fit one form
 * alone will do. A table without title that goes on where the one before stopped belongs to the same form.
 */
import type { Families } from '../../data/families.ts'
import type { FamilyDefinition, Stage } from '../../model/form-definition.ts'
import { bodyRowsOf } from './body-rows.ts'
import { foreignSites } from './bodies.ts'
import { layOut, readHeadsOf, type HeadReadings, type Layout } from './layout.ts'
import { continueLayout } from './continuation.ts'
import { rowsFit } from './row-fit.ts'
import { functionCodeOf } from './row-key.ts'
import { isCaptionText, type Site } from './site.ts'
import type { UnitCaption } from './unit-caption.ts'
import { cellsOfRow, holdsFigures, looksLikeAmount } from './table.ts'
import { codeKinds, columnSpellings } from './column-spelling.ts'
import { formCandidates, looksStatutory, type FormCandidate } from './titles.ts'

/** continues: index of the site whose table goes on here. */
export type Recognition =
  | { readonly kind: 'form'; readonly candidate: FormCandidate; readonly layout: Layout; readonly continues: number | null }
  | { readonly kind: 'unread'; readonly title: string; readonly formId: string; readonly reason: 'layout' | 'repeated' | 'title' | 'continuation' | 'otherBody' }
  | { readonly kind: 'other' }

export interface Recognized {
  readonly site: Site
  readonly recognition: Recognition
}

export interface RecognizedDocument {
  readonly sites: readonly Recognized[]
  readonly family: FamilyDefinition | null
}

const titledCoverage = 0.75
const untitledQuality = 0.9
const untitledMargin = 0.1

/** What the document says of itself. region: code of its division. */
export interface DocumentScope {
  readonly stage: Stage | null
  readonly year: number | null
  readonly region: string | null
}

export function recognizeSites(sites: readonly Site[], scope: DocumentScope, families: Families): RecognizedDocument {
  const { stage } = scope
  const heads = sites.map((site) => new HeadFitting(readHeadsOf(site)))
  const family = chooseFamily(sites, heads, scope)
  const found: Recognized[] = []
  const foreign = foreignSites(sites)
  sites.forEach((site, index) => {
    const fitting = heads[index]
    if (fitting === undefined) return
    if (foreign.has(site)) return void found.push({ site, recognition: ofOtherBody(site) })
    found.push({ site, recognition: recognize(site, fitting, found, { families, family, stage }) })
  })
  return { sites: found, family: isWellFounded(found, family) ? family : null }
}

/** Lays forms over one table's heads, each at most once. */
class HeadFitting {
  readonly heads: HeadReadings
  private readonly layouts = new Map<object, Layout | null>()
  private words: ReadonlySet<string> | null = null

  constructor(heads: HeadReadings) {
    this.heads = heads
  }

  layout({ definition }: FormCandidate): Layout | null {
    const known = this.layouts.get(definition)
    if (known !== undefined) return known
    const made = layOut(this.heads, definition)
    this.layouts.set(definition, made)
    return made
  }

  /** Whether enough of the form's heads are printed to be worth a try. */
  mayFit({ definition }: FormCandidate): boolean {
    this.words ??= new Set(this.heads.readings.flatMap(({ columns }) => columns.flatMap(({ path }) => path)))
    const words = this.words
    const own = columnSpellings(definition).filter(({ borrowed, definition: column }) => !borrowed && column.optional !== true && column.kind !== 'rowNumber' && !codeKinds.has(column.kind))
    const hits = own.filter((spelling) => [...spelling.heads].some((head) => words.has(head))).length
    return hits >= own.length * 0.6
  }
}

/** The family most of whose forms are found, by title and heads together. */
function chooseFamily(sites: readonly Site[], heads: readonly HeadFitting[], { stage, year, region }: DocumentScope): FamilyDefinition | null {
  const scores = new Map<FamilyDefinition, Map<string, number>>()
  sites.forEach((site, index) => {
    for (const candidate of site.title?.match.candidates ?? []) {
      const { family, definition } = candidate
      if (stage !== null && family.applies.stage !== stage) continue
      const { quality, coverage } = heads[index]?.layout(candidate) ?? { quality: 0, coverage: 0 }
      if (coverage < titledCoverage) continue
      const forms = scores.get(family) ?? new Map<string, number>()
      forms.set(definition.id, Math.max(forms.get(definition.id) ?? 0, quality))
      scores.set(family, forms)
    }
  })
  let best: FamilyDefinition | null = null
  let bestScore = 0
  for (const [family, forms] of scores) {
    const { from, to } = family.applies
    const inYears = year === null || (year >= from && (to === null || year <= to))
    const fit = [...forms.values()].reduce((sum, quality) => sum + quality, 0)
    // Of families that explain as much, the one that expects least besides.
    const score = fit * (inYears ? 1.05 : 1) * (1 + 0.02 * (forms.size / family.forms.length)) * (isElsewhere(family, region) ? 0.9 : 1)
    if (score > bestScore) {
      best = family
      bestScore = score
    }
  }
  return best
}

/** The document is of a place where the layout was never seen. */
function isElsewhere({ applies: { regions } }: FamilyDefinition, region: string | null): boolean {
  return region !== null && regions.length > 0 && !regions.some((code) => region.startsWith(code))
}

/** The family holds when at least two of its forms, and most of the forms found, are its own. */
function isWellFounded(found: readonly Recognized[], family: FamilyDefinition | null): boolean {
  const forms = found.flatMap(({ recognition }) => (recognition.kind === 'form' && recognition.continues === null ? [recognition.candidate.family === family] : []))
  const own = forms.filter((isOwn) => isOwn).length
  return own >= Math.min(2, forms.length) && own * 3 >= forms.length * 2 && own > 0
}

/** What is known of the document when one of its tables is looked at. */
interface Context {
  readonly families: Families
  readonly family: FamilyDefinition | null
  readonly stage: Stage | null
}

function ofOtherBody(site: Site): Recognition {
  return site.title !== null && hasManyFigures(site) ? { kind: 'unread', title: site.title.text, formId: '', reason: 'otherBody' } : { kind: 'other' }
}

function recognize(site: Site, fitting: HeadFitting, before: readonly Recognized[], context: Context): Recognition {
  const continued = recognizeContinuation(site, fitting, before)
  if (continued !== null) return continued
  const candidate = bestCandidate(site, fitting, context)
  if (candidate !== null) {
    const repeated = before.some(({ recognition }) => recognition.kind === 'form' && recognition.candidate.definition.id === candidate.definition.id)
    const layout = fitting.layout(candidate)
    if (layout !== null && !rowsFit(site, layout)) return unreadOrOther(site, before)
    if (!repeated && layout !== null) return { kind: 'form', candidate, layout, continues: null }
    if (hasManyFigures(site)) return { kind: 'unread', title: titleOf(site), formId: candidate.definition.id, reason: 'repeated' }
    return { kind: 'other' }
  }
  return unreadOrOther(site, before)
}

function titleOf(site: Site): string {
  return site.title?.text ?? ''
}

function bestCandidate(site: Site, fitting: HeadFitting, { families, family, stage }: Context): FormCandidate | null {
  const rank = (candidate: FormCandidate): number => {
    const fit = fitting.layout(candidate)?.quality ?? -1
    return fit + (candidate.family === family ? 0.1 : 0) - (stage !== null && candidate.family.applies.stage !== stage ? 0.2 : 0)
  }
  const sorted = (candidates: readonly FormCandidate[]): FormCandidate[] => [...candidates].sort((left, right) => rank(right) - rank(left))
  if (site.title !== null) {
    const best = sorted(site.title.match.candidates)[0]
    return best !== undefined && (fitting.layout(best)?.coverage ?? 0) >= titledCoverage ? best : null
  }
  if (family === null) return null
  const [best, ...rest] = sorted(formCandidates(families).filter((candidate) => fitting.mayFit(candidate)))
  if (best === undefined || best.family !== family) return null
  const layout = fitting.layout(best)
  if (layout === null || layout.quality < untitledQuality || layout.unknown.length > 0) return null
  const rival = rest.find(({ definition }) => definition.id !== best.definition.id)
  return rival !== undefined && rank(best) - rank(rival) < untitledMargin ? null : best
}

/** The table before goes on here: next in order, on the same or the next page, nothing but captions between. */
function recognizeContinuation(site: Site, fitting: HeadFitting, before: readonly Recognized[]): Recognition | null {
  const index = before.length - 1
  const previous = before[index]
  if (previous?.recognition.kind !== 'form') return null
  const { candidate, layout: previousLayout, continues } = previous.recognition
  const pages = site.grid.place.pageNumber - previous.site.grid.place.pageNumber
  if (pages < 0 || pages > 1) return null
  const sameTitle = site.title?.match.candidates.some(({ definition }) => definition.id === candidate.definition.id) ?? false
  if (site.title !== null && !sameTitle) return null
  const start = continues ?? index
  if (site.unit !== null && differsInUnit(site.unit, before[start]?.site.unit ?? null)) return null
  const own = fitting.layout(candidate)
  const repeatsHeads = own !== null && own.coverage >= titledCoverage && own.quality >= previousLayout.quality - 0.1
  const first = before[start]
  if (repeatsHeads && first !== undefined && beginsAlike(first, { site, layout: own ?? previousLayout })) return null
  if (repeatsHeads && (sameTitle || onlyCaptions(site))) return { kind: 'form', candidate, layout: own, continues: start }
  if (!onlyCaptions(site)) return null
  const layout = continueLayout(previous.site, previousLayout, site)
  return layout === null ? null : { kind: 'form', candidate, layout, continues: start }
}

/** A continuation states no other unit; one that does is not read in the unit of the first page. */
function differsInUnit(own: UnitCaption, first: UnitCaption | null): boolean {
  return first === null || own.unit !== first.unit
}

/** The second table is no continuation of the first but another copy, of another body perhaps, when both begin with the same row. */
function beginsAlike({ site, recognition }: Recognized, copy: { readonly site: Site; readonly layout: Layout }): boolean {
  if (recognition.kind !== 'form') return false
  const opening = firstWords(site, recognition.layout)
  return opening !== '' && opening === firstWords(copy.site, copy.layout)
}

/** The words of the first row below the heads, figures aside. */
function firstWords({ table, captionRowCount }: Site, layout: Layout): string {
  const row = bodyRowsOf(table, layout, captionRowCount).rows[0]
  return row === undefined ? '' : cellsOfRow(table, row).map(table.textOf).filter((text) => text !== '' && !/\.\d|,/.test(text)).join(' ')
}

/** No line above the table on its page but department, unit, form number. */
function onlyCaptions({ lead, grid }: Site): boolean {
  const own = lead.filter(({ place }) => place.pageNumber === grid.place.pageNumber)
  return own.every(({ text }) => isCaptionText(text))
}

/** A table with figures that looks like a statutory form and is none we know is a gap; any other table is left to others. */
function unreadOrOther(site: Site, before: readonly Recognized[]): Recognition {
  if (!hasManyFigures(site)) return { kind: 'other' }
  if (site.title !== null) {
    const formId = site.title.match.candidates[0]?.definition.id ?? ''
    return { kind: 'unread', title: site.title.text, formId, reason: 'layout' }
  }
  const near = site.titles.filter(({ lines }) => lines.length <= 1).slice(0, 6)
  const title = near.find(({ text }) => looksStatutory(text))
  if (title !== undefined) return { kind: 'unread', title: title.text, formId: '', reason: 'title' }
  const previous = before.at(-1)
  if (previous !== undefined && previous.recognition.kind !== 'other' && followsOn(site, previous.site)) {
    const formId = previous.recognition.kind === 'form' ? previous.recognition.candidate.definition.id : previous.recognition.formId
    return { kind: 'unread', title: '', formId, reason: 'continuation' }
  }
  return hasCodes(site) || hasFunctions(site) ? { kind: 'unread', title: '', formId: '', reason: 'title' } : { kind: 'other' }
}

/** A table of figures right behind another, with no word between: the rest of it, in columns that could not be matched. */
function followsOn(site: Site, previous: Site): boolean {
  const pages = site.grid.place.pageNumber - previous.grid.place.pageNumber
  if (pages < 0 || pages > 1 || !onlyCaptions(site)) return false
  const texts = site.grid.cells.map((cell) => site.table.textOf(cell)).filter((text) => text !== '')
  return texts.filter(looksLikeAmount).length * 6 >= texts.length
}

function hasManyFigures({ table }: Site): boolean {
  return table.grid.cells.filter((cell) => holdsFigures(table.textOf(cell))).length >= 2
}

/** A summary by function: several functional categories by name, as no other table has them. */
function hasFunctions({ table }: Site): boolean {
  return new Set(table.grid.cells.flatMap(({ text }) => functionCodeOf(text) ?? [])).size >= 3
}

/** Rows that begin with classification codes and go on with figures. */
function hasCodes({ table }: Site): boolean {
  let count = 0
  for (let row = 0; row < table.rowCount; row += 1) {
    const texts = Array.from({ length: table.columnCount }, (_, column) => table.textAt(row, column))
    const code = texts.slice(0, 3).findIndex((text) => /^[235]\d{2}(?:\d{2}){0,2}$/.test(text))
    if (code !== -1 && texts.slice(code + 1).some(looksLikeAmount)) count += 1
  }
  return count >= 2
}
