/**
 * Faults of copying and carelessness in the explanation, as finance bureaus report them: a reason that says the opposite, a year or a word of
 * another document, an item or category that prose and forms do not share, a count left out.
 */
import { functionName } from '../../test/generate/budget.ts'
import type { PrintDocument } from '../../test/generate/print.ts'
import type { Random } from '../../test/generate/random.ts'
import { atWords, pickFrom, type Fault, type FaultClass, type FaultSite } from './fault.ts'
import { matchesOf, rewrite, type Match } from './prose-edits.ts'
import { paragraphsOf, withBlock } from './print-edits.ts'

type Change = (match: Match) => string | null

/** site: where the fault stands besides the clause itself; what is left out is missed elsewhere. */
function wordingClass(id: string, zh: string, en: string, pattern: RegExp, change: Change, site: (match: Match) => Partial<FaultSite> = () => ({})): FaultClass {
  return {
    id, group: 'other', title: { zh, en },
    plant: (document, random) => {
      const match = pickFrom(random, matchesOf(document, pattern))
      const printed = match === null ? null : change(match)
      if (match === null || printed === null || printed === match.printed) return null
      const fault = rewrite(document, match, printed)
      const { cells = [], words = [] } = site(match)
      return { ...fault, site: { ...fault.site, cells: [...fault.site.cells, ...cells], words: [...fault.site.words, ...words] } }
    },
  }
}

/** A whole paragraph goes; what it told is missed. */
function dropItem(document: PrintDocument, random: Random): Fault | null {
  const items = paragraphsOf(document).flatMap((found) => {
    const [, name] = /^\d+\..*（款）([^（）]+)（项）/.exec(found.text) ?? []
    return name === undefined ? [] : [{ ...found, name }]
  })
  const named = items.filter(({ name }) => items.filter((other) => other.name === name).length === 1)
  const found = items.length < 4 ? null : pickFrom(random, named)
  return found === null ? null : { document: withBlock(document, found, []), site: atWords(found.name), what: `${found.name} → ` }
}

const hospitality: Partial<FaultSite> = { cells: ['threePublicExpenses/main/hospitality/finalAccounts'] }

const yearBefore: Change = ({ printed }) => String(Number.parseInt(printed, 10) - 1)
/** Items of every plan that stand in one section under two names. */
const otherNames: Readonly<Record<string, string>> = { 行政单位医疗: functionName('2101102'), 事业单位医疗: functionName('2101101'), 行政单位离退休: functionName('2080502') }

export const wordingFaults: readonly FaultClass[] = [
  wordingClass('reasonOpposed', '原因与方向相反', 'reason that says the opposite', /决算数小于(?:年初)?预算数的主要原因是([^。，]+)/g, () => '人员增加，支出相应增加'),
  wordingClass('reasonMissing', '漏写原因', 'reason left out', /(，决算数(?:大于|小于)年初预算数的主要原因是[^。]+)/g, () => ''),
  wordingClass('comparedYear', '比较年份', 'year compared with', /(?<=[比较与])(20\d\d)(?=年(?:度)?(?:预算|相比|决算)[^。]{0,12}(?:增加|减少|持平))/g, yearBefore),
  wordingClass('stageWord', '预算决算用词', 'word of the other stage', /(?<=^20\d\d年度机关运行经费)(支出)(?=\d)/g, () => '预算'),
  wordingClass('proseItem', '文字科目名称', 'item of the prose under another name', /（款）(行政单位医疗|事业单位医疗|行政单位离退休)（项）/g, ({ printed }) => otherNames[printed] ?? null),
  wordingClass('proseCategory', '文字科目归类', 'item of the prose under another category', /^\d+\.([^（）]+支出)（类）/g, ({ printed }) => functionName(printed === functionName('210') ? '221' : '210')),
  { id: 'itemLeftOut', group: 'other', title: { zh: '漏写科目', en: 'item left out of the prose' }, plant: dropItem },
  wordingClass('categoryLeftOut', '漏写一类', 'category left out of a list', /主要用于以下方面：.*(；[^；。]+万元，占[\d.]+%)。/g, () => '', ({ printed }) => ({ words: [/^；([^\d]+)/.exec(printed)?.[1] ?? ''] })),
  wordingClass('rateOnZero', '基数为零的完成率', 'completion rate on a base of zero', /年初预算为([1-9][\d.]*)(?=万元)/g, () => '0'),
  wordingClass('countLeftOut', '漏写接待数量', 'count of receptions left out', /(全年国内公务接待[1-9]\d*批次，国内公务接待\d+人次。)/g, () => '', () => hospitality),
  wordingClass('countZero', '数量为零', 'count of nothing beside an amount', /国内公务接待([1-9]\d*)(?=批次)/g, () => '0', () => hospitality),
  wordingClass('placeholder', '模板未填', 'placeholder', /主要原因是([^。；，]+)/g, () => 'XXX'),
]
