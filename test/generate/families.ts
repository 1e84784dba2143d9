/** One entry a family: how a budget is planned for it and how its disclosure is laid out. Tests take their documents from here. */
import { agencyRevenueAndFundDisclosure, agencyRevenueDisclosure } from './agency-revenue.ts'
import type { PlannedBudget } from './budget.ts'
import { centralDisclosure } from './central.ts'
import { hebeiDisclosure } from './hebei-disclosure.ts'
import { henanDisclosure } from './henan.ts'
import { hunanDisclosure } from './hunan.ts'
import { jiangsuDisclosure } from './jiangsu-disclosure.ts'
import { nationalFinalDisclosure } from './national-final-disclosure.ts'
import { nineTablesDisclosure, numberedTablesDisclosure } from './nine-tables-disclosure.ts'
import { planBudget, type PlanOptions } from './plan.ts'
import type { PrintDocument, PrintOptions } from './print.ts'
import { beijingDisclosure, gansuDisclosure, guangdongDisclosure, shandongDisclosure, sichuanDisclosure } from './provinces.ts'
import { shaanxiDisclosure } from './shaanxi.ts'
import { shanghaiDisclosure } from './shanghai-disclosure.ts'

/** name: the family's id, or that and a year where a family prints its years differently. */
export interface GeneratedFamily {
  readonly name: string
  readonly familyId: string
  readonly plan: (seed: number) => PlannedBudget
  readonly print: (budget: PlannedBudget, options: PrintOptions) => PrintDocument
  /** How the family prints when nothing else is asked. */
  readonly usual: PrintOptions
}

const tenThousandYuan = { unit: 'tenThousandYuan', decimals: 2, grouped: false, zero: 'blank' } as const

function family(
  familyId: string, plan: PlanOptions, print: GeneratedFamily['print'], usual: Partial<PrintOptions>, name = familyId,
): GeneratedFamily {
  return {
    name, familyId, print, plan: (seed) => planBudget(seed, plan),
    usual: { amounts: tenThousandYuan, repeatHead: true, repeatCaption: false, pageNumbers: 'plain', ...usual },
  }
}

export const generatedFamilies: readonly GeneratedFamily[] = [
  family('hebei-county-2025', { fiscalYear: 2025, regionCode: '130129', regionName: '赞皇县', manyFunds: true }, hebeiDisclosure, { repeatCaption: true }),
  family('shanghai-district-budget', { fiscalYear: 2025, regionCode: '310118', regionName: '上海市青浦区', manyFunds: false }, shanghaiDisclosure, {
    amounts: { unit: 'yuan', decimals: 2, grouped: true, zero: 'blank' },
  }),
  family('jiangsu-province-budget', { fiscalYear: 2019, regionCode: '320000', regionName: '江苏省', manyFunds: false }, jiangsuDisclosure, {
    amounts: { ...tenThousandYuan, grouped: true }, pageNumbers: 'dashed',
  }),
  family('national-final-accounts', { fiscalYear: 2024, regionCode: '330110', regionName: '杭州市余杭区', manyFunds: true }, nationalFinalDisclosure, {}),
  family('national-final-accounts', { fiscalYear: 2021, regionCode: '430121', regionName: '长沙县', manyFunds: true }, nationalFinalDisclosure, {
    amounts: { ...tenThousandYuan, zero: 'figure' }, pageNumbers: 'dashed',
  }, 'national-final-accounts-2021'),
  family('national-final-accounts', { fiscalYear: 2018, regionCode: '610116', regionName: '西安市长安区', manyFunds: false }, nationalFinalDisclosure, {}, 'national-final-accounts-2018'),
  family('nine-tables-budget', { fiscalYear: 2025, regionCode: '430122', regionName: '望城县', manyFunds: true }, nineTablesDisclosure, {}),
  family('nine-tables-budget', { fiscalYear: 2023, regionCode: '410122', regionName: '中牟县', manyFunds: true }, numberedTablesDisclosure, {
    amounts: { ...tenThousandYuan, zero: 'figure' },
  }, 'nine-tables-budget-numbered'),
  family('nine-tables-budget', { fiscalYear: 2024, regionCode: '100000', regionName: '国家', manyFunds: true }, centralDisclosure, {}, 'nine-tables-budget-central'),
  family('nine-tables-budget', { fiscalYear: 2025, regionCode: '420102', regionName: '武汉市江岸区', manyFunds: true }, agencyRevenueDisclosure, {}, 'nine-tables-budget-by-agency'),
  family('nine-tables-budget', { fiscalYear: 2025, regionCode: '530102', regionName: '昆明市五华区', manyFunds: true }, agencyRevenueAndFundDisclosure, {}, 'nine-tables-budget-by-agency-and-fund'),
  family('henan-budget', { fiscalYear: 2025, regionCode: '410882', regionName: '沁阳市', manyFunds: true }, henanDisclosure, {}),
  family('hunan-budget', { fiscalYear: 2024, regionCode: '430181', regionName: '浏阳市', manyFunds: true }, hunanDisclosure, {}),
  family('shaanxi-budget', { fiscalYear: 2024, regionCode: '610116', regionName: '西安市长安区', manyFunds: true }, shaanxiDisclosure, {}),
  family('beijing-district-budget', { fiscalYear: 2025, regionCode: '110112', regionName: '北京市通州区', manyFunds: true }, beijingDisclosure, {}),
  family('gansu-county-budget', { fiscalYear: 2025, regionCode: '620722', regionName: '民乐县', manyFunds: true }, gansuDisclosure, {}),
  family('shandong-county-budget', { fiscalYear: 2023, regionCode: '370827', regionName: '鱼台县', manyFunds: true }, shandongDisclosure, { pageNumbers: 'dashed' }),
  family('guangdong-department-budget', { fiscalYear: 2024, regionCode: '440307', regionName: '深圳市龙岗区', manyFunds: true }, guangdongDisclosure, { amounts: { ...tenThousandYuan, zero: 'figure' } }),
  family('sichuan-county-budget', { fiscalYear: 2025, regionCode: '511421', regionName: '仁寿县', manyFunds: true }, sichuanDisclosure, {}),
]
