/** The examples of the guide are what the engine says today, and every rule has one: a rule that nothing makes speak would be dead. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ruleList } from '../src/core/audit/rule-list.ts'

it('has a true example for every rule', () => {
  const examples: readonly { readonly ruleId: string }[] = JSON.parse(readFileSync('docs/rule-examples.json', 'utf8'))
  expect(examples.map(({ ruleId }) => ruleId)).toEqual(ruleList.map(({ id }) => id))
})

it('leaves no word of a sentence open', () => {
  const examples: readonly { readonly ruleId: string; readonly zh: { readonly summary: string }; readonly en: { readonly summary: string } }[] = JSON.parse(readFileSync('docs/rule-examples.json', 'utf8'))
  expect(examples.filter(({ zh, en }) => /[{}]|（无）/.test(zh.summary) || /[{}]|\(none\)/.test(en.summary)).map(({ ruleId }) => ruleId)).toEqual([])
})

it('says what the audit says: npx tsx scripts/rule-examples.ts, then npx tsx scripts/make-docs.ts', { timeout: 600_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/rule-examples.ts', '--check'], { encoding: 'utf8' })
  expect(status, `${stdout}${stderr}`).toBe(0)
})
