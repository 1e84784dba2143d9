/**
 * The contract of reading scans: a figure told from a picture is an amount only when sums prove it, so however a recognizer errs, no
 * amount is wrong, and nobody is accused by what it read. The recognizers here know the print and make the faults they are asked for.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import type { Effects } from '../../src/core/effects.ts'
import { auditBudget } from '../../src/core/audit/run.ts'
import { phraseFinding } from '../../src/core/locale/finding-words.ts'
import { listFacts, type Budget } from '../../src/core/model/budget.ts'
import type { Block, Source } from '../../src/core/model/source.ts'
import { assembleBudget, openDisclosure, type Disclosure } from '../../src/core/pipeline.ts'
import { readPdf } from '../../src/core/read/pdf/read-pdf.ts'
import { listFixtures, type Fixture } from '../fixture.ts'
import { faults } from '../generate/misreadings.ts'
import { cleanScan, knowingRecognizer, toScan, type Misreading } from '../generate/scan.ts'
import { propertyRuns } from '../property-runs.ts'

type Recognize = NonNullable<Effects['recognize']>

const fixtureOf = (name: string): Fixture => listFixtures().find((fixture) => fixture.name === name) as Fixture
const readScan = (bytes: Uint8Array, recognize: Recognize): Promise<Disclosure> => openDisclosure([{ name: 'scan.pdf', bytes }], { ...nodeEffects, recognize })

function wrongFacts(budget: Budget, { expected }: Fixture): string[] {
  const printed = new Map(expected.facts.map(({ id, amountYuan }) => [id, amountYuan]))
  return listFacts(budget).filter(({ id, amountYuan }) => printed.get(id) !== amountYuan).map(({ id, textPrinted }) => `${id} ${textPrinted}`)
}

describe('a scanned document', async () => {
  const fixture = fixtureOf('shanghai-libreoffice-calc')
  const scan = await toScan(fixture.bytes)

  it('is reported page by page where no recognizer is installed, with how to get one', async () => {
    const { budget } = await openDisclosure([{ name: 'scan.pdf', bytes: scan }], nodeEffects)
    expect(budget.forms).toEqual([])
    expect(new Set(budget.problems.map(({ code }) => code))).toEqual(new Set(['pageImageOnly', 'notABudget']))
  })

  it('has every figure in its cell, proven or unread with itself as candidate', async () => {
    const { budget, audit } = await readScan(scan, await knowingRecognizer(fixture.bytes))
    expect(budget).toMatchObject({ familyId: fixture.expected.familyId, fiscalYear: { value: fixture.expected.fiscalYear }, department: { value: fixture.expected.department } })
    expect(wrongFacts(budget, fixture)).toEqual([])
    const cells = new Map(budget.forms.flatMap((form) => form.cells.map((cell) => [cell.id, cell] as const)))
    const read = fixture.expected.facts.map(({ id, text }) => [id, cells.get(id)?.text.replace(/\s/g, '') === text.replace(/\s/g, '')] as const)
    expect(read.filter(([, isRight]) => !isRight)).toEqual([])
    expect(listFacts(budget).length).toBeGreaterThan(0.3 * fixture.expected.facts.length)
    for (const { state, candidates, text, place } of cells.values()) {
      if (state === 'unread') expect(candidates).toEqual([text])
      expect(place.recognized).toBeDefined()
    }
    expect(audit.findings.filter(({ severity }) => severity !== 'advice')).toEqual([])
  })

  it('is put straight, and found on the page where it was printed', async () => {
    const askew = await toScan(fixture.bytes, { ...cleanScan, dotsPerInch: 150, degrees: 1.3, noise: 40 })
    const [level, tilted] = [await readScan(scan, await knowingRecognizer(fixture.bytes)), await readScan(askew, await knowingRecognizer(fixture.bytes))]
    expect(wrongFacts(tilted.budget, fixture)).toEqual([])
    expect(listFacts(tilted.budget).length).toBeGreaterThan(0.9 * listFacts(level.budget).length)
    const boxes = new Map(listFacts(level.budget).map(({ id, box }) => [id, box]))
    const page = level.budget.sources[0]?.pages[0]
    const turn = (1.3 * Math.PI) / 180
    for (const { id, box, pageNumber } of listFacts(tilted.budget)) {
      const straight = boxes.get(id)
      if (straight === undefined || straight === null || box === null || pageNumber !== 1 || page === undefined) continue
      const [across, down] = [straight[0] + straight[2] / 2 - page.widthPt / 2, straight[1] + straight[3] / 2 - page.heightPt / 2]
      const seen = [page.widthPt / 2 + across * Math.cos(turn) + down * Math.sin(turn), page.heightPt / 2 + down * Math.cos(turn) - across * Math.sin(turn)] as const
      expect(Math.hypot(box[0] + box[2] / 2 - seen[0], box[1] + box[3] / 2 - seen[1])).toBeLessThan(4)
    }
  })

  it('survives a recognizer that answers nonsense', async () => {
    const hostile: readonly Recognize[] = [
      async () => [],
      async ({ lines }) => lines.map((box) => ({ box, text: '', confidence: 1 })),
      async ({ lines }) => lines.map((box) => ({ box, text: '9'.repeat(100_000), confidence: Number.NaN })),
      async ({ lines }) => lines.map((box) => ({ box, text: '100.00', confidence: 7 })),
      async ({ image }) => Array.from({ length: 500 }, (_, index) => ({ box: { left: index * 7 - 300, top: Number.POSITIVE_INFINITY, width: -5, height: image.height * 9 }, text: '合计 1.00', confidence: -1 })),
      async ({ areas }) => areas.flatMap((box) => Array.from({ length: 50 }, () => ({ box, text: '\u0000\u202e1,234.5.6\n<b>', confidence: 0.5 }))),
    ]
    const firstPages = await toScan(fixture.bytes, { ...cleanScan, pageLimit: 2 })
    for (const recognize of hostile) {
      const { budget, audit } = await readScan(firstPages, recognize)
      expect(listFacts(budget)).toEqual([])
      expect(audit.findings.filter(({ severity }) => severity !== 'advice')).toEqual([])
    }
  })
})

/** The same document as if all its pages had been recognized, with the faults of a recognizer; without drawing it. */
function recognized(source: Source, misread: Misreading): Source {
  const mark = <T extends Block['place']>(place: T): T => ({ ...place, recognized: { confidence: 0.97 } })
  const blocks = source.blocks.map((block): Block =>
    block.kind === 'line'
      ? { ...block, place: mark(block.place) }
      : { ...block, place: mark(block.place), cells: block.cells.map((cell) => ({ ...cell, text: cell.text === '' ? '' : (misread(cell.text) ?? '\ufffd'), place: mark(cell.place) })) },
  )
  return { ...source, blocks }
}

const documents = await Promise.all(['hebei-typst-yuan', 'hebei-chromium', 'shanghai-typst-ten-thousand', 'shanghai-chromium', 'jiangsu-libreoffice-writer', 'jiangsu-typst-whole'].map(async (name) => {
  const fixture = fixtureOf(name)
  const { source } = await readPdf(fixture.bytes, 'scan.pdf', 0, nodeEffects)
  return { fixture, source: source as Source }
}))

function assemble(source: Source, misread: Misreading): Budget {
  const problems = [{ code: 'pageRecognized', place: null, params: {} }] as const
  const marked = recognized(source, misread)
  return assembleBudget([{ info: marked, source: marked, problems }])
}

describe('recognized figures', () => {
  it('count where all are right and sums prove them', () => {
    const shares = documents.map(({ fixture, source }) => listFacts(assemble(source, (text) => text)).length / fixture.expected.facts.length)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.3)
  })

  it.each(faults)('are never amounts when wrong: a recognizer that $name', ({ misread }) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: documents.length - 1 }), fc.nat(), (index, seed) => {
        const { fixture, source } = documents[index] as (typeof documents)[number]
        const budget = assemble(source, misread(seed))
        expect(wrongFacts(budget, fixture)).toEqual([])
        for (const finding of auditBudget(budget).findings) {
          expect(finding.severity).toBe('advice')
          expect(phraseFinding(finding, 'zh').reason).toContain('识别')
        }
      }),
      propertyRuns(8),
    )
  })

  it('keep only those claims of the narrative that a proven cell bears out', () => {
    for (const { source } of documents) {
      const budget = assemble(source, (text) => text)
      const cells = new Map(budget.forms.flatMap((form) => form.cells.map((cell) => [cell.id, cell] as const)))
      for (const { binding } of budget.narrative.claims) expect(binding.kind === 'bound' && cells.get(binding.cellId)?.state).toBe('amount')
      expect(budget.projects.every(({ budget: amount }) => amount?.state !== 'amount')).toBe(true)
    }
  })
})
