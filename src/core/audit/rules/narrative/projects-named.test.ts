import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { projectsNamed } from './projects-named.ts'

const projects = [{ name: '网络运行维护', budget: '1.00' }, { name: '热线服务外包', budget: '2.00' }, { name: '会议服务保障', budget: '3.00' }]

it('accepts all projects named, even spelled a little differently', () => {
  expect(outcomeOf(projectsNamed, { projects, prose: '项目支出{a amount expenditure.project|6.00万元}，主要为网络运行维护、热线服务外包、会议服务保障。' })).toBe('passed')
})

it('warns of one not named, with its amount', () => {
  const { said, audit } = verdictOf(projectsNamed, { projects, prose: '项目支出{a amount expenditure.project|6.00万元}，主要为网络运行维护、热线服务外包。' })
  expect(said).toEqual(['warning project-3'])
  expect(audit.findings[0]).toMatchObject({ actualFen: 3_000_000n, params: { absent: '会议服务保障' } })
})

it('tells no amount of one that has none', () => {
  const { audit } = verdictOf(projectsNamed, { projects: [...projects.slice(0, 2), { name: '会议服务保障' }], prose: '项目支出{a amount expenditure.project|3.00万元}，主要为网络运行维护、热线服务外包。' })
  expect(audit.findings[0]).toMatchObject({ actualFen: null, params: { case: 'unknown' } })
})

it('says nothing where projects are not named one by one, and cannot tell without prose', () => {
  expect(outcomeOf(projectsNamed, { projects, prose: '项目支出{a amount expenditure.project|6.00万元}，主要为网络运行维护。' })).toBe('notApplicable')
  expect(outcomeOf(projectsNamed, { projects })).toBe('undetermined')
})
