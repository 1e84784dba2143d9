// Generated from /data by scripts/generate.ts; do not edit.
import type { Concept } from '../../model/reference.ts'

export const conceptData: readonly Concept[] = [
 {
  "id": "revenue.total",
  "title": {
   "zh": "收入总计",
   "en": "Total revenue"
  },
  "names": [
   "收入预算",
   "预算收入",
   "收入总计",
   "收入合计",
   "总收入",
   "收入总额",
   "收入预算总计",
   "收入预算合计",
   "收入预算总额",
   "预算总收入",
   "收入总预算",
   "本年收入预算合计",
   "年度收入预算",
   "部门收入预算",
   "单位收入预算",
   "部门预算收入",
   "预算收入合计",
   "预算收入总计",
   "收支预算",
   "收支总预算",
   "收、支总预算",
   "收支预算总计",
   "收、支预算总计",
   "收入、支出预算总计",
   "收入支出预算总计",
   "收入支出总计",
   "收、支总计",
   "收支总计",
   "收支预算总额",
   "预算收支",
   "预算收支安排",
   "收入、支出总计",
   "收入和支出总计",
   "收入支出总额",
   "收支总额",
   "收支总预算总计",
   "收入支出预算",
   "收入、支出预算",
   "收入支出决算总计",
   "收入、支出决算总计",
   "收入总计和支出总计",
   "收、支决算总计",
   "收入决算总计",
   "决算收入",
   "收入决算总额"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "total",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.currentYear",
  "title": {
   "zh": "本年收入合计",
   "en": "Revenue of the year"
  },
  "names": [
   "本年收入合计",
   "本年收入",
   "当年收入",
   "当年收入小计",
   "本年收入小计",
   "当年收入合计",
   "本年收入决算",
   "本年收入决算合计",
   "本年收入总计"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "currentYear",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "currentYear"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "currentYear",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.generalPublic",
  "title": {
   "zh": "一般公共预算拨款收入",
   "en": "Revenue from the general public budget"
  },
  "names": [
   "一般公共预算收入",
   "一般公共预算拨款收入",
   "一般公共预算财政拨款收入",
   "一般公共预算资金收入",
   "一般公共预算收入预算",
   "一般公共预算资金",
   "公共财政预算拨款收入",
   "公共财政预算收入",
   "公共财政拨款收入",
   "一般公共预算当年拨款收入",
   "一般公共预算财政拨款",
   "一般公共预算拨款",
   "一般公共预算财政拨款收入预算",
   "一般公共预算拨款收入预算",
   "公共预算财政拨款收入",
   "一般公共预算当年财政拨款收入"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "generalPublic",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "generalPublic",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "generalPublic",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.governmentFunds",
  "title": {
   "zh": "政府性基金预算拨款收入",
   "en": "Revenue from government-managed funds"
  },
  "names": [
   "政府性基金收入",
   "政府性基金预算收入",
   "政府性基金预算拨款收入",
   "政府性基金拨款收入",
   "政府性基金预算财政拨款收入",
   "基金预算收入",
   "基金收入",
   "政府性基金财政拨款收入",
   "政府性基金收入预算",
   "政府性基金",
   "政府性基金预算",
   "政府性基金预算财政拨款",
   "政府性基金预算拨款",
   "基金预算拨款收入",
   "政府性基金预算资金",
   "政府性基金预算资金收入"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "governmentFunds",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "governmentFunds",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "governmentFunds",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.stateCapital",
  "title": {
   "zh": "国有资本经营预算拨款收入",
   "en": "Revenue from state capital operations"
  },
  "names": [
   "国有资本经营收入",
   "国有资本经营预算收入",
   "国有资本经营预算拨款收入",
   "国有资本经营预算财政拨款收入",
   "国有资本经营拨款收入",
   "国有资本经营财政拨款收入",
   "国有资本经营预算",
   "国有资本经营预算财政拨款",
   "国有资本经营预算拨款",
   "国有资本预算收入",
   "国有资本经营预算资金",
   "国有资本经营预算资金收入"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "stateCapital",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "stateCapital",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "stateCapital",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.fiscalAppropriation",
  "title": {
   "zh": "财政拨款收入",
   "en": "Fiscal appropriation"
  },
  "names": [
   "财政拨款收入",
   "财政拨款收入预算",
   "财政拨款收入预算总计",
   "财政拨款收入合计",
   "财政拨款收入总计",
   "财政拨款预算收入",
   "当年财政拨款收入",
   "财政拨款",
   "本年财政拨款收入",
   "财政拨款总收入",
   "财政拨款收入总额"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "fiscalAppropriation",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "fiscalAppropriation"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "fiscalAppropriation",
    "column": "amount"
   }
  ]
 },
 {
  "id": "fiscal.total",
  "title": {
   "zh": "财政拨款收支总计",
   "en": "Fiscal appropriation, both sides"
  },
  "names": [
   "财政拨款收支总预算",
   "财政拨款收、支总预算",
   "财政拨款收入支出总计",
   "财政拨款收、支总计",
   "财政拨款收支总计",
   "财政拨款收入、支出总计",
   "财政拨款收入支出预算总计",
   "财政拨款收入、支出预算总计",
   "财政拨款收支预算总计",
   "财政拨款收支预算",
   "财政拨款收支总额",
   "财政拨款收、支预算总计",
   "财政拨款收入支出预算",
   "财政拨款收入支出",
   "财政拨款收入支出决算总计",
   "财政拨款收、支决算总计",
   "财政拨款收支"
  ],
  "cells": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "total",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "total",
    "column": "total"
   },
   {
    "form": "fiscalSummary",
    "panel": "nature",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.specialAccount",
  "title": {
   "zh": "财政专户管理资金收入",
   "en": "Funds in special fiscal accounts"
  },
  "names": [
   "财政专户管理资金收入",
   "财政专户管理资金",
   "财政专户核拨收入",
   "财政专户收入",
   "财政专户管理资金收入预算",
   "财政专户管理资金预算",
   "财政专户核拨资金",
   "财政专户资金",
   "财政专户资金收入",
   "财政专户核拨",
   "教育收费",
   "预算外资金收入",
   "财政专户管理的资金",
   "财政专户管理资金预算收入"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "specialAccount",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "specialAccount"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "specialAccount",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.agencyOwn",
  "title": {
   "zh": "单位资金收入",
   "en": "Agency’s own funds"
  },
  "names": [
   "单位资金收入",
   "单位资金",
   "其他资金收入",
   "其他资金",
   "单位资金预算收入",
   "单位资金收入预算",
   "其他资金收入预算",
   "单位自有资金",
   "单位自有资金收入"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "agencyOwn",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "agencyOwn",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.service",
  "title": {
   "zh": "事业收入",
   "en": "Service revenue of public institutions"
  },
  "names": [
   "事业收入",
   "事业收入预算",
   "事业预算收入",
   "事业收入资金"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "serviceRevenue",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "serviceRevenue"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "serviceRevenue",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.commercial",
  "title": {
   "zh": "事业单位经营收入",
   "en": "Commercial revenue of public institutions"
  },
  "names": [
   "事业单位经营收入",
   "经营收入",
   "经营收入预算",
   "经营预算收入",
   "事业单位经营收入预算",
   "事业单位经营预算收入"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "commercialRevenue",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "commercialRevenue"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "commercialRevenue",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.superiorSubsidy",
  "title": {
   "zh": "上级补助收入",
   "en": "Subsidies from above"
  },
  "names": [
   "上级补助收入",
   "上级补助预算收入",
   "上级补助收入预算",
   "上级单位补助收入"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "superiorSubsidy",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "superiorSubsidy"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "superiorSubsidy",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.subordinateRemittance",
  "title": {
   "zh": "附属单位上缴收入",
   "en": "Remittances from subordinate agencies"
  },
  "names": [
   "附属单位上缴收入",
   "附属单位上缴预算收入",
   "附属单位上缴收入预算",
   "下级单位上缴收入"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "subordinateRemittance",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "subordinateRemittance"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "subordinateRemittance",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.other",
  "title": {
   "zh": "其他收入",
   "en": "Other revenue"
  },
  "names": [
   "其他收入",
   "其他收入预算",
   "其他预算收入"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "otherRevenue",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "otherRevenue"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "otherRevenue",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.carryover",
  "title": {
   "zh": "上年结转",
   "en": "Carryover from the prior year"
  },
  "names": [
   "上年结转",
   "上年结转结余",
   "上年结转收入",
   "上年结转资金",
   "上年结转和结余",
   "年初结转和结余",
   "上年结转资金预算",
   "上年结转和结余资金",
   "年初结转结余",
   "上年结转预算",
   "上年结转结余收入",
   "上年结转结余资金",
   "上年结余结转资金",
   "上年结转资金收入",
   "上年结转资金预算收入",
   "上年结余结转",
   "上年结转和结余收入"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "carryover"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "id": "revenue.nonFiscalSurplus",
  "title": {
   "zh": "使用非财政拨款结余",
   "en": "Use of non-fiscal surplus"
  },
  "names": [
   "使用非财政拨款结余",
   "用事业基金弥补收支差额",
   "使用非财政拨款结余和专用结余",
   "使用非财政拨款结余（含专用结余）"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "nonFiscalSurplus",
    "column": "amount"
   },
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "nonFiscalSurplus",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.total",
  "title": {
   "zh": "支出总计",
   "en": "Total expenditure"
  },
  "names": [
   "支出预算",
   "预算支出",
   "支出总计",
   "支出合计",
   "总支出",
   "支出总额",
   "支出预算总计",
   "支出预算合计",
   "支出预算总额",
   "预算总支出",
   "支出总预算",
   "本年支出预算合计",
   "年度支出预算",
   "部门支出预算",
   "单位支出预算",
   "部门预算支出",
   "预算支出合计",
   "预算支出总计",
   "决算支出",
   "支出决算总计",
   "支出决算总额"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "expenditure",
    "row": "total",
    "column": "amount"
   },
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "total",
    "stage": "budget"
   }
  ]
 },
 {
  "id": "expenditure.currentYear",
  "title": {
   "zh": "本年支出合计",
   "en": "Expenditure of the year"
  },
  "names": [
   "本年支出合计",
   "本年支出",
   "当年支出",
   "当年支出小计",
   "本年支出小计",
   "当年支出合计",
   "本年支出决算",
   "本年支出决算合计",
   "本年支出总计"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "expenditure",
    "row": "currentYear",
    "column": "amount"
   },
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "total",
    "stage": "finalAccounts"
   }
  ]
 },
 {
  "id": "expenditure.basic",
  "title": {
   "zh": "基本支出",
   "en": "Basic expenditure"
  },
  "names": [
   "基本支出",
   "基本支出预算",
   "基本支出预算数",
   "基本支出经费"
  ],
  "cells": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "basic"
   },
   {
    "form": "revenueExpenditureSummary",
    "panel": "nature",
    "row": "basic",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.project",
  "title": {
   "zh": "项目支出",
   "en": "Project expenditure"
  },
  "names": [
   "项目支出",
   "项目支出预算",
   "项目支出预算数",
   "项目支出经费"
  ],
  "cells": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "project"
   },
   {
    "form": "revenueExpenditureSummary",
    "panel": "nature",
    "row": "project",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.fiscalBasic",
  "title": {
   "zh": "财政拨款基本支出",
   "en": "Basic expenditure from fiscal appropriation"
  },
  "names": [
   "财政拨款基本支出",
   "财政拨款基本支出预算",
   "财政拨款安排的基本支出"
  ],
  "cells": [
   {
    "form": "fiscalBasicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "fiscalBasicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "nature",
    "row": "basic",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.fiscalProject",
  "title": {
   "zh": "财政拨款项目支出",
   "en": "Project expenditure from fiscal appropriation"
  },
  "names": [
   "财政拨款项目支出",
   "财政拨款项目支出预算",
   "财政拨款安排的项目支出"
  ],
  "cells": [
   {
    "form": "fiscalSummary",
    "panel": "nature",
    "row": "project",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.generalPublicBasic",
  "title": {
   "zh": "一般公共预算基本支出",
   "en": "Basic expenditure from the general public budget"
  },
  "names": [
   "一般公共预算基本支出",
   "一般公共预算财政拨款基本支出",
   "一般公共预算财政拨款基本支出预算",
   "一般公共预算拨款基本支出",
   "一般公共预算基本支出预算",
   "一般公共预算当年基本支出"
  ],
  "cells": [
   {
    "form": "generalPublicBasicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "generalPublicBasicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   },
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "basic"
   }
  ]
 },
 {
  "id": "expenditure.generalPublicProject",
  "title": {
   "zh": "一般公共预算项目支出",
   "en": "Project expenditure from the general public budget"
  },
  "names": [
   "一般公共预算项目支出",
   "一般公共预算财政拨款项目支出",
   "一般公共预算财政拨款项目支出预算",
   "一般公共预算拨款项目支出",
   "一般公共预算项目支出预算"
  ],
  "cells": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "project"
   }
  ]
 },
 {
  "id": "expenditure.personnel",
  "title": {
   "zh": "人员经费",
   "en": "Personnel expenses"
  },
  "names": [
   "人员经费",
   "人员经费支出",
   "人员支出",
   "人员经费预算",
   "人员类支出"
  ],
  "cells": [
   {
    "form": "generalPublicBasicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "personnel"
   },
   {
    "form": "generalPublicBasicExpenditure",
    "panel": "personnel",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.operating",
  "title": {
   "zh": "公用经费",
   "en": "Non-personnel operating expenses"
  },
  "names": [
   "公用经费",
   "日常公用经费",
   "公用支出",
   "公用经费支出",
   "日常公用支出",
   "日常公用经费支出",
   "公用经费预算"
  ],
  "cells": [
   {
    "form": "generalPublicBasicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "operating"
   },
   {
    "form": "generalPublicBasicExpenditure",
    "panel": "operating",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.commercial",
  "title": {
   "zh": "经营支出",
   "en": "Commercial expenditure"
  },
  "names": [
   "经营支出",
   "事业单位经营支出",
   "经营支出预算"
  ],
  "cells": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "commercial"
   }
  ]
 },
 {
  "id": "expenditure.remittance",
  "title": {
   "zh": "上缴上级支出",
   "en": "Remittances to above"
  },
  "names": [
   "上缴上级支出",
   "上解上级支出",
   "上缴上级支出预算"
  ],
  "cells": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "remittance"
   }
  ]
 },
 {
  "id": "expenditure.subsidy",
  "title": {
   "zh": "对附属单位补助支出",
   "en": "Subsidies to subordinate agencies"
  },
  "names": [
   "对附属单位补助支出",
   "附属单位补助支出",
   "对附属单位补助支出预算"
  ],
  "cells": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "subsidy"
   }
  ]
 },
 {
  "id": "expenditure.reserve",
  "title": {
   "zh": "单位预留机动经费",
   "en": "Agency reserve"
  },
  "names": [
   "单位预留机动经费",
   "预留机动经费",
   "单位预留机动经费预算",
   "单位预留机动经费预算数"
  ],
  "cells": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "reserve"
   },
   {
    "form": "revenueExpenditureSummary",
    "panel": "nature",
    "row": "reserve",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.carryoverOut",
  "title": {
   "zh": "结转下年",
   "en": "Carryover to the next year"
  },
  "names": [
   "结转下年资金",
   "结转下年",
   "年终结转结余",
   "年末结转和结余",
   "结转下年支出",
   "年末结转结余",
   "年终结转和结余",
   "结转下年资金预算",
   "结转下年资金预算数"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "expenditure",
    "row": "carryoverOut",
    "column": "amount"
   },
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "carryoverOut"
   }
  ]
 },
 {
  "id": "expenditure.surplusDistribution",
  "title": {
   "zh": "结余分配",
   "en": "Distribution of surplus"
  },
  "names": [
   "结余分配"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "expenditure",
    "row": "surplusDistribution",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.fiscalAppropriation",
  "title": {
   "zh": "财政拨款支出",
   "en": "Expenditure from fiscal appropriation"
  },
  "names": [
   "财政拨款支出",
   "财政拨款支出预算",
   "财政拨款预算支出",
   "财政拨款支出合计",
   "财政拨款支出总计",
   "财政拨款安排的支出",
   "财政拨款支出决算",
   "本年财政拨款支出",
   "财政拨款支出预算总计",
   "财政拨款总支出",
   "财政拨款支出总额",
   "财政拨款支出决算总计"
  ],
  "cells": [
   {
    "form": "fiscalExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "fiscalExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "total",
    "column": "total"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "currentYear",
    "column": "total"
   }
  ]
 },
 {
  "id": "expenditure.generalPublic",
  "title": {
   "zh": "一般公共预算拨款支出",
   "en": "Expenditure from the general public budget"
  },
  "names": [
   "一般公共预算支出",
   "一般公共预算拨款支出",
   "一般公共预算财政拨款支出",
   "一般公共预算支出预算",
   "一般公共预算拨款支出预算",
   "一般公共预算财政拨款支出预算",
   "一般公共预算财政拨款预算支出",
   "一般公共预算当年支出",
   "一般公共预算当年拨款支出",
   "一般公共预算财政拨款支出决算",
   "一般公共预算当年拨款",
   "一般公共预算拨款规模",
   "一般公共预算当年拨款规模",
   "公共财政预算支出",
   "公共财政拨款支出",
   "一般公共预算资金支出",
   "一般公共预算支出决算",
   "一般公共预算安排的支出",
   "一般公共预算财政拨款当年支出"
  ],
  "cells": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.governmentFunds",
  "title": {
   "zh": "政府性基金预算支出",
   "en": "Expenditure from government-managed funds"
  },
  "names": [
   "政府性基金支出",
   "政府性基金预算支出",
   "政府性基金拨款支出",
   "政府性基金预算财政拨款支出",
   "政府性基金预算拨款支出",
   "政府性基金支出预算",
   "政府性基金拨款支出预算",
   "政府性基金预算支出预算",
   "政府性基金财政拨款支出",
   "政府性基金财政拨款支出预算",
   "政府性基金预算财政拨款支出预算",
   "基金预算支出",
   "政府性基金支出预算支出",
   "政府性基金预算拨款支出预算",
   "政府性基金支出决算",
   "政府性基金预算支出决算",
   "政府性基金预算当年支出",
   "政府性基金预算当年拨款支出",
   "政府性基金预算财政拨款支出决算",
   "政府性基金安排的支出",
   "政府性基金预算资金支出",
   "政府性基金预算安排的支出"
  ],
  "cells": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "currentYear",
    "column": "governmentFunds"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "total",
    "column": "governmentFunds"
   }
  ]
 },
 {
  "id": "expenditure.stateCapital",
  "title": {
   "zh": "国有资本经营预算支出",
   "en": "Expenditure from state capital operations"
  },
  "names": [
   "国有资本经营支出",
   "国有资本经营预算支出",
   "国有资本经营预算拨款支出",
   "国有资本经营预算财政拨款支出",
   "国有资本经营拨款支出",
   "国有资本经营预算拨款支出预算",
   "国有资本经营预算支出预算",
   "国有资本经营预算财政拨款支出预算",
   "国有资本经营预算财政拨款支出决算",
   "国有资本经营预算当年支出",
   "国有资本经营预算支出决算",
   "国有资本经营预算资金支出",
   "国有资本经营预算安排的支出",
   "国有资本经营财政拨款支出",
   "国有资本经营财政拨款支出预算"
  ],
  "cells": [
   {
    "form": "stateCapitalExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "stateCapitalExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "currentYear",
    "column": "stateCapital"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "total",
    "column": "stateCapital"
   }
  ]
 },
 {
  "id": "threePublic.total",
  "title": {
   "zh": "“三公”经费",
   "en": "Three public expenses"
  },
  "names": [
   "三公经费",
   "三公经费支出",
   "三公经费预算",
   "三公经费预算数",
   "三公经费支出预算",
   "三公经费预算支出",
   "三公经费小计",
   "三公经费合计",
   "三公经费总额",
   "三公经费总支出",
   "三公经费支出决算",
   "三公经费决算",
   "三公经费财政拨款支出",
   "三公经费财政拨款支出预算",
   "三公经费财政拨款支出决算",
   "三公经费财政拨款预算",
   "三公费用",
   "三公经费预算总额",
   "三公经费支出总额",
   "三公经费支出合计",
   "三公经费支出总计",
   "三公经费预算合计",
   "三公经费一般公共预算支出"
  ],
  "cells": [
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "subtotal",
    "column": "total"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "subtotal",
    "column": "finalAccounts"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "subtotal",
    "column": "budget"
   }
  ]
 },
 {
  "id": "threePublic.overseasVisits",
  "title": {
   "zh": "因公出国（境）费",
   "en": "Official overseas visits"
  },
  "names": [
   "因公出国（境）费",
   "因公出国（境）费用",
   "因公出国（境）经费",
   "因公出国（境）",
   "因公出国（境）支出",
   "因公出国费",
   "因公出国费用",
   "因公出国（境）费支出",
   "因公出国境费",
   "因公出国（境）费用支出",
   "出国（境）费",
   "出国（境）费用",
   "出国（境）经费",
   "因公出境费",
   "因公出国（境）费预算"
  ],
  "cells": [
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "overseasVisits",
    "column": "total"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "overseasVisits",
    "column": "finalAccounts"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "overseasVisits",
    "column": "budget"
   }
  ]
 },
 {
  "id": "threePublic.vehicles",
  "title": {
   "zh": "公务用车购置及运行维护费",
   "en": "Official vehicles: purchase and running"
  },
  "names": [
   "公务用车购置及运行维护费",
   "公务用车购置及运行费",
   "公务用车购置及运维费",
   "公务用车购置和运行费",
   "公务用车购置和运行维护费",
   "公务用车购置及运行维护费用",
   "公务用车购置及运行维护",
   "公务用车购置与运行费",
   "公务车购置及运行费",
   "公车购置及运行费",
   "公务用车购置及运行费用",
   "公务用车费",
   "公务用车购置及运行维护支出",
   "公务用车购置、运行费",
   "公务用车购置及运行经费",
   "公务用车购置及运行",
   "公车购置及运行维护费",
   "公务车购置及运行维护费",
   "公务用车购置和运行维护费用",
   "公务用车购置费及运行维护费",
   "公务用车购置费及运行费",
   "公务用车购置及运行维护经费",
   "公务用车购置费和运行维护费",
   "公务用车费用",
   "公务用车经费"
  ],
  "cells": [
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "vehicles",
    "column": "total"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "vehicles",
    "column": "finalAccounts"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "vehicles",
    "column": "budget"
   }
  ]
 },
 {
  "id": "threePublic.vehiclePurchase",
  "title": {
   "zh": "公务用车购置费",
   "en": "Purchase of official vehicles"
  },
  "names": [
   "公务用车购置费",
   "公务用车购置",
   "公务车购置费",
   "公车购置费",
   "公务用车购置经费",
   "公务用车购置支出",
   "公务用车购置费用",
   "公务用车购置费支出",
   "车辆购置费"
  ],
  "cells": [
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "vehiclePurchase",
    "column": "total"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "vehiclePurchase",
    "column": "finalAccounts"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "vehiclePurchase",
    "column": "budget"
   }
  ]
 },
 {
  "id": "threePublic.vehicleOperation",
  "title": {
   "zh": "公务用车运行维护费",
   "en": "Running of official vehicles"
  },
  "names": [
   "公务用车运行维护费",
   "公务用车运行费",
   "公务用车运维费",
   "公务用车运行维护",
   "公务车运行费",
   "公车运行维护费",
   "公务用车运行经费",
   "公务用车运行维护费支出",
   "公务用车运行维护费用",
   "公务车运行维护费",
   "公务用车运行",
   "公车运行费",
   "公务用车运行费支出",
   "公务用车运行费用",
   "公务用车运行维护支出",
   "公务车用车运行费",
   "公务用车运行维护经费"
  ],
  "cells": [
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "vehicleOperation",
    "column": "total"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "vehicleOperation",
    "column": "finalAccounts"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "vehicleOperation",
    "column": "budget"
   }
  ]
 },
 {
  "id": "threePublic.hospitality",
  "title": {
   "zh": "公务接待费",
   "en": "Official hospitality"
  },
  "names": [
   "公务接待费",
   "公务接待",
   "公务接待费用",
   "公务接待经费",
   "公务接待费支出",
   "公务接待支出",
   "公务接待费用支出"
  ],
  "cells": [
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "hospitality",
    "column": "total"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "hospitality",
    "column": "finalAccounts"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "hospitality",
    "column": "budget"
   }
  ]
 },
 {
  "id": "meetings",
  "title": {
   "zh": "会议费",
   "en": "Meetings"
  },
  "names": [
   "会议费",
   "会议费用",
   "会议经费",
   "会议费支出"
  ],
  "cells": [
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "meetings",
    "column": "total"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "meetings",
    "column": "finalAccounts"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "meetings",
    "column": "budget"
   }
  ]
 },
 {
  "id": "training",
  "title": {
   "zh": "培训费",
   "en": "Training"
  },
  "names": [
   "培训费",
   "培训费用",
   "培训经费",
   "培训费支出"
  ],
  "cells": [
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "training",
    "column": "total"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "training",
    "column": "finalAccounts"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "training",
    "column": "budget"
   }
  ]
 },
 {
  "id": "officeRunningCosts",
  "title": {
   "zh": "机关运行经费",
   "en": "Running costs of government offices"
  },
  "names": [
   "机关运行经费",
   "机关运行经费支出",
   "机关运行经费预算",
   "机关运行费",
   "机关运行经费财政拨款预算",
   "机关运行费用",
   "机关运行经费财政拨款支出",
   "机关运行经费预算支出",
   "机关运行经费支出预算",
   "机关运行经费支出决算",
   "机关运行经费决算",
   "机关（机构）运行经费",
   "机构运行经费",
   "行政运行经费",
   "机关运行经费财政拨款"
  ],
  "cells": [
   {
    "form": "officeRunningCosts",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "officeRunningCosts",
    "panel": "main",
    "row": "total",
    "column": "amount"
   },
   {
    "form": "threePublicExpenses",
    "panel": "main",
    "row": "officeRunningCosts",
    "column": "total"
   }
  ]
 },
 {
  "id": "procurement.total",
  "title": {
   "zh": "政府采购",
   "en": "Government procurement"
  },
  "names": [
   "政府采购预算",
   "政府采购支出",
   "政府采购支出总额",
   "政府采购支出预算总额",
   "政府采购预算总额",
   "政府采购预算总金额",
   "政府采购金额",
   "政府采购总额",
   "政府采购支出预算",
   "政府采购预算金额",
   "政府采购支出预算合计",
   "政府采购资金",
   "政府采购",
   "政府采购支出合计",
   "政府采购预算支出",
   "政府采购预算合计",
   "政府采购支出总计",
   "政府采购项目预算",
   "政府采购总金额",
   "政府采购支出金额",
   "政府采购规模",
   "政府采购计划"
  ],
  "cells": [
   {
    "form": "governmentProcurement",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "governmentProcurement",
    "panel": "main",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "id": "procurement.goods",
  "title": {
   "zh": "政府采购货物",
   "en": "Procurement of goods"
  },
  "names": [
   "政府采购货物预算",
   "政府采购货物类预算",
   "政府采购货物类支出",
   "政府采购货物支出",
   "货物采购金额",
   "拟采购货物支出",
   "拟购买货物",
   "货物类",
   "货物支出",
   "货物采购支出",
   "采购货物预算",
   "货物预算",
   "货物类预算",
   "货物采购预算",
   "拟采购货物",
   "货物类采购",
   "货物类支出",
   "政府采购货物",
   "货物采购",
   "政府采购货物预算支出",
   "采购货物支出",
   "货物类采购金额",
   "货物类采购预算",
   "政府采购货物支出预算",
   "货物类政府采购",
   "货物项目"
  ],
  "cells": [
   {
    "form": "governmentProcurement",
    "panel": "main",
    "row": "goods",
    "column": "total"
   },
   {
    "form": "governmentProcurement",
    "panel": "main",
    "row": "goods",
    "column": "amount"
   }
  ]
 },
 {
  "id": "procurement.works",
  "title": {
   "zh": "政府采购工程",
   "en": "Procurement of works"
  },
  "names": [
   "政府采购工程预算",
   "政府采购工程类预算",
   "政府采购工程类支出",
   "政府采购工程支出",
   "工程采购金额",
   "拟采购工程支出",
   "拟购买工程",
   "工程类",
   "工程支出",
   "工程采购支出",
   "采购工程预算",
   "工程预算",
   "工程类预算",
   "工程采购预算",
   "拟采购工程",
   "工程类采购",
   "工程类支出",
   "政府采购工程",
   "工程采购",
   "采购工程支出",
   "工程类采购金额",
   "工程类采购预算",
   "政府采购工程支出预算",
   "工程类政府采购",
   "工程项目"
  ],
  "cells": [
   {
    "form": "governmentProcurement",
    "panel": "main",
    "row": "works",
    "column": "total"
   },
   {
    "form": "governmentProcurement",
    "panel": "main",
    "row": "works",
    "column": "amount"
   }
  ]
 },
 {
  "id": "procurement.services",
  "title": {
   "zh": "政府采购服务",
   "en": "Procurement of services"
  },
  "names": [
   "政府采购服务预算",
   "政府采购服务类预算",
   "政府采购服务类支出",
   "政府采购服务支出",
   "服务采购金额",
   "拟购买服务支出",
   "拟购买服务",
   "服务类",
   "服务支出",
   "服务采购支出",
   "采购服务预算",
   "服务预算",
   "服务类预算",
   "服务采购预算",
   "拟采购服务",
   "拟采购服务支出",
   "服务类采购",
   "服务类支出",
   "政府采购服务",
   "服务采购",
   "采购服务支出",
   "购买服务支出",
   "服务类采购金额",
   "服务类采购预算",
   "政府采购服务支出预算",
   "服务类政府采购",
   "服务项目"
  ],
  "cells": [
   {
    "form": "governmentProcurement",
    "panel": "main",
    "row": "services",
    "column": "total"
   },
   {
    "form": "governmentProcurement",
    "panel": "main",
    "row": "services",
    "column": "amount"
   }
  ]
 },
 {
  "id": "procurement.smallAndMedium",
  "title": {
   "zh": "面向中小企业预留",
   "en": "Reserved for small and medium enterprises"
  },
  "names": [
   "面向中小企业预留政府采购项目预算金额",
   "面向中小企业预留政府采购项目预算",
   "预留给中小企业的政府采购项目预算",
   "面向中小企业预留",
   "面向中小企业采购",
   "面向中小企业采购金额",
   "面向中小企业预留政府采购预算",
   "预留中小企业份额",
   "预留中小微企业份额",
   "面向中小企业预留政府采购份额",
   "面向中小企业预留采购金额",
   "面向中小企业预留金额",
   "面向中小微企业预留",
   "面向中小企业预留政府采购项目金额"
  ],
  "cells": [
   {
    "form": "governmentProcurement",
    "panel": "main",
    "row": "total",
    "column": "smallAndMedium"
   }
  ]
 },
 {
  "id": "procurement.smallAndMicro",
  "title": {
   "zh": "面向小微企业预留",
   "en": "Reserved for small and micro enterprises"
  },
  "names": [
   "预留给小型和微型企业的政府采购项目预算",
   "面向小微企业预留政府采购项目预算金额",
   "面向小微企业预留",
   "预留给小微企业",
   "面向小型和微型企业预留",
   "预留给小型和微型企业",
   "面向小微企业预留政府采购项目预算",
   "预留给小微企业的政府采购项目预算",
   "面向小微企业采购",
   "预留给小型、微型企业的政府采购项目预算",
   "面向小型、微型企业预留"
  ],
  "cells": [
   {
    "form": "governmentProcurement",
    "panel": "main",
    "row": "total",
    "column": "smallAndMicro"
   }
  ]
 },
 {
  "id": "assets.total",
  "title": {
   "zh": "固定资产",
   "en": "Fixed assets"
  },
  "names": [
   "固定资产金额",
   "固定资产总额",
   "固定资产",
   "固定资产价值",
   "固定资产原值",
   "固定资产总值"
  ],
  "cells": [
   {
    "form": "fixedAssets",
    "panel": "main",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "id": "assets.planned",
  "title": {
   "zh": "拟购置固定资产",
   "en": "Fixed assets to be bought"
  },
  "names": [
   "拟购置固定资产总额",
   "拟购置固定资产",
   "拟购置固定资产金额",
   "计划购置固定资产",
   "拟购固定资产总额",
   "拟新增固定资产"
  ],
  "cells": []
 },
 {
  "id": "performance.projectCount",
  "title": {
   "zh": "绩效目标管理项目数",
   "en": "Projects with performance targets"
  },
  "names": [
   "编报绩效目标的项目",
   "编报绩效目标的",
   "实行绩效目标管理的项目",
   "项目实行绩效目标管理",
   "绩效目标管理的项目",
   "编报绩效目标的预算项目"
  ],
  "cells": []
 },
 {
  "id": "performance.projectAmount",
  "title": {
   "zh": "绩效目标项目金额",
   "en": "Amount of projects with performance targets"
  },
  "names": [
   "涉及项目预算资金",
   "涉及项目预算",
   "涉及预算金额",
   "涉及财政性资金",
   "涉及财政性资金合计",
   "涉及预算资金",
   "涉及资金",
   "涉及项目资金",
   "涉及财政资金",
   "涉及一般公共预算资金",
   "涉及一般公共预算",
   "涉及金额",
   "涉及预算"
  ],
  "cells": []
 },
 {
  "id": "revenue.governmentFundsCarryover",
  "title": {
   "zh": "政府性基金年初结转和结余",
   "en": "Government-managed funds carried in"
  },
  "names": [
   "政府性基金年初结转和结余",
   "政府性基金预算财政拨款年初结转和结余",
   "年初政府性基金结转和结余"
  ],
  "cells": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "row": "total",
    "column": "openingCarryover"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "openingGovernmentFunds",
    "column": "amount"
   }
  ]
 },
 {
  "id": "expenditure.governmentFundsCarryoverOut",
  "title": {
   "zh": "政府性基金年末结转和结余",
   "en": "Government-managed funds left over"
  },
  "names": [
   "政府性基金年末结转和结余",
   "政府性基金预算财政拨款年末结转和结余",
   "年末政府性基金结转和结余"
  ],
  "cells": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "row": "total",
    "column": "closingCarryover"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "carryoverOut",
    "column": "governmentFunds"
   }
  ]
 },
 {
  "id": "awards.smallAndMedium",
  "title": {
   "zh": "授予中小企业合同金额",
   "en": "Contracts awarded to small and medium enterprises"
  },
  "names": [
   "授予中小企业合同金额",
   "授予中小企业的合同金额",
   "授予中小企业合同总金额",
   "授予中小企业合同",
   "授予中小企业金额",
   "授予中小微企业合同金额"
  ],
  "cells": []
 },
 {
  "id": "awards.smallAndMicro",
  "title": {
   "zh": "授予小微企业合同金额",
   "en": "Contracts awarded to small and micro enterprises"
  },
  "names": [
   "授予小微企业合同金额",
   "授予小微企业的合同金额",
   "授予小微企业合同",
   "授予小微企业金额",
   "授予小型和微型企业合同金额",
   "授予小型、微型企业合同金额"
  ],
  "cells": []
 },
 {
  "id": "fiscal.carryover",
  "title": {
   "zh": "年初财政拨款结转和结余",
   "en": "Fiscal appropriations carried in"
  },
  "names": [
   "年初财政拨款结转和结余",
   "年初财政拨款结转结余",
   "财政拨款年初结转和结余"
  ],
  "cells": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "id": "fiscal.carryoverOut",
  "title": {
   "zh": "年末财政拨款结转和结余",
   "en": "Fiscal appropriations left over"
  },
  "names": [
   "年末财政拨款结转和结余",
   "年末财政拨款结转结余",
   "财政拨款年末结转和结余"
  ],
  "cells": [
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "carryoverOut",
    "column": "total"
   }
  ]
 },
 {
  "id": "expenditure.surplusDistribution",
  "title": {
   "zh": "结余分配",
   "en": "Distribution of surplus"
  },
  "names": [
   "结余分配"
  ],
  "cells": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "expenditure",
    "row": "surplusDistribution",
    "column": "amount"
   }
  ]
 },
 {
  "id": "threePublic.groups",
  "title": {
   "zh": "因公出国（境）团组数",
   "en": "Groups traveling abroad"
  },
  "names": [],
  "cells": []
 },
 {
  "id": "threePublic.travelers",
  "title": {
   "zh": "因公出国（境）人次",
   "en": "Persons traveling abroad"
  },
  "names": [],
  "cells": []
 },
 {
  "id": "threePublic.vehiclesBought",
  "title": {
   "zh": "公务用车购置数",
   "en": "Official vehicles bought"
  },
  "names": [],
  "cells": []
 },
 {
  "id": "threePublic.vehiclesHeld",
  "title": {
   "zh": "公务用车保有量",
   "en": "Official vehicles held"
  },
  "names": [],
  "cells": []
 },
 {
  "id": "threePublic.receptions",
  "title": {
   "zh": "国内公务接待批次",
   "en": "Receptions"
  },
  "names": [],
  "cells": []
 },
 {
  "id": "threePublic.guests",
  "title": {
   "zh": "国内公务接待人次",
   "en": "Guests received"
  },
  "names": [],
  "cells": []
 }
]
