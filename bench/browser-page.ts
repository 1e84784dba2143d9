/** Reads PDFs in a page of Chromium for the benchmark; bundled and served by browser.ts. */
import { browserEffects } from '../test/runtime/browser-effects.ts'
import { timeReading, type ReadingTime } from './time-reading.ts'

declare global {
  var timeInBrowser: (name: string) => Promise<ReadingTime>
}

globalThis.timeInBrowser = async (name) => timeReading({ name, bytes: new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer()) }, browserEffects)
