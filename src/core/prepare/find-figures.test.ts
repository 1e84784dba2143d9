import { describe, expect, it } from 'vitest'
import { findFigures } from './find-figures.ts'

const texts = (text: string): string[] => findFigures(text).map(({ kind, text: found }) => `${kind} ${found}`)

describe('figures in words', () => {
  it('are amounts, rates and counts with their unit', () => {
    expect(texts('2026年安排1,172.54万元，增长16.47%，编制35名，共3亿元。')).toEqual(['amount 1,172.54万元', 'percent 16.47%', 'count 35名', 'amount 3亿元'])
  })

  it('are no years, no numbers of articles, no codes, and nothing in the title of a document', () => {
    expect(texts('2026年12月按第3条和《关于3项经费的通知》（财办〔2025〕7号）执行，科目2010301。')).toEqual([])
  })
})
