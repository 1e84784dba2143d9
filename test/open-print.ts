/** Prints a generated disclosure and opens it, for tests that need a whole budget with its audit. */
import { nodeEffects } from '../src/cli/node-effects.ts'
import { openDisclosure, type Disclosure } from '../src/core/pipeline.ts'
import type { PrintDocument } from './generate/print.ts'
import { printWithTypst } from './generate/typst.ts'

export async function openPrint(document: PrintDocument): Promise<Disclosure> {
  return openDisclosure([{ name: 'printed.pdf', bytes: new Uint8Array(printWithTypst(document)) }], nodeEffects)
}
