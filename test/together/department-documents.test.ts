/**
 * The documents of one department beside one another, from bytes to findings: two years' budgets, the accounts of the first, its own level and
 * an agency. Clean ones agree; a figure changed in one of them is found, with its places in both.
 */
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { relateAll } from '../../src/core/analyze/group-departments.ts'
import { cardOf } from '../../src/core/analyze/match-disclosures.ts'
import { auditBudget } from '../../src/core/audit/run.ts'
import type { Budget } from '../../src/core/model/budget.ts'
import type { DisclosureRelation } from '../../src/core/model/disclosure-relation.ts'
import type { Finding } from '../../src/core/model/finding.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { basicFen, economicFen, projectFen, type PlannedBudget } from '../generate/budget.ts'
import { planFinalAccounts } from '../generate/final-accounts-plan.ts'
import { toHtml } from '../generate/html.ts'
import { nationalFinalDisclosure } from '../generate/national-final-disclosure.ts'
import { nineTablesDisclosure } from '../generate/nine-tables-disclosure.ts'
import { planBudget } from '../generate/plan.ts'
import type { PrintDocument, PrintOptions } from '../generate/print.ts'

const options: PrintOptions = { amounts: { unit: 'tenThousandYuan', decimals: 2, grouped: false, zero: 'figure' }, repeatHead: true, repeatCaption: false, pageNumbers: 'plain' }

const planned = (seed: number, fiscalYear: number): PlannedBudget => planBudget(seed, { fiscalYear, regionCode: '410122', regionName: '中牟县', manyFunds: true })
const spent = planned(11, 2024)
/** The budget that the accounts name as their original one. */
const lastYear: PlannedBudget = {
  ...spent,
  functions: planFinalAccounts(spent).items.map(({ originalFen, projectFen: ownProjectFen, ...item }) => {
    const project = ownProjectFen < originalFen ? ownProjectFen : originalFen
    return { ...item, projectFen: project, basicFen: originalFen - project }
  }),
}
const thisYear: PlannedBudget = {
  ...planned(12, 2025),
  department: lastYear.department,
  departmentCode: lastYear.departmentCode,
  prior: {
    ...planned(12, 2025).prior, ...lastYear.threePublic, basicFen: basicFen(lastYear), projectFen: projectFen(lastYear), officeRunningCosts: economicFen(lastYear, 'operating'),
  },
}

interface Document {
  readonly name: string
  readonly html: string
}

const printed = (name: string, print: (budget: PlannedBudget, options: PrintOptions) => PrintDocument, budget: PlannedBudget): Document => ({ name, html: toHtml(print(budget, options), { fontFamily: 'serif' }) })
const budget2025 = printed('2025年预算.html', nineTablesDisclosure, thisYear)
const budget2024 = printed('2024年预算.html', nineTablesDisclosure, lastYear)
const accounts2024 = printed('2024年决算.html', nationalFinalDisclosure, spent)

function replaced({ name, html }: Document, from: string | RegExp, to: string): Document {
  expect(html).toMatch(from)
  return { name, html: html.replace(from, () => to) }
}

/** Half of every appropriation, the odd fen with one of the halves: what the own level gets of it, or the only agency. */
function halfOf(budget: PlannedBudget, isFirst: boolean, department: string): PlannedBudget {
  const half = (fen: bigint): bigint => (isFirst ? fen / 2n : fen - fen / 2n)
  const { threePublic, functions, economic } = budget
  return {
    ...budget, department,
    functions: functions.map((item) => ({ ...item, basicFen: half(item.basicFen), projectFen: half(item.projectFen) })),
    economic: economic.map((item) => ({ ...item, fen: half(item.fen) })),
    threePublic: {
      ...threePublic, overseasVisits: half(threePublic.overseasVisits), vehiclePurchase: half(threePublic.vehiclePurchase), vehicleOperation: half(threePublic.vehicleOperation),
      hospitality: half(threePublic.hospitality),
    },
  }
}

const asAgency = ({ name, html }: Document): Document => ({ name, html: html.replaceAll('部门预算', '单位预算') })
const ownLevel = asAgency(printed('本级.html', nineTablesDisclosure, halfOf(thisYear, true, `${thisYear.department}本级`)))
const agency = asAgency(printed('所属.html', nineTablesDisclosure, halfOf(thisYear, false, `${thisYear.department}信息中心`)))
const ofBodies = (count: number): Document => replaced(budget2025, '承办上级交办的其他工作。</p>', `承办上级交办的其他工作。</p><p>二、机构设置</p><p>本部门共有预算单位${count}家，包括局本级和信息中心。</p>`)


interface Audited {
  readonly budget: Budget
  readonly relations: readonly (DisclosureRelation | null)[]
  readonly findings: readonly Finding[]
  readonly outcome: (rule: string) => string | undefined
}

/** What comparing finds in each document, the others beside it. */
async function together(...documents: readonly Document[]): Promise<Audited[]> {
  const budgets = await Promise.all(documents.map(async ({ name, html }) => (await openDisclosure([{ name, bytes: strToU8(html) }], nodeEffects)).budget))
  return relateAll(budgets.map((budget) => cardOf(budget, ''))).map((others, index) => {
    const budget = budgets[index] as Budget
    const related = others.flatMap(({ index: other, relation }) => (relation === null ? [] : [{ relation, budget: budgets[other] as Budget }]))
    const audit = auditBudget(budget, [], related)
    return {
      budget,
      relations: others.map(({ relation }) => relation),
      findings: audit.findings.filter(({ elsewhere }) => elsewhere !== undefined),
      outcome: (rule) => audit.results.find(({ ruleId }) => ruleId === rule)?.outcome,
    }
  })
}

const said = ({ findings }: Audited): string[] => findings.map(({ severity, ruleId, elsewhere }) => `${severity} ${ruleId} ${elsewhere?.map(({ source }) => source.name).join(' ')}`)

describe('documents of one department', () => {
  it('find one another and agree where nothing is wrong', async () => {
    const [next, first, accounts] = await together(budget2025, budget2024, accounts2024)
    expect([next?.relations, first?.relations, accounts?.relations]).toEqual([['lastYear', null], ['nextYear', 'finalAccounts'], [null, 'budget']])
    expect([next, first, accounts].map((one) => (one === undefined ? null : said(one)))).toEqual([[], [], []])
    expect(next?.outcome('related/last-year-as-published')).toBe('passed')
    expect(accounts?.outcome('related/original-budget-as-published')).toBe('passed')
    expect(first?.outcome('related/last-year-as-published')).toBe('notApplicable')
  })

  it('tell of a change from last year that last year does not bear out', async () => {
    const changed = replaced(budget2025, /比2024年预算(?:增加|减少)[\d.]+万元/, '比2024年预算增加0.37万元')
    const [next, first] = await together(changed, budget2024)
    expect(next === undefined ? [] : said(next)).toEqual(['warning related/last-year-as-published 2024年预算.html'])
    expect(first?.findings).toEqual([])
  })

  it('tell of an original budget that was not the one published', async () => {
    const changed = replaced(accounts2024, /支出年初预算为[\d.]+万元/, '支出年初预算为4321.00万元')
    const [accounts] = await together(changed, budget2024)
    expect(accounts === undefined ? [] : said(accounts)).toEqual(['warning related/original-budget-as-published 2024年预算.html'])
    expect(accounts?.findings[0]?.params['stated']).toBe('4321.00万元')
  })

  it('add up where all agencies are there, and leave it open where one is missing', async () => {
    const [whole, own, center] = await together(ofBodies(2), ownLevel, agency)
    expect([whole?.relations, own?.relations, center?.relations]).toEqual([['agency', 'agency'], ['department', null], ['department', null]])
    expect(whole?.findings).toEqual([])
    expect(whole?.outcome('related/sum-of-agencies')).toBe('passed')
    const [missing] = await together(ofBodies(2), ownLevel)
    expect([missing?.findings, missing?.outcome('related/sum-of-agencies')]).toEqual([[], 'undetermined'])
  })

  it('tell of a department that is not the sum of its agencies', async () => {
    const more = { ...thisYear, threePublic: { ...thisYear.threePublic, hospitality: thisYear.threePublic.hospitality + 200_000n } }
    const another = asAgency(printed('所属.html', nineTablesDisclosure, halfOf(more, false, `${thisYear.department}信息中心`)))
    const [whole] = await together(ofBodies(2), ownLevel, another)
    expect(whole === undefined ? [] : said(whole)).toEqual(['warning related/sum-of-agencies 本级.html 所属.html'])
    expect(whole?.findings[0]?.places[0]?.cellId).toBe('threePublicExpenses/main/subtotal/total')
  })
})
