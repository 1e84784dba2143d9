/**
 * Decides whether a recognized name may stand for the department's figure in the place where it was read. A name that also has a narrower or a
 * common meaning there is refused: a wrong binding would accuse a correct document.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import type { ClaimDraft, ClaimReading } from './claim-draft.ts'
import { fundOf, type Fund, type Subject } from './subject.ts'

/** inDoubt: a concept was named and refused because it may be either of two figures that differ. */
export interface Meaning {
  readonly concept: string | null
  readonly fund: Fund
  readonly inDoubt: boolean
}

/** Can a figure about `part` be named after 其中 under a figure about `whole`? */
export function isPartOf(whole: string, part: string): boolean {
  if (whole.startsWith('function:')) return part.startsWith(whole) && part !== whole
  return (claimWords.parents[whole] ?? []).some((pattern) => (/[.:]$/.test(pattern) ? part.startsWith(pattern) : part === pattern)) && part !== whole
}

/** speaksOfThreePublic: the paragraph names the three public expenses, which makes their items' names certain. carried: funds of the figure before. */
export function permit(subject: Subject, whole: ClaimDraft | null, speaksOfThreePublic: boolean, carried: Fund, reading: ClaimReading): Meaning {
  const refused: Meaning = { concept: null, fund: subject.fund, inDoubt: false }
  const { concept } = subject
  if (concept === null || claimWords.sections.unbindable.includes(reading.kind)) return refused
  const needed = claimWords.sections.needed[concept]
  if (needed !== undefined && needed !== reading.kind && !(needed === 'threePublicExpenses' && speaksOfThreePublic) && !isFamiliar(whole, concept)) return refused
  const sided = subject.sideless ? sideOf(concept, whole, reading) : concept
  if (sided === null) return refused
  if (subject.fund !== 'all') return certainOf(qualify(sided, subject.fund), subject.fund, reading)
  if (whole !== null && whole.concept !== null) return certainOf(qualify(sided, dependsOnFund(sided) ? whole.fund : fundOf(sided)), whole.fund, reading)
  const heading = headingFund(reading)
  if (heading !== 'all' && dependsOnFund(sided)) return certainOf(underHeading(sided, heading, reading), heading, reading)
  return certainOf(afterFund(sided, carried, reading), heading === 'all' ? carried : heading, reading)
}

/** A figure of the whole budget under a heading of some funds is theirs. What is carried over may count among their revenue, or not. */
function underHeading(concept: string, heading: Fund, reading: ClaimReading): Meaning {
  const meaning = qualify(concept, heading)
  const withCarryover = isOfWholeBudget(concept) && concept.startsWith('revenue.') && heading === 'fiscal' ? 'fiscal.total' : null
  return withCarryover === null || meaning.concept === null ? meaning : unlessOther(meaning, withCarryover, reading)
}

/** 一般公共预算基本支出 A，项目支出 B: B may be of those funds or of all, so it is certain only where both are the same figure. */
function afterFund(concept: string, carried: Fund, reading: ClaimReading): Meaning {
  const meaning: Meaning = { concept, fund: fundOf(concept), inDoubt: false }
  if (carried === 'all' || !isOfWholeBudget(concept)) return meaning
  const other = claimWords.qualified[concept]?.[carried] ?? null
  return other === null || separateFunds.has(carried) ? { ...meaning, concept: null, inDoubt: true } : unlessOther(meaning, other, reading)
}

/** The cells of some concepts hold the general public budget alone; where there is other money, a figure of all funds is another one. */
function certainOf(meaning: Meaning, fund: Fund, reading: ClaimReading): Meaning {
  const { concepts, measure } = claimWords.generalPublicOnly
  if (meaning.concept === null || fund === 'generalPublic' || !concepts.includes(meaning.concept)) return meaning
  const [all, own] = measure
  return separateFunds.has(fund) || reading.differ(all, own) ? { ...meaning, concept: null, inDoubt: true } : meaning
}

function unlessOther(meaning: Meaning, other: string, reading: ClaimReading): Meaning {
  return meaning.concept !== null && reading.differ(meaning.concept, other) ? { ...meaning, concept: null, inDoubt: true } : meaning
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
  return isOfWholeBudget(concept) || concept.startsWith('function:')
}

/** Funds that are a part of the budget of their own: after a figure of theirs nothing is surely of all funds. */
const separateFunds: ReadonlySet<Fund> = new Set(['governmentFunds', 'stateCapital'])

/** A figure of the whole budget as long as nothing restricts it to a kind of funds. */
function isOfWholeBudget(concept: string): boolean {
  return claimWords.qualified[concept] !== undefined
}

function headingFund(reading: ClaimReading): Fund {
  for (let index = reading.entries.length - 1; index >= 0; index -= 1) {
    const fund = reading.entries[index]?.fund ?? null
    if (fund !== null) return fund
  }
  return 'all'
}

function qualify(concept: string, fund: Fund): Meaning {
  const qualified = fund === 'all' ? undefined : claimWords.qualified[concept]
  return { concept: qualified === undefined ? concept : (qualified[fund] ?? null), fund, inDoubt: false }
}
