/** Tables for a terminal: columns line up although a Chinese character is two cells wide. */

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}“”‘’…—]/gu

/** Columns of a terminal the text takes. Quotation marks and dashes are drawn wide by Chinese terminals. */
export function displayWidth(text: string): number {
  return [...text].length + (text.match(wide)?.length ?? 0)
}

export interface TextColumn {
  readonly head: string
  readonly align: 'left' | 'right'
}

/** Lines of a table without rules: heads, a dashed line, rows. Trailing blanks are cut. */
export function formatTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map((column, index) => Math.max(displayWidth(column.head), ...rows.map((row) => displayWidth(row[index] ?? ''))))
  const line = (cells: readonly string[]): string =>
    columns.map((column, index) => pad(cells[index] ?? '', widths[index] ?? 0, column.align)).join('  ').trimEnd()
  return [line(columns.map((column) => column.head)), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'left' ? text + blanks : blanks + text
}
