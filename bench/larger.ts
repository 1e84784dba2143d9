/** A budget with several times the rows, prose and projects, for asking how the cost of rules grows. Everything in it still adds up. */
import { groupBy } from '../src/core/audit/view.ts'
import type { Budget } from '../src/core/model/budget.ts'
import { cellId, type Cell, type Form } from '../src/core/model/form.ts'
import type { Narrative } from '../src/core/model/narrative.ts'

/** times: 1 gives the same budget. Rows that are added are worth nothing, so that every sum holds. */
export function enlarge(budget: Budget, times: number): Budget {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1)
  const projects = [budget.projects, ...copies.map((copy) => budget.projects.map((project) => ({ ...project, id: `${project.id}-${copy}`, name: `${project.name}${copy}`, code: null })))].flat()
  return { ...budget, forms: budget.forms.map((form) => longer(form, copies)), narrative: longerProse(budget.narrative, copies), projects }
}

function longer(form: Form, copies: readonly number[]): Form {
  const used = new Set(form.rows.map(({ panel, key }) => `${panel}/${key}`))
  const added = copies.flatMap((copy) => form.rows.flatMap((row) => {
    const key = row.code === row.key ? freeCode(row.panel, row.code, used) : `${row.key}-${copy}`
    if (key === null) return []
    used.add(`${row.panel}/${key}`)
    return [{ row, own: { ...row, key, code: row.code === row.key ? key : null } }]
  }))
  const cells = groupBy(form.cells, ({ path }) => `${path.panel}/${path.row}`)
  return {
    ...form,
    rows: [...form.rows, ...added.map(({ own }) => own)],
    cells: [...form.cells, ...added.flatMap(({ row, own }) => (cells.get(`${row.panel}/${row.key}`) ?? []).map((cell) => emptied(cell, own.key)))],
  }
}

/** A code beside the given one that no row has; null when all hundred are taken. */
function freeCode(panel: string, code: string, used: ReadonlySet<string>): string | null {
  for (let number = 99; number >= 0; number -= 1) {
    const free = code.slice(0, -2) + String(number).padStart(2, '0')
    if (!used.has(`${panel}/${free}`)) return free
  }
  return null
}

function emptied(cell: Cell, row: string): Cell {
  const path = { ...cell.path, row }
  return { ...cell, path, id: cellId(path), amount: cell.amount === null ? null : { ...cell.amount, fen: 0n } }
}

function longerProse({ sections, sentences, claims, tables }: Narrative, copies: readonly number[]): Narrative {
  const paragraphCount = 1 + Math.max(0, ...sentences.map(({ paragraphIndex }) => paragraphIndex))
  const named = (id: string, copy: number): string => `${id}-${copy}`
  return {
    sections: [sections, ...copies.map((copy) => sections.map((section) => ({ ...section, id: named(section.id, copy), parentId: section.parentId === null ? null : named(section.parentId, copy) })))].flat(),
    sentences: [sentences, ...copies.map((copy) => sentences.map((sentence) => ({
      ...sentence, id: named(sentence.id, copy), sectionId: sentence.sectionId === null ? null : named(sentence.sectionId, copy), paragraphIndex: sentence.paragraphIndex + copy * paragraphCount,
    })))].flat(),
    claims: [claims, ...copies.map((copy) => claims.map((claim) => ({ ...claim, id: named(claim.id, copy), sentenceId: named(claim.sentenceId, copy), ofClaimId: claim.ofClaimId === null ? null : named(claim.ofClaimId, copy) })))].flat(),
    tables,
  }
}
