/** Small raised digits: the number of a note and no digits of the figure before them, so 30¹ is not 301. Used by every reader that sees how letters stand. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The text with its digits raised; anything else stays. */
export function raiseDigits(text: string): string {
  return text.replace(/\d/g, (digit) => raised[digit.charCodeAt(0) - 48] ?? digit)
}
