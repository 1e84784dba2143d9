/** Examples from the rules' own tests, for what no generated document can show: the tests are run once more, with the engine's findings kept. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepBest, type RuleExample } from './example.ts'

/** Each rule by the sketches of its own test, identities and bounds by theirs. */
export function examplesOfTests(): Map<string, RuleExample> {
  const folder = mkdtempSync(join(tmpdir(), 'rule-examples-'))
  try {
    const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/rule-examples/vitest.config.ts'], {
      env: { ...process.env, MINGZHANG_EXAMPLES_TO: folder }, encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(`the rules' tests do not pass:\n${run.stdout}${run.stderr}`)
    const best = new Map<string, RuleExample>()
    for (const name of readdirSync(folder).sort()) {
      const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
      for (const example of lines.map((line): RuleExample => JSON.parse(line))) if (isOwn(example)) keepBest(best, example)
    }
    return best
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function isOwn({ ruleId, origin }: RuleExample): boolean {
  return origin.from === `src/core/audit/rules/${ruleId}.test.ts` || /audit\/(identities|bounds)\.test\.ts$/.test(origin.from)
}
