/** Where something is printed, in words: the page of a PDF, the line of a text, the cell of a sheet. For every face and every export. */
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
