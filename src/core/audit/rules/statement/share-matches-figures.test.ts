import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { shareMatchesFigures } from './share-matches-figures.ts'

const prose = (rate: string): string =>
  `支出合计{w amount expenditure.total parts=p,q|307.82万元}，其中基本支出{p amount expenditure.basic|105.58万元}，占{s share expenditure.basic of=p base=w|${rate}%}；项目支出{q amount expenditure.project|202.24万元}。`

it('accepts shares of the whole stated or printed in the form', () => {
  expect(outcomeOf(shareMatchesFigures, { prose: prose('34.30') })).toBe('passed')
  const forms = [formOf('threePublicExpenses', 'row | total\nsubtotal | 833.60')]
  expect(outcomeOf(shareMatchesFigures, { forms, prose: '接待费{p amount threePublic.hospitality|427.50万元}，占“三公”经费的{s share threePublic.hospitality of=p|51.28%}。' })).toBe('passed')
})

it('weighs a wrong share by how far it is off', () => {
  expect(verdictOf(shareMatchesFigures, { prose: prose('34.31') }).said).toEqual(['advice s'])
  expect(verdictOf(shareMatchesFigures, { prose: prose('34.40') }).said).toEqual(['warning s'])
  expect(verdictOf(shareMatchesFigures, { prose: prose('43.30') }).said).toEqual(['error s'])
  expect(verdictOf(shareMatchesFigures, { prose: prose('43.30').replace(' parts=p,q', '') }).said).toEqual(['warning s'])
})

it('compares nothing where the whole is not known, and cannot tell without prose', () => {
  expect(outcomeOf(shareMatchesFigures, { prose: '接待费{p amount threePublic.hospitality|427.50万元}，占“三公”经费的{s share x of=p|11.28%}。' })).toBe('notApplicable')
  expect(outcomeOf(shareMatchesFigures, {})).toBe('undetermined')
})

it('accuses nobody where the whole is not named and another amount of the paragraph gives the share', () => {
  const unnamed = (words: string): string => `预算{b amount x|44.52万元}，决算{w amount y|22.62万元}，其中接待费{p amount z|20.10万元}，${words}{s share z of=p base=b|88.86%}。`
  expect(outcomeOf(shareMatchesFigures, { prose: unnamed('占') })).toBe('passed')
  expect(outcomeOf(shareMatchesFigures, { prose: unnamed('占年初预算数的') })).toBe('violated')
})

it('takes the total of the column where shares of its rows are listed and no whole is named', () => {
  const forms = [formOf('threePublicExpenses', 'row | total\nsubtotal | 21.41\noverseasVisits | 15.73\nhospitality | 5.68')]
  const listed = (first: string, second: string): string => `“三公”经费中，出国费{p amount threePublic.overseasVisits cell=threePublicExpenses/main/overseasVisits/total|15.73万元}，占{s share x of=p|${first}%}；\n接待费{q amount threePublic.hospitality cell=threePublicExpenses/main/hospitality/total|5.68万元}，${second}。`
  expect(outcomeOf(shareMatchesFigures, { forms, prose: listed('73.47', '占{t share x of=q|26.53%}') })).toBe('passed')
  expect(verdictOf(shareMatchesFigures, { forms, prose: listed('78.47', '占{t share x of=q|26.53%}') }).said).toEqual(['warning s'])
  expect(outcomeOf(shareMatchesFigures, { forms, prose: listed('78.47', '略有减少') })).toBe('notApplicable')
})
