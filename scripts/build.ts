/** Builds what `npm start` serves and `npx mingzhang` runs: the command line into dist/cli, the library into dist/core, the app into dist/web. */
import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = { absWorkingDir: root, bundle: true, platform: 'node', format: 'esm', target: 'node20.19', packages: 'external', logLevel: 'warning' } as const

export async function buildCli(): Promise<void> {
  await build({ ...shared, entryPoints: ['src/cli/main.ts', 'src/cli/document-worker.ts'], outdir: 'dist/cli', splitting: true })
  chmodSync(`${root}/dist/cli/main.js`, 0o755)
}

export async function buildLibrary(): Promise<void> {
  await build({ ...shared, platform: 'neutral', mainFields: ['module', 'main'], entryPoints: ['src/core/index.ts'], outfile: 'dist/core/index.js' })
}

await buildCli()
await buildLibrary()
