/** Builds what is measured without the development loader, which costs a reader some percent, and loads it. */
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export type Measured = typeof import('./measured.ts')

export async function loadMeasured(): Promise<Measured> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const outfile = join(root, '.cache/bench-measured/measured.js')
  await build({ absWorkingDir: root, entryPoints: ['bench/measured.ts'], bundle: true, outfile, platform: 'node', format: 'esm', target: 'node20.19', packages: 'external', logLevel: 'error' })
  return (await import(pathToFileURL(outfile).href)) as Measured
}
