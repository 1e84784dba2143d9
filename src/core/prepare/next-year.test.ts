import { describe, expect, it } from 'vitest'
import { moveYears } from './next-year.ts'

describe('moving words on by a year', () => {
  it.each([
    ['2025年预算比2024年增加', '2026年预算比2025年增加'],
    ['2025 年部门预算', '2026 年部门预算'],
    ['根据《2025年政府收支分类科目》编制2025年预算', '根据《2025年政府收支分类科目》编制2026年预算'],
    ['财预〔2025〕1号，2025年', '财预〔2025〕1号，2026年'],
    ['2018年成立，到2030年建成', '2018年成立，到2030年建成'],
    ['编号120252024年', '编号120252024年'],
  ])('%s', (text, moved) => {
    expect(moveYears(text, 2025)).toBe(moved)
  })
})
