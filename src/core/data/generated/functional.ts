// Generated from /data by scripts/generate.ts; do not edit.
import type { ClassificationCode } from '../../model/reference.ts'

export const functionalData: readonly ClassificationCode[] = [
 {
  "code": "201",
  "name": "一般公共服务支出",
  "backing": "attested"
 },
 {
  "code": "20101",
  "name": "人大事务",
  "backing": "legacy"
 },
 {
  "code": "2010101",
  "name": "行政运行",
  "backing": "attested"
 },
 {
  "code": "2010102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2010103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2010104",
  "name": "人大会议",
  "backing": "legacy"
 },
 {
  "code": "2010105",
  "name": "人大立法",
  "backing": "legacy"
 },
 {
  "code": "2010106",
  "name": "人大监督",
  "backing": "legacy"
 },
 {
  "code": "2010107",
  "name": "人大代表履职能力提升",
  "backing": "unverified"
 },
 {
  "code": "2010108",
  "name": "代表工作",
  "backing": "legacy"
 },
 {
  "code": "2010109",
  "name": "人大信访工作",
  "backing": "legacy"
 },
 {
  "code": "2010150",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2010199",
  "name": "其他人大事务支出",
  "backing": "legacy"
 },
 {
  "code": "20102",
  "name": "政协事务",
  "backing": "legacy"
 },
 {
  "code": "2010201",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2010202",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2010203",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2010204",
  "name": "政协会议",
  "backing": "legacy"
 },
 {
  "code": "2010205",
  "name": "委员视察",
  "backing": "legacy"
 },
 {
  "code": "2010206",
  "name": "参政议政",
  "backing": "legacy"
 },
 {
  "code": "2010250",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2010299",
  "name": "其他政协事务支出",
  "backing": "legacy"
 },
 {
  "code": "20103",
  "name": "政府办公厅（室）及相关机构事务",
  "backing": "attested"
 },
 {
  "code": "2010301",
  "name": "行政运行",
  "backing": "attested"
 },
 {
  "code": "2010302",
  "name": "一般行政管理事务",
  "backing": "attested"
 },
 {
  "code": "2010303",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2010304",
  "name": "专项服务",
  "backing": "legacy"
 },
 {
  "code": "2010305",
  "name": "专项业务及机关事务管理",
  "backing": "unverified"
 },
 {
  "code": "2010306",
  "name": "政务公开审批",
  "backing": "legacy"
 },
 {
  "code": "2010309",
  "name": "参事事务",
  "backing": "legacy"
 },
 {
  "code": "2010350",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2010399",
  "name": "其他政府办公厅（室）及相关机构事务支出",
  "backing": "legacy"
 },
 {
  "code": "20104",
  "name": "发展与改革事务",
  "backing": "legacy"
 },
 {
  "code": "2010401",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2010402",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2010403",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2010404",
  "name": "战略规划与实施",
  "backing": "legacy"
 },
 {
  "code": "2010405",
  "name": "日常经济运行调节",
  "backing": "legacy"
 },
 {
  "code": "2010406",
  "name": "社会事业发展规划",
  "backing": "legacy"
 },
 {
  "code": "2010407",
  "name": "经济体制改革研究",
  "backing": "legacy"
 },
 {
  "code": "2010408",
  "name": "物价管理",
  "backing": "legacy"
 },
 {
  "code": "2010450",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2010499",
  "name": "其他发展与改革事务支出",
  "backing": "legacy"
 },
 {
  "code": "20105",
  "name": "统计信息事务",
  "backing": "attested"
 },
 {
  "code": "2010501",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2010502",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2010503",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2010504",
  "name": "信息事务",
  "backing": "legacy"
 },
 {
  "code": "2010505",
  "name": "专项统计业务",
  "backing": "legacy"
 },
 {
  "code": "2010506",
  "name": "统计管理",
  "backing": "attested"
 },
 {
  "code": "2010507",
  "name": "专项普查活动",
  "backing": "attested"
 },
 {
  "code": "2010508",
  "name": "统计抽样调查",
  "backing": "legacy"
 },
 {
  "code": "2010550",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2010599",
  "name": "其他统计信息事务支出",
  "backing": "legacy"
 },
 {
  "code": "20106",
  "name": "财政事务",
  "backing": "attested"
 },
 {
  "code": "2010601",
  "name": "行政运行",
  "backing": "attested"
 },
 {
  "code": "2010602",
  "name": "一般行政管理事务",
  "backing": "attested"
 },
 {
  "code": "2010603",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2010604",
  "name": "预算改革业务",
  "backing": "attested"
 },
 {
  "code": "2010605",
  "name": "财政国库业务",
  "backing": "attested"
 },
 {
  "code": "2010606",
  "name": "财政监察",
  "backing": "legacy"
 },
 {
  "code": "2010607",
  "name": "信息化建设",
  "backing": "attested"
 },
 {
  "code": "2010608",
  "name": "财政委托业务支出",
  "backing": "attested"
 },
 {
  "code": "2010650",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2010699",
  "name": "其他财政事务支出",
  "backing": "legacy"
 },
 {
  "code": "20107",
  "name": "税收事务",
  "backing": "legacy"
 },
 {
  "code": "2010701",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2010702",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2010703",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2010709",
  "name": "信息化建设",
  "backing": "legacy"
 },
 {
  "code": "2010710",
  "name": "税收业务",
  "backing": "unverified"
 },
 {
  "code": "2010750",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2010799",
  "name": "其他税收事务支出",
  "backing": "legacy"
 },
 {
  "code": "20108",
  "name": "审计事务",
  "backing": "legacy"
 },
 {
  "code": "2010801",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2010802",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2010803",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2010804",
  "name": "审计业务",
  "backing": "legacy"
 },
 {
  "code": "2010805",
  "name": "审计管理",
  "backing": "legacy"
 },
 {
  "code": "2010806",
  "name": "信息化建设",
  "backing": "legacy"
 },
 {
  "code": "2010850",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2010899",
  "name": "其他审计事务支出",
  "backing": "legacy"
 },
 {
  "code": "20109",
  "name": "海关事务",
  "backing": "legacy"
 },
 {
  "code": "2010901",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2010902",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2010903",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2010905",
  "name": "缉私办案",
  "backing": "legacy"
 },
 {
  "code": "2010907",
  "name": "口岸管理",
  "backing": "unverified"
 },
 {
  "code": "2010908",
  "name": "信息化建设",
  "backing": "legacy"
 },
 {
  "code": "2010909",
  "name": "海关关务",
  "backing": "unverified"
 },
 {
  "code": "2010910",
  "name": "关税征管",
  "backing": "unverified"
 },
 {
  "code": "2010911",
  "name": "海关监管",
  "backing": "unverified"
 },
 {
  "code": "2010912",
  "name": "检验检疫",
  "backing": "unverified"
 },
 {
  "code": "2010950",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2010999",
  "name": "其他海关事务支出",
  "backing": "legacy"
 },
 {
  "code": "20111",
  "name": "纪检监察事务",
  "backing": "legacy"
 },
 {
  "code": "2011101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2011102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2011103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2011104",
  "name": "大案要案查处",
  "backing": "legacy"
 },
 {
  "code": "2011105",
  "name": "派驻派出机构",
  "backing": "legacy"
 },
 {
  "code": "2011106",
  "name": "巡视工作",
  "backing": "unverified"
 },
 {
  "code": "2011150",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2011199",
  "name": "其他纪检监察事务支出",
  "backing": "legacy"
 },
 {
  "code": "20113",
  "name": "商贸事务",
  "backing": "legacy"
 },
 {
  "code": "2011301",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2011302",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2011303",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2011304",
  "name": "对外贸易管理",
  "backing": "legacy"
 },
 {
  "code": "2011305",
  "name": "国际经济合作",
  "backing": "legacy"
 },
 {
  "code": "2011306",
  "name": "外资管理",
  "backing": "legacy"
 },
 {
  "code": "2011307",
  "name": "国内贸易管理",
  "backing": "legacy"
 },
 {
  "code": "2011308",
  "name": "招商引资",
  "backing": "legacy"
 },
 {
  "code": "2011350",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2011399",
  "name": "其他商贸事务支出",
  "backing": "legacy"
 },
 {
  "code": "20114",
  "name": "知识产权事务",
  "backing": "legacy"
 },
 {
  "code": "2011401",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2011402",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2011403",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2011404",
  "name": "专利审批",
  "backing": "legacy"
 },
 {
  "code": "2011405",
  "name": "知识产权战略和规划",
  "backing": "unverified"
 },
 {
  "code": "2011408",
  "name": "国际合作与交流",
  "backing": "unverified"
 },
 {
  "code": "2011409",
  "name": "知识产权宏观管理",
  "backing": "legacy"
 },
 {
  "code": "2011410",
  "name": "商标管理",
  "backing": "unverified"
 },
 {
  "code": "2011411",
  "name": "原产地地理标志管理",
  "backing": "unverified"
 },
 {
  "code": "2011450",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2011499",
  "name": "其他知识产权事务支出",
  "backing": "legacy"
 },
 {
  "code": "20123",
  "name": "民族事务",
  "backing": "legacy"
 },
 {
  "code": "2012301",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2012302",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2012303",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2012304",
  "name": "民族工作专项",
  "backing": "legacy"
 },
 {
  "code": "2012350",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2012399",
  "name": "其他民族事务支出",
  "backing": "legacy"
 },
 {
  "code": "20125",
  "name": "港澳台事务",
  "backing": "unverified"
 },
 {
  "code": "2012501",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2012502",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2012503",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2012504",
  "name": "港澳事务",
  "backing": "legacy"
 },
 {
  "code": "2012505",
  "name": "台湾事务",
  "backing": "legacy"
 },
 {
  "code": "2012550",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2012599",
  "name": "其他港澳台事务支出",
  "backing": "unverified"
 },
 {
  "code": "20126",
  "name": "档案事务",
  "backing": "legacy"
 },
 {
  "code": "2012601",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2012602",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2012603",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2012604",
  "name": "档案馆",
  "backing": "legacy"
 },
 {
  "code": "2012699",
  "name": "其他档案事务支出",
  "backing": "legacy"
 },
 {
  "code": "20128",
  "name": "民主党派及工商联事务",
  "backing": "legacy"
 },
 {
  "code": "2012801",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2012802",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2012803",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2012804",
  "name": "参政议政",
  "backing": "legacy"
 },
 {
  "code": "2012850",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2012899",
  "name": "其他民主党派及工商联事务支出",
  "backing": "legacy"
 },
 {
  "code": "20129",
  "name": "群众团体事务",
  "backing": "attested"
 },
 {
  "code": "2012901",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2012902",
  "name": "一般行政管理事务",
  "backing": "attested"
 },
 {
  "code": "2012903",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2012906",
  "name": "工会事务",
  "backing": "unverified"
 },
 {
  "code": "2012950",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2012999",
  "name": "其他群众团体事务支出",
  "backing": "legacy"
 },
 {
  "code": "20131",
  "name": "党委办公厅（室）及相关机构事务",
  "backing": "unverified"
 },
 {
  "code": "2013101",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2013102",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2013103",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2013105",
  "name": "专项业务",
  "backing": "unverified"
 },
 {
  "code": "2013150",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2013199",
  "name": "其他党委办公厅（室）及相关机构事务支出",
  "backing": "unverified"
 },
 {
  "code": "20132",
  "name": "组织事务",
  "backing": "attested"
 },
 {
  "code": "2013201",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2013202",
  "name": "一般行政管理事务",
  "backing": "attested"
 },
 {
  "code": "2013203",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2013204",
  "name": "公务员事务",
  "backing": "unverified"
 },
 {
  "code": "2013250",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2013299",
  "name": "其他组织事务支出",
  "backing": "unverified"
 },
 {
  "code": "20133",
  "name": "宣传事务",
  "backing": "attested"
 },
 {
  "code": "2013301",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2013302",
  "name": "一般行政管理事务",
  "backing": "attested"
 },
 {
  "code": "2013303",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2013304",
  "name": "宣传管理",
  "backing": "unverified"
 },
 {
  "code": "2013350",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2013399",
  "name": "其他宣传事务支出",
  "backing": "unverified"
 },
 {
  "code": "20134",
  "name": "统战事务",
  "backing": "attested"
 },
 {
  "code": "2013401",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2013402",
  "name": "一般行政管理事务",
  "backing": "attested"
 },
 {
  "code": "2013403",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2013404",
  "name": "宗教事务",
  "backing": "unverified"
 },
 {
  "code": "2013405",
  "name": "华侨事务",
  "backing": "unverified"
 },
 {
  "code": "2013450",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2013499",
  "name": "其他统战事务支出",
  "backing": "unverified"
 },
 {
  "code": "20135",
  "name": "对外联络事务",
  "backing": "unverified"
 },
 {
  "code": "2013501",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2013502",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2013503",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2013550",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2013599",
  "name": "其他对外联络事务支出",
  "backing": "unverified"
 },
 {
  "code": "20136",
  "name": "其他共产党事务支出",
  "backing": "unverified"
 },
 {
  "code": "2013601",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2013602",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2013603",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2013650",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2013699",
  "name": "其他共产党事务支出",
  "backing": "unverified"
 },
 {
  "code": "20137",
  "name": "网信事务",
  "backing": "unverified"
 },
 {
  "code": "2013701",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2013702",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2013703",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2013704",
  "name": "信息安全事务",
  "backing": "unverified"
 },
 {
  "code": "2013750",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2013799",
  "name": "其他网信事务支出",
  "backing": "unverified"
 },
 {
  "code": "20138",
  "name": "市场监督管理事务",
  "backing": "attested"
 },
 {
  "code": "2013801",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2013802",
  "name": "一般行政管理事务",
  "backing": "attested"
 },
 {
  "code": "2013803",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2013804",
  "name": "经营主体管理",
  "backing": "unverified"
 },
 {
  "code": "2013805",
  "name": "市场秩序执法",
  "backing": "unverified"
 },
 {
  "code": "2013808",
  "name": "信息化建设",
  "backing": "unverified"
 },
 {
  "code": "2013810",
  "name": "质量基础",
  "backing": "unverified"
 },
 {
  "code": "2013812",
  "name": "药品事务",
  "backing": "unverified"
 },
 {
  "code": "2013813",
  "name": "医疗器械事务",
  "backing": "unverified"
 },
 {
  "code": "2013814",
  "name": "化妆品事务",
  "backing": "unverified"
 },
 {
  "code": "2013815",
  "name": "质量安全监管",
  "backing": "unverified"
 },
 {
  "code": "2013816",
  "name": "食品安全监管",
  "backing": "unverified"
 },
 {
  "code": "2013850",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2013899",
  "name": "其他市场监督管理事务",
  "backing": "unverified"
 },
 {
  "code": "20139",
  "name": "社会工作事务",
  "backing": "attested"
 },
 {
  "code": "2013901",
  "name": "行政运行",
  "backing": "attested"
 },
 {
  "code": "2013902",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2013903",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2013904",
  "name": "专项业务",
  "backing": "unverified"
 },
 {
  "code": "2013950",
  "name": "事业运行",
  "backing": "attested"
 },
 {
  "code": "2013999",
  "name": "其他社会工作事务支出",
  "backing": "attested"
 },
 {
  "code": "20140",
  "name": "信访事务",
  "backing": "unverified"
 },
 {
  "code": "2014001",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2014002",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2014003",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2014004",
  "name": "信访业务",
  "backing": "unverified"
 },
 {
  "code": "2014050",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2014099",
  "name": "其他信访事务支出",
  "backing": "unverified"
 },
 {
  "code": "20199",
  "name": "其他一般公共服务支出",
  "backing": "unverified"
 },
 {
  "code": "2019901",
  "name": "国家赔偿费用支出",
  "backing": "legacy"
 },
 {
  "code": "2019999",
  "name": "其他一般公共服务支出",
  "backing": "attested"
 },
 {
  "code": "202",
  "name": "外交支出",
  "backing": "attested"
 },
 {
  "code": "20201",
  "name": "外交管理事务",
  "backing": "legacy"
 },
 {
  "code": "2020101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2020102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2020103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2020104",
  "name": "专项业务",
  "backing": "legacy"
 },
 {
  "code": "2020150",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2020199",
  "name": "其他外交管理事务支出",
  "backing": "legacy"
 },
 {
  "code": "20202",
  "name": "驻外机构",
  "backing": "legacy"
 },
 {
  "code": "2020201",
  "name": "驻外使领馆（团、处）",
  "backing": "unverified"
 },
 {
  "code": "2020202",
  "name": "其他驻外机构支出",
  "backing": "legacy"
 },
 {
  "code": "20203",
  "name": "对外援助",
  "backing": "legacy"
 },
 {
  "code": "2020304",
  "name": "援外优惠贷款贴息",
  "backing": "unverified"
 },
 {
  "code": "2020306",
  "name": "对外援助",
  "backing": "unverified"
 },
 {
  "code": "20204",
  "name": "国际组织",
  "backing": "legacy"
 },
 {
  "code": "2020401",
  "name": "国际组织会费",
  "backing": "legacy"
 },
 {
  "code": "2020402",
  "name": "国际组织捐赠",
  "backing": "legacy"
 },
 {
  "code": "2020403",
  "name": "维和摊款",
  "backing": "legacy"
 },
 {
  "code": "2020404",
  "name": "国际组织股金及基金",
  "backing": "legacy"
 },
 {
  "code": "2020499",
  "name": "其他国际组织支出",
  "backing": "legacy"
 },
 {
  "code": "20205",
  "name": "对外合作与交流",
  "backing": "legacy"
 },
 {
  "code": "2020503",
  "name": "在华国际会议",
  "backing": "legacy"
 },
 {
  "code": "2020504",
  "name": "国际交流活动",
  "backing": "unverified"
 },
 {
  "code": "2020505",
  "name": "对外合作活动",
  "backing": "unverified"
 },
 {
  "code": "2020599",
  "name": "其他对外合作与交流支出",
  "backing": "legacy"
 },
 {
  "code": "20206",
  "name": "对外宣传",
  "backing": "legacy"
 },
 {
  "code": "2020601",
  "name": "对外宣传",
  "backing": "unverified"
 },
 {
  "code": "20207",
  "name": "边界勘界联检",
  "backing": "legacy"
 },
 {
  "code": "2020701",
  "name": "边界勘界",
  "backing": "legacy"
 },
 {
  "code": "2020702",
  "name": "边界联检",
  "backing": "legacy"
 },
 {
  "code": "2020703",
  "name": "边界界桩维护",
  "backing": "legacy"
 },
 {
  "code": "2020799",
  "name": "其他支出",
  "backing": "legacy"
 },
 {
  "code": "20208",
  "name": "国际发展合作",
  "backing": "unverified"
 },
 {
  "code": "2020801",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2020802",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2020803",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2020850",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2020899",
  "name": "其他国际发展合作支出",
  "backing": "unverified"
 },
 {
  "code": "20299",
  "name": "其他外交支出",
  "backing": "legacy"
 },
 {
  "code": "2029999",
  "name": "其他外交支出",
  "backing": "unverified"
 },
 {
  "code": "203",
  "name": "国防支出",
  "backing": "unverified"
 },
 {
  "code": "20301",
  "name": "军费",
  "backing": "unverified"
 },
 {
  "code": "2030101",
  "name": "现役部队",
  "backing": "unverified"
 },
 {
  "code": "2030102",
  "name": "预备役部队",
  "backing": "unverified"
 },
 {
  "code": "2030199",
  "name": "其他军费支出",
  "backing": "unverified"
 },
 {
  "code": "20304",
  "name": "国防科研事业",
  "backing": "legacy"
 },
 {
  "code": "2030401",
  "name": "国防科研事业",
  "backing": "unverified"
 },
 {
  "code": "20305",
  "name": "专项工程",
  "backing": "legacy"
 },
 {
  "code": "2030501",
  "name": "专项工程",
  "backing": "unverified"
 },
 {
  "code": "20306",
  "name": "国防动员",
  "backing": "legacy"
 },
 {
  "code": "2030601",
  "name": "兵役征集",
  "backing": "legacy"
 },
 {
  "code": "2030602",
  "name": "经济动员",
  "backing": "legacy"
 },
 {
  "code": "2030603",
  "name": "人民防空",
  "backing": "legacy"
 },
 {
  "code": "2030604",
  "name": "交通战备",
  "backing": "legacy"
 },
 {
  "code": "2030607",
  "name": "民兵",
  "backing": "unverified"
 },
 {
  "code": "2030608",
  "name": "边海防",
  "backing": "unverified"
 },
 {
  "code": "2030699",
  "name": "其他国防动员支出",
  "backing": "legacy"
 },
 {
  "code": "20399",
  "name": "其他国防支出",
  "backing": "legacy"
 },
 {
  "code": "2039999",
  "name": "其他国防支出",
  "backing": "unverified"
 },
 {
  "code": "204",
  "name": "公共安全支出",
  "backing": "attested"
 },
 {
  "code": "20401",
  "name": "武装警察部队",
  "backing": "unverified"
 },
 {
  "code": "2040101",
  "name": "武装警察部队",
  "backing": "unverified"
 },
 {
  "code": "2040199",
  "name": "其他武装警察部队支出",
  "backing": "unverified"
 },
 {
  "code": "20402",
  "name": "公安",
  "backing": "legacy"
 },
 {
  "code": "2040201",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2040202",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2040203",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2040219",
  "name": "信息化建设",
  "backing": "legacy"
 },
 {
  "code": "2040220",
  "name": "执法办案",
  "backing": "unverified"
 },
 {
  "code": "2040221",
  "name": "特别业务",
  "backing": "unverified"
 },
 {
  "code": "2040222",
  "name": "特勤业务",
  "backing": "unverified"
 },
 {
  "code": "2040223",
  "name": "移民事务",
  "backing": "unverified"
 },
 {
  "code": "2040250",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2040299",
  "name": "其他公安支出",
  "backing": "legacy"
 },
 {
  "code": "20403",
  "name": "国家安全",
  "backing": "legacy"
 },
 {
  "code": "2040301",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2040302",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2040303",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2040304",
  "name": "安全业务",
  "backing": "legacy"
 },
 {
  "code": "2040350",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2040399",
  "name": "其他国家安全支出",
  "backing": "legacy"
 },
 {
  "code": "20404",
  "name": "检察",
  "backing": "legacy"
 },
 {
  "code": "2040401",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2040402",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2040403",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2040409",
  "name": "“两房”建设",
  "backing": "legacy"
 },
 {
  "code": "2040410",
  "name": "检察监督",
  "backing": "unverified"
 },
 {
  "code": "2040450",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2040499",
  "name": "其他检察支出",
  "backing": "legacy"
 },
 {
  "code": "20405",
  "name": "法院",
  "backing": "legacy"
 },
 {
  "code": "2040501",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2040502",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2040503",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2040504",
  "name": "案件审判",
  "backing": "legacy"
 },
 {
  "code": "2040505",
  "name": "案件执行",
  "backing": "legacy"
 },
 {
  "code": "2040506",
  "name": "“两庭”建设",
  "backing": "legacy"
 },
 {
  "code": "2040550",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2040599",
  "name": "其他法院支出",
  "backing": "legacy"
 },
 {
  "code": "20406",
  "name": "司法",
  "backing": "attested"
 },
 {
  "code": "2040601",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2040602",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2040603",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2040604",
  "name": "基层司法业务",
  "backing": "legacy"
 },
 {
  "code": "2040605",
  "name": "普法宣传",
  "backing": "legacy"
 },
 {
  "code": "2040606",
  "name": "律师管理",
  "backing": "unverified"
 },
 {
  "code": "2040607",
  "name": "公共法律服务",
  "backing": "attested"
 },
 {
  "code": "2040608",
  "name": "国家统一法律职业资格考试",
  "backing": "unverified"
 },
 {
  "code": "2040610",
  "name": "社区矫正",
  "backing": "unverified"
 },
 {
  "code": "2040612",
  "name": "法治建设",
  "backing": "unverified"
 },
 {
  "code": "2040613",
  "name": "信息化建设",
  "backing": "unverified"
 },
 {
  "code": "2040650",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2040699",
  "name": "其他司法支出",
  "backing": "legacy"
 },
 {
  "code": "20407",
  "name": "监狱",
  "backing": "legacy"
 },
 {
  "code": "2040701",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2040702",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2040703",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2040704",
  "name": "罪犯生活及医疗卫生",
  "backing": "unverified"
 },
 {
  "code": "2040705",
  "name": "监狱业务及罪犯改造",
  "backing": "unverified"
 },
 {
  "code": "2040706",
  "name": "狱政设施建设",
  "backing": "legacy"
 },
 {
  "code": "2040707",
  "name": "信息化建设",
  "backing": "unverified"
 },
 {
  "code": "2040750",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2040799",
  "name": "其他监狱支出",
  "backing": "legacy"
 },
 {
  "code": "20408",
  "name": "强制隔离戒毒",
  "backing": "unverified"
 },
 {
  "code": "2040801",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2040802",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2040803",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2040804",
  "name": "强制隔离戒毒人员生活",
  "backing": "unverified"
 },
 {
  "code": "2040805",
  "name": "强制隔离戒毒人员教育",
  "backing": "unverified"
 },
 {
  "code": "2040806",
  "name": "所政设施建设",
  "backing": "unverified"
 },
 {
  "code": "2040807",
  "name": "信息化建设",
  "backing": "unverified"
 },
 {
  "code": "2040850",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2040899",
  "name": "其他强制隔离戒毒支出",
  "backing": "unverified"
 },
 {
  "code": "20409",
  "name": "国家保密",
  "backing": "legacy"
 },
 {
  "code": "2040901",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2040902",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2040903",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2040904",
  "name": "保密技术",
  "backing": "legacy"
 },
 {
  "code": "2040905",
  "name": "保密管理",
  "backing": "legacy"
 },
 {
  "code": "2040950",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2040999",
  "name": "其他国家保密支出",
  "backing": "legacy"
 },
 {
  "code": "20410",
  "name": "缉私警察",
  "backing": "legacy"
 },
 {
  "code": "2041001",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2041002",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2041006",
  "name": "信息化建设",
  "backing": "unverified"
 },
 {
  "code": "2041007",
  "name": "缉私业务",
  "backing": "unverified"
 },
 {
  "code": "2041099",
  "name": "其他缉私警察支出",
  "backing": "legacy"
 },
 {
  "code": "20499",
  "name": "其他公共安全支出",
  "backing": "attested"
 },
 {
  "code": "2049902",
  "name": "国家司法救助支出",
  "backing": "unverified"
 },
 {
  "code": "2049999",
  "name": "其他公共安全支出",
  "backing": "attested"
 },
 {
  "code": "205",
  "name": "教育支出",
  "backing": "attested"
 },
 {
  "code": "20501",
  "name": "教育管理事务",
  "backing": "legacy"
 },
 {
  "code": "2050101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2050102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2050103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2050199",
  "name": "其他教育管理事务支出",
  "backing": "legacy"
 },
 {
  "code": "20502",
  "name": "普通教育",
  "backing": "attested"
 },
 {
  "code": "2050201",
  "name": "学前教育",
  "backing": "attested"
 },
 {
  "code": "2050202",
  "name": "小学教育",
  "backing": "attested"
 },
 {
  "code": "2050203",
  "name": "初中教育",
  "backing": "attested"
 },
 {
  "code": "2050204",
  "name": "高中教育",
  "backing": "legacy"
 },
 {
  "code": "2050205",
  "name": "高等教育",
  "backing": "attested"
 },
 {
  "code": "2050299",
  "name": "其他普通教育支出",
  "backing": "attested"
 },
 {
  "code": "20503",
  "name": "职业教育",
  "backing": "legacy"
 },
 {
  "code": "2050301",
  "name": "初等职业教育",
  "backing": "legacy"
 },
 {
  "code": "2050302",
  "name": "中等职业教育",
  "backing": "attested"
 },
 {
  "code": "2050303",
  "name": "技校教育",
  "backing": "legacy"
 },
 {
  "code": "2050305",
  "name": "高等职业教育",
  "backing": "legacy"
 },
 {
  "code": "2050399",
  "name": "其他职业教育支出",
  "backing": "legacy"
 },
 {
  "code": "20504",
  "name": "成人教育",
  "backing": "legacy"
 },
 {
  "code": "2050401",
  "name": "成人初等教育",
  "backing": "legacy"
 },
 {
  "code": "2050402",
  "name": "成人中等教育",
  "backing": "legacy"
 },
 {
  "code": "2050403",
  "name": "成人高等教育",
  "backing": "legacy"
 },
 {
  "code": "2050404",
  "name": "成人广播电视教育",
  "backing": "legacy"
 },
 {
  "code": "2050499",
  "name": "其他成人教育支出",
  "backing": "legacy"
 },
 {
  "code": "20505",
  "name": "广播电视教育",
  "backing": "legacy"
 },
 {
  "code": "2050501",
  "name": "广播电视学校",
  "backing": "legacy"
 },
 {
  "code": "2050502",
  "name": "教育电视台",
  "backing": "legacy"
 },
 {
  "code": "2050599",
  "name": "其他广播电视教育支出",
  "backing": "legacy"
 },
 {
  "code": "20506",
  "name": "留学教育",
  "backing": "legacy"
 },
 {
  "code": "2050601",
  "name": "出国留学教育",
  "backing": "legacy"
 },
 {
  "code": "2050602",
  "name": "来华留学教育",
  "backing": "legacy"
 },
 {
  "code": "2050699",
  "name": "其他留学教育支出",
  "backing": "legacy"
 },
 {
  "code": "20507",
  "name": "特殊教育",
  "backing": "legacy"
 },
 {
  "code": "2050701",
  "name": "特殊学校教育",
  "backing": "legacy"
 },
 {
  "code": "2050702",
  "name": "专门学校教育",
  "backing": "unverified"
 },
 {
  "code": "2050799",
  "name": "其他特殊教育支出",
  "backing": "legacy"
 },
 {
  "code": "20508",
  "name": "进修及培训",
  "backing": "unverified"
 },
 {
  "code": "2050801",
  "name": "教师进修",
  "backing": "legacy"
 },
 {
  "code": "2050802",
  "name": "干部教育",
  "backing": "legacy"
 },
 {
  "code": "2050803",
  "name": "培训支出",
  "backing": "unverified"
 },
 {
  "code": "2050804",
  "name": "退役士兵能力提升",
  "backing": "unverified"
 },
 {
  "code": "2050899",
  "name": "其他进修及培训",
  "backing": "unverified"
 },
 {
  "code": "20509",
  "name": "教育费附加安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2050901",
  "name": "农村中小学校舍建设",
  "backing": "unverified"
 },
 {
  "code": "2050902",
  "name": "农村中小学教学设施",
  "backing": "unverified"
 },
 {
  "code": "2050903",
  "name": "城市中小学校舍建设",
  "backing": "unverified"
 },
 {
  "code": "2050904",
  "name": "城市中小学教学设施",
  "backing": "unverified"
 },
 {
  "code": "2050905",
  "name": "中等职业学校教学设施",
  "backing": "unverified"
 },
 {
  "code": "2050999",
  "name": "其他教育费附加安排的支出",
  "backing": "unverified"
 },
 {
  "code": "20599",
  "name": "其他教育支出",
  "backing": "attested"
 },
 {
  "code": "2059999",
  "name": "其他教育支出",
  "backing": "attested"
 },
 {
  "code": "206",
  "name": "科学技术支出",
  "backing": "attested"
 },
 {
  "code": "20601",
  "name": "科学技术管理事务",
  "backing": "legacy"
 },
 {
  "code": "2060101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2060102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2060103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2060199",
  "name": "其他科学技术管理事务支出",
  "backing": "legacy"
 },
 {
  "code": "20602",
  "name": "基础研究",
  "backing": "legacy"
 },
 {
  "code": "2060201",
  "name": "机构运行",
  "backing": "legacy"
 },
 {
  "code": "2060203",
  "name": "自然科学基金",
  "backing": "legacy"
 },
 {
  "code": "2060204",
  "name": "实验室及相关设施",
  "backing": "unverified"
 },
 {
  "code": "2060205",
  "name": "重大科学工程",
  "backing": "legacy"
 },
 {
  "code": "2060206",
  "name": "专项基础科研",
  "backing": "legacy"
 },
 {
  "code": "2060207",
  "name": "专项技术基础",
  "backing": "legacy"
 },
 {
  "code": "2060208",
  "name": "科技人才队伍建设",
  "backing": "unverified"
 },
 {
  "code": "2060299",
  "name": "其他基础研究支出",
  "backing": "legacy"
 },
 {
  "code": "20603",
  "name": "应用研究",
  "backing": "legacy"
 },
 {
  "code": "2060301",
  "name": "机构运行",
  "backing": "legacy"
 },
 {
  "code": "2060302",
  "name": "社会公益研究",
  "backing": "legacy"
 },
 {
  "code": "2060303",
  "name": "高技术研究",
  "backing": "legacy"
 },
 {
  "code": "2060304",
  "name": "专项科研试制",
  "backing": "legacy"
 },
 {
  "code": "2060399",
  "name": "其他应用研究支出",
  "backing": "legacy"
 },
 {
  "code": "20604",
  "name": "技术研究与开发",
  "backing": "legacy"
 },
 {
  "code": "2060401",
  "name": "机构运行",
  "backing": "legacy"
 },
 {
  "code": "2060404",
  "name": "科技成果转化与扩散",
  "backing": "legacy"
 },
 {
  "code": "2060405",
  "name": "共性技术研究与开发",
  "backing": "unverified"
 },
 {
  "code": "2060499",
  "name": "其他技术研究与开发支出",
  "backing": "legacy"
 },
 {
  "code": "20605",
  "name": "科技条件与服务",
  "backing": "legacy"
 },
 {
  "code": "2060501",
  "name": "机构运行",
  "backing": "legacy"
 },
 {
  "code": "2060502",
  "name": "技术创新服务体系",
  "backing": "legacy"
 },
 {
  "code": "2060503",
  "name": "科技条件专项",
  "backing": "legacy"
 },
 {
  "code": "2060599",
  "name": "其他科技条件与服务支出",
  "backing": "legacy"
 },
 {
  "code": "20606",
  "name": "社会科学",
  "backing": "legacy"
 },
 {
  "code": "2060601",
  "name": "社会科学研究机构",
  "backing": "legacy"
 },
 {
  "code": "2060602",
  "name": "社会科学研究",
  "backing": "legacy"
 },
 {
  "code": "2060603",
  "name": "社科基金支出",
  "backing": "legacy"
 },
 {
  "code": "2060699",
  "name": "其他社会科学支出",
  "backing": "legacy"
 },
 {
  "code": "20607",
  "name": "科学技术普及",
  "backing": "attested"
 },
 {
  "code": "2060701",
  "name": "机构运行",
  "backing": "legacy"
 },
 {
  "code": "2060702",
  "name": "科普活动",
  "backing": "attested"
 },
 {
  "code": "2060703",
  "name": "青少年科技活动",
  "backing": "legacy"
 },
 {
  "code": "2060704",
  "name": "学术交流活动",
  "backing": "legacy"
 },
 {
  "code": "2060705",
  "name": "科技馆站",
  "backing": "legacy"
 },
 {
  "code": "2060799",
  "name": "其他科学技术普及支出",
  "backing": "legacy"
 },
 {
  "code": "20608",
  "name": "科技交流与合作",
  "backing": "legacy"
 },
 {
  "code": "2060801",
  "name": "国际交流与合作",
  "backing": "legacy"
 },
 {
  "code": "2060802",
  "name": "重大科技合作项目",
  "backing": "legacy"
 },
 {
  "code": "2060899",
  "name": "其他科技交流与合作支出",
  "backing": "legacy"
 },
 {
  "code": "20609",
  "name": "科技重大项目",
  "backing": "unverified"
 },
 {
  "code": "2060901",
  "name": "科技重大专项",
  "backing": "unverified"
 },
 {
  "code": "2060902",
  "name": "重点研发计划",
  "backing": "unverified"
 },
 {
  "code": "2060999",
  "name": "其他科技重大项目",
  "backing": "unverified"
 },
 {
  "code": "20610",
  "name": "核电站乏燃料处理处置基金支出",
  "backing": "unverified"
 },
 {
  "code": "2061001",
  "name": "乏燃料运输",
  "backing": "unverified"
 },
 {
  "code": "2061002",
  "name": "乏燃料离堆贮存",
  "backing": "unverified"
 },
 {
  "code": "2061003",
  "name": "乏燃料后处理",
  "backing": "unverified"
 },
 {
  "code": "2061004",
  "name": "高放废物的处理处置",
  "backing": "unverified"
 },
 {
  "code": "2061005",
  "name": "乏燃料后处理厂的建设、运行、改造和退役",
  "backing": "unverified"
 },
 {
  "code": "2061099",
  "name": "其他乏燃料处理处置基金支出",
  "backing": "unverified"
 },
 {
  "code": "20699",
  "name": "其他科学技术支出",
  "backing": "legacy"
 },
 {
  "code": "2069901",
  "name": "科技奖励",
  "backing": "legacy"
 },
 {
  "code": "2069902",
  "name": "核应急",
  "backing": "legacy"
 },
 {
  "code": "2069903",
  "name": "转制科研机构",
  "backing": "legacy"
 },
 {
  "code": "2069999",
  "name": "其他科学技术支出",
  "backing": "legacy"
 },
 {
  "code": "207",
  "name": "文化旅游体育与传媒支出",
  "backing": "attested"
 },
 {
  "code": "20701",
  "name": "文化和旅游",
  "backing": "attested"
 },
 {
  "code": "2070101",
  "name": "行政运行",
  "backing": "attested"
 },
 {
  "code": "2070102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2070103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2070104",
  "name": "图书馆",
  "backing": "attested"
 },
 {
  "code": "2070105",
  "name": "文化展示及纪念机构",
  "backing": "attested"
 },
 {
  "code": "2070106",
  "name": "艺术表演场所",
  "backing": "legacy"
 },
 {
  "code": "2070107",
  "name": "艺术表演团体",
  "backing": "legacy"
 },
 {
  "code": "2070108",
  "name": "文化活动",
  "backing": "attested"
 },
 {
  "code": "2070109",
  "name": "群众文化",
  "backing": "attested"
 },
 {
  "code": "2070110",
  "name": "文化和旅游交流与合作",
  "backing": "attested"
 },
 {
  "code": "2070111",
  "name": "文化创作与保护",
  "backing": "attested"
 },
 {
  "code": "2070112",
  "name": "文化和旅游市场管理",
  "backing": "attested"
 },
 {
  "code": "2070113",
  "name": "旅游宣传",
  "backing": "attested"
 },
 {
  "code": "2070114",
  "name": "文化和旅游管理事务",
  "backing": "attested"
 },
 {
  "code": "2070199",
  "name": "其他文化和旅游支出",
  "backing": "attested"
 },
 {
  "code": "20702",
  "name": "文物",
  "backing": "legacy"
 },
 {
  "code": "2070201",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2070202",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2070203",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2070204",
  "name": "文物保护",
  "backing": "legacy"
 },
 {
  "code": "2070205",
  "name": "博物馆",
  "backing": "legacy"
 },
 {
  "code": "2070206",
  "name": "历史名城与古迹",
  "backing": "legacy"
 },
 {
  "code": "2070299",
  "name": "其他文物支出",
  "backing": "legacy"
 },
 {
  "code": "20703",
  "name": "体育",
  "backing": "attested"
 },
 {
  "code": "2070301",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2070302",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2070303",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2070304",
  "name": "运动项目管理",
  "backing": "legacy"
 },
 {
  "code": "2070305",
  "name": "体育竞赛",
  "backing": "legacy"
 },
 {
  "code": "2070306",
  "name": "体育训练",
  "backing": "legacy"
 },
 {
  "code": "2070307",
  "name": "体育场馆",
  "backing": "legacy"
 },
 {
  "code": "2070308",
  "name": "群众体育",
  "backing": "attested"
 },
 {
  "code": "2070309",
  "name": "体育交流与合作",
  "backing": "legacy"
 },
 {
  "code": "2070399",
  "name": "其他体育支出",
  "backing": "legacy"
 },
 {
  "code": "20706",
  "name": "新闻出版电影",
  "backing": "unverified"
 },
 {
  "code": "2070601",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2070602",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2070603",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2070604",
  "name": "新闻通讯",
  "backing": "unverified"
 },
 {
  "code": "2070605",
  "name": "出版发行",
  "backing": "unverified"
 },
 {
  "code": "2070606",
  "name": "版权管理",
  "backing": "unverified"
 },
 {
  "code": "2070607",
  "name": "电影",
  "backing": "unverified"
 },
 {
  "code": "2070699",
  "name": "其他新闻出版电影支出",
  "backing": "unverified"
 },
 {
  "code": "20707",
  "name": "国家电影事业发展专项资金安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2070701",
  "name": "资助国产影片放映",
  "backing": "unverified"
 },
 {
  "code": "2070702",
  "name": "资助影院建设",
  "backing": "unverified"
 },
 {
  "code": "2070703",
  "name": "资助少数民族语电影译制",
  "backing": "unverified"
 },
 {
  "code": "2070704",
  "name": "购买农村电影公益性放映版权服务",
  "backing": "unverified"
 },
 {
  "code": "2070799",
  "name": "其他国家电影事业发展专项资金支出",
  "backing": "unverified"
 },
 {
  "code": "20708",
  "name": "广播电视",
  "backing": "unverified"
 },
 {
  "code": "2070801",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2070802",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2070803",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2070806",
  "name": "监测监管",
  "backing": "unverified"
 },
 {
  "code": "2070807",
  "name": "传输发射",
  "backing": "unverified"
 },
 {
  "code": "2070808",
  "name": "广播电视事务",
  "backing": "unverified"
 },
 {
  "code": "2070899",
  "name": "其他广播电视支出",
  "backing": "unverified"
 },
 {
  "code": "20709",
  "name": "旅游发展基金支出",
  "backing": "attested"
 },
 {
  "code": "2070901",
  "name": "宣传促销",
  "backing": "unverified"
 },
 {
  "code": "2070902",
  "name": "行业规划",
  "backing": "unverified"
 },
 {
  "code": "2070903",
  "name": "旅游事业补助",
  "backing": "unverified"
 },
 {
  "code": "2070904",
  "name": "地方旅游开发项目补助",
  "backing": "attested"
 },
 {
  "code": "2070999",
  "name": "其他旅游发展基金支出",
  "backing": "unverified"
 },
 {
  "code": "20710",
  "name": "国家电影事业发展专项资金对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2071001",
  "name": "资助城市影院",
  "backing": "unverified"
 },
 {
  "code": "2071099",
  "name": "其他国家电影事业发展专项资金对应专项债务收入支出",
  "backing": "unverified"
 },
 {
  "code": "20799",
  "name": "其他文化旅游体育与传媒支出",
  "backing": "attested"
 },
 {
  "code": "2079902",
  "name": "宣传文化发展专项支出",
  "backing": "legacy"
 },
 {
  "code": "2079903",
  "name": "文化产业发展专项支出",
  "backing": "attested"
 },
 {
  "code": "2079999",
  "name": "其他文化旅游体育与传媒支出",
  "backing": "attested"
 },
 {
  "code": "208",
  "name": "社会保障和就业支出",
  "backing": "attested"
 },
 {
  "code": "20801",
  "name": "人力资源和社会保障管理事务",
  "backing": "legacy"
 },
 {
  "code": "2080101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2080102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2080103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2080104",
  "name": "综合业务管理",
  "backing": "legacy"
 },
 {
  "code": "2080105",
  "name": "劳动保障监察",
  "backing": "legacy"
 },
 {
  "code": "2080106",
  "name": "就业管理事务",
  "backing": "legacy"
 },
 {
  "code": "2080107",
  "name": "社会保险业务管理事务",
  "backing": "legacy"
 },
 {
  "code": "2080108",
  "name": "信息化建设",
  "backing": "unverified"
 },
 {
  "code": "2080109",
  "name": "社会保险经办机构",
  "backing": "legacy"
 },
 {
  "code": "2080110",
  "name": "劳动关系和维权",
  "backing": "legacy"
 },
 {
  "code": "2080111",
  "name": "公共就业服务和职业技能鉴定机构",
  "backing": "legacy"
 },
 {
  "code": "2080112",
  "name": "劳动人事争议调解仲裁",
  "backing": "unverified"
 },
 {
  "code": "2080113",
  "name": "政府特殊津贴",
  "backing": "unverified"
 },
 {
  "code": "2080114",
  "name": "资助留学回国人员",
  "backing": "unverified"
 },
 {
  "code": "2080115",
  "name": "博士后日常经费",
  "backing": "unverified"
 },
 {
  "code": "2080116",
  "name": "引进人才费用",
  "backing": "unverified"
 },
 {
  "code": "2080150",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2080199",
  "name": "其他人力资源和社会保障管理事务支出",
  "backing": "legacy"
 },
 {
  "code": "20802",
  "name": "民政管理事务",
  "backing": "attested"
 },
 {
  "code": "2080201",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2080202",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2080203",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2080206",
  "name": "社会组织管理",
  "backing": "attested"
 },
 {
  "code": "2080207",
  "name": "行政区划和地名管理",
  "backing": "legacy"
 },
 {
  "code": "2080209",
  "name": "老龄事务",
  "backing": "unverified"
 },
 {
  "code": "2080299",
  "name": "其他民政管理事务支出",
  "backing": "legacy"
 },
 {
  "code": "20804",
  "name": "补充全国社会保障基金",
  "backing": "legacy"
 },
 {
  "code": "2080402",
  "name": "用一般公共预算补充基金",
  "backing": "unverified"
 },
 {
  "code": "20805",
  "name": "行政事业单位养老支出",
  "backing": "attested"
 },
 {
  "code": "2080501",
  "name": "行政单位离退休",
  "backing": "attested"
 },
 {
  "code": "2080502",
  "name": "事业单位离退休",
  "backing": "attested"
 },
 {
  "code": "2080503",
  "name": "离退休人员管理机构",
  "backing": "legacy"
 },
 {
  "code": "2080505",
  "name": "机关事业单位基本养老保险缴费支出",
  "backing": "attested"
 },
 {
  "code": "2080506",
  "name": "机关事业单位职业年金缴费支出",
  "backing": "attested"
 },
 {
  "code": "2080507",
  "name": "对机关事业单位基本养老保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "2080508",
  "name": "对机关事业单位职业年金的补助",
  "backing": "unverified"
 },
 {
  "code": "2080599",
  "name": "其他行政事业单位养老支出",
  "backing": "attested"
 },
 {
  "code": "20806",
  "name": "企业改革补助",
  "backing": "legacy"
 },
 {
  "code": "2080601",
  "name": "企业关闭破产补助",
  "backing": "legacy"
 },
 {
  "code": "2080602",
  "name": "厂办大集体改革补助",
  "backing": "legacy"
 },
 {
  "code": "2080699",
  "name": "其他企业改革发展补助",
  "backing": "legacy"
 },
 {
  "code": "20807",
  "name": "就业补助",
  "backing": "attested"
 },
 {
  "code": "2080701",
  "name": "就业创业服务补助",
  "backing": "unverified"
 },
 {
  "code": "2080702",
  "name": "职业培训补贴",
  "backing": "legacy"
 },
 {
  "code": "2080704",
  "name": "社会保险补贴",
  "backing": "attested"
 },
 {
  "code": "2080705",
  "name": "公益性岗位补贴",
  "backing": "attested"
 },
 {
  "code": "2080709",
  "name": "职业技能评价补贴",
  "backing": "unverified"
 },
 {
  "code": "2080711",
  "name": "就业见习补贴",
  "backing": "unverified"
 },
 {
  "code": "2080712",
  "name": "高技能人才培养补助",
  "backing": "unverified"
 },
 {
  "code": "2080713",
  "name": "促进创业补贴",
  "backing": "unverified"
 },
 {
  "code": "2080799",
  "name": "其他就业补助支出",
  "backing": "legacy"
 },
 {
  "code": "20808",
  "name": "抚恤",
  "backing": "attested"
 },
 {
  "code": "2080801",
  "name": "死亡抚恤",
  "backing": "attested"
 },
 {
  "code": "2080802",
  "name": "伤残抚恤",
  "backing": "legacy"
 },
 {
  "code": "2080803",
  "name": "在乡复员、退伍军人生活补助",
  "backing": "legacy"
 },
 {
  "code": "2080805",
  "name": "义务兵优待",
  "backing": "legacy"
 },
 {
  "code": "2080806",
  "name": "农村籍退役士兵老年生活补助",
  "backing": "unverified"
 },
 {
  "code": "2080807",
  "name": "光荣院",
  "backing": "unverified"
 },
 {
  "code": "2080808",
  "name": "褒扬纪念",
  "backing": "unverified"
 },
 {
  "code": "2080899",
  "name": "其他优抚支出",
  "backing": "attested"
 },
 {
  "code": "20809",
  "name": "退役安置",
  "backing": "attested"
 },
 {
  "code": "2080901",
  "name": "退役士兵安置",
  "backing": "attested"
 },
 {
  "code": "2080902",
  "name": "军队移交政府的离退休人员安置",
  "backing": "attested"
 },
 {
  "code": "2080903",
  "name": "军队移交政府离退休干部管理机构",
  "backing": "attested"
 },
 {
  "code": "2080904",
  "name": "退役士兵管理教育",
  "backing": "attested"
 },
 {
  "code": "2080905",
  "name": "军队转业干部安置",
  "backing": "attested"
 },
 {
  "code": "2080999",
  "name": "其他退役安置支出",
  "backing": "attested"
 },
 {
  "code": "20810",
  "name": "社会福利",
  "backing": "attested"
 },
 {
  "code": "2081001",
  "name": "儿童福利",
  "backing": "attested"
 },
 {
  "code": "2081002",
  "name": "老年福利",
  "backing": "unverified"
 },
 {
  "code": "2081003",
  "name": "康复辅具",
  "backing": "unverified"
 },
 {
  "code": "2081004",
  "name": "殡葬",
  "backing": "legacy"
 },
 {
  "code": "2081005",
  "name": "社会福利事业单位",
  "backing": "attested"
 },
 {
  "code": "2081006",
  "name": "养老服务",
  "backing": "unverified"
 },
 {
  "code": "2081099",
  "name": "其他社会福利支出",
  "backing": "legacy"
 },
 {
  "code": "20811",
  "name": "残疾人事业",
  "backing": "legacy"
 },
 {
  "code": "2081101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2081102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2081103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2081104",
  "name": "残疾人康复",
  "backing": "legacy"
 },
 {
  "code": "2081105",
  "name": "残疾人就业",
  "backing": "unverified"
 },
 {
  "code": "2081106",
  "name": "残疾人体育",
  "backing": "legacy"
 },
 {
  "code": "2081107",
  "name": "残疾人生活和护理补贴",
  "backing": "attested"
 },
 {
  "code": "2081199",
  "name": "其他残疾人事业支出",
  "backing": "legacy"
 },
 {
  "code": "20816",
  "name": "红十字事业",
  "backing": "attested"
 },
 {
  "code": "2081601",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2081602",
  "name": "一般行政管理事务",
  "backing": "attested"
 },
 {
  "code": "2081603",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2081699",
  "name": "其他红十字事业支出",
  "backing": "legacy"
 },
 {
  "code": "20819",
  "name": "最低生活保障",
  "backing": "unverified"
 },
 {
  "code": "2081901",
  "name": "城市最低生活保障金支出",
  "backing": "attested"
 },
 {
  "code": "2081902",
  "name": "农村最低生活保障金支出",
  "backing": "attested"
 },
 {
  "code": "20820",
  "name": "临时救助",
  "backing": "unverified"
 },
 {
  "code": "2082001",
  "name": "临时救助支出",
  "backing": "attested"
 },
 {
  "code": "2082002",
  "name": "流浪乞讨人员救助支出",
  "backing": "attested"
 },
 {
  "code": "20821",
  "name": "特困人员救助供养",
  "backing": "unverified"
 },
 {
  "code": "2082101",
  "name": "城市特困人员救助供养支出",
  "backing": "attested"
 },
 {
  "code": "2082102",
  "name": "农村特困人员救助供养支出",
  "backing": "attested"
 },
 {
  "code": "20822",
  "name": "大中型水库移民后期扶持基金支出",
  "backing": "unverified"
 },
 {
  "code": "2082201",
  "name": "移民补助",
  "backing": "unverified"
 },
 {
  "code": "2082202",
  "name": "基础设施建设和经济发展",
  "backing": "unverified"
 },
 {
  "code": "2082299",
  "name": "其他大中型水库移民后期扶持基金支出",
  "backing": "unverified"
 },
 {
  "code": "20823",
  "name": "小型水库移民扶助基金安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2082301",
  "name": "移民补助",
  "backing": "unverified"
 },
 {
  "code": "2082302",
  "name": "基础设施建设和经济发展",
  "backing": "unverified"
 },
 {
  "code": "2082399",
  "name": "其他小型水库移民扶助基金支出",
  "backing": "unverified"
 },
 {
  "code": "20824",
  "name": "补充道路交通事故社会救助基金",
  "backing": "unverified"
 },
 {
  "code": "2082401",
  "name": "交强险增值税补助基金支出",
  "backing": "unverified"
 },
 {
  "code": "2082402",
  "name": "交强险罚款收入补助基金支出",
  "backing": "unverified"
 },
 {
  "code": "20825",
  "name": "其他生活救助",
  "backing": "attested"
 },
 {
  "code": "2082501",
  "name": "其他城市生活救助",
  "backing": "attested"
 },
 {
  "code": "2082502",
  "name": "其他农村生活救助",
  "backing": "unverified"
 },
 {
  "code": "20826",
  "name": "财政对基本养老保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "2082601",
  "name": "财政对企业职工基本养老保险基金的补助",
  "backing": "attested"
 },
 {
  "code": "2082602",
  "name": "财政对城乡居民基本养老保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "2082699",
  "name": "财政对其他基本养老保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "20827",
  "name": "财政对其他社会保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "2082701",
  "name": "财政对失业保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "2082702",
  "name": "财政对工伤保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "2082799",
  "name": "其他财政对社会保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "20828",
  "name": "退役军人管理事务",
  "backing": "unverified"
 },
 {
  "code": "2082801",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2082802",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2082803",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2082804",
  "name": "拥军优属",
  "backing": "unverified"
 },
 {
  "code": "2082805",
  "name": "军供保障",
  "backing": "unverified"
 },
 {
  "code": "2082806",
  "name": "信息化建设",
  "backing": "unverified"
 },
 {
  "code": "2082850",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2082899",
  "name": "其他退役军人事务管理支出",
  "backing": "unverified"
 },
 {
  "code": "20829",
  "name": "小型水库移民扶助基金对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2082901",
  "name": "基础设施建设和经济发展",
  "backing": "unverified"
 },
 {
  "code": "2082999",
  "name": "其他小型水库移民扶助基金对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "20830",
  "name": "财政代缴社会保险费支出",
  "backing": "unverified"
 },
 {
  "code": "2083001",
  "name": "财政代缴城乡居民基本养老保险费支出",
  "backing": "unverified"
 },
 {
  "code": "2083099",
  "name": "财政代缴其他社会保险费支出",
  "backing": "unverified"
 },
 {
  "code": "20899",
  "name": "其他社会保障和就业支出",
  "backing": "attested"
 },
 {
  "code": "2089999",
  "name": "其他社会保障和就业支出",
  "backing": "attested"
 },
 {
  "code": "209",
  "name": "社会保险基金支出",
  "backing": "legacy"
 },
 {
  "code": "20901",
  "name": "企业职工基本养老保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "2090101",
  "name": "基本养老金支出",
  "backing": "unverified"
 },
 {
  "code": "2090199",
  "name": "其他企业职工基本养老保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "20902",
  "name": "失业保险基金支出",
  "backing": "legacy"
 },
 {
  "code": "2090201",
  "name": "失业保险金",
  "backing": "legacy"
 },
 {
  "code": "2090204",
  "name": "职业培训和职业介绍补贴",
  "backing": "legacy"
 },
 {
  "code": "2090299",
  "name": "其他失业保险基金支出",
  "backing": "legacy"
 },
 {
  "code": "20903",
  "name": "职工基本医疗保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "2090301",
  "name": "职工基本医疗保险统筹基金",
  "backing": "unverified"
 },
 {
  "code": "2090302",
  "name": "职工基本医疗保险个人账户基金",
  "backing": "unverified"
 },
 {
  "code": "2090399",
  "name": "其他职工基本医疗保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "20904",
  "name": "工伤保险基金支出",
  "backing": "legacy"
 },
 {
  "code": "2090401",
  "name": "工伤保险待遇",
  "backing": "legacy"
 },
 {
  "code": "2090402",
  "name": "劳动能力鉴定支出",
  "backing": "unverified"
 },
 {
  "code": "2090403",
  "name": "工伤预防费用支出",
  "backing": "unverified"
 },
 {
  "code": "2090499",
  "name": "其他工伤保险基金支出",
  "backing": "legacy"
 },
 {
  "code": "20910",
  "name": "城乡居民基本养老保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "2091001",
  "name": "基础养老金支出",
  "backing": "unverified"
 },
 {
  "code": "2091002",
  "name": "个人账户养老金支出",
  "backing": "unverified"
 },
 {
  "code": "2091003",
  "name": "丧葬补助金支出",
  "backing": "unverified"
 },
 {
  "code": "2091099",
  "name": "其他城乡居民基本养老保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "20911",
  "name": "机关事业单位基本养老保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "2091101",
  "name": "基本养老金支出",
  "backing": "unverified"
 },
 {
  "code": "2091199",
  "name": "其他机关事业单位基本养老保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "20912",
  "name": "城乡居民基本医疗保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "2091201",
  "name": "城乡居民基本医疗保险基金医疗待遇支出",
  "backing": "unverified"
 },
 {
  "code": "2091202",
  "name": "城乡居民大病保险支出",
  "backing": "unverified"
 },
 {
  "code": "2091299",
  "name": "其他城乡居民基本医疗保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "20999",
  "name": "其他社会保险基金支出",
  "backing": "legacy"
 },
 {
  "code": "2099999",
  "name": "其他社会保险基金支出",
  "backing": "unverified"
 },
 {
  "code": "210",
  "name": "卫生健康支出",
  "backing": "attested"
 },
 {
  "code": "21001",
  "name": "卫生健康管理事务",
  "backing": "unverified"
 },
 {
  "code": "2100101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2100102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2100103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2100199",
  "name": "其他卫生健康管理事务支出",
  "backing": "unverified"
 },
 {
  "code": "21002",
  "name": "公立医院",
  "backing": "unverified"
 },
 {
  "code": "2100201",
  "name": "综合医院",
  "backing": "attested"
 },
 {
  "code": "2100202",
  "name": "中医（民族）医院",
  "backing": "unverified"
 },
 {
  "code": "2100203",
  "name": "传染病医院",
  "backing": "legacy"
 },
 {
  "code": "2100204",
  "name": "职业病防治医院",
  "backing": "unverified"
 },
 {
  "code": "2100205",
  "name": "精神病医院",
  "backing": "legacy"
 },
 {
  "code": "2100206",
  "name": "妇幼保健医院",
  "backing": "unverified"
 },
 {
  "code": "2100207",
  "name": "儿童医院",
  "backing": "unverified"
 },
 {
  "code": "2100208",
  "name": "其他专科医院",
  "backing": "unverified"
 },
 {
  "code": "2100209",
  "name": "福利医院",
  "backing": "unverified"
 },
 {
  "code": "2100210",
  "name": "行业医院",
  "backing": "unverified"
 },
 {
  "code": "2100211",
  "name": "处理医疗欠费",
  "backing": "unverified"
 },
 {
  "code": "2100212",
  "name": "康复医院",
  "backing": "unverified"
 },
 {
  "code": "2100213",
  "name": "优抚医院",
  "backing": "unverified"
 },
 {
  "code": "2100299",
  "name": "其他公立医院支出",
  "backing": "attested"
 },
 {
  "code": "21003",
  "name": "基层医疗卫生机构",
  "backing": "unverified"
 },
 {
  "code": "2100301",
  "name": "城市社区卫生机构",
  "backing": "unverified"
 },
 {
  "code": "2100302",
  "name": "乡镇卫生院",
  "backing": "unverified"
 },
 {
  "code": "2100399",
  "name": "其他基层医疗卫生机构支出",
  "backing": "attested"
 },
 {
  "code": "21004",
  "name": "公共卫生",
  "backing": "unverified"
 },
 {
  "code": "2100401",
  "name": "疾病预防控制机构",
  "backing": "unverified"
 },
 {
  "code": "2100402",
  "name": "卫生监督机构",
  "backing": "unverified"
 },
 {
  "code": "2100403",
  "name": "妇幼保健机构",
  "backing": "unverified"
 },
 {
  "code": "2100404",
  "name": "精神卫生机构",
  "backing": "unverified"
 },
 {
  "code": "2100405",
  "name": "应急救治机构",
  "backing": "unverified"
 },
 {
  "code": "2100406",
  "name": "采供血机构",
  "backing": "unverified"
 },
 {
  "code": "2100407",
  "name": "其他专业公共卫生机构",
  "backing": "unverified"
 },
 {
  "code": "2100408",
  "name": "基本公共卫生服务",
  "backing": "attested"
 },
 {
  "code": "2100409",
  "name": "重大公共卫生服务",
  "backing": "unverified"
 },
 {
  "code": "2100410",
  "name": "突发公共卫生事件应急处置",
  "backing": "unverified"
 },
 {
  "code": "2100499",
  "name": "其他公共卫生支出",
  "backing": "unverified"
 },
 {
  "code": "21007",
  "name": "计划生育事务",
  "backing": "attested"
 },
 {
  "code": "2100716",
  "name": "计划生育机构",
  "backing": "unverified"
 },
 {
  "code": "2100717",
  "name": "计划生育服务",
  "backing": "attested"
 },
 {
  "code": "2100799",
  "name": "其他计划生育事务支出",
  "backing": "unverified"
 },
 {
  "code": "21011",
  "name": "行政事业单位医疗",
  "backing": "attested"
 },
 {
  "code": "2101101",
  "name": "行政单位医疗",
  "backing": "attested"
 },
 {
  "code": "2101102",
  "name": "事业单位医疗",
  "backing": "attested"
 },
 {
  "code": "2101103",
  "name": "公务员医疗补助",
  "backing": "attested"
 },
 {
  "code": "2101199",
  "name": "其他行政事业单位医疗支出",
  "backing": "unverified"
 },
 {
  "code": "21012",
  "name": "财政对基本医疗保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "2101201",
  "name": "财政对职工基本医疗保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "2101202",
  "name": "财政对城乡居民基本医疗保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "2101299",
  "name": "财政对其他基本医疗保险基金的补助",
  "backing": "unverified"
 },
 {
  "code": "21013",
  "name": "医疗救助",
  "backing": "unverified"
 },
 {
  "code": "2101301",
  "name": "城乡医疗救助",
  "backing": "unverified"
 },
 {
  "code": "2101302",
  "name": "疾病应急救助",
  "backing": "unverified"
 },
 {
  "code": "2101399",
  "name": "其他医疗救助支出",
  "backing": "unverified"
 },
 {
  "code": "21014",
  "name": "优抚对象医疗",
  "backing": "unverified"
 },
 {
  "code": "2101401",
  "name": "优抚对象医疗补助",
  "backing": "attested"
 },
 {
  "code": "2101499",
  "name": "其他优抚对象医疗支出",
  "backing": "unverified"
 },
 {
  "code": "21015",
  "name": "医疗保障管理事务",
  "backing": "unverified"
 },
 {
  "code": "2101501",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2101502",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2101503",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2101504",
  "name": "信息化建设",
  "backing": "unverified"
 },
 {
  "code": "2101505",
  "name": "医疗保障政策管理",
  "backing": "unverified"
 },
 {
  "code": "2101506",
  "name": "医疗保障经办事务",
  "backing": "unverified"
 },
 {
  "code": "2101550",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2101599",
  "name": "其他医疗保障管理事务支出",
  "backing": "unverified"
 },
 {
  "code": "21016",
  "name": "老龄卫生健康事务",
  "backing": "unverified"
 },
 {
  "code": "2101601",
  "name": "老龄卫生健康事务",
  "backing": "unverified"
 },
 {
  "code": "21017",
  "name": "中医药事务",
  "backing": "unverified"
 },
 {
  "code": "2101701",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2101702",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2101703",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2101704",
  "name": "中医（民族医）药专项",
  "backing": "unverified"
 },
 {
  "code": "2101750",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2101799",
  "name": "其他中医药事务支出",
  "backing": "unverified"
 },
 {
  "code": "21018",
  "name": "疾病预防控制事务",
  "backing": "unverified"
 },
 {
  "code": "2101801",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2101802",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2101803",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2101899",
  "name": "其他疾病预防控制事务支出",
  "backing": "unverified"
 },
 {
  "code": "21099",
  "name": "其他卫生健康支出",
  "backing": "attested"
 },
 {
  "code": "2109999",
  "name": "其他卫生健康支出",
  "backing": "attested"
 },
 {
  "code": "211",
  "name": "节能环保支出",
  "backing": "attested"
 },
 {
  "code": "21101",
  "name": "环境保护管理事务",
  "backing": "legacy"
 },
 {
  "code": "2110101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2110102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2110103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2110104",
  "name": "生态环境保护宣传",
  "backing": "unverified"
 },
 {
  "code": "2110105",
  "name": "环境保护法规、规划及标准",
  "backing": "legacy"
 },
 {
  "code": "2110106",
  "name": "生态环境国际合作及履约",
  "backing": "unverified"
 },
 {
  "code": "2110107",
  "name": "生态环境保护行政许可",
  "backing": "unverified"
 },
 {
  "code": "2110108",
  "name": "应对气候变化管理事务",
  "backing": "unverified"
 },
 {
  "code": "2110199",
  "name": "其他环境保护管理事务支出",
  "backing": "legacy"
 },
 {
  "code": "21102",
  "name": "环境监测与监察",
  "backing": "legacy"
 },
 {
  "code": "2110203",
  "name": "建设项目环评审查与监督",
  "backing": "legacy"
 },
 {
  "code": "2110204",
  "name": "核与辐射安全监督",
  "backing": "legacy"
 },
 {
  "code": "2110299",
  "name": "其他环境监测与监察支出",
  "backing": "legacy"
 },
 {
  "code": "21103",
  "name": "污染防治",
  "backing": "legacy"
 },
 {
  "code": "2110301",
  "name": "大气",
  "backing": "legacy"
 },
 {
  "code": "2110302",
  "name": "水体",
  "backing": "legacy"
 },
 {
  "code": "2110303",
  "name": "噪声",
  "backing": "legacy"
 },
 {
  "code": "2110304",
  "name": "固体废弃物与化学品",
  "backing": "legacy"
 },
 {
  "code": "2110305",
  "name": "放射源和放射性废物监管",
  "backing": "legacy"
 },
 {
  "code": "2110306",
  "name": "辐射",
  "backing": "legacy"
 },
 {
  "code": "2110307",
  "name": "土壤",
  "backing": "unverified"
 },
 {
  "code": "2110399",
  "name": "其他污染防治支出",
  "backing": "legacy"
 },
 {
  "code": "21104",
  "name": "自然生态保护",
  "backing": "legacy"
 },
 {
  "code": "2110401",
  "name": "生态保护",
  "backing": "legacy"
 },
 {
  "code": "2110402",
  "name": "农村环境保护",
  "backing": "legacy"
 },
 {
  "code": "2110404",
  "name": "生物及物种资源保护",
  "backing": "legacy"
 },
 {
  "code": "2110405",
  "name": "草原生态修复治理",
  "backing": "unverified"
 },
 {
  "code": "2110406",
  "name": "自然保护地",
  "backing": "unverified"
 },
 {
  "code": "2110499",
  "name": "其他自然生态保护支出",
  "backing": "legacy"
 },
 {
  "code": "21105",
  "name": "森林保护修复",
  "backing": "unverified"
 },
 {
  "code": "2110501",
  "name": "森林管护",
  "backing": "legacy"
 },
 {
  "code": "2110502",
  "name": "社会保险补助",
  "backing": "legacy"
 },
 {
  "code": "2110503",
  "name": "政策性社会性支出补助",
  "backing": "legacy"
 },
 {
  "code": "2110506",
  "name": "天然林保护工程建设",
  "backing": "legacy"
 },
 {
  "code": "2110507",
  "name": "停伐补助",
  "backing": "unverified"
 },
 {
  "code": "2110599",
  "name": "其他森林保护修复支出",
  "backing": "unverified"
 },
 {
  "code": "21107",
  "name": "风沙荒漠治理",
  "backing": "legacy"
 },
 {
  "code": "2110704",
  "name": "京津风沙源治理工程建设",
  "backing": "legacy"
 },
 {
  "code": "2110799",
  "name": "其他风沙荒漠治理支出",
  "backing": "legacy"
 },
 {
  "code": "21108",
  "name": "退牧还草",
  "backing": "legacy"
 },
 {
  "code": "2110804",
  "name": "退牧还草工程建设",
  "backing": "legacy"
 },
 {
  "code": "2110899",
  "name": "其他退牧还草支出",
  "backing": "legacy"
 },
 {
  "code": "21109",
  "name": "已垦草原退耕还草",
  "backing": "legacy"
 },
 {
  "code": "2110901",
  "name": "已垦草原退耕还草",
  "backing": "unverified"
 },
 {
  "code": "21110",
  "name": "能源节约利用",
  "backing": "legacy"
 },
 {
  "code": "2111001",
  "name": "能源节约利用",
  "backing": "unverified"
 },
 {
  "code": "21111",
  "name": "污染减排",
  "backing": "legacy"
 },
 {
  "code": "2111101",
  "name": "生态环境监测与信息",
  "backing": "unverified"
 },
 {
  "code": "2111102",
  "name": "生态环境执法监察",
  "backing": "unverified"
 },
 {
  "code": "2111103",
  "name": "减排专项支出",
  "backing": "legacy"
 },
 {
  "code": "2111104",
  "name": "清洁生产专项支出",
  "backing": "legacy"
 },
 {
  "code": "2111199",
  "name": "其他污染减排支出",
  "backing": "legacy"
 },
 {
  "code": "21112",
  "name": "可再生能源",
  "backing": "legacy"
 },
 {
  "code": "2111201",
  "name": "可再生能源",
  "backing": "unverified"
 },
 {
  "code": "21113",
  "name": "循环经济",
  "backing": "unverified"
 },
 {
  "code": "2111301",
  "name": "循环经济",
  "backing": "unverified"
 },
 {
  "code": "21114",
  "name": "能源管理事务",
  "backing": "unverified"
 },
 {
  "code": "2111401",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2111402",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2111403",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2111406",
  "name": "能源科技装备",
  "backing": "unverified"
 },
 {
  "code": "2111407",
  "name": "能源行业管理",
  "backing": "unverified"
 },
 {
  "code": "2111408",
  "name": "能源管理",
  "backing": "unverified"
 },
 {
  "code": "2111411",
  "name": "信息化建设",
  "backing": "unverified"
 },
 {
  "code": "2111413",
  "name": "农村电网建设",
  "backing": "unverified"
 },
 {
  "code": "2111450",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2111499",
  "name": "其他能源管理事务支出",
  "backing": "unverified"
 },
 {
  "code": "21160",
  "name": "可再生能源电价附加收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2116001",
  "name": "风力发电补助",
  "backing": "unverified"
 },
 {
  "code": "2116002",
  "name": "太阳能发电补助",
  "backing": "unverified"
 },
 {
  "code": "2116003",
  "name": "生物质能发电补助",
  "backing": "unverified"
 },
 {
  "code": "2116099",
  "name": "其他可再生能源电价附加收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21199",
  "name": "其他节能环保支出",
  "backing": "unverified"
 },
 {
  "code": "2119999",
  "name": "其他节能环保支出",
  "backing": "unverified"
 },
 {
  "code": "212",
  "name": "城乡社区支出",
  "backing": "attested"
 },
 {
  "code": "21201",
  "name": "城乡社区管理事务",
  "backing": "attested"
 },
 {
  "code": "2120101",
  "name": "行政运行",
  "backing": "attested"
 },
 {
  "code": "2120102",
  "name": "一般行政管理事务",
  "backing": "attested"
 },
 {
  "code": "2120103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2120104",
  "name": "城管执法",
  "backing": "attested"
 },
 {
  "code": "2120105",
  "name": "工程建设标准规范编制与监管",
  "backing": "legacy"
 },
 {
  "code": "2120106",
  "name": "工程建设管理",
  "backing": "legacy"
 },
 {
  "code": "2120107",
  "name": "市政公用行业市场监管",
  "backing": "legacy"
 },
 {
  "code": "2120109",
  "name": "住宅建设与房地产市场监管",
  "backing": "legacy"
 },
 {
  "code": "2120110",
  "name": "执业资格注册、资质审查",
  "backing": "legacy"
 },
 {
  "code": "2120199",
  "name": "其他城乡社区管理事务支出",
  "backing": "attested"
 },
 {
  "code": "21202",
  "name": "城乡社区规划与管理",
  "backing": "attested"
 },
 {
  "code": "2120201",
  "name": "城乡社区规划与管理",
  "backing": "attested"
 },
 {
  "code": "21203",
  "name": "城乡社区公共设施",
  "backing": "attested"
 },
 {
  "code": "2120303",
  "name": "小城镇基础设施建设",
  "backing": "legacy"
 },
 {
  "code": "2120399",
  "name": "其他城乡社区公共设施支出",
  "backing": "attested"
 },
 {
  "code": "21205",
  "name": "城乡社区环境卫生",
  "backing": "attested"
 },
 {
  "code": "2120501",
  "name": "城乡社区环境卫生",
  "backing": "attested"
 },
 {
  "code": "21206",
  "name": "建设市场管理与监督",
  "backing": "attested"
 },
 {
  "code": "2120601",
  "name": "建设市场管理与监督",
  "backing": "attested"
 },
 {
  "code": "21208",
  "name": "国有土地使用权出让收入安排的支出",
  "backing": "attested"
 },
 {
  "code": "2120801",
  "name": "征地和拆迁补偿支出",
  "backing": "legacy"
 },
 {
  "code": "2120802",
  "name": "土地开发支出",
  "backing": "legacy"
 },
 {
  "code": "2120803",
  "name": "城市建设支出",
  "backing": "attested"
 },
 {
  "code": "2120804",
  "name": "农村基础设施建设支出",
  "backing": "legacy"
 },
 {
  "code": "2120805",
  "name": "补助被征地农民支出",
  "backing": "legacy"
 },
 {
  "code": "2120806",
  "name": "土地出让业务支出",
  "backing": "legacy"
 },
 {
  "code": "2120807",
  "name": "廉租住房支出",
  "backing": "legacy"
 },
 {
  "code": "2120809",
  "name": "支付破产或改制企业职工安置费",
  "backing": "unverified"
 },
 {
  "code": "2120810",
  "name": "棚户区改造支出",
  "backing": "unverified"
 },
 {
  "code": "2120811",
  "name": "公共租赁住房支出",
  "backing": "unverified"
 },
 {
  "code": "2120813",
  "name": "保障性住房租金补贴",
  "backing": "unverified"
 },
 {
  "code": "2120814",
  "name": "农业生产发展支出",
  "backing": "unverified"
 },
 {
  "code": "2120815",
  "name": "农村社会事业支出",
  "backing": "unverified"
 },
 {
  "code": "2120816",
  "name": "农业农村生态环境支出",
  "backing": "unverified"
 },
 {
  "code": "2120899",
  "name": "其他国有土地使用权出让收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21210",
  "name": "国有土地收益基金安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2121001",
  "name": "征地和拆迁补偿支出",
  "backing": "legacy"
 },
 {
  "code": "2121002",
  "name": "土地开发支出",
  "backing": "legacy"
 },
 {
  "code": "2121099",
  "name": "其他国有土地收益基金支出",
  "backing": "legacy"
 },
 {
  "code": "21211",
  "name": "农业土地开发资金安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21213",
  "name": "城市基础设施配套费安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2121301",
  "name": "城市公共设施",
  "backing": "unverified"
 },
 {
  "code": "2121302",
  "name": "城市环境卫生",
  "backing": "unverified"
 },
 {
  "code": "2121303",
  "name": "公有房屋",
  "backing": "unverified"
 },
 {
  "code": "2121304",
  "name": "城市防洪",
  "backing": "unverified"
 },
 {
  "code": "2121399",
  "name": "其他城市基础设施配套费安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21214",
  "name": "污水处理费安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2121401",
  "name": "污水处理设施建设和运营",
  "backing": "unverified"
 },
 {
  "code": "2121402",
  "name": "代征手续费",
  "backing": "unverified"
 },
 {
  "code": "2121499",
  "name": "其他污水处理费安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21215",
  "name": "土地储备专项债券收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2121501",
  "name": "征地和拆迁补偿支出",
  "backing": "unverified"
 },
 {
  "code": "2121502",
  "name": "土地开发支出",
  "backing": "unverified"
 },
 {
  "code": "2121599",
  "name": "其他土地储备专项债券收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21216",
  "name": "棚户区改造专项债券收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2121601",
  "name": "征地和拆迁补偿支出",
  "backing": "unverified"
 },
 {
  "code": "2121602",
  "name": "土地开发支出",
  "backing": "unverified"
 },
 {
  "code": "2121699",
  "name": "其他棚户区改造专项债券收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21217",
  "name": "城市基础设施配套费对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2121701",
  "name": "城市公共设施",
  "backing": "unverified"
 },
 {
  "code": "2121702",
  "name": "城市环境卫生",
  "backing": "unverified"
 },
 {
  "code": "2121703",
  "name": "公有房屋",
  "backing": "unverified"
 },
 {
  "code": "2121704",
  "name": "城市防洪",
  "backing": "unverified"
 },
 {
  "code": "2121799",
  "name": "其他城市基础设施配套费对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21218",
  "name": "污水处理费对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2121801",
  "name": "污水处理设施建设和运营",
  "backing": "unverified"
 },
 {
  "code": "2121899",
  "name": "其他污水处理费对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21219",
  "name": "国有土地使用权出让收入对应专项债务收入安排的支出",
  "backing": "attested"
 },
 {
  "code": "2121901",
  "name": "征地和拆迁补偿支出",
  "backing": "unverified"
 },
 {
  "code": "2121902",
  "name": "土地开发支出",
  "backing": "unverified"
 },
 {
  "code": "2121903",
  "name": "城市建设支出",
  "backing": "unverified"
 },
 {
  "code": "2121904",
  "name": "农村基础设施建设支出",
  "backing": "unverified"
 },
 {
  "code": "2121905",
  "name": "廉租住房支出",
  "backing": "unverified"
 },
 {
  "code": "2121906",
  "name": "棚户区改造支出",
  "backing": "unverified"
 },
 {
  "code": "2121907",
  "name": "公共租赁住房支出",
  "backing": "unverified"
 },
 {
  "code": "2121999",
  "name": "其他国有土地使用权出让收入对应专项债务收入安排的支出",
  "backing": "attested"
 },
 {
  "code": "21299",
  "name": "其他城乡社区支出",
  "backing": "attested"
 },
 {
  "code": "2129999",
  "name": "其他城乡社区支出",
  "backing": "attested"
 },
 {
  "code": "213",
  "name": "农林水支出",
  "backing": "attested"
 },
 {
  "code": "21301",
  "name": "农业农村",
  "backing": "attested"
 },
 {
  "code": "2130101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2130102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2130103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2130104",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2130105",
  "name": "农垦运行",
  "backing": "unverified"
 },
 {
  "code": "2130106",
  "name": "科技转化与推广服务",
  "backing": "unverified"
 },
 {
  "code": "2130108",
  "name": "病虫害控制",
  "backing": "legacy"
 },
 {
  "code": "2130109",
  "name": "农产品质量安全",
  "backing": "legacy"
 },
 {
  "code": "2130110",
  "name": "执法监管",
  "backing": "legacy"
 },
 {
  "code": "2130111",
  "name": "统计监测与信息服务",
  "backing": "unverified"
 },
 {
  "code": "2130112",
  "name": "行业业务管理",
  "backing": "unverified"
 },
 {
  "code": "2130114",
  "name": "对外交流与合作",
  "backing": "legacy"
 },
 {
  "code": "2130119",
  "name": "防灾救灾",
  "backing": "attested"
 },
 {
  "code": "2130120",
  "name": "稳定农民收入补贴",
  "backing": "legacy"
 },
 {
  "code": "2130121",
  "name": "农业结构调整补贴",
  "backing": "legacy"
 },
 {
  "code": "2130122",
  "name": "农业生产发展",
  "backing": "attested"
 },
 {
  "code": "2130124",
  "name": "农村合作经济",
  "backing": "unverified"
 },
 {
  "code": "2130125",
  "name": "农产品加工与促销",
  "backing": "legacy"
 },
 {
  "code": "2130126",
  "name": "农村社会事业",
  "backing": "unverified"
 },
 {
  "code": "2130135",
  "name": "农业生态资源保护",
  "backing": "unverified"
 },
 {
  "code": "2130142",
  "name": "乡村道路建设",
  "backing": "unverified"
 },
 {
  "code": "2130148",
  "name": "渔业发展",
  "backing": "unverified"
 },
 {
  "code": "2130152",
  "name": "对高校毕业生到基层任职补助",
  "backing": "unverified"
 },
 {
  "code": "2130153",
  "name": "耕地建设与利用",
  "backing": "unverified"
 },
 {
  "code": "2130199",
  "name": "其他农业农村支出",
  "backing": "unverified"
 },
 {
  "code": "21302",
  "name": "林业和草原",
  "backing": "unverified"
 },
 {
  "code": "2130201",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2130202",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2130203",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2130204",
  "name": "事业机构",
  "backing": "unverified"
 },
 {
  "code": "2130205",
  "name": "森林资源培育",
  "backing": "unverified"
 },
 {
  "code": "2130206",
  "name": "技术推广与转化",
  "backing": "unverified"
 },
 {
  "code": "2130207",
  "name": "森林资源管理",
  "backing": "legacy"
 },
 {
  "code": "2130209",
  "name": "森林生态效益补偿",
  "backing": "legacy"
 },
 {
  "code": "2130211",
  "name": "动植物保护",
  "backing": "legacy"
 },
 {
  "code": "2130212",
  "name": "湿地保护",
  "backing": "legacy"
 },
 {
  "code": "2130213",
  "name": "执法与监督",
  "backing": "unverified"
 },
 {
  "code": "2130217",
  "name": "防沙治沙",
  "backing": "legacy"
 },
 {
  "code": "2130220",
  "name": "对外合作与交流",
  "backing": "unverified"
 },
 {
  "code": "2130221",
  "name": "产业化管理",
  "backing": "unverified"
 },
 {
  "code": "2130223",
  "name": "信息管理",
  "backing": "legacy"
 },
 {
  "code": "2130226",
  "name": "林区公共支出",
  "backing": "legacy"
 },
 {
  "code": "2130227",
  "name": "贷款贴息",
  "backing": "unverified"
 },
 {
  "code": "2130234",
  "name": "林业草原防灾减灾",
  "backing": "unverified"
 },
 {
  "code": "2130236",
  "name": "草原管理",
  "backing": "unverified"
 },
 {
  "code": "2130237",
  "name": "行业业务管理",
  "backing": "unverified"
 },
 {
  "code": "2130299",
  "name": "其他林业和草原支出",
  "backing": "unverified"
 },
 {
  "code": "21303",
  "name": "水利",
  "backing": "attested"
 },
 {
  "code": "2130301",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2130302",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2130303",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2130304",
  "name": "水利行业业务管理",
  "backing": "legacy"
 },
 {
  "code": "2130305",
  "name": "水利工程建设",
  "backing": "legacy"
 },
 {
  "code": "2130306",
  "name": "水利工程运行与维护",
  "backing": "attested"
 },
 {
  "code": "2130307",
  "name": "长江黄河等流域管理",
  "backing": "legacy"
 },
 {
  "code": "2130308",
  "name": "水利前期工作",
  "backing": "legacy"
 },
 {
  "code": "2130309",
  "name": "水利执法监督",
  "backing": "legacy"
 },
 {
  "code": "2130310",
  "name": "水土保持",
  "backing": "legacy"
 },
 {
  "code": "2130311",
  "name": "水资源节约管理与保护",
  "backing": "unverified"
 },
 {
  "code": "2130312",
  "name": "水质监测",
  "backing": "legacy"
 },
 {
  "code": "2130313",
  "name": "水文测报",
  "backing": "legacy"
 },
 {
  "code": "2130314",
  "name": "防汛",
  "backing": "legacy"
 },
 {
  "code": "2130315",
  "name": "抗旱",
  "backing": "legacy"
 },
 {
  "code": "2130316",
  "name": "农村水利",
  "backing": "unverified"
 },
 {
  "code": "2130317",
  "name": "水利技术推广",
  "backing": "unverified"
 },
 {
  "code": "2130318",
  "name": "国际河流治理与管理",
  "backing": "legacy"
 },
 {
  "code": "2130319",
  "name": "江河湖库水系综合整治",
  "backing": "unverified"
 },
 {
  "code": "2130321",
  "name": "大中型水库移民后期扶持专项支出",
  "backing": "legacy"
 },
 {
  "code": "2130322",
  "name": "水利安全监督",
  "backing": "unverified"
 },
 {
  "code": "2130333",
  "name": "信息管理",
  "backing": "legacy"
 },
 {
  "code": "2130334",
  "name": "水利建设征地及移民支出",
  "backing": "unverified"
 },
 {
  "code": "2130335",
  "name": "农村供水",
  "backing": "unverified"
 },
 {
  "code": "2130336",
  "name": "南水北调工程建设",
  "backing": "unverified"
 },
 {
  "code": "2130337",
  "name": "南水北调工程管理",
  "backing": "unverified"
 },
 {
  "code": "2130399",
  "name": "其他水利支出",
  "backing": "legacy"
 },
 {
  "code": "21305",
  "name": "巩固脱贫攻坚成果衔接乡村振兴",
  "backing": "attested"
 },
 {
  "code": "2130501",
  "name": "行政运行",
  "backing": "attested"
 },
 {
  "code": "2130502",
  "name": "一般行政管理事务",
  "backing": "attested"
 },
 {
  "code": "2130503",
  "name": "机关服务",
  "backing": "attested"
 },
 {
  "code": "2130504",
  "name": "农村基础设施建设",
  "backing": "attested"
 },
 {
  "code": "2130505",
  "name": "生产发展",
  "backing": "attested"
 },
 {
  "code": "2130506",
  "name": "社会发展",
  "backing": "attested"
 },
 {
  "code": "2130507",
  "name": "贷款奖补和贴息",
  "backing": "attested"
 },
 {
  "code": "2130508",
  "name": "“三西”农业建设专项补助",
  "backing": "attested"
 },
 {
  "code": "2130550",
  "name": "事业运行",
  "backing": "attested"
 },
 {
  "code": "2130599",
  "name": "其他巩固脱贫攻坚成果衔接乡村振兴支出",
  "backing": "unverified"
 },
 {
  "code": "21307",
  "name": "农村综合改革",
  "backing": "unverified"
 },
 {
  "code": "2130701",
  "name": "对村级公益事业建设的补助",
  "backing": "unverified"
 },
 {
  "code": "2130704",
  "name": "国有农场办社会职能改革补助",
  "backing": "unverified"
 },
 {
  "code": "2130705",
  "name": "对村民委员会和村党支部的补助",
  "backing": "unverified"
 },
 {
  "code": "2130706",
  "name": "对村集体经济组织的补助",
  "backing": "unverified"
 },
 {
  "code": "2130707",
  "name": "农村综合改革示范试点补助",
  "backing": "unverified"
 },
 {
  "code": "2130799",
  "name": "其他农村综合改革支出",
  "backing": "unverified"
 },
 {
  "code": "21308",
  "name": "普惠金融发展支出",
  "backing": "unverified"
 },
 {
  "code": "2130801",
  "name": "支持农村金融机构",
  "backing": "unverified"
 },
 {
  "code": "2130803",
  "name": "农业保险保费补贴",
  "backing": "unverified"
 },
 {
  "code": "2130804",
  "name": "创业担保贷款贴息及奖补",
  "backing": "unverified"
 },
 {
  "code": "2130805",
  "name": "补充创业担保贷款基金",
  "backing": "unverified"
 },
 {
  "code": "2130899",
  "name": "其他普惠金融发展支出",
  "backing": "unverified"
 },
 {
  "code": "21309",
  "name": "目标价格补贴",
  "backing": "unverified"
 },
 {
  "code": "2130901",
  "name": "棉花目标价格补贴",
  "backing": "unverified"
 },
 {
  "code": "2130999",
  "name": "其他目标价格补贴",
  "backing": "unverified"
 },
 {
  "code": "21366",
  "name": "大中型水库库区基金安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2136601",
  "name": "基础设施建设和经济发展",
  "backing": "unverified"
 },
 {
  "code": "2136602",
  "name": "解决移民遗留问题",
  "backing": "unverified"
 },
 {
  "code": "2136603",
  "name": "库区防护工程维护",
  "backing": "unverified"
 },
 {
  "code": "2136699",
  "name": "其他大中型水库库区基金支出",
  "backing": "unverified"
 },
 {
  "code": "21367",
  "name": "三峡水库库区基金支出",
  "backing": "unverified"
 },
 {
  "code": "2136701",
  "name": "基础设施建设和经济发展",
  "backing": "unverified"
 },
 {
  "code": "2136702",
  "name": "解决移民遗留问题",
  "backing": "unverified"
 },
 {
  "code": "2136703",
  "name": "库区维护和管理",
  "backing": "unverified"
 },
 {
  "code": "2136799",
  "name": "其他三峡水库库区基金支出",
  "backing": "unverified"
 },
 {
  "code": "21369",
  "name": "国家重大水利工程建设基金安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2136901",
  "name": "南水北调工程建设",
  "backing": "unverified"
 },
 {
  "code": "2136902",
  "name": "三峡后续工作",
  "backing": "unverified"
 },
 {
  "code": "2136903",
  "name": "地方重大水利工程建设",
  "backing": "unverified"
 },
 {
  "code": "2136999",
  "name": "其他国家重大水利工程建设基金支出",
  "backing": "unverified"
 },
 {
  "code": "21370",
  "name": "大中型水库库区基金对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2137001",
  "name": "基础设施建设和经济发展",
  "backing": "unverified"
 },
 {
  "code": "2137099",
  "name": "其他大中型水库库区基金对应专项债务收入支出",
  "backing": "unverified"
 },
 {
  "code": "21371",
  "name": "国家重大水利工程建设基金对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2137101",
  "name": "南水北调工程建设",
  "backing": "unverified"
 },
 {
  "code": "2137102",
  "name": "三峡工程后续工作",
  "backing": "unverified"
 },
 {
  "code": "2137103",
  "name": "地方重大水利工程建设",
  "backing": "unverified"
 },
 {
  "code": "2137199",
  "name": "其他重大水利工程建设基金对应专项债务收入支出",
  "backing": "unverified"
 },
 {
  "code": "21399",
  "name": "其他农林水支出",
  "backing": "unverified"
 },
 {
  "code": "2139901",
  "name": "化解其他公益性乡村债务支出",
  "backing": "unverified"
 },
 {
  "code": "2139999",
  "name": "其他农林水支出",
  "backing": "unverified"
 },
 {
  "code": "214",
  "name": "交通运输支出",
  "backing": "attested"
 },
 {
  "code": "21401",
  "name": "公路水路运输",
  "backing": "legacy"
 },
 {
  "code": "2140101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2140102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2140103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2140104",
  "name": "公路建设",
  "backing": "unverified"
 },
 {
  "code": "2140106",
  "name": "公路养护",
  "backing": "legacy"
 },
 {
  "code": "2140109",
  "name": "交通运输信息化建设",
  "backing": "unverified"
 },
 {
  "code": "2140110",
  "name": "公路和运输安全",
  "backing": "legacy"
 },
 {
  "code": "2140112",
  "name": "公路运输管理",
  "backing": "legacy"
 },
 {
  "code": "2140114",
  "name": "公路和运输技术标准化建设",
  "backing": "legacy"
 },
 {
  "code": "2140122",
  "name": "水运建设",
  "backing": "unverified"
 },
 {
  "code": "2140123",
  "name": "航道维护",
  "backing": "legacy"
 },
 {
  "code": "2140127",
  "name": "船舶检验",
  "backing": "legacy"
 },
 {
  "code": "2140128",
  "name": "救助打捞",
  "backing": "legacy"
 },
 {
  "code": "2140129",
  "name": "内河运输",
  "backing": "legacy"
 },
 {
  "code": "2140130",
  "name": "远洋运输",
  "backing": "legacy"
 },
 {
  "code": "2140131",
  "name": "海事管理",
  "backing": "legacy"
 },
 {
  "code": "2140133",
  "name": "航标事业发展支出",
  "backing": "legacy"
 },
 {
  "code": "2140136",
  "name": "水路运输管理支出",
  "backing": "unverified"
 },
 {
  "code": "2140138",
  "name": "口岸建设",
  "backing": "legacy"
 },
 {
  "code": "2140199",
  "name": "其他公路水路运输支出",
  "backing": "legacy"
 },
 {
  "code": "21402",
  "name": "铁路运输",
  "backing": "legacy"
 },
 {
  "code": "2140201",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2140202",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2140203",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2140204",
  "name": "铁路路网建设",
  "backing": "legacy"
 },
 {
  "code": "2140205",
  "name": "铁路还贷专项",
  "backing": "legacy"
 },
 {
  "code": "2140206",
  "name": "铁路安全",
  "backing": "legacy"
 },
 {
  "code": "2140207",
  "name": "铁路专项运输",
  "backing": "legacy"
 },
 {
  "code": "2140208",
  "name": "行业监管",
  "backing": "unverified"
 },
 {
  "code": "2140299",
  "name": "其他铁路运输支出",
  "backing": "legacy"
 },
 {
  "code": "21403",
  "name": "民用航空运输",
  "backing": "legacy"
 },
 {
  "code": "2140301",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2140302",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2140303",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2140304",
  "name": "机场建设",
  "backing": "legacy"
 },
 {
  "code": "2140305",
  "name": "空管系统建设",
  "backing": "legacy"
 },
 {
  "code": "2140306",
  "name": "民航还贷专项支出",
  "backing": "legacy"
 },
 {
  "code": "2140307",
  "name": "民用航空安全",
  "backing": "legacy"
 },
 {
  "code": "2140308",
  "name": "民航专项运输",
  "backing": "legacy"
 },
 {
  "code": "2140399",
  "name": "其他民用航空运输支出",
  "backing": "legacy"
 },
 {
  "code": "21405",
  "name": "邮政业支出",
  "backing": "legacy"
 },
 {
  "code": "2140501",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2140502",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2140503",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2140504",
  "name": "行业监管",
  "backing": "legacy"
 },
 {
  "code": "2140505",
  "name": "邮政普遍服务与特殊服务",
  "backing": "legacy"
 },
 {
  "code": "2140599",
  "name": "其他邮政业支出",
  "backing": "legacy"
 },
 {
  "code": "21406",
  "name": "车辆购置税支出",
  "backing": "unverified"
 },
 {
  "code": "2140601",
  "name": "车辆购置税用于公路等基础设施建设支出",
  "backing": "unverified"
 },
 {
  "code": "2140602",
  "name": "车辆购置税用于农村公路建设支出",
  "backing": "unverified"
 },
 {
  "code": "2140603",
  "name": "车辆购置税用于老旧汽车报废更新补贴",
  "backing": "unverified"
 },
 {
  "code": "2140699",
  "name": "车辆购置税其他支出",
  "backing": "unverified"
 },
 {
  "code": "21460",
  "name": "海南省高等级公路车辆通行附加费安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2146001",
  "name": "公路建设",
  "backing": "unverified"
 },
 {
  "code": "2146002",
  "name": "公路养护",
  "backing": "unverified"
 },
 {
  "code": "2146003",
  "name": "公路还贷",
  "backing": "unverified"
 },
 {
  "code": "2146099",
  "name": "其他海南省高等级公路车辆通行附加费安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21462",
  "name": "车辆通行费安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2146201",
  "name": "公路还贷",
  "backing": "unverified"
 },
 {
  "code": "2146202",
  "name": "政府还贷公路养护",
  "backing": "unverified"
 },
 {
  "code": "2146203",
  "name": "政府还贷公路管理",
  "backing": "unverified"
 },
 {
  "code": "2146299",
  "name": "其他车辆通行费安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21464",
  "name": "铁路建设基金支出",
  "backing": "unverified"
 },
 {
  "code": "2146401",
  "name": "铁路建设投资",
  "backing": "unverified"
 },
 {
  "code": "2146402",
  "name": "购置铁路机车车辆",
  "backing": "unverified"
 },
 {
  "code": "2146403",
  "name": "铁路还贷",
  "backing": "unverified"
 },
 {
  "code": "2146404",
  "name": "建设项目铺底资金",
  "backing": "unverified"
 },
 {
  "code": "2146405",
  "name": "勘测设计",
  "backing": "unverified"
 },
 {
  "code": "2146406",
  "name": "注册资本金",
  "backing": "unverified"
 },
 {
  "code": "2146407",
  "name": "周转资金",
  "backing": "unverified"
 },
 {
  "code": "2146499",
  "name": "其他铁路建设基金支出",
  "backing": "unverified"
 },
 {
  "code": "21468",
  "name": "船舶油污损害赔偿基金支出",
  "backing": "unverified"
 },
 {
  "code": "2146801",
  "name": "应急处置费用",
  "backing": "unverified"
 },
 {
  "code": "2146802",
  "name": "控制清除污染",
  "backing": "unverified"
 },
 {
  "code": "2146803",
  "name": "损失补偿",
  "backing": "unverified"
 },
 {
  "code": "2146804",
  "name": "生态恢复",
  "backing": "unverified"
 },
 {
  "code": "2146805",
  "name": "监视监测",
  "backing": "unverified"
 },
 {
  "code": "2146899",
  "name": "其他船舶油污损害赔偿基金支出",
  "backing": "unverified"
 },
 {
  "code": "21469",
  "name": "民航发展基金支出",
  "backing": "unverified"
 },
 {
  "code": "2146901",
  "name": "民航机场建设",
  "backing": "unverified"
 },
 {
  "code": "2146902",
  "name": "空管系统建设",
  "backing": "unverified"
 },
 {
  "code": "2146903",
  "name": "民航安全",
  "backing": "unverified"
 },
 {
  "code": "2146904",
  "name": "航线和机场补贴",
  "backing": "unverified"
 },
 {
  "code": "2146906",
  "name": "民航节能减排",
  "backing": "unverified"
 },
 {
  "code": "2146907",
  "name": "通用航空发展",
  "backing": "unverified"
 },
 {
  "code": "2146908",
  "name": "征管经费",
  "backing": "unverified"
 },
 {
  "code": "2146999",
  "name": "其他民航发展基金支出",
  "backing": "unverified"
 },
 {
  "code": "21470",
  "name": "海南省高等级公路车辆通行附加费对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21471",
  "name": "政府收费公路专项债券收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21472",
  "name": "车辆通行费对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "21499",
  "name": "其他交通运输支出",
  "backing": "legacy"
 },
 {
  "code": "2149901",
  "name": "公共交通运营补助",
  "backing": "legacy"
 },
 {
  "code": "2149999",
  "name": "其他交通运输支出",
  "backing": "legacy"
 },
 {
  "code": "215",
  "name": "资源勘探工业信息等支出",
  "backing": "attested"
 },
 {
  "code": "21501",
  "name": "资源勘探开发",
  "backing": "unverified"
 },
 {
  "code": "2150101",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2150102",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2150103",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2150104",
  "name": "煤炭勘探开采和洗选",
  "backing": "legacy"
 },
 {
  "code": "2150105",
  "name": "石油和天然气勘探开采",
  "backing": "legacy"
 },
 {
  "code": "2150106",
  "name": "黑色金属矿勘探和采选",
  "backing": "legacy"
 },
 {
  "code": "2150107",
  "name": "有色金属矿勘探和采选",
  "backing": "legacy"
 },
 {
  "code": "2150108",
  "name": "非金属矿勘探和采选",
  "backing": "legacy"
 },
 {
  "code": "2150199",
  "name": "其他资源勘探业支出",
  "backing": "unverified"
 },
 {
  "code": "21502",
  "name": "制造业",
  "backing": "legacy"
 },
 {
  "code": "2150201",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2150202",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2150203",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2150204",
  "name": "纺织业",
  "backing": "legacy"
 },
 {
  "code": "2150205",
  "name": "医药制造业",
  "backing": "legacy"
 },
 {
  "code": "2150206",
  "name": "非金属矿物制品业",
  "backing": "legacy"
 },
 {
  "code": "2150207",
  "name": "通信设备、计算机及其他电子设备制造业",
  "backing": "legacy"
 },
 {
  "code": "2150208",
  "name": "交通运输设备制造业",
  "backing": "legacy"
 },
 {
  "code": "2150209",
  "name": "电气机械及器材制造业",
  "backing": "legacy"
 },
 {
  "code": "2150210",
  "name": "工艺品及其他制造业",
  "backing": "legacy"
 },
 {
  "code": "2150212",
  "name": "石油加工、炼焦及核燃料加工业",
  "backing": "legacy"
 },
 {
  "code": "2150213",
  "name": "化学原料及化学制品制造业",
  "backing": "legacy"
 },
 {
  "code": "2150214",
  "name": "黑色金属冶炼及压延加工业",
  "backing": "legacy"
 },
 {
  "code": "2150215",
  "name": "有色金属冶炼及压延加工业",
  "backing": "legacy"
 },
 {
  "code": "2150299",
  "name": "其他制造业支出",
  "backing": "legacy"
 },
 {
  "code": "21503",
  "name": "建筑业",
  "backing": "legacy"
 },
 {
  "code": "2150301",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2150302",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2150303",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2150399",
  "name": "其他建筑业支出",
  "backing": "legacy"
 },
 {
  "code": "21505",
  "name": "工业和信息产业监管",
  "backing": "unverified"
 },
 {
  "code": "2150501",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2150502",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2150503",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2150505",
  "name": "战备应急",
  "backing": "legacy"
 },
 {
  "code": "2150507",
  "name": "专用通信",
  "backing": "legacy"
 },
 {
  "code": "2150508",
  "name": "无线电及信息通信监管",
  "backing": "unverified"
 },
 {
  "code": "2150516",
  "name": "工程建设及运行维护",
  "backing": "unverified"
 },
 {
  "code": "2150517",
  "name": "产业发展",
  "backing": "unverified"
 },
 {
  "code": "2150550",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2150599",
  "name": "其他工业和信息产业监管支出",
  "backing": "unverified"
 },
 {
  "code": "21507",
  "name": "国有资产监管",
  "backing": "legacy"
 },
 {
  "code": "2150701",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2150702",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2150703",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2150704",
  "name": "国有企业监事会专项",
  "backing": "legacy"
 },
 {
  "code": "2150705",
  "name": "中央企业专项管理",
  "backing": "legacy"
 },
 {
  "code": "2150799",
  "name": "其他国有资产监管支出",
  "backing": "legacy"
 },
 {
  "code": "21508",
  "name": "支持中小企业发展和管理支出",
  "backing": "attested"
 },
 {
  "code": "2150801",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2150802",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2150803",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2150804",
  "name": "科技型中小企业技术创新基金",
  "backing": "legacy"
 },
 {
  "code": "2150805",
  "name": "中小企业发展专项",
  "backing": "legacy"
 },
 {
  "code": "2150806",
  "name": "减免房租补贴",
  "backing": "unverified"
 },
 {
  "code": "2150899",
  "name": "其他支持中小企业发展和管理支出",
  "backing": "attested"
 },
 {
  "code": "21562",
  "name": "农网还贷资金支出",
  "backing": "unverified"
 },
 {
  "code": "2156201",
  "name": "中央农网还贷资金支出",
  "backing": "unverified"
 },
 {
  "code": "2156202",
  "name": "地方农网还贷资金支出",
  "backing": "unverified"
 },
 {
  "code": "2156299",
  "name": "其他农网还贷资金支出",
  "backing": "unverified"
 },
 {
  "code": "21599",
  "name": "其他资源勘探工业信息等支出",
  "backing": "unverified"
 },
 {
  "code": "2159901",
  "name": "黄金事务",
  "backing": "legacy"
 },
 {
  "code": "2159904",
  "name": "技术改造支出",
  "backing": "legacy"
 },
 {
  "code": "2159905",
  "name": "中药材扶持资金支出",
  "backing": "legacy"
 },
 {
  "code": "2159906",
  "name": "重点产业振兴和技术改造项目贷款贴息",
  "backing": "unverified"
 },
 {
  "code": "2159999",
  "name": "其他资源勘探工业信息等支出",
  "backing": "unverified"
 },
 {
  "code": "216",
  "name": "商业服务业等支出",
  "backing": "attested"
 },
 {
  "code": "21602",
  "name": "商业流通事务",
  "backing": "legacy"
 },
 {
  "code": "2160201",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2160202",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2160203",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2160216",
  "name": "食品流通安全补贴",
  "backing": "legacy"
 },
 {
  "code": "2160217",
  "name": "市场监测及信息管理",
  "backing": "legacy"
 },
 {
  "code": "2160218",
  "name": "民贸企业补贴",
  "backing": "unverified"
 },
 {
  "code": "2160219",
  "name": "民贸民品贷款贴息",
  "backing": "unverified"
 },
 {
  "code": "2160250",
  "name": "事业运行",
  "backing": "legacy"
 },
 {
  "code": "2160299",
  "name": "其他商业流通事务支出",
  "backing": "legacy"
 },
 {
  "code": "21606",
  "name": "涉外发展服务支出",
  "backing": "legacy"
 },
 {
  "code": "2160601",
  "name": "行政运行",
  "backing": "legacy"
 },
 {
  "code": "2160602",
  "name": "一般行政管理事务",
  "backing": "legacy"
 },
 {
  "code": "2160603",
  "name": "机关服务",
  "backing": "legacy"
 },
 {
  "code": "2160607",
  "name": "外商投资环境建设补助资金",
  "backing": "legacy"
 },
 {
  "code": "2160699",
  "name": "其他涉外发展服务支出",
  "backing": "legacy"
 },
 {
  "code": "21699",
  "name": "其他商业服务业等支出",
  "backing": "unverified"
 },
 {
  "code": "2169901",
  "name": "服务业基础设施建设",
  "backing": "legacy"
 },
 {
  "code": "2169999",
  "name": "其他商业服务业等支出",
  "backing": "unverified"
 },
 {
  "code": "217",
  "name": "金融支出",
  "backing": "attested"
 },
 {
  "code": "21701",
  "name": "金融部门行政支出",
  "backing": "unverified"
 },
 {
  "code": "2170101",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2170102",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2170103",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2170104",
  "name": "安全防卫",
  "backing": "unverified"
 },
 {
  "code": "2170150",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2170199",
  "name": "金融部门其他行政支出",
  "backing": "unverified"
 },
 {
  "code": "21702",
  "name": "金融部门监管支出",
  "backing": "unverified"
 },
 {
  "code": "2170201",
  "name": "货币发行",
  "backing": "unverified"
 },
 {
  "code": "2170202",
  "name": "金融服务",
  "backing": "unverified"
 },
 {
  "code": "2170203",
  "name": "反假币",
  "backing": "unverified"
 },
 {
  "code": "2170204",
  "name": "重点金融机构监管",
  "backing": "unverified"
 },
 {
  "code": "2170205",
  "name": "金融稽查与案件处理",
  "backing": "unverified"
 },
 {
  "code": "2170206",
  "name": "金融行业电子化建设",
  "backing": "unverified"
 },
 {
  "code": "2170207",
  "name": "从业人员资格考试",
  "backing": "unverified"
 },
 {
  "code": "2170208",
  "name": "反洗钱",
  "backing": "unverified"
 },
 {
  "code": "2170299",
  "name": "金融部门其他监管支出",
  "backing": "unverified"
 },
 {
  "code": "21703",
  "name": "金融发展支出",
  "backing": "unverified"
 },
 {
  "code": "2170301",
  "name": "政策性银行亏损补贴",
  "backing": "unverified"
 },
 {
  "code": "2170302",
  "name": "利息费用补贴支出",
  "backing": "unverified"
 },
 {
  "code": "2170303",
  "name": "补充资本金",
  "backing": "unverified"
 },
 {
  "code": "2170304",
  "name": "风险基金补助",
  "backing": "unverified"
 },
 {
  "code": "2170399",
  "name": "其他金融发展支出",
  "backing": "unverified"
 },
 {
  "code": "21704",
  "name": "金融调控支出",
  "backing": "unverified"
 },
 {
  "code": "2170401",
  "name": "中央银行亏损补贴",
  "backing": "unverified"
 },
 {
  "code": "2170404",
  "name": "中央金融机构注资特别国债支出",
  "backing": "attested"
 },
 {
  "code": "2170499",
  "name": "其他金融调控支出",
  "backing": "unverified"
 },
 {
  "code": "21799",
  "name": "其他金融支出",
  "backing": "unverified"
 },
 {
  "code": "2179902",
  "name": "重点企业贷款贴息",
  "backing": "unverified"
 },
 {
  "code": "2179999",
  "name": "其他金融支出",
  "backing": "unverified"
 },
 {
  "code": "219",
  "name": "援助其他地区支出",
  "backing": "attested"
 },
 {
  "code": "21901",
  "name": "一般公共服务",
  "backing": "unverified"
 },
 {
  "code": "21902",
  "name": "教育",
  "backing": "unverified"
 },
 {
  "code": "21903",
  "name": "文化旅游体育与传媒",
  "backing": "unverified"
 },
 {
  "code": "21904",
  "name": "卫生健康",
  "backing": "unverified"
 },
 {
  "code": "21905",
  "name": "节能环保",
  "backing": "unverified"
 },
 {
  "code": "21906",
  "name": "农业农村",
  "backing": "unverified"
 },
 {
  "code": "21907",
  "name": "交通运输",
  "backing": "unverified"
 },
 {
  "code": "21908",
  "name": "住房保障",
  "backing": "unverified"
 },
 {
  "code": "21999",
  "name": "其他支出",
  "backing": "unverified"
 },
 {
  "code": "220",
  "name": "自然资源海洋气象等支出",
  "backing": "attested"
 },
 {
  "code": "22001",
  "name": "自然资源事务",
  "backing": "attested"
 },
 {
  "code": "2200101",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2200102",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2200103",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2200104",
  "name": "自然资源规划及管理",
  "backing": "unverified"
 },
 {
  "code": "2200106",
  "name": "自然资源利用与保护",
  "backing": "unverified"
 },
 {
  "code": "2200107",
  "name": "自然资源社会公益服务",
  "backing": "unverified"
 },
 {
  "code": "2200108",
  "name": "自然资源行业业务管理",
  "backing": "unverified"
 },
 {
  "code": "2200109",
  "name": "自然资源调查与确权登记",
  "backing": "unverified"
 },
 {
  "code": "2200112",
  "name": "土地资源储备支出",
  "backing": "unverified"
 },
 {
  "code": "2200113",
  "name": "地质矿产资源与环境调查",
  "backing": "unverified"
 },
 {
  "code": "2200114",
  "name": "地质勘查与矿产资源管理",
  "backing": "unverified"
 },
 {
  "code": "2200115",
  "name": "地质转产项目财政贴息",
  "backing": "unverified"
 },
 {
  "code": "2200116",
  "name": "国外风险勘查",
  "backing": "unverified"
 },
 {
  "code": "2200119",
  "name": "地质勘查基金（周转金）支出",
  "backing": "unverified"
 },
 {
  "code": "2200120",
  "name": "海域与海岛管理",
  "backing": "unverified"
 },
 {
  "code": "2200121",
  "name": "自然资源国际合作与海洋权益维护",
  "backing": "unverified"
 },
 {
  "code": "2200122",
  "name": "自然资源卫星",
  "backing": "unverified"
 },
 {
  "code": "2200123",
  "name": "极地考察",
  "backing": "unverified"
 },
 {
  "code": "2200124",
  "name": "深海调查与资源开发",
  "backing": "unverified"
 },
 {
  "code": "2200125",
  "name": "海港航标维护",
  "backing": "unverified"
 },
 {
  "code": "2200126",
  "name": "海水淡化",
  "backing": "unverified"
 },
 {
  "code": "2200127",
  "name": "无居民海岛使用金支出",
  "backing": "unverified"
 },
 {
  "code": "2200128",
  "name": "海洋战略规划与预警监测",
  "backing": "unverified"
 },
 {
  "code": "2200129",
  "name": "基础测绘与地理信息监管",
  "backing": "unverified"
 },
 {
  "code": "2200150",
  "name": "事业运行",
  "backing": "attested"
 },
 {
  "code": "2200199",
  "name": "其他自然资源事务支出",
  "backing": "attested"
 },
 {
  "code": "22005",
  "name": "气象事务",
  "backing": "unverified"
 },
 {
  "code": "2200501",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2200502",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2200503",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2200504",
  "name": "气象事业机构",
  "backing": "unverified"
 },
 {
  "code": "2200506",
  "name": "气象探测",
  "backing": "unverified"
 },
 {
  "code": "2200507",
  "name": "气象信息传输及管理",
  "backing": "unverified"
 },
 {
  "code": "2200508",
  "name": "气象预报预测",
  "backing": "unverified"
 },
 {
  "code": "2200509",
  "name": "气象服务",
  "backing": "unverified"
 },
 {
  "code": "2200510",
  "name": "气象装备保障维护",
  "backing": "unverified"
 },
 {
  "code": "2200511",
  "name": "气象基础设施建设与维修",
  "backing": "unverified"
 },
 {
  "code": "2200512",
  "name": "气象卫星",
  "backing": "unverified"
 },
 {
  "code": "2200513",
  "name": "气象法规与标准",
  "backing": "unverified"
 },
 {
  "code": "2200514",
  "name": "气象资金审计稽查",
  "backing": "unverified"
 },
 {
  "code": "2200599",
  "name": "其他气象事务支出",
  "backing": "unverified"
 },
 {
  "code": "22006",
  "name": "耕地保护考核奖惩基金支出",
  "backing": "attested"
 },
 {
  "code": "22099",
  "name": "其他自然资源海洋气象等支出",
  "backing": "unverified"
 },
 {
  "code": "2209999",
  "name": "其他自然资源海洋气象等支出",
  "backing": "unverified"
 },
 {
  "code": "221",
  "name": "住房保障支出",
  "backing": "attested"
 },
 {
  "code": "22101",
  "name": "保障性安居工程支出",
  "backing": "unverified"
 },
 {
  "code": "2210101",
  "name": "廉租住房",
  "backing": "unverified"
 },
 {
  "code": "2210102",
  "name": "沉陷区治理",
  "backing": "unverified"
 },
 {
  "code": "2210103",
  "name": "棚户区改造",
  "backing": "unverified"
 },
 {
  "code": "2210104",
  "name": "少数民族地区游牧民定居工程",
  "backing": "unverified"
 },
 {
  "code": "2210105",
  "name": "农村危房改造",
  "backing": "unverified"
 },
 {
  "code": "2210106",
  "name": "公共租赁住房",
  "backing": "unverified"
 },
 {
  "code": "2210107",
  "name": "保障性住房租金补贴",
  "backing": "unverified"
 },
 {
  "code": "2210108",
  "name": "老旧小区改造",
  "backing": "unverified"
 },
 {
  "code": "2210109",
  "name": "住房租赁市场发展",
  "backing": "unverified"
 },
 {
  "code": "2210110",
  "name": "保障性租赁住房",
  "backing": "unverified"
 },
 {
  "code": "2210199",
  "name": "其他保障性安居工程支出",
  "backing": "unverified"
 },
 {
  "code": "22102",
  "name": "住房改革支出",
  "backing": "attested"
 },
 {
  "code": "2210201",
  "name": "住房公积金",
  "backing": "attested"
 },
 {
  "code": "2210202",
  "name": "提租补贴",
  "backing": "attested"
 },
 {
  "code": "2210203",
  "name": "购房补贴",
  "backing": "attested"
 },
 {
  "code": "22103",
  "name": "城乡社区住宅",
  "backing": "attested"
 },
 {
  "code": "2210301",
  "name": "公有住房建设和维修改造支出",
  "backing": "unverified"
 },
 {
  "code": "2210302",
  "name": "住房公积金管理",
  "backing": "unverified"
 },
 {
  "code": "2210399",
  "name": "其他城乡社区住宅支出",
  "backing": "attested"
 },
 {
  "code": "222",
  "name": "粮油物资储备支出",
  "backing": "unverified"
 },
 {
  "code": "22201",
  "name": "粮油物资事务",
  "backing": "unverified"
 },
 {
  "code": "2220101",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2220102",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2220103",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2220104",
  "name": "财务和审计支出",
  "backing": "unverified"
 },
 {
  "code": "2220105",
  "name": "信息统计",
  "backing": "unverified"
 },
 {
  "code": "2220106",
  "name": "专项业务活动",
  "backing": "unverified"
 },
 {
  "code": "2220107",
  "name": "国家粮油差价补贴",
  "backing": "unverified"
 },
 {
  "code": "2220112",
  "name": "粮食财务挂账利息补贴",
  "backing": "unverified"
 },
 {
  "code": "2220113",
  "name": "粮食财务挂账消化款",
  "backing": "unverified"
 },
 {
  "code": "2220114",
  "name": "处理陈化粮补贴",
  "backing": "unverified"
 },
 {
  "code": "2220115",
  "name": "粮食风险基金",
  "backing": "unverified"
 },
 {
  "code": "2220118",
  "name": "粮油市场调控专项资金",
  "backing": "unverified"
 },
 {
  "code": "2220119",
  "name": "设施建设",
  "backing": "unverified"
 },
 {
  "code": "2220120",
  "name": "设施安全",
  "backing": "unverified"
 },
 {
  "code": "2220121",
  "name": "物资保管保养",
  "backing": "unverified"
 },
 {
  "code": "2220150",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2220199",
  "name": "其他粮油物资事务支出",
  "backing": "unverified"
 },
 {
  "code": "22203",
  "name": "能源储备",
  "backing": "unverified"
 },
 {
  "code": "2220301",
  "name": "石油储备",
  "backing": "unverified"
 },
 {
  "code": "2220303",
  "name": "天然铀能源储备",
  "backing": "unverified"
 },
 {
  "code": "2220304",
  "name": "煤炭储备",
  "backing": "unverified"
 },
 {
  "code": "2220305",
  "name": "成品油储备",
  "backing": "unverified"
 },
 {
  "code": "2220306",
  "name": "天然气储备",
  "backing": "unverified"
 },
 {
  "code": "2220399",
  "name": "其他能源储备支出",
  "backing": "unverified"
 },
 {
  "code": "22204",
  "name": "粮油储备",
  "backing": "unverified"
 },
 {
  "code": "2220401",
  "name": "储备粮油补贴",
  "backing": "unverified"
 },
 {
  "code": "2220402",
  "name": "储备粮油差价补贴",
  "backing": "unverified"
 },
 {
  "code": "2220403",
  "name": "储备粮（油）库建设",
  "backing": "unverified"
 },
 {
  "code": "2220404",
  "name": "最低收购价政策支出",
  "backing": "unverified"
 },
 {
  "code": "2220499",
  "name": "其他粮油储备支出",
  "backing": "unverified"
 },
 {
  "code": "22205",
  "name": "重要商品储备",
  "backing": "unverified"
 },
 {
  "code": "2220501",
  "name": "棉花储备",
  "backing": "unverified"
 },
 {
  "code": "2220502",
  "name": "食糖储备",
  "backing": "unverified"
 },
 {
  "code": "2220503",
  "name": "肉类储备",
  "backing": "unverified"
 },
 {
  "code": "2220504",
  "name": "化肥储备",
  "backing": "unverified"
 },
 {
  "code": "2220505",
  "name": "农药储备",
  "backing": "unverified"
 },
 {
  "code": "2220506",
  "name": "边销茶储备",
  "backing": "unverified"
 },
 {
  "code": "2220507",
  "name": "羊毛储备",
  "backing": "unverified"
 },
 {
  "code": "2220508",
  "name": "医药储备",
  "backing": "unverified"
 },
 {
  "code": "2220509",
  "name": "食盐储备",
  "backing": "unverified"
 },
 {
  "code": "2220510",
  "name": "战略物资储备",
  "backing": "unverified"
 },
 {
  "code": "2220511",
  "name": "应急物资储备",
  "backing": "unverified"
 },
 {
  "code": "2220599",
  "name": "其他重要商品储备支出",
  "backing": "unverified"
 },
 {
  "code": "223",
  "name": "国有资本经营预算支出",
  "backing": "attested"
 },
 {
  "code": "22301",
  "name": "解决历史遗留问题及改革成本支出",
  "backing": "attested"
 },
 {
  "code": "2230101",
  "name": "厂办大集体改革支出",
  "backing": "unverified"
 },
 {
  "code": "2230102",
  "name": "“三供一业”移交补助支出",
  "backing": "unverified"
 },
 {
  "code": "2230103",
  "name": "国有企业办职教幼教补助支出",
  "backing": "unverified"
 },
 {
  "code": "2230104",
  "name": "国有企业办公共服务机构移交补助支出",
  "backing": "unverified"
 },
 {
  "code": "2230105",
  "name": "国有企业退休人员社会化管理补助支出",
  "backing": "attested"
 },
 {
  "code": "2230106",
  "name": "国有企业棚户区改造支出",
  "backing": "unverified"
 },
 {
  "code": "2230107",
  "name": "国有企业改革成本支出",
  "backing": "unverified"
 },
 {
  "code": "2230108",
  "name": "离休干部医药费补助支出",
  "backing": "unverified"
 },
 {
  "code": "2230109",
  "name": "金融企业改革性支出",
  "backing": "unverified"
 },
 {
  "code": "2230199",
  "name": "其他解决历史遗留问题及改革成本支出",
  "backing": "unverified"
 },
 {
  "code": "22302",
  "name": "国有企业资本金注入",
  "backing": "unverified"
 },
 {
  "code": "2230201",
  "name": "国有经济结构调整支出",
  "backing": "unverified"
 },
 {
  "code": "2230202",
  "name": "公益性设施投资支出",
  "backing": "unverified"
 },
 {
  "code": "2230203",
  "name": "前瞻性战略性产业发展支出",
  "backing": "unverified"
 },
 {
  "code": "2230204",
  "name": "生态环境保护支出",
  "backing": "unverified"
 },
 {
  "code": "2230205",
  "name": "支持科技进步支出",
  "backing": "unverified"
 },
 {
  "code": "2230206",
  "name": "保障国家经济安全支出",
  "backing": "unverified"
 },
 {
  "code": "2230299",
  "name": "其他国有企业资本金注入",
  "backing": "unverified"
 },
 {
  "code": "22303",
  "name": "国有企业政策性补贴",
  "backing": "unverified"
 },
 {
  "code": "2230301",
  "name": "国有企业政策性补贴",
  "backing": "unverified"
 },
 {
  "code": "22399",
  "name": "其他国有资本经营预算支出",
  "backing": "unverified"
 },
 {
  "code": "2239999",
  "name": "其他国有资本经营预算支出",
  "backing": "unverified"
 },
 {
  "code": "224",
  "name": "灾害防治及应急管理支出",
  "backing": "unverified"
 },
 {
  "code": "22401",
  "name": "应急管理事务",
  "backing": "unverified"
 },
 {
  "code": "2240101",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2240102",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2240103",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2240104",
  "name": "灾害风险防治",
  "backing": "unverified"
 },
 {
  "code": "2240105",
  "name": "国务院安委会专项",
  "backing": "unverified"
 },
 {
  "code": "2240106",
  "name": "安全监管",
  "backing": "unverified"
 },
 {
  "code": "2240108",
  "name": "应急救援",
  "backing": "unverified"
 },
 {
  "code": "2240109",
  "name": "应急管理",
  "backing": "unverified"
 },
 {
  "code": "2240150",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2240199",
  "name": "其他应急管理支出",
  "backing": "unverified"
 },
 {
  "code": "22402",
  "name": "消防救援事务",
  "backing": "unverified"
 },
 {
  "code": "2240201",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2240202",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2240203",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2240204",
  "name": "消防应急救援",
  "backing": "unverified"
 },
 {
  "code": "2240299",
  "name": "其他消防救援事务支出",
  "backing": "unverified"
 },
 {
  "code": "22404",
  "name": "矿山安全",
  "backing": "unverified"
 },
 {
  "code": "2240401",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2240402",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2240403",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2240404",
  "name": "矿山安全监察事务",
  "backing": "unverified"
 },
 {
  "code": "2240405",
  "name": "矿山应急救援事务",
  "backing": "unverified"
 },
 {
  "code": "2240450",
  "name": "事业运行",
  "backing": "unverified"
 },
 {
  "code": "2240499",
  "name": "其他矿山安全支出",
  "backing": "unverified"
 },
 {
  "code": "22405",
  "name": "地震事务",
  "backing": "unverified"
 },
 {
  "code": "2240501",
  "name": "行政运行",
  "backing": "unverified"
 },
 {
  "code": "2240502",
  "name": "一般行政管理事务",
  "backing": "unverified"
 },
 {
  "code": "2240503",
  "name": "机关服务",
  "backing": "unverified"
 },
 {
  "code": "2240504",
  "name": "地震监测",
  "backing": "unverified"
 },
 {
  "code": "2240505",
  "name": "地震预测预报",
  "backing": "unverified"
 },
 {
  "code": "2240506",
  "name": "地震灾害预防",
  "backing": "unverified"
 },
 {
  "code": "2240507",
  "name": "地震应急救援",
  "backing": "unverified"
 },
 {
  "code": "2240508",
  "name": "地震环境探察",
  "backing": "unverified"
 },
 {
  "code": "2240509",
  "name": "防震减灾信息管理",
  "backing": "unverified"
 },
 {
  "code": "2240510",
  "name": "防震减灾基础管理",
  "backing": "unverified"
 },
 {
  "code": "2240550",
  "name": "地震事业机构",
  "backing": "unverified"
 },
 {
  "code": "2240599",
  "name": "其他地震事务支出",
  "backing": "unverified"
 },
 {
  "code": "22406",
  "name": "自然灾害防治",
  "backing": "unverified"
 },
 {
  "code": "2240601",
  "name": "地质灾害防治",
  "backing": "unverified"
 },
 {
  "code": "2240602",
  "name": "森林草原防灾减灾",
  "backing": "unverified"
 },
 {
  "code": "2240699",
  "name": "其他自然灾害防治支出",
  "backing": "unverified"
 },
 {
  "code": "22407",
  "name": "自然灾害救灾及恢复重建支出",
  "backing": "unverified"
 },
 {
  "code": "2240703",
  "name": "自然灾害救灾补助",
  "backing": "unverified"
 },
 {
  "code": "2240704",
  "name": "自然灾害灾后重建补助",
  "backing": "unverified"
 },
 {
  "code": "2240799",
  "name": "其他自然灾害救灾及恢复重建支出",
  "backing": "unverified"
 },
 {
  "code": "22499",
  "name": "其他灾害防治及应急管理支出",
  "backing": "unverified"
 },
 {
  "code": "2249999",
  "name": "其他灾害防治及应急管理支出",
  "backing": "unverified"
 },
 {
  "code": "227",
  "name": "预备费",
  "backing": "unverified"
 },
 {
  "code": "229",
  "name": "其他支出",
  "backing": "attested"
 },
 {
  "code": "22902",
  "name": "年初预留",
  "backing": "legacy"
 },
 {
  "code": "2290201",
  "name": "年初预留",
  "backing": "unverified"
 },
 {
  "code": "22904",
  "name": "其他政府性基金及对应专项债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2290401",
  "name": "其他政府性基金安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2290402",
  "name": "其他地方自行试点项目收益专项债券收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "2290403",
  "name": "其他政府性基金债务收入安排的支出",
  "backing": "unverified"
 },
 {
  "code": "22908",
  "name": "彩票发行销售机构业务费安排的支出",
  "backing": "attested"
 },
 {
  "code": "2290802",
  "name": "福利彩票发行机构的业务费支出",
  "backing": "unverified"
 },
 {
  "code": "2290803",
  "name": "体育彩票发行机构的业务费支出",
  "backing": "unverified"
 },
 {
  "code": "2290804",
  "name": "福利彩票销售机构的业务费支出",
  "backing": "attested"
 },
 {
  "code": "2290805",
  "name": "体育彩票销售机构的业务费支出",
  "backing": "unverified"
 },
 {
  "code": "2290806",
  "name": "彩票兑奖周转金支出",
  "backing": "unverified"
 },
 {
  "code": "2290807",
  "name": "彩票发行销售风险基金支出",
  "backing": "unverified"
 },
 {
  "code": "2290808",
  "name": "彩票市场调控资金支出",
  "backing": "unverified"
 },
 {
  "code": "2290899",
  "name": "其他彩票发行销售机构业务费安排的支出",
  "backing": "unverified"
 },
 {
  "code": "22909",
  "name": "抗疫特别国债财务基金支出",
  "backing": "unverified"
 },
 {
  "code": "2290901",
  "name": "抗疫特别国债财务基金支出",
  "backing": "unverified"
 },
 {
  "code": "22911",
  "name": "中央金融机构注资特别国债财务基金支出",
  "backing": "attested"
 },
 {
  "code": "22960",
  "name": "彩票公益金安排的支出",
  "backing": "attested"
 },
 {
  "code": "2296001",
  "name": "用于补充全国社会保障基金的彩票公益金支出",
  "backing": "unverified"
 },
 {
  "code": "2296002",
  "name": "用于社会福利的彩票公益金支出",
  "backing": "attested"
 },
 {
  "code": "2296003",
  "name": "用于体育事业的彩票公益金支出",
  "backing": "attested"
 },
 {
  "code": "2296004",
  "name": "用于教育事业的彩票公益金支出",
  "backing": "unverified"
 },
 {
  "code": "2296005",
  "name": "用于红十字事业的彩票公益金支出",
  "backing": "unverified"
 },
 {
  "code": "2296006",
  "name": "用于残疾人事业的彩票公益金支出",
  "backing": "unverified"
 },
 {
  "code": "2296010",
  "name": "用于文化事业的彩票公益金支出",
  "backing": "unverified"
 },
 {
  "code": "2296011",
  "name": "用于巩固脱贫攻坚成果衔接乡村振兴的彩票公益金支出",
  "backing": "attested"
 },
 {
  "code": "2296012",
  "name": "用于法律援助的彩票公益金支出",
  "backing": "unverified"
 },
 {
  "code": "2296013",
  "name": "用于城乡医疗救助的彩票公益金支出",
  "backing": "unverified"
 },
 {
  "code": "2296099",
  "name": "用于其他社会公益事业的彩票公益金支出",
  "backing": "attested"
 },
 {
  "code": "22999",
  "name": "其他支出",
  "backing": "legacy"
 },
 {
  "code": "2299999",
  "name": "其他支出",
  "backing": "unverified"
 },
 {
  "code": "230",
  "name": "转移性支出",
  "backing": "legacy"
 },
 {
  "code": "23001",
  "name": "返还性支出",
  "backing": "legacy"
 },
 {
  "code": "23002",
  "name": "一般性转移支付",
  "backing": "unverified"
 },
 {
  "code": "23003",
  "name": "专项转移支付",
  "backing": "legacy"
 },
 {
  "code": "23004",
  "name": "政府性基金转移支付",
  "backing": "attested"
 },
 {
  "code": "2300409",
  "name": "农林水",
  "backing": "attested"
 },
 {
  "code": "2300412",
  "name": "自然资源海洋气象等",
  "backing": "attested"
 },
 {
  "code": "23005",
  "name": "国有资本经营预算转移支付",
  "backing": "unverified"
 },
 {
  "code": "23006",
  "name": "上解支出",
  "backing": "unverified"
 },
 {
  "code": "23008",
  "name": "调出资金",
  "backing": "legacy"
 },
 {
  "code": "23009",
  "name": "年终结余",
  "backing": "legacy"
 },
 {
  "code": "23011",
  "name": "债务转贷支出",
  "backing": "unverified"
 },
 {
  "code": "23015",
  "name": "安排预算稳定调节基金",
  "backing": "unverified"
 },
 {
  "code": "23016",
  "name": "补充预算周转金",
  "backing": "unverified"
 },
 {
  "code": "23021",
  "name": "区域间转移性支出",
  "backing": "unverified"
 },
 {
  "code": "231",
  "name": "债务还本支出",
  "backing": "unverified"
 },
 {
  "code": "23101",
  "name": "中央政府国内债务还本支出",
  "backing": "unverified"
 },
 {
  "code": "23102",
  "name": "中央政府国外债务还本支出",
  "backing": "unverified"
 },
 {
  "code": "23103",
  "name": "地方政府一般债务还本支出",
  "backing": "unverified"
 },
 {
  "code": "2310301",
  "name": "地方政府一般债券还本支出",
  "backing": "unverified"
 },
 {
  "code": "2310302",
  "name": "地方政府向外国政府借款还本支出",
  "backing": "unverified"
 },
 {
  "code": "2310303",
  "name": "地方政府向国际组织借款还本支出",
  "backing": "unverified"
 },
 {
  "code": "2310399",
  "name": "地方政府其他一般债务还本支出",
  "backing": "unverified"
 },
 {
  "code": "23104",
  "name": "地方政府专项债务还本支出",
  "backing": "unverified"
 },
 {
  "code": "23107",
  "name": "中央金融机构注资特别国债还本支出",
  "backing": "attested"
 },
 {
  "code": "232",
  "name": "债务付息支出",
  "backing": "unverified"
 },
 {
  "code": "23201",
  "name": "中央政府国内债务付息支出",
  "backing": "unverified"
 },
 {
  "code": "23202",
  "name": "中央政府国外债务付息支出",
  "backing": "unverified"
 },
 {
  "code": "23203",
  "name": "地方政府一般债务付息支出",
  "backing": "unverified"
 },
 {
  "code": "2320301",
  "name": "地方政府一般债券付息支出",
  "backing": "unverified"
 },
 {
  "code": "2320302",
  "name": "地方政府向外国政府借款付息支出",
  "backing": "unverified"
 },
 {
  "code": "2320303",
  "name": "地方政府向国际组织借款付息支出",
  "backing": "unverified"
 },
 {
  "code": "2320399",
  "name": "地方政府其他一般债务付息支出",
  "backing": "unverified"
 },
 {
  "code": "23204",
  "name": "地方政府专项债务付息支出",
  "backing": "unverified"
 },
 {
  "code": "233",
  "name": "债务发行费用支出",
  "backing": "unverified"
 },
 {
  "code": "23301",
  "name": "中央政府国内债务发行费用支出",
  "backing": "unverified"
 },
 {
  "code": "23302",
  "name": "中央政府国外债务发行费用支出",
  "backing": "unverified"
 },
 {
  "code": "23303",
  "name": "地方政府一般债务发行费用支出",
  "backing": "unverified"
 },
 {
  "code": "23304",
  "name": "地方政府专项债务发行费用支出",
  "backing": "unverified"
 },
 {
  "code": "234",
  "name": "抗疫特别国债安排的支出",
  "backing": "unverified"
 },
 {
  "code": "23401",
  "name": "基础设施建设",
  "backing": "unverified"
 },
 {
  "code": "2340101",
  "name": "公共卫生体系建设",
  "backing": "unverified"
 },
 {
  "code": "2340102",
  "name": "重大疫情防控救治体系建设",
  "backing": "unverified"
 },
 {
  "code": "2340103",
  "name": "粮食安全",
  "backing": "unverified"
 },
 {
  "code": "2340104",
  "name": "能源安全",
  "backing": "unverified"
 },
 {
  "code": "2340105",
  "name": "应急物资保障",
  "backing": "unverified"
 },
 {
  "code": "2340106",
  "name": "产业链改造升级",
  "backing": "unverified"
 },
 {
  "code": "2340107",
  "name": "城镇老旧小区改造",
  "backing": "unverified"
 },
 {
  "code": "2340108",
  "name": "生态环境治理",
  "backing": "unverified"
 },
 {
  "code": "2340109",
  "name": "交通基础设施建设",
  "backing": "unverified"
 },
 {
  "code": "2340110",
  "name": "市政设施建设",
  "backing": "unverified"
 },
 {
  "code": "2340111",
  "name": "重大区域规划基础设施建设",
  "backing": "unverified"
 },
 {
  "code": "2340199",
  "name": "其他基础设施建设",
  "backing": "unverified"
 },
 {
  "code": "23402",
  "name": "抗疫相关支出",
  "backing": "unverified"
 },
 {
  "code": "2340201",
  "name": "减免房租补贴",
  "backing": "unverified"
 },
 {
  "code": "2340202",
  "name": "重点企业贷款贴息",
  "backing": "unverified"
 },
 {
  "code": "2340203",
  "name": "创业担保贷款贴息",
  "backing": "unverified"
 },
 {
  "code": "2340204",
  "name": "援企稳岗补贴",
  "backing": "unverified"
 },
 {
  "code": "2340205",
  "name": "困难群众基本生活补助",
  "backing": "unverified"
 },
 {
  "code": "2340299",
  "name": "其他抗疫相关支出",
  "backing": "unverified"
 }
]
