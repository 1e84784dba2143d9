/**
 * Makes a family of the file in which a person described a layout, or says what is wrong in it and where. The caller hands the family to
 * `openDisclosure`; from there on it reads like a built-in one.
 */
import { familyData } from '../../data/generated/families.ts'
import type { FamilyFile, FamilyFileForm, FamilyMistake } from '../../model/family-file.ts'
import { readJson } from '../../model/json-break.ts'
import type { ColumnDefinition, FamilyDefinition, FormDefinition } from '../../model/form-definition.ts'
import { titleCore } from '../assemble/spelling.ts'
import { columnPath } from './described-columns.ts'

/** family: null when a mistake leaves none. Tables that nobody has decided on are mistakes too, but only they are not read. */
export interface FamilyReading {
  readonly family: FamilyDefinition | null
  readonly mistakes: readonly FamilyMistake[]
}

export function readFamilyFile(text: string): FamilyReading {
  const { value: parsed, broken } = readJson(text)
  if (broken !== null) return { family: null, mistakes: [{ code: 'notJson', place: '', params: broken }] }
  const shape = shapeMistakes(parsed)
  if (shape.length > 0) return { family: null, mistakes: shape }
  // Every property that is read was checked above.
  const file = parsed as FamilyFile
  const base = familyData.find(({ id }) => id === file.base)
  if (base === undefined) return { family: null, mistakes: [{ code: 'unknownBase', place: 'base', params: { value: file.base, known: familyData.map(({ id }) => id).join('、') } }] }
  const mistakes = [...idMistakes(file), ...file.forms.flatMap((form, index) => formMistakes(form, index, file, base))]
  return mistakes.some(({ code }) => code !== 'undecided') ? { family: null, mistakes } : { family: { ...familyOf(file, base), describedBy: text }, mistakes }
}

type Fields = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string'
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isYear = (value: unknown): boolean => Number.isInteger(value)

const fileFields: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText, title: (value) => isRecord(value) && isText(value['zh']) && isText(value['en']), stage: (value) => value === 'budget' || value === 'finalAccounts',
  from: isYear, to: (value) => value === null || isYear(value), base: isText, forms: Array.isArray,
}
const formFields: Readonly<Record<string, (value: unknown) => boolean>> = {
  form: (value) => value === null || isText(value), titles: isTexts, columns: (value) => isRecord(value) && Object.values(value).every(isTexts),
}

function shapeMistakes(parsed: unknown): FamilyMistake[] {
  if (!isRecord(parsed)) return [{ code: 'wrongType', place: '', params: {} }]
  const own = fieldMistakes(parsed, fileFields, '')
  if (own.length > 0) return own
  const forms = parsed['forms'] as readonly unknown[]
  return forms.flatMap((form, index) => (isRecord(form) ? fieldMistakes(form, formFields, `forms[${index}].`) : [{ code: 'wrongType' as const, place: `forms[${index}]`, params: {} }]))
}

function fieldMistakes(record: Fields, fields: typeof fileFields, prefix: string): FamilyMistake[] {
  return Object.entries(fields).flatMap(([name, holds]): FamilyMistake[] => {
    const place = `${prefix}${name}`
    if (!(name in record)) return [{ code: 'missing', place, params: {} }]
    return holds(record[name]) ? [] : [{ code: 'wrongType', place, params: {} }]
  })
}

function idMistakes({ id }: FamilyFile): FamilyMistake[] {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return [{ code: 'badId', place: 'id', params: { value: id } }]
  return familyData.some((known) => known.id === id) ? [{ code: 'knownId', place: 'id', params: { value: id } }] : []
}

function formMistakes(form: FamilyFileForm, index: number, file: FamilyFile, base: FamilyDefinition): FamilyMistake[] {
  const place = `forms[${index}]`
  if (form.form === null) return [{ code: 'undecided', place: `${place}.form`, params: { title: form.titles[0] ?? '', possible: (form.possible ?? []).join('、') } }]
  const definition = definitionFor(form, base)
  if (definition === null) return [{ code: 'unknownForm', place: `${place}.form`, params: { value: form.form, known: base.forms.map(({ id }) => id).join('、') } }]
  const mistakes: FamilyMistake[] = []
  if (file.forms.findIndex((other) => other.form === form.form) !== index) mistakes.push({ code: 'formTwice', place: `${place}.form`, params: { value: form.form } })
  if (form.titles.every((title) => title.trim() === '')) mistakes.push({ code: 'noTitle', place: `${place}.titles`, params: {} })
  const others = file.forms.filter((other, position) => position !== index && other.form !== null).flatMap(({ titles }) => titles.map((title) => titleCore(title).core))
  for (const title of form.titles) if (others.includes(titleCore(title).core)) mistakes.push({ code: 'titleTwice', place: `${place}.titles`, params: { value: title } })
  const known = definition.panels.flatMap((panel) => panel.columns.map((column) => columnPath(panel.id, column)))
  if (Object.keys(form.columns).length === 0) mistakes.push({ code: 'noColumns', place: `${place}.columns`, params: {} })
  for (const name of Object.keys(form.columns)) if (!known.includes(name)) mistakes.push({ code: 'unknownColumn', place: `${place}.columns`, params: { value: name, known: known.join('、') } })
  return mistakes
}

function definitionFor({ form, like }: FamilyFileForm, base: FamilyDefinition): FormDefinition | null {
  const family = like === undefined ? base : familyData.find(({ id }) => id === like)
  return family?.forms.find(({ id }) => id === form) ?? null
}

function familyOf(file: FamilyFile, base: FamilyDefinition): FamilyDefinition {
  const described = file.forms.flatMap((form) => {
    const definition = definitionFor(form, base)
    return definition === null ? [] : [describe(definition, form)]
  })
  const ids = new Set(described.map(({ id }) => id))
  const { id, title, stage, from, to } = file
  return { id, title, applies: { regions: [], from, to, stage }, source: id, forms: [...described, ...base.forms.filter((form) => !ids.has(form.id)).map((form) => ({ ...form, required: false }))] }
}

/** The known form under the titles and heads of this layout; amounts it does not print may be missing. A head given to one column is no other's. */
function describe(definition: FormDefinition, { titles, columns }: FamilyFileForm): FormDefinition {
  const given = (panel: string): ReadonlySet<string> => new Set(Object.entries(columns).flatMap(([path, heads]) => (path.startsWith(`${panel}/`) ? heads : [])))
  const panels = definition.panels.map((panel) => ({
    ...panel,
    columns: panel.columns.map((column): ColumnDefinition => {
      const heads = columns[columnPath(panel.id, column)]
      if (heads !== undefined) return { ...column, heads: [...new Set([...heads, ...column.heads])], optional: false }
      return column.kind === 'amount' ? { ...column, heads: column.heads.filter((head) => !given(panel.id).has(head)), optional: true } : column
    }),
  }))
  return { ...definition, titles: [...titles], required: false, panels }
}
