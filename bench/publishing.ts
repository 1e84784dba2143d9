/** The part of the benchmark that publishes: each edition of the same budgets, the proof by reading back, and Chromium's print of the page beside it. Wall clock. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { nodeEffects } from '../src/cli/node-effects.ts'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { typeset } from '../src/cli/typeset.ts'
import type { Budget } from '../src/core/model/budget.ts'
import { openDisclosure } from '../src/core/pipeline.ts'
import { readCopy } from '../src/core/release/publish-budget.ts'
import { renderDataPackage } from '../src/core/render/data-package/render-data-package.ts'
import { renderPaperDocx } from '../src/core/render/docx/render-paper-docx.ts'
import { renderHtml } from '../src/core/render/html/render-html.ts'
import { composePaper } from '../src/core/render/paper/compose-paper.ts'
import { renderPdf } from '../src/core/render/pdf/render-pdf.ts'
import { renderPublishedXlsx } from '../src/core/render/xlsx/render-published-xlsx.ts'
import { chromiumPath, launch } from '../test/web/browser.ts'
import { enlarge } from './larger.ts'

const column = (head: string, align: TextColumn['align'] = 'right'): TextColumn => ({ head, align })

/** doubled: also with its tables and prose twice. The first budget only warms the typesetter; what it has once set it sets again much faster, so every budget is set once. */
export async function benchPublishing(paths: readonly string[], doubled: string): Promise<string[]> {
  const browser = chromiumPath === null ? null : await launch()
  const rows: string[][] = []
  try {
    for (const { path, times } of [...paths.map((own) => ({ path: own, times: 1 })), { path: doubled, times: 2 }]) {
      const opened = await openDisclosure([{ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }], nodeEffects)
      const budget = enlarge(opened.budget, times)
      const { pdf, ...editions } = await publishOnce(budget)
      const [proof, pages] = await timeProof(pdf.made)
      const print = browser === null ? null : await timed(async () => {
        const page = await browser.newPage()
        await page.setContent(renderHtml(budget, null, { language: 'zh' }))
        await page.pdf({ format: 'A4' })
        await page.close()
      })
      const all = [pdf.ms, ...Object.values(editions)].reduce((sum, ms) => sum + ms, 0)
      rows.push([times === 1 ? basename(path) : `${basename(path)} × ${times}`, String(pages), ...[pdf.ms, editions.docx, editions.xlsx, editions.html, editions.data, all, proof].map((ms) => ms.toFixed(0)), print === null ? '' : print.ms.toFixed(0), print === null ? '' : (print.ms / pdf.ms).toFixed(2)])
    }
  } finally {
    await browser?.close()
  }
  return formatTable([column('publishing, one core', 'left'), ...['pages', 'PDF ms', 'Word ms', 'Excel ms', 'page ms', 'data ms', 'all ms', 'read back ms', 'Chromium print ms', 'ratio'].map((head) => column(head))], rows.slice(1))
}

async function publishOnce(budget: Budget): Promise<{ readonly pdf: { readonly made: Uint8Array; readonly ms: number }; readonly docx: number; readonly xlsx: number; readonly html: number; readonly data: number }> {
  const paper = composePaper(budget, '2026-01-20')
  const pdf = await timed(() => renderPdf(paper, typeset))
  const docx = await timed(() => renderPaperDocx(paper))
  const xlsx = await timed(() => renderPublishedXlsx(budget))
  const html = await timed(() => renderHtml(budget, null, { language: 'zh' }))
  const data = await timed(() => renderDataPackage(budget))
  return { pdf, docx: docx.ms, xlsx: xlsx.ms, html: html.ms, data: data.ms }
}

async function timeProof(pdf: Uint8Array): Promise<readonly [ms: number, pages: number]> {
  const { made, ms } = await timed(() => readCopy({ name: 'published.pdf', bytes: pdf }, [], nodeEffects))
  return [ms, made.copy.sources[0]?.pages.length ?? 0]
}

async function timed<T>(make: () => T | Promise<T>): Promise<{ readonly made: T; readonly ms: number }> {
  const started = performance.now()
  const made = await make()
  return { made, ms: performance.now() - started }
}
