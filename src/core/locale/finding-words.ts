/**
 * Turns findings and problems, which are data, into sentences: what is wrong with its two figures, why it must hold, what to do. The
 * templates of each language stand in zh-findings.ts and en-findings.ts; here their blanks are filled. Last step before a person reads.
 */
import { conceptData } from '../data/generated/concepts.ts'
import { fenPerUnit, formatFen, type Unit } from '../money.ts'
import type { Finding, LikelySlip } from '../model/finding.ts'
import type { FormId } from '../model/form-definition.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { PackCheck } from '../model/rule-pack.ts'
import { packWords } from './pack-words.ts'
import { enFindings } from './en-findings.ts'
import { enProblems, enUnreadTable } from './en-problems.ts'
import type { FindingSentences, FindingTable } from './finding-table.ts'
import { zhFindings } from './zh-findings.ts'
import { zhProblems, zhUnreadTable } from './zh-problems.ts'

export type FindingLanguage = 'zh' | 'en'
export type { FindingSentences }

const tables: Readonly<Record<FindingLanguage, FindingTable>> = { zh: zhFindings, en: enFindings }
const problems: Readonly<Record<FindingLanguage, Readonly<Record<ProblemCode, string>>>> = { zh: zhProblems, en: enProblems }
const unreadTables = { zh: zhUnreadTable, en: enUnreadTable }

/** params whose values are ids of forms. */
const formParams: ReadonlySet<string> = new Set(['form', 'otherForm', 'totalForm', 'partForm'])
/** params whose values are ids to be looked up in `words`. */
const wordParams: ReadonlySet<string> = new Set(['belongs', 'key', 'count', 'row', 'column', 'totalRow', 'totalColumn', 'partRow', 'partColumn'])

/** params whose values are lists of such words. */
const wordLists: ReadonlySet<string> = new Set(['counts'])

/** params whose values are lists, joined as Chinese joins them; other languages join them in their own way. */
const listParams: ReadonlySet<string> = new Set([
  'absent', 'awards', 'code', 'evidence', 'functions', 'home', 'indicators', 'items', 'parts', 'printed', 'projects', 'purchases', 'rows', 'targets', 'terms', 'values',
])

/** The sentences of one finding. A rule without any is our mistake, and a test finds it. */
export function phraseFinding(finding: Finding, language: FindingLanguage): FindingSentences {
  const table = tables[language]
  const key = sentenceKey(finding, table)
  const own = finding.params.pack as PackCheck['kind'] | undefined
  const sentences = own === undefined ? table.sentences[key] : packWords[language].sentences[own]
  if (sentences === undefined) throw new Error(`no sentence for ${finding.ruleId}`)
  const blanks = new Map(blanksOf(finding, table))
  const concept = conceptData.find(({ id }) => id === finding.params.subject)
  if (concept !== undefined) blanks.set('subject', concept.title[language])
  const say = (template: string): string => closeUp(fill(template, blanks), language)
  const further = finding.consequences.length === 0 ? '' : (table.words.consequences ?? '')
  const caution = finding.params.recognized === undefined ? '' : (table.words.recognized ?? '')
  return { summary: say(sentences.summary), reason: say(`${sentences.reason} ${further} ${caution}`), remedy: say(sentences.remedy) }
}

/** One sentence about something we could not read. A form without a printed title is called by its own name. */
export function phraseProblem({ code, params }: Problem, language: FindingLanguage): string {
  const blanks = new Map(Object.entries(params))
  const form = tables[language].forms[(params.form ?? '') as FormId]
  if (!blanks.has('title') && form !== undefined) blanks.set('title', form)
  if (code === 'fileTooLarge' && /^\d+$/.test(params.limit ?? '')) blanks.set('limit', `${BigInt(params.limit ?? '0') >> 20n} MB`)
  if (code !== 'formUnread') return closeUp(fill(problems[language][code], blanks), language)
  const { hint, untitled, separator } = unreadTables[language]
  if (blanks.get('title') === '') blanks.set('title', form ?? untitled)
  const possible = (params.possible ?? '').split(' ').flatMap((id) => tables[language].forms[id as FormId] ?? [])
  blanks.set('forms', possible.join(separator))
  return closeUp(fill(`${problems[language][code]}${possible.length === 0 ? '' : hint}`, blanks), language)
}

/** The key under which a language words this finding; for tests and for translators. */
export function sentenceKey({ ruleId, params }: Finding, { sentences }: Pick<FindingTable, 'sentences'>): string {
  const family = ruleId.split('/')[0] ?? ruleId
  const variant = [params.kind, params.case].filter((part) => part !== undefined).join('.')
  const keys = [`${ruleId}#${variant}`, ruleId, `${family}#${variant}`, family]
  return keys.find((key) => sentences[key] !== undefined) ?? ruleId
}

function blanksOf(finding: Finding, table: FindingTable): ReadonlyMap<string, string> {
  const { params, expectedFen, actualFen, stepFen, likely } = finding
  const unit: Unit = params.unit === 'yuan' || params.unit === 'hundredMillionYuan' ? params.unit : 'tenThousandYuan'
  const amount = (fen: bigint | null): string => (fen === null ? table.none : `${printFen(fen, unit)}${table.units[unit]}`)
  const difference = expectedFen === null || actualFen === null ? null : actualFen > expectedFen ? actualFen - expectedFen : expectedFen - actualFen
  const blanks = new Map(Object.entries(params).map(([name, value]) => [name, wordOf(name, value, table)]))
  blanks.set('expected', amount(expectedFen))
  blanks.set('actual', amount(actualFen))
  blanks.set('difference', difference === null ? table.none : `${formatDifference(difference, stepFen, unit)}${table.units[unit]}`)
  blanks.set('slipHint', params.located === 'no' ? (table.words.notLocated ?? '') : hintOf(params.slip, likely, table, unit))
  return blanks
}

function wordOf(name: string, value: string, table: FindingTable): string {
  if (formParams.has(name)) return table.forms[value as FormId] ?? value
  if (wordParams.has(name)) return table.words[value] ?? value
  if (wordLists.has(name)) return value.split('、').map((one) => table.words[one] ?? one).join(table.listMarks.comma)
  if (listParams.has(name)) return value.replaceAll('、', table.listMarks.comma).replaceAll('；', table.listMarks.semicolon)
  return value
}

function hintOf(slip: string | undefined, likely: LikelySlip | null, table: FindingTable, unit: Unit): string {
  const kind = likely?.slip ?? (slip as LikelySlip['slip'] | undefined)
  const words = kind === undefined ? '' : (table.slips[kind] ?? '')
  return likely === null ? words : `${words}${fill(table.words.shouldRead ?? '', new Map([['amount', `${printFen(likely.proposedFen, unit)}${table.units[unit]}`]]))}`
}

/** A difference with two decimals or as many as the coarser of its two figures shows; smaller ones are kept whole, they would read as none. */
export function formatDifference(fen: bigint, stepFen: bigint, unit: Unit): string {
  let decimals = 2
  for (let step = fenPerUnit[unit] / 1000n; step >= stepFen && step > 0n; step /= 10n) decimals += 1
  const rounded = formatFen(fen, unit, decimals)
  return fen !== 0n && /^[-0.]*$/.test(rounded) ? printFen(fen, unit) : trimmed(rounded)
}

/** With two decimals, and more where the amount has more: a difference must not be rounded away. */
function printFen(fen: bigint, unit: Unit): string {
  const finest: Readonly<Record<Unit, number>> = { yuan: 2, tenThousandYuan: 6, hundredMillionYuan: 10 }
  const whole = formatFen(fen, unit, finest[unit])
  return trimmed(whole)
}

/** Without the zeros behind the second decimal. */
function trimmed(printed: string): string {
  const [integer = '0', decimals = ''] = printed.split('.')
  return `${integer}.${decimals.replace(/0+$/, '').padEnd(2, '0')}`
}

function fill(template: string, blanks: ReadonlyMap<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => blanks.get(name) ?? '')
}

/** Chinese takes no space between characters; one before or after a number stays. A blank that was empty leaves none behind. */
function closeUp(text: string, language: FindingLanguage): string {
  const closed = language === 'zh' ? text.replace(/(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef”“]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef”“])/gu, '') : text.replace(/ {2,}/g, ' ')
  return closed.trim()
}
