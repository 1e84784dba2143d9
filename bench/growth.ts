/** The part of the benchmark that asks how the cost of the audit grows: the same document with once, twice, four and eight times its rows and prose. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { listFacts } from '../src/core/model/budget.ts'
import type { Measured } from './build-measured.ts'
import { timed } from './clock.ts'
import { enlarge } from './larger.ts'

const right = (head: string): TextColumn => ({ head, align: 'right' })

export async function benchGrowth({ openDisclosure, auditBudget, nodeEffects }: Measured, path: string): Promise<string[]> {
  const { budget } = await openDisclosure([{ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }], nodeEffects)
  const budgets = [1, 2, 4, 8].map((times) => ({ times, larger: enlarge(budget, times) }))
  for (const { larger } of budgets) await timed(5, () => auditBudget(larger))
  const rows: string[][] = []
  let once = 0
  for (const { times, larger } of budgets) {
    const { cpuMs } = await timed(15, () => auditBudget(larger))
    if (times === 1) once = cpuMs
    rows.push([`${basename(path)} × ${times}`, String(listFacts(larger).length), String(larger.narrative.sentences.length), cpuMs.toFixed(1), (cpuMs / once).toFixed(2), (cpuMs / once / times).toFixed(2)])
  }
  return formatTable([{ head: 'all rules, warm, by size', align: 'left' }, ...['facts', 'sentences', 'audit ms', 'against once', 'per size'].map(right)], rows)
}
