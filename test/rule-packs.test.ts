/** The example of docs/rule-packs.md: it fits the published schema, is read without mistakes, and works through the public API. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { nodeEffects } from '../src/cli/node-effects.ts'
import { openDisclosure, readRulePack, renderJson } from '../src/core/index.ts'
import { listFixtures } from './fixture.ts'

const text = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(text('docs/rule-packs.md'))?.[1] ?? ''
const schemaOf = (name: string): object => JSON.parse(text(`data/schema/${name}`)) as object

test('the example of the guide fits the schema and is used by name', async () => {
  const validator = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  expect(validator.compile(schemaOf('rules.schema.json'))(JSON.parse(example))).toBe(true)
  const { pack, mistakes } = readRulePack(example)
  expect(mistakes).toEqual([])
  if (pack === null) throw new Error('no pack')
  const fixture = listFixtures().find(({ name }) => name === 'beijing-workbook')
  if (fixture === undefined) throw new Error('no such fixture')
  const { budget, audit } = await openDisclosure([{ name: fixture.fileName, bytes: fixture.bytes }], nodeEffects, [], [pack])
  expect(audit.results.some(({ ruleId }) => ruleId === 'spend-plan/not-all-alike')).toBe(false)
  expect(audit.results.find(({ ruleId }) => ruleId === 'pack/sample-county-2026/basic-and-project')?.outcome).toBe('passed')
  const json = JSON.parse(await renderJson(budget, audit)) as { audit: { packs: readonly { id: string }[] } }
  expect(json.audit.packs.map(({ id }) => id)).toEqual(['sample-county-2026'])
  expect(new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schemaOf('budget.schema.json'))(json)).toBe(true)
})

test('what the schema refuses is refused with a place', () => {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schemaOf('rules.schema.json'))
  const broken = { ...(JSON.parse(example) as object), settings: [{ rule: 'spend-plan/not-all-alike' }] }
  expect(validate(broken)).toBe(false)
  expect(readRulePack(JSON.stringify(broken)).mistakes).toEqual([{ code: 'missing', place: '/settings/0/severity', params: {} }])
})
