/** Finds the parts of a web page that its author set beside the main one. Once for each page, before it is walked. */
import { attributeOf, childNodesOf, isElement, type PageElement, type PageNode } from './parse-page.ts'

/**
 * The asides outside of `<main>`: what a page says besides its document, such as a summary or news of the day. A page that does not mark its main
 * part has none, and an aside within the main part belongs to it.
 */
export function findSideParts(tree: PageNode): ReadonlySet<PageNode> {
  const found = new Set<PageNode>()
  return collect(tree, found) ? found : new Set()
}

/** → whether a main part stands in the node. The walk is as deep as the page, which parsing has bounded. */
function collect(node: PageNode, found: Set<PageNode>): boolean {
  if (isElement(node) && isMain(node)) return true
  let hasMain = false
  for (const child of childNodesOf(node)) if (collect(child, found)) hasMain = true
  if (isElement(node) && node.tagName === 'aside' && !hasMain) found.add(node)
  return hasMain
}

function isMain(element: PageElement): boolean {
  return element.tagName === 'main' || attributeOf(element, 'role') === 'main'
}
