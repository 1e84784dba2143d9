/**
 * Golden cases: a document and what we say about it, kept as files so that every change of either shows in a diff.
 * A case is a folder with `case.json` naming its input; `npm run golden -- --accept` writes what the code says now.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { toDecimalYuan } from '../../src/core/money.ts'
import { listFacts } from '../../src/core/model/budget.ts'
import { openDisclosure, type Disclosure } from '../../src/core/pipeline.ts'
import { phraseFinding } from '../../src/core/locale/finding-words.ts'

export const goldenFolder = new URL('./', import.meta.url)

export interface GoldenFile {
  readonly url: URL
  /** What the code says now. */
  readonly actual: string
  /** What the file says; null when there is none yet. */
  readonly expected: string | null
}

export function listGoldenCases(): string[] {
  return readdirSync(goldenFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()
}

export async function runGoldenCase(name: string): Promise<GoldenFile[]> {
  const folder = new URL(`${name}/`, goldenFolder)
  const { input } = JSON.parse(readFileSync(new URL('case.json', folder), 'utf8')) as { readonly input: string }
  const bytes = new Uint8Array(readFileSync(new URL(input, folder)))
  const disclosure = await openDisclosure([{ name: basename(input), bytes }], nodeEffects)
  return Object.entries({ 'facts.json': factLines(disclosure), 'findings.json': findingLines(disclosure) }).map(([file, lines]) => {
    const url = new URL(file, folder)
    return { url, actual: `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`, expected: existsSync(url) ? readFileSync(url, 'utf8') : null }
  })
}

/** One line a fact, project, claim or problem. */
function factLines({ budget }: Disclosure): object[] {
  return [
    { family: budget.familyId, kind: budget.documentKind, year: budget.fiscalYear?.value ?? null, department: budget.department?.value ?? null },
    ...listFacts(budget).map(({ id, amountYuan, textPrinted, pageNumber }) => ({ fact: id, yuan: amountYuan, printed: textPrinted, page: pageNumber })),
    ...budget.projects.map(({ name, code, budget: amount, spendPlan, indicators }) => ({
      project: name, code, printed: amount?.text ?? null, spendPlan: spendPlan.map(({ checkpoint, state, percent }) => `${checkpoint} ${state} ${percent?.digits ?? ''}`),
      indicators: indicators.map((indicator) => `${indicator.level2} ${indicator.name} ${indicator.valueText}`),
    })),
    ...budget.selfEvaluations.map(({ name, funds, indicators, total }) => ({
      selfEvaluation: name,
      funds: funds.map(({ source, annual, executed, weight, rate, score }) => [source, annual?.text, executed?.text, weight?.text, rate?.text, score?.text].join(' ')),
      indicators: indicators.map((indicator) => `${indicator.name} ${indicator.target} ${indicator.actual} ${indicator.weight?.text ?? ''} ${indicator.score?.text ?? ''}`),
      total: total?.score?.text ?? null,
    })),
    ...budget.narrative.claims.map(({ text, concept, kind, binding }) => ({ claim: text, kind, concept, binding: binding.kind === 'bound' ? binding.cellId : binding.reason })),
    ...budget.problems.map(({ code, place, params }) => ({ problem: code, page: place?.pageNumber ?? null, params })),
  ]
}

/** One line a finding, then the rules that could not decide. */
function findingLines({ audit }: Disclosure): object[] {
  return [
    ...audit.findings.map((finding) => ({
      severity: finding.severity,
      rule: finding.ruleId,
      sentence: phraseFinding(finding, 'zh').summary,
      expected: finding.expectedFen === null ? null : toDecimalYuan(finding.expectedFen),
      actual: finding.actualFen === null ? null : toDecimalYuan(finding.actualFen),
      places: finding.places.map(({ role, place, text }) => `${role} p${place.pageNumber} ${text}`),
      likely: finding.likely?.cellId ?? null,
    })),
    ...audit.results.filter(({ outcome }) => outcome === 'undetermined').map(({ ruleId, missing }) => ({ undetermined: ruleId, missing })),
  ]
}
