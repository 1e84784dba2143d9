/** Finds the longest listed word at a position. Claims, sections and project labels all look words up through it. */

export interface FoundWord<T> {
  readonly word: string
  readonly value: T
}

export interface WordFinder<T> {
  /** The longest word that stands in text at index; null for none. */
  readonly find: (text: string, index: number) => FoundWord<T> | null
}

/** Of two equal words the first wins. Words are compared in their normal spelling. */
export function buildWordFinder<T>(entries: Iterable<readonly [string, T]>): WordFinder<T> {
  const buckets = new Map<string, FoundWord<T>[]>()
  const known = new Set<string>()
  for (const [word, value] of entries) {
    if (word === '' || known.has(word)) continue
    known.add(word)
    const first = word[0] ?? ''
    const bucket = buckets.get(first) ?? []
    bucket.push({ word, value })
    buckets.set(first, bucket)
  }
  for (const bucket of buckets.values()) bucket.sort((left, right) => right.word.length - left.word.length)
  return { find: (text, index) => buckets.get(text[index] ?? '')?.find(({ word }) => text.startsWith(word, index)) ?? null }
}
