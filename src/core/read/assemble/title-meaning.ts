/**
 * What the words of a title say when no family prints it: which forms they leave open. Every word must be known; one that nobody knows may
 * change everything, and then the table is nobody's. Asked where a title matches none of the known ones, and of known ones whether a word in
 * front of or behind them makes another table of it.
 */
import { titleWords } from '../../data/generated/title-words.ts'
import type { FormDefinition, FormId } from '../../model/form-definition.ts'
import { bareTitle, compact, stripNumbering } from './spelling.ts'
import { withoutUnitCaption } from './unit-caption.ts'

/** silent: words that go over any table, or none · strange: words nobody knows, or that fit no form. */
export type TitleMeaning = { readonly kind: 'forms'; readonly forms: readonly FormId[] } | { readonly kind: 'silent' } | { readonly kind: 'strange' }

const words = [...new Set([...titleWords.neutral, ...titleWords.qualifiers, ...titleWords.forms.flatMap(({ needs, may }) => [...needs.flat(), ...may])])]
  .map((word) => compact(word))
  .sort((left, right) => right.length - left.length)
const neutral = new Set(titleWords.neutral.map(compact))
const forms = titleWords.forms.map(({ form, needs, may }) => ({ form, needs, own: new Set([...needs.flat(), ...may, ...neutral]) }))
const longestTitle = 60

/** names: how the document calls its department, in compact form. year: the document's own. */
export function meaningOfTitle(text: string, names: readonly string[], year: number | null): TitleMeaning {
  const flat = compact(withoutUnitCaption(text))
  if (year !== null && [...flat.matchAll(/20\d{2}/g)].some(([printed]) => printed !== String(year))) return { kind: 'strange' }
  const named = names.reduce((rest, name) => rest.replace(name, ''), flat)
  // 一般公共预算… begins with what may be the number of a table.
  const tokens = wordsOf(stripNumbering(named).replace(/20\d{2}年度?/g, '')) ?? wordsOf(bareTitle(named))
  if (tokens === null) return { kind: 'strange' }
  if ([...tokens].every((word) => neutral.has(word))) return { kind: 'silent' }
  const meant = forms.filter(({ needs, own }) => needs.every((group) => group.some((word) => tokens.has(word))) && [...tokens].every((word) => own.has(word)))
  return meant.length === 0 ? { kind: 'strange' } : { kind: 'forms', forms: meant.map(({ form }) => form) }
}

/** Whether words over a column change nothing of what this form says: 2025年预算安排, or its own name. */
export function belongsToForm(head: string, form: FormId): boolean {
  const tokens = wordsOf(compact(head))
  const own = forms.find((known) => known.form === form)?.own ?? neutral
  return tokens !== null && [...tokens].every((word) => own.has(word))
}

const changing = titleWords.changing.map(compact)
const wording = new WeakMap<FormDefinition, string>()

/** What a title leaves out is no part of its table: 不含上年结转. */
const leftOut = titleWords.neutral.map(compact).filter((word) => changing.some((other) => word.includes(other)))

function changingWords(flat: string): string[] {
  const stated = leftOut.reduce((rest, word) => rest.replaceAll(word, ''), flat)
  return changing.filter((word) => stated.includes(word))
}

/** Whether a word in compact text makes another table of any form. */
export function namesOtherTable(flat: string): boolean {
  return changingWords(flat).length > 0
}

/** A title that ends as the form's own does, with a word besides that makes another table of it: 对下转移支付支出预算表. flat: compact text. */
export function isChanged(flat: string, definition: FormDefinition): boolean {
  const found = changingWords(flat)
  if (found.length === 0) return false
  const own = wording.get(definition) ?? definition.titles.map(compact).join(' ')
  wording.set(definition, own)
  return found.some((word) => !own.includes(word))
}

/** The words a text consists of, longest first at every place; null when anything else is left over. */
function wordsOf(text: string): ReadonlySet<string> | null {
  if (text.length > longestTitle) return null
  const found = new Set<string>()
  let rest = text.replace(/[(),、:\-\d]/g, '')
  while (rest !== '') {
    const word = words.find((candidate) => rest.startsWith(candidate))
    if (word === undefined) return null
    found.add(word)
    rest = rest.slice(word.length)
  }
  return found
}
