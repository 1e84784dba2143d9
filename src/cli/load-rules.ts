/** Reads the file named by `--rules`, before any document is opened; a mistake in it stops the command with all mistakes told. */
import { readFile, stat } from 'node:fs/promises'
import { readRulePack } from '../core/audit/packs/read-rule-pack.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import { phrasePackMistake } from '../core/locale/pack-words.ts'
import type { RulePack } from '../core/model/rule-pack.ts'
import type { Language } from '../core/render/titles.ts'
import { UsageError } from './usage-error.ts'

const largestFileBytes = 4 * 1024 * 1024

export async function loadRules(path: string, language: Language): Promise<RulePack> {
  const size = await stat(path).then((entry) => (entry.isFile() ? entry.size : null), () => null)
  if (size === null) throw new UsageError(cliWords[language].notFound(path))
  const { pack, mistakes } = size > largestFileBytes ? { pack: null, mistakes: [{ code: 'tooLarge', place: '', params: { limit: '1 MiB' } } as const] } : readRulePack(await readFile(path, 'utf8'))
  if (pack !== null) return pack
  throw new UsageError(`${path}\n${mistakes.map((mistake) => phrasePackMistake(mistake, language)).join('\n')}`)
}
