/**
 * The measurement of docs/quality.md in small: two documents with one fault of each class. What it finds must not fall below what we
 * promise; the page itself is written by `npm run quality -- --write` and only has to know every class.
 */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { faultClasses } from '../../bench/quality/fault-classes.ts'
import { measureDocument } from '../../bench/quality/measure.ts'
import { markdownPage, textReport } from '../../bench/quality/report.ts'
import { summarize } from '../../bench/quality/summary.ts'
import { generatedFamilies } from '../generate/families.ts'
import { createRandom } from '../generate/random.ts'

it('finds what it promises, and points at it', async () => {
  const families = generatedFamilies.filter(({ name }) => name === 'hebei-county-2025' || name === 'national-final-accounts')
  const measurements = []
  for (const family of families) measurements.push(await measureDocument(family, 1, faultClasses, 'docx'))
  const summary = summarize({ seed: 1, runs: 1, pdfRuns: 0, guards: [] }, faultClasses, measurements)
  const reached = new Map(summary.groups.map(({ id, planted, reached: count }) => [id, planted === 0 ? 0 : (100 * count) / planted]))
  expect(reached.get('figure')).toBeGreaterThanOrEqual(99)
  expect(reached.get('prose')).toBeGreaterThanOrEqual(95)
  expect(reached.get('other')).toBeGreaterThanOrEqual(65)
  expect(reached.get('locatedWhereTwoIdentitiesMeet')).toBeGreaterThanOrEqual(90)
  expect(summary.clean.flatMap(({ errors }) => errors)).toEqual([])
  expect(summary.classes.every(({ elsewhere }) => elsewhere === 0)).toBe(true)
  expect(textReport(summary)).toContain('digitsSwapped')
  expect(markdownPage(summary)).toContain('`npm run quality -- --runs 1 --pdf 0 --seed 1 --write`')
}, 240_000)

it('plants the same faults for the same seed', () => {
  const [family] = generatedFamilies
  if (family === undefined) throw new Error('no family')
  const document = family.print(family.plan(3), family.usual)
  const plant = (): (string | null)[] => {
    const random = createRandom(9)
    return faultClasses.map((faultClass) => faultClass.plant(document, random)?.what ?? null)
  }
  expect(plant()).toEqual(plant())
})

it('is published with every class of faults', () => {
  const page = readFileSync(new URL('../../docs/quality.md', import.meta.url), 'utf8')
  expect(faultClasses.filter(({ id }) => !page.includes(`| ${id} |`)).map(({ id }) => id)).toEqual([])
})
