/** Why a budget was not published, and what a file says otherwise than it should, as lines for a person. */
import type { OpenPlace } from '../model/draft-gate.ts'
import type { CopyDifference, Refusal, StatedFigure } from '../model/release.ts'
import { releaseWords } from './release-words.ts'

export function phraseRefusal(refusal: Refusal, language: 'zh' | 'en'): string[] {
  const words = releaseWords[language]
  switch (refusal.kind) {
    case 'empty':
      return [words.empty]
    case 'unfilled':
      return [words.unfilled]
    case 'unwritten':
      return [words.unwritten(refusal.places.length), ...phrasePlaces(refusal.places, language)]
    case 'open':
      return [words.open(refusal.places.length), ...phrasePlaces(refusal.places, language)]
    case 'unread':
      return [words.unread(refusal.count)]
    case 'findings':
      return [words.findings(refusal.count)]
    case 'glyphs':
      return [words.missingGlyphs(refusal.characters, refusal.fonts)]
    case 'tooLarge':
      return [words.tooLarge(refusal.amounts.length), ...toldOf(refusal.amounts.map(({ text, where }) => words.tooLargeAt(text, shortened(where) ?? '')), language)]
    case 'tooLong':
      return toldOf(refusal.texts.map((text) => words.tooLong(text.slice(0, 30), text.length)), language)
    case 'different':
      return [words.differs(refusal.file, refusal.differences.length), ...phraseDifferences(refusal.differences, language)]
  }
}

/** All of them: each is to be looked at. Those of one sentence in one line. */
function phrasePlaces(places: Extract<Refusal, { kind: 'open' | 'unwritten' }>['places'], language: 'zh' | 'en'): string[] {
  const lines = new Map<string, { readonly kind: OpenPlace['kind']; readonly sentence: string; readonly texts: string[] }>()
  for (const { kind, text, sentence } of places) {
    const key = `${kind} ${sentence}`
    const line = lines.get(key) ?? { kind, sentence, texts: [] }
    line.texts.push(text)
    lines.set(key, line)
  }
  return [...lines.values()].map(({ kind, texts, sentence }) => releaseWords[language].place(kind, texts, sentence))
}

const mostTold = 12

const longest = 120

/** A long paragraph is told by its beginning and its end, or around where it differs from the other. */
function shortened(text: string | null, other: string | null = null): string | null {
  if (text === null || text.length <= longest) return text
  if (other === null || other === '') return `${text.slice(0, longest / 2)}…${text.slice(-longest / 2)}`
  const start = Math.max(0, [...text].findIndex((_, index) => text.charAt(index) !== other.charAt(index)) - longest / 3)
  const end = start + longest
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}

export function phraseDifferences(differences: readonly CopyDifference[], language: 'zh' | 'en'): string[] {
  const words = releaseWords[language]
  return toldOf(differences.map((difference) => {
    const { figures, original, copy } = difference
    const said = (figure: StatedFigure | null | undefined, text: string | null, other: string | null): string | null => (figure == null ? shortened(text, other) : words.figure(figure))
    return words.difference(placeOf(difference, language), said(figures?.original, original, copy), said(figures?.copy, copy, original))
  }), language)
}

function placeOf({ id, name, part, where }: CopyDifference, language: 'zh' | 'en'): string {
  const words = releaseWords[language]
  if (where !== undefined) return words.where(where)
  return part === undefined ? (name ?? id) : `${name ?? id} · ${words.part(part)}`
}

function toldOf(lines: readonly string[], language: 'zh' | 'en'): string[] {
  return lines.length > mostTold ? [...lines.slice(0, mostTold), releaseWords[language].more(lines.length - mostTold)] : [...lines]
}
