/**
 * Answers about texts, kept for the next who asks: the same sentences, labels and heads come to many rules and forms. Used by the steps that
 * bring print into one spelling.
 */

/** So many answers are kept; then all are forgotten and the keeping begins anew. */
const mostAnswers = 4096
/** A longer text is hardly asked for again, and not worth its memory. */
const longestText = 2000

/** The same function of a text, which asks `compute` again only for what it has forgotten. */
export function remembered<T extends string | boolean | object>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const made = compute(text)
    if (text.length > longestText) return made
    if (answers.size >= mostAnswers) answers.clear()
    answers.set(text, made)
    return made
  }
}
