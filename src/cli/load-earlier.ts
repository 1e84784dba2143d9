/** The folder given with `publish --since`: verified before anything is told by it. */
import { releaseWords } from '../core/locale/release-words.ts'
import type { Budget } from '../core/model/budget.ts'
import { earlierRelease, isVersionOf } from '../core/release/earlier-release.ts'
import { releaseTitle } from '../core/release/manifest.ts'
import { phraseVerification } from '../core/release/phrase-verification.ts'
import type { EarlierRelease } from '../core/release/publish-budget.ts'
import { checkSignature } from '../core/release/signature.ts'
import { verifyRelease } from '../core/release/verify-release.ts'
import type { Language } from '../core/render/titles.ts'
import { nodeEffects } from './node-effects.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { listLines, readRelease } from './verify.ts'

/** What is to be published now. */
interface NewVersion {
  readonly budget: Budget
  readonly publishedOn: string
  readonly language: Language
}

/** altered: it is not as it was published, which the terminal was told. Throws for a folder that is no earlier version of the budget. */
export async function loadEarlier(folder: string, terminal: Terminal, { budget, publishedOn, language }: NewVersion): Promise<EarlierRelease | 'altered'> {
  const words = releaseWords[language]
  const files = await readRelease(folder)
  const verified = await verifyRelease(files, nodeEffects)
  if (verified === null) throw new UsageError(words.noManifest(folder))
  const signature = checkSignature(files, null)
  const earlier = signature.kind === 'broken' ? null : await earlierRelease(files, verified, nodeEffects)
  if (earlier === null) {
    const wrong = phraseVerification(verified, signature, false, language).lines.filter(({ weight }) => weight !== 'right')
    terminal.remark(`${[words.earlierAltered(folder), ...listLines(wrong)].join('\n')}\n`)
    return 'altered'
  }
  if (!isVersionOf(earlier, budget)) throw new UsageError(words.earlierOther(earlier.manifest.title, releaseTitle(budget)))
  if (earlier.manifest.publishedOn > publishedOn) throw new UsageError(words.earlierIsLater(earlier.manifest.publishedOn, publishedOn))
  return earlier
}
