/** What the page of the benchmark sets PDFs with: the app's own typesetter and the fonts that are copied beside it. */
import { createTypeset } from '../src/web/worker/typeset.ts'

export const fontFiles = ['NotoSerifSC-Regular.ttf.gz', 'NotoSansSC-Bold.ttf.gz', 'NotoSerifHK-Rare.ttf.gz', 'NotoSansSymbols2-Regular.ttf.gz'] as const

export const typeset = createTypeset({ wasmUrl: '/typst.wasm', fontUrls: fontFiles.map((name) => `/${name}`) })
