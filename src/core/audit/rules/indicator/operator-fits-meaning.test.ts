import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { operatorFitsMeaning } from './operator-fits-meaning.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts more output and fewer faults', () => {
  expect(outcomeOf(operatorFitsMeaning, listed('产出 | 数量 | 培训人数 | | ≥15名', '产出 | 质量 | 故障次数 | | ≤5次', '产出 | 成本 | 总额 | | ≤9万元', '产出 | 质量 | 无差错率 | | ≥98%'))).toBe('passed')
})

it('warns of a ceiling on output and of a floor under faults', () => {
  expect(verdictOf(operatorFitsMeaning, listed('产出 | 数量 | 招录人员数量 | | ≤15名', '产出 | 质量 | 投诉次数 | | ≥5次')).audit.findings.map(({ params }) => params.case)).toEqual(['atMost', 'atLeast'])
})

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(operatorFitsMeaning, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(operatorFitsMeaning, {})).toBe('notApplicable')
})
