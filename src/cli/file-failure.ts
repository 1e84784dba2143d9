/** What the disk refused, in words with the path and a remedy: no mistake of ours, so no stack. */
import { cliWords, type FileFailure } from '../core/locale/cli-words.ts'
import type { Language } from '../core/render/titles.ts'

const kinds: Readonly<Record<string, FileFailure>> = {
  ENOENT: 'missing', ENOTDIR: 'notFolder', EEXIST: 'notFolder', EISDIR: 'isFolder', EACCES: 'denied', EPERM: 'denied', EROFS: 'denied',
  ENOSPC: 'full', EDQUOT: 'full', ENAMETOOLONG: 'tooLong', EBUSY: 'busy', ETXTBSY: 'busy', EMFILE: 'busy',
}

/** null: it is something else. */
export function phraseFileFailure(error: unknown, language: Language): string | null {
  const { code = '', path, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const kind = kinds[code]
  return kind === undefined || path === undefined || syscall === undefined ? null : cliWords[language].fileFailure(kind, path)
}
