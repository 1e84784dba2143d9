/**
 * `npm run bench`: one table of how fast we read, beside a peer on the same machine in the same run. Ratios mean something, milliseconds
 * only here and now; nothing is asserted. `-- --batch 1000` runs a batch of that many documents of all formats besides.
 * Documents: the folder in MINGZHANG_SAMPLES, else ../shared/samples, else the fixtures.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { nodeEffects } from '../src/cli/node-effects.ts'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { listFacts } from '../src/core/model/budget.ts'
import { openDisclosure, type Disclosure } from '../src/core/pipeline.ts'
import { buildCli } from '../scripts/build.ts'
import { benchBrowser } from './browser.ts'
import { benchPublishing } from './publishing.ts'
import { peakMbOf, peakReport } from '../scripts/report-peak.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const samples = [process.env['MINGZHANG_SAMPLES'], join(root, '../shared/samples')].find((folder) => folder !== undefined && existsSync(folder)) ?? null

function documents(extension: 'pdf' | 'txt'): string[] {
  const own = join(root, 'src/web/public/sample/nangong-2025.pdf')
  const fixtures = readdirSync(join(root, 'test/fixtures')).map((name) => join(root, 'test/fixtures', name, `input.${extension}`)).filter(existsSync)
  const given = samples === null ? fixtures : readdirSync(samples).filter((name) => name.endsWith(`.${extension}`)).map((name) => join(samples, name))
  return extension === 'pdf' ? [own, ...given] : given
}

/** Milliseconds of each stage. */
interface Timing {
  readonly disclosure: Disclosure
  readonly read: number
  readonly assemble: number
  readonly audit: number
}

/** For each stage the middle of several warm runs. */
async function timed(path: string, rounds: number): Promise<Timing> {
  const bytes = new Uint8Array(readFileSync(path))
  const open = (): Promise<Disclosure> => openDisclosure([{ name: basename(path), bytes }], nodeEffects)
  let disclosure = await open()
  const runs: Disclosure['durationsMs'][] = []
  for (let round = 0; round < rounds; round += 1) {
    disclosure = await open()
    runs.push(disclosure.durationsMs)
  }
  const ofStage = (stage: keyof Disclosure['durationsMs']): number => middle(runs.map((durations) => durations[stage]))
  return { disclosure, read: ofStage('read'), assemble: ofStage('assemble'), audit: ofStage('audit') }
}

const middle = (runs: readonly number[]): number => [...runs].sort((left, right) => left - right)[Math.floor(runs.length / 2)] ?? 0
const right = (head: string): TextColumn => ({ head, align: 'right' })
const left = (head: string): TextColumn => ({ head, align: 'left' })
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

function popplerMs(path: string): number | null {
  if (!hasPoppler) return null
  return middle([1, 2, 3].map(() => {
    const started = performance.now()
    execFileSync('pdftotext', ['-bbox-layout', path, '-'], { stdio: ['ignore', 'ignore', 'ignore'], maxBuffer: 1 << 28 })
    return performance.now() - started
  }))
}

/** Pages a second count reading and assembling, so that a peer that audits nothing can stand beside. */
async function benchPdf(): Promise<string[]> {
  const rows: string[][] = []
  const total = { pages: 0, read: 0, assemble: 0, audit: 0, theirs: 0 }
  const paths = documents('pdf')
  for (const path of paths) await timed(path, 1)
  for (const path of paths) {
    const { disclosure, ...stages } = await timed(path, 5)
    const pages = disclosure.budget.sources[0]?.pages.length ?? 0
    const peer = popplerMs(path)
    total.pages += pages
    total.read += stages.read
    total.assemble += stages.assemble
    total.audit += stages.audit
    total.theirs += peer ?? 0
    const unread = disclosure.budget.forms.flatMap(({ cells }) => cells).filter(({ state }) => state === 'unread').length
    rows.push([nameOf(path), String(pages), String(listFacts(disclosure.budget).length), String(unread), ...speeds(pages, stages, peer)])
  }
  rows.push(['all', String(total.pages), '', '', ...speeds(total.pages, total, hasPoppler ? total.theirs : null)])
  return formatTable([left('PDF into facts, warm, one core'), ...['pages', 'facts', 'unread', 'read ms', 'assemble ms', 'audit ms', 'pages/s', 'pdftotext pages/s', 'ratio'].map(right)], rows)
}

function speeds(pages: number, { read, assemble, audit }: Omit<Timing, 'disclosure'>, peer: number | null): string[] {
  const ms = read + assemble
  const perSecond = (duration: number): string => ((pages * 1000) / duration).toFixed(0)
  return [read.toFixed(0), assemble.toFixed(0), audit.toFixed(0), perSecond(ms), peer === null ? '' : perSecond(peer), peer === null ? '' : (peer / ms).toFixed(2)]
}

const nameOf = (path: string): string => (basename(path).startsWith('input.') ? basename(join(path, '..')) : basename(path))

async function benchText(): Promise<string[]> {
  const rows: (Timing & { readonly path: string })[] = []
  for (const path of documents('txt')) rows.push({ path, ...(await timed(path, 9)) })
  return formatTable(
    [left('text without geometry, warm'), ...['facts', 'unread', 'projects', 'indicators', 'findings', 'read ms', 'assemble ms', 'audit ms'].map(right)],
    rows.map(({ path, disclosure: { budget, audit }, ...stages }) => [
      nameOf(path), String(listFacts(budget).length), String(budget.forms.flatMap(({ cells }) => cells).filter(({ state }) => state === 'unread').length),
      String(budget.projects.length), String(budget.projects.reduce((sum, { indicators }) => sum + indicators.length, 0)), String(audit.findings.length), ...[stages.read, stages.assemble, stages.audit].map((ms) => ms.toFixed(0)),
    ]),
  )
}

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

async function benchSheets(): Promise<string[]> {
  const rows: string[][] = []
  for (const rowCount of sheetRows) {
    const bytes = await longWorkbook(rowCount)
    const reading: number[] = []
    const facts: number[] = []
    const whole: number[] = []
    const peer: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const started = performance.now()
      const { durationsMs } = await openDisclosure([{ name: 'long.xlsx', bytes }], nodeEffects)
      whole.push(performance.now() - started)
      reading.push(durationsMs.read)
      facts.push(durationsMs.read + durationsMs.assemble)
      const peerStarted = performance.now()
      await readXlsx(bytes, { readStyles: true })
      peer.push(performance.now() - peerStarted)
    }
    rows.push([`${rowCount} rows`, String(rowCount * 10), ...[reading, facts, whole, peer].map((runs) => middle(runs).toFixed(0)), (middle(peer) / middle(reading)).toFixed(2)])
  }
  return formatTable([left('workbook (.xlsx), warm, one core'), ...['cells', 'read ms', 'facts ms', 'facts and findings ms', 'hucre read ms', 'ratio'].map(right)], rows)
}

/** How many documents the batch that was asked for has; null when none was. */
function batchAsked(): number | null {
  const { batch } = parseArgs({ options: { batch: { type: 'string' } } }).values
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

console.log(`${cpus()[0]?.model ?? ''}, ${availableParallelism()} cores, Node ${process.versions.node}; documents: ${samples ?? 'fixtures'}\n`)
const batchCount = batchAsked()
for (const part of [benchPdf, () => benchBrowser(documents('pdf')), benchText, benchSheets, () => benchPublishing(documents('pdf')), benchBatches]) console.log(`${(await part()).join('\n')}\n`)
