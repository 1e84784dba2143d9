/** What paragraph styles say that reading needs: centered, hidden, a member of a list. Each paragraph asks once. */
import type { ListPosition } from './numbering.ts'
import { numberOf } from './numbering.ts'
import { childOf, childrenOf, type XmlElement } from './xml.ts'

/** Null: nothing said here, the style below decides. list: 'none' takes a paragraph out of the list of its style. */
export interface ParagraphLook {
  readonly centered: boolean | null
  readonly list: ListPosition | 'none' | null
}

export interface Styles {
  readonly lookOf: (properties: XmlElement | undefined) => { readonly centered: boolean; readonly list: ListPosition | null }
}

const plain: ParagraphLook = { centered: null, list: null }
/** Styles build on styles; a circle of them ends here. */
const longestChain = 16

/** styles: the root of word/styles.xml, if there is one. */
export function readStyles(styles: XmlElement | null): Styles {
  const paragraphs = childrenOf(styles ?? undefined, 'style').filter(({ attributes }) => attributes['type'] === 'paragraph')
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
    const { centered, list } = over(lookOfProperties(properties), ofStyle(childOf(properties, 'pStyle')?.attributes['val'] ?? usual))
    return { centered: centered ?? false, list: list === 'none' ? null : list }
  }
  return { lookOf }
}

function over(look: ParagraphLook, base: ParagraphLook): ParagraphLook {
  const list = look.list ?? base.list
  // A paragraph may name its level and leave the list to its style.
  const joined = look.list !== null && look.list !== 'none' && look.list.list === '' && base.list !== null && base.list !== 'none' ? { ...look.list, list: base.list.list } : list
  return { centered: look.centered ?? base.centered, list: joined }
}

function lookOfProperties(properties: XmlElement | undefined): ParagraphLook {
  const align = childOf(properties, 'jc')?.attributes['val']
  const number = childOf(properties, 'numPr')
  const id = childOf(number, 'numId')?.attributes['val'] ?? ''
  const level = numberOf(childOf(number, 'ilvl')?.attributes['val'], 0)
  return { centered: align === undefined ? null : align === 'center', list: number === undefined ? null : id === '0' ? 'none' : { list: id, level } }
}
