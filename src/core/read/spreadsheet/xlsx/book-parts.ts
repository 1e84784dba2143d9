/** What a packed workbook says outside its sheets: the list of sheets and the shared texts. Second thing read of an .xlsx file. */
import { limits } from '../limits.ts'
import { attributeOf, decodeEntities, isTrue, scanXml } from '../scan-xml.ts'

export interface ListedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly relation: string
}

/** recalculated: results are to be computed anew when the file is opened, so those stored may be none. */
export interface BookList {
  readonly sheets: readonly ListedSheet[]
  readonly date1904: boolean
  readonly recalculated: boolean
}

export function readBookList(xml: string): BookList | null {
  const sheets: ListedSheet[] = []
  let date1904 = false
  let recalculated = false
  const result = scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isTrue(attributeOf(attributes, 'date1904'))
      else if (name === 'calcPr') recalculated = isTrue(attributeOf(attributes, 'fullCalcOnLoad'))
      else if (name === 'sheet') {
        const state = attributeOf(attributes, 'state')
        sheets.push({ name: attributeOf(attributes, 'name') ?? '', hidden: state === 'hidden' || state === 'veryHidden', relation: attributeOf(attributes, 'id') ?? '' })
      }
      return sheets.length <= limits.sheetCount
    },
    close: () => undefined,
    text: () => undefined,
  })
  return result === 'done' ? { sheets, date1904, recalculated } : null
}

/** Targets of the workbook's relations within the file, by id; what lies outside is never opened. */
export function readRelations(xml: string, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  scanXml(xml, {
    open: (name, attributes) => {
      const id = attributeOf(attributes, 'Id')
      const target = attributeOf(attributes, 'Target')
      if (name === 'Relationship' && id !== null && target !== null && attributeOf(attributes, 'TargetMode') !== 'External') targets.set(id, resolve(target, folder))
      return true
    },
    close: () => undefined,
    text: () => undefined,
  })
  return targets
}

/** The first target whose relation is of a type ending in `type`: `sharedStrings`, `styles`, `officeDocument`. */
export function findRelation(xml: string, folder: string, type: string): string | null {
  let found: string | null = null
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'Relationship' && (attributeOf(attributes, 'Type') ?? '').endsWith(`/${type}`)) found = resolve(attributeOf(attributes, 'Target') ?? '', folder)
      return found === null
    },
    close: () => undefined,
    text: () => undefined,
  })
  return found
}

function resolve(target: string, folder: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The texts cells refer to by number; null when there are more than we read, or the part is broken. Phonetic guides are left out. */
export function readSharedStrings(xml: string): readonly string[] | null {
  const strings: string[] = []
  let text: string | null = null
  let inText = false
  let phonetic = 0
  const result = scanXml(xml, {
    open: (name, _, isEmpty) => {
      if (name === 'si') {
        if (isEmpty) strings.push('')
        else text = ''
      } else if (name === 'rPh' && !isEmpty) phonetic += 1
      else if (name === 't' && !isEmpty) inText = true
      return strings.length <= limits.stringCount
    },
    close: (name) => {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic -= 1
      else if (name === 'si') {
        strings.push(cellText(text ?? ''))
        text = null
      }
    },
    text: (raw) => {
      if (inText && phonetic === 0 && text !== null && text.length < limits.cellCharacters) text += decodeEntities(raw)
    },
  })
  return result === 'done' ? strings : null
}

/** Control characters are written as `_x000D_`. */
export function cellText(text: string): string {
  const plain = text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text
  return plain.replace(/\r\n?/g, '\n').slice(0, limits.cellCharacters)
}
