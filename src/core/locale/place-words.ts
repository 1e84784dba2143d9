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

function phraseWhere(sources: readonly SourceInfo[], place: Place, language: FindingLanguage): string {
  const { page, line, sheet, address } = locatePlace(sources, place)
  const isChinese = language === 'zh'
  if (sheet !== null) return `${isChinese ? `工作表“${sheet}”` : `sheet “${sheet}” `}${address ?? (line === null ? '' : isChinese ? `第 ${line} 行` : `row ${line}`)}`.trim()
  if (address !== null) return phraseTableAddress(address, isChinese)
  if (line !== null) return isChinese ? `第 ${line} 行` : `line ${line}`
  return page === null ? '' : isChinese ? `第 ${page} 页` : `page ${page}`
}

function phraseTableAddress(address: string, isChinese: boolean): string {
  const [table = '', cell = ''] = address.split('!')
  return isChinese ? `第 ${table} 个表 ${cell}` : `table ${table}, ${cell}`
}
