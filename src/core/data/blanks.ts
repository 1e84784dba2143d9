/** Blanks that templates of the narrative leave for what only a person knows. Nothing is published while one stands. */
import { narrativeTemplates } from './generated/narrative-templates.ts'

/** 〔待填：增减原因〕 */
const blank = new RegExp(`〔${narrativeTemplates.blankWord}[^〕]*〕`, 'g')

export function findBlanks(text: string): { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(blank)].map(({ index, 0: found }) => ({ start: index, text: found }))
}
