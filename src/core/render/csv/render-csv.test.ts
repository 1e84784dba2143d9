import { describe, expect, it } from 'vitest'
import { toDecimalYuan } from '../../money.ts'
import { hebeiBudget, shanghaiBudget } from '../test-support.ts'
import { figureField, textField, writeCsv } from './csv.ts'
import { renderCsv, renderFactsCsv } from './render-csv.ts'

/** Records by column name; reads quoted fields as RFC 4180 says. */
function recordsOf(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  const [heads = [], ...lines] = rows.slice(0, -1)
  return lines.map((line) => Object.fromEntries(heads.map((head, index) => [head, line[index] ?? ''])))
}

describe('CSV', () => {
  it('has one line for every printed amount of tables, projects and self-evaluations', () => {
    const amounts = hebeiBudget.forms.flatMap(({ cells }) => cells).flatMap(({ amount }) => (amount === null ? [] : [toDecimalYuan(amount.fen)]))
    for (const csv of [renderCsv(hebeiBudget), renderFactsCsv(hebeiBudget)]) {
      expect(recordsOf(csv).map((record) => record['amount_yuan'])).toEqual([...amounts, '151800.00', '151800.00', '800000.00', '760000.00'])
    }
  })

  it('names codes as the national standard does', () => {
    const records = recordsOf(renderCsv(hebeiBudget))
    expect(records.find(({ row_name }) => row_name === '行政运行')).toMatchObject({ fiscal_year: '2025', exp_func_code: '2010301', dep_bgt_eco_code: '', amount_yuan: '6452000.00', step_yuan: '100.00', unit: 'tenThousandYuan', printed: '645.20', page: '2' })
    expect(records.find(({ row_name }) => row_name === '基本工资')).toMatchObject({ exp_func_code: '', dep_bgt_eco_code: '30101' })
    expect(records.at(-3)).toMatchObject({ pro_code: '13058125P00585210001W', column: 'fiscalFunds' })
    expect(records.at(-1)).toMatchObject({ form: 'selfEvaluation', row: 'self-evaluation-1/total', column: 'executed', printed: '76.00' })
  })

  it('keeps the columns of the facts contract', () => {
    expect(renderFactsCsv(hebeiBudget).split('\r\n')[0]).toBe('file,page,line,form,form_title,row_code,row_name,column,amount_yuan,printed,x0,y0,x1,y1')
    const named = recordsOf(renderFactsCsv(hebeiBudget)).filter(({ row_name }) => row_name?.endsWith('一般公共服务支出'))
    expect(named.map(({ row_code, row_name }) => `${row_code} ${row_name}`).slice(0, 2)).toEqual([' 一、一般公共服务支出', '201 一般公共服务支出'])
    const record = recordsOf(renderFactsCsv(shanghaiBudget)).find(({ printed }) => printed === '839')
    expect(record).toMatchObject({ page: '2', line: '', form: 'threePublicExpenses', row_code: '', row_name: '', column: '“三公”经费预算数/因公出国（境）费', amount_yuan: '8390000.00' })
  })

  it('counts lines instead of pages in a text', () => {
    const text = { ...hebeiBudget, sources: [{ name: 'a.txt', hash: '', format: 'text' as const, pages: [] }], forms: hebeiBudget.forms.map((form) => ({ ...form, cells: form.cells.map((cell) => ({ ...cell, place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 6 } })) })) }
    expect(recordsOf(renderFactsCsv(text))[0]).toMatchObject({ page: '', line: '7', x0: '' })
  })

  it('guards texts that a spreadsheet would take for formulas, and leaves figures alone', () => {
    const texts = ['=1+1', '+86', '-x', '@a', '\tb', 'a=b'].map((text) => [textField(text), figureField('-12.30')])
    expect(writeCsv(['text', 'amount'], texts)).toBe(`text,amount\r\n'=1+1,-12.30\r\n'+86,-12.30\r\n'-x,-12.30\r\n'@a,-12.30\r\n'\tb,-12.30\r\na=b,-12.30\r\n`)
  })

  it('quotes commas, quotes and line breaks', () => {
    expect(writeCsv(['a'], [[textField('x,"y"\nz')]])).toBe('a\r\n"x,""y""\nz"\r\n')
  })

  it('begins with a byte order mark only when asked', () => {
    expect(renderCsv(hebeiBudget, { byteOrderMark: true }).startsWith('\ufefffiscal_year')).toBe(true)
    expect(renderCsv(hebeiBudget).startsWith('fiscal_year')).toBe(true)
  })
})
