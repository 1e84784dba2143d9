/**
 * Last step of a published PDF: it says of itself what it keeps, PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), and shows its title in the
 * window. The typesetter writes the description and the catalog as the last two objects; they are written anew, and nothing before them moves.
 */
import { decodeUtf8, encodeUtf8 } from '../../model/utf8.ts'

const metadata = /(\d+) 0 obj\n<<\n {2}\/Length \d+\n {2}\/Type \/Metadata\n {2}\/Subtype \/XML\n>>\nstream\n([\s\S]*)\nendstream\nendobj\n\n/
const catalog = /(\d+) 0 obj\n<<\n {2}\/Type \/Catalog\n[\s\S]*?\nendobj\n\n/
const xrefStart = /startxref\n(\d+)\n/

/** A PDF of another make comes back as it is. */
export function declareStandards(pdf: Uint8Array): Uint8Array {
  const start = lastIndexOf(pdf, '/Type /Metadata')
  const objectStart = start === -1 ? -1 : lastIndexOf(pdf.subarray(0, start), ' 0 obj')
  const lineStart = objectStart === -1 ? -1 : lastIndexOf(pdf.subarray(0, objectStart), '\n') + 1
  const tail = lineStart < 1 ? null : decodeUtf8(pdf.subarray(lineStart))
  const [description, root] = [metadata, catalog].map((pattern) => pattern.exec(tail ?? ''))
  if (tail === null || description == null || root == null || description.index !== 0 || root.index !== description[0].length) return pdf
  const told = describe(description[1] ?? '', description[2] ?? '')
  const shown = root[0].replace('/ViewerPreferences <<\n', '/ViewerPreferences <<\n    /DisplayDocTitle true\n')
  const rootStart = lineStart + encodeUtf8(told).length
  const xref = tail.slice(root.index + root[0].length)
    .replace(xrefEntry(lineStart + encodeUtf8(description[0]).length), xrefEntry(rootStart))
    .replace(xrefStart, `startxref\n${rootStart + encodeUtf8(shown).length}\n`)
  return joined(pdf.subarray(0, lineStart), encodeUtf8(told + shown + xref))
}

function describe(id: string, packet: string): string {
  const standards = packet.includes('<pdfaid:part>') ? '' : '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>'
  const schemas = '<pdfaExtension:schemas><rdf:Bag>'
  const known = packet.includes(schemas) ? packet.replace(schemas, schemas + uaSchema) : packet
  const ownSchemas = packet.includes(schemas) ? '' : `${schemas}${uaSchema}</rdf:Bag></pdfaExtension:schemas>`
  const said = `<rdf:Description rdf:about="" ${namespaces}>${standards}<pdfuaid:part>1</pdfuaid:part>${ownSchemas}</rdf:Description></rdf:RDF>`
  const text = known.replace('</rdf:RDF>', said)
  return `${id} 0 obj\n<<\n  /Length ${encodeUtf8(text).length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${text}\nendstream\nendobj\n\n`
}

const namespaces = Object.entries({
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/', pdfuaid: 'http://www.aiim.org/pdfua/ns/id/', pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#', pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
}).map(([prefix, address]) => `xmlns:${prefix}="${address}"`).join(' ')

/** What PDF/A wants to be told of names it does not know. */
const uaSchema = `<rdf:li rdf:parseType="Resource" ${namespaces}><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>`
  + '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>'
  + '<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'

function xrefEntry(offset: number): string {
  return `\n${String(offset).padStart(10, '0')} `
}

function lastIndexOf(bytes: Uint8Array, text: string): number {
  const wanted = encodeUtf8(text)
  for (let start = bytes.length - wanted.length; start >= 0; start -= 1) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return start
  }
  return -1
}

function joined(head: Uint8Array, end: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + end.length)
  bytes.set(head)
  bytes.set(end, head.length)
  return bytes
}
