import { describe, expect, it } from 'vitest'
import { decodeUtf8, encodeUtf8 } from '../../model/utf8.ts'
import { declareStandards } from './declare-standards.ts'

/** As the typesetter ends a file. Every object's place stands in the table behind them. */
function typeset(packet: string): string {
  const head = '%PDF-1.7\n'
  const metadata = `1 0 obj\n<<\n  /Length ${packet.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${packet}\nendstream\nendobj\n\n`
  const catalog = '2 0 obj\n<<\n  /Type /Catalog\n  /Metadata 1 0 R\n  /ViewerPreferences <<\n    /Direction /L2R\n  >>\n>>\nendobj\n\n'
  const at = (offset: number): string => String(offset).padStart(10, '0')
  return `${head}${metadata}${catalog}xref\n0 3\n0000000000 65535 f\n${at(head.length)} 00000 n\n${at((head + metadata).length)} 00000 n\ntrailer\n<<\n  /Root 2 0 R\n>>\nstartxref\n${(head + metadata + catalog).length}\n%%EOF`
}

const packet = (more: string): string => `<rdf:RDF><rdf:Description>${more}</rdf:Description></rdf:RDF>`
const declared = (text: string): string => decodeUtf8(declareStandards(encodeUtf8(text))) ?? ''

describe('the standards a PDF declares', () => {
  it.each([['nothing yet', packet('')], ['PDF/A already', packet('<pdfaExtension:schemas><rdf:Bag></rdf:Bag></pdfaExtension:schemas><pdfaid:part>2</pdfaid:part>')]])('are told once where it said %s', (_, before) => {
    const pdf = declared(typeset(before))
    for (const once of ['<pdfaid:part>2', '<pdfuaid:part>1', '<pdfaExtension:schemas>', '/DisplayDocTitle true']) expect(pdf.split(once)).toHaveLength(2)
  })

  it('leave every object where the table says it is', () => {
    const pdf = declared(typeset(packet('')))
    const offsets = [...pdf.matchAll(/^(\d{10}) 00000 n$/gm)].map(([, offset = '']) => Number.parseInt(offset, 10))
    expect(offsets.map((offset) => pdf.slice(offset, offset + 7))).toEqual(['1 0 obj', '2 0 obj'])
    expect(pdf.slice(Number.parseInt(/startxref\n(\d+)/.exec(pdf)?.[1] ?? '', 10)).startsWith('xref')).toBe(true)
    const length = Number.parseInt(/\/Length (\d+)/.exec(pdf)?.[1] ?? '', 10)
    expect(pdf.slice(pdf.indexOf('stream\n') + 'stream\n'.length, pdf.indexOf('\nendstream'))).toHaveLength(length)
  })

  it('are not put on a file of another make', () => {
    expect(declared('%PDF-1.4\nnothing we know')).toBe('%PDF-1.4\nnothing we know')
  })
})
