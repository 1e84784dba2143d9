/**
 * A page that is only a picture becomes a page like any other: the picture is put straight, its ruling lines are found, tables are cut
 * into cells, the recognizer reads every piece of print, and its answers become glyphs. Called by the PDF reader for pages without text
 * when a recognizer is there. What the letters are is never certain after this; prove-figures decides which figures count.
 */
import type { Effects, PixelBox, RecognizedText } from '../../effects.ts'
import type { Glyph, PageContent } from '../pdf/page-content.ts'
import type { PdfHandle } from '../pdf/open-pdf.ts'
import { tighten, type Piece } from './cut-pieces.ts'
import { cutPage, ruleOf } from './cut-page.ts'
import { findLines, withoutLines } from './find-lines.ts'
import { findInk, toGray, type Ink } from './ink.ts'
import { findTilt, turnImage } from './level-page.ts'
import { limits } from './limits.ts'
import { glyphsOf, unreadable } from './recognized-glyphs.ts'

type Recognize = NonNullable<Effects['recognize']>

/** content: the page as its file describes it, without text. → the page as recognized; null when nothing could be told of it. */
export async function recognizePage(pdf: PdfHandle, content: PageContent, recognize: Recognize): Promise<PageContent | null> {
  const { pageNumber } = content
  const { widthPt, heightPt } = pdf.pageSize(pageNumber)
  const scale = Math.min(limits.pixelsPerPoint, limits.longestSide / Math.max(widthPt, heightPt, 1))
  const drawn = await pdf.renderPage(pageNumber, scale)
  if (drawn === null) return null
  const seen = toGray(drawn)
  const askew = findInk(seen)
  const tilt = findTilt(askew)
  const image = tilt === 0 ? seen : turnImage(seen, tilt)
  const printed = tilt === 0 ? askew : findInk(image)
  const lines = findLines(printed)
  const ink = withoutLines(printed, lines)
  const rules = lines.map((line) => ruleOf(line, scale))
  const { pieces, areas } = cutPage(rules, ink, scale)
  if (pieces.length > limits.linesPerPage || pieces.length + areas.length === 0) return null
  const asked = pieces.filter(({ isDash }) => !isDash).map(({ box }) => box)
  const answers = (await recognize({ image, pageNumber, lines: asked, areas })).map(sane)
  if (!answers.some(({ text }) => text !== '')) return null
  const texts = [...textsOfPieces(pieces, answers), ...textsOfAreas(areas, answers, ink)]
  const glyphs: Glyph[] = []
  for (const text of texts) glyphs.push(...glyphsOf(text, text.box, scale, glyphs.length))
  const inPoints = ({ left, top, width, height }: PixelBox): { x: number; y: number; width: number; height: number } => ({ x: left / scale, y: top / scale, width: width / scale, height: height / scale })
  return {
    pageNumber, widthPt, heightPt, quarterTurns: 0, glyphs, rules, drawings: [], pictureCount: content.pictureCount, unmappedCount: 0, falseDigitCount: 0, struck: [],
    recognition: { tilt, texts: texts.map(({ box, confidence }) => ({ box: inPoints(box), confidence })) },
  }
}

/** An answer is foreign matter: one line of bounded length, a confidence between 0 and 1. */
function sane({ box, text, confidence }: RecognizedText): RecognizedText {
  const line = text.length > limits.charactersPerText ? unreadable : text.replace(/\s+/g, ' ').trim()
  return { box, text: line, confidence: confidence >= 0 && confidence <= 1 ? confidence : 0 }
}

/** Every piece has ink, so a piece without an answer is unreadable, not blank. A dash needs no recognizer. */
function textsOfPieces(pieces: readonly Piece[], answers: readonly RecognizedText[]): RecognizedText[] {
  const byBox = new Map([...answers].reverse().map((answer) => [keyOf(answer.box), answer]))
  return pieces.map(({ box, isDash }) => {
    if (isDash) return { box, text: '—', confidence: 1 }
    const answer = byBox.get(keyOf(box))
    return answer === undefined || answer.text === '' ? { box, text: unreadable, confidence: 0 } : answer
  })
}

/** Answers for the areas, boxed by the ink they stand for; where there is no ink, nothing is printed. */
function textsOfAreas(areas: readonly PixelBox[], answers: readonly RecognizedText[], ink: Ink): RecognizedText[] {
  return answers.flatMap(({ box, text, confidence }) => {
    const area = areas.find((own) => holds(own, box))
    const tight = area === undefined || text === '' ? null : tighten(ink, clip(box, area))
    return tight === null ? [] : [{ box: tight.box, text, confidence }]
  })
}

function keyOf({ left, top, width, height }: PixelBox): string {
  return `${left} ${top} ${width} ${height}`
}

/** The middle of the inner box stands in the outer. */
function holds(outer: PixelBox, { left, top, width, height }: PixelBox): boolean {
  const [x, y] = [left + width / 2 - outer.left, top + height / 2 - outer.top]
  return x >= 0 && y >= 0 && x <= outer.width && y <= outer.height
}

function clip(box: PixelBox, area: PixelBox): PixelBox {
  const left = Math.round(Math.max(box.left, area.left))
  const top = Math.round(Math.max(box.top, area.top))
  return {
    left, top,
    width: Math.max(0, Math.round(Math.min(box.left + box.width, area.left + area.width)) - left),
    height: Math.max(0, Math.round(Math.min(box.top + box.height, area.top + area.height)) - top),
  }
}
