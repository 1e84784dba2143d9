/**
 * Text for a page whose fonts are not in the file: the engine draws its Chinese blank and its digits crooked, so this machine's own fonts
 * stand in over white, letter by letter where the reader knows the positions, fitted into the cell where it knows only the cell.
 */
import { useEffect, type ReactElement } from 'react'
import { useApp } from '../../app-context.ts'
import type { PrintedLine } from '../../worker/protocol.ts'
import type { PageSlot } from './page-layout.ts'

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…]/
const amount = /^[-+(]?[\d,.]+[)%]?$/
/** Largest size of letters in a table. */
const tableSizePt = 10
/** Keeps the ruling lines around a cell. */
const insetPt = 0.8

export function LetterLayer({ slot, lines }: { readonly slot: PageSlot; readonly lines: readonly PrintedLine[] | null }): ReactElement {
  const { session, words } = useApp()
  useEffect(() => void session.readLines(), [session])
  const here = (lines ?? []).filter(({ sourceIndex, pageNumber, box }) => sourceIndex === slot.sourceIndex && pageNumber === slot.pageNumber && box !== null)
  return (
    <>
      <svg className="letter-layer" viewBox={`0 0 ${slot.width / slot.scale} ${slot.height / slot.scale}`} preserveAspectRatio="none" aria-hidden="true">
        {here.map((line, index) => (
          <Letters key={index} line={line} />
        ))}
      </svg>
      <p className="sheet-banner">{words.page.lettersMissing}</p>
    </>
  )
}

function Letters({ line }: { readonly line: PrintedLine }): ReactElement | null {
  const { box, text, edges } = line
  if (box === null) return null
  const runs = edges.length === text.length + 1 ? alongEdges(line) : insideBox(line)
  return (
    <>
      <rect x={box.x + insetPt} y={box.y + insetPt} width={Math.max(0, box.width - 2 * insetPt)} height={Math.max(0, box.height - 2 * insetPt)} />
      {runs.map((run, index) => (
        <text key={index} x={run.x.join(' ')} y={run.y} fontSize={run.size} textAnchor={run.anchor}>
          {run.text}
        </text>
      ))}
    </>
  )
}

/** x: one position, or one for each character. */
interface Run {
  readonly text: string
  readonly x: readonly number[]
  readonly y: number
  readonly size: number
  readonly anchor: 'start' | 'end'
}

function alongEdges({ text, edges, box, fontSizePt }: PrintedLine): Run[] {
  if (box === null) return []
  const size = fontSizePt > 0 ? fontSizePt : box.height
  return [{ text, x: edges.slice(0, -1), y: box.y + box.height / 2 + size * 0.36, size, anchor: 'start' }]
}

/** Amounts stand at the right, words at the left; the largest size at which the text fills the box. */
function insideBox({ text, box }: PrintedLine): Run[] {
  if (box === null || text === '') return []
  const ems = [...text].reduce((sum, letter) => sum + emsOf(letter), 0)
  const size = Math.min(tableSizePt, box.height * 0.8, Math.max((box.width - 2) / ems, Math.sqrt((box.width * box.height) / (ems * 1.5))))
  const rows = wrap(text, (box.width - 2) / size)
  const top = box.y + (box.height - rows.length * size * 1.2) / 2
  const right = amount.test(text)
  return rows.map((row, index) => ({ text: row, x: [right ? box.x + box.width - 2 : box.x + 2], y: top + (index + 0.85) * size * 1.2, size, anchor: right ? 'end' : 'start' }))
}

function wrap(text: string, roomEms: number): string[] {
  const rows: string[] = []
  let row = ''
  let used = 0
  for (const letter of text) {
    if (used + emsOf(letter) > roomEms + 0.2 && row !== '') {
      rows.push(row)
      row = ''
      used = 0
    }
    row += letter
    used += emsOf(letter)
  }
  return [...rows, row]
}

function emsOf(letter: string): number {
  return wide.test(letter) ? 1 : 0.52
}
