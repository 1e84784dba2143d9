/** What covers, titles and captions of a document say about it, one statement each; identify-document.ts weighs them. */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { DisclosureKind } from '../../model/document-vocabulary.ts'
import type { Stage } from '../../model/form-definition.ts'
import type { Place } from '../../model/place.ts'
import type { Source } from '../../model/source.ts'
import { alternatives, compact, parseYear, stripNumbering } from './spelling.ts'
import { matchTitle } from './titles.ts'
import { withoutUnitCaption } from './unit-caption.ts'

/**
 * disclosure: the cover's title · government: a cover of a whole government's budget · formTitle: the title of a statutory form
 * caption: who and when above a table. bodyNamed: the words speak of an agency (单位) or of a department
 */
export interface Statement {
  readonly kind: 'disclosure' | 'government' | 'formTitle' | 'caption'
  readonly text: string
  readonly place: Place
  readonly year: number | null
  readonly department: string | null
  readonly departmentCode: string | null
  readonly stage: Stage | null
  readonly disclosure: DisclosureKind | null
  readonly bodyNamed: 'agency' | 'department' | null
}

interface PrintedText {
  readonly text: string
  readonly place: Place
}

const blank = { year: null, department: null, departmentCode: null, stage: null, disclosure: null, bodyNamed: null } as const
const captionRows = 3

export function listStatements(source: Source): Statement[] {
  const texts = listTexts(source)
  const cover = coverStatements(source, texts)
  return [...cover, ...texts.flatMap((printed, index) => statementsOf(printed, texts[index + 1]))]
}

/** Lines, and the first rows of grids, where captions stand when the grid is drawn around them. */
export function listTexts({ blocks }: Pick<Source, 'blocks'>): PrintedText[] {
  return blocks.flatMap((block): PrintedText[] => {
    if (block.kind === 'line') return [block]
    return block.cells.filter(({ rowIndex, text }) => rowIndex < captionRows && text !== '').map(({ text, place }) => ({ text, place }))
  })
}

/** Departments and agencies that covers and captions among these texts name. */
export function bodiesNamed(texts: readonly PrintedText[]): string[] {
  const statements = texts.flatMap((printed, index) => [...disclosureOf(printed), ...captionStatements(printed, texts[index + 1])])
  return statements.flatMap(({ department }) => department ?? [])
}

const coverLineLimit = 40
const coverPageLimit = 14

/** Each early line by itself, and the few lines of a cover page read as one, for titles broken over lines. */
function coverStatements({ blocks }: Source, texts: readonly PrintedText[]): Statement[] {
  const early = texts.slice(0, coverLineLimit)
  const named = early.flatMap((printed) => disclosureOf(printed))
  const single = named.length > 0 ? named : early.flatMap((printed) => bareDisclosureOf(printed))
  if (single.some(({ year }) => year !== null)) return single.some(({ department }) => department !== null) ? single : withNameAbove(single, early)
  const firstPage = early[0]?.place.pageNumber ?? 1
  const onPage = blocks.flatMap((block) => (block.kind === 'line' && block.place.pageNumber === firstPage ? [block] : []))
  const first = onPage[0]
  if (first === undefined || onPage.length > coverPageLimit) return single
  for (let count = Math.min(4, onPage.length); count >= 2; count -= 1) {
    for (let start = 0; start + count <= onPage.length; start += 1) {
      const lines = onPage.slice(start, start + count)
      const joined = disclosureOf({ text: lines.map(({ text }) => text).join(''), place: lines[0]?.place ?? first.place })
      if (joined.some(({ year }) => year !== null)) return [...joined, ...single]
    }
  }
  return single
}

const bodyAlone = /^[\p{Script=Han}()（）]{3,40}$/u

/** A cover of two lines: the name of the body, and below it `2018年部门决算公开`. */
function withNameAbove(covers: readonly Statement[], early: readonly PrintedText[]): Statement[] {
  return covers.map((cover) => {
    const at = early.findIndex(({ place }) => place === cover.place)
    const above = compact(early[at - 1]?.text ?? '')
    const isName = cover.disclosure !== null && bodyAlone.test(above) && endsAsBody.test(above) && !nameless.test(above)
    return isName ? { ...cover, department: above.replace(coverNote, '') } : cover
  })
}

const names = documentVocabulary.disclosures.flatMap(({ kind, names: own }) => own.map((name) => ({ kind, name: compact(name) })))
const nameWords = alternatives(names.map(({ name }) => name))
const tails = alternatives(documentVocabulary.disclosureTails)
const years = alternatives(documentVocabulary.yearTails)
const yearBehindName = new RegExp(`^(.*?)(20\\d{2})(?:${years})?(${nameWords})(?:${tails})*$`)
const nameBehindYear = new RegExp(`^(20\\d{2})(?:${years})(.*?)(${nameWords})(?:${tails})*$`)
const governmentWords = alternatives(documentVocabulary.governmentNames)
const government = new RegExp(`(?:${governmentWords})`)
const coverNote = new RegExp(`[(（](?:${alternatives(documentVocabulary.coverNotes)})[)）]$`)
const placeName = new RegExp(`(?:${alternatives(documentVocabulary.placeEndings)})$`)

const titleLength = 70

/** `某院2018年度部门预算公开`, `2018年度某院部门预算公开`. A place alone (某区2025年区级部门预算) is no department. */
function disclosureOf({ text, place }: PrintedText): Statement[] {
  const flat = titleTextOf(text)
  if (flat === null) return []
  const byYear = nameBehindYear.exec(flat)
  const byName = byYear === null ? yearBehindName.exec(flat) : null
  const name = (byYear?.[2] ?? byName?.[1] ?? '').replace(coverNote, '')
  const year = byYear?.[1] ?? byName?.[2]
  const disclosed = byYear?.[3] ?? byName?.[3]
  if (year === undefined || disclosed === undefined) {
    return flat.length < 50 && /20\d{2}/.test(flat) && government.test(flat) ? [{ ...blank, kind: 'government', text: flat, place, year: parseYear(/20\d{2}/.exec(flat)?.[0] ?? '') }] : []
  }
  const kind = names.find((known) => known.name === disclosed)?.kind ?? null
  const isDepartment = name.length >= 3 && name.length <= 40 && !placeName.test(name) && !/[:：\d]/.test(name)
  return [{ ...blank, kind: 'disclosure', text: flat, place, disclosure: kind, year: parseYear(year), department: isDepartment ? name : null }]
}

const bareNames = documentVocabulary.bareDisclosures.flatMap(({ kind, names: own }) => own.map((name) => ({ kind, name: compact(name) })))
const bareWords = alternatives(bareNames.map(({ name }) => name))
const bodyEnding = alternatives(documentVocabulary.publicBodyEndings)
const endsAsBody = new RegExp(`(?:${bodyEnding})$`)
/** 本部门, 我局: words for a body that do not name it. */
const nameless = /^[本我各]/
const ownLevel = `(?:[(（](?:${alternatives([...documentVocabulary.ownLevelEndings, ...documentVocabulary.coverNotes])})[)）])?`
const bareTitles = [
  new RegExp(`^(?<name>.*(?:${bodyEnding}))${ownLevel}(?<year>20\\d{2})(?:${years})(?<word>${bareWords})(?:${tails})*$`),
  new RegExp(`^(?<year>20\\d{2})(?:${years})(?<name>.*(?:${bodyEnding}))${ownLevel}(?<word>${bareWords})(?:${tails})*$`),
]

/** `某市公路事务中心2023年度决算公开说明`: a public body by name, its year, and neither 部门 nor 单位. Whatever is no body by its last word is left alone. */
function bareDisclosureOf({ text, place }: PrintedText): Statement[] {
  const flat = titleTextOf(text)
  const found = flat === null ? undefined : bareTitles.map((title) => title.exec(flat)?.groups).find((groups) => groups !== undefined)
  const name = found?.['name'] ?? ''
  if (flat === null || found === undefined || name.length < 3 || name.length > 40 || /[:：，,\d]/.test(name)) return []
  const disclosure = bareNames.find((known) => known.name === found['word'])?.kind ?? null
  return [{ ...blank, kind: 'disclosure', text: flat, place, disclosure, year: parseYear(found['year'] ?? ''), department: name }]
}

/** The words of a line that may be a title; null for a sentence. */
function titleTextOf(text: string): string | null {
  const flat = stripNumbering(compact(text))
  return flat.length > titleLength || /[。；;]/.test(flat) ? null : flat
}

const captionWords = alternatives(documentVocabulary.departmentCaptions)
const departmentCaption = new RegExp(`^(${captionWords})[:：](.*)$`)
const codeCaption = new RegExp(`(?:${alternatives(documentVocabulary.departmentCodeCaptions)})[:：]\\[?(\\d{3,12})\\]?`)
const yearCaption = new RegExp(`(?:${alternatives(documentVocabulary.fiscalYearCaptions)})[:：](20\\d{2})`)
const mayBeCaption = /[:：]|^\s*\[?\d/
const codedName = /^\[?(\d{3,12})\]?[-—]?\s*(\p{Script=Han}[^\s:：]{3,40})/u

function statementsOf(printed: PrintedText, next: PrintedText | undefined): Statement[] {
  return [...captionStatements(printed, next), ...titleStatements(printed)]
}

const captionLength = 80

function captionStatements({ text, place }: PrintedText, next: PrintedText | undefined): Statement[] {
  if (text.length > captionLength || !mayBeCaption.test(text)) return []
  const normal = withoutUnitCaption(text.normalize('NFKC')).trim()
  const flat = compact(normal)
  const year = yearCaption.exec(flat)?.[1]
  const caption = departmentCaption.exec(normal.replace(/\s*[:：]\s*/g, ':'))
  const coded = year === undefined ? null : codedName.exec(normal)
  const value = caption?.[2]?.trim().split(/\s+/)[0] ?? coded?.[2] ?? ''
  const inner = caption === null ? null : codedName.exec(value)
  const name = inner?.[2] ?? value
  const code = codeCaption.exec(flat)?.[1] ?? coded?.[1] ?? inner?.[1]
  const department = isDepartmentName(name) ? wholeName(name, caption !== null, next) : null
  if (department === null && year === undefined && code === undefined) return []
  const bodyNamed = caption === null ? null : bodyOf(caption[1] ?? '')
  return [{ ...blank, kind: 'caption', text: flat, place, year: year === undefined ? null : parseYear(year), department, departmentCode: code ?? null, bodyNamed }]
}

function isDepartmentName(name: string): boolean {
  return name.length >= 3 && name.length <= 50 && /^\p{Script=Han}/u.test(name) && !/[。；;，,:：]/.test(name) && !/[xX×]{2}/.test(name)
}

/** The name may go on in the next line; only the longest form counts later, so nothing is joined here that is not sure. */
function wholeName(name: string, isCaption: boolean, next: PrintedText | undefined): string {
  const rest = isCaption && next !== undefined ? compact(next.text) : ''
  const opens = (name.match(/[(（]/g) ?? []).length > (name.match(/[)）]/g) ?? []).length
  return opens && rest.length < 20 ? name + rest : name
}

const unitLabel = compact(documentVocabulary.unit.label)
const departmentLabel = compact(documentVocabulary.departmentLabel)

function bodyOf(text: string): 'agency' | 'department' {
  return compact(text).includes(unitLabel) ? 'agency' : 'department'
}

function titleStatements({ text, place }: PrintedText): Statement[] {
  const title = withoutUnitCaption(text).trim()
  const match = matchTitle(title, [])
  if (match === null) return []
  const stage = match.candidates.every(({ family }) => family.applies.stage === 'finalAccounts') ? 'finalAccounts' : 'budget'
  const words = compact(title)
  const bodyNamed = words.includes(unitLabel) ? 'agency' : words.includes(departmentLabel) ? 'department' : null
  return [{ ...blank, kind: 'formTitle', text: title, place, year: match.year, stage, bodyNamed }]
}
