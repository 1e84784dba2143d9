/** The findings by weight, then what was not read, then what could not be decided. Nothing found is said with what was checked. */
import type { ReactElement } from 'react'
import { phrasePack } from '../../../core/locale/pack-words.ts'
import { useApp } from '../../app-context.ts'
import { indexReview } from '../../state/index-review.ts'
import { formName, missingNames } from '../../state/names.ts'
import { countOpen, verdictOf, weighFindings } from '../../state/verdict.ts'
import type { Review } from '../../worker/protocol.ts'
import { CountMarks } from '../marks.tsx'
import { useGrowingList } from '../growing-list.ts'
import { FindingItem } from './finding-item.tsx'
import { PlaceLink } from './place-link.tsx'

export function FindingsTab(): ReactElement {
  const { state, words } = useApp()
  const review = state.review as Review
  const { findings } = indexReview(review)
  const { selection } = state
  const { shown, end } = useGrowingList(findings.length, selection.kind === 'finding' ? findings.findIndex(({ id }) => id === selection.id) : -1)
  return (
    <div className="findings">
      <Summary review={review} />
      <Packs review={review} />
      {findings.length > 0 && (
        <ol className="finding-list">
          {findings.slice(0, shown).map((finding) => (
            <FindingItem key={finding.id} finding={finding} />
          ))}
          {shown < findings.length && (
            <li ref={end} className="quiet more-findings">
              {words.findings.more(findings.length - shown)}
            </li>
          )}
        </ol>
      )}
      <Unread review={review} />
      <Undetermined review={review} />
    </div>
  )
}

function Summary({ review }: { readonly review: Review }): ReactElement {
  const { state, session, words } = useApp()
  const { results } = review.audit
  const verdict = verdictOf(review)
  if (verdict === 'notBudget') return <NotBudget />
  const ran = results.filter(({ outcome }) => outcome === 'passed' || outcome === 'violated').length
  const checks = results.reduce((sum, { checkedCount }) => sum + checkedCount, 0)
  if (verdict !== 'found') {
    const { title, lead } = words.findings.verdicts[verdict]
    return (
      <div className={`summary is-${verdict}`}>
        <h3>
          {verdict === 'clean' && <span aria-hidden="true">✓ </span>}
          {title}
        </h3>
        <p>{lead(checks, ran)}</p>
        <OpenRules review={review} />
        <Checked review={review} />
      </div>
    )
  }
  const weighed = weighFindings(review)
  const counts = countOpen(weighed, state.accepted)
  const accepted = weighed.length - counts.error - counts.warning - counts.advice
  return (
    <div className="summary">
      <p className="summary-counts">
        <CountMarks counts={counts} />
        {accepted > 0 && <span className="quiet">{words.findings.acceptedCount(accepted)}</span>}
        {accepted > 0 && (
          <button type="button" className="link quiet-link save-accepted" title={words.findings.acceptedSaveHint} onClick={() => session.saveAccepted(words.findings.acceptedFile)}>
            {words.findings.acceptedSave}
          </button>
        )}
      </p>
      <p className="quiet">{words.findings.checkedLine(checks, ran)}</p>
      <OpenRules review={review} />
    </div>
  )
}

/** Whose own rules were put to the document, and what they changed. */
function Packs({ review }: { readonly review: Review }): ReactElement | null {
  const { state, session, words } = useApp()
  if (state.packs.length === 0) return null
  return (
    <ul className="packs quiet">
      {state.packs.map(({ id, name }) => {
        const applied = review.audit.packs?.find((pack) => pack.id === id)
        return (
          <li key={id}>
            {applied === undefined ? name : phrasePack(applied, state.language)}{' '}
            <button type="button" className="link quiet-link" aria-label={words.findings.forgetPack(name)} onClick={() => session.forgetPack(id)}>
              {words.documents.remove}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** No verdict on what the rules are not for; what to do instead. */
function NotBudget(): ReactElement {
  const { words } = useApp()
  return (
    <div className="summary is-unchecked">
      <h3>{words.findings.notBudget.title}</h3>
      <p>{words.findings.notBudget.lead}</p>
    </div>
  )
}

/** How many rules came to no conclusion; leads to their list at the foot of this tab. */
function OpenRules({ review }: { readonly review: Review }): ReactElement | null {
  const { words } = useApp()
  const count = review.audit.results.filter(({ outcome }) => outcome === 'undetermined').length
  if (count === 0) return null
  const show = (): void => {
    const list = document.getElementById(undeterminedId)
    if (!(list instanceof HTMLDetailsElement)) return
    list.open = true
    list.scrollIntoView({ block: 'start' })
    list.querySelector('summary')?.focus({ preventScroll: true })
  }
  return (
    <p className="quiet">
      <button type="button" className="link quiet-link" onClick={show}>
        {words.findings.undetermined(count)}
      </button>
    </p>
  )
}

const undeterminedId = 'undetermined'

/** What stands behind "nothing found": forms with their equations, amounts of the narrative that were compared, projects. */
function Checked({ review }: { readonly review: Review }): ReactElement {
  const { state, words } = useApp()
  const { forms, narrative, projects } = review.budget
  const held = (formId: string): number => review.checks.filter(({ instance, state: outcome }) => instance.total.form === formId && (outcome === 'holds' || outcome === 'rounding')).length
  const bound = narrative.claims.filter(({ binding }) => binding.kind === 'bound').length
  return (
    <ul className="checked">
      {forms.map(({ id, status }) => (
        <li key={id}>
          <span>{formName(review, id, state.language, words)}</span>
          <span className="quiet">{status === 'nil' ? words.forms.nil : words.findings.equations(held(id))}</span>
        </li>
      ))}
      <li>
        <span>{words.tabs.narrative}</span>
        <span className="quiet">{narrative.sentences.length === 0 ? words.narrative.none : words.narrative.counts(bound, narrative.claims.length - bound)}</span>
      </li>
      {projects.length > 0 && (
        <li>
          <span>{words.tabs.projects}</span>
          <span className="quiet">{projects.length}</span>
        </li>
      )}
    </ul>
  )
}

function Unread({ review }: { readonly review: Review }): ReactElement {
  const { state, dispatch, words } = useApp()
  const { problems, forms } = review.budget
  if (problems.length === 0) return forms.length === 0 ? <></> : <p className="all-read quiet">✓ {words.findings.allRead}</p>
  return (
    <section className="unread" aria-labelledby="unread-heading">
      <h3 id="unread-heading">
        <span className="hatch" aria-hidden="true" />
        {words.findings.unreadHeading}
        <span className="quiet">{problems.length}</span>
      </h3>
      <p className="quiet">{words.findings.unreadLead}</p>
      {problems.some(({ code, params }) => code === 'formUnread' && describable.has(params['reason'] ?? '')) && <OpenLayout />}
      <ul>
        {problems.map((problem, index) => {
          const selected = state.selection.kind === 'problem' && state.selection.index === index
          return (
            <li key={index} className={`problem${selected ? ' is-selected finding' : ''}`}>
              <button type="button" className="finding-head problem-head" onClick={() => dispatch({ kind: 'selected', selection: { kind: 'problem', index }, origin: 'review' })}>
                {review.problemTexts[index]?.[state.language]}
              </button>
              {problem.place !== null && <PlaceLink place={problem.place} selection={{ kind: 'problem', index }} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Reasons that a description of the layout may mend. */
const describable: ReadonlySet<string> = new Set(['layout', 'title', 'continuation', 'ambiguous', 'sums'])

function OpenLayout(): ReactElement {
  const { dispatch, words } = useApp()
  return (
    <p className="open-layout">
      <button type="button" className="secondary" title={`${words.layout.open}  l`} onClick={() => dispatch({ kind: 'layoutToggled', open: true })}>
        {words.layout.open}
      </button>
    </p>
  )
}

function Undetermined({ review }: { readonly review: Review }): ReactElement | null {
  const { state, words } = useApp()
  const open = review.rules.filter(({ outcome }) => outcome === 'undetermined')
  if (open.length === 0) return null
  return (
    <details className="undetermined" id={undeterminedId}>
      <summary>
        {words.findings.undeterminedHeading} <span className="quiet">{open.length}</span>
      </summary>
      <p className="quiet">{words.findings.undeterminedLead}</p>
      <ul>
        {open.map(({ id, title, missing }) => (
          <li key={id}>
            {title[state.language]}
            {missingNames(review, missing, state.language, words) !== '' && (
              <span className="quiet">
                {' '}
                {words.findings.missing}
                {words.colon}
                {missingNames(review, missing, state.language, words)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
