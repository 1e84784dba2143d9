/**
 * Publishing as the law asks: one budget in all its editions, each read back by our own readers and held against the budget before anything
 * is handed over. Runs after the main path, which made the budget.
 */
import type { Families } from '../data/families.ts'
import { fontCoverage } from '../data/generated/font-coverage.ts'
import { findBlanks } from '../data/blanks.ts'
import type { Effects, Typeset } from '../effects.ts'
import { diffBudgets } from '../analyze/diff-budgets.ts'
import { countUnread, isUnfilled, type Budget, type Stated } from '../model/budget.ts'
import type { DraftGate, OpenPlace } from '../model/draft-gate.ts'
import { isOpen, type Audit } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { dataFolder, releaseNames, type Edition, type NamedFile, type PriorYear, type Refusal, type ReleasedFile, type ReleaseManifest } from '../model/release.ts'
import { releaseWords } from '../locale/release-words.ts'
import { paperWords } from '../locale/paper-words.ts'
import { assembleBudget, readFiles } from '../pipeline.ts'
import { renderDataPackage } from '../render/data-package/render-data-package.ts'
import { diffTables } from '../render/diff/diff-rows.ts'
import { renderDiffHtml } from '../render/diff/render-diff-html.ts'
import { renderPaperDocx } from '../render/docx/render-paper-docx.ts'
import { renderPublicPage } from '../render/html/render-public-page.ts'
import { renderReleasePage } from '../render/html/render-release-page.ts'
import { composePaper } from '../render/paper/compose-paper.ts'
import { missingGlyphs } from '../render/pdf/missing-glyphs.ts'
import { renderPdf } from '../render/pdf/render-pdf.ts'
import { renderPublishedXlsx } from '../render/xlsx/render-published-xlsx.ts'
import { compareCopies } from './compare-copies.ts'
import { proveData } from './prove-data.ts'
import { writeFingerprints } from './fingerprints.ts'
import { oversized } from './measure-budget.ts'
import { factsOf, releaseTitle, writeManifest } from './manifest.ts'
import { markManifest } from './manifest-marks.ts'
import { piecesOf } from './pieces.ts'
import { priorYearOf } from './prior-year.ts'
import { encodeUtf8 } from '../model/utf8.ts'

export interface PublishEffects extends Effects {
  readonly typeset: Typeset
}

/** files: all of the release, its manifest and its page among them; empty when refused. */
export interface Publication {
  readonly files: readonly NamedFile[]
  readonly refusals: readonly Refusal[]
}

/** A release, as it was published. manifestSha256: of the bytes of the manifest. budget: as its Word file has it. */
export interface EarlierRelease {
  readonly manifest: ReleaseManifest
  readonly manifestSha256: string
  readonly budget: Budget
}

/** publishedOn: `2026-01-20`. earlier: for a new version of a published budget, the release that it is held against. gate: of a budget in work. lastYear: the disclosure of the year before, where it is at hand. */
export interface Occasion {
  readonly publishedOn: string
  readonly earlier: EarlierRelease | null
  readonly gate?: DraftGate
  readonly lastYear?: Budget | null
}

/** audit: of this budget, with what was accepted marked in it. */
export async function publishBudget(budget: Budget, audit: Audit, occasion: Occasion, effects: PublishEffects): Promise<Publication> {
  const { publishedOn, earlier, gate, lastYear = null } = occasion
  const gates = refusalsOf(budget, audit, gate?.open ?? [])
  if (gates.length > 0) return { files: [], refusals: gates }
  const paper = composePaper(budget, publishedOn)
  const characters = missingGlyphs(paper)
  if (characters.length > 0) return { files: [], refusals: [{ kind: 'glyphs', characters, fonts: fontCoverage.fonts }] }
  const stem = fileStem(paper.title)
  const editions = [
    { name: `${stem}.pdf`, edition: 'pdf', bytes: await renderPdf(paper, effects.typeset) },
    { name: `${stem}.docx`, edition: 'docx', bytes: renderPaperDocx(paper) },
    { name: `${stem}.xlsx`, edition: 'xlsx', bytes: await renderPublishedXlsx(budget) },
  ] as const
  const proofs = await Promise.all(editions.map((edition) => proveEdition(budget, edition, effects)))
  const [printed, written] = proofs
  if (printed === undefined || written === undefined) return { files: [], refusals: [] }
  const priorYear = lastYear === null ? null : priorYearOf(budget, lastYear)
  const web = { name: `${stem}.html`, edition: 'html', bytes: encodeUtf8(renderPublicPage(budget, paper, { name: editions[0].name, budget: printed.copy }, priorYear)) } as const
  const data = [...renderDataPackage(placedAs(budget, printed.copy))].map(([name, bytes]): EditionFile => ({ name: dataFolder + name, edition: 'data', bytes }))
  const refusals = [...[...proofs, await proveEdition(budget, web, effects)].flatMap(({ refusal }) => refusal ?? []), ...(await proveData(budget, data))]
  if (refusals.length > 0) return { files: [], refusals }
  const changes = earlier === null ? [] : [changesSince(earlier, written.copy, publishedOn)]
  const content = [...editions, web, ...data, ...changes]
  const listed = await manifestOf(budget, occasion, priorYear, content, effects)
  const page: EditionFile = { name: releaseNames.page, edition: 'page', bytes: encodeUtf8(renderReleasePage(listed)) }
  const described = budget.addedFamily?.describedBy
  const layout: readonly EditionFile[] = described === undefined ? [] : [{ name: releaseNames.family, edition: 'proof', bytes: encodeUtf8(described) }]
  const marked = [...content, page, ...layout]
  const marks = markManifest({ ...listed, files: await listFiles(marked, effects) })
  const fingerprints: EditionFile = { name: releaseNames.fingerprints, edition: 'proof', bytes: writeFingerprints([...content, page].map((file) => ({ name: file.name, pieces: piecesOf(file, file === editions[0] ? printed.source : null) })), marks) }
  const own = [page, fingerprints, ...layout]
  const more = await listFiles(own, effects)
  const manifest = { name: releaseNames.manifest, bytes: writeManifest({ ...listed, files: [...listed.files, ...more] }) }
  return { files: [...content, ...own, manifest], refusals: [] }
}

/** Both as their Word files read back, so that sentences are cut in the same way. */
function changesSince({ manifest, budget: before }: EarlierRelease, after: Budget, publishedOn: string): EditionFile {
  const diff = diffBudgets(before, after)
  const { version } = releaseWords.zh.page
  const names = [version(manifest.title, manifest.publishedOn), version(releaseTitle(after), publishedOn)] as const
  const page = renderDiffHtml({ ...diff, tables: diffTables(before, after, diff.forms, 'zh'), names }, 'zh')
  return { name: releaseNames.changes, edition: 'changes', bytes: encodeUtf8(page) }
}

/** The budget with everything where the published PDF prints it, so that whoever asks for a figure's place is led there. */
function placedAs(budget: Budget, printed: Budget): Budget {
  const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null }
  const moved = <T>(stated: Stated<T> | null): Stated<T> | null => (stated === null ? null : { value: stated.value, place })
  const { sources, forms, narrative, projects, selfEvaluations, problems } = printed
  return {
    ...budget, sources, forms, narrative, projects, selfEvaluations, problems,
    fiscalYear: moved(budget.fiscalYear), department: moved(budget.department), region: moved(budget.region), departmentCode: moved(budget.departmentCode),
  }
}

function refusalsOf(budget: Budget, audit: Audit, open: DraftGate['open']): Refusal[] {
  const unread = countUnread(budget) + budget.forms.filter(({ status }) => status === 'unread').length
  const errorCount = audit.findings.filter((finding) => finding.severity === 'error' && isOpen(finding)).length
  const blanks = listUnwritten(budget)
  return [
    ...(budget.forms.length === 0 ? [{ kind: 'empty' } as const] : []),
    ...(isUnfilled(budget) ? [{ kind: 'unfilled' } as const] : []),
    ...(unread === 0 ? [] : [{ kind: 'unread', count: unread } as const]),
    ...(errorCount === 0 ? [] : [{ kind: 'findings', count: errorCount } as const]),
    ...(blanks.length === 0 ? [] : [{ kind: 'unwritten', places: blanks } as const]),
    ...(open.length === 0 ? [] : [{ kind: 'open', places: open } as const]),
    ...oversized(budget),
  ]
}

/** Whatever file it stands in: a blank is for the preparer, never for the public. */
function listUnwritten({ narrative, projects }: Budget): Pick<OpenPlace, 'kind' | 'text' | 'sentence'>[] {
  const texts = [...narrative.sections.map(({ heading }) => heading), ...narrative.sentences.map(({ text }) => text), ...projects.flatMap(({ purpose, objectives }) => [purpose ?? '', ...objectives.map(({ text }) => text)])]
  return texts.flatMap((sentence) => findBlanks(sentence).map(({ text }) => ({ kind: 'unwritten', text, sentence }) as const))
}

interface EditionFile extends NamedFile {
  readonly edition: Edition
}

/** A name that every system can store. */
function fileStem(title: string): string {
  return title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').slice(0, 80)
}

interface Proof {
  readonly copy: Budget
  readonly source: Source | null
  readonly refusal: Refusal | null
}

async function proveEdition(budget: Budget, { name, edition, bytes }: EditionFile, effects: Effects): Promise<Proof> {
  const { copy, source } = await readCopy({ name, bytes }, budget.addedFamily === undefined ? [] : [budget.addedFamily], effects)
  const differences = compareCopies(budget, copy, edition !== 'xlsx')
  return { copy, source, refusal: differences.length === 0 ? null : { kind: 'different', file: name, differences } }
}

/** Reads one edition alone. families: beside ours, those needed to read it. */
export async function readCopy(file: NamedFile, families: Families, effects: Effects): Promise<{ readonly copy: Budget; readonly source: Source | null }> {
  const readings = await readFiles([file], effects)
  return { copy: assembleBudget(readings, families), source: readings[0]?.source ?? null }
}

async function manifestOf(budget: Budget, { publishedOn, earlier, gate }: Occasion, priorYear: PriorYear | null, editions: readonly EditionFile[], effects: Effects): Promise<ReleaseManifest> {
  const { documentKind, stage, fiscalYear, department } = budget
  return {
    format: 'mingzhang-release',
    version: 1,
    title: releaseTitle(budget),
    department: department?.value ?? paperWords.unnamedDepartment,
    fiscalYear: fiscalYear?.value ?? null,
    stage,
    documentKind,
    publishedOn,
    ...(earlier === null ? {} : { since: { publishedOn: earlier.manifest.publishedOn, manifestSha256: earlier.manifestSha256 } }),
    ...(gate === undefined || gate.grounds.length === 0 ? {} : { grounds: gate.grounds }),
    ...(priorYear === null ? {} : { priorYear }),
    facts: await factsOf(budget, effects),
    files: await listFiles(editions, effects),
  }
}

function listFiles(files: readonly EditionFile[], { hash }: Effects): Promise<ReleasedFile[]> {
  return Promise.all(files.map(async ({ name, edition, bytes }) => ({ name, edition, byteCount: bytes.length, sha256: await hash(bytes) })))
}
