/** Figures that are none, or that look like others: read where there is one way to read them, else unread and told, in every format. */
import { describe, expect, it } from 'vitest'
import { cellFormats, pageFormat, readSpoiled, textFormat } from './spoiled-table.ts'

/** What can be read in one way only, in yuan; the parts of the row make 5.00 万元. */
const readable: Readonly<Record<string, string>> = {
  '5.00': '50000.00', '５.００': '50000.00', '5．００': '50000.00', '+5.00': '50000.00', '0,005.00': '50000.00',
  '1，234.00': '12340000.00', '1,234.00': '12340000.00', '-5.00': '-50000.00', '−5.00': '-50000.00', '－5.00': '-50000.00', '(5.00)': '-50000.00', '（5.00）': '-50000.00',
  // Marks that take no room and turn nothing around.
  '\u200e5.00': '50000.00', '5\u00ad.00': '50000.00', '5.\u206300': '50000.00',
}

const unreadable: readonly string[] = [
  // Digits that are none, or not ours.
  'О5.00', '5.ОО', '5.0О', '5.oo', 'l5.00', '5.O0', '٥.٠٠', '〇', '五', '𝟓.𝟎𝟎', '5̶.00', '①', '5.00①', '5½', '5²', '½',
  // Separators that group nothing we know, or not by three.
  '1,234.5.6', '1,23,4', '12.34.56', '1.234,50', '5,00', "1'234.00", '1’234.00', '1٬234.00', '1、234.00', '1 234.00', '1\u00a0234.00', '1\u202f234.00', '5..00', '.50', '5.', '5·00', '5。00', '5．0．0',
  // Signs, currencies and units of their own.
  '--5', '5.00-', '△5.00', '▲5.00', '$5.00', '¥5.00', '￥5.00', '5.00元', '5.00*', '50.00%', '2025年',
  // What programs leave behind.
  '1e5', '5E2', '0x5', 'NaN', 'Infinity', '#REF!', '#DIV/0!', '#N/A', '=5+0', '=cmd|x', '@5', '***', '/', '5/2', '5.000000000', '5.00 6.00',
  // Text turned around shows other digits than it holds.
  '\u202e00.5', '\u206700.5',
]

describe.each([...cellFormats, textFormat])('%s', (format, produce) => {
  it('reads what can be read in one way', async () => {
    for (const [figure, yuan] of Object.entries(readable)) {
      expect({ figure, ...(await readSpoiled(format, await produce(figure))) }).toMatchObject({ figure, spoiled: yuan, wrong: [] })
    }
  })

  it('uses nothing else, says so, and accuses nobody', async () => {
    for (const figure of unreadable) {
      expect({ figure, ...(await readSpoiled(format, await produce(figure))) }).toEqual({ figure, spoiled: 'unread', told: true, wrong: [], errors: 0 })
    }
  })
})

it('does so on pages', async () => {
  const [format, produce] = pageFormat
  for (const figure of unreadable.filter((text) => /^[\x21-\x7e]+$/.test(text))) {
    expect({ figure, ...(await readSpoiled(format, produce(figure))) }).toEqual({ figure, spoiled: 'unread', told: true, wrong: [], errors: 0 })
  }
})

it.each(['社会保障和就业支出-5.00', '社会保障和就业支出(5.00)', '社会保障和就业支出△5.00', '社会保障和就业支出¥5.00', '社会保障和就业支出5.00元'])('takes no sign or unit for a part of the label: %s', async (glued) => {
  const text = new TextDecoder().decode(textFormat[1]('X')).replace('社会保障和就业支出 X', glued)
  expect(await readSpoiled('txt', new TextEncoder().encode(text))).toEqual({ spoiled: 'unread', told: true, wrong: [], errors: 0 })
})

it('finds the figure that lost the space before it', async () => {
  const text = new TextDecoder().decode(textFormat[1]('X')).replace('社会保障和就业支出 X', '社会保障和就业支出5.00')
  expect(await readSpoiled('txt', new TextEncoder().encode(text))).toMatchObject({ spoiled: '50000.00', wrong: [], errors: 0 })
})
