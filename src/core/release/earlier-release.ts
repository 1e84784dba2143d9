/** The release that a new version of the same budget is held against: only one that is as it was published can tell what was changed. */
import type { Effects } from '../effects.ts'
import type { Budget } from '../model/budget.ts'
import { releaseNames, type NamedFile } from '../model/release.ts'
import type { EarlierRelease } from './publish-budget.ts'
import type { VerifiedRelease } from './verify-release.ts'

/** files: those that were verified. → null where anything of it is not as its manifest says */
export async function earlierRelease(files: readonly NamedFile[], verified: VerifiedRelease, { hash }: Effects): Promise<EarlierRelease | null> {
  const { manifest, budget, factsHold, titleHolds } = verified
  const own = files.find(({ name }) => name === releaseNames.manifest)
  const holds = factsHold === true && titleHolds === true && verified.files.every(({ state }) => state === 'same')
  return !holds || own === undefined || budget === null ? null : { manifest, manifestSha256: await hash(own.bytes), budget }
}

/** Whether both are the budget of one year at one stage; a department may be called otherwise, which is a change like any other. */
export function isVersionOf({ manifest }: EarlierRelease, { fiscalYear, stage, documentKind }: Budget): boolean {
  return manifest.fiscalYear === (fiscalYear?.value ?? null) && manifest.stage === stage && manifest.documentKind === documentKind
}
