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
 ]
}
