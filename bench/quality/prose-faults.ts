/** Faults in sentences: an amount, a rate, a direction, a year or a count is written otherwise than the rest of the document has it. */
import { readAmount } from '../../src/core/money.ts'
import type { PrintDocument } from '../../test/generate/print.ts'
import type { Random } from '../../test/generate/random.ts'
import { pickFrom, type Fault, type FaultClass } from './fault.ts'
import { changeDigit, moveDecimal, swapDigits, type FigureSlip } from './figure-slips.ts'
import { figuresOf, paragraphsOf } from './print-edits.ts'
import { clauseAt, matchesOf, rewrite, type Match } from './prose-edits.ts'

/** An amount that a form or another sentence prints too, or that stands beside its rate: nobody can find the fault in one that is stated once. */
function isWitnessed(document: PrintDocument, { text, start, printed: own }: Match): boolean {
  const [printed = ''] = text.slice(0, start + own.length).match(/\d+\.\d\d(?=(?:万元)?$)/) ?? []
  const reading = readAmount(printed, 'tenThousandYuan')
  if (reading.kind !== 'amount') return true
  const { fen, stepFen } = reading.amount
  const inForms = figuresOf(document).some(({ cell }) => {
    const figure = readAmount(cell.text, cell.unit ?? 'yuan')
    return figure.kind === 'amount' && 2n * (figure.amount.fen > fen ? figure.amount.fen - fen : fen - figure.amount.fen) <= stepFen
  })
  const inSentences = paragraphsOf(document).flatMap((paragraph) => [...paragraph.text.matchAll(amount)]).filter(([digits]) => digits === printed).length > 1
  return inForms || inSentences || /[\d.]+%/.test(clauseAt(text, start))
}

function proseClass(id: string, zh: string, en: string, pattern: RegExp, slip: FigureSlip): FaultClass {
  return {
    id, group: 'prose', title: { zh, en },
    plant: (document, random) => {
      for (let attempt = 0; attempt < 12; attempt += 1) {
        const match = pickFrom(random, matchesOf(document, pattern).filter((each) => isWitnessed(document, each)))
        const printed = match === null ? null : slip(match.printed, random)
        if (match !== null && printed !== null && printed !== match.printed) return rewrite(document, match, printed)
      }
      return null
    },
  }
}

const amount = /(?<![\d.])(\d+\.\d\d)(?=万元)(?<!(?<![\d.])0\.00)/g
const rate = /(?<![\d.])(\d+\.\d\d)(?=%)/g
/** A direction that a figure beside it contradicts once it is turned: an amount with its rate, or both sides of a comparison. */
const contradicted = /(增加|减少)(?=[\d.]+万元，(?:增长|下降))|(?<=(?:增加|减少)[\d.]+万元，)(增长|下降)(?=\d)|(?<=预算为[^。；]*支出决算为[^。；]*)(大于|小于)(?=年初预算|预算)/g
const directions: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长', 大于: '小于', 小于: '大于' }

/** A count that another sentence states too: nobody can find the fault in one that is stated once. */
function countTwice(document: PrintDocument, random: Random): Fault | null {
  const counts = matchesOf(document, /(?:车辆|公务用车保有量为)(\d+)(?=辆)/g)
  const match = counts.length > 1 ? pickFrom(random, counts) : null
  return match === null ? null : rewrite(document, match, String(Number.parseInt(match.printed, 10) + random.integer(1, 3)))
}

/** The year that opens a sentence of this year's figures. */
function yearLeftOver(document: PrintDocument, random: Random): Fault | null {
  const match = pickFrom(random, matchesOf(document, /^(20\d\d)(?=年)(?=[^。]*?万元)/g))
  return match === null ? null : rewrite(document, match, String(Number.parseInt(match.printed, 10) - 1))
}

const notUnchanged: FigureSlip = (_, random) => `增加${random.integer(2, 90)}.${random.integer(10, 99)}万元`

export const proseFaults: readonly FaultClass[] = [
  proseClass('proseAmount', '文字金额错一位', 'amount of a sentence: digit changed', amount, changeDigit),
  proseClass('proseAmountSwapped', '文字金额颠倒', 'amount of a sentence: digits swapped', amount, swapDigits),
  proseClass('proseDecimal', '文字金额小数点错位', 'amount of a sentence: decimal point moved', amount, moveDecimal),
  proseClass('proseUnit', '文字金额单位', 'amount of a sentence: unit', /\d\.\d\d(万元)(?<!(?<!\d)0\.00万元)/g, () => '元'),
  proseClass('rate', '比率', 'rate', rate, changeDigit),
  proseClass('direction', '增减方向', 'direction word', contradicted, (word) => directions[word] ?? null),
  proseClass('unchanged', '持平', 'a change where there is none', /(持平)/g, notUnchanged),
  { id: 'year', group: 'other', title: { zh: '年份', en: 'year left over' }, plant: yearLeftOver },
  { id: 'count', group: 'other', title: { zh: '数量', en: 'count' }, plant: countTwice },
]
