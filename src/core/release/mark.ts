/** A short mark of words: tells where something was altered, and proves nothing. */

/** FNV-1a, six letters. */
export function markOf(words: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6)
}
