// Generated from /data by scripts/generate.ts; do not edit.
import type { NarrativeTemplates } from '../../model/narrative-template.ts'

export const narrativeTemplates: NarrativeTemplates = {
 "blankWord": "待填",
 "partWords": [
  "第",
  "部分"
 ],
 "nilNote": "注：{year}年没有这项收支，空表列示。",
 "glossary": [
  {
   "words": [
    "一般公共预算"
   ],
   "text": "一般公共预算拨款收入：指财政部门用一般公共预算资金拨付本部门的收入。"
  },
  {
   "words": [
    "政府性基金"
   ],
   "text": "政府性基金预算拨款收入：指财政部门用政府性基金预算资金拨付本部门的收入。"
  },
  {
   "words": [
    "国有资本经营预算"
   ],
   "text": "国有资本经营预算拨款收入：指财政部门用国有资本经营预算资金拨付本部门的收入。"
  },
  {
   "words": [
    "财政专户"
   ],
   "text": "财政专户管理资金：指缴入财政专户、实行专项管理的教育收费等资金。"
  },
  {
   "words": [
    "事业收入"
   ],
   "text": "事业收入：指事业单位开展专业业务活动及其辅助活动取得的收入。"
  },
  {
   "words": [
    "经营收入"
   ],
   "text": "事业单位经营收入：指事业单位在专业业务活动及其辅助活动之外，开展非独立核算经营活动取得的收入。"
  },
  {
   "words": [
    "单位资金"
   ],
   "text": "单位资金收入：指单位除财政拨款和财政专户管理资金以外取得的收入。"
  },
  {
   "words": [
    "上年结转"
   ],
   "text": "上年结转：指以前年度安排、结转到本年仍按原用途继续使用的资金。"
  },
  {
   "words": [
    "结转下年"
   ],
   "text": "结转下年：指本年或以前年度安排、因故未能完成，需延迟到以后年度按原用途继续使用的资金。"
  },
  {
   "words": [
    "基本支出"
   ],
   "text": "基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。"
  },
  {
   "words": [
    "项目支出"
   ],
   "text": "项目支出：指在基本支出之外，为完成特定的行政任务或事业发展目标所发生的支出。"
  },
  {
   "words": [
    "“三公”经费"
   ],
   "text": "“三公”经费：指因公出国（境）费、公务用车购置及运行维护费和公务接待费。因公出国（境）费反映因公出国（境）的住宿费、旅费、伙食补助费、杂费、培训费等支出；公务用车购置及运行维护费反映公务用车购置支出，以及燃料费、维修费、过桥过路费、保险费等支出；公务接待费反映按规定开支的各类公务接待支出。"
  },
  {
   "words": [
    "机关运行经费"
   ],
   "text": "机关运行经费：指为保障行政单位和参照公务员法管理的事业单位运行，用于购买货物和服务的各项资金，包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费、专用材料及一般设备购置费、办公用房水电费、取暖费、物业管理费、公务用车运行维护费以及其他费用。"
  },
  {
   "words": [
    "政府采购"
   ],
   "text": "政府采购：指各级国家机关、事业单位和团体组织，使用财政性资金采购依法制定的集中采购目录以内的或者采购限额标准以上的货物、工程和服务的行为。"
  },
  {
   "words": [
    "绩效目标"
   ],
   "text": "绩效目标：指预算资金计划在一定期限内达到的产出和效果。"
  }
 ],
 "templates": [
  {
   "id": "hebei",
   "families": [
    "hebei-county-2025"
   ],
   "sections": [
    {
     "level": 0,
     "numbered": false,
     "heading": "{department}{year}年部门预算信息公开情况说明",
     "kind": "other",
     "paragraphs": [
      {
       "text": "根据预算法和预决算公开的有关规定，现将{department}{year}年部门预算公开如下。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "部门职责及机构设置情况",
     "kind": "other",
     "paragraphs": []
    },
    {
     "level": 2,
     "heading": "部门职责",
     "kind": "duties",
     "keep": true,
     "paragraphs": [
      {
       "text": "〔待填：主要职责〕"
      }
     ]
    },
    {
     "level": 2,
     "heading": "机构设置",
     "kind": "organization",
     "keep": true,
     "paragraphs": [
      {
       "text": "〔待填：所属单位、内设机构和编制〕"
      }
     ]
    },
    {
     "level": 1,
     "heading": "部门预算安排的总体情况",
     "kind": "overview",
     "paragraphs": [
      {
       "text": "按照预算管理有关规定，部门预算实行综合预算，全部收入和支出都反映在预算中。"
      }
     ]
    },
    {
     "level": 2,
     "heading": "收入说明",
     "kind": "revenue",
     "paragraphs": [
      {
       "text": "{year}年预算收入{revenue.total}，其中：一般公共预算拨款收入{revenue.generalPublic}，政府性基金预算拨款收入{revenue.governmentFunds}，国有资本经营预算拨款收入{revenue.stateCapital}，财政专户管理资金收入{revenue.specialAccount}，单位资金收入{revenue.agencyOwn}。",
       "otherwise": "{year}年预算收入{revenue.total}。"
      }
     ]
    },
    {
     "level": 2,
     "heading": "支出说明",
     "kind": "expenditure",
     "paragraphs": [
      {
       "text": "{year}年支出预算{expenditure.total}，其中：基本支出{expenditure.basic}，包括人员经费{expenditure.personnel}、公用经费{expenditure.operating}；项目支出{expenditure.project}。",
       "otherwise": "{year}年支出预算{expenditure.total}，其中：基本支出{expenditure.basic}，项目支出{expenditure.project}。"
      }
     ]
    },
    {
     "level": 2,
     "heading": "比上年增减情况",
     "kind": "yearOnYear",
     "paragraphs": [
      {
       "text": "{year}年预算收支安排{expenditure.total}[[，比上年{expenditure.total:change}，主要原因是〔待填：增减原因〕||，与上年持平]]。"
      },
      {
       "text": "[[基本支出比上年{expenditure.basic:change}，主要原因是〔待填：增减原因〕。||基本支出与上年持平。]]"
      },
      {
       "text": "[[项目支出比上年{expenditure.project:change}，主要原因是〔待填：增减原因〕。||项目支出与上年持平。]]"
      }
     ]
    },
    {
     "level": 1,
     "heading": "机关运行经费安排情况",
     "kind": "officeRunningCosts",
     "paragraphs": [
      {
       "of": "officeRunningCosts",
       "text": "{year}年机关运行经费安排{officeRunningCosts}，主要用于办公费、印刷费、邮电费、差旅费等日常公用支出。",
       "zero": "{year}年没有安排机关运行经费。",
       "otherwise": "{year}年机关运行经费安排〔待填：金额〕，主要用于〔待填：用途〕。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "财政拨款“三公”经费预算情况及增减变化原因",
     "kind": "threePublicExpenses",
     "paragraphs": [
      {
       "text": "{year}年财政拨款“三公”经费预算安排{threePublic.total}[[，比上年{threePublic.total:change}||，与上年持平]]。"
      },
      {
       "of": "threePublic.overseasVisits",
       "text": "因公出国（境）费{threePublic.overseasVisits}[[，比上年{threePublic.overseasVisits:change}，主要原因是〔待填：增减原因〕||，与上年持平]]。",
       "zero": "{year}年没有安排因公出国（境）费。"
      },
      {
       "of": "threePublic.vehicles",
       "text": "公务用车购置及运行维护费{threePublic.vehicles}，其中：公务用车购置费{threePublic.vehiclePurchase}，公务用车运行维护费{threePublic.vehicleOperation}[[；比上年{threePublic.vehicles:change}，主要原因是〔待填：增减原因〕||；与上年持平]]。",
       "zero": "{year}年没有安排公务用车购置及运行维护费。"
      },
      {
       "of": "threePublic.hospitality",
       "text": "公务接待费{threePublic.hospitality}[[，比上年{threePublic.hospitality:change}，主要原因是〔待填：增减原因〕||，与上年持平]]。",
       "zero": "{year}年没有安排公务接待费。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "绩效预算信息",
     "kind": "objectives",
     "keep": true,
     "paragraphs": [
      {
       "text": "〔待填：部门整体绩效目标和分项绩效目标〕"
      },
      {
       "text": "{year}年编报绩效目标的项目有{projects:count}个，绩效目标随项目表公开。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "政府采购预算情况",
     "kind": "governmentProcurement",
     "paragraphs": [
      {
       "of": "procurement.total",
       "text": "{year}年政府采购预算{procurement.total}，按采购品目列示在政府采购预算表中。",
       "zero": "{year}年没有安排政府采购预算，政府采购预算表为空表。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "国有资产信息",
     "kind": "assets",
     "paragraphs": [
      {
       "of": "assets.total",
       "text": "截至{lastYear}年末，固定资产{assets.total}，详见固定资产占用情况表。",
       "zero": "截至{lastYear}年末没有固定资产。",
       "otherwise": "截至{lastYear}年末固定资产情况：〔待填：房屋、车辆和其他固定资产〕。"
      },
      {
       "text": "{year}年拟购置固定资产情况：〔待填：拟购置固定资产，没有的写明没有〕。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "名词解释",
     "kind": "glossary",
     "glossary": true,
     "paragraphs": []
    },
    {
     "level": 1,
     "heading": "其他需要说明的事项",
     "kind": "other",
     "paragraphs": [
      {
       "of": "expenditure.governmentFunds",
       "text": "{year}年政府性基金预算支出{expenditure.governmentFunds}。",
       "zero": "{year}年没有政府性基金预算收支，政府性基金预算财政拨款支出表为空表。"
      },
      {
       "of": "expenditure.stateCapital",
       "text": "{year}年国有资本经营预算支出{expenditure.stateCapital}。",
       "zero": "{year}年没有国有资本经营预算收支，国有资本经营预算财政拨款支出表为空表。"
      }
     ]
    }
   ]
  },
  {
   "id": "shanghai",
   "families": [
    "shanghai-district-budget"
   ],
   "sections": [
    {
     "level": 1,
     "heading": "主要职能",
     "kind": "duties",
     "keep": true,
     "paragraphs": [
      {
       "text": "〔待填：主要职能〕"
      }
     ]
    },
    {
     "level": 1,
     "heading": "机构设置",
     "kind": "organization",
     "keep": true,
     "paragraphs": [
      {
       "text": "〔待填：内设机构和所属单位〕"
      }
     ]
    },
    {
     "level": 1,
     "heading": "名词解释",
     "kind": "glossary",
     "glossary": true,
     "paragraphs": []
    },
    {
     "level": 1,
     "heading": "部门预算编制说明",
     "kind": "overview",
     "paragraphs": [
      {
       "text": "{year}年，{department}收入预算{revenue.total}[[，比上年{revenue.total:change}||，与上年持平]]。其中：财政拨款收入{revenue.fiscalAppropriation}[[，比上年{revenue.fiscalAppropriation:change}||，与上年持平]]。",
       "otherwise": "{year}年，{department}收入预算{revenue.total}[[，比上年{revenue.total:change}||，与上年持平]]。"
      },
      {
       "text": "支出预算{expenditure.total}，其中：基本支出{expenditure.basic}，项目支出{expenditure.project}[[；支出预算比上年{expenditure.total:change}，主要原因是〔待填：增减原因〕||；支出预算与上年持平]]。"
      },
      {
       "each": "generalPublicExpenditure",
       "text": "“{rowName}”科目{row}，主要用于〔待填：用途〕。"
      },
      {
       "of": "expenditure.governmentFunds",
       "text": "政府性基金预算支出{expenditure.governmentFunds}。",
       "zero": "{year}年没有政府性基金预算拨款支出。"
      },
      {
       "of": "expenditure.stateCapital",
       "text": "国有资本经营预算支出{expenditure.stateCapital}。",
       "zero": "{year}年没有国有资本经营预算拨款支出。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "其他相关情况说明",
     "kind": "other",
     "paragraphs": []
    },
    {
     "level": 2,
     "heading": "{year}年“三公”经费预算情况说明",
     "kind": "threePublicExpenses",
     "paragraphs": [
      {
       "text": "{year}年“三公”经费预算数为{threePublic.total}[[，比上年{threePublic.total:change}，主要原因是〔待填：增减原因〕||，与上年持平]]。"
      },
      {
       "of": "threePublic.overseasVisits",
       "text": "因公出国（境）费{threePublic.overseasVisits}[[，比上年{threePublic.overseasVisits:change}||，与上年持平]]。",
       "zero": "没有安排因公出国（境）费。"
      },
      {
       "of": "threePublic.vehicles",
       "text": "公务用车购置及运行维护费{threePublic.vehicles}，其中：公务用车购置费{threePublic.vehiclePurchase}，公务用车运行维护费{threePublic.vehicleOperation}[[；比上年{threePublic.vehicles:change}||；与上年持平]]。",
       "zero": "没有安排公务用车购置及运行维护费。"
      },
      {
       "of": "threePublic.hospitality",
       "text": "公务接待费{threePublic.hospitality}[[，比上年{threePublic.hospitality:change}||，与上年持平]]。",
       "zero": "没有安排公务接待费。"
      }
     ]
    },
    {
     "level": 2,
     "heading": "机关运行经费预算",
     "kind": "officeRunningCosts",
     "paragraphs": [
      {
       "of": "officeRunningCosts",
       "text": "{year}年机关运行经费预算{officeRunningCosts}。",
       "zero": "{year}年没有安排机关运行经费。"
      }
     ]
    },
    {
     "level": 2,
     "heading": "政府采购预算情况",
     "kind": "governmentProcurement",
     "paragraphs": [
      {
       "text": "{year}年政府采购预算〔待填：政府采购预算总额，货物、工程、服务各多少〕。"
      }
     ]
    },
    {
     "level": 2,
     "heading": "绩效目标设置情况",
     "kind": "performance",
     "paragraphs": [
      {
       "text": "{year}年编报绩效目标的项目有{projects:count}个，涉及预算〔待填：项目预算金额〕。"
      }
     ]
    },
    {
     "level": 2,
     "heading": "国有资产占有使用情况",
     "kind": "assets",
     "paragraphs": [
      {
       "text": "截至{lastYear}年末，〔待填：车辆、大型设备和房屋情况〕。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "项目经费情况说明",
     "kind": "projects",
     "keep": true,
     "paragraphs": [
      {
       "text": "〔待填：项目概述、立项依据、实施主体、实施方案、实施周期、年度预算安排、绩效目标〕"
      }
     ]
    }
   ]
  },
  {
   "id": "general",
   "families": [],
   "sections": [
    {
     "level": 0,
     "heading": "部门概况",
     "kind": "other",
     "paragraphs": []
    },
    {
     "level": 1,
     "heading": "主要职能",
     "kind": "duties",
     "keep": true,
     "paragraphs": [
      {
       "text": "〔待填：主要职能〕"
      }
     ]
    },
    {
     "level": 1,
     "heading": "机构设置",
     "kind": "organization",
     "keep": true,
     "paragraphs": [
      {
       "text": "〔待填：内设机构、所属单位和人员编制〕"
      }
     ]
    },
    {
     "level": 0,
     "heading": "{year}年部门预算情况说明",
     "kind": "overview",
     "paragraphs": []
    },
    {
     "level": 1,
     "heading": "收支预算总体情况",
     "kind": "overview",
     "paragraphs": [
      {
       "text": "按照综合预算的原则，{department}所有收入和支出均纳入部门预算管理。{year}年收入预算{revenue.total}，支出预算{expenditure.total}[[，收支预算总计比上年{expenditure.total:change}，主要原因是〔待填：增减原因〕||，收支预算总计与上年持平]]。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "收入预算情况",
     "kind": "revenue",
     "paragraphs": [
      {
       "text": "{year}年收入预算{revenue.total}，其中：一般公共预算拨款收入{revenue.generalPublic}，占{revenue.generalPublic:share:revenue.total}；政府性基金预算拨款收入{revenue.governmentFunds}，占{revenue.governmentFunds:share:revenue.total}。",
       "otherwise": "{year}年收入预算{revenue.total}。"
      },
      {
       "of": "revenue.carryover",
       "text": "上年结转{revenue.carryover}，占{revenue.carryover:share:revenue.total}。",
       "zero": ""
      }
     ]
    },
    {
     "level": 1,
     "heading": "支出预算情况",
     "kind": "expenditure",
     "paragraphs": [
      {
       "text": "{year}年支出预算{expenditure.total}，其中：基本支出{expenditure.basic}，占{expenditure.basic:share:expenditure.total}；项目支出{expenditure.project}，占{expenditure.project:share:expenditure.total}。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "财政拨款收支预算总体情况",
     "kind": "fiscalAppropriation",
     "paragraphs": [
      {
       "text": "{year}年财政拨款收支总预算{fiscal.total}[[，比上年{fiscal.total:change}，主要原因是〔待填：增减原因〕||，与上年持平]]。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "一般公共预算支出情况",
     "kind": "fiscalAppropriation",
     "paragraphs": [
      {
       "text": "{year}年一般公共预算支出{expenditure.generalPublic}[[，比上年{expenditure.generalPublic:change}，主要原因是〔待填：增减原因〕||，与上年持平]]。"
      },
      {
       "each": "generalPublicExpenditure",
       "text": "{rowName}（类）支出{row}，占{row:share}。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "一般公共预算基本支出情况",
     "kind": "fiscalAppropriation",
     "paragraphs": [
      {
       "text": "{year}年一般公共预算基本支出{expenditure.generalPublicBasic}，其中：人员经费{expenditure.personnel}，公用经费{expenditure.operating}。",
       "otherwise": "{year}年一般公共预算基本支出{expenditure.generalPublicBasic}。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "“三公”经费预算情况",
     "kind": "threePublicExpenses",
     "paragraphs": [
      {
       "text": "{year}年“三公”经费预算{threePublic.total}[[，比上年{threePublic.total:change}，主要原因是〔待填：增减原因〕||，与上年持平]]。"
      },
      {
       "of": "threePublic.overseasVisits",
       "text": "因公出国（境）费{threePublic.overseasVisits}[[，比上年{threePublic.overseasVisits:change}||，与上年持平]]。",
       "zero": "{year}年没有安排因公出国（境）费。"
      },
      {
       "of": "threePublic.vehicles",
       "text": "公务用车购置及运行维护费{threePublic.vehicles}，其中：公务用车购置费{threePublic.vehiclePurchase}，公务用车运行维护费{threePublic.vehicleOperation}[[；比上年{threePublic.vehicles:change}||；与上年持平]]。",
       "zero": "{year}年没有安排公务用车购置及运行维护费。"
      },
      {
       "of": "threePublic.hospitality",
       "text": "公务接待费{threePublic.hospitality}[[，比上年{threePublic.hospitality:change}||，与上年持平]]。",
       "zero": "{year}年没有安排公务接待费。"
      },
      {
       "of": "meetings",
       "text": "会议费{meetings}[[，比上年{meetings:change}||，与上年持平]]。",
       "zero": ""
      },
      {
       "of": "training",
       "text": "培训费{training}[[，比上年{training:change}||，与上年持平]]。",
       "zero": ""
      }
     ]
    },
    {
     "level": 1,
     "heading": "政府性基金预算支出情况",
     "kind": "fiscalAppropriation",
     "paragraphs": [
      {
       "of": "expenditure.governmentFunds",
       "text": "{year}年政府性基金预算支出{expenditure.governmentFunds}[[，比上年{expenditure.governmentFunds:change}，主要原因是〔待填：增减原因〕||，与上年持平]]。",
       "zero": "{year}年没有使用政府性基金预算拨款安排的支出。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "国有资本经营预算支出情况",
     "kind": "fiscalAppropriation",
     "paragraphs": [
      {
       "of": "expenditure.stateCapital",
       "text": "{year}年国有资本经营预算支出{expenditure.stateCapital}[[，比上年{expenditure.stateCapital:change}||，与上年持平]]。",
       "zero": "{year}年没有使用国有资本经营预算拨款安排的支出。"
      }
     ]
    },
    {
     "level": 1,
     "heading": "其他重要事项的情况说明",
     "kind": "other",
     "paragraphs": []
    },
    {
     "level": 2,
     "heading": "机关运行经费",
     "kind": "officeRunningCosts",
     "paragraphs": [
      {
       "of": "officeRunningCosts",
       "text": "{year}年机关运行经费预算{officeRunningCosts}[[，比上年{officeRunningCosts:change}，主要原因是〔待填：增减原因〕||，与上年持平]]。",
       "zero": "{year}年没有安排机关运行经费。",
       "otherwise": "{year}年机关运行经费预算〔待填：金额和增减原因〕。"
      }
     ]
    },
    {
     "level": 2,
     "heading": "政府采购情况",
     "kind": "governmentProcurement",
     "paragraphs": [
      {
       "of": "procurement.total",
       "text": "{year}年政府采购预算{procurement.total}。",
       "zero": "{year}年没有安排政府采购预算。",
       "otherwise": "{year}年政府采购预算〔待填：总额，货物、工程、服务各多少〕。"
      }
     ]
    },
    {
     "level": 2,
     "heading": "国有资产占有使用情况",
     "kind": "assets",
     "paragraphs": [
      {
       "text": "截至{lastYear}年末，〔待填：车辆、大型设备和房屋情况〕。"
      }
     ]
    },
    {
     "level": 2,
     "heading": "预算绩效情况",
     "kind": "performance",
     "paragraphs": [
      {
       "text": "{year}年编报绩效目标的项目有{projects:count}个，绩效目标随项目表公开。"
      }
     ]
    },
    {
     "level": 0,
     "heading": "名词解释",
     "kind": "glossary",
     "glossary": true,
     "paragraphs": []
    }
   ]
  }
 ]
}
