/**
 * Runs through the XML of a sheet without building a tree of it, since a sheet has hundreds of thousands of cells. Between the unpacked
 * parts of a workbook and its cells. Document types and entities of a file's own are refused.
 */

/** Names come without their prefix. attributes: as written, for `attributeOf`. open may return false to stop: enough has been seen. */
export interface XmlHandler {
  readonly open: (name: string, attributes: string, isEmpty: boolean) => boolean
  readonly close: (name: string) => void
  /** Between tags, entities not yet decoded. */
  readonly text: (raw: string) => void
}

/** malformed: broken off or wrong · forbidden: a document type · stopped: the handler had enough. */
export type ScanResult = 'done' | 'malformed' | 'forbidden' | 'stopped'

export function scanXml(xml: string, handler: XmlHandler): ScanResult {
  let at = 0
  let depth = 0
  let rooted = false
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    if (next === -1) break
    if (next > at && depth > 0) handler.text(xml.slice(at, next))
    const second = xml.charCodeAt(next + 1)
    if (second === 0x21 || second === 0x3f) {
      const skipped = skipDeclaration(xml, next, handler)
      if (typeof skipped === 'string') return skipped
      at = skipped
      continue
    }
    const end = tagEnd(xml, next)
    if (end === -1) return 'malformed'
    at = end + 1
    if (second === 0x2f) {
      depth -= 1
      if (depth < 0) return 'malformed'
      handler.close(localName(xml.slice(next + 2, endOfName(xml, next + 2, end))))
      continue
    }
    rooted = true
    const isEmpty = xml.charCodeAt(end - 1) === 0x2f
    const last = isEmpty ? end - 1 : end
    const nameEnd = endOfName(xml, next + 1, last)
    if (!handler.open(localName(xml.slice(next + 1, nameEnd)), nameEnd === last ? '' : xml.slice(nameEnd, last), isEmpty)) return 'stopped'
    if (!isEmpty) depth += 1
  }
  return rooted && depth === 0 ? 'done' : 'malformed'
}

function skipDeclaration(xml: string, at: number, handler: XmlHandler): number | 'malformed' | 'forbidden' {
  if (xml.startsWith('<![CDATA[', at)) {
    const end = xml.indexOf(']]>', at)
    if (end === -1) return 'malformed'
    handler.text(xml.slice(at + 9, end).replaceAll('&', '&amp;'))
    return end + 3
  }
  const mark = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<?', at) ? '?>' : null
  if (mark === null) return 'forbidden'
  const end = xml.indexOf(mark, at + 2)
  return end === -1 ? 'malformed' : end + mark.length
}

/** The `>` that ends the tag; one within quotes does not. */
function tagEnd(xml: string, start: number): number {
  let end = xml.indexOf('>', start)
  // Nearly every tag ends right behind its name or behind a quote that closes.
  const last = xml.charCodeAt(xml.charCodeAt(end - 1) === 0x2f ? end - 2 : end - 1)
  if (end !== -1 && last === 0x22 && xml.charCodeAt(end - 2) !== 0x3d && xml.charCodeAt(end - 3) !== 0x3d) return end
  let quote = ''
  for (let at = start; end !== -1; ) {
    for (; at < end; at += 1) {
      const letter = xml[at] ?? ''
      if (quote === '' ? letter === '"' || letter === "'" : letter === quote) quote = quote === '' ? letter : ''
    }
    if (quote === '') return end
    end = xml.indexOf('>', end + 1)
  }
  return -1
}

function endOfName(xml: string, start: number, limit: number): number {
  let at = start
  while (at < limit && xml.charCodeAt(at) > 0x20) at += 1
  return at
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** How an attribute is looked for. plain: as nearly every program writes it · pattern: as any may. */
interface AttributeSearch {
  readonly plain: string
  readonly pattern: RegExp
}

const searches = new Map<string, AttributeSearch>()

function searchFor(name: string): AttributeSearch {
  const known = searches.get(name)
  if (known !== undefined) return known
  const made = { plain: ` ${name}="`, pattern: new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`) }
  searches.set(name, made)
  return made
}

/** The value of an attribute, whatever its prefix; null where it is not given. */
export function attributeOf(attributes: string, name: string): string | null {
  if (attributes === '') return null
  const { plain, pattern } = searchFor(name)
  const start = attributes.indexOf(plain)
  if (start !== -1) {
    const from = start + plain.length
    const end = attributes.indexOf('"', from)
    if (end !== -1) return decodeEntities(attributes.slice(from, end))
  }
  if (!attributes.includes(name)) return null
  const match = pattern.exec(attributes)
  return match === null ? null : decodeEntities(match[1] ?? match[2] ?? '')
}

export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true'
}

/** A count or an index; null when it is none. */
export function wholeNumber(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number.parseInt(value, 10) : null
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** An entity we do not know is left as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole
    const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })
}
