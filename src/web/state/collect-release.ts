/** All files of what was dropped, whatever they are: a release is checked whole. */

/** path: within what was picked, parts joined by `/`. */
export interface PickedName {
  readonly file: File
  readonly path: string
}

const mostFiles = 500

export async function filesOf(transfer: DataTransfer): Promise<PickedName[]> {
  const found: PickedName[] = []
  for (const entry of [...transfer.items].map((item) => item.webkitGetAsEntry())) if (entry !== null) await walk(entry, found)
  return found
}

async function walk(entry: FileSystemEntry, found: PickedName[]): Promise<void> {
  if (found.length >= mostFiles) return
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(null)))
    if (file !== null) found.push({ file, path: entry.fullPath.replace(/^\//, '') })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (batch.length === 0) return
    for (const one of batch) await walk(one, found)
  }
}
