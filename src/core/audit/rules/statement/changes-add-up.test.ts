import { expect, it } from 'vitest'
import { auditBudget } from '../../run.ts'
import { budgetOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { changesAddUp } from './changes-add-up.ts'

const prose = (total: string, basic: string, project: string, projectFigure = '40.00'): string =>
  `支出{t amount expenditure.total subject=支出总计|100.00万元}，比上年${total}；其中基本支出{b amount expenditure.basic subject=基本支出|60.00万元}，${basic}；项目支出{p amount expenditure.project subject=项目支出|${projectFigure}万元}，${project}。`
const down = '减少{tc change expenditure.total of=t basis=priorBudget down|8.00万元}'
const up = '增加{bc change expenditure.basic of=b basis=priorBudget up|2.00万元}'

it('accepts changes that add up, signs counted', () => {
  expect(outcomeOf(changesAddUp, { prose: prose(down, up, '减少{pc change expenditure.project of=p basis=priorBudget down|10.00万元}') })).toBe('passed')
})

it('takes unchanged for nothing', () => {
  expect(outcomeOf(changesAddUp, { prose: prose('增加{tc change expenditure.total of=t basis=priorBudget up|2.00万元}', up, '与上年{pc unchanged expenditure.project of=p basis=priorBudget same|持平}') })).toBe('passed')
})

it('warns when they do not', () => {
  expect(verdictOf(changesAddUp, { prose: prose(down, up, '减少{pc change expenditure.project of=p basis=priorBudget down|6.00万元}') }).said).toEqual(['warning tc'])
})

it('leaves rounding alone and calls one step more a difference', () => {
  const changed = (amount: string): string => prose(down, up, `减少{pc change expenditure.project of=p basis=priorBudget down|${amount}万元}`)
  expect(outcomeOf(changesAddUp, { prose: changed('10.01') })).toBe('passed')
  expect(outcomeOf(changesAddUp, { prose: changed('10.02') })).toBe('violated')
})

it('does not apply where the figures do not add up or a part is not told, and cannot tell without prose', () => {
  const project = '减少{pc change expenditure.project of=p basis=priorBudget down|6.00万元}'
  expect(outcomeOf(changesAddUp, { prose: prose(down, up, project, '30.00') })).toBe('notApplicable')
  expect(outcomeOf(changesAddUp, { prose: prose(down, up, '') })).toBe('notApplicable')
  expect(outcomeOf(changesAddUp, {})).toBe('undetermined')
})

it('names the word that must be turned, and tells with it the rate that fits the other direction', () => {
  const turned = '增加{tc change expenditure.total of=t basis=priorBudget up|8.00万元}，增长{tr rate expenditure.total of=t basis=priorBudget up|7.41%}'
  const { findings } = auditBudget(budgetOf({ prose: prose(turned, up, '减少{pc change expenditure.project of=p basis=priorBudget down|10.00万元}') }))
  const told = findings.filter(({ ruleId }) => /changes-add-up|rate-matches-change/.test(ruleId))
  expect(told.map(({ id, params }) => `${id} ${params.case}`)).toEqual(['statement/changes-add-up@tc turned'])
  expect(told[0]?.places[0]?.claimId).toBe('tc')
  expect(told[0]?.consequences.map(({ ruleId }) => ruleId)).toEqual(['statement/rate-matches-change'])
})

it('is a consequence of a direction that contradicts its own rate', () => {
  const opposed = '减少{tc change expenditure.total of=t basis=priorBudget down|8.00万元}，下降{tr rate expenditure.total of=t basis=priorBudget down|7.41%}'
  const up10 = '减少{bc change expenditure.basic of=b basis=priorBudget down|2.00万元}，增长{br rate expenditure.basic of=b basis=priorBudget up|3.45%}'
  const { findings } = auditBudget(budgetOf({ prose: prose(opposed, up10, '减少{pc change expenditure.project of=p basis=priorBudget down|10.00万元}') }))
  expect(findings.filter(({ ruleId }) => ruleId === 'statement/changes-add-up')).toEqual([])
  expect(findings.find(({ ruleId }) => ruleId === 'statement/direction-fits')?.consequences.map(({ ruleId }) => ruleId)).toEqual(['statement/changes-add-up', 'statement/rate-matches-change'])
})

it('compares the four items of the three public expenses, and names nobody where two words would do', () => {
  const item = (id: string, concept: string, printed: string, change: string): string => `${concept}{${id} amount threePublic.${concept} subject=${concept}|${printed}万元}，${change}`
  const text = (total: string): string => `三公{t amount threePublic.total subject=三公|9.00万元}，${total}；` + [
    item('o', 'overseasVisits', '0.00', '{oc unchanged threePublic.overseasVisits of=o basis=priorBudget same|持平}'),
    item('v', 'vehiclePurchase', '0.00', '{vc unchanged threePublic.vehiclePurchase of=v basis=priorBudget same|持平}'),
    item('r', 'vehicleOperation', '5.00', '增加{rc change threePublic.vehicleOperation of=r basis=priorBudget up|1.00万元}'),
    item('h', 'hospitality', '4.00', '{hc unchanged threePublic.hospitality of=h basis=priorBudget same|持平}'),
  ].join('；')
  expect(outcomeOf(changesAddUp, { prose: text('增加{tc change threePublic.total of=t basis=priorBudget up|1.00万元}') })).toBe('passed')
  const { said, audit } = verdictOf(changesAddUp, { prose: text('减少{tc change threePublic.total of=t basis=priorBudget down|1.00万元}') })
  expect(said).toEqual(['warning tc'])
  expect(audit.findings[0]?.params.case).toBeUndefined()
})

it('is a consequence of a change that cannot be', () => {
  const { findings } = auditBudget(budgetOf({ prose: prose(down, '增加{bc change expenditure.basic of=b basis=priorBudget up|62.00万元}', '减少{pc change expenditure.project of=p basis=priorBudget down|10.00万元}') }))
  expect(findings.filter(({ ruleId }) => ruleId === 'statement/changes-add-up')).toEqual([])
  expect(findings.find(({ ruleId }) => ruleId === 'statement/change-possible')?.consequences).toHaveLength(1)
})
