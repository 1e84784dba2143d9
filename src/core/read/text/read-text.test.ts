import { describe, expect, it } from 'vitest'
import type { Effects } from '../../effects.ts'
import type { TextLine } from '../../model/source.ts'
import { limits } from './limits.ts'
import { readText } from './read-text.ts'

const effects: Effects = {
  hash: (bytes) => Promise.resolve(`hash of ${bytes.length} bytes`),
  loadPdfium: () => Promise.reject(new Error('a text needs no PDF engine')),
  now: () => 0,
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** 预算 单位 in GB18030. */
const gb18030 = Uint8Array.from([0xd4, 0xa4, 0xcb, 0xe3, 0x20, 0xb5, 0xa5, 0xce, 0xbb])

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const { source } = await readText(bytes, 'a.txt', 0, effects)
  return (source?.blocks ?? []).map((block) => {
    const { text, place } = block as TextLine
    return `${place.pageNumber}:${(place.lineIndex ?? 0) + 1} ${text}`
  })
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const { source, problems } = await readText(bytes, 'a.txt', 0, effects)
  expect(source).toBeNull()
  return problems.map(({ code }) => code).join(' ')
}

describe('reading a text', () => {
  it('counts lines of the file and makes wide gaps single spaces', async () => {
    expect(await linesOf(utf8('一\r\n\r\n  二\t\t三　　四 \r\n'))).toEqual(['1:1 一', '1:3 二 三 四'])
  })

  it('makes lines of rows whose cells end with bars', async () => {
    expect(await linesOf(utf8('项目 | 金额 |\n合计 | 5.00 |\n甲 | 3.00 |\n乙 | 2.00 |\n来源：某局 | 日期：今天'))).toEqual(['1:1 项目 金额', '1:2 合计 5.00', '1:3 甲 3.00', '1:4 乙 2.00', '1:5 来源：某局 | 日期：今天'])
    expect(await linesOf(utf8('项目\n|\n金额\n|\n合计\n|\n5.00\n|\n甲\n|\n|\n乙\n|\n5.00\n|'))).toEqual(['1:1 项目 金额', '1:5 合计 5.00', '1:9 甲', '1:12 乙 5.00'])
    // Rows of unlike length: nobody says where they end.
    expect(await linesOf(utf8('甲 |\n5.00 |\n乙 |\n3.00 |\n2.00 |'))).toEqual(['1:1 甲', '1:2 5.00', '1:3 乙', '1:4 3.00', '1:5 2.00'])
  })

  it('starts pages at form feeds', async () => {
    expect(await linesOf(utf8('一\n\f二\n三\f\n四\n'))).toEqual(['1:1 一', '2:2 二', '3:3 三', '3:4 四'])
  })

  it('starts pages at a leading space when that is all the text uses spaces for', async () => {
    const page = (name: string): string => ` ${name}首行\n${'正文\n'.repeat(9)}`
    const pages = (await linesOf(utf8(page('甲') + page('乙')))).filter((line) => line.includes('首行'))
    expect(pages).toEqual(['1:1 甲首行', '2:11 乙首行'])
    expect(await linesOf(utf8('标题\n 缩进\n 缩进\n'))).toEqual(['1:1 标题', '1:2 缩进', '1:3 缩进'])
  })

  it('takes out page numbers and keeps serial numbers', async () => {
    expect(await linesOf(utf8('3 其他\n\n4\n其中：出国费\n\n\n\n12\n\n下页\n- 13 -\n第 14 页 共 20 页\n末页'))).toEqual([
      '1:1 3 其他', '1:3 4', '1:4 其中：出国费', '2:10 下页', '3:13 末页',
    ])
  })

  it('takes out bare numbers that end pages and count on', async () => {
    expect(await linesOf(utf8('一\n7\n\f二\n8\n\f三\n'))).toEqual(['1:1 一', '2:3 二', '3:5 三'])
    expect(await linesOf(utf8('一\n7\n\f二\n'))).toEqual(['1:1 一', '1:2 7', '2:3 二'])
  })

  it('reads UTF-8 with and without a mark, UTF-16 with one, and GB18030', async () => {
    expect(await linesOf(utf8('\ufeff预算 单位'))).toEqual(['1:1 预算 单位'])
    expect(await linesOf(Uint8Array.from([0xff, 0xfe, 0x84, 0x98, 0x97, 0x7b]))).toEqual(['1:1 预算'])
    expect(await linesOf(gb18030)).toEqual(['1:1 预算 单位'])
  })

  it('tells whether a line ends before the margin', async () => {
    const { source } = await readText(utf8(`${'字'.repeat(40)}\n${'字'.repeat(20)}\n${'字'.repeat(39)}`), 'a.txt', 0, effects)
    expect(source?.blocks.map((block) => (block as TextLine).endsShort)).toEqual([false, true, false])
  })
})

describe('a text that is none', () => {
  it('is reported with its reason', async () => {
    expect(await problemOf(utf8(''))).toBe('fileEmpty')
    expect(await problemOf(utf8(' \n\n'))).toBe('fileEmpty')
    expect(await problemOf(Uint8Array.from([0x41, 0x00, 0x42]))).toBe('fileUnreadable')
    expect(await problemOf(Uint8Array.from([0x41, 0xff, 0xff, 0x42]))).toBe('textEncodingUnknown')
  })

  it('is given up quickly when it is beyond the limits', async () => {
    expect(await problemOf(new Uint8Array(limits.fileBytes + 1).fill(0x35))).toBe('fileTooLarge')
    expect(await problemOf(utf8('x'.repeat(limits.lineCharacters + 1)))).toBe('fileTooComplex')
    expect(await problemOf(utf8('x\n'.repeat(limits.lineCount + 1)))).toBe('fileTooComplex')
  })
})
