/**
 * Tables in a text whose cells end with a vertical bar, as pages and Markdown are turned into text: a row a line, or a cell a line. Their rows become
 * lines like those of any copied text, at the line their first cell stands on. Part of the text reader, before lines become blocks.
 */

const fewestBars = 4
const isFigure = /^[-−–—]?[\d,]*\.?\d*%?$/
const hasWord = /\p{Script=Han}/u

interface PipedCell {
  readonly text: string
  readonly lineIndex: number
}

/** texts: one a line, trimmed. Returns as many; the lines that a row was made of are empty but the first. */
export function joinPipedCells(texts: readonly string[]): readonly string[] {
  if (!texts.some((text) => text.endsWith('|'))) return texts
  const joined = [...texts]
  for (const region of findRegions(texts)) {
    const isByRow = region.some((lineIndex) => cellsOf(texts[lineIndex] ?? '').length > 1)
    const rows = isByRow ? region.map((lineIndex) => cellsOf(texts[lineIndex] ?? '').map((text) => ({ text, lineIndex }))) : rowsOf(readCells(texts, region))
    for (const lineIndex of region) joined[lineIndex] = ''
    for (const row of rows) {
      const [first] = row
      if (first !== undefined) joined[first.lineIndex] = row.flatMap(({ text }) => (text === '' ? [] : [text])).join(' ')
    }
  }
  return joined
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim()).filter((cell) => cell !== '')
}

/** Lines one after another that end with a bar, or have it on the next line; blank lines between them do not count. */
function findRegions(texts: readonly string[]): number[][] {
  const printed = texts.flatMap((text, lineIndex) => (text === '' ? [] : [lineIndex]))
  const regions: number[][] = []
  let region: number[] = []
  const close = (): void => {
    if (barsIn(texts, region) >= fewestBars) regions.push(region)
    region = []
  }
  printed.forEach((lineIndex, index) => {
    const next = texts[printed[index + 1] ?? -1] ?? ''
    if ((texts[lineIndex] ?? '').endsWith('|') || next === '|') region.push(lineIndex)
    else close()
  })
  close()
  return regions
}

function barsIn(texts: readonly string[], region: readonly number[]): number {
  return region.filter((lineIndex) => (texts[lineIndex] ?? '').endsWith('|')).length
}

/** A cell a line; a bar alone ends the cell above it, or an empty one. */
function readCells(texts: readonly string[], region: readonly number[]): PipedCell[] {
  const cells: PipedCell[] = []
  let words: string[] = []
  let from: number | null = null
  for (const lineIndex of region) {
    const text = texts[lineIndex] ?? ''
    const word = text.replace(/\|+$/, '').trim()
    if (word !== '') words.push(word)
    from ??= lineIndex
    if (!text.endsWith('|')) continue
    cells.push({ text: words.join(''), lineIndex: from })
    words = []
    from = null
  }
  if (from !== null) cells.push({ text: words.join(''), lineIndex: from })
  return cells
}

/**
 * A row begins with a name. Where every name is followed by as many cells, these are its row, and what stands before the first name with a figure is
 * the head. Otherwise nobody says where rows end, and every cell is a line.
 */
function rowsOf(cells: readonly PipedCell[]): (readonly PipedCell[])[] {
  const isValue = ({ text }: PipedCell): boolean => isFigure.test(text)
  const firstFigure = cells.findIndex((cell) => isValue(cell) && /\d/.test(cell.text))
  const alone = cells.map((cell) => [cell])
  const start = firstFigure - 1
  if (start < 1 || !hasWord.test(cells[start]?.text ?? '')) return alone
  const rows: PipedCell[][] = []
  for (const cell of cells.slice(start)) {
    if (isValue(cell)) rows.at(-1)?.push(cell)
    else rows.push([cell])
  }
  const width = rows[0]?.length ?? 0
  const head = cells.slice(0, start)
  const isEven = rows.every((row, index) => row.length === width || (index === rows.length - 1 && row.length > 1 && row.length < width))
  return isEven && head.length >= width ? [...head.slice(0, head.length - width).map((cell) => [cell]), head.slice(head.length - width), ...rows] : alone
}
