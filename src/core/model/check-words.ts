/** Shape of /data/rule/check-words.json: words that single checks of wording and completeness look for. Chinese, as printed. */
import type { FormId } from './form-definition.ts'

export interface CheckWords {
  /** Funds with a table of their own, and what the prose calls them. */
  readonly funds: readonly { readonly form: FormId; readonly words: readonly string[] }[]
  /** The fund that most departments have alone. */
  readonly generalFund: { readonly form: FormId; readonly words: readonly string[] }
  /** There is none of it: the words, verbs that may follow, words before them that speak of something else, what may follow the fund. */
  readonly none: readonly string[]
  readonly noneVerbs: readonly string[]
  readonly noneLeadsExcluded: readonly string[]
  readonly noneTail: readonly string[]
  /** Terms a glossary defines where the document uses them. */
  readonly glossaryTerms: readonly string[]
  /** What a document of either kind calls its own body. */
  readonly bodyWords: Readonly<Record<'department' | 'agency', readonly string[]>>
  /** How a title goes on after the name and the year, and what makes it the title of another paper. */
  readonly titleWords: { readonly department: string; readonly agency: string; readonly papers: readonly string[]; readonly otherPapers: readonly string[] }
  readonly bodyEndings: readonly string[]
  readonly bodyLeadsDropped: readonly string[]
  readonly reasonOpeners: readonly string[]
  /** rise, fall: reasons that say which way spending went · towardRise, towardFall: words that may speak for the one way or the other · eitherWay: words that explain both. */
  readonly reasonDirections: Readonly<Record<'rise' | 'fall' | 'towardRise' | 'towardFall' | 'eitherWay', readonly string[]>>
  /** What carries messages: a number told of one is not that of another. */
  readonly carriers: readonly string[]
  /** leads: words before a list of offices · measures: words between number and thing · counted: what they are called together · endings: how one is named · opens: words between number and list. */
  readonly listedOffices: Readonly<Record<'leads' | 'measures' | 'counted' | 'endings' | 'opens' | 'andSoOn' | 'sums' | 'joins' | 'otherBodies', readonly string[]>>
  /** tails: what may follow the name of a figure · between, moved: a reason of the name, these and nothing else only says the change again. */
  readonly circular: Readonly<Record<'tails' | 'between' | 'moved', readonly string[]>>
  /** What a department's name and year stand before where its figures are told; how names of departments end, which have budgets of their own. */
  readonly figureNouns: readonly string[]
  readonly departmentEndings: readonly string[]
  /** Before the name of a body that the sentence is not about. */
  readonly bodyPrepositions: readonly string[]
  /** Reasons that explain nothing. */
  readonly emptyReasons: readonly string[]
  readonly phoneWords: readonly string[]
  /** Daily running costs that basic expenditure pays. */
  readonly runningCosts: readonly string[]
}
