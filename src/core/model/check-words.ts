/** Shape of /data/rule/check-words.json: words that single checks of wording and completeness look for. Chinese, as printed. */
import type { FormId } from './form-definition.ts'

export interface CheckWords {
  /** Funds with a table of their own, and what the prose calls them. */
  readonly funds: readonly { readonly form: FormId; readonly words: readonly string[] }[]
  /** There is none of it: the words, verbs that may follow, words before them that speak of something else, what may follow the fund. */
  readonly none: readonly string[]
  readonly noneVerbs: readonly string[]
  readonly noneLeadsExcluded: readonly string[]
  readonly noneTail: readonly string[]
}
