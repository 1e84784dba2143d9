/** A sentence of words and figures as nodes of an editable field, and back. A figure is one node that the caret passes as a whole. */
import { joinWords, type FigurePiece, type Piece } from '../../../core/model/bound-text.ts'

/** After a figure at the end, so that the caret has where to stand. */
const caretPlace = '\u200b'

export type DescribeFigure = (piece: FigurePiece) => { readonly text: string; readonly title: string }

const figures = new WeakMap<Node, FigurePiece>()

export function fillField(field: HTMLElement, pieces: readonly Piece[], describe: DescribeFigure): void {
  field.replaceChildren(...pieces.map((piece) => (piece.kind === 'figure' ? figureNode(piece, describe) : document.createTextNode(piece.text))))
  keepCaretPlace(field)
}

export function readField(field: HTMLElement): Piece[] {
  const read = (node: Node): Piece[] => {
    const figure = figures.get(node)
    if (figure !== undefined) return [figure]
    if (node.nodeType === Node.TEXT_NODE) return [{ kind: 'words', text: (node.textContent ?? '').replaceAll(caretPlace, '').replace(/\s*\n\s*/g, '').replaceAll('\u00a0', ' ') }]
    return [...node.childNodes].flatMap(read)
  }
  return joinWords([...field.childNodes].flatMap(read))
}

export function figureOf(node: Node): FigurePiece | null {
  return figures.get(node) ?? null
}

function figureNode(piece: FigurePiece, describe: DescribeFigure): HTMLElement {
  const node = document.createElement('span')
  node.contentEditable = 'false'
  node.className = 'bound-figure'
  setFigure(node, piece, describe)
  return node
}

export function setFigure(node: HTMLElement, piece: FigurePiece, describe: DescribeFigure): void {
  const { text, title } = describe(piece)
  node.textContent = text
  node.title = title
  figures.set(node, piece)
}

/** At the caret, or in place of what the range holds. */
export function insertFigure(field: HTMLElement, range: Range | null, piece: FigurePiece, describe: DescribeFigure): void {
  const node = figureNode(piece, describe)
  const place = range ?? endOf(field)
  // A caret within a figure stands behind it.
  const within = [...field.childNodes].find((child) => figures.has(child) && child.contains(place.startContainer))
  if (within !== undefined) {
    place.setStartAfter(within)
    place.collapse(true)
  }
  place.deleteContents()
  place.insertNode(node)
  keepCaretPlace(field)
  const after = document.createRange()
  after.setStartAfter(node)
  after.collapse(true)
  field.focus()
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(after)
}

export function endOf(field: HTMLElement): Range {
  const range = document.createRange()
  range.selectNodeContents(field)
  range.collapse(false)
  return range
}

/** The first stretch of words that reads so; null where none does. */
export function rangeOfText(field: HTMLElement, text: string): Range | null {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.parentElement === field ? (node.textContent ?? '').indexOf(text) : -1
    if (at === -1) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + text.length)
    return range
  }
  return null
}

function keepCaretPlace(field: HTMLElement): void {
  const last = field.lastChild
  if (last !== null && figures.has(last)) field.append(document.createTextNode(caretPlace))
}
