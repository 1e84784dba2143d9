/**
 * The contract of reading: whatever program printed a budget, the same facts come out. Every amount a form prints is in its cell, or
 * stands as unread with a problem; none is in a wrong cell, and none is found that nobody printed.
 */
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { listFacts, type Budget } from '../../src/core/model/budget.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { listFixtures, type FixtureExpectation } from '../fixture.ts'
import { listEvaluations } from '../listed-evaluations.ts'

const read = async (name: string, bytes: Uint8Array): Promise<Budget> => (await openDisclosure([{ name, bytes }], nodeEffects)).budget

/** `id amount` of every fact; the difference of two lists shows exactly what went wrong. A row nobody knows claims nothing. */
function compareFacts(budget: Budget, expected: FixtureExpectation): { missing: string[]; wrong: string[] } {
  const line = (id: string, amountYuan: string, stepYuan: string): string => `${id} ${amountYuan} ±${stepYuan}`
  const found = new Set(listFacts(budget).filter(({ row }) => !row.startsWith('unknown-')).map((fact) => line(fact.id, fact.amountYuan, fact.stepYuan)))
  const printed = new Set(expected.facts.map((fact) => line(fact.id, fact.amountYuan, fact.stepYuan)))
  return { missing: [...printed].filter((fact) => !found.has(fact)), wrong: [...found].filter((fact) => !printed.has(fact)) }
}

/** Texts without geometry may leave figures open, but each of those stands in a problem or in an unread cell with its text. */
function textsLeftOpen(budget: Budget): Set<string> {
  const unread = budget.forms.flatMap(({ cells }) => cells).filter(({ state }) => state === 'unread').flatMap(({ text, candidates }) => [text, ...candidates])
  const unknown = listFacts(budget).filter(({ row }) => row.startsWith('unknown-')).map(({ textPrinted }) => textPrinted)
  return new Set([...unread, ...unknown, ...budget.problems.map(({ params }) => params['text'] ?? '')])
}

describe.each(listFixtures())('$name', ({ name, fileName, bytes, expected }) => {
  it('knows what it reads', async () => {
    const budget = await read(fileName, bytes)
    expect(budget.familyId).toBe(expected.familyId)
    expect(budget.fiscalYear?.value ?? null).toBe(expected.fiscalYear)
    expect(budget.department?.value).toBe(expected.department)
  })

  it('gives the printed facts and no others', async () => {
    const budget = await read(fileName, bytes)
    const { missing, wrong } = compareFacts(budget, expected)
    expect(wrong).toEqual([])
    if (!fileName.endsWith('.txt') && !name.includes('-flat-')) expect(missing).toEqual([])
    const open = textsLeftOpen(budget)
    const texts = new Map(expected.facts.map(({ id, text }) => [id, text]))
    expect(missing.filter((fact) => !open.has(texts.get(fact.split(' ')[0] ?? '') ?? ''))).toEqual([])
  })

  it('finds every project and indicator', async () => {
    const budget = await read(fileName, bytes)
    expect(budget.projects.length).toBe(expected.projectCount)
    expect(budget.projects.reduce((sum, { indicators }) => sum + indicators.length, 0)).toBe(expected.indicatorCount)
  })

  it('reads all that self-evaluations state', async () => {
    const found = listEvaluations(await read(fileName, bytes))
    // Without rules between cells a text leaves these tables unread.
    expect(found).toEqual(fileName.endsWith('.txt') ? [] : (expected.evaluations ?? []))
  })
})
