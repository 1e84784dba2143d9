/**
 * The parts of the benchmark that time the audit alone, apart from what reading leaves to clear up: every document once read, and how the cost
 * grows with the same document of once, twice, four and eight times its rows and prose.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { listFacts } from '../src/core/model/budget.ts'
import type { Measured } from './build-measured.ts'
import { timed } from './clock.ts'
import { enlarge } from './larger.ts'
import { nameOf } from './reading.ts'

const right = (head: string): TextColumn => ({ head, align: 'right' })

/** So many audits until the engine has compiled what it will; an app or a batch is there after its first documents. */
const warmingRounds = 60

/** All rules on each document: the middle of many audits in processor time of all threads and by the clock, and the quickest. */
export async function benchAudit({ openDisclosure, auditBudget, nodeEffects }: Measured, paths: readonly string[]): Promise<string[]> {
  const rows: string[][] = []
  for (const path of paths) {
    const { budget } = await openDisclosure([{ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }], nodeEffects)
    await timed(warmingRounds, () => auditBudget(budget))
    const { cpuMs, wallMs, leastCpuMs } = await timed(40, () => auditBudget(budget))
    rows.push([nameOf(path), ...[listFacts(budget).length, budget.narrative.sentences.length].map(String), ...[cpuMs, wallMs, leastCpuMs].map((ms) => ms.toFixed(1))])
  }
  return formatTable([{ head: 'all rules, warm, by document', align: 'left' }, ...['facts', 'sentences', 'audit ms', 'by the clock', 'quickest'].map(right)], rows)
}

export async function benchGrowth({ openDisclosure, auditBudget, nodeEffects }: Measured, path: string): Promise<string[]> {
  const { budget } = await openDisclosure([{ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }], nodeEffects)
  const budgets = [1, 2, 4, 8].map((times) => ({ times, larger: enlarge(budget, times) }))
  for (const { larger } of budgets) await timed(warmingRounds, () => auditBudget(larger))
  const rows: string[][] = []
  let once = 0
  for (const { times, larger } of budgets) {
    const { cpuMs } = await timed(15, () => auditBudget(larger))
    if (times === 1) once = cpuMs
    rows.push([`${basename(path)} × ${times}`, String(listFacts(larger).length), String(larger.narrative.sentences.length), cpuMs.toFixed(1), (cpuMs / once).toFixed(2), (cpuMs / once / times).toFixed(2)])
  }
  return formatTable([{ head: 'all rules, warm, by size', align: 'left' }, ...['facts', 'sentences', 'audit ms', 'against once', 'per size'].map(right)], rows)
}
