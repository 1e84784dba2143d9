/** What the browser tests share: the app built and served on this machine only, a Chromium when there is one, and a fresh page. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

export const chromiumPath: string | null = candidates.find((path) => path !== undefined && existsSync(path)) ?? null

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds both apps when a source is newer than they are. Test files run side by side; the first to come builds, the others wait. */
export async function ensureBuilt(): Promise<void> {
  const results = ['dist/web/service-worker.js', 'dist/mingzhang.html'].map((path) => join(root, path))
  const isFresh = (): boolean => results.every((path) => existsSync(path) && statSync(path).mtimeMs > newestSource())
  const lock = join(root, 'node_modules/.mingzhang/web-build')
  while (!isFresh()) {
    mkdirSync(join(root, 'node_modules/.mingzhang'), { recursive: true })
    if (!takeLock(lock)) {
      await wait(500)
      continue
    }
    try {
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-web.ts'], { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'pipe' })
    } finally {
      rmdirSync(lock)
    }
  }
}

/** A lock older than any build was left by a run that was broken off. */
function takeLock(lock: string): boolean {
  try {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 120_000) rmdirSync(lock)
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

function newestSource(): number {
  const folders = ['src/core', 'src/web', 'scripts/build-web.ts'].map((path) => join(root, path))
  const times = folders.flatMap((folder) =>
    statSync(folder).isFile() ? [statSync(folder).mtimeMs] : readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !/\.test\.tsx?$/.test(name)).map((name) => statSync(join(folder, name)).mtimeMs),
  )
  return Math.max(...times)
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json',
}

export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves one folder on a free port of 127.0.0.1. */
export function serveFolder(folder: string): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.closeAllConnections()
          server.close(() => done())
        })
      resolve({ address: `http://127.0.0.1:${port}/`, close })
    })
  })
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: flags })
}

/** A page of its own storage. Every request that leaves the given origin fails the test that looks at `strangers`. */
export async function openPage(browser: Browser, url: string, viewport = { width: 1280, height: 720 }, locale = 'zh-CN'): Promise<{ page: Page; context: BrowserContext; strangers: string[]; errors: string[] }> {
  const context = await browser.newContext({ viewport, acceptDownloads: true, locale })
  const page = await context.newPage()
  const strangers: string[] = []
  const errors: string[] = []
  const home = new URL(url)
  page.on('request', (request) => {
    const target = new URL(request.url())
    if (target.protocol !== 'blob:' && target.protocol !== 'data:' && (target.protocol !== home.protocol || target.host !== home.host)) strangers.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(url)
  return { page, context, strangers, errors }
}

/** The review of the document on show is there. */
export async function reviewReady(page: Page): Promise<void> {
  await page.waitForSelector('.tab', { timeout: 30_000 })
}

/** The pages in view are drawn. */
export async function pageDrawn(page: Page): Promise<void> {
  await page.waitForSelector('canvas[data-drawn]', { timeout: 30_000 })
}

/** Number in the page field. */
export function currentPage(page: Page): Promise<string> {
  return page.locator('.page-number input').inputValue()
}
