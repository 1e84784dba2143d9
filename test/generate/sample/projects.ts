/** The six projects of the sample with their 59 indicators: names, codes and values as published, every sentence our own. */
import type { IndicatorPlan, ProjectPlan } from '../budget.ts'

const output = '产出指标'
const benefit = '效益指标'
const satisfaction = '满意度指标'
const contract = '合同'
const yearBudget = '年度预算'
const yearPlan = '年度计划'

type Line = readonly [level1: string, level2: string, name: string, description: string, value: string, basis: string]

const indicators = (lines: readonly Line[]): IndicatorPlan[] =>
  lines.map(([level1, level2, name, description, value, basis]) => ({ level1, level2, name, description, value, basis }))

const quarterly = ['25', '50', '75', '100'] as const

const seats: ProjectPlan = {
  code: '13058125P00585210001W',
  name: '便民热线座席费用',
  fiscalFen: 15_180_000n,
  otherFen: 0n,
  purpose: '用于热线受理大厅座席配置、环境改造和日常办公开销。',
  spendPlan: quarterly,
  objectives: ['对市民来电逐件登记、及时转办，遇到急难事项当日协调处理。'],
  indicators: indicators([
    [output, '数量指标', '新增座席数量', '当年新配置的热线座席数', '4个', contract],
    [output, '质量指标', '来电办结率', '已办结事项数与受理事项数之比', '≥95%', contract],
    [output, '时效指标', '来电应答及时率', '按时应答的来电数与来电总数之比', '≥95%', contract],
    [output, '成本指标', '座席运转成本', '全年座席运转各项开销之和', '≤15.18万元', yearBudget],
    [benefit, '社会效益指标', '事项限期办结率', '限期内办结事项数与受理事项数之比', '≥95%', contract],
    [benefit, '生态效益指标', '事项回访率', '限期内办结事项数与受理事项数之比', '≥95%', contract],
    [benefit, '可持续影响指标', '热线服务连续性', '热线全年不间断受理市民诉求', '全年不间断', yearPlan],
    [satisfaction, '服务对象满意度指标', '来电市民满意率', '表示满意的受访市民数与受访市民总数之比', '≥90%', '电话回访'],
  ]),
}

const hotline: ProjectPlan = {
  code: '13058125P005841100010',
  name: '南宫市12345政务服务便民热线服务外包项目',
  fiscalFen: 98_450_000n,
  otherFen: 0n,
  purpose: '用于向承接单位支付话务服务费用，含人员管理、业务培训和技术支持。',
  spendPlan: ['', '50', '', '100'],
  objectives: [
    '话务人员经培训上岗，熟悉受理流程，对市民诉求解释清楚、记录准确。',
    '话务系统每周7天、每天24小时在线，来电接通率不低于98%。',
  ],
  indicators: indicators([
    [output, '数量指标', '话务人员数量', '按照常住人口规模和省定配备标准聘用的话务人员数', '≤15名', contract],
    [output, '数量指标', '新增网络电话座席数量', '随工单量增长在原有座席之外新增的座席数', '≤6个', contract],
    [output, '质量指标', '来电办结率', '已办结事项数与受理事项数之比', '≥98%', contract],
    [output, '时效指标', '来电应答及时率', '按时应答的来电数与来电总数之比', '≥98%', contract],
    [output, '成本指标', '话务外包成本', '全年支付给承接单位的服务费用', '≤98.45万元', yearBudget],
    [benefit, '社会效益指标', '诉求解决率', '已解决诉求数与受理诉求数之比', '≥98%', contract],
    [benefit, '社会效益指标', '事项回访率', '已解决诉求数与受理诉求数之比', '≥98%', contract],
    [benefit, '可持续影响指标', '热线服务连续性', '热线全年不间断受理市民诉求', '≥1年', yearPlan],
    [satisfaction, '服务对象满意度指标', '来电市民满意率', '表示满意的受访市民数与受访市民总数之比', '≥98%', '电话回访'],
  ]),
}

const housing: ProjectPlan = {
  code: '13058125P00578310001G',
  name: '选调生房补资金',
  fiscalFen: 6_500_000n,
  otherFen: 0n,
  purpose: '用于按规定标准发放本部门5名定向选调生的租房补贴。',
  spendPlan: quarterly,
  objectives: ['让选调生安心在基层工作，稳定年轻干部队伍。', '补贴按月核定、按时足额发到本人。'],
  indicators: indicators([
    [output, '数量指标', '享受补贴人数', '当年享受租房补贴的选调生人数', '5人', '组织部门批复'],
    [output, '质量指标', '补贴发放准确率', '发放无误的人数与发放总人数之比', '100%', '补贴管理办法'],
    [output, '时效指标', '补贴发放及时率', '按时发放的次数与发放总次数之比', '≥90%', '用款计划'],
    [output, '成本指标', '补贴发放金额', '4名定向选调生全年租房补贴', '≤6.5万元', yearBudget],
    [benefit, '社会效益指标', '干部流失率', '当年离职干部数与干部总数之比', '≤5%', '问卷调查'],
    [benefit, '可持续影响指标', '队伍稳定时间', '选调生在本部门持续工作的时间', '≥1年', '问卷调查'],
    [satisfaction, '服务对象满意度指标', '选调生满意率', '表示满意的选调生数与选调生总数之比', '≥90%', '问卷调查'],
  ]),
}

const operation: ProjectPlan = {
  code: '13058125P00568010001P',
  name: '政府机关运转保障经费',
  fiscalFen: 5_260_000n,
  otherFen: 0n,
  purpose: '用于机关后勤服务和值班保障。',
  spendPlan: quarterly,
  objectives: ['勤俭办事、压低成本，后勤服务让机关各项工作正常进行。'],
  indicators: indicators([
    [output, '数量指标', '值班天数', '每天两人值班的天数', '365天', '值班制度'],
    [output, '质量指标', '值班无差错率', '来电、来文处理没有差错的比例', '≥98%', '值班制度'],
    [output, '时效指标', '交办工作及时率', '按时完成的重点工作数与重点工作总数之比', '≥98%', '值班制度'],
    [output, '成本指标', '后勤保障成本', '全年机关后勤各项开销之和', '≤5.26万元', yearBudget],
    [benefit, '社会效益指标', '诉求回应率', '已回应诉求数与诉求总数之比', '≥95%', '值班制度'],
    [benefit, '可持续影响指标', '保障时间', '经费保障机关运转的时间', '1年', '值班制度'],
    [satisfaction, '服务对象满意度指标', '值班人员满意率', '表示满意的值班人员数与值班人员总数之比', '≥95%', '值班制度'],
  ]),
}

const network: ProjectPlan = {
  code: '13058125P00568110013G',
  name: '政府信息系统运行维护经费',
  fiscalFen: 26_900_000n,
  otherFen: 0n,
  purpose: '用于政府网站和信息公开平台的技术服务、网络协议升级与检测、电子政务外网维护。',
  spendPlan: quarterly,
  objectives: ['机房、网络和政府网站有专人维护，全年稳定可用。', '按照上级统一部署改造电子政务外网，为各部门专网并入创造条件。'],
  indicators: indicators([
    [output, '数量指标', '政务网络正常运行天数', '政务网络全年正常运行的天数', '365天', '内网管理办法'],
    [output, '数量指标', '政府网站发布信息数量', '政府网站全年发布的信息条数', '≥3500条', yearPlan],
    [output, '质量指标', '业务资源网故障次数', '租用线路全年发生的故障次数', '≤10次', '网络优化工作方案、内网管理办法'],
    [output, '质量指标', '政务外网故障次数', '电子政务外网全年发生的故障次数', '≤5次', '外网结构优化通知'],
    [output, '时效指标', '故障恢复时间', '从报修到网络恢复的时间', '≤5小时', '信息系统管理通知'],
    [output, '时效指标', '网站更新及时性', '政务动态按时在网站发布', '按时更新', '网站管理办法'],
    [output, '成本指标', '系统运行维护成本', '平台、网站、网络协议升级和外网维护全年开销之和', '≤26.9万元', yearBudget],
    [benefit, '社会效益指标', '网络保障能力提升率', '当年保障能力比上年提升的比例', '≥5%', yearPlan],
    [benefit, '可持续影响指标', '系统稳定运行时间', '网络和网站全年稳定运行', '1年', yearPlan],
    [satisfaction, '服务对象满意度指标', '使用单位满意率', '表示满意的使用单位数与使用单位总数之比', '≥95%', yearPlan],
  ]),
}

const general: ProjectPlan = {
  code: '13058125P005870100010',
  name: '政府综合事务保障经费（含地方志工作、督查等）',
  fiscalFen: 206_000_000n,
  otherFen: 0n,
  purpose: '用于值班、会议与培训、公务出差、金融工作宣传、城市创建、年鉴编印、督查、外事、公务接待和日常办公。',
  spendPlan: quarterly,
  objectives: [
    '以城市更新为抓手推进城镇建设，逐项落实年度任务，改善城市面貌。',
    '办公用品、文件印刷、设备维修和业务培训及时到位，日常办公不受影响。',
    '完善市、县、乡三级值班体系，值班设备性能可靠，突发情况处置迅速。',
    '按规定做好来访领导、客商和兄弟单位的接待工作。',
    '编印地方年鉴，记录本市一年来的变化，供后人查考。',
    '围绕重点任务开展督查，全年专项督查不少于120次。',
    '对环境保护、食品安全和民生实事开展督查，把真实情况报告给领导。',
    '开展企业上市、银企对接和防范非法集资宣传，服务地方经济。',
    '编印地方年鉴，记录本市一年来的变化，供社会查考。',
    '编印政府公报，方便市民了解政策，推动依法行政。',
    '对环境保护、食品安全和民生实事开展督查，为政策落实提供参考。',
  ],
  indicators: indicators([
    [output, '数量指标', '值班平台运行天数', '值班信息平台全年正常运行的天数', '≥350天', yearPlan],
    [output, '数量指标', '租用线路运行天数', '平台租用线路全年正常运行的天数', '≥360天', '租用协议'],
    [output, '质量指标', '值班平台完好率', '平台完好天数与全年天数之比', '≥98%', yearPlan],
    [output, '质量指标', '会议保障完成率', '没有责任事故的会议数与会议总数之比', '≥98%', '办公室工作制度'],
    [output, '质量指标', '参会人员到会率', '实际到会人数与应到人数之比', '≥98%', '会议方案'],
    [output, '质量指标', '会场设备完好率', '技术状况良好的会场设备所占比例', '≥98%', '办公室工作制度'],
    [output, '质量指标', '差旅费合规率', '符合规定范围和标准的报销金额所占比例', '100%', '差旅费管理办法'],
    [output, '质量指标', '文件印刷合格率', '合格印刷品数与印刷品总数之比', '≥98%', yearPlan],
    [output, '质量指标', '办公设备完好率', '技术状况良好的办公设备所占比例', '≥95%', yearPlan],
    [output, '时效指标', '任务完成及时率', '按时完成的任务数与任务总数之比', '≥95%', yearPlan],
    [output, '时效指标', '公文印制及时率', '按时印制的公文数与公文总数之比', '≥98%', yearPlan],
    [output, '时效指标', '办公保障及时率', '按时完成的采购、印刷和维修次数所占比例', '≥98%', yearPlan],
    [output, '成本指标', '综合事务成本', '全年各项综合事务开销之和', '≤206万元', yearBudget],
    [benefit, '社会效益指标', '城市知晓度提升率', '来访人员对本市知晓程度提升的比例', '≥5%', yearPlan],
    [benefit, '社会效益指标', '任务保障到位率', '得到保障的任务数与任务总数之比', '≥96%', yearPlan],
    [benefit, '可持续影响指标', '公务出差开展情况', '考察、学习和参会等公务出差全年正常进行', '1年', yearPlan],
    [benefit, '可持续影响指标', '机关运转情况', '机关各项工作全年正常进行', '1年', yearPlan],
    [satisfaction, '服务对象满意度指标', '保障对象满意率', '表示满意的保障对象数与保障对象总数之比', '≥95%', yearPlan],
  ]),
}

export const sampleProjects: readonly ProjectPlan[] = [seats, hotline, housing, operation, network, general]
