import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { oneDepartmentName } from './one-department-name.ts'

const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 }
const told = (prose: string, name: string | null = '某市教育局'): BudgetSketch => ({ department: name === null ? null : { value: name, place }, prose })

it('accepts its own name, whole or short', () => {
  expect(outcomeOf(oneDepartmentName, told('某市教育局2025年部门预算公开如下。'))).toBe('passed')
  expect(outcomeOf(oneDepartmentName, told('教育局2025年度部门预算公开如下。'))).toBe('passed')
  expect(outcomeOf(oneDepartmentName, told('纳入某市教育局2025年部门预算编制范围的单位如下。'))).toBe('notApplicable')
})

it('warns of another name', () => {
  expect(verdictOf(oneDepartmentName, told('某市水利局2025年部门预算公开如下。')).said).toEqual(['warning 某市水利局'])
})

it('leaves the agencies of a department and other papers alone', () => {
  expect(outcomeOf(oneDepartmentName, told('某市教研中心2025年单位预算另行公开。'))).toBe('notApplicable')
  expect(outcomeOf(oneDepartmentName, told('根据某市财政局2025年部门预算批复。'))).toBe('notApplicable')
})

it('does not apply where no name is known', () => {
  expect(outcomeOf(oneDepartmentName, told('某市水利局2025年部门预算公开如下。', null))).toBe('notApplicable')
})

it('warns of another department whose figures are told, not of bodies it lists, short names or those it refers to', () => {
  expect(verdictOf(oneDepartmentName, told('某市水利局2025年收入预算10.00万元。')).said).toEqual(['warning 某市水利局'])
  expect(outcomeOf(oneDepartmentName, told('# organization 机构设置\n所属某市招生办公室。\n# revenue 收入\n某市招生办公室2025年收入预算10.00万元。'))).not.toBe('violated')
  expect(outcomeOf(oneDepartmentName, told('市人大常委会办公室2025年收入预算10.00万元。', '某市人民代表大会常务委员会办公室'))).toBe('passed')
  expect(outcomeOf(oneDepartmentName, told('根据某市财政局2025年收支安排。'))).not.toBe('violated')
})
