/**
 * Where pages begin in a text, and which lines are only page numbers. Texts copied out of PDFs mark pages by form feeds, by a single
 * leading space on the first line of a page, or only by the page numbers that were copied along. Used while a text is read.
 */

/** startsPage: this line is the first of a page · isPageNumber: the line is furniture, not content. */
export interface LineMark {
  readonly startsPage: boolean
  readonly isPageNumber: boolean
}

const bareNumber = /^\d{1,4}$/
const dressedNumber = /^(?:[-—–－~·]\s*\d{1,4}\s*[-—–－~·]|第\s*\d{1,4}\s*页(?:\s*[,，、/]?\s*共\s*\d{1,4}\s*页)?)$/

/** lines: as printed, without line ends. */
export function markPages(lines: readonly string[]): LineMark[] {
  const isBlank = lines.map((line) => line.trim() === '')
  const starts = pageStarts(lines, isBlank)
  const numbers = pageNumbers(lines, isBlank, starts)
  let ended = false
  return lines.map((_, index) => {
    const isPageNumber = numbers.has(index)
    const startsPage = starts.has(index) || (ended && !isPageNumber && isBlank[index] === false)
    if (isBlank[index] === false) ended = isPageNumber
    return { startsPage, isPageNumber }
  })
}

/** First lines of pages that the text itself marks. */
function pageStarts(lines: readonly string[], isBlank: readonly boolean[]): Set<number> {
  const starts = new Set<number>()
  if (lines.some((line) => line.includes('\f'))) {
    let pending = false
    lines.forEach((line, index) => {
      if (line.includes('\f')) pending = true
      if (!pending || isBlank[index] === true) return
      starts.add(index)
      pending = false
    })
    return starts
  }
  const filled = lines.flatMap((_, index) => (isBlank[index] === true ? [] : [index]))
  const indented = filled.filter((index) => /^[\s\u3000]/.test(lines[index] ?? ''))
  const marked = indented.every((index) => /^ [^\s\u3000]/.test(lines[index] ?? '')) && indented[0] === filled[0]
  return marked && indented.length * 8 < filled.length ? new Set(indented) : starts
}

/**
 * A number alone on a line may be a page number or the serial number of a row. It is a page number when it is dressed as one, when it stands
 * apart from everything by more blank lines than usual, or when it ends a page and counts on with the other pages.
 */
function pageNumbers(lines: readonly string[], isBlank: readonly boolean[], starts: ReadonlySet<number>): Set<number> {
  const found = new Set<number>()
  const endings: { index: number; offset: number }[] = []
  let page = 0
  lines.forEach((line, index) => {
    if (starts.has(index)) page += 1
    const text = line.trim()
    if (dressedNumber.test(text)) found.add(index)
    if (!bareNumber.test(text)) return
    const apart = (isBlank[index - 1] ?? true) && (isBlank[index - 2] ?? true) && (isBlank[index + 1] ?? true)
    if (apart && index > 0) found.add(index)
    else if (endsPage(index, isBlank, starts, lines.length)) endings.push({ index, offset: Number.parseInt(text, 10) - page })
  })
  for (const { index, offset } of endings) {
    if (endings.filter((other) => other.offset === offset).length > 1) found.add(index)
  }
  return found
}

function endsPage(index: number, isBlank: readonly boolean[], starts: ReadonlySet<number>, count: number): boolean {
  for (let next = index + 1; next < count; next += 1) if (isBlank[next] === false) return starts.has(next)
  return starts.size > 0
}
