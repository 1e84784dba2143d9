/** What the local server hands out and to whom. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveFolder } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-serve-'))
let address: URL
let server: Server

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'app')
  const served = await serveFolder(folder, 4900)
  address = new URL(served.address)
  server = served.server
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

function statusFor(host: string, path = '/'): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ hostname: address.hostname, port: address.port, path, headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    }).on('error', reject).end()
  })
}

it('answers to the names of this machine only, whatever name leads here', async () => {
  expect(await statusFor(address.host)).toBe(200)
  expect(await statusFor(`localhost:${address.port}`)).toBe(200)
  for (const host of ['evil.example', `evil.example:${address.port}`, '127.0.0.1.evil.example', 'localhost.evil.example']) expect(await statusFor(host)).toBe(403)
})

it('hands out nothing outside its folder', async () => {
  expect(await statusFor(address.host, '/../../etc/passwd')).toBe(404)
  expect(await statusFor(address.host, '/%2e%2e%2fpasswd')).toBe(404)
})
