/** What a person drops or picks, as a flat list: single files as they are, folders walked through. */
import type { InputFile } from '../../core/effects.ts'
import { expandFiles } from '../../core/read/archive/expand-files.ts'
import { readableName } from '../../core/read/detect-format.ts'
import { beginningBytes, largestSize } from '../../core/read/file-size.ts'

/**
 * folder: path of the file's folder inside what was dropped; empty for a file on its own · inside: the document meant when the file is an archive.
 */
export interface PickedFile {
  readonly file: File
  readonly folder: string
  readonly inside?: string
}

/** In a folder only files we can read are taken; a file on its own is always taken, and told about when it cannot be read. */
const mostFiles = 5000

export function fromInput(list: FileList): PickedFile[] {
  return [...list]
    .map((file) => ({ file, folder: folderOf(file.webkitRelativePath) }))
    .filter(({ file, folder }) => folder === '' || isWanted(file))
    .slice(0, mostFiles)
}

export async function fromDrop(transfer: DataTransfer): Promise<PickedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  const files = [...transfer.files]
  const found: PickedFile[] = []
  for (const [index, entry] of entries.entries()) {
    const file = files[index]
    if (entry?.isDirectory === true) await walk(entry as FileSystemDirectoryEntry, found)
    else if (file !== undefined) found.push({ file, folder: '' })
  }
  return found.slice(0, mostFiles)
}

/** Archives are folders too: each document in one is a file of its own. One archive at a time is in memory. */
export async function expandArchives(picked: readonly PickedFile[]): Promise<PickedFile[]> {
  const found: PickedFile[] = []
  for (const one of picked) {
    if (!/\.zip$/i.test(one.file.name)) {
      found.push(one)
      continue
    }
    for (const { inside } of expandFiles([await readPickedFile(one.file)])) {
      found.push(inside === undefined ? one : { file: one.file, folder: folderOf([one.folder, one.file.name, inside].filter((step) => step !== '').join('/')), inside })
    }
  }
  return found.slice(0, mostFiles)
}

/** A file too large is not taken into memory; its beginning says what it is. */
export async function readPickedFile(file: File): Promise<InputFile> {
  const { name } = file
  const beginning = new Uint8Array(await file.slice(0, beginningBytes).arrayBuffer())
  const largest = file.size > beginningBytes ? largestSize(name, beginning) : beginningBytes
  return file.size > largest ? { name, bytes: beginning, largest } : { name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

async function walk(folder: FileSystemDirectoryEntry, found: PickedFile[]): Promise<void> {
  const reader = folder.createReader()
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (batch.length === 0 || found.length >= mostFiles) return
    const sorted = [...batch].sort((left, right) => left.name.localeCompare(right.name, 'zh-CN', { numeric: true }))
    for (const entry of sorted) {
      if (entry.isDirectory) await walk(entry as FileSystemDirectoryEntry, found)
      else {
        const file = await new Promise<File | null>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(null)))
        if (file !== null && isWanted(file)) found.push({ file, folder: folder.fullPath.replace(/^\//, '') })
      }
    }
  }
}

function isWanted(file: File): boolean {
  return readableName.test(file.name) && !file.name.startsWith('.') && !file.name.startsWith('~$')
}

function folderOf(relativePath: string): string {
  return relativePath.includes('/') ? relativePath.slice(0, relativePath.lastIndexOf('/')) : ''
}
