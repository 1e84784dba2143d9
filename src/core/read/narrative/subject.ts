/**
 * Understands the words before a figure: what they name, under which funds, of which year and stage of the budget.
 * A subject is `named` only when every word of it is understood; one unknown word makes it `unknown`, and nothing is guessed.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import type { Stage } from '../../model/form-definition.ts'
import type { ClaimBasis } from '../../model/narrative.ts'
import type { WordRole } from '../../model/vocabulary.ts'
import { lastWhere } from './last-index.ts'
import type { FunctionIndex } from './function-index.ts'
import type { Token } from './token.ts'

/** Kind of funds a figure is restricted to; `all`: none named. */
export type Fund = 'all' | 'fiscal' | 'generalPublic' | 'governmentFunds' | 'stateCapital'

/** year: relative to the document's; `unknown` when the document's own year is not known and the text names one. */
export type YearFit = 'current' | 'prior' | 'other' | 'unknown'

/** named: concept is set · generic: only words like 预算数 that speak of the subject before · unknown: words we do not understand */
export interface Subject {
  readonly kind: 'named' | 'generic' | 'unknown'
  readonly concept: string | null
  /** The recognized name does not say whether revenue or expenditure is meant (一般公共预算拨款). */
  readonly sideless: boolean
  readonly fund: Fund
  /** Null when the words name no year. */
  readonly year: YearFit | null
  readonly basisWord: BasisWord | null
  /** own: the department by name · other: a body that is not this department · part: a name we know among words we do not · null: neither */
  readonly whose: 'own' | 'other' | 'part' | null
  /** One of the words is the name of something we know, whatever the others are. */
  readonly namesConcept: boolean
  /** 收入 or 支出 and nothing else. */
  readonly side: '' | 'revenue' | 'expenditure'
  /** Range of the words it was recognized by, in the normal spelling. */
  readonly start: number
  readonly end: number
}

export type BasisWord = 'budget' | 'original' | 'annual' | 'execution'

export interface SubjectContext {
  readonly text: string
  readonly fiscalYear: number | null
  readonly functions: FunctionIndex
  /** Functional code of the heading or list item above. */
  readonly functionUnder: string | null
  /** Names under which the document speaks of its own department, in normal spelling. */
  readonly ownNames: readonly string[]
}

const fundRoles: Partial<Record<WordRole, Fund>> = {
  fundFiscal: 'fiscal',
  fundGeneralPublic: 'generalPublic',
  fundGovernmentFunds: 'governmentFunds',
  fundStateCapital: 'stateCapital',
}

const basisRoles: Partial<Record<WordRole, BasisWord>> = {
  valueBudget: 'budget',
  valueOriginal: 'original',
  valueAnnual: 'annual',
  valueExecution: 'execution',
}

/** What a concept says about funds when it stands before another one: 一般公共预算拨款安排的 会议费. */
const fundConcepts: Readonly<Record<string, Fund>> = {
  'revenue.fiscalAppropriation': 'fiscal',
  'revenue.generalPublic': 'generalPublic',
  'revenue.governmentFunds': 'governmentFunds',
  'revenue.stateCapital': 'stateCapital',
}

/** Whole-budget concepts whose names are also the tail of others: 会议费 预算支出. */
const tailConcepts: ReadonlySet<string> = new Set(['revenue.total', 'expenditure.total', 'revenue.fiscalAppropriation'])

/** Words for a value, which may name the budget: 支出预算, 预算数. */
const valueRoles: ReadonlySet<WordRole> = new Set(['value', 'valueRevenue', 'valueExpenditure'])

const timeRoles: ReadonlySet<WordRole> = new Set(['timePrior', 'timeCurrent', 'timePart'])

const neutralRoles: ReadonlySet<WordRole> = new Set(['self', 'neutral', 'subgroup', 'link', 'value', 'compare', 'parts', 'use', 'compareEnd'])

export function readSubject(tokens: readonly Token[], context: SubjectContext): Subject {
  const draft = { concept: null as string | null, head: null as Token | null, fund: 'all' as Fund, unknown: false, tail: '' as '' | 'revenue' | 'expenditure' }
  const year = yearOf(tokens, context.fiscalYear)
  const whose = whoseIs(tokens, context)
  let basisWord: BasisWord | null = null
  for (const token of tokens) {
    if (token.kind === 'concept' || token.kind === 'function') {
      // 预算安排的 before a name says where its money came from, not that the figure is the budget's; 支出预算 behind it does.
      const isTail = draft.head !== null && token.kind === 'concept' && tailConcepts.has(token.conceptId)
      if (isTail && namesBudget(context.text.slice(token.start, token.end))) basisWord ??= 'budget'
      else if (!isTail && basisWord === 'budget') basisWord = null
      takeHead(draft, token, context)
    }
    else if (token.kind === 'other' || token.kind === 'figure') draft.unknown = true
    else if (token.kind === 'word') {
      const { role } = token
      if (valueRoles.has(role) && basisWord === null && namesBudget(context.text.slice(token.start, token.end))) basisWord = 'budget'
      basisWord = basisRoles[role] ?? basisWord
      draft.fund = fundRoles[role] ?? draft.fund
      if (role === 'valueRevenue') draft.tail = 'revenue'
      else if (role === 'valueExpenditure') draft.tail = 'expenditure'
      else if (basisRoles[role] === undefined && fundRoles[role] === undefined && !neutralRoles.has(role) && !timeRoles.has(role)) draft.unknown = true
    }
  }
  const namesConcept = tokens.some(({ kind }) => kind === 'concept')
  // Of a name among words we do not know its own 预算 or 决算 still says which of the two the figure is.
  const last = draft.unknown ? lastWhere(tokens, ({ kind }) => kind === 'concept') : null
  if (last !== null) basisWord ??= basisOfName(context.text.slice(last.start, last.end))
  const common = { year, basisWord, whose, namesConcept, side: '' as const, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
  if (draft.unknown) return { kind: 'unknown', concept: null, sideless: false, fund: draft.fund, ...common }
  if (draft.head === null) return headless(draft.fund, draft.tail, common)
  const isSubgroup = tokens.some((token) => token.kind === 'word' && token.role === 'subgroup')
  if (isSubgroup && !claimWords.subgroupConcepts.includes(draft.concept ?? '')) return { kind: 'unknown', concept: null, sideless: false, fund: draft.fund, ...common }
  const name = context.text.slice(draft.head.start, draft.head.end)
  const sided = takeSide(draft.concept, draft.tail, name)
  const concept = sided === null ? null : (claimWords.qualified[sided.concept]?.[draft.fund] ?? sided.concept)
  return {
    kind: concept === null ? 'unknown' : 'named',
    concept,
    sideless: sided?.sideless ?? false,
    fund: draft.fund === 'all' ? fundOf(concept) : draft.fund,
    year,
    whose,
    namesConcept,
    side: '',
    basisWord: basisWord ?? basisOfName(name),
    start: draft.head.start,
    end: draft.head.end,
  }
}

interface SubjectDraft {
  concept: string | null
  head: Token | null
  fund: Fund
  unknown: boolean
  tail: '' | 'revenue' | 'expenditure'
}

function takeHead(draft: SubjectDraft, token: Token & { kind: 'concept' | 'function' }, context: SubjectContext): void {
  if (token.kind === 'concept' && draft.head !== null && tailConcepts.has(token.conceptId)) {
    if (token.conceptId === 'revenue.total') draft.tail = 'revenue'
    if (token.conceptId === 'expenditure.total') draft.tail = 'expenditure'
    return
  }
  const before = draft.concept === null ? null : (fundConcepts[draft.concept] ?? null)
  if (draft.head !== null && before === null) {
    draft.unknown = true
    return
  }
  if (before !== null) draft.fund = before
  draft.head = token
  draft.tail = ''
  draft.concept = token.kind === 'concept' ? token.conceptId : functionConcept(context.functions.resolve(token.path, context.functionUnder))
}

function functionConcept(code: string | null): string | null {
  return code === null ? null : `function:${code}`
}

/** Words of funds with 收入 or 支出 alone name a whole side: 政府性基金 支出. Funds and values without a side speak of the subject before. */
function headless(fund: Fund, tail: SubjectDraft['tail'], common: Omit<Subject, 'kind' | 'concept' | 'sideless' | 'fund'>): Subject {
  const whole = tail === '' || fund === 'all' ? null : (claimWords.qualified[`${tail}.total`]?.[fund] ?? null)
  const kind = whole !== null ? 'named' : fund === 'all' && tail === '' ? 'generic' : 'unknown'
  return { ...common, kind, concept: whole, sideless: false, fund, side: whole === null && fund === 'all' ? tail : '' }
}

/** 事业收入 支出 is no revenue; 一般公共预算拨款 支出 is an expenditure; 一般公共预算拨款 alone may be either. */
function takeSide(concept: string | null, tail: SubjectDraft['tail'], name: string): { concept: string; sideless: boolean } | null {
  if (concept === null) return null
  if (concept.startsWith('revenue.')) {
    if (tail === 'expenditure') {
      const face = claimWords.expenditureFaces[concept]
      return face === undefined || claimWords.revenueWords.some((word) => name.includes(word)) ? null : { concept: face, sideless: false }
    }
    const sided = tail === 'revenue' || claimWords.revenueWords.some((word) => name.includes(word))
    return { concept, sideless: !sided && concept !== 'revenue.total' }
  }
  return tail === 'revenue' && !concept.startsWith('fiscal.') ? null : { concept, sideless: false }
}

export function fundOf(concept: string | null): Fund {
  if (concept === null) return 'all'
  if (concept.startsWith('expenditure.generalPublic') || concept === 'revenue.generalPublic') return 'generalPublic'
  if (concept === 'expenditure.governmentFunds' || concept === 'revenue.governmentFunds') return 'governmentFunds'
  if (concept === 'expenditure.stateCapital' || concept === 'revenue.stateCapital') return 'stateCapital'
  return concept.startsWith('expenditure.fiscal') || concept.startsWith('fiscal.') || concept === 'revenue.fiscalAppropriation' ? 'fiscal' : 'all'
}

/** The year a phrase names; `unknown` when it names two, or a part of a year. */
export function yearOf(tokens: readonly Token[], fiscalYear: number | null): YearFit | null {
  const named = tokens.flatMap((token): YearFit[] => {
    if (token.kind === 'year') return [fitYear(token.year, fiscalYear)]
    if (token.kind !== 'word' || !timeRoles.has(token.role)) return []
    return [token.role === 'timePrior' ? 'prior' : token.role === 'timeCurrent' ? 'current' : 'unknown']
  })
  const [first = null] = named
  return named.every((year) => year === first) ? first : 'unknown'
}

/** Words we do not know beside a name we know restrict it to something (新增机构 基本支出); the name of a body does so without. */
function whoseIs(tokens: readonly Token[], context: SubjectContext): Subject['whose'] {
  const isStrange = (token: Token): boolean => token.kind === 'other' || (token.kind === 'word' && token.role === 'subgroup')
  const isOwn = (token: Token): boolean => token.kind === 'agency' || (token.kind === 'word' && token.role === 'self')
  if (!tokens.some(isStrange)) return tokens.some(isOwn) ? 'own' : null
  const first = tokens.findIndex((token) => token.kind !== 'year' && !isOwn(token) && !(token.kind === 'word' && (timeRoles.has(token.role) || token.role === 'neutral')))
  const afterName = tokens.findIndex((token, index) => index >= first && !isStrange(token))
  const leading = first < 0 ? [] : tokens.slice(first, afterName < 0 ? tokens.length : afterName)
  const words = leading.map((token) => context.text.slice(token.start, token.end)).join('')
  // 根据县财政局批复 names a body, and is not about it.
  const isAbout = words.length > 1 && !claimWords.bodyPrepositions.some((word) => words.startsWith(word))
  if (isAbout && isOtherBody(words, context.ownNames)) return 'other'
  return tokens.some(({ kind }) => kind === 'concept') ? 'part' : null
}

/** 水库管理所 is a body, and not this one; 县水务局 is 云溪县水务局 told shortly. */
export function isOtherBody(words: string, ownNames: readonly string[]): boolean {
  return claimWords.bodyEndings.some((ending) => words.endsWith(ending)) && !ownNames.some((name) => isShortFor(words, name))
}

function isShortFor(words: string, name: string): boolean {
  let at = 0
  for (const character of name) if (character === words[at]) at += 1
  return at === words.length
}

function fitYear(year: number, fiscalYear: number | null): YearFit {
  if (fiscalYear === null) return 'unknown'
  if (year === fiscalYear) return 'current'
  return year === fiscalYear - 1 ? 'prior' : 'other'
}

/** 支出预算 says budget and 支出决算 says execution by its own name; the 预算 in 一般公共预算 says nothing. */
function basisOfName(name: string): BasisWord | null {
  if (claimWords.executionWords.some((word) => name.includes(word))) return 'execution'
  return namesBudget(name) ? 'budget' : null
}

/** The words say 预算, apart from the names of funds that do. */
export function namesBudget(words: string): boolean {
  return claimWords.fundPhrases.reduce((left, phrase) => left.replaceAll(phrase, ''), words).includes(claimWords.budgetWord)
}

/** The stage of the budget a figure speaks of, from the year and the basis word, in a budget or in final accounts. An older or later year is no base. */
export function basisOf(year: YearFit, word: BasisWord | null, stage: Stage): ClaimBasis {
  if (year === 'other') return 'otherYear'
  const isPrior = year === 'prior'
  if (stage === 'budget') {
    if (word === 'execution') return isPrior ? 'priorExecution' : 'execution'
    if (isPrior) return 'priorBudget'
    return word === 'annual' ? 'annualBudget' : 'budget'
  }
  if (word === 'budget') return isPrior ? 'priorBudget' : 'budget'
  if (word === 'original') return isPrior ? 'priorBudget' : 'originalBudget'
  if (word === 'annual') return isPrior ? 'priorBudget' : 'annualBudget'
  return isPrior ? 'priorExecution' : 'execution'
}
