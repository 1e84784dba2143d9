/** A small 支出总表 whose one figure (208, 合计) is spoiled, printed in every format that is read, and what was read of it. */
import { strToU8, zipSync } from 'fflate'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { toDecimalYuan } from '../../src/core/money.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { toDocx } from '../generate/docx.ts'
import { toHtml } from '../generate/html.ts'
import { printNotEmbedded } from '../generate/not-embedded.ts'
import { toOldWorkbook } from '../generate/old-workbook.ts'
import { table, words, type PrintDocument } from '../generate/print.ts'
import { toWorkbook } from '../generate/workbook.ts'

const cover = '某市某某局2025年度部门预算公开'
const title = '支出总表'
const unit = '单位：万元'
const heads = ['科目编码', '科目名称', '合计', '基本支出', '项目支出']

const rowsWith = (spoiled: string): readonly (readonly string[])[] => [
  ['201', '一般公共服务支出', '10.00', '7.00', '3.00'], ['208', '社会保障和就业支出', spoiled, '4.00', '1.00'],
  ['210', '卫生健康支出', '6.00', '6.00', ''], ['', '合计', '21.00', '17.00', '4.00'],
]

const amounts: Readonly<Record<string, string>> = {
  '201/total': '100000.00', '201/basic': '70000.00', '201/project': '30000.00', '208/basic': '40000.00', '208/project': '10000.00',
  '210/total': '60000.00', '210/basic': '60000.00', 'total/total': '210000.00', 'total/basic': '170000.00', 'total/project': '40000.00',
}

function printed(spoiled: string): PrintDocument {
  const rows = rowsWith(spoiled).map((row) => row.map((text) => words(text)))
  const form = table({ title, caption: ['', '', unit], widths: [1, 2, 1, 1, 1], head: [heads.map((text) => words(text))], rows })
  return { title: cover, pageNumbers: null, sections: [{ landscape: true, blocks: [{ kind: 'cover', lines: [cover] }, form] }] }
}

const lines = (spoiled: string): readonly (readonly string[])[] => [[cover], [title], [unit], heads, ...rowsWith(spoiled)]
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

function openDocument(spoiled: string): Uint8Array {
  const cell = (text: string): string => `<table:table-cell office:value-type="string"><text:p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text:p></table:table-cell>`
  const rows = lines(spoiled).map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')
  return zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8(`<office:document-content><office:body><office:spreadsheet><table:table table:name="a">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`) })
}

/** Every format that keeps cells in their places. */
export const cellFormats: readonly (readonly [string, (spoiled: string) => Uint8Array | Promise<Uint8Array>])[] = [
  ['html', (spoiled) => strToU8(toHtml(printed(spoiled), { fontFamily: 'serif' }))],
  ['docx', (spoiled) => toDocx(printed(spoiled))],
  ['xlsx', (spoiled) => toWorkbook(printed(spoiled))],
  ['xls', (spoiled) => toOldWorkbook(printed(spoiled))],
  ['ods', openDocument],
  ['csv', (spoiled) => strToU8(lines(spoiled).map((row) => row.map(quoted).join(',')).join('\n'))],
]

/** Drawn glyphs have no order of their own, and the font of these pages has not every sign. */
export const pageFormat = ['pdf', (spoiled: string): Uint8Array => printNotEmbedded(printed(spoiled), { formsOnly: false, rowsPerPage: 40 })] as const

export const textFormat = ['txt', (spoiled: string): Uint8Array => strToU8(lines(spoiled).map((row) => row.filter((text) => text !== '').join(' ')).join('\n'))] as const

/** spoiled: the amount in yuan or the cell's state · told: some problem quotes the figure or a part of it · wrong: other cells with amounts never printed there */
export interface SpoiledReading {
  readonly spoiled: string
  readonly told: boolean
  readonly wrong: readonly string[]
  readonly errors: number
}

export async function readSpoiled(format: string, bytes: Uint8Array): Promise<SpoiledReading> {
  const { budget, audit } = await openDisclosure([{ name: `a.${format}`, bytes }], nodeEffects)
  const cells = budget.forms.flatMap((form) => form.cells).map(({ path, amount, state }) => ({ at: `${path.row}/${path.column}`, text: amount === null ? state : toDecimalYuan(amount.fen), isAmount: amount !== null }))
  return {
    spoiled: cells.find(({ at }) => at === '208/total')?.text ?? 'none',
    told: budget.problems.some(({ code }) => code === 'amountMalformed' || code === 'figureUnread'),
    wrong: cells.flatMap(({ at, text, isAmount }) => (isAmount && at !== '208/total' && amounts[at] !== text ? [`${at} ${text}`] : [])),
    errors: audit.findings.filter(({ severity }) => severity === 'error').length,
  }
}
