/** A budget in work as a budget: what would be printed if it were published now. Last step of preparing, first of showing, auditing and publishing. */
import type { Budget } from '../model/budget.ts'
import type { DraftEdit } from '../model/draft.ts'
import { writeNarrative, type DraftSentence } from './draft-narrative.ts'
import { listDraftProjects, toProject, type DraftProjectEntry } from './draft-projects.ts'
import { layDraft, type DraftTables } from './draft-tables.ts'

export interface DraftBudget {
  /** Without claims: those are read from what is printed. */
  readonly budget: Budget
  readonly tables: DraftTables
  readonly sentences: readonly DraftSentence[]
  readonly projects: readonly DraftProjectEntry[]
}

/** last: the disclosure of the year before. */
export function composeDraft(last: Budget, edits: readonly DraftEdit[]): DraftBudget {
  const tables = layDraft(last, edits)
  const year = last.fiscalYear?.value ?? null
  const entries = listDraftProjects(last.projects, year, edits)
  const projects = entries.map((entry) => toProject(entry, placeOf(last, entry.id)))
  const { sections, tables: proseTables, sentences, drafts } = writeNarrative(last, { forms: tables.forms, projects }, edits)
  const budget: Budget = {
    ...last,
    fiscalYear: last.fiscalYear === null ? null : { ...last.fiscalYear, value: last.fiscalYear.value + 1 },
    forms: tables.forms,
    projects,
    selfEvaluations: [],
    narrative: {
      sections, tables: proseTables,
      sentences: sentences.filter(({ text }) => text.trim() !== ''),
      claims: [],
    },
    problems: [],
  }
  return { budget, tables, sentences: drafts, projects: entries }
}

/** A new project stands behind the others. */
function placeOf(last: Budget, id: string): Budget['projects'][number]['places'][number] {
  const known = last.projects.find((project) => project.id === id)?.places[0] ?? last.projects.at(-1)?.places.at(-1) ?? last.forms.at(-1)?.places.at(-1)
  return known ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null }
}
