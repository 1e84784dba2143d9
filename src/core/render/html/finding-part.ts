/** The list of findings: what is wrong with both figures, every place as a link, why it must hold, the likely slip, what to do. */
import { formatFen, type Unit } from '../../money.ts'
import { provisionData } from '../../data/generated/law.ts'
import { acceptanceWords, phraseAcceptance } from '../../locale/acceptance-words.ts'
import { phraseElsewhere } from '../../locale/place-words.ts'
import { isOpen, type FindingPlace } from '../../model/finding.ts'
import { citeProvision } from '../../locale/cite-provision.ts'
import { phraseFinding } from '../../locale/finding-words.ts'
import { severitySign } from './figure-part.ts'
import { html, type Markup } from './markup.ts'
import { cellTitle, documentText, placeTitle, severityOrder, type NumberedFinding, type PageContext } from './page-context.ts'

export function findingsPart(context: PageContext): Markup {
  const { words, findings } = context
  const groups = severityOrder.flatMap((severity) => {
    const group = findings.filter(({ finding }) => finding.severity === severity && isOpen(finding))
    return group.length === 0 ? [] : [html`<h3 class="${severity}">${severitySign(severity)} ${words.severities[severity]} <span class="count">${group.length}</span></h3>
${group.map((numbered) => findingMarkup(context, numbered))}`]
  })
  const accepted = findings.filter(({ finding }) => !isOpen(finding))
  if (accepted.length > 0) groups.push(html`<h3>✓ ${acceptanceWords[context.language].accepted} <span class="count">${accepted.length}</span></h3>
${accepted.map((numbered) => findingMarkup(context, numbered))}`)
  return html`<section id="findings" aria-labelledby="findings-heading">
<h2 id="findings-heading">${words.findings.heading}</h2>
${groups.length === 0 ? html`<p>${words.findings.none}</p>` : groups}
</section>`
}

function findingMarkup(context: PageContext, numbered: NumberedFinding): Markup {
  const { words } = context
  const { finding, index, anchor, rule } = numbered
  const { summary, reason, remedy } = phraseFinding(finding, context.language)
  const likely = likelyMarkup(context, numbered)
  const line = (term: string, content: Markup | string | null): Markup => (content === null || content === '' ? html`` : html`<dt>${term}</dt><dd>${content}</dd>`)
  return html`<article class="finding ${finding.severity}" id="${anchor}" aria-labelledby="${anchor}-title">
<h4 id="${anchor}-title"><span class="number">${severitySign(finding.severity)}${index}<span class="vh"> ${words.severities[finding.severity]}</span></span> ${summary}</h4>
<dl>${line(acceptanceWords[context.language].accepted, finding.acceptance === undefined ? null : phraseAcceptance(finding.acceptance, context.language))}${line(words.findings.where, placesMarkup(context, numbered))}${line(words.findings.why, whyMarkup(context, numbered, reason))}${line(words.findings.likely, likely)}${line(words.findings.remedy, remedy)}</dl>
<p class="rule">${words.findings.rule} ${rule === null ? null : html`${rule.title[context.language]} `}<code>${finding.ruleId}</code></p>
</article>
`
}

function placesMarkup(context: PageContext, { finding, targets }: NumberedFinding): Markup {
  return html`<ul class="places">${finding.places.map((place, index) => html`<li>${placeMarkup(context, place, targets[index] ?? null)}</li>`)}${(finding.elsewhere ?? []).map((one) =>
    html`<li>${documentText(context, one.text)} <span class="source">${phraseElsewhere(one, context.language)}</span></li>`)}</ul>`
}

function placeMarkup(context: PageContext, place: FindingPlace, target: string | null): Markup {
  const named = place.cellId === null ? undefined : context.cells.get(place.cellId)
  const name = named !== undefined ? cellTitle(context, named) : place.text.trim()
  const where = placeTitle(context, place.place)
  const printed = named !== undefined && place.text.trim() !== '' ? html` <b>${place.text.trim()}</b>` : null
  const label = name === '' ? html`${where}` : html`${named === undefined ? documentText(context, name) : name}`
  const link = target === null ? label : html`<a href="#${target}">${label}</a>`
  return html`${link}${printed}${name === '' ? null : html` <span class="source">${where}</span>`}`
}

/** The rule's reason, then the provisions it rests on. */
function whyMarkup(context: PageContext, { rule }: NumberedFinding, reason: string): Markup | null {
  const provisions = (rule?.basis ?? []).flatMap((id) => provisionData.find((provision) => provision.id === id) ?? [])
  if (reason === '' && provisions.length === 0) return null
  const { language } = context
  const cited = provisions.map((provision) => html`<p class="law"><cite>${citeProvision(provision, language)}</cite> ${provision.summary[language]}</p>`)
  return html`${reason === '' ? null : html`<p>${reason}</p>`}${cited}`
}

/** Which cell probably holds the slip and what it would read if the others are right. */
function likelyMarkup(context: PageContext, { finding }: NumberedFinding): Markup | null {
  const { likely } = finding
  const named = likely === null ? undefined : context.cells.get(likely.cellId)
  if (likely === null || named === undefined) return null
  const { words, anchors } = context
  const { cell } = named
  const proposed = formatFen(likely.proposedFen, cell.unit, decimalsNeeded(likely.proposedFen, cell.unit))
  const link = html`<a href="#${anchors.of(cell)}">${cellTitle(context, named)}</a>`
  return html`${link} ${words.findings.printed} <b>${cell.text}</b>, ${words.findings.expected} <b>${proposed}</b> <span class="unit">${words.unitsAfter[cell.unit]}</span>`
}

function decimalsNeeded(fen: bigint, unit: Unit): number {
  const most = { yuan: 2, tenThousandYuan: 6, hundredMillionYuan: 10 }[unit]
  for (let decimals = 2; decimals < most; decimals += 1) if (fen % 10n ** BigInt(most - decimals) === 0n) return decimals
  return most
}
