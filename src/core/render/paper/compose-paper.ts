/**
 * First step of publishing on paper: a budget as sections in the order its document has them. Prose stands upright; each form, project and
 * self-evaluation has a page of its own. The contents list and the cover are made anew, so those of the document are left out.
 */
import type { Budget } from '../../model/budget.ts'
import type { ProseTable, Section, Sentence } from '../../model/narrative.ts'
import type { Place } from '../../model/place.ts'
import type { TextMark } from '../../model/text-mark.ts'
import { paperWords } from '../../locale/paper-words.ts'
import { definitionOf } from '../../data/families.ts'
import { formName } from '../titles.ts'
import { evaluationTable } from './evaluation-table.ts'
import { formTable } from './form-table.ts'
import { plainCell, type Paper, type PaperBlock, type PaperHeading, type PaperParagraph, type PaperSection, type PaperTable } from './paper.ts'
import { printableText } from './printable-text.ts'
import { projectTables } from './project-table.ts'

/** A piece of the document with where it begins. ownPage: it begins a page, and nothing stands below it. */
interface Piece {
  readonly place: Place | null
  readonly blocks: readonly PaperBlock[]
  readonly ownPage: boolean
}

/** publishedOn: see Paper. marks: by the id of the sentence they stand in. */
export function composePaper(budget: Budget, publishedOn: string, marks: SentenceMarks = new Map()): Paper {
  const department = budget.department?.value ?? paperWords.unnamedDepartment
  const title = paperWords.title(budget.fiscalYear?.value ?? null, budget.documentKind)
  const prose = [...headingPieces(budget), ...paragraphPieces(budget, marks), ...proseTablePieces(budget)]
  const pages = [...formPieces(budget), ...projectPieces(budget), ...evaluationPieces(budget)]
  return {
    title: printableText(`${department}${title}`),
    author: department,
    language: paperWords.language,
    cover: [department, title].map(printableText),
    publishedOn,
    contentsTitle: paperWords.contents,
    sections: withoutGaps(withFirstLevel(sectionsOf([...prose, ...pages].sort(inOrder)))),
  }
}

/** As printed; what has no place comes last. */
function inOrder({ place: left }: Piece, { place: right }: Piece): number {
  if (left === null) return right === null ? 0 : 1
  if (right === null) return -1
  return left.sourceIndex - right.sourceIndex || left.pageNumber - right.pageNumber || (left.lineIndex ?? left.box?.y ?? 0) - (right.lineIndex ?? right.box?.y ?? 0)
}

/** Prose between two pages of tables makes one section. */
function sectionsOf(pieces: readonly Piece[]): PaperSection[] {
  const sections: PaperSection[] = []
  let prose: PaperBlock[] = []
  const close = (): void => {
    if (prose.length > 0) sections.push({ landscape: false, blocks: prose })
    prose = []
  }
  for (const { blocks, ownPage } of pieces) {
    if (!ownPage) {
      prose.push(...blocks)
      continue
    }
    close()
    sections.push({ landscape: blocks.some(isWide), blocks })
  }
  close()
  return sections
}

/** An outline begins with its highest level: what stands before the first heading of it is raised. */
function withFirstLevel(sections: readonly PaperSection[]): PaperSection[] {
  const levels = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))
  const first = levels.indexOf(1)
  const raise = Math.min(...levels.slice(0, first === -1 ? levels.length : first)) - 1
  if (!Number.isFinite(raise) || raise === 0) return [...sections]
  let isRaised = true
  const raised = (block: PaperBlock): PaperBlock => {
    if (block.kind !== 'heading') return block
    isRaised &&= block.level !== 1
    return isRaised ? { ...block, level: raisedLevels[block.level - raise - 1] ?? 1 } : block
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(raised) }))
}

/** No level is left out on the way down, as readers by ear are led by them. */
function withoutGaps(sections: readonly PaperSection[]): PaperSection[] {
  let above: readonly number[] = []
  const closed = (block: PaperBlock): PaperBlock => {
    if (block.kind !== 'heading') return block
    above = [...above.filter((level) => level < block.level), block.level]
    return { ...block, level: raisedLevels[above.length - 1] ?? 1 }
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(closed) }))
}

const raisedLevels: readonly PaperHeading['level'][] = [1, 2, 3, 4]

/** Letters that an upright page is wide, at the size of tables. */
const uprightWidth = 92

function isWide(block: PaperBlock): boolean {
  return block.kind === 'table' && block.widths.reduce((sum, width) => sum + width, 0) > uprightWidth
}

function heading(text: string, level: PaperHeading['level'], centered: boolean, of: NonNullable<PaperHeading['of']>): PaperHeading {
  return { kind: 'heading', level, text: printableText(text), centered, of }
}

function contentsIds({ narrative }: Budget): ReadonlySet<string> {
  return new Set(narrative.sections.filter(({ kind }) => kind === 'contents').map(({ id }) => id))
}

function headingPieces(budget: Budget): Piece[] {
  const contents = contentsIds(budget)
  return budget.narrative.sections.filter(({ id }) => !contents.has(id)).map((section) => ({
    place: section.place, ownPage: false, blocks: [heading(`${section.numbering}${section.heading}`, headingLevel(section), section.level === 0, section)],
  }))
}

/** Parts and titles first, then 一、, （一） and whatever is below. */
function headingLevel({ level }: Section): PaperHeading['level'] {
  return level === 0 ? 1 : level === 1 ? 2 : level === 2 ? 3 : 4
}

/** Marks of each sentence, in its own text. */
export type SentenceMarks = ReadonlyMap<string, readonly TextMark[]>

function paragraphPieces(budget: Budget, marks: SentenceMarks): Piece[] {
  const contents = contentsIds(budget)
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of budget.narrative.sentences) {
    if (sentence.sectionId !== null && contents.has(sentence.sectionId)) continue
    paragraphs.set(sentence.paragraphIndex, [...(paragraphs.get(sentence.paragraphIndex) ?? []), sentence])
  }
  return [...paragraphs.values()].map((sentences) => ({
    place: sentences[0]?.places[0] ?? null, ownPage: false, blocks: [paragraphOf(sentences, marks)],
  }))
}

function paragraphOf(sentences: readonly Sentence[], marks: SentenceMarks): PaperParagraph {
  let text = ''
  const placed: TextMark[] = []
  for (const sentence of sentences) {
    for (const { start, end, reason } of marks.get(sentence.id) ?? []) placed.push({ start: text.length + start, end: text.length + end, reason })
    text += sentence.text
  }
  return placed.length === 0 ? { kind: 'paragraph', text: printableText(text), sentences } : { kind: 'paragraph', text, marks: placed, sentences }
}

function proseTablePieces({ narrative }: Budget): Piece[] {
  return narrative.tables.map((table) => ({ place: table.place, ownPage: false, blocks: [proseTable(table)] }))
}

function proseTable({ rowCount, columnCount, cells }: ProseTable): PaperTable {
  const rows = Array.from({ length: rowCount }, (_, index) =>
    cells.filter(({ rowIndex }) => rowIndex === index).sort((left, right) => left.columnIndex - right.columnIndex)
      .map(({ text, rowSpan, columnSpan }) => plainCell(text, { rowSpan, columnSpan, align: 'center' })),
  )
  return { kind: 'table', caption: null, widths: Array.from({ length: columnCount }, () => 1), head: [], rows, notes: [] }
}

function formPieces(budget: Budget): Piece[] {
  return budget.forms.map((form) => ({
    place: form.places[0] ?? null, ownPage: true, blocks: [heading(formName(form, definitionOf(budget, form), 'zh').text, 2, true, form), formTable(budget, form)],
  }))
}

function projectPieces({ projects }: Budget): Piece[] {
  return projects.map((project) => ({ place: project.places[0] ?? null, ownPage: true, blocks: [heading(paperWords.project.title(project.name), 2, true, project), ...projectTables(project)] }))
}

function evaluationPieces({ selfEvaluations }: Budget): Piece[] {
  return selfEvaluations.map((evaluation) => ({ place: evaluation.places[0] ?? null, ownPage: true, blocks: [heading(paperWords.evaluation.title, 2, true, evaluation), evaluationTable(evaluation)] }))
}
