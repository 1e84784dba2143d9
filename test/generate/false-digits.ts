/** A PDF whose digits are copied as others than they are printed: the character maps of its fonts are rewritten, the outlines stay. */
import { unzlibSync } from 'fflate'

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

/** mapDigit: what a printed digit is to be copied as. pdf: with a plain cross-reference table, as browsers write it. */
export function falsifyDigits(pdf: Uint8Array, mapDigit: (digit: number) => number): Uint8Array {
  const text = latin(pdf)
  let out = text.endsWith('\n') ? text : `${text}\n`
  const sections: string[] = []
  for (const { 1: number = '', 2: dictionary = '', index, 0: head } of text.matchAll(/(?:^|\n)(\d+) 0 obj\s*<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g)) {
    const length = Number.parseInt(/\/Length (\d+)(?! \d+ R)/.exec(dictionary)?.[1] ?? '0', 10)
    const start = index + head.length
    const content = dictionary.includes('/FlateDecode') ? inflate(pdf.subarray(start, start + length)) : text.slice(start, start + length)
    if (!content.includes('beginbf')) continue
    const map = falseMap(content, mapDigit)
    sections.push(`${number} 1\n${String(out.length).padStart(10, '0')} 00000 n \n`)
    out += `${number} 0 obj\n<< /Length ${map.length} >>\nstream\n${map}\nendstream\nendobj\n`
  }
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '0'
  const trailer = text.slice(text.lastIndexOf('trailer'))
  const [size = '', root = ''] = [/\/Size \d+/, /\/Root \d+ 0 R/].map((pattern) => pattern.exec(trailer)?.[0] ?? '')
  const table = out.length
  return bytesOf(`${out}xref\n${sections.join('')}trailer\n<< ${size} ${root} /Prev ${previous} >>\nstartxref\n${table}\n%%EOF\n`)
}

function inflate(bytes: Uint8Array): string {
  try {
    return latin(unzlibSync(bytes))
  } catch {
    return ''
  }
}

/** The same map, one line for each character. */
function falseMap(content: string, mapDigit: (digit: number) => number): string {
  const pairs = new Map<string, string>()
  const [, codes = ''] = /begincodespacerange\s*(<[\s\S]*?>)\s*endcodespacerange/.exec(content) ?? []
  for (const [, block = ''] of content.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) pairs.set(code, to)
  }
  for (const [, block = ''] of content.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', last = '', to = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      for (let step = 0; step <= Number.parseInt(last, 16) - Number.parseInt(from, 16); step += 1) pairs.set(hex(from, step), hex(to, step))
    }
  }
  const lines = [...pairs].map(([code, to]) => `1 beginbfchar\n<${code}> <${/^003[0-9]$/.test(to) ? `003${mapDigit(Number.parseInt(to.slice(3), 10))}` : to}>\nendbfchar`)
  return `/CIDInit /ProcSet findresource begin\nbegincmap\n/CMapName /Made def\n/CMapType 2 def\n1 begincodespacerange\n${codes}\nendcodespacerange\n${lines.join('\n')}\nendcmap\nend`
}

function hex(start: string, step: number): string {
  return (Number.parseInt(start, 16) + step).toString(16).toUpperCase().padStart(start.length, '0')
}
