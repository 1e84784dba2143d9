/** Two copies of one budget in work put together: what both have in common first, then what each did since. */
import { foldSteps, type DraftEdit, type DraftStep } from '../../core/model/draft.ts'

/** added: steps of the other copy that this one did not have · conflicts: places that both changed, and not alike; then nothing is put together. */
export interface MergedSteps {
  readonly steps: readonly DraftStep[]
  readonly added: number
  readonly conflicts: number
}

export function mergeSteps(here: readonly DraftStep[], other: readonly DraftStep[]): MergedSteps {
  const common = commonLength(here, other)
  const [own, theirs] = [here.slice(common), other.slice(common)]
  // Taking back reaches into what was before, so what it takes back depends on what stands there.
  const reachesBack = own.length > 0 && theirs.some(({ kind }) => kind === 'undo' || kind === 'redo')
  const [left, right] = [changesOf(own), changesOf(theirs)]
  const conflicts = [...right].filter(([place, change]) => left.has(place) && left.get(place) !== change).length
  return { steps: [...here, ...theirs], added: theirs.length, conflicts: reachesBack ? Math.max(1, conflicts) : conflicts }
}

function commonLength(left: readonly DraftStep[], right: readonly DraftStep[]): number {
  const at = left.findIndex((step, index) => JSON.stringify(step) !== JSON.stringify(right[index]))
  return at === -1 ? left.length : at
}

/** The last change of each place. */
function changesOf(steps: readonly DraftStep[]): ReadonlyMap<string, string> {
  return new Map(foldSteps(steps).edits.flatMap(placesOf))
}

function placesOf(edit: DraftEdit): (readonly [string, string])[] {
  switch (edit.kind) {
    case 'figures':
      return [...edit.figures.map(({ cell, text, unit }) => [`cell ${cell}`, `${text} ${unit}`] as const), ...(edit.texts ?? []).map(({ form, panel, key, column, text }) => [`row ${form}/${panel}/${key}/${column}`, text] as const)]
    case 'sentence':
      return [[`sentence ${edit.sentence}`, String(edit.text)]]
    case 'bound':
      return [[`sentence ${edit.sentence}`, JSON.stringify(edit.pieces)]]
    case 'sentenceAdded':
      return []
    case 'taken':
      return edit.figures.map(({ cell, text, unit }) => [`cell ${cell}`, `${text} ${unit}`])
    case 'leftPlaced':
      return edit.figure === null ? [] : [[`cell ${edit.figure.cell}`, `${edit.figure.text} ${edit.figure.unit}`]]
    case 'rowText':
      return [[`row ${edit.form}/${edit.panel}/${edit.key}/${edit.column}`, edit.text]]
    case 'narrativeFrom':
      return [['narrative', edit.from]]
    case 'figuresConfirmed':
      return edit.figures.map(({ sentence, text }) => [`confirmed ${sentence} ${text}`, ''])
    case 'project':
      return [[`project ${edit.project}`, JSON.stringify(edit.content)]]
    default:
      return [[`row ${edit.form}/${edit.panel}/${edit.key}`, JSON.stringify(edit)]]
  }
}
