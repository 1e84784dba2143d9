// Generated from /data by scripts/generate.ts; do not edit.
import type { CommonIndicator } from '../../model/reference.ts'

export const indicatorLibrary: readonly CommonIndicator[] = [
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "购置数量",
  "unit": "台、件、辆、套"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "购置质量合格率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "购置验收通过率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "采购计划完成时间",
  "unit": "日期"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "验收入库时间",
  "unit": "日期"
 },
 {
  "level1": "产出指标",
  "level2": "成本指标",
  "name": "单位购置成本",
  "unit": "元/台（件、辆、套）"
 },
 {
  "level1": "产出指标",
  "level2": "成本指标",
  "name": "政府采购率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "成本指标",
  "name": "政府采购节支率",
  "unit": "%"
 },
 {
  "level1": "效益指标",
  "level2": "社会效益指标",
  "name": "业务保障能力提升情况",
  "unit": "定性"
 },
 {
  "level1": "效益指标",
  "level2": "社会效益指标",
  "name": "公共服务水平提升情况",
  "unit": "定性"
 },
 {
  "level1": "满意度指标",
  "level2": "服务对象满意度指标",
  "name": "使用人员满意度",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "组织培训班次",
  "unit": "次"
 },
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "培训参加人数",
  "unit": "人"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "培训出勤率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "培训合格率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "培训计划完成时间",
  "unit": "日期"
 },
 {
  "level1": "产出指标",
  "level2": "成本指标",
  "name": "人均培训成本",
  "unit": "元"
 },
 {
  "level1": "满意度指标",
  "level2": "服务对象满意度指标",
  "name": "受训学员满意度",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "组织召开会议次数",
  "unit": "次"
 },
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "与会人数",
  "unit": "人"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "会议出勤率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "会议通过议题、提案、文件等数量",
  "unit": "件、个、份"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "会议计划完成时间",
  "unit": "日期"
 },
 {
  "level1": "产出指标",
  "level2": "成本指标",
  "name": "人均会议成本",
  "unit": "元"
 },
 {
  "level1": "满意度指标",
  "level2": "服务对象满意度指标",
  "name": "与会人员满意度",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "完成调研报告数量",
  "unit": "篇"
 },
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "完成研究报告数量",
  "unit": "篇"
 },
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "制定规划、条例、方案、标准、政策等数量",
  "unit": "份"
 },
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "编纂文章、期刊、书籍、专著等数量",
  "unit": "篇"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "评审合格率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "编纂工作完成时间",
  "unit": "日期"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "按时完成率",
  "unit": "%"
 },
 {
  "level1": "效益指标",
  "level2": "社会效益指标",
  "name": "研究性成果被引用次数",
  "unit": "次"
 },
 {
  "level1": "效益指标",
  "level2": "社会效益指标",
  "name": "研究性成果应用率",
  "unit": "%"
 },
 {
  "level1": "效益指标",
  "level2": "可持续影响指标",
  "name": "政策性成果废止情况",
  "unit": "定性"
 },
 {
  "level1": "满意度指标",
  "level2": "服务对象满意度指标",
  "name": "政策性成果受众人群满意度",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "项目验收达标率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "项目完成及时性",
  "unit": "定性"
 },
 {
  "level1": "成本指标",
  "level2": "生态环境成本指标",
  "name": "文明施工情况",
  "unit": "定性"
 },
 {
  "level1": "效益指标",
  "level2": "可持续影响指标",
  "name": "长效管理制度健全性",
  "unit": "定性"
 },
 {
  "level1": "满意度指标",
  "level2": "服务对象满意度指标",
  "name": "居民群众满意度",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "保障人数",
  "unit": "人"
 },
 {
  "level1": "产出指标",
  "level2": "数量指标",
  "name": "正常运行天数",
  "unit": "天"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "受理群众来电接通办结率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "房租补助发放精准率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "值班值守工作无差错率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "参会人员出席率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "会场设备完好率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "质量指标",
  "name": "办公设备技术状况良好率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "热线接通及时率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "房租补助发放及时率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "工作完成及时率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "各项工作任务完成及时率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "公文印制及时率",
  "unit": "%"
 },
 {
  "level1": "产出指标",
  "level2": "时效指标",
  "name": "政务网络故障恢复时效性",
  "unit": "小时"
 },
 {
  "level1": "产出指标",
  "level2": "成本指标",
  "name": "保障成本",
  "unit": "万元"
 },
 {
  "level1": "产出指标",
  "level2": "成本指标",
  "name": "服务外包成本",
  "unit": "万元"
 },
 {
  "level1": "效益指标",
  "level2": "社会效益指标",
  "name": "热线受理按期办结率",
  "unit": "%"
 },
 {
  "level1": "效益指标",
  "level2": "社会效益指标",
  "name": "热线受理问题解决率",
  "unit": "%"
 },
 {
  "level1": "效益指标",
  "level2": "社会效益指标",
  "name": "群众诉求答复率",
  "unit": "%"
 },
 {
  "level1": "效益指标",
  "level2": "社会效益指标",
  "name": "各项工作任务保障到位率",
  "unit": "%"
 },
 {
  "level1": "效益指标",
  "level2": "可持续影响指标",
  "name": "经费保障时长",
  "unit": "年"
 },
 {
  "level1": "效益指标",
  "level2": "可持续影响指标",
  "name": "干部队伍长期稳定性",
  "unit": "年"
 },
 {
  "level1": "满意度指标",
  "level2": "服务对象满意度指标",
  "name": "群众满意率",
  "unit": "%"
 },
 {
  "level1": "满意度指标",
  "level2": "服务对象满意度指标",
  "name": "服务对象满意率",
  "unit": "%"
 },
 {
  "level1": "满意度指标",
  "level2": "服务对象满意度指标",
  "name": "服务保障满意率",
  "unit": "%"
 }
]
