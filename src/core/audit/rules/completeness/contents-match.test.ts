import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { contentsMatch } from './contents-match.ts'

const contents = '# contents 目录\n'
const forms = [
  formOf('revenueSummary', 'row | total\ntotal | 1.00', { title: '2025年部门收入预算总表' }),
  formOf('expenditureSummary', 'row | total\ntotal | 1.00', { title: '2025年部门支出预算总表' }),
]

it('accepts forms that are there, and lines that name parts', () => {
  expect(outcomeOf(contentsMatch, { forms, prose: `${contents}五、部门预算表\n1. 2025年部门收入预算总表 ……\n2. 2025年部门支出预算总表` })).toBe('passed')
})

it('finds the tables of targets by the projects they are called after', () => {
  const prose = `${contents}1. 部门收入预算总表\n2. 部门支出预算总表\n3. 热线服务（外包）项目绩效目标表\n4. 道路养护绩效目标表`
  expect(verdictOf(contentsMatch, { forms, prose, projects: [{ name: '热线服务(外包)项目' }] }).said).toEqual(['warning 道路养护绩效目标表'])
})

it('finds tables of self-evaluation where there are any', () => {
  const prose = `${contents}1. 部门收入预算总表\n2. 部门支出预算总表\n项目支出绩效自评表……15\n项目支出绩效自评表……16`
  expect(outcomeOf(contentsMatch, { forms, prose, evaluations: [{}] })).toBe('passed')
  expect(verdictOf(contentsMatch, { forms, prose: prose.replace(/\n[^\n]*$/, '') }).said).toEqual(['warning 项目支出绩效自评表'])
})

it('warns of a form that is not there', () => {
  expect(verdictOf(contentsMatch, { forms, prose: `${contents}1. 部门收入预算总表\n2. 部门支出预算总表\n3. 部门债务情况表` }).said).toEqual(['warning 部门债务情况表'])
})

it('hears a list without its title, where entries read as headings', () => {
  const names = ['部门收入预算总表', '部门支出预算总表', '部门债务情况表', '2025年部门收入预算总表', '2025年部门支出预算总表']
  const prose = (count: number): string => names.slice(0, count).map((name, index) => `# other ${'一二三四五'[index]}、${name}`).join('\n')
  expect(verdictOf(contentsMatch, { forms, prose: prose(5) }).said).toEqual(['warning 部门债务情况表'])
  expect(verdictOf(contentsMatch, { forms, prose: `# other 报表\n${names.map((name, index) => `${index + 1}.${name}`).join('\n')}` }).said).toEqual(['warning 部门债务情况表'])
  expect(verdictOf(contentsMatch, { forms, prose: prose(4) }).said).toEqual([])
  expect(verdictOf(contentsMatch, { forms, prose: `${prose(5)}\n本部门没有此项。` }).said).toEqual([])
})

it('is undetermined where a form could not be read, or hardly any was recognized', () => {
  const problems = [{ code: 'formUnread', place: null, params: {} }] as const
  expect(outcomeOf(contentsMatch, { forms, problems, prose: `${contents}1. 部门收入预算总表\n2. 部门支出预算总表\n3. 部门债务情况表` })).toBe('undetermined')
  expect(outcomeOf(contentsMatch, { forms, prose: `${contents}1. 部门债务情况表` })).toBe('undetermined')
  expect(outcomeOf(contentsMatch, {})).toBe('undetermined')
})

it('takes neither marks of tables nor rows that run into them for a list', () => {
  const marks = ['预算01表', '预算02表', '住房公积金 126.4 126.4预算03表', '预算04表', '行政单位医疗 79.0 79.0 0.0预算05表', '预算06表']
  expect(verdictOf(contentsMatch, { forms, prose: marks.join('\n') }).said).toEqual([])
})
