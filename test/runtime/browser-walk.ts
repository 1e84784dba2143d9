/** The walk with the browser's effects; bundled and loaded into a page by the smoke suite. */
import type { Effects } from '../../src/core/effects.ts'
import { walk, type Walk } from './walk.ts'

const effects: Effects = {
  loadPdfium: async () => (await fetch('/pdfium.wasm')).arrayBuffer(),
  hash: async (bytes) => {
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  },
  now: () => performance.now(),
}

declare global {
  var walkInBrowser: (name: string, address: string) => Promise<Walk>
}

globalThis.walkInBrowser = async (name, address) => walk(name, new Uint8Array(await (await fetch(address)).arrayBuffer()), effects)
