/** The pieces of the JSON export: places, figures, forms, facts, claims, projects, problems, findings. Keys always come in the same order. */
import { toDecimalYuan, type Amount } from '../../money.ts'
import { phraseFinding, phraseProblem } from '../../locale/finding-words.ts'
import type { Budget } from '../../model/budget.ts'
import type { Cell, Form, FormRow } from '../../model/form.ts'
import type { Figure } from '../../model/figure.ts'
import { markFindings } from '../../model/finding-mark.ts'
import type { Audit, Finding, FindingPlace, RuleResult } from '../../model/finding.ts'
import type { Claim, ProseTable, Section, Sentence } from '../../model/narrative.ts'
import type { Place } from '../../model/place.ts'
import type { Problem } from '../../model/problem.ts'
import type { AppliedPack } from '../../model/rule-pack.ts'
import type { Project } from '../../model/project.ts'
import type { Points, SelfEvaluation } from '../../model/self-evaluation.ts'
import { locatePlace } from '../../model/source.ts'
import { decimalText } from '../decimal-text.ts'
import { definitionOf } from '../../data/families.ts'
import { printedNames } from '../titles.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** page, line and cell: see locatePlace. box: left, top, right, bottom in points from the top left. recognized: see Place, from 0 to 1. */
export function placeJson({ sources }: Pick<Budget, 'sources'>, place: Place): Json {
  const { file, page, line, address } = locatePlace(sources, place)
  const { box, recognized } = place
  return {
    file,
    page,
    line,
    ...(address === null ? {} : { cell: address }),
    box: box === null ? null : [box.x, box.y, box.x + box.width, box.y + box.height].map(roundPoint),
    ...(recognized === undefined ? {} : { recognized: roundPoint(recognized.confidence) }),
  }
}

/** A hundredth of a point is finer than any print. */
export function roundPoint(value: number): number {
  return Math.round(value * 100) / 100
}

function amountJson(amount: Amount | null): { readonly amountYuan: string | null; readonly stepYuan: string | null } {
  return { amountYuan: amount === null ? null : toDecimalYuan(amount.fen), stepYuan: amount === null ? null : toDecimalYuan(amount.stepFen) }
}

export function formJson(budget: Budget, form: Form): Json {
  const definition = definitionOf(budget, form)
  return {
    id: form.id,
    title: form.title,
    canonicalTitle: definition === null ? null : { zh: definition.title.zh, en: definition.title.en },
    unit: form.unit,
    status: form.status,
    ...(form.evidence === undefined ? {} : { evidence: { heads: form.evidence.heads, codeCount: form.evidence.codeCount, identities: form.evidence.identities, sumCount: form.evidence.sumCount } }),
    places: form.places.map((place) => placeJson(budget, place)),
    nilNote: form.nilNote === null ? null : { text: form.nilNote.text, place: placeJson(budget, form.nilNote.place) },
    notes: form.notes.map(({ text, place }) => ({ text, place: placeJson(budget, place) })),
    columns: form.columns.map(({ panel, id, head }) => ({ panel, id, head })),
    rows: form.rows.map(({ panel, key, code, label, texts, place }) => ({ panel, key, code, label, texts: sortedTexts(texts), place: placeJson(budget, place) })),
    gaps: form.cells.filter(({ state }) => state !== 'amount').map((cell) => gapJson(budget, cell)),
  }
}

function sortedTexts(texts: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(Object.keys(texts).sort().map((key) => [key, texts[key] ?? '']))
}

/** A cell without an amount, and why. */
function gapJson(budget: Budget, cell: Cell): Json {
  const { panel, row, column } = cell.path
  return { cell: cell.id, panel, row, column, state: cell.state, printed: cell.text, candidates: cell.candidates, place: placeJson(budget, cell.place) }
}

/** One printed amount of a table, self-contained. */
export function factJson(budget: Budget, form: Form, row: FormRow | null, cell: Cell): Json {
  const { rowName, columnHead } = printedNames(form, definitionOf(budget, form), cell)
  return {
    cell: cell.id,
    fiscalYear: budget.fiscalYear?.value ?? null,
    stage: budget.stage,
    department: budget.department?.value ?? null,
    form: form.id,
    formTitle: form.title,
    panel: cell.path.panel,
    row: cell.path.row,
    code: row?.code ?? null,
    label: rowName,
    column: cell.path.column,
    columnHead,
    ...amountJson(cell.amount),
    unit: cell.unit,
    printed: cell.text,
    place: placeJson(budget, cell.place),
  }
}

export function sectionJson(budget: Budget, { id, level, numbering, heading, kind, parentId, place }: Section): Json {
  return { id, level, numbering, heading, kind, parent: parentId, place: placeJson(budget, place) }
}

export function sentenceJson(budget: Budget, { id, sectionId, paragraphIndex, text, places }: Sentence): Json {
  return { id, section: sectionId, paragraph: paragraphIndex, text, places: places.map((place) => placeJson(budget, place)) }
}

export function proseTableJson(budget: Budget, table: ProseTable): Json {
  const { id, sectionId, place, rowCount, columnCount, cells } = table
  return {
    id,
    section: sectionId,
    rowCount,
    columnCount,
    cells: cells.map(({ rowIndex, columnIndex, rowSpan, columnSpan, text }) => ({ row: rowIndex + 1, column: columnIndex + 1, rowSpan, columnSpan, text })),
    place: placeJson(budget, place),
  }
}

export function claimJson(budget: Budget, claim: Claim): Json {
  return {
    id: claim.id,
    sentence: claim.sentenceId,
    start: claim.start,
    end: claim.end,
    printed: claim.text,
    kind: claim.kind,
    basis: claim.basis,
    concept: claim.concept,
    subject: claim.subject,
    ...amountJson(claim.amount),
    unit: claim.unit,
    number: claim.decimal === null ? null : decimalText(claim.decimal),
    countUnit: claim.countUnit,
    direction: claim.direction,
    of: claim.ofClaimId,
    base: claim.baseClaimId,
    parts: claim.partClaimIds,
    boundTo: claim.binding.kind === 'bound' ? claim.binding.cellId : null,
    unboundReason: claim.binding.kind === 'unbound' ? claim.binding.reason : null,
    places: claim.places.map((place) => placeJson(budget, place)),
  }
}

export function projectJson(budget: Budget, project: Project): Json {
  const figure = (value: Figure | null): Json => (value === null ? null : figureJson(budget, value))
  return {
    id: project.id,
    code: project.code,
    name: project.name,
    budget: figure(project.budget),
    fiscalFunds: figure(project.fiscalFunds),
    otherFunds: figure(project.otherFunds),
    furtherFunds: project.furtherFunds.map(({ label, figure: further }) => ({ label, figure: figureJson(budget, further) })),
    purpose: project.purpose,
    spendPlan: project.spendPlan.map(({ checkpoint, state, percent, candidates, place }) => ({
      checkpoint,
      state,
      percent: percent === null ? null : decimalText(percent),
      candidates,
      place: placeJson(budget, place),
    })),
    objectives: project.objectives.map(({ number, text, place }) => ({ number, text, place: placeJson(budget, place) })),
    indicators: project.indicators.map(({ id, level1, level2, name, description, operator, value, unit, valueText, basis, place }) => ({
      id,
      level1,
      level2,
      name,
      description,
      operator,
      value: value === null ? null : decimalText(value),
      unit,
      valuePrinted: valueText,
      basis,
      place: placeJson(budget, place),
    })),
    places: project.places.map((place) => placeJson(budget, place)),
  }
}

export function selfEvaluationJson(budget: Budget, { id, name, funds, objectives, achievements, indicators, total, places }: SelfEvaluation): Json {
  const figure = (value: Figure | null): Json => (value === null ? null : figureJson(budget, value))
  const points = (value: Points | null): Json =>
    value === null ? null : { state: value.state, value: value.value === null ? null : decimalText(value.value), printed: value.text, place: placeJson(budget, value.place) }
  return {
    id,
    name,
    funds: funds.map(({ source, label, original, annual, executed, weight, rate, score }) => ({
      source, label, original: figure(original), annual: figure(annual), executed: figure(executed), weight: points(weight), rate: points(rate), score: points(score),
    })),
    objectives: objectives.map(({ text, place }) => ({ text, place: placeJson(budget, place) })),
    achievements: achievements.map(({ text, place }) => ({ text, place: placeJson(budget, place) })),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      level1: indicator.level1,
      level2: indicator.level2,
      name: indicator.name,
      target: indicator.target,
      actual: indicator.actual,
      weight: points(indicator.weight),
      score: points(indicator.score),
      reason: indicator.reason,
      place: placeJson(budget, indicator.place),
    })),
    total: total === null ? null : { weight: points(total.weight), score: points(total.score), place: placeJson(budget, total.place) },
    places: places.map((place) => placeJson(budget, place)),
  }
}

function figureJson(budget: Budget, figure: Figure): Json {
  return { state: figure.state, ...amountJson(figure.amount), unit: figure.unit, printed: figure.text, candidates: figure.candidates, place: placeJson(budget, figure.place) }
}

export function problemJson(budget: Budget, problem: Problem): Json {
  return {
    code: problem.code,
    message: { zh: phraseProblem(problem, 'zh'), en: phraseProblem(problem, 'en') },
    place: problem.place === null ? null : placeJson(budget, problem.place),
    params: sortedTexts(problem.params),
  }
}

export function auditJson(budget: Budget, { findings, results, packs, dates }: Audit): Json {
  const rules = new Map(results.map((result) => [result.ruleId, result]))
  const marks = markFindings(budget, findings)
  return {
    findings: findings.map((finding) => findingJson(budget, finding, rules.get(finding.ruleId) ?? null, marks.get(finding.id) ?? '')),
    rules: results.map(({ ruleId, title, basis, outcome, findingIds, missing, checkedCount, placingCount }) => ({
      rule: ruleId,
      title: { zh: title.zh, en: title.en },
      basis,
      outcome,
      findings: findingIds,
      missing,
      comparisons: checkedCount,
      placing: placingCount,
    })),
    ...(packs === undefined ? {} : { packs: packs.map(packJson) }),
    ...(dates === undefined ? {} : { dates: { approved: dates.approved, published: dates.published } }),
  }
}

/** A pack of rules that was used, with everything it changed. */
function packJson({ id, title, limits, settings, ruleCount }: AppliedPack): Json {
  return {
    id,
    title: { zh: title.zh, en: title.en },
    limits: limits.map(({ id: limit, value, from, to, region }) => ({ id: limit, value, from, to, region })),
    settings: settings.map(({ rule, severity }) => ({ rule, severity })),
    rules: ruleCount,
  }
}

function findingJson(budget: Budget, finding: Finding, rule: RuleResult | null, mark: string): Json {
  const zh = phraseFinding(finding, 'zh')
  const en = phraseFinding(finding, 'en')
  return {
    id: finding.id,
    rule: finding.ruleId,
    severity: finding.severity,
    outcome: 'violated',
    mark,
    ...(finding.acceptance === undefined ? {} : { acceptance: { state: finding.acceptance.state, reason: finding.acceptance.reason, date: finding.acceptance.date } }),
    sentence: { zh: zh.summary, en: en.summary },
    reason: { zh: zh.reason, en: en.reason },
    remedy: { zh: zh.remedy, en: en.remedy },
    basis: rule?.basis ?? [],
    places: finding.places.map((place) => findingPlaceJson(budget, place)),
    elsewhere: (finding.elsewhere ?? []).map(({ role, relation, source, place, text }) => ({ role, relation, printed: text, place: placeJson({ sources: [source] }, place) })),
    expectedYuan: finding.expectedFen === null ? null : toDecimalYuan(finding.expectedFen),
    actualYuan: finding.actualFen === null ? null : toDecimalYuan(finding.actualFen),
    likely: finding.likely === null ? null : { cell: finding.likely.cellId, proposedYuan: toDecimalYuan(finding.likely.proposedFen), slip: finding.likely.slip, belongsIn: finding.likely.belongsIn },
    consequences: finding.consequences.map(({ id, ruleId, places, expectedFen, actualFen }) => ({
      id,
      rule: ruleId,
      places: places.map((place) => findingPlaceJson(budget, place)),
      expectedYuan: expectedFen === null ? null : toDecimalYuan(expectedFen),
      actualYuan: actualFen === null ? null : toDecimalYuan(actualFen),
    })),
    params: sortedTexts(finding.params),
  }
}

function findingPlaceJson(budget: Budget, { role, place, cellId, claimId, text }: FindingPlace): Json {
  return { role, cell: cellId, claim: claimId, printed: text, place: placeJson(budget, place) }
}
