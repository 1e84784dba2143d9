/** How a figure of a sentence is written: of which year or compared, in which unit, to how many decimals. */
import { useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { FigureOf, FigurePiece } from '../../../core/model/bound-text.ts'
import type { Unit } from '../../../core/money.ts'
import { makeFigure, wholeOf, withUnit } from '../../../core/prepare/suggest-figures.ts'
import { useApp } from '../../app-context.ts'
import type { FigureNames } from './figure-names.ts'

const units: readonly Unit[] = ['yuan', 'tenThousandYuan', 'hundredMillionYuan']
const kinds: readonly FigureOf[] = ['current', 'prior', 'change', 'rate', 'share']

interface FigureSettingsProps {
  readonly piece: FigurePiece
  readonly names: FigureNames
  readonly onChange: (piece: FigurePiece) => void
  readonly onWords: () => void
}

export function FigureSettings({ piece, names, onChange, onWords }: FigureSettingsProps): ReactElement {
  const { state, words } = useApp()
  const own = draftWords[state.language].figure
  const [held, setHeld] = useState(piece)
  const change = (next: FigurePiece): void => {
    setHeld(next)
    onChange(next)
  }
  const cell = names.next.get(held.ground)
  const whole = cell === undefined ? null : wholeOf(cell, names.next)
  const possible = held.of === 'count' || held.of === 'unchanged' ? [held.of] : kinds.filter((of) => of !== 'share' || whole !== null)
  const setOf = (of: FigureOf): void => {
    const unit = held.unit ?? names.unitOf(held.ground)
    change(makeFigure({ of, ground: held.ground, whole: of === 'share' ? (whole?.id ?? null) : null }, unit, 2))
  }
  return (
    <fieldset className="figure-settings">
      <legend>{own.settings(names.titleOf(held))}</legend>
      {possible.map((of) => (
        <button key={of} type="button" className="tool" aria-pressed={of === held.of} onClick={() => setOf(of)}>
          {own.of[of]}
        </button>
      ))}
      {held.unit !== null && (
        <label>
          {own.unit}{' '}
          <select
            value={held.unit}
            onChange={(event) => {
              const unit = units.find((one) => one === event.currentTarget.value) ?? 'tenThousandYuan'
              change(withUnit(held, unit))
            }}
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {words.units[unit]}
              </option>
            ))}
          </select>
        </label>
      )}
      {held.of !== 'count' && held.of !== 'unchanged' && (
        <label>
          {own.decimals}{' '}
          <select value={held.decimals} onChange={(event) => change({ ...held, decimals: Number.parseInt(event.currentTarget.value, 10) })}>
            {[0, 1, 2].map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className="plain small" onClick={onWords}>
        {own.toWords}
      </button>
    </fieldset>
  )
}
