// Generated from /data by scripts/generate.ts; do not edit.
import type { ChineseNumerals } from '../../model/vocabulary.ts'

export const chineseNumerals: ChineseNumerals = {
 "numerals": {
  "零": "0",
  "〇": "0",
  "一": "1",
  "二": "2",
  "两": "2",
  "三": "3",
  "四": "4",
  "五": "5",
  "六": "6",
  "七": "7",
  "八": "8",
  "九": "9",
  "壹": "1",
  "贰": "2",
  "叁": "3",
  "肆": "4",
  "伍": "5",
  "陆": "6",
  "柒": "7",
  "捌": "8",
  "玖": "9"
 },
 "multipliers": {
  "十": "10",
  "拾": "10",
  "百": "100",
  "佰": "100",
  "千": "1000",
  "仟": "1000",
  "万": "10000",
  "亿": "100000000"
 },
 "uncertain": [
  "点",
  "几",
  "数",
  "第",
  "多",
  "余",
  "近"
 ]
}
