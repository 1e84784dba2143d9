/**
 * A budget in work as one file: last year's files as they were published and every step since, in an archive that can be mailed and opened
 * anywhere. Beside the pipeline: what is opened is read by it like any other document.
 */
import { holds, listOf, parseJson, record, type Shape } from './audit/file-shape.ts'
import type { InputFile } from './effects.ts'
import type { DraftMistake, DraftStep } from './model/draft.ts'
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
}

export const draftFileEnd = '.mingzhang'

const stepsName = 'draft.json'
const schema = 'urn:mingzhang:schema:draft:1'
const longestText = 100_000
const mostSteps = 200_000
const mostFiles = 100

export function writeDraftFile({ id, files, steps }: Draft): Uint8Array {
  const content = { $schema: schema, id, files: files.map(({ name }) => name), steps }
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
  const content = text === null ? undefined : parseJson(text)
  if (fileShape(content, '').length > 0) return 'damaged'
  // Every property was checked above.
  const held = content as { readonly id: string; readonly files: readonly string[]; readonly steps: readonly DraftStep[] }
  const files = held.files.map((name, index) => {
    const entry = directory.entries.find((one) => one.name === entryName(index))
    return { name, bytes: entry === undefined ? null : readEntry(bytes, entry) }
  })
  const whole = files.flatMap(({ name, bytes: own }) => (own === null ? [] : [{ name, bytes: own }]))
  return whole.length < files.length ? 'damaged' : { id: held.id, files: whole, steps: held.steps }
}

/** Numbers, so that no name of a file becomes a path. */
function entryName(index: number): string {
  return `last/${index + 1}`
}

const words = holds((value) => typeof value === 'string' && value.length <= longestText)
const wordsOrNull = holds((value) => value === null || (typeof value === 'string' && value.length <= longestText))
const unit = holds((value) => value === 'yuan' || value === 'tenThousandYuan' || value === 'hundredMillionYuan')
const figure = record({ cell: words, text: wordsOrNull, unit })
const row = { form: words, panel: words, key: words }
const indicator = record({ level1: words, level2: words, name: words, description: words, valueText: words, basis: words })
const project = record({
  code: words, name: words, unit, budget: words, fiscalFunds: words, otherFunds: words, purpose: words,
  spendPlan: listOf(record({ checkpoint: words, percent: words }), 100), objectives: listOf(words, 1000), indicators: listOf(indicator, 5000),
})
const orNull = (shape: Shape): Shape => (value, place) => (value === null ? [] : shape(value, place))

const stepShapes: Readonly<Record<DraftStep['kind'], Shape>> = {
  figures: record({ kind: words, figures: listOf(figure, 100_000) }),
  rowAdded: record({ kind: words, ...row, label: words }),
  rowRemoved: record({ kind: words, ...row }),
  rowNamed: record({ kind: words, ...row, label: words }),
  sentence: record({ kind: words, sentence: words, text: wordsOrNull }),
  project: record({ kind: words, project: words, content: orNull(project) }),
  undo: record({ kind: words }),
  redo: record({ kind: words }),
}

const step: Shape = (value, place) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null
  const shape = Object.entries(stepShapes).find(([name]) => name === kind)?.[1]
  return shape?.(value, place) ?? [{ code: 'wrongType', place, params: {} }]
}

const fileShape = record({ $schema: holds((value) => value === schema), id: holds((value) => typeof value === 'string' && /^[\w-]{8,64}$/.test(value)), files: listOf(words, mostFiles), steps: listOf(step, mostSteps) })
