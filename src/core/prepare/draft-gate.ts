/** The gate before publishing a budget in work: the same for the app and the command line. Last step of preparing. */
import type { ConfirmedFigure, DraftEdit } from '../model/draft.ts'
import type { DraftGate, OpenKind, OpenPlace, PublishedGround } from '../model/draft-gate.ts'
import type { DraftBudget } from './draft-budget.ts'
import type { DraftFigure } from './draft-narrative.ts'

type Written = Pick<DraftBudget, 'sentences' | 'projects'>

/** Characters of a ground that says something: who checked it against what. */
export const leastGround = 8

const openKinds: Partial<Readonly<Record<DraftFigure['state'], OpenKind>>> = { open: 'unfilled', toWrite: 'unwritten', unbound: 'unbound', vanished: 'vanished' }

export function isOpenFigure({ state }: DraftFigure): boolean {
  return state === 'unbound' || state === 'vanished'
}

export function mustBeMended(kind: OpenKind): boolean {
  return kind === 'unfilled' || kind === 'unwritten'
}

/** Whatever is neither told by the tables nor confirmed, in the order of the document. edits: those in force. */
export function listOpenPlaces({ sentences, projects }: Written, edits: readonly DraftEdit[]): OpenPlace[] {
  const known = new Set(confirmedOf(edits).filter(({ text }) => text === '').map(({ sentence }) => sentence))
  return [
    ...sentences.flatMap(({ id: of, text: sentence, figures, marks }) => [
      ...figures.flatMap(({ state, text }): OpenPlace[] => {
        const kind = openKinds[state]
        return kind === undefined ? [] : [{ kind, of, text, sentence }]
      }),
      ...marks.filter(({ reason }) => reason === 'reasonTurned').map(({ start, end }): OpenPlace => ({ kind: 'reasonTurned', of, text: sentence.slice(start, end), sentence })),
    ]),
    ...projects.filter(({ id, content }) => content.budget.trim() === '' && !known.has(id)).map(({ id, content }): OpenPlace => ({ kind: 'projectWithoutAmount', of: id, text: content.name, sentence: '' })),
  ]
}

/** What a person stands by when he passes a place; see DraftEdit. */
export function confirmationOf({ kind, of, text }: OpenPlace): ConfirmedFigure {
  return { sentence: of, text: kind === 'projectWithoutAmount' ? '' : text }
}

/** Places to be written are left out: publishing finds those in every document. A ground whose figure stands nowhere any more is not told. */
export function draftGate(written: Written, edits: readonly DraftEdit[]): DraftGate {
  const names = new Map([...written.sentences.map(({ id, text }) => [id, text] as const), ...written.projects.map(({ id, content }) => [id, content.name] as const)])
  const reasons = new Map(edits.flatMap((edit) => (edit.kind === 'figuresConfirmed' ? edit.figures.map((figure) => [`${figure.sentence} ${figure.text}`, { ...figure, reason: edit.reason }] as const) : [])))
  const standing = [...reasons.values()].filter(({ sentence, text }) => names.get(sentence)?.includes(text) === true)
  const grounds = [...new Set(standing.map(({ reason }) => reason))].map((reason): PublishedGround => ({
    reason,
    places: standing.filter((one) => one.reason === reason).map(({ sentence, text }) => placeOf(text, names.get(sentence) ?? '')),
  }))
  return { open: listOpenPlaces(written, edits).filter(({ kind }) => kind !== 'unwritten'), grounds }
}

/** Of a project: its name. */
function placeOf(text: string, name: string): PublishedGround['places'][number] {
  return text === '' ? { text: name, sentence: '' } : { text, sentence: name }
}

/** A character said again and again says nothing more. */
export function groundLength(reason: string): number {
  return [...reason.trim().replaceAll(/(.)\1{2,}/gu, '$1').replaceAll(/\s/gu, '')].length
}

/** Whether these words can be a ground at all; whether it is a good one, whoever reads the release may judge. */
export function isGround(reason: string): boolean {
  return groundLength(reason) >= leastGround && /\p{L}/u.test(reason)
}

/** Everything that may be passed, on one ground. */
export function passGate({ open, grounds }: DraftGate, reason: string): DraftGate {
  const passed = open.filter(({ kind }) => !mustBeMended(kind))
  const left = open.filter(({ kind }) => mustBeMended(kind))
  return { open: left, grounds: passed.length === 0 ? grounds : [...grounds, { reason, places: passed.map(({ text, sentence }) => ({ text, sentence })) }] }
}

function confirmedOf(edits: readonly DraftEdit[]): ConfirmedFigure[] {
  return edits.flatMap((edit) => (edit.kind === 'figuresConfirmed' ? edit.figures : []))
}
