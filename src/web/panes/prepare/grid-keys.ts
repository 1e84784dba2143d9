/** What a key does in the grid, as in a spreadsheet. */

export interface KeyStroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** move, extend: by one · down, next: to the next figure to fill, below or as one reads · edit: the caret goes into the text */
export type GridCommand =
  | { readonly kind: 'undo' | 'redo' | 'fill' | 'first' | 'last' | 'edit' | 'cancel' | 'empty' }
  | { readonly kind: 'move' | 'extend'; readonly rowStep: number; readonly columnStep: number }
  | { readonly kind: 'down' | 'next'; readonly by: 1 | -1 }

const arrows: ReadonlyMap<string, readonly [number, number]> = new Map([['ArrowUp', [-1, 0]], ['ArrowDown', [1, 0]], ['ArrowLeft', [0, -1]], ['ArrowRight', [0, 1]]])

/** typing: something is being typed · caret: within a text, so that arrow keys move there. Null: the key is the field's own. */
export function commandOf(stroke: KeyStroke, typing: boolean, caret: boolean): GridCommand | null {
  const { key, shiftKey } = stroke
  if (stroke.ctrlKey || stroke.metaKey) return controlCommand(key.toLowerCase(), shiftKey)
  const by = shiftKey ? -1 : 1
  const [rowStep = 0, columnStep = 0] = arrows.get(key) ?? []
  if (rowStep !== 0 || (columnStep !== 0 && !caret)) return { kind: shiftKey ? 'extend' : 'move', rowStep, columnStep }
  if (key === 'Enter') return { kind: 'down', by }
  if (key === 'Tab') return { kind: 'next', by }
  if (key === 'F2') return { kind: 'edit' }
  if (key === 'Escape' && typing) return { kind: 'cancel' }
  return (key === 'Delete' || key === 'Backspace') && !typing ? { kind: 'empty' } : null
}

function controlCommand(key: string, shiftKey: boolean): GridCommand | null {
  if (key === 'y' || (key === 'z' && shiftKey)) return { kind: 'redo' }
  if (key === 'z') return { kind: 'undo' }
  if (key === 'd') return { kind: 'fill' }
  if (key === 'home') return { kind: 'first' }
  return key === 'end' ? { kind: 'last' } : null
}
