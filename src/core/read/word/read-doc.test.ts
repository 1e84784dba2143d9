import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../cli/node-effects.ts'
import { readDoc } from './read-doc.ts'
import { sketch } from './test-support.ts'

/** Saved by LibreOffice as Word 97: lists by style and by hand, a deletion and an insertion tracked, hidden words, a table within a table. */
const saved = new Uint8Array(readFileSync(new URL('../../../../test/files/lists-and-tables.doc', import.meta.url)))

const read = (bytes: Uint8Array): ReturnType<typeof readDoc> => readDoc(bytes, 'a.doc', 0, nodeEffects)

describe('old Word files', () => {
  it('gives numbers of lists, printed words and cells with their spans', async () => {
    const { source, problems } = await read(saved)
    expect(problems).toEqual([])
    expect(sketch(source?.blocks ?? [])).toEqual([
      '一、部门职责', '（一）主要', '1. 负责', '2. 承担', '（二）机构', '二、收支', '（一）收入', '支出10.00万元',
      ['1!A1 项目 2x1', '1!B1 预算 1x2', '1!B2 基本', '1!C2 项目支出', '1!A3 这一格的文字比套在里面的小表要长得多所以外面才是表', '1!B3 见表', '1!C3 2.00'],
      ['2!A1 甲', '2!B1 1.00', '2!A2 乙', '2!B2 2.00'],
    ])
    expect(source?.blocks[0]).toMatchObject({ centered: true, endsParagraph: true })
  })

  it('never takes what is crossed out, and says so', async () => {
    const hides = saved.findIndex((byte, at) => byte === 0x3c && saved[at + 1] === 0x08 && saved[at + 2] === 1)
    const words = Buffer.from(saved).indexOf(Buffer.from('隐藏', 'utf16le'))
    const bytes = saved.map((byte, at) => (at === hides ? 0x37 : at === words || at === words + 2 ? 0x39 : at === words + 1 || at === words + 3 ? 0 : byte))
    const { source, problems } = await read(bytes)
    expect(problems).toMatchObject([{ code: 'textStruckOut', params: { text: '99', count: '1' } }])
    expect(sketch(source?.blocks ?? [])).toContain('支出10.00 万元')
  })

  it('says what it is that it cannot read', async () => {
    const codes = async (bytes: Uint8Array): Promise<string[]> => (await read(bytes)).problems.map(({ code }) => code)
    const head = Array.from({ length: saved.length / 512 }, (_, sector) => sector * 512).find((at) => saved[at] === 0xec && saved[at + 1] === 0xa5) ?? 0
    const changed = (at: number, value: number): Uint8Array => saved.map((byte, index) => (index === head + at ? value : byte))
    expect(await codes(changed(0, 0xdc))).toEqual(['fileOldWord'])
    expect(await codes(changed(0x0b, (saved[head + 0x0b] ?? 0) | 1))).toEqual(['fileEncrypted'])
    expect(await codes(new Uint8Array(0))).toEqual(['fileEmpty'])
    expect(await codes(saved.slice(0, 2000))).toEqual(['fileUnreadable'])
  })

  it('lives through any beginning of a file and any changed byte', async () => {
    for (let step = 0; step < 200; step += 1) {
      const bytes = saved.slice(0, step % 4 === 0 ? Math.floor((saved.length * step) / 200) : saved.length)
      if (bytes.length > 0) bytes[(step * 7919) % bytes.length] = (step * 31) & 255
      const { source, problems } = await read(bytes)
      expect(source !== null || problems.length > 0).toBe(true)
    }
  })
})
