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
   "form": "revenueExpenditureSummary",
   "panel": "expenditure",
   "row": "currentYear",
   "column": "amount"
  },
  "parts": [
   {
    "form": "expenditureSummary",
    "panel": "main",
    "row": "total",
    "column": "total"
   }
  ]
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
  "totals": false
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
  "totals": false
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
  "totals": false
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
 }
]
