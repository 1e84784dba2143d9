/** The figures as people read them: tables for the terminal, and the page docs/quality.md. */
import { formatTable, type TextColumn } from '../../src/cli/text-table.ts'
import type { ClassLine, GroupLine, Summary } from './summary.ts'

const left = (head: string): TextColumn => ({ head, align: 'left' })
const right = (head: string): TextColumn => ({ head, align: 'right' })

/** `97.5 %`, cut down, so that 100 means all. */
function share(part: number, whole: number): string {
  if (whole === 0) return '—'
  const tenths = Math.floor((part * 1000) / whole)
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `.${tenths % 10}`} %`
}

const groupTitles: Readonly<Record<GroupLine['id'], string>> = {
  figure: '表中数字（至少在一个平衡关系中）figures of forms in at least one identity: found',
  prose: '文字中的金额、比率、增减 amounts, rates and directions of sentences: found',
  other: '其他 everything else: found',
  locatedWhereTwoIdentitiesMeet: '至少两个平衡关系交会处，首个所指即错处 where two identities meet: first place named is the place',
}

function groupRow({ id, planted, reached, target }: GroupLine): string[] {
  return [groupTitles[id], String(planted), String(reached), share(reached, planted), `≥ ${target} %`]
}

function classRow({ id, title, planted, found, located, elsewhere, severities }: ClassLine): string[] {
  const weights = [severities.error, severities.warning, severities.advice].join(' / ')
  return [`${title.zh} ${title.en}`, id, String(planted), share(found, planted), share(located, planted), String(elsewhere), weights]
}

const groupHeads = ['', 'planted', 'reached', 'share', 'target'] as const
const classHeads = ['class', 'id', 'planted', 'found', 'located first', 'error elsewhere', 'error / warning / advice'] as const

function cleanRows({ clean }: Summary): string[][] {
  const families = [...new Set(clean.map(({ family }) => family))]
  return families.map((family) => {
    const own = clean.filter((outcome) => outcome.family === family)
    const rules = [...new Set(own.flatMap(({ errors, warnings }) => [...errors, ...warnings]))]
    const count = (pick: (outcome: Summary['clean'][number]) => number): string => String(own.reduce((sum, outcome) => sum + pick(outcome), 0))
    return [family, String(own.length), count(({ errors }) => errors.length), count(({ warnings }) => warnings.length), count(({ adviceCount }) => adviceCount), rules.join(' ')]
  })
}

const cleanHeads = ['clean documents', 'documents', 'errors', 'warnings', 'advice', 'rules'] as const

export function textReport(summary: Summary): string {
  const table = (heads: readonly string[], rows: readonly (readonly string[])[], words: number): string =>
    formatTable(heads.map((head, index) => (index < words ? left(head) : right(head))), rows).join('\n')
  return [
    `${summary.documentCount} documents, ${summary.runs} of each family (${summary.pdfRuns} of two families also as PDF), seed ${summary.seed}`,
    table(groupHeads, summary.groups.map(groupRow), 1),
    table(classHeads, summary.classes.map(classRow), 2),
    table(cleanHeads, cleanRows(summary), 1),
    table(['on', 'rule', 'fired'], summary.rules.map(({ id, fired, byClass }) => [byClass.map(([name, count]) => `${name} ${count}`).join(', '), id, String(fired)]), 2),
    ...(summary.guards.length === 0 ? [] : [table(['figures nobody guards', 'family', 'form', 'figures', 'guarded'], guardRows(summary), 3)]),
  ].join('\n\n')
}

function guardRows({ guards }: Summary): string[][] {
  return guards.map(({ family, form, figureCount, unguarded }) =>
    [unguarded.map((id) => id.slice(form.length + 1)).join(' '), family, form, String(figureCount), String(figureCount - unguarded.length)])
}

const markdown = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows.map((row) => row.map((text) => text.replaceAll('|', '\\|')))].map((row) => `| ${row.join(' | ')} |`).join('\n')

export function markdownPage(summary: Summary): string {
  const { runs, seed, pdfRuns, documentCount, rules, guards } = summary
  const code = (text: string): string => `\`${text}\``
  const guardTable = guards.map(({ family, form, figureCount, unguarded, rules: own }) => [
    family, code(form), String(figureCount), String(figureCount - unguarded.length), own.slice(0, 4).map(([id, count]) => `${code(id)} ${count}`).join('<br>'),
    unguarded.map((id) => code(id.slice(form.length + 1))).join(' ') || '—',
  ])
  return `<!-- Written by npm run quality -- --write; do not edit. -->
# 审核质量 Quality of the audit

程序在无差错的模拟文件中每次植入一处差错，再看审核说了什么。差错只改印出来的一处，其余各处照旧；文件由程序排版，再由读取器读入，与真实文件走同一条路。
*A program plants one fault at a time in clean generated documents and looks at what the audit says. A fault changes one printed place and nothing
else; documents go through the same readers as real ones. This page was written by \`npm run quality -- --runs ${runs} --pdf ${pdfRuns} --seed ${seed}${guards.length === 0 ? '' : ' --guards'} --write\`:
${documentCount} documents, most of them as Word files, some as PDF. Generated documents are more regular than real ones; these figures say which faults our rules can see, not how well an unknown
layout is read.*

## 目标 Targets

${markdown(groupHeads, summary.groups.map(groupRow))}

## 各类差错 By class of fault

found：指出了错处；located first：首先所指就是错处；error elsewhere：只指向别处的错误。严重程度按所说最重的一条计。
*found: something said names the place · located first: the first place named is the place · error elsewhere: faults after which an error was said of
other places only · severity: the heaviest thing said of the place.*

${markdown(classHeads, summary.classes.map(classRow))}

## 无差错文件 Clean documents

${markdown(cleanHeads, cleanRows(summary))}

## 各条规则 By rule

${markdown(['rule', 'fired', 'on'], rules.map(({ id, fired, byClass }) => [code(id), String(fired), byClass.map(([name, count]) => `${name} ${count}`).join(', ')]))}
${guardTable.length === 0 ? '' : guardPart(guardTable)}`
}

function guardPart(rows: readonly (readonly string[])[]): string {
  return `
## 各个数字由谁看守 Who guards which figure

四种样式各取一份文件，逐个改错每个数字，记下指出它的规则。
*Every figure of one document of four families is mistyped once; the rules that name it guard it.*

${markdown(['family', 'form', 'figures', 'guarded', 'rules that guard most', 'figures nobody guards'], rows)}
`
}
