/** What the open data of a budget says of itself: names of its tables and fields, Chinese first. */

const tables: Readonly<Record<string, string>> = {
  facts: '报表中的每个数字 · every amount the forms print',
  projects: '项目金额、用途和目标 · projects: amounts, purpose, objectives',
  indicators: '项目绩效指标 · performance indicators of projects',
  claims: '情况说明中的数字 · figures stated in the narrative',
  'functional-codes': '支出功能分类（本预算用到的） · functional classification, codes used',
  'economic-codes': '部门预算支出经济分类（本预算用到的） · economic classification (department chart), codes used',
  'region-codes': '行政区划（GB/T 2260） · administrative divisions',
  forms: '报表 · statutory tables',
  columns: '报表的栏 · columns of the tables',
  'indicator-kinds': '绩效指标的类别，照印 · kinds of indicators, as printed',
}

const fields: Readonly<Record<string, string>> = {
  id: '标识 · identifier',
  fiscal_year: '预算年度 · fiscal year',
  stage: '阶段：budget 预算，finalAccounts 决算 · stage',
  region_code: '行政区划代码，六位 · administrative division, six digits',
  department_code: '部门编码，照印 · department code as printed',
  department: '部门 · department',
  form: '报表标识 · form',
  form_title: '报表名称，照印 · title as printed',
  title: '名称，照印 · title as printed',
  panel: '表内的一栏组 · panel of the form',
  row: '行标识 · row',
  row_name: '行名，照印 · row as printed',
  exp_func_code: '支出功能分类科目编码 · functional code',
  dep_bgt_eco_code: '部门预算支出经济分类科目编码 · economic code (department chart)',
  pro_code: '项目编码 · project code',
  column: '栏标识 · column',
  column_title: '栏名，照印 · column heads as printed',
  head: '栏名，照印 · heads as printed',
  amount_yuan: '金额，元，精确小数 · amount in yuan, exact decimal',
  amount_fen: '金额，分，整数 · amount in fen, whole number',
  step_yuan: '印出的最末一位值多少元 · worth of the last printed digit in yuan',
  currency: '币种（ISO 4217） · currency',
  unit: '印出的单位 · unit as printed',
  printed: '原文 · as printed',
  file: '印在哪个文件 · file it is printed in',
  page: '页，从 1 起 · page, from 1',
  line: '行，从 1 起 · line, from 1',
  x0: '左边，磅 · left in points',
  y0: '上边，磅 · top in points',
  x1: '右边，磅 · right in points',
  y1: '下边，磅 · bottom in points',
  sentence: '所在的句子 · sentence',
  kind: '说的是什么：金额、变化、比率、数量…… · kind of claim',
  basis: '与什么比，或依据 · what it is compared with, or rests on',
  concept: '所指的概念 · concept',
  subject: '所指，照印 · subject as printed',
  direction: '方向 · direction',
  number: '比率或数量 · rate or count',
  cell: '表中对应的格；有数的格在 facts 里，id 相同 · the cell it is bound to; one with an amount is in facts by this id',
  project: '项目标识 · project',
  name: '名称 · name',
  part: '金额的部分 · part of the funds',
  part_title: '金额的名称，照印 · label as printed',
  purpose: '用途 · purpose',
  objectives: '绩效目标 · objectives',
  level1: '一级指标 · first level',
  level2: '二级指标 · second level',
  perf_ind_name: '指标名称 · indicator',
  description: '说明 · description',
  operator: '比较符号 · operator',
  value: '指标值的数 · number of the target value',
  kpi_val: '指标值，照印 · target value as printed',
  code: '编码 · code',
  name_zh: '中文名称 · name in Chinese',
  name_en: '英文名称，没有的空着 · name in English, empty where there is none',
  parent_code: '上级编码 · code above it',
  level: '级次 · level',
  status: '有数、空表或未读出 · filled, nil or unread',
}

export const dataPackageWords = {
  table: (name: string): string => tables[name] ?? name,
  field: (name: string): string => fields[name] ?? name,
  description:
    'CSV：UTF-8（有 BOM）。以 = + - @ 开头的文字前加一个撇号，免得被表格软件当作公式，读入时去掉即可；Parquet 和 JSON 里没有。 · CSV: UTF-8 with a byte order mark. A text that begins with = + - @ has one apostrophe in front, so that no spreadsheet takes it for a formula; take it away when reading. Parquet and JSON have none.',
  otherFormats: {
    parquet: '同一张表，Parquet；金额的分为 INT64，元为文字，没有浮点数 · the same table as Parquet: fen as INT64, yuan as text, no floats',
    budget: '整份预算，JSON · the whole budget as JSON',
    schema: '上面这份 JSON 的结构（JSON Schema） · schema of that JSON',
  },
}

/** One line, in Chinese, on what a file of the package holds. name: `facts.csv`. */
export function describeDataFile(name: string): string {
  const zh = (text: string): string => text.split(' · ')[0] ?? text
  if (name === 'datapackage.json') return '各个文件的说明'
  if (name === 'budget.json') return zh(dataPackageWords.otherFormats.budget)
  if (name === 'budget.schema.json') return zh(dataPackageWords.otherFormats.schema)
  return zh(dataPackageWords.table(name.slice(0, name.lastIndexOf('.'))))
}
