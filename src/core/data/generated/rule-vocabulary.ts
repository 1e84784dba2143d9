// Generated from /data by scripts/generate.ts; do not edit.
import type { RuleVocabulary } from '../../model/rule-data.ts'

export const ruleVocabulary: RuleVocabulary = {
 "functionNames": {
  "administrativeRunning": [
   "行政运行"
  ],
  "institutionRunning": [
   "事业运行"
  ],
  "generalAffairs": [
   "一般行政管理事务"
  ],
  "retirement": [
   "离退休"
  ]
 },
 "institution": {
  "codes": [
   "2101102",
   "2080502"
  ],
  "words": [
   "事业单位",
   "事业编制",
   "参公单位",
   "参照公务员法管理",
   "全额拨款",
   "差额拨款",
   "自收自支",
   "公益一类",
   "公益二类"
  ],
  "denials": [
   "无事业单位",
   "没有事业单位",
   "无所属事业单位",
   "无下属事业单位",
   "事业单位0",
   "事业编制0"
  ],
  "plural": [
   "所属事业单位",
   "下属事业单位",
   "含所属单位",
   "及所属单位",
   "所属单位在内"
  ],
  "natures": [
   "行政",
   "事业",
   "参公",
   "参照公务员法管理"
  ]
 },
 "personalSubsidies": [
  "房补",
  "租房补",
  "房租补",
  "住房补贴",
  "购房补贴",
  "提租补贴",
  "津贴补贴",
  "绩效工资",
  "基本工资",
  "工资发放",
  "社保缴费",
  "养老保险缴费",
  "住房公积金",
  "职业年金"
 ],
 "purchases": [
  "购置",
  "采购",
  "外包",
  "印刷",
  "租赁",
  "维修",
  "运维",
  "运行维护",
  "物业",
  "保洁",
  "保安",
  "软件开发",
  "信息化建设",
  "系统建设",
  "设备更新",
  "更换"
 ],
 "assetPurchases": [
  "购置",
  "补充更换",
  "更换老旧",
  "设备更新",
  "更新设备",
  "购买设备",
  "添置"
 ],
 "threePublic": [
  {
   "row": "overseasVisits",
   "economic": [
    "30212"
   ],
   "words": [
    "因公出国",
    "出国（境）",
    "出国(境)",
    "出访",
    "因公临时出国"
   ]
  },
  {
   "row": "vehiclePurchase",
   "economic": [
    "31013"
   ],
   "words": [
    "公务用车",
    "公车",
    "车辆购置",
    "购置车辆",
    "购车"
   ]
  },
  {
   "row": "vehicleOperation",
   "economic": [
    "30231"
   ],
   "words": [
    "公务用车",
    "公车",
    "车辆",
    "用车",
    "汽车"
   ]
  },
  {
   "row": "hospitality",
   "economic": [
    "30217"
   ],
   "words": [
    "接待"
   ]
  },
  {
   "row": "meetings",
   "economic": [
    "30215"
   ],
   "words": [
    "会议"
   ]
  },
  {
   "row": "training",
   "economic": [
    "30216"
   ],
   "words": [
    "培训"
   ]
  }
 ],
 "denials": [
  "不再列支",
  "不再安排",
  "不再保留",
  "不再编列",
  "不再发生",
  "未安排",
  "没有安排",
  "不安排",
  "不再产生"
 ],
 "denialLeads": [
  "本年度",
  "本年",
  "今年",
  "当年",
  "全年",
  "年度",
  "年初",
  "年",
  "起",
  "自",
  "从",
  "本部门",
  "我部门",
  "本单位",
  "我单位",
  "本局",
  "我局",
  "本办",
  "我办",
  "本委",
  "我委",
  "本院",
  "我院",
  "本街道",
  "我街道",
  "本镇",
  "我镇",
  "预算",
  "部门预算",
  "继续",
  "均",
  "也",
  "都",
  "将",
  "拟",
  "且",
  "并",
  "故",
  "因此",
  "暂",
  "中",
  "内",
  "一律",
  "其中",
  "已"
 ],
 "denialTails": [
  "支出",
  "预算",
  "支出预算",
  "经费",
  "费用",
  "资金",
  "预算资金",
  "等费用"
 ],
 "vehicleWords": [
  "公务用车",
  "公务车",
  "公车"
 ],
 "limitedDenials": [
  "新增",
  "增加",
  "更多",
  "超编",
  "超标",
  "额外"
 ],
 "countWords": {
  "groups": [
   "团组",
   "组团",
   "出国（境）团",
   "出国团"
  ],
  "travelers": [
   "人次",
   "出国人员"
  ],
  "vehiclesBought": [
   "购置公务用车",
   "公务用车购置数",
   "更新公务用车",
   "新购"
  ],
  "vehiclesHeld": [
   "保有量"
  ],
  "receptions": [
   "批次",
   "接待批"
  ],
  "guests": [
   "人次",
   "接待人数"
  ]
 },
 "completionWords": {
  "executed": [
   "决算数",
   "决算",
   "支出数"
  ],
  "originalBudget": [
   "年初预算"
  ],
  "annualBudget": [
   "全年预算",
   "调整预算",
   "调整后预算",
   "调整后的预算"
  ],
  "budget": [
   "预算"
  ],
  "greater": [
   "大于",
   "高于",
   "超过",
   "超出",
   "多于"
  ],
  "less": [
   "小于",
   "低于",
   "少于"
  ],
  "equal": [
   "等于"
  ],
  "equalJoins": [
   "与",
   "同",
   "和"
  ],
  "same": [
   "持平",
   "一致",
   "相同",
   "相等"
  ],
  "itself": [
   "其"
  ]
 },
 "reasonWords": [
  "原因",
  "由于",
  "因为",
  "主要是",
  "主要为",
  "主要情况",
  "主要系",
  "系因",
  "是因",
  "缘于",
  "源于",
  "影响",
  "导致",
  "致使",
  "所致"
 ],
 "lastYearsPlan": {
  "none": [
   "未安排",
   "没有安排",
   "不安排",
   "未编制",
   "没有编制",
   "未编列",
   "无"
  ],
  "planned": [
   "预算",
   "支出",
   "购置",
   "采购",
   "费",
   "车辆",
   "设备"
  ],
  "targets": [
   "纳入绩效目标管理",
   "实行绩效目标管理",
   "实施绩效目标管理",
   "开展绩效目标管理",
   "编制绩效目标",
   "编报绩效目标",
   "设定绩效目标"
  ],
  "lookingBack": [
   "执行",
   "决算",
   "自评",
   "评价",
   "监控",
   "回顾",
   "总结",
   "完成",
   "相比",
   "比",
   "较",
   "同期",
   "由于",
   "因为",
   "原因",
   "后",
   "起"
  ]
 },
 "remainders": [
  "其他",
  "其它",
  "其余"
 ],
 "procurementKinds": [
  "货物",
  "工程",
  "服务"
 ],
 "nothingDone": [
  "未发生",
  "没有发生",
  "未安排",
  "没有安排",
  "未组织",
  "未开展",
  "未购置",
  "不涉及",
  "无此项",
  "无因公",
  "无公务",
  "无接待",
  "无出国"
 ],
 "announcements": [
  "如下",
  "其中"
 ],
 "comparedBefore": [
  "比",
  "较",
  "与",
  "同",
  "和",
  "跟",
  "于"
 ],
 "comparisonWords": [
  "持平",
  "一致",
  "无变化",
  "不变",
  "增加",
  "减少",
  "增长",
  "下降",
  "降低",
  "上升",
  "零增长",
  "相同",
  "压减",
  "小于上年",
  "大于上年",
  "低于上年",
  "高于上年",
  "上年无",
  "新增",
  "首次"
 ],
 "divisions": [
  {
   "whole": [
    "expenditure.total",
    "expenditure.currentYear"
   ],
   "parts": [
    "expenditure.basic",
    "expenditure.project",
    "expenditure.commercial",
    "expenditure.remittance",
    "expenditure.subsidy",
    "expenditure.reserve",
    "expenditure.carryoverOut"
   ]
  },
  {
   "whole": [
    "expenditure.generalPublic"
   ],
   "parts": [
    "expenditure.generalPublicBasic",
    "expenditure.generalPublicProject"
   ]
  },
  {
   "whole": [
    "expenditure.fiscalAppropriation"
   ],
   "parts": [
    "expenditure.fiscalBasic",
    "expenditure.fiscalProject"
   ]
  },
  {
   "whole": [
    "expenditure.fiscalAppropriation",
    "fiscal.total"
   ],
   "parts": [
    "expenditure.generalPublic",
    "expenditure.governmentFunds",
    "expenditure.stateCapital"
   ]
  },
  {
   "whole": [
    "expenditure.basic",
    "expenditure.generalPublicBasic",
    "expenditure.fiscalBasic"
   ],
   "parts": [
    "expenditure.personnel",
    "expenditure.operating"
   ]
  },
  {
   "whole": [
    "revenue.total",
    "revenue.currentYear"
   ],
   "parts": [
    "revenue.generalPublic",
    "revenue.governmentFunds",
    "revenue.stateCapital",
    "revenue.specialAccount",
    "revenue.agencyOwn",
    "revenue.carryover",
    "revenue.nonFiscalSurplus"
   ],
   "named": "revenue.agencyOwn"
  },
  {
   "whole": [
    "revenue.total",
    "revenue.currentYear"
   ],
   "parts": [
    "revenue.fiscalAppropriation",
    "revenue.specialAccount",
    "revenue.agencyOwn",
    "revenue.carryover",
    "revenue.nonFiscalSurplus"
   ],
   "named": "revenue.agencyOwn"
  },
  {
   "whole": [
    "revenue.total",
    "revenue.currentYear"
   ],
   "parts": [
    "revenue.generalPublic",
    "revenue.governmentFunds",
    "revenue.stateCapital",
    "revenue.specialAccount",
    "revenue.agencyOwn",
    "revenue.service",
    "revenue.commercial",
    "revenue.superiorSubsidy",
    "revenue.subordinateRemittance",
    "revenue.other",
    "revenue.carryover",
    "revenue.nonFiscalSurplus"
   ]
  },
  {
   "whole": [
    "revenue.total",
    "revenue.currentYear"
   ],
   "parts": [
    "revenue.fiscalAppropriation",
    "revenue.specialAccount",
    "revenue.agencyOwn",
    "revenue.service",
    "revenue.commercial",
    "revenue.superiorSubsidy",
    "revenue.subordinateRemittance",
    "revenue.other",
    "revenue.carryover",
    "revenue.nonFiscalSurplus"
   ]
  },
  {
   "whole": [
    "revenue.fiscalAppropriation"
   ],
   "parts": [
    "revenue.generalPublic",
    "revenue.governmentFunds",
    "revenue.stateCapital"
   ]
  },
  {
   "whole": [
    "threePublic.total"
   ],
   "parts": [
    "threePublic.overseasVisits",
    "threePublic.vehicles",
    "threePublic.hospitality"
   ]
  },
  {
   "whole": [
    "threePublic.total"
   ],
   "parts": [
    "threePublic.overseasVisits",
    "threePublic.vehiclePurchase",
    "threePublic.vehicleOperation",
    "threePublic.hospitality"
   ]
  },
  {
   "whole": [
    "threePublic.vehicles"
   ],
   "parts": [
    "threePublic.vehiclePurchase",
    "threePublic.vehicleOperation"
   ]
  },
  {
   "whole": [
    "procurement.total"
   ],
   "parts": [
    "procurement.goods",
    "procurement.works",
    "procurement.services"
   ]
  }
 ],
 "mainly": [
  "主要",
  "其中主要",
  "包括但不限于"
 ],
 "andOthers": [
  "等"
 ],
 "residues": [
  "增加（减少）",
  "增加(减少)",
  "增长（减少）",
  "增长(减少)",
  "增长（下降）",
  "增长(下降)",
  "增长（降低）",
  "增长(降低)",
  "减少（增加）",
  "减少(增加)",
  "增/减",
  "增加/减少",
  "待填写",
  "此处填写",
  "请填写",
  "（填写",
  "(填写",
  "××",
  "XX年",
  "XX万元",
  "XXX",
  "X万元",
  "{单位}",
  "{年度}",
  "【单位】",
  "【年度】",
  "○○",
  "大小于",
  "小大于",
  "大于小于",
  "大于（小于）",
  "大于(小于)",
  "小于（大于）",
  "小于(大于)"
 ],
 "residuesBeforeFigures": [
  "减增加",
  "增减少",
  "增减加"
 ],
 "figureVerbs": [
  "为",
  "共",
  "共计",
  "合计",
  "总计",
  "增加",
  "减少",
  "增长",
  "下降",
  "降低",
  "上升",
  "完成",
  "安排",
  "支出",
  "收入",
  "预算",
  "决算",
  "约"
 ],
 "figureUnits": [
  "万元",
  "元",
  "%",
  "个百分点"
 ],
 "unitNames": [
  "单位"
 ],
 "unitVerbs": [
  "占",
  "占比",
  "占比为",
  "比重为",
  "增长",
  "下降",
  "增加",
  "减少",
  "上升",
  "降低",
  "预算为",
  "决算为",
  "预算数为",
  "决算数为",
  "支出为",
  "收入为",
  "总额为",
  "合计为",
  "总计为"
 ],
 "movements": {
  "moved": [
   "增加",
   "减少",
   "增长",
   "下降",
   "上升",
   "降低"
  ],
  "unmoved": [
   "持平",
   "无变化",
   "无增减",
   "没有变化"
  ],
  "reaching": [
   "为",
   "到",
   "至"
  ],
  "comparing": [
   "与",
   "和",
   "同",
   "较",
   "比"
  ]
 },
 "vehicleHalves": {
  "both": [
   "购置及运行",
   "购置及运维",
   "购置和运行",
   "购置与运行",
   "购置、运行",
   "购置费及运行",
   "购置费和运行",
   "购置运行"
  ],
  "purchases": [
   "购置",
   "购车",
   "新购",
   "购买"
  ]
 },
 "evaluationGrades": {
  "evaluated": [
   "自评的",
   "自评"
  ],
  "projects": [
   "项目"
  ],
  "units": [
   "个"
  ],
  "grades": [
   "评级为优",
   "评级为良",
   "评级为中",
   "评级为差",
   "评级为合格",
   "评级为不合格",
   "等级为优",
   "等级为良",
   "等级为中",
   "等级为差",
   "等次为优",
   "等次为良",
   "等次为中",
   "等次为差"
  ]
 },
 "peopleUnits": [
  "人",
  "名",
  "位",
  "人次",
  "万人次"
 ],
 "overlappingGroups": [
  "党员",
  "女",
  "男",
  "民族",
  "退休",
  "离休",
  "学历",
  "本科",
  "硕士",
  "博士",
  "研究生",
  "大专",
  "以上",
  "以下",
  "岁"
 ],
 "fillInstructions": [
  "事项填写",
  "按实际填写",
  "据实填写",
  "如实填写",
  "根据实际填写",
  "情况填写",
  "自行填写",
  "请根据",
  "仍保留该表格式",
  "作下述说明",
  "作如下说明",
  "填报说明",
  "此表由",
  "无此项内容的",
  "如无此项",
  "如无请",
  "本部分内容为",
  "本部分内容填",
  "本部分填写"
 ],
 "levelWords": {
  "3": "类",
  "5": "款",
  "7": "项"
 },
 "subjectTopics": [
  {
   "id": "housing",
   "names": [
    "住房公积金",
    "购房补贴",
    "提租补贴",
    "住房改革"
   ],
   "words": [
    "住房",
    "公积金",
    "购房",
    "提租",
    "房补",
    "房改"
   ]
  },
  {
   "id": "medical",
   "names": [
    "行政单位医疗",
    "事业单位医疗",
    "公务员医疗补助"
   ],
   "words": [
    "医疗",
    "医保",
    "生育保险"
   ]
  },
  {
   "id": "pension",
   "names": [
    "机关事业单位基本养老保险缴费"
   ],
   "words": [
    "养老"
   ]
  },
  {
   "id": "annuity",
   "names": [
    "机关事业单位职业年金缴费"
   ],
   "words": [
    "年金"
   ]
  },
  {
   "id": "retirement",
   "names": [
    "行政单位离退休",
    "事业单位离退休"
   ],
   "words": [
    "离休",
    "退休"
   ]
  }
 ],
 "partOpeners": [
  "其中",
  "包括",
  "包含",
  "分别为"
 ],
 "reasonLeads": [
  "主要原因",
  "增减原因",
  "变动原因",
  "增减变化原因",
  "减少原因",
  "增加原因"
 ],
 "reasonJoins": [
  "是",
  "为"
 ],
 "nameAffixes": {
  "prefixes": [
   "其他"
  ],
  "suffixes": [
   "支出"
  ]
 },
 "indicatorWord": "指标",
 "purposeLeads": [
  "主要用于",
  "主要是用于",
  "用于"
 ],
 "itemLeads": [
  "主要用于",
  "主要包括",
  "主要为",
  "主要有",
  "包括",
  "主要是",
  "用于"
 ],
 "itemTails": [
  "等日常运行支出",
  "等日常公用支出",
  "等日常支出",
  "等支出",
  "等费用",
  "等方面",
  "等",
  "支出"
 ],
 "countUnits": [
  "万平方米",
  "平方米",
  "公里",
  "万人次",
  "人次",
  "场次",
  "批次",
  "人",
  "名",
  "位",
  "个",
  "家",
  "项",
  "件",
  "条",
  "篇",
  "本",
  "册",
  "份",
  "套",
  "台",
  "辆",
  "次",
  "场",
  "期",
  "班",
  "户",
  "处",
  "座",
  "间",
  "天",
  "小时",
  "分钟",
  "个月",
  "月",
  "年",
  "%",
  "％",
  "‰"
 ],
 "uncountedUnits": [
  "天",
  "小时",
  "分钟",
  "个月",
  "月",
  "年",
  "%",
  "％",
  "‰"
 ],
 "vagueBases": [
  "无",
  "略",
  "—",
  "-",
  "/",
  "工作需要",
  "实际需要",
  "工作实际",
  "实际情况",
  "实际工作",
  "工作安排",
  "工作要求",
  "工作经验",
  "经验",
  "领导要求",
  "惯例",
  "按要求",
  "自定"
 ],
 "atLeast": [
  "不少于",
  "不低于",
  "不小于",
  "至少",
  "超过",
  "高于",
  "达到",
  "达",
  "≥",
  ">",
  "＞"
 ],
 "atMost": [
  "不超过",
  "不高于",
  "不多于",
  "不大于",
  "控制在",
  "低于",
  "少于",
  "≤",
  "<",
  "＜"
 ],
 "conjunctions": [
  "且",
  "并",
  "及",
  "和",
  "同时",
  "全年",
  "每年",
  "确保",
  "其中"
 ],
 "atLeastAfter": [
  "以上"
 ],
 "atMostAfter": [
  "以内",
  "以下"
 ],
 "indicatorLevels": [
  {
   "level1": "产出",
   "level2": [
    "数量",
    "质量",
    "时效",
    "成本"
   ]
  },
  {
   "level1": "成本",
   "level2": [
    "经济成本",
    "社会成本",
    "生态环境成本",
    "成本"
   ]
  },
  {
   "level1": "效益",
   "level2": [
    "经济效益",
    "社会效益",
    "生态效益",
    "环境效益",
    "可持续影响",
    "可持续发展影响"
   ]
  },
  {
   "level1": "满意度",
   "level2": [
    "服务对象满意度",
    "满意度"
   ]
  }
 ],
 "costLevel": "成本",
 "timelyLevel": "时效",
 "ecologicalLevels": [
  "生态效益",
  "环境效益"
 ],
 "satisfactionLevel": "满意度",
 "quantityLevel": "数量",
 "outcomeLevel": "效益",
 "qualityLevel": "质量",
 "outputLevel": "产出",
 "degreeEndings": [
  "满意度",
  "完善度",
  "知晓度",
  "认可度",
  "参与度",
  "达标度",
  "幸福感"
 ],
 "largerIsBetter": [
  "完成率",
  "合格率",
  "及时率",
  "达标率",
  "覆盖率",
  "办结率",
  "接通率",
  "准确率",
  "通过率",
  "出席率",
  "到位率",
  "完好率"
 ],
 "faultWords": [
  "故障",
  "投诉",
  "事故次数",
  "差错",
  "失误",
  "违规",
  "逾期",
  "离职率"
 ],
 "sharesOfWhole": [
  "合格率",
  "达标率",
  "及时率",
  "覆盖率",
  "满意",
  "出席率",
  "通过率",
  "准确率",
  "办结率",
  "完好率",
  "到位率"
 ],
 "dayUnit": "天",
 "moneyUnits": {
  "yuan": "元",
  "tenThousandYuan": "万元"
 },
 "outputKinds": [
  "数量",
  "质量",
  "时效",
  "成本"
 ],
 "timelyWords": [
  "及时率",
  "及时性",
  "及时程度",
  "按时完成率",
  "按期完成率",
  "准时率",
  "完成时间",
  "完工时间",
  "响应时间"
 ],
 "ecologicalWords": [
  "生态",
  "环境",
  "环保",
  "污染",
  "绿",
  "节能",
  "减排",
  "排放",
  "低碳",
  "能耗",
  "资源",
  "垃圾",
  "水质",
  "空气",
  "噪声",
  "植被",
  "节约",
  "扬尘",
  "河",
  "湖",
  "水",
  "森林",
  "林",
  "土壤",
  "卫生",
  "无纸化"
 ],
 "satisfactionWords": [
  "满意"
 ],
 "smallerIsBetter": [
  "故障",
  "投诉",
  "事故",
  "差错",
  "失误",
  "离职",
  "超支",
  "成本",
  "费用",
  "支出",
  "金额",
  "经费",
  "资金",
  "时间",
  "时长",
  "时效",
  "时限",
  "恢复",
  "逾期",
  "流失",
  "违规",
  "违法",
  "违纪",
  "缺陷",
  "下降",
  "降低",
  "减少",
  "压减",
  "控制",
  "误差",
  "损耗",
  "能耗",
  "排放",
  "发案",
  "案件",
  "病媒",
  "死亡",
  "伤亡",
  "破损",
  "退件",
  "等待",
  "距离",
  "密度",
  "单价",
  "标准",
  "补助",
  "补贴"
 ],
 "notSmaller": [
  "无差错",
  "零差错",
  "无故障",
  "无事故",
  "零事故",
  "满意",
  "及时率",
  "办结率",
  "完成率",
  "查处",
  "处置",
  "修复率",
  "保障"
 ],
 "growthWords": [
  "提升率",
  "增长率",
  "提高率",
  "增幅",
  "提升幅度"
 ],
 "baselineWords": [
  "上年",
  "去年",
  "基数",
  "基期",
  "年度同期",
  "/",
  "÷",
  "同比"
 ],
 "uptimeWords": [
  "运行天数",
  "稳定运行",
  "正常运行",
  "运行时间"
 ],
 "uptimeRates": [
  "完好率",
  "可用率",
  "正常率",
  "在线率",
  "稳定率"
 ],
 "rateEndings": [
  "率",
  "比例",
  "占比",
  "百分比"
 ],
 "costWords": [
  "单价",
  "单位成本",
  "人均",
  "每人",
  "标准",
  "均价"
 ],
 "typos": [
  {
   "wrong": "IPV6",
   "right": "IPv6"
  },
  {
   "wrong": "与上年下降",
   "right": "比上年下降"
  },
  {
   "wrong": "与上年减少",
   "right": "比上年减少"
  },
  {
   "wrong": "与上年增加",
   "right": "比上年增加"
  },
  {
   "wrong": "与上年增长",
   "right": "比上年增长"
  },
  {
   "wrong": "支出收入",
   "right": "支出",
   "beforeFigure": true
  },
  {
   "wrong": "城市品味",
   "right": "城市品位"
  },
  {
   "wrong": "风险检测预警",
   "right": "风险监测预警"
  },
  {
   "wrong": "座落",
   "right": "坐落"
  },
  {
   "wrong": "帐户",
   "right": "账户"
  },
  {
   "wrong": "帐务",
   "right": "账务"
  },
  {
   "wrong": "既使",
   "right": "即使"
  },
  {
   "wrong": "截止目前",
   "right": "截至目前"
  },
  {
   "wrong": "按排",
   "right": "安排"
  },
  {
   "wrong": "布署",
   "right": "部署"
  },
  {
   "wrong": "公务车用车",
   "right": "公务用车"
  },
  {
   "wrong": "其它支出",
   "right": "其他支出"
  }
 ],
 "variants": [
  [
   "座席",
   "坐席"
  ],
  [
   "账户",
   "帐户"
  ],
  [
   "运维费",
   "运行维护费"
  ],
  [
   "工会费",
   "工会经费"
  ]
 ],
 "formMentions": [
  "收支预算总表",
  "收支总表",
  "收入预算总表",
  "收入总表",
  "支出预算总表",
  "支出总表",
  "财政拨款收支总表",
  "财政拨款收支预算总表",
  "基本支出表",
  "项目支出表",
  "基本支出预算表",
  "项目支出预算表",
  "政府采购预算表",
  "政府购买服务表",
  "政府购买服务预算表",
  "资产配置表"
 ],
 "sectionsDue": [
  {
   "kinds": [
    "duties"
   ],
   "from": 2015,
   "words": [
    "职责",
    "职能"
   ]
  },
  {
   "kinds": [
    "organization"
   ],
   "from": 2015,
   "words": [
    "机构设置",
    "单位构成",
    "预算单位",
    "内设机构"
   ]
  },
  {
   "kinds": [
    "officeRunningCosts"
   ],
   "from": 2017,
   "words": [
    "机关运行经费"
   ]
  },
  {
   "kinds": [
    "threePublicExpenses"
   ],
   "from": 2015,
   "words": [
    "三公"
   ]
  },
  {
   "kinds": [
    "governmentProcurement"
   ],
   "from": 2017,
   "words": [
    "政府采购"
   ]
  },
  {
   "kinds": [
    "assets"
   ],
   "from": 2019,
   "words": [
    "国有资产",
    "固定资产",
    "资产占用",
    "资产占有"
   ]
  },
  {
   "kinds": [
    "performance",
    "objectives"
   ],
   "from": 2019,
   "words": [
    "绩效"
   ]
  },
  {
   "kinds": [
    "glossary"
   ],
   "from": 2015,
   "words": [
    "名词解释"
   ]
  }
 ],
 "organizationKinds": [
  "行政单位",
  "参公单位",
  "参公事业单位",
  "参照公务员法管理的事业单位",
  "参照公务员法管理事业单位",
  "事业单位",
  "机关",
  "其他单位"
 ],
 "vehicleRows": [
  "车辆",
  "汽车",
  "公务用车",
  "交通运输设备"
 ],
 "vehicleUnits": [
  "辆"
 ],
 "allVehicles": [
  "共有车辆",
  "车辆共",
  "共有公务用车",
  "共有各类车辆",
  "车辆总数"
 ],
 "countingWords": [
  "次数",
  "人数",
  "数量",
  "个数",
  "户数",
  "场次",
  "批次",
  "人次",
  "件数",
  "份数",
  "期数",
  "台数",
  "套数",
  "总数",
  "数"
 ],
 "asOfWords": [
  "截至",
  "截止"
 ],
 "awards": {
  "winners": [
   "中小企业",
   "中小微企业",
   "小微企业"
  ],
  "wonWords": [
   "中标",
   "成交"
  ],
  "microWords": [
   "小微企业供应商",
   "小型和微型企业供应商",
   "小型、微型企业供应商"
  ],
  "otherProcurement": [
   "其他政府采购",
   "其它政府采购",
   "非预留"
  ]
 },
 "partNames": [
  "部门预算表",
  "单位预算表",
  "部门决算表",
  "单位决算表",
  "预算报表",
  "决算报表",
  "预算表",
  "决算表",
  "部门预算公开表",
  "部门预算报表"
 ],
 "formWord": "表",
 "bodyUnits": [
  "家",
  "个"
 ],
 "countedBodies": [
  "预算单位",
  "所属单位",
  "单位构成"
 ],
 "comparedFigures": {
  "budget": "预算",
  "accounts": "决算",
  "spent": "执行",
  "original": "年初"
 },
 "lookingBack": [
  "执行情况",
  "完成情况",
  "决算",
  "上年",
  "上一年",
  "回顾",
  "总结"
 ],
 "wholesByName": [
  "threePublic.total"
 ],
 "compareWords": [
  "比",
  "较",
  "与",
  "同"
 ],
 "bothTotals": {
  "revenue": [
   "收入",
   "收"
  ],
  "expenditure": [
   "支出",
   "支"
  ],
  "total": "总计",
  "joins": [
   "、",
   "和",
   "与",
   "及"
  ]
 },
 "thisYear": [
  "本年",
  "今年",
  "当年"
 ],
 "yearlyWords": [
  "年部门",
  "年度部门",
  "年单位",
  "年度单位",
  "年预算",
  "年度预算",
  "年度决算",
  "年决算",
  "年财政",
  "年度财政"
 ],
 "repeatedCharacters": [
  "原因是是",
  "主要是是",
  "的的",
  "万元元"
 ],
 "notRepeated": [
  "是是否",
  "是是非",
  "目的的",
  "标的的",
  "的的确",
  "的的士",
  "元元年",
  "元元旦"
 ],
 "repeatable": [
  "增加",
  "减少",
  "增长",
  "下降",
  "主要",
  "预算",
  "支出",
  "收入",
  "万元",
  "其中",
  "原因",
  "单位",
  "部门",
  "用于",
  "情况",
  "项目",
  "经费"
 ],
 "sharedPlatform": [
  "公车平台",
  "公务用车平台",
  "租赁",
  "租用",
  "统一保障",
  "机关事务",
  "公务用车服务"
 ]
}
