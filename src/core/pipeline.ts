/**
 * The whole main path on one screen: bytes → sources → forms, projects, narrative = budget → audit. Rendering starts from its result.
 * Every stage is a plain function of what came before; durations are reported, never asserted.
 */
import { auditBudget } from './audit/run.ts'
import type { Effects, InputFile } from './effects.ts'
import { joinFamilies, type Families } from './data/families.ts'
import type { Budget } from './model/budget.ts'
import type { RelatedBudget } from './model/disclosure-relation.ts'
import type { Audit } from './model/finding.ts'
import type { Form } from './model/form.ts'
import type { FamilyDefinition } from './model/form-definition.ts'
import type { PublicationDates } from './model/publication-dates.ts'
import type { Problem, ProblemCode } from './model/problem.ts'
import type { Project } from './model/project.ts'
import type { RulePack } from './model/rule-pack.ts'
import type { SelfEvaluation } from './model/self-evaluation.ts'
import type { Block, LeftAlone, Source, SourceFormat, SourceInfo } from './model/source.ts'
import { readArchive, unpackFile } from './read/archive/expand-files.ts'
import { assembleForms, type AssembledForms } from './read/assemble/assemble-forms.ts'
import { findRegion } from './read/assemble/find-region.ts'
import { identifyDocument, type DocumentIdentity } from './read/assemble/identify-document.ts'
import { sharedFamily } from './read/assemble/shared-family.ts'
import { detectFormat, unreadCodes, type FileFormat } from './read/detect-format.ts'
import { listLeftAlone } from './read/left-alone.ts'
import { readNarrative } from './read/narrative/narrative.ts'
import { readProjects } from './read/narrative/projects.ts'
import { readSelfEvaluations } from './read/narrative/self-evaluations.ts'
import { readPdf } from './read/pdf/read-pdf.ts'
import { proveFigures } from './read/scan/prove-figures.ts'
import { withholdClaims, withholdEvaluation, withholdProject } from './read/scan/withhold-claims.ts'
import { assembleTextForms } from './read/text/assemble-text-forms.ts'
import { readText } from './read/text/read-text.ts'

export interface Disclosure {
  readonly budget: Budget
  readonly audit: Audit
  readonly durationsMs: { readonly read: number; readonly assemble: number; readonly audit: number }
}

/**
 * Reads and audits one disclosure: one file, or several that belong together (tables in one, narrative in another).
 * Never throws for what a file contains: what could not be read is in `budget.problems`, beside what could.
 * addedFamilies: layouts the caller knows besides the built-in ones (`readFamilyFile` makes them of files).
 * packs: the caller's own rules and limits (`readRulePack` makes them of files).
 * related: other disclosures of the department, to be compared with (`relateAll` tells which of many are).
 * dates: of approval and publication, where they are known.
 */
export async function openDisclosure(
  files: readonly InputFile[], effects: Effects, addedFamilies: Families = [], packs: readonly RulePack[] = [], related: readonly RelatedBudget[] = [],
  dates: PublicationDates | null = null,
): Promise<Disclosure> {
  const start = effects.now()
  const readings = await readFiles(files, effects)
  const read = effects.now()
  const budget = assembleBudget(readings, addedFamilies)
  const assembled = effects.now()
  const audit = auditBudget(budget, packs, related, dates)
  return { budget, audit, durationsMs: { read: read - start, assemble: assembled - read, audit: effects.now() - assembled } }
}

/** One file as read, before anything is known of its meaning. */
export interface SourceReading {
  readonly info: SourceInfo
  readonly source: Source | null
  readonly problems: readonly Problem[]
}

/** First stage: the files of one disclosure, one after another. */
export async function readFiles(files: readonly InputFile[], effects: Effects): Promise<SourceReading[]> {
  const readings: SourceReading[] = []
  for (const [sourceIndex, file] of files.entries()) readings.push(await readFile(unpackFile(file), sourceIndex, effects))
  return readings
}

type Reader = (bytes: Uint8Array, name: string, sourceIndex: number, effects: Effects) => Promise<{ readonly source: Source | null; readonly problems: readonly Problem[] }>

/** One reader a format. Those whose libraries are large are loaded when the first such file comes. */
const readers: Partial<Readonly<Record<FileFormat, Reader>>> = {
  pdf: readPdf,
  text: readText,
  spreadsheet: async (...file) => (await import('./read/spreadsheet/read-spreadsheet.ts')).readSpreadsheet(...file),
  archive: readArchive,
  html: async (...file) => (await import('./read/html/read-html.ts')).readHtml(...file),
  word: async (...file) => (await import('./read/word/read-docx.ts')).readDocx(...file),
  oldWord: async (...file) => (await import('./read/word/read-doc.ts')).readDoc(...file),
}

async function readFile({ name, bytes, largest }: InputFile, sourceIndex: number, effects: Effects): Promise<SourceReading> {
  const detected = detectFormat(name, bytes)
  const read = readers[detected]
  const { source, problems } =
    largest !== undefined && read !== undefined ? unreadFile('fileTooLarge', sourceIndex, { file: name, limit: String(largest) })
    : read === undefined ? unreadFile(unreadCodes[detected] ?? 'fileUnreadable', sourceIndex, { file: name })
    : await read(bytes, name, sourceIndex, effects)
  const info = source === null ? { name, hash: await effects.hash(bytes), format: sourceFormatOf(detected), pages: [] } : infoOf(source, listLeftAlone(bytes))
  return { info, source, problems }
}

/** For a file of which nothing was read; what is neither Word, sheet nor page counts as text. */
function sourceFormatOf(format: FileFormat): SourceFormat {
  if (format === 'oldWord') return 'word'
  return format === 'pdf' || format === 'spreadsheet' || format === 'word' || format === 'html' ? format : 'text'
}

/** A file too large, or one we know but do not read: the problem says what it is and how to make something readable of it. */
function unreadFile(code: ProblemCode, sourceIndex: number, params: Problem['params']): { readonly source: null; readonly problems: readonly Problem[] } {
  return { source: null, problems: [{ code, place: { sourceIndex, pageNumber: 1, box: null, lineIndex: null }, params }] }
}

function infoOf({ name, hash, format, pages, marked, leftAlone = [] }: Source, besides: readonly LeftAlone[]): SourceInfo {
  const all = [...leftAlone, ...besides]
  return { name, hash, format, pages, ...(all.length === 0 ? {} : { leftAlone: all }), ...(marked === undefined ? {} : { marked }) }
}

/** Second stage: what the files mean together. */
export function assembleBudget(readings: readonly SourceReading[], addedFamilies: Families = []): Budget {
  const families = joinFamilies(addedFamilies)
  const all = assembleSources(readings, families)
  const { parts, foreign } = partsOfOneBody(all)
  const identity = mergeIdentities(parts.map((part) => part.identity))
  const { forms: assembled, repeated } = firstOfEach(parts.flatMap((part) => part.forms))
  const familyId = parts.find(({ familyId: own }) => own !== null)?.familyId ?? null
  const { forms, problems: unproven } = proveFigures(assembled, families.find(({ id }) => id === familyId) ?? null)
  const { stage, documentKind } = identity
  const projects = parts.flatMap((part) => part.projects).map((project, index) => ({ ...withholdProject(project), id: `project-${index + 1}` }))
  const selfEvaluations = parts.flatMap((part) => part.selfEvaluations).map((evaluation, index) => ({ ...withholdEvaluation(evaluation), id: `self-evaluation-${index + 1}` }))
  const narrative = readNarrative(parts.flatMap((part) => part.rest), {
    forms,
    stage,
    fiscalYear: identity.fiscalYear?.value ?? null,
    department: identity.department?.value ?? null,
    about: documentKind === 'threePublicStatement' ? 'threePublicExpenses' : 'other',
  })
  return {
    sources: readings.map(({ info }) => info),
    documentKind,
    familyId,
    ...addedOf(addedFamilies, familyId),
    stage,
    fiscalYear: identity.fiscalYear,
    department: identity.department,
    region: findRegion(identity.department, projects.flatMap(({ code }) => code ?? [])),
    departmentCode: identity.departmentCode,
    forms,
    narrative: withholdClaims(narrative, forms),
    projects,
    selfEvaluations,
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...parts.flatMap(({ problems }) => problems).filter((problem) => !isElsewhere(problem, forms)),
      ...foreign.map(({ name, sourceIndex }): Problem => ({ code: 'fileOfOtherBody', place: { sourceIndex, pageNumber: 1, box: null, lineIndex: null }, params: { file: name } })),
      ...repeated.map(({ id, title, places }): Problem => ({ code: 'formUnread', place: places[0] ?? null, params: { form: id, title, reason: 'repeated' } })),
      ...unproven,
      ...kindProblems(documentKind, forms, parts),
    ],
  }
}

/** The budget carries a family that nobody else knows. */
function addedOf(addedFamilies: Families, familyId: string | null): Pick<Budget, 'addedFamily'> {
  const addedFamily = addedFamilies.find(({ id }) => id === familyId)
  return addedFamily === undefined ? {} : { addedFamily }
}

interface AssembledSource {
  readonly name: string
  readonly sourceIndex: number
  readonly identity: DocumentIdentity
  readonly forms: readonly Form[]
  readonly familyId: string | null
  readonly projects: readonly Project[]
  readonly selfEvaluations: readonly SelfEvaluation[]
  /** What neither forms, projects nor self-evaluations took: the narrative's lines. */
  readonly rest: readonly Block[]
  readonly problems: readonly Problem[]
}

/** Each file by itself; where they come out as of several families, each is held again against the one that explains them together. */
function assembleSources(readings: readonly SourceReading[], families: Families): AssembledSource[] {
  const sources = readings.flatMap(({ source }, sourceIndex) => (source === null ? [] : [{ source, part: assembleSource(source, sourceIndex, families, null) }]))
  const { parts } = partsOfOneBody(sources.map(({ part }) => part))
  const isFound = ({ part }: { readonly part: AssembledSource }): boolean => parts.includes(part) && part.familyId !== null
  const found = sources.filter(isFound)
  if (new Set(found.map(({ part }) => part.familyId)).size < 2) return sources.map(({ part }) => part)
  const shared = sharedFamily(found.map(({ source }) => source), mergeIdentities(parts.map(({ identity }) => identity)), families)
  return sources.map((one) => (isFound(one) && one.part.familyId !== shared?.id ? assembleSource(one.source, one.part.sourceIndex, families, shared) : one.part))
}

function assembleSource(source: Source, sourceIndex: number, families: Families, preferred: FamilyDefinition | null): AssembledSource {
  const identity = identifyDocument(source)
  const assembled = assembleAny(source, identity, families, preferred)
  // A self-evaluation looks like a project's targets with results beside them, so it goes first.
  const evaluated = readSelfEvaluations(source, assembled.used)
  const found = readProjects(source, new Set([...assembled.used, ...evaluated.used]))
  const rest = source.blocks.filter((block) => !assembled.used.has(block) && !evaluated.used.has(block) && !found.used.has(block))
  const { forms, familyId } = assembled
  return { name: source.name, sourceIndex, identity, forms, familyId, projects: found.projects, selfEvaluations: evaluated.selfEvaluations, rest, problems: [...assembled.problems, ...evaluated.problems, ...found.problems] }
}

/** Tables that a page or Word file prints as lines of text are read as those of a text are. */
function assembleAny(source: Source, identity: DocumentIdentity, families: Families, preferred: FamilyDefinition | null): AssembledForms {
  if (source.format === 'text') return assembleText(source, identity, families, preferred)
  const assembled = assembleForms(source, identity, families, preferred)
  const isFlat = source.format === 'html' || source.format === 'word'
  if (!isFlat || assembled.forms.length > 0 || identity.documentKind === 'governmentBudget') return assembled
  const flat = assembleTextForms(source, families)
  // What the tables said of themselves stands where the text has no forms either.
  return flat.forms.length > 0 ? flat : assembled
}

/** Tables drawn with bars have cells; the forms that none of them is come from the lines. */
function assembleText(source: Source, identity: DocumentIdentity, families: Families, preferred: FamilyDefinition | null): AssembledForms {
  if (source.blocks.every(({ kind }) => kind === 'line')) return assembleTextForms(source, families)
  const drawn = assembleForms(source, identity, families, preferred)
  const flat = assembleTextForms({ ...source, blocks: source.blocks.filter((block) => !drawn.used.has(block)) }, families)
  if (drawn.forms.length === 0) return { ...flat, problems: [...drawn.problems, ...flat.problems] }
  const others = flat.forms.filter(({ id }) => drawn.forms.every((form) => form.id !== id))
  const isOther = ({ params }: Problem): boolean => others.some(({ id }) => id === params['form'])
  const readBy = flat.familyId === null || flat.familyId === drawn.familyId ? {} : { readBy: flat.familyId }
  return {
    forms: [...drawn.forms, ...others.map((form) => ({ ...form, ...readBy }))],
    familyId: drawn.familyId,
    used: new Set([...drawn.used, ...flat.used]),
    problems: [...drawn.problems.filter((problem) => problem.code !== 'formMissing' || !isOther(problem)), ...flat.problems],
  }
}

/** The first file that states a thing decides; a file that says nothing of itself does not make the whole "other". */
function mergeIdentities(identities: readonly DocumentIdentity[]): DocumentIdentity {
  const known = identities.filter(({ documentKind }) => documentKind !== 'other')
  const first = known[0]
  if (first === undefined) return { documentKind: 'other', stage: 'budget', fiscalYear: null, department: null, departmentCode: null }
  return {
    ...first,
    fiscalYear: known.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null,
    department: known.find(({ department }) => department !== null)?.department ?? null,
    departmentCode: known.find(({ departmentCode }) => departmentCode !== null)?.departmentCode ?? null,
  }
}

/** When two files print the same form, the first stands and audits alone; cells of one id must not occur twice. */
function firstOfEach(all: readonly Form[]): { readonly forms: readonly Form[]; readonly repeated: readonly Form[] } {
  const isFirst = (form: Form, index: number): boolean => all.findIndex(({ id }) => id === form.id) === index
  return { forms: all.filter(isFirst), repeated: all.filter((form, index) => !isFirst(form, index)) }
}

/** Files joined by mistake stay apart: what says another department, year or stage than the first file does is not this budget's. */
function partsOfOneBody(all: readonly AssembledSource[]): { readonly parts: readonly AssembledSource[]; readonly foreign: readonly AssembledSource[] } {
  const [first] = all.filter(({ identity }) => identity.documentKind !== 'other')
  const isForeign = ({ identity }: AssembledSource): boolean => first !== undefined && identity.documentKind !== 'other' && !areOfOneBody(identity, first.identity)
  return { parts: all.filter((part) => !isForeign(part)), foreign: all.filter(isForeign) }
}

function areOfOneBody(one: DocumentIdentity, other: DocumentIdentity): boolean {
  const sameYear = one.fiscalYear === null || other.fiscalYear === null || one.fiscalYear.value === other.fiscalYear.value
  const [name = '', otherName = ''] = [one, other].map(({ department }) => department?.value.replace(/\s/g, '') ?? '')
  return sameYear && one.stage === other.stage && (name.endsWith(otherName) || otherName.endsWith(name))
}

/** A form missing from one file may stand in another of the same disclosure. */
function isElsewhere({ code, params }: Problem, forms: readonly Form[]): boolean {
  return code === 'formMissing' && forms.some(({ id }) => id === params['form'])
}

function kindProblems(kind: Budget['documentKind'], forms: readonly Form[], parts: readonly AssembledSource[]): Problem[] {
  if (kind === 'governmentBudget') return [{ code: 'governmentBudget', place: null, params: {} }]
  if (kind === 'other' && forms.length === 0 && parts.length > 0) return [{ code: 'notABudget', place: null, params: {} }]
  return []
}
