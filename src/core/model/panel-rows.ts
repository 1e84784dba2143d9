/** What the identities ask about the rows of a form again and again, gathered once for each panel: keys, codes, which code stands under which. */
import type { FormStatus } from './form.ts'
import type { FormId } from './form-definition.ts'

/** The rows and columns of a form, whether or not its cells are known yet. A Form is one. A form found but unread states nothing. */
export interface FormShape {
  readonly id: FormId
  readonly status?: FormStatus
  readonly rows: readonly { readonly panel: string; readonly key: string; readonly code: string | null; readonly label?: string }[]
  readonly columns: readonly { readonly panel: string; readonly id: string; readonly head?: string }[]
}

export interface PanelRows {
  readonly rows: FormShape['rows']
  readonly keys: ReadonlySet<string>
  /** Codes that are their row's key. */
  readonly codes: ReadonlySet<string>
  /** A code is printed twice, as in a list by agency. */
  readonly repeatsCodes: boolean
  /** Codes by the nearest printed code they stand under; null: under none. */
  readonly codesBelow: ReadonlyMap<string | null, readonly string[]>
}

const noRows: PanelRows = { rows: [], keys: new Set(), codes: new Set(), repeatsCodes: false, codesBelow: new Map() }

const panelsOfForms = new WeakMap<FormShape, ReadonlyMap<string, PanelRows>>()

export function panelRows(form: FormShape | undefined, panel: string): PanelRows {
  if (form === undefined) return noRows
  const known = panelsOfForms.get(form)
  const panels = known ?? gatherPanels(form)
  if (known === undefined) panelsOfForms.set(form, panels)
  return panels.get(panel) ?? noRows
}

function gatherPanels({ rows }: FormShape): ReadonlyMap<string, PanelRows> {
  const byPanel = new Map<string, FormShape['rows'][number][]>()
  for (const row of rows) {
    const own = byPanel.get(row.panel)
    if (own === undefined) byPanel.set(row.panel, [row])
    else own.push(row)
  }
  return new Map([...byPanel].map(([panel, own]) => [panel, gatherRows(own)]))
}

function gatherRows(rows: FormShape['rows']): PanelRows {
  const codes = new Set(rows.flatMap(({ key, code }) => (code === null || key !== code ? [] : [code])))
  const codesBelow = new Map<string | null, string[]>()
  for (const code of codes) {
    const parent = parentCode(code, codes)
    const siblings = codesBelow.get(parent)
    if (siblings === undefined) codesBelow.set(parent, [code])
    else siblings.push(code)
  }
  const repeatsCodes = rows.some(({ key, code }) => code !== null && key !== code)
  return { rows, keys: new Set(rows.map(({ key }) => key)), codes, repeatsCodes, codesBelow }
}

/** The nearest printed code this one stands under: 2010301 → 20103, or 201 when 20103 is not printed. */
export function parentCode(code: string, printed: ReadonlySet<string>): string | null {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const prefix = code.slice(0, length)
    if (printed.has(prefix)) return prefix
  }
  return null
}
