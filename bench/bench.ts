/**
 * `npm run bench`: how fast we read, audit and publish, beside public tools on the same machine in the same run. Ratios mean something, milliseconds
 * only here and now; nothing is asserted. Tables of one core count the processor's time, so that others at work on the machine do not. `-- --batch 1000`
 * runs a batch of that many documents of all formats besides; `-- --only pdf,audit` only these parts (pdf browser text sheets audit preparing publishing batch).
 * Documents: the folder in MINGZHANG_SAMPLES, else ../shared/samples, else the fixtures.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { buildCli } from '../scripts/build.ts'
import { loadMeasured, type Measured } from './build-measured.ts'
import { benchBrowser } from './browser.ts'
import { cpuNow, middle, timed } from './clock.ts'
import { benchAudit, benchGrowth } from './growth.ts'
import { benchPreparing } from './preparing.ts'
import { benchPublishing } from './publishing.ts'
import { benchPdf, benchText } from './reading.ts'
import { peakMbOf, peakReport } from '../scripts/report-peak.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const samples = [process.env['MINGZHANG_SAMPLES'], join(root, '../shared/samples')].find((folder) => folder !== undefined && existsSync(folder)) ?? null
const ownSample = join(root, 'src/web/public/sample/nangong-2025.pdf')

function documents(extension: 'pdf' | 'txt'): string[] {
  const fixtures = readdirSync(join(root, 'test/fixtures')).map((name) => join(root, 'test/fixtures', name, `input.${extension}`)).filter(existsSync)
  const given = samples === null ? fixtures : readdirSync(samples).filter((name) => name.endsWith(`.${extension}`)).map((name) => join(samples, name))
  return extension === 'pdf' ? [ownSample, ...given] : given
}

const right = (head: string): TextColumn => ({ head, align: 'right' })
const left = (head: string): TextColumn => ({ head, align: 'left' })

const sheetRows = [1_000, 10_000] as const
const sheetFormat = { numFmt: '#,##0.00' }

/** A form of as many rows as asked, ten columns each, numbers under a format. */
async function longWorkbook(rowCount: number): Promise<Uint8Array> {
  const rows: (string | number | null)[][] = [['2025年部门支出预算总表'], ['编制部门：某局', null, null, null, '单位：元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出', '事业单位经营支出', '上缴上级支出', '对附属单位补助支出', '上年结转', '备注']]
  const cells = new Map<string, { readonly style: typeof sheetFormat; readonly value: number }>()
  for (let index = 0; index < rowCount; index += 1) {
    const code = `2${String(index).padStart(6, '0')}`
    rows.push([code, `项目支出科目${index}`, null, null, null, null, null, null, null, '见说明'])
    for (let column = 2; column < 9; column += 1) cells.set(`${rows.length - 1},${column}`, { value: index + column / 4, style: sheetFormat })
  }
  return writeXlsx({ sheets: [{ name: '支出总表', rows, cells }] })
}

async function benchSheets({ openDisclosure, nodeEffects }: Measured): Promise<string[]> {
  const effects = { ...nodeEffects, now: cpuNow }
  const rows: string[][] = []
  for (const rowCount of sheetRows) {
    const bytes = await longWorkbook(rowCount)
    const reading: number[] = []
    const facts: number[] = []
    const open = async (): Promise<void> => {
      const { durationsMs } = await openDisclosure([{ name: 'long.xlsx', bytes }], effects)
      reading.push(durationsMs.read)
      facts.push(durationsMs.read + durationsMs.assemble)
    }
    await timed(2, open)
    reading.length = 0
    facts.length = 0
    const whole = await timed(5, open)
    const peer = await timed(5, () => readXlsx(bytes, { readStyles: true }))
    rows.push([`${rowCount} rows`, String(rowCount * 10), ...[middle(reading), middle(facts), whole.cpuMs, whole.wallMs, peer.cpuMs].map((ms) => ms.toFixed(0)), (peer.cpuMs / middle(reading)).toFixed(2)])
  }
  return formatTable([left('workbook (.xlsx), warm, one core'), ...['cells', 'read ms', 'facts ms', 'facts and findings ms', 'by the clock', 'hucre read ms', 'ratio'].map(right)], rows)
}

/** How many documents the batch that was asked for has; null when none was. */
function batchAsked(): number | null {
  const { batch } = options
  if (batch === undefined) return null
  if (!/^[1-9]\d{0,4}$/.test(batch)) throw new Error('--batch takes a number of documents, 1 to 99999')
  return Number.parseInt(batch, 10)
}

/** Files of every format that the fixtures have, for batches as people have them. */
function mixedFiles(): string[] {
  const folders = readdirSync(join(root, 'test/fixtures')).map((name) => join(root, 'test/fixtures', name))
  return folders.flatMap((folder) => readdirSync(folder).filter((name) => /^input\.(?:pdf|xlsx|docx|html|txt)$/.test(name)).map((name) => join(folder, name)))
}

/** Batches as a user runs them, in their own process. */
async function benchBatches(): Promise<string[]> {
  const folder = '.cache/bench-cli'
  await buildCli(folder)
  const files = documents('pdf')
  const batch = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'))
  const fill = (count: number, from: readonly string[] = files): void => {
    for (let index = 0; index < count; index += 1) {
      const path = from[index % from.length] ?? ''
      copyFileSync(path, join(batch, `${String(index).padStart(3, '0')}${extname(path)}`))
    }
  }
  try {
    fill(24)
    const one = runCli(folder, batch, 1)
    const two = runCli(folder, batch, 2)
    fill(100)
    const hundred = runCli(folder, batch, availableParallelism())
    const rows: string[][] = []
    if (batchCount !== null) {
      for (const name of readdirSync(batch)) rmSync(join(batch, name))
      fill(batchCount, mixedFiles())
      const run = runCli(folder, batch, availableParallelism())
      rows.push([`${batchCount} documents of all formats, ${availableParallelism()} workers`, (run.ms / 1000).toFixed(1), '', run.peakMb.toFixed(0)])
    }
    return formatTable([left('batch through the command line'), ...['seconds', 'against one worker', 'peak MB'].map(right)], [
      ['24 documents, 1 worker', (one.ms / 1000).toFixed(1), '1.00', one.peakMb.toFixed(0)],
      ['24 documents, 2 workers', (two.ms / 1000).toFixed(1), (one.ms / two.ms).toFixed(2), two.peakMb.toFixed(0)],
      [`100 documents, ${availableParallelism()} workers`, (hundred.ms / 1000).toFixed(1), '', hundred.peakMb.toFixed(0)],
      ...rows,
    ])
  } finally {
    rmSync(batch, { recursive: true, force: true })
  }
}

function runCli(folder: string, batch: string, workers: number): { ms: number; peakMb: number } {
  const started = performance.now()
  const run = spawnSync(process.execPath, ['--import', peakReport, join(root, folder, 'main.js'), 'audit', batch, '--jobs', String(workers)], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return { ms: performance.now() - started, peakMb: peakMbOf(run.stderr) ?? Number.NaN }
}

const { values: options } = parseArgs({ options: { batch: { type: 'string' }, only: { type: 'string' } } })
const batchCount = batchAsked()
const parts: Readonly<Record<string, (measured: Measured) => Promise<string[]>>> = {
  pdf: (measured) => benchPdf(measured, documents('pdf')),
  browser: (measured) => benchBrowser(measured, documents('pdf'), ownSample),
  text: (measured) => benchText(measured, documents('txt')),
  sheets: benchSheets,
  audit: async (measured) => [...(await benchAudit(measured, [...documents('pdf'), ...documents('txt')])), '', ...(await benchGrowth(measured, ownSample))],
  preparing: () => benchPreparing(),
  publishing: () => benchPublishing(documents('pdf'), ownSample),
  batch: benchBatches,
}
const asked = options.only?.split(',') ?? Object.keys(parts)
const measured = await loadMeasured()
console.log(`${cpus()[0]?.model ?? ''}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}, Node ${process.versions.node}; documents: ${samples ?? 'fixtures'}\n`)
for (const name of asked) {
  const part = parts[name]
  if (part === undefined) throw new Error(`--only takes ${Object.keys(parts).join(', ')}, separated by commas`)
  console.log(`${(await part(measured)).join('\n')}\n`)
}
