/** Takes bracketed remarks out of a clause, so that its grammar can be read. Runs on the tokens of a paragraph before its claims are read. */
import { claimWords } from '../../data/generated/claim-words.ts'
import type { Token } from './token.ts'

function markFilled(bracket: { plain: boolean } | undefined): void {
  if (bracket !== undefined) bracket.plain = false
}

/** 550 万元（含聘用人员工资）, 350 万元（不含上级专项）: the figure is not what its name says. */
function tellsExtent(token: Token | undefined, before: Token | undefined): boolean {
  return before?.kind === 'figure' && token?.kind === 'word' && (token.role === 'parts' || token.role === 'extent')
}

/** 工资福利支出（301）: the code in brackets says what the name says. */
function isCode(text: string, { start, end }: Token): boolean {
  return /^\([2345]\d{2}(?:\d{2}){0,2}\)$/.test(text.slice(start - 1, end + 1))
}

/** 1,000 万元（折合 10,000,000 元）: the same amount in another unit. */
function isRestated(kept: readonly Token[], opening: number, text: string): boolean {
  const [before, , words, figure, closing] = kept.slice(opening - 1, opening + 4)
  const isPair = before?.kind === 'figure' && words !== undefined && figure?.kind === 'figure' && closing === kept.at(-1)
  return isPair && claimWords.restatementWords.includes(text.slice(words.start, words.end))
}

/** Drops bracketed remarks that say nothing a claim needs: （以合同签订为准）, （上一年度，下同）. One with a figure or an item's name stays. */
export function withoutRemarks(tokens: readonly Token[], text: string): Token[] {
  const kept: Token[] = []
  const open: { readonly at: number; plain: boolean }[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'stop' && (token.mark === '(' || token.mark === '[')) open.push({ at: kept.length, plain: !tellsExtent(tokens[index + 1], tokens[index - 1]) })
    else if (token.kind === 'figure' || (token.kind === 'other' && /\d/.test(text.slice(token.start, token.end)) && !isCode(text, token))) markFilled(open.at(-1))
    kept.push(token)
    if (token.kind !== 'stop' || (token.mark !== ')' && token.mark !== ']')) continue
    const bracket = open.pop()
    if (bracket !== undefined && bracket.at > 0 && isRestated(kept, bracket.at, text)) {
      kept.length = bracket.at
      continue
    }
    if (bracket?.plain === false) markFilled(open.at(-1))
    if (bracket === undefined || !bracket.plain) continue
    const before = kept[bracket.at - 1]
    const inside = kept.slice(bracket.at + 1, -1)
    const isSelf = inside.length > 0 && inside.every((word) => word.kind === 'word' && word.role === 'self')
    const follows = before !== undefined && before.kind !== 'other' && before.kind !== 'agency'
    const start = kept[bracket.at]?.start ?? token.start
    kept.length = bracket.at
    if (!isSelf && !follows) kept.push({ kind: 'other', start, end: token.end })
  }
  return kept
}

