/** The sample disclosure as printed: forms first, then the narrative with the project, procurement and asset tables inside, as Hebei counties do. */
import { assetTable, hebeiForms, procurementTable, projectTables } from '../hebei.ts'
import { table, words, type PrintDocument, type PrintOptions, type PrintSection } from '../print.ts'
import { sampleBudget } from './budget.ts'
import { assetIntroduction, closingSections, middleSections, objectiveSections, openingSections, procurementIntroduction } from './narrative.ts'

const options: PrintOptions = {
  amounts: { unit: 'tenThousandYuan', decimals: 2, grouped: false, zero: 'blank' },
  repeatHead: true,
  repeatCaption: true,
  pageNumbers: 'plain',
}

const agencyTable = table({
  widths: [4, 2, 2, 3],
  fontSizePt: 11,
  head: [['单位名称', '单位性质', '单位规格', '经费保障形式'].map((text) => words(text, { align: 'center', bold: true }))],
  rows: [['南宫市人民政府办公室本级', '行政', '正科级', '财政拨款'].map((text) => words(text, { align: 'center' }))],
})

export function sampleDisclosure(): PrintDocument {
  const { department, fiscalYear, projects } = sampleBudget
  const statement = `${department}${fiscalYear}年部门预算信息公开情况说明`
  const section = (landscape: boolean, ...blocks: PrintSection['blocks']): PrintSection => ({ landscape, blocks })
  return {
    title: `${department}${fiscalYear}年部门预算公开`,
    pageNumbers: options.pageNumbers,
    sections: [
      section(false, { kind: 'cover', lines: [department, `${fiscalYear}年部门预算公开`] }),
      section(false, { kind: 'title', text: '目 录' }, { kind: 'contents', entries: contents(statement) }),
      ...hebeiForms(sampleBudget, options).map((form) => section(true, form)),
      section(
        false, { kind: 'title', text: statement }, ...openingSections, agencyTable, ...middleSections, ...objectiveSections,
        { kind: 'heading', level: 1, text: '七、部门项目预算安排情况及绩效目标' },
      ),
      ...projects.map((project, index) => section(true, ...projectTables(project, index + 1, options))),
      section(true, ...procurementIntroduction, procurementTable(sampleBudget, options)),
      section(false, ...assetIntroduction, assetTable(sampleBudget, options), ...closingSections),
    ],
  }
}

function contents(statement: string): string[] {
  return ['第一部分 部门预算公开表', ...hebeiForms(sampleBudget, options).map((form, index) => `${index + 1}. ${form.title}`), `第二部分 ${statement}`]
}
