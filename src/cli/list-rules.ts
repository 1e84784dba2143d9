/** `mingzhang rules`: every rule with its weight and what it rests on. */
import { ruleList } from '../core/audit/rule-list.ts'
import { provisionData } from '../core/data/generated/law.ts'
import { citeProvision } from '../core/locale/cite-provision.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import type { Language } from '../core/render/titles.ts'
import type { Terminal } from './terminal.ts'
import { formatTable } from './text-table.ts'

export async function listRules(format: 'text' | 'json', language: Language, terminal: Terminal): Promise<number> {
  const words = cliWords[language]
  if (format === 'json') {
    const rules = ruleList.map(({ id, title, severity, basis, applies }) => ({ id, title, severity, basis, from: applies.from ?? null, to: applies.to ?? null, stages: applies.stages ?? null }))
    await terminal.write(`${JSON.stringify(rules, null, 1)}\n`)
    return 0
  }
  const rows = ruleList.map(({ id, title, severity, basis }) => {
    const laws = basis.flatMap((wanted) => provisionData.filter((provision) => provision.id === wanted)).map((law) => citeProvision(law, language))
    return [words.severity[severity], id, title[language], laws.join(words.semicolon)]
  })
  const [weight, rule, meaning, basis] = words.ruleHeads
  const columns = [weight, rule, meaning, basis].map((head) => ({ head, align: 'left' }) as const)
  await terminal.write(`${formatTable(columns, rows).join('\n')}\n\n${words.ruleCount(rows.length)}\n`)
  return 0
}
