/** The figures a bureau's own rules may name: concepts, and cells that a form of some family has. */
import { conceptData } from '../../data/generated/concepts.ts'
import { familyData } from '../../data/generated/families.ts'
import type { PanelDefinition } from '../../model/form-definition.ts'
import { likeness } from '../words.ts'

/** A concept, or a cell that some family's form has: rows by their key there, or by a code. */
export function isFigure(figure: string): boolean {
  if (conceptData.some((concept) => concept.id === figure)) return true
  const [form, panelId, row, column, ...more] = figure.split('/')
  if (row === undefined || column === undefined || more.length > 0) return false
  return panelsOf(form ?? '').some((panel) => {
    const hasRow = row === 'total' || /^\d{3,7}$/.test(row) || panel.rows.some(({ key }) => key === row) || panel.columns.some((own) => own.row === row)
    return panel.id === panelId && hasRow && panel.columns.some((own) => own.kind === 'amount' && (own.id === column || (own.row === row && column === 'total')))
  })
}

/** Figures written most like this one, likest first: concepts for a concept, cells of the form for a cell. */
export function figuresLike(figure: string): string[] {
  const [form = '', panel, row = '', column = ''] = figure.split('/')
  if (panel === undefined) return wordsLike(form, conceptData.map(({ id }) => id))
  const panels = panelsOf(form)
  if (panels.length === 0) return wordsLike(form, formIds).map((id) => `${id}/${panel}/${row}/${column}`)
  const near = wordsLike(panel, panels.map(({ id }) => id)).flatMap((id) => panels.filter((own) => own.id === id))
  const cells = near.flatMap((own) => {
    const rows = new Set([...own.rows.map(({ key }) => key), ...own.columns.flatMap((one) => one.row ?? []), 'total', ...(/^\d{3,7}$/.test(row) ? [row] : [])])
    const columns = new Set(own.columns.flatMap(({ kind, id }) => (kind === 'amount' ? [id] : [])))
    return wordsLike(row, [...rows]).flatMap((key) => wordsLike(column, [...columns]).map((id) => `${form}/${own.id}/${key}/${id}`))
  })
  return wordsLike(figure, cells.filter(isFigure))
}

const suggestionCount = 3

/** At most three of the known words, likest first; none that has nothing in common. */
export function wordsLike(word: string, known: readonly string[]): string[] {
  const weighed = [...new Set(known)].map((one) => ({ one, weight: one === word ? 101 : likeness(one.toLowerCase(), word.toLowerCase()) }))
  return weighed.filter(({ weight }) => weight > 0).sort((left, right) => right.weight - left.weight).slice(0, suggestionCount).map(({ one }) => one)
}

const formIds: readonly string[] = familyData.flatMap(({ forms }) => forms.map(({ id }) => id))

function panelsOf(form: string): readonly PanelDefinition[] {
  return familyData.flatMap(({ forms }) => forms.filter(({ id }) => id === form).flatMap(({ panels }) => panels))
}
