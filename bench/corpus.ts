/**
 * `npm run corpus -- DIR`: reads every document below a folder and prints what was read of each and of all: kind, layout, tables, and where every
 * printed amount went. How we and others measure a new province in an afternoon; see docs/corpus.md. Archives are expanded and the files of one
 * disclosure read together, as the app does. `--family` adds a layout that a person described (docs/new-families.md); `--json` prints one object a line instead. A file that breaks us is a line of its own.
 */
import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { loadFamily } from '../src/cli/family.ts'
import { findDocuments } from '../src/cli/find-documents.ts'
import { nodeEffects } from '../src/cli/node-effects.ts'
import { readInput } from '../src/cli/read-input.ts'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { cardOf, groupDisclosures, isWhole, type DisclosureCard } from '../src/core/analyze/match-disclosures.ts'
import { familyOfBudget, type Families } from '../src/core/data/families.ts'
import { reconciliationData } from '../src/core/data/generated/reconciliations.ts'
import { cliWords } from '../src/core/locale/cli-words.ts'
import type { Budget } from '../src/core/model/budget.ts'
import { evaluateIdentity, instantiateIdentities } from '../src/core/model/identity.ts'
import { listProjectFunds } from '../src/core/model/project.ts'
import type { SelfEvaluation } from '../src/core/model/self-evaluation.ts'
import type { Block, Grid } from '../src/core/model/source.ts'
import { assembleBudget, readFiles } from '../src/core/pipeline.ts'

interface Measure {
  /** Names of its files, joined by ` + `. */
  readonly file: string
  readonly kind: string
  readonly family: string
  readonly pages: number
  readonly tables: number
  readonly due: number
  /** Amounts in the cells of tables and in rows of lines; `lost` of them are in no fact, no unread figure and no problem. */
  readonly printed: number
  readonly facts: number
  readonly unread: number
  readonly lost: number
  readonly lostTexts: readonly string[]
  readonly brokenIdentities: number
  readonly problems: number
  readonly ms: number
  /** What our own mistake said, where the document cost us the reading; null usually. */
  readonly failure: string | null
}

interface Measured {
  readonly paths: readonly string[]
  readonly card: DisclosureCard | null
  readonly measure: Measure
}

/** One bad file must not end the measuring of a thousand good ones. */
async function measureSafely(paths: readonly string[], families: Families): Promise<Measured> {
  try {
    return await measureFiles(paths, families)
  } catch (error) {
    const none = { kind: 'failed', family: '', pages: 0, tables: 0, due: 0, printed: 0, facts: 0, unread: 0, lost: 0, lostTexts: [], brokenIdentities: 0, problems: 1, ms: 0 }
    return { paths, card: null, measure: { file: nameOf(paths), ...none, failure: error instanceof Error ? error.message : String(error) } }
  }
}

function nameOf(paths: readonly string[]): string {
  return paths.map((path) => basename(path)).join(' + ')
}

async function measureFiles(paths: readonly string[], families: Families): Promise<Measured> {
  const files = await Promise.all(paths.map(readInput))
  const started = performance.now()
  const readings = await readFiles(files, nodeEffects)
  const budget = assembleBudget(readings, families)
  const ms = performance.now() - started
  const printed = countTexts(readings.flatMap(({ source }) => source?.blocks ?? []).flatMap(amountsPrinted))
  const facts = countTexts(factTexts(budget))
  const unread = countTexts(unreadTexts(budget))
  const lostTexts = [...printed].flatMap(([text, count]) => new Array<string>(Math.max(0, count - (facts.get(text) ?? 0) - (unread.get(text) ?? 0))).fill(text))
  const family = familyOfBudget(budget)
  const measure = {
    file: nameOf(paths),
    kind: budget.documentKind,
    family: budget.familyId ?? '',
    pages: budget.sources.reduce((sum, { pages }) => sum + pages.length, 0),
    tables: budget.forms.filter(({ status }) => status !== 'unread').length,
    due: family?.forms.filter(({ required }) => required).length ?? 0,
    printed: total(printed),
    facts: total(facts),
    unread: budget.forms.flatMap(({ cells }) => cells).filter(({ state }) => state === 'unread').length,
    lost: lostTexts.length,
    lostTexts,
    brokenIdentities: brokenIdentities(budget),
    problems: budget.problems.length,
    ms,
    failure: null,
  }
  return { paths, card: cardOf(budget, dirname(paths[0] ?? '')), measure }
}

const amountText = /^[-−(（]?(?:\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+\.\d{2,6})[)）]?$/

/** Sentences, and amounts that name their unit: no row of a table. */
const proseMark = /[，。；]|\d\s*(?:[亿万]元?|元)/

/** A year or a count is no amount: only what has cents or groups of thousands counts. */
function amountsPrinted(block: Block): string[] {
  if (block.kind !== 'grid' && proseMark.test(block.text)) return []
  const texts = (block.kind === 'grid' ? cellsOfMoney(block).map(({ text }) => text) : block.text.split(/\s+/)).map(plainText)
  const amounts = texts.filter((text) => amountText.test(text))
  // A lone amount on a line is prose that wraps; a row of a table without rules has several, or a code before it.
  return block.kind === 'grid' || amounts.length > 1 || /^\d{3,}$/.test(texts[0] ?? '') ? amounts : []
}

/** 增减%, 执行率: a column of rates, printed with as many decimals as money. */
const rateHead = /(?:[%％]|率)[)）]?$/

function cellsOfMoney({ cells }: Grid): Grid['cells'] {
  const heads = cells.filter(({ text, columnSpan }) => columnSpan === 1 && rateHead.test(plainText(text)))
  return cells.filter(({ rowIndex, columnIndex }) => !heads.some((head) => head.columnIndex === columnIndex && head.rowIndex < rowIndex))
}

function factTexts({ forms, projects, selfEvaluations }: Budget): string[] {
  const funds = projects.flatMap(listProjectFunds).map(({ figure }) => figure)
  const amounts = [...forms.flatMap(({ cells }) => cells), ...funds].filter(({ amount }) => amount !== null).map(({ text }) => text)
  return [...amounts, ...selfEvaluations.flatMap(evaluatedTexts)].map(plainText)
}

/** Money and points of a self-evaluation; scores are printed with cents as amounts are. */
function evaluatedTexts({ funds, indicators, total: sum }: SelfEvaluation): string[] {
  const figures = funds.flatMap(({ original, annual, executed }) => [original, annual, executed]).flatMap((figure) => (figure?.amount == null ? [] : [figure.text]))
  const points = [...funds.flatMap(({ weight, rate, score }) => [weight, rate, score]), ...[...indicators, sum].flatMap((item) => [item?.weight, item?.score])]
  return [...figures, ...points.flatMap((own) => (own?.state === 'stated' ? [own.text] : [])), ...indicators.map(({ actual }) => actual)]
}

function unreadTexts({ forms, problems }: Budget): string[] {
  const cells = forms.flatMap(({ cells: own }) => own).filter(({ state }) => state === 'unread').flatMap(({ text, candidates }) => [text, ...candidates])
  return [...cells, ...problems.flatMap(({ params }) => (params['text'] ?? '').split(/\s+/))].map(plainText)
}

function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function brokenIdentities(budget: Budget): number {
  const { forms } = budget
  const family = familyOfBudget(budget)
  const cells = new Map(forms.flatMap((form) => form.cells.map((cell) => [cell.id, cell] as const)))
  const own = forms.flatMap(({ id }) => instantiateIdentities(id, family?.forms.find((form) => form.id === id)?.identities ?? [], forms))
  const between = instantiateIdentities('revenueExpenditureSummary', reconciliationData, forms)
  return [...own, ...between].filter((instance) => evaluateIdentity(instance, cells).state === 'broken').length
}

const counted = ['pages', 'tables', 'due', 'printed', 'facts', 'unread', 'lost', 'brokenIdentities', 'problems'] as const

function tableOf(measures: readonly Measure[]): string[] {
  const left = (head: string): TextColumn => ({ head, align: 'left' })
  const right = (head: string): TextColumn => ({ head, align: 'right' })
  const heads = ['pages', 'tables', 'due', 'printed', 'in facts', 'unread', 'lost', 'broken', 'problems', 'ms/page'].map(right)
  const row = (names: readonly string[], parts: readonly Measure[]): string[] => {
    const sum = (pick: (part: Measure) => number): number => parts.reduce((whole, part) => whole + pick(part), 0)
    return [...names, ...counted.map((name) => String(sum((part) => part[name]))), (sum(({ ms }) => ms) / Math.max(1, sum(({ pages }) => pages))).toFixed(1)]
  }
  return formatTable([left('document'), left('kind'), left('layout'), ...heads], [
    ...measures.map((part) => row([part.file, part.kind, part.family], [part])),
    row([`${measures.length} documents`, '', ''], measures),
  ])
}

/** Every file on its own, then the parts of one disclosure again and together; the time of parts is that of their second reading. */
async function measureAll(paths: readonly string[], families: Families, tell: (measured: Measured) => void): Promise<Measure[]> {
  const done: Measured[] = []
  const parts: Measured[] = []
  const keep = (measured: Measured): void => {
    tell(measured)
    done.push(measured)
  }
  for (const path of paths) {
    const measured = await measureSafely([path], families)
    if (measured.card === null || isWhole(measured.card)) keep(measured)
    else parts.push(measured)
  }
  for (const group of groupDisclosures(parts.flatMap(({ card }) => card ?? []))) {
    const members = group.flatMap((index) => parts[index] ?? [])
    const [only] = members
    if (only !== undefined) keep(members.length === 1 ? only : await measureSafely(members.flatMap(({ paths: own }) => own), families))
  }
  return done.map(({ measure }) => measure)
}

/** Enough lost amounts to look a table up in the print; `--json` has all. */
const shownCount = 12

const { values, positionals: folders } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, family: { type: 'string' } } })
if (folders.length === 0) {
  console.error('npm run corpus -- DIR [--family FILE] [--json]')
  process.exit(2)
}
const families = values.family === undefined ? [] : [await loadFamily(values.family, 'en')]
const documents = await findDocuments(folders, cliWords.en)
const measures = await measureAll(documents.map(({ path }) => path), families, ({ measure }) => {
  if (values.json === true) console.log(JSON.stringify(measure))
})
if (values.json !== true) {
  console.log(tableOf(measures).join('\n'))
  for (const { file, lostTexts } of measures) if (lostTexts.length > 0) console.log(`lost: ${file}: ${lostTexts.slice(0, shownCount).join('  ')}${lostTexts.length > shownCount ? `  … ${lostTexts.length} in all` : ''}`)
  for (const { file, failure } of measures) if (failure !== null) console.log(`failed: ${file}: ${failure}`)
}
