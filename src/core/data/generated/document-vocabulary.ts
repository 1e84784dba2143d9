// Generated from /data by scripts/generate.ts; do not edit.
import type { DocumentVocabulary } from '../../model/document-vocabulary.ts'

export const documentVocabulary: DocumentVocabulary = {
 "disclosures": [
  {
   "kind": "departmentBudget",
   "names": [
    "部门预算",
    "部门综合预算"
   ]
  },
  {
   "kind": "agencyBudget",
   "names": [
    "单位预算"
   ]
  },
  {
   "kind": "departmentFinalAccounts",
   "names": [
    "部门决算"
   ]
  },
  {
   "kind": "agencyFinalAccounts",
   "names": [
    "单位决算"
   ]
  }
 ],
 "disclosureTails": [
  "信息公开",
  "公开",
  "公开说明",
  "情况说明",
  "说明",
  "编制说明",
  "报告",
  "草案",
  "表",
  "公开表",
  "信息",
  "情况",
  "及相关说明",
  "公开情况",
  "公开报告",
  "公开文本",
  "公开资料",
  "公开目录",
  "信息公开说明",
  "公开情况说明"
 ],
 "yearTails": [
  "年度",
  "年区级",
  "年市级",
  "年县级",
  "年省级",
  "年本级",
  "年"
 ],
 "governmentNames": [
  "政府预算",
  "政府决算",
  "财政预算",
  "财政决算",
  "预算草案",
  "决算草案",
  "预算执行情况",
  "总预算",
  "全市预算",
  "全县预算",
  "全区预算",
  "全省预算"
 ],
 "governmentWords": [
  "税收收入",
  "增值税",
  "企业所得税",
  "个人所得税",
  "非税收入",
  "税收返还",
  "转移支付收入",
  "债务限额",
  "债务余额",
  "社会保险基金收入",
  "社会保险基金预算收入",
  "一般公共预算收入表",
  "一般公共预算收入预算表",
  "政府性基金收入表",
  "政府性基金收入预算表",
  "上解支出",
  "一般债务",
  "专项债务"
 ],
 "departmentCaptions": [
  "预算主管部门",
  "决算主管部门",
  "编制部门",
  "部门名称",
  "预算部门",
  "填报部门",
  "公开部门",
  "部门",
  "预算单位",
  "编制单位",
  "填报单位",
  "单位名称",
  "预算单位名称",
  "公开单位",
  "预算部门名称",
  "部门（单位）名称",
  "单位"
 ],
 "departmentCodeCaptions": [
  "部门编码",
  "预算部门编码",
  "部门代码",
  "单位编码",
  "预算单位编码",
  "单位代码"
 ],
 "fiscalYearCaptions": [
  "预算年度",
  "决算年度",
  "年度",
  "财政年度"
 ],
 "placeEndings": [
  "省",
  "市",
  "区",
  "县",
  "州",
  "盟",
  "旗",
  "自治区"
 ],
 "contentsTitles": [
  "目录"
 ],
 "unit": {
  "label": "单位",
  "prefixes": [
   "金额",
   "计量",
   "货币"
  ],
  "currency": "人民币",
  "words": {
   "元": "yuan",
   "万元": "tenThousandYuan",
   "亿元": "hundredMillionYuan"
  },
  "unsupported": [
   "千元",
   "百元",
   "百万元",
   "千万元"
  ]
 },
 "neutralTitleWords": [
  "部门预算",
  "单位预算",
  "预算单位",
  "部门",
  "单位",
  "本级",
  "预算",
  "决算",
  "财务",
  "年度",
  "情况",
  "汇总",
  "财政资金"
 ],
 "titleWords": [
  "财政",
  "拨款",
  "公共",
  "基金",
  "国有资本",
  "基本支出",
  "项目支出",
  "支出",
  "收入",
  "收支",
  "采购",
  "经费",
  "三公",
  "专户",
  "绩效",
  "债务",
  "转移",
  "明细",
  "经济",
  "功能",
  "科目"
 ],
 "statutoryWords": [
  "收支",
  "收入",
  "支出",
  "预算",
  "决算",
  "拨款",
  "基金",
  "经费",
  "采购",
  "资产"
 ],
 "otherTableWords": [
  "绩效",
  "目标",
  "指标",
  "名单",
  "目录",
  "人员",
  "机构",
  "单位构成"
 ],
 "titleEndings": [
  "表",
  "预算",
  "续"
 ],
 "formNumberWords": [
  "公开",
  "附",
  "表",
  "附表",
  "附件",
  "公开表"
 ],
 "tableWords": [
  "表"
 ],
 "rowNumberHeads": [
  "序号",
  "行次",
  "行号",
  "编号"
 ],
 "columnNumberMarks": [
  "栏次",
  "栏目",
  "行次"
 ],
 "subtotalHeads": [
  "小计",
  "合计"
 ],
 "labelPrefixes": [
  "其中",
  "减",
  "加"
 ],
 "labelSuffixes": [
  "（类）",
  "（款）",
  "（项）"
 ],
 "noteMarks": [
  "注",
  "说明",
  "备注",
  "附注"
 ],
 "nilNotes": [
  "空表",
  "无数据",
  "无相关收支",
  "无此项",
  "无相关数据",
  "没有使用",
  "无收支",
  "未安排",
  "本表为空",
  "无内容",
  "没有安排",
  "没有政府性基金",
  "没有国有资本",
  "没有财政拨款",
  "没有相关"
 ]
}
