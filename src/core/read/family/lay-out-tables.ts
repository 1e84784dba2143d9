/**
 * What a person looks at when a layout is described on screen: each proposed table as printed, its printed columns, and which column of every
 * possible form each of them may be. The app draws it; `describeColumns` writes down what the person chose.
 */
import { familyData } from '../../data/generated/families.ts'
import type { FamilyFile } from '../../model/family-file.ts'
import type { FamilyDefinition, FormDefinition, FormId } from '../../model/form-definition.ts'
import type { Place } from '../../model/place.ts'
import type { Source } from '../../model/source.ts'
import { classificationIn } from '../assemble/code-column.ts'
import { headRowLimit, readHeads, type HeadColumn } from '../assemble/heads.ts'
import { layOut, readHeadsOf, type HeadReadings, type Layout } from '../assemble/layout.ts'
import { printedTitleOf } from '../assemble/printed-title.ts'
import type { Site } from '../assemble/site.ts'
import { columnPath } from './described-columns.ts'
import { proposeTables } from './propose-family.ts'

/** A form that a table may be declared to be. like: the family whose form it is, where the base has none such. */
export interface FormChoice {
  readonly form: FormId
  readonly like: string | null
  readonly title: FormDefinition['title']
  readonly columns: readonly { readonly path: string; readonly title: FormDefinition['title']; readonly panel: string }[]
}

/** printed: heads joined by `/` · samples: the first figures or words below · holdsCodes: known by its codes, whatever its head. */
interface PrintedColumn {
  readonly printed: string
  readonly samples: readonly string[]
  readonly holdsCodes: boolean
}

/**
 * title: as printed, may be empty · rows: the first rows as printed, cell by cell, with how many columns each spans ·
 * bindings: by form, for each printed column the path of the form's column, or null.
 */
export interface ProposedTable {
  readonly title: string
  readonly place: Place
  readonly columns: readonly PrintedColumn[]
  readonly rows: readonly (readonly PrintedCell[])[]
  readonly rowCount: number
  readonly bindings: Readonly<Record<string, readonly (string | null)[]>>
}

interface PrintedCell {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
}

/** tables: in the order of file.forms. */
export interface LayoutProposal {
  readonly file: FamilyFile
  readonly tables: readonly ProposedTable[]
  readonly choices: readonly FormChoice[]
}

const shownRows = 14
const sampleCount = 3

export function layOutTables(source: Source, id: string): LayoutProposal | null {
  const proposal = proposeTables(source, id)
  const base = familyData.find((known) => known.id === proposal?.file.base)
  if (proposal === null || base === undefined) return null
  const offered = definitionsFor(base)
  return {
    file: proposal.file,
    tables: proposal.sites.map((site) => tableOfSite(site, offered.map(({ definition }) => definition))),
    choices: offered.map(({ definition, family }) => choiceOf(definition, family === base ? null : family.id)),
  }
}

/** The forms of the base, and those that only other families of the stage have. */
function definitionsFor(base: FamilyDefinition): { readonly family: FamilyDefinition; readonly definition: FormDefinition }[] {
  const families = [base, ...familyData.filter((family) => family !== base && family.applies.stage === base.applies.stage)]
  const all = families.flatMap((family) => family.forms.map((definition) => ({ family, definition })))
  return all.filter(({ definition }, index) => all.findIndex((other) => other.definition.id === definition.id) === index)
}

const offeredKinds: ReadonlySet<string> = new Set(['amount', 'label', 'count'])

function choiceOf({ id, title, panels }: FormDefinition, like: string | null): FormChoice {
  const columns = panels.flatMap((panel) => panel.columns.filter(({ kind }) => offeredKinds.has(kind)).map((column) => ({ path: columnPath(panel.id, column), title: column.title, panel: panel.id })))
  return { form: id, like, title, columns }
}

function tableOfSite(site: Site, definitions: readonly FormDefinition[]): ProposedTable {
  const heads = readHeadsOf(site)
  const layouts = definitions.flatMap((definition) => layOut(heads, definition) ?? [])
  const bodyRow = [...layouts].sort((left, right) => right.quality - left.quality)[0]?.bodyRow ?? headRowLimit(site.table, site.captionRowCount)
  const columns = readHeads(site.table, site.captionRowCount, bodyRow)
  return {
    title: printedTitleOf(site),
    place: site.grid.place,
    columns: columns.map((column) => ({ printed: column.printed, samples: samplesOf(site, column, bodyRow), holdsCodes: classificationIn(site.table, column.from, bodyRow) !== null })),
    rows: rowsOf(site),
    rowCount: site.table.rowCount,
    bindings: Object.fromEntries(layouts.map((layout) => [layout.definition.id, columns.map((column) => boundPath(layout, column))])),
  }
}

function samplesOf({ table }: Pick<HeadReadings, 'table'>, { from }: HeadColumn, bodyRow: number): string[] {
  const texts = Array.from({ length: table.rowCount - bodyRow }, (_, row) => table.textAt(bodyRow + row, from))
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, sampleCount)
}

function rowsOf({ table }: Site): PrintedCell[][] {
  return Array.from({ length: Math.min(shownRows, table.rowCount) }, (_, row) =>
    table.grid.cells.filter(({ rowIndex }) => rowIndex === row).sort((left, right) => left.columnIndex - right.columnIndex).map(({ text, columnSpan, rowSpan }) => ({ text, columnSpan, rowSpan: Math.min(rowSpan, shownRows - row) })))
}

function boundPath({ panels }: Layout, { from, to }: HeadColumn): string | null {
  for (const { panel, bindings } of panels) {
    const bound = bindings.find(({ column, definition }) => column.from < to && from < column.to && offeredKinds.has(definition.kind))
    if (bound !== undefined) return columnPath(panel.id, bound.definition)
  }
  return null
}
