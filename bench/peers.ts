/** Public tools that read the same PDFs, for the benchmark; whichever of them the machine has. A peer that is not there is said to be missing. */
import { spawnSync } from 'node:child_process'
import { cpuOfProgram } from './clock.ts'

const python = process.env['MINGZHANG_PYTHON'] ?? 'python3'
const tables = 'import sys, pdfplumber\nwith pdfplumber.open(sys.argv[1]) as pdf:\n    for page in pdf.pages: page.extract_text(), page.extract_tables()'

export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
export const hasPlumber = spawnSync(python, ['-c', 'import pdfplumber']).status === 0

/** Words with their boxes: no tables, no figures, no meaning. → processor milliseconds, or null */
export function popplerMs(path: string): number | null {
  return hasPoppler ? cpuOfProgram(8, 'pdftotext', '-bbox-layout', path, '-') : null
}

/** Words and tables as rows of texts. It is slow, so each document is read once. */
export function plumberMs(path: string): number | null {
  return hasPlumber ? cpuOfProgram(1, python, '-c', tables, path) : null
}

/** What to install where a peer is missing. */
export function missingPeers(): string[] {
  return [
    ...(hasPoppler ? [] : ['pdftotext (poppler-utils) is not on this machine: no ratio to it']),
    ...(hasPlumber ? [] : [`pdfplumber is not installed for ${python}: no figures of it (pip install pdfplumber; MINGZHANG_PYTHON names another Python)`]),
  ]
}
