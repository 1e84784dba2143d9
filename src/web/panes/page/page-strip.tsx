/** The page strip: every page by number, the heaviest mark on it, and which form begins there. */
import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react'
import type { Severity } from '../../../core/model/finding.ts'
import type { FormId } from '../../../core/model/form-definition.ts'
import { useApp } from '../../app-context.ts'
import { formName, formsSign } from '../../state/names.ts'
import { acceptancesOf } from '../../state/acceptances.ts'
import { SeverityMark } from '../marks.tsx'
import type { PageSlot } from './page-layout.ts'
import { markPages, pageKey } from './page-marks.ts'

export interface PageStripProps {
  readonly slots: readonly PageSlot[]
  readonly currentKey: string | null
  readonly onGo: (slot: PageSlot) => void
}

export function PageStrip({ slots, currentKey, onGo }: PageStripProps): ReactElement {
  const { state, words } = useApp()
  const { review, language } = state
  const starts = useMemo(() => {
    const found = new Map<string, FormId[]>()
    for (const { id, places } of review?.budget.forms ?? []) {
      const [first] = places
      if (first !== undefined) found.set(pageKey(first), [...(found.get(pageKey(first)) ?? []), id])
    }
    if (review === null) return new Map<string, { short: string; full: string }>()
    return new Map([...found].map(([key, ids]) => [key, { short: formsSign(review, ids, words), full: ids.map((id) => formName(review, id, language, words)).join(words.comma) }]))
  }, [review, language, words])
  const marks = review === null ? null : markPages(review)
  return (
    <nav className="strip" aria-label={words.page.strip}>
      <ol onKeyDown={moveFocus}>
        {slots.map((slot) => {
          const open = (marks?.get(slot.key)?.findings ?? []).filter(({ findingId }) => review !== null && acceptancesOf(review, state.accepted).get(findingId)?.state !== 'accepted')
          return (
            <StripItem
              key={slot.key}
              slot={slot}
              current={slot.key === currentKey}
              severity={heaviest(open.map(({ severity }) => severity))}
              count={new Set(open.map(({ findingId }) => findingId)).size}
              short={starts.get(slot.key)?.short ?? ''}
              full={starts.get(slot.key)?.full ?? ''}
              onGo={onGo}
            />
          )
        })}
      </ol>
    </nav>
  )
}

/** One stop for the Tab key; the arrow keys go from page to page. */
function moveFocus(event: KeyboardEvent<HTMLOListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const item = (event.target as HTMLElement).closest('li')
  const next = event.key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling
  event.preventDefault()
  next?.querySelector('button')?.focus()
}

interface StripItemProps {
  readonly slot: PageSlot
  readonly current: boolean
  readonly severity: Severity | null
  readonly count: number
  readonly short: string
  readonly full: string
  readonly onGo: (slot: PageSlot) => void
}

const StripItem = memo(function StripItem({ slot, current, severity, count, short, full, onGo }: StripItemProps): ReactElement {
  const { words } = useApp()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const title = [words.page.page(slot.pageNumber), full === '' ? '' : words.page.formStarts(full), count === 0 ? '' : words.page.marks(count)].filter((part) => part !== '').join(words.comma)
  return (
    <li ref={item} className={slot.pageNumber === 1 && slot.sourceIndex > 0 ? 'strip-file' : undefined}>
      <button type="button" aria-current={current ? 'page' : undefined} tabIndex={current ? 0 : -1} title={title} onClick={() => onGo(slot)}>
        <span className="strip-number">{slot.pageNumber}</span>
        {severity !== null && <SeverityMark severity={severity} />}
        {short !== '' && <span className="strip-form">{short}</span>}
      </button>
    </li>
  )
})

function heaviest(severities: readonly Severity[]): Severity | null {
  return severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : (severities[0] ?? null)
}
