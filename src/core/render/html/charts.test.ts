import { describe, expect, it } from 'vitest'
import { drawBars } from './charts.ts'

const bars = [
  { label: '一般公共服务支出', values: [{ text: '1,003.49\n占 85.6%', length: 1 }] },
  { label: '一个名字很长很长的、一行里怎么也放不下的、要分成几行来写的项目支出<b>', values: [{ text: '68.74\n占 5.9%', length: 0.069 }] },
]
/** Ends of the bars: the path of each as left edge and width. */
const widths = (svg: string): number[] => [...svg.matchAll(/<path d="M[\d.]+ [\d.]+l(-?[\d.]+) 0l/g)].map((match) => Number.parseFloat(match[1] ?? ''))

describe('a chart of bars', () => {
  it('draws each bar as long as its length, with its words, and nothing but a picture', () => {
    const svg = drawBars(bars)
    const [longest = 0, shortest = 0] = widths(svg)
    expect(shortest / longest).toBeCloseTo(0.069, 2)
    for (const text of ['一般公共服务支出', '1,003.49', '占 85.6%', '68.74']) expect(svg).toContain(`>${text}<`)
    expect(svg).toMatch(/^<svg aria-hidden="true" focusable="false" viewBox="0 0 420 \d+/)
    expect(svg).not.toMatch(/<style|<script|<b>|\sid=|\sstyle=|\son\w+=|https?:|#0000/)
  })

  it('is the same whenever it is drawn', () => {
    const first = drawBars(bars)
    drawBars(bars.slice(1))
    expect(drawBars(bars)).toBe(first)
  })

  it('draws what is less to the other side', () => {
    const svg = drawBars([{ label: '收入', values: [{ text: '+2.00', length: 1 }] }, { label: '支出', values: [{ text: '−1.00', length: -0.5 }] }])
    const [more = 0, less = 0] = widths(svg)
    expect(less / more).toBeCloseTo(-0.5, 2)
  })
})
