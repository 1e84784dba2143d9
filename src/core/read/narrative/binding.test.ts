import { expect, it } from 'vitest'
import { claimWords } from '../../data/generated/claim-words.ts'
import type { Cell } from '../../model/form.ts'
import { createBinder } from './binding.ts'
import type { ClaimDraft } from './claim-draft.ts'

const total = 'revenueExpenditureSummary/expenditure/total/amount'
const [ofTheYear = ''] = claimWords.rivals['expenditure.total'] ?? []
const cell = (id: string, tenThousands: bigint, stepFen: bigint): [string, Cell] => [id, { id, amount: { fen: tenThousands * 1_000_000n, stepFen } } as Cell]
const draft = { kind: 'amount', concept: 'expenditure.total', of: null, inDoubt: false, year: 'current', approximate: false, basis: 'execution', subject: '支出合计', parts: [] } as unknown as ClaimDraft

it('leaves a total unbound beside another that is printed to the same digit, however near', () => {
  const bound = (year: bigint, stepFen: bigint): string => createBinder(new Map([cell(total, 1323n, 1_000_000n), cell(ofTheYear, year, stepFen)]), 'finalAccounts')(draft, []).kind
  expect(bound(1323n, 1_000_000n)).toBe('bound')
  expect(bound(1322n, 1_000_000n)).toBe('unbound')
  expect(bound(1321n, 100n)).toBe('unbound')
})
