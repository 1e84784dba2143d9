/**
 * Proposes how to describe a layout nobody knows: for every table without a known title which form it is or may be, under which title, and
 * which printed head is which column. What is not certain is left open for a person. Reads a Source as `assembleForms` does, and beside it.
 */
import { isGeneralFamily, joinFamilies } from '../../data/families.ts'
import { familyData } from '../../data/generated/families.ts'
import type { FamilyFile, FamilyFileForm } from '../../model/family-file.ts'
import type { ColumnKind, FamilyDefinition, Stage } from '../../model/form-definition.ts'
import type { Source } from '../../model/source.ts'
import { buildForm } from '../assemble/build-form.ts'
import { findRegion } from '../assemble/find-region.ts'
import { identifyDocument, namesOf } from '../assemble/identify-document.ts'
import { layOut, readHeadsOf, type Layout } from '../assemble/layout.ts'
import { printedTitleOf } from '../assemble/printed-title.ts'
import { recognizeSites, type Recognized } from '../assemble/recognize.ts'
import { listSites, type Site } from '../assemble/site.ts'
import { compact } from '../assemble/spelling.ts'
import { meaningOfTitle, namesOtherTable } from '../assemble/title-meaning.ts'
import { weighForm } from '../assemble/weigh-evidence.ts'
import { columnPath, describeColumns } from './described-columns.ts'

const schemaId = 'urn:mingzhang:schema:family:1'

/** A family file with the tables it speaks of, in the same order. */
interface FamilyProposal {
  readonly file: FamilyFile
  readonly sites: readonly Site[]
}

/** id: of the new family. → null where the document says of no stage that it is. */
export function proposeFamily(source: Source, id: string): FamilyFile | null {
  return proposeTables(source, id)?.file ?? null
}

export function proposeTables(source: Source, id: string): FamilyProposal | null {
  const identity = identifyDocument(source)
  if (identity.documentKind === 'other' || identity.documentKind === 'governmentBudget') return null
  const { stage } = identity
  const names = namesOf(identity)
  const year = identity.fiscalYear?.value ?? null
  const families = joinFamilies([])
  const sites = listSites(source.blocks, names, families)
  const { sites: recognized, family } = recognizeSites(sites, { families, stage, year, region: findRegion(identity.department, [])?.value.code ?? null, names, preferred: null })
  const base = family ?? familyData.find((known) => isGeneralFamily(known) && known.applies.stage === stage)
  if (base === undefined) return null
  const taken = new Set(recognized.flatMap(({ recognition }) => (recognition.kind === 'form' && !recognition.byMeaning ? [recognition.candidate.definition.id] : [])))
  const described = recognized.flatMap((one) => {
    const entry = describeTable(one, { base, stage, names })
    return entry === null || (entry.form !== null && taken.has(entry.form)) ? [] : [{ site: one.site, entry }]
  })
  const from = year ?? base.applies.from
  const file = { $schema: schemaId, id, title: { zh: id, en: id }, stage, from, to: null, base: base.id, forms: described.map(({ entry }) => entry) }
  return { file, sites: described.map(({ site }) => site) }
}

interface Ground {
  readonly base: FamilyDefinition
  readonly stage: Stage
  readonly names: readonly string[]
}

function describeTable({ site, recognition }: Recognized, ground: Ground): FamilyFileForm | null {
  if (recognition.kind === 'form') {
    // What is read without help and has no title of its own leaves nothing to say.
    const needsWords = recognition.byMeaning && recognition.continues === null && titlesOf(site, ground.names).length > 0
    return needsWords ? proven(site, recognition.layout, recognition.candidate.family, ground) : null
  }
  if (recognition.kind !== 'unread' || recognition.reason === 'otherBody' || recognition.reason === 'otherYear' || recognition.reason === 'repeated') return null
  if (namesOtherTable(compact(printedTitleOf(site)))) return null
  const { possible } = recognition
  const guess = bestLayout(site, ground.stage, possible)
  const columns = guess === null ? {} : columnsOf(guess.layout)
  const named = possible.length > 0 || guess === null ? possible : [guess.layout.definition.id]
  const titles = titlesOf(site, ground.names)
  return { form: null, titles, columns, page: site.grid.place.pageNumber, possible: named, open: ['form', ...(titles.length === 0 ? ['titles'] : []), ...(guess === null ? ['columns'] : openHeads(guess.layout))] }
}

/** A table recognized by its meaning; open where its sums do not bear it out. */
function proven(site: Site, layout: Layout, family: FamilyDefinition, { base, names }: Ground): FamilyFileForm {
  const { definition } = layout
  const { form } = buildForm({ definition, title: '', unit: site.unit, parts: [{ site, layout }] })
  const evidence = weighForm(form, definition)
  const common = { titles: titlesOf(site, names), columns: columnsOf(layout), page: site.grid.place.pageNumber }
  if (evidence === null) return { form: null, ...common, possible: [definition.id], open: ['form'] }
  const { codeCount, identities, sumCount } = evidence
  const open = openHeads(layout)
  return { form: definition.id, ...(family === base ? {} : { like: family.id }), ...common, evidence: { codeCount, identities, sumCount }, ...(open.length === 0 ? {} : { open }) }
}

/** Printed heads that are no column of the form. */
function openHeads({ unknown }: Layout): string[] {
  return unknown.map(({ printed }) => printed).filter((head) => head !== '')
}

/** The title without year and department, as the file keeps it; none where the words would go over any table. */
function titlesOf(site: Site, names: readonly string[]): string[] {
  const title = names.reduce((rest, name) => rest.replace(name, ''), compact(printedTitleOf(site))).replace(/20\d{2}年度?/g, '')
  return meaningOfTitle(title, names, null).kind === 'silent' ? [] : [title]
}

function bestLayout(site: Site, stage: Stage, possible: readonly string[]): { readonly layout: Layout } | null {
  const heads = readHeadsOf(site)
  const tried = familyData.filter(({ applies }) => applies.stage === stage).flatMap(({ forms }) => forms).filter(({ id }) => possible.length === 0 || possible.includes(id))
  const layouts = tried.flatMap((definition) => layOut(heads, definition) ?? []).filter(({ coverage }) => coverage > 0)
  const [first] = layouts.sort((left, right) => right.quality - left.quality)
  return first === undefined ? null : { layout: first }
}

const named: ReadonlySet<ColumnKind> = new Set(['amount', 'label'])

/** Each column of figures or names. */
function columnsOf({ panels }: Layout): Readonly<Record<string, readonly string[]>> {
  return describeColumns(panels.flatMap(({ panel, bindings }) => bindings.filter(({ definition }) => named.has(definition.kind)).map(({ definition, column }) => ({ path: columnPath(panel.id, definition), printed: column.printed }))))
}
