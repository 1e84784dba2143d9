/** What the page's script needs to show a figure's checks: the sums that were compared, by anchors, and the claims that quote a cell. */
import type { IdentityCheck } from '../../model/identity.ts'
import { cellId } from '../../model/form.ts'
import type { PageContext } from './page-context.ts'

type Sum = readonly [state: 'holds' | 'rounding' | 'broken', total: string, parts: readonly (readonly [anchor: string, sign: 1 | -1])[]]

/** printedIn: address of the PDF whose pages the figures name; null where the page has none beside it. → JSON for a script block: `<` is written as an escape, so that no text in it can end the block. */
export function relationsJson(context: PageContext, printedIn: string | null = null): string {
  const { words } = context
  const sums = context.checks.flatMap((check) => sumOf(context, check))
  const claims: Record<string, string[]> = {}
  for (const claim of context.budget.narrative.claims) {
    const anchor = claim.binding.kind === 'bound' ? context.anchors.ofCell(claim.binding.cellId) : null
    if (anchor !== null) claims[anchor] = [...(claims[anchor] ?? []), context.anchors.of(claim)]
  }
  const { heading, quotedBy, close, holds, rounding, broken } = words.inspector
  const spoken = { heading, quotedBy, close, holds, rounding, broken, onlyFilled: words.forms.onlyFilled }
  return JSON.stringify({ words: spoken, sums, claims, printedIn }).replaceAll('<', '\\u003c')
}

/** Only sums that were compared and have both sides on the page; parts that are blank are left out. */
function sumOf({ anchors, cells }: PageContext, { instance, state }: IdentityCheck): Sum[] {
  if (state !== 'holds' && state !== 'rounding' && state !== 'broken') return []
  const total = anchors.ofCell(cellId(instance.total))
  const parts = instance.parts.flatMap(({ path, sign }) => {
    const id = cellId(path)
    const anchor = anchors.ofCell(id)
    return anchor === null || cells.get(id)?.cell.amount == null ? [] : [[anchor, sign] as const]
  })
  return total === null || parts.length === 0 ? [] : [[state, total, parts]]
}
