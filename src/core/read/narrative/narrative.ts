/**
 * Reads the prose of a disclosure: lines → paragraphs → outline → sentences → claims, each claim tied to the cell that states it.
 * Third part of reading on the main path, after the forms (which claims are bound to) and the projects have taken their blocks.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import { cellsById, type Form } from '../../model/form.ts'
import type { Stage } from '../../model/form-definition.ts'
import type { Claim, Narrative, Section, SectionKind, Sentence } from '../../model/narrative.ts'
import type { Block } from '../../model/source.ts'
import { createBinder, createComparer, type Binder } from './binding.ts'
import type { ClaimDraft, ClaimReading, OutlineEntry } from './claim-draft.ts'
import { readClaims } from './claim-reader.ts'
import { buildFunctionIndex } from './function-index.ts'
import { normalizeLabel, normalizeText, type NormalText } from './normal-text.ts'
import { outlineParagraphs, type OutlinedParagraph } from './outline.ts'
import { joinParagraphs, placesOf, portionsOf, type Paragraph } from './paragraph.ts'
import { listProseTables } from './prose-tables.ts'
import { splitSentences } from './sentence.ts'
import { fundOf, isOtherBody, readSubject, yearOf, type Fund } from './subject.ts'
import { buildLexicon, tokenize, type Token } from './token.ts'

/** fiscalYear: null when the document does not state it. department: as printed, null when not stated. about: of paragraphs in no section. */
export interface NarrativeContext {
  readonly forms: readonly Form[]
  readonly stage: Stage
  readonly fiscalYear: number | null
  readonly department: string | null
  readonly about?: SectionKind
}

/** blocks: what forms and projects have left, in reading order; tables among them are kept as printed. Never throws on any text. */
export function readNarrative(blocks: readonly Block[], context: NarrativeContext): Narrative {
  const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block] : []))
  // Workbooks have no prose, and then nothing that prose is held against is needed.
  if (lines.length === 0) return { sections: [], sentences: [], claims: [], tables: listProseTables(blocks, []) }
  const outlined = outlineParagraphs(joinParagraphs(lines), context.about)
  const functions = buildFunctionIndex(context.forms)
  const { stage, fiscalYear } = context
  const ownNames = selfNames(context.department)
  const lexicon = buildLexicon(functions, ownNames)
  const cells = cellsById(context.forms)
  const differ = createComparer(cells, stage)
  const reading: ClaimReading = { stage, fiscalYear, functions, lexicon, ownNames: ownNames.map(normalizeLabel), differ, drafts: [], entries: [], latest: new Map(), inSection: new Map(), kind: 'other' }
  const sections: Section[] = []
  const sentences: Sentence[] = []
  const read: ReadParagraph[] = []
  const bind = createBinder(cells, stage)
  outlined.forEach((item, paragraphIndex) => {
    if (item.heading !== null) sections.push(item.heading)
    if (item.heading !== null && item.heading.level <= 1) reading.inSection.clear()
    const firstDraft = reading.drafts.length
    const normal = readParagraph(item, reading)
    if (item.heading !== null) return
    const added = sentencesOf(item, paragraphIndex, sentences.length)
    for (const { sentence } of added) sentences.push(sentence)
    read.push({ paragraph: item.paragraph, normal, sentences: added, drafts: [firstDraft, reading.drafts.length] })
  })
  // What a paragraph announces may stand in the next ones, so claims are made when all are read.
  const printed = read.flatMap((paragraph) => claimsOf(paragraph, reading.drafts, bind))
  return { sections, sentences, claims: dropDangling(printed), tables: listProseTables(blocks, outlined) }
}

/** The department's name as printed, without the party's prefix that texts add and drop. */
function selfNames(department: string | null): string[] {
  if (department === null) return []
  const name = department.replace(/\s/g, '')
  return claimWords.agencyPrefixes.reduce((names, prefix) => (name.startsWith(prefix) ? [...names, name.slice(prefix.length)] : [...names, prefix + name]), [name])
}

/** Puts the paragraph into the outline and reads its claims. Returns its text in normal spelling. */
function readParagraph(item: OutlinedParagraph, reading: ClaimReading): NormalText {
  const normal = normalizeText(item.paragraph.text)
  reading.kind = item.kind
  const skipped = skippedLength(normal, item)
  const text = normal.text.slice(skipped)
  const tokens = isWorthReading(item, text) ? tokenize(text, reading.lexicon) : []
  const level = item.heading?.level ?? item.numbering?.level ?? null
  const { entries } = reading
  if (level !== null) {
    while ((entries.at(-1)?.level ?? -1) >= level) entries.pop()
    entries.push(newEntry(level))
  }
  if (entries.length === 0) entries.push(newEntry(-1))
  const entry = entries.at(-1)
  if (entry === undefined) return normal
  if (item.heading !== null) headEntry(entry, tokens, text, reading)
  else {
    const first = reading.drafts.length
    readClaims(text, tokens, entry, reading)
    shiftDrafts(reading.drafts, first, skipped)
    if (item.numbering !== null) entry.functionCode = firstFunctionCode(tokens, text, reading) ?? entry.functionCode
  }
  return normal
}

function newEntry(level: number): OutlineEntry {
  return { level, topic: null, functionCode: null, fund: null, year: null, isOther: false, whole: null, divides: false }
}

/** A paragraph of more characters was not written by people. */
const longestProse = 20_000

/** Most prose has neither a figure nor a place in the outline, and then there is nothing to look for. */
function isWorthReading(item: OutlinedParagraph, text: string): boolean {
  if (claimWords.sections.silent.includes(item.kind) || text.length > longestProse) return false
  const hasFigure = /\d/.test(text) || Object.keys(claimWords.amountUnits).some((unit) => text.includes(unit))
  return item.heading !== null || item.numbering !== null || hasFigure || text.endsWith(':')
}

function skippedLength(normal: NormalText, item: OutlinedParagraph): number {
  const leading = item.paragraph.text.length - item.paragraph.text.trimStart().length
  const until = leading + (item.numbering?.length ?? 0)
  let count = 0
  while (count < normal.at.length && (normal.at[count] ?? 0) < until) count += 1
  return count
}

function shiftDrafts(drafts: ClaimDraft[], first: number, by: number): void {
  for (let index = first; index < drafts.length; index += 1) {
    const draft = drafts[index]
    if (draft !== undefined && by > 0) drafts[index] = { ...draft, start: draft.start + by, end: draft.end + by }
  }
}

/** A heading that names one thing alone is the subject of figures below it that name none. */
function headEntry(entry: OutlineEntry, tokens: readonly Token[], text: string, reading: ClaimReading): void {
  entry.functionCode = firstFunctionCode(tokens, text, reading)
  const concepts = new Set(tokens.flatMap((token) => (token.kind === 'concept' ? [token.conceptId] : [])))
  const [only] = concepts
  if (concepts.size === 1 && only !== undefined && entry.functionCode === null && !claimWords.sections.unbindable.includes(reading.kind)) entry.topic = only
  if (entry.functionCode !== null) entry.topic = `function:${entry.functionCode}`
  entry.fund = fundOfHeading(tokens)
  const comparesYears = tokens.some((token) => token.kind === 'word' && /^(?:compare|compareEnd|rise|fall|either|unchanged)$/.test(token.role))
  entry.year = comparesYears ? null : yearOf(tokens, reading.fiscalYear)
  const name = tokens.filter((token) => token.kind === 'other' || (token.kind === 'word' && token.role === 'subgroup')).map(({ start, end }) => text.slice(start, end)).join('')
  const isOwn = tokens.some((token) => token.kind === 'agency' || (token.kind === 'word' && token.role === 'self'))
  entry.isOther = !isOwn && reading.ownNames.length > 0 && concepts.size === 0 && isOtherBody(name, reading.ownNames)
}

function fundOfHeading(tokens: readonly Token[]): Fund | null {
  const funds = new Set<Fund>()
  for (const token of tokens) {
    if (token.kind === 'concept') funds.add(fundOf(token.conceptId))
    else if (token.kind === 'word') {
      if (token.role === 'fundGeneralPublic') funds.add('generalPublic')
      else if (token.role === 'fundGovernmentFunds') funds.add('governmentFunds')
      else if (token.role === 'fundStateCapital') funds.add('stateCapital')
      else if (token.role === 'fundFiscal') funds.add('fiscal')
    }
  }
  funds.delete('all')
  if (funds.size > 1) funds.delete('fiscal')
  const [fund] = funds
  return funds.size === 1 ? (fund ?? null) : null
}

function firstFunctionCode(tokens: readonly Token[], text: string, reading: ClaimReading): string | null {
  const at = tokens.findIndex(({ kind }) => kind === 'function')
  const item = tokens[at]
  // A name that only ends like a known one (行政事业单位离退休 like 事业单位离退休) is another name.
  if (item === undefined || tokens[at - 1]?.kind === 'other') return null
  const functionUnder = reading.entries.slice(0, -1).reduce<string | null>((code, { functionCode }) => functionCode ?? code, null)
  const { fiscalYear, functions, ownNames } = reading
  const { concept } = readSubject([item], { text, fiscalYear, functions, functionUnder, ownNames })
  return concept?.slice('function:'.length) ?? null
}

interface PlacedSentence {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
}

function sentencesOf(item: OutlinedParagraph, paragraphIndex: number, before: number): PlacedSentence[] {
  const { paragraph, sectionId } = item
  return splitSentences(paragraph.text).map(({ start, end }, index) => {
    const portions = portionsOf(paragraph, start, end)
    const sentence: Sentence = {
      id: `sentence-${before + index + 1}`,
      sectionId,
      paragraphIndex,
      text: paragraph.text.slice(start, end),
      places: portions.map(({ place }) => place),
      lineStarts: portions.map((portion) => portion.start - start),
    }
    return { start, end, sentence }
  })
}

/** drafts: positions of the first and behind the last of its own. */
interface ReadParagraph {
  readonly paragraph: Paragraph
  readonly normal: NormalText
  readonly sentences: readonly PlacedSentence[]
  readonly drafts: readonly [first: number, end: number]
}

/** Turns the paragraph's drafts into claims with places. Positions in the list of drafts become ids. */
function claimsOf({ paragraph, normal, sentences, drafts: [first, end] }: ReadParagraph, drafts: readonly ClaimDraft[], bind: Binder): Claim[] {
  let at = 0
  return drafts.slice(first, end).flatMap((draft, offset) => {
    const start = normal.at[draft.start] ?? 0
    const stop = (normal.at[draft.end - 1] ?? 0) + 1
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at += 1
    const placed = sentences[at]
    const [place, ...more] = placesOf(paragraph, start, stop)
    if (placed === undefined || place === undefined || start < placed.start || stop > placed.end) return []
    const { kind, basis, concept, subject, amount, unit, decimal, countUnit, direction } = draft
    return [
      {
        id: claimId(first + offset),
        sentenceId: placed.sentence.id,
        start: start - placed.start,
        end: stop - placed.start,
        text: paragraph.text.slice(start, stop),
        kind, basis, concept, subject, amount, unit, decimal, countUnit, direction,
        ofClaimId: draft.of === null ? null : claimId(draft.of),
        baseClaimId: draft.base === null ? null : claimId(draft.base),
        // One part alone is an example, not a breakdown.
        partClaimIds: draft.parts.length > 1 ? draft.parts.map(claimId) : [],
        binding: bind(draft, drafts),
        places: [place, ...more],
      },
    ]
  })
}

function claimId(position: number): string {
  return `claim-${position + 1}`
}

/** A claim whose range could not be placed is gone, and so are references to it. */
function dropDangling(claims: readonly Claim[]): Claim[] {
  const known = new Set(claims.map(({ id }) => id))
  const keep = (id: string | null): string | null => (id !== null && known.has(id) ? id : null)
  return claims.map((claim) => ({
    ...claim,
    ofClaimId: keep(claim.ofClaimId),
    baseClaimId: keep(claim.baseClaimId),
    partClaimIds: claim.partClaimIds.every((id) => known.has(id)) ? claim.partClaimIds : [],
  }))
}
