/** How wide words are in print, counted in Latin letters: a Chinese character takes two. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef\u{20000}-\u{3ffff}]/u.test(character) ? 2 : 1), 0)
}
