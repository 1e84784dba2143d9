/** One figure of one published file becomes another, as somebody with the right program would do it. */
import { parquetReadObjects } from 'hyparquet/src/index.js'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Typeset } from '../src/core/effects.ts'
import type { Budget } from '../src/core/model/budget.ts'
import { dataFolder, releaseNames, type NamedFile } from '../src/core/model/release.ts'
import { writeParquet } from '../src/core/render/data-package/parquet.ts'
import { composePaper } from '../src/core/render/paper/compose-paper.ts'
import type { Paper, PaperBlock } from '../src/core/render/paper/paper.ts'
import { renderPdf } from '../src/core/render/pdf/render-pdf.ts'
import type { Random } from '../test/generate/random.ts'

export const plantingKinds = ['pdf', 'docx', 'xlsx', 'html', 'facts.csv', 'facts.parquet', 'budget.json', 'other.csv', 'manifest'] as const
type PlantingKind = (typeof plantingKinds)[number]

/** original, copy: the figure as it stood and as it stands; of a manifest: the field, and ''. */
export interface Fault {
  readonly kind: PlantingKind
  readonly file: NamedFile
  readonly original: string
  readonly copy: string
}

export interface Ground {
  readonly budget: Budget
  readonly files: readonly NamedFile[]
  readonly publishedOn: string
  readonly typeset: Typeset
}

type Change = { readonly bytes: Uint8Array; readonly original: string; readonly copy: string } | null

/** null where the file has no figure to alter. */
export async function plantFault(kind: PlantingKind, ground: Ground, random: Random): Promise<Fault | null> {
  const file = fileOf(kind, ground.files, random)
  const change = file === undefined ? null : await planters[kind](file.bytes, ground, random)
  return file === undefined || change === null ? null : { kind, file: { name: file.name, bytes: change.bytes }, original: change.original, copy: change.copy }
}

function fileOf(kind: PlantingKind, files: readonly NamedFile[], random: Random): NamedFile | undefined {
  const named = (name: string): NamedFile | undefined => files.find((file) => file.name === name)
  if (kind === 'manifest') return named(releaseNames.manifest)
  if (kind === 'other.csv') return named(`${dataFolder}${random.pick(['claims', 'projects', 'indicators'])}.csv`)
  if (kind.includes('.')) return named(dataFolder + kind)
  return files.find(({ name }) => name.endsWith(`.${kind}`) && name !== releaseNames.page)
}

const planters: Readonly<Record<PlantingKind, (bytes: Uint8Array, ground: Ground, random: Random) => Change | Promise<Change>>> = {
  pdf: plantInPdf,
  docx: (bytes, _, random) => plantInPart(bytes, 'word/document.xml', (xml) => plantInMarkup(xml, random)),
  xlsx: plantInWorkbook,
  html: (bytes, _, random) => asBytes(plantInMarkup(strFromU8(bytes), random)),
  'facts.csv': (bytes, _, random) => asBytes(plantAt(strFromU8(bytes), /(?<=,)\d+\.\d\d(?=,-?\d+,[\d.]+,CNY)/g, random)),
  'facts.parquet': plantInParquet,
  'budget.json': (bytes, _, random) => asBytes(plantAt(strFromU8(bytes), /(?<="amountYuan": ")\d+\.\d\d(?=")/g, random)),
  'other.csv': (bytes, _, random) => asBytes(plantAt(strFromU8(bytes), /(?<=,)\d+\.\d\d(?=,)/g, random)),
  manifest: plantInManifest,
}

interface TextChange {
  readonly text: string
  readonly original: string
  readonly copy: string
}

function asBytes(change: TextChange | null): Change {
  return change === null ? null : { ...change, bytes: strToU8(change.text) }
}

/** A digit of a figure becomes another; never so that nothing but zeros is left before or after. */
function otherFigure(figure: string, random: Random): string {
  const places = [...figure].flatMap((character, index) => (/[1-9]/.test(character) ? [index] : []))
  const at = places.length === 0 ? figure.length - 1 : random.pick(places)
  const digit = Number.parseInt(figure.charAt(at), 10)
  return `${figure.slice(0, at)}${digit === 9 ? 8 : digit + 1}${figure.slice(at + 1)}`
}

function plantAt(text: string, pattern: RegExp, random: Random): TextChange | null {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return null
  const { index, 0: original } = random.pick(found)
  const copy = otherFigure(original, random)
  return { text: text.slice(0, index) + copy + text.slice(index + original.length), original, copy }
}

/** 11.2024年 is a number of a heading before a year. */
const amount = /(?<![\d.,])\d[\d,]*\.\d+(?![\d.年])/g

/** In what a reader sees: neither in tags nor in scripts and styles. */
function plantInMarkup(markup: string, random: Random): TextChange | null {
  const seen = markup.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, (hidden) => '<'.repeat(hidden.length))
  const found = [...seen.matchAll(amount)]
  if (found.length === 0) return null
  const { index, 0: original } = random.pick(found)
  const copy = otherFigure(original, random)
  return { text: markup.slice(0, index) + copy + markup.slice(index + original.length), original, copy }
}

function plantInPart(bytes: Uint8Array, name: string, plant: (xml: string) => TextChange | null): Change {
  const parts = unzipSync(bytes)
  const change = plant(strFromU8(parts[name] ?? new Uint8Array()))
  return change === null ? null : { ...change, bytes: zipSync({ ...parts, [name]: strToU8(change.text) }) }
}

function plantInWorkbook(bytes: Uint8Array, _: Ground, random: Random): Change {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name, part]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name) && numberCell.test(strFromU8(part))).map(([name]) => name)
  return sheets.length === 0 ? null : plantInPart(bytes, random.pick(sheets), (xml) => plantAt(xml, /(?<=<v>)\d+\.\d+(?=<\/v>)/g, random))
}

const numberCell = /<v>\d+\.\d+<\/v>/

async function plantInParquet(bytes: Uint8Array, _: Ground, random: Random): Promise<Change> {
  const rows: Readonly<Record<string, unknown>>[] = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
  const held = rows.flatMap((row, index) => (/[1-9]/.test(String(row['amount_yuan'] ?? '')) ? [index] : []))
  const [first] = rows
  if (first === undefined || held.length === 0) return null
  const at = random.pick(held)
  const original = String(rows[at]?.['amount_yuan'])
  const copy = otherFigure(original, random)
  const texts = rows.map((row, index) => Object.fromEntries(Object.entries({ ...row, ...(index === at ? { amount_yuan: copy } : {}) }).map(([name, value]) => [name, value == null ? null : String(value)])))
  const fields = Object.keys(first).map((name) => ({ name, type: rows.some((row) => typeof row[name] === 'bigint') ? ('integer' as const) : ('string' as const) }))
  return { bytes: writeParquet({ name: 'facts', key: 'id', fields, references: {}, rows: texts }), original, copy }
}

/** Printed anew with one figure of a table or of the prose altered. */
async function plantInPdf(_: Uint8Array, { budget, publishedOn, typeset }: Ground, random: Random): Promise<Change> {
  const paper = composePaper(budget, publishedOn)
  const change = plantInPaper(paper, random)
  return change === null ? null : { ...change, bytes: await renderPdf(change.paper, typeset) }
}

function plantInPaper(paper: Paper, random: Random): { readonly paper: Paper; readonly original: string; readonly copy: string } | null {
  const texts = paper.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)).filter((text) => text.search(amount) >= 0)
  if (texts.length === 0) return null
  const chosen = random.integer(0, texts.length - 1)
  let passed = -1
  let told = { original: '', copy: '' }
  const alter = (text: string): string => {
    if (text.search(amount) < 0) return text
    passed += 1
    const change = passed === chosen ? plantAt(text, amount, random) : null
    if (change === null) return text
    told = change
    return change.text
  }
  const sections = paper.sections.map((section) => ({ ...section, blocks: section.blocks.map((block): PaperBlock => {
    if (block.kind === 'paragraph') return { ...block, text: alter(block.text) }
    return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: alter(cell.text) }))) } : block
  }) }))
  return { paper: { ...paper, sections }, ...told }
}

function textsOf(block: PaperBlock): string[] {
  if (block.kind === 'paragraph') return [block.text]
  return block.kind === 'table' ? block.rows.flatMap((row) => row.map(({ text }) => text)) : []
}

function plantInManifest(bytes: Uint8Array, _: Ground, random: Random): Change {
  const manifest = JSON.parse(strFromU8(bytes)) as { publishedOn: string; title: string; department: string; fiscalYear: number; facts: { count: number; sha256: string }; files: { byteCount: number; sha256: string }[] }
  const file = random.pick(manifest.files.slice(0, -1))
  const changes: readonly (readonly [field: string, change: () => void])[] = [
    ['publishedOn', () => { manifest.publishedOn = '2026-01-21' }],
    ['title', () => { manifest.title += '（草案）' }],
    ['department', () => { manifest.department += '机关' }],
    ['fiscalYear', () => { manifest.fiscalYear += 1 }],
    ['facts', () => { manifest.facts.count += 1 }],
    ['facts', () => { manifest.facts.sha256 = manifest.facts.sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }],
    ['files', () => { file.byteCount += 1 }],
    ['files', () => { file.sha256 = file.sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }],
  ]
  const [field, change] = random.pick(changes)
  change()
  return { bytes: strToU8(JSON.stringify(manifest, null, 1)), original: field, copy: '' }
}
