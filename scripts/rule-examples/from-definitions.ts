/**
 * Examples of identities and bounds in layouts that no generated document is printed in: for each, the few cells its definition in
 * /data/form speaks of, filled so that they disagree.
 */
import { boundData } from '../../src/core/data/generated/bounds.ts'
import { economicDepartmentData } from '../../src/core/data/generated/economic-department.ts'
import { familyData } from '../../src/core/data/generated/families.ts'
import { functionalData } from '../../src/core/data/generated/functional.ts'
import { reconciliationData } from '../../src/core/data/generated/reconciliations.ts'
import { formTitle } from '../../src/core/audit/form-title.ts'
import { auditBy } from '../../src/core/audit/run.ts'
import { ruleList } from '../../src/core/audit/rule-list.ts'
import { budgetOf, formOf } from '../../src/core/audit/test-support.ts'
import type { Budget } from '../../src/core/model/budget.ts'
import type { BoundDefinition, CellPath, ColumnPath, FamilyDefinition, FormId, IdentityDefinition, PanelDefinition } from '../../src/core/model/form-definition.ts'
import type { Form } from '../../src/core/model/form.ts'
import { exampleOf, type RuleExample } from './example.ts'

interface Filled {
  readonly path: CellPath
  readonly text: string
  /** Its row is a line under 其中, and is printed so. */
  readonly isOfWhich?: boolean
}

export function examplesOfDefinitions(): Map<string, RuleExample> {
  const examples = new Map<string, RuleExample>()
  for (const { owner, id, definition } of listDefinitions()) {
    const rules = ruleList.filter((rule) => rule.id === id)
    const budget = disagreeing(owner, definition)
    const [finding] = auditBy(rules, budget).findings
    if (finding !== undefined && !examples.has(id)) examples.set(id, exampleOf(finding, budget, { kind: 'sketch', from: 'data/form' }))
  }
  return examples
}

interface Defined {
  readonly owner: FormId
  readonly id: string
  readonly definition: IdentityDefinition | BoundDefinition
}

function listDefinitions(): Defined[] {
  const own = familyData.flatMap(({ forms }) => forms.flatMap(({ id: owner, identities }) => identities.map((definition) => ({ owner, id: `identity/${owner}/${definition.id}`, definition }))))
  const between = reconciliationData.flatMap((definition): Defined[] => {
    const owner = definition.kind === 'equalRows' ? definition.left.form : definition.kind === 'sum' ? definition.total.form : null
    return owner === null ? [] : [{ owner, id: `identity/${owner}/${definition.id}`, definition }]
  })
  const bounds = boundData.map((definition): Defined => ({ owner: definition.whole.form, id: `bound/${definition.id}`, definition }))
  return [...own, ...between, ...bounds]
}

function disagreeing(owner: FormId, definition: IdentityDefinition | BoundDefinition): Budget {
  const cells = fill(owner, definition)
  const family = familyData.find((each) => each.forms.some(({ id, identities }) => id === owner && identities.some((identity) => identity.id === definition.id)))
  const forms = [...new Set(cells.map(({ path }) => path.form))].map((id) => formFrom(id, cells.filter(({ path }) => path.form === id), family))
  return budgetOf({ forms, ...(family === undefined ? {} : { familyId: family.id, stage: family.applies.stage }) })
}

/** The whole is 100, its first part 60, its second 30: together neither the whole nor within rounding of it. */
function fill(form: FormId, definition: IdentityDefinition | BoundDefinition): Filled[] {
  const shares = ['60.00', '30.00']
  const partsOf = (paths: readonly CellPath[], texts = shares): Filled[] => paths.map((path, index) => ({ path, text: texts[index] ?? '0.00' }))
  const at = ({ form: id, panel, column }: ColumnPath, row: string): CellPath => ({ form: id, panel, row, column })
  switch (definition.kind) {
    case 'rowSum': {
      const row = definition.rows?.[0] ?? 'total'
      const path = (column: string): CellPath => ({ form, panel: definition.panel, row, column })
      return [{ path: path(definition.total), text: '100.00' }, ...partsOf(definition.parts.map(path))]
    }
    case 'columnSum': {
      const path = (row: string): CellPath => ({ form, panel: definition.panel, row, column: definition.columns[0] ?? 'total' })
      const parts = partsOf(definition.parts.map(path))
      return [{ path: path(definition.total), text: '100.00' }, ...parts.map((part) => ({ ...part, isOfWhich: definition.ofWhich === true }))]
    }
    case 'tree': {
      const path = (row: string): CellPath => ({ form, panel: definition.panel, row, column: definition.columns[0] ?? 'total' })
      return [{ path: path('208'), text: '100.00' }, { path: path('20805'), text: '100.00' }, ...partsOf([path('2080501'), path('2080505')])]
    }
    case 'sum':
      return [{ path: definition.total, text: '100.00' }, ...partsOf(definition.parts)]
    case 'equalRows':
      return [{ path: at(definition.left, '208'), text: '100.00' }, { path: at(definition.right, '208'), text: '90.00' }]
    case 'cell':
      return [{ path: definition.whole, text: '90.00' }, { path: definition.part, text: '100.00' }]
    case 'rows':
      return [{ path: at(definition.whole, 'total'), text: '50.00' }, ...partsOf(definition.parts.map((part) => at(part, 'total')), ['60.00', '30.00'])]
  }
}

/** As formOf reads it: a line a row, a column a column; then every row and column is called as the family prints it. */
function formFrom(id: FormId, cells: readonly Filled[], family: FamilyDefinition | undefined): Form {
  const columns = [...new Set(cells.map(({ path }) => path.column))]
  const rows = [...new Set(cells.map(({ path }) => `${path.panel}:${path.row}`))]
  const lines = rows.map((row) => [row, ...columns.map((column) => cells.find(({ path }) => `${path.panel}:${path.row}` === row && path.column === column)?.text ?? '')].join(' | '))
  const form = formOf(id, [['row', ...columns].join(' | '), ...lines].join('\n'), { title: formTitle(id).zh })
  const ofWhich = new Set(cells.flatMap(({ path, isOfWhich }) => (isOfWhich === true ? [path.row] : [])))
  const panels = [...(family === undefined ? [] : [family]), ...familyData].flatMap(({ forms }) => forms.filter((own) => own.id === id).flatMap((own) => own.panels))
  const headOf = (panel: string, column: string): string | undefined => panels.filter((own) => own.id === panel).flatMap((own) => own.columns).find((own) => own.id === column)?.title.zh
  const labelOf = (panel: string, key: string): string | undefined => panels.filter((own) => own.id === panel).flatMap((own) => own.rows).find((own) => own.key === key)?.labels[0] ?? headOfRow(panels, key)
  return {
    ...form,
    columns: form.columns.map((column) => ({ ...column, head: headOf(column.panel, column.id) ?? column.head })),
    rows: form.rows.map((row) => ({ ...row, label: `${ofWhich.has(row.key) ? '其中：' : ''}${labelOf(row.panel, row.key) ?? codeNames.get(row.key) ?? row.label}` })),
  }
}

/** Where a layout prints one line of columns, its rows are columns. */
function headOfRow(panels: readonly PanelDefinition[], key: string): string | undefined {
  return panels.flatMap(({ columns }) => columns).find(({ row }) => row === key)?.title.zh
}

const codeNames: ReadonlyMap<string, string> = new Map([...functionalData, ...economicDepartmentData].map(({ code, name }) => [code, name]))
