import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.ts'

describe('remembered answers', () => {
  const counting = (): { readonly asked: string[]; readonly answer: (text: string) => string } => {
    const asked: string[] = []
    return { asked, answer: remembered((text) => (asked.push(text), text.toUpperCase())) }
  }

  it('computes an answer once', () => {
    const { asked, answer } = counting()
    expect([answer('a'), answer('b'), answer('a')]).toEqual(['A', 'B', 'A'])
    expect(asked).toEqual(['a', 'b'])
  })

  it('forgets rather than grow without end, and stays right', () => {
    const { asked, answer } = counting()
    const texts = Array.from({ length: 5000 }, (_, index) => `t${index}`)
    expect(texts.map(answer)).toEqual(texts.map((text) => text.toUpperCase()))
    expect(answer('t0')).toBe('T0')
    expect(asked.length).toBe(5001)
  })

  it('does not keep long texts', () => {
    const { asked, answer } = counting()
    const long = 'x'.repeat(3000)
    expect([answer(long), answer(long)]).toEqual([long.toUpperCase(), long.toUpperCase()])
    expect(asked.length).toBe(2)
  })
})
