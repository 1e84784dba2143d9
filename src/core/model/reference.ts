/** Shapes of the reference data under /data that several stages read. */
import type { CellPath, Stage } from './form-definition.ts'

/**
 * One code of a classification. backing: `attested` in a modern public source, `legacy` only in an old one, `unverified` in none.
 * An unverified code is never the ground of an accusation.
 */
export interface ClassificationCode {
  readonly code: string
  readonly name: string
  readonly backing: 'attested' | 'legacy' | 'unverified'
}

/** A provision we cite, with a summary in our own words. from, to: the first and the last year in all of which it is in force. */
export interface Provision {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly documentNumber: string | null
  readonly article: { readonly zh: string; readonly en: string } | null
  readonly from: number
  readonly to: number | null
  readonly summary: { readonly zh: string; readonly en: string }
}

/**
 * A thing the narrative speaks of, with its spellings and the cells that state it, best first. ids are dotted words: `expenditure.project`.
 * names: longest match wins; spaces are ignored.
 */
export interface Concept {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly names: readonly string[]
  /** stage: in the other one the cell means something else. */
  readonly cells: readonly (CellPath & { readonly stage?: Stage })[]
}

/** A name in both languages. key: a row key or classification code, or the Chinese wording itself. */
export interface Title {
  readonly key: string
  readonly zh: string
  readonly en: string
}

/** Administrative division by GB/T 2260: code of six digits, name, code of the division above it (empty for a province). */
export type DivisionRow = readonly [code: string, name: string, parentCode: string]

/** What the fonts of published files can print. ranges: first code point and how many follow, in order. */
export interface FontCoverage {
  readonly fonts: readonly string[]
  readonly ranges: readonly (readonly [first: number, count: number])[]
}

/** A JSON Schema that we publish, as it stands in /data/schema. */
export type PublishedSchema = Readonly<Record<string, unknown>>

/** An indicator many departments use (data/performance/indicators.csv). unit: of its target value. */
export interface CommonIndicator {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly unit: string
}
