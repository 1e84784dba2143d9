/** What people read of findings that were accepted: that they are, since when and why; that what they speak of has changed; each mistake of the file. */
import type { AcceptanceMistake, FindingAcceptance } from '../model/acceptance.ts'
import { phraseMistake } from './file-words.ts'

interface AcceptanceWords {
  readonly states: Readonly<Record<FindingAcceptance['state'], (date: string, reason: string) => string>>
  /** Where only the accepted ones stand. */
  readonly accepted: string
  readonly count: (count: number) => string
  readonly mistakes: Readonly<Record<AcceptanceMistake['code'], string>>
}

export const acceptanceWords: Readonly<Record<'zh' | 'en', AcceptanceWords>> = {
  zh: {
    states: {
      accepted: (date, reason) => `${date} 已接受：${reason}`,
      expired: (date, reason) => `${date} 曾接受（${reason}）；所说的数字或文字已变，请重新核对。`,
    },
    accepted: '已接受',
    count: (count) => `已接受 ${count} 条`,
    mistakes: {
      tooLarge: '文件太大。已接受问题的文件不得超过 {limit}。',
      notJson: '不是 JSON 文件。{broken}',
      missing: '{place}：缺少这一项。请补上，写法见 docs/accepted-findings.md。',
      unknownField: '{place}：没有这一项。请核对拼写；可用：{known}。',
      wrongType: '{place}：写法不对。{wanted}请对照 docs/accepted-findings.md 改正。',
      badMark: '{place}：不是问题的标记。请从 mingzhang audit --format json 的 mark 原样抄来。',
      badDate: '{place}：日期写成 2026-03-01 这样，并且要有这一天。',
      markTwice: '{place}：标记“{value}”用了两次。请只留一处。',
    },
  },
  en: {
    states: {
      accepted: (date, reason) => `accepted on ${date}: ${reason}`,
      expired: (date, reason) => `accepted on ${date} (${reason}); what it speaks of has changed, please look again.`,
    },
    accepted: 'accepted',
    count: (count) => `${count} accepted`,
    mistakes: {
      tooLarge: 'The file is too large. A file of accepted findings takes at most {limit}.',
      notJson: 'This is no JSON file. {broken}',
      missing: '{place} is missing. Add it as docs/accepted-findings.md shows.',
      unknownField: '{place}: there is no such field. Check the spelling; there are: {known}.',
      wrongType: '{place} is not written as it must be. {wanted}Compare it with docs/accepted-findings.md.',
      badMark: '{place} is no mark of a finding. Copy it as it stands from "mark" in mingzhang audit --format json.',
      badDate: '{place}: write the date as 2026-03-01; it must exist.',
      markTwice: '{place}: the mark "{value}" occurs twice. Keep one.',
    },
  },
}

export function phraseAcceptance({ state, date, reason }: FindingAcceptance, language: 'zh' | 'en'): string {
  return acceptanceWords[language].states[state](date, reason)
}

export function phraseAcceptanceMistake({ code, place, params }: AcceptanceMistake, language: 'zh' | 'en'): string {
  return phraseMistake(acceptanceWords[language].mistakes[code], { ...params, place }, language)
}
