/**
 * What the styles of a web page do to its words: elements that are not shown, and elements whose parts stand apart although nothing in the text
 * does. Asked of every element on the walk.
 */
import { attributeOf, childNodesOf, isElement, type PageElement, type PageNode } from './parse-page.ts'

const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer))/i
const spreadingStyle = /(?:^|[;\s])display\s*:\s*(?:inline-)?(?:flex|grid)\b/i
/** `.name{…display:none…}`, alone or one of several plain class names before the brace. */
const classRule = /([^{}]*)\{([^{}]*)\}/g
const plainClass = /^\s*\.([\w-]+)\s*$/

/** What decides whether words are read (page-ink.ts). */
const inkProperties = new Set(['color', 'background', 'background-color', 'font-size', 'opacity', 'text-decoration', 'text-decoration-line'])

/** Style sheets longer than this are a site's, not a page's. */
const longestSheet = 200_000

/** Names of classes whose rules in the page itself say so whatever the element. */
export interface PageStyles {
  readonly hidden: ReadonlySet<string>
  readonly spread: ReadonlySet<string>
  /** What the class says of the look of its words. */
  readonly ink: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** No style sheet colors the ground behind words, here or in another file. */
  readonly groundsKnown: boolean
}

export function stylesOf(tree: PageNode): PageStyles {
  const hidden = new Set<string>()
  const spread = new Set<string>()
  const ink = new Map<string, ReadonlyMap<string, string>>()
  let groundsKnown = !linksSheets(tree)
  for (const sheet of styleSheetsOf(tree)) {
    for (const [, selectors = '', rule = ''] of sheet.slice(0, longestSheet).replace(/\/\*[\s\S]*?\*\//g, '').matchAll(classRule)) {
      const isHiding = hidingStyle.test(rule)
      const isSpreading = spreadingStyle.test(rule)
      const look = inkDeclarations(rule)
      for (const selector of selectors.split(',')) {
        const name = plainClass.exec(selector)?.[1]
        if (name === undefined) {
          if (isColored(look.get('background-color') ?? look.get('background'))) groundsKnown = false
          continue
        }
        if (isHiding) hidden.add(name)
        else if (isSpreading) spread.add(name)
        if (look.size > 0) ink.set(name, new Map([...(ink.get(name) ?? []), ...look]))
      }
    }
  }
  return { hidden, spread, ink, groundsKnown }
}

/** The last word on each property counts. */
function inkDeclarations(rule: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const declaration of rule.split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (inkProperties.has(property)) found.set(property, declaration.slice(colon + 1).replace(/!\s*important/i, '').trim())
  }
  return found
}

/** Behind words there is more than the paper. */
function isColored(ground: string | undefined): boolean {
  return ground !== undefined && !/^(?:#fff(?:fff)?|white|none|transparent|inherit|initial|rgb\(255, ?255, ?255\))$/i.test(ground)
}

/** What its classes and its own style say of the look of an element's words. Null: nothing. */
export function declarationsOf(element: PageElement, { ink }: PageStyles): { readonly get: (property: string) => string | null } {
  const own = inkDeclarations(attributeOf(element, 'style') ?? '')
  const classes = ink.size === 0 ? [] : (attributeOf(element, 'class') ?? '').split(/\s+/).flatMap((name) => ink.get(name) ?? [])
  return { get: (property) => own.get(property) ?? classes.flatMap((look) => look.get(property) ?? []).at(-1) ?? null }
}

/** The page takes styles from another file. */
function linksSheets(tree: PageNode): boolean {
  const waiting: PageNode[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && node.tagName === 'link' && /stylesheet/i.test(attributeOf(node, 'rel') ?? '')) return true
    waiting.push(...childNodesOf(node))
  }
  return false
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
