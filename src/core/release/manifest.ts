/** Writes, reads and fingerprints what a release says of itself. */
import type { Effects } from '../effects.ts'
import { paperWords } from '../locale/paper-words.ts'
import { listFacts, type Budget } from '../model/budget.ts'
import type { PublishedGround } from '../model/draft-gate.ts'
import type { EarlierEdition, PriorFigure, PriorYear, ReleasedFile, ReleaseManifest } from '../model/release.ts'
import { decodeUtf8, encodeUtf8 } from '../model/utf8.ts'
import { fenPerUnit } from '../money.ts'

export async function factsOf(budget: Budget, { hash }: Pick<Effects, 'hash'>): Promise<ReleaseManifest['facts']> {
  const lines = listFacts(budget).map(({ id, amountYuan, stepYuan }) => `${id} ${amountYuan} ${stepYuan}\n`).sort()
  return { count: lines.length, sha256: await hash(encodeUtf8(lines.join(''))) }
}

export function releaseTitle({ department, fiscalYear, documentKind }: Budget): string {
  return `${department?.value ?? paperWords.unnamedDepartment}${paperWords.title(fiscalYear?.value ?? null, documentKind)}`
}

/** The bytes of the manifest, which a signature signs as they are. */
export function writeManifest(manifest: ReleaseManifest): Uint8Array {
  return encodeUtf8(`${JSON.stringify(manifest, null, 1)}\n`)
}

/** null: these bytes are no manifest of ours. */
export function readManifest(bytes: Uint8Array): ReleaseManifest | null {
  const text = decodeUtf8(bytes)
  if (text === null) return null
  try {
    const manifest: unknown = JSON.parse(text)
    return isManifest(manifest) ? manifest : null
  } catch {
    return null
  }
}

function isManifest(value: unknown): value is ReleaseManifest {
  if (typeof value !== 'object' || value === null) return false
  const { format, version, files, facts, title, since, grounds, priorYear } = value as Partial<ReleaseManifest>
  return format === 'mingzhang-release' && version === 1 && typeof title === 'string' && isFacts(facts) && (since === undefined || isEarlier(since)) && (grounds === undefined || (Array.isArray(grounds) && grounds.every(isPublishedGround))) && (priorYear === undefined || isPriorYear(priorYear)) && Array.isArray(files) && files.every(isFile)
}

function isFacts(value: unknown): boolean {
  const facts = value as Partial<ReleaseManifest['facts']> | null | undefined
  return typeof facts?.count === 'number' && typeof facts.sha256 === 'string'
}

function isEarlier(value: unknown): boolean {
  const since = value as Partial<EarlierEdition> | null
  return typeof since?.publishedOn === 'string' && typeof since.manifestSha256 === 'string'
}

function isPublishedGround(value: unknown): boolean {
  const ground = value as Partial<PublishedGround> | null
  return typeof ground?.reason === 'string' && Array.isArray(ground.places) && ground.places.every((place) => typeof place?.text === 'string' && typeof place.sentence === 'string')
}

function isPriorYear(value: unknown): boolean {
  const prior = value as Partial<PriorYear> | null
  return typeof prior?.title === 'string' && Array.isArray(prior.figures) && prior.figures.every(isPriorFigure)
}

function isPriorFigure(value: unknown): boolean {
  const figure = value as Partial<PriorFigure> | null
  return typeof figure?.cell === 'string' && typeof figure.name === 'string' && typeof figure.printed === 'string' && isUnit(figure.unit) && typeof figure.yuan === 'string' && /^-?\d+\.\d\d$/.test(figure.yuan)
}

function isUnit(value: unknown): boolean {
  return typeof value === 'string' && value in fenPerUnit
}

/** A name with a folder in it would lead out of the release. */
function isFile(value: unknown): boolean {
  const file = value as Partial<ReleasedFile> | null
  return typeof file?.name === 'string' && /^[^/\\]+(?:\/[^/\\]+)?$/.test(file.name) && !file.name.includes('..') && typeof file.edition === 'string' && typeof file.sha256 === 'string'
}
