/** The number a heading or list item begins with. Used wherever lines, sections and claims need the outline of the prose. */

import { sectionWords } from '../../data/generated/section-words.ts'

/** level: 0 第一部分 · 1 一、 · 2 （一） · 3 1. · 4 （1） or ① · length: characters of the number and its mark, with the spaces after it. */
export interface Numbering {
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly text: string
  readonly length: number
}

const patterns: readonly (readonly [Numbering['level'], RegExp])[] = [
  [0, new RegExp(`^第\\s?[一二三四五六七八九十]{1,3}\\s?(?:${sectionWords.partWords.join('|')})[、，,:：\\s]*`)],
  [1, /^[一二三四五六七八九十]{1,4}\s?[、．.，](?![一二三四五六七八九十][、是])\s*/],
  [2, /^[（(]\s?[一二三四五六七八九十]{1,4}\s?[)）][、．.]?\s*/],
  [4, /^(?:[（(]\s?(?!(?:19|20)\d{2})[\d０-９]{1,4}\s?[)）]|[①-⑳])[、．.]?\s*/],
  [3, /^(?!(?:19|20)\d{2})[\d０-９]{1,4}\s?(?:[、．](?![０-９]{1,3}(?![０-９]))|\.(?![\d０-９]))\s*/],
]

/** text: one line or paragraph without leading spaces. A figure such as `12.30` is no number of an item. */
export function readNumbering(text: string): Numbering | null {
  for (const [level, pattern] of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return { level, text: match[0].trim(), length: match[0].length }
  }
  return null
}
