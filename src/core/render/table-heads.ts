/** Folds the heads of columns into rows with spans: neighbors under the same outer head share one cell. Part of laying out a form. */
import type { Name } from './titles.ts'

export interface HeadCell {
  readonly name: Name
  readonly columnIndex: number
  readonly columnSpan: number
  readonly rowSpan: number
  /** False for a head that stands over other heads. */
  readonly isLeaf: boolean
}

interface Headed {
  readonly panel: string
  readonly heads: readonly Name[]
}

/** One array of cells per level, outermost first. A column with fewer levels than the deepest reaches down to the rows. */
export function layHeads(columns: readonly Headed[]): HeadCell[][] {
  const depth = Math.max(1, ...columns.map(({ heads }) => heads.length))
  const levels: HeadCell[][] = Array.from({ length: depth }, () => [])
  for (let level = 0; level < depth; level += 1) {
    for (let index = 0; index < columns.length; ) {
      const column = columns[index]
      const name = column?.heads[level]
      if (column === undefined || name === undefined) {
        index += 1
        continue
      }
      const isLeaf = column.heads.length === level + 1
      const columnSpan = isLeaf ? 1 : groupSize(columns, index, level)
      levels[level]?.push({ name, columnIndex: index, columnSpan, rowSpan: isLeaf ? depth - level : 1, isLeaf })
      index += columnSpan
    }
  }
  return levels
}

/** How many columns from here share this head and all heads above it. */
function groupSize(columns: readonly Headed[], start: number, level: number): number {
  const pathOf = ({ heads }: Headed): string => heads.slice(0, level + 1).map(({ text }) => text).join('/')
  const first = columns[start]
  if (first === undefined) return 1
  let size = 1
  for (let index = start + 1; index < columns.length; index += 1) {
    const column = columns[index]
    if (column === undefined || column.heads.length <= level + 1 || pathOf(column) !== pathOf(first)) break
    size += 1
  }
  return size
}
