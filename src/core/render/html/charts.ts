/**
 * The only door to the charting package (ECharts): labeled bars in, a picture without script, ids or addresses out. The same bars give the same
 * bytes, in whatever platform. Colors are classes of the style sheet (`mark-1`, `mark-ink`).
 */
import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { textWidth } from '../text-width.ts'

use([BarChart, GridComponent, SVGRenderer])
setPlatformAPI({ measureText: (text) => ({ width: widthOf(text) }) })

/** text: printed at the end of the bar, `\n` begins a line · length: from -1 to 1 of the room, for drawing only. */
export interface BarValue {
  readonly text: string
  readonly length: number
}

/** values: one bar each, drawn close together; the first is the darkest. */
export interface ChartBar {
  readonly label: string
  readonly values: readonly BarValue[]
}

/** Units of the picture; it is stretched to the room it is given. */
const chartWidth = 420
const letter = 12
const lineHeight = letter + 3
const furtherHeight = 20
/** What a label leaves to bars and texts at the least. */
const barRoom = 150
const narrowestLabel = 9 * letter

/** Stand for the classes while the chart is drawn. */
const ink = '#000010'
const line = '#000011'
const marks = ['#000001', '#000002'] as const
const classes: Readonly<Record<string, string>> = { [ink]: 'mark-ink', [line]: 'mark-line', [marks[0]]: 'mark-1', [marks[1]]: 'mark-2' }

export function drawBars(bars: readonly ChartBar[]): string {
  const seriesCount = Math.max(1, ...bars.map(({ values }) => values.length))
  const room = roomOf(bars)
  const textLines = Math.max(2, ...bars.map(({ label }) => Math.ceil(widthOf(label) / (room.label - letter))))
  const height = bars.length * ((textLines + 0.5) * lineHeight + (seriesCount - 1) * furtherHeight)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: chartWidth, height })
  chart.setOption(optionOf(bars, seriesCount, room))
  const drawn = chart.renderToSVGString({ useViewBox: true })
  chart.dispose()
  return plainPicture(drawn)
}

/** What labels and the texts at the ends of bars need beside the bars. */
interface Room {
  readonly label: number
  readonly text: number
}

function roomOf(bars: readonly ChartBar[]): Room {
  const text = Math.max(...bars.flatMap(({ values }) => values.flatMap((value) => value.text.split('\n').map(widthOf)))) + letter
  const longest = Math.max(...bars.map(({ label }) => widthOf(label))) + letter
  return { text, label: Math.min(longest, Math.max(narrowestLabel, chartWidth - text - barRoom)) }
}

function optionOf(bars: readonly ChartBar[], seriesCount: number, room: Room): Readonly<Record<string, unknown>> {
  const lengths = bars.flatMap(({ values }) => values.map(({ length }) => length))
  const goesDown = lengths.some((length) => length < 0)
  const goesUp = !goesDown || lengths.some((length) => length > 0)
  const before = goesDown ? room.text : 0
  return {
    animation: false,
    textStyle: { color: ink, fontSize: letter },
    grid: { left: room.label + before, right: goesUp ? room.text : letter, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: goesDown ? -1 : 0, max: goesUp ? 1 : 0 },
    yAxis: {
      type: 'category', inverse: true, data: bars.map(({ label }) => label), axisTick: { show: false }, axisLine: { lineStyle: { color: line }, onZero: true },
      offset: before, axisLabel: { color: ink, fontSize: letter, lineHeight, width: room.label - letter, overflow: 'break', interval: 0, margin: letter / 2 },
    },
    series: Array.from({ length: seriesCount }, (_, series) => ({
      type: 'bar', silent: true, clip: false, barWidth: seriesCount === 1 ? 14 : 12, barGap: '40%', itemStyle: { color: marks[series] ?? marks[1] },
      data: bars.map(({ values }) => dataOf(values[series])),
    })),
  }
}

function dataOf(value: BarValue | undefined): unknown {
  if (value === undefined) return null
  const label = { show: true, position: value.length < 0 ? 'left' : 'right', formatter: () => value.text, color: ink, fontSize: letter, lineHeight, textBorderWidth: 0 }
  return { value: value.length, label }
}

/** Chinese letters and the marks between them are as wide as high, others a little more than half. */
function widthOf(text: string): number {
  return (textWidth(text.replace(/[“”‘’…—·]/g, '〇')) * letter * 1.1) / 2
}

/** Without what only a page with the package's script would use, and with classes for colors. */
function plainPicture(drawn: string): string {
  return drawn
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/<rect[^>]*fill="none"[^>]*><\/rect>/g, '')
    .replace(/\s(?:class|id|ecmeta_\w+|style|xmlns(?::\w+)?|version|baseProfile|width|height)="[^"]*"/g, '')
    .replace(/\s(?:fill|stroke)="(#0000\d\d)"/g, (_, color: string) => ` class="${classes[color] ?? ''}"`)
    .replace(/^<svg /, '<svg aria-hidden="true" focusable="false" ')
    .replace(/\n\s*/g, '')
}
