/** Finds the elements of a web page that only lead elsewhere: menus, trails, lists of news. Once for each page, before it is walked. */
import { attributeOf, childNodesOf, isElement, type PageNode } from './parse-page.ts'

const containers = new Set(['ul', 'ol', 'div', 'p', 'td', 'tr', 'table', 'section', 'aside', 'header', 'dl', 'center', 'span'])
const fewestLinks = 4
/** Of all characters, the part that stands in links. */
const linkedPart = 0.7
/** Two decimals and a point: an amount, which no menu has. */
const amount = /\d\.\d{2}(?!\d)/

interface Weight {
  readonly characters: number
  readonly linked: number
  readonly links: number
  readonly hasAmount: boolean
}

/** The outermost elements that are lists of links. */
export function findLinkLists(tree: PageNode): ReadonlySet<PageNode> {
  const found = new Set<PageNode>()
  weigh(tree, false, found)
  return found
}

/** The walk is as deep as the page, which parsing has bounded. */
function weigh(node: PageNode, isLinked: boolean, found: Set<PageNode>): Weight {
  if (node.nodeName === '#text' && 'value' in node) {
    const characters = node.value.replace(/\s+/g, '').length
    return { characters, linked: isLinked ? characters : 0, links: 0, hasAmount: amount.test(node.value) }
  }
  const isLink = isElement(node) && node.tagName === 'a' && leadsAway(attributeOf(node, 'href'))
  let characters = 0
  let linked = 0
  let links = isLink ? 1 : 0
  let hasAmount = false
  for (const child of childNodesOf(node)) {
    const weight = weigh(child, isLinked || isLink, found)
    characters += weight.characters
    linked += weight.linked
    links += weight.links
    hasAmount ||= weight.hasAmount
  }
  if (isElement(node) && containers.has(node.tagName) && links >= fewestLinks && linked >= linkedPart * characters && !hasAmount) found.add(node)
  return { characters, linked, links, hasAmount }
}

/** Links within the page belong to its own table of contents. */
function leadsAway(target: string | null): boolean {
  return target !== null && !target.startsWith('#')
}
