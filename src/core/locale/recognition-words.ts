/** Why a table without a known title was taken for a form: one line, and what stands behind it. The report and the app say it in the same words. */
import type { RecognitionEvidence } from '../model/form.ts'

interface RecognitionWords {
  readonly line: (evidence: RecognitionEvidence) => string
  readonly details: (evidence: RecognitionEvidence) => readonly string[]
}

const lowest = (head: string): string => head.slice(head.lastIndexOf('/') + 1)

const zh: RecognitionWords = {
  line: ({ sumCount }) => `标题未见过，按含义认出：${sumCount} 处平衡关系成立`,
  details: ({ heads, codeCount, sumCount }) => [
    `栏目：${heads.map(lowest).join('、')}`,
    ...(codeCount > 0 ? [`科目编码：${codeCount} 个，都是这张表所用的分类`] : []),
    `平衡关系：有两个以上加数的 ${sumCount} 处全部成立，没有不成立的`,
  ],
}

const en: RecognitionWords = {
  line: ({ sumCount }) => `Title not known; recognized by what it means: ${sumCount} sums hold`,
  details: ({ heads, codeCount, sumCount }) => [
    `Heads: ${heads.map(lowest).join(', ')}`,
    ...(codeCount > 0 ? [`Codes: ${codeCount}, all of the classification this form uses`] : []),
    `Sums: ${sumCount} of two parts or more, all of which hold; none is broken`,
  ],
}

export const recognitionWords: Readonly<Record<'zh' | 'en', RecognitionWords>> = { zh, en }
