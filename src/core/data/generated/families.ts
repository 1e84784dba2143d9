// Generated from /data by scripts/generate.ts; do not edit.
import type { FamilyDefinition } from '../../model/form-definition.ts'

export const familyData: readonly FamilyDefinition[] = [
 {
  "id": "hebei-county-2025",
  "title": {
   "zh": "河北省县级部门预算（2025）",
   "en": "Hebei county department budget (2025)"
  },
  "applies": {
   "regions": [
    "13"
   ],
   "from": 2024,
   "to": null,
   "stage": "budget"
  },
  "source": "南宫市人民政府办公室 2025 年部门预算信息公开；平山县下口镇财政所 2025 年部门预算（收支总表）",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "部门预算收支总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "部门预算收支总表",
     "单位预算收支总表",
     "部门收支总表",
     "单位收支总表",
     "收支总表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "序号",
         "en": "No."
        },
        "heads": [
         "序号"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "收入项目",
         "en": "Revenue"
        },
        "heads": [
         "项目",
         "收入项目"
        ],
        "under": [
         "收入"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "金额"
        ],
        "under": [
         "收入"
        ]
       }
      ],
      "rows": [
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算拨款收入",
         "一般公共预算财政拨款收入",
         "一般公共预算收入",
         "一般公共预算拨款"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金预算拨款收入",
         "政府性基金预算财政拨款收入",
         "政府性基金预算收入",
         "政府性基金预算拨款"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算拨款收入",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算收入",
         "国有资本经营预算拨款"
        ]
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金收入",
         "财政专户管理资金",
         "财政专户核拨收入",
         "财政专户收入"
        ]
       },
       {
        "key": "agencyOwn",
        "labels": [
         "单位资金",
         "单位资金收入"
        ]
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转结余",
         "上年结转",
         "上年结转和结余"
        ]
       },
       {
        "key": "total",
        "labels": [
         "收入总计",
         "总计"
        ]
       }
      ]
     },
     {
      "id": "expenditure",
      "keyedBy": "label",
      "functionRows": true,
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "支出项目",
         "en": "Expenditure"
        },
        "heads": [
         "项目",
         "支出项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "internalClearing",
        "labels": [
         "人行科目"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "年终结转结余",
         "年末结转结余",
         "结转下年",
         "年终结转和结余",
         "年末结转和结余"
        ]
       },
       {
        "key": "total",
        "labels": [
         "支出总计",
         "总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "current-revenue-is-sum-of-sources",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "agencyOwn"
      ]
     },
     {
      "kind": "columnSum",
      "id": "total-revenue-is-current-and-carryover",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "current-expenditure-is-sum-of-functions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "internalClearing"
      ],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "total-expenditure-is-current-and-carryover-out",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "carryoverOut"
      ]
     },
     {
      "kind": "sum",
      "id": "total-revenue-equals-total-expenditure",
      "total": {
       "form": "revenueExpenditureSummary",
       "panel": "revenue",
       "row": "total",
       "column": "amount"
      },
      "parts": [
       {
        "form": "revenueExpenditureSummary",
        "panel": "expenditure",
        "row": "total",
        "column": "amount"
       }
      ]
     }
    ]
   },
   {
    "id": "revenueSummary",
    "ordinal": 2,
    "title": {
     "zh": "部门预算收入总表",
     "en": "Summary of revenue"
    },
    "titles": [
     "部门预算收入总表",
     "单位预算收入总表",
     "部门收入总表",
     "单位收入总表",
     "收入总表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "序号",
         "en": "No."
        },
        "heads": [
         "序号"
        ],
        "optional": true
       },
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "编码"
        ],
        "under": [
         "功能分类科目",
         "支出功能分类科目"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "科目名称",
         "en": "Name"
        },
        "heads": [
         "科目名称",
         "名称"
        ],
        "under": [
         "功能分类科目",
         "支出功能分类科目"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计"
        ]
       },
       {
        "id": "currentYear",
        "kind": "amount",
        "title": {
         "zh": "本年收入小计",
         "en": "Current-year revenue"
        },
        "heads": [
         "小计",
         "本年收入小计",
         "本年收入合计"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "fiscalAppropriation",
        "kind": "amount",
        "title": {
         "zh": "财政拨款收入",
         "en": "Fiscal appropriation"
        },
        "heads": [
         "财政拨款收入",
         "财政拨款"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户收入",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户收入",
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "serviceRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业收入",
         "en": "Service revenue"
        },
        "heads": [
         "事业收入"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "经营收入",
         "事业单位经营收入"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "superiorSubsidy",
        "kind": "amount",
        "title": {
         "zh": "上级补助收入",
         "en": "Subsidy from superior body"
        },
        "heads": [
         "上级补助收入"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "subordinateRemittance",
        "kind": "amount",
        "title": {
         "zh": "附属单位上缴收入",
         "en": "Remittance from subordinate agencies"
        },
        "heads": [
         "附属单位上缴收入"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "otherRevenue",
        "kind": "amount",
        "title": {
         "zh": "其他收入",
         "en": "Other revenue"
        },
        "heads": [
         "其他收入"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "carryover",
        "kind": "amount",
        "title": {
         "zh": "上年结转",
         "en": "Carryover"
        },
        "heads": [
         "上年结转",
         "上年结转结余"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "合计",
         "总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "total-is-current-and-carryover",
      "panel": "main",
      "total": "total",
      "parts": [
       "currentYear",
       "carryover"
      ]
     },
     {
      "kind": "rowSum",
      "id": "current-year-is-sum-of-sources",
      "panel": "main",
      "total": "currentYear",
      "parts": [
       "fiscalAppropriation",
       "specialAccount",
       "serviceRevenue",
       "commercialRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "otherRevenue"
      ]
     },
     {
      "kind": "tree",
      "id": "parent-is-sum-of-children",
      "panel": "main",
      "columns": [
       "total",
       "currentYear",
       "fiscalAppropriation",
       "specialAccount",
       "serviceRevenue",
       "commercialRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "otherRevenue",
       "carryover"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "部门预算支出总表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "部门预算支出总表",
     "单位预算支出总表",
     "部门支出总表",
     "单位支出总表",
     "支出总表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "序号",
         "en": "No."
        },
        "heads": [
         "序号"
        ],
        "optional": true
       },
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "编码"
        ],
        "under": [
         "功能分类科目",
         "支出功能分类科目"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "科目名称",
         "en": "Name"
        },
        "heads": [
         "科目名称",
         "名称"
        ],
        "under": [
         "功能分类科目",
         "支出功能分类科目"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计"
        ]
       },
       {
        "id": "basic",
        "kind": "amount",
        "title": {
         "zh": "基本支出",
         "en": "Basic expenditure"
        },
        "heads": [
         "基本支出"
        ]
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出"
        ]
       },
       {
        "id": "commercial",
        "kind": "amount",
        "title": {
         "zh": "经营支出",
         "en": "Commercial expenditure"
        },
        "heads": [
         "经营支出",
         "事业单位经营支出"
        ]
       },
       {
        "id": "remittance",
        "kind": "amount",
        "title": {
         "zh": "上解上级支出",
         "en": "Remittance to superior body"
        },
        "heads": [
         "上解上级支出",
         "上缴上级支出"
        ]
       },
       {
        "id": "subsidy",
        "kind": "amount",
        "title": {
         "zh": "对附属单位补助支出",
         "en": "Subsidy to subordinate agencies"
        },
        "heads": [
         "对附属单位补助支出",
         "对附属单位补助"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "合计",
         "总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "total-is-sum-of-kinds",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project",
       "commercial",
       "remittance",
       "subsidy"
      ]
     },
     {
      "kind": "tree",
      "id": "parent-is-sum-of-children",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project",
       "commercial",
       "remittance",
       "subsidy"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "fiscalSummary",
    "ordinal": 4,
    "title": {
     "zh": "部门预算财政拨款收支总表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "部门预算财政拨款收支总表",
     "单位预算财政拨款收支总表",
     "部门财政拨款收支总表",
     "单位财政拨款收支总表",
     "财政拨款收支总表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "序号",
         "en": "No."
        },
        "heads": [
         "序号"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "收入项目",
         "en": "Revenue"
        },
        "heads": [
         "项目",
         "收入项目"
        ],
        "under": [
         "收入"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "金额",
         "en": "Amount"
        },
        "heads": [
         "金额",
         "预算数"
        ],
        "under": [
         "收入"
        ]
       }
      ],
      "rows": [
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算拨款收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算拨款收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算拨款收入"
        ]
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "年初财政拨款结转和结余",
         "年初财政拨款结转结余",
         "上年结转结余",
         "上年结转"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算拨款收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算拨款收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算拨款收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "收入总计",
         "总计"
        ]
       }
      ]
     },
     {
      "id": "expenditure",
      "keyedBy": "label",
      "functionRows": true,
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "支出项目",
         "en": "Expenditure"
        },
        "heads": [
         "项目",
         "支出项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计",
         "小计"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算财政拨款",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算财政拨款",
         "一般公共预算拨款"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算财政拨款",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算财政拨款",
         "政府性基金预算拨款"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算财政拨款",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算财政拨款",
         "国有资本经营预算拨款"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "internalClearing",
        "labels": [
         "人行科目"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "年末财政拨款结转和结余",
         "年末财政拨款结转结余",
         "年终财政拨款结转和结余",
         "年终结转结余",
         "结转下年"
        ]
       },
       {
        "key": "total",
        "labels": [
         "支出总计",
         "总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "current-revenue-is-sum-of-funds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ]
     },
     {
      "kind": "columnSum",
      "id": "opening-balance-is-sum-of-funds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "carryover",
      "parts": [
       "openingGeneralPublic",
       "openingGovernmentFunds",
       "openingStateCapital"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "total-revenue-is-current-and-carryover",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "carryover"
      ]
     },
     {
      "kind": "rowSum",
      "id": "total-is-sum-of-funds",
      "panel": "expenditure",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ]
     },
     {
      "kind": "columnSum",
      "id": "current-expenditure-is-sum-of-functions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "currentYear",
      "parts": [
       "internalClearing"
      ],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "total-expenditure-is-current-and-carryover-out",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "carryoverOut"
      ]
     },
     {
      "kind": "sum",
      "id": "total-revenue-equals-total-expenditure",
      "total": {
       "form": "fiscalSummary",
       "panel": "revenue",
       "row": "total",
       "column": "amount"
      },
      "parts": [
       {
        "form": "fiscalSummary",
        "panel": "expenditure",
        "row": "total",
        "column": "total"
       }
      ]
     }
    ]
   },
   {
    "id": "generalPublicExpenditure",
    "ordinal": 5,
    "title": {
     "zh": "部门预算一般公共预算财政拨款支出表",
     "en": "General public budget expenditure"
    },
    "titles": [
     "部门预算一般公共预算财政拨款支出表",
     "单位预算一般公共预算财政拨款支出表",
     "部门一般公共预算财政拨款支出表",
     "单位一般公共预算财政拨款支出表",
     "一般公共预算财政拨款支出表",
     "部门预算一般公共预算支出表",
     "单位预算一般公共预算支出表",
     "部门一般公共预算支出表",
     "单位一般公共预算支出表",
     "一般公共预算支出表",
     "部门预算一般公共预算拨款支出表",
     "单位预算一般公共预算拨款支出表",
     "部门一般公共预算拨款支出表",
     "单位一般公共预算拨款支出表",
     "一般公共预算拨款支出表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "序号",
         "en": "No."
        },
        "heads": [
         "序号"
        ],
        "optional": true
       },
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "编码"
        ],
        "under": [
         "功能分类科目",
         "支出功能分类科目"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "科目名称",
         "en": "Name"
        },
        "heads": [
         "科目名称",
         "名称"
        ],
        "under": [
         "功能分类科目",
         "支出功能分类科目"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计"
        ]
       },
       {
        "id": "basic",
        "kind": "amount",
        "title": {
         "zh": "基本支出",
         "en": "Basic expenditure"
        },
        "heads": [
         "基本支出"
        ]
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "合计",
         "总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "total-is-basic-and-project",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parent-is-sum-of-children",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "generalPublicBasicExpenditure",
    "ordinal": 6,
    "title": {
     "zh": "部门预算一般公共预算财政拨款基本支出表",
     "en": "General public budget basic expenditure"
    },
    "titles": [
     "部门预算一般公共预算财政拨款基本支出表",
     "单位预算一般公共预算财政拨款基本支出表",
     "部门一般公共预算财政拨款基本支出表",
     "单位一般公共预算财政拨款基本支出表",
     "一般公共预算财政拨款基本支出表",
     "部门预算一般公共预算基本支出表",
     "单位预算一般公共预算基本支出表",
     "部门一般公共预算基本支出表",
     "单位一般公共预算基本支出表",
     "一般公共预算基本支出表",
     "部门预算一般公共预算拨款基本支出表",
     "单位预算一般公共预算拨款基本支出表",
     "部门一般公共预算拨款基本支出表",
     "单位一般公共预算拨款基本支出表",
     "一般公共预算拨款基本支出表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "序号",
         "en": "No."
        },
        "heads": [
         "序号"
        ],
        "optional": true
       },
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "编码"
        ],
        "under": [
         "支出部门经济分类科目",
         "部门经济分类科目",
         "部门预算支出经济分类科目",
         "支出经济分类科目",
         "经济分类科目"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "科目名称",
         "en": "Name"
        },
        "heads": [
         "科目名称",
         "名称"
        ],
        "under": [
         "支出部门经济分类科目",
         "部门经济分类科目",
         "部门预算支出经济分类科目",
         "支出经济分类科目",
         "经济分类科目"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计"
        ],
        "under": [
         "一般公共预算基本支出",
         "一般公共预算财政拨款基本支出",
         "基本支出"
        ]
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费"
        ],
        "under": [
         "一般公共预算基本支出",
         "一般公共预算财政拨款基本支出",
         "基本支出"
        ]
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费",
         "日常公用经费"
        ],
        "under": [
         "一般公共预算基本支出",
         "一般公共预算财政拨款基本支出",
         "基本支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "合计",
         "总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "total-is-personnel-and-operating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parent-is-sum-of-children",
      "panel": "main",
      "columns": [
       "total",
       "personnel",
       "operating"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "governmentFundsExpenditure",
    "ordinal": 7,
    "title": {
     "zh": "部门预算政府性基金预算财政拨款支出表",
     "en": "Government-managed funds expenditure"
    },
    "titles": [
     "部门预算政府性基金预算财政拨款支出表",
     "单位预算政府性基金预算财政拨款支出表",
     "部门政府性基金预算财政拨款支出表",
     "单位政府性基金预算财政拨款支出表",
     "政府性基金预算财政拨款支出表",
     "部门预算政府性基金预算支出表",
     "单位预算政府性基金预算支出表",
     "部门政府性基金预算支出表",
     "单位政府性基金预算支出表",
     "政府性基金预算支出表",
     "部门预算政府性基金预算拨款支出表",
     "单位预算政府性基金预算拨款支出表",
     "部门政府性基金预算拨款支出表",
     "单位政府性基金预算拨款支出表",
     "政府性基金预算拨款支出表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "序号",
         "en": "No."
        },
        "heads": [
         "序号"
        ],
        "optional": true
       },
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "编码"
        ],
        "under": [
         "功能分类科目",
         "支出功能分类科目"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "科目名称",
         "en": "Name"
        },
        "heads": [
         "科目名称",
         "名称"
        ],
        "under": [
         "功能分类科目",
         "支出功能分类科目"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计"
        ]
       },
       {
        "id": "basic",
        "kind": "amount",
        "title": {
         "zh": "基本支出",
         "en": "Basic expenditure"
        },
        "heads": [
         "基本支出"
        ]
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "合计",
         "总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "total-is-basic-and-project",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parent-is-sum-of-children",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "stateCapitalExpenditure",
    "ordinal": 8,
    "title": {
     "zh": "部门预算国有资本经营预算财政拨款支出表",
     "en": "State capital operations expenditure"
    },
    "titles": [
     "部门预算国有资本经营预算财政拨款支出表",
     "单位预算国有资本经营预算财政拨款支出表",
     "部门国有资本经营预算财政拨款支出表",
     "单位国有资本经营预算财政拨款支出表",
     "国有资本经营预算财政拨款支出表",
     "部门预算国有资本经营预算支出表",
     "单位预算国有资本经营预算支出表",
     "部门国有资本经营预算支出表",
     "单位国有资本经营预算支出表",
     "国有资本经营预算支出表",
     "部门预算国有资本经营预算拨款支出表",
     "单位预算国有资本经营预算拨款支出表",
     "部门国有资本经营预算拨款支出表",
     "单位国有资本经营预算拨款支出表",
     "国有资本经营预算拨款支出表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "序号",
         "en": "No."
        },
        "heads": [
         "序号"
        ],
        "optional": true
       },
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "编码"
        ],
        "under": [
         "功能分类科目",
         "支出功能分类科目"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "科目名称",
         "en": "Name"
        },
        "heads": [
         "科目名称",
         "名称"
        ],
        "under": [
         "功能分类科目",
         "支出功能分类科目"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计"
        ]
       },
       {
        "id": "basic",
        "kind": "amount",
        "title": {
         "zh": "基本支出",
         "en": "Basic expenditure"
        },
        "heads": [
         "基本支出"
        ]
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "合计",
         "总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "total-is-basic-and-project",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parent-is-sum-of-children",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "threePublicExpenses",
    "ordinal": 9,
    "title": {
     "zh": "部门预算财政拨款“三公”经费支出表",
     "en": "Three public expenses"
    },
    "titles": [
     "部门预算财政拨款“三公”经费支出表",
     "单位预算财政拨款“三公”经费支出表",
     "部门财政拨款“三公”经费支出表",
     "单位财政拨款“三公”经费支出表",
     "财政拨款“三公”经费支出表",
     "部门预算“三公”经费支出表",
     "单位预算“三公”经费支出表",
     "部门“三公”经费支出表",
     "单位“三公”经费支出表",
     "“三公”经费支出表",
     "部门预算财政拨款“三公”经费支出预算表",
     "单位预算财政拨款“三公”经费支出预算表",
     "部门财政拨款“三公”经费支出预算表",
     "单位财政拨款“三公”经费支出预算表",
     "财政拨款“三公”经费支出预算表",
     "部门预算一般公共预算财政拨款“三公”经费支出表",
     "单位预算一般公共预算财政拨款“三公”经费支出表",
     "部门一般公共预算财政拨款“三公”经费支出表",
     "单位一般公共预算财政拨款“三公”经费支出表",
     "一般公共预算财政拨款“三公”经费支出表",
     "部门预算“三公”经费支出预算表",
     "单位预算“三公”经费支出预算表",
     "部门“三公”经费支出预算表",
     "单位“三公”经费支出预算表",
     "“三公”经费支出预算表",
     "部门预算“三公”及会议培训经费支出表",
     "单位预算“三公”及会议培训经费支出表",
     "部门“三公”及会议培训经费支出表",
     "单位“三公”及会议培训经费支出表",
     "“三公”及会议培训经费支出表",
     "部门预算财政拨款“三公”及会议培训经费支出表",
     "单位预算财政拨款“三公”及会议培训经费支出表",
     "部门财政拨款“三公”及会议培训经费支出表",
     "单位财政拨款“三公”及会议培训经费支出表",
     "财政拨款“三公”及会议培训经费支出表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "label",
      "columns": [
       {
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "序号",
         "en": "No."
        },
        "heads": [
         "序号"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计"
        ],
        "under": [
         "资金性质"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算财政拨款",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算财政拨款",
         "一般公共预算拨款"
        ],
        "under": [
         "资金性质"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算拨款",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算拨款",
         "政府性基金预算财政拨款"
        ],
        "under": [
         "资金性质"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算财政拨款",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算财政拨款",
         "国有资本经营预算拨款"
        ],
        "under": [
         "资金性质"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "合计"
        ]
       },
       {
        "key": "subtotal",
        "labels": [
         "“三公”经费小计",
         "“三公”经费合计"
        ]
       },
       {
        "key": "overseasVisits",
        "labels": [
         "因公出国（境）费",
         "因公出国（境）费用",
         "因公出国（境）经费"
        ]
       },
       {
        "key": "overseasTeaching",
        "labels": [
         "其中：教学科研人员因公出国（境）费",
         "教学科研人员因公出国（境）费",
         "教学科研人员学术交流",
         "其中：教学科研人员学术交流"
        ],
        "optional": true
       },
       {
        "key": "overseasOther",
        "labels": [
         "其他因公出国（境）费",
         "其他因公出国（境）费用",
         "其他因公出国（境）"
        ],
        "optional": true
       },
       {
        "key": "vehicles",
        "labels": [
         "公务用车购置及运维费",
         "公务用车购置及运行维护费",
         "公务用车购置及运行费",
         "公务用车购置和运维费",
         "公务用车购置和运行维护费"
        ]
       },
       {
        "key": "vehiclePurchase",
        "labels": [
         "其中：公务用车购置费",
         "公务用车购置费",
         "其中：公务用车购置",
         "公务用车购置"
        ]
       },
       {
        "key": "vehicleOperation",
        "labels": [
         "公务用车运行维护费",
         "公务用车运维费",
         "公务用车运行费"
        ]
       },
       {
        "key": "hospitality",
        "labels": [
         "公务接待费"
        ]
       },
       {
        "key": "meetings",
        "labels": [
         "会议费"
        ],
        "optional": true
       },
       {
        "key": "training",
        "labels": [
         "培训费"
        ],
        "optional": true
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "total-is-sum-of-funds",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ]
     },
     {
      "kind": "columnSum",
      "id": "total-is-three-public-meetings-and-training",
      "panel": "main",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "total",
      "parts": [
       "subtotal",
       "meetings",
       "training"
      ]
     },
     {
      "kind": "columnSum",
      "id": "three-public-is-sum-of-items",
      "panel": "main",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "subtotal",
      "parts": [
       "overseasVisits",
       "vehicles",
       "hospitality"
      ]
     },
     {
      "kind": "columnSum",
      "id": "overseas-visits-are-teaching-and-other",
      "panel": "main",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "overseasVisits",
      "parts": [
       "overseasTeaching",
       "overseasOther"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "vehicles-are-purchase-and-operation",
      "panel": "main",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ],
      "ofWhich": true
     }
    ]
   },
   {
    "id": "governmentProcurement",
    "ordinal": 11,
    "title": {
     "zh": "部门政府采购预算",
     "en": "Government procurement"
    },
    "titles": [
     "部门政府采购预算",
     "单位政府采购预算",
     "部门政府采购预算表",
     "单位政府采购预算表",
     "政府采购预算表",
     "政府采购预算"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "project",
        "kind": "text",
        "title": {
         "zh": "项目名称",
         "en": "Project"
        },
        "heads": [
         "项目名称"
        ],
        "under": [
         "政府采购项目来源"
        ]
       },
       {
        "id": "projectFunds",
        "kind": "amount",
        "title": {
         "zh": "预算资金",
         "en": "Project funds"
        },
        "heads": [
         "预算资金"
        ],
        "under": [
         "政府采购项目来源"
        ]
       },
       {
        "id": "item",
        "kind": "text",
        "title": {
         "zh": "采购物品名称",
         "en": "Item"
        },
        "heads": [
         "采购物品名称",
         "采购项目名称"
        ]
       },
       {
        "id": "catalogue",
        "kind": "text",
        "title": {
         "zh": "政府采购目录序号",
         "en": "Catalogue number"
        },
        "heads": [
         "政府采购目录序号",
         "采购目录序号"
        ]
       },
       {
        "id": "measureUnit",
        "kind": "text",
        "title": {
         "zh": "计量单位",
         "en": "Unit"
        },
        "heads": [
         "计量单位"
        ]
       },
       {
        "id": "quantity",
        "kind": "count",
        "title": {
         "zh": "数量",
         "en": "Quantity"
        },
        "heads": [
         "数量"
        ]
       },
       {
        "id": "unitPrice",
        "kind": "amount",
        "title": {
         "zh": "单价",
         "en": "Unit price"
        },
        "heads": [
         "单价"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计"
        ],
        "under": [
         "政府采购金额（当年部门预算安排资金）",
         "政府采购金额"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算拨款",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算拨款",
         "一般公共预算"
        ],
        "under": [
         "政府采购金额（当年部门预算安排资金）",
         "政府采购金额"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "基金预算拨款",
         "en": "Government-managed funds"
        },
        "heads": [
         "基金预算拨款",
         "政府性基金预算拨款"
        ],
        "under": [
         "政府采购金额（当年部门预算安排资金）",
         "政府采购金额"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算拨款",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算拨款"
        ],
        "under": [
         "政府采购金额（当年部门预算安排资金）",
         "政府采购金额"
        ]
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户核拨",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户核拨",
         "财政专户管理资金"
        ],
        "under": [
         "政府采购金额（当年部门预算安排资金）",
         "政府采购金额"
        ]
       },
       {
        "id": "agencyOwn",
        "kind": "amount",
        "title": {
         "zh": "单位资金",
         "en": "Agency funds"
        },
        "heads": [
         "单位资金"
        ],
        "under": [
         "政府采购金额（当年部门预算安排资金）",
         "政府采购金额"
        ]
       },
       {
        "id": "carryover",
        "kind": "amount",
        "title": {
         "zh": "上年结转结余",
         "en": "Carryover"
        },
        "heads": [
         "上年结转结余",
         "上年结转"
        ],
        "under": [
         "政府采购金额（当年部门预算安排资金）",
         "政府采购金额"
        ]
       },
       {
        "id": "smallAndMedium",
        "kind": "amount",
        "title": {
         "zh": "预留中小微企业份额",
         "en": "Reserved for small and medium enterprises"
        },
        "heads": [
         "预留中小微企业份额",
         "预留中小企业份额"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "合计",
         "总计"
        ],
        "optional": true
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "total-is-sum-of-funds",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "agencyOwn",
       "carryover"
      ]
     }
    ]
   },
   {
    "id": "fixedAssets",
    "ordinal": 12,
    "title": {
     "zh": "部门固定资产占用情况表",
     "en": "Fixed assets"
    },
    "titles": [
     "部门固定资产占用情况表",
     "单位固定资产占用情况表",
     "固定资产占用情况表",
     "部门国有资产占用情况表",
     "国有资产占用情况表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "label",
      "columns": [
       {
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "序号",
         "en": "No."
        },
        "heads": [
         "序号"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ]
       },
       {
        "id": "quantity",
        "kind": "count",
        "title": {
         "zh": "数量",
         "en": "Quantity"
        },
        "heads": [
         "数量"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "价值",
         "en": "Value"
        },
        "heads": [
         "价值",
         "价值（金额单位：万元）",
         "价值（万元）",
         "价值（金额单位：元）",
         "价值（元）"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "资产总额",
         "合计",
         "总计"
        ],
        "optional": true
       },
       {
        "key": "buildings",
        "labels": [
         "房屋和构筑物",
         "房屋及构筑物",
         "房屋",
         "房屋（平方米）"
        ],
        "optional": true
       },
       {
        "key": "officeBuildings",
        "labels": [
         "其中：办公用房",
         "其中：办公用房（平方米）"
        ],
        "optional": true
       },
       {
        "key": "land",
        "labels": [
         "土地"
        ],
        "optional": true
       },
       {
        "key": "vehicles",
        "labels": [
         "车辆",
         "车辆（台、辆）",
         "车辆（辆）"
        ],
        "optional": true
       },
       {
        "key": "equipment",
        "labels": [
         "设备",
         "通用设备"
        ],
        "optional": true
       },
       {
        "key": "specialEquipment",
        "labels": [
         "专用设备"
        ],
        "optional": true
       },
       {
        "key": "equipmentVehicles",
        "labels": [
         "其中：车辆",
         "其中：汽车"
        ],
        "optional": true
       },
       {
        "key": "largeEquipment",
        "labels": [
         "单价在20万元以上的设备",
         "单价100万元（含）以上设备",
         "单价50万元以上通用设备"
        ],
        "optional": true
       },
       {
        "key": "specimens",
        "labels": [
         "文物和陈列品",
         "文物及陈列品"
        ],
        "optional": true
       },
       {
        "key": "books",
        "labels": [
         "图书和档案",
         "图书、档案",
         "图书档案"
        ],
        "optional": true
       },
       {
        "key": "furniture",
        "labels": [
         "家具和用具",
         "家具、用具",
         "家具、用具、装具及动植物"
        ],
        "optional": true
       },
       {
        "key": "animalsAndPlants",
        "labels": [
         "特种动植物"
        ],
        "optional": true
       },
       {
        "key": "otherAssets",
        "labels": [
         "其他固定资产"
        ],
        "optional": true
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "total-is-sum-of-kinds",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "buildings",
       "land",
       "vehicles",
       "equipment",
       "specialEquipment",
       "largeEquipment",
       "specimens",
       "books",
       "furniture",
       "animalsAndPlants",
       "otherAssets"
      ]
     }
    ]
   }
  ]
 }
]
