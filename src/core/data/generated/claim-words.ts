// Generated from /data by scripts/generate.ts; do not edit.
import type { ClaimWords } from '../../model/vocabulary.ts'

export const claimWords: ClaimWords = {
 "tokens": {
  "self": [
   "本部门",
   "我部门",
   "本单位",
   "我单位",
   "本局",
   "我局",
   "本办",
   "我办",
   "全办",
   "本委",
   "我委",
   "本院",
   "我院",
   "本厅",
   "我厅",
   "本街道",
   "我街道",
   "本镇",
   "我镇",
   "本乡",
   "我乡",
   "本中心",
   "我中心",
   "本校",
   "我校",
   "本馆",
   "我馆",
   "本部",
   "我部",
   "本会",
   "我会",
   "本系统",
   "部门",
   "全部门",
   "机关及所属事业单位",
   "及所属单位",
   "及所属事业单位",
   "及下属单位",
   "机关本级及所属单位",
   "含所属单位",
   "部门和所属单位",
   "全局",
   "全委",
   "全院",
   "全镇",
   "全街道"
  ],
  "neutral": [
   "单位",
   "的",
   "及",
   "以及",
   "安排的",
   "当年",
   "年度",
   "全年",
   "批复",
   "批复的",
   "编制",
   "编制的",
   "反映",
   "部门预算",
   "单位预算",
   "部门综合预算",
   "综合预算",
   "部门决算",
   "单位决算",
   "此外",
   "另外",
   "同时",
   "一是",
   "二是",
   "三是",
   "四是",
   "科目",
   "部门年度",
   "年度部门预算中",
   "在",
   "财政预算安排的",
   "列支",
   "列支的",
   "开支的",
   "使用",
   "财政拨款开支的",
   "财政拨款安排的"
  ],
  "subgroup": [
   "下属",
   "所属",
   "行政单位",
   "事业单位",
   "参公事业单位",
   "参公单位",
   "机关",
   "预算单位",
   "各部门",
   "各单位",
   "基层单位",
   "二级单位",
   "直属单位"
  ],
  "respectively": [
   "分别",
   "分别为",
   "分别是",
   "依次为"
  ],
  "fundGeneralPublic": [
   "一般公共预算",
   "一般公共预算财政拨款",
   "一般公共预算拨款",
   "一般公共预算资金",
   "公共财政预算",
   "公共财政预算拨款",
   "一般公共预算当年财政拨款",
   "一般公共预算当年拨款"
  ],
  "fundGovernmentFunds": [
   "政府性基金",
   "政府性基金预算",
   "政府性基金预算财政拨款",
   "政府性基金预算拨款",
   "政府性基金拨款",
   "政府性基金财政拨款"
  ],
  "fundStateCapital": [
   "国有资本经营",
   "国有资本经营预算",
   "国有资本经营预算财政拨款",
   "国有资本经营预算拨款"
  ],
  "fundFiscal": [
   "财政拨款",
   "财政拨款预算",
   "财政"
  ],
  "value": [
   "经费",
   "预算数",
   "预算",
   "预算安排",
   "安排",
   "安排数",
   "预算数额",
   "预算总额",
   "预算金额",
   "数",
   "金额",
   "总额",
   "总金额",
   "总数",
   "合计",
   "总计",
   "共计",
   "本年数",
   "规模",
   "经费预算",
   "预算规模",
   "预算经费",
   "资金",
   "数额",
   "经费总额",
   "费用",
   "计划",
   "预算合计",
   "预算共计",
   "预算总计",
   "拨款"
  ],
  "valueRevenue": [
   "收入",
   "收入预算",
   "预算收入",
   "收入合计",
   "收入总计",
   "收入预算总计",
   "收入预算合计",
   "收入总额"
  ],
  "valueExpenditure": [
   "支出",
   "支出预算",
   "预算支出",
   "支出预算数",
   "支出数",
   "支出合计",
   "支出总计",
   "支出预算总计",
   "支出总额",
   "支出安排",
   "支出预算合计"
  ],
  "valueBudget": [
   "预算安排数",
   "当年预算",
   "当年预算数",
   "本年预算",
   "本年预算数"
  ],
  "valueOriginal": [
   "年初预算",
   "年初预算数",
   "支出年初预算",
   "支出年初预算数",
   "收入年初预算",
   "收入年初预算数",
   "年初批复预算",
   "年初安排预算"
  ],
  "valueAnnual": [
   "全年预算",
   "全年预算数",
   "调整预算",
   "调整预算数",
   "调整后预算",
   "调整后预算数",
   "支出全年预算",
   "支出全年预算数",
   "预算调整数"
  ],
  "valueExecution": [
   "执行数",
   "预算执行数",
   "当年预算执行数",
   "决算数",
   "决算",
   "支出决算",
   "支出决算数",
   "收入决算",
   "收入决算数",
   "实际支出",
   "实际执行数",
   "执行",
   "完成数",
   "支出执行数",
   "实际完成",
   "实际完成数",
   "预算执行",
   "实际执行",
   "决算支出",
   "决算数额"
  ],
  "link": [
   "为",
   "是",
   "共",
   "约",
   "计",
   "达",
   "达到",
   "有",
   "共有",
   "总共",
   "即",
   "均为",
   "各",
   "均",
   "都",
   "列",
   "人民币",
   "合计为",
   "共安排",
   "共计安排",
   "总计为",
   "仅",
   "拟",
   "等于",
   "下达",
   "累计",
   "编列",
   "了",
   "就",
   "也",
   "又",
   "不少于",
   "不低于",
   "不超过",
   "超过",
   "不高于",
   "不多于",
   "少于",
   "多于",
   "低于",
   "高于",
   "大于",
   "小于",
   "至少",
   "≥",
   "≤"
  ],
  "timePrior": [
   "上年",
   "去年",
   "上年度",
   "上一年",
   "上一年度",
   "前一年",
   "上年同期",
   "去年同期",
   "同期",
   "上年末",
   "年初"
  ],
  "timeCurrent": [
   "本年",
   "今年",
   "本年度",
   "当年度",
   "今年度"
  ],
  "timePart": [
   "上半年",
   "下半年",
   "前三季度",
   "第一季度",
   "第二季度",
   "第三季度",
   "第四季度",
   "一季度",
   "二季度",
   "三季度",
   "四季度",
   "年中",
   "月底",
   "月末",
   "月份",
   "近三年",
   "近两年",
   "近几年",
   "近年来",
   "以前年度",
   "往年",
   "历年",
   "未来三年",
   "中期"
  ],
  "compare": [
   "比",
   "与",
   "较",
   "同",
   "和",
   "对比",
   "相比",
   "比照"
  ],
  "compareEnd": [
   "相比",
   "比较",
   "相较",
   "对比",
   "相比较",
   "比",
   "同口径相比",
   "同比"
  ],
  "rise": [
   "增加",
   "增长",
   "上升",
   "提高",
   "增",
   "上涨",
   "增多",
   "新增",
   "上浮",
   "增幅",
   "增長",
   "(增)幅",
   "增长率",
   "增长幅度",
   "涨幅",
   "(增加)",
   "(增长)",
   "(增)",
   "调增",
   "净增",
   "净增加"
  ],
  "fall": [
   "减少",
   "下降",
   "降低",
   "压减",
   "压缩",
   "减",
   "下调",
   "削减",
   "缩减",
   "节约",
   "调减",
   "净减",
   "净减少",
   "下浮",
   "降幅",
   "減少",
   "减幅",
   "(减)幅",
   "下降率",
   "下降幅度",
   "减少率",
   "(减少)",
   "(下降)",
   "(减)"
  ],
  "either": [
   "增加(减少)",
   "增加(下降)",
   "增长(减少)",
   "增长(下降)",
   "增长(降低)",
   "增(减)",
   "减少(增加)",
   "增加/减少",
   "增长/下降",
   "增长/减少",
   "增减",
   "增减变化",
   "上升(下降)",
   "下降(增长)",
   "增加或减少",
   "减少(增长)",
   "降低(增长)",
   "变动",
   "变化"
  ],
  "unchanged": [
   "持平",
   "一致",
   "无变化",
   "保持不变",
   "无增减变化",
   "零增长",
   "相同",
   "没有变化",
   "无增减",
   "不增不减",
   "保持一致",
   "无变动",
   "未发生变化",
   "未变化",
   "没有增减",
   "与上年相同",
   "增减0"
  ],
  "share": [
   "占"
  ],
  "completion": [
   "完成"
  ],
  "parts": [
   "其中",
   "其中包括",
   "包括",
   "具体包括",
   "包含",
   "具体为",
   "具体如下",
   "具体是",
   "以下方面",
   "如下",
   "构成为",
   "主要包括",
   "具体情况如下",
   "主要用于以下方面",
   "含"
  ],
  "extent": [
   "不含",
   "不包括",
   "不包含",
   "未含",
   "未包括",
   "另含",
   "剔除",
   "扣除"
  ],
  "cause": [
   "主要原因是",
   "主要原因为",
   "主要原因",
   "原因是",
   "原因",
   "由于",
   "主要是由于",
   "主要是因为",
   "因为",
   "主要因为",
   "主要为",
   "主要是",
   "系",
   "主要系",
   "因",
   "是因为",
   "是由于",
   "变动原因",
   "增减变化原因",
   "增减变化的主要原因"
  ],
  "use": [
   "主要用于",
   "用于以下",
   "主要安排",
   "主要反映",
   "主要开支",
   "专项用于",
   "统筹用于"
  ],
  "percentPrefix": [
   "百分之"
  ]
 },
 "agencyPrefixes": [
  "中共"
 ],
 "countUnits": [
  "台(套)",
  "台/套",
  "万人次",
  "个百分点",
  "平方米",
  "小时",
  "人次",
  "批次",
  "批",
  "人",
  "名",
  "个",
  "家",
  "辆",
  "台",
  "套",
  "次",
  "项",
  "件",
  "条",
  "本",
  "份",
  "天",
  "间",
  "处",
  "所",
  "户",
  "期",
  "场",
  "篇",
  "册",
  "公里",
  "亩",
  "吨",
  "支",
  "幢",
  "栋",
  "座",
  "架",
  "艘",
  "列",
  "幅",
  "张",
  "把",
  "组",
  "类",
  "分钟",
  "门",
  "部",
  "周",
  "班",
  "届",
  "周年",
  "周岁",
  "只",
  "棵",
  "米",
  "万份",
  "万次",
  "万人",
  "团",
  "批(次)",
  "起",
  "宗",
  "例"
 ],
 "approximateBefore": [
  "人均",
  "每人",
  "每辆",
  "每车",
  "每次",
  "车均",
  "约",
  "近",
  "超过",
  "超",
  "不少于",
  "不低于",
  "不超过",
  "至少",
  "不多于",
  "高于",
  "低于",
  "大于",
  "小于",
  "逾",
  "单价",
  "单位价值",
  "价值",
  "原值",
  "总值",
  "以上",
  "≥",
  "≤",
  ">",
  "<"
 ],
 "approximateAfter": [
  "左右",
  "以上",
  "(含)以上",
  "以下",
  "以内",
  "(含)以下",
  "(含)以内",
  "及以上",
  "及以下",
  "/",
  "每"
 ],
 "amountUnits": {
  "亿元": "hundredMillionYuan",
  "億元": "hundredMillionYuan",
  "万元": "tenThousandYuan",
  "萬元": "tenThousandYuan",
  "元": "yuan"
 },
 "bareUnits": {
  "亿": "hundredMillionYuan",
  "万": "tenThousandYuan"
 },
 "yearSuffixes": [
  "年度",
  "年"
 ],
 "rangeMarks": [
  "-",
  "~",
  "至",
  "到"
 ],
 "listJoins": [
  "和",
  "与",
  "及",
  "以及"
 ],
 "eachWords": [
  "各"
 ],
 "sideCharacters": [
  "收",
  "支"
 ],
 "bareComparisons": [
  "对比",
  "相比",
  "比较",
  "相较",
  "相比较"
 ],
 "outcomeWords": [
  "为"
 ],
 "restatementWords": [
  "折合",
  "折合人民币",
  "约合",
  "合",
  "即",
  "折"
 ],
 "subgroupConcepts": [
  "officeRunningCosts"
 ],
 "magnitudeWords": [
  "万",
  "亿",
  "千",
  "百",
  "十"
 ],
 "approximateInside": [
  "余",
  "多"
 ],
 "functionNameSuffix": "支出",
 "functionItemEndings": [
  "科目"
 ],
 "remainderWord": "其他",
 "fundPhrases": [
  "一般公共预算",
  "政府性基金预算",
  "国有资本经营预算",
  "公共财政预算"
 ],
 "budgetWord": "预算",
 "executionWords": [
  "决算",
  "执行数",
  "实际支出",
  "实际完成"
 ],
 "functionMarkers": {
  "类": 3,
  "款": 5,
  "项": 7
 },
 "parents": {
  "revenue.total": [
   "revenue.",
   "fiscal."
  ],
  "revenue.currentYear": [
   "revenue.generalPublic",
   "revenue.governmentFunds",
   "revenue.stateCapital",
   "revenue.fiscalAppropriation",
   "revenue.specialAccount",
   "revenue.agencyOwn",
   "revenue.service",
   "revenue.commercial",
   "revenue.superiorSubsidy",
   "revenue.subordinateRemittance",
   "revenue.other"
  ],
  "revenue.fiscalAppropriation": [
   "revenue.generalPublic",
   "revenue.governmentFunds",
   "revenue.stateCapital"
  ],
  "fiscal.total": [
   "revenue.generalPublic",
   "revenue.governmentFunds",
   "revenue.stateCapital",
   "expenditure.",
   "function:"
  ],
  "expenditure.total": [
   "expenditure.",
   "function:"
  ],
  "expenditure.currentYear": [
   "expenditure.",
   "function:"
  ],
  "expenditure.basic": [
   "expenditure.personnel",
   "expenditure.operating"
  ],
  "expenditure.fiscalBasic": [
   "expenditure.personnel",
   "expenditure.operating"
  ],
  "expenditure.generalPublicBasic": [
   "expenditure.personnel",
   "expenditure.operating"
  ],
  "expenditure.fiscalAppropriation": [
   "expenditure.generalPublic",
   "expenditure.governmentFunds",
   "expenditure.stateCapital",
   "expenditure.fiscalBasic",
   "expenditure.fiscalProject",
   "function:"
  ],
  "expenditure.generalPublic": [
   "expenditure.generalPublicBasic",
   "expenditure.generalPublicProject",
   "expenditure.personnel",
   "expenditure.operating",
   "function:"
  ],
  "expenditure.governmentFunds": [
   "function:"
  ],
  "expenditure.stateCapital": [
   "function:"
  ],
  "threePublic.total": [
   "threePublic."
  ],
  "threePublic.vehicles": [
   "threePublic.vehiclePurchase",
   "threePublic.vehicleOperation"
  ],
  "procurement.total": [
   "procurement."
  ],
  "procurement.smallAndMedium": [
   "procurement.smallAndMicro"
  ],
  "awards.smallAndMedium": [
   "awards.smallAndMicro"
  ],
  "assets.total": [
   "assets."
  ]
 },
 "qualified": {
  "revenue.carryover": {
   "fiscal": "fiscal.carryover",
   "governmentFunds": "revenue.governmentFundsCarryover"
  },
  "expenditure.carryoverOut": {
   "fiscal": "fiscal.carryoverOut",
   "governmentFunds": "expenditure.governmentFundsCarryoverOut"
  },
  "expenditure.basic": {
   "fiscal": "expenditure.fiscalBasic",
   "generalPublic": "expenditure.generalPublicBasic"
  },
  "expenditure.project": {
   "fiscal": "expenditure.fiscalProject",
   "generalPublic": "expenditure.generalPublicProject"
  },
  "expenditure.total": {
   "fiscal": "expenditure.fiscalAppropriation",
   "generalPublic": "expenditure.generalPublic",
   "governmentFunds": "expenditure.governmentFunds",
   "stateCapital": "expenditure.stateCapital"
  },
  "expenditure.currentYear": {
   "fiscal": "expenditure.fiscalAppropriation",
   "generalPublic": "expenditure.generalPublic",
   "governmentFunds": "expenditure.governmentFunds",
   "stateCapital": "expenditure.stateCapital"
  },
  "revenue.total": {
   "fiscal": "revenue.fiscalAppropriation",
   "generalPublic": "revenue.generalPublic",
   "governmentFunds": "revenue.governmentFunds",
   "stateCapital": "revenue.stateCapital"
  },
  "revenue.currentYear": {
   "fiscal": "revenue.fiscalAppropriation",
   "generalPublic": "revenue.generalPublic",
   "governmentFunds": "revenue.governmentFunds",
   "stateCapital": "revenue.stateCapital"
  }
 },
 "expenditureFaces": {
  "revenue.fiscalAppropriation": "expenditure.fiscalAppropriation",
  "revenue.generalPublic": "expenditure.generalPublic",
  "revenue.governmentFunds": "expenditure.governmentFunds",
  "revenue.stateCapital": "expenditure.stateCapital"
 },
 "sections": {
  "silent": [
   "contents",
   "glossary",
   "duties"
  ],
  "unbindable": [
   "organization",
   "objectives",
   "specialFunds",
   "projects"
  ],
  "needed": {
   "threePublic.overseasVisits": "threePublicExpenses",
   "threePublic.vehicles": "threePublicExpenses",
   "threePublic.vehiclePurchase": "threePublicExpenses",
   "threePublic.vehicleOperation": "threePublicExpenses",
   "threePublic.hospitality": "threePublicExpenses",
   "meetings": "threePublicExpenses",
   "training": "threePublicExpenses",
   "procurement.goods": "governmentProcurement",
   "procurement.works": "governmentProcurement",
   "procurement.services": "governmentProcurement",
   "assets.total": "assets",
   "assets.planned": "assets"
  }
 },
 "rivals": {
  "revenue.total": [
   "revenueExpenditureSummary/revenue/currentYear/amount",
   "revenueSummary/main/total/currentYear"
  ],
  "expenditure.total": [
   "revenueExpenditureSummary/expenditure/currentYear/amount",
   "expenditureSummary/main/total/total"
  ],
  "expenditure.fiscalAppropriation": [
   "fiscalSummary/expenditure/currentYear/total",
   "fiscalSummary/expenditure/total/total"
  ]
 },
 "rivalsOfGrandTotal": {
  "revenue.fiscalAppropriation": [
   "fiscalSummary/revenue/total/amount"
  ]
 },
 "totalsOfYear": {
  "revenue.total": "revenue.currentYear",
  "expenditure.total": "expenditure.currentYear"
 },
 "counted": [
  {
   "concept": "threePublic.groups",
   "units": [
    "个",
    "团",
    "批",
    "批次",
    "次",
    "批(次)",
    "组"
   ],
   "words": [
    "团组",
    "组团",
    "出国(境)团",
    "出国团"
   ]
  },
  {
   "concept": "threePublic.travelers",
   "units": [
    "人",
    "人次",
    "名"
   ],
   "words": [
    "团组",
    "组团",
    "出国(境)",
    "出国"
   ]
  },
  {
   "concept": "threePublic.vehiclesBought",
   "units": [
    "辆",
    "台"
   ],
   "words": [
    "购置",
    "购置数",
    "更新",
    "新购"
   ]
  },
  {
   "concept": "threePublic.vehiclesHeld",
   "units": [
    "辆",
    "台"
   ],
   "words": [
    "保有量",
    "公务用车保有",
    "共有公务用车",
    "现有公务用车",
    "实有公务用车",
    "共有车辆"
   ]
  },
  {
   "concept": "threePublic.receptions",
   "units": [
    "批次",
    "批",
    "次",
    "批(次)",
    "起"
   ],
   "words": [
    "接待"
   ]
  },
  {
   "concept": "threePublic.guests",
   "units": [
    "人",
    "人次",
    "名"
   ],
   "words": [
    "接待"
   ]
  }
 ],
 "countedParts": [
  "外事",
  "外宾",
  "国(境)外接待",
  "随同",
  "陪同"
 ],
 "countedPartOpeners": [
  "其中"
 ],
 "carriedOver": [
  "revenue.carryover",
  "expenditure.carryoverOut"
 ],
 "grandTotalWords": [
  "总"
 ],
 "revenueWords": [
  "收入",
  "结转",
  "结余"
 ],
 "bodyEndings": [
  "局",
  "所",
  "站",
  "队",
  "中心",
  "院",
  "校",
  "学校",
  "处",
  "办",
  "办公室",
  "委",
  "委员会",
  "馆",
  "社",
  "厅",
  "台",
  "园",
  "场",
  "机关",
  "本级",
  "公司",
  "街道",
  "学会",
  "协会",
  "机构",
  "单位",
  "县",
  "全县",
  "全市",
  "全区",
  "全省",
  "乡",
  "镇"
 ],
 "bodyPrepositions": [
  "根据",
  "按照",
  "依据",
  "经",
  "由",
  "按",
  "为",
  "对",
  "向",
  "报",
  "全部由",
  "遵照",
  "依照"
 ],
 "roughly": [
  "基本",
  "大致",
  "总体",
  "大体",
  "整体",
  "基本上",
  "总体上",
  "大体上",
  "略"
 ],
 "includingWords": [
  "含",
  "包含",
  "包括"
 ],
 "exceedWords": [
  "大于",
  "小于",
  "高于",
  "低于",
  "多于",
  "少于",
  "超过",
  "超出"
 ],
 "withinWords": [
  "中",
  "当中"
 ],
 "divisionMarks": {
  "openers": [
   "按",
   "按照"
  ],
  "endings": [
   "分类",
   "划分",
   "科目",
   "区分",
   "归类",
   "分:",
   "分，"
  ]
 },
 "siblings": [
  [
   "expenditure.basic",
   "expenditure.fiscalBasic",
   "expenditure.generalPublicBasic",
   "expenditure.project",
   "expenditure.fiscalProject",
   "expenditure.generalPublicProject"
  ],
  [
   "threePublic.overseasVisits",
   "threePublic.vehicles",
   "threePublic.hospitality"
  ],
  [
   "revenue.total",
   "expenditure.total"
  ]
 ],
 "sumWords": [
  "合计",
  "总计",
  "共计",
  "总共",
  "共",
  "累计",
  "合计为",
  "总计为"
 ],
 "generalPublicOnly": {
  "concepts": [
   "expenditure.personnel",
   "expenditure.operating"
  ],
  "measure": [
   "expenditure.basic",
   "expenditure.generalPublicBasic"
  ]
 }
}
