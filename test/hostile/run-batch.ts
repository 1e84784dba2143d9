/** Runs one batch in its own process, so that its memory can be measured: prints what the command line said and the peak in megabytes. */
import { runDocuments } from '../../src/cli/run-documents.ts'

const written: string[] = []
const remarks: string[] = []
const started = performance.now()
const code = await runDocuments(
  { work: { command: 'read', format: 'json' }, paths: process.argv.slice(2), workerCount: null, language: 'zh' },
  { write: async (text) => void written.push(text), remark: (text) => void remarks.push(text), isWatched: false, columns: 80 },
)
process.stdout.write(JSON.stringify({ code, output: written.join(''), remarks: remarks.join(''), peakMb: process.resourceUsage().maxRSS / 1024, durationMs: performance.now() - started }))
