/**
 * The body of a Word file → paragraphs and tables in reading order, as printed when every tracked change is accepted: deletions and hidden
 * text left out, numbers of lists written before their paragraphs, text boxes behind the paragraph they hang on. Between parsing and laying out.
 */
import type { FlowCell, FlowItem, FlowRow, FlowTable } from '../flow/flow.ts'
import { numberOf, type ListNumbers } from './numbering.ts'
import { markStruck } from '../flow/struck-text.ts'
import { raiseDigits } from '../raised-digits.ts'
import { isOn, type Styles } from './styles.ts'
import { childOf, childrenOf, type XmlElement } from './xml.ts'

export interface WordContext {
  readonly styles: Styles
  readonly numbers: ListNumbers
  /** Texts with figures that are crossed out are kept here, and nowhere else. */
  readonly struck: string[]
  /** Words that are highlighted in yellow. */
  readonly marked: string[]
}

/** What may lie behind letters: paper is white, and white letters on it are not seen. */
type Ground = 'paper' | 'colored'

/** Elements that only wrap what we read. */
const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'hyperlink', 'fldSimple', 'dir', 'bdo', 'Choice', 'txbxContent', 'document', 'body'])
/** Elements in which a text box may be hidden. */
const drawings = new Set(['drawing', 'pict', 'object', 'inline', 'anchor', 'graphic', 'graphicData', 'wsp', 'txbx', 'shape', 'rect', 'group', 'wgp', 'grpSp', 'textbox', 'wpc', 'roundrect'])

export function flowOfBody(body: XmlElement, context: WordContext): FlowItem[] {
  const items: FlowItem[] = []
  addBlocks(body, items, context, 'paper')
  return items
}

function addBlocks(parent: XmlElement, items: FlowItem[], context: WordContext, ground: Ground): void {
  for (const child of parent.children) {
    if (child.name === 'p') addParagraph(child, items, context, ground)
    else if (child.name === 'tbl') items.push(tableOf(child, context, ground))
    else if (child.name === 'AlternateContent') addBlocks(alternativeOf(child), items, context, ground)
    else if (wrappers.has(child.name) && !isPlaceholder(child)) addBlocks(child, items, context, ground)
  }
}

/** Newer programs read the first choice, older ones the fallback; both say the same. */
function alternativeOf(element: XmlElement): XmlElement {
  return childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element
}

/** What is collected while the runs of one paragraph are walked. */
interface ParagraphText {
  readonly lines: string[]
  readonly boxes: XmlElement[]
  readonly properties: XmlElement | undefined
  readonly context: WordContext
  readonly ground: Ground
  /** What a tab is drawn as. */
  readonly tab: string
}

function addParagraph(paragraph: XmlElement, items: FlowItem[], context: WordContext, ground: Ground): void {
  const properties = childOf(paragraph, 'pPr')
  const { centered, list, leader } = context.styles.lookOf(properties)
  const text: ParagraphText = { lines: [''], boxes: [], properties, context, ground: groundOf(properties, ground), tab: leader ? '……' : ' ' }
  addRuns(paragraph, text)
  const isEmpty = text.lines.every((line) => line.trim() === '')
  const mark = list === null || isEmpty ? '' : context.numbers.next(list)
  text.lines.forEach((line, index) => {
    const isLast = index === text.lines.length - 1
    const whole = index === 0 ? withMark(mark, line) : line
    if (whole.trim() !== '') items.push({ kind: 'paragraph', text: whole, centered, endsParagraph: isLast })
  })
  // A box may be filled with a color, which stands in the drawing.
  for (const box of text.boxes) addBlocks(box, items, context, 'colored')
}

/** A mark such as 一、 stands close to its words; 1. does not. */
function withMark(mark: string, line: string): string {
  return mark === '' || /[\u3000-\uffef]$/.test(mark) ? `${mark}${line.trimStart()}` : `${mark} ${line.trimStart()}`
}

function addRuns(parent: XmlElement, text: ParagraphText): void {
  for (const child of parent.children) {
    if (child.name === 'r') addRun(child, text)
    else if (child.name === 'AlternateContent') addRuns(alternativeOf(child), text)
    else if (wrappers.has(child.name) && !isPlaceholder(child)) addRuns(child, text)
  }
}

/** A field nobody has filled in shows what it is for. */
function isPlaceholder(element: XmlElement): boolean {
  return isOn(childOf(childOf(element, 'sdtPr'), 'showingPlcHdr'))
}

function addRun(run: XmlElement, text: ParagraphText): void {
  const properties = childOf(run, 'rPr')
  const { hidden, struck, tiny, white, raised } = text.context.styles.inkOf(text.properties, properties)
  if (hidden === true || tiny === true || (white === true && groundOf(properties, text.ground) === 'paper')) return
  const isMarked = childOf(properties, 'highlight')?.attributes['val'] === 'yellow'
  for (const child of run.children) {
    if (isMarked && child.name === 't' && child.text.trim() !== '') text.context.marked.push(child.text.trim())
    switch (child.name) {
      case 't':
        append(text, struck === true ? markStruck(child.text, text.context.struck) : raised === true ? raiseDigits(child.text) : child.text)
        break
      case 'tab': case 'ptab':
        append(text, text.tab)
        break
      case 'noBreakHyphen':
        append(text, '-')
        break
      case 'br': case 'cr':
        text.lines.push('')
        break
      case 'AlternateContent':
        findBoxes(alternativeOf(child), text.boxes)
        break
      default:
        if (drawings.has(child.name)) findBoxes(child, text.boxes)
    }
  }
}

/** What the shading or highlighting of a run, paragraph, cell or table puts behind its letters. */
function groundOf(properties: XmlElement | undefined, outer: Ground): Ground {
  const { fill, val, themeFill } = childOf(properties, 'shd')?.attributes ?? {}
  if (childOf(properties, 'highlight') !== undefined || themeFill !== undefined) return 'colored'
  if (fill === undefined) return outer
  if (/^(?:auto|ffffff)$/i.test(fill)) return val === undefined || /^(?:clear|nil)$/.test(val) ? outer : 'colored'
  return 'colored'
}

function append({ lines }: ParagraphText, text: string): void {
  lines[lines.length - 1] += text
}

function findBoxes(parent: XmlElement, boxes: XmlElement[]): void {
  for (const child of parent.children) {
    if (child.name === 'txbxContent') boxes.push(child)
    else if (child.name === 'AlternateContent') findBoxes(alternativeOf(child), boxes)
    else if (drawings.has(child.name)) findBoxes(child, boxes)
  }
}

/** A cell while its table is read: what stands in it, and how many rows it has grown down so far. */
interface OpenCell {
  readonly column: number
  readonly columnSpan: number
  readonly items: FlowItem[]
  rowSpan: number
}

function tableOf(table: XmlElement, context: WordContext, outer: Ground): FlowTable {
  const look = childOf(table, 'tblPr')
  // The style of a table may color its rows, each kind otherwise.
  const ground = childOf(look, 'tblStyle') === undefined ? groundOf(look, outer) : 'colored'
  const columnCount = childrenOf(childOf(table, 'tblGrid'), 'gridCol').length
  const rows = rowsOf(table).filter((row) => !isRemoved(row))
  const drafts: { skipped: number; cells: OpenCell[] }[] = []
  /** Cells of the rows above that may grow down, by column. */
  let above = new Map<number, OpenCell>()
  for (const row of rows) {
    const skipped = boundedSpan(childOf(childOf(row, 'trPr'), 'gridBefore'), 0)
    const growing = new Map<number, OpenCell>()
    const cells: OpenCell[] = []
    let column = skipped
    for (const cell of cellsOf(row)) {
      const properties = childOf(cell, 'tcPr')
      const columnSpan = boundedSpan(childOf(properties, 'gridSpan'), 1)
      const left = cells.at(-1)
      if (isContinued(childOf(properties, 'hMerge')) && left !== undefined) {
        cells[cells.length - 1] = { ...left, columnSpan: left.columnSpan + columnSpan }
        column += columnSpan
        continue
      }
      const upper = isContinued(childOf(properties, 'vMerge')) ? above.get(column) : undefined
      if (upper !== undefined && upper.columnSpan === columnSpan) {
        upper.rowSpan += 1
        growing.set(column, upper)
      } else {
        const own: OpenCell = { column, columnSpan, items: [], rowSpan: 1 }
        addBlocks(cell, own.items, context, groundOf(properties, ground))
        cells.push(own)
        if (childOf(properties, 'vMerge') !== undefined) growing.set(column, own)
      }
      column += columnSpan
    }
    above = growing
    drafts.push({ skipped, cells: widenLast(cells, columnCount, column) })
  }
  return { kind: 'table', rows: drafts.map(({ skipped, cells }): FlowRow => ({ skipped, cells: cells.map(closeCell) })) }
}

const closeCell = ({ rowSpan, columnSpan, items }: OpenCell): FlowCell => ({ rowSpan, columnSpan, items })

/** A row of one cell alone is a title or note; programs often forget to say that it is as wide as the table. */
function widenLast(cells: OpenCell[], columnCount: number, end: number): OpenCell[] {
  const [only] = cells
  return only === undefined || cells.length !== 1 || only.column !== 0 || end >= columnCount || end !== only.columnSpan ? cells : [{ ...only, columnSpan: columnCount }]
}

function rowsOf(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((child) => (child.name === 'tr' ? [child] : wrappers.has(child.name) ? rowsOf(child) : []))
}

function cellsOf(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((child) => (child.name === 'tc' ? [child] : wrappers.has(child.name) ? cellsOf(child) : []))
}

/** Deleted with changes tracked, or hidden. */
function isRemoved(row: XmlElement): boolean {
  const properties = childOf(row, 'trPr')
  return childOf(properties, 'del') !== undefined || isOn(childOf(properties, 'hidden'))
}

/** `w:vMerge` without a value goes on with the cell above. */
function isContinued(merge: XmlElement | undefined): boolean {
  return merge !== undefined && (merge.attributes['val'] ?? 'continue') === 'continue'
}

const widestSpan = 1000

function boundedSpan(element: XmlElement | undefined, otherwise: number): number {
  return Math.min(widestSpan, Math.max(otherwise, numberOf(element?.attributes['val'], otherwise)))
}
