/** One line that tells a person who waits how far a batch is. Drawn on a terminal only, and wiped before results are printed. */
import { displayWidth } from './text-table.ts'
import type { Terminal } from './terminal.ts'

export interface ProgressBar {
  readonly advance: (name: string) => void
  /** Takes the line away; the next advance draws it again. */
  readonly wipe: () => void
}

const width = 24

export function createProgressBar(terminal: Terminal, total: number): ProgressBar {
  let done = 0
  if (!terminal.isWatched || total < 2) return { advance: () => {}, wipe: () => {} }
  return {
    advance: (name) => {
      done += 1
      const filled = Math.floor((done * width) / total)
      const line = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} `
      terminal.remark(`\r\x1b[2K${line}${clip(name, terminal.columns - displayWidth(line) - 1)}`)
    },
    wipe: () => terminal.remark('\r\x1b[2K'),
  }
}

function clip(name: string, columns: number): string {
  let text = ''
  for (const character of name) {
    if (displayWidth(text + character) > columns) break
    text += character
  }
  return text
}
