/**
 * `tsx bench/round-trips.ts --runs 300 --seed 1`: generated budgets of every family, printed in ever other ways, published in all editions and read
 * back; and one figure altered by program in files of each release, which `verify` must name. Everything that differs is printed with what repeats it.
 * `--faults N`: altered files a release (1); `--family NAME`: only families whose name holds it; `--from N`: leaves out the first N, so that several
 * may share the work. Ends with 1 when anything differed, was not named, or is found by auditing an edition and not the budget.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { nodeEffects } from '../src/cli/node-effects.ts'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { typeset } from '../src/cli/typeset.ts'
import { auditBudget } from '../src/core/audit/run.ts'
import { phraseDifferences, phraseRefusal } from '../src/core/locale/phrase-refusal.ts'
import { listFacts, type Budget } from '../src/core/model/budget.ts'
import type { Audit, Severity } from '../src/core/model/finding.ts'
import type { NamedFile } from '../src/core/model/release.ts'
import { openDisclosure } from '../src/core/pipeline.ts'
import { phraseVerification } from '../src/core/release/phrase-verification.ts'
import { publishBudget, readCopy } from '../src/core/release/publish-budget.ts'
import { verifyRelease } from '../src/core/release/verify-release.ts'
import { looks, printLook, type Look } from '../test/contract/read-back.ts'
import { toDocx } from '../test/generate/docx.ts'
import { generatedFamilies, type GeneratedFamily } from '../test/generate/families.ts'
import { createRandom, type Random } from '../test/generate/random.ts'
import { plantFault, plantingKinds, type Fault } from './plant-faults.ts'

const publishedOn = '2026-01-20'
/** Publishing reads the editions too; these are all but the page that leads to them. */
const editionCount = 4
const severities = ['error', 'warning'] as const
const editions = ['.pdf', '.docx', '.xlsx', '年部门预算.html', '年部门决算.html']

interface Tally {
  count: number
  published: number
  readonly refused: Map<string, number>
  differences: number
}

interface FaultTally {
  planted: number
  found: number
  named: number
  alone: number
}

/**
 * What one release says otherwise than its budget does, as lines. Publishing compared every edition already; here they are read once more by
 * turns and compared by other means, word for word.
 */
async function differencesOf(budget: Budget, audit: Audit, files: readonly NamedFile[], turn: number): Promise<string[]> {
  const lines: string[] = []
  const known = findingIds(audit, severities)
  const facts = factLines(budget)
  const words = wordsOf(budget)
  for (const file of files.filter(({ name }) => editions.some((end) => name.endsWith(end))).filter((_, index) => index === turn % editionCount)) {
    const { copy } = await readCopy(file, [], nodeEffects)
    const others = factLines(copy)
    lines.push(...[...facts].filter((fact) => !others.has(fact)).map((fact) => `${file.name}: lacks ${fact}`), ...[...others].filter((fact) => !facts.has(fact)).map((fact) => `${file.name}: has ${fact}`))
    const own = wordsOf(copy).join('')
    if (!file.name.endsWith('.xlsx')) lines.push(...words.filter((text) => !own.includes(text)).map((text) => `${file.name}: lacks “${text}”`))
    // A workbook has no prose, so what asks for it may warn.
    const weighed = file.name.endsWith('.xlsx') ? severities.slice(0, 1) : severities
    lines.push(...[...findingIds(auditBudget(copy), weighed)].filter((id) => !known.has(id)).map((id) => `${file.name}: its audit finds ${id}`))
  }
  const verified = await verifyRelease(files, nodeEffects)
  const told = verified === null ? ['no release'] : phraseVerification(verified, { kind: 'none' }, false, 'en').lines.filter(({ weight }) => weight === 'wrong').map(({ text }) => text)
  return [...lines, ...told.map((text) => `untouched release: ${text}`)]
}

function findingIds({ findings }: Audit, weighed: readonly Severity[]): Set<string> {
  return new Set(findings.filter(({ severity }) => weighed.includes(severity)).map(({ id }) => id))
}

function factLines(budget: Budget): Set<string> {
  return new Set(listFacts(budget).map(({ id, amountYuan, stepYuan }) => `${id} ${amountYuan} ±${stepYuan}`))
}

/** Headings and sentences, without spaces: lines break where there is room. */
function wordsOf({ narrative }: Budget): string[] {
  return [...narrative.sections.map(({ heading }) => heading), ...narrative.sentences.map(({ text }) => text)].map((text) => text.replace(/\s/g, ''))
}

/** Whether verifying finds the fault, names both figures, and names nothing else. */
async function judgeFault(files: readonly NamedFile[], fault: Fault): Promise<{ readonly found: boolean; readonly named: boolean; readonly alone: boolean; readonly told: readonly string[] }> {
  const verified = await verifyRelease(files.map((file) => (file.name === fault.file.name ? fault.file : file)), nodeEffects)
  if (verified === null) return { found: true, named: fault.kind === 'manifest', alone: true, told: [] }
  const altered = verified.files.filter(({ state }) => state === 'altered')
  if (fault.kind === 'manifest') {
    const named = verified.described.some(({ field }) => field === fault.original)
    return { found: named || verified.titleHolds === false || verified.factsHold === false, named, alone: verified.described.length === 1 && altered.length === 0, told: verified.described.map(({ field }) => field) }
  }
  const differences = altered.flatMap((file) => file.differences ?? [])
  const plain = (text: string | null): string => (text ?? '').replace(/[,\s]/g, '')
  const isIt = ({ original, copy }: (typeof differences)[number]): boolean => plain(original).includes(plain(fault.original)) && plain(copy).includes(plain(fault.copy))
  return { found: altered.length > 0, named: differences.some(isIt), alone: altered.length === 1 && differences.length === 1, told: phraseDifferences(differences, 'en') }
}

async function runOne(family: GeneratedFamily, look: Look, random: Random, tally: Tally): Promise<void> {
  const repeat = `${family.name} ${JSON.stringify(look)}`
  const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(printLook(family, look)) }], nodeEffects)
  const { files, refusals } = await publishBudget(budget, audit, { publishedOn, earlier: null }, { ...nodeEffects, typeset })
  tally.count += 1
  if (refusals.length > 0) {
    for (const { kind } of refusals) tally.refused.set(kind, (tally.refused.get(kind) ?? 0) + 1)
    console.log(`refused ${repeat}\n${refusals.flatMap((refusal) => phraseRefusal(refusal, 'en')).map((line) => `  ${line}`).join('\n')}`)
    if (refusals.some(({ kind }) => kind === 'findings')) console.log(audit.findings.filter(({ severity }) => severity === 'error').map(({ id }) => `  ${id}`).join('\n'))
    return
  }
  tally.published += 1
  const differences = await differencesOf(budget, audit, files, tally.count)
  tally.differences += differences.length
  if (differences.length > 0) console.log(`differs ${repeat}\n${differences.slice(0, 8).map((line) => `  ${line}`).join('\n')}`)
  for (let fault = 0; fault < faultsEach; fault += 1) await runFault(budget, files, random, repeat)
}

async function runFault(budget: Budget, files: readonly NamedFile[], random: Random, repeat: string): Promise<void> {
  const kind = plantingKinds[faultCount % plantingKinds.length] ?? 'pdf'
  faultCount += 1
  const fault = await plantFault(kind, { budget, files, publishedOn, typeset }, random)
  if (fault === null) return
  const tally = faults.get(kind) ?? { planted: 0, found: 0, named: 0, alone: 0 }
  faults.set(kind, tally)
  const { found, named, alone, told } = await judgeFault(files, fault)
  tally.planted += 1
  tally.found += found ? 1 : 0
  tally.named += named ? 1 : 0
  tally.alone += alone ? 1 : 0
  if (!named || !alone) console.log(`${named ? 'more named' : 'not named'} ${repeat}\n  ${fault.file.name}: ${fault.original} → ${fault.copy}\n${told.map((line) => `  ${line}`).join('\n')}`)
}

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '38' }, seed: { type: 'string', default: '1' }, faults: { type: 'string', default: '1' }, from: { type: 'string', default: '0' }, family: { type: 'string', default: '' } } })
const families = generatedFamilies.filter(({ name }) => name.includes(options.family))
const [runs, seed, faultsEach, from] = [options.runs, options.seed, options.faults, options.from].map((text) => Number.parseInt(text, 10)) as [number, number, number, number]
const tallies = new Map(generatedFamilies.map(({ name }): [string, Tally] => [name, { count: 0, published: 0, refused: new Map(), differences: 0 }]))
const faults = new Map<string, FaultTally>()
let faultCount = from * faultsEach
const started = performance.now()
const random = createRandom(seed)
for (const [index, look] of fc.sample(looks('asPrinted'), { seed, numRuns: runs }).entries()) {
  const family = index < from ? undefined : families[index % families.length]
  const tally = family === undefined ? undefined : tallies.get(family.name)
  if (family !== undefined && tally !== undefined) await runOne(family, look, random, tally)
  if (index >= from && index % 19 === 18) process.stderr.write(`${index + 1} of ${runs}, ${((performance.now() - started) / 1000).toFixed(0)} s\n`)
}
const left = (head: string): TextColumn => ({ head, align: 'left' })
const right = (head: string): TextColumn => ({ head, align: 'right' })
console.log(`\n${formatTable([left('family'), right('budgets'), right('published'), left('refused'), right('differences')], [...tallies].map(([name, tally]) => [name, String(tally.count), String(tally.published), [...tally.refused].map(([kind, count]) => `${kind} ${count}`).join(', '), String(tally.differences)])).join('\n')}`)
console.log(`\n${formatTable([left('altered file'), right('planted'), right('found'), right('both figures named'), right('nothing else named')], [...faults].map(([kind, { planted, found, named, alone }]) => [kind, ...[planted, found, named, alone].map(String)])).join('\n')}`)
process.exitCode = [...tallies.values()].some(({ differences, refused }) => differences > 0 || refused.has('different')) || [...faults.values()].some(({ planted, named }) => named < planted) ? 1 : 0
