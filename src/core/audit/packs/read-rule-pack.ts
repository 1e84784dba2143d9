/**
 * Reads the file of a bureau's own rules, before any document is audited: a pack, or every mistake with its place. Nothing of a file
 * with a mistake is used.
 */
import { readHandWritten } from '../../model/json-break.ts'
import { limitIds } from '../../model/limit.ts'
import type { PackMistake, RulePack } from '../../model/rule-pack.ts'
import { heavier, type Severity } from '../../model/severity.ts'
import { holds, listOf, ofType, record, wordsUpTo, type Shape } from '../file-shape.ts'
import type { Rule } from '../rule.ts'
import { ruleList } from '../rule-list.ts'
import { figuresLike, isFigure, wordsLike } from './pack-figures.ts'

export interface PackReading {
  readonly pack: RulePack | null
  readonly mistakes: readonly PackMistake[]
}

const longestFile = 1024 * 1024
const longestList = 500
const longestText = 500

/** Bases that are no law: a rule that rests on these alone is not made heavier by a pack. */
const customs: ReadonlySet<string> = new Set(['good-practice', 'consistency', 'project-code-observed'])

type Code = PackMistake['code']
type PackShape = Shape<Code>

export function readRulePack(text: string): PackReading {
  if (text.length > longestFile) return { pack: null, mistakes: [{ code: 'tooLarge', place: '', params: { limit: '1 MiB' } }] }
  const { value, broken } = readHandWritten(text)
  if (broken !== null) return { pack: null, mistakes: [{ code: 'notJson', place: '', params: broken }] }
  const mistakes = packShape(value, '')
  // Every property was checked above; those that may be left out are filled in.
  return { pack: mistakes.length > 0 ? null : completed(value as Partial<RulePack> & Pick<RulePack, 'id' | 'title'>), mistakes }
}

function completed({ id, title, limits = [], settings = [], rules = [] }: Partial<RulePack> & Pick<RulePack, 'id' | 'title'>): RulePack {
  return {
    id, title, settings,
    limits: limits.map(({ id: limit, value, from = null, to = null, region = null }) => ({ id: limit, value, from, to, region })),
    rules: rules.map((rule) => ({ ...rule, from: rule.from ?? null, to: rule.to ?? null, stages: rule.stages ?? ['budget', 'finalAccounts'] })),
  }
}

const knownRules: ReadonlyMap<string, Rule> = new Map(ruleList.map((rule) => [rule.id, rule]))
const severities: readonly Severity[] = ['error', 'warning', 'advice']

const text: PackShape = wordsUpTo(longestText)
const year: PackShape = ofType((value) => value === null || (Number.isInteger(value) && (value as number) >= 1990 && (value as number) <= 2100), 'year')
const count: PackShape = ofType((value) => Number.isSafeInteger(value) && (value as number) >= 0, 'whole')
const region: PackShape = ofType((value) => value === null || (typeof value === 'string' && /^\d{6}$/.test(value)), 'region')
const id: PackShape = holds((value) => typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value), 'badId')
const oneOf = (...values: readonly string[]): PackShape => (value, place) => (values.some((known) => known === value) ? [] : [{ code: 'notAmong', place, params: { known: values.join('、') } }])
const list = (shape: PackShape, least = 0): PackShape => listOf(shape, longestList, least)

/** A word that must be known; refused with what it may have been meant to be. */
function named(code: Code, isKnown: (word: string) => boolean, meant: (word: string) => readonly string[]): PackShape {
  return (value, place) => {
    if (typeof value !== 'string' || text(value, place).length > 0) return text(value, place)
    return isKnown(value) ? [] : [{ code, place, params: { value, known: meant(value).join('、') } }]
  }
}

const limit = named('unknownLimit', (word) => limitIds.some((known) => known === word), () => limitIds)
const rule = named('unknownRule', (word) => knownRules.has(word), (word) => wordsLike(word, [...knownRules.keys()]))
const figure = named('unknownFigure', isFigure, figuresLike)

/** What must hold besides the parts being well written. Each asks only about the parts that are. */
const beside = (shape: PackShape, ...further: readonly PackShape[]): PackShape => (value, place) => [shape, ...further].flatMap((one) => one(value, place))
const fieldOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined)

const yearsInOrder: PackShape = (value, place) => {
  const [from, to] = [fieldOf(value, 'from'), fieldOf(value, 'to')]
  return typeof from === 'number' && typeof to === 'number' && from > to ? [{ code: 'yearsReversed', place: `${place}/from`, params: {} }] : []
}

const onceEach = (field: string, code: Code): PackShape => (value, place) => {
  const words = Array.isArray(value) ? value.map((one) => fieldOf(one, field)) : []
  return words.flatMap((word, index) => (typeof word === 'string' && words.indexOf(word) < index ? [{ code, place: `${place}/${index}/${field}`, params: { value: word } }] : []))
}

/** A rule that rests on no law is not made heavier. */
const backed: PackShape = (value, place) => {
  const ruleId = fieldOf(value, 'rule')
  const severity = severities.find((known) => known === fieldOf(value, 'severity'))
  const known = typeof ruleId === 'string' ? knownRules.get(ruleId) : undefined
  const isRaised = known !== undefined && severity !== undefined && heavier(severity, known.severity)
  return isRaised && known.basis.every((basis) => customs.has(basis)) ? [{ code: 'notBacked', place: `${place}/severity`, params: { value: known.id, heaviest: known.severity } }] : []
}

const both = record<Code>({ zh: text, en: text })
const checks: ReadonlyMap<unknown, PackShape> = new Map([
  ['sum', record<Code>({ kind: text, total: figure, parts: list(figure, 1) })],
  ['within', record<Code>({ kind: text, whole: figure, parts: list(figure, 1) })],
  ['section', record<Code>({ kind: text, words: list(text, 1) })],
  ['words', record<Code>({ kind: text, headings: list(text, 1), words: list(text, 1) })],
])
const kinds = oneOf('sum', 'within', 'section', 'words')
const check: PackShape = (value, place) => {
  const kind = fieldOf(value, 'kind')
  return checks.get(kind)?.(value, place) ?? kinds(kind, `${place}/kind`)
}

const ruleShape = record<Code>({ id, title: both, basis: both, severity: oneOf(...severities), remedy: both, check }, { from: year, to: year, stages: list(oneOf('budget', 'finalAccounts'), 1) })
const packShape = record<Code>({ id, title: both }, {
  $schema: text,
  limits: list(beside(record<Code>({ id: limit, value: count }, { from: year, to: year, region }), yearsInOrder)),
  settings: beside(list(beside(record<Code>({ rule, severity: oneOf(...severities, 'off') }), backed)), onceEach('rule', 'ruleTwice')),
  rules: beside(list(beside(ruleShape, yearsInOrder)), onceEach('id', 'idTwice')),
})
