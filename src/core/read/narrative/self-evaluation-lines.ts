/**
 * Self-evaluation tables that came as lines, their cells lost: what stands where is not known, so their money is told unread. Beside the tables
 * with cells (self-evaluations.ts), on the main path.
 */
import { selfEvaluationLabels } from '../../data/generated/self-evaluation-labels.ts'
import type { Problem } from '../../model/problem.ts'
import type { Block, TextLine } from '../../model/source.ts'
import { normalizeLabel } from './normal-text.ts'
import { longestLabel } from './project-parts.ts'

const { fundsHeads, indicatorHeads, names, sources, titles } = selfEvaluationLabels
/** From the title to the heads of the indicators: project, bodies, money, objectives, each perhaps broken over lines. */
const mostLines = 60
/** A row of money broken over lines keeps only its amounts apart from other numbers. */
const amount = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2,6}(?![\d.,%])/g
const figure = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,%])/g

/** blocks: those that nobody has taken, in printed order. */
export function reportEvaluationLines(blocks: readonly Block[]): Problem[] {
  return blocks.flatMap((block, index) => (block.kind === 'line' && isTitle(block) ? reportTable(linesBelow(blocks, index)) : []))
}

function isTitle({ text }: TextLine): boolean {
  const label = normalizeLabel(text)
  return text.length <= 2 * longestLabel && titles.some((title) => label.includes(title))
}

/** Up to a table with cells, or to the next title. */
function linesBelow(blocks: readonly Block[], index: number): TextLine[] {
  const lines: TextLine[] = []
  for (const block of blocks.slice(index + 1, index + 1 + mostLines)) {
    if (block.kind !== 'line' || isTitle(block)) break
    lines.push(block)
  }
  return lines
}

/** The rows of money stand between their heads and those of the indicators. */
function reportTable(lines: readonly TextLine[]): Problem[] {
  const texts = lines.map(({ text }) => normalizeLabel(text))
  const heads = texts.findIndex((text) => fundsHeads.executed.some((head) => text.includes(head)))
  const indicators = texts.findIndex((text, index) => index > heads && indicatorHeads.name.some((head) => text.includes(head)))
  if (heads === -1 || indicators === -1 || !texts.slice(0, indicators + 1).some((text) => fundsHeads.score.some((head) => text.includes(head)))) return []
  const project = nameIn(texts.slice(0, heads))
  return lines.slice(heads, indicators).flatMap(({ text, place }, index) => {
    const isRow = Object.values(sources).flat().some((word) => texts[heads + index]?.includes(word) === true)
    return [...text.normalize('NFKC').matchAll(isRow ? figure : amount)].map(([own]): Problem => ({ code: 'figureUnread', place, params: { project, text: own } }))
  })
}

function nameIn(texts: readonly string[]): string {
  for (const text of texts) {
    const label = names.find((name) => text.startsWith(name))
    if (label !== undefined && text.length > label.length) return text.slice(label.length).replace(/^:/, '')
  }
  return ''
}
