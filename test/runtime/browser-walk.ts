/** The walk with the browser's effects; bundled and loaded into a page by the smoke suite. */
import { browserEffects } from './browser-effects.ts'
import { walk, type Walk } from './walk.ts'

declare global {
  var walkInBrowser: (name: string, address: string) => Promise<Walk>
}

globalThis.walkInBrowser = async (name, address) => walk(name, new Uint8Array(await (await fetch(address)).arrayBuffer()), browserEffects)
