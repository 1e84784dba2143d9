import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { sharesWithinWhole } from './shares-within-whole.ts'

const shares = (basic: string, project: string): string => `基本支出占{a share expenditure.basic|${basic}%}，项目支出占{b share expenditure.project|${project}%}。`

it('accepts shares of one whole up to all of it, rounded', () => {
  expect(outcomeOf(sharesWithinWhole, { prose: shares('65', '35') })).toBe('passed')
  expect(outcomeOf(sharesWithinWhole, { prose: shares('64.996', '35.005') })).toBe('passed')
})

it('warns of more', () => {
  const { said, audit } = verdictOf(sharesWithinWhole, { prose: shares('65', '45') })
  expect(said).toEqual(['warning a'])
  expect(audit.findings[0]?.params.sum).toBe('110.00')
})

it('leaves shares of different things and of stated amounts alone, and cannot tell without prose', () => {
  expect(outcomeOf(sharesWithinWhole, { prose: shares('65', '45').replace('expenditure.project', 'procurement.total') })).toBe('notApplicable')
  expect(outcomeOf(sharesWithinWhole, { prose: `基本支出{x amount expenditure.basic|65.00万元}，占{a share expenditure.basic of=x|65%}。` })).toBe('notApplicable')
  expect(outcomeOf(sharesWithinWhole, {})).toBe('undetermined')
})
