// Generated from /data by scripts/generate.ts; do not edit.
import type { Limit } from '../../model/limit.ts'

export const limitData: readonly Limit[] = [
 {
  "id": "objectiveSimilarityPercent",
  "unit": "percent",
  "title": {
   "zh": "两个绩效目标文字相同的比例，达到即视为重复",
   "en": "Likeness from which two objectives are the same"
  },
  "values": [
   {
    "value": 75,
    "from": null,
    "to": null,
    "region": null,
    "source": "performance-targets-2015"
   }
  ]
 },
 {
  "id": "largeProjectSharePercent",
  "unit": "percent",
  "title": {
   "zh": "单个项目占全部项目金额的比例，超过即建议细分",
   "en": "Share of all project money above which a project should be broken down"
  },
  "values": [
   {
    "value": 50,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "listedProjectsSharePercent",
  "unit": "percent",
  "title": {
   "zh": "所列项目占项目支出的比例，达到即视为全部列出",
   "en": "Share of project expenditure from which the listed projects are meant to be all"
  },
  "values": [
   {
    "value": 90,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "indicatorCountLeast",
  "unit": "count",
  "title": {
   "zh": "每个项目的指标最少个数",
   "en": "Fewest indicators of a project"
  },
  "values": [
   {
    "value": 3,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "indicatorCountMost",
  "unit": "count",
  "title": {
   "zh": "每个项目的指标最多个数",
   "en": "Most indicators of a project"
  },
  "values": [
   {
    "value": 30,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "defaultCurveProjects",
  "unit": "count",
  "title": {
   "zh": "支出计划相同的项目个数，达到即提示",
   "en": "As many projects with one spend plan look like a default"
  },
  "values": [
   {
    "value": 3,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "lowExecutionPercent",
  "unit": "percent",
  "title": {
   "zh": "执行率，低于即须说明原因",
   "en": "Rate of execution below which a reason is due"
  },
  "values": [
   {
    "value": 80,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "travelerCostMostYuan",
  "unit": "yuan",
  "title": {
   "zh": "因公出国（境）人均费用上限",
   "en": "Most an official traveler abroad costs"
  },
  "values": [
   {
    "value": 150000,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "vehiclePriceMostYuan",
  "unit": "yuan",
  "title": {
   "zh": "公务用车购置单价上限",
   "en": "Most a vehicle bought costs"
  },
  "values": [
   {
    "value": 600000,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "vehicleUpkeepMostYuan",
  "unit": "yuan",
  "title": {
   "zh": "公务用车每辆每年运行维护费上限",
   "en": "Most the upkeep of a vehicle costs in a year"
  },
  "values": [
   {
    "value": 120000,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "guestCostMostYuan",
  "unit": "yuan",
  "title": {
   "zh": "公务接待人均费用上限",
   "en": "Most an official guest costs"
  },
  "values": [
   {
    "value": 1000,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "publicationDays",
  "unit": "days",
  "title": {
   "zh": "批复后公开的期限",
   "en": "Days allowed from approval to publication"
  },
  "values": [
   {
    "value": 20,
    "from": null,
    "to": null,
    "region": null,
    "source": "budget-law-14"
   }
  ]
 },
 {
  "id": "publicationGraceDays",
  "unit": "days",
  "title": {
   "zh": "期限最后一日可能遇节假日的天数，再超过即为错误",
   "en": "Days beyond the last day that holidays may explain"
  },
  "values": [
   {
    "value": 10,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 },
 {
  "id": "executionPoints",
  "unit": "count",
  "title": {
   "zh": "自评中预算执行率的分值",
   "en": "Points for execution in a self-evaluation"
  },
  "values": [
   {
    "value": 10,
    "from": null,
    "to": null,
    "region": null,
    "source": "good-practice"
   }
  ]
 }
]
