// Generated from /data by scripts/generate.ts; do not edit.
import type { Title } from '../../model/reference.ts'

export const identityTitleData: readonly Title[] = [
 {
  "key": "rowSum",
  "zh": "{form}：各行合计等于各列之和",
  "en": "{form}: in every row the total is the sum of its columns"
 },
 {
  "key": "columnSum",
  "zh": "{form}：合计行等于各行之和",
  "en": "{form}: the total row is the sum of its rows"
 },
 {
  "key": "tree",
  "zh": "{form}：上级科目等于下级科目之和",
  "en": "{form}: a code is the sum of the codes below it"
 },
 {
  "key": "sum",
  "zh": "{form}：等于各分项之和",
  "en": "{form}: is the sum of its parts"
 },
 {
  "key": "counterpart",
  "zh": "{form}：与对应数字一致",
  "en": "{form}: agrees with its counterpart"
 },
 {
  "key": "equalRows",
  "zh": "{form}：与另一表同一科目的数字一致",
  "en": "{form}: agrees with another form code by code"
 },
 {
  "key": "bound",
  "zh": "{form}：不大于{whole}中的对应数字",
  "en": "{form}: never more than its counterpart in {whole}"
 }
]
