/** What an office program of another make opens of a release and saves again says the same: figures, prose and projects, and a workbook still computes its totals. */
import { existsSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { typeset } from '../../src/cli/typeset.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { compareCopies } from '../../src/core/release/compare-copies.ts'
import { publishBudget, readCopy } from '../../src/core/release/publish-budget.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import { convertWithLibreOffice } from '../generate/libreoffice.ts'

const hasOffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].some(existsSync)
const families = generatedFamilies.filter(({ name }) => ['hebei-county-2025', 'national-final-accounts'].includes(name))

/** Formulas of all sheets in their order. */
function formulasOf(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes)
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  return sheets.flatMap((name) => [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<c r="([A-Z]+\d+)"[^>]*><f[^>]*>([^<]*)<\/f>/g)].map(([, cell, formula]) => `${name} ${cell} ${formula}`))
}

describe.skipIf(!hasOffice).each(families)('a release of $name, opened and saved by LibreOffice', (family) => {
  it('says the same, and its workbook keeps its formulas (needs LibreOffice)', async () => {
    const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(family.print(family.plan(5), family.usual)) }], nodeEffects)
    const { files, refusals } = await publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null }, { ...nodeEffects, typeset })
    expect(refusals).toEqual([])
    const bytesOf = (end: string): Uint8Array => files.find(({ name }) => name.endsWith(end))?.bytes ?? new Uint8Array()
    for (const format of ['docx', 'xlsx'] as const) {
      const saved = convertWithLibreOffice(`given.${format}`, bytesOf(`.${format}`), format)
      const { copy } = await readCopy({ name: `saved.${format}`, bytes: saved }, [], nodeEffects)
      expect(compareCopies(budget, copy, format === 'docx')).toEqual([])
      if (format === 'xlsx') expect(formulasOf(saved)).toEqual(formulasOf(bytesOf('.xlsx')))
      expect(formulasOf(bytesOf('.xlsx')).length).toBeGreaterThan(5)
      const words = copy.narrative.sentences.map(({ text }) => text.replace(/\s/g, '')).join('')
      if (format === 'docx') expect(budget.narrative.sentences.map(({ text }) => text.replace(/\s/g, '')).filter((text) => !words.includes(text))).toEqual([])
    }
  }, 180_000)
})
