/**
 * Reads the file of a bureau's own rules, before any document is audited: a pack, or every mistake with its place. Nothing of a file
 * with a mistake is used.
 */
import { conceptData } from '../../data/generated/concepts.ts'
import { familyData } from '../../data/generated/families.ts'
import { limitIds } from '../../model/limit.ts'
import type { PackMistake, PackRule, PackSetting, RulePack } from '../../model/rule-pack.ts'
import { heavier } from '../../model/severity.ts'
import { holds, listOf, parseJson, record, wordsUpTo, type Shape } from '../file-shape.ts'
import { ruleList } from '../rule-list.ts'

export interface PackReading {
  readonly pack: RulePack | null
  readonly mistakes: readonly PackMistake[]
}

const longestFile = 1024 * 1024
const longestList = 500
const longestText = 500

/** Bases that are no law: a rule that rests on these alone is not made heavier by a pack. */
const customs: ReadonlySet<string> = new Set(['good-practice', 'consistency', 'project-code-observed'])

export function readRulePack(text: string): PackReading {
  if (text.length > longestFile) return { pack: null, mistakes: [{ code: 'tooLarge', place: '', params: { limit: '1 MiB' } }] }
  const parsed = parseJson(text)
  if (parsed === undefined) return { pack: null, mistakes: [{ code: 'notJson', place: '', params: {} }] }
  const shape = packShape(parsed, '')
  if (shape.length > 0) return { pack: null, mistakes: shape }
  // Every property was checked above; those that may be left out are filled in.
  const pack = completed(parsed as Partial<RulePack> & Pick<RulePack, 'id' | 'title'>)
  const mistakes = [...idMistakes(pack), ...limitMistakes(pack), ...settingMistakes(pack), ...pack.rules.flatMap(figureMistakes)]
  return { pack: mistakes.length > 0 ? null : pack, mistakes }
}

function completed({ id, title, limits = [], settings = [], rules = [] }: Partial<RulePack> & Pick<RulePack, 'id' | 'title'>): RulePack {
  return {
    id, title, settings,
    limits: limits.map(({ id: limit, value, from = null, to = null, region = null }) => ({ id: limit, value, from, to, region })),
    rules: rules.map((rule) => ({ ...rule, from: rule.from ?? null, to: rule.to ?? null, stages: rule.stages ?? ['budget', 'finalAccounts'] })),
  }
}

const oneOf = (...values: readonly string[]): Shape => holds((value) => values.some((known) => known === value))
const text = wordsUpTo(longestText)
const year = holds((value) => value === null || (Number.isInteger(value) && (value as number) >= 1990 && (value as number) <= 2100))
const count = holds((value) => Number.isSafeInteger(value) && (value as number) >= 0)
const region = holds((value) => value === null || (typeof value === 'string' && /^\d{6}$/.test(value)))
const id = holds((value) => typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value), 'badId')
const list = <Code extends string = never>(shape: Shape<Code>, least = 0): Shape<Code> => listOf(shape, longestList, least)

const both = record({ zh: text, en: text })
const severities = ['error', 'warning', 'advice'] as const
const checks: Readonly<Record<string, Shape>> = {
  sum: record({ kind: text, total: text, parts: list(text, 1) }),
  within: record({ kind: text, whole: text, parts: list(text, 1) }),
  section: record({ kind: text, words: list(text, 1) }),
  words: record({ kind: text, headings: list(text, 1), words: list(text, 1) }),
}

const check: Shape = (value, place) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string' ? value.kind : ''
  const shape = new Map(Object.entries(checks)).get(kind)
  return shape === undefined ? [{ code: 'wrongType', place: `${place}/kind`, params: {} }] : shape(value, place)
}

const packShape = record({ id, title: both }, {
  $schema: text,
  limits: list(record({ id: text, value: count }, { from: year, to: year, region })),
  settings: list(record({ rule: text, severity: oneOf(...severities, 'off') })),
  rules: list(record({ id, title: both, basis: both, severity: oneOf(...severities), remedy: both, check }, { from: year, to: year, stages: list(oneOf('budget', 'finalAccounts'), 1) })),
})

function idMistakes({ rules }: RulePack): PackMistake[] {
  return rules.flatMap((rule, index): PackMistake[] => [
    ...(rules.findIndex((other) => other.id === rule.id) === index ? [] : [{ code: 'idTwice' as const, place: `/rules/${index}/id`, params: { value: rule.id } }]),
    ...yearMistakes(rule, `/rules/${index}`),
  ])
}

function yearMistakes({ from, to }: Pick<PackRule, 'from' | 'to'>, place: string): PackMistake[] {
  return from !== null && to !== null && from > to ? [{ code: 'yearsReversed', place: `${place}/from`, params: {} }] : []
}

function limitMistakes({ limits }: RulePack): PackMistake[] {
  return limits.flatMap((limit, index): PackMistake[] => [
    ...(limitIds.includes(limit.id) ? [] : [{ code: 'unknownLimit' as const, place: `/limits/${index}/id`, params: { value: limit.id, known: limitIds.join('、') } }]),
    ...yearMistakes(limit, `/limits/${index}`),
  ])
}

function settingMistakes({ settings }: RulePack): PackMistake[] {
  const known = new Map(ruleList.map((rule) => [rule.id, rule]))
  return settings.flatMap(({ rule: ruleId, severity }: PackSetting, index): PackMistake[] => {
    const place = `/settings/${index}/rule`
    const rule = known.get(ruleId)
    if (rule === undefined) return [{ code: 'unknownRule', place, params: { value: ruleId } }]
    if (settings.findIndex((other) => other.rule === ruleId) !== index) return [{ code: 'ruleTwice', place, params: { value: ruleId } }]
    const raised = severity !== 'off' && heavier(severity, rule.severity)
    return raised && rule.basis.every((basis) => customs.has(basis)) ? [{ code: 'notBacked', place: `/settings/${index}/severity`, params: { value: ruleId, heaviest: rule.severity } }] : []
  })
}

function figureMistakes({ check: own }: PackRule, index: number): PackMistake[] {
  const place = `/rules/${index}/check`
  const refuse = (figure: string, at: string): PackMistake[] => (isFigure(figure) ? [] : [{ code: 'unknownFigure', place: `${place}/${at}`, params: { value: figure } }])
  if (own.kind !== 'sum' && own.kind !== 'within') return []
  const whole = own.kind === 'sum' ? refuse(own.total, 'total') : refuse(own.whole, 'whole')
  return [...whole, ...own.parts.flatMap((part, position) => refuse(part, `parts/${position}`))]
}

/** A concept, or a cell that some family's form has: rows by their key there, or by a code. */
function isFigure(figure: string): boolean {
  if (conceptData.some((concept) => concept.id === figure)) return true
  const [form, panelId, row, column, ...more] = figure.split('/')
  if (row === undefined || column === undefined || more.length > 0) return false
  return familyData.some((family) => family.forms.some((definition) => definition.id === form && definition.panels.some((panel) => {
    const hasRow = row === 'total' || /^\d{3,7}$/.test(row) || panel.rows.some(({ key }) => key === row) || panel.columns.some((own) => own.row === row)
    return panel.id === panelId && hasRow && panel.columns.some((own) => own.kind === 'amount' && (own.id === column || (own.row === row && column === 'total')))
  })))
}
