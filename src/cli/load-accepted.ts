/** Reads the file named by `--accepted`, before any document is opened; a mistake in it stops the command with all mistakes told. */
import { readFile, stat } from 'node:fs/promises'
import { readAcceptances } from '../core/audit/acceptances/read-acceptances.ts'
import { phraseAcceptanceMistake } from '../core/locale/acceptance-words.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import type { Acceptance } from '../core/model/acceptance.ts'
import type { Language } from '../core/render/titles.ts'
import { UsageError } from './usage-error.ts'

const largestFileBytes = 16 * 1024 * 1024
/** More are not told at once. */
const mostMistakes = 20

export async function loadAccepted(path: string, language: Language): Promise<readonly Acceptance[]> {
  const size = await stat(path).then((entry) => (entry.isFile() ? entry.size : null), () => null)
  if (size === null) throw new UsageError(cliWords[language].notFound(path))
  const { acceptances, mistakes } = size > largestFileBytes ? { acceptances: null, mistakes: [{ code: 'tooLarge', place: '', params: { limit: '4 MiB' } } as const] } : readAcceptances(await readFile(path, 'utf8'))
  if (acceptances !== null) return acceptances
  const told = mistakes.slice(0, mostMistakes).map((mistake) => phraseAcceptanceMistake(mistake, language))
  throw new UsageError([path, ...told, ...(mistakes.length > mostMistakes ? ['…'] : [])].join('\n'))
}
