/** What the command line says about families described in files: the proposal, each mistake with its remedy, and what was read with one. */
import type { FamilyMistake } from '../model/family-file.ts'
import { phraseMistake } from './file-words.ts'

type MistakeWords = Readonly<Record<FamilyMistake['code'], string>>

interface FamilyWords {
  readonly mistakes: MistakeWords
  readonly proposed: (file: string, decided: number, open: number) => string
  readonly nothing: (file: string) => string
  /** A folder or archive holds several documents. */
  readonly several: (path: string, count: number, example: string) => string
  /** forms: those of its base included. */
  readonly sound: (forms: number) => string
  /** Only tables left undecided are in the way: the document is read without them. */
  readonly readsRest: string
  readonly unsound: (count: number) => string
}

const zh: FamilyWords = {
  mistakes: {
    notJson: '不是 JSON 文件。{broken}也可以重新用 mingzhang family new 生成。',
    missing: '缺少 {place}。请补上，写法见 docs/new-families.md。',
    wrongType: '{place} 的写法不对。请对照 docs/new-families.md 改正。',
    badId: 'id“{value}”只能用小写字母、数字和连字符，例如 hunan-county-2025。',
    knownId: 'id“{value}”是内置样式的名字。请换一个。',
    unknownBase: 'base“{value}”不是内置样式。可用：{known}。',
    unknownForm: '{place}：没有“{value}”这种报表。可用：{known}。',
    unknownColumn: '{place}：这张报表没有“{value}”这一栏。可用：{known}。',
    formTwice: '{place}：“{value}”写了两次。同一种报表请合成一条，标题都写进 titles。',
    titleTwice: '{place}：标题“{value}”也写在另一张表下。请让每个标题只属于一张表。',
    noTitle: '{place}：没有标题。请写上印在表上方的标题；没有标题的表不能写进样式。',
    noColumns: '{place}：没有写栏目。请写明至少一栏印的是什么。',
    undecided: '{place}：《{title}》还没有定。请把 form 改成其中之一：{possible}；不是部门预算报表的，删掉这一条。',
  },
  proposed: (file, decided, open) => `已写入 ${file}：认出 ${decided} 张表，${open} 张待定。请改定后运行 mingzhang family check ${file} 文件`,
  several: (path, count, example) => `“${path}”里有 ${count} 个文件，一个样式只能由一个文件提出。请指定其中一个，例如：mingzhang family new "${example}"`,
  nothing: (file) => `${file} 没有读成部门预算或决算，提不出样式。请核对是否选错文件。`,
  sound: (forms) => `样式没有错误，照它能读 ${forms} 张报表。`,
  readsRest: '待定的表先不读，其余读出如下：',
  unsound: (count) => `样式有 ${count} 处要改：`,
}

const en: FamilyWords = {
  mistakes: {
    notJson: 'This is no JSON file. {broken} Or make it again with mingzhang family new.',
    missing: '{place} is missing. Add it as docs/new-families.md shows.',
    wrongType: '{place} is not written as it must be. Compare it with docs/new-families.md.',
    badId: 'The id "{value}" takes lower-case letters, digits and hyphens only, as hunan-county-2025.',
    knownId: 'The id "{value}" is that of a built-in family. Choose another.',
    unknownBase: 'base "{value}" is no built-in family. There are: {known}.',
    unknownForm: '{place}: there is no form "{value}". There are: {known}.',
    unknownColumn: '{place}: this form has no column "{value}". It has: {known}.',
    formTwice: '{place}: "{value}" occurs twice. Put both titles into one entry.',
    titleTwice: '{place}: the title "{value}" stands at another form too. A title belongs to one form.',
    noTitle: '{place}: no title. Write the title printed above the table; a table without one cannot be described.',
    noColumns: '{place}: no columns. Say of at least one column what it is.',
    undecided: '{place}: "{title}" is undecided. Make form one of: {possible}; delete the entry when it is no form of a department.',
  },
  proposed: (file, decided, open) => `wrote ${file}: ${decided} tables recognized, ${open} left to decide. Correct it, then run mingzhang family check ${file} FILE`,
  several: (path, count, example) => `"${path}" holds ${count} files, and a layout is proposed from one. Name one of them, such as: mingzhang family new "${example}"`,
  nothing: (file) => `${file} was not read as a department budget or final accounts, so no layout can be proposed. Please check the file.`,
  sound: (forms) => `The layout is sound; ${forms} forms can be read with it.`,
  readsRest: 'Tables left undecided are not read yet; the rest reads as follows:',
  unsound: (count) => `The layout has ${count} places to correct:`,
}

export const familyWords: Readonly<Record<'zh' | 'en', FamilyWords>> = { zh, en }

export function phraseFamilyMistake({ code, place, params }: FamilyMistake, language: 'zh' | 'en'): string {
  return phraseMistake(familyWords[language].mistakes[code], { ...params, place }, language)
}
