/** Every wrong use of the commands that make and check releases: what is wrong, where, and what to do instead; never a stack, never a file half written. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtCli, type CliRun } from '../built-cli.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-wrong-'))
const at = (name: string): string => join(folder, name)
const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const reason = '与业务科室逐一核对过'
let mingzhang: (...args: readonly string[]) => Promise<CliRun>

beforeAll(async () => {
  mingzhang = await builtCli('test-wrong-use')
  writeFileSync(at('this.docx'), toDocx(family.print(family.plan(7), family.usual)))
  writeFileSync(at('bad.pdf'), 'not a pdf')
  writeFileSync(at('bad.mingzhang'), 'not a draft')
  writeFileSync(at('weather.txt'), '今天天气很好。')
  mkdirSync(at('empty'))
  mkdirSync(at('fake'))
  writeFileSync(at('fake/manifest.json'), '{"a":1}')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cases: readonly (readonly [args: readonly string[], told: RegExp, code: number])[] = [
  [['prepare'], /请给出要处理的文件/, 2],
  [['prepare', 'none.pdf', '-o', 'out'], /找不到“.*none\.pdf”。请检查路径/, 2],
  [['prepare', 'bad.pdf', '-o', 'out'], /bad\.pdf 里没有读出报表。请给出.*\n {2}\S/, 2],
  [['prepare', 'empty', '-o', 'out'], /empty 里没有能读的文件/, 2],
  [['prepare', 'this.docx', '-o', 'weather.txt'], /“.*weather\.txt”已有同名的文件.*请换一个名称/, 2],
  [['prepare', 'this.docx', '-o', 'weather.txt/below'], /“.*weather\.txt.*”.*不是文件夹。请换一个名称/, 2],
  [['prepare', 'this.docx', '--tables', 'none.xlsx', '-o', 'out'], /找不到“.*none\.xlsx”/, 2],
  [['prepare', 'this.docx', '--tables', 'this.docx', '-o', 'out'], /不是去年文件的下一年/, 2],
  [['publish', 'none.docx', '-o', 'out'], /找不到“.*none\.docx”/, 2],
  [['publish', 'bad.pdf', '-o', 'out'], /没有读出任何报表.*\n {2}\S/, 1],
  [['publish', 'bad.mingzhang', '-o', 'out'], /没有读出任何报表.*\n {2}\S/, 1],
  [['publish', 'this.docx', '-o', 'weather.txt'], /“.*weather\.txt”.*不是文件夹/, 2],
  [['publish', 'this.docx', '-o', 'weather.txt/below', '--reason', reason], /“.*below”.*不是文件夹/, 2],
  [['publish', 'this.docx', '-o', 'out'], /“151\.40万元”.*机关运行经费/, 1],
  [['publish', 'this.docx', '-o', 'out'], /怎样公开：\n.*\n {4}mingzhang publish \S+this\.docx -o \S+out --last-year 去年的文件\n.*至少八个字.*\n {4}mingzhang publish \S+this\.docx -o \S+out --reason "……"\n$/, 1],
  [['publish', 'this.docx', '-o', 'out', '--reason', '……'], /--reason 要写明依据/, 2],
  [['publish', 'this.docx', '-o', 'out', '--last-year', 'this.docx'], /没有读出“.*2025年部门预算”的上一年/, 2],
  [['publish', 'this.docx', '-o', 'out', '--key', 'none.pem'], /找不到“.*none\.pem”/, 2],
  [['publish', 'this.docx', '-o', 'out', '--key', 'weather.txt'], /weather\.txt 不是可用的 Ed25519/, 2],
  [['publish', 'this.docx', '-o', 'out', '--since', 'none'], /找不到“.*none”/, 2],
  [['publish', 'this.docx', '-o', 'out', '--since', 'fake'], /fake 里没有 manifest\.json/, 2],
  [['verify'], /请给出一个公开的文件夹，或它的压缩包/, 2],
  [['verify', 'none'], /找不到“.*none”/, 2],
  [['verify', 'weather.txt'], /weather\.txt 里没有 manifest\.json/, 2],
  [['verify', 'fake', 'empty'], /请给出一个公开的文件夹/, 2],
  [['verify', 'fake', '--key', 'none.pem'], /找不到“.*none\.pem”/, 2],
  [['diff'], /diff 要正好两份文件/, 2],
  [['diff', 'this.docx', 'bad.pdf'], /bad\.pdf 里没有读出报表。.*\n {2}\S/, 2],
  [['diff', 'weather.txt', 'this.docx'], /weather\.txt 里没有读出报表/, 2],
  [['diff', 'this.docx', 'this.docx', '--format', 'html', '-o', 'empty'], /“.*empty”是文件夹，这里要一个文件/, 2],
]

/** Names of files stand in the folder of the test. */
const placed = (args: readonly string[]): string[] => args.map((arg) => (/^(?:none|bad|weather|this|empty|fake|out)\b/.test(arg) ? at(arg) : arg))

describe('a wrong use', () => {
  it.each(cases)('%j is told with what to do', async (args, told, code) => {
    const before = readdirSync(folder, { recursive: true }).sort()
    const run = await mingzhang(...placed(args))
    expect(run.remarks).toMatch(told)
    expect(run.remarks).not.toMatch(/^\s*at |Error:/m)
    expect(run.code).toBe(code)
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
  }, 60_000)

  it('is told in English where that is asked for', async () => {
    expect((await mingzhang('prepare', at('this.docx'), '-o', at('weather.txt'), '--lang', 'en')).remarks).toMatch(/weather\.txt" is a file, .*Choose another name/)
    expect((await mingzhang('prepare')).remarks).toMatch(/^请给出要处理的文件.*\n\(In English: --lang en\)\n$/s)
  }, 60_000)
})

it('a workbook that nobody filled in makes no narrative', async () => {
  expect((await mingzhang('prepare', at('this.docx'), '-o', at('next'))).code).toBe(0)
  const { code, remarks } = await mingzhang('prepare', at('this.docx'), '--tables', at('next/报表.xlsx'), '-o', at('next'))
  expect(remarks).toMatch(/报表\.xlsx 还没有填.*填好、保存后再运行/)
  expect(code).toBe(2)
}, 60_000)

it('a release is verified as a folder and as the archive that the app saves', async () => {
  const out = at('public')
  mkdirSync(at('public.writing'))
  writeFileSync(at('public.writing/note.txt'), 'not ours')
  expect((await mingzhang('publish', at('this.docx'), '-o', out, '--reason', reason)).code).toBe(0)
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  writeFileSync(at('public.zip'), zipSync(Object.fromEntries(names.map((name) => [name.slice(out.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(name))]))))
  for (const path of [out, at('public.zip')]) {
    const { out: said, code } = await mingzhang('verify', path)
    expect(said).toContain('✓ 所有文件都与公开时相同。')
    expect(code).toBe(0)
  }
  expect(readdirSync(dirname(out)).filter((name) => name.startsWith('public'))).toEqual(['public', 'public.writing', 'public.zip'])
  expect(readdirSync(at('public.writing'))).toEqual(['note.txt'])
}, 120_000)
