/** Finds the documents below the paths somebody named, in a stable order, and a name for the results of each. */
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { readableName } from '../core/read/detect-format.ts'
import { listInputs } from './read-input.ts'
import type { CliWords } from '../core/locale/cli-words.ts'
import { UsageError } from './usage-error.ts'

export interface FoundDocument {
  readonly path: string
  readonly outName: string
}

/** A file named outright is taken whatever it is called; below a folder only names of documents count. Archives are folders too. */
export async function findDocuments(paths: readonly string[], words: CliWords): Promise<FoundDocument[]> {
  const found = (await Promise.all(paths.map((path) => documentsBelow(path, words)))).flat()
  const unique = [...new Map(found.map((document) => [document.path, document])).values()]
  if (unique.length === 0) throw new UsageError(words.emptyFolder(paths.join(' + ')))
  return withDistinctNames(unique)
}

async function documentsBelow(path: string, words: CliWords): Promise<FoundDocument[]> {
  const info = await stat(path).catch(() => null)
  if (info === null) throw new UsageError(words.notFound(path))
  // Devices and pipes have no size to look at and no end to wait for.
  if (!info.isDirectory() && !info.isFile()) throw new UsageError(words.noFile(path))
  if (!info.isDirectory()) return documentsOf([path], path)
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && readableName.test(entry.name)).map((entry) => join(entry.parentPath, entry.name))
  return documentsOf(files.sort(), path)
}

/** base: what the names of the results leave out. One archive at a time is in memory. */
async function documentsOf(files: readonly string[], base: string): Promise<FoundDocument[]> {
  const found: FoundDocument[] = []
  for (const file of files) {
    for (const path of await listInputs(file)) found.push({ path, outName: nameOf((relative(base, path) || basename(path)).split(sep).join('-')) })
  }
  return found
}

const nameOf = (file: string): string => file.slice(0, file.length - extname(file).length) || file

/** Two documents of one name keep both results: the second is called name-2. */
function withDistinctNames(documents: readonly FoundDocument[]): FoundDocument[] {
  const counts = new Map<string, number>()
  return documents.map(({ path, outName }) => {
    const count = (counts.get(outName) ?? 0) + 1
    counts.set(outName, count)
    return { path, outName: count === 1 ? outName : `${outName}-${count}` }
  })
}
