/** Shapes of the word lists under /data/heading that reading the prose and the project tables runs on. Reference data, part of the model. */
import type { Unit } from '../money.ts'
import type { SectionKind } from './narrative.ts'

/**
 * kinds: first entry with a word in the heading wins. plainHeadings: headings without a number, compared whole or as the end of a title.
 * headingEndings: a centered line without a number is a heading when it ends so.
 */
export interface SectionWords {
  readonly partWords: readonly string[]
  readonly contentsTitles: readonly string[]
  readonly plainHeadings: readonly string[]
  readonly headingEndings: readonly string[]
  readonly kinds: readonly { readonly kind: SectionKind; readonly words: readonly string[] }[]
}

/** numerals: their value · multipliers: what they multiply by · uncertain: before a numeral they make it vague or the end of another number */
export interface ChineseNumerals {
  readonly numerals: Readonly<Record<string, string>>
  readonly multipliers: Readonly<Record<string, string>>
  readonly uncertain: readonly string[]
}

/** The part a word plays in a clause; see data/heading/claim-words.json for the lists. */
export type WordRole =
  | 'self'
  | 'neutral'
  | 'subgroup'
  | 'respectively'
  | 'fundGeneralPublic'
  | 'fundGovernmentFunds'
  | 'fundStateCapital'
  | 'fundFiscal'
  | 'value'
  | 'valueRevenue'
  | 'valueExpenditure'
  | 'valueBudget'
  | 'valueOriginal'
  | 'valueAnnual'
  | 'valueExecution'
  | 'link'
  | 'timePrior'
  | 'timeCurrent'
  | 'timePart'
  | 'compare'
  | 'compareEnd'
  | 'rise'
  | 'fall'
  | 'either'
  | 'unchanged'
  | 'share'
  | 'completion'
  | 'parts'
  | 'extent'
  | 'cause'
  | 'use'
  | 'percentPrefix'

/**
 * subgroupConcepts: what stays a figure of the whole department after words like 下属1家机关. rangeMarks: between two figures (10-20万元).
 * outcomeWords: after 减少 they say what is left, not how much went.
 * approximateInside: between number and unit (100余万元). functionMarkers: digits of the code each marker asks for (类 3, 款 5, 项 7).
 * remainderWord: begins the name of a remainder item. fundPhrases: kinds of funds whose names contain budgetWord without naming a stage.
 * sections: where nothing is claimed; where no figure speaks of the whole budget; and the section a name needs to be more than a common word.
 * rivals: cells (by id) the same words may mean, unless one of grandTotalWords, or a part in carriedOver, says that the grand total is meant.
 * rivalsOfGrandTotal: cells the words may mean when they do say so. totalsOfYear: what a share is held against where the total is not stated beside it.
 * counted: what a count among the three public expenses counts, by its unit and the nearest word before; countedParts: words of a part of it;
 * countedPartOpeners: words that open its parts where a number stands before them.
 * bodyPrepositions: before a body they name where something came from. bodyEndings: how the name of a body ends, so that words we do not know are taken for another body. roughly: before 持平 it says nothing exact. bareUnits: units told without 元 at the end of a clause.
 * exceedWords: before a budget and an amount they leave open which of the two the amount is.
 * sumWords: what comes after a list is its sum.
 * withinWords: behind a name without a figure they make it the whole of the figures that follow (“三公”经费支出决算中).
 * divisionMarks: between an opener and an ending stands what a whole is divided by (按功能分类). siblings: concepts that are never parts of one another.
 * includingWords: behind a figure they tell what else it counts in.
 * divisions: parts that together are the whole. generalPublicOnly: concepts whose cells hold the general public budget alone; `measure` tells by
 * its two figures whether there is other money.
 * parents: which concepts may be named as parts of a concept; a trailing dot or colon stands for every concept that begins so.
 * qualified: what a concept becomes under a kind of funds. expenditureFaces: what a source of funds is called on the expenditure side.
 */
export interface ClaimWords {
  readonly tokens: Readonly<Record<WordRole, readonly string[]>>
  readonly agencyPrefixes: readonly string[]
  readonly countUnits: readonly string[]
  readonly approximateBefore: readonly string[]
  readonly approximateAfter: readonly string[]
  readonly rangeMarks: readonly string[]
  readonly outcomeWords: readonly string[]
  /** Without a word for what is compared with, they compare the two years just told. */
  readonly bareComparisons: readonly string[]
  /** listJoins: between the last two names or figures of a list · eachWords: the figures behind stand for the names before, like 分别 · sideCharacters: of revenue and of expenditure. */
  readonly listJoins: readonly string[]
  readonly eachWords: readonly string[]
  readonly sideCharacters: readonly string[]
  /** In brackets behind an amount, before the same amount in another unit. */
  readonly restatementWords: readonly string[]
  readonly subgroupConcepts: readonly string[]
  readonly magnitudeWords: readonly string[]
  readonly approximateInside: readonly string[]
  readonly amountUnits: Readonly<Record<string, Unit>>
  readonly bareUnits: Readonly<Record<string, Unit>>
  readonly yearSuffixes: readonly string[]
  readonly functionMarkers: Readonly<Record<string, number>>
  readonly functionNameSuffix: string
  readonly functionItemEndings: readonly string[]
  readonly remainderWord: string
  readonly fundPhrases: readonly string[]
  readonly budgetWord: string
  readonly executionWords: readonly string[]
  readonly bodyEndings: readonly string[]
  readonly bodyPrepositions: readonly string[]
  readonly roughly: readonly string[]
  readonly exceedWords: readonly string[]
  readonly sumWords: readonly string[]
  readonly withinWords: readonly string[]
  readonly divisionMarks: { readonly openers: readonly string[]; readonly endings: readonly string[] }
  readonly siblings: readonly (readonly string[])[]
  readonly includingWords: readonly string[]
  readonly generalPublicOnly: { readonly concepts: readonly string[]; readonly measure: readonly [string, string] }
  readonly parents: Readonly<Record<string, readonly string[]>>
  readonly qualified: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly expenditureFaces: Readonly<Record<string, string>>
  readonly sections: {
    readonly silent: readonly SectionKind[]
    readonly unbindable: readonly SectionKind[]
    readonly needed: Readonly<Record<string, SectionKind>>
  }
  readonly rivals: Readonly<Record<string, readonly string[]>>
  readonly rivalsOfGrandTotal: Readonly<Record<string, readonly string[]>>
  readonly totalsOfYear: Readonly<Record<string, string>>
  readonly carriedOver: readonly string[]
  readonly grandTotalWords: readonly string[]
  readonly counted: readonly { readonly concept: string; readonly units: readonly string[]; readonly words: readonly string[] }[]
  readonly countedParts: readonly string[]
  readonly countedPartOpeners: readonly string[]
  readonly revenueWords: readonly string[]
}

/**
 * Labels of project performance-target tables, in normal spelling. fields: what a label stands before; `ignored` labels end the value of another.
 * levels: names of level-1 and level-2 indicators. atLeast, atMost: words for ≥ and ≤. monthWords: what follows the month of a checkpoint.
 */
export interface ProjectLabels {
  readonly titles: readonly string[]
  readonly fields: Readonly<Record<ProjectField, readonly string[]>>
  readonly indicatorHeads: Readonly<Record<IndicatorHead, readonly string[]>>
  readonly level1: readonly string[]
  readonly level2: readonly string[]
  readonly valueUnits: readonly string[]
  readonly atLeast: readonly string[]
  readonly atMost: readonly string[]
  readonly unitLabels: readonly string[]
  readonly monthWords: readonly string[]
}

/** budget: of the year · wholeBudget: of the whole project, used where the year's is not printed · carryover: part of the year's budget from earlier years */
export type ProjectField =
  | 'code'
  | 'name'
  | 'budget'
  | 'wholeBudget'
  | 'fiscalFunds'
  | 'carryover'
  | 'otherFunds'
  | 'purpose'
  | 'scaleAndPurpose'
  | 'spendPlan'
  | 'objectives'
  | 'ignored'

export type IndicatorHead = 'level1' | 'level2' | 'name' | 'description' | 'value' | 'basis'

/**
 * Labels of self-evaluation tables, in normal spelling. sources: words of each source of money, the more special first; totals: the line of totals;
 * executionIndicators: names under which some tables list the rate of execution among the indicators.
 */
export interface SelfEvaluationLabels {
  readonly titles: readonly string[]
  readonly names: readonly string[]
  readonly fundsHeads: Readonly<Record<FundsHead, readonly string[]>>
  readonly objectiveHeads: Readonly<Record<ObjectiveHead, readonly string[]>>
  readonly indicatorHeads: Readonly<Record<EvaluationHead, readonly string[]>>
  readonly sources: Readonly<Record<'carryover' | 'fiscal' | 'other' | 'total', readonly string[]>>
  readonly totals: readonly string[]
  /** Sums of one level, printed between the indicators. */
  readonly subtotals: readonly string[]
  readonly executionIndicators: readonly string[]
}

export type FundsHead = 'original' | 'annual' | 'executed' | 'weight' | 'rate' | 'score'
export type ObjectiveHead = 'expected' | 'achieved'
export type EvaluationHead = 'level1' | 'level2' | 'name' | 'target' | 'actual' | 'weight' | 'score' | 'reason'

/** For prose written anew: pairs of a rise and a fall that answer one another, what no change is called, and words that begin a reason or a list of what
 * the money is for. */
export interface NarrativeWords {
  readonly opposites: readonly (readonly [rise: string, fall: string])[]
  readonly unchanged: string
  readonly reasons: readonly string[]
}
