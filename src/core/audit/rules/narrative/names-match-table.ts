/**
 * Functional items go by the names the forms print. The prose is held against the row it is of: by the code it was understood as, else by the one
 * row that has its amount and a name much like the last it gives. What is new or renamed in the year's classification is so found under its old name.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim } from '../../../model/narrative.ts'
import { remembered } from '../../../model/remembered.ts'
import { compareAmounts } from '../../../money.ts'
import { codedRows, type CodedRow } from '../../figures.ts'
import { narrative } from '../../needs.ts'
import { atClaim, atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'
import { likeness, plain } from '../../words.ts'

const prefix = 'function:'
/** In per cent: 文化体育与传媒支出 and 文化旅游体育与传媒支出 are. */
const muchAlike = 60
const lengthOf = new Map([3, 5, 7].map((length) => [ruleVocabulary.levelWords[length] ?? '', length]))
const mark = new RegExp(`\\((${[...lengthOf.keys()].join('|')})\\)`)

export const namesMatchTable = defineRule({
  id: 'narrative/names-match-table',
  title: { zh: '文字所用科目名称与报表一致', en: 'The prose names functional items as the forms do' },
  basis: ['consistency', 'classification'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, rows: codedRows('functional') },
  *check({ prose, rows }, tally) {
    const byCode = groupBy(rows, ({ code }) => code)
    const otherwise = prose.claims.flatMap((claim) => {
      const names = claim.kind === 'amount' && (claim.amount?.fen ?? 0n) !== 0n ? namesIn(claim) : []
      const code = names.length === 0 ? null : codeOf(claim, names, rows)
      if (code === null) return []
      return names.flatMap(({ name, length }) => {
        const row = byCode.get(code.slice(0, length))?.[0]
        if (length > code.length || row === undefined) return []
        tally.compared()
        // An unlike name is that of another item: which of the names is wrong is told by their levels.
        return isSame(name, plain(row.row.label)) || likeness(name, row.row.label) < muchAlike ? [] : [{ claim, name, row }]
      })
    })
    for (const [key, same] of groupBy(otherwise, ({ name, row }) => `${row.code}/${name}`)) {
      const [first] = same
      if (first === undefined) continue
      const { claim, name, row } = first
      yield {
        at: key,
        places: [atClaim('stated', claim), atRow('printed', row.row)],
        params: { printed: name, name: row.row.label, code: row.code, count: `${same.length}` },
        root: `narrative/items-cover-table@${row.code}`,
      }
    }
  },
})

interface Named {
  readonly name: string
  readonly length: number
}

/** Names with their level, in the order of the text; a name alone, without a mark, is that of a category where its amount is one's. */
function namesIn({ subject, concept }: Claim): Named[] {
  if (concept !== null && !subject.includes('(') && !subject.includes('（')) return []
  const text = plain(subject)
  // Names and marks by turns; a name may have brackets of its own: 党委办公厅（室）及相关机构事务（款）.
  const pieces = text.split(mark)
  const marked = pieces.flatMap((word, index) => (index % 2 === 0 ? [] : [{ name: pieces[index - 1] ?? '', length: lengthOf.get(word) ?? 0 }]))
  return marked.length > 0 || concept !== null || !/^[^()]{4,20}$/.test(text) ? marked : [{ name: text, length: 3 }]
}

/** Null where nobody can tell. */
function codeOf({ concept, amount }: Claim, names: readonly Named[], rows: readonly CodedRow[]): string | null {
  if (concept !== null) return concept.startsWith(prefix) ? concept.slice(prefix.length) : null
  const last = names.at(-1)
  const equal = rows.filter(({ code, row, cells }) => {
    const hasAmount = (): boolean => cells.some((cell) => amount !== null && cell.amount !== null && compareAmounts(amount, cell.amount) !== 'different')
    // Amounts are sooner compared than names, and few rows have this one.
    return last !== undefined && code.length === last.length && hasAmount() && (isSame(last.name, plain(row.label)) || likeness(last.name, row.label) >= muchAlike)
  })
  const codes = new Set(equal.map(({ code }) => code))
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}

const suffix = new RegExp(`(?:${ruleVocabulary.nameAffixes.suffixes.join('|')})$`)

/** 支出 at the end is added and dropped freely, and so is the number of a row. */
function isSame(name: string, label: string): boolean {
  return bare(name) === bare(label)
}

const bare = remembered((text) => text.replace(/^[一二三四五六七八九十]+、/, '').replace(suffix, ''))
