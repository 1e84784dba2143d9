/** Around the browser tests of one file: the app built and within reach, a browser beside it, all closed at the end. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { ensureBuilt, launch, openPage, root, serveFolder, type Served } from './browser.ts'

export interface AppUnderTest {
  /** A page of its own storage; see openPage. */
  readonly open: (viewport?: { width: number; height: number }, locale?: string) => ReturnType<typeof openPage>
  readonly address: () => string
}

/** As this project's tests serve it. These are called inside `describe`, before the hooks of the tests themselves. */
export function servedApp(): AppUnderTest {
  return appBehind(() => serveFolder(join(root, 'dist/web')))
}

/** As one file on the disk. */
export function singleFile(): AppUnderTest {
  return appBehind(() => Promise.resolve({ address: pathToFileURL(join(root, 'dist/mingzhang.html')).href, close: () => Promise.resolve() }))
}

export function appBehind(serve: () => Promise<Served>): AppUnderTest {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    await ensureBuilt()
    served = await serve()
    browser = await launch()
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  return { open: (viewport, locale) => openPage(browser, served.address, viewport, locale), address: () => served.address }
}
