/**
 * Shapes of /data/prepare/narrative-templates.json: the narrative the law asks for, as each family orders it. Reference data, part of the model.
 *
 * In a text `{revenue.total}` is this year's figure of a concept, `{revenue.total:change}`, `:rate`, `:prior` the others, `:share:expenditure.total`
 * the share of another; `{row}` and `{rowName}` those of the row of `each`; `{department}`, `{year}`, `{lastYear}`, `{projects:count}` what they say.
 * `[[…||same]]` is left out where nothing is known of last year, and reads `same` where nothing has changed.
 */
import type { FormId } from './form-definition.ts'
import type { SectionKind } from './narrative.ts'

/** blankWord: within 〔〕 it says that a person must write there. partWords: around the number of a part. glossary: words that call for an explanation, and the explanation. */
export interface NarrativeTemplates {
  readonly blankWord: string
  readonly partWords: readonly [string, string]
  /** Below an empty form. */
  readonly nilNote: string
  readonly glossary: readonly { readonly words: readonly string[]; readonly text: string }[]
  readonly templates: readonly NarrativeTemplate[]
}

/** families: that order it so; none: all that no other template is for. */
export interface NarrativeTemplate {
  readonly id: string
  readonly families: readonly string[]
  readonly sections: readonly TemplateSection[]
}

/** level: see Section. keep: what last year's narrative says under this kind stays. glossary: of the terms that are used. */
export interface TemplateSection {
  readonly level: number
  readonly heading: string
  readonly kind: SectionKind
  readonly numbered?: boolean
  readonly keep?: boolean
  readonly glossary?: boolean
  readonly paragraphs: readonly TemplateParagraph[]
}

/**
 * of: the concept that decides whether there is anything to tell: `zero` is written where there is not. otherwise: where a figure of the text has no
 * cell in the forms. each: once for every category of a form that has a figure.
 */
export interface TemplateParagraph {
  readonly text: string
  readonly of?: string
  readonly zero?: string
  readonly otherwise?: string
  readonly each?: FormId
}
