/**
 * Which cell is probably wrong. A wrong figure breaks every identity it stands in, and all of them imply the same right figure; a right
 * figure is vouched for by the identities that hold. So we try, for each cell of a broken identity, the figure each broken identity
 * implies for it, and count identities mended less identities broken. Only a cell that beats every rival for the same identities is named.
 */
import { cellId, type Cell } from '../model/form.ts'
import type { LikelySlip } from '../model/finding.ts'
import type { IdentityCheck } from '../model/identity.ts'
import { nameSlip } from './slip.ts'
import { groupBy } from './view.ts'

/** One compared identity: residual = printed − computed; each cell moves it by its weight. slackFen: twice the tolerated gap. */
interface Strand {
  readonly check: IdentityCheck
  readonly weights: ReadonlyMap<string, bigint>
  readonly slackFen: bigint
}

/** changes: by how many fen each cell would have to move. The first is the cell that is named. */
interface Correction {
  readonly cell: Cell
  readonly changes: ReadonlyMap<string, bigint>
  readonly mended: readonly number[]
  readonly net: number
}

/** A document broken in more places than this is misread, not mistyped. */
const correctionLimit = 12
const candidateLimit = 3000

/** → the likely slip behind each broken identity that can be explained; broken identities without one are left out. */
export function localize(
  checks: readonly IdentityCheck[],
  cells: ReadonlyMap<string, Cell>,
  rowMates: (cell: Cell) => readonly Cell[],
): ReadonlyMap<IdentityCheck, LikelySlip> {
  const strands = checks.filter(({ state }) => state === 'holds' || state === 'rounding' || state === 'broken').map(strandOf)
  const through = strandsByCell(strands)
  const residuals = strands.map(({ check }) => (check.printed?.fen ?? 0n) - (check.computed?.fen ?? 0n))
  const result = new Map<IdentityCheck, LikelySlip>()
  for (let round = 0; round < correctionLimit; round += 1) {
    const best = decisive(corrections(strands, residuals, through, cells, rowMates))
    if (best === null) return result
    for (const index of best.mended) {
      const check = strands[index]?.check
      if (check?.state === 'broken') result.set(check, slipOf(best))
    }
    for (const [index, residual] of after(strands, residuals, through, best.changes)) residuals[index] = residual
  }
  return result
}

function strandOf(check: IdentityCheck): Strand {
  const { total, parts } = check.instance
  const weights = new Map<string, bigint>([[cellId(total), 1n]])
  for (const { path, sign } of parts) {
    const id = cellId(path)
    weights.set(id, (weights.get(id) ?? 0n) - (sign === 1 ? 1n : -1n))
  }
  return { check, weights, slackFen: (check.printed?.stepFen ?? 0n) + (check.computed?.stepFen ?? 0n) }
}

function strandsByCell(strands: readonly Strand[]): ReadonlyMap<string, readonly number[]> {
  const through = new Map<string, number[]>()
  strands.forEach(({ weights }, index) => {
    for (const id of weights.keys()) {
      const known = through.get(id)
      if (known === undefined) through.set(id, [index])
      else known.push(index)
    }
  })
  return through
}

const isBroken = (strand: Strand | undefined, residual: bigint): boolean =>
  strand !== undefined && 2n * (residual < 0n ? -residual : residual) > strand.slackFen

/** Residuals of the strands these changes touch. */
function after(
  strands: readonly Strand[],
  residuals: readonly bigint[],
  through: ReadonlyMap<string, readonly number[]>,
  changes: ReadonlyMap<string, bigint>,
): ReadonlyMap<number, bigint> {
  const moved = new Map<number, bigint>()
  for (const [id, delta] of changes) {
    for (const index of through.get(id) ?? []) {
      const weight = strands[index]?.weights.get(id) ?? 0n
      moved.set(index, (moved.get(index) ?? residuals[index] ?? 0n) + weight * delta)
    }
  }
  return moved
}

function corrections(
  strands: readonly Strand[],
  residuals: readonly bigint[],
  through: ReadonlyMap<string, readonly number[]>,
  cells: ReadonlyMap<string, Cell>,
  rowMates: (cell: Cell) => readonly Cell[],
): Correction[] {
  const tried = new Map<string, Correction>()
  const isFull = (): boolean => tried.size >= candidateLimit
  const attempt = (cell: Cell, changes: ReadonlyMap<string, bigint>): void => {
    if (isFull()) return
    const key = [...changes].map(([id, delta]) => `${id}${delta}`).join(' ')
    if (tried.has(key)) return
    let net = 0
    const mended: number[] = []
    for (const [index, residual] of after(strands, residuals, through, changes)) {
      const before = isBroken(strands[index], residuals[index] ?? 0n)
      const now = isBroken(strands[index], residual)
      if (before && !now) mended.push(index)
      net += (before ? 1 : 0) - (now ? 1 : 0)
    }
    tried.set(key, { cell, changes, mended, net })
  }
  strands.forEach((strand, index) => {
    const residual = residuals[index] ?? 0n
    if (isFull() || !isBroken(strand, residual)) return
    for (const [id, weight] of strand.weights) {
      const cell = cells.get(id)
      if (cell?.amount === undefined || cell.amount === null || weight === 0n) continue
      attempt(cell, new Map([[id, -residual * weight]]))
      if (cell.amount.fen === 0n) continue
      for (const mate of rowMates(cell)) {
        if (mate.state === 'blank') attempt(cell, new Map([[id, -cell.amount.fen], [mate.id, cell.amount.fen]]))
      }
    }
  })
  return [...tried.values()]
}

/** The correction with the greatest net gain that no other correction of the same identities equals. */
function decisive(all: readonly Correction[]): Correction | null {
  const hopeful = all.filter(({ net, mended }) => net > 0 && mended.length > 0).sort((left, right) => right.net - left.net)
  const claims = hopeful.flatMap((correction) => correction.mended.map((index) => ({ index, correction })))
  const byStrand = groupBy(claims, ({ index }) => index)
  const beats = (correction: Correction, index: number): boolean =>
    (byStrand.get(index) ?? []).every(({ correction: rival }) => rival === correction || rival.net < correction.net)
  return hopeful.find((correction) => correction.mended.every((index) => beats(correction, index))) ?? null
}

function slipOf({ cell, changes }: Correction): LikelySlip {
  const printedFen = cell.amount?.fen ?? 0n
  const proposedFen = printedFen + (changes.get(cell.id) ?? 0n)
  const slip = changes.size > 1 ? 'wrongColumn' : nameSlip(printedFen, proposedFen, cell.amount?.stepFen ?? 1n)
  return { cellId: cell.id, proposedFen, slip }
}
