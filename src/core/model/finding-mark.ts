/**
 * The mark of a finding: what it speaks of, and what is printed there. It is the same for the same fault in another file or format of the
 * document, and changes with any figure or sentence the finding rests on. Made after the audit, for accepted findings and for programs.
 */
import type { Budget } from './budget.ts'
import type { Finding, FindingPlace } from './finding.ts'
import type { Place } from './place.ts'

/** Two halves: rule and place, then what is printed. */
export const markPattern = /^[0-9a-f]{16}-[0-9a-f]{16}$/

/** The half that stays when a figure changes. */
export function subjectOf(mark: string): string {
  return mark.slice(0, mark.indexOf('-'))
}

/** By finding id. */
export function markFindings(budget: Budget, findings: readonly Finding[]): ReadonlyMap<string, string> {
  const names = nameThings(budget)
  const document = [plain(budget.department?.value ?? ''), budget.fiscalYear?.value ?? null, budget.stage]
  const printed = printedAt(budget)
  return new Map(findings.map((finding) => [finding.id, `${hash([...document, finding.ruleId, placeInTerms(finding, names)])}-${hash(whatIsPrinted(finding, printed))}`]))
}

/** Where a finding stands, in words of the forms and the text: numbers that count sentences, claims and projects differ between formats. */
function placeInTerms({ id, ruleId }: Finding, names: ReadonlyMap<string, string>): string {
  const at = id.slice(ruleId.length + 1).replace(/~\d+$/, '')
  const counted = at.split(/[/+]/).flatMap((part) => names.get(/^[a-z-]+-\d+(?:-indicator-\d+)?/.exec(part)?.[0] ?? '') ?? [])
  return counted.length === 0 ? at : counted.join('/')
}

/** Sentences and claims by the heading they stand under, projects by their names. */
function nameThings({ narrative, projects, selfEvaluations }: Budget): ReadonlyMap<string, string> {
  const sections = new Map(narrative.sections.map(({ id, heading }) => [id, plain(heading)]))
  const sentences = new Map(narrative.sentences.map(({ id, sectionId }) => [id, sections.get(sectionId ?? '') ?? '']))
  return new Map([
    ...sections,
    ...sentences,
    ...narrative.claims.map(({ id, sentenceId, concept, subject, kind }): [string, string] => [id, [sentences.get(sentenceId), concept ?? plain(subject), kind].join(' ')]),
    ...projects.flatMap(({ id, name, indicators }) => [id, ...indicators.map((indicator) => indicator.id)].map((own): [string, string] => [own, plain(name)])),
    ...selfEvaluations.flatMap(({ id, name, indicators }) => [id, ...indicators.map((indicator) => indicator.id)].map((own): [string, string] => [own, plain(name)])),
  ])
}

interface Printed {
  readonly cells: ReadonlyMap<string, string>
  readonly claims: ReadonlyMap<string, string>
  /** By the place objects of the sentences themselves. */
  readonly lines: ReadonlyMap<Place, string>
}

/** Amounts as amounts, so that more zeros or commas change nothing; sentences whole. */
function printedAt({ forms, narrative }: Budget): Printed {
  const sentences = new Map(narrative.sentences.map(({ id, text }) => [id, plain(text)]))
  return {
    cells: new Map(forms.flatMap(({ cells }) => cells.map(({ id, state, amount, text }) => [id, amount === null ? `${state} ${state === 'unread' ? plain(text) : ''}` : `${amount.fen}`]))),
    claims: new Map(narrative.claims.map(({ id, sentenceId }) => [id, sentences.get(sentenceId) ?? ''])),
    lines: new Map(narrative.sentences.flatMap(({ text, places }) => places.map((place): [Place, string] => [place, plain(text)]))),
  }
}

/** params that say how we came to the finding, or again what stands at its places; heads of rows and columns are spelled as a format lays them out. */
const ownParam = /^(?:consequences|recognized|located|slip|unit|wrong|\w*row|\w*column)$/i

function whatIsPrinted({ places, elsewhere = [], expectedFen, actualFen, params, consequences }: Finding, printed: Printed): unknown {
  const broken = consequences.map(({ ruleId, expectedFen: expected, actualFen: actual }) => `${ruleId} ${expected} ${actual}`)
  const said = Object.entries(params).filter(([name]) => !ownParam.test(name)).map(([name, value]) => `${name} ${plain(value)}`)
  const others = elsewhere.map(({ relation, text }) => `${relation} ${plain(text)}`)
  return [[...places.map((place) => textAt(place, printed)), ...others].sort(), `${expectedFen}`, `${actualFen}`, said.sort(), broken.sort()]
}

function textAt({ role, place, cellId, claimId, text }: FindingPlace, { cells, claims, lines }: Printed): string {
  if (cellId !== null) return `${role} ${cellId} ${cells.get(cellId) ?? ''}`
  return `${role} ${plain(text)} ${claimId === null ? (lines.get(place) ?? '') : (claims.get(claimId) ?? '')}`
}

/** Without spaces and widths of letters: those belong to the format. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

/** Two runs of a multiplying hash over UTF-16 units, as 16 hexadecimal digits: tells texts apart, and keeps no secret. */
function hash(value: unknown): string {
  const text = JSON.stringify(value)
  let first = 0x811c9dc5
  let second = 0x9e3779b9
  for (let index = 0; index < text.length; index += 1) {
    first = Math.imul(first ^ text.charCodeAt(index), 0x01000193)
    second = Math.imul(second ^ text.charCodeAt(index), 0x85ebca6b) ^ (second >>> 13)
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
