/** What is wrong in a file that people write by hand, in both languages: where it stops being JSON, and what a value should be. */

type Blanks = Readonly<Record<string, string>>

interface FileWords {
  readonly place: string
  /** By what was due, see model/json-break. */
  readonly faults: Readonly<Record<string, string>>
  /** By what was wanted, see audit/file-shape. */
  readonly wanted: Readonly<Record<string, string>>
}

const words: Readonly<Record<'zh' | 'en', FileWords>> = {
  zh: {
    place: '第 {line} 行第 {column} 个字符：',
    faults: {
      comma: '“{found}”前面少了逗号，或者前一个值没有写完。',
      surplus: '“{found}”前面多了一个逗号，请删去。',
      colon: '“{found}”前面少了冒号。',
      name: '“{found}”不对：这里要写一项的名称，加英文双引号。',
      value: '“{found}”不对：这里要写一个值，文字加英文双引号。',
      wide: '“{found}”里有中文标点，请改用英文的引号、逗号、冒号和括号。',
      short: '文件到这里就完了，后面少了引号或括号。',
      more: '“{found}”是多余的，文件应当到此为止。',
      encoding: '文字变成了乱码。请在记事本里用“另存为”，编码选 UTF-8。',
    },
    wanted: {
      words: '要写成加引号的文字。', whole: '要写成整数，不带引号和 %。', year: '要写成四位年份，如 2026，不带引号。', region: '要写成六位区划代码，加引号，如 "130000"。',
      list: '要写成方括号里的一列。', record: '要写成花括号里的几项，如 { "zh": "…", "en": "…" }。',
    },
  },
  en: {
    place: 'Line {line}, character {column}: ',
    faults: {
      comma: 'a comma is missing before {found}, or the value before it is not finished.',
      surplus: 'the comma before {found} is one too many. Drop it.',
      colon: 'a colon is missing before {found}.',
      name: '{found} does not belong here: the name of a field is due, in double quotes.',
      value: '{found} does not belong here: a value is due, words in double quotes.',
      wide: '{found} has a Chinese mark in it. Use the quotes, commas, colons and brackets of an English keyboard.',
      short: 'the file ends here, without a quote or bracket that is due.',
      more: '{found} is too much: the file should end before it.',
      encoding: 'letters were lost. Save the file as UTF-8.',
    },
    wanted: {
      words: 'Words in quotes are due. ', whole: 'A whole number is due, without quotes and %. ', year: 'A year of four digits is due, as 2026, without quotes. ', region: 'Six digits of a division are due, in quotes, as "130000". ',
      list: 'A list in square brackets is due. ', record: 'Fields in braces are due, as { "zh": "…", "en": "…" }. ',
    },
  },
}

/** Where a file breaks off being JSON, as one sentence. */
export function phraseJsonBreak(broken: Blanks, language: 'zh' | 'en'): string {
  const { place, faults } = words[language]
  return fillBlanks(`${place}${faults[broken['fault'] ?? ''] ?? ''}`, broken)
}

/** The sentence of a mistake with its blanks filled: what the mistake tells, and in words what was wanted. */
export function phraseMistake(template: string, blanks: Blanks, language: 'zh' | 'en'): string {
  return fillBlanks(template, { ...blanks, wanted: words[language].wanted[blanks['wanted'] ?? ''] ?? '', broken: phraseJsonBreak(blanks, language) })
}

function fillBlanks(template: string, blanks: Blanks): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => blanks[name] ?? '')
}
