/**
 * A budget laid out for paper, before any format: sections of headings, paragraphs and tables in the order they are printed.
 * The page for print, the Word file and the page for readers are drawn from it, so they cannot differ in what they say.
 */
import type { Figure } from '../../model/figure.ts'
import type { Form } from '../../model/form.ts'
import type { Section, Sentence } from '../../model/narrative.ts'
import type { Project } from '../../model/project.ts'
import type { SelfEvaluation } from '../../model/self-evaluation.ts'
import type { TextMark } from '../../model/text-mark.ts'
import { printableText } from './printable-text.ts'

/** figure: the one it prints, for pages on which figures lead somewhere. strong: set off from the rows around it · indent: steps a label stands in from the left. Spans cover cells that are not listed. */
export interface PaperCell {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
  readonly align: 'left' | 'center' | 'right'
  readonly strong: boolean
  readonly indent: number
  readonly figure?: Figure
}

/** caption: the line above the heads, left and right part · widths: of the columns, relative · head: repeated on every page. form: the one it prints. */
export interface PaperTable {
  readonly kind: 'table'
  readonly caption: { readonly left: string; readonly right: string } | null
  readonly widths: readonly number[]
  readonly head: readonly (readonly PaperCell[])[]
  readonly rows: readonly (readonly PaperCell[])[]
  readonly notes: readonly string[]
  readonly form?: Form
}

/** level 1 to 4. centered: as above a table. of: what of the budget it names. */
export interface PaperHeading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
  readonly centered: boolean
  readonly of?: Section | Form | Project | SelfEvaluation
}

/** marks: what a person should look at before it is published. sentences: of which it consists. */
export interface PaperParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly marks?: readonly TextMark[]
  readonly sentences?: readonly Sentence[]
}

export type PaperBlock = PaperHeading | PaperParagraph | PaperTable

/** Begins on a new page. landscape: the page lies across. */
export interface PaperSection {
  readonly landscape: boolean
  readonly blocks: readonly PaperBlock[]
}

/** cover: lines of the first page · language: BCP 47 · publishedOn: the day it is published, `2026-01-20`. */
export interface Paper {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly cover: readonly string[]
  readonly publishedOn: string
  readonly contentsTitle: string
  readonly sections: readonly PaperSection[]
}

export const plainCell = (text: string, more: Partial<PaperCell> = {}): PaperCell => ({ text: printableText(text), columnSpan: 1, rowSpan: 1, align: 'left', strong: false, indent: 0, ...more })
