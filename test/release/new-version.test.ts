/** A new version of a published budget says what was changed since, and what it is held against is only taken when it is as it was published. */
import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { typeset } from '../../src/cli/typeset.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import type { NamedFile } from '../../src/core/model/release.ts'
import { earlierRelease, isVersionOf } from '../../src/core/release/earlier-release.ts'
import { readManifest } from '../../src/core/release/manifest.ts'
import { phraseVerification } from '../../src/core/release/phrase-verification.ts'
import { publishBudget, type EarlierRelease } from '../../src/core/release/publish-budget.ts'
import { verifyRelease } from '../../src/core/release/verify-release.ts'
import { printLook } from '../contract/read-back.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const document = printLook(family, { seed: 7, options: {}, arrangement: { seed: 7, codes: 'asPrinted', emptyRows: 'asPrinted', reorderRows: false }, rowsPerPage: 40 })

/** No finding stands in the way, as a figure changed alone does not add up. */
async function publish(written: typeof document, publishedOn: string, earlier: EarlierRelease | null): Promise<readonly NamedFile[]> {
  const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(written) }], nodeEffects)
  const { files, refusals } = await publishBudget(budget, { ...audit, findings: [] }, { publishedOn, earlier }, { ...nodeEffects, typeset })
  expect(refusals).toEqual([])
  return files
}

async function openEarlier(files: readonly NamedFile[]): Promise<EarlierRelease | null> {
  const verified = await verifyRelease(files, nodeEffects)
  return verified === null ? null : earlierRelease(files, verified, nodeEffects)
}

function textOf(files: readonly NamedFile[], wanted: string): string {
  return strFromU8(files.find(({ name }) => name === wanted)?.bytes ?? new Uint8Array())
}

function altered(files: readonly NamedFile[], wanted: string, change: (text: string) => string): NamedFile[] {
  return files.map((file) => (file.name === wanted ? { name: wanted, bytes: strToU8(change(strFromU8(file.bytes))) } : file))
}

/** One total is another, and one sentence is new. */
const corrected = JSON.parse(JSON.stringify(document), (_, value: unknown) => {
  const cell = value as { readonly path?: { readonly form: string; readonly row: string; readonly column: string } } | null
  if (cell?.path?.form === 'expenditureSummary' && cell.path.row === 'total' && cell.path.column === 'total') return { ...cell, text: '9999.99' }
  return typeof value === 'string' && value.startsWith('本部门有行政单位') ? `${value}会计核算由本级办理。` : value
}) as typeof document

describe('a new version of a published budget', async () => {
  const first = await publish(document, '2026-01-20', null)
  const earlier = await openEarlier(first)
  const second = await publish(corrected, '2026-02-03', earlier)
  const page = textOf(second, 'changes.html')

  it('has a page of what was changed: the figure before and after, and the words', () => {
    const [row = ''] = page.match(/<tr>(?:(?!<\/tr>).)*9,999\.99.*?<\/tr>/s) ?? []
    expect(row).toMatch(/合计/)
    expect(page.match(/<tr><th scope="row"/g)).toHaveLength(1)
    expect(page).toContain('<ins>会计核算由本级办理。</ins>')
    expect(page).not.toContain('<del>')
    expect(page).toMatch(/（2026-01-20 公开） → .*（2026-02-03 公开）/)
  })

  it('leads to it, and its manifest names the release before', async () => {
    expect(textOf(second, 'index.html')).toContain('href="changes.html"')
    const manifest = readManifest(strToU8(textOf(second, 'manifest.json')))
    expect(manifest?.since).toEqual({ publishedOn: '2026-01-20', manifestSha256: await nodeEffects.hash(strToU8(textOf(first, 'manifest.json'))) })
    expect(manifest?.files.filter(({ edition }) => edition === 'changes').map(({ name }) => name)).toEqual(['changes.html'])
  })

  it('is verified with it: untouched, altered, gone', async () => {
    const verified = await verifyRelease(second, nodeEffects)
    if (verified === null) throw new Error('no release')
    expect(phraseVerification(verified, { kind: 'none' }, false, 'en').lines.map(({ text }) => text)).toEqual([expect.stringContaining('All files'), expect.stringMatching(/2026-01-20.*[0-9a-f]{64}/), expect.any(String)])
    const differences = async (files: readonly NamedFile[]): Promise<unknown> => (await verifyRelease(files, nodeEffects))?.files.filter(({ state }) => state !== 'same').map(({ file, state, differences: told }) => [file.name, state, told?.map(({ copy }) => copy) ?? null])
    expect(await differences(altered(second, 'changes.html', (text) => text.replace('9,999.99', '1,111.11')))).toEqual([['changes.html', 'altered', [expect.stringContaining('1,111.11')]]])
    expect(await differences(second.filter(({ name }) => name !== 'changes.html'))).toEqual([['changes.html', 'missing', null]])
  })

  it('says so when only the day is another', async () => {
    const same = textOf(await publish(document, '2026-03-01', earlier), 'changes.html')
    expect(same).not.toMatch(/<del>|<ins>|<tr>/)
    expect(same).toContain('0 个数字不同')
  })

  it('is not held against a release that was altered, nor one that only seems to be a version of it', async () => {
    expect(await openEarlier(altered(first, 'data/facts.csv', (text) => text.replace('CNY', 'USD')))).toBeNull()
    expect(await openEarlier(first.filter(({ name }) => name !== 'index.html'))).toBeNull()
    const { budget } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(document) }], nodeEffects)
    if (earlier === null) throw new Error('no release')
    expect(isVersionOf(earlier, budget)).toBe(true)
    expect(isVersionOf(earlier, { ...budget, documentKind: 'departmentFinalAccounts' })).toBe(false)
  })

  it('needs none: without it there is no such page, and one that somebody put there was not published', async () => {
    expect(first.map(({ name }) => name)).not.toContain('changes.html')
    expect(textOf(first, 'manifest.json')).not.toContain('since')
    expect((await verifyRelease([...first, { name: 'changes.html', bytes: new Uint8Array() }], nodeEffects))?.added).toEqual(['changes.html'])
  })
})
