/** Names of figures and places as a person says them, in the language of the app. */
import { phrasePlace } from '../../core/locale/place-words.ts'
import { formatAmount, formatFen, type Unit } from '../../core/money.ts'
import type { AppWords } from '../../core/locale/zh-app.ts'
import type { Cell } from '../../core/model/form.ts'
import type { CellPath, FormId } from '../../core/model/form-definition.ts'
import type { Place } from '../../core/model/place.ts'
import type { Language, Review } from '../worker/protocol.ts'
import { indexReview } from './index-review.ts'
import { largestFileMb, type DocumentEntry } from './state.ts'

/** 表 3 部门预算支出总表; the printed title when the family does not know the form. */
export function formName(review: Review, id: FormId, language: Language, words: AppWords): string {
  const known = review.titles.forms[id]
  if (known === undefined) return indexReview(review).forms.get(id)?.title ?? id
  return known.ordinal === null ? known.title[language] : `${words.forms.table(known.ordinal)} ${known.title[language]}`
}

/** 表 3, for tight places. */
function formShortName(review: Review, id: FormId, language: Language, words: AppWords): string {
  const ordinal = review.titles.forms[id]?.ordinal ?? null
  return ordinal === null ? formName(review, id, language, words) : words.forms.table(ordinal)
}

/** 表 3, 表 7–9, T7–9: the forms that begin on one page, for the page strip; empty when none has a number. */
export function formsSign(review: Review, ids: readonly FormId[], words: AppWords): string {
  const ordinals = ids.flatMap((id) => review.titles.forms[id]?.ordinal ?? []).sort((left, right) => left - right)
  const runs: number[][] = []
  for (const ordinal of ordinals) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === ordinal - 1) run.push(ordinal)
    else runs.push([ordinal])
  }
  const spans = runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`))
  return spans.length === 0 ? '' : words.forms.sign(spans.join(' '))
}

function columnName(review: Review, path: CellPath, language: Language): string {
  const known = review.titles.columns[`${path.form}/${path.panel}/${path.column}`]
  if (known !== undefined) return known[language]
  const printed = indexReview(review).forms.get(path.form)?.columns.find((column) => column.panel === path.panel && column.id === path.column)
  return printed?.head.split('/').at(-1) ?? path.column
}

/** A row by its label as printed; by code when the label was not read. */
function rowName(review: Review, path: CellPath, language: Language): string {
  const label = review.titles.rows[`${path.form}/${path.panel}/${path.row}`]?.[language] ?? ''
  return label === '' ? path.row : label
}

/** 表 3 › 行政运行 › 基本支出. */
export function cellName(review: Review, path: CellPath, language: Language, words: AppWords): string {
  return [formShortName(review, path.form, language, words), rowName(review, path, language), columnName(review, path, language)].join(' › ')
}

/** How a part is called beside its total: only by what differs between them. */
export function partName(review: Review, part: CellPath, total: CellPath, language: Language, words: AppWords): string {
  const form = part.form === total.form ? null : formShortName(review, part.form, language, words)
  const row = part.row === total.row && part.panel === total.panel && form === null ? null : rowName(review, part, language)
  const column = part.column === total.column && part.panel === total.panel && form === null ? null : columnName(review, part, language)
  const names = [form, row, column].filter((name) => name !== null)
  return names.length === 0 ? rowName(review, part, language) : names.join(' ')
}

/** 第 5 页, 第 120 行; with the file's number when there are several. */
export function placeName(review: Review, place: Place, language: Language, words: AppWords): string {
  const where = phrasePlace(review.budget.sources, place, language)
  const file = review.budget.sources.length > 1 ? `${words.page.file(place.sourceIndex + 1)} ` : ''
  return file + where
}

/** What an undecided rule lacked, in words; names without words are left out. At most three, a rule over every row may lack many. */
export function missingNames(review: Review, missing: readonly string[], language: Language, words: AppWords): string {
  const names = missing.map((name) => missingName(review, name, language, words)).filter((name) => name !== '')
  const more = names.length > 3 ? ' …' : ''
  return names.slice(0, 3).join(words.comma) + more
}

function missingName(review: Review, name: string, language: Language, words: AppWords): string {
  const [kind = '', rest = ''] = [name.slice(0, Math.max(0, name.indexOf(':'))), name.slice(name.indexOf(':') + 1)]
  const cell = indexReview(review).cells.get(rest)
  if (kind === 'cell') return cell === undefined ? '' : cellName(review, cell.path, language, words)
  if (kind === 'form') return rest in review.titles.forms ? formName(review, rest as FormId, language, words) : rest
  if (kind === 'unit') return `${formName(review, rest as FormId, language, words)} ${words.forms.unitUnknown}`
  const project = review.budget.projects.find(({ id }) => name === id || name.startsWith(`${id}/`))
  return project?.name ?? words.needs[name] ?? ''
}

/** What a figure says, never a zero for what is not printed. */
export function figureText(cell: Cell | null | undefined, words: AppWords): string {
  if (cell === null || cell === undefined) return words.forms.blankCell
  switch (cell.state) {
    case 'amount':
      return cell.amount === null ? cell.text : formatAmount(cell.amount, cell.unit)
    case 'blank':
      return words.forms.blankCell
    case 'dash':
      return '—'
    case 'unread':
      return words.forms.unreadCell
  }
}

/** Fen in a unit, with as many decimals as it needs and at least two. */
export function fenText(fen: bigint, unit: Unit, least = 2): string {
  const exact = { yuan: 2, tenThousandYuan: 6, hundredMillionYuan: 10 }[unit]
  const full = formatFen(fen, unit, exact)
  const trimmed = full.replace(/0+$/, '')
  const decimals = Math.max(least, trimmed.length - trimmed.indexOf('.') - 1)
  return formatFen(fen, unit, Math.min(exact, decimals))
}

/** Why nothing of a document could be read, and what to do. */
export function failureText({ failure, problemText }: DocumentEntry, language: Language, words: AppWords): string {
  if (failure === 'tooLarge') return words.failed.tooLarge(largestFileMb)
  if (failure !== null) return words.failed[failure]
  return problemText === null ? words.failed.crashed : problemText[language]
}
