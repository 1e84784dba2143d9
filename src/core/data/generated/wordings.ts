// Generated from /data by scripts/generate.ts; do not edit.
import type { Title } from '../../model/reference.ts'

export const wordingData: readonly Title[] = [
 {
  "key": "收入",
  "zh": "收入",
  "en": "Revenue"
 },
 {
  "key": "支出",
  "zh": "支出",
  "en": "Expenditure"
 },
 {
  "key": "项目",
  "zh": "项目",
  "en": "Item"
 },
 {
  "key": "项目名称",
  "zh": "项目名称",
  "en": "Item"
 },
 {
  "key": "预算数",
  "zh": "预算数",
  "en": "Budget"
 },
 {
  "key": "决算数",
  "zh": "决算数",
  "en": "Final accounts"
 },
 {
  "key": "金额",
  "zh": "金额",
  "en": "Amount"
 },
 {
  "key": "本年收入",
  "zh": "本年收入",
  "en": "Revenue of the year"
 },
 {
  "key": "本年支出",
  "zh": "本年支出",
  "en": "Expenditure of the year"
 },
 {
  "key": "收入预算",
  "zh": "收入预算",
  "en": "Revenue budget"
 },
 {
  "key": "支出预算",
  "zh": "支出预算",
  "en": "Expenditure budget"
 },
 {
  "key": "财政拨款收入",
  "zh": "财政拨款收入",
  "en": "Revenue from fiscal appropriation"
 },
 {
  "key": "财政拨款支出",
  "zh": "财政拨款支出",
  "en": "Expenditure from fiscal appropriation"
 },
 {
  "key": "一般公共预算支出",
  "zh": "一般公共预算支出",
  "en": "Expenditure from the general public budget"
 },
 {
  "key": "政府性基金预算支出",
  "zh": "政府性基金预算支出",
  "en": "Expenditure from government-managed funds"
 },
 {
  "key": "国有资本经营预算支出",
  "zh": "国有资本经营预算支出",
  "en": "Expenditure from state capital operations"
 },
 {
  "key": "一般公共预算基本支出",
  "zh": "一般公共预算基本支出",
  "en": "Basic expenditure from the general public budget"
 },
 {
  "key": "功能分类科目",
  "zh": "功能分类科目",
  "en": "Functional classification"
 },
 {
  "key": "支出功能分类科目",
  "zh": "支出功能分类科目",
  "en": "Functional classification"
 },
 {
  "key": "功能分类",
  "zh": "功能分类",
  "en": "Functional classification"
 },
 {
  "key": "功能分类科目编码",
  "zh": "功能分类科目编码",
  "en": "Functional code"
 },
 {
  "key": "功能分类科目名称",
  "zh": "功能分类科目名称",
  "en": "Name of function"
 },
 {
  "key": "支出部门经济分类科目",
  "zh": "支出部门经济分类科目",
  "en": "Economic classification"
 },
 {
  "key": "部门预算经济分类科目",
  "zh": "部门预算经济分类科目",
  "en": "Economic classification"
 },
 {
  "key": "部门预算经济分类科目编码",
  "zh": "部门预算经济分类科目编码",
  "en": "Economic code"
 },
 {
  "key": "经济分类科目",
  "zh": "经济分类科目",
  "en": "Economic classification"
 },
 {
  "key": "经济分类科目编码",
  "zh": "经济分类科目编码",
  "en": "Economic code"
 },
 {
  "key": "经济分类科目名称",
  "zh": "经济分类科目名称",
  "en": "Name of item"
 },
 {
  "key": "科目编码",
  "zh": "科目编码",
  "en": "Code"
 },
 {
  "key": "科目名称",
  "zh": "科目名称",
  "en": "Name"
 },
 {
  "key": "类",
  "zh": "类",
  "en": "Category"
 },
 {
  "key": "款",
  "zh": "款",
  "en": "Section"
 },
 {
  "key": "项",
  "zh": "项",
  "en": "Item"
 },
 {
  "key": "支出用途",
  "zh": "支出用途",
  "en": "Use"
 },
 {
  "key": "功能科目名称",
  "zh": "功能科目名称",
  "en": "Function"
 },
 {
  "key": "资金性质",
  "zh": "资金性质",
  "en": "Type of funds"
 },
 {
  "key": "“三公”经费预算数",
  "zh": "“三公”经费预算数",
  "en": "Three public expenses"
 },
 {
  "key": "“三公”经费",
  "zh": "“三公”经费",
  "en": "Three public expenses"
 },
 {
  "key": "公务用车购置及运行费",
  "zh": "公务用车购置及运行费",
  "en": "Official vehicles"
 },
 {
  "key": "公务用车购置及运行维护费",
  "zh": "公务用车购置及运行维护费",
  "en": "Official vehicles"
 },
 {
  "key": "小计",
  "zh": "小计",
  "en": "Subtotal"
 },
 {
  "key": "合计",
  "zh": "合计",
  "en": "Total"
 },
 {
  "key": "总计",
  "zh": "总计",
  "en": "Grand total"
 },
 {
  "key": "购置费",
  "zh": "购置费",
  "en": "Purchase"
 },
 {
  "key": "运行费",
  "zh": "运行费",
  "en": "Running"
 },
 {
  "key": "政府采购项目来源",
  "zh": "政府采购项目来源",
  "en": "Source project"
 },
 {
  "key": "政府采购金额",
  "zh": "政府采购金额",
  "en": "Procurement amount"
 },
 {
  "key": "政府采购金额（当年部门预算安排资金）",
  "zh": "政府采购金额（当年部门预算安排资金）",
  "en": "Procurement amount from the budget of the year"
 },
 {
  "key": "人员经费",
  "zh": "人员经费",
  "en": "Personnel"
 },
 {
  "key": "公用经费",
  "zh": "公用经费",
  "en": "Operating"
 },
 {
  "key": "一般公共预算资金",
  "zh": "一般公共预算资金",
  "en": "General public budget"
 },
 {
  "key": "政府性基金",
  "zh": "政府性基金",
  "en": "Government-managed funds"
 },
 {
  "key": "国有资本经营预算",
  "zh": "国有资本经营预算",
  "en": "State capital operations"
 },
 {
  "key": "行政运行",
  "zh": "行政运行",
  "en": "Administration"
 },
 {
  "key": "一般行政管理事务",
  "zh": "一般行政管理事务",
  "en": "General administrative affairs"
 },
 {
  "key": "机关服务",
  "zh": "机关服务",
  "en": "Services to government offices"
 },
 {
  "key": "事业运行",
  "zh": "事业运行",
  "en": "Operation of public institutions"
 },
 {
  "key": "行政单位离退休",
  "zh": "行政单位离退休",
  "en": "Retirement in administrative bodies"
 },
 {
  "key": "事业单位离退休",
  "zh": "事业单位离退休",
  "en": "Retirement in public institutions"
 },
 {
  "key": "机关事业单位基本养老保险缴费支出",
  "zh": "机关事业单位基本养老保险缴费支出",
  "en": "Basic pension contributions"
 },
 {
  "key": "机关事业单位职业年金缴费支出",
  "zh": "机关事业单位职业年金缴费支出",
  "en": "Occupational annuity contributions"
 },
 {
  "key": "行政事业单位养老支出",
  "zh": "行政事业单位养老支出",
  "en": "Pensions in administrative bodies and public institutions"
 },
 {
  "key": "其他行政事业单位养老支出",
  "zh": "其他行政事业单位养老支出",
  "en": "Other pensions"
 },
 {
  "key": "行政事业单位医疗",
  "zh": "行政事业单位医疗",
  "en": "Medical care in administrative bodies and public institutions"
 },
 {
  "key": "行政单位医疗",
  "zh": "行政单位医疗",
  "en": "Medical care in administrative bodies"
 },
 {
  "key": "事业单位医疗",
  "zh": "事业单位医疗",
  "en": "Medical care in public institutions"
 },
 {
  "key": "公务员医疗补助",
  "zh": "公务员医疗补助",
  "en": "Medical subsidies for civil servants"
 },
 {
  "key": "住房改革支出",
  "zh": "住房改革支出",
  "en": "Housing reform"
 },
 {
  "key": "住房公积金",
  "zh": "住房公积金",
  "en": "Housing provident fund"
 },
 {
  "key": "提租补贴",
  "zh": "提租补贴",
  "en": "Rent subsidies"
 },
 {
  "key": "购房补贴",
  "zh": "购房补贴",
  "en": "Home purchase subsidies"
 },
 {
  "key": "政府办公厅（室）及相关机构事务",
  "zh": "政府办公厅（室）及相关机构事务",
  "en": "Affairs of government offices and related bodies"
 },
 {
  "key": "其他政府办公厅（室）及相关机构事务支出",
  "zh": "其他政府办公厅（室）及相关机构事务支出",
  "en": "Other affairs of government offices and related bodies"
 },
 {
  "key": "社会工作事务",
  "zh": "社会工作事务",
  "en": "Social work affairs"
 },
 {
  "key": "其他社会工作事务支出",
  "zh": "其他社会工作事务支出",
  "en": "Other social work affairs"
 },
 {
  "key": "人大事务",
  "zh": "人大事务",
  "en": "Affairs of people’s congresses"
 },
 {
  "key": "法院",
  "zh": "法院",
  "en": "Courts"
 }
]
