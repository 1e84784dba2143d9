/** What the command line says while a budget is prepared. */
import type { TextMark } from '../model/text-mark.ts'

export interface PrepareWords {
  readonly tablesName: string
  readonly narrativeName: string
  readonly template: (path: string, formCount: number, cellCount: number) => string
  readonly narrative: (path: string, changed: number, marked: number) => string
  readonly marks: Readonly<Record<TextMark['reason'], string>>
  readonly there: (path: string) => string
  /** reasons: what reading said of it. */
  readonly noForms: (path: string, reasons: readonly string[]) => string
  readonly noYear: string
  readonly sameYear: (path: string, year: number) => string
  readonly otherDepartment: (own: string, other: string) => string
  readonly unread: (path: string, count: number) => string
  /** count: of cells that had a figure last year. */
  readonly stillBlank: (path: string, count: number) => string
  readonly blankRows: (form: string, rows: readonly string[], count: number) => string
  readonly notFilled: (path: string) => string
  readonly more: (count: number) => string
}

export const prepareWords: Readonly<Record<'zh' | 'en', PrepareWords>> = {
  zh: {
    tablesName: '报表.xlsx',
    narrativeName: '情况说明.docx',
    template: (path, formCount, cellCount) => `已写入 ${path}：${formCount} 张表。去年有数、今年要填的有 ${cellCount} 格，合计和各表重复的数字由公式得出。填好后带上 --tables 再运行一次。`,
    narrative: (path, changed, marked) => `已写入 ${path}：${changed} 句按新数改写，${marked} 处标黄待核对：`,
    marks: { carried: '沿用上年，请核对', reasonTurned: '增减方向变了，原来的原因不再适用', groundVanished: '表里今年没有这个数，这句话还要不要', open: '＿＿ 处的报表还没有填' },
    there: (path) => `${path} 已经有了，不会覆盖。请先移走或改名。`,
    noForms: (path, reasons) => [`${path} 里没有读出报表。请给出部门预算或决算的文件，用 mingzhang read 可以看读出了什么。`, ...reasons].join('\n  '),
    noYear: '去年的文件没有写明年度，不知道该编哪一年。',
    sameYear: (path, year) => `${path} 是 ${year} 年的，不是去年文件的下一年。请检查标题里的年度。`,
    otherDepartment: (own, other) => `两个文件的部门不同：${own}、${other}。`,
    unread: (path, count) => `${path} 有 ${count} 个数字没有读出，涉及的文字保留原样并标黄。可先运行 mingzhang read 查看。`,
    stillBlank: (path, count) => `${path} 有 ${count} 格去年有数、今年还空着。今年没有的请填 0，漏填的补上后再运行一次：`,
    blankRows: (form, rows, count) => `  ${form}：${rows.join('、')}${count > rows.length ? `等 ${count} 行` : ''}`,
    notFilled: (path) => `${path} 还没有填：没有一个不是零的数字。请用 Excel 或 WPS 填好、保存后再运行。`,
    more: (count) => `  另有 ${count} 处，见文件中的黄色标记`,
  },
  en: {
    tablesName: 'tables.xlsx',
    narrativeName: 'narrative.docx',
    template: (path, formCount, cellCount) => `Wrote ${path}: ${formCount} forms, ${cellCount} cells that had a figure are to be filled, totals and repeated figures come by formulas. When filled, run again with --tables.`,
    narrative: (path, changed, marked) => `Wrote ${path}: ${changed} sentences rewritten with the new figures, ${marked} places highlighted to check:`,
    marks: { carried: 'carried over from last year, check it', reasonTurned: 'the direction has turned, the old reason no longer holds', groundVanished: 'the tables of this year have no such figure, does the sentence still hold', open: 'the table behind ＿＿ is not filled yet' },
    there: (path) => `${path} is there already and stays. Move or rename it first.`,
    noForms: (path, reasons) => [`No form was read in ${path}. Give the budget or final accounts of a department; mingzhang read shows what is read of a file.`, ...reasons].join('\n  '),
    noYear: "Last year's document does not state its year, so the next is not known.",
    sameYear: (path, year) => `${path} is of ${year}, not of the year after last year's document. Check the year in its titles.`,
    otherDepartment: (own, other) => `The two files are of different departments: ${own}, ${other}.`,
    unread: (path, count) => `${path} has ${count} figures that could not be read; sentences that need them stay as they were, highlighted. See them with mingzhang read.`,
    stillBlank: (path, count) => `${path}: ${count} cells that had a figure last year are blank. Enter 0 where there is nothing this year, fill in the others and run again:`,
    blankRows: (form, rows, count) => `  ${form}: ${rows.join(', ')}${count > rows.length ? ` and others, ${count} rows` : ''}`,
    notFilled: (path) => `${path} is not filled: no figure in it is other than zero. Fill it in with Excel or WPS, save it and run again.`,
    more: (count) => `  and ${count} more, highlighted in the file`,
  },
}
