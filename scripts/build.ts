/** Builds what `npm start` serves and `npx mingzhang` runs: the command line into dist/cli, the library into dist/core, the app into dist/web. */
import { chmodSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = { absWorkingDir: root, bundle: true, platform: 'node', format: 'esm', target: 'node20.19', packages: 'external', logLevel: 'warning' } as const

/** The command line, and its worker beside it. Tests build it elsewhere, to try what a user runs. */
export async function buildCli(folder = 'dist/cli'): Promise<void> {
  rmSync(`${root}/${folder}`, { recursive: true, force: true })
  await build({ ...shared, entryPoints: ['src/cli/main.ts', 'src/cli/document-worker.ts'], outdir: folder, splitting: true })
  chmodSync(`${root}/${folder}/main.js`, 0o755)
}

async function buildLibrary(): Promise<void> {
  await build({ ...shared, platform: 'neutral', mainFields: ['module', 'main'], entryPoints: ['src/core/index.ts'], outfile: 'dist/core/index.js' })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildCli()
  await buildLibrary()
}
