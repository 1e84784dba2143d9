import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { categoriesCoverTable } from './categories-cover-table.ts'

const forms = [formOf('generalPublicExpenditure', 'row | total\ntotal=合计 | 100.00\n201=一般公共服务支出 | 60.00\n208=社会保障和就业支出 | 30.00\n221=住房保障支出 | 10.00')]
const category = (code: string, amount: string, share: string): string => `{a${code} amount function:${code} cell=generalPublicExpenditure/main/${code}/total|${amount}万元}，占{s${code} share function:${code} of=a${code}|${share}%}；`
const three = [category('201', '60.00', '60.00'), category('208', '30.00', '30.00'), category('221', '10.00', '10.00')]

it('passes a list of all categories, and one whose shares come to a hundred all the same', () => {
  expect(outcomeOf(categoriesCoverTable, { forms, prose: three.join('\n') })).toBe('passed')
  expect(outcomeOf(categoriesCoverTable, { forms, prose: [category('201', '60.00', '60.00'), category('208', '40.00', '40.00')].join('\n') })).toBe('passed')
})

it('warns of a category left out', () => {
  expect(verdictOf(categoriesCoverTable, { forms, prose: three.slice(0, 2).join('\n') }).said).toEqual(['warning sentence-1/221'])
})

it('asks nothing where shares are not given, and cannot tell without prose', () => {
  expect(outcomeOf(categoriesCoverTable, { forms, prose: '{a amount function:201 cell=generalPublicExpenditure/main/201/total|60.00万元}、{b amount function:208 cell=generalPublicExpenditure/main/208/total|30.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(categoriesCoverTable, { forms })).toBe('undetermined')
})

it('follows a list into the next paragraphs of its section', () => {
  const prose = [category('201', '60.00', '60.00'), category('208', '30.00', '30.00'), '', category('221', '10.00', '10.00')].join('\n')
  expect(outcomeOf(categoriesCoverTable, { forms, prose: `# expenditure 结构\n${prose}` })).toBe('passed')
})
