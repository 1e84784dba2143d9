/**
 * From the grids of a Source to Forms: where each table stands, which form it is, what its cells say. Second half of
 * reading for sources with geometry; sources without it go through read/text.
 */
import type { Families } from '../../data/families.ts'
import { familyData } from '../../data/generated/families.ts'
import type { Form } from '../../model/form.ts'
import type { FamilyDefinition, FormDefinition, FormId } from '../../model/form-definition.ts'
import type { Problem } from '../../model/problem.ts'
import type { Block, Source } from '../../model/source.ts'
import { listDue, type DueForm } from './due-forms.ts'
import { findRegion } from './find-region.ts'
import type { DocumentIdentity } from './identify-document.ts'
import { namesOf } from './identify-document.ts'
import { looseRow, looseTables } from './loose-tables.ts'
import { notesOf, type Note } from './notes.ts'
import { headRowLimit, readHeads } from './heads.ts'
import { printedTitleOf } from './printed-title.ts'
import { recognizeSites, type Recognized } from './recognize.ts'
import { buildSettledForm } from './settle-columns.ts'
import { isCaptionText, listSites, type Site } from './site.ts'
import type { Table } from './table.ts'
import { contradictedForms, weighForm } from './weigh-evidence.ts'

export interface AssembledForms {
  readonly forms: readonly Form[]
  /** The family whose forms these are; null when none explains most of them. */
  readonly familyId: string | null
  /** Grids and lines that are part of a form: tables, titles, captions, notes. */
  readonly used: ReadonlySet<Block>
  readonly problems: readonly Problem[]
}

/** preferred: the family of the files beside this one, for what may be of several; null to choose by this file alone. */
export function assembleForms(source: Source, identity: DocumentIdentity, families: Families = familyData, preferred: FamilyDefinition | null = null): AssembledForms {
  if (identity.documentKind === 'governmentBudget') return { forms: [], familyId: null, used: new Set(), problems: [] }
  const stage = identity.documentKind === 'other' ? null : identity.stage
  const sites = listSites(source.blocks, namesOf(identity), families)
  const { sites: recognized, family } = recognizeSites(sites, { families, stage, year: identity.fiscalYear?.value ?? null, region: findRegion(identity.department, [])?.value.code ?? null, names: namesOf(identity), preferred })
  const problems = recognized.flatMap(({ site, recognition }) => (recognition.kind === 'unread' ? [problemOf(site, recognition)] : []))
  const built = recognized.flatMap(({ recognition }, index) => (recognition.kind === 'form' && recognition.continues === null ? assembleForm(recognized, index) : []))
  const contradicted = contradictedForms(built.flatMap(({ form }) => form ?? []))
  const used = new Set<Block>()
  const forms: Form[] = []
  for (const { form, parts, definition, familyId, problems: own } of built) {
    const isUncountable = form !== null && parts.some(({ site }) => site.grid.ground === 'aligned') && hasBlankEntry(form, definition)
    if (form === null || contradicted.has(form) || isUncountable) {
      problems.push(...parts.map(({ site }) => problemOf(site, { title: printedTitleOf(site), formId: definition.id, possible: [definition.id], reason: isUncountable ? 'layout' : 'sums' })))
      continue
    }
    for (const block of parts.flatMap(({ site }) => blocksOf(site))) used.add(block)
    forms.push(familyId === family?.id ? form : { ...form, readBy: familyId })
    problems.push(...own, ...parts.slice(-1).flatMap(({ site }) => looseRow(site, form)))
  }
  const unread = recognized.flatMap(({ recognition }) => (recognition.kind === 'unread' ? [recognition.formId] : []))
  problems.push(...looseTables(source.blocks, namesOf(identity), families, new Set([...forms.map(({ id }) => id), ...unread])))
  problems.push(...missingForms(family, forms, recognized, listDue(source.blocks, used, family, families)))
  return { forms, familyId: forms.length === 0 ? null : (family?.id ?? null), used, problems }
}

/** What an unread table says of itself, for the report. */
interface UnreadTable {
  readonly title: string
  readonly formId: string
  readonly possible: readonly FormId[]
  readonly reason: string
}

function problemOf({ grid, table, captionRowCount }: Site, { title, formId, possible, reason }: UnreadTable): Problem {
  if (reason === 'otherBody') return { code: 'formOfOtherBody', place: grid.place, params: { form: formId, title, reason } }
  const hints = possible.length === 0 ? {} : { possible: possible.join(' '), heads: printedHeads(table, captionRowCount).join('、') }
  return { code: 'formUnread', place: grid.place, params: { form: formId, title, reason, ...hints } }
}

const mostHeads = 8

/** The words of the lowest heads, as far as they tell a person which table this is. */
function printedHeads(table: Table, top: number): string[] {
  const columns = readHeads(table, top, headRowLimit(table, top))
  return [...new Set(columns.map(({ printed }) => printed.slice(printed.lastIndexOf('/') + 1)).filter((head) => head !== ''))].slice(0, mostHeads)
}

interface AssembledForm {
  /** Null for a table recognized by what it means whose sums do not bear it out. */
  readonly form: Form | null
  readonly definition: FormDefinition
  readonly familyId: string
  readonly parts: readonly { readonly site: Site }[]
  readonly problems: readonly Problem[]
}

/** One form from its first grid and the grids that continue it, with the notes below the last. */
function assembleForm(recognized: readonly Recognized[], start: number): AssembledForm[] {
  const own = recognized.flatMap(({ site, recognition }, index) =>
    recognition.kind === 'form' && (index === start || recognition.continues === start) ? [{ site, recognition }] : [],
  )
  const first = own[0]
  if (first === undefined) return []
  const { candidate: { definition, family: { id: familyId } }, byMeaning } = first.recognition
  const unit = own.map(({ site }) => site.unit).find((caption) => caption !== null) ?? null
  const parts = own.map(({ site, recognition }) => ({ site, layout: recognition.layout }))
  const title = first.site.title?.text.trim() ?? (byMeaning ? printedTitleOf(first.site) : '')
  const { form, problems } = buildSettledForm({ definition, title, unit, parts })
  const noted = withNotes(form, own.flatMap(({ site }) => notesOf(site)))
  if (!byMeaning) return [{ form: noted, definition, familyId, parts, problems }]
  const evidence = weighForm(noted, definition)
  return [{ form: evidence === null ? null : { ...noted, evidence }, definition, familyId, parts, problems }]
}

/** Entries go by their number. Where no line parts them, one without a figure may be the rest of a name that wraps. */
function hasBlankEntry({ rows, cells }: Form, { panels }: FormDefinition): boolean {
  const counted = new Set(panels.flatMap(({ id, keyedBy }) => (keyedBy === 'ordinal' ? [id] : [])))
  const filled = new Set(cells.flatMap(({ path, state }) => (state === 'blank' ? [] : [`${path.panel}/${path.row}`])))
  return rows.some(({ panel, key }) => counted.has(panel) && !filled.has(`${panel}/${key}`))
}

function withNotes(form: Form, notes: readonly Note[]): Form {
  const printed = (note: Note): { readonly text: string; readonly place: Note['place'] } => ({ text: note.text, place: note.place })
  const nil = form.status === 'nil' ? notes.filter(({ saysEmpty }) => saysEmpty).at(-1) : undefined
  return { ...form, nilNote: nil === undefined ? null : printed(nil), notes: notes.filter((note) => note !== nil).map(printed) }
}

/** What belongs to the form: the table, its title, what stands between them, the form's number above it, the notes below. */
function blocksOf(site: Site): Block[] {
  const { grid, title, lead } = site
  const first = title?.lines[0]
  const from = first === undefined ? -1 : lead.indexOf(first)
  const below = from === -1 ? lead.filter(({ text }) => isCaptionText(text)) : lead.slice(from)
  let top = Math.max(0, from)
  while (from > 0 && top > 0 && isCaptionText(lead[top - 1]?.text ?? '')) top -= 1
  return [grid, ...below, ...(from === -1 ? [] : lead.slice(top, from)), ...notesOf(site).flatMap(({ lines }) => lines)]
}

/** Due is what the contents list names; without such a list, what the family requires, once several of its forms are there. */
function missingForms(family: FamilyDefinition | null, forms: readonly Form[], recognized: readonly Recognized[], listed: readonly DueForm[]): Problem[] {
  const present = new Set<string>([...forms.map(({ id }) => id), ...recognized.flatMap(({ recognition }) => (recognition.kind === 'unread' ? [recognition.formId] : []))])
  if (listed.length > 0) {
    return listed.filter(({ formId }) => !present.has(formId)).map(({ formId, title, place }) => ({ code: 'formMissing', place, params: { form: formId, title } }))
  }
  if (family === null || forms.length < 3) return []
  const required = family.forms.filter(({ id, required: due }) => due && !present.has(id))
  return required.map(({ id, title }) => ({ code: 'formMissing', place: null, params: { form: id, title: title.zh } }))
}
