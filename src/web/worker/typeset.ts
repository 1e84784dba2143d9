/** Typesetting in the browser: Typst as WebAssembly, loaded with our fonts when the first release is asked for. */
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import type { Typeset } from '../../core/effects.ts'
import type { TypesetterSource } from './protocol.ts'

const mainPath = '/main.typ'
/** How the engine says what is wrong: whole. */
const fullDiagnostics = 2

export function createTypeset(source: TypesetterSource): Typeset {
  return async ({ source: text, inputs }) => {
    const compiler = await loadCompiler(source)
    compiler.add_source(mainPath, text)
    const { result, diagnostics } = compiler.compile(mainPath, Object.entries(inputs), 'pdf', fullDiagnostics) as { result?: Uint8Array; diagnostics?: unknown }
    if (result === undefined) throw new Error(`typesetting failed: ${JSON.stringify(diagnostics)}`)
    return result
  }
}

let loaded: Promise<TypstCompiler> | null = null

function loadCompiler({ wasmUrl, fontUrls }: TypesetterSource): Promise<TypstCompiler> {
  loaded ??= (async () => {
    const { default: start, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler')
    await start({ module_or_path: await fetchWhole(wasmUrl) })
    const builder = new TypstCompilerBuilder()
    builder.set_dummy_access_model()
    for (const url of fontUrls) await builder.add_raw_font(await unpack(await fetchWhole(url)))
    return builder.build()
  })()
  return loaded
}

async function fetchWhole(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.arrayBuffer()
}

async function unpack(packed: ArrayBuffer): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
