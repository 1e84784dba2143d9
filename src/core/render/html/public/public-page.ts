/** What every part of the page for citizens shares: the review page's context, the paper it says, and where the published PDF prints it. */
import type { Budget } from '../../../model/budget.ts'
import type { PriorFigure, PriorYear } from '../../../model/release.ts'
import type { Paper, PaperHeading } from '../../paper/paper.ts'
import { openPage, type PageContext } from '../page-context.ts'

/** The published PDF as read back. name: of the file, beside which the page lies. */
export interface PrintedEdition {
  readonly name: string
  readonly budget: Budget
}

export interface PublicPage {
  readonly context: PageContext
  readonly paper: Paper
  /** Page of the published PDF; null where it is not told. */
  readonly pageOfCell: (cellId: string) => number | null
  readonly pageOfHeading: (heading: PaperHeading) => number | null
  /** Null where last year's disclosure was not at hand. */
  readonly priorYear: PriorYear | null
  readonly priorFigures: ReadonlyMap<string, PriorFigure>
}

/** paper: composed of this very budget. */
export function openPublicPage(budget: Budget, paper: Paper, printed: PrintedEdition, priorYear: PriorYear | null): PublicPage {
  const cells = new Map(printed.budget.forms.flatMap(({ cells }) => cells.map(({ id, place }) => [id, place.pageNumber] as const)))
  const parts = pagesOfParts(budget, printed.budget)
  return {
    context: openPage(budget, { findings: [], results: [] }, 'zh'),
    paper,
    pageOfCell: (id) => cells.get(id) ?? null,
    pageOfHeading: ({ of }) => (of === undefined ? null : (parts.get(of) ?? null)),
    priorYear,
    priorFigures: new Map((priorYear?.figures ?? []).map((figure) => [figure.cell, figure])),
  }
}

/** Forms, projects and self-evaluations stand in the same order in both. */
function pagesOfParts(budget: Budget, printed: Budget): ReadonlyMap<object, number> {
  const pages = new Map<object, number>()
  const lists = [[budget.forms, printed.forms], [budget.projects, printed.projects], [budget.selfEvaluations, printed.selfEvaluations]] as const
  for (const [own, copies] of lists) {
    if (own.length !== copies.length) continue
    for (const [index, part] of own.entries()) {
      const place = copies[index]?.places[0]
      if (place !== undefined) pages.set(part, place.pageNumber)
    }
  }
  return pages
}
