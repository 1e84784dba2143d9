/** Finds the notes printed below a form, and among them the one that says the form is empty. */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { Place } from '../../model/place.ts'
import { unionBox } from '../../model/place.ts'
import type { TextLine } from '../../model/source.ts'
import { isNoteRow } from './body-rows.ts'
import { isCaptionText, type Site } from './site.ts'
import { alternatives, compact } from './spelling.ts'
import { cellsOfRow } from './table.ts'
import { looksStatutory, matchTitle } from './titles.ts'

export interface Note {
  readonly text: string
  readonly place: Place
  readonly lines: readonly TextLine[]
  readonly saysEmpty: boolean
}

const noteStart = new RegExp(`^\\(?(?:${alternatives(documentVocabulary.noteMarks)})\\d*\\)?[:.、\\d]`)
const emptyWords = documentVocabulary.nilNotes.map(compact)
const lineLimit = 12
/** A note this long fills its line, even where the lines of the page run further. */
const fullLine = 40

/** Notes in the last rows of the grid and in the lines below it, up to the next title. */
export function notesOf(site: Site): Note[] {
  return [...notesInside(site), ...notesBelow(site)]
}

function notesInside({ table }: Site): Note[] {
  const notes: Note[] = []
  for (let row = Math.max(1, table.rowCount - 4); row < table.rowCount; row += 1) {
    const cell = cellsOfRow(table, row).find(({ text }) => compact(text) !== '')
    if (cell !== undefined && cell.rowIndex === row && isNoteRow(table, row)) notes.push(noteOf(cell.text.trim(), cell.place, []))
  }
  return notes
}

function notesBelow({ tail }: Site): Note[] {
  const lines = ownLines(tail)
  const notes: TextLine[][] = []
  lines.forEach((line, index) => {
    const last = notes.at(-1)
    if (noteStart.test(compact(line.text)) || isBareNote(line, index)) notes.push([line])
    else if (last !== undefined && last.at(-1) === lines[index - 1] && goesOn(last, line)) last.push(line)
  })
  return notes.map((group) => {
    const first = group[0]
    const boxes = group.filter(({ place }) => place.pageNumber === first?.place.pageNumber).flatMap(({ place }) => place.box ?? [])
    const place = first?.place ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null }
    return noteOf(group.map(({ text }) => text.trim()).join(''), { ...place, box: unionBox(boxes) }, group)
  })
}

/** The first line may say that the form is empty without the word 注 before it. */
function isBareNote({ text }: TextLine, index: number): boolean {
  return index === 0 && emptyWords.some((word) => compact(text).includes(word)) && compact(text).length < 80
}

/** Lines that can belong to notes of the table above: before anything that captions the next one. */
function ownLines(tail: readonly TextLine[]): TextLine[] {
  const end = tail.findIndex((line) => matchTitle(line.text, []) !== null || looksStatutory(line.text) || (isCaptionText(line.text) && !noteStart.test(compact(line.text))))
  return tail.slice(0, Math.min(lineLimit, end === -1 ? tail.length : end))
}

/** The paragraph is not at its end, or the next line is a further numbered point. */
function goesOn(group: readonly TextLine[], line: TextLine): boolean {
  const last = group.at(-1)
  if (last === undefined || last.place.pageNumber !== line.place.pageNumber) return false
  const full = last.endsParagraph !== true && (!last.endsShort || last.text.length >= fullLine)
  return (full && !/[。；;]$/.test(last.text.trim())) || /^\d+[.、．]/.test(line.text.trim())
}

function noteOf(text: string, place: Place, lines: readonly TextLine[]): Note {
  const flat = compact(text)
  return { text, place, lines, saysEmpty: emptyWords.some((word) => flat.includes(word)) }
}
