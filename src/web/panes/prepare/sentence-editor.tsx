/**
 * A sentence in work: words are typed as anywhere, figures stand in them as wholes that follow the tables. A figure that is typed asks which
 * one it is; any other is found by name. Enter and leaving the field keep what was written, Esc does not.
 */
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { FigurePiece, Piece } from '../../../core/model/bound-text.ts'
import { takeDirection } from '../../../core/prepare/bind-sentence.ts'
import type { DraftSentence } from '../../../core/prepare/draft-narrative.ts'
import { findFigures, type FoundFigure } from '../../../core/prepare/find-figures.ts'
import { makeFigure, suggestFigures, type FigureSource } from '../../../core/prepare/suggest-figures.ts'
import { signsOf } from '../../../core/prepare/write-pieces.ts'
import { useApp } from '../../app-context.ts'
import { endOf, figureOf, fillField, insertFigure, rangeOfText, readField, setFigure } from './bound-dom.ts'
import type { FigureNames } from './figure-names.ts'
import { FigureSearch } from './figure-search.tsx'
import { FigureSettings } from './figure-settings.tsx'

interface SentenceEditorProps {
  readonly sentence: DraftSentence
  readonly names: FigureNames
  readonly onClose: () => void
  /** Null: the sentence goes. */
  readonly onSave: (pieces: readonly Piece[] | null, signs: string) => void
}

export function SentenceEditor({ sentence, names, onClose, onSave }: SentenceEditorProps): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language]
  const field = useRef<HTMLDivElement>(null)
  const caret = useRef<Range | null>(null)
  const given = useRef(false)
  const [pieces, setPieces] = useState<readonly Piece[]>(sentence.pieces)
  const [chosen, setChosen] = useState<HTMLElement | null>(null)
  const describe = useMemo(() => (piece: FigurePiece) => ({ text: names.textOf(piece) || names.titleOf(piece), title: names.titleOf(piece) }), [names])

  // The field is the browser's own from here on: nothing is drawn into it while somebody types, so that any way of typing works.
  // biome-ignore lint/correctness/useExhaustiveDependencies: filled once.
  useLayoutEffect(() => {
    const own_ = field.current
    if (own_ === null) return
    fillField(own_, sentence.pieces, describe)
    own_.focus()
    const selection = window.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(endOf(own_))
  }, [])

  const read = (): void => {
    if (field.current !== null) setPieces(readField(field.current))
  }
  const close = (): void => {
    given.current = true
    onClose()
  }
  const save = (): void => {
    if (given.current || field.current === null) return
    const written = readField(field.current)
    const isSame = JSON.stringify(written) === JSON.stringify(readOf(sentence.pieces))
    if (!isSame) onSave(isEmpty(written) ? null : written.map((piece) => keepShown(piece, names)), signsOf(written, names.grounds))
    close()
  }
  const noteCaret = (): void => {
    const selection = window.getSelection()
    if (selection !== null && selection.rangeCount > 0 && field.current?.contains(selection.anchorNode) === true) caret.current = selection.getRangeAt(0).cloneRange()
  }
  const insert = (source: FigureSource, found: FoundFigure | null): void => {
    if (field.current === null) return
    const unit = found?.unit ?? names.unitOf(source.ground)
    const decimals = found === null ? 2 : (found.number.split(/[.．]/)[1]?.length ?? 0)
    const figure = makeFigure(source, unit, decimals)
    const range = found === null ? caret.current : rangeOfText(field.current, found.text)
    if (found === null || range === null) insertFigure(field.current, range, figure, describe)
    else {
      const taken = takeDirection(figure, (range.startContainer.textContent ?? '').slice(0, range.startOffset))
      range.setStart(range.startContainer, taken.start)
      insertFigure(field.current, range, taken.piece, describe)
    }
    noteCaret()
    read()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault()
      save()
    }
  }
  const typed = findTyped(pieces)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the fields within.
    <div
      className="sentence-editor"
      onKeyDown={onKey}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) save()
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a text area holds no figures. */}
      <div
        ref={field}
        className="bound-field"
        role="textbox"
        tabIndex={0}
        aria-multiline="false"
        aria-label={own.sentence.edit}
        contentEditable
        suppressContentEditableWarning
        onInput={(event) => {
          if (!(event.nativeEvent as InputEvent).isComposing) read()
        }}
        onCompositionEnd={read}
        onKeyUp={noteCaret}
        onClick={(event) => {
          noteCaret()
          const node = event.target instanceof HTMLElement && figureOf(event.target) !== null ? event.target : null
          setChosen(node)
        }}
        onBlur={noteCaret}
        onPaste={(event) => {
          event.preventDefault()
          document.execCommand('insertText', false, event.clipboardData.getData('text/plain').replace(/\s*\n\s*/g, ''))
        }}
      />
      {chosen !== null && figureOf(chosen) !== null && (
        <FigureSettings
          key={chosen.title}
          piece={figureOf(chosen) as FigurePiece}
          names={names}
          onChange={(piece) => {
            setFigure(chosen, piece, describe)
            setChosen(chosen)
            read()
          }}
          onWords={() => {
            chosen.replaceWith(document.createTextNode(chosen.textContent ?? ''))
            setChosen(null)
            read()
          }}
        />
      )}
      {typed.map((found) => (
        <Suggestions key={found.text} found={found} names={names} onChoose={(source) => insert(source, found)} />
      ))}
      <FigureSearch names={names} onInsert={(source) => insert(source, null)} />
      {sentence.was !== '' && sentence.was !== sentence.text && <p className="quiet sentence-was">{`${own.sentence.was}：${sentence.was}`}</p>}
      <p className="sentence-ends">
        <button type="button" className="secondary small" onClick={save}>
          {own.sentence.done}
        </button>
        <button type="button" className="plain small" onClick={close}>
          {own.sentence.cancel}
        </button>
        <button
          type="button"
          className="plain small"
          onClick={() => {
            onSave(null, '')
            close()
          }}
        >
          {own.sentence.remove}
        </button>
        <span className="quiet">{own.figure.leadBound}</span>
      </p>
    </div>
  )
}

/** What the field gives back of what was put into it: loose figures are words in it. */
function readOf(pieces: readonly Piece[]): Piece[] {
  const field = document.createElement('div')
  fillField(field, pieces, () => ({ text: '', title: '' }))
  return readField(field)
}

function isEmpty(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.kind !== 'figure' && piece.text.trim() === '')
}

/** What a figure says now is what is shown should its ground vanish. */
function keepShown(piece: Piece, names: FigureNames): Piece {
  return piece.kind === 'figure' ? { ...piece, shown: names.textOf(piece) } : piece
}

/** Each figure in the words, once. */
function findTyped(pieces: readonly Piece[]): FoundFigure[] {
  const found = pieces.flatMap((piece) => (piece.kind === 'figure' ? [] : findFigures(piece.text)))
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index)
}

function Suggestions({ found, names, onChoose }: { readonly found: FoundFigure; readonly names: FigureNames; readonly onChoose: (source: FigureSource) => void }): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language].figure
  const sources = useMemo(() => suggestFigures(found, names.last, names.next), [found, names])
  return (
    <fieldset className="figure-choices">
      <legend>{own.what(found.text)}</legend>
      {sources.map((source) => (
        <button key={`${source.of} ${source.ground}`} type="button" className="choice" onClick={() => onChoose(source)}>
          {names.titleOf(source)}
        </button>
      ))}
      {sources.length === 0 && <span className="quiet">{own.notInTables}</span>}
    </fieldset>
  )
}
