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
 },
 {
  "id": "jiangsu-province-budget",
  "title": {
   "zh": "江苏省省级部门预算（2017—2019）",
   "en": "Jiangsu provincial department budgets (2017–2019)"
  },
  "applies": {
   "regions": [
    "32"
   ],
   "from": 2017,
   "to": 2019,
   "stage": "budget"
  },
  "source": "江苏省高级人民法院 2017 年、江苏省人大常委会办公厅 2018 年、中共江苏省委办公厅 2019 年部门预算公开",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "收支预算总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "收支预算总表",
     "部门收支预算总表",
     "部门预算收支预算总表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目名称",
         "en": "Item"
        },
        "heads": [
         "项目名称",
         "项目"
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
         "金额"
        ],
        "under": [
         "收入"
        ]
       }
      ],
      "rows": [
       {
        "key": "fiscalAppropriation",
        "labels": [
         "财政拨款",
         "财政拨款收入"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ],
        "optional": true
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金"
        ]
       },
       {
        "key": "agencyOwn",
        "labels": [
         "其他资金"
        ]
       },
       {
        "key": "currentYear",
        "labels": [
         "当年收入小计",
         "本年收入小计"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转资金",
         "上年结转和结余资金"
        ]
       },
       {
        "key": "total",
        "labels": [
         "收入总计"
        ],
        "otherwise": [
         "收入合计"
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
         "zh": "功能科目名称",
         "en": "Function"
        },
        "heads": [
         "功能科目名称",
         "功能分类科目名称"
        ],
        "under": [
         "功能分类"
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
         "金额"
        ],
        "under": [
         "功能分类"
        ]
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "当年支出小计",
         "本年支出小计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年资金"
        ]
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     },
     {
      "id": "nature",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目名称",
         "en": "Use"
        },
        "heads": [
         "项目名称",
         "项目"
        ],
        "under": [
         "支出用途"
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
         "金额"
        ],
        "under": [
         "支出用途"
        ]
       }
      ],
      "rows": [
       {
        "key": "basic",
        "labels": [
         "基本支出"
        ]
       },
       {
        "key": "project",
        "labels": [
         "项目支出"
        ]
       },
       {
        "key": "reserve",
        "labels": [
         "单位预留机动经费"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "fiscalAppropriationIsSumOfFunds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "fiscalAppropriation",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentRevenueIsSumOfSources",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "fiscalAppropriation",
       "specialAccount",
       "agencyOwn"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndCarryover",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "currentExpenditureIsSumOfUses",
      "total": {
       "form": "revenueExpenditureSummary",
       "panel": "expenditure",
       "row": "currentYear",
       "column": "amount"
      },
      "parts": [
       {
        "form": "revenueExpenditureSummary",
        "panel": "nature",
        "row": "basic",
        "column": "amount"
       },
       {
        "form": "revenueExpenditureSummary",
        "panel": "nature",
        "row": "project",
        "column": "amount"
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
      "kind": "sum",
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "收入预算总表",
     "en": "Summary of revenue"
    },
    "titles": [
     "收入预算总表",
     "部门收入预算总表",
     "部门预算收入预算总表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "sources",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目名称",
         "en": "Item"
        },
        "heads": [
         "项目名称",
         "项目"
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
         "金额"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "收入总计"
        ],
        "otherwise": [
         "收入合计"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金/小计",
         "一般公共预算/小计"
        ]
       },
       {
        "key": "generalPublicAppropriation",
        "labels": [
         "一般公共预算资金/公共财政拨款（补助）资金",
         "一般公共预算/公共财政拨款（补助）资金",
         "公共财政拨款（补助）资金"
        ]
       },
       {
        "key": "earmarkedRevenue",
        "labels": [
         "一般公共预算资金/专项收入",
         "一般公共预算/专项收入",
         "专项收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金/小计",
         "政府性基金预算/小计"
        ]
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金/小计"
        ]
       },
       {
        "key": "specialAccountTuition",
        "labels": [
         "财政专户管理资金/专户管理教育收费",
         "专户管理教育收费"
        ]
       },
       {
        "key": "specialAccountOther",
        "labels": [
         "财政专户管理资金/其他非税收入",
         "其他非税收入"
        ]
       },
       {
        "key": "agencyOwn",
        "labels": [
         "其他资金/小计"
        ]
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "其他资金/事业收入",
         "事业收入"
        ]
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "其他资金/经营收入",
         "经营收入"
        ]
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他资金/其他收入",
         "其他收入"
        ]
       },
       {
        "key": "debtFunds",
        "labels": [
         "其他资金/债务资金（银行贷款）",
         "债务资金（银行贷款）",
         "其他资金/债务资金"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转和结余资金/小计",
         "上年结转资金/小计"
        ]
       },
       {
        "key": "carryoverUsed",
        "labels": [
         "上年结转和结余资金/动用上年结转和结余资金",
         "动用上年结转和结余资金"
        ],
        "optional": true
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalRevenueIsSumOfSources",
      "panel": "sources",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "specialAccount",
       "agencyOwn",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "generalPublicIsSumOfItems",
      "panel": "sources",
      "columns": [
       "amount"
      ],
      "total": "generalPublic",
      "parts": [
       "generalPublicAppropriation",
       "earmarkedRevenue"
      ]
     },
     {
      "kind": "columnSum",
      "id": "specialAccountIsSumOfItems",
      "panel": "sources",
      "columns": [
       "amount"
      ],
      "total": "specialAccount",
      "parts": [
       "specialAccountTuition",
       "specialAccountOther"
      ]
     },
     {
      "kind": "columnSum",
      "id": "otherFundsAreSumOfItems",
      "panel": "sources",
      "columns": [
       "amount"
      ],
      "total": "agencyOwn",
      "parts": [
       "serviceRevenue",
       "commercialRevenue",
       "otherRevenue",
       "debtFunds"
      ]
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "支出预算总表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "支出预算总表",
     "部门支出预算总表",
     "部门预算支出预算总表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
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
        "id": "reserve",
        "kind": "amount",
        "title": {
         "zh": "单位预留机动经费",
         "en": "Reserve"
        },
        "heads": [
         "单位预留机动经费"
        ]
       },
       {
        "id": "carryoverOut",
        "kind": "amount",
        "title": {
         "zh": "结转下年资金",
         "en": "Carried over to next year"
        },
        "heads": [
         "结转下年资金"
        ]
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfKinds",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project",
       "reserve",
       "carryoverOut"
      ]
     }
    ]
   },
   {
    "id": "fiscalSummary",
    "ordinal": 4,
    "title": {
     "zh": "财政拨款收支预算总表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "财政拨款收支预算总表",
     "部门财政拨款收支预算总表",
     "部门预算财政拨款收支预算总表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目名称",
         "en": "Item"
        },
        "heads": [
         "项目名称",
         "项目"
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
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "收入总计"
        ],
        "otherwise": [
         "收入合计"
        ]
       }
      ]
     },
     {
      "id": "nature",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目名称",
         "en": "Use"
        },
        "heads": [
         "项目名称",
         "项目"
        ],
        "under": [
         "支出用途"
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
         "金额"
        ],
        "under": [
         "支出用途"
        ]
       }
      ],
      "rows": [
       {
        "key": "basic",
        "labels": [
         "基本支出"
        ]
       },
       {
        "key": "project",
        "labels": [
         "项目支出"
        ]
       },
       {
        "key": "reserve",
        "labels": [
         "单位预留机动经费"
        ]
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalRevenueIsSumOfFunds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsSumOfUses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "basic",
       "project",
       "reserve"
      ]
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalExpenditure",
      "total": {
       "form": "fiscalSummary",
       "panel": "revenue",
       "row": "total",
       "column": "amount"
      },
      "parts": [
       {
        "form": "fiscalSummary",
        "panel": "nature",
        "row": "total",
        "column": "amount"
       }
      ]
     }
    ]
   },
   {
    "id": "fiscalExpenditure",
    "ordinal": 5,
    "title": {
     "zh": "财政拨款支出预算表",
     "en": "Fiscal appropriation expenditure by function"
    },
    "titles": [
     "财政拨款支出预算表",
     "部门财政拨款支出预算表",
     "部门预算财政拨款支出预算表",
     "财政拨款支出预算表（功能科目）",
     "部门财政拨款支出预算表（功能科目）",
     "部门预算财政拨款支出预算表（功能科目）"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能科目代码",
         "en": "Code"
        },
        "heads": [
         "功能科目代码",
         "功能科目编码",
         "科目编码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "功能科目名称",
         "en": "Name"
        },
        "heads": [
         "功能科目名称",
         "科目名称",
         "功能分类科目名称"
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
         "金额"
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
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "fiscalBasicExpenditure",
    "ordinal": 6,
    "title": {
     "zh": "财政拨款基本支出预算表",
     "en": "Fiscal appropriation basic expenditure by economic class"
    },
    "titles": [
     "财政拨款基本支出预算表",
     "部门财政拨款基本支出预算表",
     "部门预算财政拨款基本支出预算表",
     "财政拨款基本支出预算表（经济科目）",
     "部门财政拨款基本支出预算表（经济科目）",
     "部门预算财政拨款基本支出预算表（经济科目）"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "经济科目编码",
         "经济科目代码"
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
         "经济科目名称"
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
         "金额"
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
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "generalPublicExpenditure",
    "ordinal": 7,
    "title": {
     "zh": "一般公共预算支出预算表",
     "en": "General public budget expenditure by function"
    },
    "titles": [
     "一般公共预算支出预算表",
     "部门一般公共预算支出预算表",
     "部门预算一般公共预算支出预算表",
     "一般公共预算支出预算表（功能科目）",
     "部门一般公共预算支出预算表（功能科目）",
     "部门预算一般公共预算支出预算表（功能科目）"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能科目代码",
         "en": "Code"
        },
        "heads": [
         "功能科目代码",
         "功能科目编码",
         "科目编码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "功能科目名称",
         "en": "Name"
        },
        "heads": [
         "功能科目名称",
         "科目名称",
         "功能分类科目名称"
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
         "金额"
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
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "generalPublicBasicExpenditure",
    "ordinal": 8,
    "title": {
     "zh": "一般公共预算基本支出预算表",
     "en": "General public basic expenditure by economic class"
    },
    "titles": [
     "一般公共预算基本支出预算表",
     "部门一般公共预算基本支出预算表",
     "部门预算一般公共预算基本支出预算表",
     "一般公共预算基本支出预算表（经济科目）",
     "部门一般公共预算基本支出预算表（经济科目）",
     "部门预算一般公共预算基本支出预算表（经济科目）"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "经济科目编码",
         "经济科目代码"
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
         "经济科目名称"
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
         "金额"
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
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "threePublicExpenses",
    "ordinal": 9,
    "title": {
     "zh": "一般公共预算“三公”经费、会议费、培训费支出预算表",
     "en": "Three public expenses, meetings and training"
    },
    "titles": [
     "“三公”经费、会议费、培训费支出预算表",
     "部门“三公”经费、会议费、培训费支出预算表",
     "部门预算“三公”经费、会议费、培训费支出预算表",
     "一般公共预算“三公”经费、会议费、培训费支出预算表",
     "部门一般公共预算“三公”经费、会议费、培训费支出预算表",
     "部门预算一般公共预算“三公”经费、会议费、培训费支出预算表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
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
        "row": "total"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费小计",
         "en": "Three public expenses"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "“三公”经费"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费",
         "en": "Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "under": [
         "“三公”经费"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行维护费",
         "en": "Official vehicles"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "公务用车购置及运行维护费",
         "公务用车购置及运行费"
        ],
        "row": "vehicles"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费",
         "en": "Vehicle purchase"
        },
        "heads": [
         "公务用车购置费",
         "购置费"
        ],
        "under": [
         "公务用车购置及运行维护费",
         "公务用车购置及运行费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行维护费",
         "en": "Vehicle operation"
        },
        "heads": [
         "公务用车运行维护费",
         "公务用车运行费",
         "运行维护费"
        ],
        "under": [
         "公务用车购置及运行维护费",
         "公务用车购置及运行费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务接待费",
         "en": "Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "under": [
         "“三公”经费"
        ],
        "row": "hospitality"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "会议费",
         "en": "Meetings"
        },
        "heads": [
         "会议费"
        ],
        "row": "meetings"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "培训费",
         "en": "Training"
        },
        "heads": [
         "培训费"
        ],
        "row": "training"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalIsThreePublicMeetingsAndTraining",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   },
   {
    "id": "governmentFundsExpenditure",
    "ordinal": 10,
    "title": {
     "zh": "政府性基金财政拨款支出预算表",
     "en": "Government-managed funds expenditure"
    },
    "titles": [
     "政府性基金财政拨款支出预算表",
     "部门政府性基金财政拨款支出预算表",
     "部门预算政府性基金财政拨款支出预算表",
     "政府性基金预算财政拨款支出预算表",
     "部门政府性基金预算财政拨款支出预算表",
     "部门预算政府性基金预算财政拨款支出预算表",
     "财政拨款政府性基金支出预算表",
     "部门财政拨款政府性基金支出预算表",
     "部门预算财政拨款政府性基金支出预算表",
     "政府性基金支出预算表",
     "部门政府性基金支出预算表",
     "部门预算政府性基金支出预算表",
     "政府性基金预算支出预算表",
     "部门政府性基金预算支出预算表",
     "部门预算政府性基金预算支出预算表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能科目代码",
         "en": "Code"
        },
        "heads": [
         "功能科目代码",
         "功能科目编码",
         "科目编码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "功能科目名称",
         "en": "Name"
        },
        "heads": [
         "功能科目名称",
         "科目名称",
         "功能分类科目名称"
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
         "金额"
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
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "officeRunningCosts",
    "ordinal": 11,
    "title": {
     "zh": "一般公共预算机关运行经费支出预算表",
     "en": "Running costs of government offices"
    },
    "titles": [
     "一般公共预算机关运行经费支出预算表",
     "部门一般公共预算机关运行经费支出预算表",
     "部门预算一般公共预算机关运行经费支出预算表",
     "机关运行经费支出预算表",
     "部门机关运行经费支出预算表",
     "部门预算机关运行经费支出预算表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "经济科目编码",
         "经济科目代码"
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
         "经济科目名称"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "机关运行经费支出",
         "en": "Amount"
        },
        "heads": [
         "机关运行经费支出",
         "金额"
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
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "governmentProcurement",
    "ordinal": 12,
    "title": {
     "zh": "政府采购支出预算表",
     "en": "Government procurement"
    },
    "titles": [
     "政府采购支出预算表",
     "部门政府采购支出预算表",
     "部门预算政府采购支出预算表",
     "政府采购预算表",
     "部门政府采购预算表",
     "部门预算政府采购预算表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "category",
        "kind": "text",
        "title": {
         "zh": "采购品目大类",
         "en": "Category"
        },
        "heads": [
         "采购品目大类",
         "采购品目"
        ]
       },
       {
        "id": "project",
        "kind": "text",
        "title": {
         "zh": "专项名称",
         "en": "Project"
        },
        "heads": [
         "专项名称",
         "项目名称"
        ],
        "optional": true
       },
       {
        "id": "economicClass",
        "kind": "text",
        "title": {
         "zh": "经济科目",
         "en": "Economic class"
        },
        "heads": [
         "经济科目"
        ],
        "optional": true
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
         "采购品目名称"
        ]
       },
       {
        "id": "method",
        "kind": "text",
        "title": {
         "zh": "采购组织形式",
         "en": "Method"
        },
        "heads": [
         "采购组织形式"
        ],
        "optional": true
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "总计",
         "en": "Total"
        },
        "heads": [
         "总计",
         "合计",
         "金额"
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
       },
       {
        "key": "goods",
        "labels": [
         "货物A",
         "货物",
         "货物类"
        ],
        "optional": true
       },
       {
        "key": "works",
        "labels": [
         "工程B",
         "工程",
         "工程类"
        ],
        "optional": true
       },
       {
        "key": "services",
        "labels": [
         "服务C",
         "服务",
         "服务类"
        ],
        "optional": true
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalIsGoodsWorksAndServices",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "goods",
       "works",
       "services"
      ],
      "ofWhich": true
     }
    ]
   }
  ]
 },
 {
  "id": "national-final-accounts",
  "title": {
   "zh": "部门决算公开九张表（公开01表—公开09表）",
   "en": "Final accounts in the nine national forms"
  },
  "applies": {
   "regions": [],
   "from": 2012,
   "to": null,
   "stage": "finalAccounts"
  },
  "source": "财政部部门决算公开样式：2022 年起“使用非财政拨款结余（含专用结余）”“财政拨款‘三公’经费”，此前“使用非财政拨款结余”“用事业基金弥补收支差额”“一般公共预算财政拨款‘三公’经费”；三公、基金、国资三张表各地先后不同",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "收入支出决算总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "收入支出决算总表",
     "收支决算总表",
     "收入支出决算总表（公开表）",
     "收入支出决算表"
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
         "zh": "行次",
         "en": "No."
        },
        "heads": [
         "行次",
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
        ],
        "under": [
         "收入"
        ]
       },
       {
        "id": "originalBudget",
        "kind": "amount",
        "title": {
         "zh": "年初预算数",
         "en": "Original budget"
        },
        "heads": [
         "年初预算数"
        ],
        "under": [
         "收入"
        ],
        "optional": true
       },
       {
        "id": "adjustedBudget",
        "kind": "amount",
        "title": {
         "zh": "全年预算数",
         "en": "Adjusted budget"
        },
        "heads": [
         "全年预算数",
         "调整预算数"
        ],
        "under": [
         "收入"
        ],
        "optional": true
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "金额",
         "决算数"
        ],
        "under": [
         "收入"
        ]
       }
      ],
      "rows": [
       {
        "key": "fiscalAppropriation",
        "labels": [
         "财政拨款收入"
        ],
        "optional": true
       },
       {
        "key": "governmentFundsWithin",
        "labels": [
         "政府性基金预算财政拨款",
         "政府性基金财政拨款",
         "政府性基金"
        ],
        "section": "fiscalAppropriation",
        "optional": true
       },
       {
        "key": "stateCapitalWithin",
        "labels": [
         "国有资本经营预算财政拨款",
         "国有资本经营财政拨款"
        ],
        "section": "fiscalAppropriation",
        "optional": true
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算财政拨款收入",
         "一般公共预算财政拨款",
         "一般公共预算拨款收入",
         "一般公共预算收入",
         "一般公共预算"
        ],
        "optional": true
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金预算财政拨款收入",
         "政府性基金预算财政拨款",
         "政府性基金财政拨款收入",
         "政府性基金财政拨款",
         "政府性基金预算拨款",
         "政府性基金收入",
         "政府性基金"
        ],
        "optional": true
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算财政拨款",
         "国有资本经营财政拨款收入",
         "国有资本经营财政拨款",
         "国有资本经营收入"
        ],
        "optional": true
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入"
        ]
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入"
        ]
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "经营收入",
         "事业单位经营收入"
        ]
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入"
        ]
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入"
        ]
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "nonFiscalSurplus",
        "labels": [
         "使用非财政拨款结余（含专用结余）",
         "使用非财政拨款结余和专用结余",
         "使用非财政拨款结余",
         "用事业基金弥补收支差额"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "年初结转和结余",
         "上年结转和结余"
        ]
       },
       {
        "key": "total",
        "labels": [
         "总计",
         "收入总计"
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
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "行次",
         "en": "No."
        },
        "heads": [
         "行次",
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
         "项目",
         "项目（按功能分类）",
         "项目（按支出功能分类）",
         "功能分类",
         "支出功能分类"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "originalBudget",
        "kind": "amount",
        "title": {
         "zh": "年初预算数",
         "en": "Original budget"
        },
        "heads": [
         "年初预算数"
        ],
        "under": [
         "支出"
        ],
        "optional": true
       },
       {
        "id": "adjustedBudget",
        "kind": "amount",
        "title": {
         "zh": "全年预算数",
         "en": "Adjusted budget"
        },
        "heads": [
         "全年预算数",
         "调整预算数"
        ],
        "under": [
         "支出"
        ],
        "optional": true
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "金额",
         "决算数"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "surplusDistribution",
        "labels": [
         "结余分配"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "年末结转和结余"
        ]
       },
       {
        "key": "total",
        "labels": [
         "总计",
         "支出总计"
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
       "fiscalAppropriation",
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ]
     },
     {
      "kind": "columnSum",
      "id": "total-revenue-is-current-and-balances",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "nonFiscalSurplus",
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
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "total-expenditure-is-current-and-balances",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "surplusDistribution",
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
     "zh": "收入决算表",
     "en": "Revenue"
    },
    "titles": [
     "收入决算表",
     "收入决算总表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能分类科目编码",
         "en": "Code"
        },
        "heads": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码",
         "科目代码",
         "项目编码"
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
         "功能分类科目名称",
         "项目名称"
        ]
       },
       {
        "id": "currentYear",
        "kind": "amount",
        "title": {
         "zh": "本年收入合计",
         "en": "Revenue of the year"
        },
        "heads": [
         "本年收入合计",
         "本年收入",
         "合计"
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
        ]
       },
       {
        "id": "schoolFees",
        "kind": "amount",
        "title": {
         "zh": "其中：教育收费",
         "en": "Of which school fees"
        },
        "heads": [
         "其中：教育收费",
         "教育收费"
        ],
        "under": [
         "事业收入"
        ],
        "optional": true
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
      "id": "current-year-is-sum-of-sources",
      "panel": "main",
      "total": "currentYear",
      "parts": [
       "fiscalAppropriation",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ]
     },
     {
      "kind": "tree",
      "id": "parent-is-sum-of-children",
      "panel": "main",
      "columns": [
       "currentYear",
       "fiscalAppropriation",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "支出决算表",
     "en": "Expenditure"
    },
    "titles": [
     "支出决算表",
     "支出决算总表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能分类科目编码",
         "en": "Code"
        },
        "heads": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码",
         "科目代码",
         "项目编码"
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
         "功能分类科目名称",
         "项目名称"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "本年支出合计",
         "en": "Expenditure of the year"
        },
        "heads": [
         "本年支出合计",
         "本年支出",
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
        "id": "remittance",
        "kind": "amount",
        "title": {
         "zh": "上缴上级支出",
         "en": "Remittance to superior body"
        },
        "heads": [
         "上缴上级支出",
         "上解上级支出"
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
       "remittance",
       "commercial",
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
       "remittance",
       "commercial",
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
     "zh": "财政拨款收入支出决算总表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "财政拨款收入支出决算总表",
     "财政拨款收支决算总表",
     "财政拨款收入支出决算表"
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
         "zh": "行次",
         "en": "No."
        },
        "heads": [
         "行次",
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
        ],
        "under": [
         "收入"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "金额",
         "决算数"
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
         "一般公共预算财政拨款收入",
         "一般公共预算财政拨款",
         "一般公共预算拨款收入",
         "一般公共预算收入",
         "一般公共预算"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金预算财政拨款收入",
         "政府性基金预算财政拨款",
         "政府性基金财政拨款收入",
         "政府性基金财政拨款",
         "政府性基金预算拨款",
         "政府性基金收入",
         "政府性基金"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算财政拨款",
         "国有资本经营财政拨款收入",
         "国有资本经营财政拨款",
         "国有资本经营收入"
        ],
        "optional": true
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
         "年初财政拨款结转结余"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算财政拨款收入",
         "一般公共预算财政拨款",
         "一般公共预算拨款收入",
         "一般公共预算收入",
         "一般公共预算"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金预算财政拨款收入",
         "政府性基金预算财政拨款",
         "政府性基金财政拨款收入",
         "政府性基金财政拨款",
         "政府性基金预算拨款",
         "政府性基金收入",
         "政府性基金"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算财政拨款",
         "国有资本经营财政拨款收入",
         "国有资本经营财政拨款",
         "国有资本经营收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "总计",
         "收入总计"
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
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "行次",
         "en": "No."
        },
        "heads": [
         "行次",
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
         "项目",
         "项目（按功能分类）",
         "项目（按支出功能分类）",
         "功能分类",
         "支出功能分类"
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
         "一般公共预算"
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
         "政府性基金财政拨款",
         "政府性基金预算"
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
         "国有资本经营财政拨款",
         "国有资本经营预算"
        ],
        "under": [
         "支出"
        ],
        "optional": true
       }
      ],
      "rows": [
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
         "年末财政拨款结转结余"
        ]
       },
       {
        "key": "total",
        "labels": [
         "总计",
         "支出总计"
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
      "id": "total-revenue-is-current-and-opening",
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
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "total-expenditure-is-current-and-closing",
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
     },
     {
      "kind": "sum",
      "id": "general-public-opening-and-revenue-are-spent-or-left",
      "total": {
       "form": "fiscalSummary",
       "panel": "expenditure",
       "row": "total",
       "column": "generalPublic"
      },
      "parts": [
       {
        "form": "fiscalSummary",
        "panel": "revenue",
        "row": "generalPublic",
        "column": "amount"
       },
       {
        "form": "fiscalSummary",
        "panel": "revenue",
        "row": "openingGeneralPublic",
        "column": "amount"
       }
      ],
      "everyPart": true
     },
     {
      "kind": "sum",
      "id": "government-funds-opening-and-revenue-are-spent-or-left",
      "total": {
       "form": "fiscalSummary",
       "panel": "expenditure",
       "row": "total",
       "column": "governmentFunds"
      },
      "parts": [
       {
        "form": "fiscalSummary",
        "panel": "revenue",
        "row": "governmentFunds",
        "column": "amount"
       },
       {
        "form": "fiscalSummary",
        "panel": "revenue",
        "row": "openingGovernmentFunds",
        "column": "amount"
       }
      ],
      "everyPart": true
     },
     {
      "kind": "sum",
      "id": "state-capital-opening-and-revenue-are-spent-or-left",
      "total": {
       "form": "fiscalSummary",
       "panel": "expenditure",
       "row": "total",
       "column": "stateCapital"
      },
      "parts": [
       {
        "form": "fiscalSummary",
        "panel": "revenue",
        "row": "stateCapital",
        "column": "amount"
       },
       {
        "form": "fiscalSummary",
        "panel": "revenue",
        "row": "openingStateCapital",
        "column": "amount"
       }
      ],
      "everyPart": true
     }
    ]
   },
   {
    "id": "generalPublicExpenditure",
    "ordinal": 5,
    "title": {
     "zh": "一般公共预算财政拨款支出决算表",
     "en": "General public budget expenditure"
    },
    "titles": [
     "一般公共预算财政拨款支出决算表",
     "一般公共预算支出决算表",
     "一般公共预算财政拨款收入支出决算表",
     "一般公共预算财政拨款支出决算总表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能分类科目编码",
         "en": "Code"
        },
        "heads": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码",
         "科目代码",
         "项目编码"
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
         "功能分类科目名称",
         "项目名称"
        ]
       },
       {
        "id": "openingCarryover",
        "kind": "amount",
        "title": {
         "zh": "年初结转和结余",
         "en": "Opening balance"
        },
        "heads": [
         "年初结转和结余",
         "年初结转结余"
        ],
        "optional": true
       },
       {
        "id": "currentRevenue",
        "kind": "amount",
        "title": {
         "zh": "本年收入",
         "en": "Revenue of the year"
        },
        "heads": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "本年支出合计",
         "en": "Expenditure of the year"
        },
        "heads": [
         "小计",
         "合计",
         "本年支出合计",
         "本年支出"
        ],
        "under": [
         "本年支出"
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
        ],
        "under": [
         "本年支出"
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
        ],
        "under": [
         "本年支出"
        ]
       },
       {
        "id": "closingCarryover",
        "kind": "amount",
        "title": {
         "zh": "年末结转和结余",
         "en": "Closing balance"
        },
        "heads": [
         "年末结转和结余",
         "年末结转结余"
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
       "openingCarryover",
       "currentRevenue",
       "total",
       "basic",
       "project",
       "closingCarryover"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "generalPublicBasicExpenditure",
    "ordinal": 6,
    "title": {
     "zh": "一般公共预算财政拨款基本支出决算明细表",
     "en": "General public basic expenditure by economic class"
    },
    "titles": [
     "一般公共预算财政拨款基本支出决算明细表",
     "一般公共预算财政拨款基本支出决算表",
     "一般公共预算基本支出决算表",
     "一般公共预算基本支出决算明细表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "personnel",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "经济分类科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "经济分类科目代码",
         "科目代码"
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
         "经济分类科目名称"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "金额",
         "决算数"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "人员经费合计",
         "人员经费"
        ]
       }
      ]
     },
     {
      "id": "operating",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "经济分类科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "经济分类科目代码",
         "科目代码"
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
         "经济分类科目名称"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "金额",
         "决算数"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "公用经费合计",
         "公用经费",
         "日常公用经费合计"
        ]
       }
      ]
     },
     {
      "id": "operating",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "经济分类科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "经济分类科目代码",
         "科目代码"
        ],
        "optional": true
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
         "经济分类科目名称"
        ],
        "optional": true
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "金额",
         "决算数"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "公用经费合计",
         "公用经费",
         "日常公用经费合计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "tree",
      "id": "parent-is-sum-of-children",
      "panel": "personnel",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     },
     {
      "kind": "tree",
      "id": "parent-is-sum-of-children",
      "panel": "operating",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "threePublicExpenses",
    "ordinal": 7,
    "title": {
     "zh": "财政拨款“三公”经费支出决算表",
     "en": "Three public expenses"
    },
    "titles": [
     "财政拨款“三公”经费支出决算表",
     "一般公共预算财政拨款“三公”经费支出决算表",
     "“三公”经费支出决算表",
     "“三公”经费决算表",
     "一般公共预算“三公”经费支出决算表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计预算数",
         "en": "Three public expenses, budget"
        },
        "heads": [
         "合计",
         "“三公”经费合计"
        ],
        "under": [
         "预算数",
         "年初预算数",
         "全年预算数"
        ],
        "row": "subtotal"
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费预算数",
         "en": "Official overseas visits, budget"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用",
         "因公出国（境）经费"
        ],
        "under": [
         "预算数",
         "年初预算数",
         "全年预算数"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行维护费预算数",
         "en": "Official vehicles, budget"
        },
        "heads": [
         "小计",
         "公务用车购置及运行维护费",
         "公务用车购置及运行费",
         "公务用车购置和运行维护费"
        ],
        "under": [
         "预算数",
         "年初预算数",
         "全年预算数"
        ],
        "row": "vehicles"
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费预算数",
         "en": "Vehicle purchase, budget"
        },
        "heads": [
         "公务用车购置费",
         "购置费",
         "公务用车购置"
        ],
        "under": [
         "预算数",
         "年初预算数",
         "全年预算数"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行维护费预算数",
         "en": "Vehicle operation, budget"
        },
        "heads": [
         "公务用车运行维护费",
         "公务用车运行费",
         "运行维护费",
         "运行费"
        ],
        "under": [
         "预算数",
         "年初预算数",
         "全年预算数"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "公务接待费预算数",
         "en": "Official hospitality, budget"
        },
        "heads": [
         "公务接待费",
         "公务接待费用"
        ],
        "under": [
         "预算数",
         "年初预算数",
         "全年预算数"
        ],
        "row": "hospitality"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计决算数",
         "en": "Three public expenses, final accounts"
        },
        "heads": [
         "合计",
         "“三公”经费合计"
        ],
        "under": [
         "决算数"
        ],
        "row": "subtotal"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费决算数",
         "en": "Official overseas visits, final accounts"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用",
         "因公出国（境）经费"
        ],
        "under": [
         "决算数"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行维护费决算数",
         "en": "Official vehicles, final accounts"
        },
        "heads": [
         "小计",
         "公务用车购置及运行维护费",
         "公务用车购置及运行费",
         "公务用车购置和运行维护费"
        ],
        "under": [
         "决算数"
        ],
        "row": "vehicles"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费决算数",
         "en": "Vehicle purchase, final accounts"
        },
        "heads": [
         "公务用车购置费",
         "购置费",
         "公务用车购置"
        ],
        "under": [
         "决算数"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行维护费决算数",
         "en": "Vehicle operation, final accounts"
        },
        "heads": [
         "公务用车运行维护费",
         "公务用车运行费",
         "运行维护费",
         "运行费"
        ],
        "under": [
         "决算数"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "公务接待费决算数",
         "en": "Official hospitality, final accounts"
        },
        "heads": [
         "公务接待费",
         "公务接待费用"
        ],
        "under": [
         "决算数"
        ],
        "row": "hospitality"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "three-public-is-sum-of-items",
      "panel": "main",
      "columns": [
       "budget",
       "finalAccounts"
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
      "id": "vehicles-are-purchase-and-operation",
      "panel": "main",
      "columns": [
       "budget",
       "finalAccounts"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   },
   {
    "id": "governmentFundsExpenditure",
    "ordinal": 8,
    "title": {
     "zh": "政府性基金预算财政拨款收入支出决算表",
     "en": "Government-managed funds, revenue and expenditure"
    },
    "titles": [
     "政府性基金预算财政拨款收入支出决算表",
     "政府性基金预算财政拨款收支决算表",
     "政府性基金预算收入支出决算表",
     "政府性基金收入支出决算表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能分类科目编码",
         "en": "Code"
        },
        "heads": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码",
         "科目代码",
         "项目编码"
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
         "功能分类科目名称",
         "项目名称"
        ]
       },
       {
        "id": "openingCarryover",
        "kind": "amount",
        "title": {
         "zh": "年初结转和结余",
         "en": "Opening balance"
        },
        "heads": [
         "年初结转和结余",
         "年初结转结余"
        ]
       },
       {
        "id": "currentRevenue",
        "kind": "amount",
        "title": {
         "zh": "本年收入",
         "en": "Revenue of the year"
        },
        "heads": [
         "本年收入"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "本年支出合计",
         "en": "Expenditure of the year"
        },
        "heads": [
         "小计",
         "合计",
         "本年支出合计",
         "本年支出"
        ],
        "under": [
         "本年支出"
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
        ],
        "under": [
         "本年支出"
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
        ],
        "under": [
         "本年支出"
        ]
       },
       {
        "id": "closingCarryover",
        "kind": "amount",
        "title": {
         "zh": "年末结转和结余",
         "en": "Closing balance"
        },
        "heads": [
         "年末结转和结余",
         "年末结转结余"
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
      "kind": "rowSum",
      "id": "closing-balance-is-opening-and-revenue-less-expenditure",
      "panel": "main",
      "total": "closingCarryover",
      "parts": [
       "openingCarryover",
       "currentRevenue"
      ],
      "subtracted": [
       "total"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parent-is-sum-of-children",
      "panel": "main",
      "columns": [
       "openingCarryover",
       "currentRevenue",
       "total",
       "basic",
       "project",
       "closingCarryover"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "stateCapitalExpenditure",
    "ordinal": 9,
    "title": {
     "zh": "国有资本经营预算财政拨款支出决算表",
     "en": "State capital operations expenditure"
    },
    "titles": [
     "国有资本经营预算财政拨款支出决算表",
     "国有资本经营预算支出决算表",
     "国有资本经营财政拨款支出决算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能分类科目编码",
         "en": "Code"
        },
        "heads": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码",
         "科目代码",
         "项目编码"
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
         "功能分类科目名称",
         "项目名称"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "本年支出合计",
         "en": "Expenditure of the year"
        },
        "heads": [
         "小计",
         "合计",
         "本年支出合计",
         "本年支出"
        ],
        "under": [
         "本年支出"
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
        ],
        "under": [
         "本年支出"
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
        ],
        "under": [
         "本年支出"
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
   }
  ]
 },
 {
  "id": "nine-tables-budget",
  "title": {
   "zh": "部门预算公开九张表",
   "en": "Department budgets in nine tables"
  },
  "applies": {
   "regions": [],
   "from": 2017,
   "to": null,
   "stage": "budget"
  },
  "source": "中央和多地部门预算公开通用的九张表；各地栏目略有增减",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "部门收支总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "部门收支总表",
     "单位收支总表",
     "收支总表",
     "部门收支预算总表",
     "单位收支预算总表",
     "收支预算总表",
     "收支总体情况表",
     "收支预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "fiscalAppropriation",
        "labels": [
         "财政拨款收入",
         "财政拨款",
         "财政拨款（补助）",
         "财政拨款补助收入"
        ],
        "optional": true
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金收入",
         "财政专户管理资金",
         "教育收费资金收入",
         "教育收费（财政专户）"
        ],
        "optional": true
       },
       {
        "key": "agencyOwn",
        "labels": [
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入",
         "事业收入预算"
        ],
        "optional": true
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入",
         "上级补助收入预算"
        ],
        "optional": true
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入",
         "附属单位上缴收入预算"
        ],
        "optional": true
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "事业单位经营收入",
         "经营收入",
         "事业单位经营收入预算"
        ],
        "optional": true
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入",
         "其他收入预算"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计",
         "本年收入小计"
        ],
        "otherwise": [
         "小计",
         "收入合计"
        ]
       },
       {
        "key": "nonFiscalSurplus",
        "labels": [
         "使用非财政拨款结余",
         "使用非财政拨款结余收入",
         "用事业基金弥补收支差额",
         "用事业单位基金弥补收支差额"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
         "上年结转和结余",
         "上年结转（结余）",
         "单位上年结余",
         "单位上年结余（不包括国库集中支付额度结余）"
        ]
       },
       {
        "key": "total",
        "labels": [
         "收入总计",
         "总计"
        ],
        "otherwise": [
         "收入合计"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目",
         "项目（按功能分类）",
         "项目（按支出功能科目类级）",
         "功能分类",
         "支出功能分类"
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
        "key": "currentYear",
        "labels": [
         "本年支出合计",
         "本年支出小计"
        ],
        "otherwise": [
         "小计",
         "支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余"
        ]
       },
       {
        "key": "total",
        "labels": [
         "支出总计",
         "总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "currentRevenueIsSumOfSources",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "fiscalAppropriation",
       "specialAccount",
       "agencyOwn"
      ]
     },
     {
      "kind": "columnSum",
      "id": "fiscalAppropriationIsSumOfFunds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "fiscalAppropriation",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "ofWhich": true,
      "dissolves": true
     },
     {
      "kind": "columnSum",
      "id": "agencyOwnIsSumOfKinds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "agencyOwn",
      "parts": [
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue"
      ],
      "ofWhich": true,
      "dissolves": true
     },
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "nonFiscalSurplus",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "部门收入总表",
     "en": "Summary of revenue"
    },
    "titles": [
     "部门收入总表",
     "单位收入总表",
     "收入总表",
     "部门收入预算总表",
     "单位收入预算总表",
     "收入预算总表",
     "收入总体情况表",
     "收入预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        ],
        "optional": true
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
         "财政拨款",
         "财政拨款（补助）"
        ],
        "optional": true
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算拨款收入",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算拨款收入",
         "一般公共预算",
         "一般公共预算财政拨款收入"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算拨款收入",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算拨款收入",
         "政府性基金预算",
         "政府性基金预算财政拨款收入"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算拨款收入",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算拨款收入",
         "国有资本经营预算",
         "国有资本经营预算财政拨款收入"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金收入",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
       },
       {
        "id": "agencyOwn",
        "kind": "amount",
        "title": {
         "zh": "单位资金",
         "en": "Agency’s own funds"
        },
        "heads": [
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
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
        "optional": true
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
        "optional": true
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
        "optional": true
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入",
         "经营收入"
        ],
        "optional": true
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
        "optional": true
       },
       {
        "id": "nonFiscalSurplus",
        "kind": "amount",
        "title": {
         "zh": "使用非财政拨款结余",
         "en": "Non-fiscal surplus used"
        },
        "heads": [
         "使用非财政拨款结余"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "fiscalAppropriation",
       "specialAccount",
       "agencyOwn",
       "carryover",
       "nonFiscalSurplus"
      ]
     },
     {
      "kind": "rowSum",
      "id": "fiscalAppropriationIsSumOfFunds",
      "panel": "main",
      "total": "fiscalAppropriation",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "dissolves": true
     },
     {
      "kind": "rowSum",
      "id": "agencyOwnIsSumOfKinds",
      "panel": "main",
      "total": "agencyOwn",
      "parts": [
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue"
      ],
      "dissolves": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "carryover",
       "fiscalAppropriation",
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "agencyOwn",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "nonFiscalSurplus"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "部门支出总表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "部门支出总表",
     "单位支出总表",
     "支出总表",
     "部门支出预算总表",
     "单位支出预算总表",
     "支出预算总表",
     "支出总体情况表",
     "支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费",
         "人员支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
         "日常公用经费",
         "日常公用支出",
         "公用支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
        "id": "remittance",
        "kind": "amount",
        "title": {
         "zh": "上缴上级支出",
         "en": "Remittance to superior body"
        },
        "heads": [
         "上缴上级支出",
         "上解上级支出"
        ],
        "optional": true
       },
       {
        "id": "commercial",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营支出",
         "en": "Commercial expenditure"
        },
        "heads": [
         "事业单位经营支出",
         "经营支出"
        ],
        "optional": true
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
         "对下级单位补助支出",
         "对附属单位补助"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfKinds",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true,
      "dissolves": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "personnel",
       "operating",
       "project",
       "remittance",
       "commercial",
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
     "zh": "财政拨款收支总表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "部门财政拨款收支总表",
     "单位财政拨款收支总表",
     "财政拨款收支总表",
     "部门财政拨款收支预算总表",
     "单位财政拨款收支预算总表",
     "财政拨款收支预算总表",
     "财政拨款收支总体情况表",
     "财政拨款收支预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年收入",
         "本年收入合计"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
         "上年结转和结余"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "合计",
         "金额"
        ],
        "under": [
         "支出",
         "预算数"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出",
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余",
         "年终结转和结余"
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
      "id": "currentRevenueIsSumOfFunds",
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
      "id": "openingBalanceIsSumOfFunds",
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
      "id": "totalRevenueIsCurrentAndCarryover",
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
      "id": "totalIsSumOfFunds",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "一般公共预算支出表",
     "en": "General public budget expenditure"
    },
    "titles": [
     "部门一般公共预算支出表",
     "单位一般公共预算支出表",
     "一般公共预算支出表",
     "部门一般公共预算财政拨款支出表",
     "单位一般公共预算财政拨款支出表",
     "一般公共预算财政拨款支出表",
     "部门一般公共预算支出预算表",
     "单位一般公共预算支出预算表",
     "一般公共预算支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费",
         "人员支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
         "日常公用经费",
         "日常公用支出",
         "公用支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年执行数",
         "en": "Prior year"
        },
        "heads": [
         "执行数",
         "上年执行数",
         "上年预算执行数",
         "上年预算数"
        ],
        "optional": true
       },
       {
        "id": "change",
        "kind": "amount",
        "title": {
         "zh": "增减额",
         "en": "Change"
        },
        "heads": [
         "增减额"
        ],
        "optional": true
       },
       {
        "id": "changePercent",
        "kind": "text",
        "title": {
         "zh": "增减（%）",
         "en": "Change (%)"
        },
        "heads": [
         "增减%",
         "增减（%）",
         "增减幅度",
         "增减比例"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true,
      "dissolves": true
     },
     {
      "kind": "rowSum",
      "id": "changeIsTotalLessPriorYear",
      "panel": "main",
      "total": "change",
      "parts": [
       "total"
      ],
      "subtracted": [
       "priorYear"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "personnel",
       "operating",
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
     "zh": "一般公共预算基本支出表",
     "en": "General public basic expenditure"
    },
    "titles": [
     "部门一般公共预算基本支出表",
     "单位一般公共预算基本支出表",
     "一般公共预算基本支出表",
     "部门一般公共预算财政拨款基本支出表",
     "单位一般公共预算财政拨款基本支出表",
     "一般公共预算财政拨款基本支出表",
     "部门一般公共预算基本支出预算表",
     "单位一般公共预算基本支出预算表",
     "一般公共预算基本支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "部门预算支出经济分类科目编码",
         "科目代码"
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
         "经济分类科目名称",
         "部门预算支出经济分类科目名称"
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
         "总计"
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
         "人员经费",
         "人员支出"
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
         "日常公用经费",
         "日常公用支出",
         "公用支出"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "threePublicExpenses",
    "ordinal": 7,
    "title": {
     "zh": "一般公共预算“三公”经费支出表",
     "en": "Three public expenses"
    },
    "titles": [
     "部门一般公共预算“三公”经费支出表",
     "单位一般公共预算“三公”经费支出表",
     "一般公共预算“三公”经费支出表",
     "部门“三公”经费支出表",
     "单位“三公”经费支出表",
     "“三公”经费支出表",
     "部门财政拨款“三公”经费支出表",
     "单位财政拨款“三公”经费支出表",
     "财政拨款“三公”经费支出表",
     "部门一般公共预算“三公”经费支出预算表",
     "单位一般公共预算“三公”经费支出预算表",
     "一般公共预算“三公”经费支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "bodyCode",
        "kind": "text",
        "title": {
         "zh": "单位编码",
         "en": "Agency code"
        },
        "heads": [
         "单位编码",
         "单位代码",
         "部门（单位）代码",
         "部门代码",
         "部门（单位）编码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称",
         "en": "Agency"
        },
        "heads": [
         "单位名称",
         "部门（单位）名称",
         "部门名称"
        ],
        "optional": true
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计",
         "en": "Three public expenses"
        },
        "heads": [
         "合计",
         "“三公”经费合计"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费",
         "en": "Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行费",
         "en": "Official vehicles"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费"
        ],
        "row": "vehicles"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费",
         "en": "Vehicle purchase"
        },
        "heads": [
         "公务用车购置费",
         "购置费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行费",
         "en": "Vehicle operation"
        },
        "heads": [
         "公务用车运行费",
         "公务用车运行维护费",
         "运行费",
         "运行维护费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务接待费",
         "en": "Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "row": "hospitality"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ],
      "dissolves": true
     }
    ]
   },
   {
    "id": "governmentFundsExpenditure",
    "ordinal": 8,
    "title": {
     "zh": "政府性基金预算支出表",
     "en": "Government-managed funds expenditure"
    },
    "titles": [
     "部门政府性基金预算支出表",
     "单位政府性基金预算支出表",
     "政府性基金预算支出表",
     "部门政府性基金支出表",
     "单位政府性基金支出表",
     "政府性基金支出表",
     "部门政府性基金预算财政拨款支出表",
     "单位政府性基金预算财政拨款支出表",
     "政府性基金预算财政拨款支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "ordinal": 9,
    "title": {
     "zh": "国有资本经营预算支出表",
     "en": "State capital operations expenditure"
    },
    "titles": [
     "部门国有资本经营预算支出表",
     "单位国有资本经营预算支出表",
     "国有资本经营预算支出表",
     "部门国有资本经营支出表",
     "单位国有资本经营支出表",
     "国有资本经营支出表",
     "部门国有资本经营预算财政拨款支出表",
     "单位国有资本经营预算财政拨款支出表",
     "国有资本经营预算财政拨款支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   }
  ]
 },
 {
  "id": "shanghai-district-budget",
  "title": {
   "zh": "上海市区级部门预算、单位预算",
   "en": "Shanghai district budgets of departments and agencies"
  },
  "applies": {
   "regions": [
    "31"
   ],
   "from": 2023,
   "to": null,
   "stage": "budget"
  },
  "source": "上海市普陀区区级部门预算公开（2023、2025 年）及 2026 年区级部门预算公开模板",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "部门财务收支预算总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "部门财务收支预算总表",
     "预算单位财务收支预算总表",
     "单位财务收支预算总表",
     "财务收支预算总表",
     "部门收支预算总表",
     "预算单位收支预算总表",
     "单位收支预算总表",
     "收支预算总表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "本年收入",
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
         "本年收入",
         "收入"
        ]
       }
      ],
      "rows": [
       {
        "key": "fiscalAppropriation",
        "labels": [
         "财政拨款收入",
         "财政拨款"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入"
        ],
        "optional": true
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入"
        ]
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "事业单位经营收入",
         "经营收入"
        ]
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入"
        ],
        "optional": true
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
         "上年结转和结余",
         "年初结转和结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "收入总计",
         "总计"
        ],
        "otherwise": [
         "收入合计"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "本年支出",
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
         "合计",
         "金额"
        ],
        "under": [
         "本年支出",
         "支出",
         "预算数"
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
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
        ],
        "under": [
         "预算数",
         "本年支出"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年末结转和结余",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计",
         "总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "fiscalAppropriationIsSumOfFunds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "fiscalAppropriation",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalRevenueIsSumOfSources",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "fiscalAppropriation",
       "specialAccount",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount",
       "personnel",
       "operating",
       "project"
      ],
      "total": "total",
      "parts": [
       "carryoverOut"
      ],
      "functionParts": true
     },
     {
      "kind": "rowSum",
      "id": "amountIsPersonnelOperatingAndProject",
      "panel": "expenditure",
      "total": "amount",
      "parts": [
       "personnel",
       "operating",
       "project"
      ]
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "部门收入预算总表",
     "en": "Summary of revenue"
    },
    "titles": [
     "部门收入预算总表",
     "预算单位收入预算总表",
     "单位收入预算总表",
     "收入预算总表"
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
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "功能分类科目名称",
         "en": "Name"
        },
        "heads": [
         "功能分类科目名称",
         "支出功能分类科目名称",
         "科目名称"
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
        "id": "fiscalAppropriation",
        "kind": "amount",
        "title": {
         "zh": "财政拨款收入",
         "en": "Fiscal appropriation"
        },
        "heads": [
         "财政拨款收入",
         "财政拨款"
        ]
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金收入",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
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
        "optional": true
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
        ]
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入",
         "经营收入"
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
        "optional": true
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
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "fiscalAppropriation",
       "specialAccount",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "fiscalAppropriation",
       "specialAccount",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "部门支出预算总表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "部门支出预算总表",
     "预算单位支出预算总表",
     "单位支出预算总表",
     "支出预算总表"
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
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "功能分类科目名称",
         "en": "Name"
        },
        "heads": [
         "功能分类科目名称",
         "支出功能分类科目名称",
         "科目名称"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "fiscalSummary",
    "ordinal": 4,
    "title": {
     "zh": "部门财政拨款收支预算总表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "部门财政拨款收支预算总表",
     "预算单位财政拨款收支预算总表",
     "单位财政拨款收支预算总表",
     "财政拨款收支预算总表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "财政拨款收入",
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
         "财政拨款收入",
         "收入"
        ]
       }
      ],
      "rows": [
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
         "上年结转和结余",
         "年初财政拨款结转和结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "收入总计",
         "总计"
        ],
        "otherwise": [
         "收入合计"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "财政拨款支出",
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
         "合计"
        ],
        "under": [
         "财政拨款支出",
         "支出"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算资金",
         "一般公共预算拨款"
        ],
        "under": [
         "财政拨款支出",
         "支出"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金"
        ],
        "under": [
         "财政拨款支出",
         "支出"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算"
        ],
        "under": [
         "财政拨款支出",
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年末财政拨款结转和结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计",
         "总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalRevenueIsSumOfFunds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "carryover"
      ]
     },
     {
      "kind": "rowSum",
      "id": "totalIsSumOfFunds",
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
      "id": "totalExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "total",
      "parts": [
       "carryoverOut"
      ],
      "functionParts": true
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "部门一般公共预算支出功能分类预算表",
     "en": "General public budget expenditure by function"
    },
    "titles": [
     "部门一般公共预算支出功能分类预算表",
     "预算单位一般公共预算支出功能分类预算表",
     "单位一般公共预算支出功能分类预算表",
     "一般公共预算支出功能分类预算表",
     "部门一般公共预算支出预算表",
     "预算单位一般公共预算支出预算表",
     "单位一般公共预算支出预算表",
     "一般公共预算支出预算表"
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
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "功能分类科目名称",
         "en": "Name"
        },
        "heads": [
         "功能分类科目名称",
         "支出功能分类科目名称",
         "科目名称"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "governmentFundsExpenditure",
    "ordinal": 6,
    "title": {
     "zh": "部门政府性基金预算支出功能分类预算表",
     "en": "Government-managed funds expenditure by function"
    },
    "titles": [
     "部门政府性基金预算支出功能分类预算表",
     "预算单位政府性基金预算支出功能分类预算表",
     "单位政府性基金预算支出功能分类预算表",
     "政府性基金预算支出功能分类预算表",
     "部门政府性基金预算支出预算表",
     "预算单位政府性基金预算支出预算表",
     "单位政府性基金预算支出预算表",
     "政府性基金预算支出预算表"
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
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "功能分类科目名称",
         "en": "Name"
        },
        "heads": [
         "功能分类科目名称",
         "支出功能分类科目名称",
         "科目名称"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "ordinal": 7,
    "title": {
     "zh": "部门国有资本经营预算支出功能分类预算表",
     "en": "State capital operations expenditure by function"
    },
    "titles": [
     "部门国有资本经营预算支出功能分类预算表",
     "预算单位国有资本经营预算支出功能分类预算表",
     "单位国有资本经营预算支出功能分类预算表",
     "国有资本经营预算支出功能分类预算表",
     "部门国有资本经营预算支出预算表",
     "预算单位国有资本经营预算支出预算表",
     "单位国有资本经营预算支出预算表",
     "国有资本经营预算支出预算表"
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
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "功能分类科目名称",
         "en": "Name"
        },
        "heads": [
         "功能分类科目名称",
         "支出功能分类科目名称",
         "科目名称"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "ordinal": 8,
    "title": {
     "zh": "部门一般公共预算基本支出部门预算经济分类预算表",
     "en": "General public basic expenditure by economic class"
    },
    "titles": [
     "部门一般公共预算基本支出部门预算经济分类预算表",
     "预算单位一般公共预算基本支出部门预算经济分类预算表",
     "单位一般公共预算基本支出部门预算经济分类预算表",
     "一般公共预算基本支出部门预算经济分类预算表",
     "部门一般公共预算基本支出经济分类预算表",
     "预算单位一般公共预算基本支出经济分类预算表",
     "单位一般公共预算基本支出经济分类预算表",
     "一般公共预算基本支出经济分类预算表"
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
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "部门预算经济分类科目编码",
         "经济分类科目编码",
         "部门经济分类科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "部门预算经济分类科目编码",
         "经济分类科目编码",
         "部门经济分类科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "经济分类科目名称",
         "en": "Name"
        },
        "heads": [
         "经济分类科目名称",
         "部门经济分类科目名称",
         "部门预算经济分类科目名称",
         "科目名称"
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
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费"
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
         "公用经费"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "threePublicExpenses",
    "ordinal": 9,
    "title": {
     "zh": "部门“三公”经费和机关运行经费预算表",
     "en": "Three public expenses and running costs of government offices"
    },
    "titles": [
     "部门“三公”经费和机关运行经费预算表",
     "预算单位“三公”经费和机关运行经费预算表",
     "单位“三公”经费和机关运行经费预算表",
     "“三公”经费和机关运行经费预算表",
     "部门“三公”经费和机关运行费预算表",
     "预算单位“三公”经费和机关运行费预算表",
     "单位“三公”经费和机关运行费预算表",
     "“三公”经费和机关运行费预算表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计",
         "en": "Three public expenses"
        },
        "heads": [
         "合计",
         "小计"
        ],
        "under": [
         "“三公”经费预算数",
         "“三公”经费"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费",
         "en": "Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "under": [
         "“三公”经费预算数",
         "“三公”经费"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务接待费",
         "en": "Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "under": [
         "“三公”经费预算数",
         "“三公”经费"
        ],
        "row": "hospitality"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行费",
         "en": "Official vehicles"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费"
        ],
        "row": "vehicles"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费",
         "en": "Vehicle purchase"
        },
        "heads": [
         "购置费",
         "公务用车购置费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行费",
         "en": "Vehicle operation"
        },
        "heads": [
         "运行费",
         "运行维护费",
         "公务用车运行费",
         "公务用车运行维护费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "机关运行经费",
         "en": "Running costs of government offices"
        },
        "heads": [
         "机关运行经费预算数",
         "机关运行费预算数",
         "机关运行经费"
        ],
        "row": "officeRunningCosts",
        "optional": true
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   }
  ]
 },
 {
  "id": "shanghai-district-final-accounts",
  "title": {
   "zh": "上海市区级部门决算",
   "en": "Shanghai district final accounts of departments"
  },
  "applies": {
   "regions": [
    "31"
   ],
   "from": 2019,
   "to": null,
   "stage": "finalAccounts"
  },
  "source": "中共上海市普陀区委社会工作部 2024 年度部门决算公开",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "收入支出决算总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "收入支出决算总表",
     "收支决算总表"
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
         "zh": "行次",
         "en": "No."
        },
        "heads": [
         "行次",
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
        ],
        "under": [
         "收入"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "决算数",
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
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入"
        ]
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入"
        ]
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "经营收入",
         "事业单位经营收入"
        ]
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入"
        ]
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入"
        ]
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "nonFiscalSurplus",
        "labels": [
         "使用非财政拨款结余",
         "使用非财政拨款结余（含专用结余）",
         "使用非财政拨款结余和专用结余",
         "用事业基金弥补收支差额"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "年初结转和结余",
         "上年结转和结余"
        ]
       },
       {
        "key": "total",
        "labels": [
         "总计",
         "收入总计"
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
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "行次",
         "en": "No."
        },
        "heads": [
         "行次",
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
         "项目",
         "项目（按功能分类）",
         "项目（按支出功能分类）"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "决算数",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "surplusDistribution",
        "labels": [
         "结余分配"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "年末结转和结余"
        ]
       },
       {
        "key": "total",
        "labels": [
         "总计",
         "支出总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "currentRevenueIsSumOfSources",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "nonFiscalSurplus",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndBalances",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "surplusDistribution",
       "carryoverOut"
      ]
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "收入决算表",
     "en": "Revenue"
    },
    "titles": [
     "收入决算表",
     "收入决算总表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能分类科目编码",
         "en": "Code"
        },
        "heads": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码",
         "科目代码"
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
         "功能分类科目名称"
        ]
       },
       {
        "id": "currentYear",
        "kind": "amount",
        "title": {
         "zh": "本年收入合计",
         "en": "Revenue of the year"
        },
        "heads": [
         "本年收入合计",
         "合计"
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
         "财政拨款收入"
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
      "id": "currentYearIsSumOfSources",
      "panel": "main",
      "total": "currentYear",
      "parts": [
       "fiscalAppropriation",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "currentYear",
       "fiscalAppropriation",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "支出决算表",
     "en": "Expenditure"
    },
    "titles": [
     "支出决算表",
     "支出决算总表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能分类科目编码",
         "en": "Code"
        },
        "heads": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码",
         "科目代码"
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
         "功能分类科目名称"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "本年支出合计",
         "en": "Expenditure of the year"
        },
        "heads": [
         "本年支出合计",
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
        "id": "remittance",
        "kind": "amount",
        "title": {
         "zh": "上缴上级支出",
         "en": "Remittance to superior body"
        },
        "heads": [
         "上缴上级支出",
         "上解上级支出"
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
        "id": "subsidy",
        "kind": "amount",
        "title": {
         "zh": "对附属单位补助支出",
         "en": "Subsidy to subordinate agencies"
        },
        "heads": [
         "对附属单位补助支出"
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
      "id": "totalIsSumOfKinds",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project",
       "remittance",
       "commercial",
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
     "zh": "财政拨款收入支出决算总表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "财政拨款收入支出决算总表",
     "财政拨款收支决算总表"
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
         "zh": "行次",
         "en": "No."
        },
        "heads": [
         "行次",
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
        ],
        "under": [
         "收入"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "决算数",
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
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
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
         "年初财政拨款结转结余"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "总计",
         "收入总计"
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
        "id": "rowNumber",
        "kind": "rowNumber",
        "title": {
         "zh": "行次",
         "en": "No."
        },
        "heads": [
         "行次",
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
         "项目",
         "项目（按功能分类）",
         "项目（按支出功能分类）"
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
         "一般公共预算财政拨款"
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
         "政府性基金预算财政拨款"
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
         "国有资本经营预算财政拨款"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
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
         "年末财政拨款结转结余"
        ]
       },
       {
        "key": "total",
        "labels": [
         "总计",
         "支出总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "currentRevenueIsSumOfFunds",
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
      "id": "openingBalanceIsSumOfFunds",
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
      "id": "totalRevenueIsCurrentAndOpening",
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
      "id": "totalIsSumOfFunds",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndClosing",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "一般公共预算财政拨款支出决算表",
     "en": "General public budget expenditure"
    },
    "titles": [
     "一般公共预算财政拨款支出决算表",
     "一般公共预算支出决算表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能分类科目编码",
         "en": "Code"
        },
        "heads": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码",
         "科目代码"
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
         "功能分类科目名称"
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
         "小计",
         "本年支出合计",
         "本年支出"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
     "zh": "一般公共预算财政拨款基本支出决算表",
     "en": "General public basic expenditure by economic class"
    },
    "titles": [
     "一般公共预算财政拨款基本支出决算表",
     "一般公共预算财政拨款基本支出决算明细表",
     "一般公共预算基本支出决算表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "personnel",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "经济分类科目编码",
         "en": "Code"
        },
        "heads": [
         "经济分类科目编码",
         "科目编码",
         "经济分类科目代码"
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
         "科目名称"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "决算数",
         "金额"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "人员经费合计",
         "人员经费"
        ]
       }
      ]
     },
     {
      "id": "operating",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "经济分类科目编码",
         "en": "Code"
        },
        "heads": [
         "经济分类科目编码",
         "科目编码",
         "经济分类科目代码"
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
         "科目名称"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "决算数",
         "金额"
        ]
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "公用经费合计",
         "公用经费"
        ]
       }
      ]
     },
     {
      "id": "operating",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "经济分类科目编码",
         "en": "Code"
        },
        "heads": [
         "经济分类科目编码",
         "科目编码",
         "经济分类科目代码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "科目名称",
         "en": "Name"
        },
        "heads": [
         "科目名称"
        ],
        "optional": true
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "决算数",
         "金额"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "total",
        "labels": [
         "公用经费合计",
         "公用经费"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "personnel",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "operating",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "threePublicExpenses",
    "ordinal": 7,
    "title": {
     "zh": "财政拨款“三公”经费支出决算表",
     "en": "Three public expenses"
    },
    "titles": [
     "财政拨款“三公”经费支出决算表",
     "一般公共预算财政拨款“三公”经费支出决算表",
     "“三公”经费支出决算表",
     "一般公共预算财政拨款“三公”经费及机关运行经费支出决算表",
     "“三公”经费及机关运行经费支出决算表",
     "“三公”经费和机关运行经费支出决算表"
    ],
    "defaultUnit": null,
    "required": true,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计预算数",
         "en": "Three public expenses, budget"
        },
        "heads": [
         "预算数"
        ],
        "under": [
         "合计"
        ],
        "row": "subtotal"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计决算数",
         "en": "Three public expenses, final accounts"
        },
        "heads": [
         "决算数"
        ],
        "under": [
         "合计"
        ],
        "row": "subtotal"
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费预算数",
         "en": "Official overseas visits, budget"
        },
        "heads": [
         "预算数"
        ],
        "under": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费决算数",
         "en": "Official overseas visits, final accounts"
        },
        "heads": [
         "决算数"
        ],
        "under": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行维护费预算数",
         "en": "Official vehicles, budget"
        },
        "heads": [
         "预算数"
        ],
        "under": [
         "小计"
        ],
        "row": "vehicles"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行维护费决算数",
         "en": "Official vehicles, final accounts"
        },
        "heads": [
         "决算数"
        ],
        "under": [
         "小计"
        ],
        "row": "vehicles"
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费预算数",
         "en": "Vehicle purchase, budget"
        },
        "heads": [
         "预算数"
        ],
        "under": [
         "公务用车购置费",
         "购置费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费决算数",
         "en": "Vehicle purchase, final accounts"
        },
        "heads": [
         "决算数"
        ],
        "under": [
         "公务用车购置费",
         "购置费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行维护费预算数",
         "en": "Vehicle operation, budget"
        },
        "heads": [
         "预算数"
        ],
        "under": [
         "公务用车运行维护费",
         "公务用车运行费",
         "运行维护费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行维护费决算数",
         "en": "Vehicle operation, final accounts"
        },
        "heads": [
         "决算数"
        ],
        "under": [
         "公务用车运行维护费",
         "公务用车运行费",
         "运行维护费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "公务接待费预算数",
         "en": "Official hospitality, budget"
        },
        "heads": [
         "预算数"
        ],
        "under": [
         "公务接待费"
        ],
        "row": "hospitality"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "公务接待费决算数",
         "en": "Official hospitality, final accounts"
        },
        "heads": [
         "决算数"
        ],
        "under": [
         "公务接待费"
        ],
        "row": "hospitality"
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "机关运行经费决算数",
         "en": "Office running costs, final accounts"
        },
        "heads": [
         "机关运行经费决算数",
         "机关运行经费"
        ],
        "row": "officeRunningCosts",
        "optional": true
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "budget",
       "finalAccounts"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "budget",
       "finalAccounts"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   },
   {
    "id": "governmentFundsExpenditure",
    "ordinal": 8,
    "title": {
     "zh": "政府性基金预算财政拨款收入支出决算表",
     "en": "Government-managed funds, revenue and expenditure"
    },
    "titles": [
     "政府性基金预算财政拨款收入支出决算表",
     "政府性基金预算财政拨款收支决算表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能分类科目编码",
         "en": "Code"
        },
        "heads": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码",
         "科目代码"
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
         "功能分类科目名称"
        ]
       },
       {
        "id": "openingCarryover",
        "kind": "amount",
        "title": {
         "zh": "年初结转和结余",
         "en": "Opening balance"
        },
        "heads": [
         "年初结转和结余",
         "年初结转结余"
        ]
       },
       {
        "id": "currentRevenue",
        "kind": "amount",
        "title": {
         "zh": "本年收入",
         "en": "Revenue of the year"
        },
        "heads": [
         "本年收入"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "本年支出合计",
         "en": "Expenditure of the year"
        },
        "heads": [
         "合计",
         "小计"
        ],
        "under": [
         "本年支出"
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
        ],
        "under": [
         "本年支出"
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
        ],
        "under": [
         "本年支出"
        ]
       },
       {
        "id": "closingCarryover",
        "kind": "amount",
        "title": {
         "zh": "年末结转和结余",
         "en": "Closing balance"
        },
        "heads": [
         "年末结转和结余",
         "年末结转结余"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "openingCarryover",
       "currentRevenue",
       "total",
       "basic",
       "project",
       "closingCarryover"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "stateCapitalExpenditure",
    "ordinal": 9,
    "title": {
     "zh": "国有资本经营预算财政拨款收入支出决算表",
     "en": "State capital operations, revenue and expenditure"
    },
    "titles": [
     "国有资本经营预算财政拨款收入支出决算表",
     "国有资本经营预算财政拨款支出决算表"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能分类科目编码",
         "en": "Code"
        },
        "heads": [
         "功能分类科目编码",
         "支出功能分类科目编码",
         "科目编码",
         "科目代码"
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
         "功能分类科目名称"
        ]
       },
       {
        "id": "openingCarryover",
        "kind": "amount",
        "title": {
         "zh": "年初结转和结余",
         "en": "Opening balance"
        },
        "heads": [
         "年初结转和结余",
         "年初结转结余"
        ]
       },
       {
        "id": "currentRevenue",
        "kind": "amount",
        "title": {
         "zh": "本年收入",
         "en": "Revenue of the year"
        },
        "heads": [
         "本年收入"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "本年支出合计",
         "en": "Expenditure of the year"
        },
        "heads": [
         "合计",
         "小计"
        ],
        "under": [
         "本年支出"
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
        ],
        "under": [
         "本年支出"
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
        ],
        "under": [
         "本年支出"
        ]
       },
       {
        "id": "closingCarryover",
        "kind": "amount",
        "title": {
         "zh": "年末结转和结余",
         "en": "Closing balance"
        },
        "heads": [
         "年末结转和结余",
         "年末结转结余"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "openingCarryover",
       "currentRevenue",
       "total",
       "basic",
       "project",
       "closingCarryover"
      ],
      "totalRow": "total"
     }
    ]
   }
  ]
 },
 {
  "id": "beijing-district-budget",
  "title": {
   "zh": "北京市区级部门预算",
   "en": "Beijing district department budgets"
  },
  "applies": {
   "regions": [
    "11"
   ],
   "from": 2022,
   "to": null,
   "stage": "budget"
  },
  "source": "北京市通州区人大常委会 2025 年部门预算的表目；各表栏目按预算管理一体化的通用样式",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "收支总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "收支总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入"
        ],
        "optional": true
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入"
        ],
        "optional": true
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入"
        ],
        "optional": true
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "事业单位经营收入",
         "经营收入"
        ],
        "optional": true
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "nonFiscalSurplus",
        "labels": [
         "使用非财政拨款结余",
         "使用非财政拨款结余收入"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余"
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
      "id": "currentRevenueIsSumOfSources",
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
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "nonFiscalSurplus",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "收入总表",
     "en": "Summary of revenue"
    },
    "titles": [
     "收入总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        ],
        "optional": true
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算拨款收入",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算拨款收入",
         "一般公共预算",
         "一般公共预算财政拨款收入"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算拨款收入",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算拨款收入",
         "政府性基金预算",
         "政府性基金预算财政拨款收入"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算拨款收入",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算拨款收入",
         "国有资本经营预算",
         "国有资本经营预算财政拨款收入"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金收入",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
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
        ]
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入",
         "经营收入"
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
        ]
       },
       {
        "id": "nonFiscalSurplus",
        "kind": "amount",
        "title": {
         "zh": "使用非财政拨款结余",
         "en": "Non-fiscal surplus used"
        },
        "heads": [
         "使用非财政拨款结余"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "carryover",
       "nonFiscalSurplus"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "carryover",
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "nonFiscalSurplus"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "支出总表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "支出总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        "id": "remittance",
        "kind": "amount",
        "title": {
         "zh": "上缴上级支出",
         "en": "Remittance to superior body"
        },
        "heads": [
         "上缴上级支出",
         "上解上级支出"
        ]
       },
       {
        "id": "commercial",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营支出",
         "en": "Commercial expenditure"
        },
        "heads": [
         "事业单位经营支出",
         "经营支出"
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
         "对下级单位补助支出",
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
      "id": "totalIsSumOfKinds",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "projectExpenditure",
    "ordinal": 4,
    "title": {
     "zh": "项目支出表",
     "en": "Project expenditure"
    },
    "titles": [
     "项目支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "category",
        "kind": "text",
        "title": {
         "zh": "类型",
         "en": "Kind"
        },
        "heads": [
         "类型",
         "项目类别",
         "项目类型"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "text",
        "title": {
         "zh": "项目名称",
         "en": "Project"
        },
        "heads": [
         "项目名称",
         "项目"
        ]
       },
       {
        "id": "agency",
        "kind": "text",
        "title": {
         "zh": "项目单位",
         "en": "Agency"
        },
        "heads": [
         "项目单位",
         "单位名称",
         "预算单位"
        ],
        "optional": true
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
         "总计"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款"
        ],
        "under": [
         "本年拨款",
         "本年财政拨款",
         "财政拨款",
         "当年财政拨款"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金"
        ],
        "under": [
         "本年拨款",
         "本年财政拨款",
         "财政拨款",
         "当年财政拨款"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款"
        ],
        "under": [
         "本年拨款",
         "本年财政拨款",
         "财政拨款",
         "当年财政拨款"
        ],
        "optional": true
       },
       {
        "id": "openingGeneralPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算结转结余",
         "en": "General public budget carryover"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款"
        ],
        "under": [
         "财政拨款结转结余",
         "上年财政拨款结转结余",
         "财政拨款结转"
        ],
        "optional": true
       },
       {
        "id": "openingGovernmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算结转结余",
         "en": "Government-managed funds carryover"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金"
        ],
        "under": [
         "财政拨款结转结余",
         "上年财政拨款结转结余",
         "财政拨款结转"
        ],
        "optional": true
       },
       {
        "id": "openingStateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算结转结余",
         "en": "State capital carryover"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款"
        ],
        "under": [
         "财政拨款结转结余",
         "上年财政拨款结转结余",
         "财政拨款结转"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金",
         "财政专户管理资金收入"
        ],
        "optional": true
       },
       {
        "id": "agencyOwn",
        "kind": "amount",
        "title": {
         "zh": "单位资金",
         "en": "Agency’s own funds"
        },
        "heads": [
         "单位资金"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfFunds",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "openingGeneralPublic",
       "openingGovernmentFunds",
       "openingStateCapital",
       "specialAccount",
       "agencyOwn"
      ]
     }
    ]
   },
   {
    "id": "governmentProcurement",
    "ordinal": 5,
    "title": {
     "zh": "政府采购预算明细表",
     "en": "Government procurement"
    },
    "titles": [
     "政府采购预算明细表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "category",
        "kind": "text",
        "title": {
         "zh": "采购类别",
         "en": "Kind"
        },
        "heads": [
         "采购类别",
         "采购品目"
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
         "合计",
         "预算金额"
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
       },
       {
        "key": "goods",
        "labels": [
         "货物",
         "货物类",
         "A货物",
         "货物A"
        ],
        "optional": true
       },
       {
        "key": "works",
        "labels": [
         "工程",
         "工程类",
         "B工程",
         "工程B"
        ],
        "optional": true
       },
       {
        "key": "services",
        "labels": [
         "服务",
         "服务类",
         "C服务",
         "服务C"
        ],
        "optional": true
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalIsGoodsWorksAndServices",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "goods",
       "works",
       "services"
      ],
      "ofWhich": true
     }
    ]
   },
   {
    "id": "fiscalSummary",
    "ordinal": 6,
    "title": {
     "zh": "财政拨款收支总表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "财政拨款收支总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年收入",
         "本年收入合计"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
         "上年结转和结余"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "合计",
         "金额"
        ],
        "under": [
         "支出",
         "预算数"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出",
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余",
         "年终结转和结余"
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
      "id": "currentRevenueIsSumOfFunds",
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
      "id": "openingBalanceIsSumOfFunds",
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
      "id": "totalRevenueIsCurrentAndCarryover",
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
      "id": "totalIsSumOfFunds",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
    "ordinal": 7,
    "title": {
     "zh": "一般公共预算财政拨款支出表",
     "en": "General public budget expenditure"
    },
    "titles": [
     "一般公共预算财政拨款支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年执行数",
         "en": "Prior year"
        },
        "heads": [
         "执行数",
         "上年执行数",
         "上年预算执行数",
         "上年预算数"
        ],
        "optional": true
       },
       {
        "id": "change",
        "kind": "amount",
        "title": {
         "zh": "增减额",
         "en": "Change"
        },
        "heads": [
         "增减额"
        ],
        "optional": true
       },
       {
        "id": "changePercent",
        "kind": "text",
        "title": {
         "zh": "增减（%）",
         "en": "Change (%)"
        },
        "heads": [
         "增减%",
         "增减（%）",
         "增减幅度",
         "增减比例"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "personnel",
       "operating",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "generalPublicBasicExpenditure",
    "ordinal": 8,
    "title": {
     "zh": "一般公共预算财政拨款基本支出表",
     "en": "General public basic expenditure"
    },
    "titles": [
     "一般公共预算财政拨款基本支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "部门预算支出经济分类科目编码",
         "科目代码"
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
         "经济分类科目名称",
         "部门预算支出经济分类科目名称"
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
         "总计"
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
         "公用经费"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "ordinal": 9,
    "title": {
     "zh": "政府性基金预算财政拨款支出表",
     "en": "Government-managed funds expenditure"
    },
    "titles": [
     "政府性基金预算财政拨款支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "ordinal": 10,
    "title": {
     "zh": "国有资本经营预算财政拨款支出表",
     "en": "State capital operations expenditure"
    },
    "titles": [
     "国有资本经营预算财政拨款支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "ordinal": 11,
    "title": {
     "zh": "财政拨款“三公”经费支出表",
     "en": "Three public expenses"
    },
    "titles": [
     "财政拨款“三公”经费支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计",
         "en": "Three public expenses"
        },
        "heads": [
         "合计",
         "“三公”经费合计",
         "“三公”经费财政拨款预算总额"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费",
         "en": "Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行费",
         "en": "Official vehicles"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehicles"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费",
         "en": "Vehicle purchase"
        },
        "heads": [
         "公务用车购置费",
         "购置费",
         "公务用车购置"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行费",
         "en": "Vehicle operation"
        },
        "heads": [
         "公务用车运行费",
         "公务用车运行维护费",
         "运行费",
         "运行维护费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务接待费",
         "en": "Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "row": "hospitality"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   },
   {
    "id": "purchaseOfServices",
    "ordinal": 12,
    "title": {
     "zh": "政府购买服务预算财政拨款明细表",
     "en": "Purchase of services"
    },
    "titles": [
     "政府购买服务预算财政拨款明细表",
     "政府购买服务明细表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "catalogue",
        "kind": "text",
        "title": {
         "zh": "指导性目录",
         "en": "Catalogue"
        },
        "heads": [
         "政府购买服务指导性目录",
         "指导性目录",
         "政府购买服务目录",
         "三级目录",
         "购买服务内容"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "text",
        "title": {
         "zh": "项目名称",
         "en": "Project"
        },
        "heads": [
         "项目名称",
         "购买服务项目名称",
         "政府购买服务项目名称"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "预算金额",
         "en": "Amount"
        },
        "heads": [
         "预算金额",
         "金额",
         "预算数",
         "财政拨款"
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
    "identities": []
   }
  ]
 },
 {
  "id": "budget-revenue-by-agency-and-fund",
  "title": {
   "zh": "收入总表（按预算单位列示，单位资金下列各项）",
   "en": "Revenue of a budget by agency, agency funds as one"
  },
  "applies": {
   "regions": [],
   "from": 2021,
   "to": null,
   "stage": "budget"
  },
  "source": "预算管理一体化系统的部门预算公开表：收入总表按部门（单位）列示，本年收入与上年结转结余分组",
  "forms": [
   {
    "id": "revenueSummary",
    "ordinal": 2,
    "title": {
     "zh": "部门综合预算收入总表",
     "en": "Summary of revenue by agency"
    },
    "titles": [
     "部门收入总表",
     "单位收入总表",
     "收入总表",
     "部门收入预算总表",
     "单位收入预算总表",
     "收入预算总表",
     "收入总体情况表",
     "收入预算表",
     "部门收入总体情况表",
     "单位收入总体情况表",
     "部门收入预算表",
     "单位收入预算表",
     "部门收入预算总体情况表",
     "单位收入预算总体情况表",
     "收入预算总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "bodyCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Agency code"
        },
        "heads": [
         "单位编码",
         "单位代码",
         "部门（单位）代码",
         "部门代码",
         "部门（单位）编码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称",
         "en": "Agency"
        },
        "heads": [
         "单位名称",
         "部门（单位）名称",
         "部门名称"
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
         "总计"
        ]
       },
       {
        "id": "currentYear",
        "kind": "amount",
        "title": {
         "zh": "本年收入小计",
         "en": "Current year"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算拨款收入"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算拨款收入"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算拨款收入"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金",
         "财政专户管理资金收入"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "agencyOwn",
        "kind": "amount",
        "title": {
         "zh": "单位资金",
         "en": "Agency funds"
        },
        "heads": [
         "单位资金",
         "单位资金收入"
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
         "本年收入",
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入",
         "经营收入"
        ],
        "under": [
         "本年收入",
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
       },
       {
        "id": "superiorSubsidy",
        "kind": "amount",
        "title": {
         "zh": "上级补助收入",
         "en": "Superior subsidy"
        },
        "heads": [
         "上级补助收入"
        ],
        "under": [
         "本年收入",
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
       },
       {
        "id": "subordinateRemittance",
        "kind": "amount",
        "title": {
         "zh": "附属单位上缴收入",
         "en": "Remittances from subordinates"
        },
        "heads": [
         "附属单位上缴收入"
        ],
        "under": [
         "本年收入",
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
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
         "本年收入",
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
       },
       {
        "id": "carryover",
        "kind": "amount",
        "title": {
         "zh": "上年结转结余",
         "en": "Carried over"
        },
        "heads": [
         "小计",
         "上年结转结余",
         "上年结转"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "id": "openingGeneralPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "Carried over in the general public budget"
        },
        "heads": [
         "一般公共预算"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "id": "openingGovernmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Carried over in government-managed funds"
        },
        "heads": [
         "政府性基金预算"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "id": "openingStateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "Carried over in state capital operations"
        },
        "heads": [
         "国有资本经营预算"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "id": "openingSpecialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金",
         "en": "Carried over in special accounts"
        },
        "heads": [
         "财政专户管理资金"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "id": "openingAgencyOwn",
        "kind": "amount",
        "title": {
         "zh": "单位资金",
         "en": "Carried over in agency funds"
        },
        "heads": [
         "单位资金"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsCurrentAndCarryover",
      "panel": "main",
      "total": "total",
      "parts": [
       "currentYear",
       "carryover"
      ]
     },
     {
      "kind": "rowSum",
      "id": "currentRevenueIsSumOfSources",
      "panel": "main",
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
      "kind": "rowSum",
      "id": "agencyOwnIsSumOfKinds",
      "panel": "main",
      "total": "agencyOwn",
      "parts": [
       "serviceRevenue",
       "commercialRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "otherRevenue"
      ]
     },
     {
      "kind": "rowSum",
      "id": "carryoverIsSumOfFunds",
      "panel": "main",
      "total": "carryover",
      "parts": [
       "openingGeneralPublic",
       "openingGovernmentFunds",
       "openingStateCapital",
       "openingSpecialAccount",
       "openingAgencyOwn"
      ],
      "everyPart": true
     }
    ]
   }
  ]
 },
 {
  "id": "budget-revenue-by-agency",
  "title": {
   "zh": "收入总表（按预算单位列示）",
   "en": "Revenue of a budget by agency"
  },
  "applies": {
   "regions": [],
   "from": 2021,
   "to": null,
   "stage": "budget"
  },
  "source": "预算管理一体化系统的部门预算公开表：收入总表按部门（单位）列示，本年收入与上年结转结余分组",
  "forms": [
   {
    "id": "revenueSummary",
    "ordinal": 2,
    "title": {
     "zh": "部门综合预算收入总表",
     "en": "Summary of revenue by agency"
    },
    "titles": [
     "部门收入总表",
     "单位收入总表",
     "收入总表",
     "部门收入预算总表",
     "单位收入预算总表",
     "收入预算总表",
     "收入总体情况表",
     "收入预算表",
     "部门收入总体情况表",
     "单位收入总体情况表",
     "部门收入预算表",
     "单位收入预算表",
     "部门收入预算总体情况表",
     "单位收入预算总体情况表",
     "收入预算总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "bodyCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Agency code"
        },
        "heads": [
         "单位编码",
         "单位代码",
         "部门（单位）代码",
         "部门代码",
         "部门（单位）编码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称",
         "en": "Agency"
        },
        "heads": [
         "单位名称",
         "部门（单位）名称",
         "部门名称"
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
         "总计"
        ]
       },
       {
        "id": "currentYear",
        "kind": "amount",
        "title": {
         "zh": "本年收入小计",
         "en": "Current year"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算拨款收入"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算拨款收入"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算拨款收入"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金",
         "财政专户管理资金收入"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
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
         "本年收入",
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入",
         "经营收入"
        ],
        "under": [
         "本年收入",
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
       },
       {
        "id": "superiorSubsidy",
        "kind": "amount",
        "title": {
         "zh": "上级补助收入",
         "en": "Superior subsidy"
        },
        "heads": [
         "上级补助收入"
        ],
        "under": [
         "本年收入",
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
       },
       {
        "id": "subordinateRemittance",
        "kind": "amount",
        "title": {
         "zh": "附属单位上缴收入",
         "en": "Remittances from subordinates"
        },
        "heads": [
         "附属单位上缴收入"
        ],
        "under": [
         "本年收入",
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
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
         "本年收入",
         "单位资金",
         "单位资金收入"
        ],
        "optional": true
       },
       {
        "id": "carryover",
        "kind": "amount",
        "title": {
         "zh": "上年结转结余",
         "en": "Carried over"
        },
        "heads": [
         "小计",
         "上年结转结余",
         "上年结转"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "id": "openingGeneralPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "Carried over in the general public budget"
        },
        "heads": [
         "一般公共预算"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "id": "openingGovernmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Carried over in government-managed funds"
        },
        "heads": [
         "政府性基金预算"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "id": "openingStateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "Carried over in state capital operations"
        },
        "heads": [
         "国有资本经营预算"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "id": "openingSpecialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金",
         "en": "Carried over in special accounts"
        },
        "heads": [
         "财政专户管理资金"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "id": "openingAgencyOwn",
        "kind": "amount",
        "title": {
         "zh": "单位资金",
         "en": "Carried over in agency funds"
        },
        "heads": [
         "单位资金"
        ],
        "under": [
         "上年结转结余",
         "上年结转"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsCurrentAndCarryover",
      "panel": "main",
      "total": "total",
      "parts": [
       "currentYear",
       "carryover"
      ]
     },
     {
      "kind": "rowSum",
      "id": "currentRevenueIsSumOfSources",
      "panel": "main",
      "total": "currentYear",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "commercialRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "otherRevenue"
      ]
     },
     {
      "kind": "rowSum",
      "id": "carryoverIsSumOfFunds",
      "panel": "main",
      "total": "carryover",
      "parts": [
       "openingGeneralPublic",
       "openingGovernmentFunds",
       "openingStateCapital",
       "openingSpecialAccount",
       "openingAgencyOwn"
      ],
      "everyPart": true
     }
    ]
   }
  ]
 },
 {
  "id": "budget-three-public-lines",
  "title": {
   "zh": "“三公”经费预算表（按行列示）",
   "en": "Three public expenses of a budget, one to a line"
  },
  "applies": {
   "regions": [],
   "from": 2012,
   "to": null,
   "stage": "budget"
  },
  "source": "江苏、重庆、广西、云南某些部门和区县单独公开的“三公”经费预算表：各项一行，预算数一栏，或本年与上年两栏及增减，或合计与其中一般公共预算两栏",
  "forms": [
   {
    "id": "threePublicExpenses",
    "ordinal": 8,
    "title": {
     "zh": "“三公”经费预算表",
     "en": "Three public expenses"
    },
    "titles": [
     "“三公”经费预算表",
     "财政拨款“三公”经费预算表",
     "一般公共预算“三公”经费预算表",
     "“三公”经费支出预算表",
     "“三公”经费预算支出表",
     "“三公”经费预算情况表",
     "“三公”经费预算统计表",
     "“三公”经费情况统计表",
     "“三公”经费预算情况统计表",
     "“三公”经费预算财政拨款情况统计表",
     "“三公”经费预算财政拨款统计表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目",
         "支出项目",
         "科目",
         "费用项目"
        ]
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年预算数",
         "en": "Prior year"
        },
        "heads": [
         "上年预算数",
         "上年预算",
         "上年数"
        ],
        "optional": true
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "本年预算数",
         "本年预算",
         "合计",
         "小计",
         "金额",
         "预算金额"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "其中：一般公共预算安排数",
         "其中：一般公共预算",
         "其中：公共预算财政拨款",
         "其中：一般公共预算拨款",
         "其中：一般公共预算财政拨款",
         "一般公共预算安排数"
        ],
        "optional": true
       },
       {
        "id": "change",
        "kind": "amount",
        "title": {
         "zh": "增减额",
         "en": "Change"
        },
        "heads": [
         "增减额",
         "增减金额",
         "增、减金额",
         "增减数",
         "增减",
         "增减变化",
         "预算数增减"
        ],
        "optional": true
       },
       {
        "id": "changePercent",
        "kind": "text",
        "title": {
         "zh": "增减（%）",
         "en": "Change (%)"
        },
        "heads": [
         "增减%",
         "增减（%）",
         "增减幅度",
         "增、减幅度",
         "增减比例",
         "增减率"
        ],
        "optional": true
       },
       {
        "id": "reason",
        "kind": "text",
        "title": {
         "zh": "增减原因",
         "en": "Reason"
        },
        "heads": [
         "增减原因",
         "增减变化原因",
         "变动原因",
         "备注",
         "说明"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "subtotal",
        "labels": [
         "合计",
         "“三公”经费合计",
         "“三公”经费支出",
         "“三公”经费",
         "总计"
        ]
       },
       {
        "key": "overseasVisits",
        "labels": [
         "因公出国（境）费",
         "因公出国（境）费用",
         "因公出国（境）经费",
         "因公出国（境）支出"
        ]
       },
       {
        "key": "hospitality",
        "labels": [
         "公务接待费",
         "公务接待费用",
         "公务接待费支出",
         "公务接待"
        ]
       },
       {
        "key": "vehicles",
        "labels": [
         "公务用车购置及运行维护费",
         "公务用车购置及运行费",
         "公务用车购置和运行维护费",
         "公务用车购置和运行费",
         "公务用车购置及运行维护支出",
         "公务用车费",
         "公务用车费用"
        ]
       },
       {
        "key": "vehicleOperation",
        "labels": [
         "公务用车运行维护费",
         "公务用车运行费",
         "公务用车运行维护支出",
         "公务用车运行维护费用",
         "公务用车运转维护费"
        ]
       },
       {
        "key": "vehiclePurchase",
        "labels": [
         "公务用车购置费",
         "公务用车购置",
         "公务用车购置支出",
         "公务用车购置费用"
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
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total",
       "priorYear",
       "generalPublic",
       "change"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total",
       "priorYear",
       "generalPublic",
       "change"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ],
      "ofWhich": true
     },
     {
      "kind": "rowSum",
      "id": "totalIsPriorYearAndChange",
      "panel": "main",
      "total": "total",
      "parts": [
       "priorYear",
       "change"
      ],
      "everyPart": true
     }
    ]
   }
  ]
 },
 {
  "id": "budget-three-public-two-years",
  "title": {
   "zh": "“三公”经费预算表（上年与本年并列）",
   "en": "Three public expenses of a budget, last year beside this year"
  },
  "applies": {
   "regions": [],
   "from": 2012,
   "to": null,
   "stage": "budget"
  },
  "source": "中央部门预算公开样式（部门公开表7）及沿用它的省市：上年预算数与预算数两组，每组六栏",
  "forms": [
   {
    "id": "threePublicExpenses",
    "ordinal": 7,
    "title": {
     "zh": "一般公共预算“三公”经费支出表",
     "en": "Three public expenses"
    },
    "titles": [
     "一般公共预算“三公”经费支出表",
     "“三公”经费支出表",
     "财政拨款“三公”经费支出表",
     "“三公”经费预算表",
     "一般公共预算“三公”经费预算表",
     "财政拨款“三公”经费预算表",
     "“三公”经费和机关运行经费预算表",
     "部门“三公”经费和机关运行经费预算表",
     "单位“三公”经费和机关运行经费预算表",
     "预算单位“三公”经费和机关运行经费预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "lends": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年预算数·“三公”经费合计",
         "en": "Prior year: Three public expenses"
        },
        "heads": [
         "合计",
         "小计",
         "“三公”经费合计",
         "“三公”经费小计"
        ],
        "under": [
         "上年预算数",
         "上年预算",
         "上年执行数",
         "上年预算执行数",
         "上年年预算数",
         "上年年初预算数",
         "上年"
        ],
        "row": "subtotal"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年预算数·因公出国（境）费",
         "en": "Prior year: Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用",
         "因公出国（境）经费"
        ],
        "under": [
         "上年预算数",
         "上年预算",
         "上年执行数",
         "上年预算执行数",
         "上年年预算数",
         "上年年初预算数",
         "上年"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年预算数·公务用车购置及运行费",
         "en": "Prior year: Official vehicles"
        },
        "heads": [
         "小计",
         "公务用车购置及运行费小计",
         "公务用车购置及运行维护费小计",
         "公务用车购置和运行维护费小计",
         "公务用车购置及运行小计",
         "公务用车购置和运行费小计",
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车购置及运行",
         "公务用车购置和运行费"
        ],
        "under": [
         "上年预算数",
         "上年预算",
         "上年执行数",
         "上年预算执行数",
         "上年年预算数",
         "上年年初预算数",
         "上年"
        ],
        "row": "vehicles"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年预算数·公务用车购置费",
         "en": "Prior year: Vehicle purchase"
        },
        "heads": [
         "公务用车购置费",
         "公务用车购置",
         "购置费"
        ],
        "under": [
         "上年预算数",
         "上年预算",
         "上年执行数",
         "上年预算执行数",
         "上年年预算数",
         "上年年初预算数",
         "上年"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年预算数·公务用车运行费",
         "en": "Prior year: Vehicle operation"
        },
        "heads": [
         "公务用车运行费",
         "公务用车运行维护费",
         "公务用车运行",
         "运行费",
         "运行维护费"
        ],
        "under": [
         "上年预算数",
         "上年预算",
         "上年执行数",
         "上年预算执行数",
         "上年年预算数",
         "上年年初预算数",
         "上年"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年预算数·公务接待费",
         "en": "Prior year: Official hospitality"
        },
        "heads": [
         "公务接待费",
         "公务接待"
        ],
        "under": [
         "上年预算数",
         "上年预算",
         "上年执行数",
         "上年预算执行数",
         "上年年预算数",
         "上年年初预算数",
         "上年"
        ],
        "row": "hospitality"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数·“三公”经费合计",
         "en": "Budget: Three public expenses"
        },
        "heads": [
         "合计",
         "小计",
         "“三公”经费合计",
         "“三公”经费小计"
        ],
        "under": [
         "预算数",
         "本年预算数",
         "本年预算",
         "预算",
         "当年预算数",
         "年初预算数",
         "年预算数",
         "本年"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数·因公出国（境）费",
         "en": "Budget: Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用",
         "因公出国（境）经费"
        ],
        "under": [
         "预算数",
         "本年预算数",
         "本年预算",
         "预算",
         "当年预算数",
         "年初预算数",
         "年预算数",
         "本年"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数·公务用车购置及运行费",
         "en": "Budget: Official vehicles"
        },
        "heads": [
         "小计",
         "公务用车购置及运行费小计",
         "公务用车购置及运行维护费小计",
         "公务用车购置和运行维护费小计",
         "公务用车购置及运行小计",
         "公务用车购置和运行费小计",
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车购置及运行",
         "公务用车购置和运行费"
        ],
        "under": [
         "预算数",
         "本年预算数",
         "本年预算",
         "预算",
         "当年预算数",
         "年初预算数",
         "年预算数",
         "本年"
        ],
        "row": "vehicles"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数·公务用车购置费",
         "en": "Budget: Vehicle purchase"
        },
        "heads": [
         "公务用车购置费",
         "公务用车购置",
         "购置费"
        ],
        "under": [
         "预算数",
         "本年预算数",
         "本年预算",
         "预算",
         "当年预算数",
         "年初预算数",
         "年预算数",
         "本年"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数·公务用车运行费",
         "en": "Budget: Vehicle operation"
        },
        "heads": [
         "公务用车运行费",
         "公务用车运行维护费",
         "公务用车运行",
         "运行费",
         "运行维护费"
        ],
        "under": [
         "预算数",
         "本年预算数",
         "本年预算",
         "预算",
         "当年预算数",
         "年初预算数",
         "年预算数",
         "本年"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数·公务接待费",
         "en": "Budget: Official hospitality"
        },
        "heads": [
         "公务接待费",
         "公务接待"
        ],
        "under": [
         "预算数",
         "本年预算数",
         "本年预算",
         "预算",
         "当年预算数",
         "年初预算数",
         "年预算数",
         "本年"
        ],
        "row": "hospitality"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "priorYear",
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "priorYear",
       "total"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   }
  ]
 },
 {
  "id": "final-accounts-basic-by-code",
  "title": {
   "zh": "基本支出决算表（按科目列示人员经费、公用经费）",
   "en": "Basic expenditure of final accounts, one code to a line"
  },
  "applies": {
   "regions": [],
   "from": 2012,
   "to": null,
   "stage": "finalAccounts"
  },
  "source": "部门决算公开06表的另一种样式：经济分类科目一行一个，人员经费、公用经费两栏，与基本支出预算表相同",
  "forms": [
   {
    "id": "generalPublicBasicExpenditure",
    "ordinal": 6,
    "title": {
     "zh": "一般公共预算财政拨款基本支出决算表",
     "en": "General public basic expenditure by economic class"
    },
    "titles": [
     "一般公共预算财政拨款基本支出决算表",
     "一般公共预算财政拨款基本支出决算明细表",
     "一般公共预算基本支出决算表",
     "财政拨款基本支出决算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "经济分类科目编码",
         "支出经济分类科目编码",
         "部门预算支出经济分类科目编码",
         "科目编码",
         "科目代码"
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
         "经济分类科目名称",
         "支出经济分类科目名称"
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
         "小计",
         "基本支出合计",
         "本年支出合计"
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
         "人员经费",
         "人员支出"
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
         "日常公用经费",
         "公用支出"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "personnel",
       "operating"
      ],
      "totalRow": "total"
     }
    ]
   }
  ]
 },
 {
  "id": "final-accounts-three-public-lines",
  "title": {
   "zh": "“三公”经费决算表（按行列示）",
   "en": "Three public expenses of final accounts, one to a line"
  },
  "applies": {
   "regions": [],
   "from": 2016,
   "to": null,
   "stage": "finalAccounts"
  },
  "source": "安徽省某区级部门 2021 年度“三公”经费支出决算情况说明：各项一行，预算数、决算数两栏",
  "forms": [
   {
    "id": "threePublicExpenses",
    "ordinal": 7,
    "title": {
     "zh": "一般公共预算财政拨款“三公”经费支出决算表",
     "en": "Three public expenses"
    },
    "titles": [
     "一般公共预算财政拨款“三公”经费支出决算表",
     "财政拨款“三公”经费支出决算表",
     "“三公”经费支出决算表",
     "“三公”经费决算表",
     "一般公共预算“三公”经费支出决算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目",
         "支出项目",
         "科目"
        ]
       },
       {
        "id": "budget",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "年初预算数",
         "全年预算数"
        ]
       },
       {
        "id": "finalAccounts",
        "kind": "amount",
        "title": {
         "zh": "决算数",
         "en": "Final accounts"
        },
        "heads": [
         "决算数"
        ]
       }
      ],
      "rows": [
       {
        "key": "subtotal",
        "labels": [
         "合计",
         "“三公”经费合计",
         "“三公”经费支出",
         "“三公”经费"
        ]
       },
       {
        "key": "overseasVisits",
        "labels": [
         "因公出国（境）费",
         "因公出国（境）费用",
         "因公出国（境）经费",
         "因公出国（境）支出"
        ]
       },
       {
        "key": "hospitality",
        "labels": [
         "公务接待费",
         "公务接待费用",
         "公务接待费支出"
        ]
       },
       {
        "key": "vehicles",
        "labels": [
         "公务用车购置及运行维护费",
         "公务用车购置及运行费",
         "公务用车购置和运行维护费",
         "公务用车购置及运行维护支出"
        ]
       },
       {
        "key": "vehicleOperation",
        "labels": [
         "公务用车运行维护费",
         "公务用车运行费",
         "公务用车运行维护支出"
        ]
       },
       {
        "key": "vehiclePurchase",
        "labels": [
         "公务用车购置费",
         "公务用车购置",
         "公务用车购置支出"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "budget",
       "finalAccounts"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "budget",
       "finalAccounts"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   }
  ]
 },
 {
  "id": "gansu-county-budget",
  "title": {
   "zh": "甘肃省县级部门预算",
   "en": "Gansu county department budgets"
  },
  "applies": {
   "regions": [
    "62"
   ],
   "from": 2022,
   "to": null,
   "stage": "budget"
  },
  "source": "甘肃省民乐县人民政府办公室 2025 年部门预算的表目；“三公”经费、会议费、培训费一表，机关运行经费另立一表",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "部门收支总体情况表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "部门收支总体情况表",
     "收支总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入"
        ],
        "optional": true
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入"
        ],
        "optional": true
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入"
        ],
        "optional": true
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "事业单位经营收入",
         "经营收入"
        ],
        "optional": true
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "nonFiscalSurplus",
        "labels": [
         "使用非财政拨款结余",
         "使用非财政拨款结余收入"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余"
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
      "id": "currentRevenueIsSumOfSources",
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
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "nonFiscalSurplus",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "部门收入总体情况表",
     "en": "Summary of revenue"
    },
    "titles": [
     "部门收入总体情况表",
     "收入总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        ],
        "optional": true
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算拨款收入",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算拨款收入",
         "一般公共预算",
         "一般公共预算财政拨款收入"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算拨款收入",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算拨款收入",
         "政府性基金预算",
         "政府性基金预算财政拨款收入"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算拨款收入",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算拨款收入",
         "国有资本经营预算",
         "国有资本经营预算财政拨款收入"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金收入",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
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
        ]
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入",
         "经营收入"
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
        ]
       },
       {
        "id": "nonFiscalSurplus",
        "kind": "amount",
        "title": {
         "zh": "使用非财政拨款结余",
         "en": "Non-fiscal surplus used"
        },
        "heads": [
         "使用非财政拨款结余"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "carryover",
       "nonFiscalSurplus"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "carryover",
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "nonFiscalSurplus"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "部门支出总体情况表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "部门支出总体情况表",
     "支出总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        "id": "remittance",
        "kind": "amount",
        "title": {
         "zh": "上缴上级支出",
         "en": "Remittance to superior body"
        },
        "heads": [
         "上缴上级支出",
         "上解上级支出"
        ]
       },
       {
        "id": "commercial",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营支出",
         "en": "Commercial expenditure"
        },
        "heads": [
         "事业单位经营支出",
         "经营支出"
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
         "对下级单位补助支出",
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
      "id": "totalIsSumOfKinds",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project",
       "remittance",
       "commercial",
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
     "zh": "财政拨款收支总体情况表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "财政拨款收支总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年收入",
         "本年收入合计"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
         "上年结转和结余"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "合计",
         "金额"
        ],
        "under": [
         "支出",
         "预算数"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出",
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余",
         "年终结转和结余"
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
      "id": "currentRevenueIsSumOfFunds",
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
      "id": "openingBalanceIsSumOfFunds",
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
      "id": "totalRevenueIsCurrentAndCarryover",
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
      "id": "totalIsSumOfFunds",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "一般公共预算支出情况表",
     "en": "General public budget expenditure"
    },
    "titles": [
     "一般公共预算支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年执行数",
         "en": "Prior year"
        },
        "heads": [
         "执行数",
         "上年执行数",
         "上年预算执行数",
         "上年预算数"
        ],
        "optional": true
       },
       {
        "id": "change",
        "kind": "amount",
        "title": {
         "zh": "增减额",
         "en": "Change"
        },
        "heads": [
         "增减额"
        ],
        "optional": true
       },
       {
        "id": "changePercent",
        "kind": "text",
        "title": {
         "zh": "增减（%）",
         "en": "Change (%)"
        },
        "heads": [
         "增减%",
         "增减（%）",
         "增减幅度",
         "增减比例"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "personnel",
       "operating",
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
     "zh": "一般公共预算基本支出情况表",
     "en": "General public basic expenditure"
    },
    "titles": [
     "一般公共预算基本支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "部门预算支出经济分类科目编码",
         "科目代码"
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
         "经济分类科目名称",
         "部门预算支出经济分类科目名称"
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
         "总计"
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
         "公用经费"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "threePublicExpenses",
    "ordinal": 7,
    "title": {
     "zh": "一般公共预算“三公”经费、会议费、培训费支出情况表",
     "en": "Three public expenses, meetings and training"
    },
    "titles": [
     "一般公共预算“三公”经费、会议费、培训费支出情况表",
     "“三公”经费、会议费、培训费支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计",
         "总计"
        ],
        "row": "total"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计",
         "en": "Three public expenses"
        },
        "heads": [
         "小计",
         "“三公”经费合计",
         "“三公”经费小计"
        ],
        "under": [
         "“三公”经费",
         "“三公”经费支出"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费",
         "en": "Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "under": [
         "“三公”经费",
         "“三公”经费支出"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行费",
         "en": "Official vehicles"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehicles"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费",
         "en": "Vehicle purchase"
        },
        "heads": [
         "公务用车购置费",
         "购置费",
         "公务用车购置"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行费",
         "en": "Vehicle operation"
        },
        "heads": [
         "公务用车运行费",
         "公务用车运行维护费",
         "运行费",
         "运行维护费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务接待费",
         "en": "Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "under": [
         "“三公”经费",
         "“三公”经费支出"
        ],
        "row": "hospitality"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "会议费",
         "en": "Meetings"
        },
        "heads": [
         "会议费"
        ],
        "row": "meetings"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "培训费",
         "en": "Training"
        },
        "heads": [
         "培训费"
        ],
        "row": "training"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalIsThreePublicMeetingsAndTraining",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   },
   {
    "id": "officeRunningCosts",
    "ordinal": 8,
    "title": {
     "zh": "一般公共预算机关运行经费",
     "en": "Running costs of government offices"
    },
    "titles": [
     "一般公共预算机关运行经费",
     "机关运行经费情况表",
     "一般公共预算机关运行经费支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "部门预算支出经济分类科目编码",
         "科目代码"
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
         "经济分类科目名称",
         "部门预算支出经济分类科目名称"
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
         "预算数",
         "机关运行经费"
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
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "governmentFundsExpenditure",
    "ordinal": 9,
    "title": {
     "zh": "政府性基金预算支出情况表",
     "en": "Government-managed funds expenditure"
    },
    "titles": [
     "政府性基金预算支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "ordinal": 10,
    "title": {
     "zh": "国有资本经营预算支出情况表",
     "en": "State capital operations expenditure"
    },
    "titles": [
     "国有资本经营预算支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "managedTransfers",
    "ordinal": 11,
    "title": {
     "zh": "部门管理转移支付表",
     "en": "Transfers the department manages"
    },
    "titles": [
     "部门管理转移支付表",
     "部门管理转移支付情况表"
    ],
    "defaultUnit": null,
    "required": false,
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
         "项目名称",
         "转移支付项目名称",
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
         "合计",
         "总计"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算项目支出",
         "一般公共预算拨款"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算项目支出",
         "政府性基金"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfFunds",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds"
      ]
     }
    ]
   }
  ]
 },
 {
  "id": "guangdong-department-budget",
  "title": {
   "zh": "广东省部门预算",
   "en": "Guangdong department budgets"
  },
  "applies": {
   "regions": [
    "44"
   ],
   "from": 2019,
   "to": null,
   "stage": "budget"
  },
  "source": "广东省某市级部门 2019 年部门预算：行政经费与“三公”经费一表，按资金性质分栏；其余各表按全国通用的总体情况表",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "收支总体情况表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "收支总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入"
        ],
        "optional": true
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入"
        ],
        "optional": true
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入"
        ],
        "optional": true
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "事业单位经营收入",
         "经营收入"
        ],
        "optional": true
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "nonFiscalSurplus",
        "labels": [
         "使用非财政拨款结余",
         "使用非财政拨款结余收入"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余"
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
      "id": "currentRevenueIsSumOfSources",
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
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "nonFiscalSurplus",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "收入总体情况表",
     "en": "Summary of revenue"
    },
    "titles": [
     "收入总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        ],
        "optional": true
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算拨款收入",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算拨款收入",
         "一般公共预算",
         "一般公共预算财政拨款收入"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算拨款收入",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算拨款收入",
         "政府性基金预算",
         "政府性基金预算财政拨款收入"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算拨款收入",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算拨款收入",
         "国有资本经营预算",
         "国有资本经营预算财政拨款收入"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金收入",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
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
        ]
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入",
         "经营收入"
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
        ]
       },
       {
        "id": "nonFiscalSurplus",
        "kind": "amount",
        "title": {
         "zh": "使用非财政拨款结余",
         "en": "Non-fiscal surplus used"
        },
        "heads": [
         "使用非财政拨款结余"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "carryover",
       "nonFiscalSurplus"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "carryover",
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "nonFiscalSurplus"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "支出总体情况表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "支出总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        "id": "remittance",
        "kind": "amount",
        "title": {
         "zh": "上缴上级支出",
         "en": "Remittance to superior body"
        },
        "heads": [
         "上缴上级支出",
         "上解上级支出"
        ]
       },
       {
        "id": "commercial",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营支出",
         "en": "Commercial expenditure"
        },
        "heads": [
         "事业单位经营支出",
         "经营支出"
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
         "对下级单位补助支出",
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
      "id": "totalIsSumOfKinds",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project",
       "remittance",
       "commercial",
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
     "zh": "财政拨款收支总体情况表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "财政拨款收支总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年收入",
         "本年收入合计"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
         "上年结转和结余"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "合计",
         "金额"
        ],
        "under": [
         "支出",
         "预算数"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出",
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余",
         "年终结转和结余"
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
      "id": "currentRevenueIsSumOfFunds",
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
      "id": "openingBalanceIsSumOfFunds",
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
      "id": "totalRevenueIsCurrentAndCarryover",
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
      "id": "totalIsSumOfFunds",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "一般公共预算支出情况表（按功能分类科目）",
     "en": "General public budget expenditure"
    },
    "titles": [
     "一般公共预算支出情况表（按功能分类科目）",
     "一般公共预算支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年执行数",
         "en": "Prior year"
        },
        "heads": [
         "执行数",
         "上年执行数",
         "上年预算执行数",
         "上年预算数"
        ],
        "optional": true
       },
       {
        "id": "change",
        "kind": "amount",
        "title": {
         "zh": "增减额",
         "en": "Change"
        },
        "heads": [
         "增减额"
        ],
        "optional": true
       },
       {
        "id": "changePercent",
        "kind": "text",
        "title": {
         "zh": "增减（%）",
         "en": "Change (%)"
        },
        "heads": [
         "增减%",
         "增减（%）",
         "增减幅度",
         "增减比例"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "personnel",
       "operating",
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
     "zh": "一般公共预算基本支出情况表（按支出经济分类科目）",
     "en": "General public basic expenditure"
    },
    "titles": [
     "一般公共预算基本支出情况表（按支出经济分类科目）",
     "一般公共预算基本支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "部门预算支出经济分类科目编码",
         "科目代码"
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
         "经济分类科目名称",
         "部门预算支出经济分类科目名称"
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
         "总计"
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
         "公用经费"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "generalPublicProjectExpenditure",
    "ordinal": 7,
    "title": {
     "zh": "一般公共预算项目支出情况表（按支出经济分类科目）",
     "en": "General public project expenditure"
    },
    "titles": [
     "一般公共预算项目支出情况表（按支出经济分类科目）",
     "一般公共预算项目支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "部门预算支出经济分类科目编码",
         "科目代码"
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
         "经济分类科目名称",
         "部门预算支出经济分类科目名称"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Amount"
        },
        "heads": [
         "项目支出",
         "金额",
         "预算数",
         "合计"
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
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "amount"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "threePublicExpenses",
    "ordinal": 8,
    "title": {
     "zh": "财政拨款安排的行政经费及“三公”经费预算表",
     "en": "Administrative costs and three public expenses"
    },
    "titles": [
     "财政拨款安排的行政经费及“三公”经费预算表",
     "行政经费及“三公”经费预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目",
         "支出项目"
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
         "预算数",
         "金额"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金",
         "政府性基金预算拨款"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "administrativeCosts",
        "labels": [
         "行政经费"
        ]
       },
       {
        "key": "subtotal",
        "labels": [
         "“三公”经费",
         "“三公”经费合计",
         "“三公”经费小计",
         "合计"
        ]
       },
       {
        "key": "overseasVisits",
        "labels": [
         "因公出国（境）费",
         "因公出国（境）费用",
         "因公出国（境）支出",
         "因公出国（境）经费"
        ]
       },
       {
        "key": "vehicles",
        "labels": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置及运行维护支出",
         "公务用车购置和运行维护费"
        ]
       },
       {
        "key": "vehiclePurchase",
        "labels": [
         "公务用车购置",
         "公务用车购置费",
         "公务用车购置支出"
        ]
       },
       {
        "key": "vehicleOperation",
        "labels": [
         "公务用车运行维护费",
         "公务用车运行费",
         "公务用车运行维护支出"
        ]
       },
       {
        "key": "hospitality",
        "labels": [
         "公务接待费",
         "公务接待费支出",
         "公务接待费用"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
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
      "id": "vehiclesArePurchaseAndOperation",
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
      ]
     },
     {
      "kind": "rowSum",
      "id": "totalIsSumOfFunds",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ]
     }
    ]
   },
   {
    "id": "governmentFundsExpenditure",
    "ordinal": 9,
    "title": {
     "zh": "政府性基金预算支出情况表",
     "en": "Government-managed funds expenditure"
    },
    "titles": [
     "政府性基金预算支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "ordinal": 10,
    "title": {
     "zh": "国有资本经营预算支出情况表",
     "en": "State capital operations expenditure"
    },
    "titles": [
     "国有资本经营预算支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   }
  ]
 },
 {
  "id": "henan-budget",
  "title": {
   "zh": "河南省部门预算",
   "en": "Henan department budgets"
  },
  "applies": {
   "regions": [
    "41"
   ],
   "from": 2016,
   "to": null,
   "stage": "budget"
  },
  "source": "河南省各级部门预算公开样式（预算01表至10表）：收支总体情况按支出性质列示，收入、支出表类款项分列并带单位代码",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "部门收支总体情况表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "部门收支总体情况表",
     "单位收支总体情况表",
     "收支总体情况表",
     "部门收支总体情况总表",
     "单位收支总体情况总表",
     "收支总体情况总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "fiscalWithin",
        "labels": [
         "财政拨款",
         "其中：财政拨款"
        ],
        "optional": true
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算收入",
         "政府性基金收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算收入",
         "国有资本经营收入"
        ]
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金",
         "财政专户管理资金收入",
         "专户管理的教育收费"
        ]
       },
       {
        "key": "agencyOwn",
        "labels": [
         "其他各项收入",
         "其他收入",
         "单位资金",
         "单位资金收入"
        ]
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入小计",
         "本年收入合计"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转结余",
         "上年结转"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "收入总计",
         "总计"
        ],
        "otherwise": [
         "收入合计"
        ]
       }
      ]
     },
     {
      "id": "nature",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Use"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "amount",
        "kind": "amount",
        "title": {
         "zh": "合计",
         "en": "Total"
        },
        "heads": [
         "合计",
         "总计",
         "金额"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "小计",
         "一般公共预算"
        ],
        "under": [
         "一般公共预算",
         "支出",
         "本年支出"
        ],
        "optional": true
       },
       {
        "id": "fiscalWithin",
        "kind": "amount",
        "title": {
         "zh": "其中：财政拨款",
         "en": "of which fiscal appropriation"
        },
        "heads": [
         "其中：财政拨款",
         "财政拨款"
        ],
        "under": [
         "一般公共预算"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金"
        ],
        "under": [
         "支出",
         "本年支出"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算"
        ],
        "under": [
         "支出",
         "本年支出"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金",
         "财政专户管理资金收入",
         "专户管理的教育收费",
         "财政专户"
        ],
        "under": [
         "支出",
         "本年支出"
        ],
        "optional": true
       },
       {
        "id": "agencyOwn",
        "kind": "amount",
        "title": {
         "zh": "其他",
         "en": "Other funds"
        },
        "heads": [
         "其他",
         "其他收入",
         "其他各项收入",
         "单位资金",
         "单位资金收入"
        ],
        "under": [
         "支出",
         "本年支出"
        ],
        "optional": true
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
         "支出",
         "本年支出"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "basic",
        "labels": [
         "基本支出"
        ]
       },
       {
        "key": "personnel",
        "labels": [
         "人员经费支出",
         "人员经费",
         "人员支出"
        ],
        "optional": true
       },
       {
        "key": "operating",
        "labels": [
         "公用经费支出",
         "公用经费",
         "公用支出"
        ],
        "optional": true
       },
       {
        "key": "project",
        "labels": [
         "项目支出"
        ]
       },
       {
        "key": "currentYear",
        "labels": [
         "本年支出小计",
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计",
         "总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "currentRevenueIsSumOfSources",
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
      "id": "totalRevenueIsCurrentAndCarryover",
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
      "id": "basicIsPersonnelAndOperating",
      "panel": "nature",
      "columns": [
       "amount",
       "generalPublic",
       "fiscalWithin",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "agencyOwn",
       "carryover"
      ],
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "currentUsesAreBasicAndProject",
      "panel": "nature",
      "columns": [
       "amount",
       "generalPublic",
       "fiscalWithin",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "agencyOwn",
       "carryover"
      ],
      "total": "currentYear",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "usesAreSumOfFunds",
      "panel": "nature",
      "total": "amount",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "agencyOwn",
       "carryover"
      ]
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalUses",
      "total": {
       "form": "revenueExpenditureSummary",
       "panel": "revenue",
       "row": "total",
       "column": "amount"
      },
      "parts": [
       {
        "form": "revenueExpenditureSummary",
        "panel": "nature",
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
     "zh": "部门收入总体情况表",
     "en": "Summary of revenue"
    },
    "titles": [
     "部门收入总体情况表",
     "单位收入总体情况表",
     "收入总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "unitCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Body code"
        },
        "heads": [
         "单位代码",
         "单位编码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称（科目名称）",
         "en": "Name"
        },
        "heads": [
         "单位名称（科目名称）",
         "单位（科目名称）",
         "单位名称（科目）",
         "单位（科目）名称",
         "科目名称",
         "单位名称/科目名称"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "总计",
         "en": "Total"
        },
        "heads": [
         "总计",
         "合计"
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
        ],
        "optional": true
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "小计"
        ],
        "under": [
         "一般公共预算",
         "本年收入"
        ]
       },
       {
        "id": "fiscalWithin",
        "kind": "amount",
        "title": {
         "zh": "其中：财政拨款",
         "en": "of which fiscal appropriation"
        },
        "heads": [
         "其中：财政拨款",
         "财政拨款"
        ],
        "under": [
         "一般公共预算"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金",
         "政府性基金预算"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金",
         "财政专户管理资金收入",
         "专户管理的教育收费"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
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
        ],
        "optional": true
       },
       {
        "id": "otherRevenue",
        "kind": "amount",
        "title": {
         "zh": "其他收入",
         "en": "Other revenue"
        },
        "heads": [
         "其他收入",
         "其他各项收入",
         "单位资金",
         "单位资金收入"
        ],
        "under": [
         "本年收入"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "otherRevenue",
       "carryover"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "carryover",
       "generalPublic",
       "fiscalWithin",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "otherRevenue"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "部门支出总体情况表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "部门支出总体情况表",
     "单位支出总体情况表",
     "支出总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "unitCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Body code"
        },
        "heads": [
         "单位代码",
         "单位编码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称（科目名称）",
         "en": "Name"
        },
        "heads": [
         "单位名称（科目名称）",
         "单位（科目名称）",
         "单位名称（科目）",
         "单位（科目）名称",
         "科目名称",
         "单位名称/科目名称"
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
         "总计"
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
         "小计",
         "基本支出"
        ],
        "under": [
         "基本支出"
        ]
       },
       {
        "id": "wages",
        "kind": "amount",
        "title": {
         "zh": "工资福利支出",
         "en": "Wages and welfare"
        },
        "heads": [
         "工资福利支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "householdSubsidies",
        "kind": "amount",
        "title": {
         "zh": "对个人和家庭的补助",
         "en": "Subsidies to individuals and families"
        },
        "heads": [
         "对个人和家庭的补助",
         "对个人和家庭的补助支出",
         "对个人和家庭补助支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "goodsAndServices",
        "kind": "amount",
        "title": {
         "zh": "商品和服务支出",
         "en": "Goods and services"
        },
        "heads": [
         "商品和服务支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "capital",
        "kind": "amount",
        "title": {
         "zh": "资本性支出",
         "en": "Capital expenditure"
        },
        "heads": [
         "资本性支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费",
         "人员经费支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
         "公用经费支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出",
         "小计"
        ],
        "under": [
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsSumOfClasses",
      "panel": "main",
      "total": "basic",
      "parts": [
       "wages",
       "householdSubsidies",
       "goodsAndServices",
       "capital"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "wages",
       "householdSubsidies",
       "goodsAndServices",
       "capital",
       "personnel",
       "operating",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "fiscalSummary",
    "ordinal": 4,
    "title": {
     "zh": "财政拨款收支总体情况表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "部门财政拨款收支总体情况表",
     "单位财政拨款收支总体情况表",
     "财政拨款收支总体情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年收入",
         "本年收入合计"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "fiscalWithin",
        "labels": [
         "财政拨款",
         "其中：财政拨款"
        ],
        "optional": true
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
         "上年结转和结余"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "合计",
         "金额"
        ],
        "under": [
         "支出",
         "预算数"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出",
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余",
         "年终结转和结余"
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
      "id": "currentRevenueIsSumOfFunds",
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
      "id": "openingBalanceIsSumOfFunds",
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
      "id": "totalRevenueIsCurrentAndCarryover",
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
      "id": "totalIsSumOfFunds",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "一般公共预算支出情况表",
     "en": "General public budget expenditure"
    },
    "titles": [
     "部门一般公共预算支出情况表",
     "单位一般公共预算支出情况表",
     "一般公共预算支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "unitCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Body code"
        },
        "heads": [
         "单位代码",
         "单位编码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称（科目名称）",
         "en": "Name"
        },
        "heads": [
         "单位名称（科目名称）",
         "单位（科目名称）",
         "单位名称（科目）",
         "单位（科目）名称",
         "科目名称",
         "单位名称/科目名称"
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
         "总计"
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
         "小计",
         "基本支出"
        ],
        "under": [
         "基本支出"
        ]
       },
       {
        "id": "wages",
        "kind": "amount",
        "title": {
         "zh": "工资福利支出",
         "en": "Wages and welfare"
        },
        "heads": [
         "工资福利支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "householdSubsidies",
        "kind": "amount",
        "title": {
         "zh": "对个人和家庭的补助",
         "en": "Subsidies to individuals and families"
        },
        "heads": [
         "对个人和家庭的补助",
         "对个人和家庭的补助支出",
         "对个人和家庭补助支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "goodsAndServices",
        "kind": "amount",
        "title": {
         "zh": "商品和服务支出",
         "en": "Goods and services"
        },
        "heads": [
         "商品和服务支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "capital",
        "kind": "amount",
        "title": {
         "zh": "资本性支出",
         "en": "Capital expenditure"
        },
        "heads": [
         "资本性支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费",
         "人员经费支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
         "公用经费支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出",
         "小计"
        ],
        "under": [
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsSumOfClasses",
      "panel": "main",
      "total": "basic",
      "parts": [
       "wages",
       "householdSubsidies",
       "goodsAndServices",
       "capital"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "wages",
       "householdSubsidies",
       "goodsAndServices",
       "capital",
       "personnel",
       "operating",
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
     "zh": "一般公共预算基本支出情况表",
     "en": "General public basic expenditure"
    },
    "titles": [
     "部门一般公共预算基本支出情况表",
     "单位一般公共预算基本支出情况表",
     "一般公共预算基本支出情况表",
     "部门一般公共预算基本支出表",
     "单位一般公共预算基本支出表",
     "一般公共预算基本支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "部门预算经济分类",
         "部门预算支出经济分类",
         "部门预算经济科目编码",
         "部门预算支出经济科目",
         "部门预算经济分类科目"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "部门预算经济分类",
         "部门预算支出经济分类",
         "部门预算经济科目编码",
         "部门预算支出经济科目",
         "部门预算经济分类科目"
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
         "部门预算经济科目名称"
        ],
        "under": [
         "部门预算经济分类",
         "部门预算支出经济分类",
         "部门预算经济科目编码",
         "部门预算支出经济科目",
         "部门预算经济分类科目"
        ]
       },
       {
        "id": "governmentCategory",
        "kind": "text",
        "title": {
         "zh": "类（政府预算）",
         "en": "Category (government)"
        },
        "heads": [
         "类"
        ],
        "under": [
         "政府预算经济分类",
         "政府预算支出经济分类",
         "政府预算经济科目编码"
        ],
        "optional": true
       },
       {
        "id": "governmentSection",
        "kind": "text",
        "title": {
         "zh": "款（政府预算）",
         "en": "Section (government)"
        },
        "heads": [
         "款"
        ],
        "under": [
         "政府预算经济分类",
         "政府预算支出经济分类",
         "政府预算经济科目编码"
        ],
        "optional": true
       },
       {
        "id": "governmentName",
        "kind": "text",
        "title": {
         "zh": "科目名称（政府预算）",
         "en": "Name (government)"
        },
        "heads": [
         "科目名称",
         "政府预算经济科目名称"
        ],
        "under": [
         "政府预算经济分类",
         "政府预算支出经济分类"
        ],
        "optional": true
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
         "总计",
         "小计"
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
         "公用经费"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "expenditureByEconomicCode",
    "ordinal": 7,
    "title": {
     "zh": "支出经济分类汇总表",
     "en": "Expenditure by economic class"
    },
    "titles": [
     "部门支出经济分类汇总表",
     "单位支出经济分类汇总表",
     "支出经济分类汇总表",
     "部门预算支出经济分类汇总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "部门预算经济分类",
         "部门预算支出经济分类",
         "部门预算经济科目编码",
         "部门预算支出经济科目",
         "部门预算经济分类科目"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "部门预算经济分类",
         "部门预算支出经济分类",
         "部门预算经济科目编码",
         "部门预算支出经济科目",
         "部门预算经济分类科目"
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
         "部门预算经济科目名称"
        ],
        "under": [
         "部门预算经济分类",
         "部门预算支出经济分类",
         "部门预算经济科目编码",
         "部门预算支出经济科目",
         "部门预算经济分类科目"
        ]
       },
       {
        "id": "governmentCategory",
        "kind": "text",
        "title": {
         "zh": "类（政府预算）",
         "en": "Category (government)"
        },
        "heads": [
         "类"
        ],
        "under": [
         "政府预算经济分类",
         "政府预算支出经济分类",
         "政府预算经济科目编码"
        ],
        "optional": true
       },
       {
        "id": "governmentSection",
        "kind": "text",
        "title": {
         "zh": "款（政府预算）",
         "en": "Section (government)"
        },
        "heads": [
         "款"
        ],
        "under": [
         "政府预算经济分类",
         "政府预算支出经济分类",
         "政府预算经济科目编码"
        ],
        "optional": true
       },
       {
        "id": "governmentName",
        "kind": "text",
        "title": {
         "zh": "科目名称（政府预算）",
         "en": "Name (government)"
        },
        "heads": [
         "科目名称",
         "政府预算经济科目名称"
        ],
        "under": [
         "政府预算经济分类",
         "政府预算支出经济分类"
        ],
        "optional": true
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "总计",
         "en": "Total"
        },
        "heads": [
         "总计",
         "合计"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "小计",
         "一般公共预算"
        ],
        "under": [
         "一般公共预算",
         "本年支出"
        ]
       },
       {
        "id": "fiscalWithin",
        "kind": "amount",
        "title": {
         "zh": "其中：财政拨款",
         "en": "of which fiscal appropriation"
        },
        "heads": [
         "其中：财政拨款",
         "财政拨款"
        ],
        "under": [
         "一般公共预算"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金",
         "政府性基金预算"
        ],
        "under": [
         "本年支出"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算"
        ],
        "under": [
         "本年支出"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户",
         "财政专户管理资金",
         "专户管理的教育收费"
        ],
        "under": [
         "本年支出"
        ],
        "optional": true
       },
       {
        "id": "agencyOwn",
        "kind": "amount",
        "title": {
         "zh": "其他",
         "en": "Other funds"
        },
        "heads": [
         "其他",
         "其他收入",
         "其他各项收入",
         "单位资金"
        ],
        "under": [
         "本年支出"
        ],
        "optional": true
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfFunds",
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
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "generalPublic",
       "fiscalWithin",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "agencyOwn",
       "carryover"
      ],
      "totalRow": "total"
     },
     {
      "kind": "sum",
      "id": "economicTotalEqualsFunctionalTotal",
      "total": {
       "form": "expenditureByEconomicCode",
       "panel": "main",
       "row": "total",
       "column": "total"
      },
      "parts": [
       {
        "form": "expenditureSummary",
        "panel": "main",
        "row": "total",
        "column": "total"
       }
      ]
     }
    ]
   },
   {
    "id": "threePublicExpenses",
    "ordinal": 8,
    "title": {
     "zh": "一般公共预算“三公”经费支出情况表",
     "en": "Three public expenses"
    },
    "titles": [
     "部门一般公共预算“三公”经费支出情况表",
     "单位一般公共预算“三公”经费支出情况表",
     "一般公共预算“三公”经费支出情况表",
     "部门“三公”经费支出情况表",
     "单位“三公”经费支出情况表",
     "“三公”经费支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目",
         "支出项目",
         "科目",
         "费用项目"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "“三公”经费预算数",
         "预算数",
         "金额",
         "合计"
        ]
       }
      ],
      "rows": [
       {
        "key": "subtotal",
        "labels": [
         "共计",
         "合计",
         "“三公”经费合计",
         "“三公”经费支出",
         "“三公”经费",
         "总计"
        ]
       },
       {
        "key": "overseasVisits",
        "labels": [
         "因公出国（境）费",
         "因公出国（境）费用",
         "因公出国（境）经费",
         "因公出国（境）支出"
        ]
       },
       {
        "key": "hospitality",
        "labels": [
         "公务接待费",
         "公务接待费用",
         "公务接待费支出",
         "公务接待"
        ]
       },
       {
        "key": "vehicles",
        "labels": [
         "公务用车购置及运行维护费",
         "公务用车购置及运行费",
         "公务用车购置和运行维护费",
         "公务用车购置和运行费",
         "公务用车购置及运行维护支出",
         "公务用车费",
         "公务用车费用"
        ]
       },
       {
        "key": "vehicleOperation",
        "labels": [
         "公务用车运行维护费",
         "公务用车运行费",
         "公务用车运行维护支出",
         "公务用车运行维护费用",
         "公务用车运转维护费"
        ]
       },
       {
        "key": "vehiclePurchase",
        "labels": [
         "公务用车购置费",
         "公务用车购置",
         "公务用车购置支出",
         "公务用车购置费用"
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
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total"
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
    "id": "governmentFundsExpenditure",
    "ordinal": 9,
    "title": {
     "zh": "政府性基金支出情况表",
     "en": "Government-managed funds expenditure"
    },
    "titles": [
     "部门政府性基金支出情况表",
     "单位政府性基金支出情况表",
     "政府性基金支出情况表",
     "部门政府性基金预算支出情况表",
     "单位政府性基金预算支出情况表",
     "政府性基金预算支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "unitCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Body code"
        },
        "heads": [
         "单位代码",
         "单位编码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称（科目名称）",
         "en": "Name"
        },
        "heads": [
         "单位名称（科目名称）",
         "单位（科目名称）",
         "单位名称（科目）",
         "单位（科目）名称",
         "科目名称",
         "单位名称/科目名称"
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
         "总计"
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
         "小计",
         "基本支出"
        ],
        "under": [
         "基本支出"
        ]
       },
       {
        "id": "wages",
        "kind": "amount",
        "title": {
         "zh": "工资福利支出",
         "en": "Wages and welfare"
        },
        "heads": [
         "工资福利支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "householdSubsidies",
        "kind": "amount",
        "title": {
         "zh": "对个人和家庭的补助",
         "en": "Subsidies to individuals and families"
        },
        "heads": [
         "对个人和家庭的补助",
         "对个人和家庭的补助支出",
         "对个人和家庭补助支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "goodsAndServices",
        "kind": "amount",
        "title": {
         "zh": "商品和服务支出",
         "en": "Goods and services"
        },
        "heads": [
         "商品和服务支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "capital",
        "kind": "amount",
        "title": {
         "zh": "资本性支出",
         "en": "Capital expenditure"
        },
        "heads": [
         "资本性支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费",
         "人员经费支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
         "公用经费支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出",
         "小计"
        ],
        "under": [
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsSumOfClasses",
      "panel": "main",
      "total": "basic",
      "parts": [
       "wages",
       "householdSubsidies",
       "goodsAndServices",
       "capital"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "wages",
       "householdSubsidies",
       "goodsAndServices",
       "capital",
       "personnel",
       "operating",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "stateCapitalExpenditure",
    "ordinal": 10,
    "title": {
     "zh": "国有资本经营预算支出情况表",
     "en": "State capital operations expenditure"
    },
    "titles": [
     "部门国有资本经营预算支出情况表",
     "单位国有资本经营预算支出情况表",
     "国有资本经营预算支出情况表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ]
       },
       {
        "id": "unitCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Body code"
        },
        "heads": [
         "单位代码",
         "单位编码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称（科目名称）",
         "en": "Name"
        },
        "heads": [
         "单位名称（科目名称）",
         "单位（科目名称）",
         "单位名称（科目）",
         "单位（科目）名称",
         "科目名称",
         "单位名称/科目名称"
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
         "总计"
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
         "小计",
         "基本支出"
        ],
        "under": [
         "基本支出"
        ]
       },
       {
        "id": "wages",
        "kind": "amount",
        "title": {
         "zh": "工资福利支出",
         "en": "Wages and welfare"
        },
        "heads": [
         "工资福利支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "householdSubsidies",
        "kind": "amount",
        "title": {
         "zh": "对个人和家庭的补助",
         "en": "Subsidies to individuals and families"
        },
        "heads": [
         "对个人和家庭的补助",
         "对个人和家庭的补助支出",
         "对个人和家庭补助支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "goodsAndServices",
        "kind": "amount",
        "title": {
         "zh": "商品和服务支出",
         "en": "Goods and services"
        },
        "heads": [
         "商品和服务支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "capital",
        "kind": "amount",
        "title": {
         "zh": "资本性支出",
         "en": "Capital expenditure"
        },
        "heads": [
         "资本性支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费",
         "人员经费支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
         "公用经费支出"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出",
         "小计"
        ],
        "under": [
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsSumOfClasses",
      "panel": "main",
      "total": "basic",
      "parts": [
       "wages",
       "householdSubsidies",
       "goodsAndServices",
       "capital"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "wages",
       "householdSubsidies",
       "goodsAndServices",
       "capital",
       "personnel",
       "operating",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   }
  ]
 },
 {
  "id": "hunan-budget",
  "title": {
   "zh": "湖南省部门预算",
   "en": "Hunan department budgets"
  },
  "applies": {
   "regions": [
    "43"
   ],
   "from": 2018,
   "to": null,
   "stage": "budget"
  },
  "source": "湖南省各级部门预算公开样式：收支总表按功能、部门预算经济、政府预算经济三种分类并列，收入总表按预算单位列示，支出各表在科目之上列部门和单位代码",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "部门综合预算收支总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "部门收支总表",
     "单位收支总表",
     "收支总表",
     "部门收支预算总表",
     "单位收支预算总表",
     "收支预算总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目",
         "项目（按收入性质）",
         "项目（按收入来源）"
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
         "本年预算",
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
         "一般公共预算拨款",
         "一般公共预算",
         "一般公共预算资金"
        ]
       },
       {
        "key": "appropriationWithin",
        "labels": [
         "经费拨款",
         "其中：经费拨款"
        ],
        "optional": true
       },
       {
        "key": "nonTaxWithin",
        "labels": [
         "纳入一般公共预算管理的非税收入拨款",
         "其中：纳入一般公共预算管理的非税收入拨款"
        ],
        "optional": true
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金预算拨款收入",
         "政府性基金预算拨款",
         "政府性基金拨款收入",
         "政府性基金拨款",
         "政府性基金预算"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算拨款收入",
         "国有资本经营预算拨款",
         "国有资本经营预算"
        ],
        "optional": true
       },
       {
        "key": "socialInsurance",
        "labels": [
         "社会保险基金预算资金",
         "社会保险基金预算拨款收入"
        ],
        "optional": true
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金收入",
         "财政专户管理资金",
         "纳入专户管理的非税收入拨款"
        ],
        "optional": true
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入",
         "上级财政补助收入"
        ],
        "optional": true
       },
       {
        "key": "superiorGeneralPublic",
        "labels": [
         "一般公共预算补助"
        ],
        "optional": true
       },
       {
        "key": "superiorGovernmentFunds",
        "labels": [
         "政府性基金补助"
        ],
        "optional": true
       },
       {
        "key": "superiorStateCapital",
        "labels": [
         "国有资本经营预算补助"
        ],
        "optional": true
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入",
         "事业收入预算"
        ],
        "optional": true
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "事业单位经营收入",
         "事业单位经营服务收入"
        ],
        "optional": true
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入"
        ],
        "optional": true
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "nonFiscalSurplus",
        "labels": [
         "用事业基金弥补收支差额",
         "使用非财政拨款结余"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "收入总计"
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
         "zh": "支出功能分类科目",
         "en": "Function"
        },
        "heads": [
         "项目（按功能分类）",
         "项目（按支出功能分类）",
         "支出功能分类科目（按大类）"
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
         "本年预算",
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
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年末结转结余",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ]
       }
      ]
     },
     {
      "id": "nature",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "部门预算支出经济分类科目",
         "en": "Department class"
        },
        "heads": [
         "项目（按部门预算经济分类）",
         "项目（按部门预算支出经济分类）"
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
         "本年预算",
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
        "key": "basic",
        "labels": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "key": "wages",
        "labels": [
         "工资福利支出"
        ],
        "optional": true
       },
       {
        "key": "goodsAndServices",
        "labels": [
         "商品和服务支出"
        ],
        "optional": true
       },
       {
        "key": "householdSubsidies",
        "labels": [
         "对个人和家庭的补助",
         "对个人和家庭补助"
        ],
        "optional": true
       },
       {
        "key": "capital",
        "labels": [
         "资本性支出",
         "其他资本性支出"
        ],
        "optional": true
       },
       {
        "key": "project",
        "labels": [
         "项目支出"
        ],
        "optional": true
       },
       {
        "key": "projectWages",
        "labels": [
         "按项目管理的工资福利支出",
         "工资福利支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "projectGoodsAndServices",
        "labels": [
         "按项目管理的商品和服务支出",
         "商品和服务支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "projectHouseholdSubsidies",
        "labels": [
         "按项目管理的对个人和家庭的补助",
         "对个人和家庭的补助"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "debtInterest",
        "labels": [
         "债务利息及费用支出",
         "债务利息支出"
        ],
        "optional": true
       },
       {
        "key": "constructionCapital",
        "labels": [
         "资本性支出（基本建设）"
        ],
        "optional": true
       },
       {
        "key": "projectCapital",
        "labels": [
         "资本性支出",
         "其他资本性支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "enterpriseCapitalSubsidies",
        "labels": [
         "对企业补助（基本建设）"
        ],
        "optional": true
       },
       {
        "key": "enterpriseSubsidies",
        "labels": [
         "对企业补助"
        ],
        "optional": true
       },
       {
        "key": "socialSecuritySubsidies",
        "labels": [
         "对社会保障基金补助"
        ],
        "optional": true
       },
       {
        "key": "otherExpenditure",
        "labels": [
         "其他支出"
        ],
        "optional": true
       },
       {
        "key": "remittance",
        "labels": [
         "上缴上级支出"
        ],
        "optional": true
       },
       {
        "key": "commercial",
        "labels": [
         "事业单位经营服务支出",
         "事业单位经营支出"
        ],
        "optional": true
       },
       {
        "key": "subsidy",
        "labels": [
         "对附属单位补助支出"
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
         "结转下年",
         "年末结转结余",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ]
       }
      ]
     },
     {
      "id": "government",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "政府预算支出经济分类科目",
         "en": "Government class"
        },
        "heads": [
         "项目（按政府预算经济分类）",
         "项目（按政府预算支出经济分类）"
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
         "本年预算",
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
        "key": "501",
        "labels": [
         "机关工资福利支出"
        ],
        "optional": true
       },
       {
        "key": "502",
        "labels": [
         "机关商品和服务支出"
        ],
        "optional": true
       },
       {
        "key": "503",
        "labels": [
         "机关资本性支出",
         "机关资本性支出（一）"
        ],
        "optional": true
       },
       {
        "key": "504",
        "labels": [
         "机关资本性支出（基本建设）",
         "机关资本性支出（二）"
        ],
        "optional": true
       },
       {
        "key": "505",
        "labels": [
         "对事业单位经常性补助"
        ],
        "optional": true
       },
       {
        "key": "506",
        "labels": [
         "对事业单位资本性补助"
        ],
        "optional": true
       },
       {
        "key": "507",
        "labels": [
         "对企业补助"
        ],
        "optional": true
       },
       {
        "key": "508",
        "labels": [
         "对企业资本性支出"
        ],
        "optional": true
       },
       {
        "key": "509",
        "labels": [
         "对个人和家庭的补助"
        ],
        "optional": true
       },
       {
        "key": "510",
        "labels": [
         "对社会保障基金补助"
        ],
        "optional": true
       },
       {
        "key": "511",
        "labels": [
         "债务利息及费用支出"
        ],
        "optional": true
       },
       {
        "key": "512",
        "labels": [
         "债务还本支出"
        ],
        "optional": true
       },
       {
        "key": "513",
        "labels": [
         "转移性支出"
        ],
        "optional": true
       },
       {
        "key": "514",
        "labels": [
         "预备费及预留"
        ],
        "optional": true
       },
       {
        "key": "599",
        "labels": [
         "其他支出"
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
         "结转下年",
         "年末结转结余",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "generalPublicIsItsParts",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "generalPublic",
      "parts": [
       "appropriationWithin",
       "nonTaxWithin"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "superiorSubsidyIsSumOfFunds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "superiorSubsidy",
      "parts": [
       "superiorGeneralPublic",
       "superiorGovernmentFunds",
       "superiorStateCapital"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "currentRevenueIsSumOfSources",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "socialInsurance",
       "specialAccount",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "nonFiscalSurplus",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "kind": "columnSum",
      "id": "basicIsSumOfClasses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "basic",
      "parts": [
       "wages",
       "goodsAndServices",
       "householdSubsidies",
       "capital"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "projectIsSumOfClasses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "project",
      "parts": [
       "projectWages",
       "projectGoodsAndServices",
       "projectHouseholdSubsidies",
       "debtInterest",
       "constructionCapital",
       "projectCapital",
       "enterpriseCapitalSubsidies",
       "enterpriseSubsidies",
       "socialSecuritySubsidies",
       "otherExpenditure"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "currentUsesAreSumOfKinds",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentGovernmentClassesAddUp",
      "panel": "government",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "501",
       "502",
       "503",
       "504",
       "505",
       "506",
       "507",
       "508",
       "509",
       "510",
       "511",
       "512",
       "513",
       "514",
       "599"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalUsesAreCurrentAndCarryoverOut",
      "panel": "nature",
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
      "kind": "columnSum",
      "id": "totalGovernmentClassesAreCurrentAndCarryoverOut",
      "panel": "government",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalUses",
      "total": {
       "form": "revenueExpenditureSummary",
       "panel": "revenue",
       "row": "total",
       "column": "amount"
      },
      "parts": [
       {
        "form": "revenueExpenditureSummary",
        "panel": "nature",
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
     "zh": "部门综合预算收入总表",
     "en": "Summary of revenue by agency"
    },
    "titles": [
     "部门收入总表",
     "单位收入总表",
     "收入总表",
     "部门收入预算总表",
     "单位收入预算总表",
     "收入预算总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "bodyCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Agency code"
        },
        "heads": [
         "单位编码",
         "单位代码",
         "部门（单位）代码",
         "部门代码",
         "部门（单位）编码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称",
         "en": "Agency"
        },
        "heads": [
         "单位名称",
         "部门（单位）名称",
         "部门名称"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "总计",
         "en": "Total"
        },
        "heads": [
         "总计"
        ]
       },
       {
        "id": "currentYear",
        "kind": "amount",
        "title": {
         "zh": "本年收入合计",
         "en": "Current year"
        },
        "heads": [
         "合计",
         "小计"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "appropriationWithin",
        "kind": "amount",
        "title": {
         "zh": "经费拨款",
         "en": "Appropriation within"
        },
        "heads": [
         "经费拨款"
        ],
        "optional": true
       },
       {
        "id": "nonTaxWithin",
        "kind": "amount",
        "title": {
         "zh": "非税收入拨款",
         "en": "Non-tax revenue within"
        },
        "heads": [
         "纳入一般公共预算管理的非税收入拨款",
         "非税收入拨款"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金拨款",
         "政府性基金预算拨款"
        ],
        "under": [
         "本年收入"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "socialInsurance",
        "kind": "amount",
        "title": {
         "zh": "社会保险基金预算资金",
         "en": "Social insurance funds"
        },
        "heads": [
         "社会保险基金预算资金",
         "社会保险基金预算"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金",
         "财政专户管理资金收入"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "superiorSubsidy",
        "kind": "amount",
        "title": {
         "zh": "上级补助收入",
         "en": "Superior subsidy"
        },
        "heads": [
         "上级补助收入",
         "上级财政补助收入"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "superiorGeneralPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算补助",
         "en": "Of the general public budget"
        },
        "heads": [
         "一般公共预算补助"
        ],
        "optional": true
       },
       {
        "id": "superiorGovernmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金补助",
         "en": "Of government-managed funds"
        },
        "heads": [
         "政府性基金补助"
        ],
        "optional": true
       },
       {
        "id": "superiorStateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算补助",
         "en": "Of state capital operations"
        },
        "heads": [
         "国有资本经营预算补助"
        ],
        "optional": true
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
        ],
        "optional": true
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入",
         "事业单位经营服务收入"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
       },
       {
        "id": "subordinateRemittance",
        "kind": "amount",
        "title": {
         "zh": "附属单位上缴收入",
         "en": "Remittances from subordinates"
        },
        "heads": [
         "附属单位上缴收入"
        ],
        "under": [
         "本年收入"
        ],
        "optional": true
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
        ],
        "optional": true
       },
       {
        "id": "nonFiscalSurplus",
        "kind": "amount",
        "title": {
         "zh": "用事业基金弥补收支差额",
         "en": "Use of surplus"
        },
        "heads": [
         "用事业基金弥补收支差额",
         "使用非财政拨款结余"
        ],
        "optional": true
       },
       {
        "id": "carryover",
        "kind": "amount",
        "title": {
         "zh": "上年结转结余",
         "en": "Carried over"
        },
        "heads": [
         "上年结转结余",
         "上年结转"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "socialInsurance",
       "specialAccount",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue",
       "nonFiscalSurplus",
       "carryover"
      ]
     },
     {
      "kind": "rowSum",
      "id": "currentRevenueIsSumOfSources",
      "panel": "main",
      "total": "currentYear",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "socialInsurance",
       "specialAccount",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ]
     },
     {
      "kind": "rowSum",
      "id": "generalPublicIsItsParts",
      "panel": "main",
      "total": "generalPublic",
      "parts": [
       "appropriationWithin",
       "nonTaxWithin"
      ],
      "everyPart": true
     },
     {
      "kind": "rowSum",
      "id": "superiorSubsidyIsSumOfFunds",
      "panel": "main",
      "total": "superiorSubsidy",
      "parts": [
       "superiorGeneralPublic",
       "superiorGovernmentFunds",
       "superiorStateCapital"
      ],
      "everyPart": true
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "部门支出总表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "部门支出总表",
     "单位支出总表",
     "支出总表",
     "部门支出预算总表",
     "单位支出预算总表",
     "支出预算总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码",
         "单位代码（科目编码）",
         "科目编码（单位代码）"
        ],
        "optional": true
       },
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "unitCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Agency code"
        },
        "heads": [
         "单位代码",
         "单位编码",
         "单位代码（科目代码）",
         "单位代码（科目编码）"
        ],
        "optional": true
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
         "单位名称（科目）",
         "单位名称（科目名称）",
         "科目（单位）名称",
         "科目名称（单位名称）",
         "单位（科目名称）",
         "功能分类科目名称"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "总计",
         "en": "Total"
        },
        "heads": [
         "总计",
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
         "zh": "事业单位经营支出",
         "en": "Commercial expenditure"
        },
        "heads": [
         "事业单位经营支出",
         "事业单位经营服务支出"
        ],
        "optional": true
       },
       {
        "id": "remittance",
        "kind": "amount",
        "title": {
         "zh": "上缴上级支出",
         "en": "Remittance to superior"
        },
        "heads": [
         "上缴上级支出"
        ],
        "optional": true
       },
       {
        "id": "subsidy",
        "kind": "amount",
        "title": {
         "zh": "对附属单位补助支出",
         "en": "Subsidies to subordinates"
        },
        "heads": [
         "对附属单位补助支出"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfKinds",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "fiscalSummary",
    "ordinal": 6,
    "title": {
     "zh": "财政拨款收支总表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "部门财政拨款收支总表",
     "单位财政拨款收支总表",
     "财政拨款收支总表",
     "部门财政拨款收支预算总表",
     "单位财政拨款收支预算总表",
     "财政拨款收支预算总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
         "本年预算",
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
        "key": "currentYear",
        "labels": [
         "本年收入",
         "本年收入合计"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算拨款收入",
         "一般公共预算拨款",
         "一般公共预算",
         "一般公共预算资金"
        ]
       },
       {
        "key": "appropriationWithin",
        "labels": [
         "经费拨款",
         "其中：经费拨款"
        ],
        "optional": true
       },
       {
        "key": "nonTaxWithin",
        "labels": [
         "纳入一般公共预算管理的非税收入拨款",
         "其中：纳入一般公共预算管理的非税收入拨款"
        ],
        "optional": true
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金预算拨款收入",
         "政府性基金预算拨款",
         "政府性基金拨款收入",
         "政府性基金拨款",
         "政府性基金预算"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算拨款收入",
         "国有资本经营预算拨款",
         "国有资本经营预算"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "收入总计"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "合计",
         "总计",
         "本年预算",
         "预算数",
         "金额"
        ],
        "under": [
         "支出",
         "预算数"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出",
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余",
         "年终结转和结余"
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
      "id": "generalPublicIsItsParts",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "generalPublic",
      "parts": [
       "appropriationWithin",
       "nonTaxWithin"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "currentRevenueIsSumOfFunds",
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
      "id": "openingBalanceIsSumOfFunds",
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
      "id": "totalRevenueIsCurrentAndCarryover",
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
      "id": "totalIsSumOfFunds",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
    "ordinal": 7,
    "title": {
     "zh": "一般公共预算支出表",
     "en": "General public budget expenditure"
    },
    "titles": [
     "部门一般公共预算支出表",
     "单位一般公共预算支出表",
     "一般公共预算支出表",
     "部门一般公共预算拨款支出表",
     "单位一般公共预算拨款支出表",
     "一般公共预算拨款支出表",
     "部门一般公共预算支出预算表",
     "单位一般公共预算支出预算表",
     "一般公共预算支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码",
         "单位代码（科目编码）",
         "科目编码（单位代码）"
        ],
        "optional": true
       },
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "unitCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Agency code"
        },
        "heads": [
         "单位代码",
         "单位编码",
         "单位代码（科目代码）",
         "单位代码（科目编码）"
        ],
        "optional": true
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
         "单位名称（科目）",
         "单位名称（科目名称）",
         "科目（单位）名称",
         "科目名称（单位名称）",
         "单位（科目名称）",
         "功能分类科目名称"
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
         "总计"
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
         "小计",
         "基本支出"
        ],
        "under": [
         "基本支出"
        ]
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel"
        },
        "heads": [
         "人员经费",
         "小计"
        ],
        "under": [
         "人员经费"
        ],
        "optional": true
       },
       {
        "id": "wages",
        "kind": "amount",
        "title": {
         "zh": "工资福利支出",
         "en": "Wages and benefits"
        },
        "heads": [
         "工资福利支出"
        ],
        "under": [
         "基本支出",
         "人员经费"
        ],
        "optional": true
       },
       {
        "id": "householdSubsidies",
        "kind": "amount",
        "title": {
         "zh": "对个人和家庭的补助",
         "en": "Individuals and households"
        },
        "heads": [
         "对个人和家庭的补助"
        ],
        "under": [
         "基本支出",
         "人员经费"
        ],
        "optional": true
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "goodsAndServices",
        "kind": "amount",
        "title": {
         "zh": "商品和服务支出",
         "en": "Goods and services"
        },
        "heads": [
         "商品和服务支出"
        ],
        "under": [
         "基本支出",
         "公用经费"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出",
         "小计"
        ],
        "under": [
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "rowSum",
      "id": "personnelIsSumOfClasses",
      "panel": "main",
      "total": "personnel",
      "parts": [
       "wages",
       "householdSubsidies"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "personnel",
       "wages",
       "householdSubsidies",
       "operating",
       "goodsAndServices",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "generalPublicBasicExpenditure",
    "ordinal": 8,
    "title": {
     "zh": "一般公共预算基本支出表",
     "en": "General public basic expenditure"
    },
    "titles": [
     "部门一般公共预算基本支出表",
     "单位一般公共预算基本支出表",
     "一般公共预算基本支出表",
     "部门一般公共预算基本支出预算表",
     "单位一般公共预算基本支出预算表",
     "一般公共预算基本支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "经济分类科目编码",
         "部门预算经济分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "科目编码",
         "科目代码"
        ],
        "optional": true
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "科目编码",
         "科目代码"
        ],
        "optional": true
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
         "经济分类科目名称",
         "部门预算经济分类科目名称"
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
         "总计"
        ]
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel"
        },
        "heads": [
         "人员经费"
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
         "公用经费"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "threePublicExpenses",
    "ordinal": 15,
    "title": {
     "zh": "一般公共预算“三公”经费支出表",
     "en": "Three public expenses"
    },
    "titles": [
     "部门一般公共预算“三公”经费支出表",
     "单位一般公共预算“三公”经费支出表",
     "一般公共预算“三公”经费支出表",
     "部门“三公”经费支出表",
     "单位“三公”经费支出表",
     "“三公”经费支出表",
     "部门一般公共预算“三公”经费支出预算表",
     "单位一般公共预算“三公”经费支出预算表",
     "一般公共预算“三公”经费支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "bodyCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Agency code"
        },
        "heads": [
         "单位编码",
         "单位代码",
         "部门（单位）代码",
         "部门代码",
         "部门（单位）编码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称",
         "en": "Agency"
        },
        "heads": [
         "单位名称",
         "部门（单位）名称",
         "部门名称"
        ],
        "optional": true
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计",
         "en": "Three public expenses"
        },
        "heads": [
         "“三公”经费合计",
         "“三公”经费合计（一般公共预算拨款）",
         "合计"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费",
         "en": "Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行费",
         "en": "Official vehicles"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费"
        ],
        "row": "vehicles"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费",
         "en": "Vehicle purchase"
        },
        "heads": [
         "公务用车购置费",
         "购置费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行费",
         "en": "Vehicle operation"
        },
        "heads": [
         "公务用车运行费",
         "公务用车运行维护费",
         "运行费",
         "运行维护费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务接待费",
         "en": "Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "row": "hospitality"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   },
   {
    "id": "governmentFundsExpenditure",
    "ordinal": 16,
    "title": {
     "zh": "政府性基金预算支出表",
     "en": "Government-managed funds expenditure"
    },
    "titles": [
     "部门政府性基金预算支出表",
     "单位政府性基金预算支出表",
     "政府性基金预算支出表",
     "部门政府性基金拨款支出表",
     "单位政府性基金拨款支出表",
     "政府性基金拨款支出表",
     "部门政府性基金支出预算表",
     "单位政府性基金支出预算表",
     "政府性基金支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码",
         "单位代码（科目编码）",
         "科目编码（单位代码）"
        ],
        "optional": true
       },
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "unitCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Agency code"
        },
        "heads": [
         "单位代码",
         "单位编码",
         "单位代码（科目代码）",
         "单位代码（科目编码）"
        ],
        "optional": true
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
         "单位名称（科目）",
         "单位名称（科目名称）",
         "科目（单位）名称",
         "科目名称（单位名称）",
         "单位（科目名称）",
         "功能分类科目名称"
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
         "总计"
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
         "小计",
         "基本支出"
        ],
        "under": [
         "基本支出"
        ]
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel"
        },
        "heads": [
         "人员经费",
         "小计"
        ],
        "under": [
         "人员经费"
        ],
        "optional": true
       },
       {
        "id": "wages",
        "kind": "amount",
        "title": {
         "zh": "工资福利支出",
         "en": "Wages and benefits"
        },
        "heads": [
         "工资福利支出"
        ],
        "under": [
         "基本支出",
         "人员经费"
        ],
        "optional": true
       },
       {
        "id": "householdSubsidies",
        "kind": "amount",
        "title": {
         "zh": "对个人和家庭的补助",
         "en": "Individuals and households"
        },
        "heads": [
         "对个人和家庭的补助"
        ],
        "under": [
         "基本支出",
         "人员经费"
        ],
        "optional": true
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "goodsAndServices",
        "kind": "amount",
        "title": {
         "zh": "商品和服务支出",
         "en": "Goods and services"
        },
        "heads": [
         "商品和服务支出"
        ],
        "under": [
         "基本支出",
         "公用经费"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出",
         "小计"
        ],
        "under": [
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "rowSum",
      "id": "personnelIsSumOfClasses",
      "panel": "main",
      "total": "personnel",
      "parts": [
       "wages",
       "householdSubsidies"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "personnel",
       "wages",
       "householdSubsidies",
       "operating",
       "goodsAndServices",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "stateCapitalExpenditure",
    "ordinal": 19,
    "title": {
     "zh": "国有资本经营预算支出表",
     "en": "State capital operations expenditure"
    },
    "titles": [
     "部门国有资本经营预算支出表",
     "单位国有资本经营预算支出表",
     "国有资本经营预算支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码",
         "单位代码（科目编码）",
         "科目编码（单位代码）"
        ],
        "optional": true
       },
       {
        "id": "codeCategory",
        "kind": "codeCategory",
        "title": {
         "zh": "类",
         "en": "Category"
        },
        "heads": [
         "类"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "codeSection",
        "kind": "codeSection",
        "title": {
         "zh": "款",
         "en": "Section"
        },
        "heads": [
         "款"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "codeItem",
        "kind": "codeItem",
        "title": {
         "zh": "项",
         "en": "Item"
        },
        "heads": [
         "项"
        ],
        "under": [
         "科目编码",
         "科目代码",
         "功能分类科目编码"
        ],
        "optional": true
       },
       {
        "id": "unitCode",
        "kind": "text",
        "title": {
         "zh": "单位代码",
         "en": "Agency code"
        },
        "heads": [
         "单位代码",
         "单位编码",
         "单位代码（科目代码）",
         "单位代码（科目编码）"
        ],
        "optional": true
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
         "单位名称（科目）",
         "单位名称（科目名称）",
         "科目（单位）名称",
         "科目名称（单位名称）",
         "单位（科目名称）",
         "功能分类科目名称"
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
         "总计"
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
         "小计",
         "基本支出"
        ],
        "under": [
         "基本支出"
        ]
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费",
         "en": "Personnel"
        },
        "heads": [
         "人员经费",
         "小计"
        ],
        "under": [
         "人员经费"
        ],
        "optional": true
       },
       {
        "id": "wages",
        "kind": "amount",
        "title": {
         "zh": "工资福利支出",
         "en": "Wages and benefits"
        },
        "heads": [
         "工资福利支出"
        ],
        "under": [
         "基本支出",
         "人员经费"
        ],
        "optional": true
       },
       {
        "id": "householdSubsidies",
        "kind": "amount",
        "title": {
         "zh": "对个人和家庭的补助",
         "en": "Individuals and households"
        },
        "heads": [
         "对个人和家庭的补助"
        ],
        "under": [
         "基本支出",
         "人员经费"
        ],
        "optional": true
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "goodsAndServices",
        "kind": "amount",
        "title": {
         "zh": "商品和服务支出",
         "en": "Goods and services"
        },
        "heads": [
         "商品和服务支出"
        ],
        "under": [
         "基本支出",
         "公用经费"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "项目支出",
         "en": "Project expenditure"
        },
        "heads": [
         "项目支出",
         "小计"
        ],
        "under": [
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "rowSum",
      "id": "personnelIsSumOfClasses",
      "panel": "main",
      "total": "personnel",
      "parts": [
       "wages",
       "householdSubsidies"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "personnel",
       "wages",
       "householdSubsidies",
       "operating",
       "goodsAndServices",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   }
  ]
 },
 {
  "id": "shaanxi-budget",
  "title": {
   "zh": "陕西省部门综合预算",
   "en": "Shaanxi department budgets"
  },
  "applies": {
   "regions": [
    "61"
   ],
   "from": 2016,
   "to": null,
   "stage": "budget"
  },
  "source": "陕西省各级部门综合预算公开样式（表1至表12）：收支总表四栏并列，支出按人员、公用、专项业务经费列示",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "部门综合预算收支总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "部门综合预算收支总表",
     "单位综合预算收支总表",
     "综合预算收支总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "departmentBudget",
        "labels": [
         "部门预算"
        ],
        "optional": true
       },
       {
        "key": "fiscalAppropriation",
        "labels": [
         "财政拨款"
        ],
        "optional": true
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算拨款",
         "一般公共预算",
         "一般公共预算财政拨款",
         "公共预算拨款"
        ]
       },
       {
        "key": "specialsWithin",
        "labels": [
         "其中：专项资金列入部门预算的项目",
         "专项资金列入部门预算的项目"
        ],
        "optional": true
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金拨款",
         "政府性基金预算拨款",
         "政府性基金",
         "政府性基金预算"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算收入",
         "国有资本经营预算拨款",
         "国有资本经营预算"
        ],
        "optional": true
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入"
        ],
        "optional": true
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入"
        ],
        "optional": true
       },
       {
        "key": "schoolFeesWithin",
        "labels": [
         "其中：纳入财政专户管理的收费",
         "纳入财政专户管理的收费"
        ],
        "optional": true
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "事业单位经营收入"
        ],
        "optional": true
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入",
         "对附属单位上缴收入"
        ],
        "optional": true
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "nonFiscalSurplus",
        "labels": [
         "用事业基金弥补收支差额",
         "使用非财政拨款结余"
        ],
        "optional": true
       },
       {
        "key": "accountBalance",
        "labels": [
         "上年实户资金余额"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余"
        ],
        "optional": true
       },
       {
        "key": "carryoverFiscal",
        "labels": [
         "其中：财政拨款资金结转",
         "财政拨款资金结转"
        ],
        "optional": true
       },
       {
        "key": "carryoverOther",
        "labels": [
         "非财政拨款资金结余",
         "非财政拨款资金结转"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "收入总计"
        ],
        "otherwise": [
         "收入合计"
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
         "zh": "支出功能分类科目",
         "en": "Function"
        },
        "heads": [
         "支出功能分类科目（按大类）",
         "支出功能分科目（按大类）",
         "支出功能分类科目",
         "支出功能科目（按大类）",
         "功能科目（按大类）"
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
         "合计",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "departmentBudget",
        "labels": [
         "部门预算",
         "财政拨款"
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
        "key": "accountUnspent",
        "labels": [
         "未安排支出的实户资金"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     },
     {
      "id": "nature",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "部门预算支出经济分类科目",
         "en": "Department class"
        },
        "heads": [
         "部门预算支出经济分类科目（按大类）",
         "支出经济分类科目（按大类）",
         "部门经济科目（按大类）",
         "部门预算经济分类科目（按大类）"
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
         "合计",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "departmentBudget",
        "labels": [
         "部门预算",
         "财政拨款"
        ],
        "optional": true
       },
       {
        "key": "basic",
        "labels": [
         "人员经费和公用经费支出",
         "基本支出"
        ],
        "optional": true
       },
       {
        "key": "wages",
        "labels": [
         "工资福利支出"
        ],
        "optional": true
       },
       {
        "key": "goodsAndServices",
        "labels": [
         "商品和服务支出"
        ],
        "optional": true
       },
       {
        "key": "householdSubsidies",
        "labels": [
         "对个人和家庭的补助",
         "对个人和家庭补助"
        ],
        "optional": true
       },
       {
        "key": "capital",
        "labels": [
         "资本性支出",
         "其他资本性支出"
        ],
        "optional": true
       },
       {
        "key": "project",
        "labels": [
         "专项业务经费支出",
         "项目支出"
        ],
        "optional": true
       },
       {
        "key": "projectWages",
        "labels": [
         "工资福利支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "projectGoodsAndServices",
        "labels": [
         "商品和服务支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "projectHouseholdSubsidies",
        "labels": [
         "对个人和家庭的补助",
         "对个人和家庭补助"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "debtInterest",
        "labels": [
         "债务利息及费用支出",
         "债务利息支出"
        ],
        "optional": true
       },
       {
        "key": "constructionCapital",
        "labels": [
         "资本性支出（基本建设）"
        ],
        "optional": true
       },
       {
        "key": "projectCapital",
        "labels": [
         "资本性支出",
         "其他资本性支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "enterpriseCapitalSubsidies",
        "labels": [
         "对企业补助（基本建设）"
        ],
        "optional": true
       },
       {
        "key": "enterpriseSubsidies",
        "labels": [
         "对企业补助"
        ],
        "optional": true
       },
       {
        "key": "socialSecuritySubsidies",
        "labels": [
         "对社会保障基金补助"
        ],
        "optional": true
       },
       {
        "key": "otherExpenditure",
        "labels": [
         "其他支出"
        ],
        "optional": true
       },
       {
        "key": "remittance",
        "labels": [
         "上缴上级支出"
        ],
        "optional": true
       },
       {
        "key": "commercial",
        "labels": [
         "事业单位经营支出"
        ],
        "optional": true
       },
       {
        "key": "subsidy",
        "labels": [
         "对附属单位补助支出"
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
        "key": "accountUnspent",
        "labels": [
         "未安排支出的实户资金"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     },
     {
      "id": "government",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "政府预算支出经济分类科目",
         "en": "Government class"
        },
        "heads": [
         "政府预算支出经济分类科目（按大类）",
         "政府经济科目（按大类）",
         "政府预算经济分类科目（按大类）"
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
         "合计",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "departmentBudget",
        "labels": [
         "部门预算",
         "财政拨款"
        ],
        "optional": true
       },
       {
        "key": "501",
        "labels": [
         "机关工资福利支出"
        ],
        "optional": true
       },
       {
        "key": "502",
        "labels": [
         "机关商品和服务支出"
        ],
        "optional": true
       },
       {
        "key": "503",
        "labels": [
         "机关资本性支出（一）"
        ],
        "optional": true
       },
       {
        "key": "504",
        "labels": [
         "机关资本性支出（二）"
        ],
        "optional": true
       },
       {
        "key": "505",
        "labels": [
         "对事业单位经常性补助"
        ],
        "optional": true
       },
       {
        "key": "506",
        "labels": [
         "对事业单位资本性补助"
        ],
        "optional": true
       },
       {
        "key": "507",
        "labels": [
         "对企业补助"
        ],
        "optional": true
       },
       {
        "key": "508",
        "labels": [
         "对企业资本性支出"
        ],
        "optional": true
       },
       {
        "key": "509",
        "labels": [
         "对个人和家庭的补助"
        ],
        "optional": true
       },
       {
        "key": "510",
        "labels": [
         "对社会保障基金补助"
        ],
        "optional": true
       },
       {
        "key": "511",
        "labels": [
         "债务利息及费用支出"
        ],
        "optional": true
       },
       {
        "key": "512",
        "labels": [
         "债务还本支出"
        ],
        "optional": true
       },
       {
        "key": "513",
        "labels": [
         "转移性支出"
        ],
        "optional": true
       },
       {
        "key": "514",
        "labels": [
         "预备费及预留"
        ],
        "optional": true
       },
       {
        "key": "599",
        "labels": [
         "其他支出"
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
        "key": "accountUnspent",
        "labels": [
         "未安排支出的实户资金"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "nonFiscalSurplus",
       "accountBalance",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "accountUnspent",
       "carryoverOut"
      ]
     },
     {
      "kind": "columnSum",
      "id": "basicIsSumOfClasses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "basic",
      "parts": [
       "wages",
       "goodsAndServices",
       "householdSubsidies",
       "capital"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "currentGovernmentClassesAddUp",
      "panel": "government",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "501",
       "502",
       "503",
       "504",
       "505",
       "506",
       "507",
       "508",
       "509",
       "510",
       "511",
       "512",
       "513",
       "514",
       "599"
      ]
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalExpenditure",
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
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalUses",
      "total": {
       "form": "revenueExpenditureSummary",
       "panel": "revenue",
       "row": "total",
       "column": "amount"
      },
      "parts": [
       {
        "form": "revenueExpenditureSummary",
        "panel": "nature",
        "row": "total",
        "column": "amount"
       }
      ]
     },
     {
      "kind": "columnSum",
      "id": "fiscalAppropriationIsSumOfFunds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "fiscalAppropriation",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "departmentBudgetIsSumOfSources",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "departmentBudget",
      "parts": [
       "fiscalAppropriation",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "otherRevenue"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "departmentBudgetIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "departmentBudget",
      "parts": [],
      "functionParts": true,
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "departmentBudgetIsSumOfUses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "departmentBudget",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "projectIsSumOfClasses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "project",
      "parts": [
       "projectWages",
       "projectGoodsAndServices",
       "projectHouseholdSubsidies",
       "debtInterest",
       "constructionCapital",
       "projectCapital",
       "enterpriseCapitalSubsidies",
       "enterpriseSubsidies",
       "socialSecuritySubsidies",
       "otherExpenditure"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "departmentBudgetIsSumOfGovernmentClasses",
      "panel": "government",
      "columns": [
       "amount"
      ],
      "total": "departmentBudget",
      "parts": [
       "501",
       "502",
       "503",
       "504",
       "505",
       "506",
       "507",
       "508",
       "509",
       "510",
       "511",
       "512",
       "513",
       "514",
       "599"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "totalUsesAreCurrentAndCarryoverOut",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "accountUnspent",
       "carryoverOut"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalGovernmentClassesAreCurrentAndCarryoverOut",
      "panel": "government",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "accountUnspent",
       "carryoverOut"
      ]
     }
    ]
   },
   {
    "id": "revenueSummary",
    "ordinal": 2,
    "title": {
     "zh": "部门综合预算收入总表",
     "en": "Summary of revenue by agency"
    },
    "titles": [
     "部门综合预算收入总表",
     "单位综合预算收入总表",
     "综合预算收入总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "bodyCode",
        "kind": "text",
        "title": {
         "zh": "单位编码",
         "en": "Code of the agency"
        },
        "heads": [
         "单位编码",
         "单位代码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称",
         "en": "Agency"
        },
        "heads": [
         "单位名称"
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
         "总计"
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
         "小计",
         "一般公共预算拨款",
         "公共预算拨款",
         "一般公共预算财政拨款"
        ],
        "under": [
         "一般公共预算拨款",
         "公共预算拨款",
         "一般公共预算财政拨款",
         "部门预算"
        ]
       },
       {
        "id": "specialsWithin",
        "kind": "amount",
        "title": {
         "zh": "其中：专项资金列入部门预算的项目",
         "en": "of which special funds"
        },
        "heads": [
         "其中：专项资金列入部门预算项目",
         "其中：专项资金列入部门预算的项目",
         "专项资金列入部门预算项目",
         "专项资金列入部门预算的项目"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金拨款",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金拨款",
         "政府性基金预算拨款",
         "政府性基金"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算收入",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算收入",
         "国有资本经营预算拨款",
         "国有资本经营预算"
        ],
        "optional": true
       },
       {
        "id": "superiorSubsidy",
        "kind": "amount",
        "title": {
         "zh": "上级补助收入",
         "en": "Subsidies from superiors"
        },
        "heads": [
         "上级补助收入"
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
         "事业收入",
         "小计"
        ],
        "under": [
         "事业收入",
         "部门预算"
        ]
       },
       {
        "id": "schoolFeesWithin",
        "kind": "amount",
        "title": {
         "zh": "其中：纳入财政专户管理的收费",
         "en": "of which fees in special accounts"
        },
        "heads": [
         "其中：纳入财政专户管理的收费",
         "纳入财政专户管理的收费"
        ],
        "optional": true
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入"
        ],
        "optional": true
       },
       {
        "id": "subordinateRemittance",
        "kind": "amount",
        "title": {
         "zh": "附属单位上缴收入",
         "en": "Remittances from subordinates"
        },
        "heads": [
         "附属单位上缴收入",
         "对附属单位上缴收入"
        ],
        "optional": true
       },
       {
        "id": "nonFiscalSurplus",
        "kind": "amount",
        "title": {
         "zh": "用事业基金弥补收支差额",
         "en": "Own surplus used"
        },
        "heads": [
         "用事业基金弥补收支差额",
         "使用非财政拨款结余"
        ],
        "optional": true
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
        ],
        "optional": true
       },
       {
        "id": "accountBalance",
        "kind": "amount",
        "title": {
         "zh": "上年实户资金余额",
         "en": "Balance of bank accounts"
        },
        "heads": [
         "上年实户资金余额"
        ],
        "optional": true
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
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "nonFiscalSurplus",
       "carryover",
       "accountBalance",
       "otherRevenue"
      ]
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "部门综合预算支出总表",
     "en": "Summary of expenditure by agency"
    },
    "titles": [
     "部门综合预算支出总表",
     "单位综合预算支出总表",
     "综合预算支出总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "bodyCode",
        "kind": "text",
        "title": {
         "zh": "单位编码",
         "en": "Code of the agency"
        },
        "heads": [
         "单位编码",
         "单位代码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称",
         "en": "Agency"
        },
        "heads": [
         "单位名称"
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
         "总计"
        ]
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费支出",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费支出",
         "人员经费"
        ],
        "optional": true
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费支出",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费支出",
         "公用经费"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "专项业务经费支出",
         "en": "Special operations"
        },
        "heads": [
         "专项业务经费支出",
         "专项业务经费",
         "项目支出"
        ],
        "optional": true
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算拨款",
         "en": "General public budget"
        },
        "heads": [
         "小计",
         "一般公共预算拨款",
         "公共预算拨款",
         "一般公共预算财政拨款"
        ],
        "under": [
         "一般公共预算拨款",
         "公共预算拨款",
         "一般公共预算财政拨款",
         "部门预算"
        ],
        "optional": true
       },
       {
        "id": "specialsWithin",
        "kind": "amount",
        "title": {
         "zh": "其中：专项资金列入部门预算的项目",
         "en": "of which special funds"
        },
        "heads": [
         "其中：专项资金列入部门预算项目",
         "其中：专项资金列入部门预算的项目",
         "专项资金列入部门预算项目",
         "专项资金列入部门预算的项目"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金拨款",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金拨款",
         "政府性基金预算拨款",
         "政府性基金"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算收入",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算收入",
         "国有资本经营预算拨款",
         "国有资本经营预算"
        ],
        "optional": true
       },
       {
        "id": "superiorSubsidy",
        "kind": "amount",
        "title": {
         "zh": "上级补助收入",
         "en": "Subsidies from superiors"
        },
        "heads": [
         "上级补助收入"
        ],
        "optional": true
       },
       {
        "id": "serviceRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业收入",
         "en": "Service revenue"
        },
        "heads": [
         "事业收入",
         "小计"
        ],
        "under": [
         "事业收入",
         "部门预算"
        ],
        "optional": true
       },
       {
        "id": "schoolFeesWithin",
        "kind": "amount",
        "title": {
         "zh": "其中：纳入财政专户管理的收费",
         "en": "of which fees in special accounts"
        },
        "heads": [
         "其中：纳入财政专户管理的收费",
         "纳入财政专户管理的收费"
        ],
        "optional": true
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入"
        ],
        "optional": true
       },
       {
        "id": "subordinateRemittance",
        "kind": "amount",
        "title": {
         "zh": "附属单位上缴收入",
         "en": "Remittances from subordinates"
        },
        "heads": [
         "附属单位上缴收入",
         "对附属单位上缴收入"
        ],
        "optional": true
       },
       {
        "id": "nonFiscalSurplus",
        "kind": "amount",
        "title": {
         "zh": "用事业基金弥补收支差额",
         "en": "Own surplus used"
        },
        "heads": [
         "用事业基金弥补收支差额",
         "使用非财政拨款结余"
        ],
        "optional": true
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
        ],
        "optional": true
       },
       {
        "id": "accountBalance",
        "kind": "amount",
        "title": {
         "zh": "上年实户资金余额",
         "en": "Balance of bank accounts"
        },
        "heads": [
         "上年实户资金余额"
        ],
        "optional": true
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
        "optional": true
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
      "id": "totalIsPersonnelOperatingAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "superiorSubsidy",
       "serviceRevenue",
       "commercialRevenue",
       "subordinateRemittance",
       "nonFiscalSurplus",
       "carryover",
       "accountBalance",
       "otherRevenue"
      ]
     }
    ]
   },
   {
    "id": "fiscalSummary",
    "ordinal": 4,
    "title": {
     "zh": "部门综合预算财政拨款收支总表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "部门综合预算财政拨款收支总表",
     "单位综合预算财政拨款收支总表",
     "综合预算财政拨款收支总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "departmentBudget",
        "labels": [
         "部门预算",
         "财政拨款"
        ],
        "optional": true
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算拨款",
         "一般公共预算",
         "一般公共预算财政拨款",
         "公共预算拨款"
        ]
       },
       {
        "key": "specialsWithin",
        "labels": [
         "其中：专项资金列入部门预算的项目",
         "专项资金列入部门预算的项目"
        ],
        "optional": true
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金拨款",
         "政府性基金预算拨款",
         "政府性基金",
         "政府性基金预算"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算收入",
         "国有资本经营预算拨款",
         "国有资本经营预算"
        ],
        "optional": true
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
         "上年结转",
         "上年结转结余"
        ],
        "optional": true
       },
       {
        "key": "carryoverFiscal",
        "labels": [
         "其中：财政拨款资金结转",
         "财政拨款资金结转"
        ],
        "optional": true
       },
       {
        "key": "carryoverOther",
        "labels": [
         "非财政拨款资金结余",
         "非财政拨款资金结转"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "收入总计"
        ],
        "otherwise": [
         "收入合计"
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
         "zh": "支出功能分类科目",
         "en": "Function"
        },
        "heads": [
         "支出功能分类科目（按大类）",
         "支出功能分科目（按大类）",
         "支出功能分类科目",
         "支出功能科目（按大类）",
         "功能科目（按大类）"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "合计",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "departmentBudget",
        "labels": [
         "部门预算",
         "财政拨款"
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
        "key": "accountUnspent",
        "labels": [
         "未安排支出的实户资金"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     },
     {
      "id": "nature",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "部门预算支出经济分类科目",
         "en": "Department class"
        },
        "heads": [
         "部门预算支出经济分类科目（按大类）",
         "支出经济分类科目（按大类）",
         "部门经济科目（按大类）",
         "部门预算经济分类科目（按大类）"
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
         "合计",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "departmentBudget",
        "labels": [
         "部门预算",
         "财政拨款"
        ],
        "optional": true
       },
       {
        "key": "basic",
        "labels": [
         "人员经费和公用经费支出",
         "基本支出"
        ],
        "optional": true
       },
       {
        "key": "wages",
        "labels": [
         "工资福利支出"
        ],
        "optional": true
       },
       {
        "key": "goodsAndServices",
        "labels": [
         "商品和服务支出"
        ],
        "optional": true
       },
       {
        "key": "householdSubsidies",
        "labels": [
         "对个人和家庭的补助",
         "对个人和家庭补助"
        ],
        "optional": true
       },
       {
        "key": "capital",
        "labels": [
         "资本性支出",
         "其他资本性支出"
        ],
        "optional": true
       },
       {
        "key": "project",
        "labels": [
         "专项业务经费支出",
         "项目支出"
        ],
        "optional": true
       },
       {
        "key": "projectWages",
        "labels": [
         "工资福利支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "projectGoodsAndServices",
        "labels": [
         "商品和服务支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "projectHouseholdSubsidies",
        "labels": [
         "对个人和家庭的补助",
         "对个人和家庭补助"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "debtInterest",
        "labels": [
         "债务利息及费用支出",
         "债务利息支出"
        ],
        "optional": true
       },
       {
        "key": "constructionCapital",
        "labels": [
         "资本性支出（基本建设）"
        ],
        "optional": true
       },
       {
        "key": "projectCapital",
        "labels": [
         "资本性支出",
         "其他资本性支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "enterpriseCapitalSubsidies",
        "labels": [
         "对企业补助（基本建设）"
        ],
        "optional": true
       },
       {
        "key": "enterpriseSubsidies",
        "labels": [
         "对企业补助"
        ],
        "optional": true
       },
       {
        "key": "socialSecuritySubsidies",
        "labels": [
         "对社会保障基金补助"
        ],
        "optional": true
       },
       {
        "key": "otherExpenditure",
        "labels": [
         "其他支出"
        ],
        "optional": true
       },
       {
        "key": "remittance",
        "labels": [
         "上缴上级支出"
        ],
        "optional": true
       },
       {
        "key": "commercial",
        "labels": [
         "事业单位经营支出"
        ],
        "optional": true
       },
       {
        "key": "subsidy",
        "labels": [
         "对附属单位补助支出"
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
        "key": "accountUnspent",
        "labels": [
         "未安排支出的实户资金"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     },
     {
      "id": "government",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "政府预算支出经济分类科目",
         "en": "Government class"
        },
        "heads": [
         "政府预算支出经济分类科目（按大类）",
         "政府经济科目（按大类）",
         "政府预算经济分类科目（按大类）"
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
         "合计",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "departmentBudget",
        "labels": [
         "部门预算",
         "财政拨款"
        ],
        "optional": true
       },
       {
        "key": "501",
        "labels": [
         "机关工资福利支出"
        ],
        "optional": true
       },
       {
        "key": "502",
        "labels": [
         "机关商品和服务支出"
        ],
        "optional": true
       },
       {
        "key": "503",
        "labels": [
         "机关资本性支出（一）"
        ],
        "optional": true
       },
       {
        "key": "504",
        "labels": [
         "机关资本性支出（二）"
        ],
        "optional": true
       },
       {
        "key": "505",
        "labels": [
         "对事业单位经常性补助"
        ],
        "optional": true
       },
       {
        "key": "506",
        "labels": [
         "对事业单位资本性补助"
        ],
        "optional": true
       },
       {
        "key": "507",
        "labels": [
         "对企业补助"
        ],
        "optional": true
       },
       {
        "key": "508",
        "labels": [
         "对企业资本性支出"
        ],
        "optional": true
       },
       {
        "key": "509",
        "labels": [
         "对个人和家庭的补助"
        ],
        "optional": true
       },
       {
        "key": "510",
        "labels": [
         "对社会保障基金补助"
        ],
        "optional": true
       },
       {
        "key": "511",
        "labels": [
         "债务利息及费用支出"
        ],
        "optional": true
       },
       {
        "key": "512",
        "labels": [
         "债务还本支出"
        ],
        "optional": true
       },
       {
        "key": "513",
        "labels": [
         "转移性支出"
        ],
        "optional": true
       },
       {
        "key": "514",
        "labels": [
         "预备费及预留"
        ],
        "optional": true
       },
       {
        "key": "599",
        "labels": [
         "其他支出"
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
        "key": "accountUnspent",
        "labels": [
         "未安排支出的实户资金"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
      "panel": "expenditure",
      "columns": [
       "total"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "accountUnspent",
       "carryoverOut"
      ]
     },
     {
      "kind": "columnSum",
      "id": "basicIsSumOfClasses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "basic",
      "parts": [
       "wages",
       "goodsAndServices",
       "householdSubsidies",
       "capital"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "currentGovernmentClassesAddUp",
      "panel": "government",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "501",
       "502",
       "503",
       "504",
       "505",
       "506",
       "507",
       "508",
       "509",
       "510",
       "511",
       "512",
       "513",
       "514",
       "599"
      ]
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalExpenditure",
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
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalUses",
      "total": {
       "form": "fiscalSummary",
       "panel": "revenue",
       "row": "total",
       "column": "amount"
      },
      "parts": [
       {
        "form": "fiscalSummary",
        "panel": "nature",
        "row": "total",
        "column": "amount"
       }
      ]
     },
     {
      "kind": "columnSum",
      "id": "departmentBudgetIsSumOfFunds",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "departmentBudget",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "departmentBudgetIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total"
      ],
      "total": "departmentBudget",
      "parts": [],
      "functionParts": true,
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "departmentBudgetIsSumOfUses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "departmentBudget",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "projectIsSumOfClasses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "project",
      "parts": [
       "projectWages",
       "projectGoodsAndServices",
       "projectHouseholdSubsidies",
       "debtInterest",
       "constructionCapital",
       "projectCapital",
       "enterpriseCapitalSubsidies",
       "enterpriseSubsidies",
       "socialSecuritySubsidies",
       "otherExpenditure"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "departmentBudgetIsSumOfGovernmentClasses",
      "panel": "government",
      "columns": [
       "amount"
      ],
      "total": "departmentBudget",
      "parts": [
       "501",
       "502",
       "503",
       "504",
       "505",
       "506",
       "507",
       "508",
       "509",
       "510",
       "511",
       "512",
       "513",
       "514",
       "599"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "totalUsesAreCurrentAndCarryoverOut",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "accountUnspent",
       "carryoverOut"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalGovernmentClassesAreCurrentAndCarryoverOut",
      "panel": "government",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "accountUnspent",
       "carryoverOut"
      ]
     }
    ]
   },
   {
    "id": "generalPublicExpenditure",
    "ordinal": 5,
    "title": {
     "zh": "一般公共预算支出明细表（按支出功能分类科目）",
     "en": "General public budget expenditure by function"
    },
    "titles": [
     "部门综合预算一般公共预算支出明细表（按支出功能分类科目-不含上级专项）",
     "部门综合预算一般公共预算支出明细表（按支出功能分类科目）",
     "部门综合预算一般公共预算支出明细表（按功能科目分）",
     "部门综合预算一般公共预算支出明细表（按功能科目分类）",
     "部门综合预算一般公共预算支出明细表（按支出功能科目分类）",
     "部门综合预算一般公共预算支出明细表（按功能分类科目分）",
     "单位综合预算一般公共预算支出明细表（按支出功能分类科目-不含上级专项）",
     "单位综合预算一般公共预算支出明细表（按支出功能分类科目）",
     "单位综合预算一般公共预算支出明细表（按功能科目分）",
     "单位综合预算一般公共预算支出明细表（按功能科目分类）",
     "单位综合预算一般公共预算支出明细表（按支出功能科目分类）",
     "单位综合预算一般公共预算支出明细表（按功能分类科目分）",
     "综合预算一般公共预算支出明细表（按支出功能分类科目-不含上级专项）",
     "综合预算一般公共预算支出明细表（按支出功能分类科目）",
     "综合预算一般公共预算支出明细表（按功能科目分）",
     "综合预算一般公共预算支出明细表（按功能科目分类）",
     "综合预算一般公共预算支出明细表（按支出功能科目分类）",
     "综合预算一般公共预算支出明细表（按功能分类科目分）",
     "一般公共预算支出明细表（按支出功能分类科目-不含上级专项）",
     "一般公共预算支出明细表（按支出功能分类科目）",
     "一般公共预算支出明细表（按功能科目分）",
     "一般公共预算支出明细表（按功能科目分类）",
     "一般公共预算支出明细表（按支出功能科目分类）",
     "一般公共预算支出明细表（按功能分类科目分）",
     "部门综合预算一般公共预算财政拨款支出明细表（按支出功能分类科目-不含上级专项）",
     "部门综合预算一般公共预算财政拨款支出明细表（按支出功能分类科目）",
     "部门综合预算一般公共预算财政拨款支出明细表（按功能科目分）",
     "部门综合预算一般公共预算财政拨款支出明细表（按功能科目分类）",
     "部门综合预算一般公共预算财政拨款支出明细表（按支出功能科目分类）",
     "部门综合预算一般公共预算财政拨款支出明细表（按功能分类科目分）",
     "单位综合预算一般公共预算财政拨款支出明细表（按支出功能分类科目-不含上级专项）",
     "单位综合预算一般公共预算财政拨款支出明细表（按支出功能分类科目）",
     "单位综合预算一般公共预算财政拨款支出明细表（按功能科目分）",
     "单位综合预算一般公共预算财政拨款支出明细表（按功能科目分类）",
     "单位综合预算一般公共预算财政拨款支出明细表（按支出功能科目分类）",
     "单位综合预算一般公共预算财政拨款支出明细表（按功能分类科目分）",
     "综合预算一般公共预算财政拨款支出明细表（按支出功能分类科目-不含上级专项）",
     "综合预算一般公共预算财政拨款支出明细表（按支出功能分类科目）",
     "综合预算一般公共预算财政拨款支出明细表（按功能科目分）",
     "综合预算一般公共预算财政拨款支出明细表（按功能科目分类）",
     "综合预算一般公共预算财政拨款支出明细表（按支出功能科目分类）",
     "综合预算一般公共预算财政拨款支出明细表（按功能分类科目分）",
     "一般公共预算财政拨款支出明细表（按支出功能分类科目-不含上级专项）",
     "一般公共预算财政拨款支出明细表（按支出功能分类科目）",
     "一般公共预算财政拨款支出明细表（按功能科目分）",
     "一般公共预算财政拨款支出明细表（按功能科目分类）",
     "一般公共预算财政拨款支出明细表（按支出功能科目分类）",
     "一般公共预算财政拨款支出明细表（按功能分类科目分）"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能科目编码",
         "en": "Code"
        },
        "heads": [
         "功能科目编码",
         "功能科目代码",
         "功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "功能科目名称",
         "en": "Name"
        },
        "heads": [
         "功能科目名称",
         "功能分类科目名称",
         "科目名称"
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
         "总计"
        ]
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费支出",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费支出",
         "人员经费"
        ]
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费支出",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费支出",
         "公用经费"
        ]
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "专项业务经费支出",
         "en": "Special operations"
        },
        "heads": [
         "专项业务经费支出",
         "项目支出",
         "专项业务经费"
        ]
       },
       {
        "id": "remark",
        "kind": "text",
        "title": {
         "zh": "备注",
         "en": "Remark"
        },
        "heads": [
         "备注"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsPersonnelOperatingAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "personnel",
       "operating",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "generalPublicExpenditureByEconomicCode",
    "ordinal": 6,
    "title": {
     "zh": "一般公共预算支出明细表（按支出经济分类科目）",
     "en": "General public budget expenditure by economic class"
    },
    "titles": [
     "部门综合预算一般公共预算支出明细表（按支出经济分类科目-不含上级专项）",
     "部门综合预算一般公共预算支出明细表（按支出经济分类科目）",
     "部门综合预算一般公共预算支出明细表（按经济科目分）",
     "部门综合预算一般公共预算支出明细表（按经济科目分类）",
     "部门综合预算一般公共预算支出明细表（按支出经济科目分类）",
     "部门综合预算一般公共预算支出明细表（按经济分类科目分）",
     "单位综合预算一般公共预算支出明细表（按支出经济分类科目-不含上级专项）",
     "单位综合预算一般公共预算支出明细表（按支出经济分类科目）",
     "单位综合预算一般公共预算支出明细表（按经济科目分）",
     "单位综合预算一般公共预算支出明细表（按经济科目分类）",
     "单位综合预算一般公共预算支出明细表（按支出经济科目分类）",
     "单位综合预算一般公共预算支出明细表（按经济分类科目分）",
     "综合预算一般公共预算支出明细表（按支出经济分类科目-不含上级专项）",
     "综合预算一般公共预算支出明细表（按支出经济分类科目）",
     "综合预算一般公共预算支出明细表（按经济科目分）",
     "综合预算一般公共预算支出明细表（按经济科目分类）",
     "综合预算一般公共预算支出明细表（按支出经济科目分类）",
     "综合预算一般公共预算支出明细表（按经济分类科目分）",
     "一般公共预算支出明细表（按支出经济分类科目-不含上级专项）",
     "一般公共预算支出明细表（按支出经济分类科目）",
     "一般公共预算支出明细表（按经济科目分）",
     "一般公共预算支出明细表（按经济科目分类）",
     "一般公共预算支出明细表（按支出经济科目分类）",
     "一般公共预算支出明细表（按经济分类科目分）",
     "部门综合预算一般公共预算财政拨款支出明细表（按支出经济分类科目-不含上级专项）",
     "部门综合预算一般公共预算财政拨款支出明细表（按支出经济分类科目）",
     "部门综合预算一般公共预算财政拨款支出明细表（按经济科目分）",
     "部门综合预算一般公共预算财政拨款支出明细表（按经济科目分类）",
     "部门综合预算一般公共预算财政拨款支出明细表（按支出经济科目分类）",
     "部门综合预算一般公共预算财政拨款支出明细表（按经济分类科目分）",
     "单位综合预算一般公共预算财政拨款支出明细表（按支出经济分类科目-不含上级专项）",
     "单位综合预算一般公共预算财政拨款支出明细表（按支出经济分类科目）",
     "单位综合预算一般公共预算财政拨款支出明细表（按经济科目分）",
     "单位综合预算一般公共预算财政拨款支出明细表（按经济科目分类）",
     "单位综合预算一般公共预算财政拨款支出明细表（按支出经济科目分类）",
     "单位综合预算一般公共预算财政拨款支出明细表（按经济分类科目分）",
     "综合预算一般公共预算财政拨款支出明细表（按支出经济分类科目-不含上级专项）",
     "综合预算一般公共预算财政拨款支出明细表（按支出经济分类科目）",
     "综合预算一般公共预算财政拨款支出明细表（按经济科目分）",
     "综合预算一般公共预算财政拨款支出明细表（按经济科目分类）",
     "综合预算一般公共预算财政拨款支出明细表（按支出经济科目分类）",
     "综合预算一般公共预算财政拨款支出明细表（按经济分类科目分）",
     "一般公共预算财政拨款支出明细表（按支出经济分类科目-不含上级专项）",
     "一般公共预算财政拨款支出明细表（按支出经济分类科目）",
     "一般公共预算财政拨款支出明细表（按经济科目分）",
     "一般公共预算财政拨款支出明细表（按经济科目分类）",
     "一般公共预算财政拨款支出明细表（按支出经济科目分类）",
     "一般公共预算财政拨款支出明细表（按经济分类科目分）"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "部门经济科目编码",
         "en": "Code"
        },
        "heads": [
         "部门经济科目编码",
         "经济科目编码",
         "部门经济科目代码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "部门经济科目名称",
         "en": "Name"
        },
        "heads": [
         "部门经济科目名称",
         "经济科目名称"
        ]
       },
       {
        "id": "governmentCode",
        "kind": "text",
        "title": {
         "zh": "政府经济科目编码",
         "en": "Government code"
        },
        "heads": [
         "政府经济科目编码",
         "政府预算经济科目编码"
        ],
        "optional": true
       },
       {
        "id": "governmentName",
        "kind": "text",
        "title": {
         "zh": "政府经济科目名称",
         "en": "Government name"
        },
        "heads": [
         "政府经济科目名称",
         "政府预算经济科目名称"
        ],
        "optional": true
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
         "总计"
        ]
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费支出",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费支出",
         "人员经费"
        ]
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费支出",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费支出",
         "公用经费"
        ]
       },
       {
        "id": "project",
        "kind": "amount",
        "title": {
         "zh": "专项业务经费支出",
         "en": "Special operations"
        },
        "heads": [
         "专项业务经费支出",
         "项目支出",
         "专项业务经费"
        ]
       },
       {
        "id": "remark",
        "kind": "text",
        "title": {
         "zh": "备注",
         "en": "Remark"
        },
        "heads": [
         "备注"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsPersonnelOperatingAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "personnel",
       "operating",
       "project"
      ],
      "totalRow": "total"
     },
     {
      "kind": "sum",
      "id": "economicTotalEqualsFunctionalTotal",
      "total": {
       "form": "generalPublicExpenditureByEconomicCode",
       "panel": "main",
       "row": "total",
       "column": "total"
      },
      "parts": [
       {
        "form": "generalPublicExpenditure",
        "panel": "main",
        "row": "total",
        "column": "total"
       }
      ]
     }
    ]
   },
   {
    "id": "generalPublicBasicExpenditureByFunctionCode",
    "ordinal": 7,
    "title": {
     "zh": "一般公共预算基本支出明细表（按支出功能分类科目）",
     "en": "General public basic expenditure by function"
    },
    "titles": [
     "部门综合预算一般公共预算基本支出明细表（按支出功能分类科目-不含上级专项）",
     "部门综合预算一般公共预算基本支出明细表（按支出功能分类科目）",
     "部门综合预算一般公共预算基本支出明细表（按功能科目分）",
     "部门综合预算一般公共预算基本支出明细表（按功能科目分类）",
     "部门综合预算一般公共预算基本支出明细表（按支出功能科目分类）",
     "部门综合预算一般公共预算基本支出明细表（按功能分类科目分）",
     "单位综合预算一般公共预算基本支出明细表（按支出功能分类科目-不含上级专项）",
     "单位综合预算一般公共预算基本支出明细表（按支出功能分类科目）",
     "单位综合预算一般公共预算基本支出明细表（按功能科目分）",
     "单位综合预算一般公共预算基本支出明细表（按功能科目分类）",
     "单位综合预算一般公共预算基本支出明细表（按支出功能科目分类）",
     "单位综合预算一般公共预算基本支出明细表（按功能分类科目分）",
     "综合预算一般公共预算基本支出明细表（按支出功能分类科目-不含上级专项）",
     "综合预算一般公共预算基本支出明细表（按支出功能分类科目）",
     "综合预算一般公共预算基本支出明细表（按功能科目分）",
     "综合预算一般公共预算基本支出明细表（按功能科目分类）",
     "综合预算一般公共预算基本支出明细表（按支出功能科目分类）",
     "综合预算一般公共预算基本支出明细表（按功能分类科目分）",
     "一般公共预算基本支出明细表（按支出功能分类科目-不含上级专项）",
     "一般公共预算基本支出明细表（按支出功能分类科目）",
     "一般公共预算基本支出明细表（按功能科目分）",
     "一般公共预算基本支出明细表（按功能科目分类）",
     "一般公共预算基本支出明细表（按支出功能科目分类）",
     "一般公共预算基本支出明细表（按功能分类科目分）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按支出功能分类科目-不含上级专项）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按支出功能分类科目）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按功能科目分）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按功能科目分类）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按支出功能科目分类）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按功能分类科目分）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按支出功能分类科目-不含上级专项）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按支出功能分类科目）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按功能科目分）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按功能科目分类）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按支出功能科目分类）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按功能分类科目分）",
     "综合预算一般公共预算财政拨款基本支出明细表（按支出功能分类科目-不含上级专项）",
     "综合预算一般公共预算财政拨款基本支出明细表（按支出功能分类科目）",
     "综合预算一般公共预算财政拨款基本支出明细表（按功能科目分）",
     "综合预算一般公共预算财政拨款基本支出明细表（按功能科目分类）",
     "综合预算一般公共预算财政拨款基本支出明细表（按支出功能科目分类）",
     "综合预算一般公共预算财政拨款基本支出明细表（按功能分类科目分）",
     "一般公共预算财政拨款基本支出明细表（按支出功能分类科目-不含上级专项）",
     "一般公共预算财政拨款基本支出明细表（按支出功能分类科目）",
     "一般公共预算财政拨款基本支出明细表（按功能科目分）",
     "一般公共预算财政拨款基本支出明细表（按功能科目分类）",
     "一般公共预算财政拨款基本支出明细表（按支出功能科目分类）",
     "一般公共预算财政拨款基本支出明细表（按功能分类科目分）"
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
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "功能科目编码",
         "en": "Code"
        },
        "heads": [
         "功能科目编码",
         "功能科目代码",
         "功能分类科目编码",
         "科目编码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "功能科目名称",
         "en": "Name"
        },
        "heads": [
         "功能科目名称",
         "功能分类科目名称",
         "科目名称"
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
         "总计"
        ]
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费支出",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费支出",
         "人员经费"
        ]
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费支出",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费支出",
         "公用经费"
        ]
       },
       {
        "id": "remark",
        "kind": "text",
        "title": {
         "zh": "备注",
         "en": "Remark"
        },
        "heads": [
         "备注"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "personnel",
       "operating"
      ],
      "totalRow": "total"
     },
     {
      "kind": "sum",
      "id": "functionalTotalEqualsEconomicTotal",
      "total": {
       "form": "generalPublicBasicExpenditureByFunctionCode",
       "panel": "main",
       "row": "total",
       "column": "total"
      },
      "parts": [
       {
        "form": "generalPublicBasicExpenditure",
        "panel": "main",
        "row": "total",
        "column": "total"
       }
      ]
     }
    ]
   },
   {
    "id": "generalPublicBasicExpenditure",
    "ordinal": 8,
    "title": {
     "zh": "一般公共预算基本支出明细表（按支出经济分类科目）",
     "en": "General public basic expenditure by economic class"
    },
    "titles": [
     "部门综合预算一般公共预算基本支出明细表（按支出经济分类科目-不含上级专项）",
     "部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）",
     "部门综合预算一般公共预算基本支出明细表（按经济科目分）",
     "部门综合预算一般公共预算基本支出明细表（按经济科目分类）",
     "部门综合预算一般公共预算基本支出明细表（按支出经济科目分类）",
     "部门综合预算一般公共预算基本支出明细表（按经济分类科目分）",
     "单位综合预算一般公共预算基本支出明细表（按支出经济分类科目-不含上级专项）",
     "单位综合预算一般公共预算基本支出明细表（按支出经济分类科目）",
     "单位综合预算一般公共预算基本支出明细表（按经济科目分）",
     "单位综合预算一般公共预算基本支出明细表（按经济科目分类）",
     "单位综合预算一般公共预算基本支出明细表（按支出经济科目分类）",
     "单位综合预算一般公共预算基本支出明细表（按经济分类科目分）",
     "综合预算一般公共预算基本支出明细表（按支出经济分类科目-不含上级专项）",
     "综合预算一般公共预算基本支出明细表（按支出经济分类科目）",
     "综合预算一般公共预算基本支出明细表（按经济科目分）",
     "综合预算一般公共预算基本支出明细表（按经济科目分类）",
     "综合预算一般公共预算基本支出明细表（按支出经济科目分类）",
     "综合预算一般公共预算基本支出明细表（按经济分类科目分）",
     "一般公共预算基本支出明细表（按支出经济分类科目-不含上级专项）",
     "一般公共预算基本支出明细表（按支出经济分类科目）",
     "一般公共预算基本支出明细表（按经济科目分）",
     "一般公共预算基本支出明细表（按经济科目分类）",
     "一般公共预算基本支出明细表（按支出经济科目分类）",
     "一般公共预算基本支出明细表（按经济分类科目分）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按支出经济分类科目-不含上级专项）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按支出经济分类科目）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按经济科目分）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按经济科目分类）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按支出经济科目分类）",
     "部门综合预算一般公共预算财政拨款基本支出明细表（按经济分类科目分）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按支出经济分类科目-不含上级专项）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按支出经济分类科目）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按经济科目分）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按经济科目分类）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按支出经济科目分类）",
     "单位综合预算一般公共预算财政拨款基本支出明细表（按经济分类科目分）",
     "综合预算一般公共预算财政拨款基本支出明细表（按支出经济分类科目-不含上级专项）",
     "综合预算一般公共预算财政拨款基本支出明细表（按支出经济分类科目）",
     "综合预算一般公共预算财政拨款基本支出明细表（按经济科目分）",
     "综合预算一般公共预算财政拨款基本支出明细表（按经济科目分类）",
     "综合预算一般公共预算财政拨款基本支出明细表（按支出经济科目分类）",
     "综合预算一般公共预算财政拨款基本支出明细表（按经济分类科目分）",
     "一般公共预算财政拨款基本支出明细表（按支出经济分类科目-不含上级专项）",
     "一般公共预算财政拨款基本支出明细表（按支出经济分类科目）",
     "一般公共预算财政拨款基本支出明细表（按经济科目分）",
     "一般公共预算财政拨款基本支出明细表（按经济科目分类）",
     "一般公共预算财政拨款基本支出明细表（按支出经济科目分类）",
     "一般公共预算财政拨款基本支出明细表（按经济分类科目分）"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "部门经济科目编码",
         "en": "Code"
        },
        "heads": [
         "部门经济科目编码",
         "经济科目编码",
         "部门经济科目代码"
        ]
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "部门经济科目名称",
         "en": "Name"
        },
        "heads": [
         "部门经济科目名称",
         "经济科目名称"
        ]
       },
       {
        "id": "governmentCode",
        "kind": "text",
        "title": {
         "zh": "政府经济科目编码",
         "en": "Government code"
        },
        "heads": [
         "政府经济科目编码",
         "政府预算经济科目编码"
        ],
        "optional": true
       },
       {
        "id": "governmentName",
        "kind": "text",
        "title": {
         "zh": "政府经济科目名称",
         "en": "Government name"
        },
        "heads": [
         "政府经济科目名称",
         "政府预算经济科目名称"
        ],
        "optional": true
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
         "总计"
        ]
       },
       {
        "id": "personnel",
        "kind": "amount",
        "title": {
         "zh": "人员经费支出",
         "en": "Personnel expenses"
        },
        "heads": [
         "人员经费支出",
         "人员经费"
        ]
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费支出",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费支出",
         "公用经费"
        ]
       },
       {
        "id": "remark",
        "kind": "text",
        "title": {
         "zh": "备注",
         "en": "Remark"
        },
        "heads": [
         "备注"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "ordinal": 9,
    "title": {
     "zh": "部门综合预算政府性基金收支表",
     "en": "Government-managed funds"
    },
    "titles": [
     "部门综合预算政府性基金收支表",
     "单位综合预算政府性基金收支表",
     "综合预算政府性基金收支表",
     "部门综合预算政府性基金预算收支表",
     "单位综合预算政府性基金预算收支表",
     "综合预算政府性基金预算收支表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "governmentFunds",
        "labels": [
         "政府性基金拨款",
         "政府性基金预算拨款",
         "政府性基金",
         "政府性基金预算"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "收入总计"
        ],
        "otherwise": [
         "收入合计"
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
         "zh": "支出功能分类科目",
         "en": "Function"
        },
        "heads": [
         "支出功能分类科目（按大类）",
         "支出功能分科目（按大类）",
         "支出功能分类科目",
         "支出功能科目（按大类）",
         "功能科目（按大类）"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "合计",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "accountUnspent",
        "labels": [
         "未安排支出的实户资金"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     },
     {
      "id": "nature",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "部门预算支出经济分类科目",
         "en": "Department class"
        },
        "heads": [
         "部门预算支出经济分类科目（按大类）",
         "支出经济分类科目（按大类）",
         "部门经济科目（按大类）",
         "部门预算经济分类科目（按大类）"
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
         "合计",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "basic",
        "labels": [
         "人员经费和公用经费支出",
         "基本支出"
        ],
        "optional": true
       },
       {
        "key": "wages",
        "labels": [
         "工资福利支出"
        ],
        "optional": true
       },
       {
        "key": "goodsAndServices",
        "labels": [
         "商品和服务支出"
        ],
        "optional": true
       },
       {
        "key": "householdSubsidies",
        "labels": [
         "对个人和家庭的补助",
         "对个人和家庭补助"
        ],
        "optional": true
       },
       {
        "key": "capital",
        "labels": [
         "资本性支出",
         "其他资本性支出"
        ],
        "optional": true
       },
       {
        "key": "project",
        "labels": [
         "专项业务经费支出",
         "项目支出"
        ],
        "optional": true
       },
       {
        "key": "projectWages",
        "labels": [
         "工资福利支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "projectGoodsAndServices",
        "labels": [
         "商品和服务支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "projectHouseholdSubsidies",
        "labels": [
         "对个人和家庭的补助",
         "对个人和家庭补助"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "debtInterest",
        "labels": [
         "债务利息及费用支出",
         "债务利息支出"
        ],
        "optional": true
       },
       {
        "key": "constructionCapital",
        "labels": [
         "资本性支出（基本建设）"
        ],
        "optional": true
       },
       {
        "key": "projectCapital",
        "labels": [
         "资本性支出",
         "其他资本性支出"
        ],
        "optional": true,
        "section": "project"
       },
       {
        "key": "enterpriseCapitalSubsidies",
        "labels": [
         "对企业补助（基本建设）"
        ],
        "optional": true
       },
       {
        "key": "enterpriseSubsidies",
        "labels": [
         "对企业补助"
        ],
        "optional": true
       },
       {
        "key": "socialSecuritySubsidies",
        "labels": [
         "对社会保障基金补助"
        ],
        "optional": true
       },
       {
        "key": "otherExpenditure",
        "labels": [
         "其他支出"
        ],
        "optional": true
       },
       {
        "key": "remittance",
        "labels": [
         "上缴上级支出"
        ],
        "optional": true
       },
       {
        "key": "commercial",
        "labels": [
         "事业单位经营支出"
        ],
        "optional": true
       },
       {
        "key": "subsidy",
        "labels": [
         "对附属单位补助支出"
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
        "key": "accountUnspent",
        "labels": [
         "未安排支出的实户资金"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     },
     {
      "id": "government",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "政府预算支出经济分类科目",
         "en": "Government class"
        },
        "heads": [
         "政府预算支出经济分类科目（按大类）",
         "政府经济科目（按大类）",
         "政府预算经济分类科目（按大类）"
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
         "合计",
         "金额"
        ],
        "under": [
         "支出"
        ]
       }
      ],
      "rows": [
       {
        "key": "501",
        "labels": [
         "机关工资福利支出"
        ],
        "optional": true
       },
       {
        "key": "502",
        "labels": [
         "机关商品和服务支出"
        ],
        "optional": true
       },
       {
        "key": "503",
        "labels": [
         "机关资本性支出（一）"
        ],
        "optional": true
       },
       {
        "key": "504",
        "labels": [
         "机关资本性支出（二）"
        ],
        "optional": true
       },
       {
        "key": "505",
        "labels": [
         "对事业单位经常性补助"
        ],
        "optional": true
       },
       {
        "key": "506",
        "labels": [
         "对事业单位资本性补助"
        ],
        "optional": true
       },
       {
        "key": "507",
        "labels": [
         "对企业补助"
        ],
        "optional": true
       },
       {
        "key": "508",
        "labels": [
         "对企业资本性支出"
        ],
        "optional": true
       },
       {
        "key": "509",
        "labels": [
         "对个人和家庭的补助"
        ],
        "optional": true
       },
       {
        "key": "510",
        "labels": [
         "对社会保障基金补助"
        ],
        "optional": true
       },
       {
        "key": "511",
        "labels": [
         "债务利息及费用支出"
        ],
        "optional": true
       },
       {
        "key": "512",
        "labels": [
         "债务还本支出"
        ],
        "optional": true
       },
       {
        "key": "513",
        "labels": [
         "转移性支出"
        ],
        "optional": true
       },
       {
        "key": "514",
        "labels": [
         "预备费及预留"
        ],
        "optional": true
       },
       {
        "key": "599",
        "labels": [
         "其他支出"
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
        "key": "accountUnspent",
        "labels": [
         "未安排支出的实户资金"
        ],
        "optional": true
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余"
        ],
        "optional": true
       },
       {
        "key": "total",
        "labels": [
         "支出总计"
        ],
        "otherwise": [
         "支出合计"
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
      "panel": "expenditure",
      "columns": [
       "total"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "accountUnspent",
       "carryoverOut"
      ]
     },
     {
      "kind": "columnSum",
      "id": "basicIsSumOfClasses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "basic",
      "parts": [
       "wages",
       "goodsAndServices",
       "householdSubsidies",
       "capital"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "currentGovernmentClassesAddUp",
      "panel": "government",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [
       "501",
       "502",
       "503",
       "504",
       "505",
       "506",
       "507",
       "508",
       "509",
       "510",
       "511",
       "512",
       "513",
       "514",
       "599"
      ]
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalExpenditure",
      "total": {
       "form": "governmentFundsExpenditure",
       "panel": "revenue",
       "row": "total",
       "column": "amount"
      },
      "parts": [
       {
        "form": "governmentFundsExpenditure",
        "panel": "expenditure",
        "row": "total",
        "column": "total"
       }
      ]
     },
     {
      "kind": "sum",
      "id": "totalRevenueEqualsTotalUses",
      "total": {
       "form": "governmentFundsExpenditure",
       "panel": "revenue",
       "row": "total",
       "column": "amount"
      },
      "parts": [
       {
        "form": "governmentFundsExpenditure",
        "panel": "nature",
        "row": "total",
        "column": "amount"
       }
      ]
     },
     {
      "kind": "columnSum",
      "id": "projectIsSumOfClasses",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "project",
      "parts": [
       "projectWages",
       "projectGoodsAndServices",
       "projectHouseholdSubsidies",
       "debtInterest",
       "constructionCapital",
       "projectCapital",
       "enterpriseCapitalSubsidies",
       "enterpriseSubsidies",
       "socialSecuritySubsidies",
       "otherExpenditure"
      ],
      "ofWhich": true
     },
     {
      "kind": "columnSum",
      "id": "totalUsesAreCurrentAndCarryoverOut",
      "panel": "nature",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "accountUnspent",
       "carryoverOut"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalGovernmentClassesAreCurrentAndCarryoverOut",
      "panel": "government",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "accountUnspent",
       "carryoverOut"
      ]
     }
    ]
   },
   {
    "id": "projectExpenditure",
    "ordinal": 10,
    "title": {
     "zh": "部门综合预算专项业务经费支出表",
     "en": "Special operations by project"
    },
    "titles": [
     "部门综合预算专项业务经费支出表",
     "单位综合预算专项业务经费支出表",
     "综合预算专项业务经费支出表",
     "专项业务经费支出表",
     "部门综合预算专项业务经费支出预算表",
     "单位综合预算专项业务经费支出预算表",
     "综合预算专项业务经费支出预算表",
     "部门综合预算一般公共预算拨款专项业务经费支出表",
     "单位综合预算一般公共预算拨款专项业务经费支出表",
     "综合预算一般公共预算拨款专项业务经费支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "bodyCode",
        "kind": "text",
        "title": {
         "zh": "单位编码",
         "en": "Code of the agency"
        },
        "heads": [
         "单位编码",
         "单位代码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位（项目）名称",
         "en": "Agency or project"
        },
        "heads": [
         "单位（项目）名称",
         "单位(项目)名称",
         "单位项目名称"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "项目金额",
         "en": "Amount"
        },
        "heads": [
         "项目金额",
         "金额",
         "合计"
        ]
       },
       {
        "id": "remark",
        "kind": "text",
        "title": {
         "zh": "项目简介",
         "en": "Description"
        },
        "heads": [
         "项目简介",
         "备注"
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
        ]
       }
      ]
     }
    ],
    "identities": []
   },
   {
    "id": "threePublicExpenses",
    "ordinal": 12,
    "title": {
     "zh": "一般公共预算拨款“三公”经费及会议费、培训费支出预算表",
     "en": "Three public expenses, meetings and training"
    },
    "titles": [
     "部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表",
     "单位综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表",
     "综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表",
     "一般公共预算拨款“三公”经费及会议费、培训费支出预算表",
     "部门综合预算一般公共预算“三公”经费及会议费、培训费支出预算表",
     "单位综合预算一般公共预算“三公”经费及会议费、培训费支出预算表",
     "综合预算一般公共预算“三公”经费及会议费、培训费支出预算表",
     "一般公共预算“三公”经费及会议费、培训费支出预算表",
     "部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出表",
     "单位综合预算一般公共预算拨款“三公”经费及会议费、培训费支出表",
     "综合预算一般公共预算拨款“三公”经费及会议费、培训费支出表",
     "一般公共预算拨款“三公”经费及会议费、培训费支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "lends": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "bodyCode",
        "kind": "text",
        "title": {
         "zh": "单位编码",
         "en": "Body code"
        },
        "heads": [
         "单位编码",
         "单位代码"
        ],
        "optional": true
       },
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "单位名称",
         "en": "Body"
        },
        "heads": [
         "单位名称"
        ],
        "optional": true
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年·合计",
         "en": "Prior year: Total"
        },
        "heads": [
         "合计"
        ],
        "under": [
         "上年",
         "上年预算",
         "上年预算数"
        ],
        "row": "total"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年·“三公”经费",
         "en": "Prior year: Three public expenses"
        },
        "heads": [
         "一般公共预算拨款安排的“三公”经费预算小计",
         "“三公”经费小计",
         "一般公共预算拨款安排的“三公”经费小计",
         "小计",
         "一般公共预算拨款安排的“三公”经费预算",
         "“三公”经费",
         "一般公共预算拨款安排的“三公”经费"
        ],
        "under": [
         "上年",
         "上年预算",
         "上年预算数"
        ],
        "row": "subtotal"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年·因公出国（境）费用",
         "en": "Prior year: Official overseas visits"
        },
        "heads": [
         "因公出国（境）费用",
         "因公出国（境）费"
        ],
        "under": [
         "上年",
         "上年预算",
         "上年预算数"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年·公务接待费",
         "en": "Prior year: Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "under": [
         "上年",
         "上年预算",
         "上年预算数"
        ],
        "row": "hospitality"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年·公务用车购置费",
         "en": "Prior year: Vehicle purchase"
        },
        "heads": [
         "公务用车购置费"
        ],
        "under": [
         "上年",
         "上年预算",
         "上年预算数"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年·公务用车运行维护费",
         "en": "Prior year: Vehicle operation"
        },
        "heads": [
         "公务用车运行维护费",
         "公务用车运行费"
        ],
        "under": [
         "上年",
         "上年预算",
         "上年预算数"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年·会议费",
         "en": "Prior year: Meetings"
        },
        "heads": [
         "会议费"
        ],
        "under": [
         "上年",
         "上年预算",
         "上年预算数"
        ],
        "row": "meetings"
       },
       {
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年·培训费",
         "en": "Prior year: Training"
        },
        "heads": [
         "培训费"
        ],
        "under": [
         "上年",
         "上年预算",
         "上年预算数"
        ],
        "row": "training"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "当年·合计",
         "en": "Budget: Total"
        },
        "heads": [
         "合计"
        ],
        "under": [
         "年",
         "当年",
         "当年预算",
         "本年",
         "本年预算",
         "预算数",
         "预算"
        ],
        "row": "total"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "当年·“三公”经费",
         "en": "Budget: Three public expenses"
        },
        "heads": [
         "一般公共预算拨款安排的“三公”经费预算小计",
         "“三公”经费小计",
         "一般公共预算拨款安排的“三公”经费小计",
         "小计",
         "一般公共预算拨款安排的“三公”经费预算",
         "“三公”经费",
         "一般公共预算拨款安排的“三公”经费"
        ],
        "under": [
         "年",
         "当年",
         "当年预算",
         "本年",
         "本年预算",
         "预算数",
         "预算"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "当年·因公出国（境）费用",
         "en": "Budget: Official overseas visits"
        },
        "heads": [
         "因公出国（境）费用",
         "因公出国（境）费"
        ],
        "under": [
         "年",
         "当年",
         "当年预算",
         "本年",
         "本年预算",
         "预算数",
         "预算"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "当年·公务接待费",
         "en": "Budget: Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "under": [
         "年",
         "当年",
         "当年预算",
         "本年",
         "本年预算",
         "预算数",
         "预算"
        ],
        "row": "hospitality"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "当年·公务用车购置费",
         "en": "Budget: Vehicle purchase"
        },
        "heads": [
         "公务用车购置费"
        ],
        "under": [
         "年",
         "当年",
         "当年预算",
         "本年",
         "本年预算",
         "预算数",
         "预算"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "当年·公务用车运行维护费",
         "en": "Budget: Vehicle operation"
        },
        "heads": [
         "公务用车运行维护费",
         "公务用车运行费"
        ],
        "under": [
         "年",
         "当年",
         "当年预算",
         "本年",
         "本年预算",
         "预算数",
         "预算"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "当年·会议费",
         "en": "Budget: Meetings"
        },
        "heads": [
         "会议费"
        ],
        "under": [
         "年",
         "当年",
         "当年预算",
         "本年",
         "本年预算",
         "预算数",
         "预算"
        ],
        "row": "meetings"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "当年·培训费",
         "en": "Budget: Training"
        },
        "heads": [
         "培训费"
        ],
        "under": [
         "年",
         "当年",
         "当年预算",
         "本年",
         "本年预算",
         "预算数",
         "预算"
        ],
        "row": "training"
       },
       {
        "id": "change",
        "kind": "amount",
        "title": {
         "zh": "增减变化",
         "en": "Change"
        },
        "heads": [
         "合计"
        ],
        "under": [
         "增减变化情况",
         "增减变化"
        ],
        "optional": true,
        "row": "total"
       },
       {
        "id": "change",
        "kind": "amount",
        "title": {
         "zh": "增减变化",
         "en": "Change"
        },
        "heads": [
         "一般公共预算拨款安排的“三公”经费预算",
         "“三公”经费"
        ],
        "under": [
         "增减变化情况",
         "增减变化"
        ],
        "optional": true,
        "row": "subtotal"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "totalIsThreePublicMeetingsAndTraining",
      "panel": "main",
      "columns": [
       "priorYear",
       "total"
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
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "priorYear",
       "total"
      ],
      "total": "subtotal",
      "parts": [
       "overseasVisits",
       "hospitality",
       "vehiclePurchase",
       "vehicleOperation"
      ]
     },
     {
      "kind": "rowSum",
      "id": "totalIsPriorYearAndChange",
      "panel": "main",
      "total": "total",
      "parts": [
       "priorYear",
       "change"
      ],
      "everyPart": true,
      "rows": [
       "total",
       "subtotal"
      ]
     }
    ]
   }
  ]
 },
 {
  "id": "shandong-county-budget",
  "title": {
   "zh": "山东省部门预算",
   "en": "Shandong department budgets"
  },
  "applies": {
   "regions": [
    "37"
   ],
   "from": 2016,
   "to": null,
   "stage": "budget"
  },
  "source": "山东省鱼台县财政局 2023 年部门预算（十二张表，含基本支出、项目支出、政府采购）；山东省属单位 2016—2018 年部门预算的表目",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "收支预算总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "收支预算总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入"
        ],
        "optional": true
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入"
        ],
        "optional": true
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入"
        ],
        "optional": true
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "事业单位经营收入",
         "经营收入"
        ],
        "optional": true
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "nonFiscalSurplus",
        "labels": [
         "使用非财政拨款结余",
         "使用非财政拨款结余收入"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余"
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
      "id": "currentRevenueIsSumOfSources",
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
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "nonFiscalSurplus",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "收入预算表",
     "en": "Summary of revenue"
    },
    "titles": [
     "收入预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        ],
        "optional": true
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算拨款收入",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算拨款收入",
         "一般公共预算",
         "一般公共预算财政拨款收入"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算拨款收入",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算拨款收入",
         "政府性基金预算",
         "政府性基金预算财政拨款收入"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算拨款收入",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算拨款收入",
         "国有资本经营预算",
         "国有资本经营预算财政拨款收入"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金收入",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
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
        ]
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入",
         "经营收入"
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
        ]
       },
       {
        "id": "nonFiscalSurplus",
        "kind": "amount",
        "title": {
         "zh": "使用非财政拨款结余",
         "en": "Non-fiscal surplus used"
        },
        "heads": [
         "使用非财政拨款结余"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "carryover",
       "nonFiscalSurplus"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "carryover",
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "nonFiscalSurplus"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "支出预算表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        "id": "remittance",
        "kind": "amount",
        "title": {
         "zh": "上缴上级支出",
         "en": "Remittance to superior body"
        },
        "heads": [
         "上缴上级支出",
         "上解上级支出"
        ]
       },
       {
        "id": "commercial",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营支出",
         "en": "Commercial expenditure"
        },
        "heads": [
         "事业单位经营支出",
         "经营支出"
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
         "对下级单位补助支出",
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
      "id": "totalIsSumOfKinds",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project",
       "remittance",
       "commercial",
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
     "zh": "财政拨款收支预算表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "财政拨款收支预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年收入",
         "本年收入合计"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
         "上年结转和结余"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "合计",
         "金额"
        ],
        "under": [
         "支出",
         "预算数"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出",
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余",
         "年终结转和结余"
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
      "id": "currentRevenueIsSumOfFunds",
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
      "id": "openingBalanceIsSumOfFunds",
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
      "id": "totalRevenueIsCurrentAndCarryover",
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
      "id": "totalIsSumOfFunds",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "一般公共预算支出表",
     "en": "General public budget expenditure"
    },
    "titles": [
     "一般公共预算支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年执行数",
         "en": "Prior year"
        },
        "heads": [
         "执行数",
         "上年执行数",
         "上年预算执行数",
         "上年预算数"
        ],
        "optional": true
       },
       {
        "id": "change",
        "kind": "amount",
        "title": {
         "zh": "增减额",
         "en": "Change"
        },
        "heads": [
         "增减额"
        ],
        "optional": true
       },
       {
        "id": "changePercent",
        "kind": "text",
        "title": {
         "zh": "增减（%）",
         "en": "Change (%)"
        },
        "heads": [
         "增减%",
         "增减（%）",
         "增减幅度",
         "增减比例"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "personnel",
       "operating",
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
     "zh": "一般公共预算基本支出表",
     "en": "General public basic expenditure"
    },
    "titles": [
     "一般公共预算基本支出表",
     "财政拨款安排的基本支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "部门预算支出经济分类科目编码",
         "科目代码"
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
         "经济分类科目名称",
         "部门预算支出经济分类科目名称"
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
         "总计"
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
         "公用经费"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
     "zh": "政府性基金预算支出表",
     "en": "Government-managed funds expenditure"
    },
    "titles": [
     "政府性基金预算支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
     "zh": "国有资本经营预算支出表",
     "en": "State capital operations expenditure"
    },
    "titles": [
     "国有资本经营预算支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
     "zh": "一般公共预算“三公”经费支出表",
     "en": "Three public expenses"
    },
    "titles": [
     "一般公共预算“三公”经费支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计",
         "en": "Three public expenses"
        },
        "heads": [
         "合计",
         "“三公”经费合计",
         "总计"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费",
         "en": "Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行费",
         "en": "Official vehicles"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehicles"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费",
         "en": "Vehicle purchase"
        },
        "heads": [
         "公务用车购置费",
         "购置费",
         "公务用车购置"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行费",
         "en": "Vehicle operation"
        },
        "heads": [
         "公务用车运行费",
         "公务用车运行维护费",
         "运行费",
         "运行维护费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务接待费",
         "en": "Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "row": "hospitality"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   },
   {
    "id": "basicExpenditure",
    "ordinal": 10,
    "title": {
     "zh": "基本支出预算表",
     "en": "Basic expenditure by economic class"
    },
    "titles": [
     "基本支出预算表",
     "基本支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "部门预算支出经济分类科目编码",
         "科目代码"
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
         "经济分类科目名称",
         "部门预算支出经济分类科目名称"
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
         "总计"
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
         "公用经费"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "projectExpenditure",
    "ordinal": 11,
    "title": {
     "zh": "项目支出预算表",
     "en": "Project expenditure"
    },
    "titles": [
     "项目支出预算表",
     "项目支出表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "category",
        "kind": "text",
        "title": {
         "zh": "类型",
         "en": "Kind"
        },
        "heads": [
         "类型",
         "项目类别",
         "项目类型"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "text",
        "title": {
         "zh": "项目名称",
         "en": "Project"
        },
        "heads": [
         "项目名称",
         "项目"
        ]
       },
       {
        "id": "agency",
        "kind": "text",
        "title": {
         "zh": "项目单位",
         "en": "Agency"
        },
        "heads": [
         "项目单位",
         "单位名称",
         "预算单位"
        ],
        "optional": true
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
         "总计"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款"
        ],
        "under": [
         "本年拨款",
         "本年财政拨款",
         "财政拨款",
         "当年财政拨款"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金"
        ],
        "under": [
         "本年拨款",
         "本年财政拨款",
         "财政拨款",
         "当年财政拨款"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款"
        ],
        "under": [
         "本年拨款",
         "本年财政拨款",
         "财政拨款",
         "当年财政拨款"
        ],
        "optional": true
       },
       {
        "id": "openingGeneralPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算结转结余",
         "en": "General public budget carryover"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款"
        ],
        "under": [
         "财政拨款结转结余",
         "上年财政拨款结转结余",
         "财政拨款结转"
        ],
        "optional": true
       },
       {
        "id": "openingGovernmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算结转结余",
         "en": "Government-managed funds carryover"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金"
        ],
        "under": [
         "财政拨款结转结余",
         "上年财政拨款结转结余",
         "财政拨款结转"
        ],
        "optional": true
       },
       {
        "id": "openingStateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算结转结余",
         "en": "State capital carryover"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款"
        ],
        "under": [
         "财政拨款结转结余",
         "上年财政拨款结转结余",
         "财政拨款结转"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金",
         "财政专户管理资金收入"
        ],
        "optional": true
       },
       {
        "id": "agencyOwn",
        "kind": "amount",
        "title": {
         "zh": "单位资金",
         "en": "Agency’s own funds"
        },
        "heads": [
         "单位资金"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfFunds",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "openingGeneralPublic",
       "openingGovernmentFunds",
       "openingStateCapital",
       "specialAccount",
       "agencyOwn"
      ]
     }
    ]
   },
   {
    "id": "governmentProcurement",
    "ordinal": 12,
    "title": {
     "zh": "政府采购预算表",
     "en": "Government procurement"
    },
    "titles": [
     "政府采购预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "project",
        "kind": "text",
        "title": {
         "zh": "采购项目",
         "en": "Project"
        },
        "heads": [
         "采购项目",
         "项目名称"
        ],
        "optional": true
       },
       {
        "id": "item",
        "kind": "text",
        "title": {
         "zh": "采购品目",
         "en": "Item"
        },
        "heads": [
         "采购品目",
         "采购目录",
         "品目名称"
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
         "数量",
         "采购数量"
        ],
        "optional": true
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
         "总计",
         "预算金额",
         "金额"
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
    "identities": []
   }
  ]
 },
 {
  "id": "sichuan-county-budget",
  "title": {
   "zh": "四川省部门预算",
   "en": "Sichuan department budgets"
  },
  "applies": {
   "regions": [
    "51"
   ],
   "from": 2019,
   "to": null,
   "stage": "budget"
  },
  "source": "四川省仁寿县交通运输局 2025 年部门预算的表目（财政拨款支出预算表、一般公共预算项目支出预算表、政府性基金“三公”经费支出表另立）",
  "forms": [
   {
    "id": "revenueExpenditureSummary",
    "ordinal": 1,
    "title": {
     "zh": "部门收支总表",
     "en": "Summary of revenue and expenditure"
    },
    "titles": [
     "部门收支总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "specialAccount",
        "labels": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
       },
       {
        "key": "serviceRevenue",
        "labels": [
         "事业收入"
        ],
        "optional": true
       },
       {
        "key": "superiorSubsidy",
        "labels": [
         "上级补助收入"
        ],
        "optional": true
       },
       {
        "key": "subordinateRemittance",
        "labels": [
         "附属单位上缴收入"
        ],
        "optional": true
       },
       {
        "key": "commercialRevenue",
        "labels": [
         "事业单位经营收入",
         "经营收入"
        ],
        "optional": true
       },
       {
        "key": "otherRevenue",
        "labels": [
         "其他收入"
        ],
        "optional": true
       },
       {
        "key": "currentYear",
        "labels": [
         "本年收入合计"
        ]
       },
       {
        "key": "nonFiscalSurplus",
        "labels": [
         "使用非财政拨款结余",
         "使用非财政拨款结余收入"
        ],
        "optional": true
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余"
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
      "id": "currentRevenueIsSumOfSources",
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
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue"
      ]
     },
     {
      "kind": "columnSum",
      "id": "totalRevenueIsCurrentAndBalances",
      "panel": "revenue",
      "columns": [
       "amount"
      ],
      "total": "total",
      "parts": [
       "currentYear",
       "nonFiscalSurplus",
       "carryover"
      ]
     },
     {
      "kind": "columnSum",
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "amount"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
     "zh": "部门收入总表",
     "en": "Summary of revenue"
    },
    "titles": [
     "部门收入总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        ],
        "optional": true
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算拨款收入",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算拨款收入",
         "一般公共预算",
         "一般公共预算财政拨款收入"
        ]
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算拨款收入",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算拨款收入",
         "政府性基金预算",
         "政府性基金预算财政拨款收入"
        ]
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算拨款收入",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算拨款收入",
         "国有资本经营预算",
         "国有资本经营预算财政拨款收入"
        ],
        "optional": true
       },
       {
        "id": "specialAccount",
        "kind": "amount",
        "title": {
         "zh": "财政专户管理资金收入",
         "en": "Special fiscal account"
        },
        "heads": [
         "财政专户管理资金收入",
         "财政专户管理资金"
        ],
        "optional": true
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
        ]
       },
       {
        "id": "commercialRevenue",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营收入",
         "en": "Commercial revenue"
        },
        "heads": [
         "事业单位经营收入",
         "经营收入"
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
        ]
       },
       {
        "id": "nonFiscalSurplus",
        "kind": "amount",
        "title": {
         "zh": "使用非财政拨款结余",
         "en": "Non-fiscal surplus used"
        },
        "heads": [
         "使用非财政拨款结余"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsSumOfSources",
      "panel": "main",
      "total": "total",
      "parts": [
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "carryover",
       "nonFiscalSurplus"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "carryover",
       "generalPublic",
       "governmentFunds",
       "stateCapital",
       "specialAccount",
       "serviceRevenue",
       "superiorSubsidy",
       "subordinateRemittance",
       "commercialRevenue",
       "otherRevenue",
       "nonFiscalSurplus"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "expenditureSummary",
    "ordinal": 3,
    "title": {
     "zh": "部门支出总表",
     "en": "Summary of expenditure"
    },
    "titles": [
     "部门支出总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计"
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
        "id": "remittance",
        "kind": "amount",
        "title": {
         "zh": "上缴上级支出",
         "en": "Remittance to superior body"
        },
        "heads": [
         "上缴上级支出",
         "上解上级支出"
        ]
       },
       {
        "id": "commercial",
        "kind": "amount",
        "title": {
         "zh": "事业单位经营支出",
         "en": "Commercial expenditure"
        },
        "heads": [
         "事业单位经营支出",
         "经营支出"
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
         "对下级单位补助支出",
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
      "id": "totalIsSumOfKinds",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project",
       "remittance",
       "commercial",
       "subsidy"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project",
       "remittance",
       "commercial",
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
     "zh": "财政拨款收支预算总表",
     "en": "Summary of fiscal appropriations"
    },
    "titles": [
     "财政拨款收支预算总表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "revenue",
      "keyedBy": "label",
      "columns": [
       {
        "id": "label",
        "kind": "label",
        "title": {
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
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
        "key": "currentYear",
        "labels": [
         "本年收入",
         "本年收入合计"
        ]
       },
       {
        "key": "generalPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ]
       },
       {
        "key": "governmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ]
       },
       {
        "key": "stateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
        ]
       },
       {
        "key": "carryover",
        "labels": [
         "上年结转",
         "上年结转结余",
         "上年结转和结余"
        ]
       },
       {
        "key": "openingGeneralPublic",
        "labels": [
         "一般公共预算资金",
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款",
         "一般公共预算财政拨款收入",
         "一般公共预算拨款收入",
         "一般公共预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingGovernmentFunds",
        "labels": [
         "政府性基金",
         "政府性基金预算",
         "政府性基金预算资金",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款",
         "政府性基金预算财政拨款收入",
         "政府性基金预算拨款收入",
         "政府性基金收入",
         "政府性基金预算收入"
        ],
        "section": "carryover",
        "optional": true
       },
       {
        "key": "openingStateCapital",
        "labels": [
         "国有资本经营预算",
         "国有资本经营预算资金",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款",
         "国有资本经营预算财政拨款收入",
         "国有资本经营预算拨款收入",
         "国有资本经营收入",
         "国有资本经营预算收入"
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
         "zh": "项目",
         "en": "Item"
        },
        "heads": [
         "项目"
        ],
        "under": [
         "支出"
        ]
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "预算数",
         "en": "Budget"
        },
        "heads": [
         "预算数",
         "合计",
         "金额"
        ],
        "under": [
         "支出",
         "预算数"
        ]
       },
       {
        "id": "generalPublic",
        "kind": "amount",
        "title": {
         "zh": "一般公共预算",
         "en": "General public budget"
        },
        "heads": [
         "一般公共预算",
         "一般公共预算拨款",
         "一般公共预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "governmentFunds",
        "kind": "amount",
        "title": {
         "zh": "政府性基金预算",
         "en": "Government-managed funds"
        },
        "heads": [
         "政府性基金预算",
         "政府性基金预算拨款",
         "政府性基金预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       },
       {
        "id": "stateCapital",
        "kind": "amount",
        "title": {
         "zh": "国有资本经营预算",
         "en": "State capital operations"
        },
        "heads": [
         "国有资本经营预算",
         "国有资本经营预算拨款",
         "国有资本经营预算财政拨款"
        ],
        "under": [
         "支出",
         "预算数"
        ],
        "optional": true
       }
      ],
      "rows": [
       {
        "key": "currentYear",
        "labels": [
         "本年支出",
         "本年支出合计"
        ]
       },
       {
        "key": "carryoverOut",
        "labels": [
         "结转下年",
         "年终结转结余",
         "年末结转结余",
         "年终结转和结余"
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
      "id": "currentRevenueIsSumOfFunds",
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
      "id": "openingBalanceIsSumOfFunds",
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
      "id": "totalRevenueIsCurrentAndCarryover",
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
      "id": "totalIsSumOfFunds",
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
      "id": "currentExpenditureIsSumOfFunctions",
      "panel": "expenditure",
      "columns": [
       "total",
       "generalPublic",
       "governmentFunds",
       "stateCapital"
      ],
      "total": "currentYear",
      "parts": [],
      "functionParts": true
     },
     {
      "kind": "columnSum",
      "id": "totalExpenditureIsCurrentAndCarryoverOut",
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
      "id": "totalRevenueEqualsTotalExpenditure",
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
    "id": "fiscalExpenditure",
    "ordinal": 5,
    "title": {
     "zh": "财政拨款支出预算表",
     "en": "Fiscal appropriation expenditure"
    },
    "titles": [
     "财政拨款支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "generalPublicExpenditure",
    "ordinal": 6,
    "title": {
     "zh": "一般公共预算支出表",
     "en": "General public budget expenditure"
    },
    "titles": [
     "一般公共预算支出表",
     "一般公共预算支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
         "基本支出"
        ],
        "optional": true
       },
       {
        "id": "operating",
        "kind": "amount",
        "title": {
         "zh": "公用经费",
         "en": "Operating expenses"
        },
        "heads": [
         "公用经费"
        ],
        "under": [
         "基本支出"
        ],
        "optional": true
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
        "id": "priorYear",
        "kind": "amount",
        "title": {
         "zh": "上年执行数",
         "en": "Prior year"
        },
        "heads": [
         "执行数",
         "上年执行数",
         "上年预算执行数",
         "上年预算数"
        ],
        "optional": true
       },
       {
        "id": "change",
        "kind": "amount",
        "title": {
         "zh": "增减额",
         "en": "Change"
        },
        "heads": [
         "增减额"
        ],
        "optional": true
       },
       {
        "id": "changePercent",
        "kind": "text",
        "title": {
         "zh": "增减（%）",
         "en": "Change (%)"
        },
        "heads": [
         "增减%",
         "增减（%）",
         "增减幅度",
         "增减比例"
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
        ]
       }
      ]
     }
    ],
    "identities": [
     {
      "kind": "rowSum",
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "rowSum",
      "id": "basicIsPersonnelAndOperating",
      "panel": "main",
      "total": "basic",
      "parts": [
       "personnel",
       "operating"
      ],
      "everyPart": true
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "personnel",
       "operating",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   },
   {
    "id": "generalPublicBasicExpenditure",
    "ordinal": 7,
    "title": {
     "zh": "一般公共预算基本支出预算表",
     "en": "General public basic expenditure"
    },
    "titles": [
     "一般公共预算基本支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "economicDepartment",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "经济分类科目编码",
         "部门预算支出经济分类科目编码",
         "科目代码"
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
         "经济分类科目名称",
         "部门预算支出经济分类科目名称"
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
         "总计"
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
         "公用经费"
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
      "id": "totalIsPersonnelAndOperating",
      "panel": "main",
      "total": "total",
      "parts": [
       "personnel",
       "operating"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "generalPublicProjectExpenditure",
    "ordinal": 8,
    "title": {
     "zh": "一般公共预算项目支出预算表",
     "en": "General public project expenditure"
    },
    "titles": [
     "一般公共预算项目支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "ordinal",
      "columns": [
       {
        "id": "functionCode",
        "kind": "text",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "功能科目编码"
        ],
        "optional": true
       },
       {
        "id": "project",
        "kind": "text",
        "title": {
         "zh": "项目名称",
         "en": "Project"
        },
        "heads": [
         "项目名称",
         "单位名称（科目/项目）",
         "单位名称（项目）",
         "单位名称（科目）",
         "项目"
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
         "预算数",
         "合计"
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
    "identities": []
   },
   {
    "id": "threePublicExpenses",
    "ordinal": 9,
    "title": {
     "zh": "一般公共预算“三公”经费支出表",
     "en": "Three public expenses"
    },
    "titles": [
     "一般公共预算“三公”经费支出表",
     "一般公共预算“三公”经费支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计",
         "en": "Three public expenses"
        },
        "heads": [
         "合计",
         "“三公”经费合计"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费",
         "en": "Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行费",
         "en": "Official vehicles"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehicles"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费",
         "en": "Vehicle purchase"
        },
        "heads": [
         "公务用车购置费",
         "购置费",
         "公务用车购置"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行费",
         "en": "Vehicle operation"
        },
        "heads": [
         "公务用车运行费",
         "公务用车运行维护费",
         "运行费",
         "运行维护费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务接待费",
         "en": "Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "row": "hospitality"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   },
   {
    "id": "governmentFundsExpenditure",
    "ordinal": 10,
    "title": {
     "zh": "政府性基金预算支出表",
     "en": "Government-managed funds expenditure"
    },
    "titles": [
     "政府性基金预算支出表",
     "政府性基金支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
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
    "id": "governmentFundsThreePublicExpenses",
    "ordinal": 11,
    "title": {
     "zh": "政府性基金“三公”经费支出表",
     "en": "Three public expenses from government-managed funds"
    },
    "titles": [
     "政府性基金“三公”经费支出表",
     "政府性基金预算“三公”经费支出表",
     "政府性基金预算“三公”经费支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "single",
      "columns": [
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "“三公”经费合计",
         "en": "Three public expenses"
        },
        "heads": [
         "合计",
         "“三公”经费合计"
        ],
        "row": "subtotal"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "因公出国（境）费",
         "en": "Official overseas visits"
        },
        "heads": [
         "因公出国（境）费",
         "因公出国（境）费用"
        ],
        "row": "overseasVisits"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置及运行费",
         "en": "Official vehicles"
        },
        "heads": [
         "小计"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehicles"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车购置费",
         "en": "Vehicle purchase"
        },
        "heads": [
         "公务用车购置费",
         "购置费",
         "公务用车购置"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehiclePurchase"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务用车运行费",
         "en": "Vehicle operation"
        },
        "heads": [
         "公务用车运行费",
         "公务用车运行维护费",
         "运行费",
         "运行维护费"
        ],
        "under": [
         "公务用车购置及运行费",
         "公务用车购置及运行维护费",
         "公务用车购置和运行维护费",
         "公务用车费"
        ],
        "row": "vehicleOperation"
       },
       {
        "id": "total",
        "kind": "amount",
        "title": {
         "zh": "公务接待费",
         "en": "Official hospitality"
        },
        "heads": [
         "公务接待费"
        ],
        "row": "hospitality"
       }
      ],
      "rows": []
     }
    ],
    "identities": [
     {
      "kind": "columnSum",
      "id": "threePublicIsSumOfItems",
      "panel": "main",
      "columns": [
       "total"
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
      "id": "vehiclesArePurchaseAndOperation",
      "panel": "main",
      "columns": [
       "total"
      ],
      "total": "vehicles",
      "parts": [
       "vehiclePurchase",
       "vehicleOperation"
      ]
     }
    ]
   },
   {
    "id": "stateCapitalExpenditure",
    "ordinal": 12,
    "title": {
     "zh": "国有资本经营支出预算表",
     "en": "State capital operations expenditure"
    },
    "titles": [
     "国有资本经营支出预算表",
     "国有资本经营预算支出预算表"
    ],
    "defaultUnit": null,
    "required": false,
    "panels": [
     {
      "id": "main",
      "keyedBy": "code",
      "classification": "functional",
      "columns": [
       {
        "id": "code",
        "kind": "code",
        "title": {
         "zh": "科目编码",
         "en": "Code"
        },
        "heads": [
         "科目编码",
         "科目代码",
         "功能分类科目编码",
         "支出功能分类科目编码"
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
         "功能分类科目名称",
         "支出功能分类科目名称"
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
         "总计",
         "小计"
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
      "id": "totalIsBasicAndProject",
      "panel": "main",
      "total": "total",
      "parts": [
       "basic",
       "project"
      ]
     },
     {
      "kind": "tree",
      "id": "parentIsSumOfChildren",
      "panel": "main",
      "columns": [
       "total",
       "basic",
       "project"
      ],
      "totalRow": "total"
     }
    ]
   }
  ]
 }
]
