/** What this document is, what was read of it, and what every rule concluded. */
import { phraseLeftAlone, phraseMarked } from '../../../core/locale/left-alone-words.ts'
import type { ReactElement, ReactNode } from 'react'
import type { AppWords } from '../../../core/locale/zh-app.ts'
import type { Outcome } from '../../../core/model/finding.ts'
import type { SourceInfo } from '../../../core/model/source.ts'
import { useApp } from '../../app-context.ts'
import { missingNames } from '../../state/names.ts'
import type { Review, RuleSummary } from '../../worker/protocol.ts'
import { PlaceLink } from './place-link.tsx'

/** How much there is of one file, in what it consists of. */
function sizeOf(review: Review, sourceIndex: number, words: AppWords): string {
  const { format, pages } = review.budget.sources[sourceIndex] as SourceInfo
  if (format === 'pdf') return words.about.pages(pages.length)
  if (format === 'spreadsheet') return words.about.sheets(pages.length)
  const blocks = review.blocks[sourceIndex] ?? null
  return blocks === null ? words.about.lines(review.textLines[sourceIndex]?.length ?? 0) : words.about.tables(blocks.filter(({ kind }) => kind === 'grid').length)
}

export function AboutTab(): ReactElement {
  const { state, dispatch, words } = useApp()
  const review = state.review as Review
  const { budget } = review
  const { forms, narrative, projects, sources } = budget
  const figures = forms.reduce((sum, { cells }) => sum + cells.filter((cell) => cell.state === 'amount').length, 0)
  return (
    <div className="about">
      <h3>{words.about.document}</h3>
      <dl className="facts">
        <Fact name={words.about.department}>
          {budget.department?.value ?? words.about.notStated} {budget.department !== null && <PlaceLink place={budget.department.place} selection={null} />}
        </Fact>
        <Fact name={words.about.year}>
          {budget.fiscalYear?.value ?? words.about.notStated} {budget.fiscalYear !== null && <PlaceLink place={budget.fiscalYear.place} selection={null} />}
        </Fact>
        <Fact name={words.about.stage}>{words.about.kinds[budget.documentKind]}</Fact>
        <Fact name={words.about.family}>{review.titles.family?.[state.language] ?? words.about.familyUnknown} <button type="button" className="link" onClick={() => dispatch({ kind: 'layoutToggled', open: true })}>{words.layout.open}</button></Fact>
        {sources.map((source, sourceIndex) => (
          <Fact key={source.hash} name={words.about.source}>
            {sources.length > 1 && `${words.page.file(sourceIndex + 1)} `}
            {source.name}
            {words.comma}
            {sizeOf(review, sourceIndex, words)}
            <span className="hash" title={words.about.hash}>
              {source.hash}
            </span>
            {source.leftAlone !== undefined && <p>{phraseLeftAlone(source.leftAlone, state.language)}</p>}
            {source.marked !== undefined && <p>{phraseMarked(source.marked, state.language)}</p>}
          </Fact>
        ))}
      </dl>
      <h3>{words.about.read}</h3>
      <ul className="plain-list">
        <li>{words.about.figures(figures, forms.length)}</li>
        <li>{words.about.prose(narrative.sentences.length, narrative.claims.length)}</li>
        <li>{words.about.projectCount(projects.length, projects.reduce((sum, { indicators }) => sum + indicators.length, 0))}</li>
        <li>{words.documents.unread(budget.problems.length)}</li>
        <li className="quiet">{words.about.duration((review.durationMs / 1000).toFixed(2))}</li>
      </ul>
      <Rules rules={review.rules} />
      <h3>{words.about.program}</h3>
      <p>{words.about.programLead}</p>
      <p>{words.about.privacy}</p>
    </div>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Missing({ names }: { readonly names: string }): ReactElement | null {
  const { words } = useApp()
  return names === '' ? null : <>{` ${words.findings.missing}${words.colon}${names}`}</>
}

const outcomes: readonly Outcome[] = ['violated', 'undetermined', 'passed', 'notApplicable']
const signs: Readonly<Record<Outcome, string>> = { violated: '≠', undetermined: '?', passed: '✓', notApplicable: '·' }

function Rules({ rules }: { readonly rules: readonly RuleSummary[] }): ReactElement {
  const { state, dispatch, words } = useApp()
  const review = state.review as Review
  const firstFinding = (ruleId: string): string | null => review.audit.findings.find((finding) => finding.ruleId === ruleId)?.id ?? null
  return (
    <>
      <h3>{words.about.rules}</h3>
      <p className="quiet">{words.about.rulesLead}</p>
      {outcomes.map((outcome) => {
        const own = rules.filter((rule) => rule.outcome === outcome)
        return own.length === 0 ? null : (
          <details key={outcome} className={`rules is-${outcome}`} open={outcome === 'violated' || outcome === 'undetermined'}>
            <summary>
              <span className="rule-sign" aria-hidden="true">
                {signs[outcome]}
              </span>
              {words.about.outcomes[outcome]} <span className="quiet">{own.length}</span>
            </summary>
            <ul>
              {own.map(({ id, title, checkedCount, placingCount, missing }) => {
                const findingId = outcome === 'violated' ? firstFinding(id) : null
                return (
                  <li key={id}>
                    {findingId === null ? (
                      title[state.language]
                    ) : (
                      <button type="button" className="link" onClick={() => dispatch({ kind: 'selected', selection: { kind: 'finding', id: findingId }, origin: 'page' })}>
                        {title[state.language]}
                      </button>
                    )}
                    <span className="quiet">
                      {checkedCount > 0 && ` ${words.about.comparisons(checkedCount)}`}
                      {placingCount > 0 && ` ${words.about.placing(placingCount)}`}
                      <Missing names={missingNames(review, missing, state.language, words)} />
                    </span>
                  </li>
                )
              })}
            </ul>
          </details>
        )
      })}
    </>
  )
}
