/**
 * `npm run corpus -- DIR`: reads every document below a folder and prints what was read of each and of all: kind, layout, tables, and where every
 * printed amount went. How we and others measure a new province in an afternoon. `--json` prints one object a line instead.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { nodeEffects } from '../src/cli/node-effects.ts'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { familyData } from '../src/core/data/generated/families.ts'
import { reconciliationData } from '../src/core/data/generated/reconciliations.ts'
import type { Budget } from '../src/core/model/budget.ts'
import { evaluateIdentity, instantiateIdentities } from '../src/core/model/identity.ts'
import { listProjectFunds } from '../src/core/model/project.ts'
import type { Block } from '../src/core/model/source.ts'
import { assembleBudget, readFiles } from '../src/core/pipeline.ts'
import { readableName } from '../src/core/read/detect-format.ts'

interface Measure {
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
  readonly brokenIdentities: number
  readonly problems: number
  readonly ms: number
}

async function measure(path: string): Promise<Measure> {
  const started = performance.now()
  const readings = await readFiles([{ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }], nodeEffects)
  const budget = assembleBudget(readings)
  const ms = performance.now() - started
  const printed = countTexts(readings.flatMap(({ source }) => source?.blocks ?? []).flatMap(amountsPrinted))
  const facts = countTexts(factTexts(budget))
  const unread = countTexts(unreadTexts(budget))
  const family = familyData.find(({ id }) => id === budget.familyId)
  return {
    file: basename(path),
    kind: budget.documentKind,
    family: budget.familyId ?? '',
    pages: budget.sources.reduce((sum, { pages }) => sum + pages.length, 0),
    tables: budget.forms.filter(({ status }) => status !== 'unread').length,
    due: family?.forms.filter(({ required }) => required).length ?? 0,
    printed: total(printed),
    facts: total(facts),
    unread: budget.forms.flatMap(({ cells }) => cells).filter(({ state }) => state === 'unread').length,
    lost: [...printed].reduce((sum, [text, count]) => sum + Math.max(0, count - (facts.get(text) ?? 0) - (unread.get(text) ?? 0)), 0),
    brokenIdentities: brokenIdentities(budget),
    problems: budget.problems.length,
    ms,
  }
}

const amountText = /^[-−(（]?(?:\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+\.\d{2,6})[)）]?$/

/** A year, a count or a rate is no amount: only what has cents or groups of thousands counts. */
function amountsPrinted(block: Block): string[] {
  const texts = (block.kind === 'grid' ? block.cells.map(({ text }) => text) : block.text.split(/\s+/)).map(plainText)
  const amounts = texts.filter((text) => amountText.test(text))
  // A lone amount on a line is prose that wraps; a row of a table without rules has several, or a code before it.
  return block.kind === 'grid' || amounts.length > 1 || /^\d{3,}$/.test(texts[0] ?? '') ? amounts : []
}

function factTexts({ forms, projects }: Budget): string[] {
  const funds = projects.flatMap(listProjectFunds).map(({ figure }) => figure)
  return [...forms.flatMap(({ cells }) => cells), ...funds].filter(({ amount }) => amount !== null).map(({ text }) => plainText(text))
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

function brokenIdentities({ forms, familyId }: Budget): number {
  const family = familyData.find(({ id }) => id === familyId)
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

function documentsBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readableName.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

const asJson = process.argv.includes('--json')
const folders = process.argv.slice(2).filter((argument) => argument !== '--json')
if (folders.length === 0) {
  console.error('npm run corpus -- DIR [--json]')
  process.exit(2)
}
const measures: Measure[] = []
for (const path of folders.flatMap(documentsBelow)) {
  const measured = await measure(path)
  if (asJson) console.log(JSON.stringify(measured))
  measures.push(measured)
}
if (!asJson) console.log(tableOf(measures).join('\n'))
