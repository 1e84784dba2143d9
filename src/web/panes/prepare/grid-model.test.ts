import { expect, it } from 'vitest'
import { readBlock } from './grid-model.ts'

it('reads what spreadsheets put on the clipboard, cells with line breaks and quotes included', () => {
  expect(readBlock('合计\t1,172.54\t\r\n行政运行\t645.20\t358.29\r\n')).toEqual([['合计', '1,172.54', ''], ['行政运行', '645.20', '358.29']])
  expect(readBlock('12.50')).toEqual([['12.50']])
  expect(readBlock('"机关事业单位\n养老保险"\t68.74\n"说""明"""\t')).toEqual([['机关事业单位养老保险', '68.74'], ['说"明"', '']])
  expect(readBlock('他说"好"\t1\n\n2')).toEqual([['他说"好"', '1'], [''], ['2']])
  expect(readBlock('')).toEqual([['']])
})
