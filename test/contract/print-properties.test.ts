/**
 * The same budget printed in any format, unit, code layout, page break and order of rows, with or without empty rows, reads back to the same
 * facts. Where a print leaves something out (codes), what is read is right and what is not is reported.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import { printNotEmbedded } from '../generate/not-embedded.ts'
import { splitTables } from '../generate/split-tables.ts'
import { propertyRuns } from '../property-runs.ts'
import { compare, looks, lossy, printLook, readBack, tabular, type Comparison, type Look, type Produce } from './read-back.ts'

describe.each(generatedFamilies)('$name', (family) => {
  const comparedAs = async (format: string, produce: Produce, look: Look): Promise<Comparison> => {
    const document = printLook(family, look)
    return compare(await readBack(`printed.${format}`, await produce(document, look)), document)
  }

  it.each(tabular)('as %s reads back to the same facts', async (format, produce) => {
    await fc.assert(fc.asyncProperty(looks('asPrinted'), async (look) => {
      expect(await comparedAs(format, produce, look)).toEqual({ wrong: [], missing: [], silent: [] })
    }), propertyRuns(1))
  })

  it.each(lossy)('as %s gives no wrong figure and mentions what it leaves out', async (format, produce) => {
    await fc.assert(fc.asyncProperty(looks('asPrinted'), async (look) => {
      expect(await comparedAs(format, produce, look)).toMatchObject({ wrong: [], silent: [] })
    }), propertyRuns(1))
  })

  it('with codes in front of the names or none gives no wrong figure and mentions what it leaves out', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...tabular), fc.oneof(looks('inNames'), looks('none')), async ([format, produce], look) => {
      expect(await comparedAs(format, produce, look)).toMatchObject({ wrong: [], silent: [] })
    }), propertyRuns(2))
  })
})

describe('over a page break', () => {
  const yuan: Look['options'] = { amounts: { unit: 'yuan', decimals: 0, grouped: false, zero: 'blank' } }
  it.each<[string, string, Look]>([
    ['heads, 类 and 款 in a second row, come again', 'nine-tables-budget', {
      seed: 8, rowsPerPage: 17, options: { codeColumns: 'three', repeatHead: true }, arrangement: { seed: 15, codes: 'asPrinted', emptyRows: 'dropped', reorderRows: true },
    }],
    ['合计 alone, over the columns of codes and names, is left', 'shanghai-district-budget', {
      seed: 1, rowsPerPage: 11, options: { ...yuan, repeatHead: false }, arrangement: { seed: 8, codes: 'asPrinted', emptyRows: 'added', reorderRows: false },
    }],
    ['a group of rows goes on whose name stands above', 'jiangsu-province-budget', {
      seed: 1, rowsPerPage: 9, options: yuan, arrangement: { seed: 1, codes: 'asPrinted', emptyRows: 'asPrinted', reorderRows: false },
    }],
  ])('%s', async (_, name, look) => {
    const family = generatedFamilies.find((own) => own.name === name)
    if (family === undefined) throw new Error('no such family')
    const document = printLook(family, look)
    const bytes = printNotEmbedded(document, { formsOnly: false, rowsPerPage: look.rowsPerPage })
    expect(compare(await readBack('printed.pdf', bytes), document)).toEqual({ wrong: [], missing: [], silent: [] })
  })

  it('a piece of a table of its own without a figure does not part the next from the form', async () => {
    const family = generatedFamilies.find((own) => own.name === 'nine-tables-budget-central')
    if (family === undefined) throw new Error('no such family')
    const document = printLook(family, { seed: 1, rowsPerPage: 8, options: { ...yuan, repeatHead: false }, arrangement: { seed: 1, codes: 'asPrinted', emptyRows: 'added', reorderRows: false } })
    const bytes = toDocx(splitTables(document, 8))
    expect(compare(await readBack('printed.docx', bytes), document)).toEqual({ wrong: [], missing: [], silent: [] })
  })
})
