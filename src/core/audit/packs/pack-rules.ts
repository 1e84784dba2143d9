/** The rules of a pack as rules of the engine, beside the built-in ones: the same outcomes, and undetermined wherever a figure is unread. */
import { conceptData } from '../../data/generated/concepts.ts'
import { compareAmounts, sumAmounts, type Amount } from '../../money.ts'
import { cellId, type Cell } from '../../model/form.ts'
import type { CellPath, FormId } from '../../model/form-definition.ts'
import type { PackCheck, PackRule, RulePack } from '../../model/rule-pack.ts'
import { anything } from '../needs.ts'
import { atCell, atSentence } from '../places.ts'
import { formsPartlyRead } from '../reading.ts'
import { defineRule, type Draft, type Rule, type Tally } from '../rule.ts'
import type { BudgetView } from '../view.ts'
import { includesAny } from '../words.ts'

export function rulesOfPack(pack: RulePack): Rule[] {
  return pack.rules.map((rule) => defineRule({
    id: `pack/${pack.id}/${rule.id}`,
    title: rule.title,
    basis: [],
    applies: { from: rule.from, to: rule.to, stages: rule.stages },
    severity: rule.severity,
    needs: { view: anything },
    *check({ view }, tally) {
      const words = wordsOf(pack, rule)
      for (const draft of draftsOf(rule.check, view, tally)) yield { ...draft, params: { ...words, ...draft.params } }
    },
  }))
}

/** What the sentence needs: the texts are the bureau's own, in both languages. */
function wordsOf({ title: pack }: RulePack, { title, basis, remedy, check }: PackRule): Record<string, string> {
  return {
    pack: check.kind, packZh: pack.zh, packEn: pack.en, titleZh: title.zh, titleEn: title.en,
    basisZh: basis.zh, basisEn: basis.en, remedyZh: remedy.zh, remedyEn: remedy.en,
  }
}

function draftsOf(check: PackCheck, view: BudgetView, tally: Tally): Draft[] {
  switch (check.kind) {
    case 'sum': return compareParts(check.total, check.parts, view, tally, (sum, total) => compareAmounts(sum, total) !== 'different')
    case 'within': return compareParts(check.whole, check.parts, view, tally, (sum, whole) => sum.fen <= whole.fen || compareAmounts(sum, whole) !== 'different')
    case 'section': return findSection(check.words, view, tally)
    case 'words': return findWords(check.headings, check.words, view, tally)
  }
}

function compareParts(whole: string, parts: readonly string[], view: BudgetView, tally: Tally, agree: (sum: Amount, total: Amount) => boolean): Draft[] {
  const total = figureOf(whole, view)
  const found = parts.map((part) => figureOf(part, view))
  // A document that prints none of the forms says nothing of the rule.
  if ([total, ...found].every((figure) => figure === 'absent')) return []
  if (typeof total === 'string' || total.amount === null || found.some((figure) => figure === 'open' || figure === 'absent')) {
    tally.open(`figure:${whole}`)
    return []
  }
  const cells = found.flatMap((figure): Cell[] => (typeof figure === 'string' ? [] : [figure]))
  const sum = sumAmounts(cells.flatMap(({ amount }) => amount ?? []))
  tally.compared()
  if (agree(sum, total.amount)) return []
  const places = [atCell('total', total), ...cells.filter(({ amount }) => amount !== null).map((cell) => atCell('part', cell))]
  return [{ at: total.id, places, expected: sum, actual: total.amount, params: { unit: total.unit } }]
}

/** absent: no form of the document has it · open: it is there, but not surely read · nothing: the column is printed and the row is not, so no amount was entered. */
function figureOf(figure: string, view: BudgetView): Cell | 'absent' | 'open' | 'nothing' {
  const paths = conceptData.find(({ id }) => id === figure)?.cells ?? [pathOf(figure)]
  const partly = formsPartlyRead(view)
  const printed = paths.filter(({ form }) => view.forms.has(form))
  if (printed.length === 0) return 'absent'
  const cell = printed.map((path) => view.cells.get(cellId(path))).find((one) => one !== undefined)
  if (printed.some(({ form }) => partly.has(form) || view.forms.get(form)?.status === 'unread') || cell?.state === 'unread') return 'open'
  if (cell !== undefined) return cell
  return paths.length === 1 && printed.some((path) => hasColumn(path, view)) ? 'nothing' : 'open'
}

function hasColumn({ form, panel, column }: CellPath, view: BudgetView): boolean {
  return view.forms.get(form)?.columns.some((own) => own.panel === panel && own.id === column) ?? false
}

/** The file was checked when it was read, so the first word is a form's id. */
function pathOf(figure: string): CellPath {
  const [form = '', panel = '', row = '', column = ''] = figure.split('/')
  return { form: form as FormId, panel, row, column }
}

/** Fewer sections than this, and the text was hardly read as one. */
const sectionsOfAText = 5

function findSection(words: readonly string[], { budget: { narrative }, sections }: BudgetView, tally: Tally): Draft[] {
  if (narrative.sections.length < sectionsOfAText) {
    tally.open('sections')
    return []
  }
  tally.compared()
  const isHeaded = narrative.sections.some(({ heading }) => includesAny(heading, words))
  const isTold = (): boolean => narrative.sentences.some(({ text, sectionId }) => sections.get(sectionId ?? '')?.kind !== 'glossary' && includesAny(text, words))
  return isHeaded || isTold() ? [] : [{ at: words[0] ?? '', places: [], params: { wanted: words.join('、') } }]
}

function findWords(headings: readonly string[], words: readonly string[], view: BudgetView, tally: Tally): Draft[] {
  const within = (id: string | null): boolean => {
    const section = view.sections.get(id ?? '')
    return section !== undefined && (includesAny(section.heading, headings) || within(section.parentId))
  }
  const sentences = view.budget.narrative.sentences.filter(({ sectionId }) => within(sectionId))
  const [first] = sentences
  if (first === undefined) {
    tally.open(`section:${headings[0] ?? ''}`)
    return []
  }
  tally.compared()
  if (sentences.some(({ text }) => includesAny(text, words))) return []
  return [{ at: headings[0] ?? '', places: atSentence('section', first), params: { wanted: words.join('、'), section: headings.join('、') } }]
}
