import { expect, it } from 'vitest'
import type { Form } from '../../../model/form.ts'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { linesAddUp } from './lines-add-up.ts'

/** `key | project | item | amount`, one line a row. */
const listed = (...lines: readonly string[]): { readonly forms: readonly Form[] } => {
  const cells = lines.map((line) => line.split('|').map((text) => text.trim()))
  const form = formOf('governmentProcurement', `row | item | amount\n${cells.map(([key = '', project = '', item = '', amount = '']) => `${key}=${project || item || key} | ${item} | ${amount}`).join('\n')}`)
  return { forms: [{ ...form, rows: form.rows.map((row, index) => ({ ...row, texts: cells[index]?.[1] ? { ...row.texts, project: cells[index][1] } : row.texts })) }] }
}

it('accepts lines that come to their kind, to the project that heads them and to the total, as exactly as they are printed', () => {
  expect(verdictOf(linesAddUp, listed('total | | | 10.00', 'goods | | | 4.00', '1 | 办公设备购置费 | | 4.00', '2 | | 电脑 | 1.50', '3 | | 家具 | 2.50', 'services | | | 6.00', '4 | 物业 | 保洁 | 6.00'))).toMatchObject({ outcome: 'passed', checkedCount: 3 })
  expect(outcomeOf(linesAddUp, listed('total | | | 3.00', '1 | 巡查 | 无人机 | 1.005', '2 | 巡查 | 电池 | 2.00'))).toBe('passed')
})

it('warns of a total, a kind and a project that its lines do not come to', () => {
  expect(verdictOf(linesAddUp, listed('total | | | 5.00', '1 | 巡查 | 无人机 | 1.00', '2 | 巡查 | 电池 | 2.00')).said).toEqual(['warning total'])
  const { said, audit } = verdictOf(linesAddUp, listed('total | | | 9.00', 'goods | | | 9.00', '1 | 办公设备购置费 | | 4.00', '2 | | 电脑 | 1.50', '3 | | 家具 | 2.00'))
  expect(said).toEqual(['warning goods', 'warning 1'])
  expect(audit.findings.map(({ expectedFen, actualFen }) => [expectedFen, actualFen])).toEqual([[3_500_000n, 9_000_000n], [3_500_000n, 4_000_000n]])
})

it('judges nothing where a row names neither project nor thing, or where only totals are printed', () => {
  expect(outcomeOf(linesAddUp, listed('total | | | 5.00', '1 | | | 2.00'))).toBe('notApplicable')
  expect(outcomeOf(linesAddUp, listed('total | | | 5.00', 'goods | | | 5.00'))).toBe('notApplicable')
})

it('cannot tell where a line is unread, or without the form', () => {
  expect(outcomeOf(linesAddUp, listed('total | | | 5.00', '1 | 巡查 | 无人机 | ?', '2 | 巡查 | 电池 | 2.00'))).toBe('undetermined')
  expect(outcomeOf(linesAddUp, {})).toBe('undetermined')
})
