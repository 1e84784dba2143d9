/**
 * Examples from whole documents: generated disclosures of every family, clean and with faults of every class planted in them, and the
 * same with one figure of a form changed, for the identities that no planted fault meets.
 */
import { faultClasses } from '../../bench/quality/fault-classes.ts'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import type { Budget } from '../../src/core/model/budget.ts'
import type { Cell } from '../../src/core/model/form.ts'
import { formatFen } from '../../src/core/money.ts'
import { auditBudget, auditBy } from '../../src/core/audit/run.ts'
import { ruleList } from '../../src/core/audit/rule-list.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { toDocx } from '../../test/generate/docx.ts'
import { generatedFamilies } from '../../test/generate/families.ts'
import type { PrintDocument } from '../../test/generate/print.ts'
import { createRandom } from '../../test/generate/random.ts'
import { exampleOf, keepBest, type RuleExample } from './example.ts'

const seed = 1
/** In so many layouts of budgets, and of final accounts, each class of faults is planted. */
const layoutsEach = 2

export async function examplesOfDocuments(): Promise<Map<string, RuleExample>> {
  const best = new Map<string, RuleExample>()
  const planted = new Map<string, number>()
  for (const family of generatedFamilies) {
    const document = family.print(family.plan(seed), family.usual)
    const clean = await read(document)
    gather(best, clean, family.name)
    const random = createRandom(seed * 7919 + 17)
    for (const { id, plant } of faultClasses) {
      const kind = `${clean.stage} ${id}`
      const times = planted.get(kind) ?? 0
      const fault = times < layoutsEach ? plant(document, random) : null
      if (fault === null) continue
      planted.set(kind, times + 1)
      gather(best, await read(fault.document), `${family.name}, ${id}`)
    }
    gatherIdentities(best, clean, family.name)
  }
  return best
}

/** Identities that hold in the clean document and that no fault has broken yet: its figures are changed one by one until they speak. */
function gatherIdentities(best: Map<string, RuleExample>, clean: Budget, name: string): void {
  const holding = new Set(auditBudget(clean).results.flatMap(({ ruleId, outcome }) => (outcome === 'passed' ? [ruleId] : [])))
  for (const cell of clean.forms.flatMap(({ cells }) => cells)) {
    const silent = ruleList.filter(({ id }) => /^(identity|bound)\//.test(id) && holding.has(id) && !best.has(id))
    if (silent.length === 0) return
    if (cell.amount === null) continue
    const budget = withFigureChanged(clean, cell.id)
    for (const finding of auditBy(silent, budget).findings) keepBest(best, exampleOf(finding, budget, { kind: 'document', from: `${name}, ${cell.id}` }))
  }
}

async function read(document: PrintDocument): Promise<Budget> {
  return (await openDisclosure([{ name: 'printed.docx', bytes: toDocx(document) }], nodeEffects)).budget
}

/** What each rule says for itself: where the audit tells a finding as the consequence of another, the rule is asked alone. */
function gather(best: Map<string, RuleExample>, budget: Budget, from: string): void {
  const { findings, results } = auditBudget(budget)
  for (const { ruleId } of results.filter(({ outcome }) => outcome === 'violated')) {
    const rules = ruleList.filter(({ id }) => id === ruleId)
    const isAsHeavyAsCanBe = rules.some(({ severity }) => severity === best.get(ruleId)?.severity)
    const told = findings.some((finding) => finding.ruleId === ruleId) ? findings : isAsHeavyAsCanBe ? [] : auditBy(rules, budget).findings
    for (const finding of told) if (finding.ruleId === ruleId) keepBest(best, exampleOf(finding, budget, { kind: 'document', from }))
  }
}

/** One figure as someone mistypes it: its third digit from the end is another. */
function withFigureChanged(budget: Budget, cellId: string): Budget {
  const changed = (cell: Cell): Cell => {
    if (cell.id !== cellId || cell.amount === null || cell.unit === null) return cell
    const fen = cell.amount.fen + cell.amount.stepFen * 100n
    return { ...cell, amount: { ...cell.amount, fen }, text: formatFen(fen, cell.unit, cell.text.split('.')[1]?.length ?? 0) }
  }
  return { ...budget, forms: budget.forms.map((form) => ({ ...form, cells: form.cells.map(changed) })) }
}
