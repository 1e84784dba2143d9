/** The command line as users run it: bundled, in its own process, with its memory measured. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildCli } from '../scripts/build.ts'
import { peakMbOf, peakReport } from '../scripts/report-peak.ts'

export interface CliRun {
  readonly code: number
  readonly out: string
  readonly remarks: string
  /** Null where the process ended without saying. */
  readonly peakMb: number | null
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** name: each test file has its own copy, so that files can run side by side. */
export async function builtCli(name: string): Promise<(...args: readonly string[]) => Promise<CliRun>> {
  const folder = `.cache/${name}`
  await buildCli(folder)
  return (...args) => run([`${root}/${folder}/main.js`, ...args])
}

function run(args: readonly string[]): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', peakReport, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let remarks = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      remarks += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code: code ?? -1, out, remarks: remarks.replace(/peak-kb \d+\n?/g, ''), peakMb: peakMbOf(remarks) })
    })
  })
}
