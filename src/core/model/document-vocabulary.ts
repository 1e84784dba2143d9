/** Shapes of the word lists under /data/heading by which a document, its table titles and captions are recognized. Reference data, part of the model. */
import type { Unit } from '../money.ts'
import type { FormId } from './form-definition.ts'

/** Wordings of one functional category (`201`) in summaries, current and older. */
export interface FunctionLabel {
  readonly code: string
  readonly labels: readonly string[]
}

/**
 * disclosures: what a cover calls the document · bareDisclosures: the same where it names the body and no more than 预算 or 决算;
 * publicBodyEndings: how the name of a body ends that such a cover may name · coverNotes: said in brackets behind a name · specialDisclosures: what a title calls a document that is only a part,
 * and what may follow that · bodyHeads: what such a title may begin with before the body's name · bodyTails: what may stand between a body's name and that · partyPrefixes: stand before
 * the region in the name of a party body · disclosureTails: what may follow that name · yearTails: what may stand between the year and it
 * ownLevelEndings: what follows a department's name on the file of the department itself as an agency (本级)
 * nameShortenings: long and short spellings of one name, longest first
 * governmentNames, governmentWords: signs of a budget of a whole government · placeEndings: a name that ends so is a place, not a department
 * neutralTitleWords: words a table's title may have or lack · titleWords: words that belong to a title and never to a department's name before it
 * finalAccountsWords: a title with one of them names a form of final accounts, whatever else it says
 * totalHeads: what 合计 is called besides · headPrefixes, headSuffixes: what may stand before and behind the words of a head without changing it
 * statutoryWords, otherTableWords: signs that a table's title names a statutory form, or something else
 */
export interface DocumentVocabulary {
  readonly disclosures: readonly { readonly kind: DisclosureKind; readonly names: readonly string[] }[]
  readonly bareDisclosures: readonly { readonly kind: DisclosureKind; readonly names: readonly string[] }[]
  readonly publicBodyEndings: readonly string[]
  readonly coverNotes: readonly string[]
  readonly specialDisclosures: readonly { readonly kind: SpecialDisclosureKind; readonly names: readonly string[]; readonly tails: readonly string[] }[]
  readonly bodyHeads: readonly string[]
  readonly bodyTails: readonly string[]
  readonly partyPrefixes: readonly string[]
  readonly disclosureTails: readonly string[]
  readonly ownLevelEndings: readonly string[]
  readonly nameShortenings: readonly (readonly [long: string, short: string])[]
  readonly yearTails: readonly string[]
  readonly governmentNames: readonly string[]
  readonly governmentWords: readonly string[]
  /** Words by which a row of a list by agency is the department's own or its total. */
  readonly ownRowWords: readonly string[]
  readonly departmentCaptions: readonly string[]
  readonly departmentCodeCaptions: readonly string[]
  readonly fiscalYearCaptions: readonly string[]
  readonly placeEndings: readonly string[]
  readonly contentsTitles: readonly string[]
  /** In a title: of a department, where the label of the unit says of an agency. */
  readonly departmentLabel: string
  readonly unit: UnitWords
  readonly neutralTitleWords: readonly string[]
  readonly titleWords: readonly string[]
  readonly finalAccountsWords: readonly string[]
  readonly statutoryWords: readonly string[]
  readonly otherTableWords: readonly string[]
  readonly titleEndings: readonly string[]
  readonly formNumberWords: readonly string[]
  readonly tableWords: readonly string[]
  readonly rowNumberHeads: readonly string[]
  /** Put before a head whose year is the one before its neighbor's. */
  readonly thisYearHead: string
  readonly lastYearPrefix: string
  readonly columnNumberMarks: readonly string[]
  readonly codeLevelHeads: readonly string[]
  readonly subtotalHeads: readonly string[]
  readonly totalHeads: readonly string[]
  readonly headPrefixes: readonly string[]
  readonly headSuffixes: readonly string[]
  readonly labelPrefixes: readonly string[]
  readonly labelSuffixes: readonly string[]
  readonly noteMarks: readonly string[]
  readonly nilNotes: readonly string[]
}

/**
 * What the words of a title mean where no family prints it. neutral: change nothing · qualifiers: change what the table is, and belong only to the
 * forms that name them · changing: those of them that make another table of any form whose titles lack them, wherever they stand ·
 * otherYearHeads: words of heads over figures of another year or of a part · needs: one word of each group must be there · may: further words
 * that change nothing for this form
 */
export interface TitleWords {
  readonly neutral: readonly string[]
  readonly qualifiers: readonly string[]
  readonly changing: readonly string[]
  readonly otherYearHeads: readonly string[]
  readonly forms: readonly { readonly form: FormId; readonly needs: readonly (readonly string[])[]; readonly may: readonly string[] }[]
}

/** Documents about a part of a budget or its results, recognized only where nothing says that they are more. */
export type SpecialDisclosureKind = 'threePublicStatement' | 'performanceReport'
export type DisclosureKind = 'departmentBudget' | 'agencyBudget' | 'departmentFinalAccounts' | 'agencyFinalAccounts'

/** `金额单位：人民币万元`: a prefix, the label, the currency, a word. unsupported: units we know and do not read. */
export interface UnitWords {
  readonly label: string
  readonly prefixes: readonly string[]
  readonly currency: string
  readonly words: Readonly<Record<string, Unit>>
  readonly unsupported: readonly string[]
}
