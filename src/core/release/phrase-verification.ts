/** What was found of a release on somebody's disk, as lines for a person; the same on the command line and in the app. */
import type { SignatureState } from './signature.ts'
import type { VerifiedFile, VerifiedRelease } from './verify-release.ts'
import { phraseDifferences } from '../locale/phrase-refusal.ts'
import { releaseWords } from '../locale/release-words.ts'
import type { ManifestDifference } from '../model/release.ts'

/** wrong: not as it was published · doubt: cannot be told · right. details: differences one by one. */
export interface VerificationLine {
  readonly weight: 'wrong' | 'doubt' | 'right'
  readonly text: string
  readonly details: readonly string[]
}

export interface Verification {
  readonly heading: string
  readonly lines: readonly VerificationLine[]
}

/** isKeyExpected: whether a release without a signature will not do. */
export function phraseVerification(release: VerifiedRelease, signature: SignatureState, isKeyExpected: boolean, language: 'zh' | 'en'): Verification {
  const words = releaseWords[language]
  const { manifest, files, added, factsHold, titleHolds, described } = release
  const told = [
    ...files.flatMap((file) => phraseFile(file, language)),
    ...added.map((name) => line('doubt', words.added(name))),
    ...(titleHolds === false ? [line('wrong', words.describedOtherwise(manifest.title))] : []),
    ...described.filter(({ field }) => titleHolds !== false || field !== 'title').map((difference) => line('wrong', phraseManifest(difference, language))),
    ...(factsHold === null ? [line('doubt', words.factsUntold)] : factsHold ? [] : [line('wrong', words.factsDiffer)]),
  ]
  return {
    heading: words.verified(manifest.title, manifest.publishedOn, manifest.files.length),
    lines: [...told, ...(told.length === 0 ? [line('right', words.allSame)] : []), ...(manifest.since === undefined ? [] : [line('right', words.since(manifest.since.publishedOn, manifest.since.manifestSha256))]), ...(manifest.grounds ?? []).map(({ reason, places }) => line('doubt', words.ground(reason, places.map(({ text }) => text)))), phraseSignature(signature, isKeyExpected, language)],
  }
}

function line(weight: VerificationLine['weight'], text: string, details: readonly string[] = []): VerificationLine {
  return { weight, text, details }
}

function phraseManifest({ field, of, now, figure }: ManifestDifference, language: 'zh' | 'en'): string {
  const words = releaseWords[language]
  if (of === null) return words.manifestAltered(field, now)
  return field === 'files' ? words.manifestAlteredFor(of) : words.priorAltered(of, figure === undefined ? null : words.figure(figure))
}

function phraseFile({ file: { name }, state, differences }: VerifiedFile, language: 'zh' | 'en'): VerificationLine[] {
  const words = releaseWords[language]
  if (state === 'same') return []
  if (state === 'missing') return [line('wrong', words.missing(name))]
  if (differences === null) return [line('wrong', words.alteredUntold(name))]
  return [differences.length === 0 ? line('wrong', words.alteredWithoutWords(name)) : line('wrong', words.altered(name), phraseDifferences(differences, language))]
}

function phraseSignature(signature: SignatureState, isKeyExpected: boolean, language: 'zh' | 'en'): VerificationLine {
  const words = releaseWords[language]
  switch (signature.kind) {
    case 'none':
      return line(isKeyExpected ? 'wrong' : 'doubt', words.unsigned)
    case 'broken':
      return line('wrong', words.signatureBroken)
    case 'otherKey':
      return line('wrong', words.otherKey(signature.signer.publicKey, signature.signer.algorithm))
    case 'holds':
      return line('right', words.signatureHolds(signature.signer.publicKey, signature.signer.algorithm))
  }
}
