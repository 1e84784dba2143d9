/** The narrative in work: written anew from the tables, with what a person must look at marked, and any sentence open to change. */
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { DraftSentence } from '../../../core/prepare/draft-budget.ts'
import { useApp } from '../../app-context.ts'
import type { Preparing } from '../../state/preparing.ts'
import type { DraftView } from '../../worker/protocol.ts'

export function WordsRoom({ preparing, view }: { readonly preparing: Preparing; readonly view: DraftView }): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language]
  const [onlyMarked, setOnlyMarked] = useState(false)
  const [openId, setOpenId] = useState<string | null>(null)
  const room = useRef<HTMLElement>(null)
  const sections = useMemo(() => groupSentences(view), [view])
  const marked = view.sentences.filter(({ marks }) => marks.length > 0).length
  const unbound = preparing.review?.budget.narrative.claims.filter(({ binding }) => binding.kind === 'unbound').length ?? null
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
        {unbound !== null && <span className="quiet">{own.sentence.unbound(unbound)}</span>}
      </p>
      {sections.map(({ id, heading, level, sentences }) => {
        const shown = onlyMarked ? sentences.filter(({ marks, id: sentence }) => marks.length > 0 || sentence === openId) : sentences
        if (onlyMarked && shown.length === 0) return null
        return (
          <div key={id ?? ''} className="words-section">
            {heading !== '' && (level < 2 ? <h3>{heading}</h3> : <h4>{heading}</h4>)}
            {shown.map((sentence) => <SentenceItem key={sentence.id} sentence={sentence} open={sentence.id === openId} onOpen={(open) => setOpenId(open ? sentence.id : null)} />)}
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

function SentenceItem({ sentence, open, onOpen }: { readonly sentence: DraftSentence; readonly open: boolean; readonly onOpen: (open: boolean) => void }): ReactElement {
  const { state, session } = useApp()
  const own = draftWords[state.language].sentence
  const item = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    onOpen(false)
    window.requestAnimationFrame(() => item.current?.focus())
  }
  const { id, text, was, isOwn, marks } = sentence
  if (open) return <SentenceEditor sentence={sentence} onClose={close} onSave={(changed) => session.step({ kind: 'sentence', sentence: id, text: changed })} />
  const reasons = [...new Set(marks.map(({ reason }) => reason))]
  return (
    <div className={`sentence${marks.length > 0 ? ' is-marked' : ''}`}>
      <button ref={item} type="button" className="sentence-text" data-sentence={id} title={own.edit} onClick={() => onOpen(true)}>
        {text === '' ? <span className="quiet">{own.empty}</span> : <MarkedText sentence={sentence} />}
      </button>
      {(reasons.length > 0 || isOwn) && (
        <span className="sentence-notes">
          {reasons.map((reason) => (
            <span key={reason} className={reason === 'reasonTurned' ? 'mark-warning' : 'quiet'}>
              {own[reason]}
            </span>
          ))}
          {isOwn && <span className="quiet">{own.own}</span>}
          {isOwn && (
            <button type="button" className="link" onClick={() => session.step({ kind: 'sentence', sentence: id, text: null })}>
              {own.restore}
            </button>
          )}
          {was !== text && <span className="quiet sentence-was">{`${own.was}：${was}`}</span>}
        </span>
      )}
    </div>
  )
}

function MarkedText({ sentence: { text, marks } }: { readonly sentence: DraftSentence }): ReactElement {
  const sorted = [...marks].sort((left, right) => left.start - right.start)
  return (
    <>
      {sorted.map(({ start, end, reason }, index) => (
        <span key={start}>
          {text.slice(sorted[index - 1]?.end ?? 0, start)}
          <mark className={`mark-of-${reason}`}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(sorted.at(-1)?.end ?? 0)}
    </>
  )
}

/** Ctrl+Enter and leaving the field keep what was written, Esc does not. */
function SentenceEditor({ sentence, onClose, onSave }: { readonly sentence: DraftSentence; readonly onClose: () => void; readonly onSave: (text: string) => void }): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language].sentence
  const [text, setText] = useState(sentence.text)
  const given = useRef(false)
  const save = (): void => {
    if (given.current) return
    given.current = true
    const written = text.replace(/\s*\n\s*/g, '').trim()
    if (written !== sentence.text) onSave(written)
    onClose()
  }
  return (
    <div className="sentence-editor">
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press on its sentence.
        autoFocus
        aria-label={own.edit}
        value={text}
        rows={Math.max(2, Math.ceil(text.length / 44))}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') {
            event.stopPropagation()
            given.current = true
            onClose()
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
        }}
      />
      {sentence.was !== text && <p className="quiet sentence-was">{`${own.was}：${sentence.was}`}</p>}
      <button type="button" className="secondary small" onClick={save}>
        {own.done}
      </button>
    </div>
  )
}
