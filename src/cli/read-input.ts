/** Reads a document by its path, which may lead into an archive as into a folder: `2025.zip/附件/部门预算.docx`. */
import { open, readFile, stat } from 'node:fs/promises'
import { basename, dirname, relative, sep } from 'node:path'
import type { InputFile } from '../core/effects.ts'
import { expandFiles } from '../core/read/archive/expand-files.ts'
import { beginningBytes, largestSize } from '../core/read/file-size.ts'

/** What stands on the disk at this path: the document itself, or the archive it is in. A file too large is not taken into memory. */
export async function readInput(path: string): Promise<InputFile> {
  const file = await fileOnDisk(path)
  const name = basename(file)
  const { size, mtimeMs } = await stat(file)
  if (size > beginningBytes) {
    const beginning = await readBeginning(file)
    const largest = largestSize(name, beginning)
    if (size > largest) return { name, bytes: beginning, largest }
  }
  if (file === path) return { name, bytes: new Uint8Array(await readFile(file)) }
  return { name, bytes: await readArchive(file, `${size} ${mtimeMs}`), inside: relative(file, path).split(sep).join('/') }
}

/** The archive that was read last: its documents are asked for one after another. */
let archiveAtHand: { readonly file: string; readonly version: string; readonly bytes: Uint8Array } | null = null

async function readArchive(file: string, version: string): Promise<Uint8Array> {
  if (archiveAtHand?.file === file && archiveAtHand.version === version) return archiveAtHand.bytes
  archiveAtHand = null
  const bytes = new Uint8Array(await readFile(file))
  archiveAtHand = { file, version, bytes }
  return bytes
}

async function readBeginning(path: string): Promise<Uint8Array> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(beginningBytes), 0, beginningBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function fileOnDisk(path: string): Promise<string> {
  let file = path
  while ((await stat(file).catch(() => null)) === null && dirname(file) !== file) file = dirname(file)
  return file
}

/** Paths of the documents in a file: itself, or what it packs. */
export async function listInputs(path: string): Promise<string[]> {
  if (!/\.zip$/i.test(path)) return [path]
  return expandFiles([await readInput(path)]).map(({ inside }) => (inside === undefined ? path : `${path}${sep}${inside.split('/').join(sep)}`))
}
