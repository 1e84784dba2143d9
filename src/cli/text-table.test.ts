import { describe, expect, it } from 'vitest'
import { displayWidth, formatTable } from './text-table.ts'

describe('formatTable', () => {
  it('counts Chinese characters as two columns', () => {
    expect(displayWidth('一般公共服务')).toBe(12)
    expect(displayWidth('a（b）')).toBe(6)
    expect(displayWidth('𠀀')).toBe(2)
  })

  it('lines columns up, figures on the right', () => {
    const lines = formatTable(
      [{ head: '科目', align: 'left' }, { head: '金额', align: 'right' }],
      [['行政运行', '645.20'], ['A', '1,003.49']],
    )
    expect(lines).toEqual(['科目          金额', '--------  --------', '行政运行    645.20', 'A         1,003.49'])
  })
})
