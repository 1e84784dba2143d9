import { describe, expect, it } from 'vitest'
import { findLines, withoutLines } from './find-lines.ts'
import type { Ink } from './ink.ts'

function paper(width: number, height: number): Ink {
  return { width, height, dark: new Uint8Array(width * height) }
}

function fill({ width, dark }: Ink, left: number, top: number, across: number, down: number): void {
  for (let row = top; row < top + down; row += 1) for (let column = left; column < left + across; column += 1) dark[row * width + column] = 1
}

const spoken = (ink: Ink): string[] => findLines(ink).map(({ horizontal, at, from, to }) => `${horizontal ? 'level' : 'upright'} ${Math.round(at)} from ${from} to ${to}`).sort()

describe('ruling lines in a picture', () => {
  it('are long straight runs, where they stand and as long as they are', () => {
    const ink = paper(400, 300)
    fill(ink, 20, 50, 300, 2)
    fill(ink, 100, 50, 3, 200)
    expect(spoken(ink)).toEqual(['level 51 from 20 to 320', 'upright 102 from 50 to 250'])
  })

  it('stay one when a little askew or broken by a speck', () => {
    const ink = paper(400, 100)
    for (let step = 0; step < 4; step += 1) fill(ink, 20 + 80 * step, 40 + step, 80, 2)
    ink.dark[42 * 400 + 200] = 0
    expect(spoken(ink)).toEqual(['level 43 from 20 to 340'])
  })

  it('are no strokes of letters, no bars and no letters that run together', () => {
    const ink = paper(400, 300)
    fill(ink, 20, 20, 40, 3)
    fill(ink, 20, 60, 300, 20)
    for (let column = 20; column < 320; column += 4) fill(ink, column, 120, 3, 24)
    expect(spoken(ink)).toEqual([])
  })

  it('may be as short as one cell when both ends meet other lines', () => {
    const ink = paper(400, 300)
    fill(ink, 20, 50, 300, 2)
    fill(ink, 20, 84, 300, 2)
    fill(ink, 160, 50, 2, 36)
    fill(ink, 240, 58, 2, 20)
    expect(spoken(ink)).toEqual(['level 51 from 20 to 320', 'level 85 from 20 to 320', 'upright 161 from 50 to 86'])
  })

  it('are taken away without what stands beside them', () => {
    const ink = paper(400, 100)
    fill(ink, 20, 50, 300, 2)
    fill(ink, 60, 60, 10, 10)
    expect(withoutLines(ink, findLines(ink)).dark.reduce((sum, dark) => sum + dark, 0)).toBe(100)
  })
})
