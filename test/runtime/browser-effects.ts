/** The core's effects in a page that the smoke suite or the benchmark serves. */
import type { Effects } from '../../src/core/effects.ts'

export const browserEffects: Effects = {
  loadPdfium: async () => (await fetch('/pdfium.wasm')).arrayBuffer(),
  hash: async (bytes) => {
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  },
  now: () => performance.now(),
}
