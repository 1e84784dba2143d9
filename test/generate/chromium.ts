/** Producer: prints a disclosure from HTML with an installed Chromium, as "print to PDF" in a browser does. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { toHtml, type HtmlStyle } from './html.ts'
import type { PrintDocument } from './print.ts'

/** The browser to drive; null when none is installed. */
export const chromiumPath: string | null = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? null

export const chromiumArguments: readonly string[] = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

export async function printWithChromium(document: PrintDocument, style: HtmlStyle): Promise<Uint8Array> {
  if (chromiumPath === null) throw new Error('no Chromium installed')
  const browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumArguments] })
  try {
    const page = await browser.newPage()
    await page.setContent(toHtml(document, style))
    const number = document.pageNumbers === 'dashed' ? '— <span class="pageNumber"></span> —' : '<span class="pageNumber"></span>'
    return await page.pdf({
      preferCSSPageSize: true,
      displayHeaderFooter: document.pageNumbers !== null,
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="width:100%;text-align:center;font-size:10px;font-family:serif">${number}</div>`,
    })
  } finally {
    await browser.close()
  }
}
