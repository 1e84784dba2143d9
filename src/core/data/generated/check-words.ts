// Generated from /data by scripts/generate.ts; do not edit.
import type { CheckWords } from '../../model/check-words.ts'

export const checkWords: CheckWords = {
 "funds": [
  {
   "form": "governmentFundsExpenditure",
   "words": [
    "政府性基金"
   ]
  },
  {
   "form": "stateCapitalExpenditure",
   "words": [
    "国有资本经营"
   ]
  }
 ],
 "none": [
  "无",
  "没有",
  "未",
  "不涉及",
  "均无"
 ],
 "noneVerbs": [
  "使用",
  "安排",
  "涉及",
  "编制",
  "列支",
  "发生",
  "有"
 ],
 "noneLeadsExcluded": [
  "上年",
  "去年",
  "往年",
  "以前",
  "除",
  "下属",
  "所属",
  "部分",
  "如",
  "若",
  "凡",
  "无",
  "没有"
 ],
 "noneTail": [
  "预算",
  "财政拨款",
  "拨款",
  "当年",
  "安排",
  "的",
  "支出",
  "收支",
  "决算",
  "资金",
  "情况",
  "支出预算"
 ],
 "glossaryTerms": [
  "基本支出",
  "项目支出",
  "三公经费",
  "机关运行经费"
 ],
 "bodyWords": {
  "department": [
   "本部门",
   "我部门"
  ],
  "agency": [
   "本单位",
   "我单位"
  ]
 },
 "titleWords": {
  "department": "部门",
  "agency": "单位",
  "papers": [
   "预算",
   "决算"
  ],
  "otherPapers": [
   "批复",
   "编制",
   "的通知",
   "通知"
  ]
 },
 "bodyEndings": [
  "局",
  "厅",
  "委员会",
  "办公室",
  "办公厅",
  "街道办事处",
  "人民政府",
  "法院",
  "检察院",
  "联合会",
  "总工会",
  "委员会办公室",
  "党校",
  "中心",
  "协会",
  "管理处"
 ],
 "bodyLeadsDropped": [
  "纳入",
  "列入",
  "编入",
  "是",
  "为",
  "即",
  "指",
  "将",
  "对",
  "把",
  "以及",
  "和",
  "中共"
 ],
 "reasonOpeners": [
  "主要原因是",
  "主要原因为",
  "原因是",
  "原因为",
  "主要是因为",
  "主要是由于",
  "是由于",
  "是因为"
 ],
 "emptyReasons": [
  "工作需要",
  "因工作需要",
  "实际工作需要",
  "业务需要",
  "工作安排",
  "工作调整",
  "工作变动",
  "正常变动",
  "正常增减",
  "正常调整",
  "系统原因",
  "系统问题",
  "系统滞后",
  "数据未保存",
  "其他原因",
  "客观原因",
  "其他",
  "无"
 ],
 "phoneWords": [
  "电话",
  "手机",
  "联系",
  "咨询",
  "热线"
 ],
 "runningCosts": [
  "办公用品",
  "办公费",
  "水费",
  "电费",
  "水电费",
  "印刷费",
  "邮电费",
  "差旅费",
  "取暖费",
  "日常办公",
  "办公耗材",
  "公用经费",
  "物业管理费"
 ]
}
