/**
 * Looks functional classification items up by their names. The narrative writes 一般公共服务支出（类）人大事务（款）行政运行（项） or
 * joins the names with dashes; the code is not printed. Used while a clause is split into tokens.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import { functionalData } from '../../data/generated/functional.ts'
import type { Form } from '../../model/form.ts'
import { normalizeLabel } from './normal-text.ts'

/** name: as written, in normal spelling · level: digits of the code the marker asks for (类 3, 款 5, 项 7); null when unmarked · code: printed behind the name. */
export interface FunctionName {
  readonly name: string
  readonly level: number | null
  readonly code?: string
}

export interface FunctionIndex {
  /** The longest known item name that ends at `end`; null for none. */
  readonly nameEndingAt: (text: string, end: number) => string | null
  /** The longest known item name that begins at `start`. */
  readonly nameStartingAt: (text: string, start: number) => string | null
  /** The code a path of names stands for, under the code of the heading above; null unless exactly one fits. */
  readonly resolve: (path: readonly FunctionName[], under: string | null) => string | null
  /** Categories (类) that are recognized without a marker. */
  readonly categories: readonly string[]
}

const longestName = 40

/** Names with and without the closing 支出, which texts add and drop freely. */
function spellings(name: string): string[] {
  const suffix = claimWords.functionNameSuffix
  return name.endsWith(suffix) && name.length > 3 ? [name, name.slice(0, -suffix.length)] : [name, name + suffix]
}

interface Names {
  readonly codes: Map<string, Set<string>>
  readonly names: Map<string, Set<string>>
}

function addName({ codes, names }: Names, code: string, label: string): void {
  for (const name of spellings(label)) {
    codes.set(name, (codes.get(name) ?? new Set()).add(code))
    names.set(code, (names.get(code) ?? new Set()).add(name))
  }
}

let classified: Names | null = null

/** Names of the whole classification, built at the first use and then kept: they are the same for every document. */
function classifiedNames(): Names {
  if (classified !== null) return classified
  classified = { codes: new Map(), names: new Map() }
  for (const { code, name } of functionalData) addName(classified, code, normalizeLabel(name))
  return classified
}

/** forms: the names they print stand beside those of the classification. */
export function buildFunctionIndex(forms: readonly Form[]): FunctionIndex {
  const own: Names = { codes: new Map(), names: new Map() }
  for (const form of forms) {
    for (const row of form.rows) {
      if (row.code === null || !/^2\d{2}(?:\d{2}){0,2}$/.test(row.code)) continue
      addName(own, row.code, normalizeLabel(row.label).replace(/^[一二三四五六七八九十]+、/, ''))
    }
  }
  const common = classifiedNames()
  const isName = (name: string): boolean => own.codes.has(name) || common.codes.has(name)
  const codesOf = (name: string): string[] => [...new Set([...(own.codes.get(name) ?? []), ...(common.codes.get(name) ?? [])])]
  const isNamed = (code: string, name: string): boolean => (own.names.get(code)?.has(name) ?? false) || (common.names.get(code)?.has(name) ?? false)
  return {
    nameEndingAt: (text, end) => firstKnown(isName, end, (length) => text.slice(Math.max(0, end - length), end)),
    nameStartingAt: (text, start) => firstKnown(isName, text.length - start, (length) => text.slice(start, start + length)),
    resolve: (path, under) => resolvePath(path, under, { codesOf, isNamed, isPrinted: (code) => own.names.has(code) }),
    categories: [...common.names, ...own.names].flatMap(([code, spelled]) => (code.length === 3 ? [...spelled] : [])),
  }
}

function firstKnown(isName: (name: string) => boolean, room: number, at: (length: number) => string): string | null {
  for (let length = Math.min(longestName, room); length >= 2; length -= 1) {
    const candidate = at(length)
    if (isName(candidate)) return candidate
  }
  return null
}

interface Lookup {
  readonly codesOf: (name: string) => readonly string[]
  readonly isNamed: (code: string, name: string) => boolean
  readonly isPrinted: (code: string) => boolean
}

/** The marker is trusted least: documents write （类） where they mean （款）. Names of the levels above decide, then the forms. */
function resolvePath(path: readonly FunctionName[], under: string | null, lookup: Lookup): string | null {
  const last = path.at(-1)
  if (last === undefined) return null
  if (last.code !== undefined && lookup.isNamed(last.code, last.name)) return last.code
  const above = path.slice(0, -1)
  const namesCategory = above.some(({ name }) => lookup.codesOf(name).some((code) => code.length === 3))
  let fitting = lookup.codesOf(last.name).filter((code) => fitsAbove(code, above, lookup))
  if (under !== null && !namesCategory && last.level !== 3) fitting = fitting.filter((code) => code.length > under.length && code.startsWith(under))
  const narrowings = [(code: string): boolean => last.level === null || code.length === last.level, lookup.isPrinted]
  for (const keeps of narrowings) {
    if (fitting.length > 1 && fitting.some(keeps)) fitting = fitting.filter(keeps)
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function fitsAbove(code: string, above: readonly FunctionName[], lookup: Lookup): boolean {
  let from = 0
  for (const { name } of above) {
    const length = [3, 5].find((level) => level > from && level < code.length && lookup.isNamed(code.slice(0, level), name))
    if (length === undefined) return false
    from = length
  }
  return true
}
