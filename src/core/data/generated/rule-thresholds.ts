// Generated from /data by scripts/generate.ts; do not edit.
import type { RuleThresholds } from '../../model/rule-data.ts'

export const ruleThresholds: RuleThresholds = {
 "codeCheckMajorityPercent": 50,
 "itemListLeast": 3,
 "nameOverlapLeast": 4
}
