/**
 * docs/rules.md: every rule with its titles, what it rests on, weight, scope and needs, and a finding the engine really made
 * (docs/rule-examples.json, written by rule-examples.ts). The identities of the forms share a block a kind and are listed below it.
 */
import { readFileSync } from 'node:fs'
import { ruleList } from '../src/core/audit/rule-list.ts'
import type { Rule } from '../src/core/audit/rule.ts'
import { conceptData } from '../src/core/data/generated/concepts.ts'
import { limitData } from '../src/core/data/generated/limits.ts'
import { provisionData } from '../src/core/data/generated/law.ts'
import { citeProvision } from '../src/core/locale/cite-provision.ts'
import { generatedNote, markdownTable } from './markdown.ts'
import type { RuleExample } from './rule-examples/example.ts'

const stored: readonly RuleExample[] = JSON.parse(readFileSync(new URL('../docs/rule-examples.json', import.meta.url), 'utf8'))
const examples = new Map(stored.map((example) => [example.ruleId, example]))

const families: Readonly<Record<string, string>> = {
  identity: '勾稽关系 Identities', bound: '上限关系 Bounds', 'cross-table': '表间关系 Across tables', classification: '分类 Classification', completeness: '完整 Completeness',
  format: '格式 Format', narrative: '文字与表格 Prose and tables', statement: '文字自身 Prose against itself', 'three-public': '“三公”经费 Three public expenses',
  procurement: '采购 Procurement', asset: '资产 Assets', project: '项目 Projects', indicator: '绩效指标 Indicators', 'spend-plan': '支出计划 Spend plan',
  'self-evaluation': '绩效自评 Self-evaluation', related: '各文件之间 Across documents',
}
const severityWords = { error: '错误 error', warning: '警告 warning', advice: '建议 advice' } as const
const stageWords = { budget: '预算 budgets', finalAccounts: '决算 final accounts' } as const

const familyOf = (id: string): string => id.split('/')[0] ?? ''
/** Identities and bounds are written as data and come by the hundred. */
const comesByKind = ({ id }: Rule): boolean => /^(identity|bound)\//.test(id)

export function rulesPage(): string {
  const named = [...new Set([...Object.keys(families), ...ruleList.map(({ id }) => familyOf(id))])]
  const sections = named.flatMap((family) => {
    const rules = ruleList.filter(({ id }) => familyOf(id) === family)
    if (rules.length === 0) return []
    const blocks = rules.some(comesByKind) ? kindBlocks(rules) : rules.map(ruleBlock)
    return [`## ${families[family] ?? family}\n\n${blocks.join('\n\n')}`]
  })
  return `${generatedNote}${intro()}\n\n${[...sections, limitsSection(), conceptsSection()].join('\n\n')}\n`
}

function intro(): string {
  return [
    '# 审核规则 Audit rules',
    `${ruleList.length} 条。每条规则有四种结果：通过、违反、不适用、无法判断。“适用”写“全部”者不限年份，预算决算都查；“所需”读不出时，规则的结果是无法判断，不算通过。`,
    `*${ruleList.length} rules; each ends as passed, violated, not applicable or undetermined. Scope “all” means every year, budgets and final accounts alike; when something a rule needs is unread, the rule is undetermined, never passed.*`,
    '每条附有实例，都是审核的原样输出：优先取生成的文件植入差错后审核所得，其余取规则自身测试中的片段。重做实例：`npx tsx scripts/rule-examples.ts`。',
    '*Each comes with an example, word for word as the audit puts it: of a generated document with a fault planted in it where one makes the rule speak, otherwise of a sketch in the rule’s own test. `npx tsx scripts/rule-examples.ts` makes them anew.*',
  ].join('\n\n')
}

function ruleBlock(rule: Rule): string {
  const needs = [...new Set(Object.values(rule.needs).map(({ name }) => `\`${name}\``))].join(' ')
  return [
    `### \`${rule.id}\``,
    `**${rule.title.zh}** · ${rule.title.en}`,
    [
      `- 最重 heaviest：${severityWords[rule.severity]}；适用 scope：${scopeWords(rule)}`,
      `- 依据 basis：${rule.basis.map(cite).join('；')}`,
      `- 所需 needs：${needs}`,
      ...exampleLines(rule),
    ].join('\n'),
  ].join('\n\n')
}

function exampleLines({ id }: Rule): string[] {
  const example = examples.get(id)
  if (example === undefined) return []
  const { origin, severity, zh, en, printed } = example
  return [
    `- 实例 example（${originWords(origin)}，${severityWords[severity]}）`,
    `  - ${zh.summary} *${en.summary}*`,
    ...(printed.length === 0 ? [] : [`  - 原文 printed：${printed.map((text) => `\`${text.replaceAll('`', '')}\``).join(' ')}`]),
    `- 处理 remedy：${zh.remedy} *${en.remedy}*`,
  ]
}

function originWords({ kind, from }: RuleExample['origin']): string {
  if (kind === 'document') return `生成的文件 generated：${from}`
  return from === 'data/form' ? '按定义填写的片段 sketch of its definition' : '规则测试中的片段 sketch of its test'
}

/** One block a kind with the first example in full, then every identity of the kind with what was said of it. */
function kindBlocks(rules: readonly Rule[]): string[] {
  return [...new Set(rules.map(kindOf))].map((kind) => {
    const own = rules.filter((rule) => kindOf(rule) === kind)
    const first = own.find(({ id }) => examples.get(id)?.origin.kind === 'document') ?? own.find(({ id }) => examples.has(id)) ?? own[0]
    const rows = own.map(({ id, title }) => [`\`${id}\``, title.zh.split('：')[0] ?? '', title.en.split(': ')[0] ?? '', examples.get(id)?.zh.summary ?? ''])
    const facts = first === undefined ? [] : [`- 最重 heaviest：${severityWords[first.severity]}；适用 scope：${scopeWords(first)}`, `- 依据 basis：${first.basis.map(cite).join('；')}`, '- 所需 needs：关系所涉各表 the forms it speaks of', ...exampleLines(first)]
    return `### ${kind}\n\n${facts.join('\n')}\n\n${markdownTable(['编号 id', '表', 'form', '实例 example'], rows)}`
  })
}

function kindOf({ title }: Rule): string {
  const [zh, en] = [title.zh.split('：').slice(1).join('：'), title.en.split(': ').slice(1).join(': ')]
  return zh.startsWith('不大于') ? '不大于另一表中的对应数字 never more than its counterpart' : `${zh} ${en}`
}

function scopeWords({ applies: { stages, from, to } }: Rule): string {
  const years = (from ?? null) === null && (to ?? null) === null ? [] : [`${from ?? ''}–${to ?? ''}`]
  return [...(stages ?? []).map((stage) => stageWords[stage]), ...years].join('，') || '全部 all'
}

function cite(id: string): string {
  const law = provisionData.find((provision) => provision.id === id)
  return law === undefined ? id : citeProvision(law, 'zh')
}

/** Limits that change with year and region; a pack of rules may set others. */
function limitsSection(): string {
  const rows = limitData.flatMap(({ id, unit, title, values }) => values.map(({ value, from, to, region, source }) =>
    [`\`${id}\``, title.zh, title.en, `${value} ${unit}`, from === null && to === null ? '' : `${from ?? ''}–${to ?? ''}`, region ?? '', source]))
  return `## 限额 Limits\n\n${markdownTable(['编号 id', '限额', 'limit', '值 value', '年度 years', '地区 region', '出处 source'], rows)}`
}

/** What a bureau's own rules may name. */
function conceptsSection(): string {
  const rows = conceptData.map(({ id, title }) => [`\`${id}\``, title.zh, title.en])
  return `## 概念 Concepts\n\n[自己的规则](rule-packs.md)可以写的数。The figures that a [bureau's own rules](rule-packs.md) may name.\n\n${markdownTable(['编号 id', '概念', 'concept'], rows)}`
}
