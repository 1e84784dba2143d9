/** Publishing, last step of the main path: one budget in any of the published formats. The command line and the app both ask here. */
import type { Budget } from '../model/budget.ts'
import type { Audit } from '../model/finding.ts'
import type { PublishedFormat } from '../model/published-format.ts'
import { renderCsv } from './csv/render-csv.ts'
import { renderHtml } from './html/render-html.ts'
import { renderJson } from './json/render-json.ts'
import type { Language } from './titles.ts'
import { renderXlsx } from './xlsx/render-xlsx.ts'

/** A text, or the bytes of a workbook. audit null: the findings are left out; workbook and CSV never have them. */
export async function renderBudget(format: PublishedFormat, budget: Budget, audit: Audit | null, language: Language): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return renderHtml(budget, audit, { language })
    case 'xlsx':
      return renderXlsx(budget)
    case 'json':
      return renderJson(budget, audit)
    case 'csv':
      return renderCsv(budget, { byteOrderMark: true })
  }
}
