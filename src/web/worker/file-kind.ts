/** Which of our two kinds of source a file is: by its first bytes, and by its name when a damaged head says nothing. */
import type { InputFile } from '../../core/effects.ts'

export function isPdf({ name, bytes }: InputFile): boolean {
  return /\.pdf$/i.test(name) || new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}
