/**
 * From the grids of a Source to Forms: where each table stands, which form it is, what its cells say. Second half of
 * reading for sources with geometry; sources without it go through read/text.
 */
import type { Families } from '../../data/families.ts'
import { familyData } from '../../data/generated/families.ts'
import type { Form } from '../../model/form.ts'
import type { FamilyDefinition } from '../../model/form-definition.ts'
import type { Problem } from '../../model/problem.ts'
import type { Block, Source } from '../../model/source.ts'
import { listDue, type DueForm } from './due-forms.ts'
import { findRegion } from './find-region.ts'
import type { DocumentIdentity } from './identify-document.ts'
import { namesOf } from './identify-document.ts'
import { notesOf, type Note } from './notes.ts'
import { recognizeSites, type Recognized } from './recognize.ts'
import { buildSettledForm } from './settle-columns.ts'
import { isCaptionText, listSites, type Site } from './site.ts'

export interface AssembledForms {
  readonly forms: readonly Form[]
  /** The family whose forms these are; null when none explains most of them. */
  readonly familyId: string | null
  /** Grids and lines that are part of a form: tables, titles, captions, notes. */
  readonly used: ReadonlySet<Block>
  readonly problems: readonly Problem[]
}

export function assembleForms(source: Source, identity: DocumentIdentity, families: Families = familyData): AssembledForms {
  if (identity.documentKind === 'governmentBudget') return { forms: [], familyId: null, used: new Set(), problems: [] }
  const stage = identity.documentKind === 'other' ? null : identity.stage
  const sites = listSites(source.blocks, namesOf(identity), families)
  const { sites: recognized, family } = recognizeSites(sites, { stage, year: identity.fiscalYear?.value ?? null, region: findRegion(identity.department, [])?.value.code ?? null }, families)
  const used = new Set<Block>()
  const forms: Form[] = []
  const problems: Problem[] = []
  recognized.forEach(({ site, recognition }, index) => {
    if (recognition.kind === 'unread') {
      const { formId: form, title, reason } = recognition
      problems.push({ code: reason === 'otherBody' ? 'formOfOtherBody' : 'formUnread', place: site.grid.place, params: { form, title, reason } })
    }
    if (recognition.kind !== 'form' || recognition.continues !== null) return
    const built = assembleForm(recognized, index, used)
    if (built === null) return
    forms.push(built.form)
    for (const problem of built.problems) problems.push(problem)
  })
  problems.push(...missingForms(family, forms, recognized, listDue(source.blocks, used, family, families)))
  return { forms, familyId: family?.id ?? null, used, problems }
}

/** One form from its first grid and the grids that continue it, with the notes below the last. */
function assembleForm(recognized: readonly Recognized[], start: number, used: Set<Block>): { readonly form: Form; readonly problems: readonly Problem[] } | null {
  const own = recognized.flatMap(({ site, recognition }, index) =>
    recognition.kind === 'form' && (index === start || recognition.continues === start) ? [{ site, recognition }] : [],
  )
  const first = own[0]
  if (first === undefined) return null
  const { definition } = first.recognition.candidate
  const unit = own.map(({ site }) => site.unit).find((caption) => caption !== null) ?? null
  const parts = own.map(({ site, recognition }) => ({ site, layout: recognition.layout }))
  const built = buildSettledForm({ definition, title: first.site.title?.text.trim() ?? '', unit, parts })
  const notes = own.flatMap(({ site }) => notesOf(site))
  for (const { site } of own) markUsed(site, used)
  for (const line of notes.flatMap(({ lines }) => lines)) used.add(line)
  return { form: withNotes(built.form, notes), problems: built.problems }
}

function withNotes(form: Form, notes: readonly Note[]): Form {
  const printed = (note: Note): { readonly text: string; readonly place: Note['place'] } => ({ text: note.text, place: note.place })
  const nil = form.status === 'nil' ? notes.filter(({ saysEmpty }) => saysEmpty).at(-1) : undefined
  return { ...form, nilNote: nil === undefined ? null : printed(nil), notes: notes.filter((note) => note !== nil).map(printed) }
}

/** The title, what stands between it and the table, and the form's number above it. */
function markUsed({ grid, title, lead }: Site, used: Set<Block>): void {
  used.add(grid)
  const first = title?.lines[0]
  const from = first === undefined ? -1 : lead.indexOf(first)
  const below = from === -1 ? lead.filter(({ text }) => isCaptionText(text)) : lead.slice(from)
  for (const line of below) used.add(line)
  for (let index = from - 1; index >= 0; index -= 1) {
    const line = lead[index]
    if (line === undefined || !isCaptionText(line.text)) break
    used.add(line)
  }
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
