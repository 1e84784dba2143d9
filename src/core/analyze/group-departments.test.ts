import { describe, expect, it } from 'vitest'
import { planBudget } from '../../../test/generate/plan.ts'
import type { Budget, DocumentKind } from '../model/budget.ts'
import { hebeiBudget } from '../render/test-support.ts'
import { groupDepartments, relateAll } from './group-departments.ts'
import { cardOf, type DisclosureCard } from './match-disclosures.ts'

/** A disclosure as it would be read of a document that names its department so. region: null where the name tells none. */
function cardFor(department: string, region: readonly [code: string, name: string] | null, fiscalYear: number, documentKind: DocumentKind = 'departmentBudget', folder = 'a'): DisclosureCard {
  const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null }
  const budget: Budget = {
    ...hebeiBudget, documentKind, stage: documentKind.endsWith('FinalAccounts') ? 'finalAccounts' : 'budget',
    fiscalYear: { value: fiscalYear, place }, department: { value: department, place }, region: region === null ? null : { value: { code: region[0], name: region[1] }, place },
  }
  return cardOf(budget, folder)
}

const relationsOf = (...cards: readonly DisclosureCard[]): string[] =>
  groupDepartments(cards).map((group) => group.map(({ index, relation }) => `${index}${relation === null ? '' : ` ${relation}`}`).join(', '))

const zanhuang = ['130129', '赞皇县'] as const
const putuo = ['310107', '普陀区'] as const

describe('disclosures of one department find one another', () => {
  it('last year, final accounts, its own level and its agencies, newest budget first', () => {
    expect(relationsOf(
      cardFor('赞皇县水利局', zanhuang, 2024),
      cardFor('赞皇县水利局', zanhuang, 2025),
      cardFor('赞皇县水利局', zanhuang, 2025, 'departmentFinalAccounts'),
      cardFor('赞皇县水利局（本级）', zanhuang, 2025, 'agencyBudget'),
      cardFor('赞皇县水利局灌溉站', zanhuang, 2025, 'agencyBudget'),
    )).toEqual(['1, 0 lastYear, 3 agency, 4 agency, 2 finalAccounts'])
  })

  it('two agencies are nothing to each other, whatever their years', () => {
    const cards = [cardFor('赞皇县水利局', zanhuang, 2025), cardFor('赞皇县水利局灌溉站', zanhuang, 2025, 'agencyBudget'), cardFor('赞皇县水利局水文站', zanhuang, 2024, 'agencyBudget'), cardFor('赞皇县水利局灌溉站', zanhuang, 2024, 'agencyBudget')]
    expect(relateAll(cards)[1]).toEqual([{ index: 0, relation: 'department' }, { index: 2, relation: null }, { index: 3, relation: 'lastYear' }])
  })

  it('with more or less of the region in the name, with spaces, party prefixes and usual short names', () => {
    expect(relationsOf(cardFor('上海市普陀区教育局', putuo, 2025), cardFor('普陀区教育局', putuo, 2024))).toEqual(['0, 1 lastYear'])
    expect(relationsOf(cardFor('赞皇县发展和改革局', zanhuang, 2025), cardFor('赞皇县 发展改革局', zanhuang, 2024))).toEqual(['0, 1 lastYear'])
    expect(relationsOf(cardFor('赞皇县人民代表大会常务委员会办公室', zanhuang, 2025), cardFor('赞皇县人大常委会办公室', zanhuang, 2024))).toEqual(['0, 1 lastYear'])
    expect(relationsOf(cardFor('赞皇县教育局', zanhuang, 2025), cardFor('教育局', null, 2024))).toEqual(['0, 1 lastYear'])
  })

  it('never for false friends', () => {
    expect(relationsOf(cardFor('赞皇县教育局', zanhuang, 2025), cardFor('普陀区教育局', putuo, 2024))).toEqual(['0', '1'])
    expect(relationsOf(cardFor('赞皇县教育局', zanhuang, 2025), cardFor('普陀区教育局', putuo, 2025), cardFor('教育局', null, 2024))).toEqual(['0', '1', '2'])
    expect(relationsOf(cardFor('赞皇县教育局', zanhuang, 2025), cardFor('教育局', null, 2025))).toEqual(['0', '1'])
    expect(relationsOf(cardFor('赞皇县教育局', zanhuang, 2025), cardFor('教育局', null, 2024, 'departmentBudget', 'b'))).toEqual(['0', '1'])
    expect(relationsOf(cardFor('赞皇县教育局', zanhuang, 2025), cardFor('赞皇县体育局', zanhuang, 2024))).toEqual(['0', '1'])
    expect(relationsOf(cardFor('赞皇县教育局', zanhuang, 2025), cardFor('赞皇县', zanhuang, 2024, 'governmentBudget'))).toEqual(['0', '1'])
  })

  it('for every department of a generated batch, in any order, and no two of them', () => {
    const names = [1, 2, 3, 4, 5, 6].map((seed) => planBudget(seed, { fiscalYear: 2025, regionCode: '130129', regionName: '赞皇县', manyFunds: false }).department)
    const distinct = [...new Set(names)]
    const cards = [2025, 2024].flatMap((year) => distinct.map((name) => cardFor(name, zanhuang, year)))
    expect(relationsOf(...cards)).toEqual(distinct.map((_, index) => `${index}, ${index + distinct.length} lastYear`))
  })
})
