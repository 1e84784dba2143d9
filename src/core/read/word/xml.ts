/**
 * The part of XML that office files consist of: elements, attributes and text, read into a tree. A document type, and with it every entity
 * of its own, is refused; nothing outside the bytes is ever looked for. Second stage of reading a Word file.
 */

/** name: without its prefix, which office files choose freely but always the same way · text: of this element itself, children apart. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

export interface XmlLimits {
  readonly elementCount: number
  readonly depth: number
}

/** malformed: not XML, or cut off · forbidden: it has a document type · tooComplex: beyond a limit. */
export type XmlReading =
  | { readonly kind: 'tree'; readonly root: XmlElement }
  | { readonly kind: 'malformed' | 'forbidden' | 'tooComplex' }

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const tagName = /[^\s/>]+/y
const attribute = /\s+([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y

/** The innermost open element while reading; the outermost holds the root. */
interface Cursor {
  readonly xml: string
  at: number
  count: number
  readonly open: XmlElement[]
}

const elementOf = (name: string, attributes: Readonly<Record<string, string>>): XmlElement => ({ name, attributes, children: [], text: '' })

export function readXml(xml: string, limits: XmlLimits): XmlReading {
  const holder = elementOf('', {})
  const cursor: Cursor = { xml, at: 0, count: 0, open: [holder] }
  while (cursor.at < xml.length) {
    const next = xml.indexOf('<', cursor.at)
    addText(cursor, next === -1 ? xml.length : next)
    if (next === -1) break
    const isGood = readMarkup(cursor)
    if (isGood === 'forbidden') return { kind: 'forbidden' }
    if (!isGood) return { kind: 'malformed' }
    if (cursor.count > limits.elementCount || cursor.open.length > limits.depth) return { kind: 'tooComplex' }
  }
  const [root] = holder.children
  return root === undefined || cursor.open.length !== 1 ? { kind: 'malformed' } : { kind: 'tree', root }
}

function addText(cursor: Cursor, end: number): void {
  const element = cursor.open.at(-1)
  if (end > cursor.at && element !== undefined && cursor.open.length > 1) element.text += decode(cursor.xml.slice(cursor.at, end))
  cursor.at = end
}

/** Reads what begins with `<` at the cursor. */
function readMarkup(cursor: Cursor): boolean | 'forbidden' {
  const { xml, at } = cursor
  if (xml.startsWith('<!--', at)) return skipTo(cursor, '-->')
  if (xml.startsWith('<?', at)) return skipTo(cursor, '?>')
  if (xml.startsWith('<![CDATA[', at)) {
    const element = cursor.open.at(-1)
    const end = xml.indexOf(']]>', at)
    if (end === -1 || element === undefined) return false
    element.text += xml.slice(at + 9, end)
    cursor.at = end + 3
    return true
  }
  if (xml.startsWith('<!', at)) return 'forbidden'
  return xml.startsWith('</', at) ? closeElement(cursor) : openElement(cursor)
}

function skipTo(cursor: Cursor, mark: string): boolean {
  const end = cursor.xml.indexOf(mark, cursor.at)
  cursor.at = end + mark.length
  return end !== -1
}

function closeElement(cursor: Cursor): boolean {
  const { xml, open } = cursor
  const end = xml.indexOf('>', cursor.at)
  const element = open.at(-1)
  if (end === -1 || open.length < 2 || element?.name !== localName(xml.slice(cursor.at + 2, end).trim())) return false
  open.pop()
  cursor.at = end + 1
  return true
}

function openElement(cursor: Cursor): boolean {
  const { xml, open } = cursor
  tagName.lastIndex = cursor.at + 1
  const name = tagName.exec(xml)?.[0]
  const parent = open.at(-1)
  if (name === undefined || parent === undefined) return false
  const attributes = Object.create(null) as Record<string, string>
  attribute.lastIndex = tagName.lastIndex
  let at = tagName.lastIndex
  for (let match = attribute.exec(xml); match !== null; match = attribute.exec(xml)) {
    attributes[localName(match[1] ?? '')] = decode(match[2] ?? match[3] ?? '')
    at = attribute.lastIndex
  }
  while (/\s/.test(xml[at] ?? '')) at += 1
  const isEmpty = xml[at] === '/'
  if (xml[isEmpty ? at + 1 : at] !== '>') return false
  const element = elementOf(localName(name), attributes)
  parent.children.push(element)
  if (!isEmpty) open.push(element)
  cursor.at = at + (isEmpty ? 2 : 1)
  cursor.count += 1
  return true
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** An entity we do not know is left as it is printed. */
function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole
    const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}
