// Generated from /data by scripts/generate.ts; do not edit.
import type { ConclusionMeasure } from '../../model/rule-data.ts'

export const conclusionMeasure: ConclusionMeasure = {
 "failingRules": [
  "completeness/forms-due",
  "completeness/sections-due"
 ],
 "failingWarnings": 6
}
