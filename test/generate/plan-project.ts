/** Draws up one project with its spend plan, objectives and indicators. */
import type { IndicatorPlan, ProjectPlan } from './budget.ts'
import type { PlanOptions } from './plan.ts'
import type { Random } from './random.ts'

const subjects = ['专项检查', '数据采集', '信息系统维护', '法律顾问服务', '宣传培训', '档案整理', '设备更新', '课题调研']

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Region, year, kind, serial number and the check character that published Hebei codes carry. */
export function projectCode(regionCode: string, fiscalYear: number, serial: number): string {
  const body = `${regionCode}${String(fiscalYear).slice(2)}P${String(serial).padStart(6, '0')}10001`
  let weight = 1
  let sum = 0
  for (const character of body) {
    sum = (sum + alphabet.indexOf(character) * weight) % 31
    weight = (weight * 3) % 31
  }
  return body + (alphabet[30 - sum] ?? '')
}

export function planProject(random: Random, { regionCode, fiscalYear, manyFunds }: PlanOptions, index: number): ProjectPlan {
  const subject = subjects[(random.integer(0, 7) + index * 3) % subjects.length] ?? ''
  const name = `${subject}项目${'一二三四五六'[index] ?? ''}`
  const fiscal = random.fen(30, 900) * 1_000n
  const own = manyFunds && index === 2
  const times = random.integer(4, 60)
  return {
    code: projectCode(regionCode, fiscalYear, random.integer(1_000, 9_000) * 10 + index),
    name,
    fiscalFen: own ? 0n : fiscal,
    otherFen: own ? fiscal : 0n,
    purpose: `用于开展${subject}所需的劳务、差旅和材料开支。`,
    spendPlan: random.pick([['25', '50', '75', '100'], ['10', '40', '80', '100'], ['20', '60', '90', '100']] as const),
    objectives: [`全年开展${subject}${times}次，做到有记录、有结果。`, `${subject}的成果按时交付使用。`],
    indicators: planIndicators(subject, times, fiscal),
  }
}

function planIndicators(subject: string, times: number, fen: bigint): IndicatorPlan[] {
  const cost = `${fen / 1_000_000n}.${String((fen % 1_000_000n) / 100n).padStart(4, '0')}`
  const lines: readonly (readonly [string, string, string, string, string, string])[] = [
    ['产出指标', '数量指标', `${subject}次数`, `全年开展${subject}的次数`, `≥${times}次`, '年度计划'],
    ['产出指标', '质量指标', `${subject}合格率`, '验收合格次数与总次数之比', '≥95%', '验收办法'],
    ['产出指标', '时效指标', `${subject}按时完成率`, '按时完成次数与总次数之比', '≥98%', '年度计划'],
    ['产出指标', '成本指标', `${subject}成本`, `全年${subject}的开支`, `≤${cost}万元`, '年度预算'],
    ['效益指标', '社会效益指标', `${subject}成果使用率`, '投入使用的成果数与成果总数之比', '≥90%', '年度计划'],
    ['效益指标', '可持续影响指标', '成果使用时间', `${subject}成果持续使用的时间`, '≥1年', '年度计划'],
    ['满意度指标', '服务对象满意度指标', '服务对象满意率', '满意人数与受访总人数之比', '≥90%', '问卷调查'],
  ]
  return lines.map(([level1, level2, name, description, value, basis]) => ({ level1, level2, name, description, value, basis }))
}
