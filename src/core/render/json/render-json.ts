/**
 * Publishing, last step of the main path: the whole budget and its audit as JSON by data/schema/budget.schema.json, for programs.
 * Amounts are decimal yuan strings, every figure with its place. The same input gives the same bytes.
 */
import type { Budget, Stated } from '../../model/budget.ts'
import type { Audit } from '../../model/finding.ts'
import { auditJson, claimJson, factJson, formJson, placeJson, problemJson, projectJson, proseTableJson, sectionJson, selfEvaluationJson, sentenceJson } from './json-parts.ts'

/** The first number changes when a reader of the old form would break. */
const schemaVersion = '1.1'

const schemaId = 'urn:mingzhang:schema:budget:1'

/** audit null: not audited, and the export says so. */
export function renderJson(budget: Budget, audit: Audit | null): string {
  const stated = <T extends string | number>(value: Stated<T> | null) => (value === null ? null : { value: value.value, place: placeJson(budget, value.place) })
  const facts = budget.forms.flatMap((form) => {
    const rows = new Map(form.rows.map((row) => [`${row.panel}/${row.key}`, row]))
    return form.cells.filter(({ amount }) => amount !== null).map((cell) => factJson(budget, form, rows.get(`${cell.path.panel}/${cell.path.row}`) ?? null, cell))
  })
  const exported = {
    $schema: schemaId,
    schemaVersion,
    document: {
      kind: budget.documentKind,
      stage: budget.stage,
      family: budget.familyId,
      fiscalYear: stated(budget.fiscalYear),
      department: stated(budget.department),
      region: budget.region === null ? null : { code: budget.region.value.code, name: budget.region.value.name, place: placeJson(budget, budget.region.place) },
      departmentCode: stated(budget.departmentCode),
    },
    sources: budget.sources.map(({ name, hash, format, pages, leftAlone }) => ({
      name,
      sha256: hash,
      format,
      pages: pages.map(({ pageNumber, widthPt, heightPt, imageOnly, sheetName }) => ({ page: pageNumber, ...(sheetName === undefined ? {} : { sheet: sheetName }), widthPt, heightPt, imageOnly })),
      ...(leftAlone === undefined ? {} : { leftAlone: [...leftAlone] }),
    })),
    forms: budget.forms.map((form) => formJson(budget, form)),
    facts,
    narrative: {
      sections: budget.narrative.sections.map((section) => sectionJson(budget, section)),
      sentences: budget.narrative.sentences.map((sentence) => sentenceJson(budget, sentence)),
      tables: budget.narrative.tables.map((table) => proseTableJson(budget, table)),
    },
    claims: budget.narrative.claims.map((claim) => claimJson(budget, claim)),
    projects: budget.projects.map((project) => projectJson(budget, project)),
    selfEvaluations: budget.selfEvaluations.map((evaluation) => selfEvaluationJson(budget, evaluation)),
    problems: budget.problems.map((problem) => problemJson(budget, problem)),
    audit: audit === null ? null : auditJson(budget, audit),
  }
  return `${JSON.stringify(exported, null, 1)}\n`
}
