/** Whether the rows of a table can be the rows of a form: titles and heads of two forms may be the same, their rows are not. */
import type { PanelDefinition } from '../../model/form-definition.ts'
import { bodyRowsOf } from './body-rows.ts'
import { classificationIn } from './code-column.ts'
import type { Layout } from './layout.ts'
import { rawRowsOf } from './raw-row.ts'
import { countKnownRows } from './row-key.ts'
import type { Site } from './site.ts'

/** In lists that go by wording, documents add lines of their own; codes either belong to the classification or not. */
export const neededShare: Readonly<Record<PanelDefinition['keyedBy'], number>> = { code: 0.7, label: 0.4, single: 0, ordinal: 0 }

const sampleRows = 40

/** False when a panel has several named rows and too few of them are rows of the form, or when a column of codes is left over: the columns are laid wrong. */
export function rowsFit(site: Site, layout: Layout): boolean {
  if (layout.unknown.some(({ from }) => classificationIn(site.table, from, layout.bodyRow) !== null)) return false
  const { rows } = bodyRowsOf(site.table, layout, site.captionRowCount)
  return layout.panels.every((panel) => {
    if (panel.bindings.length === 0) return true
    const { known, named } = countKnownRows(panel.panel, rawRowsOf(site.table, rows.slice(0, sampleRows), layout, panel, 0, new Set()))
    return named < 2 || isEnough(panel.panel, known, named)
  })
}

/** However few the rows, one code beside others that are known may have a slip of the pen. */
function isEnough({ keyedBy }: PanelDefinition, known: number, named: number): boolean {
  const hasOneSlip = keyedBy === 'code' && known > 1 && named === known + 1
  return hasOneSlip || known >= named * neededShare[keyedBy]
}
