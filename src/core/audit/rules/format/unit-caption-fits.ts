/**
 * The unit in a form's caption fits its figures: prose or other forms that state most of them ten thousand times larger
 * or smaller speak of another unit, as does hardly any money in
 * the one form that is in yuan.
 */
import { anything, forms } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { unitDoubts } from '../../units.ts'

export const unitCaptionFits = defineRule({
  id: 'format/unit-caption-fits',
  title: { zh: '表头金额单位与数字相符', en: 'The unit in a caption fits the figures' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { printed: forms, view: anything },
  *check({ view }, tally) {
    const bound = view.budget.narrative.claims.filter(({ binding, amount }) => binding.kind === 'bound' && amount !== null)
    tally.compared(bound.length)
    if (view.budget.narrative.sentences.length === 0) tally.open('narrative')
    for (const { by, form, pairs, mended } of unitDoubts(view).values()) {
      const [first] = pairs
      const [figure] = form.cells.filter(({ amount }) => amount !== null)
      if (first === undefined && figure === undefined) continue
      yield first === undefined
        ? { at: form.id, places: figure === undefined ? [] : [atCell('printed', figure)], params: { case: by, form: form.id, printed: figure?.text ?? '', count: `${mended.size}` } }
        : {
            at: form.id,
            places: pairs.slice(0, 3).flatMap(({ claim, cell }) => [atClaim('stated', claim), atCell('printed', cell)]),
            params: { case: 'prose', form: form.id, count: `${pairs.length}`, stated: first.claim.text, printed: first.cell.text, unit: first.cell.unit },
          }
    }
  },
})
