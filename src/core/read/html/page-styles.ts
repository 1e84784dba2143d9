/**
 * What the styles of a web page do to its words: elements that are not shown, and elements whose parts stand apart although nothing in the text
 * does. Asked of every element on the walk.
 */
import { attributeOf, childNodesOf, isElement, type PageElement, type PageNode } from './parse-page.ts'

const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer))/i
const spreadingStyle = /(?:^|[;\s])display\s*:\s*(?:inline-)?(?:flex|grid)\b/i
/** `.name{…display:none…}`, alone or one of several plain class names before the brace. */
const classRule = /([^{}]*)\{([^{}]*)\}/g
const plainClass = /^\s*\.([\w-]+)\s*$/

/** Style sheets longer than this are a site's, not a page's. */
const longestSheet = 200_000

/** Names of classes whose rules in the page itself say so whatever the element. */
export interface PageStyles {
  readonly hidden: ReadonlySet<string>
  readonly spread: ReadonlySet<string>
}

export function stylesOf(tree: PageNode): PageStyles {
  const hidden = new Set<string>()
  const spread = new Set<string>()
  for (const sheet of styleSheetsOf(tree)) {
    for (const [, selectors = '', rule = ''] of sheet.slice(0, longestSheet).replace(/\/\*[\s\S]*?\*\//g, '').matchAll(classRule)) {
      const isHiding = hidingStyle.test(rule)
      if (!isHiding && !spreadingStyle.test(rule)) continue
      for (const selector of selectors.split(',')) {
        const name = plainClass.exec(selector)?.[1]
        if (name !== undefined) (isHiding ? hidden : spread).add(name)
      }
    }
  }
  return { hidden, spread }
}

function styleSheetsOf(tree: PageNode): string[] {
  const sheets: string[] = []
  const waiting: PageNode[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && node.tagName === 'style' && !/print/i.test(attributeOf(node, 'media') ?? '')) {
      sheets.push(childNodesOf(node).map((child) => ('value' in child ? child.value : '')).join(''))
    } else waiting.push(...childNodesOf(node))
  }
  return sheets
}

export function isHidden(element: PageElement, { hidden }: PageStyles): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return true
    if (name === 'style' && hidingStyle.test(value)) return true
    if (name === 'class' && hasClass(value, hidden)) return true
    // LibreOffice writes the running head and foot of the print into its pages.
    if (name === 'title' && element.tagName === 'div' && (value === 'header' || value === 'footer')) return true
  }
  return false
}

/** Its parts stand side by side with room between them, as the two ends of a caption. */
export function isSpread({ attrs }: PageElement, { spread }: PageStyles): boolean {
  return attrs.some(({ name, value }) => (name === 'style' && spreadingStyle.test(value)) || (name === 'class' && hasClass(value, spread)))
}

function hasClass(value: string, classes: ReadonlySet<string>): boolean {
  return classes.size > 0 && value.split(/\s+/).some((part) => classes.has(part))
}
