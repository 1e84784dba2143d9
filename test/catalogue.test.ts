/** The catalogue of checks and the rules we have: every entry is carried out or says why not, and no rule is missing from it. */
import { describe, expect, it } from 'vitest'
import { matchRules, readCatalogue, readReasons } from '../scripts/catalogue.ts'
import { ruleList } from '../src/core/audit/rule-list.ts'

const entries = readCatalogue()
const ruleIds = ruleList.map(({ id }) => id)
const reasons = new Set(readReasons().map(({ key }) => key))

describe('the catalogue of checks', () => {
  it('names only rules that exist', () => {
    const unknown = entries.flatMap(({ id, patterns }) => patterns.filter((pattern) => matchRules(pattern, ruleIds).length === 0).map((pattern) => `${id}: ${pattern}`))
    expect(unknown).toEqual([])
  })

  it('has every rule under some entry', () => {
    const named = new Set(entries.flatMap(({ patterns }) => patterns.flatMap((pattern) => matchRules(pattern, ruleIds))))
    expect(ruleIds.filter((id) => !named.has(id)), 'add the rule to data/rule/catalogue.csv').toEqual([])
  })

  it('gives every entry rules or a known reason, an id of its own and words in both languages', () => {
    const idle = entries.filter(({ patterns, reasons: keys }) => patterns.length + keys.length === 0)
    expect(idle.map(({ id }) => id)).toEqual([])
    expect(entries.flatMap(({ reasons: keys }) => keys).filter((key) => !reasons.has(key))).toEqual([])
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(entries.filter(({ zh, en }) => zh === '' || en === '')).toEqual([])
  })
})
