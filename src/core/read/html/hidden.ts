/** What a web page contains but does not show: hidden elements, and classes its own style sheet hides. Asked of every element on the walk. */
import { attributeOf, childNodesOf, isElement, type PageElement, type PageNode } from './parse-page.ts'

const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer))/i
/** `.name{…display:none…}`, alone or one of several plain class names before the brace. */
const classRule = /([^{}]*)\{([^{}]*)\}/g
const plainClass = /^\s*\.([\w-]+)\s*$/

/** Style sheets longer than this are a site's, not a page's. */
const longestSheet = 200_000

/** Names of the classes that style elements of the page itself hide whatever the element. */
export function hiddenClassesOf(tree: PageNode): ReadonlySet<string> {
  const names = new Set<string>()
  for (const sheet of styleSheetsOf(tree)) {
    for (const [, selectors = '', rule = ''] of sheet.slice(0, longestSheet).replace(/\/\*[^]*?\*\//g, '').matchAll(classRule)) {
      if (!hidingStyle.test(rule)) continue
      for (const selector of selectors.split(',')) {
        const name = plainClass.exec(selector)?.[1]
        if (name !== undefined) names.add(name)
      }
    }
  }
  return names
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

export function isHidden(element: PageElement, hiddenClasses: ReadonlySet<string>): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return true
    if (name === 'style' && hidingStyle.test(value)) return true
    if (name === 'class' && hiddenClasses.size > 0 && value.split(/\s+/).some((part) => hiddenClasses.has(part))) return true
    // LibreOffice writes the running head and foot of the print into its pages.
    if (name === 'title' && element.tagName === 'div' && (value === 'header' || value === 'footer')) return true
  }
  return false
}
