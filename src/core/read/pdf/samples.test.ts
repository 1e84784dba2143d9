/** Real disclosures, when they are at hand (MINGZHANG_SAMPLES): tables as printed, and nothing lost or split anywhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../cli/node-effects.ts'
import type { Block, Grid, Source } from '../../model/source.ts'
import { readPdf } from './read-pdf.ts'

const folder = process.env['MINGZHANG_SAMPLES'] ?? fileURLToPath(new URL('../../../../../shared/samples', import.meta.url))
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : []

async function read(start: string): Promise<Source> {
  const name = names.find((candidate) => candidate.startsWith(start)) ?? ''
  const { source, problems } = await readPdf(new Uint8Array(readFileSync(`${folder}/${name}`)), name, 0, nodeEffects)
  expect(problems).toEqual([])
  if (source === null) throw new Error('nothing read')
  return source
}

const onPage = (source: Source, pageNumber: number): readonly Block[] => source.blocks.filter((block) => block.place.pageNumber === pageNumber)
const gridsOn = (source: Source, pageNumber: number): readonly Grid[] => onPage(source, pageNumber).filter((block) => block.kind === 'grid')
const rowOf = (grid: Grid | undefined, row: number): string[] => (grid?.cells ?? []).filter((cell) => cell.rowIndex === row).map((cell) => cell.text)

describe.skipIf(names.length === 0)('sample disclosures', () => {
  it('SH-03: a form over two pages, with three columns of codes', async () => {
    const source = await read('SH-03')
    const [first] = gridsOn(source, 9)
    const [rest] = gridsOn(source, 10)
    expect([first?.rowCount, first?.columnCount, rest?.rowCount, rest?.columnCount]).toEqual([15, 9, 9, 9])
    expect(first?.cells.slice(0, 2).map(({ columnIndex, columnSpan }) => [columnIndex, columnSpan])).toEqual([[0, 4], [4, 5]])
    expect(rowOf(first, 5).filter((text) => /\d/.test(text))).toEqual(['201', '03', '01', '12,029,501.84', '12,029,501.84'])
    expect(rowOf(rest, 8).slice(1)).toEqual(['91,016,775.35', '91,016,775.35', '', '', ''])
  })

  it('SH-07: codes that count from page to page are no page numbers', async () => {
    const [grid] = gridsOn(await read('SH-07'), 12)
    expect(rowOf(grid, 1).slice(0, 3)).toEqual(['204', '06', ''])
  })

  it('JS-07: heads merged in two directions', async () => {
    const grid = gridsOn(await read('JS-07'), 17)[1]
    expect([grid?.rowCount, grid?.columnCount]).toEqual([4, 9])
    expect(rowOf(grid, 3)).toEqual(['2,599.37', '670.12', '180.00', '304.40', '', '304.40', '185.72', '228.00', '1,701.25'])
    expect(grid?.cells.filter(({ rowIndex }) => rowIndex === 0).map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan])).toEqual([[1, 3], [6, 1], [1, 3], [1, 3]])
  })

  it('JS-12b: pages turned by their rotation', async () => {
    const source = await read('JS-12b')
    expect([source.pages[0], source.pages[11]].map((page) => [page?.widthPt, page?.heightPt])).toEqual([[1191, 842], [842, 1191]])
    expect(rowOf(gridsOn(source, 1)[0], 26)).toEqual([expect.any(String), '27,664.22', expect.any(String), '27,664.22'])
  })

  it('JS-02: a chart is no table, a table without its outer frame has no phantom columns', async () => {
    const source = await read('JS-02')
    expect(gridsOn(source, 22)).toEqual([])
    expect(gridsOn(source, 18)[0]?.columnCount).toBe(6)
  })

  it.each(names)('%s: no cell holds two amounts, no line is a page number', async (name) => {
    const source = await read(name.slice(0, 6))
    const texts = source.blocks.flatMap((block) => (block.kind === 'grid' ? block.cells.map((cell) => cell.text) : []))
    expect(texts.filter((text) => /^[\d,]+\.\d+\s*[\d,]+\.\d+/.test(text))).toEqual([])
    expect(source.blocks.filter((block) => block.kind === 'line' && /^[-\s\d]+$/.test(block.text))).toEqual([])
  })
})
