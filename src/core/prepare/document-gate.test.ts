/** What of a document written elsewhere must be vouched for before it is published. */
import { expect, it } from 'vitest'
import { nodeEffects } from '../../cli/node-effects.ts'
import { openDisclosure } from '../pipeline.ts'
import { toDocx } from '../../../test/generate/docx.ts'
import { generatedFamilies } from '../../../test/generate/families.ts'
import { documentGate } from './document-gate.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const document = family.print(family.plan(7), family.usual)
const open = async (printed: typeof document): Promise<Awaited<ReturnType<typeof openDisclosure>>['budget']> => (await openDisclosure([{ name: 'budget.docx', bytes: toDocx(printed) }], nodeEffects)).budget
const budget = await open(document)
const opened = (lastYear: typeof budget | null): { readonly kind: string; readonly text: string; readonly sentence: string }[] => documentGate(budget, lastYear).open.map(({ kind, text, sentence }) => ({ kind, text, sentence }))

it('asks for a ground of every figure that the tables do not tell, and of no other', () => {
  const asked = opened(null)
  expect(asked.length).toBeGreaterThan(3)
  for (const { kind, text, sentence } of asked) expect([kind, sentence.includes(text)]).toEqual(['unbound', true])
  const bound = budget.narrative.claims.filter(({ kind, binding }) => kind === 'amount' && binding.kind === 'bound')
  expect(bound.length).toBeGreaterThan(3)
  for (const { text, sentenceId } of bound) expect(documentGate(budget, null).open.some((place) => place.of === sentenceId && place.text === text)).toBe(false)
})

it('takes changes for told where last year’s disclosure is at hand', () => {
  const changes = budget.narrative.claims.filter(({ kind, basis, ofClaimId }) => kind === 'change' && basis === 'priorBudget' && ofClaimId !== null)
  expect(changes.length).toBeGreaterThan(0)
  expect(opened(null).length).toBeGreaterThan(opened(budget).length)
})

it('asks for projects without an amount', () => {
  const bare = { ...budget, projects: budget.projects.map((project, index) => (index === 0 ? { ...project, budget: null } : project)) }
  expect(documentGate(bare, null).open).toContainEqual({ kind: 'projectWithoutAmount', of: bare.projects[0]?.id, text: bare.projects[0]?.name, sentence: '' })
})
