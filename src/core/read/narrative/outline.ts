/**
 * The outline of the prose: which paragraphs are headings, what each section is about, and where the contents list ends.
 * Second step of reading the narrative; sentences and claims hang on the sections found here.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import { sectionWords } from '../../data/generated/section-words.ts'
import type { Section, SectionKind } from '../../model/narrative.ts'
import { isPlainHeading } from './heading-words.ts'
import { normalizeLabel } from './normal-text.ts'
import { readNumbering, type Numbering } from './numbering.ts'
import { placesOf, type Paragraph } from './paragraph.ts'

/** One paragraph in its section. heading: the section it opens, null for running text. kind: of the section it stands in. */
export interface OutlinedParagraph {
  readonly paragraph: Paragraph
  readonly numbering: Numbering | null
  readonly heading: Section | null
  readonly sectionId: string | null
  readonly kind: SectionKind
}

/** about: what a document speaks of that has no sections. */
export function outlineParagraphs(paragraphs: readonly Paragraph[], about: SectionKind = 'other'): OutlinedParagraph[] {
  const open: Section[] = []
  const outlined: OutlinedParagraph[] = []
  let sectionCount = 0
  let contentsUntil = 0
  paragraphs.forEach((paragraph, index) => {
    const text = paragraph.text.trim()
    const numbering = readNumbering(text)
    const inContents = index < contentsUntil
    const opensContents = !inContents && isContentsTitle(text)
    if (opensContents) contentsUntil = contentsEnd(paragraphs, index)
    const level = inContents ? null : opensContents ? 0 : headingLevel(paragraph, numbering, open)
    if (level !== null) {
      while ((open.at(-1)?.level ?? -1) >= level) open.pop()
      sectionCount += 1
      open.push(sectionOf(`section-${sectionCount}`, level, paragraph, numbering, open.at(-1) ?? null, opensContents))
    }
    const section = open.at(-1) ?? null
    outlined.push({
      paragraph,
      numbering,
      heading: level === null ? null : section,
      sectionId: section?.id ?? null,
      kind: level === null ? kindOfItem(text, numbering, section?.kind ?? about, section) : (section?.kind ?? about),
    })
  })
  return outlined
}

function sectionOf(
  id: string,
  level: number,
  paragraph: Paragraph,
  numbering: Numbering | null,
  parent: Section | null,
  isContents: boolean,
): Section {
  const text = paragraph.text.trim()
  const heading = text.slice(numbering?.length ?? 0).replace(/[：:。]\s*$/, '').trim()
  return {
    id,
    level,
    numbering: numbering?.text ?? '',
    heading,
    kind: isContents ? 'contents' : kindOf(heading, parent),
    parentId: parent?.id ?? null,
    place: placesOf(paragraph, 0, paragraph.text.length)[0] ?? firstPlace(paragraph),
  }
}

function firstPlace(paragraph: Paragraph): Section['place'] {
  return paragraph.spans[0]?.line.place ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null }
}

/** Kinds under which a heading may open another subject; below all others it only divides the same one. */
const divisible: ReadonlySet<SectionKind> = new Set(['other', 'overview', 'organization', 'contents'])

function kindOf(heading: string, parent: Section | null): SectionKind {
  const label = normalizeLabel(heading)
  const own = sectionWords.kinds.find(({ words }) => words.some((word) => label.includes(word)))?.kind ?? null
  if (parent === null || divisible.has(parent.kind)) return own ?? (parent?.kind === 'contents' ? 'other' : (parent?.kind ?? 'other'))
  return parent.kind === 'duties' && own === 'organization' ? own : parent.kind
}

const longestRunIn = 25

/** An item that begins with its own heading, （二）政府采购情况。2025年…, is about that; any other about its section. */
function kindOfItem(text: string, numbering: Numbering | null, kind: SectionKind, section: Section | null): SectionKind {
  const end = text.indexOf('。')
  if (numbering === null || end < 0 || end > numbering.length + longestRunIn) return kind
  const runIn = text.slice(numbering.length, end)
  return /[，、\d]/.test(runIn) ? kind : kindOf(runIn, section)
}

const longestHeading = 45
const longestTitle = 60
const statesFigure = new RegExp(`\\d\\s*(?:${Object.keys(claimWords.amountUnits).join('|')}|%|％)`)

/** Level of the section a paragraph opens; null when it is running text or an item of a list. */
function headingLevel(paragraph: Paragraph, numbering: Numbering | null, open: readonly Section[]): number | null {
  const text = paragraph.text.trim()
  const stop = numbering !== null && endsLikeHeading(text.slice(numbering.length)) ? /[；，！？,;]\s*$/ : /[。；，！？,;]\s*$/
  if (text.length > longestTitle || stop.test(text) || statesFigure.test(text)) return null
  if (numbering !== null) {
    const rest = text.slice(numbering.length).replace(/。$/, '')
    if (rest === '' || rest.length > longestHeading || /[。；]/.test(rest)) return null
    return numbering.level
  }
  const label = normalizeLabel(text).replace(/:$/, '')
  const top = open.at(-1)
  if (sectionWords.plainHeadings.includes(label)) {
    if (top === undefined || top.level === 0) return 0
    if (/[：:]\s*$/.test(text)) return subLevel(open)
    // The caption of a table inside the section of the same subject.
    return kindOf(text, null) === top.kind ? null : 0
  }
  if (isPlainHeading(text)) return 0
  if (/[：:，、]/.test(text) || label.length > longestHeading) return null
  return paragraph.centered && sectionWords.headingEndings.some((ending) => label.endsWith(ending)) ? 0 : null
}

/** （二）政府采购情况说明。 alone in its line is a heading with a full stop too many; （二）没有政府采购情况。 tells something. */
function endsLikeHeading(text: string): boolean {
  const label = normalizeLabel(text)
  return label.endsWith('。') && !/^[无没未不]|[，；：、:]/.test(label) && sectionWords.headingEndings.some((ending) => label.endsWith(`${ending}。`))
}

/** Two headings without a number in a row (部门职责： … 机构设置：) stand side by side. */
function subLevel(open: readonly Section[]): number {
  const top = open.at(-1)
  if (top === undefined) return 0
  return top.numbering === '' && top.level > 0 ? top.level : top.level + 1
}

function isContentsTitle(text: string): boolean {
  return sectionWords.contentsTitles.includes(normalizeLabel(text).toLowerCase())
}

const leader = /…{2,}|\.{4,}|·{4,}|．{4,}|\s\d{1,3}$/

/**
 * Index after the last entry of the contents list that begins at `start`. It ends where an entry's words come again without dots to a page
 * number (the body has begun), or with the second line in a row that is no entry.
 */
function contentsEnd(paragraphs: readonly Paragraph[], start: number): number {
  const seen = new Set<string>()
  let lastEntry = start
  let others = 0
  for (let index = start + 1; index < paragraphs.length && others < 2; index += 1) {
    const text = paragraphs[index]?.text.trim() ?? ''
    // A list of contents states no amounts: the body has begun, and with the heading before this.
    if (statesFigure.test(text)) return lastEntry === index - 1 ? headingsFrom(paragraphs, start, lastEntry) : lastEntry + 1
    const key = normalizeLabel(text).replace(/[.…·]{2,}.*$/, '').replace(/(?:\d{1,3}|。)$/, '')
    const isEntry = text.length <= 2 * longestTitle && (leader.test(text) || (readNumbering(text) !== null && text.length <= longestTitle && !/；$/.test(text)))
    if (isEntry && !leader.test(text) && key.length >= 4 && seen.has(key)) break
    if (isEntry) {
      seen.add(key)
      lastEntry = index
      others = 0
    } else others += 1
  }
  return lastEntry + 1
}

/** Where the headings begin that stand one below the other before the first sentence of the body: 一、… （一）…. */
function headingsFrom(paragraphs: readonly Paragraph[], start: number, last: number): number {
  let first = last
  const levelAt = (index: number): number => {
    const text = paragraphs[index]?.text.trim() ?? ''
    return leader.test(text) ? 0 : (readNumbering(text)?.level ?? 0)
  }
  while (first > start + 1 && levelAt(first - 1) > 0 && levelAt(first - 1) < levelAt(first)) first -= 1
  return levelAt(last) === 0 ? last + 1 : first
}
