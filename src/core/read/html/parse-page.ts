/**
 * parse5: the one file through which it enters. A page → its tree as browsers build it, given up before it becomes too large, too deep or
 * too slow. Nothing in the page is executed or fetched.
 */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5'
import { limits } from './limits.ts'
import { hasSmallTags } from './tag-sizes.ts'

export type PageNode = DefaultTreeAdapterMap['node']
export type PageElement = DefaultTreeAdapterMap['element']

/** Thrown out of the parser, which has no limits of its own, and caught here. */
class TooComplex extends Error {}

/** How many nodes pass between two looks at the clock. */
const nodesBetweenLooks = 500

/** → null when the page is beyond a limit. */
export function parsePage(html: string, now: () => number): PageNode | null {
  if (!hasSmallTags(html, limits.attributeCount)) return null
  const deadline = now() + limits.documentMs
  const depths = new WeakMap<PageNode, number>()
  let count = 0
  const weigh = (parent: PageNode, node: PageNode): void => {
    const depth = (depths.get(parent) ?? 0) + 1
    depths.set(node, depth)
    count += 1
    if (depth > limits.depth || count > limits.nodeCount || (count % nodesBetweenLooks === 0 && now() > deadline)) throw new TooComplex()
  }
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    appendChild: (parent, node) => {
      weigh(parent, node)
      defaultTreeAdapter.appendChild(parent, node)
    },
    insertBefore: (parent, node, reference) => {
      weigh(parent, node)
      defaultTreeAdapter.insertBefore(parent, node, reference)
    },
  }
  try {
    return parse(html, { treeAdapter })
  } catch (error) {
    if (error instanceof TooComplex) return null
    throw error
  }
}

export function childNodesOf(node: PageNode): readonly PageNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node
}

export function attributeOf({ attrs }: PageElement, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null
}
