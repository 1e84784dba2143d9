/**
 * Bad input: every file gets a clear answer within ten seconds, the batch goes on, and the whole stays under a gigabyte.
 * Seconds are those of the processor, so that a busy machine accuses nobody.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { builtCli } from '../built-cli.ts'
import { hostileFiles } from './hostile-files.ts'

const samplePath = fileURLToPath(new URL('../../src/web/public/sample/nangong-2025.pdf', import.meta.url))

/** What each file must be told, by problem code; any of them will do. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'empty.pdf': ['fileEmpty'], 'empty.txt': ['fileEmpty'], 'encrypted.pdf': ['fileEncrypted'], 'truncated.pdf': ['fileTruncated', 'fileUnreadable'],
  'header-only.pdf': ['fileTruncated', 'fileUnreadable'], 'five-hundred-pages.pdf': ['notABudget', 'fileTooManyPages', 'timeLimit'], 'image-only.pdf': ['pageImageOnly'], 'crowded-rows.pdf': ['notABudget'],
  'picture-renamed.pdf': ['fileNotPdf', 'fileImage'], 'workbook-renamed.pdf': ['fileNotPdf', 'fileTruncated'], 'text-renamed.pdf': ['fileNotPdf'], 'binary.txt': ['textEncodingUnknown', 'fileUnreadable', 'notABudget'],
  'novel.txt': ['notABudget'], 'government-budget.txt': ['governmentBudget'], 'nested-forms.pdf': ['fileTooComplex', 'pageUnreadable', 'notABudget'],
  'nested-arrays.pdf': ['fileTooComplex', 'fileUnreadable', 'pageUnreadable', 'notABudget'], 'looped-pages.pdf': ['fileUnreadable', 'fileTooManyPages', 'fileTooComplex', 'fileTruncated', 'pageUnreadable'],
  'bomb.docx': ['fileTooLarge'], 'nested-elements.docx': ['fileTooComplex'], 'entities.docx': ['fileUnreadable'], 'external-links.docx': ['notABudget'], 'truncated.doc': ['fileUnreadable'],
  'circular-sectors.doc': ['fileUnreadable'], 'nested-elements.html': ['fileTooComplex'], 'nested-tables.html': ['fileTooComplex'], 'scripts-only.html': ['fileEmpty'], 'bomb.zip': ['archiveEntryTooLarge'],
  'archives-within.zip': ['archiveEntryUnread'], 'no-documents.zip': ['archiveEmpty'],
  'one-long-line.txt': ['notABudget', 'fileTooComplex', 'fileTooLarge'], 'only-numbers.txt': ['notABudget'], 'long-head.txt': ['familyUnknown', 'formUnread', 'columnUnknown'],
  'million-cells.xlsx': ['sheetTooLarge'], 'far-corner.xlsx': ['notABudget'], 'overlapping-merges.xlsx': ['notABudget'], 'bomb.xlsx': ['fileTooComplex'], 'many-bombs.xlsx': ['fileTooComplex'], 'entities.xlsx': ['fileUnreadable'],
  'bomb.ods': ['fileTooComplex'], 'repeated-cells.ods': ['fileTooComplex'], 'entities.ods': ['fileUnreadable'],
  'deep.xlsx': ['fileTooComplex'], 'paths.xlsx': ['fileEmpty', 'notABudget'], 'renamed.xls': ['notABudget'], 'random.xls': ['fileTruncated', 'fileUnreadable'],
  'broken-chains.xls': ['fileTruncated', 'fileUnreadable'], 'cut-off.xls': ['fileTruncated', 'fileUnreadable'], 'only-numbers.csv': ['sheetTooLarge', 'notABudget'],
}

describe('bad input', () => {
  it.each(hostileFiles)('$name gets a clear answer', async ({ name, bytes }) => {
    const file = { name, bytes: bytes() }
    const before = process.cpuUsage()
    const { budget } = await openDisclosure([file], nodeEffects)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000_000, 'seconds').toBeLessThan(10)
    const codes = budget.problems.map(({ code }) => code)
    expect(codes.filter((code) => (answers[name] ?? []).includes(code)).length, codes.join(', ')).toBeGreaterThan(0)
  })

  it('never takes the batch down', async () => {
    const mingzhang = await builtCli('test-hostile')
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-hostile-'))
    try {
      for (const { name, bytes } of hostileFiles) writeFileSync(join(folder, name), bytes())
      const { code, out, remarks, peakMb } = await mingzhang('read', folder, samplePath, '--format', 'json')
      const documents = JSON.parse(out) as { sources: { name: string }[]; facts: unknown[] }[]
      expect(remarks).not.toContain('    at ')
      expect(documents.map(({ sources }) => sources[0]?.name).sort()).toEqual([...hostileFiles.map(({ name }) => name), 'nangong-2025.pdf'].sort())
      expect(documents.find(({ sources }) => sources[0]?.name === 'nangong-2025.pdf')?.facts.length).toBeGreaterThan(150)
      expect(code).toBe(1)
      expect(peakMb).toBeLessThan(1024)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)
})
