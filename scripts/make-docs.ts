/**
 * Writes the generated pages of the guide: docs/rules.md (every rule, what it rests on and an example; rules-page.ts), docs/catalogue.md (every check
 * a reviewer may expect, and what carries it out), docs/forms.md (every family of layouts and its
 * forms) and docs/command-line.md (what --help says). `npm run docs` writes; with `--check` it only compares and exits 1 when one is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ruleList } from '../src/core/audit/rule-list.ts'
import { familyData } from '../src/core/data/generated/families.ts'
import { cliWords } from '../src/core/locale/cli-words.ts'
import { matchRules, readCatalogue, readReasons } from './catalogue.ts'
import { generatedNote, markdownTable } from './markdown.ts'
import { rulesPage } from './rules-page.ts'

const catalogueGroups: Readonly<Record<string, string>> = {
  ARI: '表内计算 Table arithmetic', XTB: '表间关系 Across tables', NAR: '文字与表格 Prose and tables', YOY: '与上年比较 Year on year',
  CLS: '分类 Classification', CMP: '完整 Completeness', FMT: '格式 Format', PRF: '绩效目标 Performance', SPD: '支出计划 Spend plan',
  PRC: '采购 Procurement', AST: '资产 Assets', TXT: '用词 Wording', TIM: '时限 Timeliness', FIN: '决算 Final accounts', MORE: '此外 Further checks',
}

function cataloguePage(): string {
  const entries = readCatalogue()
  const reasons = new Map(readReasons().map((reason) => [reason.key, reason]))
  const ids = ruleList.map(({ id }) => id)
  const reasonWords = (keys: readonly string[]): string => keys.map((key) => `${reasons.get(key)?.zh ?? key}。${reasons.get(key)?.en ?? ''}`).join(' ')
  const ruleWords = (pattern: string): string => (pattern.includes('*') ? `\`${pattern}\`（${matchRules(pattern, ids).length}）` : `\`${pattern}\``)
  const sections = Object.entries(catalogueGroups).map(([prefix, title]) => {
    const rows = entries.filter(({ id }) => id.startsWith(`${prefix}-`)).map(({ id, zh, en, patterns, reasons: keys }) => [id, zh, en, patterns.map(ruleWords).join(' '), reasonWords(keys)])
    return `## ${title}\n\n${markdownTable(['编号', '检查', 'check', '规则 rules', '未做或未全做的原因 why not, or not wholly'], rows)}`
  })
  const done = entries.filter(({ patterns }) => patterns.length > 0).length
  const intro = `# 检查目录 The catalogue of checks\n\n审核人员可能要求的检查 ${entries.length} 项，其中 ${done} 项由规则执行，其余写明原因。\`*\` 代表一组规则，括号内是条数。\n*${entries.length} checks a reviewer may expect; ${done} are carried out by rules, the others say why not. \`*\` stands for a group of rules, their number in brackets.*`
  return `${generatedNote}${intro}\n\n${sections.join('\n\n')}\n`
}

function formsPage(): string {
  const sections = familyData.map(({ id, title, applies, forms, source }) => {
    const years = `${applies.from}–${applies.to ?? ''}`
    const rows = forms.map((form) => [String(form.ordinal), form.title.zh, form.title.en, `\`${form.id}\``, form.required ? '是 yes' : '', String(form.identities.length)])
    return `## ${title.zh} ${title.en}\n\n\`${id}\`，${years}，${applies.stage}。${source}\n\n${markdownTable(['序号', '表名', 'form', 'id', '必列 required', '平衡关系 identities'], rows)}`
  })
  return `${generatedNote}# 报表样式 Families of forms\n\n一种样式是 \`data/form\` 里的一个文件。\n*A family is one file in \`data/form\`.*\n\n${sections.join('\n\n')}\n`
}

function commandPage(): string {
  const block = (text: string): string => `\`\`\`text\n${text}\n\`\`\``
  const topics = [null, 'read', 'audit', 'render', 'prepare', 'publish', 'verify', 'diff', 'key', 'rules', 'family', 'serve'] as const
  const sections = topics.map((topic) => `## ${topic === null ? 'mingzhang' : `mingzhang ${topic}`}\n\n${block(cliWords.zh.help(topic))}\n\n${block(cliWords.en.help(topic))}`)
  const called = '在克隆下来的文件夹里，`mingzhang` 写作 `node dist/cli/main.js`（`npm start` 或 `npm ci && npm run build` 过一次之后），或 `npm run mingzhang --`。\n*In a clone, write `node dist/cli/main.js` for `mingzhang` (after `npm start`, or `npm ci && npm run build`), or `npm run mingzhang --`.*'
  return `${generatedNote}# 命令行 Command line\n\n${called}\n\n${sections.join('\n\n')}\n`
}

const checking = process.argv.includes('--check')
let stale = 0
for (const [name, text] of Object.entries({ 'rules.md': rulesPage(), 'catalogue.md': cataloguePage(), 'forms.md': formsPage(), 'command-line.md': commandPage() })) {
  const url = new URL(`../docs/${name}`, import.meta.url)
  if (existsSync(url) && readFileSync(url, 'utf8') === text) continue
  stale += 1
  if (!checking) writeFileSync(url, text)
}
console.log(checking ? `${stale} generated pages out of date` : `${stale} generated pages written`)
process.exit(checking && stale > 0 ? 1 : 0)
