/**
 * What was told from pictures outside the forms: nothing sums it up, so no figure of it counts by itself. Claims of the narrative stay
 * when a proven cell of a form prints the same amount; figures of projects and self-evaluations become unread. Runs at the end of reading.
 */
import { compareAmounts } from '../../money.ts'
import { cellsById, type Form } from '../../model/form.ts'
import type { Figure } from '../../model/figure.ts'
import type { Claim, Narrative } from '../../model/narrative.ts'
import type { Place } from '../../model/place.ts'
import type { Project } from '../../model/project.ts'
import type { Points, SelfEvaluation } from '../../model/self-evaluation.ts'

const isRecognized = ({ recognized }: Place): boolean => recognized !== undefined

export function withholdClaims(narrative: Narrative, forms: readonly Form[]): Narrative {
  if (!narrative.claims.some(({ places }) => places.some(isRecognized))) return narrative
  const cells = cellsById(forms)
  const isProven = ({ places, kind, amount, binding }: Claim): boolean => {
    if (!places.some(isRecognized)) return true
    const printed = binding.kind === 'bound' ? (cells.get(binding.cellId)?.amount ?? null) : null
    return kind === 'amount' && amount !== null && printed !== null && compareAmounts(amount, printed) !== 'different'
  }
  const kept = new Set(narrative.claims.filter(isProven).map(({ id }) => id))
  const keep = (id: string | null): string | null => (id !== null && kept.has(id) ? id : null)
  const claims = narrative.claims.filter(({ id }) => kept.has(id)).map((claim): Claim => {
    const partClaimIds = claim.partClaimIds.every((id) => kept.has(id)) ? claim.partClaimIds : []
    return { ...claim, ofClaimId: keep(claim.ofClaimId), baseClaimId: keep(claim.baseClaimId), partClaimIds }
  })
  return { ...narrative, claims }
}

export function withholdProject(project: Project): Project {
  if (!project.places.some(isRecognized)) return project
  return {
    ...project,
    budget: withheld(project.budget),
    fiscalFunds: withheld(project.fiscalFunds),
    otherFunds: withheld(project.otherFunds),
    furtherFunds: project.furtherFunds.map(({ label, figure }) => ({ label, figure: withheldFigure(figure) })),
    spendPlan: project.spendPlan.map((point) =>
      isRecognized(point.place) && point.state === 'stated' ? { ...point, state: 'unread' as const, percent: null, candidates: [decimalText(point.percent)] } : point,
    ),
    indicators: project.indicators.map((indicator) => (isRecognized(indicator.place) ? { ...indicator, value: null } : indicator)),
  }
}

export function withholdEvaluation(evaluation: SelfEvaluation): SelfEvaluation {
  if (!evaluation.places.some(isRecognized)) return evaluation
  const { total } = evaluation
  return {
    ...evaluation,
    funds: evaluation.funds.map((line) => ({
      ...line, original: withheld(line.original), annual: withheld(line.annual), executed: withheld(line.executed),
      weight: withheldPoints(line.weight), rate: withheldPoints(line.rate), score: withheldPoints(line.score),
    })),
    indicators: evaluation.indicators.map((indicator) => ({ ...indicator, weight: withheldPoints(indicator.weight), score: withheldPoints(indicator.score) })),
    total: total === null ? null : { ...total, weight: withheldPoints(total.weight), score: withheldPoints(total.score) },
  }
}

function withheld(figure: Figure | null): Figure | null {
  return figure === null ? null : withheldFigure(figure)
}

function withheldFigure(figure: Figure): Figure {
  const doubtful = isRecognized(figure.place) && (figure.state === 'amount' || figure.state === 'dash')
  return doubtful ? { ...figure, state: 'unread', amount: null, candidates: [figure.text] } : figure
}

function withheldPoints(points: Points | null): Points | null {
  return points !== null && isRecognized(points.place) && points.state === 'stated' ? { ...points, state: 'unread', value: null } : points
}

/** A percentage as printed. */
function decimalText(percent: { readonly digits: bigint; readonly decimals: number } | null): string {
  if (percent === null) return ''
  const digits = percent.digits.toString().padStart(percent.decimals + 1, '0')
  return percent.decimals === 0 ? digits : `${digits.slice(0, -percent.decimals)}.${digits.slice(-percent.decimals)}`
}
