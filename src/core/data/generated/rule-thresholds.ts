// Generated from /data by scripts/generate.ts; do not edit.
import type { RuleThresholds } from '../../model/rule-data.ts'

export const ruleThresholds: RuleThresholds = {
 "objectiveSimilarityPercent": 75,
 "largeProjectSharePercent": 50,
 "listedProjectsSharePercent": 90,
 "indicatorCountLeast": 3,
 "indicatorCountMost": 30,
 "codeCheckMajorityPercent": 50,
 "defaultCurveProjects": 3,
 "itemListLeast": 3,
 "nameOverlapLeast": 4,
 "lowExecutionPercent": 80,
 "unitCostMostYuan": {
  "travelers": 150000,
  "vehiclesBought": 600000,
  "vehiclesHeld": 120000,
  "guests": 1000
 }
}
