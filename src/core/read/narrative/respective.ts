/**
 * 基本支出、项目支出分别为 650 万元、350 万元: the figures after 分别 stand for the names before it, in their order. Told only where there are as many
 * of the one as of the other and every name is understood; whoever reads on takes the rest as before.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import { subjectOf, type ClauseState } from './claim-state.ts'
import type { Subject } from './subject.ts'
import type { Token } from './token.ts'

/** Longer lists are no prose. */
const farthest = 40

/** at: index of the word 分别 or 各. → what each of the figures behind it is of, by the index of its token; empty where nobody can tell, null where no two figures follow. */
export function listRespective(state: ClauseState, at: number): ReadonlyMap<number, Subject> | null {
  const figures = figuresAfter(state, at)
  if (figures.length < 2) return null
  const phrases = namesBefore(state, at)
  const subjects = phrases.length === 1 && figures.length === 2 ? bothSides(state, phrases[0] ?? []) : phrases.map((phrase) => subjectOf(state, phrase))
  const told = subjects.length === figures.length && areCertain(subjects)
  return new Map(told ? figures.flatMap((figure, index) => (subjects[index] === undefined ? [] : [[figure, subjects[index]] as const])) : [])
}

function figuresAfter({ tokens, text }: ClauseState, at: number): number[] {
  const figures: number[] = []
  let mayFollow = true
  for (let index = at + 1; index < Math.min(tokens.length, at + farthest); index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.kind === 'figure') {
      if (token.figure !== 'amount' || token.approximate || !mayFollow) return []
      figures.push(index)
      mayFollow = false
    } else if (joins(token, text)) mayFollow = true
    else if (token.kind !== 'word' || token.role !== 'link' || figures.length > 0) break
  }
  return figures
}

/** The names back to the last stop that ends no name; what stands before the first of them (2025 年财政拨款) stands before all. */
function namesBefore({ tokens, text }: ClauseState, at: number): Token[][] {
  const phrases: Token[][] = [[]]
  for (let index = at - 1; index >= Math.max(0, at - farthest); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'figure') break
    if (joins(token, text) && !(token.kind === 'stop' && token.mark !== '、')) phrases.unshift([])
    else if (token.kind === 'stop') break
    else phrases[0]?.unshift(token)
  }
  const [first = [], ...others] = phrases
  const lead = first.slice(0, Math.max(0, first.findIndex(isName)))
  return [first, ...others.map((phrase) => [...lead, ...phrase])]
}

function isName({ kind }: Token): boolean {
  return kind === 'concept' || kind === 'function'
}

function joins(token: Token, text: string): boolean {
  return token.kind === 'stop' ? /[、，,]/.test(token.mark) : claimWords.listJoins.includes(text.slice(token.start, token.end))
}

/** 收入、支出预算 is one name for both sides. */
function bothSides(state: ClauseState, phrase: readonly Token[]): Subject[] {
  const subject = subjectOf(state, phrase)
  const words = state.text.slice(subject.start, subject.end)
  const [revenue, expenditure] = claimWords.sideCharacters.map((character) => words.indexOf(character))
  if (subject.concept !== 'revenue.total' || revenue === undefined || expenditure === undefined || revenue < 0 || expenditure < revenue) return []
  return [subject, { ...subject, concept: 'expenditure.total' }]
}

/** A name of funds before the first alone leaves it open whether it holds for the others. */
function areCertain(subjects: readonly Subject[]): boolean {
  const concepts = new Set(subjects.map(({ concept }) => concept))
  const isPlain = subjects.every(({ kind, whose }) => kind === 'named' && whose !== 'other' && whose !== 'part')
  return isPlain && concepts.size === subjects.length && (subjects[0]?.fund === 'all' || subjects.every(({ fund }) => fund !== 'all'))
}
