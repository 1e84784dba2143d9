/**
 * What a file is: by its bytes first, because names lie (a web page called .xls is what many systems export), and by its name where the
 * bytes leave it open. Before the first stage of the main path: the pipeline chooses the reader by it.
 */
import type { ProblemCode } from '../model/problem.ts'
import type { SourceFormat } from '../model/source.ts'
import { isZip, readDirectory, readEntry, type ZipEntry } from './archive/zip.ts'

/**
 * A format with a reader, or what the file is instead. oldWord: .doc · archive: a ZIP of files · otherArchive: RAR, 7z, gzip ·
 * binaryWorkbook: .xlsb · oldWorkbook: Excel before 97 · xmlOffice: a Word or Excel file as one XML text · encrypted: an office file with
 * a password · webArchive: .mht
 */
export type FileFormat =
  | SourceFormat
  | 'oldWord'
  | 'archive'
  | 'otherArchive'
  | 'ofd'
  | 'image'
  | 'slides'
  | 'richText'
  | 'binaryWorkbook'
  | 'oldWorkbook'
  | 'xmlOffice'
  | 'webArchive'
  | 'encrypted'

/** Names below a folder that are worth opening. */
export const readableEndings = ['pdf', 'txt', 'xlsx', 'xlsm', 'xls', 'et', 'ods', 'csv', 'docx', 'doc', 'wps', 'htm', 'html', 'shtml', 'zip'] as const

export const readableName = new RegExp(`\\.(?:${readableEndings.join('|')})$`, 'i')

/** What to say of a file that has no reader. */
export const unreadCodes: Partial<Readonly<Record<FileFormat, ProblemCode>>> = {
  oldWord: 'fileOldWord',
  archive: 'fileArchive',
  otherArchive: 'fileArchive',
  ofd: 'fileOfd',
  image: 'fileImage',
  slides: 'fileSlides',
  richText: 'fileRichText',
  binaryWorkbook: 'fileOldWorkbook',
  oldWorkbook: 'fileOldWorkbook',
  xmlOffice: 'fileXmlOffice',
  webArchive: 'fileWebArchive',
  encrypted: 'fileEncrypted',
}

/** Enough of a file's beginning to see what it is. */
const headBytes = 4096

export function detectFormat(name: string, bytes: Uint8Array): FileFormat {
  const head = String.fromCharCode(...bytes.subarray(0, headBytes))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (isZip(bytes)) return formatOfZip(name, bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return formatOfCompound(name, bytes)
  return signatures.find(({ start }) => head.startsWith(start))?.format ?? formatOfText(head) ?? formatOfName(name)
}

/** Told from the beginning alone for a file that is none. */
export function isArchive(name: string, bytes: Uint8Array): boolean {
  return isZip(bytes) && detectFormat(name, bytes) === 'archive'
}

const signatures: readonly { readonly start: string; readonly format: FileFormat }[] = [
  { start: '\x89PNG\r\n', format: 'image' },
  { start: '\xff\xd8\xff', format: 'image' },
  { start: 'GIF8', format: 'image' },
  { start: 'BM\x36', format: 'image' },
  { start: 'II*\0', format: 'image' },
  { start: 'MM\0*', format: 'image' },
  { start: 'Rar!\x1a\x07', format: 'otherArchive' },
  { start: '7z\xbc\xaf\x27\x1c', format: 'otherArchive' },
  { start: '\x1f\x8b', format: 'otherArchive' },
  { start: '{\\rtf', format: 'richText' },
  // Excel 2, 3 and 4: a BOF record right at the beginning.
  { start: '\x09\x00\x04\x00', format: 'oldWorkbook' },
  { start: '\x09\x02\x06\x00', format: 'oldWorkbook' },
  { start: '\x09\x04\x06\x00', format: 'oldWorkbook' },
]

/** What the name says; a name we do not know is a text, whose reader says when it is none. */
const names: readonly { readonly ending: RegExp; readonly format: FileFormat }[] = [
  { ending: /\.pdf$/i, format: 'pdf' },
  { ending: /\.(?:xlsx|xlsm|xltx|et|xls|ods|csv|tsv)$/i, format: 'spreadsheet' },
  { ending: /\.docx$/i, format: 'word' },
  { ending: /\.(?:doc|wps)$/i, format: 'oldWord' },
  { ending: /\.(?:html?|shtml|xhtml)$/i, format: 'html' },
  { ending: /\.zip$/i, format: 'archive' },
  { ending: /\.ofd$/i, format: 'ofd' },
]

function formatOfName(name: string): FileFormat {
  return names.find(({ ending }) => ending.test(name))?.format ?? 'text'
}

const mostEntries = 10_000
const mostTypeBytes = 1024 * 1024

/** Parts of an office file by the type of its main part, as `[Content_Types].xml` states it. */
const mainParts: readonly { readonly type: RegExp; readonly format: FileFormat }[] = [
  { type: /ms-excel\.sheet\.binary/, format: 'binaryWorkbook' },
  { type: /spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template)\.macroEnabled\.main/, format: 'spreadsheet' },
  { type: /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/, format: 'word' },
  { type: /presentationml\./, format: 'slides' },
]

/** OpenDocument and OFD name themselves in a small part; other archives are just that. A damaged one is what its name says. */
function formatOfZip(name: string, bytes: Uint8Array): FileFormat {
  const directory = readDirectory(bytes, mostEntries)
  if (directory.kind !== 'entries') {
    const named = formatOfName(name)
    return named === 'text' || named === 'pdf' ? 'archive' : named
  }
  const { entries } = directory
  const textOf = (part: string): string => textOfEntry(bytes, entries.find((entry) => entry.name === part))
  const types = textOf('[Content_Types].xml')
  const main = mainParts.find(({ type }) => type.test(types))
  if (main !== undefined) return main.format
  if (/opendocument\.spreadsheet/.test(textOf('mimetype'))) return 'spreadsheet'
  if (entries.some((entry) => entry.name === 'OFD.xml')) return 'ofd'
  // A workbook whose list of types is damaged is still not an archive of documents.
  if (entries.some((entry) => entry.name === 'xl/workbook.xml')) return 'spreadsheet'
  return entries.some((entry) => entry.name === 'word/document.xml') ? 'word' : 'archive'
}

function textOfEntry(bytes: Uint8Array, entry: ZipEntry | undefined): string {
  if (entry === undefined || entry.size > mostTypeBytes) return ''
  const content = readEntry(bytes, entry)
  let text = ''
  for (let at = 0; content !== null && at < content.length; at += headBytes) text += String.fromCharCode(...content.subarray(at, at + headBytes))
  return text
}

/** Names of streams that tell what an OLE2 file is. */
const streams: Readonly<Record<string, FileFormat>> = {
  EncryptedPackage: 'encrypted',
  Workbook: 'spreadsheet',
  Book: 'oldWorkbook',
  WordDocument: 'oldWord',
  'PowerPoint Document': 'slides',
}

/** Directory entries stand at multiples of 128 bytes; the length of their name at +64 and their kind at +66. */
function formatOfCompound(name: string, bytes: Uint8Array): FileFormat {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Set<string>()
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (view.getUint8(at + 66) !== 2) continue
    const length = view.getUint16(at + 64, true)
    if (length < 4 || length > 64 || length % 2 !== 0) continue
    let stream = ''
    for (let index = 0; index < length - 2; index += 2) stream += String.fromCharCode(view.getUint16(at + index, true))
    if (stream in streams) found.add(stream)
  }
  const known = Object.keys(streams).find((stream) => found.has(stream))
  return (known === undefined ? undefined : streams[known]) ?? formatOfName(name)
}

const firstTags = /^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|\s)*<(!doctype\s+html|html|head|body|table|meta|style|div|p|title|center|form)\b/i
const officeXml = /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s)*<(?:\w+:)?(?:Workbook|wordDocument|package|document)\s[^>]*(?:urn:schemas-microsoft-com:office|schemas\.microsoft\.com\/office|oasis:names:tc:opendocument)/

/** Texts that are more than plain: web pages, office files written as XML. Characters of two bytes lose their zeros first. */
function formatOfText(head: string): FileFormat | null {
  const text = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  if (firstTags.test(text)) return 'html'
  if (officeXml.test(text)) return 'xmlOffice'
  return /^(?:From:[^\n]*\n|Subject:[^\n]*\n|Date:[^\n]*\n)*MIME-Version:/i.test(text) ? 'webArchive' : null
}
