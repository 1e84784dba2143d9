/**
 * The codes that a budget uses, with the codes above them, so that its open data explains itself. A name is the classification's own, or what the
 * document prints where the classification has no such code; English only where we have it.
 */
import { divisionData } from '../../data/generated/divisions.ts'
import { economicDepartmentData } from '../../data/generated/economic-department.ts'
import { functionalData } from '../../data/generated/functional.ts'
import { definitionOf } from '../../data/families.ts'
import type { Budget } from '../../model/budget.ts'
import type { ClassificationCode } from '../../model/reference.ts'
import { englishName, wordingName } from '../titles.ts'
import { stated, type DataField, type DataRow, type DataTable } from './data-table.ts'

const codeFields: readonly DataField[] = [
  { name: 'code', type: 'string' }, { name: 'name_zh', type: 'string' }, { name: 'name_en', type: 'string' }, { name: 'parent_code', type: 'string' }, { name: 'level', type: 'integer' },
]

/** facts: rows of the table of facts. */
export function codeLists(budget: Budget, facts: readonly DataRow[]): DataTable[] {
  return [
    classificationList('functional-codes', functionalData, facts, 'exp_func_code'),
    classificationList('economic-codes', economicDepartmentData, facts, 'dep_bgt_eco_code'),
    regionList(budget),
    formList(budget),
    columnList(budget),
    indicatorKindList(budget),
  ]
}

function classificationList(name: string, data: readonly ClassificationCode[], facts: readonly DataRow[], field: string): DataTable {
  const known = new Map(data.map((entry) => [entry.code, entry.name]))
  const printed = new Map(facts.flatMap((fact) => (fact[field] == null ? [] : [[fact[field], fact['row_name'] ?? null] as const])))
  const codes = new Set([...printed.keys()].flatMap((code) => [...ancestorsOf(code), code]))
  const rows = [...codes].sort().map((code) => {
    const nameZh = known.get(code) ?? printed.get(code) ?? null
    return { code, name_zh: nameZh, name_en: englishName(code, nameZh ?? ''), parent_code: ancestorsOf(code).at(-1) ?? null, level: String(ancestorsOf(code).length + 1) }
  })
  return { name, key: 'code', fields: codeFields, references: { parent_code: [name, 'code'] }, rows }
}

/** Levels have three digits and two more each: 201, 20103, 2010301. */
function ancestorsOf(code: string): string[] {
  return [3, 5, 7].filter((length) => length < code.length).map((length) => code.slice(0, length))
}

function regionList({ region }: Budget): DataTable {
  const divisions = new Map(divisionData.map(([code, name, parent]) => [code, { name, parent }]))
  const chain: DataRow[] = []
  let code = region?.value.code ?? ''
  while (code !== '') {
    const division = divisions.get(code)
    const parent = division?.parent ?? ''
    chain.unshift({ code, name_zh: stated(division?.name ?? region?.value.name), name_en: null, parent_code: stated(parent), level: null })
    code = chain.length < 4 ? parent : ''
  }
  const rows = chain.map((row, index) => ({ ...row, level: String(index + 1) }))
  return { name: 'region-codes', key: 'code', fields: codeFields, references: { parent_code: ['region-codes', 'code'] }, rows }
}

function formList(budget: Budget): DataTable {
  return {
    name: 'forms',
    key: 'form',
    fields: [{ name: 'form', type: 'string' }, { name: 'name_zh', type: 'string' }, { name: 'name_en', type: 'string' }, { name: 'title', type: 'string' }, { name: 'unit', type: 'string' }, { name: 'status', type: 'string' }],
    references: {},
    rows: budget.forms.map((form) => {
      const definition = definitionOf(budget, form)
      return { form: form.id, name_zh: stated(definition?.title.zh ?? form.title), name_en: stated(definition?.title.en), title: stated(form.title), unit: stated(form.unit), status: form.status }
    }),
  }
}

function columnList(budget: Budget): DataTable {
  const rows = budget.forms.flatMap((form) => {
    const definition = definitionOf(budget, form)
    const ids = new Set(form.cells.map(({ path }) => `${path.panel}/${path.column}`))
    return [...ids].map((id) => {
      const [panel = '', column = ''] = id.split('/')
      const title = definition?.panels.find((candidate) => candidate.id === panel)?.columns.find((candidate) => candidate.id === column)?.title
      const head = form.columns.find((candidate) => candidate.panel === panel && candidate.id === column)?.head
      return { id: `${form.id}/${id}`, form: form.id, panel, column, name_zh: stated(title?.zh ?? head), name_en: stated(title?.en), head: stated(head) }
    })
  })
  return {
    name: 'columns',
    key: 'id',
    fields: ['id', 'form', 'panel', 'column', 'name_zh', 'name_en', 'head'].map((name) => ({ name, type: 'string' })),
    references: { form: ['forms', 'form'] },
    rows,
  }
}

/** Kinds of indicators have no code that is common to all: they are named as printed, the second level under the first. */
function indicatorKindList({ projects }: Budget): DataTable {
  const kinds = new Map<string, DataRow>()
  const kind = (code: string, name: string, parent: string | null): void => {
    const english = wordingName(name, 'en')
    kinds.set(code, { code, name_zh: name, name_en: english.language === 'en' ? english.text : null, parent_code: parent, level: parent === null ? '1' : '2' })
  }
  for (const { level1, level2 } of projects.flatMap(({ indicators }) => indicators)) {
    if (level1 !== '') kind(level1, level1, null)
    if (level2 !== '') kind(`${level1}/${level2}`, level2, stated(level1))
  }
  return { name: 'indicator-kinds', key: 'code', fields: codeFields, references: { parent_code: ['indicator-kinds', 'code'] }, rows: [...kinds.values()] }
}
