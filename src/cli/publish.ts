/** `mingzhang publish`: the files of one disclosure become a release, written only when every edition read back says the same. */
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { cardOf, relateDisclosures } from '../core/analyze/match-disclosures.ts'
import { acceptFindings } from '../core/audit/acceptances/accept-findings.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import { phraseFinding, phraseProblem } from '../core/locale/finding-words.ts'
import { phraseRefusal } from '../core/locale/phrase-refusal.ts'
import { releaseWords } from '../core/locale/release-words.ts'
import { isCalendarDate } from '../core/model/calendar-date.ts'
import type { DraftGate } from '../core/model/draft-gate.ts'
import { isOpen, type Audit } from '../core/model/finding.ts'
import { releaseNames, type NamedFile, type Refusal } from '../core/model/release.ts'
import { openDisclosure } from '../core/pipeline.ts'
import { documentGate } from '../core/prepare/document-gate.ts'
import { isGround, mustBeMended, passGate } from '../core/prepare/draft-gate.ts'
import { releaseTitle } from '../core/release/manifest.ts'
import { publishBudget } from '../core/release/publish-budget.ts'
import type { Language } from '../core/render/titles.ts'
import type { Request } from './command-line.ts'
import { loadFamily } from './family.ts'
import { findDocuments } from './find-documents.ts'
import { loadAccepted } from './load-accepted.ts'
import { loadEarlier } from './load-earlier.ts'
import { loadRules } from './load-rules.ts'
import { nodeEffects } from './node-effects.ts'
import { openBudget } from './open-budget.ts'
import { readForPublishing } from './read-document.ts'
import { loadSigningKey, signManifest } from './signing.ts'
import type { Terminal } from './terminal.ts'
import { today } from './today.ts'
import { typeset } from './typeset.ts'
import { UsageError } from './usage-error.ts'

type PublishRequest = Extract<Request, { command: 'publish' }>

/** → exit code: 1 when nothing was published. */
export async function publishFiles(request: PublishRequest, terminal: Terminal): Promise<number> {
  const { language, out } = request
  const words = releaseWords[language]
  const publishedOn = request.date ?? today()
  if (!isCalendarDate(publishedOn)) throw new UsageError(words.badDate(publishedOn))
  if (request.reason !== null && !isGround(request.reason)) throw new UsageError(words.noGround(request.reason))
  await mustBeEmpty(out, language)
  const key = request.keyPath === null ? null : await loadSigningKey(request.keyPath, language)
  const families = request.familyPath === null ? [] : [await loadFamily(request.familyPath, language)]
  const packs = request.rulesPath === null ? [] : [await loadRules(request.rulesPath, language)]
  const acceptances = request.acceptedPath === null ? [] : await loadAccepted(request.acceptedPath, language)
  const documents = await Promise.all((await findDocuments(request.paths, cliWords[language])).map(({ path }) => readForPublishing(path, families, nodeEffects)))
  const given = request.lastYearPath === null ? null : await openBudget(request.lastYearPath, families, language)
  const { budget, audit } = await openDisclosure(documents.map(({ file }) => file), nodeEffects, families, packs, given === null ? [] : [{ relation: 'lastYear', budget: given }])
  if (given !== null && relateDisclosures(cardOf(budget, ''), cardOf(given, '')) !== 'lastYear') throw new UsageError(words.noLastYear(request.lastYearPath ?? '', releaseTitle(budget)))
  const drafts = documents.flatMap(({ gate: own }) => own ?? [])
  const gates = drafts.length > 0 ? drafts : [documentGate(budget, given)]
  const gate = gateOf(gates, request.reason)
  if (request.reason !== null && gates.every(({ open }) => open.length === 0)) terminal.remark(`${words.reasonNotNeeded}\n`)
  const earlier = request.sincePath === null ? null : await loadEarlier(request.sincePath, terminal, { budget, publishedOn, language })
  if (earlier === 'altered') return 1
  const lastYear = given ?? documents.find(({ last }) => last !== null)?.last ?? null
  const accepted = acceptFindings(budget, audit, acceptances)
  const { files: released, refusals } = await publishBudget(budget, accepted, { publishedOn, earlier, gate, lastYear }, { ...nodeEffects, typeset })
  if (refusals.length > 0) {
    const unread = refusals.some(({ kind }) => kind === 'empty') ? budget.problems.map((problem) => `  ${phraseProblem(problem, language)}`) : []
    const told = refusals.flatMap((refusal) => [...phraseRefusal(refusal, language), ...(refusal.kind === 'findings' ? openErrors(accepted, language) : [])])
    terminal.remark(`${[words.refused, ...told, ...unread, ...stepsAfter(refusals, request, drafts.length > 0)].join('\n')}\n`)
    return 1
  }
  const manifest = released.find(({ name }) => name === releaseNames.manifest)
  const signature = key === null || manifest === undefined ? [] : [signManifest(manifest.bytes, key)]
  await writeRelease(out, [...released, ...signature])
  const factCount = budget.forms.reduce((sum, { cells }) => sum + cells.filter(({ amount }) => amount !== null).length, 0)
  await terminal.write(`${[words.released(out, released.length + signature.length, factCount), ...(key === null ? [] : [words.signed(key.publicKey, key.algorithm)])].join('\n')}\n`)
  return 0
}

function openErrors({ findings }: Audit, language: Language): string[] {
  return findings.filter((finding) => finding.severity === 'error' && isOpen(finding)).map((finding) => `  ${phraseFinding(finding, language).summary}`)
}

/** What to do about places of the prose that stand open. */
function stepsAfter(refusals: readonly Refusal[], request: PublishRequest, isDraft: boolean): readonly string[] {
  const places = refusals.flatMap((refusal) => (refusal.kind === 'open' ? refusal.places : []))
  if (places.length === 0) return []
  const steps = {
    unfilled: places.some(({ kind }) => kind === 'unfilled'),
    draft: isDraft,
    lastYear: !isDraft && request.lastYearPath === null,
    ground: places.some(({ kind }) => !mustBeMended(kind)),
  }
  return releaseWords[request.language].nextSteps(steps, commandOf(request))
}

/** As it was given, but for its reason. */
function commandOf({ paths, out, ...request }: PublishRequest): string {
  const options = { '--date': request.date, '--key': request.keyPath, '--last-year': request.lastYearPath, '--since': request.sincePath, '--family': request.familyPath, '--rules': request.rulesPath, '--accepted': request.acceptedPath }
  const given = Object.entries(options).flatMap(([name, value]) => (value === null ? [] : [name, value]))
  const quoted = (word: string): string => (/^[\p{L}\p{N}_.,:/\\@%+=-]+$/u.test(word) ? word : `"${word}"`)
  return ['mingzhang', 'publish', ...paths, '-o', out, ...given].map(quoted).join(' ')
}

/** reason: null where none was given. */
function gateOf(gates: readonly DraftGate[], reason: string | null): DraftGate {
  const all = { open: gates.flatMap(({ open }) => open), grounds: gates.flatMap(({ grounds }) => grounds) }
  return reason === null ? all : passGate(all, reason)
}

async function mustBeEmpty(folder: string, language: Language): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (entries.length > 0) throw new UsageError(releaseWords[language].notEmpty(folder))
}

/** All files or none: they are written beside the folder, under a name of their own, and take its place when the last is there. */
async function writeRelease(out: string, files: readonly NamedFile[]): Promise<void> {
  const folder = resolve(out)
  const draft = `${folder}.writing-${randomUUID()}`
  try {
    for (const { name, bytes } of files) {
      const path = join(draft, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, bytes)
    }
    // What came into the folder meanwhile is kept: one that is not empty is not taken away.
    await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}
