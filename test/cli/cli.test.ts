/** The command line from outside: what each command prints, where remarks go, and the exit codes. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDraftFile } from '../../src/core/draft-file.ts'
import { builtCli, type CliRun } from '../built-cli.ts'

const sample = 'src/web/public/sample/nangong-2025.pdf'
const clean = 'test/fixtures/shanghai-chromium/input.pdf'
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-cli-'))
let mingzhang: (...args: readonly string[]) => Promise<CliRun>

beforeAll(async () => {
  mingzhang = await builtCli('test-cli')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('read', () => {
  it('prints one CSV line for every amount, by the contract of the columns', async () => {
    const { code, out, remarks } = await mingzhang('read', sample, '--format', 'csv')
    const [head, ...lines] = out.trim().split('\r\n')
    expect(head).toBe('file,page,line,form,form_title,row_code,row_name,column,amount_yuan,printed,x0,y0,x1,y1')
    expect(lines).toContainEqual(expect.stringMatching(/^nangong-2025\.pdf,6,,expenditureSummary,部门预算支出总表,2010301,行政运行,基本支出,6452000\.00,645\.20,/))
    expect(code).toBe(0)
    expect(remarks).toBe('')
  })

  it('prints tables for people, with pages and units', async () => {
    const { out } = await mingzhang('read', sample)
    expect(out).toContain('部门预算支出总表  万元  第 6 页')
    expect(out).toMatch(/2010301\s+行政运行\s+645\.20\s+645\.20/)
  })

  it('joins several documents into one array of JSON, with no progress bar in a pipe', async () => {
    const { out, remarks } = await mingzhang('read', sample, clean, '--format', 'json')
    const documents = JSON.parse(out) as { document: { fiscalYear: { value: number } } }[]
    expect(documents.map(({ document }) => document.fiscalYear.value)).toEqual([2025, 2025])
    expect(remarks).not.toContain('\r')
    expect(remarks).toMatch(/^合计 2 个文件/)
  })

  it('writes the head of a CSV once', async () => {
    const { out } = await mingzhang('read', sample, clean, '--format', 'csv')
    expect(out.match(/^file,page/gm)?.length).toBe(1)
  })
})

describe('a budget in work', () => {
  const draft = join(folder, 'draft.mingzhang')
  const files = [{ name: 'last.pdf', bytes: new Uint8Array(readFileSync(clean)) }]
  const typed = { cell: 'expenditureSummary/main/2010801/basic', text: '1234567.89', unit: 'yuan' } as const
  beforeAll(() => writeFileSync(draft, writeDraftFile({ id: 'draft-of-a-test', files, steps: [{ kind: 'figures', figures: [typed] }], blank: null })))

  it('is read as it would be printed now, with what was typed, for the year after', async () => {
    const { out, code } = await mingzhang('read', draft)
    expect(code).toBe(0)
    expect(out).toMatch(/draft\.mingzhang .* 2026\n/)
    expect(out).toContain('1,234,567.89')
  })

  it('differs from last year by what was typed, and is named where it is damaged', async () => {
    const { out } = await mingzhang('diff', clean, draft)
    expect(out).toContain('1,234,567.89')
    writeFileSync(join(folder, 'damaged.mingzhang'), readFileSync(draft).subarray(0, 400))
    const damaged = await mingzhang('read', join(folder, 'damaged.mingzhang'))
    expect([damaged.code, damaged.out.includes('读取时的问题')]).toEqual([1, true])
  })
})

describe('what is no document', () => {
  it('takes no file into memory that is too large, and walks no loop', async () => {
    const large = join(folder, 'large')
    mkdirSync(large)
    for (const name of ['a.pdf', 'b.zip', 'c.xlsx', 'd.html', 'e.txt']) {
      writeFileSync(join(large, name), name === 'a.pdf' ? '%PDF-1.7' : name === 'e.txt' ? '某局' : '')
      truncateSync(join(large, name), 1_200_000_000)
    }
    symlinkSync(large, join(large, 'loop'))
    const { code, out, remarks, peakMb } = await mingzhang('read', large, '--format', 'json')
    const documents = JSON.parse(out) as { problems: { code: string }[] }[]
    expect(documents.map(({ problems }) => problems[0]?.code)).toEqual(Array.from({ length: 5 }, () => 'fileTooLarge'))
    expect([code, remarks.includes('    at ')]).toEqual([1, false])
    expect(peakMb).toBeLessThan(600)
  })

  it('waits for no device', async () => {
    const { code, remarks } = await mingzhang('read', '/dev/zero')
    expect([code, remarks]).toEqual([2, expect.stringContaining('不是文件或文件夹')])
  })
})

describe('files of one disclosure', () => {
  const narrative = ['江苏省财政局2019年部门预算公开', '一、主要职能', '（一）负责本部门的规划。', '（二）负责本部门的管理。', '（三）承办其他事项。', '二、部门预算安排情况说明', '收入预算总计1503.71万元。', '支出预算总计1503.71万元。', '其中：基本支出1.00万元。', '三、其他', '没有其他需要说明的事项。', '四、名词解释', '基本支出是指保障机构正常运转的支出。', '项目支出是指完成特定任务的支出。', '“三公”经费是指三项经费。']

  it('are read as one budget where one has the tables and the other the narrative', async () => {
    const pair = join(folder, 'pair')
    mkdirSync(pair)
    copyFileSync('test/fixtures/jiangsu-libreoffice-calc/input.pdf', join(pair, 'tables.pdf'))
    writeFileSync(join(pair, 'narrative.txt'), narrative.join('\n'))
    const { out } = await mingzhang('read', pair, '--format', 'json')
    const [joined, ...more] = JSON.parse(out) as { sources: { name: string }[]; forms: object[]; claims: { places: { file: string }[] }[] }[]
    expect(joined?.sources.map(({ name }) => name)).toEqual(['narrative.txt', 'tables.pdf'])
    expect(more).toEqual([])
    expect(joined?.forms.length).toBeGreaterThan(8)
    expect(joined?.claims[0]?.places[0]?.file).toBe('narrative.txt')
    const audited = await mingzhang('audit', pair, clean)
    expect(audited.out).toContain('同一部门的文件:')
    expect(audited.out).toMatch(/ {2}2019 {2}部门预算 {2}\S*narrative\.txt \+ \S*tables\.pdf/)
    const reports = JSON.parse((await mingzhang('audit', clean, clean.replace('shanghai', '../fixtures/shanghai'), '--format', 'json')).out) as { related: { files: string[] }[]; findings: object[] }[]
    expect(reports.map(({ related }) => related.length)).toEqual([1, 1])
    const apart = await mingzhang('read', join(pair, 'tables.pdf'), '--format', 'json')
    expect((JSON.parse(apart.out) as { sources: object[] }).sources.length).toBe(1)
  })
})

describe('audit', () => {
  it('ends with 1 when it finds errors, and says where and why', async () => {
    const { code, out } = await mingzhang('audit', sample)
    expect(code).toBe(1)
    expect(out).toContain('● 错误')
    expect(out).toMatch(/位置: 第 15 页/)
    expect(out).toContain('依据: ')
  })

  it('lists findings for a spreadsheet, one a line', async () => {
    const { out } = await mingzhang('audit', sample, clean, '--format', 'csv')
    const [head, ...lines] = out.trim().split('\r\n')
    expect(out.startsWith('\ufeff')).toBe(true)
    expect(head).toBe('文件,轻重,问题,位置,原文,原因,处理,规则,接受')
    expect(lines.length).toBeGreaterThan(20)
    expect(out.match(/文件,轻重/g)?.length).toBe(1)
  })

  it('ends with 0 when it finds none', async () => {
    expect((await mingzhang('audit', clean)).code).toBe(0)
  })

  it('gives every place of a finding to programs', async () => {
    const { out } = await mingzhang('audit', sample, '--format', 'json')
    const report = JSON.parse(out) as { findings: { severity: string; sentence: { zh: string }; places: { place: { page: number; box: number[] | null } }[] }[] }
    const [first] = report.findings
    expect(first?.severity).toBe('error')
    expect(first?.sentence.zh).toContain('不再列支')
    expect(first?.places.every(({ place }) => place.page > 0 && place.box !== null)).toBe(true)
  })

  it('counts what was accepted no longer, says why, and refuses a file with a mistake', async () => {
    const { findings } = JSON.parse((await mingzhang('audit', sample, '--format', 'json')).out) as { findings: { severity: string; mark: string }[] }
    const path = join(folder, 'accepted.json')
    const write = (marks: readonly string[]): void => writeFileSync(path, JSON.stringify({ accepted: marks.map((mark) => ({ mark, date: '2026-03-01', reason: '已核对' })) }))
    write(findings.filter(({ severity }) => severity === 'error').map(({ mark }) => mark))
    const accepted = await mingzhang('audit', sample, '--accepted', path)
    expect(accepted.code).toBe(0)
    expect(accepted.out).toMatch(/✓ 已接受 {2}文字称“不再列支.+2026-03-01 已接受：已核对.+错误 0，警告.+已接受 1 条/s)
    const sarif = JSON.parse((await mingzhang('audit', sample, clean, '--format', 'sarif', '--accepted', path)).out) as { runs: { results: { suppressions?: { status: string }[] }[] }[] }
    expect(sarif.runs[0]?.results.flatMap(({ suppressions }) => suppressions?.map(({ status }) => status))).toEqual(['accepted'])
    write(findings.slice(0, 1).map(({ mark }) => `${mark.slice(0, 16)}-0000000000000000`))
    const expired = await mingzhang('audit', sample, '--accepted', path)
    expect(expired.code).toBe(1)
    expect(expired.out).toContain('2026-03-01 曾接受（已核对）；所说的数字或文字已变，请重新核对。')
    write(['x'])
    const refused = await mingzhang('audit', sample, '--accepted', path)
    expect([refused.code, refused.out, refused.remarks.includes('/accepted/0/mark')]).toEqual([2, '', true])
  })

  it('holds publication against the dates it is given, and refuses a day that does not exist', async () => {
    const late = await mingzhang('audit', sample, '--approved', '2025-02-01', '--published', '2025-03-31')
    expect(late.out).toMatch(/● 错误 {2}2025-02-01 批复，2025-03-31 公开，相隔 58 天，超过 20 天。\n {4}依据/)
    const refused = await mingzhang('audit', sample, '--approved', '2025-02-30')
    expect([refused.code, refused.remarks]).toEqual([2, '--approved 要写成 2026-02-10 这样的日期，并且要有这一天，不是“2025-02-30”。\n(In English: --lang en)\n'])
  })

  it('speaks SARIF', async () => {
    const { out } = await mingzhang('audit', sample, clean, '--format', 'sarif')
    const log = JSON.parse(out) as { version: string; runs: { results: { ruleId: string; level: string; locations: unknown[] }[]; tool: { driver: { rules: { id: string }[] } } }[] }
    expect(log.version).toBe('2.1.0')
    const rules = new Set(log.runs[0]?.tool.driver.rules.map(({ id }) => id))
    expect(log.runs[0]?.results.every(({ ruleId }) => rules.has(ruleId))).toBe(true)
    expect(log.runs[0]?.results.filter(({ level }) => level === 'error').length).toBe(1)
  })

  it('speaks English when asked', async () => {
    const { out } = await mingzhang('audit', sample, '--lang', 'en')
    expect(out).toContain('● error')
    // What the document prints stays Chinese and stands in quotation marks; our own words do not.
    const ours = out.split('\n').slice(1).map((line) => line.replace(/“[^“”]*(?:“[^“”]*”[^“”]*)*”/g, ''))
    expect(ours.filter((line) => /第[一-十]+条|：|「|；/.test(line))).toEqual([])
  })
})

describe('what cannot be read', () => {
  it('gets its reason first, no verdict and no files', async () => {
    const novel = join(folder, 'novel.txt')
    writeFileSync(novel, '第一章 春天的夜晚\n她在院子里走来走去，想着明年的事。\n'.repeat(40))
    const audited = await mingzhang('audit', novel)
    expect([audited.code, audited.out.includes('规则通过')]).toEqual([1, false])
    const { code, out } = await mingzhang('render', novel, '-o', join(folder, 'none'))
    expect([code, readdirSync(join(folder, 'none'))]).toEqual([1, []])
    expect(out).toContain('没有写出')
  })
})

describe('what a reviewer takes away', () => {
  it('is the report as a page, the document with notes and a check sheet, named after the document', async () => {
    const { code, out } = await mingzhang('audit', sample, '-o', join(folder, 'opinion'))
    expect(code).toBe(1)
    expect(readdirSync(join(folder, 'opinion')).sort()).toEqual(['nangong-2025-审核表.docx', 'nangong-2025-审核表.xlsx', 'nangong-2025-批注.pdf', 'nangong-2025-报告.html'].sort())
    expect(out).toMatch(/已写入 .*nangong-2025-批注\.pdf/)
  })

  it('is one of them on request, and needs a folder', async () => {
    await mingzhang('audit', sample, '--to', 'xlsx', '--format', 'json', '-o', join(folder, 'sheet'))
    expect(readdirSync(join(folder, 'sheet'))).toEqual(['nangong-2025-审核表.xlsx'])
    expect((await mingzhang('audit', sample, '--to', 'pdf')).code).toBe(2)
  })

  it('is for several documents an overview too, whose links lead to what was written and which names what was not read', async () => {
    const batch = join(folder, 'batch')
    mkdirSync(batch)
    copyFileSync(sample, join(batch, '甲局.pdf'))
    copyFileSync(sample, join(batch, '乙局.pdf'))
    writeFileSync(join(batch, '坏.pdf'), 'not a PDF')
    await mingzhang('audit', batch, '--to', 'html,xlsx', '-o', join(folder, 'overview'))
    const page = readFileSync(join(folder, 'overview', '审核总览.html'), 'utf8')
    const links = [...page.matchAll(/href="\.\/([^"]+)"/g)].map(([, href = '']) => decodeURIComponent(href))
    expect(links.length).toBeGreaterThanOrEqual(4)
    expect(links.filter((link) => !existsSync(join(folder, 'overview', link)))).toEqual([])
    expect(page).toContain('坏.pdf')
    expect(existsSync(join(folder, 'overview', '审核总览.xlsx'))).toBe(true)
  })
})

describe('render', () => {
  it('leaves the findings out of what is published, when asked', async () => {
    await mingzhang('render', sample, '--to', 'html', '--no-findings', '-o', join(folder, 'clean'))
    const page = readFileSync(join(folder, 'clean', 'nangong-2025.html'), 'utf8')
    expect(page).not.toContain('id="findings"')
    expect(page).toContain('id="forms"')
  })

  it('writes the wanted files under the name of the original', async () => {
    const { code } = await mingzhang('render', sample, '--to', 'html,xlsx', '-o', join(folder, 'out'))
    expect(code).toBe(0)
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['nangong-2025.html', 'nangong-2025.xlsx'])
  })
})

describe('usage', () => {
  it('teaches', async () => {
    for (const args of [['--help'], ['help']]) {
      const { code, out } = await mingzhang(...args)
      expect(code).toBe(0)
      expect(out).toContain('mingzhang audit')
    }
    expect((await mingzhang('audit', '--help', '--lang', 'en')).out).toContain('--format sarif')
    const bare = await mingzhang()
    expect([bare.code, bare.out, bare.remarks.includes('mingzhang audit')]).toEqual([2, '', true])
  })

  it.each([
    [['aduit', sample], '没有“aduit”这个命令'],
    [['read'], '请给出要处理的文件'],
    [['read', 'no-such-file.pdf'], '找不到“no-such-file.pdf”'],
    [['read', sample, '--format', 'yaml'], '不认识“yaml”'],
    [['audit', sample, '--port', '80'], 'audit 不用 --port'],
    [['render', sample], '请用 -o 指定'],
    [['read', sample, '--fromat', 'csv'], '不认识选项 --fromat'],
    [['read', sample, '--lang', 'fr'], '不认识语言“fr”'],
    [['read', sample, '--format'], '选项 --format 后面要写一个值'],
    [['read', sample, '--help=yes'], '选项 --help 后面不带值'],
    [['publish', sample, '-o', 'out', '--reason', 'ok'], '--reason 要写明依据'],
    [['read', sample, '--fromat', '--lang=en'], 'Unknown option --fromat'],
  ])('answers %j with 2 and what to do', async (args, words) => {
    const { code, out, remarks } = await mingzhang(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(remarks).toContain(words)
  })

  it('lists the rules with what they rest on', async () => {
    const { out } = await mingzhang('rules', '--format', 'json')
    const rules = JSON.parse(out) as { id: string; basis: string[]; title: { zh: string } }[]
    expect(rules.length).toBeGreaterThan(40)
    expect(rules.every(({ basis, title }) => basis.length > 0 && title.zh !== '')).toBe(true)
  })

  it('never writes beside the original', () => {
    expect(existsSync(sample.replace('.pdf', '.html'))).toBe(false)
  })
})
