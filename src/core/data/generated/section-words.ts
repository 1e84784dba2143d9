// Generated from /data by scripts/generate.ts; do not edit.
import type { SectionWords } from '../../model/vocabulary.ts'

export const sectionWords: SectionWords = {
 "partWords": [
  "部分",
  "部份",
  "章",
  "篇"
 ],
 "contentsTitles": [
  "目录",
  "目次",
  "目錄",
  "contents"
 ],
 "plainHeadings": [
  "部门职责",
  "部门主要职能",
  "主要职能",
  "主要职责",
  "单位主要职能",
  "部门职能",
  "单位职能",
  "机构设置",
  "部门机构设置",
  "单位机构设置",
  "部门机构设置情况",
  "机构设置情况",
  "人员构成",
  "人员编制",
  "名词解释",
  "部门预算编制说明",
  "单位预算编制说明",
  "预算编制说明",
  "其他相关情况说明",
  "其他情况说明",
  "项目经费情况说明",
  "情况说明",
  "部门概况",
  "单位概况"
 ],
 "headingEndings": [
  "说明",
  "职能",
  "职责",
  "设置",
  "解释",
  "情况",
  "概况",
  "目标",
  "构成"
 ],
 "kinds": [
  {
   "kind": "contents",
   "words": [
    "目录"
   ]
  },
  {
   "kind": "glossary",
   "words": [
    "名词解释",
    "专业名词",
    "专业性较强的名词",
    "名词说明",
    "名词释义",
    "相关名词"
   ]
  },
  {
   "kind": "threePublicExpenses",
   "words": [
    "三公"
   ]
  },
  {
   "kind": "officeRunningCosts",
   "words": [
    "机关运行经费",
    "机构运行经费",
    "运行经费安排",
    "行政运行经费"
   ]
  },
  {
   "kind": "governmentProcurement",
   "words": [
    "政府采购",
    "政府购买服务"
   ]
  },
  {
   "kind": "assets",
   "words": [
    "国有资产",
    "固定资产",
    "资产占用",
    "资产占有",
    "资产信息",
    "资产情况",
    "资产使用"
   ]
  },
  {
   "kind": "specialFunds",
   "words": [
    "专项资金"
   ]
  },
  {
   "kind": "projects",
   "words": [
    "项目经费情况",
    "项目预算安排",
    "部门项目预算",
    "项目绩效目标",
    "项目支出绩效",
    "重点项目",
    "项目情况说明",
    "项目预算情况",
    "绩效目标表",
    "绩效目标填报",
    "项目支出情况",
    "项目安排情况"
   ]
  },
  {
   "kind": "performance",
   "words": [
    "绩效目标设置",
    "绩效管理",
    "绩效评价",
    "绩效自评",
    "绩效情况",
    "绩效目标情况",
    "绩效目标编制",
    "预算绩效"
   ]
  },
  {
   "kind": "objectives",
   "words": [
    "整体绩效目标",
    "总体绩效目标",
    "分项绩效目标",
    "绩效目标",
    "工作任务及目标",
    "主要工作任务",
    "工作保障措施",
    "年度目标"
   ]
  },
  {
   "kind": "yearOnYear",
   "words": [
    "增减情况",
    "增减变化",
    "比上年",
    "与上年对比",
    "较上年",
    "变动情况",
    "变化情况"
   ]
  },
  {
   "kind": "duties",
   "words": [
    "职能",
    "职责"
   ]
  },
  {
   "kind": "organization",
   "words": [
    "机构设置",
    "单位构成",
    "机构情况",
    "人员构成",
    "人员编制",
    "预算单位",
    "内设机构",
    "单位设置",
    "部门概况",
    "单位概况",
    "部门基本情况",
    "单位基本情况"
   ]
  },
  {
   "kind": "fiscalAppropriation",
   "words": [
    "财政拨款",
    "一般公共预算",
    "政府性基金",
    "国有资本经营"
   ]
  },
  {
   "kind": "overview",
   "words": [
    "收支总",
    "收支预算",
    "收入支出",
    "收支情况",
    "预算安排的总体",
    "总体情况",
    "编制说明",
    "预算安排总体",
    "预算安排情况"
   ]
  },
  {
   "kind": "revenue",
   "words": [
    "收入"
   ]
  },
  {
   "kind": "expenditure",
   "words": [
    "支出"
   ]
  }
 ]
}
