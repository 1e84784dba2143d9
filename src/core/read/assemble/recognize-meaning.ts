/**
 * Recognizes a table no family knows by what it means: the words over it leave one form open, its heads and rows fit that form alone, and
 * nothing over a column says that its figures are of another year or another thing. The sums of the form must still hold once it is built
 * (weigh-evidence.ts). Runs for tables without a known title, within recognizing forms.
 */
import type { Families } from '../../data/families.ts'
import { isGeneralFamily } from '../../data/families.ts'
import { titleWords } from '../../data/generated/title-words.ts'
import type { FamilyDefinition, FormId, PanelDefinition, Stage } from '../../model/form-definition.ts'
import { classificationIn } from './code-column.ts'
import { columnSpellings, plainHead } from './column-spelling.ts'
import type { HeadFitting } from './head-fitting.ts'
import type { Layout, PanelLayout } from './layout.ts'
import { printedTitleOf } from './printed-title.ts'
import { rowsFit } from './row-fit.ts'
import type { Site } from './site.ts'
import { compact } from './spelling.ts'
import { belongsToForm, meaningOfTitle } from './title-meaning.ts'
import { formCandidates, type FormCandidate } from './titles.ts'

/** What is known of the document when one of its tables is looked at. region: code of its division. names: see namesOf. */
export interface DocumentContext {
  readonly families: Families
  readonly family: FamilyDefinition | null
  readonly stage: Stage | null
  readonly year: number | null
  readonly region: string | null
  readonly names: readonly string[]
}

/** chosen: null where the words, heads and rows do not leave exactly one. possible: the forms they leave, for the report. */
export interface Meaning {
  readonly title: string
  readonly chosen: { readonly candidate: FormCandidate; readonly layout: Layout } | null
  readonly possible: readonly FormId[]
}

/** This many amount columns of a form tell it from others; a form with fewer has all of them. */
const enoughAmounts = 3

export function recognizeMeaning(site: Site, fitting: HeadFitting, context: DocumentContext): Meaning {
  const title = printedTitleOf(site)
  const meaning = meaningOfTitle(title, context.names, context.year)
  const fits = context.stage === null ? [] : candidatesFor(context).flatMap((candidate) => {
    const layout = fitting.layout(candidate)
    return layout !== null && isLaidOut(layout) && rowsFit(site, layout) && codesFit(site, layout) && headsFit(layout, context) ? [{ candidate, layout }] : []
  })
  const allowed = meaning.kind === 'forms' ? fits.filter(({ candidate }) => meaning.forms.includes(candidate.definition.id)) : fits
  const possible = [...new Set(allowed.map(({ candidate }) => candidate.definition.id))]
  const readable = allowed.filter(({ candidate }) => isReadBy(candidate, context))
  const isAlone = meaning.kind !== 'strange' && possible.length === 1 && site.unit !== null
  return { title, possible, chosen: isAlone ? (readable[0] ?? null) : null }
}

/** Every form of the stage, whichever family has it: a form must fit alone among all of them. */
function candidatesFor({ families, stage }: DocumentContext): FormCandidate[] {
  return formCandidates(families).filter(({ family }) => family.applies.stage === stage)
}

/** By the definition of the document's own family; of a form it lacks, by the general one. */
function isReadBy({ family, definition }: FormCandidate, context: DocumentContext): boolean {
  const own = context.family?.forms.some(({ id }) => id === definition.id) === true
  return own ? family === context.family : isGeneralFamily(family)
}

/** Every panel that must be there has its names and enough of its amounts, and no column has two claims. */
function isLaidOut({ panels }: Layout): boolean {
  return panels.every(({ panel, bindings }) => {
    const amounts = panel.columns.filter(({ kind, optional }) => kind === 'amount' && optional !== true)
    const bound = bindings.filter(({ definition }) => definition.kind === 'amount')
    if (amounts.length === 0 && bound.length === 0) return true
    return bound.length >= Math.min(enoughAmounts, amounts.length) && bound.length > 0 && !bound.some(({ tied }) => tied) && hasNames(panel, bindings)
  }) && panels.some(({ bindings }) => bindings.length > 0)
}

function hasNames({ keyedBy }: PanelDefinition, bindings: PanelLayout['bindings']): boolean {
  const kinds = new Set(bindings.map(({ definition }) => definition.kind))
  if (keyedBy === 'code') return kinds.has('code') || kinds.has('codeCategory')
  return keyedBy === 'single' || kinds.has('label')
}

/** The codes are those of the form's own classification; of codes in three columns under one head the first tells. */
function codesFit({ table }: Site, { panels, bodyRow }: Layout): boolean {
  return panels.every(({ panel, bindings }) => {
    const columns = bindings.filter(({ definition }) => definition.kind === 'code' || definition.kind === 'codeCategory')
    return panel.classification === undefined || columns.every(({ column: { from } }) => classificationIn(table, from, bodyRow) === panel.classification)
  })
}

const otherYear = titleWords.otherYearHeads.map(compact)

/** Over an amount stand its own words, words of the form, or words that say nothing; and no other year. */
function headsFit({ definition, panels }: Layout, { year }: DocumentContext): boolean {
  const own = new Set(columnSpellings(definition).flatMap(({ heads, otherHeads, under }) => [...heads, ...otherHeads, ...(under ?? [])]))
  return panels.flatMap(({ bindings }) => bindings).filter(({ definition: { kind } }) => kind === 'amount').every(({ column }) => {
    if (year !== null && [...column.printed.matchAll(/20\d{2}/g)].some(([printed]) => printed !== String(year))) return false
    return column.path.every((head) => own.has(head) || own.has(plainHead(head) ?? head) || (belongsToForm(head, definition.id) && !otherYear.some((word) => head.includes(word))))
  })
}
