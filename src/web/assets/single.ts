/** Assets of the single file: the worker inside the script, the engine and the sample as compressed blocks in the page itself. */
import ReviewWorker from '../worker/review-worker.ts?worker&inline'
import { sampleName, type Assets } from './assets.ts'

let engine: Promise<ArrayBuffer> | null = null

export const singleAssets: Assets = {
  makeWorker: () => new ReviewWorker(),
  pdfium: async () => {
    engine ??= unpack('pdfium-block')
    return { bytes: await engine }
  },
  // It would make the file forty megabytes larger.
  typesetter: null,
  sample: async () => ({ name: sampleName, bytes: new Uint8Array(await unpack('sample-block')) }),
}

/** A block holds base64 of gzip. */
async function unpack(blockId: string): Promise<ArrayBuffer> {
  const text = atob(document.getElementById(blockId)?.textContent?.trim() ?? '')
  const packed = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).arrayBuffer()
}
