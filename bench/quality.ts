/**
 * `npm run quality`: how good the audit is. Faults are planted by program in clean generated documents of every family, one at a time, and
 * what the audit says is held against them. Always the same for one seed. `--runs N` documents of each family, `--seed S`, `--pdf N` of two
 * families also through PDF (slow), `--class A,B` and `--family F` for a part, `--guards` every figure of one document of four families, `--missed` lists
 * each fault that was not found or not located, `--json`, `--write` writes docs/quality.md.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generatedFamilies } from '../test/generate/families.ts'
import { faultClasses } from './quality/fault-classes.ts'
import { listGuards, type GuardedForm } from './quality/guards.ts'
import { measureDocument, type Measurement, type Outcome } from './quality/measure.ts'
import { markdownPage, textReport } from './quality/report.ts'
import { summarize } from './quality/summary.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '4' }, seed: { type: 'string', default: '1' }, pdf: { type: 'string', default: '0' }, class: { type: 'string' }, family: { type: 'string' },
    guards: { type: 'boolean', default: false }, missed: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false },
  },
})
const [runs = 4, seed = 1, pdfRuns = 0] = [values.runs, values.seed, values.pdf].map((text) => Number.parseInt(text, 10))
const classes = faultClasses.filter(({ id }) => values.class === undefined || values.class.split(',').includes(id))
const families = generatedFamilies.filter(({ name }) => values.family === undefined || name === values.family)

/** A budget and final accounts; printing and reading a PDF takes ten times as long. */
const printed: ReadonlySet<string> = new Set(['hebei-county-2025', 'national-final-accounts'])
const measurements: Measurement[] = []
for (let run = 0; run < runs; run += 1) {
  for (const family of families) {
    measurements.push(await measureDocument(family, seed + run, classes, 'docx'))
    if (run < pdfRuns && printed.has(family.name)) measurements.push(await measureDocument(family, seed + run, classes, 'pdf'))
  }
}
/** Families whose figures are tried one by one: four layouts that share no family file. */
const guarded: ReadonlySet<string> = new Set(['hebei-county-2025', 'shanghai-district-budget', 'jiangsu-province-budget', 'national-final-accounts'])
const guards: GuardedForm[] = []
if (values.guards) for (const family of families.filter(({ name }) => guarded.has(name))) guards.push(...(await listGuards(family, seed)))

const summary = summarize({ seed, runs, pdfRuns, guards }, classes, measurements)
if (values.write) writeFileSync(new URL('../docs/quality.md', import.meta.url), markdownPage(summary))
console.log(values.json ? JSON.stringify(summary, null, 1) : textReport(summary))
if (values.missed) for (const outcome of measurements.flatMap(({ outcomes }) => outcomes)) if (!outcome.found || !outcome.located || outcome.elsewhereCount > 0) console.log(missedLine(outcome))

function missedLine({ found, located, family, producer, classId, what, identityCount, site, said }: Outcome): string {
  const state = found ? (located ? 'elsewhere' : 'not located') : 'not found'
  return [state, family, producer, classId, what, `in ${identityCount} identities`, site.cells.slice(0, 2).join(' '), site.words[0] ?? '', `said: ${said}`].join(' · ')
}
