/**
 * The narrative in work: every figure says of which cells it is made and follows them; what a person writes keeps its figures; reasons follow
 * the sign; what has lost its ground, or never had any, is told until somebody says why it is right.
 */
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { readDraftFile, writeDraftFile, type Draft } from '../../src/core/draft-file.ts'
import type { FigurePiece, Piece } from '../../src/core/model/bound-text.ts'
import type { DraftEdit } from '../../src/core/model/draft.ts'
import { cellsById } from '../../src/core/model/form.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { composeDraft, type DraftBudget } from '../../src/core/prepare/draft-budget.ts'
import type { DraftSentence } from '../../src/core/prepare/draft-narrative.ts'
import { layDraft } from '../../src/core/prepare/draft-tables.ts'
import { findFigures } from '../../src/core/prepare/find-figures.ts'
import { createGrounds } from '../../src/core/prepare/grounds.ts'
import { makeFigure, suggestFigures } from '../../src/core/prepare/suggest-figures.ts'
import { signsOf } from '../../src/core/prepare/write-pieces.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const { budget: last } = await openDisclosure([{ name: 'last.docx', bytes: toDocx(family.print(family.plan(7), family.usual)) }], nodeEffects)

const ground = 'expenditureSummary/main/total/total'
const lastTotal = cellsById(last.forms).get(ground)?.amount?.fen ?? 0n
const fenText = (fen: bigint): string => `${fen / 1_000_000n}.${(fen % 1_000_000n).toString().padStart(6, '0').slice(0, 2)}`
const total = (fen: bigint): DraftEdit => ({ kind: 'figures', figures: [{ cell: ground, text: fenText(fen), unit: 'tenThousandYuan' }] })
const same = total(lastTotal)
const more = total(lastTotal + 2_000_000n)
const less = total(lastTotal - 3_000_000n)

const [first] = last.narrative.sentences
const id = first?.id ?? ''
const figure = (of: FigurePiece['of']): FigurePiece => makeFigure({ of, ground, whole: null }, 'tenThousandYuan', 2)
const words = (text: string): Piece => ({ kind: 'words', text })
const written = (edits: readonly DraftEdit[], pieces: readonly Piece[]): DraftEdit => ({ kind: 'bound', sentence: id, pieces, signs: signsOf(pieces, createGrounds(last, layDraft(last, edits), 0)) })
const sentenceOf = ({ sentences }: DraftBudget, of = id): DraftSentence => {
  const found = sentences.find((sentence) => sentence.id === of)
  if (found === undefined) throw new Error('no such sentence')
  return found
}
const shown = (edits: readonly DraftEdit[]): DraftSentence => sentenceOf(composeDraft(last, edits))

describe('a sentence somebody wrote', () => {
  const pieces = [words('支出'), figure('current'), words('，上年'), figure('prior'), words('，比上年'), figure('change'), words('。')]

  it('follows the tables: figures, and the direction by the sign', () => {
    const text = (edit: DraftEdit): string => shown([edit, written([edit], pieces)]).text
    expect(text(more)).toBe(`支出${fenText(lastTotal + 2_000_000n)}万元，上年${fenText(lastTotal)}万元，比上年增加2.00万元。`)
    expect(shown([more, written([more], pieces), less]).text).toBe(`支出${fenText(lastTotal - 3_000_000n)}万元，上年${fenText(lastTotal)}万元，比上年减少3.00万元。`)
    expect(text(same)).toContain('比上年持平。')
  })

  it('shows its reason as long as the sign is the one it was given for, and says so where it is another', () => {
    const up = [...pieces.slice(0, -1), words('，原因是人员增加。')]
    const down = [...pieces.slice(0, -1), words('，原因是压缩开支。')]
    const rising = [more, written([more], up)]
    expect(shown(rising).marks).toEqual([])
    const fallen = [...rising, less]
    expect(shown(fallen).marks.map(({ reason }) => reason)).toEqual(['reasonTurned'])
    const answered = [...fallen, written(fallen, down)]
    expect(shown(answered)).toMatchObject({ marks: [], text: expect.stringContaining('压缩开支') as string })
    // Up again: what was written for a rise holds again.
    expect(shown([...answered, more])).toMatchObject({ marks: [], text: expect.stringContaining('人员增加') as string })
  })

  it('keeps what it said, and tells so, when the row it speaks of is gone', () => {
    const form = last.forms.find(({ id: own }) => own === 'expenditureSummary')
    const row = form?.rows.find(({ code }) => code?.length === 7)
    const gone = `expenditureSummary/main/${row?.key}/total`
    const edit: DraftEdit = { kind: 'bound', sentence: id, signs: '', pieces: [words('其中'), { ...makeFigure({ of: 'current', ground: gone, whole: null }, 'tenThousandYuan', 2), shown: '5.00万元' }] }
    const removed = shown([edit, { kind: 'rowRemoved', form: 'expenditureSummary', panel: 'main', key: row?.key ?? '' }])
    expect(removed.text).toBe('其中5.00万元')
    expect(removed.marks).toEqual([{ start: 2, end: 8, reason: 'groundVanished' }])
    expect(removed.figures.map(({ state }) => state)).toEqual(['vanished'])
  })

  it('tells its figures that no table prints, until somebody says on what ground they stand, and again when they change', () => {
    const edit = written([], [words('编制35名。')])
    expect(shown([edit]).figures).toMatchObject([{ text: '35名', state: 'unbound' }])
    const confirmed: DraftEdit = { kind: 'figuresConfirmed', figures: [{ sentence: id, text: '35名' }], reason: '人事部门提供' }
    expect(shown([edit, confirmed]).figures).toMatchObject([{ text: '35名', state: 'confirmed' }])
    expect(shown([edit, confirmed, written([], [words('编制36名。')])]).figures).toMatchObject([{ text: '36名', state: 'unbound' }])
  })

  it('may stand behind another, in its paragraph', () => {
    const added: DraftEdit = { kind: 'sentenceAdded', sentence: 'sentence-new', after: id }
    const { budget } = composeDraft(last, [added, { kind: 'bound', sentence: 'sentence-new', pieces: [words('另有说明。')], signs: '' }])
    const [before, own] = budget.narrative.sentences
    expect([before?.id, own?.text, own?.paragraphIndex]).toEqual([id, '另有说明。', before?.paragraphIndex])
  })
})

describe('last year’s narrative', () => {
  it('comes with its figures bound by itself, as far as tables tell them', () => {
    const { sentences } = composeDraft(last, [same])
    const states = sentences.flatMap(({ figures }) => figures.map(({ state }) => state))
    expect(states.filter((state) => state === 'bound' || state === 'open').length).toBeGreaterThan(10)
    // Each figure of the prose is told to be one or the other.
    for (const { text, figures } of sentences) for (const { start, end, text: found } of findFigures(text)) expect(figures.some((own) => own.start < end && own.end > start), `${found} in ${text}`).toBe(true)
  })
})

describe('before anything is typed', () => {
  it('no figure of the new year is said, least of all a zero, and each gap is told', () => {
    const { sentences } = composeDraft(last, [])
    const open = sentences.flatMap(({ figures }) => figures.filter(({ state }) => state === 'open'))
    expect(open.length).toBeGreaterThan(10)
    for (const { text } of open) expect(text).toMatch(/^\D*＿＿\D*$/)
    for (const { text, figures } of sentences) if (figures.some(({ state }) => state === 'open')) expect(text).not.toMatch(/(?<![\d.])0\.00/)
  })

  it('a figure stands as soon as its table has one', () => {
    expect(shown([written([], [words('支出'), figure('current')])]).text).toBe('支出＿＿万元')
    expect(shown([same, written([same], [words('支出'), figure('current')])]).text).toBe(`支出${fenText(lastTotal)}万元`)
  })

  it('which way it goes is left open too', () => {
    const change = makeFigure({ of: 'change', ground, whole: null }, 'tenThousandYuan', 2)
    expect(shown([written([], [words('比上年'), change])]).text).toMatch(/^比上年增加（减少）＿＿万元$/)
  })
})

describe('a figure that is typed', () => {
  const next = cellsById(layDraft(last, [more]).forms)
  const suggested = (text: string) => findFigures(text).flatMap((found) => suggestFigures(found, cellsById(last.forms), next))

  it('may be this year’s, last year’s, or the way between them', () => {
    expect(suggested(`${fenText(lastTotal + 2_000_000n)}万元`)).toContainEqual({ of: 'current', ground, whole: null })
    expect(suggested(`${fenText(lastTotal)}万元`)).toContainEqual({ of: 'prior', ground, whole: null })
    expect(suggested('2.00万元')).toContainEqual({ of: 'change', ground, whole: null })
    expect(suggested('98765.43万元')).toEqual([])
  })
})

describe('the file of a budget in work', () => {
  it('keeps sentences with their figures, and is not opened where one is of no shape we know', () => {
    const bound = written([], [words('支出'), figure('change')])
    const draft: Draft = { id: 'draft-0001', files: [], blank: null, steps: [bound, { kind: 'figuresConfirmed', figures: [{ sentence: id, text: '35名' }], reason: '人事' }] }
    expect(readDraftFile(writeDraftFile(draft))).toEqual(draft)
    const strange = { ...draft, steps: [{ ...bound, pieces: [{ ...figure('change'), of: 'guess' }] }] } as unknown as Draft
    expect(readDraftFile(writeDraftFile(strange))).toBe('damaged')
  })
})
