/**
 * What the prose says is no longer spent (不再列支…) is zero in the table. The clause may deny only a part, or speak of another body or of a project:
 * it is an error only where it says nothing but the denial and the name.
 */
import { conceptData } from '../../../data/generated/concepts.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Concept } from '../../../model/reference.ts'
import type { SectionKind, Sentence } from '../../../model/narrative.ts'
import type { Cell } from '../../../model/form.ts'
import { isPositive } from '../../figures.ts'
import { anything, form } from '../../needs.ts'
import { atCell, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, firstOf, includesAny, plain } from '../../words.ts'

/** Sections that do not speak of the department's own expenses of the year. */
const elsewhere: ReadonlySet<SectionKind> = new Set(['duties', 'organization', 'projects', 'performance', 'objectives', 'glossary', 'contents'])
const clauseBreak = /[，。；、：,;]/
const deniable: readonly Concept[] = conceptData.filter(({ id }) => id.startsWith('threePublic.') && id !== 'threePublic.total')

export const deniedItemIsZero = defineRule({
  id: 'narrative/denied-item-is-zero',
  title: { zh: '文字称不再列支的，表中应为零', en: 'What the prose denies is zero in the table' },
  basis: ['consistency', 'office-affairs-7'],
  applies: {},
  severity: 'error',
  needs: { threePublic: form('threePublicExpenses'), view: anything },
  *check({ view }, tally) {
    for (const sentence of view.budget.narrative.sentences) {
      const denied = deniedIn(sentence)
      if (denied === null || speaksOfAnotherYear(sentence, view) || elsewhere.has(view.sections.get(sentence.sectionId ?? '')?.kind ?? 'other')) continue
      const cell = cellOf(denied.concept, view)
      if (cell === null) continue
      if (cell.state === 'unread') {
        tally.open(`cell:${cell.id}`)
        continue
      }
      tally.compared()
      if (!isPositive(cell)) continue
      yield {
        at: denied.concept.id,
        places: [...atSentence('stated', sentence, denied.clause), atCell('printed', cell)],
        actual: cell.amount,
        severity: denied.isPlain ? 'error' : 'advice',
        params: { item: denied.concept.title.zh, itemEn: denied.concept.title.en, clause: denied.clause, unit: cell.unit },
      }
      return
    }
  },
})

/** isPlain: nothing stands before the denial that could restrict it. */
interface Denied {
  readonly concept: Concept
  readonly clause: string
  readonly isPlain: boolean
}

const leads = new RegExp(`^(?:20\\d\\d年|${alternatives(ruleVocabulary.denialLeads)})*$`)
const tails = new RegExp(`(?:${alternatives(ruleVocabulary.denialTails)})?$`)
const named: ReadonlyMap<string, Concept> = new Map(deniable.flatMap((concept) => concept.names.map((name): [string, Concept] => [plain(name), concept])))

function deniedIn({ text }: Sentence): Denied | null {
  for (const clause of text.split(clauseBreak)) {
    const word = firstOf(clause, ruleVocabulary.denials)
    if (word === null || includesAny(clause, ruleVocabulary.limitedDenials)) continue
    const after = plain(clause.slice(clause.indexOf(word) + word.length))
    // The name ends the clause: 公务接待费中的外事接待 is something else.
    const concept = named.get(after) ?? named.get(after.replace(tails, ''))
    const before = plain(clause.slice(0, clause.indexOf(word)))
    if (concept !== undefined) return { concept, clause: clause.trim(), isPlain: leads.test(before) }
  }
  return null
}

/** A sentence about last year alone says nothing of this one. */
function speaksOfAnotherYear({ text }: Sentence, { year }: BudgetView): boolean {
  const years = [...text.matchAll(/(20\d\d)\s*年/g)].map((match) => match[1])
  return year !== null && years.length > 0 && !years.includes(`${year}`)
}

function cellOf(concept: Concept, view: BudgetView): Cell | null {
  return concept.cells.map((path) => view.cell(path)).find((cell): cell is Cell => cell !== null) ?? null
}
