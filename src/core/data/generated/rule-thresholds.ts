// Generated from /data by scripts/generate.ts; do not edit.
import type { RuleThresholds } from '../../model/rule-data.ts'

export const ruleThresholds: RuleThresholds = {
 "codeCheckMajorityPercent": 50,
 "itemListLeast": 3,
 "nameOverlapLeast": 4,
 "formsDue": [
  {
   "stage": "budget",
   "from": 2017,
   "forms": [
    "revenueExpenditureSummary",
    "revenueSummary",
    "expenditureSummary",
    "fiscalSummary",
    "generalPublicExpenditure",
    "generalPublicBasicExpenditure",
    "threePublicExpenses",
    "governmentFundsExpenditure"
   ]
  },
  {
   "stage": "finalAccounts",
   "from": 2016,
   "forms": [
    "revenueExpenditureSummary",
    "revenueSummary",
    "expenditureSummary",
    "fiscalSummary",
    "generalPublicExpenditure",
    "generalPublicBasicExpenditure",
    "threePublicExpenses",
    "governmentFundsExpenditure"
   ]
  },
  {
   "stage": "budget",
   "from": 2017,
   "forms": [
    "stateCapitalExpenditure"
   ],
   "whereMoney": "fiscalSummary/revenue/stateCapital/amount"
  },
  {
   "stage": "finalAccounts",
   "from": 2016,
   "forms": [
    "stateCapitalExpenditure"
   ],
   "whereMoney": "fiscalSummary/revenue/stateCapital/amount"
  }
 ]
}
