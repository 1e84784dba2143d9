/** What people read of a bureau's own rules: each mistake of the file with its remedy, the findings of its rules, and what a pack did to an audit. */
import { limitData } from '../data/generated/limits.ts'
import type { AppliedPack, PackCheck, PackMistake } from '../model/rule-pack.ts'
import type { Severity } from '../model/finding.ts'
import { phraseMistake } from './file-words.ts'
import type { FindingSentences } from './finding-table.ts'

interface PackWords {
  /** Names written much like one that is unknown. */
  readonly meant: (known: string) => string
  readonly mistakes: Readonly<Record<PackMistake['code'], string>>
  readonly sentences: Readonly<Record<PackCheck['kind'], FindingSentences>>
  readonly applied: (title: string, ruleCount: number) => string
  readonly limit: (name: string, value: number, scope: string) => string
  readonly off: (rule: string) => string
  readonly weighed: (rule: string, severity: string) => string
  readonly severity: Readonly<Record<Severity, string>>
}

const zhTail = { reason: '{basisZh}（规则文件“{packZh}”）。', remedy: '{remedyZh}' }
const enTail = { reason: '{basisEn} (pack of rules "{packEn}").', remedy: '{remedyEn}' }

const zh: PackWords = {
  meant: (known) => `是不是：${known}？`,
  mistakes: {
    tooLarge: '文件太大。规则文件不得超过 {limit}。',
    notJson: '不是 JSON 文件。{broken}',
    missing: '{place}：缺少这一项。请补上，写法见 docs/rule-packs.md。',
    unknownField: '{place}：没有这一项。请核对拼写；可用：{known}。',
    wrongType: '{place}：写法不对。{wanted}请对照 docs/rule-packs.md 改正。',
    notAmong: '{place}：写法不对。可用：{known}。',
    badId: '{place}：只能用小写字母、数字和连字符，例如 county-2026。',
    idTwice: '{place}：编号“{value}”用了两次。请换一个。',
    unknownLimit: '{place}：没有“{value}”这项限额。可用：{known}。',
    unknownRule: '{place}：没有“{value}”这条规则。{meant}运行 mingzhang rules 看全部编号。',
    ruleTwice: '{place}：规则“{value}”设置了两次。请只留一处。',
    unknownFigure: '{place}：没有“{value}”这个数。{meant}请写概念（如 expenditure.total）或单元格（如 expenditureSummary/main/total/basic）。',
    notBacked: '{place}：规则“{value}”没有法规依据，最重只能是 {heaviest}。请改轻，或另写一条有依据的规则。',
    yearsReversed: '{place}：起始年度晚于终止年度。请改正。',
  },
  sentences: {
    sum: { summary: '不符合“{titleZh}”：印的是 {actual}，各部分之和为 {expected}，相差 {difference}。', ...zhTail },
    within: { summary: '不符合“{titleZh}”：各部分之和 {expected} 超过整体 {actual}，多 {difference}。', ...zhTail },
    section: { summary: '不符合“{titleZh}”：没有找到“{wanted}”的说明。', ...zhTail },
    words: { summary: '不符合“{titleZh}”：“{section}”部分没有写到“{wanted}”。', ...zhTail },
  },
  applied: (title, ruleCount) => `用了规则文件“${title}”：自定规则 ${ruleCount} 条`,
  limit: (name, value, scope) => `限额“${name}”改为 ${value}${scope === '' ? '' : `（${scope}）`}`,
  off: (rule) => `停用“${rule}”`,
  weighed: (rule, severity) => `“${rule}”最重为${severity}`,
  severity: { error: '错误', warning: '警告', advice: '建议' },
}

const en: PackWords = {
  meant: (known) => `Was one of these meant: ${known}? `,
  mistakes: {
    tooLarge: 'The file is too large. A pack of rules takes at most {limit}.',
    notJson: 'This is no JSON file. {broken}',
    missing: '{place} is missing. Add it as docs/rule-packs.md shows.',
    unknownField: '{place}: there is no such field. Check the spelling; there are: {known}.',
    wrongType: '{place} is not written as it must be. {wanted}Compare it with docs/rule-packs.md.',
    notAmong: '{place} is not written as it must be. There are: {known}.',
    badId: '{place} takes lower-case letters, digits and hyphens only, as county-2026.',
    idTwice: '{place}: the id "{value}" occurs twice. Choose another.',
    unknownLimit: '{place}: there is no limit "{value}". There are: {known}.',
    unknownRule: '{place}: there is no rule "{value}". {meant}mingzhang rules lists all ids.',
    ruleTwice: '{place}: the rule "{value}" is set twice. Keep one.',
    unknownFigure: '{place}: there is no figure "{value}". {meant}Write a concept (expenditure.total) or a cell (expenditureSummary/main/total/basic).',
    notBacked: '{place}: the rule "{value}" rests on no law and is at most {heaviest}. Make it lighter, or write a rule with a basis of its own.',
    yearsReversed: '{place}: the first year is after the last. Correct it.',
  },
  sentences: {
    sum: { summary: 'Against "{titleEn}": {actual} is printed, the parts add up to {expected}, a difference of {difference}.', ...enTail },
    within: { summary: 'Against "{titleEn}": the parts add up to {expected}, more than the whole of {actual}, by {difference}.', ...enTail },
    section: { summary: 'Against "{titleEn}": nothing is said of {wanted}.', ...enTail },
    words: { summary: 'Against "{titleEn}": the part {section} does not mention {wanted}.', ...enTail },
  },
  applied: (title, ruleCount) => `with the pack of rules "${title}": ${ruleCount} rules of its own`,
  limit: (name, value, scope) => `limit “${name}” set to ${value}${scope === '' ? '' : ` (${scope})`}`,
  off: (rule) => `“${rule}” switched off`,
  weighed: (rule, severity) => `“${rule}” at most ${severity}`,
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
}

export const packWords: Readonly<Record<'zh' | 'en', PackWords>> = { zh, en }

export function phrasePackMistake({ code, place, params }: PackMistake, language: 'zh' | 'en'): string {
  const words = packWords[language]
  const meant = params.known === undefined || params.known === '' ? '' : words.meant(params.known)
  return phraseMistake(words.mistakes[code], { ...params, place, meant }, language)
}

function titleOf(limit: string): AppliedPack['title'] {
  return limitData.find(({ id }) => id === limit)?.title ?? { zh: limit, en: limit }
}

/** One line: which pack was used, and everything it changed. */
export function phrasePack({ title, limits, settings, ruleCount }: AppliedPack, language: 'zh' | 'en'): string {
  const words = packWords[language]
  const scope = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ')
  const years = ({ from, to }: AppliedPack['limits'][number]): string | null => (from === null && to === null ? null : `${from ?? ''}–${to ?? ''}`)
  return [
    words.applied(title[language], ruleCount),
    ...limits.map((limit) => words.limit(titleOf(limit.id)[language], limit.value, scope([years(limit), limit.region]))),
    ...settings.map((setting) => (setting.severity === 'off' ? words.off(setting.title[language]) : words.weighed(setting.title[language], words.severity[setting.severity]))),
  ].join(language === 'zh' ? '；' : '; ')
}
