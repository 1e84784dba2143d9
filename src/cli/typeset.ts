/** Typesetting on Node: Typst as an add-on, loaded with our fonts when the first PDF is asked for. */
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Typeset } from '../core/effects.ts'

const fontFiles = ['NotoSerifSC-Regular.ttf.gz', 'NotoSansSC-Bold.ttf.gz', 'NotoSerifHK-Rare.ttf.gz', 'NotoSansSymbols2-Regular.ttf.gz']

export const typeset: Typeset = async ({ source, inputs, standard }) => {
  const compiler = await loadCompiler()
  const compiled = compiler.compile({ mainFileContent: source, inputs: { ...inputs } })
  const document = compiled.result
  if (document === null || compiled.hasError()) {
    const error = compiled.takeError()
    throw new Error(`typesetting failed: ${JSON.stringify(error === null ? null : compiler.fetchDiagnostics(error))}`)
  }
  return compiler.pdf(document, { pdfStandard: standard, creationTimestamp: 0 })
}

let loaded: Promise<NodeCompiler> | null = null

function loadCompiler(): Promise<NodeCompiler> {
  loaded ??= Promise.all(fontFiles.map(readFont)).then((fontBlobs) => NodeCompiler.create({ fontArgs: [{ fontBlobs }] }))
  return loaded
}

async function readFont(name: string): Promise<Buffer> {
  return gunzipSync(await readFile(new URL(`../../data/font/${name}`, import.meta.url)))
}
