/** The single file, opened from the disk without a network, says of a release on somebody's disk what was altered in it, and who signed. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strFromU8, strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { typeset } from '../../src/cli/typeset.ts'
import type { NamedFile } from '../../src/core/model/release.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { publishBudget } from '../../src/core/release/publish-budget.ts'
import { toBase64, writeSignature } from '../../src/core/release/signature.ts'
import { makeSm2Keys, signSm2 } from '../../src/core/release/sm2.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import { chromiumPath, reviewReady } from './browser.ts'
import { singleFile } from './served-app.ts'

const keys = makeSm2Keys()
const publicKey = toBase64(keys.publicSpki)

async function signedRelease(): Promise<readonly NamedFile[]> {
  const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
  if (family === undefined) throw new Error('no such family')
  const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(family.print(family.plan(7), family.usual)) }], nodeEffects)
  const { files } = await publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null }, { ...nodeEffects, typeset })
  const manifest = files.find(({ name }) => name === 'manifest.json')?.bytes ?? new Uint8Array()
  return [...files, writeSignature({ algorithm: 'SM2-SM3', publicKey }, signSm2(manifest, keys.privatePkcs8) ?? new Uint8Array())]
}

describe.skipIf(chromiumPath === null)('verifying a release without a network', () => {
  const { open } = singleFile()
  let page: Page
  let files: readonly NamedFile[]

  beforeAll(async () => {
    files = await signedRelease()
    const opened = await open()
    await opened.context.setOffline(true)
    page = opened.page
    await reviewReady(page)
    await page.getByRole('button', { name: '核对公开件' }).click()
  }, 240_000)

  it('takes an archive and says that all is as it was, and who signed', async () => {
    const archive = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [`某县/${name}`, bytes])))
    await page.getByLabel('选择压缩包').last().setInputFiles({ name: '公开.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) })
    await page.getByText('所有文件都与公开时相同').waitFor({ timeout: 60_000 })
    await page.getByText(`签名有效（SM2-SM3），公钥 ${publicKey}`).waitFor()
  }, 90_000)

  it('takes a folder and names the figure that was altered', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'))
    for (const { name, bytes } of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      const altered = name.endsWith('年部门预算.html') ? strToU8(strFromU8(bytes).replace(/(<td id="expenditureSummary[^>]*><b[^>]*>)[\d,.]+/, '$1987.65')) : bytes
      writeFileSync(join(folder, name), altered)
    }
    await page.getByLabel('选择文件夹').last().setInputFiles(folder)
    await page.getByText('年部门预算.html 被改动过').waitFor({ timeout: 60_000 })
    expect(await page.locator('.verify-lines').innerText()).toContain('现为 987.65')
  }, 90_000)

  it('says what is no release', async () => {
    await page.getByLabel('选择压缩包').last().setInputFiles({ name: '别的.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync({ 'a.txt': strToU8('今天天气很好') })) })
    await page.getByText('这里没有 manifest.json').waitFor({ timeout: 30_000 })
  }, 60_000)
})
