/** Recognizes headings without a number by their wording. Paragraphs end before them, and sections begin with them. */
import { sectionWords } from '../../data/generated/section-words.ts'
import { normalizeLabel } from './normal-text.ts'

const longestPlainHeading = 45

/** 名词解释, 云溪县水务局机构设置: a line that is one of the known headings or ends with it, without any punctuation. */
export function isPlainHeading(text: string): boolean {
  if (text.length > longestPlainHeading || /[，。；：:、]/.test(text)) return false
  const label = normalizeLabel(text)
  return sectionWords.plainHeadings.some((heading) => label.endsWith(heading))
}
