/** What the page for citizens says besides the document itself. What the law asks to be published is Chinese, so there is no other language. */
import type { Direction } from '../model/narrative.ts'

const directions: Readonly<Record<Direction, string>> = { increase: '增加', decrease: '减少', unchanged: '持平' }

export const publicWords = {
  skip: '跳到正文',
  skipLabel: '跳转',
  contents: '目录',
  page: (number: number): string => `第 ${number} 页`,
  glance: {
    heading: '一分钟看懂',
    balanced: '收入、支出总计',
    notStated: '未列示',
    priorNotStated: '上年：未列示',
    prior: (amount: string, unit: string): string => `上年：${amount} ${unit}`,
    change: (direction: Direction, amount: string): string => `比上年${directions[direction]}${amount === '' ? '' : ` ${amount}`}`,
    note: '这一部分由下面的正文和报表摘出，点数字可到原处；“未列示”是说正文和报表里没有写。',
  },
  printedAt: (title: string, pageNumber: number): string => `《${title}》PDF 第 ${pageNumber} 页`,
} as const
