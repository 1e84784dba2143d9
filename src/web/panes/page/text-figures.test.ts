import { describe, expect, it } from 'vitest'
import type { Review } from '../../worker/protocol.ts'
import { figuresByLine } from './text-figures.ts'

function reviewOf(cells: readonly (readonly [string, string, number])[]): Review {
  const made = cells.map(([id, text, lineIndex]) => ({ id, text, place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex } }))
  return { budget: { forms: [{ cells: made }], narrative: { claims: [] } } } as unknown as Review
}

describe('figuresByLine', () => {
  it('gives equal amounts of one line to their cells in the order of the columns', () => {
    const figures = figuresByLine(reviewOf([['total', '1172.54', 0], ['basic', '1172.54', 0]]), 0, ['1 合计 1172.54 1172.54']).get(0)
    expect(figures?.map(({ selection }) => selection)).toEqual([{ kind: 'cell', id: 'total' }, { kind: 'cell', id: 'basic' }])
    expect(figures?.[0]?.start).toBe(5)
  })

  it('sees through separators and leaves other numbers alone', () => {
    const figures = figuresByLine(reviewOf([['a', '1,003.49', 0]]), 0, ['2 201 1003.49']).get(0)
    expect(figures).toHaveLength(1)
  })
})
