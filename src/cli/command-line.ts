/** Reads the arguments of the command line into one plain request, or says what was meant to be written. */
import { parseArgs } from 'node:util'
import { cliWords, type CliWords } from '../core/locale/cli-words.ts'
import { diffWords } from '../core/locale/diff-words.ts'
import { isCalendarDate } from '../core/model/calendar-date.ts'
import type { PublicationDates } from '../core/model/publication-dates.ts'
import { publishedFormats, reviewFormats } from '../core/model/published-format.ts'
import type { Language } from '../core/render/titles.ts'
import type { Work } from './document-task.ts'
import type { SignatureAlgorithm } from '../core/model/release.ts'
import { UsageError } from './usage-error.ts'

export type Request =
  /** asked false: nobody asked for help, but nothing else was asked for either. */
  | { readonly command: 'help'; readonly topic: HelpTopic | null; readonly asked: boolean; readonly language: Language }
  | { readonly command: 'version'; readonly language: Language }
  | { readonly command: 'serve'; readonly port: number; readonly language: Language }
  | { readonly command: 'rules'; readonly format: 'text' | 'json'; readonly language: Language }
  | { readonly command: 'documents'; readonly work: Work; readonly paths: readonly string[]; readonly dates: PublicationDates | null; readonly workerCount: number | null; readonly familyPath: string | null; readonly rulesPath: string | null; readonly acceptedPath: string | null; readonly language: Language }
  | { readonly command: 'publish'; readonly paths: readonly string[]; readonly out: string; readonly date: string | null; readonly keyPath: string | null; readonly sincePath: string | null; readonly lastYearPath: string | null; readonly reason: string | null; readonly familyPath: string | null; readonly rulesPath: string | null; readonly acceptedPath: string | null; readonly language: Language }
  | { readonly command: 'prepare'; readonly paths: readonly string[]; readonly tablesPath: string | null; readonly out: string; readonly familyPath: string | null; readonly language: Language }
  | { readonly command: 'diff'; readonly before: string; readonly after: string; readonly format: 'text' | 'html' | 'json'; readonly out: string | null; readonly familyPath: string | null; readonly language: Language }
  | { readonly command: 'verify'; readonly folder: string; readonly keyPath: string | null; readonly language: Language }
  | { readonly command: 'key'; readonly out: string; readonly algorithm: SignatureAlgorithm; readonly language: Language }
  | { readonly command: 'familyNew'; readonly path: string; readonly out: string | null; readonly language: Language }
  | { readonly command: 'familyCheck'; readonly path: string; readonly document: string; readonly language: Language }

export type HelpTopic = 'read' | 'audit' | 'render' | 'prepare' | 'publish' | 'verify' | 'diff' | 'key' | 'rules' | 'family' | 'serve'

const topics: readonly HelpTopic[] = ['read', 'audit', 'render', 'prepare', 'publish', 'verify', 'diff', 'key', 'rules', 'family', 'serve']

const options = {
  format: { type: 'string', short: 'f' },
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  'no-findings': { type: 'boolean' },
  family: { type: 'string' },
  rules: { type: 'string' },
  accepted: { type: 'string' },
  tables: { type: 'string' },
  date: { type: 'string' },
  approved: { type: 'string' },
  published: { type: 'string' },
  key: { type: 'string' },
  since: { type: 'string' },
  'last-year': { type: 'string' },
  reason: { type: 'string' },
  sm2: { type: 'boolean' },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

type Values = { readonly [K in keyof typeof options]?: string | boolean }

/** Options each command takes besides --lang and --help; any other is refused, not ignored. */
const taken: Readonly<Record<HelpTopic, readonly (keyof typeof options)[]>> = {
  read: ['format', 'jobs', 'family'], audit: ['format', 'to', 'out', 'jobs', 'family', 'rules', 'accepted', 'approved', 'published'], render: ['to', 'out', 'no-findings', 'jobs', 'family', 'rules', 'accepted'], rules: ['format'],
  prepare: ['out', 'tables', 'family'], publish: ['out', 'date', 'key', 'since', 'last-year', 'reason', 'family', 'rules', 'accepted'], verify: ['key'], diff: ['format', 'out', 'family'], key: ['out', 'sm2'], family: ['out'], serve: ['port'],
}

export function readCommandLine(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv)
  const language = languageOf(values)
  const words = cliWords[language]
  const [first, ...rest] = positionals
  if (values.version === true) return { command: 'version', language }
  if (first === undefined || first === 'help') return { command: 'help', topic: topicOf(rest[0]), asked: first === 'help' || values.help === true, language }
  const command = topicOf(first)
  if (command === null) throw new UsageError(words.unknownCommand(first))
  if (values.help === true) return { command: 'help', topic: command, asked: true, language }
  for (const name of Object.keys(values)) {
    if (!['lang', ...taken[command]].includes(name)) throw new UsageError(words.optionNotTaken(command, name))
  }
  if (command === 'serve') return { command, port: portOf(values, words), language }
  if (command === 'rules') return { command, format: choice(values.format, ['text', 'json'], words), language }
  if (command === 'family') return familyRequest(rest, values, words, language)
  const pathOf = (name: 'family' | 'rules' | 'accepted' | 'key' | 'since' | 'last-year' | 'reason' | 'date' | 'out' | 'tables'): string | null => (typeof values[name] === 'string' ? values[name] : null)
  if (command === 'key') return { command, out: pathOf('out') ?? 'mingzhang-key', algorithm: values.sm2 === true ? 'SM2-SM3' : 'Ed25519', language }
  if (command === 'verify') return { command, folder: oneFolder(rest, words), keyPath: pathOf('key'), language }
  if (command === 'diff') {
    const [before, after, ...more] = rest
    if (before === undefined || after === undefined || more.length > 0) throw new UsageError(diffWords[language].twoNeeded)
    return { command, before, after, format: choice(values.format, ['text', 'html', 'json'], words), out: pathOf('out'), familyPath: pathOf('family'), language }
  }
  if (rest.length === 0) throw new UsageError(words.noFiles(command))
  if (command === 'publish' || command === 'prepare') {
    const out = pathOf('out')
    if (out === null) throw new UsageError(words.noOut(command))
    if (command === 'prepare') return { command, paths: rest, tablesPath: pathOf('tables'), out, familyPath: pathOf('family'), language }
    return { command, paths: rest, out, date: pathOf('date'), keyPath: pathOf('key'), sincePath: pathOf('since'), lastYearPath: pathOf('last-year'), reason: pathOf('reason')?.trim() ?? null, familyPath: pathOf('family'), rulesPath: pathOf('rules'), acceptedPath: pathOf('accepted'), language }
  }
  return {
    command: 'documents', work: workOf(command, values, words), paths: rest, dates: datesOf(values, words), workerCount: jobsOf(values, words), language,
    familyPath: pathOf('family'), rulesPath: pathOf('rules'), acceptedPath: pathOf('accepted'),
  }
}

function oneFolder([folder, ...more]: readonly string[], words: CliWords): string {
  if (folder === undefined || more.length > 0) throw new UsageError(words.oneRelease)
  return folder
}

function familyRequest([action, first, second, ...more]: readonly string[], values: Values, words: CliWords, language: Language): Request {
  if (action === 'new' && first !== undefined && second === undefined) return { command: 'familyNew', path: first, out: typeof values.out === 'string' ? values.out : null, language }
  if (action === 'check' && first !== undefined && second !== undefined && more.length === 0 && values.out === undefined) return { command: 'familyCheck', path: first, document: second, language }
  throw new UsageError(words.badFamily)
}

function parse(argv: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(phraseOptionError(error, cliWords[wantedLanguage(argv)]))
  }
}

/** Of arguments that could not be read, or not be done. */
export function wantedLanguage(argv: readonly string[]): Language {
  return /(?:^|\s)--lang[= ]en(?:\s|$)/.test(argv.join(' ')) ? 'en' : 'zh'
}

/** parseArgs throws English sentences; its codes say what is wrong, and the option is the first word with a hyphen. */
function phraseOptionError(error: unknown, words: CliWords): string {
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  const option = /'(-[\w-]+)(?:, (--[\w-]+))?/.exec(message)
  const name = option?.[2] ?? option?.[1]
  if (name === undefined) return words.badOption
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.unknownOption(name)
  return /does not take/.test(message) ? words.valueNotTaken(name) : words.valueMissing(name)
}

function languageOf({ lang }: Values): Language {
  if (lang === undefined || lang === 'zh' || lang === 'zh-CN') return 'zh'
  if (lang === 'en') return 'en'
  throw new UsageError(`${cliWords.zh.badLanguage(String(lang))}\n${cliWords.en.badLanguage(String(lang))}`)
}

function topicOf(name: string | undefined): HelpTopic | null {
  return topics.find((topic) => topic === name) ?? null
}

function choice<T extends string>(value: string | boolean | undefined, choices: readonly [T, ...T[]], words: CliWords): T {
  if (value === undefined) return choices[0]
  const found = choices.find((known) => known === value)
  if (found === undefined) throw new UsageError(words.badChoice(String(value), choices))
  return found
}

function workOf(command: 'read' | 'audit' | 'render', values: Values, words: CliWords): Work {
  if (command === 'read') return { command, format: choice(values.format, ['text', 'json', 'csv'], words) }
  if (command === 'audit') return auditOf(values, words)
  if (typeof values.out !== 'string') throw new UsageError(words.noOut(command))
  return { command, targets: targetsOf(values, publishedFormats, words), outFolder: values.out, withFindings: values['no-findings'] !== true }
}

/** Without a folder nothing is written; a folder alone means every format. */
function auditOf(values: Values, words: CliWords): Work {
  if (values.to !== undefined && typeof values.out !== 'string') throw new UsageError(words.noOut('audit'))
  const outFolder = typeof values.out === 'string' ? values.out : null
  return { command: 'audit', format: choice(values.format, ['text', 'csv', 'json', 'sarif'], words), targets: outFolder === null ? [] : targetsOf(values, reviewFormats, words), outFolder }
}

/** Null where neither is given. */
function datesOf(values: Values, words: CliWords): PublicationDates | null {
  const [approved, published] = (['approved', 'published'] as const).map((name) => {
    const text = values[name]
    if (typeof text === 'string' && !isCalendarDate(text)) throw new UsageError(words.badDate(name, text))
    return typeof text === 'string' ? text : null
  })
  return approved == null && published == null ? null : { approved: approved ?? null, published: published ?? null }
}

function targetsOf<T extends string>({ to }: Values, formats: readonly [T, ...T[]], words: CliWords): T[] {
  const wanted = String(to ?? formats.join(',')).split(',').map((name) => name.trim()).filter((name) => name !== '')
  return wanted.map((name) => choice(name, formats, words))
}

function portOf({ port }: Values, words: CliWords): number {
  const number = Number.parseInt(String(port ?? '4173'), 10)
  if (!/^\d{1,5}$/.test(String(port ?? '4173')) || number < 1 || number > 65_535) throw new UsageError(words.badPort(String(port)))
  return number
}

function jobsOf({ jobs }: Values, words: CliWords): number | null {
  if (jobs === undefined) return null
  if (!/^[1-9]\d?$/.test(String(jobs))) throw new UsageError(words.badJobs(String(jobs)))
  return Number.parseInt(String(jobs), 10)
}
