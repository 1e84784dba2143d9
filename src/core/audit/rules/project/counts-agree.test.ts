import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { countsAgree } from './counts-agree.ts'

it('accepts one count everywhere', () => {
  expect(outcomeOf(countsAgree, { projects: [{ purpose: '发放5名定向选调生房租补贴', indicators: ['产出 | 成本 | 金额 | 5名定向选调生补贴 | ≤6.5万元'] }] })).toBe('passed')
})

it('warns of two counts of one thing', () => {
  const { said, audit } = verdictOf(countsAgree, { projects: [{ purpose: '发放5名定向选调生房租补贴', indicators: ['产出 | 成本 | 金额 | 4名定向选调生房补资金 | ≤6.5万元'] }] })
  expect(said).toEqual(['warning project-1/定向选调'])
  expect(audit.findings[0]?.params).toMatchObject({ left: '5', right: '4', measure: '名' })
})

it('leaves bounds, shares and other things alone', () => {
  expect(outcomeOf(countsAgree, { projects: [{ purpose: '不少于5次专题培训活动', objectives: ['开展4次专题培训活动', '完成3次实地督查工作'] }] })).toBe('notApplicable')
})
