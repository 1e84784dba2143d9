import { expect, it } from 'vitest'
import type { Form } from '../../../model/form.ts'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { namesMatchTable } from './names-match-table.ts'

const forms: Form[] = [formOf('generalPublicExpenditure', `row | total
  207=文化旅游体育与传媒支出 | 30.00
  20703=体育 | 30.00
  2070308=群众体育 | 30.00
  208=社会保障和就业支出 | 12.00
  20805=行政事业单位养老支出 | 12.00
  2080501=行政单位离退休 | 12.00`)]
const familyId = 'nine-tables-budget'
const item = (path: string, concept: string, amount = '30.00'): string => `${path}{a amount ${concept} subject=${path}|${amount}万元}。`

it('accepts the names of the forms, with and without 支出', () => {
  const prose = `${item('文化旅游体育与传媒（类）体育（款）群众体育（项）', 'function:2070308')}\n${item('文化旅游体育与传媒支出（类）', 'function:207')}`
  expect(outcomeOf(namesMatchTable, { forms, familyId, prose })).toBe('passed')
})

it('reads names that have brackets of their own', () => {
  const office = [formOf('generalPublicExpenditure', 'row | total\n201=一般公共服务支出 | 30.00\n20131=党委办公厅（室）及相关机构事务 | 30.00\n2013101=行政运行 | 30.00')]
  expect(outcomeOf(namesMatchTable, { forms: office, familyId, prose: item('一般公共服务支出（类）党委办公厅（室）及相关机构事务（款）行政运行（项）', 'function:2013101') })).toBe('passed')
})

it('warns of an older name of a category, in a path and alone', () => {
  const path = verdictOf(namesMatchTable, { forms, familyId, prose: item('文化体育与传媒支出（类）体育（款）群众体育（项）', '-') })
  expect(path.said).toEqual(['warning 207/文化体育与传媒支出'])
  expect(path.audit.findings[0]?.params).toMatchObject({ printed: '文化体育与传媒支出', name: '文化旅游体育与传媒支出' })
  expect(verdictOf(namesMatchTable, { forms, familyId, prose: item('文化体育与传媒支出', '-') }).said).toEqual(['warning 207/文化体育与传媒支出'])
})

it('warns of an item under its older name', () => {
  const prose = item('社会保障和就业支出（类）行政事业单位养老支出（款）归口管理的行政单位离退休（项）', '-', '12.00')
  expect(verdictOf(namesMatchTable, { forms, familyId, prose }).said).toEqual(['warning 2080501/归口管理的行政单位离退休'])
})

it('says nothing where no row has both the amount and a name like it', () => {
  expect(outcomeOf(namesMatchTable, { forms, familyId, prose: item('文化体育与传媒支出（类）', '-', '31.00') })).toBe('notApplicable')
  expect(outcomeOf(namesMatchTable, { forms, familyId, prose: item('住房保障支出（类）', '-') })).toBe('notApplicable')
})

it('is undetermined without prose', () => {
  expect(outcomeOf(namesMatchTable, { forms, familyId })).toBe('undetermined')
})
