/**
 * The catalogue of checks (data/rule/catalogue.csv) beside the rules that exist: which rules carry out an entry, and which rules no
 * entry names. make-docs.ts prints it, test/catalogue.test.ts holds it.
 */
import { readCsv } from './read-csv.ts'

export interface CatalogueEntry {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** Rule ids; `*` stands for any run of characters but `/`. */
  readonly patterns: readonly string[]
  /** Keys of the reasons why it is not, or not wholly, carried out. */
  readonly reasons: readonly string[]
}

export interface CatalogueReason {
  readonly key: string
  readonly zh: string
  readonly en: string
}

export function readCatalogue(): CatalogueEntry[] {
  const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter((word) => word !== '')
  return readCsv('data/rule/catalogue.csv').map(({ id = '', zh = '', en = '', rules, reason }) => ({ id, zh, en, patterns: words(rules), reasons: words(reason) }))
}

export function readReasons(): CatalogueReason[] {
  return readCsv('data/rule/catalogue-reasons.csv').map(({ key = '', zh = '', en = '' }) => ({ key, zh, en }))
}

export function matchRules(pattern: string, ruleIds: readonly string[]): string[] {
  const source = pattern.split('*').map((part) => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&')).join('[^/]*')
  const shape = new RegExp(`^${source}$`)
  return ruleIds.filter((id) => shape.test(id))
}
