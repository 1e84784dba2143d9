/** Real disclosures, when they are at hand (MINGZHANG_SAMPLES, default ../shared/samples). They are not part of the project, so these tests skip without them. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Effects } from '../../effects.ts'
import type { Form } from '../../model/form.ts'
import type { Narrative } from '../../model/narrative.ts'
import type { Source } from '../../model/source.ts'
import { compareAmounts } from '../../money.ts'
import { assembleForms } from '../assemble/assemble-forms.ts'
import { identifyDocument } from '../assemble/identify-document.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { assembleTextForms } from '../text/assemble-text-forms.ts'
import { readText } from '../text/read-text.ts'
import { readNarrative } from './narrative.ts'
import { readProjects, type ProjectReading } from './projects.ts'

const folder = process.env['MINGZHANG_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/samples')
const names = existsSync(folder) ? readdirSync(folder) : []
const sample = (start: string): string | undefined => names.find((name) => name.startsWith(start) && /\.(?:pdf|txt)$/.test(name))

const effects: Effects = {
  loadPdfium: async () => {
    const wasm = readFileSync(join(createRequire(import.meta.url).resolve('@embedpdf/pdfium'), '../pdfium.wasm'))
    return wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer
  },
  hash: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  now: () => performance.now(),
}

interface Reading {
  readonly forms: readonly Form[]
  readonly narrative: Narrative
  readonly projects: ProjectReading
}

async function read(name: string): Promise<Reading> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)))
  const { source } = name.endsWith('.pdf') ? await readPdf(bytes, name, 0, effects) : await readText(bytes, name, 0, effects)
  return readSource(source as Source)
}

function readSource(source: Source): Reading {
  const identity = identifyDocument(source)
  const { forms, used } = source.format === 'pdf' ? assembleForms(source, identity) : assembleTextForms(source)
  const projects = readProjects(source, used)
  const left = source.blocks.filter((block) => !used.has(block) && !projects.used.has(block))
  const { stage, fiscalYear, department } = identity
  const narrative = readNarrative(left, { forms, stage, fiscalYear: fiscalYear?.value ?? null, department: department?.value ?? null })
  return { forms, narrative, projects }
}

/** Bound claims that disagree with their cell; a blank cell counts as zero. */
function disagreements({ forms, narrative }: Reading): string[] {
  const cells = new Map(forms.flatMap((form) => form.cells.map((cell) => [cell.id, cell])))
  return narrative.claims.flatMap(({ binding, amount, text }) => {
    if (binding.kind !== 'bound' || amount === null) return []
    const printed = cells.get(binding.cellId)?.amount ?? { fen: 0n, stepFen: 0n }
    return compareAmounts(amount, printed) === 'different' ? [`${text} ${binding.cellId}`] : []
  })
}

const boundCount = ({ narrative }: Reading): number => narrative.claims.filter(({ binding }) => binding.kind === 'bound').length

const nangong = sample('nangong')

describe.skipIf(nangong === undefined)('a county office in plain text', async () => {
  const reading = nangong === undefined ? null : await read(nangong)

  it('states figures that all agree with its tables', () => {
    expect(reading === null ? null : disagreements(reading)).toEqual([])
    expect(reading === null ? 0 : boundCount(reading)).toBe(19)
  })

  it('has six projects with their indicators', () => {
    const projects = reading?.projects.projects ?? []
    expect(projects.map(({ indicators }) => indicators.length)).toEqual([8, 9, 7, 7, 10, 18])
    expect(projects.map(({ objectives }) => objectives.length)).toEqual([1, 2, 2, 1, 2, 11])
    expect(projects.map(({ budget }) => budget?.text)).toEqual(['15.18', '98.45', '6.50', '5.26', '26.90', '206.00'])
    expect(projects.flatMap(({ indicators }) => indicators.filter(({ value }) => value === null)).length).toBe(2)
    expect(projects.flatMap(({ indicators }) => indicators.filter((indicator) => [indicator.name, indicator.description, indicator.basis, indicator.valueText].includes('')))).toEqual([])
  })

  it('has one spend plan that nobody can place', () => {
    const unread = reading?.projects.projects.filter(({ spendPlan }) => spendPlan.some(({ state }) => state !== 'stated')) ?? []
    expect(unread.map(({ id, spendPlan }) => [id, ...spendPlan.map(({ candidates }) => candidates.join(' '))])).toEqual([['project-2', '50 100 ', '50 100 ', '50 100 ', '50 100 ']])
    expect(reading?.projects.problems.map(({ code }) => code)).toEqual(['spendPlanUnread'])
  })
})

/** Sample, bound claims at least, and the disagreements known from reading the document. */
const documents: readonly (readonly [string, number, readonly string[]])[] = [
  ['SH-03', 29, []],
  ['SH-04', 29, []],
  ['SH-07', 85, ['441.25万元 generalPublicExpenditure/main/2080506/total']],
  ['SH-14', 26, []],
  ['JS-02', 61, []],
  ['JS-07', 46, []],
]

describe.each(documents)('%s', (start, bound, faults) => {
  const name = sample(start)
  it.skipIf(name === undefined)('binds its claims without accusing a right figure', async () => {
    const reading = await read(name ?? '')
    expect(disagreements(reading)).toEqual(faults)
    expect(boundCount(reading)).toBeGreaterThanOrEqual(bound)
  })
})

const withTables = sample('SH-07')

describe.skipIf(withTables === undefined)('targets in ruled tables', async () => {
  const reading = withTables === undefined ? null : await read(withTables)
  it('reads every project with the money of the year', () => {
    const projects = reading?.projects.projects ?? []
    expect(projects.map(({ indicators }) => indicators.length)).toEqual([5, 4, 4, 43, 9])
    expect(projects.map(({ budget, fiscalFunds }) => [budget?.text, fiscalFunds?.text]).at(-1)).toEqual(['10,903,043.00', '11,419,043.00'])
  })
})
