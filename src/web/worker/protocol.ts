/**
 * What the page and its workers say to each other; all of it plain data. A worker reads and audits one disclosure (`review`), or
 * holds the files of the document on the desk and draws its pages (`open`, `draw`, `lines`), or writes what is taken away (`takeAway`) or published (`publish`), or looks what was altered in a release (`verify`),
 * or says how its layout may be described (`proposeLayout`, `tryLayout`, `checkFamily`), or whether a file of rules can be used (`checkPack`),
 * or makes a budget in work what its steps make it (`openDraft`, `showDraft`, `printDraft`).
 */
import type { InputFile } from '../../core/effects.ts'
import type { Budget } from '../../core/model/budget.ts'
import type { DisclosureRelation } from '../../core/model/disclosure-relation.ts'
import type { Audit, Outcome } from '../../core/model/finding.ts'
import type { FamilyFile } from '../../core/model/family-file.ts'
import type { FormId } from '../../core/model/form-definition.ts'
import type { IdentityCheck } from '../../core/model/identity.ts'
import type { Box } from '../../core/model/place.ts'
import type { Computation } from '../../core/model/computation.ts'
import type { BlankStart, DraftEdit, DraftStep, LeftFigure, TypedFigure } from '../../core/model/draft.ts'
import type { DraftChoices, DraftComparison } from '../../core/prepare/merge-drafts.ts'
import type { DraftGate } from '../../core/model/draft-gate.ts'
import type { Cell, Form } from '../../core/model/form.ts'
import type { NamedFile } from '../../core/model/release.ts'
import type { Section } from '../../core/model/narrative.ts'
import type { Problem } from '../../core/model/problem.ts'
import type { Block } from '../../core/model/source.ts'
import type { Amount } from '../../core/money.ts'
import type { DraftSentence } from '../../core/prepare/draft-narrative.ts'
import type { DraftProjectEntry } from '../../core/prepare/draft-projects.ts'
import type { RowKind } from '../../core/prepare/draft-rows.ts'
import type { LayoutProposal } from '../../core/read/family/lay-out-tables.ts'
import type { Verification } from '../../core/release/phrase-verification.ts'
import type { Cockpit } from '../../core/render/review/cockpit.ts'
import type { TableLayout } from '../../core/render/table-layout.ts'
import type { Language } from '../../core/render/titles.ts'

export type { Language }

/** The same sentence in both languages, so that switching costs nothing. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>

/** A provision cited: its name with number and article, and what it says in short. */
export interface Citation {
  readonly source: string
  readonly summary: string
}

/** A finding in words, in the order a person reads it. */
export interface FindingText {
  readonly sentence: string
  readonly reason: string
  readonly basis: readonly Citation[]
  readonly remedy: string
}

export interface RuleSummary {
  readonly id: string
  readonly title: Bilingual
  readonly outcome: Outcome
  readonly checkedCount: number
  readonly placingCount: number
  /** What an undecided rule lacked: names of needs, `form:`, `unit:` or `cell:` with an id, or a project's id. */
  readonly missing: readonly string[]
}

/** Names of columns as the family defines them, of forms as printed with their number (null: not printed). */
export interface Titles {
  readonly family: Bilingual | null
  readonly forms: Readonly<Record<string, { readonly ordinal: number | null; readonly title: Bilingual }>>
  /** By `form/panel/column`. */
  readonly columns: Readonly<Record<string, Bilingual>>
  /** By `form/panel/row`. */
  readonly rows: Readonly<Record<string, Bilingual>>
}

/** Everything the page shows of one disclosure. textLines: for text sources, the lines as the reader counted them · blocks: for those with cells, what stands in them · null for others. */
export interface Review {
  readonly budget: Budget
  readonly audit: Audit
  /** Of the findings, by their ids; see model/finding-mark.ts. */
  readonly marks: ReadonlyMap<string, string>
  readonly checks: readonly IdentityCheck[]
  readonly titles: Titles
  /** Forms laid out as tables, by form id. */
  readonly tables: Readonly<Record<string, Bilingual<TableLayout>>>
  readonly findingTexts: Readonly<Record<string, Bilingual<FindingText>>>
  readonly problemTexts: readonly Bilingual[]
  readonly rules: readonly RuleSummary[]
  /** Forms the family asks for that the document does not print. */
  readonly missingForms: readonly FormId[]
  readonly textLines: readonly (readonly string[] | null)[]
  readonly blocks: readonly (readonly Block[] | null)[]
  /** The disclosure of the year before, where it was read beside this one. */
  readonly lastYear: Budget | null
  readonly durationMs: number
}

/** One searchable run of printed text. edges: x of the left edge of each character and of the right edge of the last; may be empty. */
export interface PrintedLine {
  readonly sourceIndex: number
  readonly pageNumber: number
  readonly lineIndex: number | null
  readonly address?: string
  readonly text: string
  readonly box: Box | null
  readonly edges: readonly number[]
  readonly fontSizePt: number
}

/** What a table would be read as under a family file still in the making. taken: what a row is, as far as its name tells. */
export interface TableTrial {
  readonly figureCount: number
  readonly unreadCount: number
  readonly heldCount: number
  readonly checkCount: number
  readonly rows: readonly { readonly printed: string; readonly code: string | null; readonly taken: Bilingual | null }[]
}

/** tables: in the order of the file's forms; null for what is not read. */
export interface LayoutTrial {
  readonly mistakes: readonly Bilingual[]
  readonly tables: readonly (TableTrial | null)[]
}

/** family: null when the file cannot be used; then the mistake says why. */
export interface FamilyCheck {
  readonly family: { readonly id: string; readonly title: Bilingual } | null
  readonly mistake: Bilingual | null
}

/** pack: null when the file cannot be used; then the mistakes say where, one a line. */
export interface PackCheck {
  readonly pack: { readonly id: string; readonly title: Bilingual } | null
  readonly mistakes: Bilingual
}

/** For a reviewer: the report, the document with notes, the check sheet in two formats, the findings for programs. As data: the figures in three. */
export type TakenFormat = 'report' | 'notes' | 'checkSheet' | 'checkSheetDocx' | 'sarif' | 'xlsx' | 'json' | 'csv'

/** What the overview of several documents is taken away as. */
export type OverviewFormat = 'html' | 'xlsx'

/** nameEnd: goes behind the name of the document. */
export interface TakenFile {
  readonly nameEnd: string
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** width, height: pixels. image: null when the page cannot be drawn. lettersMissing: fonts are not in the file, so Chinese comes out blank. */
export interface DrawnPage {
  readonly image: ImageBitmap | null
  readonly width: number
  readonly height: number
  readonly lettersMissing: boolean
}

/** The bytes of pdfium.wasm, or the address on our own origin where they are. */
export type PdfiumSource = { readonly url: string } | { readonly bytes: ArrayBuffer }

/** What sets a PDF: its engine and compressed fonts, on our own origin. */
export interface TypesetterSource {
  readonly wasmUrl: string
  readonly fontUrls: readonly string[]
}

/** file: null when nothing was published; then the reasons say why, one a line. */
export interface PublishedRelease {
  readonly file: TakenFile | null
  readonly reasons: Bilingual
}

/** What was found of a release. */
export type Verified = Bilingual<Verification>

/** A form of a budget in work. addable: the panels to which rows can be added · listed: the rows it may still have, where its layout knows them all. */
export interface DraftForm {
  readonly form: Form
  readonly ordinal: number | null
  readonly title: Bilingual
  /** By `panel/row`. */
  readonly rowNames: Readonly<Record<string, Bilingual>>
  /** By `panel/column`. */
  readonly columnNames: Readonly<Record<string, Bilingual>>
  readonly table: Bilingual<TableLayout>
  readonly addable: readonly { readonly panel: string; readonly kind: RowKind; readonly listed: readonly { readonly code: string; readonly name: string }[] | null }[]
}

/** All that is shown of a budget in work; see prepare/draft-budget.ts. */
export interface DraftView {
  readonly forms: readonly DraftForm[]
  readonly computations: ReadonlyMap<string, Computation>
  readonly overridden: ReadonlyMap<string, Amount | null>
  readonly unplaced: readonly TypedFigure[]
  /** Figures of other files that found no cell. */
  readonly left: readonly LeftFigure[]
  readonly sections: readonly Section[]
  readonly sentences: readonly DraftSentence[]
  readonly projects: readonly DraftProjectEntry[]
}

/** Cells of a form whose rows are what they were. */
export interface FormChange {
  readonly id: string
  readonly cells: readonly Cell[]
}

/** serial: of what the page then knows · computations null: as they were. */
export type DraftUpdate =
  | { readonly kind: 'whole'; readonly serial: number; readonly view: DraftView }
  | { readonly kind: 'change'; readonly serial: number; readonly forms: readonly (DraftForm | FormChange)[]; readonly computations: DraftView['computations'] | null; readonly rest: Omit<DraftView, 'forms' | 'computations'> }

/** A layout whose empty forms a budget may start from. */
export interface FamilyChoice {
  readonly id: string
  readonly title: Bilingual
  readonly formCount: number
}

/** The files of another disclosure of the department, to be compared with. */
export interface RelatedFiles {
  readonly relation: DisclosureRelation
  readonly files: readonly InputFile[]
}

export type WorkerTask =
  | { readonly kind: 'review'; readonly files: readonly InputFile[]; readonly families: readonly string[]; readonly packs: readonly string[]; readonly related: readonly RelatedFiles[] }
  | { readonly kind: 'proposeLayout' }
  | { readonly kind: 'tryLayout'; readonly file: FamilyFile }
  | { readonly kind: 'checkFamily'; readonly text: string }
  | { readonly kind: 'checkPack'; readonly text: string }
  | { readonly kind: 'open'; readonly files: readonly InputFile[] }
  | { readonly kind: 'draw'; readonly sourceIndex: number; readonly pageNumber: number; readonly scale: number }
  | { readonly kind: 'lines' }
  | { readonly kind: 'takeAway'; readonly taken: TakenFormat; readonly language: Language; readonly budget: Budget; readonly audit: Audit }
  | { readonly kind: 'publish'; readonly typesetter: TypesetterSource; readonly publishedOn: string; readonly budget: Budget; readonly audit: Audit; readonly lastYear: Budget | null; readonly gate: DraftGate }
  | { readonly kind: 'verify'; readonly files: readonly NamedFile[] }
  | { readonly kind: 'openDraft'; readonly id: string; readonly files: readonly InputFile[]; readonly blank: BlankStart | null; readonly families: readonly string[] }
  /** knows: the serial of what the page shows; null: nothing. */
  | { readonly kind: 'showDraft'; readonly id: string; readonly edits: readonly DraftEdit[]; readonly knows: number | null }
  | { readonly kind: 'compareDrafts'; readonly id: string; readonly here: readonly DraftStep[]; readonly other: readonly DraftStep[] }
  | { readonly kind: 'mergeDrafts'; readonly id: string; readonly here: readonly DraftStep[]; readonly other: readonly DraftStep[]; readonly choices: DraftChoices }
  | { readonly kind: 'printDraft'; readonly id: string; readonly edits: readonly DraftEdit[]; readonly printedOn: string }
  | { readonly kind: 'takeFigures'; readonly id: string; readonly edits: readonly DraftEdit[]; readonly takeId: string; readonly files: readonly InputFile[]; readonly families: readonly string[] }
  | { readonly kind: 'listFamilies'; readonly families: readonly string[] }
  | { readonly kind: 'blankWorkbook'; readonly blank: BlankStart; readonly families: readonly string[] }
  | { readonly kind: 'readChart'; readonly chart: RowKind }
  | { readonly kind: 'takeOverview'; readonly format: OverviewFormat; readonly language: Language; readonly cockpit: Cockpit }

/** What each task answers with. `open` tells which sources cannot be drawn and why. */
export interface WorkerResults {
  readonly review: Review
  readonly proposeLayout: LayoutProposal | null
  readonly tryLayout: LayoutTrial
  readonly checkFamily: FamilyCheck
  readonly checkPack: PackCheck
  readonly open: readonly (Problem | null)[]
  readonly draw: DrawnPage
  readonly lines: readonly PrintedLine[]
  readonly takeAway: readonly TakenFile[]
  readonly publish: PublishedRelease
  /** null: no release. */
  readonly verify: Verified | null
  readonly openDraft: Budget
  readonly showDraft: DraftUpdate
  readonly compareDrafts: DraftComparison
  readonly mergeDrafts: readonly DraftStep[]
  readonly printDraft: Uint8Array
  readonly takeFigures: Extract<DraftEdit, { kind: 'taken' }>
  readonly listFamilies: readonly FamilyChoice[]
  readonly blankWorkbook: Uint8Array
  readonly readChart: readonly { readonly code: string; readonly name: string }[]
  readonly takeOverview: readonly TakenFile[]
}

export type TaskKind = WorkerTask['kind']

export type WorkerRequest =
  | { readonly kind: 'start'; readonly pdfium: PdfiumSource }
  | { readonly kind: 'task'; readonly id: number; readonly task: WorkerTask }

export type WorkerMessage =
  | { readonly kind: 'result'; readonly id: number; readonly result: WorkerResults[TaskKind] }
  | { readonly kind: 'failure'; readonly id: number; readonly detail: string }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
