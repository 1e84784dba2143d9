import { describe, expect, it } from 'vitest'
import type { Place } from '../model/place.ts'
import type { Sentence } from '../model/narrative.ts'
import { atSentence } from './places.ts'

/** A sentence of these lines. */
function sentenceOf(lines: readonly string[]): Sentence {
  const places = lines.map((_, lineIndex): Place => ({ sourceIndex: 0, pageNumber: 1, box: null, lineIndex }))
  const lineStarts: number[] = []
  let length = 0
  for (const line of lines) {
    lineStarts.push(length)
    length += line.length
  }
  return { id: 's1', text: lines.join(''), places, lineStarts, sectionId: null, paragraphIndex: 0 }
}

const lineOf = (lines: readonly string[], text: string): number | null | undefined => atSentence('words', sentenceOf(lines), text)[0]?.place.lineIndex

describe('atSentence', () => {
  it('places words at the line that holds most of them, the first of two', () => {
    expect(lineOf(['2025年收入', '预算为12万元，', '支出相同。'], '预算为')).toBe(1)
    expect(lineOf(['2025年收入', '预算为12万元，', '支出相同。'], '收入预算为12')).toBe(1)
    expect(lineOf(['2025年收入', '预算为12万元，', '支出相同。'], '收入预算')).toBe(0)
  })

  it('finds them in a sentence of more lines than a call takes arguments', () => {
    expect(lineOf([...Array.from({ length: 150_000 }, () => '某局'), '收入。'], '收入')).toBe(150_000)
  })
})
