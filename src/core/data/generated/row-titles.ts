// Generated from /data by scripts/generate.ts; do not edit.
import type { Title } from '../../model/reference.ts'

export const rowTitleData: readonly Title[] = [
 {
  "key": "total",
  "zh": "合计",
  "en": "Total"
 },
 {
  "key": "subtotal",
  "zh": "“三公”经费小计",
  "en": "Three public expenses"
 },
 {
  "key": "currentYear",
  "zh": "本年合计",
  "en": "Total of the year"
 },
 {
  "key": "generalPublic",
  "zh": "一般公共预算拨款",
  "en": "General public budget"
 },
 {
  "key": "governmentFunds",
  "zh": "政府性基金预算拨款",
  "en": "Government-managed funds"
 },
 {
  "key": "stateCapital",
  "zh": "国有资本经营预算拨款",
  "en": "State capital operations"
 },
 {
  "key": "fiscalAppropriation",
  "zh": "财政拨款收入",
  "en": "Fiscal appropriation"
 },
 {
  "key": "specialAccount",
  "zh": "财政专户管理资金",
  "en": "Funds in special fiscal accounts"
 },
 {
  "key": "agencyOwn",
  "zh": "单位资金",
  "en": "Agency’s own funds"
 },
 {
  "key": "serviceRevenue",
  "zh": "事业收入",
  "en": "Service revenue of public institutions"
 },
 {
  "key": "commercialRevenue",
  "zh": "经营收入",
  "en": "Commercial revenue of public institutions"
 },
 {
  "key": "superiorSubsidy",
  "zh": "上级补助收入",
  "en": "Subsidies from the superior body"
 },
 {
  "key": "subordinateRemittance",
  "zh": "附属单位上缴收入",
  "en": "Remittances from subordinate agencies"
 },
 {
  "key": "otherRevenue",
  "zh": "其他收入",
  "en": "Other revenue"
 },
 {
  "key": "carryover",
  "zh": "上年结转结余",
  "en": "Carryover from the prior year"
 },
 {
  "key": "openingGeneralPublic",
  "zh": "一般公共预算拨款",
  "en": "of which general public budget"
 },
 {
  "key": "openingGovernmentFunds",
  "zh": "政府性基金预算拨款",
  "en": "of which government-managed funds"
 },
 {
  "key": "openingStateCapital",
  "zh": "国有资本经营预算拨款",
  "en": "of which state capital operations"
 },
 {
  "key": "nonFiscalSurplus",
  "zh": "使用非财政拨款结余",
  "en": "Surplus of non-fiscal funds used"
 },
 {
  "key": "surplusDistribution",
  "zh": "结余分配",
  "en": "Distribution of surplus"
 },
 {
  "key": "carryoverOut",
  "zh": "年终结转结余",
  "en": "Carryover to the next year"
 },
 {
  "key": "internalClearing",
  "zh": "人行科目",
  "en": "Internal clearing account"
 },
 {
  "key": "basic",
  "zh": "基本支出",
  "en": "Basic expenditure"
 },
 {
  "key": "project",
  "zh": "项目支出",
  "en": "Project expenditure"
 },
 {
  "key": "reserve",
  "zh": "单位预留机动经费",
  "en": "Agency reserve"
 },
 {
  "key": "overseasVisits",
  "zh": "因公出国（境）费",
  "en": "Official overseas visits"
 },
 {
  "key": "overseasTeaching",
  "zh": "教学科研人员因公出国（境）费",
  "en": "of which teaching and research staff"
 },
 {
  "key": "overseasOther",
  "zh": "其他因公出国（境）费",
  "en": "Other official overseas visits"
 },
 {
  "key": "vehicles",
  "zh": "公务用车购置及运行维护费",
  "en": "Official vehicles: purchase and running"
 },
 {
  "key": "vehiclePurchase",
  "zh": "公务用车购置费",
  "en": "of which purchase"
 },
 {
  "key": "vehicleOperation",
  "zh": "公务用车运行维护费",
  "en": "Running and maintenance of vehicles"
 },
 {
  "key": "hospitality",
  "zh": "公务接待费",
  "en": "Official hospitality"
 },
 {
  "key": "meetings",
  "zh": "会议费",
  "en": "Meetings"
 },
 {
  "key": "training",
  "zh": "培训费",
  "en": "Training"
 },
 {
  "key": "officeRunningCosts",
  "zh": "机关运行经费",
  "en": "Running costs of government offices"
 },
 {
  "key": "goods",
  "zh": "货物",
  "en": "Goods"
 },
 {
  "key": "works",
  "zh": "工程",
  "en": "Works"
 },
 {
  "key": "services",
  "zh": "服务",
  "en": "Services"
 },
 {
  "key": "buildings",
  "zh": "房屋和构筑物",
  "en": "Buildings and structures"
 },
 {
  "key": "officeBuildings",
  "zh": "办公用房",
  "en": "of which offices"
 },
 {
  "key": "land",
  "zh": "土地",
  "en": "Land"
 },
 {
  "key": "equipment",
  "zh": "设备",
  "en": "Equipment"
 },
 {
  "key": "specialEquipment",
  "zh": "专用设备",
  "en": "Special equipment"
 },
 {
  "key": "equipmentVehicles",
  "zh": "车辆",
  "en": "of which vehicles"
 },
 {
  "key": "largeEquipment",
  "zh": "单价较高的设备",
  "en": "Equipment of high unit price"
 },
 {
  "key": "specimens",
  "zh": "文物和陈列品",
  "en": "Cultural relics and exhibits"
 },
 {
  "key": "books",
  "zh": "图书和档案",
  "en": "Books and archives"
 },
 {
  "key": "furniture",
  "zh": "家具和用具",
  "en": "Furniture and fittings"
 },
 {
  "key": "animalsAndPlants",
  "zh": "特种动植物",
  "en": "Special animals and plants"
 },
 {
  "key": "otherAssets",
  "zh": "其他固定资产",
  "en": "Other fixed assets"
 },
 {
  "key": "201",
  "zh": "一般公共服务支出",
  "en": "General public services"
 },
 {
  "key": "202",
  "zh": "外交支出",
  "en": "Foreign affairs"
 },
 {
  "key": "203",
  "zh": "国防支出",
  "en": "National defense"
 },
 {
  "key": "204",
  "zh": "公共安全支出",
  "en": "Public security"
 },
 {
  "key": "205",
  "zh": "教育支出",
  "en": "Education"
 },
 {
  "key": "206",
  "zh": "科学技术支出",
  "en": "Science and technology"
 },
 {
  "key": "207",
  "zh": "文化旅游体育与传媒支出",
  "en": "Culture, tourism, sports and media"
 },
 {
  "key": "208",
  "zh": "社会保障和就业支出",
  "en": "Social security and employment"
 },
 {
  "key": "209",
  "zh": "社会保险基金支出",
  "en": "Social insurance funds"
 },
 {
  "key": "210",
  "zh": "卫生健康支出",
  "en": "Health"
 },
 {
  "key": "211",
  "zh": "节能环保支出",
  "en": "Energy conservation and environment"
 },
 {
  "key": "212",
  "zh": "城乡社区支出",
  "en": "Urban and rural communities"
 },
 {
  "key": "213",
  "zh": "农林水支出",
  "en": "Agriculture, forestry and water"
 },
 {
  "key": "214",
  "zh": "交通运输支出",
  "en": "Transport"
 },
 {
  "key": "215",
  "zh": "资源勘探工业信息等支出",
  "en": "Resource exploration, industry and information"
 },
 {
  "key": "216",
  "zh": "商业服务业等支出",
  "en": "Commerce and services"
 },
 {
  "key": "217",
  "zh": "金融支出",
  "en": "Finance"
 },
 {
  "key": "219",
  "zh": "援助其他地区支出",
  "en": "Aid to other regions"
 },
 {
  "key": "220",
  "zh": "自然资源海洋气象等支出",
  "en": "Natural resources, oceans and weather"
 },
 {
  "key": "221",
  "zh": "住房保障支出",
  "en": "Housing security"
 },
 {
  "key": "222",
  "zh": "粮油物资储备支出",
  "en": "Grain, oil and material reserves"
 },
 {
  "key": "223",
  "zh": "国有资本经营预算支出",
  "en": "State capital operations"
 },
 {
  "key": "224",
  "zh": "灾害防治及应急管理支出",
  "en": "Disaster prevention and emergency management"
 },
 {
  "key": "227",
  "zh": "预备费",
  "en": "Contingency reserve"
 },
 {
  "key": "229",
  "zh": "其他支出",
  "en": "Other expenditure"
 },
 {
  "key": "230",
  "zh": "转移性支出",
  "en": "Transfers"
 },
 {
  "key": "231",
  "zh": "债务还本支出",
  "en": "Repayment of debt principal"
 },
 {
  "key": "232",
  "zh": "债务付息支出",
  "en": "Interest on debt"
 },
 {
  "key": "233",
  "zh": "债务发行费用支出",
  "en": "Debt issuance costs"
 },
 {
  "key": "234",
  "zh": "抗疫特别国债安排的支出",
  "en": "Expenditure from special anti-epidemic treasury bonds"
 },
 {
  "key": "301",
  "zh": "工资福利支出",
  "en": "Wages and benefits"
 },
 {
  "key": "30101",
  "zh": "基本工资",
  "en": "Basic wages"
 },
 {
  "key": "30102",
  "zh": "津贴补贴",
  "en": "Allowances and subsidies"
 },
 {
  "key": "30103",
  "zh": "奖金",
  "en": "Bonuses"
 },
 {
  "key": "30106",
  "zh": "伙食补助费",
  "en": "Meal allowances"
 },
 {
  "key": "30107",
  "zh": "绩效工资",
  "en": "Performance wages"
 },
 {
  "key": "30108",
  "zh": "机关事业单位基本养老保险缴费",
  "en": "Basic pension contributions"
 },
 {
  "key": "30109",
  "zh": "职业年金缴费",
  "en": "Occupational annuity contributions"
 },
 {
  "key": "30110",
  "zh": "职工基本医疗保险缴费",
  "en": "Basic medical insurance contributions"
 },
 {
  "key": "30111",
  "zh": "公务员医疗补助缴费",
  "en": "Medical subsidy contributions for civil servants"
 },
 {
  "key": "30112",
  "zh": "其他社会保障缴费",
  "en": "Other social security contributions"
 },
 {
  "key": "30113",
  "zh": "住房公积金",
  "en": "Housing provident fund"
 },
 {
  "key": "30114",
  "zh": "医疗费",
  "en": "Medical expenses"
 },
 {
  "key": "30199",
  "zh": "其他工资福利支出",
  "en": "Other wages and benefits"
 },
 {
  "key": "302",
  "zh": "商品和服务支出",
  "en": "Goods and services"
 },
 {
  "key": "30201",
  "zh": "办公费",
  "en": "Office expenses"
 },
 {
  "key": "30202",
  "zh": "印刷费",
  "en": "Printing"
 },
 {
  "key": "30203",
  "zh": "咨询费",
  "en": "Consulting"
 },
 {
  "key": "30204",
  "zh": "手续费",
  "en": "Handling fees"
 },
 {
  "key": "30205",
  "zh": "水费",
  "en": "Water"
 },
 {
  "key": "30206",
  "zh": "电费",
  "en": "Electricity"
 },
 {
  "key": "30207",
  "zh": "邮电费",
  "en": "Post and telecommunications"
 },
 {
  "key": "30208",
  "zh": "取暖费",
  "en": "Heating"
 },
 {
  "key": "30209",
  "zh": "物业管理费",
  "en": "Property management"
 },
 {
  "key": "30211",
  "zh": "差旅费",
  "en": "Domestic travel"
 },
 {
  "key": "30212",
  "zh": "因公出国（境）费用",
  "en": "Official overseas visits"
 },
 {
  "key": "30213",
  "zh": "维修（护）费",
  "en": "Repair and maintenance"
 },
 {
  "key": "30214",
  "zh": "租赁费",
  "en": "Rent"
 },
 {
  "key": "30215",
  "zh": "会议费",
  "en": "Meetings"
 },
 {
  "key": "30216",
  "zh": "培训费",
  "en": "Training"
 },
 {
  "key": "30217",
  "zh": "公务接待费",
  "en": "Official hospitality"
 },
 {
  "key": "30218",
  "zh": "专用材料费",
  "en": "Special materials"
 },
 {
  "key": "30224",
  "zh": "被装购置费",
  "en": "Uniforms and bedding"
 },
 {
  "key": "30225",
  "zh": "专用燃料费",
  "en": "Special fuel"
 },
 {
  "key": "30226",
  "zh": "劳务费",
  "en": "Labor services"
 },
 {
  "key": "30227",
  "zh": "委托业务费",
  "en": "Commissioned services"
 },
 {
  "key": "30228",
  "zh": "工会经费",
  "en": "Trade union funds"
 },
 {
  "key": "30229",
  "zh": "福利费",
  "en": "Staff welfare"
 },
 {
  "key": "30231",
  "zh": "公务用车运行维护费",
  "en": "Running and maintenance of official vehicles"
 },
 {
  "key": "30239",
  "zh": "其他交通费用",
  "en": "Other transport costs"
 },
 {
  "key": "30240",
  "zh": "税金及附加费用",
  "en": "Taxes and surcharges"
 },
 {
  "key": "30299",
  "zh": "其他商品和服务支出",
  "en": "Other goods and services"
 },
 {
  "key": "303",
  "zh": "对个人和家庭的补助",
  "en": "Subsidies to individuals and households"
 },
 {
  "key": "30301",
  "zh": "离休费",
  "en": "Pensions of veteran cadres"
 },
 {
  "key": "30302",
  "zh": "退休费",
  "en": "Retirement pensions"
 },
 {
  "key": "30303",
  "zh": "退职（役）费",
  "en": "Severance"
 },
 {
  "key": "30304",
  "zh": "抚恤金",
  "en": "Survivor and disability pensions"
 },
 {
  "key": "30305",
  "zh": "生活补助",
  "en": "Living allowances"
 },
 {
  "key": "30306",
  "zh": "救济费",
  "en": "Relief"
 },
 {
  "key": "30307",
  "zh": "医疗费补助",
  "en": "Medical subsidies"
 },
 {
  "key": "30308",
  "zh": "助学金",
  "en": "Student grants"
 },
 {
  "key": "30309",
  "zh": "奖励金",
  "en": "Awards"
 },
 {
  "key": "30310",
  "zh": "个人农业生产补贴",
  "en": "Farm production subsidies to individuals"
 },
 {
  "key": "30311",
  "zh": "代缴社会保险费",
  "en": "Social insurance paid on behalf of individuals"
 },
 {
  "key": "30399",
  "zh": "其他对个人和家庭的补助",
  "en": "Other subsidies to individuals and households"
 },
 {
  "key": "307",
  "zh": "债务利息及费用支出",
  "en": "Debt interest and charges"
 },
 {
  "key": "309",
  "zh": "资本性支出（基本建设）",
  "en": "Capital expenditure (capital construction)"
 },
 {
  "key": "310",
  "zh": "资本性支出",
  "en": "Capital expenditure"
 },
 {
  "key": "31002",
  "zh": "办公设备购置",
  "en": "Purchase of office equipment"
 },
 {
  "key": "31003",
  "zh": "专用设备购置",
  "en": "Purchase of special equipment"
 },
 {
  "key": "31005",
  "zh": "基础设施建设",
  "en": "Infrastructure"
 },
 {
  "key": "31006",
  "zh": "大型修缮",
  "en": "Major repairs"
 },
 {
  "key": "31007",
  "zh": "信息网络及软件购置更新",
  "en": "Information networks and software"
 },
 {
  "key": "31013",
  "zh": "公务用车购置",
  "en": "Purchase of official vehicles"
 },
 {
  "key": "31019",
  "zh": "其他交通工具购置",
  "en": "Purchase of other vehicles"
 },
 {
  "key": "31022",
  "zh": "无形资产购置",
  "en": "Purchase of intangible assets"
 },
 {
  "key": "31099",
  "zh": "其他资本性支出",
  "en": "Other capital expenditure"
 },
 {
  "key": "311",
  "zh": "对企业补助（基本建设）",
  "en": "Subsidies to enterprises (capital construction)"
 },
 {
  "key": "312",
  "zh": "对企业补助",
  "en": "Subsidies to enterprises"
 },
 {
  "key": "313",
  "zh": "对社会保障基金补助",
  "en": "Subsidies to social security funds"
 },
 {
  "key": "399",
  "zh": "其他支出",
  "en": "Other expenditure"
 },
 {
  "key": "administrativeCosts",
  "zh": "行政经费",
  "en": "Administrative costs"
 }
]
