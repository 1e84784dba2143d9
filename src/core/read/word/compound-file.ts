/** OLE2, the container of old office files: a small file system in sectors. First stage of reading an old Word file. */

export interface CompoundFile {
  /** Of streams and of the folders that hold them. */
  readonly names: readonly string[]
  /** The bytes of a stream by its name; null when there is none, or its sectors lead out of the file or in a circle. */
  readonly stream: (name: string) => Uint8Array | null
}

interface Sectors {
  readonly bytes: Uint8Array
  readonly view: DataView
  /** For each sector the next one of its chain. */
  readonly next: readonly number[]
  readonly sizeLog: number
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Numbers from here on are marks: free, end of chain, part of the table itself. */
const firstMark = 0xfffffffa
const entryBytes = 128
const rootKind = 5
const streamKind = 2

export function openCompound(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < 1536 || signature.some((byte, index) => bytes[index] !== byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sizeLog = view.getUint16(30, true)
  if (sizeLog !== 9 && sizeLog !== 12) return null
  const sectors = { bytes, view, sizeLog, next: readTable(view, tableSectors(view, sizeLog), sizeLog) }
  const directory = joinChain(sectors, view.getUint32(48, true), null)
  if (directory === null) return null
  const entries = readEntries(directory)
  const smallest = view.getUint32(56, true)
  const root = entries.find(({ kind }) => kind === rootKind)
  const small = root === undefined ? null : smallSectors(sectors, root)
  const stream = (name: string): Uint8Array | null => {
    const entry = entries.find((one) => one.kind === streamKind && one.name === name)
    if (entry === undefined) return null
    return entry.size >= smallest ? joinChain(sectors, entry.start, entry.size) : small === null ? null : joinChain(small, entry.start, entry.size)
  }
  return { stream, names: entries.map(({ name }) => name) }
}

const offsetOf = (sector: number, sizeLog: number): number => (sector + 1) * 2 ** sizeLog

/** Sectors that hold the table of chains: the first 109 in the head, the rest in a chain of their own. */
function tableSectors(view: DataView, sizeLog: number): number[] {
  const sectors: number[] = []
  const most = view.byteLength >> sizeLog
  for (let index = 0; index < 109; index += 1) sectors.push(view.getUint32(76 + index * 4, true))
  const perSector = 2 ** (sizeLog - 2) - 1
  let more = view.getUint32(68, true)
  while (more < firstMark && sectors.length < most + 109 && offsetOf(more + 1, sizeLog) <= view.byteLength) {
    const at = offsetOf(more, sizeLog)
    for (let index = 0; index < perSector; index += 1) sectors.push(view.getUint32(at + index * 4, true))
    more = view.getUint32(at + perSector * 4, true)
  }
  return sectors.filter((sector) => sector < firstMark)
}

function readTable(view: DataView, sectors: readonly number[], sizeLog: number): number[] {
  const next: number[] = []
  for (const sector of sectors.slice(0, view.byteLength >> sizeLog)) {
    const at = offsetOf(sector, sizeLog)
    if (at + 2 ** sizeLog > view.byteLength) break
    for (let index = 0; index < 2 ** (sizeLog - 2); index += 1) next.push(view.getUint32(at + index * 4, true))
  }
  return next
}

/** size null: as long as the chain is. */
function joinChain({ bytes, next, sizeLog }: Sectors, start: number, size: number | null): Uint8Array | null {
  const length = 2 ** sizeLog
  const chain: number[] = []
  const wanted = size === null ? Infinity : Math.ceil(size / length)
  for (let sector = start; sector < firstMark && chain.length < wanted; sector = next[sector] ?? firstMark) {
    if (chain.length > next.length || offsetOf(sector, sizeLog) >= bytes.length) return null
    chain.push(sector)
  }
  if (size !== null && chain.length < wanted) return null
  const joined = new Uint8Array(chain.length * length)
  chain.forEach((sector, index) => joined.set(bytes.subarray(offsetOf(sector, sizeLog), offsetOf(sector + 1, sizeLog)), index * length))
  return size === null ? joined : joined.subarray(0, size)
}

interface Entry {
  readonly name: string
  readonly kind: number
  readonly start: number
  readonly size: number
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  return Array.from({ length: Math.floor(directory.length / entryBytes) }, (_, index) => {
    const at = index * entryBytes
    const nameLength = Math.min(32, view.getUint16(at + 64, true) >> 1)
    const name = String.fromCharCode(...Array.from({ length: Math.max(0, nameLength - 1) }, (__, character) => view.getUint16(at + character * 2, true)))
    return { name, kind: view.getUint8(at + 66), start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) }
  })
}

/** Short streams share the root's own stream, cut into sectors of 64 bytes. A head of one sector keeps the arithmetic the same. */
function smallSectors(sectors: Sectors, root: Entry): Sectors | null {
  const content = joinChain(sectors, root.start, root.size)
  const table = joinChain(sectors, sectors.view.getUint32(60, true), null)
  if (content === null || table === null) return null
  const bytes = new Uint8Array(content.length + 64)
  bytes.set(content, 64)
  const tableView = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const next = Array.from({ length: table.length >> 2 }, (_, index) => tableView.getUint32(index * 4, true))
  return { bytes, view: new DataView(bytes.buffer), next, sizeLog: 6 }
}
