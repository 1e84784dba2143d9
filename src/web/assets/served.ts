/** Assets of the served app: files beside the page, on its own origin. */
import pdfiumUrl from '@embedpdf/pdfium/pdfium.wasm?url'
import { sampleName, type Assets } from './assets.ts'

export const servedAssets: Assets = {
  makeWorker: () => new Worker(new URL('../worker/review-worker.ts', import.meta.url), { type: 'module' }),
  pdfium: async () => ({ url: new URL(pdfiumUrl, document.baseURI).href }),
  sample: async () => {
    const response = await fetch(new URL(`sample/${sampleName}`, document.baseURI))
    if (!response.ok) throw new Error(`sample: ${response.status}`)
    return { name: sampleName, bytes: new Uint8Array(await response.arrayBuffer()) }
  },
}
