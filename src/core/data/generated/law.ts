// Generated from /data by scripts/generate.ts; do not edit.
import type { Provision } from '../../model/reference.ts'

export const provisionData: readonly Provision[] = [
 {
  "id": "budget-law-14",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第十四条",
   "en": "Article 14"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "经批准的部门预算、决算及报表应在批复后二十日内由各部门公开，并说明机关运行经费的安排和使用情况。",
   "en": "Departments publish their approved budgets, final accounts and tables within 20 days of approval and explain how running costs of government offices are arranged and used."
  }
 },
 {
  "id": "budget-law-32",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第三十二条",
   "en": "Article 32"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "各部门、各单位按政府收支分类科目、支出标准和绩效目标管理等规定编制预算草案，并考虑存量资产情况。",
   "en": "Departments draw up drafts by the government classification, expenditure standards and performance-target rules, taking stock assets into account."
  }
 },
 {
  "id": "budget-law-37",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第三十七条",
   "en": "Article 37"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "支出按功能和经济性质分类编制；勤俭节约，控制机关运行经费和楼堂馆所等基本建设支出。",
   "en": "Expenditure is compiled by function and by economic nature, thriftily, with running costs held in check."
  }
 },
 {
  "id": "budget-law-42",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第四十二条",
   "en": "Article 42"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "结转资金用于原用途；连续两年未用完的作为结余资金管理。",
   "en": "Carryover keeps its original purpose; unused for two consecutive years it is managed as surplus."
  }
 },
 {
  "id": "budget-law-46",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第四十六条",
   "en": "Article 46"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "一般公共预算支出按功能分类编列到项；基本支出按经济性质分类编列到款；政府性基金、国有资本经营预算支出按功能分类编列到项。",
   "en": "General public expenditure is compiled by function to item level, basic expenditure by economic nature to section level; funds and state capital budgets by function to item level."
  }
 },
 {
  "id": "budget-law-52",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第五十二条",
   "en": "Article 52"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "财政部门在预算批准后二十日内批复部门预算；部门在接到批复后十五日内批复所属单位。",
   "en": "Finance bureaus approve department budgets within 20 days; departments approve their agencies' within 15."
  }
 },
 {
  "id": "budget-law-57",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第五十七条",
   "en": "Article 57"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "各级政府、各部门、各单位应当对预算支出情况开展绩效评价。",
   "en": "Governments, departments and agencies evaluate the performance of their spending."
  }
 },
 {
  "id": "budget-law-72",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第七十二条",
   "en": "Article 72"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "支出按预算科目执行；严格控制不同科目、级次或项目间的资金调剂。",
   "en": "Spending follows the budgeted subjects; moving money between subjects, levels or projects is strictly controlled."
  }
 },
 {
  "id": "budget-law-75",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第七十五条",
   "en": "Article 75"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "编制决算草案应做到收支真实、数额准确、内容完整、报送及时。",
   "en": "Final accounts must be true, exact in amount, complete and on time."
  }
 },
 {
  "id": "budget-law-80",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第八十条",
   "en": "Article 80"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "财政部门在决算批准后二十日内批复部门决算；部门在接到批复后十五日内批复所属单位。",
   "en": "Finance bureaus approve departments' final accounts within 20 days; departments approve their agencies' within 15."
  }
 },
 {
  "id": "budget-law-92",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第九十二条",
   "en": "Article 92"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "未依法公开或说明预算、决算有关事项的，责令改正，并追究直接责任人员的行政责任。",
   "en": "Failure to publish or explain as the law requires is to be corrected; persons directly responsible are answerable."
  }
 },
 {
  "id": "budget-law-93",
  "title": {
   "zh": "中华人民共和国预算法",
   "en": "Budget Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第九十三条",
   "en": "Article 93"
  },
  "from": 2015,
  "to": null,
  "summary": {
   "zh": "改变预算支出用途等行为，责令改正并追究责任。",
   "en": "Changing the purpose of budgeted spending is to be corrected and answered for."
  }
 },
 {
  "id": "budget-regulation-5",
  "title": {
   "zh": "中华人民共和国预算法实施条例",
   "en": "Regulation on the Implementation of the Budget Law"
  },
  "documentNumber": "国务院令第729号",
  "article": {
   "zh": "第五条",
   "en": "Article 5"
  },
  "from": 2021,
  "to": null,
  "summary": {
   "zh": "部门预算收入包括本级预算拨款收入和其他收入；支出包括基本支出和项目支出，并与资金来源相对应。",
   "en": "Department revenue is own-level appropriation and other revenue; expenditure is basic and project expenditure, shown against its funding."
  }
 },
 {
  "id": "budget-regulation-6",
  "title": {
   "zh": "中华人民共和国预算法实施条例",
   "en": "Regulation on the Implementation of the Budget Law"
  },
  "documentNumber": "国务院令第729号",
  "article": {
   "zh": "第六条",
   "en": "Article 6"
  },
  "from": 2021,
  "to": null,
  "summary": {
   "zh": "部门预算、决算应公开基本支出和项目支出；功能分类公开到项，基本支出经济分类公开到款；机关运行经费、政府采购、财政专户管理资金等按规定公开；所属单位按同样要求，在部门批复后二十日内公开。",
   "en": "Departments publish basic and project expenditure, function to item level and basic expenditure by economic nature to section level; running costs, procurement and special-account funds as regulated; subordinate agencies do the same within 20 days of the department's approval."
  }
 },
 {
  "id": "budget-regulation-32",
  "title": {
   "zh": "中华人民共和国预算法实施条例",
   "en": "Regulation on the Implementation of the Budget Law"
  },
  "documentNumber": "国务院令第729号",
  "article": {
   "zh": "第三十二条",
   "en": "Article 32"
  },
  "from": 2021,
  "to": null,
  "summary": {
   "zh": "涉及资产的支出按资产配置标准和存量情况编制。",
   "en": "Spending on assets is compiled against allocation standards and stock."
  }
 },
 {
  "id": "budget-regulation-40",
  "title": {
   "zh": "中华人民共和国预算法实施条例",
   "en": "Regulation on the Implementation of the Budget Law"
  },
  "documentNumber": "国务院令第729号",
  "article": {
   "zh": "第四十条",
   "en": "Article 40"
  },
  "from": 2021,
  "to": null,
  "summary": {
   "zh": "各部门、各单位支出按功能分类编列到项，按经济性质分类编列到款。",
   "en": "Departments compile expenditure by function to item level and by economic nature to section level."
  }
 },
 {
  "id": "budget-regulation-41",
  "title": {
   "zh": "中华人民共和国预算法实施条例",
   "en": "Regulation on the Implementation of the Budget Law"
  },
  "documentNumber": "国务院令第729号",
  "article": {
   "zh": "第四十一条",
   "en": "Article 41"
  },
  "from": 2021,
  "to": null,
  "summary": {
   "zh": "建立项目支出预算的项目库和滚动管理机制。",
   "en": "Project expenditure is managed through a project library and rolling planning."
  }
 },
 {
  "id": "budget-regulation-50",
  "title": {
   "zh": "中华人民共和国预算法实施条例",
   "en": "Regulation on the Implementation of the Budget Law"
  },
  "documentNumber": "国务院令第729号",
  "article": {
   "zh": "第五十条",
   "en": "Article 50"
  },
  "from": 2021,
  "to": null,
  "summary": {
   "zh": "界定结转资金和结余资金；决算应反映结转结余情况。",
   "en": "Defines carryover and surplus; final accounts show both."
  }
 },
 {
  "id": "information-regulation-15",
  "title": {
   "zh": "中华人民共和国政府信息公开条例",
   "en": "Regulation on Open Government Information"
  },
  "documentNumber": "国务院令第711号",
  "article": {
   "zh": "第十五条",
   "en": "Article 15"
  },
  "from": 2020,
  "to": null,
  "summary": {
   "zh": "涉及商业秘密、个人隐私，公开会损害第三方合法权益的政府信息，不得公开；第三方同意或不公开会对公共利益造成重大影响的除外。",
   "en": "Information on trade secrets or privacy whose publication would harm others is not published, unless they agree or the public interest would suffer."
  }
 },
 {
  "id": "information-regulation-20",
  "title": {
   "zh": "中华人民共和国政府信息公开条例",
   "en": "Regulation on Open Government Information"
  },
  "documentNumber": "国务院令第711号",
  "article": {
   "zh": "第二十条",
   "en": "Article 20"
  },
  "from": 2020,
  "to": null,
  "summary": {
   "zh": "财政预算、决算信息属于应主动公开的政府信息。",
   "en": "Budgets and final accounts must be published proactively."
  }
 },
 {
  "id": "information-regulation-24",
  "title": {
   "zh": "中华人民共和国政府信息公开条例",
   "en": "Regulation on Open Government Information"
  },
  "documentNumber": "国务院令第711号",
  "article": {
   "zh": "第二十三条、第二十四条",
   "en": "Articles 23, 24"
  },
  "from": 2020,
  "to": null,
  "summary": {
   "zh": "政府信息通过统一平台公开，并应便于检索、查阅、下载。",
   "en": "Government information is published through a unified platform that supports search, reading and download."
  }
 },
 {
  "id": "office-affairs-7",
  "title": {
   "zh": "机关事务管理条例",
   "en": "Regulation on the Administration of Government Office Affairs"
  },
  "documentNumber": "国务院令第621号",
  "article": {
   "zh": "第七条",
   "en": "Article 7"
  },
  "from": 2013,
  "to": null,
  "summary": {
   "zh": "公务接待费、公务用车购置和运行费、因公出国（境）费等机关运行经费的预算和决算定期公布。",
   "en": "Budgets and final accounts for official hospitality, vehicles and overseas visits are published regularly."
  }
 },
 {
  "id": "office-affairs-9",
  "title": {
   "zh": "机关事务管理条例",
   "en": "Regulation on the Administration of Government Office Affairs"
  },
  "documentNumber": "国务院令第621号",
  "article": {
   "zh": "第九条",
   "en": "Article 9"
  },
  "from": 2013,
  "to": null,
  "summary": {
   "zh": "机关运行经费是为保障机关运行用于购买货物和服务的各项资金。",
   "en": "Running costs are the funds for goods and services that keep a government office running."
  }
 },
 {
  "id": "office-affairs-12",
  "title": {
   "zh": "机关事务管理条例",
   "en": "Regulation on the Administration of Government Office Affairs"
  },
  "documentNumber": "国务院令第621号",
  "article": {
   "zh": "第十二条",
   "en": "Article 12"
  },
  "from": 2013,
  "to": null,
  "summary": {
   "zh": "公务接待、公务用车、因公出国（境）费纳入预算管理、严格控制规模和比例，不得挪用其他预算资金安排。",
   "en": "Hospitality, vehicles and overseas visits are budgeted and strictly limited; other budget funds may not be diverted to them."
  }
 },
 {
  "id": "procurement-law-33",
  "title": {
   "zh": "中华人民共和国政府采购法",
   "en": "Government Procurement Law"
  },
  "documentNumber": null,
  "article": {
   "zh": "第三十三条",
   "en": "Article 33"
  },
  "from": 2003,
  "to": null,
  "summary": {
   "zh": "编制部门预算时应将该财政年度政府采购的项目及资金预算列出。",
   "en": "Departments list the year's procurement items and their funds in the department budget."
  }
 },
 {
  "id": "procurement-regulation-29",
  "title": {
   "zh": "中华人民共和国政府采购法实施条例",
   "en": "Regulation on the Implementation of the Government Procurement Law"
  },
  "documentNumber": "国务院令第658号",
  "article": {
   "zh": "第二十九条",
   "en": "Article 29"
  },
  "from": 2016,
  "to": null,
  "summary": {
   "zh": "采购人根据集中采购目录、采购限额标准和已批复的部门预算编制采购实施计划。",
   "en": "Purchasers draw up implementation plans from the centralized catalogue, the thresholds and the approved department budget."
  }
 },
 {
  "id": "sme-procurement-2020",
  "title": {
   "zh": "政府采购促进中小企业发展管理办法",
   "en": "Measures on Government Procurement Promoting Small and Medium Enterprises"
  },
  "documentNumber": "财库〔2020〕46号",
  "article": null,
  "from": 2021,
  "to": null,
  "summary": {
   "zh": "适合中小企业的采购预留份额，并在采购预算中单独列示，执行结果公开。",
   "en": "A share suitable for small and medium enterprises is reserved, shown separately in the procurement budget, and its results published."
  }
 },
 {
  "id": "state-assets-24",
  "title": {
   "zh": "行政事业性国有资产管理条例",
   "en": "Regulation on State Assets of Administrative and Public Institutions"
  },
  "documentNumber": "国务院令第738号",
  "article": {
   "zh": "第二十四条",
   "en": "Article 24"
  },
  "from": 2022,
  "to": null,
  "summary": {
   "zh": "购置资产应按规定编制资产配置相关预算。",
   "en": "Purchases of assets need an asset allocation budget."
  }
 },
 {
  "id": "state-assets-43",
  "title": {
   "zh": "行政事业性国有资产管理条例",
   "en": "Regulation on State Assets of Administrative and Public Institutions"
  },
  "documentNumber": "国务院令第738号",
  "article": {
   "zh": "第四十三条至第四十五条",
   "en": "Articles 43–45"
  },
  "from": 2022,
  "to": null,
  "summary": {
   "zh": "各部门报告并按规定公开行政事业性国有资产情况。",
   "en": "Departments report on state assets and publish as regulated."
  }
 },
 {
  "id": "frugality-2025",
  "title": {
   "zh": "党政机关厉行节约反对浪费条例",
   "en": "Regulation on Practicing Frugality and Opposing Waste in Party and Government Organs"
  },
  "documentNumber": null,
  "article": null,
  "from": 2014,
  "to": null,
  "summary": {
   "zh": "严格控制公务接待、公务用车、因公临时出国（境）、会议、办公用房等支出。2025年修订。",
   "en": "Hospitality, vehicles, overseas visits, meetings and offices are strictly controlled. Revised in 2025."
  }
 },
 {
  "id": "disclosure-procedure-2016",
  "title": {
   "zh": "地方预决算公开操作规程",
   "en": "Operating Procedure for Disclosure of Local Budgets and Final Accounts"
  },
  "documentNumber": "财预〔2016〕143号",
  "article": null,
  "from": 2017,
  "to": null,
  "summary": {
   "zh": "规定部门预决算公开的报表和说明内容：收支总体情况、财政拨款收支情况、“三公”经费及增减变化说明、机关运行经费、政府采购等；没有数据的表也应列出空表并说明。",
   "en": "Names the tables and explanations to publish: overall and fiscal revenue and expenditure, the three public expenses with their changes explained, running costs, procurement; tables without figures are shown empty with a note."
  }
 },
 {
  "id": "performance-targets-2015",
  "title": {
   "zh": "中央部门预算绩效目标管理办法",
   "en": "Measures on Performance Targets of Central Department Budgets"
  },
  "documentNumber": "财预〔2015〕88号",
  "article": null,
  "from": 2016,
  "to": null,
  "summary": {
   "zh": "绩效目标应当指向明确、细化量化、合理可行、相应匹配。地方参照执行。",
   "en": "Performance targets are to be clear, quantified, feasible and in proportion to the funds. Local governments follow it as a reference."
  }
 },
 {
  "id": "performance-evaluation-2020",
  "title": {
   "zh": "项目支出绩效评价管理办法",
   "en": "Measures on Performance Evaluation of Project Expenditure"
  },
  "documentNumber": "财预〔2020〕10号",
  "article": null,
  "from": 2021,
  "to": null,
  "summary": {
   "zh": "项目绩效从产出、效益、满意度等方面以绩效指标衡量。",
   "en": "Project performance is measured by indicators of output, outcome and satisfaction."
  }
 },
 {
  "id": "performance-indicators-2021",
  "title": {
   "zh": "中央部门项目支出核心绩效目标和指标设置及取值指引",
   "en": "Guide to Core Performance Targets and Indicators of Central Department Projects"
  },
  "documentNumber": "财预〔2021〕101号",
  "article": null,
  "from": 2022,
  "to": null,
  "summary": {
   "zh": "核心绩效指标应当重点突出、量化易评，并有明确的取值和依据。地方参照执行。",
   "en": "Core indicators are to be to the point and measurable, with stated values and grounds. Local governments follow it as a reference."
  }
 },
 {
  "id": "classification",
  "title": {
   "zh": "政府收支分类科目",
   "en": "Government Revenue and Expenditure Classification"
  },
  "documentNumber": null,
  "article": null,
  "from": 2007,
  "to": null,
  "summary": {
   "zh": "财政部每年印发，规定各级功能分类和经济分类科目的代码、名称和使用范围。",
   "en": "Issued each year by the Ministry of Finance: codes, names and scope of the functional and economic classification."
  }
 },
 {
  "id": "gbt-9704",
  "title": {
   "zh": "党政机关公文格式",
   "en": "Layout of Official Documents of Party and Government Organs"
  },
  "documentNumber": "GB/T 9704—2012",
  "article": null,
  "from": 2013,
  "to": null,
  "summary": {
   "zh": "发文字号中的年份用六角括号〔〕括入。",
   "en": "The year in a document number stands in tortoise-shell brackets 〔 〕."
  }
 },
 {
  "id": "arithmetic",
  "title": {
   "zh": "勾稽关系",
   "en": "Arithmetic of the forms"
  },
  "documentNumber": null,
  "article": null,
  "from": 1949,
  "to": null,
  "summary": {
   "zh": "合计等于各分项之和；同一数字在各处一致；分项不大于总项。",
   "en": "A total is the sum of its parts; the same figure is the same everywhere; a part is never more than its whole."
  }
 },
 {
  "id": "consistency",
  "title": {
   "zh": "前后一致",
   "en": "Consistency"
  },
  "documentNumber": null,
  "article": null,
  "from": 1949,
  "to": null,
  "summary": {
   "zh": "同一份文件中对同一事项的说法应当一致。",
   "en": "One document says one thing about one matter."
  }
 },
 {
  "id": "good-practice",
  "title": {
   "zh": "编报惯例",
   "en": "Good practice"
  },
  "documentNumber": null,
  "article": null,
  "from": 1949,
  "to": null,
  "summary": {
   "zh": "没有明文规定，但多数公开文件采用，便于读者理解和核对。",
   "en": "Not prescribed, but followed by most disclosures, and it helps readers to understand and check."
  }
 },
 {
  "id": "project-code-observed",
  "title": {
   "zh": "项目编码规律（归纳）",
   "en": "Pattern of project codes (observed)"
  },
  "documentNumber": null,
  "article": null,
  "from": 2022,
  "to": null,
  "summary": {
   "zh": "由公开的项目编码归纳：前六位为区划代码，其后两位为预算年度，第二十一位为校验码。未见于公开标准，只作提示。",
   "en": "Observed in published codes: six digits of the region, two of the budget year, a check character at position 21. Not read in a published standard; a hint only."
  }
 }
]
