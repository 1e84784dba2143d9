/** Finds the longest listed word at a position. Claims, sections and project labels all look words up through it. */

export interface FoundWord<T> {
  readonly word: string
  readonly value: T
}

export interface WordFinder<T> {
  /** The longest word that stands in text at index; null for none. */
  readonly find: (text: string, index: number) => FoundWord<T> | null
}

/** next: by code unit. */
interface Node<T> {
  readonly next: Map<number, Node<T>>
  found: FoundWord<T> | null
}

/** Of two equal words the first wins. Words are compared in their normal spelling. */
export function buildWordFinder<T>(entries: Iterable<readonly [string, T]>): WordFinder<T> {
  const root: Node<T> = { next: new Map(), found: null }
  for (const [word, value] of entries) {
    let node = root
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index)
      let next = node.next.get(code)
      if (next === undefined) {
        next = { next: new Map(), found: null }
        node.next.set(code, next)
      }
      node = next
    }
    if (word !== '') node.found ??= { word, value }
  }
  return { find: (text, index) => findFrom(root, text, index) }
}

function findFrom<T>(root: Node<T>, text: string, start: number): FoundWord<T> | null {
  let node: Node<T> | undefined = root
  let longest: FoundWord<T> | null = null
  for (let index = start; index < text.length; index += 1) {
    node = node.next.get(text.charCodeAt(index))
    if (node === undefined) break
    longest = node.found ?? longest
  }
  return longest
}
