import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { figuresFilledIn } from './figures-filled-in.ts'

it('accepts figures before their units, and units that only name themselves', () => {
  const prose = '比上年增加1.00万元，增长5%。\n基本支出占支出预算的比重为80%。\n本表金额单位为万元，保留两位小数。\n元旦期间支出为元旦慰问。\n2024年度支出（万元）。\n占用房屋的比例同上年。'
  expect(outcomeOf(figuresFilledIn, { prose })).toBe('passed')
})

it('warns once of units without a figure', () => {
  const { said, audit } = verdictOf(figuresFilledIn, { prose: '会议费比上年增加 万元，增长 %。\n商品和服务支出占基本支出预算%。\n运行经费为　　元，与上年持平。' })
  expect(said).toEqual(['warning document'])
  expect(audit.findings[0]?.params.count).toBe('3')
})

it('warns of empty brackets before a unit', () => {
  expect(verdictOf(figuresFilledIn, { prose: '比上年增加【】万元，增长【】%。' }).said).toEqual(['warning document'])
})

it('is undetermined without prose', () => {
  expect(outcomeOf(figuresFilledIn, {})).toBe('undetermined')
})
