/** Assets of the served app: files beside the page, on its own origin. */
import pdfiumUrl from '@embedpdf/pdfium/pdfium.wasm?url'
import typesetterUrl from '@myriaddreamin/typst-ts-web-compiler/wasm?url'
import sansUrl from '../../../data/font/NotoSansSC-Bold.ttf.gz?url'
import symbolsUrl from '../../../data/font/NotoSansSymbols2-Regular.ttf.gz?url'
import rareUrl from '../../../data/font/NotoSerifHK-Rare.ttf.gz?url'
import serifUrl from '../../../data/font/NotoSerifSC-Regular.ttf.gz?url'
import { sampleName, type Assets } from './assets.ts'

const addressOf = (url: string): string => new URL(url, document.baseURI).href

export const servedAssets: Assets = {
  makeWorker: () => new Worker(new URL('../worker/review-worker.ts', import.meta.url), { type: 'module' }),
  pdfium: async () => ({ url: addressOf(pdfiumUrl) }),
  typesetter: { wasmUrl: addressOf(typesetterUrl), fontUrls: [serifUrl, sansUrl, rareUrl, symbolsUrl].map(addressOf) },
  sample: async () => {
    const response = await fetch(new URL(`sample/${sampleName}`, document.baseURI))
    if (!response.ok) throw new Error(`sample: ${response.status}`)
    return { name: sampleName, bytes: new Uint8Array(await response.arrayBuffer()) }
  },
}
