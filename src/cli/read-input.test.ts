import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'
import { unpackFile } from '../core/read/archive/expand-files.ts'
import { listInputs, readInput } from './read-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-read-input-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const archive = join(folder, '附件.zip')
const write = (words: Readonly<Record<string, string>>): void => writeFileSync(archive, zipSync(Object.fromEntries(Object.entries(words).map(([name, text]) => [name, strToU8(text)]))))
const textOf = async (path: string): Promise<string> => new TextDecoder().decode(unpackFile(await readInput(path)).bytes)

it('takes an archive into memory once for all its documents, and anew when it has changed', async () => {
  write({ '甲.txt': '一', '乙.txt': '二' })
  const [first = '', second = ''] = await listInputs(archive)
  expect((await readInput(first)).bytes).toBe((await readInput(second)).bytes)
  expect([await textOf(first), await textOf(second)]).toEqual(['一', '二'])
  write({ '甲.txt': '一', '乙.txt': '二〇二五' })
  expect(await textOf(second)).toBe('二〇二五')
})
