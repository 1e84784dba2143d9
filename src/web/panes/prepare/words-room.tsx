/** The narrative in work: written anew from the tables, with what a person must look at marked, and any sentence open to change. */
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { foldSteps } from '../../../core/model/draft.ts'
import { isOpenFigure } from '../../../core/prepare/draft-gate.ts'
import type { DraftFigure, DraftSentence } from '../../../core/prepare/draft-narrative.ts'
import { useApp } from '../../app-context.ts'
import type { Preparing } from '../../state/preparing.ts'
import type { DraftView } from '../../worker/protocol.ts'
import { ConfirmFigures } from './confirm-figures.tsx'
import { nameFigures, type FigureNames } from './figure-names.ts'
import { SentenceEditor } from './sentence-editor.tsx'

export function WordsRoom({ preparing, view }: { readonly preparing: Preparing; readonly view: DraftView }): ReactElement {
  const { state, session } = useApp()
  const own = draftWords[state.language]
  const [onlyMarked, setOnlyMarked] = useState(false)
  const [openId, setOpenId] = useState<string | null>(null)
  const room = useRef<HTMLElement>(null)
  const sections = useMemo(() => groupSentences(view), [view])
  const names = useMemo(() => nameFigures(preparing.last, view, state.language), [preparing.last, view, state.language])
  const marked = view.sentences.filter(isToSee).length
  const figures = view.sentences.flatMap((sentence) => sentence.figures)
  const unbound = figures.filter(isOpenFigure).length
  const isTemplate = foldSteps(preparing.steps).edits.reduce((from, edit) => (edit.kind === 'narrativeFrom' ? edit.from : from), 'lastYear') === 'template'
  const add = (after: string): void => {
    // By the time, so that sentences of two copies come in one order.
    const id = `sentence-${Date.now().toString(36).padStart(9, '0')}-${crypto.randomUUID()}`
    session.step({ kind: 'sentenceAdded', sentence: id, after })
    setOpenId(id)
  }
  const { target } = preparing
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish counts once.
  useEffect(() => {
    if (target === null) return
    const sentence = room.current?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(target.id)}"]`)
    sentence?.scrollIntoView({ block: 'center' })
    sentence?.focus()
  }, [target?.serial])
  return (
    <section ref={room} className="words-room" aria-labelledby="room-title">
      <h2 id="room-title">{own.words}</h2>
      <p className="quiet">{own.sentence.lead}</p>
      <p className="words-tools">
        <button type="button" className="plain small" aria-pressed={onlyMarked} onClick={() => setOnlyMarked(!onlyMarked)}>
          {own.sentence.onlyToSee}
        </button>
        <span className="quiet">{own.sentence.toSee(marked)}</span>
        <span className={unbound === 0 ? 'mark-proven' : 'quiet'}>{own.confirm.bound(figures.filter(({ state: kind }) => kind === 'bound' || kind === 'open').length, unbound)}</span>
      </p>
      {preparing.last.narrative.sentences.length > 0 && <p className="words-tools">
        <button type="button" className="secondary small" title={own.template.hint} onClick={() => session.step({ kind: 'narrativeFrom', from: isTemplate ? 'lastYear' : 'template' })}>
          {isTemplate ? own.template.back : own.template.make}
        </button>
        <span className="quiet">{isTemplate ? own.template.made : own.template.hint}</span>
      </p>}
      {sections.map(({ id, heading, level, sentences }) => {
        const shown = onlyMarked ? sentences.filter((sentence) => isToSee(sentence) || sentence.id === openId) : sentences
        if (onlyMarked && shown.length === 0) return null
        return (
          <div key={id ?? ''} className="words-section">
            {heading !== '' && (level < 2 ? <h3>{heading}</h3> : <h4>{heading}</h4>)}
            {shown.map((sentence) => <SentenceItem key={sentence.id} sentence={sentence} names={names} open={sentence.id === openId} onOpen={(open) => setOpenId(open ? sentence.id : null)} onAdd={() => add(sentence.id)} />)}
          </div>
        )
      })}
    </section>
  )
}

interface WordsSection {
  readonly id: string | null
  readonly heading: string
  readonly level: number
  readonly sentences: readonly DraftSentence[]
}

/** Headings with the sentences below them, in the order of the document. A contents list is made anew when the budget is printed. */
function groupSentences({ sections, sentences }: DraftView): WordsSection[] {
  const bySection = new Map<string | null, DraftSentence[]>()
  for (const sentence of sentences) bySection.set(sentence.sectionId, [...(bySection.get(sentence.sectionId) ?? []), sentence])
  const before: WordsSection = { id: null, heading: '', level: 0, sentences: bySection.get(null) ?? [] }
  const below = sections.filter(({ kind }) => kind !== 'contents').map(({ id, numbering, heading, level }) => ({ id, heading: `${numbering}${heading}`, level, sentences: bySection.get(id) ?? [] }))
  return [before, ...below].filter(({ heading, sentences: own }) => heading !== '' || own.length > 0)
}

function SentenceItem({ sentence, names, open, onOpen, onAdd }: { readonly sentence: DraftSentence; readonly names: FigureNames; readonly open: boolean; readonly onOpen: (open: boolean) => void; readonly onAdd: () => void }): ReactElement {
  const { state, session } = useApp()
  const own = draftWords[state.language].sentence
  const item = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    onOpen(false)
    window.requestAnimationFrame(() => item.current?.focus())
  }
  const { id, text, was, isOwn, marks, figures } = sentence
  if (open) {
    return (
      <SentenceEditor
        sentence={sentence}
        names={names}
        onClose={close}
        onSave={(pieces, signs) => session.step(pieces === null ? { kind: 'sentence', sentence: id, text: '' } : { kind: 'bound', sentence: id, pieces, signs })}
      />
    )
  }
  const reasons = [...new Set(marks.map(({ reason }) => reason))]
  const unbound = figures.filter(isOpenFigure)
  return (
    <div className={`sentence${isToSee(sentence) ? ' is-marked' : ''}`}>
      <button ref={item} type="button" className="sentence-text" data-sentence={id} title={own.edit} onClick={() => onOpen(true)}>
        {text === '' ? <span className="quiet">{own.empty}</span> : <MarkedText sentence={sentence} />}
      </button>
      <span className="sentence-notes">
        {reasons.map((reason) => (
          <span key={reason} className={reason === 'carried' || reason === 'open' ? 'quiet' : 'mark-warning'}>
            {own[reason]}
          </span>
        ))}
        {unbound.length > 0 && <ConfirmFigures sentence={id} figures={unbound} />}
        {figures.some(({ state: kind }) => kind === 'toWrite') && <span className="mark-warning">{own.toWrite}</span>}
        {isOwn && <span className="quiet">{own.own}</span>}
        {isOwn && was !== '' && (
          <button type="button" className="link" onClick={() => session.step({ kind: 'sentence', sentence: id, text: null })}>
            {own.restore}
          </button>
        )}
        <button type="button" className="link sentence-add" onClick={onAdd}>
          {own.addAfter}
        </button>
        {was !== '' && was !== text && <span className="quiet sentence-was">{`${own.was}：${was}`}</span>}
      </span>
    </div>
  )
}

/** Something in it wants a person. What only waits for its table comes by itself. */
export function isToSee({ marks, figures }: Pick<DraftSentence, 'marks' | 'figures'>): boolean {
  return marks.some(({ reason }) => reason !== 'open') || figures.some((figure) => isOpenFigure(figure) || figure.state === 'toWrite')
}

type Stretch = { readonly start: number; readonly end: number; readonly className: string }

/** Figures, and between them what is marked: a stretch that is both is cut where either ends. */
function stretchesOf({ text, marks, figures }: DraftSentence): Stretch[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end]), ...figures.flatMap(({ start, end }) => [start, end])])].sort((left, right) => left - right)
  const within = (at: number) => ({ start, end }: { readonly start: number; readonly end: number }): boolean => at >= start && at < end
  return cuts.slice(0, -1).map((start, index) => {
    const figure: DraftFigure | undefined = figures.find(within(start))
    const mark = marks.find(within(start))
    return { start, end: cuts[index + 1] ?? text.length, className: [figure === undefined ? '' : `figure-${figure.state}`, mark === undefined ? '' : `is-to-see mark-of-${mark.reason}`].filter((name) => name !== '').join(' ') }
  })
}

function MarkedText({ sentence }: { readonly sentence: DraftSentence }): ReactElement {
  return (
    <>
      {stretchesOf(sentence).map(({ start, end, className }) => (
        <span key={start} className={className === '' ? undefined : className}>
          {sentence.text.slice(start, end)}
        </span>
      ))}
    </>
  )
}
