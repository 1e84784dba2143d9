/** The overview of a batch as a workbook: documents with their parts, worst first; every rule broken, document by document; what was not read. */
import { cockpitWords, type CockpitWords } from '../../locale/cockpit-words.ts'
import { documentKinds } from '../../locale/document-kinds.ts'
import { reviewWords, type ReviewPart } from '../../locale/review-words.ts'
import type { Severity } from '../../model/finding.ts'
import type { Cockpit, JudgedEntry } from '../review/cockpit.ts'
import type { ReviewCard } from '../review/review-card.ts'
import type { Language } from '../titles.ts'
import { spread, titleCell, titleHeight, wholeRow, wrappedHeight } from './form-sheet.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { writeWorkbook } from './workbook.ts'

const severities: readonly Severity[] = ['error', 'warning', 'advice']

/** Bytes of an .xlsx file. The same batch gives the same bytes. */
export async function renderCockpitXlsx(cockpit: Cockpit, language: Language): Promise<Uint8Array> {
  const words = cockpitWords[language]
  const sheets = [
    matrixSheet(cockpit, words, language),
    listSheet(words.rulesHeading, [words.weight, words.rule, words.document, words.material, words.file, words.findingCount], [10, 52, 36, 20, 44, 10], ruleRows(cockpit, language)),
    ...(cockpit.indicators.length === 0 ? [] : [sheetOf(words.indicatorsHeading, words.indicatorsNote, [words.indicator, words.target, words.document, words.material], [44, 16, 40, 20], indicatorRows(cockpit, language))]),
    ...(cockpit.unread.length === 0 ? [] : [listSheet(words.notReadHeading, [words.file, words.reason], [60, 80], cockpit.unread.map(({ files, reasons }) => [text(files.join(' + ')), text(reasons.join(' '))]))]),
  ]
  return writeWorkbook(sheets, words.title, reviewWords[language].author, reviewWords[language].pageOf)
}

function matrixSheet({ judged, parts }: Cockpit, words: CockpitWords, language: Language): Sheet {
  const heads = [words.document, words.material, words.file, ...severities.map((severity) => reviewWords[language].severities[severity]), words.unread, ...parts.map(({ part }) => words.parts[part])]
  const failing = [text(words.failing, true), ...Array.from({ length: 6 }, () => text('')), ...parts.map(({ failing: count }) => figure(count))]
  const rows = judged.map((entry) => [
    documentCell(entry), text(materialOf(entry, language)), text(entry.files.join(' + ')),
    ...severities.map((severity) => figure(entry.card.counts[severity])), figure(entry.card.unreadCount),
    ...parts.map(({ part }) => text(partText(entry.card, part, words, language), false, 'center')),
  ])
  return sheetOf(words.title, words.matrixNote, heads, [36, 20, 36, 7, 7, 7, 9, ...parts.map(() => 13)], [failing, ...rows])
}

function partText({ parts }: ReviewCard, part: ReviewPart, words: CockpitWords, language: Language): string {
  const found = parts.find((one) => one.part === part)
  if (found === undefined || found.conclusion === 'toFill') return ''
  const counted = severities.filter((severity) => found.counts[severity] > 0).map((severity) => `${reviewWords[language].severities[severity]} ${found.counts[severity]}`)
  return counted.length > 0 ? counted.join('\n') : words.states[found.conclusion]
}

function ruleRows({ rules, judged }: Cockpit, language: Language): SheetCell[][] {
  return rules.flatMap(({ severity, title, documents }) => documents.flatMap(({ index, count }) => {
    const entry = judged[index]
    if (entry === undefined) return []
    return [[text(reviewWords[language].severities[severity]), text(title[language]), documentCell(entry), text(materialOf(entry, language)), text(entry.files.join(' + ')), figure(count)]]
  }))
}

function indicatorRows({ indicators, judged }: Cockpit, language: Language): SheetCell[][] {
  return indicators.flatMap(({ name, targets }) => targets.flatMap(({ target, documents }) => documents.flatMap((index) => {
    const entry = judged[index]
    return entry === undefined ? [] : [[text(name), text(target), documentCell(entry), text(materialOf(entry, language))]]
  })))
}

function listSheet(title: string, heads: readonly string[], widths: readonly number[], rows: readonly (readonly SheetCell[])[]): Sheet {
  return sheetOf(title, null, heads, widths, rows)
}

function sheetOf(title: string, note: string | null, heads: readonly string[], widths: readonly number[], body: readonly (readonly SheetCell[])[]): Sheet {
  const above = [title, ...(note === null ? [] : [note])].map((words, index) => spread(index === 0 ? titleCell(words) : { content: { kind: 'text', text: words }, look: { role: 'note' } }, heads.length))
  const head = heads.map((words): SheetCell => ({ content: { kind: 'text', text: words }, look: { role: 'head', strong: true } }))
  const rows = [...above, head, ...body]
  const total = widths.reduce((sum, width) => sum + width, 0)
  const heightOf = (row: readonly SheetCell[], index: number): number => {
    if (index === 0) return titleHeight(title, widths)
    return index < above.length ? wrappedHeight([note ?? ''], [total]) : wrappedHeight(row.map(({ content }) => (content.kind === 'text' ? content.text : '')), widths)
  }
  return {
    name: title,
    rows,
    merges: above.map((_, index) => wholeRow(index, heads.length)),
    widths,
    heights: new Map(rows.map((row, index): [number, number] => [index, heightOf(row, index)])),
    frozenRows: above.length + 1,
    frozenColumns: 1,
    titleRows: [above.length, above.length],
    landscape: true,
  }
}

/** Leads to the document's report, where one was written beside the workbook. */
function documentCell({ card, files, reports }: JudgedEntry): SheetCell {
  const report = reports.find(({ format }) => format === 'html') ?? reports[0]
  const name = card.department ?? files[0] ?? ''
  return report === undefined ? text(name, true) : { ...text(name, true), linkToFile: report.fileName }
}

function materialOf({ card }: JudgedEntry, language: Language): string {
  return [card.fiscalYear ?? '', documentKinds[language][card.kind]].join(' ').trim()
}

function text(words: string, strong = false, align: 'left' | 'center' = 'left'): SheetCell {
  return { content: words === '' ? { kind: 'empty' } : { kind: 'text', text: words }, look: { role: 'text', strong, align } }
}

function figure(value: number): SheetCell {
  return { content: { kind: 'number', decimal: String(value) }, look: { role: 'text', align: 'right' } }
}
