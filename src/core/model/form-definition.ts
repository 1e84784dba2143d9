/**
 * The statutory forms as data: which columns and rows a form has, how they are spelled, and what it states about itself.
 * One definition drives reading, auditing and rendering. The data lives in /data/form; a new family is a new file there.
 */
import type { Unit } from '../money.ts'

/** Canonical forms. A family prints some of them under its own titles, order and columns; meaning hangs on these ids. */
export type FormId =
  | 'revenueExpenditureSummary'
  | 'revenueSummary'
  | 'expenditureSummary'
  | 'fiscalSummary'
  | 'fiscalExpenditure'
  | 'fiscalBasicExpenditure'
  | 'generalPublicExpenditure'
  | 'generalPublicBasicExpenditure'
  | 'governmentFundsExpenditure'
  | 'stateCapitalExpenditure'
  | 'threePublicExpenses'
  | 'officeRunningCosts'
  | 'governmentProcurement'
  | 'fixedAssets'
  | 'basicExpenditure'
  | 'projectExpenditure'
  | 'generalPublicProjectExpenditure'
  | 'governmentFundsThreePublicExpenses'
  | 'purchaseOfServices'
  | 'managedTransfers'
  | 'expenditureByEconomicCode'
  | 'generalPublicExpenditureByEconomicCode'
  | 'generalPublicBasicExpenditureByFunctionCode'

export type Stage = 'budget' | 'finalAccounts'

/** A layout used by many departments of one region in some years. */
export interface FamilyDefinition {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly applies: {
    /** Division code prefixes (GB/T 2260) where the layout was seen; empty for any. */
    readonly regions: readonly string[]
    readonly from: number
    readonly to: number | null
    readonly stage: Stage
  }
  readonly forms: readonly FormDefinition[]
  /** Public source of the layout. */
  readonly source: string
  /** Of a layout that a person described: the text of that file. */
  readonly describedBy?: string
}

export interface FormDefinition {
  readonly id: FormId
  /** Number printed in the family's own contents list (表 1 …). */
  readonly ordinal: number
  readonly title: { readonly zh: string; readonly en: string }
  /** Spellings of the title without year, department name, numbering and spaces. */
  readonly titles: readonly string[]
  /** Unit when the caption names none; null: the caption must name it. */
  readonly defaultUnit: Unit | null
  readonly required: boolean
  /** false: its heads mean what they mean only in their groups (上年 | 本年), so no other family's form is read by them. */
  readonly lends?: boolean
  /** Tables printed side by side under one title (收入 | 支出). Most forms have one. */
  readonly panels: readonly PanelDefinition[]
  readonly identities: readonly IdentityDefinition[]
}

/**
 * keyedBy: what makes a row itself. `code`: a classification code · `label`: its wording, looked up in `rows`
 * `single`: the panel prints one row of figures; its key is `total`, or each column names its own canonical row · `ordinal`: a list, rows are numbered from 1
 */
export interface PanelDefinition {
  readonly id: string
  readonly keyedBy: 'code' | 'label' | 'single' | 'ordinal'
  /** For `code`: which classification. */
  readonly classification?: 'functional' | 'economicDepartment'
  readonly columns: readonly ColumnDefinition[]
  /** For `label`: every row in printed order; for `code`: only the rows without a code (total, subtotals). */
  readonly rows: readonly RowDefinition[]
  /** For `label`: rows whose key is not listed but whose wording names a functional category (一般公共服务支出) get its code `201` as key. */
  readonly functionRows?: boolean
}

/** `codeCategory`, `codeSection`, `codeItem` (类 款 项) are the parts of a code printed in three columns. */
export type ColumnKind =
  | 'rowNumber'
  | 'code'
  | 'codeCategory'
  | 'codeSection'
  | 'codeItem'
  | 'label'
  | 'amount'
  | 'count'
  | 'text'

export interface ColumnDefinition {
  readonly id: string
  readonly kind: ColumnKind
  readonly title: { readonly zh: string; readonly en: string }
  /** Spellings of the column's own head, without spaces and line breaks. */
  readonly heads: readonly string[]
  /** Spellings of a head above it, when the own head alone is ambiguous (小计 under 公务用车购置及运行费). */
  readonly under?: readonly string[]
  /** In a `single` panel: the canonical row this column's figure belongs to, so that a form printed as one line of columns has the same cells as one printed as lines. */
  readonly row?: string
  /** The layout may leave this column out. */
  readonly optional?: boolean
}

/**
 * key: unique in its panel. section: key of the row under whose heading this row stands, when its wording occurs twice.
 * otherwise: wordings that mean this row only where none of its labels is printed, and where it stands between the rows before and after it here.
 */
export interface RowDefinition {
  readonly key: string
  readonly labels: readonly string[]
  readonly otherwise?: readonly string[]
  readonly section?: string
  readonly optional?: boolean
}

/** One cell by canonical position, possibly in another form. */
export interface CellPath {
  readonly form: FormId
  readonly panel: string
  readonly row: string
  readonly column: string
}

/**
 * What a form states about itself, or two forms about each other. A missing part counts as nothing; a blank part counts as zero in
 * arithmetic; an unread part makes the instance undecided.
 * functionParts: the rows keyed by a top functional code (`201`) are parts too.
 * ofWhich: the parts are lines under 其中 that a document may leave out; where none of them is printed, nothing is stated.
 * dissolves: where the total is not printed, its parts stand for it in the sums it is part of; of columns, the sum is stated only where every part is printed.
 * everyPart: stated only where the document prints the total and each of the parts, because a part left out may be more than nothing.
 * needs: stated only where the document prints these cells, because without them other columns, which are no parts, make up the rest.
 * rowSum: in every row, total = Σ parts (columns) less those `subtracted`, where the layout has any of the parts · columnSum: in every named column, row total = Σ part rows (signed)
 * tree: in every amount column, a code's figure = Σ of its direct children, and row `total` = Σ of the top codes
 * sum: one cell = Σ cells · equalRows: the same code has the same figure in two columns of two forms, and their totals agree
 * (`totals: false` where the row `total` of the two forms means different things)
 *
 * apart: the parts or the right side may be of this year's appropriation alone, with what was carried over (the first of these cells that
 * has an amount) set apart; both ways of printing are usual.
 */
export type IdentityDefinition =
  | { readonly kind: 'rowSum'; readonly id: string; readonly panel: string; readonly total: string; readonly parts: readonly string[]; readonly subtracted?: readonly string[]; readonly everyPart?: boolean; readonly rows?: readonly string[]; readonly dissolves?: boolean }
  | { readonly kind: 'columnSum'; readonly id: string; readonly panel: string; readonly columns: readonly string[]; readonly total: string; readonly parts: readonly string[]; readonly functionParts?: boolean; readonly ofWhich?: boolean; readonly dissolves?: boolean }
  | { readonly kind: 'tree'; readonly id: string; readonly panel: string; readonly columns: readonly string[]; readonly totalRow: string | null }
  | { readonly kind: 'sum'; readonly id: string; readonly total: CellPath; readonly parts: readonly CellPath[]; readonly mirrored?: boolean; readonly everyPart?: boolean; readonly needs?: readonly CellPath[]; readonly apart?: readonly CellPath[] }
  | { readonly kind: 'equalRows'; readonly id: string; readonly left: ColumnPath; readonly right: ColumnPath; readonly totals?: boolean; readonly apart?: readonly CellPath[] }

export interface ColumnPath {
  readonly form: FormId
  readonly panel: string
  readonly column: string
}

/**
 * What is part of what across forms: the parts together are never more than the whole, as long as no amount is negative.
 * cell: one cell within another · rows: code by code on the levels both print, and in the row `total`
 */
export type BoundDefinition =
  | { readonly kind: 'cell'; readonly id: string; readonly whole: CellPath; readonly part: CellPath }
  | { readonly kind: 'rows'; readonly id: string; readonly whole: ColumnPath; readonly parts: readonly ColumnPath[] }
