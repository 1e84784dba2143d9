import { expect, it } from 'vitest'
import { numberForms } from './form-numbers.ts'

const titled = (...titles: string[]): { title: string }[] => titles.map((title) => ({ title }))

it('takes the numbers that are printed', () => {
  expect(numberForms(titled('七、2017年度政府性基金支出预算表', '八、一般公共预算支出预算表', '十一、“三公”经费预算表'))).toEqual([
    { ordinal: 7, title: '2017年度政府性基金支出预算表' },
    { ordinal: 8, title: '一般公共预算支出预算表' },
    { ordinal: 11, title: '“三公”经费预算表' },
  ])
  expect(numberForms(titled('1. 收支总表', '2. 收入总表')).map(({ ordinal }) => ordinal)).toEqual([1, 2])
  expect(numberForms(titled('表3 收支总表', '附表四：收入总表'))).toEqual([{ ordinal: 3, title: '收支总表' }, { ordinal: 4, title: '收入总表' }])
})

it('counts where a number is missing or stands twice, and never takes a year for one', () => {
  expect(numberForms(titled('一、收支总表', '收入总表')).map(({ ordinal, title }) => `${ordinal} ${title}`)).toEqual(['1 收支总表', '2 收入总表'])
  expect(numberForms(titled('一、收支总表', '一、收入总表')).map(({ ordinal }) => ordinal)).toEqual([1, 2])
  expect(numberForms(titled('2025年部门收入预算总表'))).toEqual([{ ordinal: 1, title: '2025年部门收入预算总表' }])
})
