// Generated from /data by scripts/generate.ts; do not edit.
import type { IdentityDefinition } from '../../model/form-definition.ts'

export const reconciliationData: readonly IdentityDefinition[] = [
 {
  "kind": "sum",
  "id": "revenue-summary-matches-total-revenue",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "total",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "total"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "revenue-by-fund-matches-fiscal-appropriation",
  "total": {
   "form": "revenueSummary",
   "panel": "main",
   "row": "total",
   "column": "fiscalAppropriation"
  },
  "parts": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "generalPublic",
    "column": "amount"
   },
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "governmentFunds",
    "column": "amount"
   },
   {
    "form": "revenueExpenditureSummary",
    "panel": "revenue",
    "row": "stateCapital",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "special-account-matches-revenue-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "specialAccount",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "specialAccount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "agency-funds-match-revenue-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "agencyOwn",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "serviceRevenue"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "commercialRevenue"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "superiorSubsidy"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "subordinateRemittance"
   },
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "otherRevenue"
   }
  ],
  "mirrored": true
 },
 {
  "kind": "sum",
  "id": "carryover-matches-revenue-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "carryover",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "carryover"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "expenditure-summary-matches-current-expenditure",
  "total": {
   "form": "expenditureSummary",
   "panel": "main",
   "row": "total",
   "column": "total"
  },
  "parts": [
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
    "column": "carryoverOut"
   }
  ],
  "mirrored": true
 },
 {
  "kind": "equalRows",
  "id": "functions-match-expenditure-summary",
  "left": {
   "form": "revenueExpenditureSummary",
   "panel": "expenditure",
   "column": "amount"
  },
  "right": {
   "form": "expenditureSummary",
   "panel": "main",
   "column": "total"
  },
  "totals": false
 },
 {
  "kind": "sum",
  "id": "general-public-revenue-matches-fiscal-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "generalPublic",
   "column": "amount"
  },
  "parts": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "generalPublic",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "government-funds-revenue-matches-fiscal-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "governmentFunds",
   "column": "amount"
  },
  "parts": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "governmentFunds",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "state-capital-revenue-matches-fiscal-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "stateCapital",
   "column": "amount"
  },
  "parts": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "stateCapital",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "general-public-expenditure-matches-fiscal-summary",
  "total": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "currentYear",
   "column": "generalPublic"
  },
  "parts": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   }
  ],
  "apart": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "openingGeneralPublic",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "equalRows",
  "id": "general-public-functions-match-fiscal-summary",
  "left": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "column": "generalPublic"
  },
  "right": {
   "form": "generalPublicExpenditure",
   "panel": "main",
   "column": "total"
  },
  "totals": false,
  "apart": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "openingGeneralPublic",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "government-funds-expenditure-matches-fiscal-summary",
  "total": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "currentYear",
   "column": "governmentFunds"
  },
  "parts": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   }
  ],
  "apart": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "openingGovernmentFunds",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "equalRows",
  "id": "government-funds-functions-match-fiscal-summary",
  "left": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "column": "governmentFunds"
  },
  "right": {
   "form": "governmentFundsExpenditure",
   "panel": "main",
   "column": "total"
  },
  "totals": false,
  "apart": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "openingGovernmentFunds",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "state-capital-expenditure-matches-fiscal-summary",
  "total": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "currentYear",
   "column": "stateCapital"
  },
  "parts": [
   {
    "form": "stateCapitalExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   }
  ],
  "apart": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "openingStateCapital",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "equalRows",
  "id": "state-capital-functions-match-fiscal-summary",
  "left": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "column": "stateCapital"
  },
  "right": {
   "form": "stateCapitalExpenditure",
   "panel": "main",
   "column": "total"
  },
  "totals": false,
  "apart": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "openingStateCapital",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "basic-expenditure-matches-economic-table",
  "total": {
   "form": "generalPublicExpenditure",
   "panel": "main",
   "row": "total",
   "column": "basic"
  },
  "parts": [
   {
    "form": "generalPublicBasicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "current-revenue-matches-revenue-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "currentYear",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "currentYear"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "superior-subsidy-matches-revenue-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "superiorSubsidy",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "superiorSubsidy"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "service-revenue-matches-revenue-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "serviceRevenue",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "serviceRevenue"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "commercial-revenue-matches-revenue-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "commercialRevenue",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "commercialRevenue"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "subordinate-remittance-matches-revenue-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "subordinateRemittance",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "subordinateRemittance"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "other-revenue-matches-revenue-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "otherRevenue",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "otherRevenue"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "revenue-sources-match-total-revenue",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "total",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "general-public-matches-revenue-sources",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "generalPublic",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "generalPublic",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "government-funds-match-revenue-sources",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "governmentFunds",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "governmentFunds",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "special-account-matches-revenue-sources",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "specialAccount",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "specialAccount",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "agency-funds-match-revenue-sources",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "agencyOwn",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "agencyOwn",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "carryover-matches-revenue-sources",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "carryover",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "sources",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "total-expenditure-matches-expenditure-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "expenditure",
   "row": "total",
   "column": "amount"
  },
  "parts": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "basic"
   },
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "project"
   },
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "commercial"
   },
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "remittance"
   },
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "subsidy"
   },
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "reserve"
   },
   {
    "form": "revenueExpenditureSummary",
    "panel": "expenditure",
    "row": "carryoverOut",
    "column": "amount"
   },
   {
    "form": "revenueExpenditureSummary",
    "panel": "expenditure",
    "row": "surplusDistribution",
    "column": "amount"
   }
  ],
  "needs": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "basic"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "basic-use-matches-expenditure-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "nature",
   "row": "basic",
   "column": "amount"
  },
  "parts": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "basic"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "project-use-matches-expenditure-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "nature",
   "row": "project",
   "column": "amount"
  },
  "parts": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "project"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "reserve-use-matches-expenditure-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "nature",
   "row": "reserve",
   "column": "amount"
  },
  "parts": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "reserve"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "basic-expenditure-is-personnel-and-operating",
  "total": {
   "form": "expenditureSummary",
   "panel": "main",
   "row": "total",
   "column": "basic"
  },
  "parts": [
   {
    "form": "revenueExpenditureSummary",
    "panel": "expenditure",
    "row": "total",
    "column": "personnel"
   },
   {
    "form": "revenueExpenditureSummary",
    "panel": "expenditure",
    "row": "total",
    "column": "operating"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "project-expenditure-matches-expenditure-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "expenditure",
   "row": "total",
   "column": "project"
  },
  "parts": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "project"
   }
  ]
 },
 {
  "kind": "equalRows",
  "id": "project-functions-match-expenditure-summary",
  "left": {
   "form": "revenueExpenditureSummary",
   "panel": "expenditure",
   "column": "project"
  },
  "right": {
   "form": "expenditureSummary",
   "panel": "main",
   "column": "project"
  },
  "totals": false
 },
 {
  "kind": "sum",
  "id": "general-public-total-matches-fiscal-summary",
  "total": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "total",
   "column": "generalPublic"
  },
  "parts": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "carryoverOut",
    "column": "generalPublic"
   }
  ],
  "mirrored": true,
  "apart": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "openingGeneralPublic",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "government-funds-total-matches-fiscal-summary",
  "total": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "total",
   "column": "governmentFunds"
  },
  "parts": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "carryoverOut",
    "column": "governmentFunds"
   }
  ],
  "mirrored": true,
  "apart": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "openingGovernmentFunds",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "state-capital-total-matches-fiscal-summary",
  "total": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "total",
   "column": "stateCapital"
  },
  "parts": [
   {
    "form": "stateCapitalExpenditure",
    "panel": "main",
    "row": "total",
    "column": "total"
   },
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "row": "carryoverOut",
    "column": "stateCapital"
   }
  ],
  "mirrored": true,
  "apart": [
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "openingStateCapital",
    "column": "amount"
   },
   {
    "form": "fiscalSummary",
    "panel": "revenue",
    "row": "carryover",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "fiscal-uses-match-fiscal-expenditure",
  "total": {
   "form": "fiscalSummary",
   "panel": "nature",
   "row": "total",
   "column": "amount"
  },
  "parts": [
   {
    "form": "fiscalExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "fiscal-basic-use-matches-fiscal-basic-expenditure",
  "total": {
   "form": "fiscalSummary",
   "panel": "nature",
   "row": "basic",
   "column": "amount"
  },
  "parts": [
   {
    "form": "fiscalBasicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "general-public-revenue-matches-general-public-expenditure",
  "total": {
   "form": "fiscalSummary",
   "panel": "revenue",
   "row": "generalPublic",
   "column": "amount"
  },
  "parts": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "government-funds-revenue-matches-government-funds-expenditure",
  "total": {
   "form": "fiscalSummary",
   "panel": "revenue",
   "row": "governmentFunds",
   "column": "amount"
  },
  "parts": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "basic-expenditure-matches-personnel-and-operating-tables",
  "total": {
   "form": "generalPublicExpenditure",
   "panel": "main",
   "row": "total",
   "column": "basic"
  },
  "parts": [
   {
    "form": "generalPublicBasicExpenditure",
    "panel": "personnel",
    "row": "total",
    "column": "amount"
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
  "kind": "sum",
  "id": "government-funds-revenue-matches-its-table",
  "total": {
   "form": "fiscalSummary",
   "panel": "revenue",
   "row": "governmentFunds",
   "column": "amount"
  },
  "parts": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "row": "total",
    "column": "currentRevenue"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "government-funds-opening-balance-matches-its-table",
  "total": {
   "form": "fiscalSummary",
   "panel": "revenue",
   "row": "openingGovernmentFunds",
   "column": "amount"
  },
  "parts": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "row": "total",
    "column": "openingCarryover"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "state-capital-revenue-matches-its-table",
  "total": {
   "form": "fiscalSummary",
   "panel": "revenue",
   "row": "stateCapital",
   "column": "amount"
  },
  "parts": [
   {
    "form": "stateCapitalExpenditure",
    "panel": "main",
    "row": "total",
    "column": "currentRevenue"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "state-capital-opening-balance-matches-its-table",
  "total": {
   "form": "fiscalSummary",
   "panel": "revenue",
   "row": "openingStateCapital",
   "column": "amount"
  },
  "parts": [
   {
    "form": "stateCapitalExpenditure",
    "panel": "main",
    "row": "total",
    "column": "openingCarryover"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "fiscal-appropriation-matches-revenue-summary",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "fiscalAppropriation",
   "column": "amount"
  },
  "parts": [
   {
    "form": "revenueSummary",
    "panel": "main",
    "row": "total",
    "column": "fiscalAppropriation"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "government-funds-closing-balance-matches-its-table",
  "total": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "carryoverOut",
   "column": "governmentFunds"
  },
  "parts": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "row": "total",
    "column": "closingCarryover"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "state-capital-closing-balance-matches-its-table",
  "total": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "carryoverOut",
   "column": "stateCapital"
  },
  "parts": [
   {
    "form": "stateCapitalExpenditure",
    "panel": "main",
    "row": "total",
    "column": "closingCarryover"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "general-public-opening-balance-matches-its-table",
  "total": {
   "form": "fiscalSummary",
   "panel": "revenue",
   "row": "openingGeneralPublic",
   "column": "amount"
  },
  "parts": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "openingCarryover"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "general-public-closing-balance-matches-its-table",
  "total": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "carryoverOut",
   "column": "generalPublic"
  },
  "parts": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "row": "total",
    "column": "closingCarryover"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "project-expenditure-matches-project-table",
  "total": {
   "form": "generalPublicExpenditure",
   "panel": "main",
   "row": "total",
   "column": "project"
  },
  "parts": [
   {
    "form": "generalPublicProjectExpenditure",
    "panel": "main",
    "row": "total",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "government-funds-revenue-matches-own-table",
  "total": {
   "form": "fiscalSummary",
   "panel": "revenue",
   "row": "governmentFunds",
   "column": "amount"
  },
  "parts": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "revenue",
    "row": "governmentFunds",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "sum",
  "id": "government-funds-in-summary-match-own-table",
  "total": {
   "form": "revenueExpenditureSummary",
   "panel": "revenue",
   "row": "governmentFunds",
   "column": "amount"
  },
  "parts": [
   {
    "form": "governmentFundsExpenditure",
    "panel": "revenue",
    "row": "governmentFunds",
    "column": "amount"
   }
  ]
 }
]
