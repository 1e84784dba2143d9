/** What the top of the page for citizens tells of: totals, and what the charts take apart. */
import type { Cell } from '../../../model/form.ts'
import type { PageContext } from '../page-context.ts'
import { breakdownOf, cellOf, pathsOf } from '../stated-totals.ts'
import { breakDown } from './breakdowns.ts'

/** cells: in printed order, none where the document does not state them. whole: in fen, what they are parts of. */
export interface ChartedParts {
  readonly cells: readonly Cell[]
  readonly whole: bigint
}

type ChartOfParts = 'revenue' | 'functions' | 'nature' | 'threePublic'

export function chartedParts(context: PageContext): Readonly<Record<ChartOfParts, ChartedParts>> {
  const functions = breakdownOf(context).map(({ cell }) => cell)
  return {
    revenue: partsOf(context, 'revenue.total'),
    functions: { cells: functions, whole: functions.reduce((sum, { amount }) => sum + (amount?.fen ?? 0n), 0n) },
    nature: natureParts(context),
    threePublic: partsOf(context, 'threePublic.total'),
  }
}

function partsOf(context: PageContext, concept: string): ChartedParts {
  const found = breakDown(context, pathsOf(context, concept), ['rows', 'columns'], true)
  return { cells: found?.parts ?? [], whole: found?.whole.amount?.fen ?? 0n }
}

/** The form that tells basic from project expenditure comes before the one that tells people from things. */
function natureParts(context: PageContext): ChartedParts {
  const found = breakDown(context, [...pathsOf(context, 'expenditure.total')].reverse(), ['columns'], false)
  return { cells: found?.parts ?? [], whole: found?.whole.amount?.fen ?? 0n }
}

export const comparedConcepts = [
  'revenue.total', 'expenditure.total', 'fiscal.total', 'expenditure.fiscalAppropriation', 'expenditure.generalPublic', 'expenditure.basic', 'expenditure.project',
  'threePublic.total', 'threePublic.overseasVisits', 'threePublic.vehicles', 'threePublic.hospitality',
]

/** Every cell that is set beside last year's, once. */
export function comparedCells(context: PageContext): Cell[] {
  const totals = comparedConcepts.flatMap((concept) => cellOf(context, concept) ?? [])
  return [...new Set([...totals, ...Object.values(chartedParts(context)).flatMap(({ cells }) => cells)])]
}
