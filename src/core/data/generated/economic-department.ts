// Generated from /data by scripts/generate.ts; do not edit.
import type { ClassificationCode } from '../../model/reference.ts'

export const economicDepartmentData: readonly ClassificationCode[] = [
 {
  "code": "301",
  "name": "工资福利支出",
  "backing": "attested"
 },
 {
  "code": "30101",
  "name": "基本工资",
  "backing": "attested"
 },
 {
  "code": "30102",
  "name": "津贴补贴",
  "backing": "attested"
 },
 {
  "code": "30103",
  "name": "奖金",
  "backing": "attested"
 },
 {
  "code": "30106",
  "name": "伙食补助费",
  "backing": "attested"
 },
 {
  "code": "30107",
  "name": "绩效工资",
  "backing": "attested"
 },
 {
  "code": "30108",
  "name": "机关事业单位基本养老保险缴费",
  "backing": "attested"
 },
 {
  "code": "30109",
  "name": "职业年金缴费",
  "backing": "attested"
 },
 {
  "code": "30110",
  "name": "职工基本医疗保险缴费",
  "backing": "attested"
 },
 {
  "code": "30111",
  "name": "公务员医疗补助缴费",
  "backing": "attested"
 },
 {
  "code": "30112",
  "name": "其他社会保障缴费",
  "backing": "attested"
 },
 {
  "code": "30113",
  "name": "住房公积金",
  "backing": "attested"
 },
 {
  "code": "30114",
  "name": "医疗费",
  "backing": "attested"
 },
 {
  "code": "30199",
  "name": "其他工资福利支出",
  "backing": "attested"
 },
 {
  "code": "302",
  "name": "商品和服务支出",
  "backing": "attested"
 },
 {
  "code": "30201",
  "name": "办公费",
  "backing": "attested"
 },
 {
  "code": "30202",
  "name": "印刷费",
  "backing": "attested"
 },
 {
  "code": "30203",
  "name": "咨询费",
  "backing": "attested"
 },
 {
  "code": "30204",
  "name": "手续费",
  "backing": "attested"
 },
 {
  "code": "30205",
  "name": "水费",
  "backing": "attested"
 },
 {
  "code": "30206",
  "name": "电费",
  "backing": "attested"
 },
 {
  "code": "30207",
  "name": "邮电费",
  "backing": "attested"
 },
 {
  "code": "30208",
  "name": "取暖费",
  "backing": "attested"
 },
 {
  "code": "30209",
  "name": "物业管理费",
  "backing": "attested"
 },
 {
  "code": "30211",
  "name": "差旅费",
  "backing": "attested"
 },
 {
  "code": "30212",
  "name": "因公出国（境）费用",
  "backing": "attested"
 },
 {
  "code": "30213",
  "name": "维修（护）费",
  "backing": "attested"
 },
 {
  "code": "30214",
  "name": "租赁费",
  "backing": "attested"
 },
 {
  "code": "30215",
  "name": "会议费",
  "backing": "attested"
 },
 {
  "code": "30216",
  "name": "培训费",
  "backing": "attested"
 },
 {
  "code": "30217",
  "name": "公务接待费",
  "backing": "attested"
 },
 {
  "code": "30218",
  "name": "专用材料费",
  "backing": "attested"
 },
 {
  "code": "30224",
  "name": "被装购置费",
  "backing": "attested"
 },
 {
  "code": "30225",
  "name": "专用燃料费",
  "backing": "attested"
 },
 {
  "code": "30226",
  "name": "劳务费",
  "backing": "attested"
 },
 {
  "code": "30227",
  "name": "委托业务费",
  "backing": "attested"
 },
 {
  "code": "30228",
  "name": "工会经费",
  "backing": "attested"
 },
 {
  "code": "30229",
  "name": "福利费",
  "backing": "attested"
 },
 {
  "code": "30231",
  "name": "公务用车运行维护费",
  "backing": "attested"
 },
 {
  "code": "30239",
  "name": "其他交通费用",
  "backing": "attested"
 },
 {
  "code": "30240",
  "name": "税金及附加费用",
  "backing": "attested"
 },
 {
  "code": "30299",
  "name": "其他商品和服务支出",
  "backing": "attested"
 },
 {
  "code": "303",
  "name": "对个人和家庭的补助",
  "backing": "attested"
 },
 {
  "code": "30301",
  "name": "离休费",
  "backing": "attested"
 },
 {
  "code": "30302",
  "name": "退休费",
  "backing": "attested"
 },
 {
  "code": "30303",
  "name": "退职（役）费",
  "backing": "attested"
 },
 {
  "code": "30304",
  "name": "抚恤金",
  "backing": "attested"
 },
 {
  "code": "30305",
  "name": "生活补助",
  "backing": "attested"
 },
 {
  "code": "30306",
  "name": "救济费",
  "backing": "attested"
 },
 {
  "code": "30307",
  "name": "医疗费补助",
  "backing": "attested"
 },
 {
  "code": "30308",
  "name": "助学金",
  "backing": "attested"
 },
 {
  "code": "30309",
  "name": "奖励金",
  "backing": "attested"
 },
 {
  "code": "30310",
  "name": "个人农业生产补贴",
  "backing": "attested"
 },
 {
  "code": "30311",
  "name": "代缴社会保险费",
  "backing": "attested"
 },
 {
  "code": "30399",
  "name": "其他对个人和家庭的补助",
  "backing": "attested"
 },
 {
  "code": "307",
  "name": "债务利息及费用支出",
  "backing": "attested"
 },
 {
  "code": "30701",
  "name": "国内债务付息",
  "backing": "unverified"
 },
 {
  "code": "30702",
  "name": "国外债务付息",
  "backing": "unverified"
 },
 {
  "code": "30703",
  "name": "国内债务发行费用",
  "backing": "unverified"
 },
 {
  "code": "30704",
  "name": "国外债务发行费用",
  "backing": "unverified"
 },
 {
  "code": "309",
  "name": "资本性支出（基本建设）",
  "backing": "attested"
 },
 {
  "code": "30901",
  "name": "房屋建筑物购建",
  "backing": "attested"
 },
 {
  "code": "30902",
  "name": "办公设备购置",
  "backing": "attested"
 },
 {
  "code": "30903",
  "name": "专用设备购置",
  "backing": "attested"
 },
 {
  "code": "30905",
  "name": "基础设施建设",
  "backing": "attested"
 },
 {
  "code": "30906",
  "name": "大型修缮",
  "backing": "attested"
 },
 {
  "code": "30907",
  "name": "信息网络及软件购置更新",
  "backing": "attested"
 },
 {
  "code": "30908",
  "name": "物资储备",
  "backing": "attested"
 },
 {
  "code": "30913",
  "name": "公务用车购置",
  "backing": "attested"
 },
 {
  "code": "30919",
  "name": "其他交通工具购置",
  "backing": "attested"
 },
 {
  "code": "30921",
  "name": "文物和陈列品购置",
  "backing": "attested"
 },
 {
  "code": "30922",
  "name": "无形资产购置",
  "backing": "attested"
 },
 {
  "code": "30999",
  "name": "其他基本建设支出",
  "backing": "attested"
 },
 {
  "code": "310",
  "name": "资本性支出",
  "backing": "attested"
 },
 {
  "code": "31001",
  "name": "房屋建筑物购建",
  "backing": "attested"
 },
 {
  "code": "31002",
  "name": "办公设备购置",
  "backing": "attested"
 },
 {
  "code": "31003",
  "name": "专用设备购置",
  "backing": "attested"
 },
 {
  "code": "31005",
  "name": "基础设施建设",
  "backing": "attested"
 },
 {
  "code": "31006",
  "name": "大型修缮",
  "backing": "attested"
 },
 {
  "code": "31007",
  "name": "信息网络及软件购置更新",
  "backing": "attested"
 },
 {
  "code": "31008",
  "name": "物资储备",
  "backing": "attested"
 },
 {
  "code": "31009",
  "name": "土地补偿",
  "backing": "attested"
 },
 {
  "code": "31010",
  "name": "安置补助",
  "backing": "attested"
 },
 {
  "code": "31011",
  "name": "地上附着物和青苗补偿",
  "backing": "attested"
 },
 {
  "code": "31012",
  "name": "拆迁补偿",
  "backing": "attested"
 },
 {
  "code": "31013",
  "name": "公务用车购置",
  "backing": "attested"
 },
 {
  "code": "31019",
  "name": "其他交通工具购置",
  "backing": "attested"
 },
 {
  "code": "31021",
  "name": "文物和陈列品购置",
  "backing": "attested"
 },
 {
  "code": "31022",
  "name": "无形资产购置",
  "backing": "attested"
 },
 {
  "code": "31099",
  "name": "其他资本性支出",
  "backing": "attested"
 },
 {
  "code": "311",
  "name": "对企业补助（基本建设）",
  "backing": "attested"
 },
 {
  "code": "31101",
  "name": "资本金注入",
  "backing": "unverified"
 },
 {
  "code": "31199",
  "name": "其他对企业补助",
  "backing": "unverified"
 },
 {
  "code": "312",
  "name": "对企业补助",
  "backing": "attested"
 },
 {
  "code": "31201",
  "name": "资本金注入",
  "backing": "unverified"
 },
 {
  "code": "31203",
  "name": "政府投资基金股权投资",
  "backing": "unverified"
 },
 {
  "code": "31204",
  "name": "费用补贴",
  "backing": "unverified"
 },
 {
  "code": "31205",
  "name": "利息补贴",
  "backing": "unverified"
 },
 {
  "code": "31299",
  "name": "其他对企业补助",
  "backing": "unverified"
 },
 {
  "code": "313",
  "name": "对社会保障基金补助",
  "backing": "attested"
 },
 {
  "code": "31302",
  "name": "对社会保险基金补助",
  "backing": "unverified"
 },
 {
  "code": "31303",
  "name": "补充全国社会保障基金",
  "backing": "unverified"
 },
 {
  "code": "31304",
  "name": "对机关事业单位职业年金的补助",
  "backing": "unverified"
 },
 {
  "code": "399",
  "name": "其他支出",
  "backing": "legacy"
 },
 {
  "code": "39907",
  "name": "国家赔偿费用支出",
  "backing": "unverified"
 },
 {
  "code": "39908",
  "name": "对民间非营利组织和群众性自治组织补贴",
  "backing": "unverified"
 },
 {
  "code": "39909",
  "name": "经常性赠与",
  "backing": "unverified"
 },
 {
  "code": "39910",
  "name": "资本性赠与",
  "backing": "unverified"
 },
 {
  "code": "39999",
  "name": "其他支出",
  "backing": "legacy"
 }
]
