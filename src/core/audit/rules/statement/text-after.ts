/** What is said behind a figure: the words up to the next one, on into the next sentences of the paragraph. */
import type { Claim } from '../../../model/narrative.ts'
import type { BudgetView } from '../../view.ts'

export function textAfter(view: BudgetView, { sentenceId, start, end }: Claim): string {
  const own = view.sentences.get(sentenceId)
  const next = (view.claimsBySentence.get(sentenceId) ?? []).find((claim) => claim.start > start)
  const rest = own?.text.slice(end, next?.start) ?? ''
  return own === undefined || next !== undefined ? rest : rest + sentencesAfter(view, sentenceId, own.paragraphIndex)
}

function sentencesAfter(view: BudgetView, sentenceId: string, paragraphIndex: number): string {
  const sentences = view.sentencesByParagraph.get(paragraphIndex) ?? []
  let text = ''
  for (const sentence of sentences.slice(sentences.findIndex(({ id }) => id === sentenceId) + 1)) {
    const [first] = view.claimsBySentence.get(sentence.id) ?? []
    text += sentence.text.slice(0, first?.start)
    if (first !== undefined) break
  }
  return text
}
