/**
 * Says what a document is before anything is read from its tables: whose budget or final accounts, of which year. Each
 * answer has its place and is given only when the document states it without contradicting itself.
 */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { DocumentKind, Stated } from '../../model/budget.ts'
import type { SpecialDisclosureKind } from '../../model/document-vocabulary.ts'
import type { Stage } from '../../model/form-definition.ts'
import type { Place } from '../../model/place.ts'
import type { Source } from '../../model/source.ts'
import { listStatements, listTexts, type Statement } from './document-statements.ts'
import { alternatives, compact } from './spelling.ts'
import { matchTitle } from './titles.ts'

export interface DocumentIdentity {
  readonly documentKind: DocumentKind
  readonly stage: Stage
  readonly fiscalYear: Stated<number> | null
  readonly department: Stated<string> | null
  readonly departmentCode: Stated<string> | null
}

export function identifyDocument(source: Source): DocumentIdentity {
  const statements = listStatements(source)
  const special = specialTitleOf(source)
  const documentKind = kindOf(source, statements, special)
  const isSpecial = special !== null && documentKind === special.kind
  return {
    documentKind,
    stage: isSpecial ? special.stage : documentKind === 'departmentFinalAccounts' || documentKind === 'agencyFinalAccounts' ? 'finalAccounts' : 'budget',
    fiscalYear: documentKind === 'other' ? null : (agreed(statements, 'year') ?? (isSpecial ? special.year : null)),
    department: documentKind === 'other' ? null : (departmentOf(statements) ?? (isSpecial ? special.department : null)),
    departmentCode: documentKind === 'other' ? null : agreed(statements, 'departmentCode'),
  }
}

/** How titles may call the department, in the shape titles are compared in. */
export function namesOf(identity: DocumentIdentity): string[] {
  return identity.department === null ? [] : [compact(identity.department.value)]
}

const governmentWords = documentVocabulary.governmentWords.map(compact)
/** Any of them: most lines have none. */
const governmentWord = new RegExp(alternatives(documentVocabulary.governmentWords))

/**
 * The cover decides. Without a cover, table titles and captions do: two titles of statutory forms make a department's
 * document, unless words that only a whole government's budget has outweigh them.
 */
function kindOf(source: Source, statements: readonly Statement[], special: SpecialTitle | null): DocumentKind {
  const titles = statements.filter(({ kind }) => kind === 'formTitle')
  const cover = statements.find(({ kind }) => kind === 'disclosure')
  const government = statements.some(({ kind }) => kind === 'government')
  const signs = governmentSigns(source)
  if (cover?.disclosure != null && !(government && signs >= 3)) return cover.disclosure
  if (government || signs >= 3) return 'governmentBudget'
  const forms = new Set(titles.map(({ text }) => matchTitle(text, [])?.candidates[0]?.definition.id))
  if (special !== null && [...forms].every((id) => id === 'threePublicExpenses')) return special.kind
  if (forms.size < 2) return 'other'
  const final = titles.filter(({ stage }) => stage === 'finalAccounts').length
  const agency = isOfAgency(titles) ?? isOfAgency(statements) ?? false
  if (final * 2 > titles.length) return agency ? 'agencyFinalAccounts' : 'departmentFinalAccounts'
  return agency ? 'agencyBudget' : 'departmentBudget'
}

/** Titles say which kind it is; a caption, 编制单位：某局, only names the body. null: they say neither or both. */
function isOfAgency(statements: readonly Statement[]): boolean | null {
  const ofAgency = statements.filter(({ bodyNamed }) => bodyNamed === 'agency').length
  const ofDepartment = statements.filter(({ bodyNamed }) => bodyNamed === 'department').length
  return ofAgency === ofDepartment ? null : ofAgency > ofDepartment
}

interface SpecialTitle {
  readonly kind: SpecialDisclosureKind
  readonly stage: Stage
  readonly year: Stated<number> | null
  readonly department: Stated<string> | null
}

const years = `(20\\d{2})(?:${alternatives(documentVocabulary.yearTails)})?`
const specialTitles = documentVocabulary.specialDisclosures.map(({ kind, names, tails }) => {
  const name = `(?:${alternatives(names)})`
  const tail = `(?:${alternatives([...documentVocabulary.disclosureTails, ...tails])})`
  const end = `${tail}*$`
  return {
    kind,
    named: new RegExp(`${name}(?:${tail}|${years})*$`),
    yearFirst: new RegExp(`^${years}(.*?)${name}${end}`),
    yearInside: new RegExp(`^(.*?)${years}(?:${alternatives(documentVocabulary.bodyTails)})*${name}${end}`),
    yearBehind: new RegExp(`^(.*?)${name}${tail}*${years}${end}`),
  }
})
const titleLines = 6
/** Below a table whose own title comes first, the title that names the body stands at most so far. */
const furthestTitle = 60

/** What the first lines, or the first rows of a table there, call a document about the three public expenses alone, or about results: 某局2024年“三公”经费预算情况说明. */
function specialTitleOf({ blocks }: Source): SpecialTitle | null {
  const title = listTexts({ blocks: blocks.slice(0, titleLines) }).slice(0, titleLines).flatMap((text) => readSpecialTitle(text) ?? [])[0]
  if (title === undefined || title.department !== null) return title ?? null
  const below = listTexts({ blocks: blocks.slice(0, furthestTitle) }).flatMap((text) => readSpecialTitle(text) ?? [])
  const named = below.find(({ kind, stage, department, year }) => kind === title.kind && stage === title.stage && department !== null && (title.year === null || year?.value === title.year.value))
  return named ?? title
}

/** 2.某局2024年“三公”经费预算情况说明 in a list of contents. */
const itemNumber = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、]/

function readSpecialTitle({ text, place }: { readonly text: string; readonly place: Place }): SpecialTitle | null {
  const flat = compact(text).replace(/["'“”‘’]/g, '').replace(itemNumber, '')
  const title = flat.length < 60 ? specialTitles.find(({ named }) => named.test(flat)) : undefined
  if (title === undefined) return null
  const [, firstYear, behind] = title.yearFirst.exec(flat) ?? []
  const [, before, insideYear] = firstYear === undefined ? (title.yearInside.exec(flat) ?? title.yearBehind.exec(flat) ?? []) : []
  const year = firstYear ?? insideYear
  const name = bodyName(behind ?? before ?? '')
  return {
    kind: title.kind,
    stage: documentVocabulary.finalAccountsWords.some((word) => flat.includes(word)) ? 'finalAccounts' : 'budget',
    year: year === undefined ? null : { value: Number.parseInt(year, 10), place },
    department: name === null ? null : { value: name, place },
  }
}

const behindBody = new RegExp(`(?:${alternatives(documentVocabulary.bodyTails)})+$`)
const beforeBody = new RegExp(`^(?:${alternatives(documentVocabulary.bodyHeads)})`)

/** 某局 of 某局财政拨款; null where the words are too few or too many for a name, or only say 本部门. */
function bodyName(words: string): string | null {
  const name = words.replace(beforeBody, '').replace(behindBody, '')
  return name.length < 3 || name.length > 40 || /^[本我各]/.test(name) ? null : name
}

const hasWords = /\p{Script=Han}/u

/** Different words of a whole government's budget that stand alone in a line or cell. */
function governmentSigns(source: Source): number {
  const found = new Set<string>()
  for (const block of source.blocks) {
    const texts = block.kind === 'line' ? [block.text] : block.cells.map(({ text }) => text)
    for (const text of texts) {
      if (text.length > 40 || !hasWords.test(text)) continue
      const whole = compact(text)
      if (!governmentWord.test(whole)) continue
      const flat = whole.replace(/^[一二三四五六七八九十\d、.()]+/, '').replace(/[\d,.]+$/, '')
      const sign = governmentWords.find((word) => flat === word || (flat.length < 20 && flat.includes(word)))
      if (sign !== undefined) found.add(sign)
    }
  }
  return found.size
}

/**
 * The value that all statements of this kind give; the cover counts three times, a form's title printed again not at all. Two thirds of the
 * votes must agree; of what the cover says, twice as many as on any other value.
 */
function agreed<K extends 'year' | 'departmentCode'>(statements: readonly Statement[], kind: K): Stated<NonNullable<Statement[K]>> | null {
  const votes = new Map<NonNullable<Statement[K]>, { count: number; byCover: boolean; readonly place: Statement['place'] }>()
  const titles = new Set<string>()
  let total = 0
  for (const statement of statements) {
    const value = statement[kind]
    const isTitle = statement.kind === 'formTitle'
    if (value === null || (isTitle && titles.has(statement.text))) continue
    if (isTitle) titles.add(statement.text)
    const byCover = statement.kind === 'disclosure'
    const weight = byCover ? 3 : 1
    total += weight
    const vote = votes.get(value as NonNullable<Statement[K]>)
    if (vote === undefined) votes.set(value as NonNullable<Statement[K]>, { count: weight, byCover, place: statement.place })
    else Object.assign(vote, { count: vote.count + weight, byCover: vote.byCover || byCover })
  }
  for (const [value, { count, byCover, place }] of votes) {
    const others = byCover ? Math.max(0, ...[...votes].map(([other, vote]) => (other === value ? 0 : vote.count))) : total - count
    if (count > others * 2) return { value, place }
  }
  return null
}

/** The one body that covers name; null where they name several. */
function coverNameOf(named: readonly { readonly name: string; readonly department: string; readonly place: Statement['place']; readonly kind: Statement['kind'] }[]): Stated<string> | null {
  const covers = named.filter(({ kind }) => kind === 'disclosure')
  const [first] = covers
  return first === undefined || covers.some(({ name }) => name !== first.name) ? null : { value: first.department, place: first.place }
}

/** Captions of tables name it over and over; the longest form of a name broken over lines counts. Where bodies disagree, the cover says whose document it is. */
function departmentOf(statements: readonly Statement[]): Stated<string> | null {
  const named = statements.flatMap(({ department, place, kind }) => (department === null ? [] : [{ name: compact(department), department, place, kind }]))
  const whole = named.filter(({ name }) => !named.some((other) => other.name !== name && other.name.startsWith(name)))
  const counts = new Map<string, number>()
  for (const { name, kind } of whole) counts.set(name, (counts.get(name) ?? 0) + (kind === 'disclosure' ? 2 : 1))
  const sorted = [...counts].sort((left, right) => right[1] - left[1])
  const [best, second] = sorted
  if (best === undefined) return null
  const related = (name: string): boolean => name.endsWith(best[0]) || best[0].endsWith(name)
  if (second !== undefined && sorted.slice(1).some(([name, count]) => !related(name) && count * 3 > best[1])) return coverNameOf(whole)
  const statement = whole.find(({ name }) => name === best[0])
  return statement === undefined ? null : { value: statement.department, place: statement.place }
}
