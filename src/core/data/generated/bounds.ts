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
  "kind": "rows",
  "id": "fiscal-uses-within-all-uses",
  "whole": {
   "form": "revenueExpenditureSummary",
   "panel": "nature",
   "column": "amount"
  },
  "parts": [
   {
    "form": "fiscalSummary",
    "panel": "nature",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "rows",
  "id": "fiscal-government-classes-within-all",
  "whole": {
   "form": "revenueExpenditureSummary",
   "panel": "government",
   "column": "amount"
  },
  "parts": [
   {
    "form": "fiscalSummary",
    "panel": "government",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "rows",
  "id": "fiscal-expenditure-within-all-functions",
  "whole": {
   "form": "revenueExpenditureSummary",
   "panel": "expenditure",
   "column": "amount"
  },
  "parts": [
   {
    "form": "fiscalExpenditure",
    "panel": "main",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "rows",
  "id": "funds-within-fiscal-expenditure",
  "whole": {
   "form": "fiscalExpenditure",
   "panel": "main",
   "column": "amount"
  },
  "parts": [
   {
    "form": "generalPublicExpenditure",
    "panel": "main",
    "column": "amount"
   },
   {
    "form": "governmentFundsExpenditure",
    "panel": "main",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "rows",
  "id": "general-public-basic-within-fiscal-basic",
  "whole": {
   "form": "fiscalBasicExpenditure",
   "panel": "main",
   "column": "amount"
  },
  "parts": [
   {
    "form": "generalPublicBasicExpenditure",
    "panel": "main",
    "column": "amount"
   }
  ]
 },
 {
  "kind": "cell",
  "id": "project-table-within-expenditure-summary",
  "whole": {
   "form": "expenditureSummary",
   "panel": "main",
   "row": "total",
   "column": "project"
  },
  "part": {
   "form": "projectExpenditure",
   "panel": "main",
   "row": "total",
   "column": "total"
  }
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
