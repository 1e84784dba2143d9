/** “No purchases planned” does not go with capital expenditure or with projects that buy equipment. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Project } from '../../../model/project.ts'
import { isPositive, wholeColumns, codeTable } from '../../figures.ts'
import { anything, narrative } from '../../needs.ts'
import { atCell, atClaim, atPlace } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { firstOf } from '../../words.ts'

export const plannedPurchases = defineRule({
  id: 'asset/planned-purchases',
  title: { zh: '拟购置资产与购置支出相符', en: 'Planned purchases fit purchases budgeted' },
  basis: ['state-assets-24', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    const planned = (view.claimsByConcept.get('assets.planned') ?? []).find(({ kind, amount }) => kind === 'amount' && amount !== null)
    if (planned?.amount === undefined || planned.amount === null) return
    tally.compared()
    if (planned.amount.fen !== 0n) return
    const evidence = [...capitalOf(view), ...view.budget.projects.flatMap(purchaseOf)]
    if (evidence.length === 0) return
    yield {
      at: planned.id,
      places: [atClaim('stated', planned), ...evidence],
      actual: planned.amount,
      params: { evidence: evidence.map(({ text }) => text).slice(0, 3).join('；'), unit: planned.unit ?? 'tenThousandYuan' },
    }
  },
})

function capitalOf(view: BudgetView): Draft['places'] {
  const form = view.forms.get('generalPublicBasicExpenditure') ?? view.forms.get('fiscalBasicExpenditure')
  const cell = form === undefined ? null : codeTable(view, form).at('310', wholeColumns)
  return isPositive(cell) ? [atCell('capital', cell)] : []
}

function purchaseOf({ purpose, objectives, indicators, name, places }: Project): Draft['places'] {
  const texts = [purpose ?? '', ...objectives.map(({ text }) => text), ...indicators.map((indicator) => indicator.name)]
  const clause = texts.flatMap((text) => text.split(/[，。；、,;]/)).find((one) => firstOf(one, ruleVocabulary.assetPurchases) !== null)
  const [place] = places
  return clause === undefined || place === undefined ? [] : [atPlace('project', place, `${name}：${clause.trim()}`)]
}
