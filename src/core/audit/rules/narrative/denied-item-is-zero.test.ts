import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { deniedItemIsZero } from './denied-item-is-zero.ts'

const form = (figure: string): ReturnType<typeof formOf> => formOf('threePublicExpenses', `row | total\nvehicles=公务用车购置及运维费 | ${figure}`)

it('accepts a denial where the table has zero or nothing', () => {
  expect(outcomeOf(deniedItemIsZero, { forms: [form('0.00')], prose: '2025年不再列支公务用车购置及运维费。' })).toBe('passed')
})

it('finds an amount of what is denied', () => {
  expect(verdictOf(deniedItemIsZero, { forms: [form('1.00')], prose: '2025年我部门不再保留公车，不再列支公务用车购置及运维费。' }).said).toEqual(['error threePublic.vehicles'])
})

it('counts the longest name, and leaves limited denials and other years alone', () => {
  expect(outcomeOf(deniedItemIsZero, { forms: [form('1.00')], prose: '不再安排公务用车购置费。' })).toBe('notApplicable')
  expect(outcomeOf(deniedItemIsZero, { forms: [form('1.00')], prose: '不再安排新增公务用车购置及运维费。' })).toBe('notApplicable')
  expect(outcomeOf(deniedItemIsZero, { forms: [form('1.00')], prose: '2024年不再列支公务用车购置及运维费。' })).toBe('notApplicable')
})

it('only advises where words before the denial may restrict it, and leaves parts of an item alone', () => {
  const said = (prose: string): readonly string[] => verdictOf(deniedItemIsZero, { forms: [form('1.00')], prose }).said
  expect(said('所属水库管理所不再列支公务用车购置及运维费。')).toEqual(['advice threePublic.vehicles'])
  expect(said('水利工程项目中不再列支公务用车购置及运维费。')).toEqual(['advice threePublic.vehicles'])
  expect(said('不再列支公务用车购置及运维费中的购置费。')).toEqual([])
  expect(said('不再列支公务用车购置及运维费用于租赁。')).toEqual([])
})

it('is undetermined where the table is unread or missing', () => {
  expect(outcomeOf(deniedItemIsZero, { forms: [form('?')], prose: '不再列支公务用车购置及运维费。' })).toBe('undetermined')
  expect(outcomeOf(deniedItemIsZero, { prose: '不再列支公务用车购置及运维费。' })).toBe('undetermined')
})
