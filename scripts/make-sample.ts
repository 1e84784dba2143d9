/** Prints the sample disclosure that the app opens with: src/web/public/sample/nangong-2025.pdf. Run it again after changing the sample. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { sampleDisclosure } from '../test/generate/sample/disclosure.ts'
import { printWithTypst } from '../test/generate/typst.ts'

const folder = new URL('../src/web/public/sample/', import.meta.url)
mkdirSync(folder, { recursive: true })
const bytes = printWithTypst(sampleDisclosure())
writeFileSync(new URL('nangong-2025.pdf', folder), bytes)
console.log(`nangong-2025.pdf: ${bytes.length} bytes`)
