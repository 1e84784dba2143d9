/** What every part of the page shares: the budget with its layouts, the words, the anchors, and the findings in their order. */
import type { Budget } from '../../model/budget.ts'
import { cellsById, type Cell, type Form } from '../../model/form.ts'
import { isOpen, type Audit, type Finding, type RuleResult, type Severity } from '../../model/finding.ts'
import { evaluateIdentity, type IdentityCheck } from '../../model/identity.ts'
import type { Place } from '../../model/place.ts'
import { phrasePlace } from '../../locale/place-words.ts'
import { enRender } from '../../locale/en-render.ts'
import type { RenderWords } from '../../locale/render-words.ts'
import { zhRender } from '../../locale/zh-render.ts'
import { allIdentities } from '../../data/identities.ts'
import { layTable, type TableLayout } from '../table-layout.ts'
import { definitionOf } from '../../data/families.ts'
import { formName, type Language, type Name } from '../titles.ts'
import { indexCells, nameAnchors, type Anchors, type NamedCell } from './anchors.ts'
import { html, type Markup } from './markup.ts'

export interface NumberedFinding {
  readonly finding: Finding
  /** Counts from 1 over all findings, heaviest first, those that were accepted last. */
  readonly index: number
  readonly anchor: string
  readonly rule: RuleResult | null
  /** Anchor of each place, in the finding's order; null where the page has none. */
  readonly targets: readonly (string | null)[]
}

export interface LaidForm {
  readonly form: Form
  readonly name: Name
  readonly layout: TableLayout
}

export interface PageContext {
  readonly budget: Budget
  readonly audit: Audit
  readonly language: Language
  readonly words: RenderWords
  readonly anchors: Anchors
  readonly cells: ReadonlyMap<string, NamedCell>
  readonly cellTitles: ReadonlyMap<Cell, string>
  readonly forms: readonly LaidForm[]
  readonly findings: readonly NumberedFinding[]
  /** Findings that name the thing with this anchor. */
  readonly marks: ReadonlyMap<string, readonly NumberedFinding[]>
  /** The identities of the forms, compared. */
  readonly checks: readonly IdentityCheck[]
}

export const severityOrder: readonly Severity[] = ['error', 'warning', 'advice']

export function openPage(budget: Budget, audit: Audit, language: Language): PageContext {
  const printed = cellsById(budget.forms)
  const anchors = nameAnchors(budget)
  const findings = numberFindings(audit, anchors)
  const marks = new Map<string, NumberedFinding[]>()
  for (const numbered of findings) {
    for (const target of new Set(numbered.targets)) if (target !== null) marks.set(target, [...(marks.get(target) ?? []), numbered])
  }
  const forms = budget.forms.map((form): LaidForm => {
    const definition = definitionOf(budget, form)
    return { form, name: formName(form, definition, language), layout: layTable(form, definition, language) }
  })
  const words = language === 'zh' ? zhRender : enRender
  return { budget, audit, language, words, anchors, cells: indexCells(budget), cellTitles: titleCells(forms), forms, findings, marks, checks: allIdentities(budget).map((instance) => evaluateIdentity(instance, printed)) }
}

function numberFindings(audit: Audit, anchors: Anchors): NumberedFinding[] {
  const rules = new Map(audit.results.map((result) => [result.ruleId, result]))
  const ordered = severityOrder.flatMap((severity) => audit.findings.filter((finding) => finding.severity === severity))
  return [...ordered.filter(isOpen), ...ordered.filter((finding) => !isOpen(finding))].map((finding, index) => ({
    finding,
    index: index + 1,
    anchor: `finding-${index + 1}`,
    rule: rules.get(finding.ruleId) ?? null,
    targets: finding.places.map(anchors.ofPlace),
  }))
}

/** A name with its language marked where it differs from the page's. */
export function nameMarkup({ language }: PageContext, name: Name): Markup {
  return name.language === language ? html`${name.text}` : html`<span lang="${name.language === 'zh' ? 'zh-CN' : 'en'}">${name.text}</span>`
}

/** Words of the document, which are Chinese whatever the page's language. */
export function documentText({ language }: PageContext, text: string): Markup {
  return language === 'zh' ? html`${text}` : html`<span lang="zh-CN">${text}</span>`
}

/** `部门预算收支总表 · 一般公共服务支出 · 预算数` */
export function cellTitle({ cellTitles }: PageContext, { cell }: NamedCell): string {
  return cellTitles.get(cell) ?? cell.id
}

function titleCells(forms: readonly LaidForm[]): Map<Cell, string> {
  const titles = new Map<Cell, string>()
  for (const { name, layout } of forms) {
    for (const { cells } of layout.rows) {
      let label = ''
      for (const [index, cell] of cells.entries()) {
        const heads = layout.columns[index]?.heads ?? []
        if (cell.kind === 'label') label = cell.name.text
        if (cell.kind !== 'figure' || cell.cell === null) continue
        const parts = [name.text, label, label === '' ? heads.map(({ text }) => text).join(' ') : (heads.at(-1)?.text ?? '')]
        titles.set(cell.cell, parts.filter((part) => part !== '').join(' · '))
      }
    }
  }
  return titles
}

/** `原件第 3 页`; the file's name stands for 原件 when there are several. */
export function placeTitle({ budget, words, language }: PageContext, place: Place): string {
  const file = budget.sources.length > 1 ? (budget.sources[place.sourceIndex]?.name ?? null) : null
  return words.place(file, phrasePlace(budget.sources, place, language))
}
