/**
 * One measurement: a clean generated document is opened, then once more for each fault planted in it, and what the audit says more than
 * before is held against the place of the fault. Nothing here knows any rule.
 */
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { familyData } from '../../src/core/data/generated/families.ts'
import { reconciliationData } from '../../src/core/data/generated/reconciliations.ts'
import type { Budget } from '../../src/core/model/budget.ts'
import type { Finding, FindingPlace, Severity } from '../../src/core/model/finding.ts'
import { cellId } from '../../src/core/model/form.ts'
import { evaluateIdentity, instantiateIdentities } from '../../src/core/model/identity.ts'
import { openDisclosure, type Disclosure } from '../../src/core/pipeline.ts'
import { toDocx } from '../../test/generate/docx.ts'
import type { GeneratedFamily } from '../../test/generate/families.ts'
import type { PrintDocument } from '../../test/generate/print.ts'
import { createRandom } from '../../test/generate/random.ts'
import { printWithTypst } from '../../test/generate/typst.ts'
import type { Fault, FaultClass, FaultSite } from './fault.ts'

export type Producer = 'docx' | 'pdf'

/** found: something new is said that names the place · located: the first thing said points at it · elsewhere: new errors that name only other places. */
export interface Outcome {
  readonly family: string
  readonly producer: Producer
  readonly classId: string
  readonly what: string
  readonly site: FaultSite
  /** How many identities the faulty figure stands in; 0 where it is no figure of a form. */
  readonly identityCount: number
  readonly found: boolean
  readonly located: boolean
  readonly severity: Severity | null
  readonly elsewhereCount: number
  readonly rules: readonly string[]
  /** `rule: printed text` of what was said first. */
  readonly said: string
}

export interface CleanOutcome {
  readonly family: string
  readonly producer: Producer
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  readonly adviceCount: number
}

export interface Measurement {
  readonly clean: CleanOutcome
  readonly outcomes: readonly Outcome[]
}

/** A clean document, opened: what faults are planted in and compared with. */
export interface Clean {
  readonly document: PrintDocument
  readonly producer: Producer
  readonly disclosure: Disclosure
  readonly said: ReadonlySet<string>
}

export async function openClean(family: GeneratedFamily, seed: number, producer: Producer): Promise<Clean> {
  const document = family.print(family.plan(seed), family.usual)
  const disclosure = await open(document, producer)
  return { document, producer, disclosure, said: new Set(disclosure.audit.findings.map(keyOf)) }
}

/** One fault of each class. */
export async function measureDocument(family: GeneratedFamily, seed: number, classes: readonly FaultClass[], producer: Producer): Promise<Measurement> {
  const clean = await openClean(family, seed, producer)
  const standing = identityCounts(clean.disclosure.budget)
  const random = createRandom(seed * 7919 + 17)
  const outcomes: Outcome[] = []
  for (const faultClass of classes) {
    const fault = faultClass.plant(clean.document, random)
    if (fault === null) continue
    const identityCount = Math.max(0, ...fault.site.cells.map((id) => standing.get(id) ?? 0))
    outcomes.push({ family: family.name, producer, classId: faultClass.id, what: fault.what, site: fault.site, identityCount, ...(await tryFault(clean, fault)) })
  }
  return { clean: cleanOutcome(family, producer, clean.disclosure), outcomes }
}

export async function tryFault(clean: Clean, fault: Fault): Promise<Judgment> {
  const { budget, audit } = await open(fault.document, clean.producer)
  return judge(fault, budget, audit.findings.filter((finding) => !clean.said.has(keyOf(finding))))
}

async function open(document: PrintDocument, producer: Producer): Promise<Disclosure> {
  const bytes = producer === 'docx' ? toDocx(document) : new Uint8Array(printWithTypst(document))
  return openDisclosure([{ name: `printed.${producer}`, bytes }], nodeEffects)
}

/** The same thing said of other figures is said anew. */
const keyOf = ({ id, severity, actualFen, expectedFen }: Finding): string => `${id} ${severity} ${actualFen} ${expectedFen}`

function cleanOutcome({ name }: GeneratedFamily, producer: Producer, { audit }: Disclosure): CleanOutcome {
  const of = (wanted: Severity): string[] => audit.findings.filter(({ severity }) => severity === wanted).map(({ ruleId }) => ruleId)
  return { family: name, producer, errors: of('error'), warnings: of('warning'), adviceCount: of('advice').length }
}

type Judgment = Pick<Outcome, 'found' | 'located' | 'severity' | 'elsewhereCount' | 'rules' | 'said'>

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

function judge({ site }: Fault, budget: Budget, said: readonly Finding[]): Judgment {
  const stands = (place: FindingPlace): boolean => isAt(place, site, budget)
  const names = (finding: Finding): boolean => finding.places.some(stands) || (finding.likely !== null && site.cells.includes(finding.likely.cellId)) || isTold(finding, site)
  const telling = said.filter(names)
  const [first] = said
  return {
    found: telling.length > 0,
    located: first !== undefined && pointsAt(first, site, stands),
    severity: telling.map(({ severity }) => severity).sort((left, right) => weights[left] - weights[right])[0] ?? null,
    elsewhereCount: said.filter((finding) => finding.severity === 'error' && !names(finding)).length,
    rules: [...new Set(telling.flatMap(({ ruleId, consequences }) => [ruleId, ...consequences.map((each) => each.ruleId)]))],
    said: first === undefined ? '' : `${first.severity} ${first.ruleId}${first.likely === null ? '' : ` likely ${first.likely.cellId} ${first.likely.slip}`}: ${first.places.map(({ text }) => text).slice(0, 3).join(' | ')}`,
  }
}

/** The figure named as the slip is the first place; without one, the first of the finding's places; without any, what it speaks of. */
function pointsAt(finding: Finding, site: FaultSite, stands: (place: FindingPlace) => boolean): boolean {
  if (finding.likely !== null) return site.cells.includes(finding.likely.cellId)
  const [place] = finding.places
  return (place !== undefined && stands(place)) || isTold(finding, site)
}

const compact = (text: string): string => text.replace(/[\s（）()]/g, '')
const overlap = (left: string, right: string): boolean => left.length > 1 && right.length > 1 && (left.includes(right) || right.includes(left))

function isAt({ cellId: id, claimId, text }: FindingPlace, { cells, words }: FaultSite, budget: Budget): boolean {
  if (id !== null) return cells.includes(id)
  const claim = claimId === null ? undefined : budget.narrative.claims.find((each) => each.id === claimId)
  if (claim === undefined) return words.some((word) => overlap(compact(word), compact(text)))
  const sentence = budget.narrative.sentences.find((each) => each.id === claim.sentenceId)?.text ?? ''
  const before = sentence.slice(0, claim.start).split(/[。；]/).at(-1) ?? ''
  const after = sentence.slice(claim.start).split(/[。；]/)[0] ?? ''
  return words.some((word) => overlap(compact(word), compact(before + after)))
}

/** Findings about what is not there have no place; their params say what it is. */
function isTold({ params }: Finding, { forms, words }: FaultSite): boolean {
  return Object.values(params).some((value) => forms.includes(value) || words.some((word) => compact(word) === compact(value)))
}

/** For each figure of the forms, how many identities that compare something it stands in. */
function identityCounts(budget: Budget): ReadonlyMap<string, number> {
  const family = familyData.find(({ id }) => id === budget.familyId)
  const cells = new Map(budget.forms.flatMap((form) => form.cells.map((cell) => [cell.id, cell] as const)))
  const own = (family?.forms ?? []).flatMap((form) => instantiateIdentities(form.id, form.identities, budget.forms))
  const between = reconciliationData.flatMap((definition) =>
    instantiateIdentities(definition.kind === 'equalRows' ? definition.left.form : definition.kind === 'sum' ? definition.total.form : 'revenueExpenditureSummary', [definition], budget.forms))
  const counts = new Map<string, number>()
  for (const instance of [...own, ...between]) {
    const { state } = evaluateIdentity(instance, cells)
    if (state !== 'holds' && state !== 'rounding') continue
    for (const path of [instance.total, ...instance.parts.map((part) => part.path)]) counts.set(cellId(path), (counts.get(cellId(path)) ?? 0) + 1)
  }
  return counts
}
