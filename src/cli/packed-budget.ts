/** A budget as bytes, few enough to keep those of a whole batch: what is compared when all documents are known need not be read once more. */
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Budget } from '../core/model/budget.ts'

export function packBudget(budget: Budget): Uint8Array {
  return deflateRawSync(serialize(budget), { level: 1 })
}

/** packed: by this process; nothing else may be handed in. */
export function unpackBudget(packed: Uint8Array): Budget {
  return deserialize(inflateRawSync(packed)) as Budget
}
