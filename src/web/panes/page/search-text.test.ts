import { describe, expect, it } from 'vitest'
import type { PrintedLine } from '../../worker/protocol.ts'
import { searchText } from './search-text.ts'

function line(text: string, edges: readonly number[] = []): PrintedLine {
  return { sourceIndex: 0, pageNumber: 3, lineIndex: null, text, box: { x: 10, y: 20, width: 100, height: 12 }, edges, fontSizePt: 10 }
}

describe('searchText', () => {
  it('finds a figure with or without thousands separators', () => {
    expect(searchText([line('合计 1,172.54 万元')], '1172.54')).toHaveLength(1)
    expect(searchText([line('合计 1172.54 万元')], '1,172.54')).toHaveLength(1)
  })

  it('keeps the comma between words', () => {
    expect(searchText([line('一,二')], '一二')).toHaveLength(0)
  })

  it('ignores spaces, width and case', () => {
    expect(searchText([line('项 目 支 出 ＡＢｃ')], '项目支出abC')).toHaveLength(1)
  })

  it('narrows the box to the found characters', () => {
    const [match] = searchText([line('共3人', [10, 40, 70, 110])], '3')
    expect(match?.place.box).toEqual({ x: 40, y: 20, width: 30, height: 12 })
  })

  it('finds nothing for nothing', () => {
    expect(searchText([line('合计')], ' ')).toEqual([])
  })
})
