/** Array.prototype.findLastIndex for the language level the core is written in. */
export function lastIndexWhere<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index]
    if (item !== undefined && test(item)) return index
  }
  return -1
}

export function lastWhere<T>(items: readonly T[], test: (item: T) => boolean): T | null {
  return items[lastIndexWhere(items, test)] ?? null
}
