/**
 * Decides which statutory form each table is. Title and heads must agree; without a known title only words and heads that fit one form
 * alone will do. A table without title that goes on where the one before stopped belongs to the same form.
 */
import { isGeneralFamily } from '../../data/families.ts'
import type { FamilyDefinition, FormDefinition, FormId } from '../../model/form-definition.ts'
import { bodyRowsOf } from './body-rows.ts'
import { headWords } from './column-spelling.ts'
import { foreignSites } from './bodies.ts'
import { HeadFitting } from './head-fitting.ts'
import { readHeadsOf, type Layout } from './layout.ts'
import { continueLayout } from './continuation.ts'
import { printedTitleOf } from './printed-title.ts'
import { recognizeMeaning, type DocumentContext } from './recognize-meaning.ts'
import { rowsFit } from './row-fit.ts'
import { functionCodeOf, namesRow } from './row-key.ts'
import { isCaptionText, type Site } from './site.ts'
import { compact, headCore } from './spelling.ts'
import { doubtfulTitles, type TitleDoubt } from './title-claims.ts'
import type { UnitCaption } from './unit-caption.ts'
import { cellsOfRow, holdsFigures, looksLikeAmount } from './table.ts'
import { formCandidates, looksStatutory, type FormCandidate } from './titles.ts'

/**
 * continues: index of the site whose table goes on here. byMeaning: no title says so; the sums of the form must still hold.
 * possible: the forms that an unread table may be, where its heads and rows leave some.
 */
export type Recognition =
  | { readonly kind: 'form'; readonly candidate: FormCandidate; readonly layout: Layout; readonly continues: number | null; readonly byMeaning: boolean }
  | {
      readonly kind: 'unread'; readonly title: string; readonly formId: string; readonly possible: readonly FormId[]
      readonly reason: 'layout' | 'repeated' | 'title' | 'continuation' | 'otherBody' | 'otherYear' | 'ambiguous'
    }
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

/** preferred: taken for the document's family where its stage allows; null to choose by its tables. */
export function recognizeSites(sites: readonly Site[], { preferred, ...document }: Omit<DocumentContext, 'family'> & { readonly preferred: FamilyDefinition | null }): RecognizedDocument {
  const { stage, year } = document
  const heads = sites.map((site) => new HeadFitting(readHeadsOf(site)))
  const doubtful = doubtsOf(sites, document.names, year)
  const mayPrefer = preferred !== null && (stage === null || preferred.applies.stage === stage)
  const family = mayPrefer ? preferred : chooseFamily(sites, heads, document, doubtful)
  const found: Recognized[] = []
  sites.forEach((site, index) => {
    const fitting = heads[index]
    if (fitting === undefined) return
    const doubt = doubtful.get(site)
    const recognition = doubt === 'otherBody' || doubt === 'otherYear' ? notOurs(site, doubt) : recognize(site, fitting, found, { ...document, family })
    found.push({ site, recognition })
  })
  const settled = withoutSlips(withoutRivals(found), doubtful)
  const general = document.families.find((known) => isGeneralFamily(known) && known.applies.stage === stage) ?? null
  return { sites: settled, family: [family, general].find((known) => known !== null && isWellFounded(settled, known)) ?? null }
}

/** What is held against tables before their heads are looked at: that they stand under another body's name, or what their own titles say. */
export function doubtsOf(sites: readonly Site[], names: readonly string[], year: number | null): ReadonlyMap<Site, TitleDoubt> {
  const doubtful = new Map(doubtfulTitles(sites, names, year))
  for (const site of foreignSites(sites, names)) doubtful.set(site, 'otherBody')
  return doubtful
}

/** Where several tables claim a form, one that has no known title is not it, or nobody knows which is. */
function withoutRivals(found: readonly Recognized[]): Recognized[] {
  const claimed = new Map<string, number>()
  for (const { recognition } of found) {
    const id = recognition.kind === 'form' && recognition.continues === null ? recognition.candidate.definition.id : recognition.kind === 'unread' && recognition.reason === 'repeated' ? recognition.formId : ''
    claimed.set(id, (claimed.get(id) ?? 0) + 1)
  }
  return withoutForms(found, ({ site, recognition }) => (recognition.byMeaning || site.title === null) && (claimed.get(recognition.candidate.definition.id) ?? 0) > 1)
}

/** A table whose title has the wrong year is read where no other can be its form: of two it may be the one of another year. */
function withoutSlips(found: readonly Recognized[], doubtful: ReadonlyMap<Site, TitleDoubt>): Recognized[] {
  return withoutForms(found, (own) => doubtful.get(own.site) === 'slip' && found.some(({ recognition }) => recognition.kind === 'unread' && recognition.possible.includes(own.recognition.candidate.definition.id)))
}

/** Heads hardly have more rows. */
const headRowCount = 3

type FormRecognition = Extract<Recognition, { kind: 'form' }>

/** The forms that begin at these sites, and what goes on with them, are unread. */
function withoutForms(found: readonly Recognized[], isLeftOut: (own: { readonly site: Site; readonly recognition: FormRecognition }) => boolean): Recognized[] {
  const leftOut = new Set(found.flatMap(({ site, recognition }, index) => (recognition.kind === 'form' && recognition.continues === null && isLeftOut({ site, recognition }) ? [index] : [])))
  return found.map(({ site, recognition }, index) => {
    if (recognition.kind !== 'form' || !leftOut.has(recognition.continues ?? index)) return { site, recognition }
    return { site, recognition: unreadOf(recognition.candidate.definition.id, printedTitleOf(site)) }
  })
}

function unreadOf(formId: FormId, title: string): Recognition {
  return { kind: 'unread', title, formId, possible: [formId], reason: 'ambiguous' }
}

/** The family most of whose forms are found, by title and heads together. The title of another body's or year's table says nothing. */
export function chooseFamily(
  sites: readonly Site[], heads: readonly HeadFitting[], { stage, year, region }: Pick<DocumentContext, 'stage' | 'year' | 'region'>, doubtful: ReadonlyMap<Site, TitleDoubt>,
): FamilyDefinition | null {
  const scores = new Map<FamilyDefinition, Map<string, number>>()
  sites.forEach((site, index) => {
    const doubt = doubtful.get(site)
    if (doubt === 'otherBody' || doubt === 'otherYear') return
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

function notOurs(site: Site, reason: 'otherBody' | 'otherYear'): Recognition {
  return site.title !== null && hasManyFigures(site) ? { kind: 'unread', title: site.title.text, formId: '', possible: [], reason } : { kind: 'other' }
}

function recognize(site: Site, fitting: HeadFitting, before: readonly Recognized[], context: DocumentContext): Recognition {
  const continued = recognizeContinuation(site, fitting, before)
  if (continued !== null) return continued
  const candidate = bestCandidate(site, fitting, context)
  const layout = candidate === null ? null : fitting.layout(candidate)
  if (candidate !== null && layout !== null) return rowsFit(site, layout) ? firstOrRepeated(site, { candidate, layout, byMeaning: false }, before) : unreadOrOther(site, before, [])
  if (!hasManyFigures(site)) return { kind: 'other' }
  const { chosen, possible } = recognizeMeaning(site, fitting, context)
  return chosen === null ? unreadOrOther(site, before, possible) : firstOrRepeated(site, { ...chosen, byMeaning: true }, before)
}

type Found = Pick<Extract<Recognition, { kind: 'form' }>, 'candidate' | 'layout' | 'byMeaning'>

/** A form stands in a document once; a second table that claims it is reported. */
function firstOrRepeated(site: Site, found: Found, before: readonly Recognized[]): Recognition {
  const { id } = found.candidate.definition
  const isRepeated = before.some(({ recognition }) => recognition.kind === 'form' && recognition.candidate.definition.id === id)
  if (!isRepeated) return { kind: 'form', ...found, continues: null }
  return hasManyFigures(site) ? { kind: 'unread', title: titleOf(site), formId: id, possible: [id], reason: 'repeated' } : { kind: 'other' }
}

function titleOf(site: Site): string {
  return site.title?.text ?? ''
}

function bestCandidate(site: Site, fitting: HeadFitting, { families, family, stage }: DocumentContext): FormCandidate | null {
  const rank = (candidate: FormCandidate): number => {
    const fit = fitting.layout(candidate)?.quality ?? -1
    return fit + (candidate.family === family ? 0.1 : 0) - (stage !== null && candidate.family.applies.stage !== stage ? 0.2 : 0)
  }
  const sorted = (candidates: readonly FormCandidate[]): FormCandidate[] => [...candidates].sort((left, right) => rank(right) - rank(left))
  if (site.title !== null) {
    // A budget's table of this name has other rows than the final accounts' one.
    const titled = sorted(site.title.match.candidates.filter(({ family: own }) => stage !== 'finalAccounts' || own.applies.stage === stage))
    const covered = titled.filter((candidate) => (fitting.layout(candidate)?.coverage ?? 0) >= titledCoverage)
    const hasRows = (candidate: FormCandidate): boolean => {
      const layout = fitting.layout(candidate)
      return layout !== null && rowsFit(site, layout)
    }
    // Of forms under one title the first whose rows are there, else the first.
    return titled[0] === covered[0] ? (covered.find(hasRows) ?? covered[0] ?? null) : null
  }
  if (family === null || looksStatutory(printedTitleOf(site))) return null
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
  const { candidate, layout: previousLayout, continues, byMeaning } = previous.recognition
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
  if (repeatsHeads && (sameTitle || onlyCaptions(site, previous.site))) return { kind: 'form', candidate, layout: own, continues: start, byMeaning }
  if (!onlyCaptions(site, previous.site, candidate.definition)) return null
  // A grid that leaves out columns without a word is held against the first one, which has all heads.
  const base = site.grid.drawn !== undefined && first?.recognition.kind === 'form' ? { site: first.site, layout: first.recognition.layout } : { site: previous.site, layout: previousLayout }
  const layout = continueLayout(base.site, base.layout, site)
  return layout === null ? null : { kind: 'form', candidate, layout, continues: start, byMeaning }
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

/** The words of the first row that is no further row of heads, figures aside. */
function firstWords({ table, captionRowCount }: Site, layout: Layout): string {
  for (const row of bodyRowsOf(table, layout, captionRowCount).rows) {
    const words = cellsOfRow(table, row).map(table.textOf).filter((text) => text !== '' && !/\.\d|,/.test(text))
    if (words.length < 2 || !words.every((text) => headWords.has(headCore(text)))) return words.join(' ')
  }
  return ''
}

/**
 * No line above the table on its page but department, unit, form number, and heads that stood above the table before it too; under a piece of the
 * form that held no figure, and was text, its rows.
 */
function onlyCaptions({ lead, grid }: Site, before: Site, form: FormDefinition | null = null): boolean {
  const own = lead.filter(({ place }) => place.pageNumber === grid.place.pageNumber)
  const repeated = new Set([...before.lead.filter((line) => !before.title?.lines.includes(line)).map(({ text }) => compact(text)), ...headTexts(before)])
  return own.every(({ text }) => isCaptionText(text) || repeated.has(compact(text)) || form?.panels.some((panel) => panel.keyedBy === 'label' && namesRow(panel, text)) === true)
}

/** The first rows as lines would print them. */
function headTexts({ table }: Site): string[] {
  return Array.from({ length: Math.min(headRowCount, table.rowCount) }, (_, row) => compact(cellsOfRow(table, row).map(({ text }) => text).join('')))
}

/** A table with figures that looks like a statutory form and is none we know is a gap; any other table is left to others. */
function unreadOrOther(site: Site, before: readonly Recognized[], possible: readonly FormId[]): Recognition {
  if (!hasManyFigures(site)) return { kind: 'other' }
  if (site.title !== null) {
    const formId = site.title.match.candidates[0]?.definition.id ?? ''
    return { kind: 'unread', title: site.title.text, formId, possible, reason: 'layout' }
  }
  const near = site.titles.filter(({ lines }) => lines.length <= 1).slice(0, 6)
  const title = near.find(({ text }) => looksStatutory(text))
  if (title !== undefined) return { kind: 'unread', title: title.text, formId: '', possible, reason: 'title' }
  const previous = before.at(-1)
  if (previous !== undefined && previous.recognition.kind !== 'other' && followsOn(site, previous.site)) {
    const formId = previous.recognition.kind === 'form' ? previous.recognition.candidate.definition.id : previous.recognition.formId
    return { kind: 'unread', title: '', formId, possible, reason: 'continuation' }
  }
  return possible.length > 0 || hasCodes(site) || hasFunctions(site) ? { kind: 'unread', title: '', formId: '', possible, reason: 'title' } : { kind: 'other' }
}

/**
 * A table of figures right behind another, with no word between: the rest of it, in columns that could not be matched. Where no lines are drawn, rows
 * without figures are words between.
 */
function followsOn(site: Site, previous: Site): boolean {
  const pages = site.grid.place.pageNumber - previous.grid.place.pageNumber
  if (pages < 0 || pages > 1) return false
  if (site.grid.ground === 'aligned' && previous.grid.ground === 'aligned') return true
  if (!onlyCaptions(site, previous)) return false
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
