/** Producer: prints a disclosure through Typst, with embedded subset fonts. Deterministic for the same input and fonts. */
import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintDocument } from './print.ts'

export function printWithTypst(document: PrintDocument): Uint8Array {
  const template = readFileSync(new URL('./disclosure.typ', import.meta.url), 'utf8')
  const compiler = NodeCompiler.create()
  const compiled = compiler.compile({ mainFileContent: template, inputs: { document: JSON.stringify(document) } })
  const result = compiled.result
  if (result === null || compiled.hasError()) {
    compiled.printDiagnostics()
    throw new Error('Typst did not accept the disclosure')
  }
  return compiler.pdf(result, { creationTimestamp: 0 })
}
