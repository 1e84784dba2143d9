/** `mingzhang prepare`: last year's published budget becomes a workbook to fill in, and, with that filled in, this year's narrative. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cliWords } from '../core/locale/cli-words.ts'
import { phraseProblem } from '../core/locale/finding-words.ts'
import { prepareWords } from '../core/locale/prepare-words.ts'
import { isUnfilled, type Budget } from '../core/model/budget.ts'
import type { Cell } from '../core/model/form.ts'
import { openDisclosure } from '../core/pipeline.ts'
import { moveYears, nextForms } from '../core/prepare/next-year.ts'
import { rewriteNarrative, type RewrittenSentence } from '../core/prepare/rewrite-narrative.ts'
import { listStillBlank } from '../core/prepare/still-blank.ts'
import { renderPaperDocx } from '../core/render/docx/render-paper-docx.ts'
import { composePaper } from '../core/render/paper/compose-paper.ts'
import type { Language } from '../core/render/titles.ts'
import { renderTemplateXlsx } from '../core/render/xlsx/render-template-xlsx.ts'
import type { Request } from './command-line.ts'
import { loadFamily } from './family.ts'
import { findDocuments } from './find-documents.ts'
import { nodeEffects } from './node-effects.ts'
import { readInput } from './read-input.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** → exit code */
export async function prepareFiles({ paths, tablesPath, out, familyPath, language }: Extract<Request, { command: 'prepare' }>, terminal: Terminal): Promise<number> {
  const families = familyPath === null ? [] : [await loadFamily(familyPath, language)]
  const open = async (own: readonly string[]): Promise<Budget> => {
    const files = await Promise.all((await findDocuments(own, cliWords[language])).map(({ path }) => readInput(path)))
    const { budget } = await openDisclosure(files, nodeEffects, families)
    if (budget.forms.length === 0) throw new UsageError(prepareWords[language].noForms(own.join(' + '), budget.problems.map((problem) => phraseProblem(problem, language))))
    return budget
  }
  const last = await open(paths)
  const year = last.fiscalYear?.value
  if (year === undefined) throw new UsageError(prepareWords[language].noYear)
  warnUnread(last, paths.join(' + '), language, terminal)
  if (tablesPath === null) return writeTemplate(last, year, out, language, terminal)
  const tables = await open([tablesPath])
  mustFollow(last, year, tables, tablesPath, language)
  warnUnread(tables, tablesPath, language, terminal)
  return writeNarrative(last, year, { tables, tablesPath }, out, language, terminal)
}

function warnUnread(budget: Budget, path: string, language: Language, terminal: Terminal): void {
  const count = budget.forms.reduce((sum, { cells }) => sum + cells.filter(({ state }) => state === 'unread').length, 0)
  if (count > 0) terminal.remark(`${prepareWords[language].unread(path, count)}\n`)
}

/** The tables are those of the year after, of the same department; a mixed-up file would make a narrative of false comparisons. */
function mustFollow(last: Budget, year: number, tables: Budget, path: string, language: Language): void {
  const words = prepareWords[language]
  const [own, other] = [last.department?.value ?? null, tables.department?.value ?? null]
  if (tables.fiscalYear !== null && tables.fiscalYear.value !== year + 1) throw new UsageError(words.sameYear(path, tables.fiscalYear.value))
  if (own !== null && other !== null && own.replace(/\s/g, '') !== other.replace(/\s/g, '')) throw new UsageError(words.otherDepartment(own, other))
}

async function writeTemplate(last: Budget, year: number, out: string, language: Language, terminal: Terminal): Promise<number> {
  const words = prepareWords[language]
  const next = nextForms(last)
  const path = join(out, words.tablesName)
  const { bytes, inputCount } = await renderTemplateXlsx(last, next, (text) => moveYears(text, year))
  await writeNew(path, bytes, out, language)
  await terminal.write(`${words.template(path, next.length, inputCount)}\n`)
  return 0
}

const mostTold = 20

async function writeNarrative(last: Budget, year: number, { tables, tablesPath }: { readonly tables: Budget; readonly tablesPath: string }, out: string, language: Language, terminal: Terminal): Promise<number> {
  const words = prepareWords[language]
  const blank = listStillBlank(last, tables)
  if (isUnfilled(tables)) throw new UsageError(words.notFilled(tablesPath))
  if (blank.length > 0) terminal.remark(`${[words.stillBlank(tablesPath, blank.length), ...blanksByForm(last, blank, language)].join('\n')}\n`)
  const rewritten = rewriteNarrative(last, tables)
  const path = join(out, words.narrativeName)
  await writeNew(path, renderPaperDocx(composePaper(narrativeOnly(last, year, rewritten), `${year + 1}-01-01`, new Map(rewritten.map(({ sentence, marks }) => [sentence.id, marks])))), out, language)
  const changed = rewritten.filter(({ sentence }, index) => sentence.text !== last.narrative.sentences[index]?.text).length
  const marked = rewritten.flatMap(({ sentence, marks }) => marks.map(({ start, end, reason }) => `  ${words.marks[reason]}：${sentence.text.slice(start, end)}`))
  const more = marked.length > mostTold ? [words.more(marked.length - mostTold)] : []
  await terminal.write(`${[words.narrative(path, changed, marked.length), ...marked.slice(0, mostTold), ...more].join('\n')}\n`)
  return 0
}

/** Form by form, with the rows that wait. */
function blanksByForm({ forms }: Budget, cells: readonly Cell[], language: Language): string[] {
  return forms.flatMap(({ id, title, rows }) => {
    const keys = new Set(cells.flatMap(({ path }) => (path.form === id ? [`${path.panel}/${path.row}`] : [])))
    const names = rows.filter(({ panel, key }) => keys.has(`${panel}/${key}`)).map(({ label }) => label.trim())
    return names.length === 0 ? [] : [prepareWords[language].blankRows(title, names.slice(0, mostNamed), names.length)]
  })
}

const mostNamed = 5

/** The prose alone: forms and projects stand in the workbook. */
function narrativeOnly(last: Budget, year: number, rewritten: readonly RewrittenSentence[]): Budget {
  const { narrative, fiscalYear } = last
  const sections = narrative.sections.map((section) => ({ ...section, heading: moveYears(section.heading, year) }))
  return {
    ...last,
    fiscalYear: fiscalYear === null ? null : { ...fiscalYear, value: year + 1 },
    forms: [], projects: [], selfEvaluations: [],
    narrative: { ...narrative, sections, sentences: rewritten.map(({ sentence }) => sentence), claims: [] },
  }
}

async function writeNew(path: string, bytes: Uint8Array, folder: string, language: Language): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(path, bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new UsageError(prepareWords[language].there(path)) : error
  })
}
