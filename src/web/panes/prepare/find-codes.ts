/** Finds codes of a chart by the beginning of their number or by words of their name. */

export interface ChartEntry {
  readonly code: string
  readonly name: string
}

/** A number finds what begins with it, anything else the names that hold every word of it; what begins with it comes first. */
export function findCodes(entries: readonly ChartEntry[], query: string): ChartEntry[] {
  const words = query.trim().split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return []
  const isNumber = words.every((word) => /^\d+$/.test(word))
  const found = entries.filter(({ code, name }) => (isNumber ? code.startsWith(words.join('')) : words.every((word) => name.includes(word) || code.startsWith(word))))
  const rank = ({ code, name }: ChartEntry): number => (code === words[0] || name === words[0] ? 0 : name.startsWith(words[0] ?? '') ? 1 : 2)
  return [...found].sort((left, right) => rank(left) - rank(right) || (left.code < right.code ? -1 : 1))
}

/** The names of the codes it stands under, the widest first. */
export function namesAbove(entries: readonly ChartEntry[], code: string): string[] {
  return entries.filter((entry) => entry.code.length < code.length && code.startsWith(entry.code)).map(({ name }) => name)
}
