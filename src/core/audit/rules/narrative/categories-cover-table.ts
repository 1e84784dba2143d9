/**
 * Where the prose divides expenditure by category, each with its share, it names every category of the form: a list whose shares stop short of
 * a hundred has forgotten one. A list may run over several paragraphs of its section.
 */
import type { Cell } from '../../../model/form.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy, type BudgetView } from '../../view.ts'

const categoryCode = /^\d{3}$/
/** Shares made of rounded figures come this close to a hundred, in hundredths of a per cent. */
const nearlyAll = 9_950n

export const categoriesCoverTable = defineRule({
  id: 'narrative/categories-cover-table',
  title: { zh: '结构说明列全各类支出', en: 'A list by category names every category' },
  basis: ['disclosure-procedure-2016', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const told = prose.claims.flatMap((claim) => {
      const cell = claim.kind === 'amount' && claim.binding.kind === 'bound' ? (view.cells.get(claim.binding.cellId) ?? null) : null
      return cell === null || !categoryCode.test(cell.path.row) ? [] : [{ claim, cell }]
    })
    for (const listed of groupBy(told, ({ claim, cell }) => `${view.sentences.get(claim.sentenceId)?.sectionId} ${cell.path.form}/${cell.path.panel}/${cell.path.column}`).values()) {
      const [first] = listed
      const shares = listed.flatMap(({ claim }) => shareOf(view, claim) ?? [])
      if (first === undefined || listed.length < 2 || shares.length < listed.length) continue
      tally.compared()
      if (shares.reduce((sum, share) => sum + share, 0n) >= nearlyAll) continue
      const named = new Set(listed.map(({ cell }) => cell.path.row))
      for (const cell of categoriesBeside(view, first.cell)) {
        if (named.has(cell.path.row)) continue
        yield {
          at: `${first.claim.sentenceId}/${cell.path.row}`,
          places: [atCell('printed', cell), atClaim('stated', first.claim)],
          actual: cell.amount,
          params: { name: view.rows.get(`${cell.path.form}/${cell.path.panel}/${cell.path.row}`)?.label ?? cell.path.row, form: cell.path.form, unit: cell.unit },
        }
      }
    }
  },
})

/** In hundredths of a per cent. */
function shareOf(view: BudgetView, { id }: Claim): bigint | null {
  const decimal = (view.claimsOf.get(id) ?? []).find(({ kind }) => kind === 'share')?.decimal ?? null
  return decimal === null ? null : (decimal.digits * 100n) / 10n ** BigInt(decimal.decimals)
}

function categoriesBeside(view: BudgetView, { path }: Cell): Cell[] {
  const rows = view.forms.get(path.form)?.rows ?? []
  return rows.flatMap(({ panel, key }) => (panel === path.panel && categoryCode.test(key) ? (view.cell({ ...path, row: key }) ?? []) : [])).filter(({ amount }) => (amount?.fen ?? 0n) > 0n)
}
