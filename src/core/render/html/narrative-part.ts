/** The prose of the page: sections, paragraphs, and in the sentences every claim as a link to the cell it speaks of. */
import type { Claim, ProseTable, Section, Sentence } from '../../model/narrative.ts'
import { marksMarkup } from './figure-part.ts'
import { html, trusted, type Markup } from './markup.ts'
import { cellTitle, placeTitle, type PageContext } from './page-context.ts'

export function narrativePart(context: PageContext): Markup {
  const { words, budget } = context
  const { sections, sentences, tables } = budget.narrative
  const lang = context.language === 'zh' ? null : html` lang="zh-CN"`
  const orphans = sentences.filter(({ sectionId }) => sectionId === null || !sections.some(({ id }) => id === sectionId))
  const body = [paragraphsMarkup(context, orphans, tables.filter(({ sectionId }) => sectionId === null)), ...sections.map((section) => sectionMarkup(context, section, sentences.filter(({ sectionId }) => sectionId === section.id)))]
  return html`<section id="narrative" class="prose" aria-labelledby="narrative-heading">
<h2 id="narrative-heading">${words.nav.narrative}</h2>
${sentences.length + sections.length + tables.length === 0 ? html`<p>${words.narrative.none}</p>` : html`<div${lang}>${body}</div>`}
</section>`
}

function sectionMarkup(context: PageContext, section: Section, sentences: readonly Sentence[]): Markup {
  const anchor = context.anchors.of(section)
  const tag = trusted(`h${Math.min(3 + depthOf(section, context.budget.narrative.sections), 6)}`)
  return html`<${tag} id="${anchor}" class="l${Math.min(section.level, 4)}">${section.numbering}${section.heading}${marksMarkup(context, anchor)}</${tag}>
${paragraphsMarkup(context, sentences, context.budget.narrative.tables.filter(({ sectionId }) => sectionId === section.id))}`
}

/** How many sections it stands in; headings follow this rather than the printed level, so that none is skipped. */
function depthOf(section: Section, sections: readonly Section[]): number {
  let depth = 0
  for (let parent = section.parentId; parent !== null && depth < 6; depth += 1) parent = sections.find(({ id }) => id === parent)?.parentId ?? null
  return depth
}

/** Paragraphs with the tables that stand between them. */
function paragraphsMarkup(context: PageContext, sentences: readonly Sentence[], tables: readonly ProseTable[]): Markup {
  const paragraphs: Sentence[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last !== undefined && last[0]?.paragraphIndex === sentence.paragraphIndex) last.push(sentence)
    else paragraphs.push([sentence])
  }
  const first = paragraphs[0]?.[0]?.paragraphIndex ?? Infinity
  const between = (from: number, to: number): readonly Markup[] => tables.filter(({ afterParagraph }) => afterParagraph >= from && afterParagraph < to).map((table) => tableMarkup(context, table))
  return html`${between(-1, first)}${paragraphs.map((paragraph, index) => {
    const own = paragraph[0]?.paragraphIndex ?? 0
    return html`<p>${paragraph.map((sentence) => sentenceMarkup(context, sentence))}</p>
${between(own, paragraphs[index + 1]?.[0]?.paragraphIndex ?? Infinity)}`
  })}`
}

/** As printed: cells and what they span, without any claim to know what they mean. */
function tableMarkup(context: PageContext, { rowCount, cells, place }: ProseTable): Markup {
  const rows = Array.from({ length: rowCount }, (_, row) => cells.filter(({ rowIndex }) => rowIndex === row).sort((left, right) => left.columnIndex - right.columnIndex))
  const span = (name: string, count: number): Markup | null => (count > 1 ? html` ${trusted(name)}="${count}"` : null)
  return html`<div class="scroll" tabindex="0"><table class="printed"><caption class="vh">${placeTitle(context, place)}</caption>
${rows.map((row) => html`<tr>${row.map(({ text, rowSpan, columnSpan }) => html`<td${span('rowspan', rowSpan)}${span('colspan', columnSpan)}>${text}</td>`)}</tr>
`)}</table></div>
`
}

/** Claims in order; one that overlaps the claim before it keeps its anchor but not its own marking. */
export function sentenceMarkup(context: PageContext, sentence: Sentence): Markup {
  const anchor = context.anchors.of(sentence)
  const claims = context.budget.narrative.claims.filter(({ sentenceId }) => sentenceId === sentence.id).sort((left, right) => left.start - right.start || right.end - left.end)
  const parts: Markup[] = []
  let at = 0
  for (const claim of claims) {
    if (claim.start < at) {
      parts.push(html`<span id="${context.anchors.of(claim)}"></span>`)
      continue
    }
    parts.push(html`${sentence.text.slice(at, claim.start)}`, claimMarkup(context, claim, sentence.text.slice(claim.start, claim.end)))
    at = claim.end
  }
  const heaviest = context.marks.get(anchor)?.[0]?.finding.severity
  const marked = heaviest === undefined ? null : html` class="marked ${heaviest}"`
  return html`<span id="${anchor}"${marked}>${parts}${sentence.text.slice(at)}${marksMarkup(context, anchor)}</span>`
}

function claimMarkup(context: PageContext, claim: Claim, text: string): Markup {
  const { anchors, cells, words } = context
  const anchor = anchors.of(claim)
  const heaviest = context.marks.get(anchor)?.[0]?.finding.severity
  const marked = heaviest === undefined ? '' : ` ${heaviest}`
  const cellAnchor = claim.binding.kind === 'bound' ? anchors.ofCell(claim.binding.cellId) : null
  const named = claim.binding.kind === 'bound' ? cells.get(claim.binding.cellId) : undefined
  if (cellAnchor === null || named === undefined) return html`<span id="${anchor}" class="claim free${marked}">${text}${marksMarkup(context, anchor)}</span>`
  return html`<span id="${anchor}" class="claim${marked}"><a href="#${cellAnchor}" title="${words.narrative.boundTo(cellTitle(context, named))}">${text}</a>${marksMarkup(context, anchor)}</span>`
}
