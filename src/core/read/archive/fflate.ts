/** The one file through which fflate enters: raw inflation into memory we have measured out before. First stage of the main path for packed files. */
import { inflateSync } from 'fflate'

/** → the unpacked bytes, or null when the packed ones are damaged or unpack to another size than announced. */
export function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    // One byte to spare shows contents longer than announced.
    const unpacked = inflateSync(packed, { out: new Uint8Array(size + 1) })
    return unpacked.length === size ? unpacked.subarray(0, size) : null
  } catch (error) {
    if (isBadData(error)) return null
    throw error
  }
}

/** fflate numbers what it finds wrong with the bytes; anything else is our own mistake. */
function isBadData(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && 'code' in error)
}
