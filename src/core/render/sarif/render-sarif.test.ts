import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../cli/node-effects.ts'
import { openDisclosure, type Disclosure } from '../../pipeline.ts'
import { makeSarifPart, pathToUri, renderSarif } from './render-sarif.ts'

/** What SARIF 2.1.0 allows of the objects we write (OASIS standard, 3.13 to 3.58): any other key, level or form of URI is refused. */
const object = (properties: object, required: readonly string[] = []): object => ({ type: 'object', properties, required, additionalProperties: false })
const list = (items: object): object => ({ type: 'array', items })
const text = { type: 'string', minLength: 1 }
const bag = { type: 'object' }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const message = object({ text }, ['text'])
const artifactLocation = object({ uri: { type: 'string', pattern: '^[A-Za-z0-9._~:/@!$&\'()*+,;=%-]+$' } }, ['uri'])
const physicalLocation = object({ artifactLocation, region: object({ startLine: { type: 'integer', minimum: 1 } }, ['startLine']) }, ['artifactLocation'])
const location = object({ id: { type: 'integer', minimum: 0 }, physicalLocation, logicalLocations: list(object({ fullyQualifiedName: text })), message, properties: bag })
const rule = object({ id: text, name: text, shortDescription: message, help: object({ text, markdown: text }, ['text']), defaultConfiguration: object({ level }), properties: bag }, ['id'])
const result = object(
  { ruleId: text, ruleIndex: { type: 'integer', minimum: 0 }, level, message, locations: list(location), relatedLocations: list(location), partialFingerprints: { type: 'object', additionalProperties: text }, properties: bag,
    suppressions: list(object({ kind: { enum: ['external'] }, status: { enum: ['accepted', 'underReview'] }, justification: text }, ['kind'])) },
  ['message'],
)
const notification = object({ level, message, descriptor: object({ id: text }), locations: list(location) }, ['message'])
const run = object({
  tool: object({ driver: object({ name: text, version: text, language: { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' }, rules: list(rule) }, ['name']) }, ['driver']),
  language: { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' },
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  invocations: list(object({ executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list(notification) }, ['executionSuccessful'])),
  artifacts: { ...list(object({ location: artifactLocation, hashes: { type: 'object', additionalProperties: text } })), uniqueItems: true },
  results: list(result),
}, ['tool'])
const accepts = new Ajv().compile(object({ $schema: text, version: { const: '2.1.0' }, runs: list(run) }, ['version', 'runs']))

interface Log {
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } }
    readonly artifacts: readonly object[]
    readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly object[] }]
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly locations: readonly object[] }[]
  }]
}

let sample: Disclosure
const parse = (written: string): Log => JSON.parse(written) as Log

beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../../web/public/sample/nangong-2025.pdf', import.meta.url)))
  sample = await openDisclosure([{ name: 'nangong-2025.pdf', bytes }], nodeEffects)
})

describe('findings as SARIF', () => {
  it.each(['zh', 'en'] as const)('have the shape of the standard (%s)', (language) => {
    const part = makeSarifPart(sample.budget, sample.audit, ['公开/2025 #1?.pdf'], language)
    const log = JSON.parse(renderSarif([part, part], '1.0.0', language)) as unknown
    expect(accepts(log), JSON.stringify(accepts.errors)).toBe(true)
  })

  it('name every finding of every document, its rule by name and number, and what the rule rests on', () => {
    const [run] = parse(renderSarif([makeSarifPart(sample.budget, sample.audit, ['a.pdf'], 'zh'), makeSarifPart(sample.budget, sample.audit, ['b.pdf'], 'zh')], '1.0.0', 'zh')).runs
    expect(run.results).toHaveLength(sample.audit.findings.length * 2)
    expect(run.artifacts).toHaveLength(2)
    const { rules } = run.tool.driver
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(run.results.filter(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id !== ruleId)).toEqual([])
    expect(run.results.filter(({ ruleIndex }) => !rules[ruleIndex]?.help.text.includes('\n\n'))).toEqual([])
  })

  it('lead to one place each, the likely slip where it is known', () => {
    const [finding] = sample.audit.findings.filter(({ places }) => places.length > 1 && places[1]?.cellId !== null)
    const slip = finding?.places[1]
    if (finding === undefined || slip === undefined || slip.cellId === null) throw new Error('the sample has such a finding')
    const likely = { cellId: slip.cellId, proposedFen: 1n, slip: 'other', belongsIn: null } as const
    const [run] = parse(renderSarif([makeSarifPart(sample.budget, { ...sample.audit, findings: [{ ...finding, likely }] }, ['a.pdf'], 'zh')], '1.0.0', 'zh')).runs
    expect(run.results[0]?.locations).toMatchObject([{ message: { text: expect.stringContaining(slip.text) as unknown } }])
  })

  it('say what could not be read', () => {
    const unread = { ...sample.budget, problems: [{ code: 'notABudget', place: null, params: {} } as const] }
    const [run] = parse(renderSarif([makeSarifPart(unread, { findings: [], results: [] }, ['a.pdf'], 'zh')], '1.0.0', 'zh')).runs
    expect(run.invocations[0].toolExecutionNotifications).toMatchObject([{ level: 'warning', descriptor: { id: 'notABudget' } }])
  })
})

describe('a path as a URI', () => {
  it.each([
    ['budgets/2025 #1?.pdf', 'budgets/2025%20%231%3F.pdf'],
    ['公开/100%.pdf', '%E5%85%AC%E5%BC%80/100%25.pdf'],
    ['a:b.pdf', 'a%3Ab.pdf'],
    ['/home/a.pdf', 'file:///home/a.pdf'],
    ['C:\\公开\\a.pdf', 'file:///C:/%E5%85%AC%E5%BC%80/a.pdf'],
    ['\\\\host\\share\\a.pdf', 'file://host/share/a.pdf'],
    ['half \ud800.pdf', 'half%20%EF%BF%BD.pdf'],
  ])('%s is %s', (path, uri) => {
    expect(pathToUri(path)).toBe(uri)
  })
})
