/**
 * A budget in work as one file: last year's files as they were published and every step since, in an archive that can be mailed and opened
 * anywhere. Beside the pipeline: what is opened is read by it like any other document.
 */
import { holds, listOf, record, type Shape } from './audit/file-shape.ts'
import type { InputFile } from './effects.ts'
import type { FigureOf } from './model/bound-text.ts'
import { readJson } from './model/json-break.ts'
import type { BlankStart, DraftMistake, DraftStep } from './model/draft.ts'
import { decodeUtf8 } from './model/utf8.ts'
import { limits } from './read/archive/limits.ts'
import { readDirectory, readEntry } from './read/archive/zip.ts'
import { packFiles } from './render/pack-files.ts'

/** id: of the budget in work, the same in every copy of it, so that copies find one another. */
export interface Draft {
  readonly id: string
  /** Last year's disclosure: unpacked files in their order. */
  readonly files: readonly Pick<InputFile, 'name' | 'bytes'>[]
  readonly steps: readonly DraftStep[]
  /** Where there are no files: the empty forms it starts from. */
  readonly blank: BlankStart | null
}

export const draftFileEnd = '.mingzhang'

const stepsName = 'draft.json'
const schema = 'urn:mingzhang:schema:draft:1'
const longestText = 100_000
const mostSteps = 200_000
const mostFiles = 100

export function writeDraftFile({ id, files, steps, blank }: Draft): Uint8Array {
  const content = { $schema: schema, id, files: files.map(({ name }) => name), steps, ...(blank === null ? {} : { blank }) }
  return packFiles({ [stepsName]: JSON.stringify(content), ...Object.fromEntries(files.map(({ bytes }, index) => [entryName(index), bytes])) })
}

/** The file may come from anybody: sizes are known before anything is unpacked, and every step is of a shape we know. */
export function readDraftFile(bytes: Uint8Array): Draft | DraftMistake {
  const directory = readDirectory(bytes, limits.entryCount)
  if (directory.kind !== 'entries') return 'notADraft'
  const steps = directory.entries.find(({ name }) => name === stepsName)
  if (steps === undefined) return 'notADraft'
  if (directory.entries.some(({ size }) => size > limits.documentBytes) || directory.entries.reduce((sum, { size }) => sum + size, 0) > limits.totalBytes) return 'tooLarge'
  const text = decodeUtf8(readEntry(bytes, steps) ?? new Uint8Array([0xff]))
  const content = text === null ? null : readJson(text).value
  if (fileShape(content, '').length > 0) return 'damaged'
  // Every property was checked above.
  const held = content as { readonly id: string; readonly files: readonly string[]; readonly steps: readonly DraftStep[]; readonly blank?: BlankStart }
  const files = held.files.map((name, index) => {
    const entry = directory.entries.find((one) => one.name === entryName(index))
    return { name, bytes: entry === undefined ? null : readEntry(bytes, entry) }
  })
  const whole = files.flatMap(({ name, bytes: own }) => (own === null ? [] : [{ name, bytes: own }]))
  return whole.length < files.length ? 'damaged' : { id: held.id, files: whole, steps: held.steps, blank: held.blank ?? null }
}

/** Numbers, so that no name of a file becomes a path. */
function entryName(index: number): string {
  return `last/${index + 1}`
}

const words = holds((value) => typeof value === 'string' && value.length <= longestText)
const figuresOf: ReadonlySet<string> = new Set<FigureOf>(['current', 'prior', 'change', 'rate', 'share', 'count', 'unchanged'])
const wordsOrNull = holds((value) => value === null || (typeof value === 'string' && value.length <= longestText))
const unit = holds((value) => value === 'yuan' || value === 'tenThousandYuan' || value === 'hundredMillionYuan')
const figure = record({ cell: words, text: wordsOrNull, unit })
const row = { form: words, panel: words, key: words }
const rowText = record({ ...row, column: words, text: words })
const indicator = record({ level1: words, level2: words, name: words, description: words, valueText: words, basis: words })
const project = record({
  code: words, name: words, unit, budget: words, fiscalFunds: words, otherFunds: words, purpose: words,
  spendPlan: listOf(record({ checkpoint: words, percent: words }), 100), objectives: listOf(words, 1000), indicators: listOf(indicator, 5000),
})
const piece: Shape = (value, place) => (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'figure' ? figurePiece : wordsPiece)(value, place)
const orNull = (shape: Shape): Shape => (value, place) => (value === null ? [] : shape(value, place))

const wordsPiece = record({ kind: holds((value) => value === 'words' || value === 'loose'), text: words })
const figurePiece = record({
  kind: words, of: holds((value) => typeof value === 'string' && figuresOf.has(value)), ground: words, whole: wordsOrNull, unit: orNull(unit),
  decimals: holds((value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6), grouped: holds((value) => typeof value === 'boolean'),
  before: words, after: words, direction: orNull(record({ rise: wordsOrNull, fall: wordsOrNull, printed: words, between: words })), lead: wordsOrNull, shown: words,
})

const stepShapes: Readonly<Record<DraftStep['kind'], Shape>> = {
  figures: record({ kind: words, figures: listOf(figure, 100_000) }, { texts: listOf(rowText, 10_000) }),
  rowAdded: record({ kind: words, ...row, label: words }),
  rowRemoved: record({ kind: words, ...row }),
  rowNamed: record({ kind: words, ...row, label: words }),
  sentence: record({ kind: words, sentence: words, text: wordsOrNull }),
  bound: record({ kind: words, sentence: words, pieces: listOf(piece, 1000), signs: words }),
  sentenceAdded: record({ kind: words, sentence: words, after: words }),
  taken: record({ kind: words, name: words, rows: listOf(record({ kind: holds((value) => value === 'rowAdded'), ...row, label: words }), 10_000), figures: listOf(figure, 100_000), left: listOf(record({ id: words, label: words, text: words, unit }), 10_000) }),
  leftPlaced: record({ kind: words, left: words, figure: orNull(figure) }),
  rowText: record({ kind: words, ...row, column: words, text: words }),
  narrativeFrom: record({ kind: words, from: holds((value) => value === 'template' || value === 'lastYear') }),
  figuresConfirmed: record({ kind: words, figures: listOf(record({ sentence: words, text: words }), 10_000), reason: words }),
  project: record({ kind: words, project: words, content: orNull(project) }),
  undo: record({ kind: words }),
  redo: record({ kind: words }),
}

const step: Shape = (value, place) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null
  const shape = Object.entries(stepShapes).find(([name]) => name === kind)?.[1]
  return shape?.(value, place) ?? [{ code: 'wrongType', place, params: {} }]
}

const blankStart = record({ familyId: words, department: words, year: holds((value) => typeof value === 'number' && Number.isInteger(value) && value > 2000 && value < 2100) })

const fileShape = record({ $schema: holds((value) => value === schema), id: holds((value) => typeof value === 'string' && /^[\w-]{8,64}$/.test(value)), files: listOf(words, mostFiles), steps: listOf(step, mostSteps) }, { blank: blankStart })
