/**
 * Tables printed without lines whose columns nobody could tell, or set with spaces in running text: below a form's title stand rows of words and
 * figures, and no grid. They are there and not read, and that is said. Called by assemble-forms when all grids are done.
 */
import type { Families } from '../../data/families.ts'
import type { Form } from '../../model/form.ts'
import type { Problem } from '../../model/problem.ts'
import type { Block, TextLine } from '../../model/source.ts'
import { tokenizeLine } from '../text/row-token.ts'
import { isCaptionText, type Site } from './site.ts'
import { isCalledTable, looksStatutory, matchTitle } from './titles.ts'
import { findUnitCaption, withoutUnitCaption } from './unit-caption.ts'

/** Rows are looked for so far below a title. */
const reach = 40
/** A title's caption stands so near. */
const captionReach = 2
/** So many tell a table from a list, and figures below a caption from the number of a page. */
const fewestRows = 3
const fewestFigures = 2
/** A comma of full width may stand in a figure of full width. */
const sentence = /[。；！？]|，(?![０-９]{3})/
/** Decimals, groups or four digits: more than the number of a page. */
const telling = /[.．][\d０-９]|[,，][\d０-９]{3}|[\d０-９]{4}/

const code = /^[235]\d{2,6}$/

interface LooseTable {
  readonly title: TextLine
  readonly formIds: readonly string[]
}

/** known: the forms that were read, or are said to be unread already. */
export function looseTables(blocks: readonly Block[], names: readonly string[], families: Families, known: ReadonlySet<string>): Problem[] {
  const found = new Map<string, Problem>()
  for (const { title, formIds } of listLoose(blocks, names, families)) {
    const [form = ''] = formIds
    const text = withoutUnitCaption(title.text).trim()
    if (formIds.some((id) => known.has(id)) || found.has(form === '' ? text : form)) continue
    found.set(form === '' ? text : form, { code: 'formUnread', place: title.place, params: { form, title: text, reason: 'lines' } })
  }
  return [...found.values()]
}

function listLoose(blocks: readonly Block[], names: readonly string[], families: Families): LooseTable[] {
  const idsOf = ({ text: printed }: TextLine, index: number): string[] | null => {
    const text = withoutUnitCaption(printed).trim()
    const isTable = isCalledTable(text)
    const match = matchTitle(text, names, families)
    if (match === null && !(isTable && looksStatutory(text))) return null
    if (isCaptionText(text) || !(isTable || isCaptioned(blocks.slice(index, index + 1 + captionReach)))) return null
    return match?.candidates.map(({ definition }) => definition.id) ?? []
  }
  const titles = blocks.map((block, index) => (block.kind === 'line' ? idsOf(block, index) : null))
  return blocks.flatMap((title, index) => {
    const formIds = titles[index]
    if (title.kind !== 'line' || formIds == null) return []
    const below = blocks.slice(index + 1, index + 1 + reach)
    const end = below.findIndex(({ kind }, at) => kind === 'grid' || titles[index + 1 + at] !== null)
    const lines = (end === -1 ? below : below.slice(0, end)).filter((block): block is TextLine => block.kind === 'line')
    return holdsTable([title, ...lines]) ? [{ title, formIds }] : []
  })
}

/** A row that stands alone behind a table without lines, as on a page of its own: part of the form, and in no grid. */
export function looseRow({ grid, tail }: Pick<Site, 'grid' | 'tail'>, { id, title }: Pick<Form, 'id' | 'title'>): Problem[] {
  if (grid.ground !== 'aligned') return []
  const end = tail.findIndex(({ text }) => sentence.test(text) || isCalledTable(text.trim()))
  const row = (end === -1 ? tail : tail.slice(0, end)).find((line) => {
    const figures = tokenizeLine(line).filter(({ kind }) => kind === 'number')
    return figures.length > 2 || (figures.length > 1 && figures.some(({ text }) => telling.test(text) || code.test(text)))
  })
  return row === undefined ? [] : [{ code: 'formUnread', place: row.place, params: { form: id, title, reason: 'continuation' } }]
}

function isCaptioned(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'line' && findUnitCaption(block.text) !== null)
}

/** Below a caption of the unit a few figures are enough; elsewhere a row has one that is no number of a page, or two, and there are several rows. */
function holdsTable(lines: readonly TextLine[]): boolean {
  const rows = lines.slice(1).filter(({ text }) => !sentence.test(text)).map((line) => tokenizeLine(line).filter(({ kind }) => kind !== 'text'))
  if (isCaptioned(lines)) return rows.reduce((sum, figures) => sum + figures.length, 0) >= fewestFigures
  return rows.filter((figures) => figures.length > 1 || figures.some(({ text }) => telling.test(text))).length >= fewestRows
}
