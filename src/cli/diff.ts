/** `mingzhang diff A B`: what two budgets say otherwise, in the terminal, as a page, or for programs. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { diffBudgets, type BudgetDiff } from '../core/analyze/diff-budgets.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import { diffWords } from '../core/locale/diff-words.ts'
import { phraseProblem } from '../core/locale/finding-words.ts'
import { prepareWords } from '../core/locale/prepare-words.ts'
import { diffTables, type DiffTable } from '../core/render/diff/diff-rows.ts'
import { nameOf, renderDiffHtml } from '../core/render/diff/render-diff-html.ts'
import type { Language } from '../core/render/titles.ts'
import type { Request } from './command-line.ts'
import { loadFamily } from './family.ts'
import { openBudget } from './open-budget.ts'
import type { Terminal } from './terminal.ts'
import { formatTable } from './text-table.ts'
import { UsageError } from './usage-error.ts'

/** A folder is one budget in several files. → exit code: 1 when anything differs */
export async function diffFiles({ before, after, format, out, familyPath, language }: Extract<Request, { command: 'diff' }>, terminal: Terminal): Promise<number> {
  const families = familyPath === null ? [] : [await loadFamily(familyPath, language)]
  const budgets = [await openBudget(before, families, language), await openBudget(after, families, language)] as const
  const isAlike = budgets.every(({ forms, narrative }) => forms.length === 0 && narrative.sentences.length > 0)
  const unread = isAlike ? -1 : budgets.findIndex(({ forms }) => forms.length === 0)
  if (unread !== -1) throw new UsageError(prepareWords[language].noForms([before, after][unread] ?? '', (budgets[unread]?.problems ?? []).map((problem) => phraseProblem(problem, language))))
  const diff = diffBudgets(...budgets)
  const tables = diffTables(diff.before, diff.after, diff.forms, language)
  const text = format === 'html' ? renderDiffHtml({ ...diff, tables }, language) : format === 'json' ? diffJson(diff, tables, language) : diffText(diff, tables, language)
  if (out === null) await terminal.write(text)
  else {
    await mkdir(dirname(out), { recursive: true })
    await writeFile(out, text)
    await terminal.write(`${cliWords[language].written(out)}\n`)
  }
  return isSame(diff) ? 0 : 1
}

function isSame({ forms, projects, sentencesAdded, sentencesRemoved }: BudgetDiff): boolean {
  return [forms, projects, sentencesAdded, sentencesRemoved].every(({ length }) => length === 0)
}

/** Amounts are texts in the unit of their table. */
function diffJson({ before, after, equalCount, projects, sentencesAdded, sentencesRemoved }: BudgetDiff, tables: readonly DiffTable[], language: Language): string {
  return `${JSON.stringify({ before: nameOf(before, language), after: nameOf(after, language), equal: equalCount, forms: tables, projects, sentencesRemoved, sentencesAdded }, null, 1)}\n`
}

function diffText(diff: BudgetDiff, tables: readonly DiffTable[], language: Language): string {
  const words = diffWords[language]
  const { before, after, equalCount, projects, sentencesAdded, sentencesRemoved } = diff
  const changed = tables.reduce((sum, { rows }) => sum + rows.length, 0)
  const list = (heading: string, mark: string, texts: readonly string[]): string[] => (texts.length === 0 ? [] : ['', heading, ...texts.map((text) => `  ${mark} ${text}`)])
  const lines = [
    `- ${nameOf(before, language)}`, `+ ${nameOf(after, language)}`,
    isSame(diff) ? words.same : words.summary(changed, equalCount),
    ...tables.flatMap((table) => tableText(table, language)),
    ...projects.flatMap(({ name, state, before: was, after: is }) => ['', `${name} ${words.projectStates[state]}`, ...was.map((text) => `  - ${text}`), ...is.map((text) => `  + ${text}`)]),
    ...list(words.removed, '-', sentencesRemoved), ...list(words.added, '+', sentencesAdded),
  ]
  return `${lines.join('\n')}\n`
}

function tableText({ title, state, rows }: DiffTable, language: Language): string[] {
  const words = diffWords[language]
  const note = state === 'added' ? words.formAdded : state === 'removed' ? words.formRemoved : ''
  const unit = rows[0] === undefined ? '' : cliWords[language].unit[rows[0].unit]
  const heading = ['', `${title}  ${unit}${note}`]
  if (rows.length === 0) return heading
  const columns = words.heads.map((head, index) => ({ head, align: index > 1 ? ('right' as const) : ('left' as const) }))
  return [...heading, ...formatTable(columns, rows.map(({ row, column, before, after, difference, rate }) => [row, column, ...[before, after, difference, rate].map((text) => text ?? words.none)]))]
}
