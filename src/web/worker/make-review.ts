/**
 * From the files of one disclosure to everything the page shows of it: the core's main path, then the identity checks over its
 * cells, its forms laid out as tables, and the words for findings, rules and problems in both languages.
 */
import { definitionOf, type Families, familyOfBudget } from '../../core/data/families.ts'
import { reconciliationData } from '../../core/data/generated/reconciliations.ts'
import type { Effects } from '../../core/effects.ts'
import { auditBudget } from '../../core/audit/run.ts'
import { assembleBudget, readFiles } from '../../core/pipeline.ts'
import { unpackFile } from '../../core/read/archive/expand-files.ts'
import type { RelatedBudget } from '../../core/model/disclosure-relation.ts'
import type { Audit } from '../../core/model/finding.ts'
import { markFindings } from '../../core/model/finding-mark.ts'
import type { Budget } from '../../core/model/budget.ts'
import type { FamilyDefinition, FormId } from '../../core/model/form-definition.ts'
import type { RulePack } from '../../core/model/rule-pack.ts'
import { cellsById } from '../../core/model/form.ts'
import { evaluateIdentity, instantiateIdentities, type IdentityCheck } from '../../core/model/identity.ts'
import { layTable } from '../../core/render/table-layout.ts'
import { rowName } from '../../core/render/titles.ts'
import { linesOfText } from './printed-lines.ts'
import { isBudget } from '../state/verdict.ts'
import { numberForms } from './form-numbers.ts'
import type { Bilingual, RelatedFiles, Review, Titles, WorkerTask } from './protocol.ts'
import { describeFindings, describeProblems, describeRules } from './review-words.ts'

type Disclosed = Pick<Extract<WorkerTask, { readonly kind: 'review' }>, 'files' | 'related'>

/** The rules are not for what is no budget of a department: it gets no findings and no verdict. */
const notAudited: Audit = { findings: [], results: [] }

/** related: other disclosures of the department, to be compared with. families, packs: layouts and rules known besides the built-in ones. */
export async function makeReview({ files: packed, related }: Disclosed, families: Families, packs: readonly RulePack[], effects: Effects): Promise<Review> {
  const started = effects.now()
  const files = packed.map(unpackFile)
  const readings = await readFiles(files, effects)
  const budget = assembleBudget(readings, families)
  const others = isBudget(budget) ? await readRelated(related, families, effects) : []
  const audit = isBudget(budget) ? auditBudget(budget, packs, others) : notAudited
  const family = familyOfBudget(budget)
  return {
    budget,
    audit,
    marks: markFindings(budget, audit.findings),
    checks: checkIdentities(budget, family),
    titles: titlesOf(budget, family),
    tables: layTables(budget),
    findingTexts: describeFindings(audit),
    problemTexts: describeProblems(budget.problems),
    rules: describeRules(audit),
    missingForms: missingForms(budget, family),
    textLines: files.map((file, sourceIndex) => (readings[sourceIndex]?.source?.format === 'text' ? linesOfText(file) : null)),
    blocks: readings.map(({ source }) => (source === null || source.format === 'pdf' || source.format === 'text' ? null : source.blocks)),
    lastYear: others.find(({ relation }) => relation === 'lastYear')?.budget ?? null,
    durationMs: effects.now() - started,
  }
}

/** One after another: only their figures are kept. */
async function readRelated(related: readonly RelatedFiles[], families: Families, effects: Effects): Promise<RelatedBudget[]> {
  const read: RelatedBudget[] = []
  for (const { relation, files } of related) read.push({ relation, budget: assembleBudget(await readFiles(files.map(unpackFile), effects), families) })
  return read
}

/** Every identity that has something printed to compare; the empty ones say nothing about any figure. */
export function checkIdentities(budget: Budget, family: FamilyDefinition | null): IdentityCheck[] {
  if (family === null) return []
  const cells = cellsById(budget.forms)
  const printed = new Set(budget.forms.map(({ id }) => id))
  const own = family.forms
    .filter(({ id }) => printed.has(id))
    .flatMap((form) => instantiateIdentities(form.id, form.identities, budget.forms))
  const between = instantiateIdentities(family.forms[0]?.id ?? 'expenditureSummary', reconciliationData, budget.forms)
  return [...own, ...between].map((instance) => evaluateIdentity(instance, cells)).filter(({ state }) => state !== 'empty')
}

function titlesOf(budget: Budget, family: FamilyDefinition | null): Titles {
  const definitions = family?.forms ?? []
  const columns = definitions.flatMap((form) =>
    form.panels.flatMap((panel) => panel.columns.map((column): [string, Bilingual] => [`${form.id}/${panel.id}/${column.id}`, column.title])),
  )
  const rows = budget.forms.flatMap((form) =>
    form.rows.map((row): [string, Bilingual] => [
      `${form.id}/${row.panel}/${row.key}`,
      { zh: rowName(row, 'zh').text, en: rowName(row, 'en').text },
    ]),
  )
  return {
    family: family?.title ?? null,
    forms: formTitles(budget, definitions),
    columns: Object.fromEntries(columns),
    rows: Object.fromEntries(rows),
  }
}

/** Printed forms by number and printed title, in English by the family's name for them; forms that are due and missing have no number. */
function formTitles({ forms }: Budget, definitions: FamilyDefinition['forms']): Titles['forms'] {
  const known = new Map(definitions.map(({ id, title }) => [id, title]))
  const missing = definitions.map(({ id, title }): [string, Titles['forms'][string]] => [id, { ordinal: null, title }])
  const printed = numberForms(forms).map(({ ordinal, title }, index): [string, Titles['forms'][string]] => {
    const id = forms[index]?.id ?? ''
    const zh = title === '' ? (known.get(id as FormId)?.zh ?? id) : title
    return [id, { ordinal, title: { zh, en: known.get(id as FormId)?.en ?? zh } }]
  })
  return Object.fromEntries([...missing, ...printed])
}

function layTables(budget: Budget): Review['tables'] {
  return Object.fromEntries(
    budget.forms.map((form) => {
      const definition = definitionOf(budget, form)
      return [form.id, { zh: layTable(form, definition, 'zh'), en: layTable(form, definition, 'en') }]
    }),
  )
}

function missingForms(budget: Budget, family: FamilyDefinition | null): FormId[] {
  const printed = new Set(budget.forms.map(({ id }) => id))
  return (family?.forms ?? []).filter(({ id, required }) => required && !printed.has(id)).map(({ id }) => id)
}
