/**
 * A figure of a year is compared with another year, never with its own: 2024年预算…，比2024年预算减少. What looks back holds the outcome of a year against
 * its plan, and final accounts do so throughout.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything } from '../../needs.ts'
import { atClaim, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'

const yearPattern = /(20\d\d)\s*年/g

export const comparedWithItself = defineRule({
  id: 'statement/compared-with-itself',
  title: { zh: '不与同一年度比较', en: 'A year is not compared with itself' },
  basis: ['consistency'],
  applies: { stages: ['budget'] },
  severity: 'warning',
  needs: { stated: comparisons, view: anything },
  *check({ stated, view }, tally) {
    const told = new Set<string>()
    for (const { figure, moved } of [...stated.map((one) => ({ figure: one.figure, moved: one.change ?? one.rate })), ...looseChanges(view)]) {
      const years = yearsOf(figure, moved, view)
      if (years === null || told.has(figure.sentenceId)) continue
      tally.compared()
      if (years.own !== years.other) continue
      const sentence = view.sentences.get(figure.sentenceId)
      told.add(figure.sentenceId)
      yield {
        at: figure.id,
        places: [...(sentence === undefined ? [] : atSentence('stated', sentence, years.words)), atClaim('current', figure)],
        params: { subject: subjectOf(figure), year: years.own },
      }
    }
  },
})

interface Years {
  readonly own: string
  readonly other: string
  /** The clause that names the year compared with. */
  readonly words: string
}

/** 2024年收支安排 A，较2024年减少 B: A is of another year than the document's, so nothing ties B to it but that it stands right before. */
function looseChanges({ claimsBySentence }: BudgetView): { readonly figure: Claim; readonly moved: Claim }[] {
  return [...claimsBySentence.values()].flatMap((claims) =>
    claims.flatMap((moved, index) => {
      const figure = claims[index - 1]
      return moved.kind === 'change' && moved.ofClaimId === null && figure?.kind === 'amount' ? [{ figure, moved }] : []
    }),
  )
}

/** Both years as the sentence prints them; null where it does not print both, or looks back. */
function yearsOf(figure: Claim, moved: Claim | null, view: BudgetView): Years | null {
  const text = view.sentences.get(figure.sentenceId)?.text ?? ''
  if (moved === null || moved.sentenceId !== figure.sentenceId || moved.start < figure.end) return null
  const before = text.slice(0, figure.start)
  const between = text.slice(figure.end, moved.start)
  const own = [...before.matchAll(yearPattern)].filter(({ index }) => !isCompared(before, index)).at(-1)?.[1]
  const other = [...between.matchAll(yearPattern)].at(-1)?.[1]
  const looksBack = includesAny(before, ruleVocabulary.lookingBack) || includesAny(between, ruleVocabulary.lookingBack)
  return own === undefined || other === undefined || looksBack ? null : { own, other, words: between.replace(/^[，,；;]/, '') }
}

/** 支出预算 A，比2024年 B 增加，其中基本支出 C: the year behind 比 is not that of C. */
function isCompared(text: string, index: number): boolean {
  const words = text.slice(0, index).trimEnd()
  return ruleVocabulary.comparedBefore.some((word) => words.endsWith(word))
}
