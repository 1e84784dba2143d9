/**
 * For the page that describes a layout: what the document on the desk would read as under a family file that a person is still working on. The
 * same reading as everywhere, without the audit.
 */
import { familyOfBudget } from '../../core/data/families.ts'
import { phraseFamilyMistake } from '../../core/locale/family-words.ts'
import type { Budget } from '../../core/model/budget.ts'
import type { FamilyFile } from '../../core/model/family-file.ts'
import type { Form } from '../../core/model/form.ts'
import type { FamilyDefinition } from '../../core/model/form-definition.ts'
import { assembleBudget, type SourceReading } from '../../core/pipeline.ts'
import { layOutTables, type LayoutProposal } from '../../core/read/family/lay-out-tables.ts'
import { readFamilyFile } from '../../core/read/family/read-family-file.ts'
import { rowName } from '../../core/render/titles.ts'
import { checkIdentities } from './make-review.ts'
import type { Bilingual, FamilyCheck, LayoutTrial, TableTrial } from './protocol.ts'

/** The tables of all files of the disclosure; null where none of them can be described. */
export function proposeLayout(readings: readonly SourceReading[]): LayoutProposal | null {
  const hash = readings[0]?.info.hash.slice(0, 8) ?? ''
  const proposals = readings.flatMap(({ source }) => (source === null ? [] : (layOutTables(source, `layout-${hash}`) ?? [])))
  const first = proposals.find(({ tables }) => tables.length > 0)
  if (first === undefined) return null
  const joined = proposals.filter(({ file }) => file.base === first.file.base)
  return { ...first, file: { ...first.file, forms: joined.flatMap(({ file }) => file.forms) }, tables: joined.flatMap(({ tables }) => tables) }
}

/** Files that are sound, as families; the others read nothing. */
export function familiesOf(texts: readonly string[]): FamilyDefinition[] {
  return texts.flatMap((text) => readFamilyFile(text).family ?? [])
}

/** For a file that a person drops: whether it can be used, and what it is called. */
export function checkFamily(text: string): FamilyCheck {
  const { family, mistakes } = readFamilyFile(text)
  const [first] = mistakes
  return {
    family: family === null ? null : { id: family.id, title: family.title },
    mistake: first === undefined ? null : { zh: phraseFamilyMistake(first, 'zh'), en: phraseFamilyMistake(first, 'en') },
  }
}

export function tryLayout(readings: readonly SourceReading[], file: FamilyFile): LayoutTrial {
  const { family, mistakes } = readFamilyFile(JSON.stringify(file))
  // What nobody has decided on is seen on the page itself.
  const real = mistakes.filter(({ code }) => code !== 'undecided').map((mistake): Bilingual => ({ zh: phraseFamilyMistake(mistake, 'zh'), en: phraseFamilyMistake(mistake, 'en') }))
  if (family === null) return { mistakes: real, tables: file.forms.map(() => null) }
  const budget = assembleBudget(readings, [family])
  return { mistakes: real, tables: file.forms.map(({ form }) => trialOf(budget, budget.forms.find(({ id }) => id === form))) }
}

function trialOf(budget: Budget, form: Form | undefined): TableTrial | null {
  if (form === undefined) return null
  const checks = checkIdentities(budget, familyOfBudget(budget)).filter(({ instance }) => instance.total.form === form.id)
  return {
    figureCount: form.cells.filter(({ state }) => state === 'amount').length,
    unreadCount: form.cells.filter(({ state }) => state === 'unread').length,
    heldCount: checks.filter(({ state }) => state === 'holds' || state === 'rounding').length,
    checkCount: checks.length,
    rows: form.rows.map((row) => ({ printed: row.label, code: row.code, taken: row.key.startsWith('unknown-') ? null : { zh: rowName({ ...row, label: '' }, 'zh').text, en: rowName(row, 'en').text } })),
  }
}
