import { expect, it } from 'vitest'
import { nilForm, outcomeOf, verdictOf } from '../../test-support.ts'
import { fillInstruction } from './fill-instruction.ts'

const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 }

it('accepts text without instructions', () => {
  expect(outcomeOf(fillInstruction, { prose: '按规定编制。' })).toBe('passed')
})

it('warns of instructions in prose and under forms', () => {
  const forms = [nilForm('stateCapitalExpenditure', { notes: [{ text: '无收支的，仍保留该表格式，并在本表下方作下述说明：', place }] })]
  expect(verdictOf(fillInstruction, { forms, prose: '（按实际发生支出事项填写）' }).audit.findings[0]?.params.count).toBe('2')
  expect(outcomeOf(fillInstruction, { prose: '# organization 单位构成（只有一个单位的部门，本部分内容为“机构设置”）\n一个单位。' })).toBe('violated')
})

it('is undetermined without any text', () => {
  expect(outcomeOf(fillInstruction, {})).toBe('undetermined')
})
