/** The history of a budget in work: as it was after the last step of each day and after the newest ones. Going back is a step too. */
import { useRef, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { useApp } from '../../app-context.ts'
import { useClosing } from '../use-closing.ts'
import { whenChanged } from './prepare-menu.tsx'

const mostNewest = 10

/** count: how many steps there were then. */
interface Moment {
  readonly count: number
  readonly atMs: number
}

export function HistoryButton(): ReactElement {
  const { state, session } = useApp()
  const own = draftWords[state.language].history
  const [moments, setMoments] = useState<readonly Moment[] | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useClosing(moments !== null, box, button, () => setMoments(null))
  const open = (): void => {
    void session.readTimes().then((times) => setMoments(momentsOf(times)))
  }
  const go = (count: number): void => {
    session.goBackTo(count)
    setMoments(null)
  }
  return (
    <div className="menu history" ref={box}>
      <button ref={button} type="button" className="tool" aria-expanded={moments !== null} title={own.hint} onClick={() => (moments === null ? open() : setMoments(null))}>
        {own.button}
      </button>
      {moments !== null && (
        <div className="menu-list">
          <p className="menu-heading">{own.hint}</p>
          <ul>
            {moments.map(({ count, atMs }) => (
              <li key={count}>
                <button type="button" onClick={() => go(count)}>
                  <span className="menu-name">{whenChanged(atMs, state.language)}</span> <span className="menu-hint">{own.steps(count)}</span>
                </button>
              </li>
            ))}
            <li>
              <button type="button" onClick={() => go(0)}>
                <span className="menu-name">{own.beginning}</span>
              </button>
            </li>
          </ul>
        </div>
      )}
    </div>
  )
}

/** Newest first. */
function momentsOf(times: readonly (number | null)[]): Moment[] {
  const known = times.flatMap((atMs, index): Moment[] => (atMs === null ? [] : [{ count: index + 1, atMs }]))
  const dayOf = ({ atMs }: Moment): string => new Date(atMs).toDateString()
  return known.filter((moment, index) => index >= known.length - mostNewest || known[index + 1] === undefined || dayOf(moment) !== dayOf(known[index + 1] ?? moment)).reverse()
}
