/** The prose of the disclosure, paragraph by paragraph, every amount in it alive. */
import { memo, useEffect, useMemo, useRef, type ReactElement } from 'react'
import type { Claim, Section, Sentence } from '../../../core/model/narrative.ts'
import { useApp } from '../../app-context.ts'
import { indexReview, type ReviewIndex } from '../../state/index-review.ts'
import type { Review } from '../../worker/protocol.ts'
import { severitySigns } from '../marks.tsx'

interface Passage {
  readonly section: Section | null
  readonly paragraphs: readonly (readonly Sentence[])[]
}

export function NarrativeTab(): ReactElement {
  const { state, words } = useApp()
  const review = state.review as Review
  const { sections, sentences, claims } = review.budget.narrative
  const passages = useMemo(() => passagesOf(sections, sentences), [sections, sentences])
  const root = useRef<HTMLDivElement>(null)
  const { selection, card } = state
  useEffect(() => {
    const id = card?.kind === 'claim' ? card.id : selection.kind === 'sentence' || selection.kind === 'claim' ? selection.id : null
    if (id !== null) root.current?.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selection, card])
  if (sentences.length === 0) return <p className="nothing">{words.narrative.none}</p>
  const bound = claims.filter(({ binding }) => binding.kind === 'bound').length
  return (
    <div className="narrative" ref={root}>
      <p className="quiet legend">
        {words.narrative.counts(bound, claims.length - bound)}
        {words.stop}
        {words.narrative.legend}
      </p>
      <div lang="zh-CN">
        {passages.map(({ section, paragraphs }, at) => (
          <section key={section?.id ?? at}>
            {section !== null && <SectionHeading section={section} />}
            {paragraphs.map((paragraph) => (
              <p key={paragraph[0]?.id} className="paragraph">
                {paragraph.map((sentence) => (
                  <SentenceText key={sentence.id} sentence={sentence} review={review} chosen={selection.kind === 'sentence' && selection.id === sentence.id} cardId={card?.kind === 'claim' ? card.id : null} />
                ))}
              </p>
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}

function passagesOf(sections: readonly Section[], sentences: readonly Sentence[]): Passage[] {
  const bySection = new Map<string | null, Map<number, Sentence[]>>()
  for (const sentence of sentences) {
    const paragraphs = bySection.get(sentence.sectionId) ?? new Map<number, Sentence[]>()
    bySection.set(sentence.sectionId, paragraphs)
    paragraphs.set(sentence.paragraphIndex, [...(paragraphs.get(sentence.paragraphIndex) ?? []), sentence])
  }
  const passage = (section: Section | null): Passage => ({ section, paragraphs: [...(bySection.get(section?.id ?? null)?.values() ?? [])] })
  const loose = passage(null)
  return [...(loose.paragraphs.length > 0 ? [loose] : []), ...sections.filter(({ kind }) => kind !== 'contents').map(passage)]
}

function SectionHeading({ section }: { readonly section: Section }): ReactElement {
  const { dispatch } = useApp()
  const Level = section.level <= 1 ? 'h3' : 'h4'
  return (
    <Level className={`section-heading level-${section.level}`}>
      <button type="button" onClick={() => dispatch({ kind: 'placeShown', place: section.place })}>
        {section.numbering}
        {section.heading}
      </button>
    </Level>
  )
}

interface SentenceProps {
  readonly sentence: Sentence
  readonly review: Review
  readonly chosen: boolean
  readonly cardId: string | null
}

const SentenceText = memo(function SentenceText({ sentence, review, chosen, cardId }: SentenceProps): ReactElement {
  const { dispatch } = useApp()
  const index = indexReview(review)
  const claims = index.claimsBySentence.get(sentence.id) ?? []
  const pieces: ReactElement[] = []
  let at = 0
  for (const claim of claims) {
    if (claim.start < at) continue
    pieces.push(<span key={`before-${claim.id}`}>{sentence.text.slice(at, claim.start)}</span>)
    const stop = /^\p{P}?/u.exec(sentence.text.slice(claim.end))?.[0] ?? ''
    // A line must not begin with the punctuation behind a figure.
    pieces.push(
      <span key={claim.id} className="claim-and-stop">
        <ClaimText claim={claim} text={sentence.text.slice(claim.start, claim.end)} index={index} open={cardId === claim.id} />
        {stop}
      </span>,
    )
    at = claim.end + stop.length
  }
  const go = (): void => dispatch({ kind: 'selected', selection: { kind: 'sentence', id: sentence.id }, origin: 'review' })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the pointer; headings and claims are reachable by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <span className={`sentence${chosen ? ' is-chosen' : ''}`} data-id={sentence.id} onClick={go}>
      {pieces}
      {sentence.text.slice(at)}
    </span>
  )
})

function ClaimText({ claim, text, index, open }: { readonly claim: Claim; readonly text: string; readonly index: ReviewIndex; readonly open: boolean }): ReactElement {
  const { dispatch } = useApp()
  const severity = index.findingsByClaim.get(claim.id)?.[0]?.severity ?? null
  return (
    <button
      type="button"
      data-id={claim.id}
      className={`claim is-${claim.binding.kind}${severity === null ? '' : ` tone-${severity}`}${open ? ' is-card' : ''}`}
      aria-pressed={open}
      onClick={(event) => {
        event.stopPropagation()
        dispatch({ kind: 'selected', selection: { kind: 'claim', id: claim.id }, origin: 'review' })
      }}
    >
      {severity !== null && (
        <span className={`mark-${severity}`} aria-hidden="true">
          {severitySigns[severity]}
        </span>
      )}
      {text}
    </button>
  )
}
