import { zipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { encodeGbk } from '../../../../test/generate/web-page.ts'
import { expandFiles, readArchive, unpackFile } from './expand-files.ts'

const text = (words: string): Uint8Array => strToU8(words)
const namesIn = (bytes: Uint8Array): string[] => expandFiles([{ name: 'a.zip', bytes }]).map(({ inside }) => inside ?? '(archive)')
const problemsOf = async (bytes: Uint8Array): Promise<string[]> => (await readArchive(bytes, 'a.zip', 0)).problems.map(({ code, params }) => `${code} ${params['entry'] ?? ''}`.trim())

/** fflate writes names in UTF-8 and says so; old Chinese programs write GBK and say nothing. */
function withGbkName(bytes: Uint8Array, placeholder: string, name: string): Uint8Array {
  const encoded = encodeGbk(name)
  const patched = bytes.slice()
  const at = Array.from(placeholder, (character) => character.charCodeAt(0))
  for (let index = 0; index + at.length <= patched.length; index += 1) {
    if (at.every((code, offset) => patched[index + offset] === code)) patched.set(encoded, index)
  }
  return patched
}

describe('archives', () => {
  it('lists documents by folder and name, and unpacks one at a time', () => {
    const bytes = zipSync({ '附件/预算.txt': text('甲'), '附件/说明.docx': text('乙'), 'readme.md': text('丙'), '__MACOSX/附件/._预算.txt': text('丁'), '~$说明.docx': text('戊') })
    const files = expandFiles([{ name: 'a.zip', bytes }])
    expect(files.map(({ inside }) => inside)).toEqual(['附件/预算.txt', '附件/说明.docx'])
    expect(files.map(unpackFile).map(({ name, bytes: content }) => [name, new TextDecoder().decode(content)])).toEqual([['预算.txt', '甲'], ['说明.docx', '乙']])
  })

  it('reads names in GBK', () => {
    expect(namesIn(withGbkName(zipSync({ 'XXXXXXXX.txt': text('1') }), 'XXXXXXXX', '部门预算'))).toEqual(['部门预算.txt'])
  })

  it('makes labels, not paths, of names', () => {
    const bytes = zipSync({ '../../etc/甲.txt': text('1'), '/乙.txt': text('2'), 'C:\\d\\丙.txt': text('3'), './../甲.txt': text('4') })
    expect(namesIn(bytes)).toEqual(['etc/甲.txt', '乙.txt', 'd/丙.txt', '甲.txt'])
  })

  it('takes reserved and foreign names for labels too', () => {
    expect(namesIn(zipSync({ 'CON.txt': text('1'), '\\\\host\\share\\甲.txt': text('2'), 'nul/../../乙.txt': text('3') }))).toEqual(['CON.txt', 'host/share/甲.txt', 'nul/乙.txt'])
  })

  it('opens archives one level down and names those further in', async () => {
    const inner = zipSync({ '丙.txt': text('3'), 'deep.zip': zipSync({ '丁.txt': text('4') }) })
    const bytes = zipSync({ '甲.txt': text('1'), 'in.zip': inner })
    expect(namesIn(bytes)).toEqual(['甲.txt', 'in.zip/丙.txt', '(archive)'])
    expect(await problemsOf(bytes)).toEqual(['archiveEntryUnread in.zip/deep.zip'])
  })

  it('leaves what is no archive as it is', () => {
    const files = [{ name: 'a.txt', bytes: text('PK') }]
    expect(expandFiles(files)).toEqual(files)
  })
})

describe('bad archives', () => {
  it('never unpacks what announces more than it may, or grows without measure', async () => {
    const bytes = zipSync({ 'bomb.txt': new Uint8Array(30_000_000), '甲.txt': text('1') })
    expect(namesIn(bytes)).toEqual(['甲.txt', '(archive)'])
    expect(await problemsOf(bytes)).toEqual(['archiveEntryTooLarge bomb.txt'])
  })

  it('finds sizes that lie and contents that are damaged', async () => {
    const bytes = zipSync({ '甲.txt': text('支出 10.00 万元'.repeat(50)) })
    const lying = bytes.slice()
    const view = new DataView(lying.buffer)
    const entry = lying.length - 22 - (46 + 7)
    expect(view.getUint32(entry, true)).toBe(0x02014b50)
    view.setUint32(entry + 24, 10, true)
    expect(await problemsOf(lying)).toEqual(['archiveEntryUnread 甲.txt'])
    const [file] = expandFiles([{ name: 'a.zip', bytes: lying }])
    expect(file === undefined ? null : unpackFile(file).name).toBe('a.zip')
  })

  it('says what is wrong with the whole', async () => {
    expect(await problemsOf(zipSync({ 'a.md': text('1') }))).toEqual(['archiveEmpty'])
    const bytes = zipSync({ '甲.txt': text('1') })
    expect(await problemsOf(bytes.subarray(0, bytes.length - 5))).toEqual(['fileTruncated'])
    expect(namesIn(bytes.subarray(0, bytes.length - 5))).toEqual(['(archive)'])
  })
})
