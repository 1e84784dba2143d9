/** Reads the tables of /data that are CSV files, for the scripts that generate from them and the tests that hold them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname

/** Our CSV files are plain: quotes only around fields with commas or quotes, no line breaks inside a field. */
export function readCsv(path: string): Record<string, string>[] {
  const lines = readFileSync(join(root, path), 'utf8').trim().split(/\r?\n/)
  const split = (line: string): string[] =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => (match[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'))
  const names = split(lines[0] ?? '')
  return lines.slice(1).map((line) => {
    const fields = split(line)
    return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? '']))
  })
}
