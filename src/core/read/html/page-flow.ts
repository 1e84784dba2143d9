/**
 * The tree of a web page → paragraphs and tables as a reader of the page sees them: scripts, hidden elements, navigation and lists of links to
 * other pages and what stands beside the main part are left out. Between parsing and laying out.
 */
import type { FlowCell, FlowItem, FlowRow, FlowTable } from '../flow/flow.ts'
import { markStruck } from '../flow/struck-text.ts'
import { raiseDigits } from '../raised-digits.ts'
import { findLinkLists } from './link-lists.ts'
import { attributeOf, childNodesOf, isElement, type PageElement, type PageNode } from './parse-page.ts'
import { inkOf, isSeen, plainInk, type Ink } from './page-ink.ts'
import { findSideParts } from './side-parts.ts'
import { isHidden, isSpread, stylesOf, type PageStyles } from './page-styles.ts'

export interface PageFlow {
  readonly items: readonly FlowItem[]
  readonly pictureCount: number
  /** Texts with figures that are crossed out and not among the items. */
  readonly struck: readonly string[]
}

/** Never shown, or not part of what the page says. */
const unread = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'title', 'iframe', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'audio', 'video', 'select', 'datalist', 'textarea',
  'button', 'input', 'map', 'nav', 'footer', 'dialog', 'rp', 'rt',
])
const blocks = new Set([
  'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'section', 'article', 'main', 'aside', 'header', 'blockquote', 'pre', 'form', 'fieldset', 'legend', 'center',
  'address', 'figure', 'figcaption', 'hr', 'details', 'summary', 'caption', 'body', 'html', 'table', 'td', 'th', 'tr',
])

/** What one level of the page collects: finished items, and the line that is still being written. */
interface Collector {
  readonly items: FlowItem[]
  text: string
}

interface Walk {
  readonly styles: PageStyles
  readonly linkLists: ReadonlySet<PageNode>
  readonly sideParts: ReadonlySet<PageNode>
  readonly listMarks: Map<PageNode, string>
  readonly struck: string[]
  pictureCount: number
}

/** Inherited by what stands within an element. */
interface Style {
  readonly centered: boolean
  readonly keepsLines: boolean
  readonly ink: Ink
}

export function flowOfPage(tree: PageNode): PageFlow {
  const walk: Walk = { styles: stylesOf(tree), linkLists: findLinkLists(tree), sideParts: findSideParts(tree), listMarks: new Map(), struck: [], pictureCount: 0 }
  const collector: Collector = { items: [], text: '' }
  walkChildren(tree, collector, { centered: false, keepsLines: false, ink: plainInk }, walk)
  endLine(collector, false, true)
  return { items: collector.items, pictureCount: walk.pictureCount, struck: walk.struck }
}

function walkChildren(node: PageNode, collector: Collector, style: Style, walk: Walk): void {
  const spreads = isElement(node) && isSpread(node, walk.styles)
  for (const child of childNodesOf(node)) {
    if (spreads) collector.text += ' '
    if (child.nodeName === '#text' && 'value' in child) addText(child.value, collector, style, walk)
    else if (isElement(child)) walkElement(child, collector, style, walk)
  }
}

function addText(printed: string, collector: Collector, { centered, keepsLines, ink }: Style, walk: Walk): void {
  if (!isSeen(ink, walk.styles)) return
  const value = ink.raised ? raiseDigits(printed) : printed
  if (ink.struck) {
    collector.text += markStruck(value, walk.struck)
    return
  }
  if (!keepsLines) {
    collector.text += value.replace(/[ \t\r\n\f]+/g, ' ')
    return
  }
  const [first = '', ...others] = value.split(/\r\n|\n|\r/)
  collector.text += first
  for (const line of others) {
    endLine(collector, centered, false)
    collector.text = line
  }
}

function walkElement(element: PageElement, collector: Collector, style: Style, walk: Walk): void {
  const { tagName } = element
  if (tagName === 'img') walk.pictureCount += 1
  if (unread.has(tagName) || isHidden(element, walk.styles) || walk.linkLists.has(element) || walk.sideParts.has(element)) return
  if (tagName === 'br') endLine(collector, style.centered, false)
  else if (blocks.has(tagName)) walkBlock(element, collector, style, walk)
  else walkChildren(element, collector, styleOf(element, style, walk), walk)
}

function walkBlock(element: PageElement, collector: Collector, style: Style, walk: Walk): void {
  const { tagName } = element
  const inner = styleOf(element, style, walk)
  endLine(collector, style.centered, true)
  if (tagName === 'table') addTable(element, collector, inner, walk)
  else {
    numberItems(element, walk.listMarks)
    collector.text = walk.listMarks.get(element) ?? ''
    walkChildren(element, collector, inner, walk)
  }
  endLine(collector, inner.centered, true)
}

/** Writes the open line down. A paragraph that ended without text after its last line break ends with that line. */
function endLine(collector: Collector, centered: boolean, endsParagraph: boolean): void {
  const { text, items } = collector
  collector.text = ''
  if (text.trim() !== '') {
    items.push({ kind: 'paragraph', text, centered, endsParagraph })
    return
  }
  const last = items.at(-1)
  if (endsParagraph && last?.kind === 'paragraph' && !last.endsParagraph) items[items.length - 1] = { ...last, endsParagraph: true }
}

function styleOf(element: PageElement, { centered, keepsLines, ink }: Style, walk: Walk): Style {
  const css = attributeOf(element, 'style') ?? ''
  const align = /text-align\s*:\s*(\w+)/i.exec(css)?.[1] ?? attributeOf(element, 'align')
  const isTable = element.tagName === 'table' || element.tagName === 'td' || element.tagName === 'th'
  return {
    centered: element.tagName === 'center' || (isTable ? false : align === null ? centered : align.toLowerCase() === 'center'),
    keepsLines: element.tagName === 'pre' || /white-space\s*:\s*(?:pre|pre-wrap|pre-line|break-spaces)\b/i.test(css) || keepsLines,
    ink: inkOf(element, ink, walk.styles),
  }
}

/** Numbers a browser prints before the items of a numbered list. */
function numberItems(list: PageElement, marks: Map<PageNode, string>): void {
  const style = attributeOf(list, 'style') ?? ''
  if (list.tagName !== 'ol' || /list-style(?:-type)?\s*:\s*none/i.test(style) || !/^1?$/.test(attributeOf(list, 'type') ?? '')) return
  let number = Number.parseInt(attributeOf(list, 'start') ?? '1', 10)
  if (!Number.isSafeInteger(number)) return
  for (const item of list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li')) {
    marks.set(item, `${number}. `)
    number += 1
  }
}

/** The caption is printed above the rows, wherever it stands. */
function addTable(element: PageElement, collector: Collector, style: Style, walk: Walk): void {
  const parts = element.childNodes.filter(isElement)
  for (const caption of parts.filter(({ tagName }) => tagName === 'caption')) walkElement(caption, collector, { ...style, centered: true }, walk)
  const groups = parts.filter(({ tagName }) => tagName === 'thead' || tagName === 'tbody' || tagName === 'tfoot')
  const ordered = [...groups].sort((left, right) => groupRank(left) - groupRank(right))
  const rows = ordered.flatMap((group) => rowsOf(group, inkOf(group, style.ink, walk.styles), walk))
  const table: FlowTable = { kind: 'table', rows }
  if (!isHiddenAll(rows)) collector.items.push(table)
}

function isHiddenAll(rows: readonly FlowRow[]): boolean {
  return rows.every(({ cells }) => cells.every(({ items }) => items.length === 0))
}

function groupRank({ tagName }: PageElement): number {
  return tagName === 'thead' ? 0 : tagName === 'tbody' ? 1 : 2
}

function rowsOf(group: PageElement, groupInk: Ink, walk: Walk): FlowRow[] {
  if (isHidden(group, walk.styles)) return []
  const rows = group.childNodes.filter(isElement).filter((row) => row.tagName === 'tr' && !isHidden(row, walk.styles))
  return rows.map((row, index) => {
    const ink = inkOf(row, groupInk, walk.styles)
    const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    return { skipped: 0, cells: cells.filter((cell) => !isHidden(cell, walk.styles)).map((cell) => cellOf(cell, rows.length - index, ink, walk)) }
  })
}

/** rowsLeft: of the group; a cell never reaches out of it. */
function cellOf(cell: PageElement, rowsLeft: number, rowInk: Ink, walk: Walk): FlowCell {
  const collector: Collector = { items: [], text: '' }
  if (!walk.linkLists.has(cell)) walkChildren(cell, collector, styleOf(cell, { centered: false, keepsLines: false, ink: rowInk }, walk), walk)
  endLine(collector, false, true)
  const down = spanOf(cell, 'rowspan')
  return { rowSpan: down === 0 ? rowsLeft : Math.min(down, rowsLeft), columnSpan: spanOf(cell, 'colspan'), items: collector.items }
}

function spanOf(cell: PageElement, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return Number.isNaN(span) || span < 0 ? 1 : span
}

