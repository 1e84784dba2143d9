/**
 * Says which row of the form a wording is where it may stand under several headings: 一般公共预算拨款 below 本年收入 is another row than
 * below 上年结转. Rows below a heading nobody knows, or one that has no such part, are nobody's. Used wherever rows go by their wording.
 */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { FormDefinition, PanelDefinition, RowDefinition } from '../../model/form-definition.ts'
import { compact } from './spelling.ts'

/** key: null for a heading nobody knows, `thisYear` for one of which no more is known. level: of its numbering, null where it has none. */
interface Heading {
  readonly key: string | null
  readonly level: number | null
}

/** Rows of one panel, asked one after another in printed order. */
export class RowChooser {
  private readonly seen = new Set<string>()
  private readonly repeated = new Set<string>()
  /** Rows whose parts may still follow: until a row stands that is none of them. */
  private readonly open = new Set<string>()
  private readonly parts: PartsOf
  /** Those that the next row may stand under, in printed order. */
  private headings: Heading[] = []
  /** An unnumbered heading nobody knows stands above, and since then only rows whose wording occurs under several headings. */
  private isOpen = false
  /** The last row beside a whole (上年结转 beside 本年收入合计), until the whole is printed: parts of the whole may be the row's own. */
  private beside: string | null = null
  private isDoubted = false

  constructor(form: Pick<FormDefinition, 'identities'>, panel: PanelDefinition) {
    this.parts = partsOf(form, panel)
  }

  /** known: the rows the wording may mean · code: the functional category it names → the row's key, null where it is nobody's. */
  choose(label: string, known: readonly RowDefinition[], code: string | null): string | null {
    const level = levelOf(label)
    const heading = this.headingOf(label, level)
    const found = this.keyUnder(heading, level, known, code)
    const key = found !== null && heading === null && this.mayBePartOfBeside(found, label) ? null : found
    if (key !== null) this.pass(key)
    this.isOpen = this.isOpen && level === null && known.some(({ section }) => section !== undefined)
    if (key !== null || level !== null) this.begin({ key, level })
    return key
  }

  /** Once all rows were asked for: whether the row's wording came again where no heading tells the two apart, so that nobody knows which is meant. */
  isRepeated(key: string): boolean {
    return this.repeated.has(key)
  }

  /** A row with figures whose wording is none of the form's. */
  passUnknown(label: string): void {
    const level = levelOf(label)
    if (level === ofWhich) return
    const isThisYear = compact(label).startsWith(documentVocabulary.thisYearHead, numberingOf(label).length)
    this.isOpen = level === null && !isThisYear
    if (isThisYear) this.endBeside()
    this.begin({ key: isThisYear ? thisYear : null, level })
  }

  private pass(key: string): void {
    this.seen.add(key)
    for (const above of this.open) if (this.parts.ends(above, key)) this.open.delete(above)
    this.open.add(key)
    if (this.beside !== null && this.parts.isWholeBeside(this.beside, key)) this.endBeside()
    else if (this.parts.standsBesideWhole(key)) this.beside = key
  }

  private endBeside(): void {
    this.beside = null
    this.isDoubted = false
  }

  /** A part of the whole that another row stands beside, right below that row: nobody says whose it is. A number that goes on counting does, as long as those before it did. */
  private mayBePartOfBeside(key: string, label: string): boolean {
    if (this.beside === null || !this.parts.isPartOfWholeBeside(this.beside, key)) return false
    this.isDoubted ||= levelOf(label) === null || firstNumber.test(numberingOf(label))
    return this.isDoubted
  }

  /** A number that goes on counting stands beside what has none; one that begins anew stands below it. */
  private headingOf(label: string, level: number | null): Heading | null {
    if (level === null) return null
    const isBelow = (above: Heading): boolean => (above.level === null ? level === ofWhich || (level > 0 && above.key === null) : above.level < level)
    if (level !== ofWhich && this.headings.at(-1)?.level === null && !firstNumber.test(numberingOf(label))) this.headings.pop()
    return this.headings.filter(isBelow).at(-1) ?? null
  }

  /** Without number, right behind a numbered row that it stands beside, and before which the form prints it: a part of that row. */
  private stepsBack(key: string): boolean {
    const above = this.headings.at(-1)
    if (above === undefined || above.key === null || above.level === null || this.parts.mayStandUnder(above.key, key)) return false
    return this.parts.rankOf(key) < this.parts.rankOf(above.key)
  }

  /** Headings that the row ends: those of its level and below, and one without number where the highest level goes on. */
  private begin(row: Heading): void {
    const { level } = row
    if (level === ofWhich) return
    const staysOpen = (above: Heading): boolean => (above.level === null ? level !== null && level > 0 : level === null || above.level < level)
    this.headings = [...this.headings.filter(staysOpen), row]
  }

  private keyUnder(heading: Heading | null, level: number | null, known: readonly RowDefinition[], code: string | null): string | null {
    if (heading !== null) {
      if (heading.key === null) return null
      const own = known.find((row) => row.section === heading.key && this.isFree(row))
      if (own !== undefined) return own.key
      const key = this.outsideSections(known, code)
      return key !== null && this.parts.mayStandUnder(heading.key, key) ? this.once(key) : null
    }
    if (this.isOpen && level === null && known.some(({ section }) => section !== undefined)) return null
    const inSection = known.find((row) => row.section !== undefined && this.open.has(row.section) && this.isFree(row))
    const key = inSection?.key ?? this.outsideSections(known, code)
    return key === null || (level === null && this.stepsBack(key)) ? null : this.once(key)
  }

  private isFree({ key }: RowDefinition): boolean {
    return !this.seen.has(key)
  }

  /** The first row of the wording that was not yet, else the last that was. */
  private outsideSections(known: readonly RowDefinition[], code: string | null): string | null {
    const rows = known.filter(({ section }) => section === undefined)
    return (rows.find((row) => this.isFree(row)) ?? rows.at(-1))?.key ?? (known.length === 0 ? code : null)
  }

  private once(key: string): string | null {
    if (!this.seen.has(key)) return key
    this.repeated.add(key)
    return null
  }
}

/** Its parts are the rows that stand in no section; it is no key of a form. */
const thisYear = 'thisYear'
/** 其中： begins a part of the row above, whatever its number. */
const ofWhich = 9
const firstNumber = /^\(?(?:一|1(?!\d))/
const ofWhichWord = compact(documentVocabulary.labelPrefixes[0] ?? '')
const numberings = [/^[一二三四五六七八九十]+[、.:]/, /^\([一二三四五六七八九十]+\)[、.]?/, /^\d{1,2}(?:、|\.(?!\d))/, /^\(\d+\)[、.]?/]

/** The level of a row's numbering: 一、 before （一） before 1. before (1); null without. */
function levelOf(label: string): number | null {
  const text = compact(label)
  if (text.startsWith(ofWhichWord) || text.startsWith(ofWhichWord, numberingOf(label).length)) return ofWhich
  const level = numberings.findIndex((shape) => shape.test(text))
  return level === -1 ? null : level
}

function numberingOf(label: string): string {
  const text = compact(label)
  return numberings.map((shape) => shape.exec(text)?.[0] ?? '').find((found) => found !== '') ?? ''
}

interface PartsOf {
  /** False for a row that, by the form's sums, stands beside the heading and is no part of it. */
  readonly mayStandUnder: (heading: string, key: string) => boolean
  /** Whether the row, by the form's sums, is no part of the one above: its parts are over. */
  readonly ends: (above: string, key: string) => boolean
  /** Where the form prints the row; beyond all others for a function. */
  readonly rankOf: (key: string) => number
  /** Whether the form adds the row to a sum of others, as 上年结转 is added to 本年收入合计. */
  readonly standsBesideWhole: (key: string) => boolean
  readonly isWholeBeside: (beside: string, key: string) => boolean
  readonly isPartOfWholeBeside: (beside: string, key: string) => boolean
}

const functionParts = 'functionParts'
const known = new WeakMap<PanelDefinition, PartsOf>()

function partsOf({ identities }: Pick<FormDefinition, 'identities'>, panel: PanelDefinition): PartsOf {
  const before = known.get(panel)
  if (before !== undefined) return before
  const sums = identities.flatMap((sum) => (sum.kind === 'columnSum' && sum.panel === panel.id ? [sum] : []))
  const wholes = new Map<string, ReadonlySet<string>>()
  for (const { total } of sums) {
    const parts = new Set([total])
    for (const part of parts) {
      for (const sum of sums) if (sum.total === part) [...sum.parts, ...(sum.functionParts === true ? [functionParts] : [])].forEach((own) => parts.add(own))
    }
    wholes.set(total, parts)
  }
  const partOf = (key: string): string => (/^\d/.test(key) ? functionParts : key)
  const ends = (above: string, key: string): boolean => {
    const part = partOf(key)
    return above !== key && wholes.get(above)?.has(part) !== true && [...wholes.values()].some((parts) => parts.has(above) && parts.has(part))
  }
  const mayStandUnder = (heading: string, key: string): boolean => wholes.get(partOf(key))?.has(heading) === true || !ends(heading, key)
  const ranks = new Map(panel.rows.map(({ key }, index) => [key, index]))
  const kept = sums.filter(({ dissolves }) => dissolves !== true)
  const wholesBeside = (beside: string): string[] => kept.flatMap(({ total, parts }) => (parts.includes(beside) && beside !== total ? parts.filter((part) => part !== beside && kept.some((sum) => sum.total === part)) : []))
  const made: PartsOf = {
    mayStandUnder, ends, rankOf: (key) => ranks.get(key) ?? panel.rows.length,
    standsBesideWhole: (key) => wholesBeside(key).length > 0,
    isWholeBeside: (beside, key) => wholesBeside(beside).includes(key),
    isPartOfWholeBeside: (beside, key) => wholesBeside(beside).some((whole) => wholes.get(whole)?.has(partOf(key)) === true && key !== whole),
  }
  known.set(panel, made)
  return made
}
