import { expect, it } from 'vitest'
import { readRulePack } from '../audit/packs/read-rule-pack.ts'
import { phrasePackMistake } from './pack-words.ts'

const told = (text: string, language: 'zh' | 'en' = 'zh'): string[] => readRulePack(text).mistakes.map((mistake) => phrasePackMistake(mistake, language))

it('says in which line a file breaks off, and what to do there', () => {
  expect(told('{\n "id": "a",\n "title": {“zh”: "甲"}\n}')).toEqual(['不是 JSON 文件。第 3 行第 12 个字符：““zh””里有中文标点，请改用英文的引号、逗号、冒号和括号。'])
  expect(told('{\n "id": "a"\n "title": 1}', 'en')).toEqual(['This is no JSON file. Line 3, character 2: a comma is missing before "title", or the value before it is not finished.'])
})

it('says what a value should be', () => {
  const pack = { id: 'a', title: '甲', limits: [{ id: 'indicatorCountLeast', value: '5%', from: '2026', region: 130000 }] }
  expect(told(JSON.stringify(pack)).sort()).toEqual([
    '/limits/0/from：写法不对。要写成四位年份，如 2026，不带引号。请对照 docs/rule-packs.md 改正。',
    '/limits/0/region：写法不对。要写成六位区划代码，加引号，如 "130000"。请对照 docs/rule-packs.md 改正。',
    '/limits/0/value：写法不对。要写成整数，不带引号和 %。请对照 docs/rule-packs.md 改正。',
    '/title：写法不对。要写成花括号里的几项，如 { "zh": "…", "en": "…" }。请对照 docs/rule-packs.md 改正。',
  ])
})
