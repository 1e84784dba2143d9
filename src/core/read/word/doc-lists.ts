/** The numbered lists of an old Word file, in the shape in which the numbers of new ones are counted. */
import { viewOf } from './doc-properties.ts'
import type { Level, NumberedList } from './numbering.ts'

/** Number formats by their code in old files; the names are those of new ones. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 10: 'ideographDigital', 11: 'japaneseCounting', 14: 'decimalFullWidth', 18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2', 22: 'decimalZero', 23: 'bullet', 28: 'decimalEnclosedCircleChinese', 30: 'ideographTraditional', 33: 'taiwaneseCounting', 34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand', 37: 'chineseCounting', 38: 'chineseLegalSimplified', 39: 'chineseCountingThousand', 255: 'none',
}
const mostLists = 4000

/**
 * definitions: the part of the table stream with the lists, whose levels follow right behind it · uses: the part that numbers their uses, from 1
 * → by the number of the use. Damaged lists are left out; their paragraphs are read without numbers.
 */
export function readOldLists(table: Uint8Array, definitions: Uint8Array, uses: Uint8Array): ReadonlyMap<string, NumberedList> {
  const lists = new Map<string, NumberedList>()
  if (definitions.length < 2 || uses.length < 4) return lists
  const view = viewOf(definitions)
  const count = Math.min(view.getUint16(0, true), mostLists)
  if (2 + count * 28 > definitions.length) return lists
  const byId = new Map<number, ReadonlyMap<number, Level>>()
  const cursor = { at: definitions.byteOffset - table.byteOffset + 2 + count * 28 }
  for (let index = 0; index < count; index += 1) {
    const isSimple = (view.getUint8(2 + index * 28 + 26) & 1) !== 0
    const levels = readLevels(table, cursor, isSimple ? 1 : 9)
    if (levels === null) break
    byId.set(view.getInt32(2 + index * 28, true), levels)
  }
  const useView = viewOf(uses)
  const useCount = Math.min(useView.getUint32(0, true), mostLists, Math.floor((uses.length - 4) / 16))
  for (let index = 0; index < useCount; index += 1) {
    const id = useView.getInt32(4 + index * 16, true)
    const levels = byId.get(id)
    if (levels !== undefined) lists.set(String(index + 1), { kind: String(id), levels, restarts: new Map() })
  }
  return lists
}

function readLevels(table: Uint8Array, cursor: { at: number }, count: number): ReadonlyMap<number, Level> | null {
  const view = viewOf(table)
  const levels = new Map<number, Level>()
  for (let index = 0; index < count; index += 1) {
    const { at } = cursor
    if (at + 30 > table.length) return null
    const text = at + 28 + view.getUint8(at + 24) + view.getUint8(at + 25)
    if (text + 2 > table.length) return null
    const length = view.getUint16(text, true)
    if (length > 255 || text + 2 + length * 2 > table.length) return null
    const letters = Array.from({ length }, (_, letter) => view.getUint16(text + 2 + letter * 2, true))
    levels.set(index, {
      start: view.getInt32(at, true),
      format: formats[view.getUint8(at + 4)] ?? 'decimal',
      // Characters 0 to 8 stand for the number of that level.
      pattern: letters.map((letter) => (letter < 9 ? `%${letter + 1}` : String.fromCharCode(letter))).join(''),
      isLegal: (view.getUint8(at + 5) & 4) !== 0,
    })
    cursor.at = text + 2 + length * 2
  }
  return levels
}
