/**
 * Decides whether a recognized name may stand for the department's figure in the place where it was read. A name that also has a narrower or a
 * common meaning there is refused: a wrong binding would accuse a correct document.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import type { ClaimDraft, ClaimReading } from './claim-draft.ts'
import { fundOf, type Fund, type Subject } from './subject.ts'

export interface Meaning {
  readonly concept: string | null
  readonly fund: Fund
}

/** Can a figure about `part` be named after 其中 under a figure about `whole`? */
export function isPartOf(whole: string, part: string): boolean {
  if (whole.startsWith('function:')) return part.startsWith(whole) && part !== whole
  return (claimWords.parents[whole] ?? []).some((pattern) => (/[.:]$/.test(pattern) ? part.startsWith(pattern) : part === pattern)) && part !== whole
}

/** speaksOfThreePublic: the paragraph names the three public expenses, which makes their items' names certain. */
export function permit(subject: Subject, whole: ClaimDraft | null, speaksOfThreePublic: boolean, reading: ClaimReading): Meaning {
  const refused: Meaning = { concept: null, fund: subject.fund }
  const { concept } = subject
  if (concept === null || claimWords.sections.unbindable.includes(reading.kind)) return refused
  const needed = claimWords.sections.needed[concept]
  if (needed !== undefined && needed !== reading.kind && !(needed === 'threePublicExpenses' && speaksOfThreePublic) && !isFamiliar(whole, concept)) return refused
  const sided = subject.sideless ? sideOf(concept, whole, reading) : concept
  if (sided === null) return refused
  return qualify(sided, subject.fund === 'all' ? inheritedFund(sided, whole, reading) : subject.fund)
}

function isFamiliar(whole: ClaimDraft | null, concept: string): boolean {
  return whole !== null && whole.concept !== null && isPartOf(whole.concept, concept)
}

/** A source of funds without 收入 or 支出 takes its side from what it is part of, or from the section. */
function sideOf(concept: string, whole: ClaimDraft | null, reading: ClaimReading): string | null {
  const wholeConcept = whole?.concept ?? null
  if (wholeConcept !== null) {
    if (wholeConcept.startsWith('revenue.')) return concept
    return wholeConcept.startsWith('expenditure.') ? (claimWords.expenditureFaces[concept] ?? null) : null
  }
  return reading.kind === 'revenue' ? concept : null
}

/** Concepts whose meaning depends on the kind of funds the section, the list or the whole is about. */
function dependsOnFund(concept: string): boolean {
  return concept === 'expenditure.basic' || concept === 'expenditure.project' || concept.startsWith('function:') || claimWords.carriedOver.includes(concept)
}

/** Funds that are a part of the budget of their own: 本年支出 in a section about them, or after a figure of theirs, is theirs. */
export const separateFunds: ReadonlySet<Fund> = new Set(['governmentFunds', 'stateCapital'])

/** A figure of the whole budget as long as nothing restricts it to a kind of funds. */
export function isOfWholeBudget(concept: string): boolean {
  return claimWords.qualified[concept] !== undefined
}

function inheritedFund(concept: string, whole: ClaimDraft | null, reading: ClaimReading): Fund {
  const heading = headingFund(reading)
  if (!dependsOnFund(concept)) return isOfWholeBudget(concept) && separateFunds.has(heading) ? heading : fundOf(concept)
  return whole !== null ? whole.fund : heading
}

function headingFund(reading: ClaimReading): Fund {
  for (let index = reading.entries.length - 1; index >= 0; index -= 1) {
    const fund = reading.entries[index]?.fund ?? null
    if (fund !== null) return fund
  }
  return 'all'
}

function qualify(concept: string, fund: Fund): Meaning {
  if (fund === 'all' || concept.startsWith('function:')) return { concept, fund }
  const qualified = claimWords.qualified[concept]
  if (qualified === undefined) return { concept, fund }
  return { concept: qualified[fund] ?? null, fund }
}
