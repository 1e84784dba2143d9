import { expect, it } from 'vitest'
import { formOf, nilForm, outcomeOf, verdictOf } from '../../test-support.ts'
import { linesComplete } from './lines-complete.ts'

const listed = (...lines: string[]): ReturnType<typeof formOf> => {
  const form = formOf('governmentProcurement', `row | item | quantity | unitPrice | total\n${lines.join('\n')}`)
  return { ...form, rows: form.rows.map((row) => ({ ...row, texts: { ...row.texts, measureUnit: '台' } })) }
}

it('accepts lines that say what, how many and at what price', () => {
  expect(verdictOf(linesComplete, { forms: [listed('total=合计 | | | | 2.00', '1=打印机 | 打印机 | 2 | 0.50 | 1.00', '2=电脑 | 电脑 | 2 | 0.50 | 1.00')] })).toMatchObject({ outcome: 'passed', checkedCount: 2 })
})

it('advises once on lines that leave something out, naming it', () => {
  const { said, audit } = verdictOf(linesComplete, { forms: [listed('1=打印机 | 打印机 | | 0.50 | 1.00', '2=电脑 | 电脑 | 2 | | 1.00')] })
  expect(said).toEqual(['advice governmentProcurement'])
  expect(audit.findings[0]?.params).toMatchObject({ number: '2', item: '打印机', absent: '数量' })
  expect(audit.findings[0]?.places).toHaveLength(2)
})

it('asks nothing of rows that head a group, of rows without money and of an empty form', () => {
  const heading = formOf('governmentProcurement', 'row | item | quantity | unitPrice | total\n1=办公设备 | | | | 1.00\n2=电脑 | 电脑 | | | 0.00')
  expect(outcomeOf(linesComplete, { forms: [heading] })).toBe('notApplicable')
  expect(outcomeOf(linesComplete, { forms: [nilForm('governmentProcurement')] })).toBe('notApplicable')
})

it('cannot tell without the form', () => expect(outcomeOf(linesComplete, {})).toBe('undetermined'))
