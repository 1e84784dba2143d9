/** A budget in work as a budget: what would be printed if it were published now. Last step of preparing, first of showing, auditing and publishing. */
import type { Budget } from '../model/budget.ts'
import type { DraftEdit } from '../model/draft.ts'
import type { TextMark } from '../model/text-mark.ts'
import { listDraftProjects, toProject, type DraftProjectEntry } from './draft-projects.ts'
import { layDraft, type DraftTables } from './draft-tables.ts'
import { moveYears } from './next-year.ts'
import { rewriteNarrative } from './rewrite-narrative.ts'

/** isOwn: somebody wrote it for this year. was: last year's sentence; marks: what in it nothing tells for sure. */
export interface DraftSentence {
  readonly id: string
  readonly sectionId: string | null
  readonly text: string
  readonly was: string
  readonly isOwn: boolean
  readonly marks: readonly TextMark[]
}

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
  const sentences = writeSentences(last, tables, edits)
  const year = last.fiscalYear?.value ?? null
  const projects = listDraftProjects(last.projects, year, edits)
  const { narrative } = last
  const texts = new Map(sentences.map(({ id, text }) => [id, text]))
  const budget: Budget = {
    ...last,
    fiscalYear: last.fiscalYear === null ? null : { ...last.fiscalYear, value: last.fiscalYear.value + 1 },
    forms: tables.forms,
    projects: projects.map((entry) => toProject(entry, placeOf(last, entry.id))),
    selfEvaluations: [],
    narrative: {
      ...narrative,
      sections: narrative.sections.map((section) => ({ ...section, heading: year === null ? section.heading : moveYears(section.heading, year) })),
      sentences: narrative.sentences.flatMap((sentence) => {
        const text = texts.get(sentence.id) ?? ''
        return text.trim() === '' ? [] : [{ ...sentence, text }]
      }),
      claims: [],
    },
    problems: [],
  }
  return { budget, tables, sentences, projects }
}

function writeSentences(last: Budget, { forms }: DraftTables, edits: readonly DraftEdit[]): DraftSentence[] {
  const own = new Map(edits.flatMap((edit) => (edit.kind === 'sentence' ? [[edit.sentence, edit.text] as const] : [])))
  return rewriteNarrative(last, { forms }).map(({ sentence, marks }, index) => {
    const text = own.get(sentence.id) ?? null
    const { id, sectionId } = sentence
    return { id, sectionId, text: text ?? sentence.text, was: last.narrative.sentences[index]?.text ?? '', isOwn: text !== null, marks: text === null ? marks : [] }
  })
}

/** A new project stands behind the others. */
function placeOf(last: Budget, id: string): Budget['projects'][number]['places'][number] {
  const known = last.projects.find((project) => project.id === id)?.places[0] ?? last.projects.at(-1)?.places.at(-1) ?? last.forms.at(-1)?.places.at(-1)
  return known ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null }
}
