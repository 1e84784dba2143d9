/**
 * Stands in for the engine (src/core/audit/run.ts) while the rules' tests are run to gather examples (from-tests.ts): it runs as ever, and
 * what it says of the sketches of each test file is written down, one example a line.
 */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { auditBudget, auditBy as runRules } from '../../src/core/audit/run.ts'
import { exampleOf } from './example.ts'

const auditBy: typeof runRules = (rules, budget, ...further) => {
  const audit = runRules(rules, budget, ...further)
  const path = expect.getState().testPath ?? ''
  const from = path.slice(path.indexOf('src/core'))
  for (const finding of audit.findings) write(from, JSON.stringify(exampleOf(finding, budget, { kind: 'sketch', from })))
  return audit
}

function write(from: string, line: string): void {
  const folder = process.env['MINGZHANG_EXAMPLES_TO']
  if (folder !== undefined) appendFileSync(join(folder, from.replaceAll('/', '_')), `${line}\n`)
}

export { auditBudget, auditBy }
