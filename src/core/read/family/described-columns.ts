/**
 * How the printed columns of a table are written into a family file: each under the head that tells it from the others. Used where a layout is
 * proposed and where a person corrects it.
 */
import type { ColumnDefinition } from '../../model/form-definition.ts'

/** `panel/column`, or `panel/row/column` where the column names its row. */
export function columnPath(panel: string, { id, row }: ColumnDefinition): string {
  return row === undefined ? `${panel}/${id}` : `${panel}/${row}/${id}`
}

/** printed: heads joined by `/` · path: the column of the form. */
interface DescribedColumn {
  readonly printed: string
  readonly path: string
}

/** Each column under its lowest head, or under its whole path where another column has the same. */
export function describeColumns(columns: readonly DescribedColumn[]): Readonly<Record<string, readonly string[]>> {
  const isAlone = (printed: string): boolean => columns.filter((other) => lowestHead(other.printed) === lowestHead(printed)).length === 1
  const headOf = (printed: string): string => (isAlone(printed) ? lowestHead(printed) : printed.replaceAll('/', ''))
  const paths = [...new Set(columns.map(({ path }) => path))]
  return Object.fromEntries(paths.map((path) => [path, columns.filter((column) => column.path === path).map(({ printed }) => headOf(printed))]))
}

function lowestHead(printed: string): string {
  return printed.slice(printed.lastIndexOf('/') + 1)
}
