import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { namedProjectsHaveTables } from './named-projects-have-tables.ts'

const projects = [{ name: '网络运行维护' }, { name: '热线服务外包' }, { name: '会议服务保障' }]
const lists = (...names: readonly string[]): { projects: typeof projects; prose: string } => ({ projects, prose: `项目支出{a amount expenditure.project|6.00万元}，主要为${names.join('、')}。` })

it('accepts projects with their tables, and a name told in a few more words', () => {
  expect(outcomeOf(namedProjectsHaveTables, lists('网络运行维护', '热线服务外包', '会议服务保障'))).toBe('passed')
  expect(outcomeOf(namedProjectsHaveTables, lists('网络运行维护', '热线服务外包', '会议服务保障等支出'))).toBe('passed')
})

it('warns of a project without a table', () => {
  const { said, audit } = verdictOf(namedProjectsHaveTables, lists('网络运行维护', '热线服务外包', '数据采集整理'))
  expect(said).toEqual(['warning 数据采集整理'])
  expect(audit.findings[0]?.places[0]?.text).toBe('数据采集整理')
})

it('does not take one project for another of nearly its name that is named beside it', () => {
  const numbered = { projects: [{ name: '法律顾问服务项目一' }, { name: '法律顾问服务项目二' }], prose: '项目支出{a amount expenditure.project|6.00万元}，主要为法律顾问服务项目一、法律顾问服务项目二、法律顾问服务项目三。' }
  expect(verdictOf(namedProjectsHaveTables, numbered).said).toEqual(['warning 法律顾问服务项目三'])
})

it('says nothing of lists that are no list of projects, and cannot tell without prose', () => {
  expect(outcomeOf(namedProjectsHaveTables, lists('网络运行维护', '办公费用', '差旅费用', '培训费用'))).toBe('notApplicable')
  expect(outcomeOf(namedProjectsHaveTables, { projects })).toBe('undetermined')
})
