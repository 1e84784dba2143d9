/** The words of rendered documents: what zh-render.ts and en-render.ts must both say. Names of forms, rows and columns are data, not words. */
import type { Unit } from '../money.ts'
import type { DocumentKind } from '../model/budget.ts'
import type { Severity } from '../model/finding.ts'
import type { Direction } from '../model/narrative.ts'
import type { SpendPlanPoint } from '../model/project.ts'

export interface RenderWords {
  readonly languageTag: string
  readonly product: string
  readonly units: Readonly<Record<Unit, string>>
  /** The unit as it stands after a figure. */
  readonly unitsAfter: Readonly<Record<Unit, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly unnamedDepartment: string
  readonly nav: {
    readonly skip: string
    readonly contents: string
    readonly overview: string
    readonly findings: string
    readonly forms: string
    readonly narrative: string
    readonly projects: string
    readonly evaluations: string
    readonly about: string
  }
  readonly pageTitle: (department: string, year: number | null, kind: DocumentKind) => string
  readonly yearAndKind: (year: number | null, kind: DocumentKind) => string
  readonly madeFrom: (files: readonly string[], pageCount: number | null) => string
  /** A file's name when there are several, else null; where: 第 3 页. */
  readonly place: (file: string | null, where: string) => string
  readonly printedAs: (text: string) => string
  readonly unit: (unit: string) => string
  readonly inUnit: (amount: string, unit: string) => string
  readonly glance: {
    readonly heading: string
    readonly notStated: string
    readonly change: (direction: Direction, amount: string) => string
    readonly breakdown: string
    readonly breakdownNote: string
    readonly share: string
  }
  readonly summary: {
    readonly heading: string
    readonly nothingFound: string
    readonly checked: (comparisonCount: number, ruleCount: number) => string
    readonly undetermined: (ruleCount: number) => string
    readonly found: (counts: Readonly<Record<Severity, number>>) => string
    readonly more: (count: number) => string
    readonly unreadHeading: (count: number) => string
    readonly allRead: string
  }
  readonly forms: {
    readonly none: string
    readonly nil: string
    readonly unreadForm: string
    readonly unread: string
    readonly candidates: (texts: readonly string[]) => string
    readonly blankCandidate: string
    readonly onlyFilled: string
    readonly label: string
  }
  readonly narrative: { readonly boundTo: (name: string) => string; readonly unbound: string; readonly none: string }
  readonly projects: {
    readonly code: string
    readonly budget: string
    readonly fiscalFunds: string
    readonly otherFunds: string
    readonly furtherFunds: string
    readonly purpose: string
    readonly spendPlan: string
    readonly cumulative: string
    readonly objectives: string
    readonly indicators: string
    readonly level1: string
    readonly level2: string
    readonly level3: string
    readonly description: string
    readonly value: string
    readonly basis: string
    readonly planStates: Readonly<Record<SpendPlanPoint['state'], string>>
  }
  readonly evaluation: {
    readonly funds: string
    readonly original: string
    readonly annual: string
    readonly executed: string
    readonly weight: string
    readonly rate: string
    readonly score: string
    readonly target: string
    readonly actual: string
    readonly reason: string
    readonly total: string
  }
  readonly findings: {
    readonly heading: string
    readonly none: string
    readonly number: (severity: Severity, index: number) => string
    readonly where: string
    readonly why: string
    readonly likely: string
    readonly remedy: string
    readonly printed: string
    readonly expected: string
    readonly rule: string
  }
  readonly about: {
    readonly heading: string
    readonly marks: string
    readonly markFinding: string
    readonly markClaim: string
    readonly markUnread: string
    readonly markBlank: string
    readonly keys: string
    readonly rules: string
    /** Sums by which reading placed figures: no comparisons. */
    readonly placing: (count: number) => string
    readonly outcomes: { readonly passed: string; readonly violated: string; readonly undetermined: string; readonly notApplicable: string }
    readonly sources: string
    readonly fingerprint: string
    readonly pages: string
    readonly privacy: string
  }
  /** Spoken by the page's own script. */
  readonly inspector: { readonly heading: string; readonly quotedBy: string; readonly close: string; readonly holds: string; readonly rounding: string; readonly broken: string }
  readonly workbook: {
    readonly contents: string
    readonly back: string
    readonly sheet: string
    readonly form: string
    readonly unit: string
    readonly status: string
    readonly filled: string
    readonly nil: string
    readonly unread: string
    readonly projects: string
    readonly projectWords: string
    readonly fund: string
    readonly amount: string
    readonly indicators: string
    readonly evaluations: string
    readonly evaluatedIndicators: string
    readonly project: string
    readonly formulaNote: string
    readonly unreadNote: (candidates: readonly string[]) => string
    readonly textNote: string
    readonly mismatchNote: (computed: string) => string
    readonly author: string
    readonly pageOf: string
    /** Where texts go on that are too long for a cell. */
    readonly carriedSheet: string
    readonly carriedFrom: string
    readonly carriedText: string
    readonly carriedOn: (sheet: string, row: number) => string
  }
}
