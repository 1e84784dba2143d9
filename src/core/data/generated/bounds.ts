// Generated from /data by scripts/generate.ts; do not edit.
import type { BoundDefinition } from '../../model/form-definition.ts'

export const boundData: readonly BoundDefinition[] = [
 {
  "kind": "rows",
  "id": "fiscal-total-within-expenditure-summary",
  "whole": {
   "form": "expenditureSummary",
   "panel": "main",
   "column": "total"
  },
  "parts": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "column": "total"
   },
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "column": "total"
   },
   {
    "form": "stateCapitalExpenditure",
    "panel": "main",
    "column": "total"
   }
  ]
 },
 {
  "kind": "rows",
  "id": "fiscal-basic-within-expenditure-summary",
  "whole": {
   "form": "expenditureSummary",
   "panel": "main",
   "column": "basic"
  },
  "parts": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "column": "basic"
   },
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "column": "basic"
   },
   {
    "form": "stateCapitalExpenditure",
    "panel": "main",
    "column": "basic"
   }
  ]
 },
 {
  "kind": "rows",
  "id": "fiscal-project-within-expenditure-summary",
  "whole": {
   "form": "expenditureSummary",
   "panel": "main",
   "column": "project"
  },
  "parts": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "column": "project"
   },
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "column": "project"
   },
   {
    "form": "stateCapitalExpenditure",
    "panel": "main",
    "column": "project"
   }
  ]
 },
 {
  "kind": "rows",
  "id": "fiscal-functions-within-all-functions",
  "whole": {
   "form": "revenueExpenditureSummary",
   "panel": "expenditure",
   "column": "amount"
  },
  "parts": [
   {
    "form": "fiscalSummary",
    "panel": "expenditure",
    "column": "total"
   }
  ]
 },
 {
  "kind": "cell",
  "id": "three-public-general-public-within-fiscal-summary",
  "whole": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "total",
   "column": "generalPublic"
  },
  "part": {
   "form": "threePublicExpenses",
   "panel": "main",
   "row": "total",
   "column": "generalPublic"
  }
 },
 {
  "kind": "cell",
  "id": "three-public-government-funds-within-fiscal-summary",
  "whole": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "total",
   "column": "governmentFunds"
  },
  "part": {
   "form": "threePublicExpenses",
   "panel": "main",
   "row": "total",
   "column": "governmentFunds"
  }
 },
 {
  "kind": "cell",
  "id": "three-public-state-capital-within-fiscal-summary",
  "whole": {
   "form": "fiscalSummary",
   "panel": "expenditure",
   "row": "total",
   "column": "stateCapital"
  },
  "part": {
   "form": "threePublicExpenses",
   "panel": "main",
   "row": "total",
   "column": "stateCapital"
  }
 }
]
