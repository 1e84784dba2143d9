/**
 * The overview of a batch as data: all documents, worst first, each with its parts; how many fail each part; which rules are broken most.
 * Made when the last document is audited; written out as one page and as a workbook, and shown in the app.
 */
import { reviewParts, type ReviewPart } from '../../locale/review-words.ts'
import type { Severity } from '../../model/finding.ts'
import type { ReviewFormat } from '../../model/published-format.ts'
import type { ReviewCard } from './review-card.ts'

/** One document of the batch. */
export interface CockpitEntry {
  /** Its files, as a person calls them. */
  readonly files: readonly string[]
  /** Null for a document of which nothing could be read; reasons then says why, in sentences. */
  readonly card: ReviewCard | null
  readonly reasons: readonly string[]
  /** What was written for it: names of files beside the overview. */
  readonly reports: readonly ReviewReport[]
}

export interface ReviewReport {
  readonly format: ReviewFormat
  readonly fileName: string
}

export interface JudgedEntry extends CockpitEntry {
  readonly card: ReviewCard
}

export interface Cockpit {
  /** Worst first. */
  readonly judged: readonly JudgedEntry[]
  readonly unread: readonly CockpitEntry[]
  /** Parts judged in any document; failing: how many documents do not meet it. */
  readonly parts: readonly { readonly part: ReviewPart; readonly failing: number }[]
  /** Broken in most documents first, errors before warnings before advice. */
  readonly rules: readonly CockpitRule[]
  /** Rates of one name that documents promise differently; in most documents first. */
  readonly indicators: readonly CockpitIndicator[]
  readonly totals: CockpitTotals
}

export interface CockpitRule {
  readonly ruleId: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly severity: Severity
  readonly findingCount: number
  /** Positions in `judged`, with the number of findings there. */
  readonly documents: readonly { readonly index: number; readonly count: number }[]
}

export interface CockpitIndicator {
  readonly name: string
  /** As printed first, with positions in `judged`. */
  readonly targets: readonly { readonly target: string; readonly documents: readonly number[] }[]
}

interface CockpitTotals {
  readonly withErrors: number
  /** No error, but warnings. */
  readonly withWarnings: number
  readonly withNeither: number
  readonly figures: number
  readonly unreadFigures: number
}

export function makeCockpit(entries: readonly CockpitEntry[]): Cockpit {
  const judged = entries.filter((entry): entry is JudgedEntry => entry.card !== null).sort(byGravity)
  const cards = judged.map(({ card }) => card)
  const withErrors = cards.filter(({ counts }) => counts.error > 0).length
  const withWarnings = cards.filter(({ counts }) => counts.error === 0 && counts.warning > 0).length
  return {
    judged,
    unread: entries.filter(({ card }) => card === null),
    parts: reviewParts.flatMap((part) => {
      const conclusions = cards.flatMap(({ parts }) => parts.filter((one) => one.part === part).map(({ conclusion }) => conclusion))
      return conclusions.length === 0 ? [] : [{ part, failing: conclusions.filter((conclusion) => conclusion === 'fails').length }]
    }),
    rules: rulesOf(cards),
    indicators: indicatorsOf(cards),
    totals: {
      withErrors,
      withWarnings,
      withNeither: cards.length - withErrors - withWarnings,
      figures: cards.reduce((sum, { figureCount }) => sum + figureCount, 0),
      unreadFigures: cards.reduce((sum, { unreadCount }) => sum + unreadCount, 0),
    },
  }
}

function byGravity({ card: a, files: filesA }: JudgedEntry, { card: b, files: filesB }: JudgedEntry): number {
  const difference = b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || b.unreadCount - a.unreadCount || b.counts.advice - a.counts.advice
  if (difference !== 0) return difference
  const [nameA, nameB] = [filesA.join(), filesB.join()]
  return nameA < nameB ? -1 : nameA > nameB ? 1 : 0
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

function rulesOf(cards: readonly ReviewCard[]): CockpitRule[] {
  const broken = new Map<string, (ReviewCard['rules'][number] & { readonly index: number })[]>()
  for (const [index, { rules }] of cards.entries()) {
    for (const rule of rules) broken.set(rule.ruleId, [...(broken.get(rule.ruleId) ?? []), { ...rule, index }])
  }
  return [...broken]
    .map(([ruleId, own]): CockpitRule => {
      const gravest = own.reduce((worst, rule) => (gravity[rule.severity] < gravity[worst.severity] ? rule : worst))
      return {
        ruleId,
        title: gravest.title,
        severity: gravest.severity,
        findingCount: own.reduce((sum, { count }) => sum + count, 0),
        documents: own.map(({ index, count }) => ({ index, count })),
      }
    })
    .sort((a, b) => gravity[a.severity] - gravity[b.severity] || b.documents.length - a.documents.length || b.findingCount - a.findingCount || (a.ruleId < b.ruleId ? -1 : 1))
}

interface Promised {
  readonly indicator: string
  readonly value: string
  readonly target: string
  readonly index: number
}

function indicatorsOf(cards: readonly ReviewCard[]): CockpitIndicator[] {
  const byName = grouped(cards.flatMap(({ targets }, index) => targets.map((own): Promised => ({ ...own, index }))), ({ indicator }) => indicator)
  return [...byName]
    .flatMap(([name, own]): CockpitIndicator[] => {
      const byValue = [...grouped(own, ({ value }) => value).values()]
      if (byValue.length < 2 || new Set(own.map(({ index }) => index)).size < 2) return []
      const targets = byValue.map((same) => ({ target: same[0]?.target ?? '', documents: [...new Set(same.map(({ index }) => index))] }))
      return [{ name, targets: targets.sort((a, b) => b.documents.length - a.documents.length || (a.target < b.target ? -1 : 1)) }]
    })
    .sort((a, b) => spreadOf(b) - spreadOf(a) || (a.name < b.name ? -1 : 1))
}

function spreadOf({ targets }: CockpitIndicator): number {
  return new Set(targets.flatMap(({ documents }) => documents)).size
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
