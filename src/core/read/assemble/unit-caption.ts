/** Reads the unit of account out of a caption such as `金额单位：万元`. Used on the lines above a table, its first rows and its heads. */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { Unit } from '../../money.ts'
import { compact } from './spelling.ts'

/** unit null: the caption names one we do not read (千元). */
export interface UnitCaption {
  readonly unit: Unit | null
  readonly printed: string
}

const { label, prefixes, currency, words, unsupported } = documentVocabulary.unit
const spaced = (word: string): string => [...word].join('\\s*')
const oneOf = (list: readonly string[]): string => [...list].sort((left, right) => right.length - left.length).map(spaced).join('|')

const unitWord = oneOf([...Object.keys(words), ...unsupported])
/** Captions like 编制单位 name a body, not a unit of account. */
const bodies = documentVocabulary.departmentCaptions.filter((caption) => caption.endsWith(label) && caption !== label).map((caption) => caption.slice(0, -label.length))
const captionPattern = new RegExp(`(?<!${bodies.join('|')})(?:(?:${oneOf(prefixes)})\\s*)?${spaced(label)}\\s*[:：\\s]\\s*(?:${spaced(currency)})?\\s*(${unitWord})(?!\\s*\\p{Script=Han})`, 'u')
const bracketPattern = new RegExp(`[(（]\\s*(?:${spaced(currency)})?\\s*(${unitWord})\\s*[)）]`, 'u')

function captionOf(match: RegExpExecArray | null): UnitCaption | null {
  if (match === null) return null
  return { unit: words[compact(match[1] ?? '')] ?? null, printed: match[0].trim() }
}

/** The unit caption within one line or cell, or null. */
export function findUnitCaption(text: string): UnitCaption | null {
  return captionOf(captionPattern.exec(text))
}

/** A unit in brackets, as heads and titles have it: `价值（万元）`. */
export function findBracketedUnit(text: string): UnitCaption | null {
  return captionOf(bracketPattern.exec(text))
}

/** The caption may be broken after its colon: `单位：` and `万元` on two lines. */
export function findUnitInLines(lines: readonly string[]): UnitCaption | null {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? ''
    const own = findUnitCaption(line) ?? findUnitCaption(`${line}${brokenTail(line, lines[index + 1] ?? '')}`)
    if (own !== null) return own
  }
  return null
}

function brokenTail(line: string, next: string): string {
  return /[:：]\s*$/.test(line) ? next.trim() : ''
}

/** The text without its unit caption: what remains is a title, a department or nothing. */
export function withoutUnitCaption(text: string): string {
  return text.replace(captionPattern, ' ').replace(/[(（]\s*[)）]/g, '')
}
