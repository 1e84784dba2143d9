/** Rows of fields as CSV (RFC 4180), safe to open in a spreadsheet. For every CSV this project writes. */

/** text: guarded, so that no spreadsheet takes it for a formula · figure: ours or a printed figure, written as it is. */
export interface CsvField {
  readonly kind: 'text' | 'figure'
  readonly value: string
}

export function textField(value: string | null): CsvField {
  return { kind: 'text', value: value ?? '' }
}

export function figureField(value: string | number | null): CsvField {
  return { kind: 'figure', value: value === null ? '' : String(value) }
}

/** Lines end in CR LF, the last one too. */
export function writeCsv(heads: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  return [heads.join(','), ...rows.map((row) => row.map(fieldText).join(','))].map((line) => `${line}\r\n`).join('')
}

/** Signs of full width too, which programs for Chinese take for the same. One that itself begins so after apostrophes is guarded as well: taking one apostrophe away always gives back what was written. */
const formulaLike = /^'*[=+\-@＝＋－＠\t\r\n]/

/** What stood in a guarded field. */
export function unguardText(value: string): string {
  return value.startsWith("'") && formulaLike.test(value) ? value.slice(1) : value
}

function fieldText({ kind, value }: CsvField): string {
  const safe = kind === 'text' && formulaLike.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
