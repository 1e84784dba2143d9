import { describe, expect, it } from 'vitest'
import { foldSteps, stepsBackTo, type DraftEdit, type DraftStep } from './draft.ts'

const typed = (cell: string): DraftEdit => ({ kind: 'figures', figures: [{ cell, text: '1', unit: 'yuan' }] })
const [first, second, third] = [typed('a'), typed('b'), typed('c')]

describe('going back in the history', () => {
  it('makes all as it was, by steps that are added', () => {
    const steps: DraftStep[] = [first, second, { kind: 'undo' }, third]
    for (const count of [0, 1, 2, 3, 4]) {
      const back = [...steps, ...stepsBackTo(steps, count)]
      expect(back.slice(0, steps.length)).toEqual(steps)
      expect(foldSteps(back).edits).toEqual(foldSteps(steps.slice(0, count)).edits)
    }
    expect(stepsBackTo(steps, 4)).toEqual([])
  })
})
