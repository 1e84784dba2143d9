/** Where something is printed, in words: the page of a PDF, the line of a text, the cell of a sheet, in this document or another of the department. For every face and every export. */
import type { DisclosureRelation } from '../model/disclosure-relation.ts'
import type { Finding, PlaceElsewhere } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import { locatePlace, type SourceInfo } from '../model/source.ts'
import type { FindingLanguage } from './finding-words.ts'

/** `第 3 页`, `第 12 行`, `工作表“收支总表”B7`; without the file's name. A place in a picture says so, and how sure its recognition was. */
export function phrasePlace(sources: readonly SourceInfo[], place: Place, language: FindingLanguage): string {
  const where = phraseWhere(sources, place, language)
  if (place.recognized === undefined) return where
  const percent = Math.floor(place.recognized.confidence * 100)
  return language === 'zh' ? `${where}（图片识别，把握 ${percent}%）` : `${where} (recognized from a picture, ${percent}% sure)`
}

const relationNames: Readonly<Record<FindingLanguage, Readonly<Record<DisclosureRelation, string>>>> = {
  zh: { lastYear: '上年文件', nextYear: '下年文件', finalAccounts: '本年决算文件', budget: '本年预算文件', department: '部门文件', agency: '单位文件' },
  en: {
    lastYear: "last year's document", nextYear: "next year's document", finalAccounts: 'final accounts of the year', budget: 'budget of the year', department: "the department's document",
    agency: "the agency's document",
  },
}

/** `上年文件“b.pdf”第 3 页`: a place in another disclosure of the department. */
export function phraseElsewhere({ relation, source, place }: PlaceElsewhere, language: FindingLanguage): string {
  const where = phrasePlace([source], place, language)
  return language === 'zh' ? `${relationNames.zh[relation]}“${source.name}”${where}` : `${relationNames.en[relation]} “${source.name}”${where === '' ? '' : `, ${where}`}`
}

/** All places of a finding, each once, those of other documents last. */
export function phrasePlaces({ places, elsewhere = [] }: Finding, sources: readonly SourceInfo[], language: FindingLanguage): string[] {
  const own = places.map(({ place }) => phrasePlace(sources, place, language))
  return [...new Set([...own, ...elsewhere.map((one) => phraseElsewhere(one, language))])].filter((where) => where !== '')
}

/** Several pages of one PDF: `第 1–3、7 页`. pages: numbers from 1, in order. */
export function phrasePages(pages: readonly number[], language: FindingLanguage): string {
  const runs: { readonly first: number; last: number }[] = []
  for (const page of pages) {
    const run = runs.at(-1)
    if (run !== undefined && page <= run.last + 1) run.last = page
    else runs.push({ first: page, last: page })
  }
  const printed = runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
  return language === 'zh' ? `第 ${printed.join('、')} 页` : `${pages.length > 1 ? 'pages' : 'page'} ${printed.join(', ')}`
}

function phraseWhere(sources: readonly SourceInfo[], place: Place, language: FindingLanguage): string {
  const { page, line, sheet, address } = locatePlace(sources, place)
  const isChinese = language === 'zh'
  if (sheet !== null) return `${isChinese ? `工作表“${sheet}”` : `sheet “${sheet}” `}${address ?? (line === null ? '' : isChinese ? `第 ${line} 行` : `row ${line}`)}`.trim()
  if (address !== null) return phraseTableAddress(address, isChinese)
  if (line !== null) return isChinese ? `第 ${line} 行` : `line ${line}`
  return page === null ? '' : phrasePages([page], language)
}

function phraseTableAddress(address: string, isChinese: boolean): string {
  const [table = '', cell = ''] = address.split('!')
  return isChinese ? `第 ${table} 个表 ${cell}` : `table ${table}, ${cell}`
}
