/**
 * Things counted with their parts (建筑面积 A，其中地上 B、地下 C): parts never exceed the whole, and where swapping two digits of one
 * number would make the sum exact, that number is the slip. Parts that fall short otherwise say nothing, for they may not be all, unless 其他 ends their list. A list whose
 * first parts make the whole exactly may go on about others behind a comma (职工62人，其中…，退休28人), and groups of people may overlap (党员40人，女职工35人).
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Decimal, Sentence } from '../../../model/narrative.ts'
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { formatDecimal } from '../../ratio.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { compareDigits } from '../../slip.ts'
import { alternatives, includesAny, quantitiesOf, type Quantity } from '../../words.ts'

interface Division {
  readonly text: string
  readonly whole: Quantity
  readonly parts: readonly Quantity[]
}

export const countedPartsAddUp = defineRule({
  id: 'statement/counted-parts-add-up',
  title: { zh: '文字中数量的分项不大于合计', en: 'Counted parts do not exceed their whole' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'warning',
  weighs: 'withinProse',
  needs: { prose: narrative },
  *check({ prose }, tally) {
    for (const sentence of prose.sentences) {
      const divisions = divisionsOf(sentence)
      const told = new Map<string, Mutable<Draft>>()
      for (const division of divisions) {
        tally.compared()
        const fault = faultOf(division)
        if (fault === null) continue
        const places = atSentence('sentence', sentence, sentence.text.slice(division.whole.start, division.parts.at(-1)?.end))
        // One swapped number is wrong both in its own parts and in the whole it belongs to: one slip, one finding.
        const key = fault.swap === null ? `${division.whole.start}` : `${fault.swap.printed}>${fault.swap.right}`
        const known = told.get(key)
        if (known === undefined) told.set(key, { at: `${sentence.id}/${division.whole.start}`, places, severity: fault.isShort && !ruleVocabulary.vehicleUnits.includes(division.whole.unit) ? 'advice' : 'warning', params: paramsOf(division, fault) })
        else known.places = [...known.places, ...places]
      }
      yield* told.values()
    }
  },
})

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function paramsOf({ whole, parts }: Division, fault: Fault): Record<string, string> {
  return {
    case: fault.swap !== null ? 'swap' : fault.isShort ? 'short' : 'over',
    whole: `${whole.lead}${whole.text}`.trim(),
    parts: parts.map(({ text }) => text).join('、'),
    sum: `${fault.sum}${whole.unit}`,
    wrong: fault.swap?.printed ?? '',
    right: fault.swap?.right ?? '',
  }
}

/** A sentence with more numbers is a table that lost its lines. */
const longestList = 60

const longestUnit = Math.max(...ruleVocabulary.countUnits.map(({ length }) => length))
const divides = new RegExp(`${alternatives(ruleVocabulary.partOpeners)}|\\d\\s*[^\\d（(]{1,${longestUnit}}[（(]`)

/** Whole and parts by 其中 or by a bracket right after the number; only numbers of one unit. */
function divisionsOf(sentence: Sentence): Division[] {
  const { text } = sentence
  // Most sentences count nothing, or divide nothing; looking for that is quicker than reading their numbers.
  if (!divides.test(text) || !/\d\D+\d+\D+\d/.test(text)) return []
  const quantities = quantitiesOf(text).filter(({ unit }) => !/[%‰]/.test(unit))
  if (quantities.length < 3 || quantities.length > longestList) return []
  return quantities.flatMap((whole, index) => {
    const rest = quantities.slice(index + 1)
    const inside = bracketAfter(text, whole.end)
    const parts = inside === null ? flatParts(text, whole, rest) : rest.filter(({ start }) => start < inside && depthAt(text, whole.end, start) === 1)
    const outside = inside === null ? [] : flatParts(text, { ...whole, end: inside + 1 }, rest.filter(({ start }) => start > inside))
    return [parts, outside].map((list) => list.filter(({ unit }) => unit === whole.unit)).filter((list) => list.length > 1).map((list) => ({ text, whole, parts: list }))
  })
}

/** Position of the closing bracket of a list opened right after the number. */
function bracketAfter(text: string, from: number): number | null {
  if (!/^[（(]/.test(text.slice(from))) return null
  for (let at = from + 1, depth = 1; at < text.length; at += 1) {
    if (/[（(]/.test(text[at] ?? '')) depth += 1
    if (/[）)]/.test(text[at] ?? '')) depth -= 1
    if (depth === 0) return at
  }
  return null
}

/** Parts after 其中 on the level of the whole, up to the next 其中 or semicolon. */
function flatParts(text: string, whole: Quantity, rest: readonly Quantity[]): Quantity[] {
  const [next] = rest
  if (next === undefined || !includesAny(text.slice(whole.end, next.start), ruleVocabulary.partOpeners)) return []
  const parts: Quantity[] = []
  let from = whole.end
  for (const part of rest) {
    const between = text.slice(from, part.start)
    if (depthAt(text, whole.end, part.start) !== 0) continue
    if (/[；;。]/.test(between) || (parts.length > 0 && includesAny(topLevel(between), ruleVocabulary.partOpeners))) break
    if (part.unit === whole.unit) parts.push(part)
    from = part.end
  }
  return parts
}

function depthAt(text: string, from: number, to: number): number {
  let depth = 0
  for (const character of text.slice(from, to)) depth += /[（(]/.test(character) ? 1 : /[）)]/.test(character) ? -1 : 0
  return depth
}

function topLevel(text: string): string {
  return text.replace(/[（(][^）)]*[）)]/g, '')
}

interface Fault {
  readonly sum: string
  readonly swap: { readonly printed: string; readonly right: string } | null
  readonly isShort: boolean
}

function faultOf({ text, whole, parts }: Division): Fault | null {
  const decimals = Math.max(...[whole, ...parts].map(({ value }) => value.decimals))
  const level = ({ digits, decimals: own }: Decimal): bigint => digits * 10n ** BigInt(decimals - own)
  const total = level(whole.value)
  const sum = parts.reduce((all, { value }) => all + level(value), 0n)
  if (sum === total || total === 0n || sumsReach(text, parts, parts.map(({ value }) => level(value)), total)) return null
  const print = (digits: bigint): string => formatDecimal({ digits, decimals })
  const swapped = [whole, ...parts].flatMap((one, index) => {
    const printed = level(one.value)
    const right = index === 0 ? sum : printed + total - sum
    return right > 0n && compareDigits(`${printed}`, `${right}`) === 'digitsSwapped' ? [{ printed: print(printed), right: print(right) }] : []
  })
  const [swap = null] = swapped
  const mayOverlap = ruleVocabulary.peopleUnits.includes(whole.unit) && parts.some(({ lead }) => includesAny(lead, ruleVocabulary.overlappingGroups))
  const isOver = sum > total && !mayOverlap
  const isShort = sum < total && !mayOverlap && includesAny(parts.at(-1)?.lead ?? '', ruleVocabulary.remainders)
  return isOver || isShort || swap !== null ? { sum: print(sum), swap: swapped.length === 1 ? swap : null, isShort } : null
}

/** Whether the first of the parts, at least two, make the whole, and the list may have ended there: what 、 joins goes on in it. */
function sumsReach(text: string, parts: readonly Quantity[], levels: readonly bigint[], total: bigint): boolean {
  let sum = 0n
  return levels.some((part, index) => {
    sum += part
    const next = parts[index + 1]
    const goesOn = next !== undefined && /^\s*、/.test(text.slice(parts[index]?.end, next.start))
    return index > 0 && sum === total && !goesOn
  })
}
