/**
 * What styles say that reading needs: of paragraphs whether they are centered or members of a list, of their letters whether anybody sees them.
 * Each paragraph asks once for its look, each run once for its ink.
 */
import type { ListPosition } from './numbering.ts'
import { numberOf } from './numbering.ts'
import { childOf, childrenOf, type XmlElement } from './xml.ts'

/** Null: nothing said here, the style below decides. list: 'none' takes a paragraph out of the list of its style. leader: a tab is drawn as dots. */
export interface ParagraphLook {
  readonly centered: boolean | null
  readonly list: ListPosition | 'none' | null
  readonly leader: boolean | null
}

/** How letters look. Null: nothing said here, the style below decides. white: the color of paper, which is seen only on another ground. */
export interface LetterInk {
  readonly hidden: boolean | null
  readonly struck: boolean | null
  readonly tiny: boolean | null
  readonly white: boolean | null
  readonly raised: boolean | null
}

export interface Styles {
  /** paragraph: the properties of the paragraph the run stands in · run: its own. */
  readonly inkOf: (paragraph: XmlElement | undefined, run: XmlElement | undefined) => LetterInk
  readonly lookOf: (properties: XmlElement | undefined) => { readonly centered: boolean; readonly list: ListPosition | null; readonly leader: boolean }
}

const plainInk: LetterInk = { hidden: null, struck: null, tiny: null, white: null, raised: null }
const plain: ParagraphLook = { centered: null, list: null, leader: null }
/** Styles build on styles; a circle of them ends here. */
const longestChain = 16

/** styles: the root of word/styles.xml, if there is one. */
export function readStyles(styles: XmlElement | null): Styles {
  const paragraphs = childrenOf(styles ?? undefined, 'style').filter(({ attributes }) => attributes['type'] === 'paragraph')
  const all = new Map(childrenOf(styles ?? undefined, 'style').map((style) => [style.attributes['styleId'] ?? '', style]))
  const byId = new Map(paragraphs.map((style) => [style.attributes['styleId'] ?? '', style]))
  const usual = paragraphs.find(({ attributes }) => attributes['default'] === '1' || attributes['default'] === 'true')?.attributes['styleId'] ?? ''
  const known = new Map<string, ParagraphLook>()
  const ofStyle = (id: string): ParagraphLook => {
    const before = known.get(id)
    if (before !== undefined) return before
    let look = plain
    let style = byId.get(id)
    for (let step = 0; style !== undefined && step < longestChain; step += 1) {
      look = over(look, lookOfProperties(childOf(style, 'pPr')))
      style = byId.get(childOf(style, 'basedOn')?.attributes['val'] ?? '')
    }
    known.set(id, look)
    return look
  }
  const lookOf: Styles['lookOf'] = (properties) => {
    const { centered, list, leader } = over(lookOfProperties(properties), ofStyle(childOf(properties, 'pStyle')?.attributes['val'] ?? usual))
    return { centered: centered ?? false, list: list === 'none' ? null : list, leader: leader ?? false }
  }
  const knownInk = new Map<string, LetterInk>()
  const inkOfStyle = (id: string): LetterInk => {
    const before = knownInk.get(id)
    if (before !== undefined) return before
    let ink = plainInk
    let style = all.get(id)
    for (let step = 0; style !== undefined && step < longestChain; step += 1) {
      ink = inkOver(ink, inkOfProperties(childOf(style, 'rPr')))
      style = all.get(childOf(style, 'basedOn')?.attributes['val'] ?? '')
    }
    knownInk.set(id, ink)
    return ink
  }
  const inkOf: Styles['inkOf'] = (paragraph, run) => inkOver(
    inkOver(inkOfProperties(run), inkOfStyle(childOf(run, 'rStyle')?.attributes['val'] ?? '')),
    inkOfStyle(childOf(paragraph, 'pStyle')?.attributes['val'] ?? usual),
  )
  return { lookOf, inkOf }
}

/** Switches of the markup are on unless they say otherwise. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes['val'] ?? '')
}

/** Sizes are in half points. */
const tinyHalfPoints = 2

function inkOfProperties(run: XmlElement | undefined): LetterInk {
  const size = childOf(run, 'sz')?.attributes['val']
  const raise = childOf(run, 'vertAlign')?.attributes['val']
  const color = childOf(run, 'color')?.attributes['val']
  return {
    hidden: switchOf(childOf(run, 'vanish')),
    struck: switchOf(childOf(run, 'strike')) ?? switchOf(childOf(run, 'dstrike')),
    tiny: size === undefined ? null : numberOf(size, tinyHalfPoints + 1) <= tinyHalfPoints,
    white: color === undefined ? null : /^ffffff$/i.test(color),
    raised: raise === undefined ? null : raise === 'superscript',
  }
}

function switchOf(element: XmlElement | undefined): boolean | null {
  return element === undefined ? null : isOn(element)
}

function inkOver(ink: LetterInk, base: LetterInk): LetterInk {
  return { hidden: ink.hidden ?? base.hidden, struck: ink.struck ?? base.struck, tiny: ink.tiny ?? base.tiny, white: ink.white ?? base.white, raised: ink.raised ?? base.raised }
}

function over(look: ParagraphLook, base: ParagraphLook): ParagraphLook {
  const list = look.list ?? base.list
  // A paragraph may name its level and leave the list to its style.
  const joined = look.list !== null && look.list !== 'none' && look.list.list === '' && base.list !== null && base.list !== 'none' ? { ...look.list, list: base.list.list } : list
  return { centered: look.centered ?? base.centered, list: joined, leader: look.leader ?? base.leader }
}

const drawnLeader = /^(?:dot|middleDot|hyphen|underscore|heavy)$/

function lookOfProperties(properties: XmlElement | undefined): ParagraphLook {
  const align = childOf(properties, 'jc')?.attributes['val']
  const number = childOf(properties, 'numPr')
  const id = childOf(number, 'numId')?.attributes['val'] ?? ''
  const level = numberOf(childOf(number, 'ilvl')?.attributes['val'], 0)
  const stops = childrenOf(childOf(properties, 'tabs'), 'tab')
  const leader = stops.length === 0 ? null : stops.some(({ attributes }) => drawnLeader.test(attributes['leader'] ?? ''))
  return { centered: align === undefined ? null : align === 'center', list: number === undefined ? null : id === '0' ? 'none' : { list: id, level }, leader }
}
