/** One smoke suite in both runtimes: the walk over the sample gives the same facts, findings and files in Node and in real Chromium. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { chromiumArguments, chromiumPath } from '../generate/chromium.ts'
import { walk, type Walk } from './walk.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const samplePath = `${root}/src/web/public/sample/nangong-2025.pdf`

async function walkInChromium(executablePath: string): Promise<Walk> {
  const bundle = await build({ absWorkingDir: root, entryPoints: ['test/runtime/browser-walk.ts'], bundle: true, write: false, format: 'iife', target: 'chrome100', platform: 'browser' })
  const pages: Readonly<Record<string, readonly [type: string, body: Uint8Array | string]>> = {
    '/': ['text/html', '<!doctype html><script src="/walk.js"></script>'],
    '/walk.js': ['text/javascript; charset=utf-8', bundle.outputFiles[0]?.text ?? ''],
    '/pdfium.wasm': ['application/wasm', readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')))],
    '/sample.pdf': ['application/pdf', readFileSync(samplePath)],
  }
  const server = createServer((request, response) => {
    const [type, body] = pages[request.url ?? ''] ?? ['text/plain', '']
    response.writeHead(200, { 'Content-Type': type }).end(body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    return await page.evaluate(() => globalThis.walkInBrowser('nangong-2025.pdf', '/sample.pdf'))
  } finally {
    await browser.close()
    server.close()
  }
}

/** The parts of a workbook, unpacked: two runtimes pack the same words into different bytes. */
function unpack(workbook: string): Map<string, string> {
  const bytes = Buffer.from(workbook, 'latin1')
  const parts = new Map<string, string>()
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let entry = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameLength = bytes.readUInt16LE(entry + 28)
    const name = bytes.toString('utf8', entry + 46, entry + 46 + nameLength)
    const local = bytes.readUInt32LE(entry + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20))
    parts.set(name, (bytes.readUInt16LE(entry + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'))
    entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32)
  }
  return parts
}

describe('the walk', () => {
  it('reads, audits and publishes the sample in Node', async () => {
    const result = await walk('nangong-2025.pdf', new Uint8Array(readFileSync(samplePath)), nodeEffects)
    expect(result.factCount).toBeGreaterThan(150)
    expect(result.html).toContain('1172.54')
  })

  it.skipIf(chromiumPath === null)('gives the same in Chromium', async () => {
    const here = await walk('nangong-2025.pdf', new Uint8Array(readFileSync(samplePath)), nodeEffects)
    const there = await walkInChromium(chromiumPath ?? '')
    expect(there.json).toBe(here.json)
    const parts = unpack(here.xlsx)
    expect(parts.size).toBeGreaterThan(10)
    expect(unpack(there.xlsx)).toEqual(parts)
    expect({ ...there, xlsx: '' }).toEqual({ ...here, xlsx: '' })
  })
})
