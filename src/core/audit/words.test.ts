import { describe, expect, it } from 'vitest'
import { likeness, plain, quantitiesOf, sharedRun } from './words.ts'

const told = (text: string): string[] => quantitiesOf(text).map(({ text: own, bound }) => `${bound ?? ''} ${own}`.trim())

describe('quantities', () => {
  it('are numbers with a unit and their bound, before or after', () => {
    expect(told('不少于 350 天，故障不超过5次，压减15%以上，3件以内')).toEqual(['atLeast 350 天', 'atMost 5次', 'atLeast 15%', 'atMost 3件'])
  })

  it('are no dates and no parts of longer numbers', () => {
    expect(told('2025年12月31日')).toEqual([])
    expect(told('12345热线有4个座席')).toEqual(['4个'])
  })

  it('keep the words around them', () => {
    const [quantity] = quantitiesOf('按规定，政务网络正常运行天数不少于350天左右。')
    expect(quantity).toMatchObject({ lead: '政务网络正常运行天数不少于', tail: '左右', unit: '天' })
  })
})

it('plain text has one width and no spaces or quotation marks', () => expect(plain('“三公” 经费（境）')).toBe('三公经费(境)'))

it('likeness is 100 for the same and 0 for nothing in common', () => {
  expect(likeness('编印《南宫年鉴》，宣传', '编印南宫年鉴宣传')).toBe(100)
  expect(likeness('甲乙丙', '丁戊己')).toBe(0)
})

it('shared runs are the longest common stretch', () => expect(sharedRun('政务网络运行天数', '正常运行天数')).toBe('运行天数'))
