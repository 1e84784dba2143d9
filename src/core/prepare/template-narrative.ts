/**
 * The whole narrative from the template of the family: sections in its order, sentences of bound figures, what last year's narrative says of duties
 * and bodies kept, terms explained that are used. What only a person knows is left blank and told. Used where last year's wording is not.
 */
import { chineseNumerals } from '../data/generated/chinese-numerals.ts'
import { conceptData } from '../data/generated/concepts.ts'
import { narrativeTemplates } from '../data/generated/narrative-templates.ts'
import type { FigurePiece, Piece } from '../model/bound-text.ts'
import { joinWords } from '../model/bound-text.ts'
import type { Budget } from '../model/budget.ts'
import { cellId, cellsById, type Cell } from '../model/form.ts'
import type { Narrative, Section, Sentence } from '../model/narrative.ts'
import type { NarrativeTemplate, TemplateParagraph, TemplateSection } from '../model/narrative-template.ts'
import type { Place } from '../model/place.ts'
import { moveYears } from './next-year.ts'
import { projectsGround, type Grounds } from './grounds.ts'
import type { RewrittenSentence } from './rewrite-narrative.ts'
import { makeFigure } from './suggest-figures.ts'
import { writePieces } from './write-pieces.ts'

export function templateFor(familyId: string | null): NarrativeTemplate {
  const { templates } = narrativeTemplates
  const found = templates.find(({ families }) => families.includes(familyId ?? '')) ?? templates.find(({ families }) => families.length === 0)
  if (found === undefined) throw new Error('no narrative template for any family')
  return found
}

export interface TemplateNarrative {
  readonly sections: readonly Section[]
  readonly sentences: readonly RewrittenSentence[]
  readonly tables: Narrative['tables']
}

/** kept: last year's narrative, written anew. */
export function writeTemplate(last: Budget, next: Pick<Budget, 'forms' | 'projects'>, kept: readonly RewrittenSentence[], grounds: Grounds): TemplateNarrative {
  const { sections: plan } = templateFor(last.familyId)
  const facts = gatherFacts(last, next)
  const sections: Section[] = []
  const sentences: RewrittenSentence[] = []
  const tables: Narrative['tables'][number][] = []
  const counters = [0, 0, 0]
  let glossary: TermsPlace | null = null
  let line = 0
  const nextPlace = (): Place => placeAt(line++)
  for (const [index, section] of plan.entries()) {
    const id = `template-section-${index + 1}`
    sections.push(headOf(section, id, sections, counters, facts, nextPlace()))
    const old = section.keep === true ? keptOf(last, kept, section) : nothingKept
    const isKept = old.sentences.length + old.tables.length > 0
    const made = isKept ? [] : section.paragraphs.flatMap((paragraph, at) => paragraphsOf(paragraph, `${id}/${at + 1}`, facts, grounds))
    let at: { readonly section: string | null; readonly paragraph: number } = { section: old.head, paragraph: -1 }
    let sectionId = id
    let place = nextPlace()
    for (const { sentence, pieces, marks } of old.sentences) {
      if (sentence.sectionId !== at.section) {
        const below = last.narrative.sections.find((own) => own.id === sentence.sectionId)
        sectionId = `${id}/${sentence.sectionId}`
        if (below !== undefined) sections.push({ ...below, id: sectionId, level: Math.min(4, section.level + 1), heading: yearMoved(below.heading, last), parentId: id, place: nextPlace() })
      }
      if (sentence.paragraphIndex !== at.paragraph || sentence.sectionId !== at.section) place = nextPlace()
      at = { section: sentence.sectionId, paragraph: sentence.paragraphIndex }
      sentences.push({ sentence: { ...sentence, sectionId, paragraphIndex: place.lineIndex ?? 0, places: [place] }, pieces, marks })
    }
    for (const table of old.tables) tables.push({ ...table, sectionId, afterParagraph: line, place: nextPlace() })
    for (const { key, pieces } of made) sentences.push(sentenceOf(key, id, pieces, nextPlace(), grounds))
    if (section.glossary === true) {
      glossary = { id, line }
      line += narrativeTemplates.glossary.length
    }
  }
  const terms = glossary === null ? [] : glossaryOf(sentences, glossary, grounds)
  return { sections, sentences: [...sentences, ...terms], tables }
}

interface Facts {
  readonly words: Readonly<Record<string, string>>
  readonly groundOf: (concept: string) => string | null
  readonly last: ReadonlyMap<string, Cell>
  readonly next: Pick<Budget, 'forms' | 'projects'>
}

function gatherFacts(last: Budget, next: Pick<Budget, 'forms' | 'projects'>): Facts {
  const cells = cellsById(next.forms)
  const paths = new Map(conceptData.map(({ id, cells: own }) => [id, own.map(cellId)]))
  const year = last.fiscalYear?.value ?? null
  return {
    words: { department: last.department?.value ?? '', year: year === null ? '' : String(year + 1), lastYear: year === null ? '' : String(year) },
    groundOf: (concept) => (paths.get(concept) ?? []).find((id) => cells.has(id)) ?? null,
    last: cellsById(last.forms), next,
  }
}

function headOf(section: TemplateSection, id: string, before: readonly Section[], counters: number[], facts: Facts, place: Place): Section {
  const { level, heading, kind } = section
  counters.fill(0, level + 1)
  const isNumbered = section.numbered !== false
  counters[level] = (counters[level] ?? 0) + (isNumbered ? 1 : 0)
  const parent = [...before].reverse().find((other) => other.level < level)
  return { id, level, numbering: isNumbered ? numberingOf(level, counters[level] ?? 1) : '', heading: fillWords(heading, facts), kind, parentId: parent?.id ?? null, place }
}

const wordFor = (words: Readonly<Record<string, string>>, value: number): string => Object.keys(words).find((word) => words[word] === String(value)) ?? ''

/** 一, 十, 十二, 二十: as headings are numbered, below a hundred. */
function numeralOf(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : wordFor(chineseNumerals.numerals, tens)}${wordFor(chineseNumerals.multipliers, 10)}`
  return `${ten}${ones === 0 ? '' : wordFor(chineseNumerals.numerals, ones)}`
}

function numberingOf(level: number, count: number): string {
  const numeral = numeralOf(count)
  return level === 0 ? `${narrativeTemplates.partWords[0]}${numeral}${narrativeTemplates.partWords[1]} ` : level === 1 ? `${numeral}、` : `（${numeral}）`
}

interface KeptParts {
  /** The section of last year that this one stands for. */
  readonly head: string | null
  readonly sentences: readonly RewrittenSentence[]
  readonly tables: Narrative['tables']
}

const nothingKept: KeptParts = { head: null, sentences: [], tables: [] }

function keptOf({ narrative }: Budget, kept: readonly RewrittenSentence[], { kind }: TemplateSection): KeptParts {
  const own = narrative.sections.filter((section) => section.kind === kind)
  const ids = new Set<string | null>(own.map(({ id }) => id))
  const isOwn = (sectionId: string | null): boolean => sectionId !== null && ids.has(sectionId)
  const sentences = kept.filter(({ sentence }) => isOwn(sentence.sectionId))
  return { head: sentences[0]?.sentence.sectionId ?? null, sentences, tables: narrative.tables.filter(({ sectionId }) => isOwn(sectionId)) }
}

function yearMoved(heading: string, { fiscalYear }: Budget): string {
  return fiscalYear === null ? heading : moveYears(heading, fiscalYear.value)
}

interface MadeParagraph {
  readonly key: string
  readonly pieces: readonly Piece[]
}

function paragraphsOf(paragraph: TemplateParagraph, key: string, facts: Facts, grounds: Grounds): MadeParagraph[] {
  if (paragraph.each !== undefined) return eachRow(paragraph, key, facts, grounds)
  if (paragraph.of !== undefined && paragraph.zero !== undefined && isNothing(paragraph.of, facts, grounds)) return paragraph.zero === '' ? [] : madeOf(paragraph.zero, key, facts, grounds)
  const made = madeOf(paragraph.text, key, facts, grounds)
  return made.length > 0 || paragraph.otherwise === undefined ? made : madeOf(paragraph.otherwise, key, facts, grounds)
}

/** Its cell says nothing, or its form is empty. */
function isNothing(concept: string, facts: Facts, grounds: Grounds): boolean {
  const ground = facts.groundOf(concept)
  if (ground !== null) return grounds.current(ground) === 0n
  const forms = new Set(conceptData.find(({ id }) => id === concept)?.cells.map(({ form }) => form) ?? [])
  const printed = facts.next.forms.filter(({ id }) => forms.has(id))
  return printed.length > 0 && printed.every(({ cells }) => cells.every(({ amount }) => amount === null))
}

function madeOf(text: string, key: string, facts: Facts, grounds: Grounds, row: RowFacts | null = null): MadeParagraph[] {
  const pieces = parseText(text, facts, grounds, row)
  const joined = joinWords(pieces ?? [])
  return joined.length === 0 ? [] : [{ key, pieces: joined }]
}

interface RowFacts {
  readonly name: string
  readonly ground: string
  readonly total: string
}

/** The categories of a form that have a figure this year. */
function eachRow(paragraph: TemplateParagraph, key: string, facts: Facts, grounds: Grounds): MadeParagraph[] {
  const form = facts.next.forms.find(({ id }) => id === paragraph.each)
  const column = form?.columns.find(({ id }) => id === 'total' || id === 'amount')
  if (form === undefined || column === undefined) return []
  const at = (row: string): string => cellId({ form: form.id, panel: column.panel, row, column: column.id })
  return form.rows.filter(({ code, panel }) => panel === column.panel && code?.length === 3).flatMap((row) => {
    const ground = at(row.key)
    return (grounds.current(ground) ?? 0n) === 0n ? [] : madeOf(paragraph.text, `${key}/${row.key}`, facts, grounds, { name: row.label.trim(), ground, total: at('total') })
  })
}

/** Null where a figure outside of [[…]] has no cell. */
function parseText(text: string, facts: Facts, grounds: Grounds, row: RowFacts | null): Piece[] | null {
  const pieces: Piece[] = []
  for (const part of text.split(/(\[\[.*?\]\])/)) {
    const clause = /^\[\[(.*?)(?:\|\|(.*))?\]\]$/.exec(part)
    const own = clause === null ? parsePlain(part, facts, row) : parseClause(clause[1] ?? '', clause[2] ?? '', facts, grounds, row)
    if (own === null) return null
    pieces.push(...own)
  }
  return pieces
}

/** A comparison with last year: nothing where nothing is known of it. */
function parseClause(text: string, same: string, facts: Facts, grounds: Grounds, row: RowFacts | null): Piece[] {
  const pieces = parsePlain(text, facts, row)
  const figures = (pieces ?? []).filter((piece) => piece.kind === 'figure')
  const isKnown = figures.every(({ ground }) => facts.last.get(ground)?.amount != null && grounds.current(ground) !== null)
  if (pieces === null || !isKnown) return []
  const isSame = figures.every(({ of, ground }) => of !== 'change' || grounds.current(ground) === grounds.prior(ground))
  return isSame ? [{ kind: 'words', text: fillWords(same, facts) }] : pieces
}

function parsePlain(text: string, facts: Facts, row: RowFacts | null): Piece[] | null {
  const pieces: Piece[] = []
  for (const part of text.split(/(\{[^}]*\})/)) {
    const name = /^\{(.*)\}$/.exec(part)?.[1] ?? null
    const word = name === null ? part : name === 'rowName' ? (row?.name ?? '') : facts.words[name]
    const piece: Piece | null = word !== undefined ? { kind: 'words', text: word } : figureNamed(name ?? '', facts, row)
    if (piece === null) return null
    pieces.push(piece)
  }
  return pieces
}

function figureNamed(name: string, facts: Facts, row: RowFacts | null): FigurePiece | null {
  const [concept = '', how = 'current', whole = ''] = name.split(':')
  if (concept === 'projects') return makeFigure({ of: 'count', ground: projectsGround, whole: null }, 'tenThousandYuan', 0)
  const ground = concept === 'row' ? (row?.ground ?? null) : facts.groundOf(concept)
  const base = how !== 'share' ? null : concept === 'row' ? (row?.total ?? null) : facts.groundOf(whole)
  if (ground === null || (how === 'share' && base === null)) return null
  const of = (['current', 'prior', 'change', 'rate', 'share'] as const).find((one) => one === how) ?? 'current'
  return makeFigure({ of, ground, whole: base }, 'tenThousandYuan', 2)
}

function fillWords(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => facts.words[name] ?? whole)
}

interface TermsPlace {
  readonly id: string
  readonly line: number
}

/** Terms in the order of the list, those that the narrative uses. */
function glossaryOf(sentences: readonly RewrittenSentence[], { id, line }: TermsPlace, grounds: Grounds): RewrittenSentence[] {
  const used = sentences.map(({ sentence }) => sentence.text).join('\n')
  return narrativeTemplates.glossary.flatMap(({ words, text }, index) => (words.some((word) => used.includes(word)) ? [sentenceOf(`${id}/term-${index + 1}`, id, [{ kind: 'words', text }], placeAt(line + index), grounds)] : []))
}

/** Prose comes before the forms. */
function placeAt(lineIndex: number): Place {
  return { sourceIndex: 0, pageNumber: 0, box: null, lineIndex }
}

function sentenceOf(id: string, sectionId: string, pieces: readonly Piece[], place: Place, grounds: Grounds): RewrittenSentence {
  const sentence: Sentence = { id, sectionId, paragraphIndex: place.lineIndex ?? 0, text: writePieces(pieces, grounds).text, places: [place], lineStarts: [0] }
  return { sentence, pieces, marks: [] }
}
