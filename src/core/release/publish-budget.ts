/**
 * Publishing as the law asks: one budget in all its editions, each read back by our own readers and held against the budget before anything
 * is handed over. Runs after the main path, which made the budget.
 */
import { fontCoverage } from '../data/generated/font-coverage.ts'
import type { Effects, Typeset } from '../effects.ts'
import type { Budget, Stated } from '../model/budget.ts'
import { isOpen, type Audit } from '../model/finding.ts'
import { dataFolder, releaseNames, type Edition, type NamedFile, type Refusal, type ReleasedFile, type ReleaseManifest } from '../model/release.ts'
import { paperWords } from '../locale/paper-words.ts'
import { assembleBudget, readFiles } from '../pipeline.ts'
import { renderDataPackage } from '../render/data-package/render-data-package.ts'
import { renderPaperDocx } from '../render/docx/render-paper-docx.ts'
import { renderPublicPage } from '../render/html/render-public-page.ts'
import { renderReleasePage } from '../render/html/render-release-page.ts'
import { composePaper } from '../render/paper/compose-paper.ts'
import { missingGlyphs } from '../render/pdf/missing-glyphs.ts'
import { renderPdf } from '../render/pdf/render-pdf.ts'
import { renderPublishedXlsx } from '../render/xlsx/render-published-xlsx.ts'
import { compareCopies } from './compare-copies.ts'
import { proveData } from './prove-data.ts'
import { factsOf, writeManifest } from './manifest.ts'
import { encodeUtf8 } from '../model/utf8.ts'

export interface PublishEffects extends Effects {
  readonly typeset: Typeset
}

/** files: all of the release, its manifest and its page among them; empty when refused. */
export interface Publication {
  readonly files: readonly NamedFile[]
  readonly refusals: readonly Refusal[]
}

/** publishedOn: `2026-01-20`. audit: of this budget, with what was accepted marked in it. */
export async function publishBudget(budget: Budget, audit: Audit, publishedOn: string, effects: PublishEffects): Promise<Publication> {
  const gates = refusalsOf(budget, audit)
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
  const [printed] = proofs
  if (printed === undefined) return { files: [], refusals: [] }
  const web = { name: `${stem}.html`, edition: 'html', bytes: encodeUtf8(renderPublicPage(budget, paper, { name: editions[0].name, budget: printed.copy })) } as const
  const data = [...renderDataPackage(placedAs(budget, printed.copy))].map(([name, bytes]): EditionFile => ({ name: dataFolder + name, edition: 'data', bytes }))
  const refusals = [...[...proofs, await proveEdition(budget, web, effects)].flatMap(({ refusal }) => refusal ?? []), ...(await proveData(budget, data))]
  if (refusals.length > 0) return { files: [], refusals }
  const files = [...editions, web, ...data]
  const manifest = await manifestOf(budget, publishedOn, files, effects)
  const page = { name: releaseNames.page, bytes: encodeUtf8(renderReleasePage(manifest)) }
  return { files: [...files, page, { name: releaseNames.manifest, bytes: writeManifest(manifest) }], refusals: [] }
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

function refusalsOf(budget: Budget, audit: Audit): Refusal[] {
  const unread = budget.forms.reduce((sum, { cells, status }) => sum + (status === 'unread' ? 1 : 0) + cells.filter(({ state }) => state === 'unread').length, 0)
  const open = audit.findings.filter((finding) => finding.severity === 'error' && isOpen(finding)).length
  return [
    ...(budget.forms.length === 0 ? [{ kind: 'empty' } as const] : []),
    ...(unread === 0 ? [] : [{ kind: 'unread', count: unread } as const]),
    ...(open === 0 ? [] : [{ kind: 'findings', count: open } as const]),
  ]
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
  readonly refusal: Refusal | null
}

async function proveEdition(budget: Budget, { name, edition, bytes }: EditionFile, effects: Effects): Promise<Proof> {
  const copy = await readCopy({ name, bytes }, budget, effects)
  const differences = compareCopies(budget, copy, edition !== 'xlsx')
  return { copy, refusal: differences.length === 0 ? null : { kind: 'different', file: name, differences } }
}

/** Reads one edition alone. like: the budget it should be of; a layout that its caller brought is needed to read it. */
export async function readCopy(file: NamedFile, like: Pick<Budget, 'addedFamily'> | null, effects: Effects): Promise<Budget> {
  return assembleBudget(await readFiles([file], effects), like?.addedFamily === undefined ? [] : [like.addedFamily])
}

async function manifestOf(budget: Budget, publishedOn: string, editions: readonly EditionFile[], effects: Effects): Promise<ReleaseManifest> {
  const { documentKind, stage, fiscalYear, department } = budget
  const files = editions.map(async ({ name, edition, bytes }): Promise<ReleasedFile> => ({ name, edition, byteCount: bytes.length, sha256: await effects.hash(bytes) }))
  return {
    format: 'mingzhang-release',
    version: 1,
    title: `${department?.value ?? paperWords.unnamedDepartment}${paperWords.title(fiscalYear?.value ?? null, documentKind)}`,
    department: department?.value ?? paperWords.unnamedDepartment,
    fiscalYear: fiscalYear?.value ?? null,
    stage,
    documentKind,
    publishedOn,
    facts: await factsOf(budget, effects),
    files: await Promise.all(files),
  }
}
