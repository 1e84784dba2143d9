import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { toDecimalYuan } from '../../money.ts'
import { hebeiAudit, hebeiBudget, shanghaiBudget } from '../test-support.ts'
import { renderJson } from './render-json.ts'

const schema = JSON.parse(readFileSync(new URL('../../../../data/schema/budget.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)
const text = renderJson(hebeiBudget, hebeiAudit)
const exported = JSON.parse(text)

describe('the JSON export', () => {
  it('keeps its published schema, with and without an audit', () => {
    for (const json of [text, renderJson(hebeiBudget, null), renderJson(shanghaiBudget, { findings: [], results: [] })]) {
      validate(JSON.parse(json))
      expect(validate.errors).toBeNull()
    }
  })

  it('refuses what the schema does not know', () => {
    expect(validate({ ...exported, extra: 1 })).toBe(false)
    expect(validate({ ...exported, facts: [{ ...exported.facts[0], amountYuan: 1172.54 }] })).toBe(false)
  })

  it('describes every property', () => {
    const silent: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const [name, property] of Object.entries((node as { properties?: object }).properties ?? {})) {
        if (!('$ref' in property) && !('description' in property)) silent.push(`${path}.${name}`)
      }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}.${key}`)
    }
    visit(schema, '')
    expect(silent).toEqual([])
  })

  it('has every printed amount once, and every other cell with the reason', () => {
    const cells = hebeiBudget.forms.flatMap((form) => form.cells)
    const amounts = cells.flatMap(({ id, amount }) => (amount === null ? [] : [`${id} ${toDecimalYuan(amount.fen)}`]))
    expect(exported.facts.map(({ cell, amountYuan }: Record<string, string>) => `${cell} ${amountYuan}`)).toEqual(amounts)
    const gaps = exported.forms.flatMap(({ gaps: own }: { gaps: { cell: string; state: string }[] }) => own.map(({ cell, state }) => `${cell} ${state}`))
    expect(gaps).toEqual(cells.filter(({ amount }) => amount === null).map(({ id, state }) => `${id} ${state}`))
  })

  it('says where a figure is printed, from the top left of its page', () => {
    expect(exported.facts[0].place).toEqual({ file: '预算公开 <1>.pdf', page: 1, line: null, box: [120, 80, 160, 92] })
    const lines = { ...hebeiBudget, sources: hebeiBudget.sources.map((source) => ({ ...source, format: 'text' as const })), forms: hebeiBudget.forms.map((form) => ({ ...form, cells: form.cells.map((cell) => ({ ...cell, place: { sourceIndex: 0, pageNumber: 3, box: null, lineIndex: 41 } })) })) }
    expect(JSON.parse(renderJson(lines, null)).facts[0].place).toEqual({ file: '预算公开 <1>.pdf', page: null, line: 42, box: null })
  })

  it('carries findings with every place, both figures and the likely slip', () => {
    expect(exported.audit.findings[0]).toMatchObject({
      rule: 'narrative/matches-table',
      severity: 'error',
      expectedYuan: '3582900.00',
      actualYuan: '3431100.00',
      likely: { cell: 'expenditureSummary/main/total/project', proposedYuan: '3431100.00' },
      places: [{ claim: 'claim-4', printed: '343.11万元' }, { cell: 'expenditureSummary/main/total/project', printed: '358.29' }],
    })
    expect(exported.audit.rules.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['violated', 'violated', 'violated', 'passed', 'undetermined'])
  })

  it('gives the same bytes for the same budget', () => {
    expect(renderJson(hebeiBudget, hebeiAudit)).toBe(text)
  })
})
