/**
 * The whole walk in one function, for the smoke suite that runs it in Node and in a browser: bytes → facts → audit → every published
 * format. What it returns is plain text, so that the two runs can be compared to the letter.
 */
import type { Effects } from '../../src/core/effects.ts'
import { listFacts } from '../../src/core/model/budget.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { renderCsv } from '../../src/core/render/csv/render-csv.ts'
import { renderHtml } from '../../src/core/render/html/render-html.ts'
import { renderJson } from '../../src/core/render/json/render-json.ts'
import { renderXlsx } from '../../src/core/render/xlsx/render-xlsx.ts'

export interface Walk {
  readonly factCount: number
  readonly findingIds: readonly string[]
  readonly json: string
  readonly csv: string
  readonly html: string
  /** The bytes of the workbook, one character a byte. */
  readonly xlsx: string
}

export async function walk(name: string, bytes: Uint8Array, effects: Effects): Promise<Walk> {
  const { budget, audit } = await openDisclosure([{ name, bytes }], effects)
  return {
    factCount: listFacts(budget).length,
    findingIds: audit.findings.map(({ id }) => id),
    json: renderJson(budget, audit),
    csv: renderCsv(budget),
    html: renderHtml(budget, audit, { language: 'zh' }),
    xlsx: Array.from(await renderXlsx(budget), (byte) => String.fromCharCode(byte)).join(''),
  }
}
