/**
 * Chinese letters for a page whose fonts are not in the file: the engine draws them blank, so this machine's own fonts stand in, letter by
 * letter where the reader knows the positions, fitted into the cell where it knows only the cell.
 */
import type { ReactElement } from 'react'
import { useApp } from '../../app-context.ts'
import type { PrintedLine } from '../../worker/protocol.ts'
import type { PageSlot } from './page-layout.ts'

const chinese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…]/

export function LetterLayer({ slot, lines }: { readonly slot: PageSlot; readonly lines: readonly PrintedLine[] | null }): ReactElement {
  const { words } = useApp()
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

function Letters({ line }: { readonly line: PrintedLine }): ReactElement {
  const letters = line.edges.length === line.text.length + 1 ? alongEdges(line) : insideBox(line)
  return (
    <>
      {letters.map(({ letter, x, y, size }, index) => (
        <text key={index} x={x} y={y} fontSize={size}>
          {letter}
        </text>
      ))}
    </>
  )
}

interface PlacedLetter {
  readonly letter: string
  readonly x: number
  readonly y: number
  readonly size: number
}

function alongEdges({ text, edges, box, fontSizePt }: PrintedLine): PlacedLetter[] {
  if (box === null) return []
  const size = fontSizePt > 0 ? fontSizePt : box.height
  return [...text].flatMap((letter, index) => (chinese.test(letter) ? [{ letter, x: edges[index] ?? box.x, y: box.y + box.height * 0.85, size }] : []))
}

/** Largest size at which the text fills the box, at most that of a table. */
function insideBox({ text, box }: PrintedLine): PlacedLetter[] {
  if (box === null || text === '') return []
  const widthOf = (letter: string): number => (chinese.test(letter) ? 1 : 0.55)
  const ems = [...text].reduce((sum, letter) => sum + widthOf(letter), 0)
  const size = Math.min(10.5, box.height * 0.9, Math.sqrt((box.width * box.height) / (ems * 1.35)))
  const placed: PlacedLetter[] = []
  let x = box.x
  let y = box.y + size * 0.95
  for (const letter of text) {
    const width = widthOf(letter) * size
    if (x + width > box.x + box.width + 0.5 && x > box.x) {
      x = box.x
      y += size * 1.25
    }
    if (chinese.test(letter)) placed.push({ letter, x, y, size })
    x += width
  }
  return placed
}
