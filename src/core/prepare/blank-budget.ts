/** The empty forms of a family, for a department that has no disclosure of last year to start from. In place of the first step of preparing. */
import { narrativeTemplates } from '../data/generated/narrative-templates.ts'
import type { Budget } from '../model/budget.ts'
import type { BlankStart } from '../model/draft.ts'
import { cellId, type Cell, type Form, type FormRow } from '../model/form.ts'
import type { ColumnDefinition, FamilyDefinition, FormDefinition, PanelDefinition } from '../model/form-definition.ts'
import type { Place } from '../model/place.ts'

/** → what stands for the year before: all forms, without a figure. */
export function makeBlankBudget(family: FamilyDefinition, isAdded: boolean, { department, year }: BlankStart): Budget {
  const place = placeOf(0)
  return {
    sources: [], documentKind: 'departmentBudget', familyId: family.id, ...(isAdded ? { addedFamily: family } : {}), stage: family.applies.stage,
    fiscalYear: { value: year - 1, place }, department: { value: department, place }, region: null, departmentCode: null,
    forms: family.forms.map((form, index) => blankForm(form, placeOf(index + 1), year)),
    narrative: { sections: [], sentences: [], claims: [], tables: [] },
    projects: [], selfEvaluations: [], problems: [],
  }
}

function placeOf(pageNumber: number): Place {
  return { sourceIndex: 0, pageNumber, box: null, lineIndex: 0 }
}

function blankForm(definition: FormDefinition, place: Place, year: number): Form {
  const unit = definition.defaultUnit ?? 'tenThousandYuan'
  const amounts = (panel: PanelDefinition): ColumnDefinition[] => panel.columns.filter(({ kind, optional }) => kind === 'amount' && optional !== true)
  const rows = definition.panels.flatMap((panel) => rowsOf(panel, place))
  const cells = definition.panels.flatMap((panel) => amounts(panel).flatMap((column) => {
    const own = column.row === undefined ? rows.filter((row) => row.panel === panel.id) : rows.filter((row) => row.panel === panel.id && row.key === column.row)
    return own.map((row): Cell => {
      const path = { form: definition.id, panel: panel.id, row: row.key, column: column.id }
      return { id: cellId(path), path, state: 'blank', amount: null, unit, text: '', place, candidates: [] }
    })
  }))
  return {
    id: definition.id, title: definition.title.zh, unit, status: 'nil', places: [place], notes: [],
    nilNote: { text: narrativeTemplates.nilNote.replace('{year}', String(year)), place },
    columns: definition.panels.flatMap((panel) => amounts(panel).map(({ id, heads, title, under }) => ({ panel: panel.id, id, head: [...(under?.slice(0, 1) ?? []), heads[0] ?? title.zh].join('/') }))),
    rows, cells,
  }
}

/** Rows that are given. Where a family leaves all of them open, it prints all of them. */
function rowsOf(panel: PanelDefinition, place: Place): FormRow[] {
  const rowAt = (key: string, label: string): FormRow => ({ panel: panel.id, key, code: null, label, place, texts: {} })
  if (panel.keyedBy === 'single') return [...new Set(panel.columns.filter(({ kind }) => kind === 'amount').map(({ row }) => row ?? 'total'))].map((key) => rowAt(key, ''))
  const given = panel.rows.filter(({ optional }) => optional !== true)
  return (given.length > 0 || panel.keyedBy !== 'label' ? given : panel.rows).map(({ key, labels }) => rowAt(key, labels[0] ?? key))
}
