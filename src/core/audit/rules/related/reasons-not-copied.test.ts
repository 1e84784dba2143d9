import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { reasonsNotCopied } from './reasons-not-copied.ts'

const reasons = ['人员增加两名以及调整工资标准', '新建的办公楼本年投入使用', '上年一次性购置的设备本年不再安排', '按照规定压缩公务接待活动次数']
const prose = (...chosen: readonly string[]): BudgetSketch => ({ prose: chosen.map((reason) => `支出增加，主要原因是${reason}。`).join('\n') })

it('accepts new reasons and a few old ones', () => {
  expect(outcomeOf(reasonsNotCopied, prose(...reasons), ['lastYear', prose('公用经费定额标准按规定提高', '新增两个信息系统的运行维护')])).toBe('passed')
  expect(outcomeOf(reasonsNotCopied, prose(...reasons), ['lastYear', prose(...reasons.slice(0, 2))])).toBe('passed')
})

it('advises where most are the same', () => {
  const { said, audit } = verdictOf(reasonsNotCopied, prose(...reasons), ['lastYear', prose(...reasons.slice(1))])
  expect(said).toEqual(['advice reasons'])
  expect(audit.findings[0]).toMatchObject({ params: { copied: '3', total: '4' }, elsewhere: [{ text: reasons[1] }] })
})

it('does not apply without last year or reasons, and cannot tell without prose', () => {
  expect(outcomeOf(reasonsNotCopied, prose(...reasons))).toBe('notApplicable')
  expect(outcomeOf(reasonsNotCopied, prose('增加'), ['lastYear', prose(...reasons)])).toBe('notApplicable')
  expect(outcomeOf(reasonsNotCopied, {}, ['lastYear', prose(...reasons)])).toBe('undetermined')
})
