/** Real disclosures, when they are at hand (MINGZHANG_SAMPLES): no error on clean ones, and the faults a suspicious reader found by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../cli/node-effects.ts'
import type { Audit } from '../model/finding.ts'
import { openDisclosure } from '../pipeline.ts'

const folder = process.env['MINGZHANG_SAMPLES'] ?? fileURLToPath(new URL('../../../../shared/samples', import.meta.url))
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(pdf|txt)$/.test(name)) : []

async function auditOf(start: string): Promise<Audit> {
  const files = names.filter((name) => name.startsWith(start)).map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }))
  return (await openDisclosure(files, nodeEffects)).audit
}

/** `rule: expected figure or words`, for findings of one weight. */
const told = ({ findings }: Audit, severity: string): string[] => findings.filter((finding) => finding.severity === severity).map(({ ruleId }) => ruleId)

/** What a suspicious reader found in it, and where: each a rule with words or figures its places must show. */
const countyFaults: readonly (readonly [what: string, faults: readonly (readonly [rule: string, ...texts: readonly string[]])[]])[] = [
  ['cars that are denied and paid', [
    ['narrative/denied-item-is-zero', '不再列支', '1.00'], ['cross-table/vehicles-and-assets', '1.00', '固定资产'], ['three-public/projects-mention-item', '1.00'],
  ]],
  ['a project the text leaves out', [['narrative/projects-named', '358.29', '便民热线座席费用']]],
  ['five people or four', [['project/counts-agree', '5名', '4名']]],
  ['targets that contradict each other', [
    ['narrative/targets-match-indicators', '350天', '365天'], ['narrative/targets-match-indicators', '5次', '≤10次'], ['narrative/same-number-other-thing', '3500条', '≥3500条'],
    ['indicator/days-and-rate-agree', '≥350天', '≥98%'],
  ]],
  ['a spend plan with gaps', [['spend-plan/every-checkpoint', '3月底']]],
  ['no procurement and no purchases beside projects that buy', [['procurement/zero-is-plausible', '政府采购预算', '购置热线座席'], ['asset/planned-purchases', '0.00万元', '购置热线座席', '更换']]],
  ['indicators of the wrong kind, formulas copied, limits turned round, other targets for the same', [
    ['indicator/kind-fits-name', '回访回复率'], ['indicator/same-across-projects', '生态效益', '社会效益'], ['indicator/listed-once', '按期办结率', '回访回复率'], ['indicator/listed-once', '问题解决率', '回访回复率'],
    ['indicator/operator-fits-meaning', '≤15名'], ['indicator/operator-fits-meaning', '≤6个'], ['indicator/same-across-projects', '接通办结率≥95%', '≥98%'], ['indicator/same-across-projects', '满意率≥90%', '≥98%'],
  ]],
  ['goals said twice', [['project/objectives-differ', '《南宫年鉴》', '《南宫年鉴》'], ['project/objectives-differ', '环境保护、食品安全']]],
  ['items of another kind of body', [
    ['classification/performance-pay-needs-institution', '77.94'], ['classification/retirement-pay-has-function', '61.35'], ['classification/personal-subsidy-in-project', '选调生房补'],
  ]],
  ['a rounding tail', [['identity/generalPublicBasicExpenditure/parent-is-sum-of-children', '647.16']]],
  ['the use of money for what no row has', [['narrative/cited-items-exist', '印刷费']]],
  ['promises without indicators', [['narrative/targets-have-indicators', '4次', '15%', '《南宫年鉴》', '公报'], ['project/objective-has-indicator', '120次']]],
  ['goals and indicators of different things, one project of many', [['project/indicators-serve-objective', '值班值守天数', '后勤保障'], ['project/large-project-broken-down', '206.00']]],
  ['agencies that nobody lists', [['completeness/units-not-listed', '所属事业单位', '含所属单位']]],
  ['a table that is not there', [['narrative/forms-mentioned-exist', '项目支出表']]],
  ['nothing compared item by item', [['three-public/items-compared', '1.00万元', '68.00万元'], ['three-public/office-costs-compared', '101.2万元']]],
  ['assets without numbers and total', [['asset/quantities-stated', '设备', '家具和用具'], ['asset/total-stated', '固定资产']]],
  ['terms, typos and form', [
    ['format/one-term', '座席', '坐席'], ['format/one-term', '运维费', '运行维护费'], ['format/typos', '风险检测预警'], ['format/typos', '城市品味'], ['format/typos', 'IPV6'], ['format/stray-punctuation', '如出现;'],
    ['format/decimals', '101.2万元'], ['format/document-number-brackets', '[2016]', '【2006】'], ['format/numbering-runs', '工作保障措施', '（一）'], ['format/bracket-width', '（二十一）'],
  ]],
]

describe.skipIf(names.length === 0)('real disclosures', () => {
  it.each(['SH-03', 'SH-04', 'JS-07', 'JS-12'])('%s: no error', async (start) => expect(told(await auditOf(start), 'error')).toEqual([]))

  it('a street office of 2023: copied change, copied item, a carry, swapped digits, targets without a value', async () => {
    const audit = await auditOf('SH-07')
    expect(told(audit, 'error').sort()).toEqual([
      'narrative/functions-match-table',
      'project/funds-add-up',
      'statement/change-possible',
      'statement/rate-matches-change',
      'statement/rate-matches-change',
    ])
    const warnings = told(audit, 'warning')
    for (const rule of ['counted-parts-add-up', 'no-rate-on-zero', 'purpose-of-another-item', 'reason-of-another-item']) expect(warnings).toContain(`statement/${rule}`)
    for (const rule of ['kind-fits-name', 'measurable']) expect(warnings).toContain(`indicator/${rule}`)
    expect(audit.findings.filter(({ params }) => params.wrong === '8013').map(({ params }) => params.right)).toEqual(['8103'])
  })

  it('final accounts of 2024: a base of zero, awards counted twice, a copied purpose, an item that is zero, a rounding tail', async () => {
    const audit = await auditOf('SH-14')
    expect(told(audit, 'error').sort()).toEqual(['procurement/awards-within-total', 'statement/completion-matches-base'])
    const warnings = told(audit, 'warning')
    for (const rule of ['statement/no-rate-on-zero', 'statement/purpose-of-another-item', 'narrative/cited-items-exist', 'format/fill-instruction']) expect(warnings).toContain(rule)
    expect(told(audit, 'advice')).toContain('statement/parts-add-up')
  })

  it('a provincial office of 2018: one digit of a rate, mis-levelled names, template left in, a share adjusted to make 100', async () => {
    const audit = await auditOf('JS-02')
    expect(audit.findings.filter(({ severity }) => severity === 'error').map(({ ruleId, params }) => `${ruleId} ${params.printed} ${params.computed}`)).toEqual([
      'statement/rate-matches-change 1312.56% 1212.56',
    ])
    for (const rule of ['format/level-words', 'format/template-residue', 'format/fill-instruction']) expect(told(audit, 'warning')).toContain(rule)
    expect(told(audit, 'advice')).toContain('statement/share-matches-figures')
  })

  it('a county office of 2025, from text: one error', async () => expect(told(await auditOf('nangong'), 'error')).toEqual(['narrative/denied-item-is-zero']))

  it.each(countyFaults)('a county office of 2025: %s', async (_, faults) => {
    const { findings } = await auditOf('nangong')
    for (const [rule, ...texts] of faults) {
      const places = findings.filter(({ ruleId }) => ruleId === rule).map((finding) => finding.places.map(({ text }) => text.replace(/\s/g, '')))
      // One finding of the rule points at all of these.
      expect(places.filter((own) => texts.every((text) => own.some((printed) => printed.includes(text)))), `${rule}: ${JSON.stringify(places)}`).not.toEqual([])
    }
  })
})
