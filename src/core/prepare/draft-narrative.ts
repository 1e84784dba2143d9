/**
 * The narrative of a budget in work: last year's sentences bound to this year's tables, those somebody wrote in their place, and what in them a
 * person must look at. A figure is bound, confirmed with a reason, or told to be unbound.
 */
import { findBlanks } from '../data/blanks.ts'
import type { Piece } from '../model/bound-text.ts'
import type { Budget } from '../model/budget.ts'
import type { DraftEdit } from '../model/draft.ts'
import type { Narrative, Sentence } from '../model/narrative.ts'
import type { TextMark } from '../model/text-mark.ts'
import { findFigures } from './find-figures.ts'
import { createGrounds, type Grounds } from './grounds.ts'
import { moveYears } from './next-year.ts'
import { rewriteNarrative, startOfReason } from './rewrite-narrative.ts'
import { writeTemplate, type TemplateNarrative } from './template-narrative.ts'
import { signsOf, writePieces } from './write-pieces.ts'

/** state: bound to the tables · unbound: nothing tells it · vanished: what it was bound to is gone · confirmed: somebody said why it is right · toWrite: no figure, but a place a person must write in · open: its table is not filled yet. */
export interface DraftFigure {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly state: 'bound' | 'unbound' | 'vanished' | 'confirmed' | 'toWrite' | 'open'
}

/** isOwn: somebody wrote it for this year. was: last year's sentence; marks: what in it nothing tells for sure. */
export interface DraftSentence {
  readonly id: string
  readonly sectionId: string | null
  readonly text: string
  readonly was: string
  readonly isOwn: boolean
  readonly marks: readonly TextMark[]
  readonly pieces: readonly Piece[]
  readonly figures: readonly DraftFigure[]
}

export interface DraftNarrative {
  readonly sections: Narrative['sections']
  readonly tables: Narrative['tables']
  readonly sentences: readonly Sentence[]
  readonly drafts: readonly DraftSentence[]
}

export function writeNarrative(last: Budget, next: Pick<Budget, 'forms' | 'projects'>, edits: readonly DraftEdit[]): DraftNarrative {
  const grounds = createGrounds(last, next, next.projects.length)
  const own = ownVersions(edits)
  const confirmed = new Set(edits.flatMap((edit) => (edit.kind === 'figuresConfirmed' ? edit.figures.map(({ sentence, text }) => `${sentence} ${text}`) : [])))
  const was = new Map(last.narrative.sentences.map(({ id, text }) => [id, text]))
  const base = narrativeBase(last, next, edits, grounds)
  const made = withAdded(base.sentences, edits)
  const drafts = made.map(({ sentence, pieces, marks }): DraftSentence => {
    const version = chooseVersion(own.get(sentence.id) ?? [], grounds)
    const held = version?.edit ?? null
    const written = writePieces(held?.pieces ?? pieces, grounds)
    const figures = listFigures(sentence.id, written, confirmed)
    const ownMarks = held === null ? marks : [...marksOf(written), ...turnedReason(written.text, version?.isOther === true)]
    return {
      id: sentence.id, sectionId: sentence.sectionId, text: written.text, was: was.get(sentence.id) ?? '', isOwn: held !== null,
      marks: ownMarks.filter((mark) => !isConfirmed(mark, written.text, sentence.id, figures, confirmed)),
      pieces: held?.pieces ?? pieces, figures,
    }
  })
  return { sections: base.sections, tables: base.tables, sentences: made.map(({ sentence }, index) => ({ ...sentence, text: drafts[index]?.text ?? '' })), drafts }
}

/** Last year's narrative a year later, or that of the template. */
function narrativeBase(last: Budget, next: Pick<Budget, 'forms' | 'projects'>, edits: readonly DraftEdit[], grounds: Grounds): TemplateNarrative {
  const { narrative, fiscalYear } = last
  const sentences = rewriteNarrative(last, next)
  if (edits.reduce((from, edit) => (edit.kind === 'narrativeFrom' ? edit.from : from), 'lastYear') === 'template') return writeTemplate(last, next, sentences, grounds)
  const sections = narrative.sections.map((section) => ({ ...section, heading: fiscalYear === null ? section.heading : moveYears(section.heading, fiscalYear.value) }))
  return { sections, sentences, tables: narrative.tables }
}

type BoundEdit = Extract<DraftEdit, { kind: 'bound' }>

/** What was written for each sentence since it was last taken back, oldest first. */
function ownVersions(edits: readonly DraftEdit[]): ReadonlyMap<string, readonly BoundEdit[]> {
  const versions = new Map<string, readonly BoundEdit[]>()
  for (const edit of edits) {
    if (edit.kind === 'bound') versions.set(edit.sentence, [...(versions.get(edit.sentence) ?? []), edit])
    if (edit.kind !== 'sentence') continue
    const { sentence, text } = edit
    if (text === null) versions.delete(sentence)
    else versions.set(sentence, [{ kind: 'bound', sentence, pieces: text === '' ? [] : [{ kind: 'words', text }], signs: '' }])
  }
  return versions
}

/**
 * A reason follows the sign: of what was written, the newest that was written for the signs there are now holds. isOther: none was, and the
 * newest gives a reason for others.
 */
function chooseVersion(versions: readonly BoundEdit[], grounds: Grounds): { readonly edit: BoundEdit; readonly isOther: boolean } | null {
  const newest = versions.at(-1)
  if (newest === undefined) return null
  const hasReason = ({ pieces }: BoundEdit): boolean => {
    const { text } = writePieces(pieces, grounds)
    return startOfReason(text) < text.length
  }
  // Which way an open change goes nobody knows yet.
  const fits = (edit: BoundEdit): boolean => {
    const signs = signsOf(edit.pieces, grounds)
    return signs.length === edit.signs.length && [...signs].every((sign, index) => sign === '?' || sign === edit.signs[index])
  }
  if (fits(newest) || !hasReason(newest)) return { edit: newest, isOther: false }
  const fitting = [...versions].reverse().find((edit) => fits(edit) && hasReason(edit))
  return { edit: fitting ?? newest, isOther: fitting === undefined }
}

function turnedReason(text: string, isOther: boolean): TextMark[] {
  return isOther ? [{ start: startOfReason(text), end: text.length, reason: 'reasonTurned' }] : []
}

/** Its figure was confirmed, or its very words were: a reason that somebody stands by. */
function isConfirmed({ start, end }: TextMark, text: string, sentence: string, figures: readonly DraftFigure[], confirmed: ReadonlySet<string>): boolean {
  return confirmed.has(`${sentence} ${text.slice(start, end)}`) || figures.some((figure) => figure.state === 'confirmed' && figure.start <= start && figure.end >= end)
}

type Written = ReturnType<typeof writePieces>

function marksOf({ parts }: Written): TextMark[] {
  return parts.flatMap(({ start, end, mark }) => (mark === null ? [] : [{ start, end, reason: mark }]))
}

/** Every figure of the sentence in its order. */
function listFigures(sentence: string, { text: whole, parts }: Written, confirmed: ReadonlySet<string>): DraftFigure[] {
  const state = (text: string, otherwise: DraftFigure['state']): DraftFigure['state'] => (confirmed.has(`${sentence} ${text}`) ? 'confirmed' : otherwise)
  return parts.flatMap(({ piece, start, end, mark }): DraftFigure[] => {
    if (piece.kind === 'figure' && mark === 'groundVanished') return [{ start, end, text: whole.slice(start, end), state: state(whole.slice(start, end), 'vanished') }]
    if (piece.kind === 'figure' && mark === 'open') return [{ start, end, text: whole.slice(start, end), state: 'open' }]
    if (piece.kind === 'figure') return start === end ? [] : [{ start, end, text: '', state: 'bound' }]
    const found = findFigures(piece.text).map((figure): DraftFigure => ({ start: start + figure.start, end: start + figure.end, text: figure.text, state: state(figure.text, 'unbound') }))
    const blanks = findBlanks(piece.text).map(({ start: at, text }): DraftFigure => ({ start: start + at, end: start + at + text.length, text, state: 'toWrite' }))
    return [...found, ...blanks]
  })
}

type MadeSentence = Pick<ReturnType<typeof rewriteNarrative>[number], 'sentence' | 'pieces' | 'marks'>

/** New sentences stand behind those they were added to, in the same paragraph; the newest comes first, in whichever order two copies were put together. */
function withAdded(made: readonly MadeSentence[], edits: readonly DraftEdit[]): MadeSentence[] {
  const all = [...made]
  const added = new Map<string, string>()
  for (const edit of edits) {
    if (edit.kind !== 'sentenceAdded') continue
    const at = all.findIndex(({ sentence }) => sentence.id === edit.after)
    const before = all[at]
    if (before === undefined || all.some(({ sentence }) => sentence.id === edit.sentence)) continue
    const laterCount = all.slice(at + 1).findIndex(({ sentence }) => !isOfLater(sentence.id, edit, added))
    all.splice(laterCount === -1 ? all.length : at + 1 + laterCount, 0, { sentence: { ...before.sentence, id: edit.sentence, text: '' }, pieces: [], marks: [] })
    added.set(edit.sentence, edit.after)
  }
  return all
}

/** Whether a sentence was added later behind the same one, or behind one that was. Ids begin with the time; those of before they did say nothing of it. */
function isOfLater(id: string, { sentence, after }: Extract<DraftEdit, { kind: 'sentenceAdded' }>, added: ReadonlyMap<string, string>): boolean {
  for (let one: string | undefined = id; one !== undefined; one = added.get(one)) {
    if (added.get(one) === after && timed.test(one) && timed.test(sentence) && one > sentence) return true
  }
  return false
}

const timed = /^sentence-[0-9a-z]{9}-/
