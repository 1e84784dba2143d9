/**
 * Which figures are probably wrong; called by the identities' rules, last step but one of the main path. A wrong figure breaks every identity
 * it stands in and all of them imply the same right figure; a right figure is vouched for by the identities that hold. So each figure of a
 * broken identity is tried with what the broken identities imply for it, alone or moved to the empty place beside it, and what that mends
 * is counted against what it breaks. Named is what mends most with the fewest changes; among equals only a slip that shows in the digits
 * themselves (exchanged, doubled, the point moved, the wrong sign or unit). Otherwise nobody is named.
 */
import type { Amount } from '../money.ts'
import { cellId, type Cell } from '../model/form.ts'
import type { LikelySlip } from '../model/finding.ts'
import type { IdentityCheck } from '../model/identity.ts'
import { nameSlip } from './slip.ts'
import { groupBy } from './view.ts'

/** A figure that a second place of the document states: a sentence bound to a cell, or a cell that must agree with it. */
export interface Witness {
  readonly cellId: string
  readonly amount: Amount
}

/**
 * What should come to nothing: residual = Σ weight · cell, off by at most half of slackFen. check: null for a witness, which may vouch
 * for a figure or speak against it, but is not mended itself.
 */
interface Strand {
  readonly check: IdentityCheck | null
  readonly weights: ReadonlyMap<string, bigint>
  readonly slackFen: bigint
}

/** Cells with the figure each should have instead. */
interface Correction {
  readonly cells: readonly Cell[]
  readonly changes: ReadonlyMap<string, bigint>
  readonly mended: readonly number[]
  /** Strands mended less strands broken. */
  readonly net: number
  /** How far from exact the strands it touches remain, in fen. */
  readonly restFen: bigint
}

interface Net {
  readonly strands: readonly Strand[]
  readonly through: ReadonlyMap<string, readonly number[]>
  readonly cells: ReadonlyMap<string, Cell>
  readonly neighbors: (cell: Cell) => readonly Cell[]
}

/** A document broken in more places than this is misread, not mistyped. */
const correctionLimit = 12
/** More tries than this in one round, and a rival might go unseen: nobody is named. */
const tryLimit = 200_000

/** → the likely slip behind each broken identity that can be explained; broken identities without one are left out. */
export function locateSlips(
  checks: readonly IdentityCheck[],
  cells: ReadonlyMap<string, Cell>,
  neighbors: (cell: Cell) => readonly Cell[],
  witnesses: readonly Witness[] = [],
): ReadonlyMap<IdentityCheck, LikelySlip> {
  const compared = checks.filter(({ state, instance }) => state !== 'open' && (state !== 'empty' || (cells.has(cellId(instance.total)) && !instance.ofWhich)))
  const heard = witnesses.filter(({ cellId: id }) => cells.has(id))
  const strands = [...compared.map(strandOf), ...heard.map((witness) => strandOfWitness(witness, cells))]
  const net: Net = { strands, through: strandsByCell(strands), cells, neighbors }
  const residuals = [
    ...compared.map(({ printed, computed }) => (printed?.fen ?? 0n) - (computed?.fen ?? 0n)),
    ...heard.map(({ cellId: id, amount }) => (cells.get(id)?.amount?.fen ?? 0n) - amount.fen),
  ]
  const result = new Map<IdentityCheck, LikelySlip>()
  for (let round = 0; round < correctionLimit; round += 1) {
    const best = decisive(listCorrections(net, residuals), net)
    if (best === null) return result
    for (const index of best.mended) {
      const check = strands[index]?.check ?? null
      if (check?.state === 'broken' || check?.state === 'totalBlank') result.set(check, slipOf(best))
    }
    for (const [index, residual] of after(net, residuals, best.changes)) residuals[index] = residual
  }
  return result
}

function strandOf(check: IdentityCheck): Strand {
  const { total, parts } = check.instance
  const weights = new Map<string, bigint>([[cellId(total), 1n]])
  for (const { path, sign } of parts) weights.set(cellId(path), (weights.get(cellId(path)) ?? 0n) - BigInt(sign))
  return { check, weights, slackFen: (check.printed?.stepFen ?? 0n) + (check.computed?.stepFen ?? 0n) }
}

function strandOfWitness({ cellId: id, amount }: Witness, cells: ReadonlyMap<string, Cell>): Strand {
  return { check: null, weights: new Map([[id, 1n]]), slackFen: amount.stepFen + (cells.get(id)?.amount?.stepFen ?? 0n) }
}

function strandsByCell(strands: readonly Strand[]): ReadonlyMap<string, readonly number[]> {
  const pairs = strands.flatMap(({ weights }, index) => [...weights].flatMap(([id, weight]) => (weight === 0n ? [] : [{ id, index }])))
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, group]) => [id, group.map(({ index }) => index)]))
}

const magnitude = (fen: bigint): bigint => (fen < 0n ? -fen : fen)
const isBroken = (strand: Strand | undefined, residual: bigint): boolean => strand !== undefined && 2n * magnitude(residual) > strand.slackFen

/** Residuals of the strands these changes touch. */
function after({ strands, through }: Net, residuals: readonly bigint[], changes: ReadonlyMap<string, bigint>): ReadonlyMap<number, bigint> {
  const moved = new Map<number, bigint>()
  for (const [id, delta] of changes) {
    for (const index of through.get(id) ?? []) {
      const weight = strands[index]?.weights.get(id) ?? 0n
      moved.set(index, (moved.get(index) ?? residuals[index] ?? 0n) + weight * delta)
    }
  }
  return moved
}

/** The best correction of each set of cells that stands in a broken identity. */
function listCorrections(net: Net, residuals: readonly bigint[]): Correction[] {
  const best = new Map<string, Correction>()
  let tries = 0
  const attempt = (cells: readonly Cell[], changes: ReadonlyMap<string, bigint>): void => {
    tries += 1
    const key = [...changes.keys()].sort().join(' ')
    const correction = weigh(net, residuals, cells, changes)
    const known = best.get(key)
    if (known === undefined || isBetter(correction, known)) best.set(key, correction)
  }
  for (const [index, strand] of net.strands.entries()) {
    const residual = residuals[index] ?? 0n
    if (strand.check === null || !isBroken(strand, residual)) continue
    for (const [id, weight] of strand.weights) {
      const cell = net.cells.get(id)
      if (cell === undefined || cell.state === 'unread' || weight === 0n || tries > tryLimit) continue
      for (const delta of deltasOf(cell, -residual * weight)) attempt([cell], new Map([[id, delta]]))
      for (const mate of net.neighbors(cell)) attemptMove(cell, mate, attempt)
    }
  }
  return tries > tryLimit ? [] : [...best.values()]
}

/** What an identity implies, and within the rounding of long sums what would be a plainer slip. */
function deltasOf(cell: Cell, delta: bigint): bigint[] {
  const stepFen = cell.amount?.stepFen ?? 0n
  if (stepFen === 0n) return [delta]
  const plainer = nearbySteps.map((steps) => delta + steps * stepFen).filter((near) => plainness(nameSlip(fenOf(cell), fenOf(cell) + near, stepFen)) > 0)
  return [delta, ...plainer]
}

const nearbySteps: readonly bigint[] = [-2n, -1n, 1n, 2n]

const fenOf = (cell: Cell): bigint => cell.amount?.fen ?? 0n

/** One of two neighbors prints a figure and the other none: it may stand in the wrong one of them. */
function attemptMove(cell: Cell, mate: Cell, attempt: (cells: readonly Cell[], changes: ReadonlyMap<string, bigint>) => void): void {
  const [from, to] = fenOf(cell) === 0n ? [mate, cell] : [cell, mate]
  if (fenOf(from) === 0n || fenOf(to) !== 0n || to.state === 'unread' || from.state === 'unread') return
  attempt([from, to], new Map([[from.id, -fenOf(from)], [to.id, fenOf(from)]]))
}

function weigh(net: Net, residuals: readonly bigint[], cells: readonly Cell[], changes: ReadonlyMap<string, bigint>): Correction {
  let balance = 0
  let restFen = 0n
  const mended: number[] = []
  for (const [index, residual] of after(net, residuals, changes)) {
    const strand = net.strands[index]
    const before = isBroken(strand, residuals[index] ?? 0n)
    const now = isBroken(strand, residual)
    if (before && !now) mended.push(index)
    balance += (before ? 1 : 0) - (now ? 1 : 0)
    restFen += magnitude(residual)
  }
  return { cells, changes, mended, net: balance, restFen }
}

function isBetter(left: Correction, right: Correction): boolean {
  if (left.net !== right.net) return left.net > right.net
  const gain = plainness(slipOf(left).slip) - plainness(slipOf(right).slip)
  return gain === 0 ? left.restFen < right.restFen : gain > 0
}

/** The correction that beats every rival for each identity it mends. */
function decisive(all: readonly Correction[], net: Net): Correction | null {
  const tells = (correction: Correction): boolean => isTelling(correction, net)
  const hopeful = all.filter(({ net, mended }) => net > 0 && mended.length > 0).sort((left, right) => right.net - left.net || left.cells.length - right.cells.length)
  const claims = hopeful.flatMap((correction) => correction.mended.map((index) => ({ index, correction })))
  const byStrand = groupBy(claims, ({ index }) => index)
  const rivalsOf = (correction: Correction): ReadonlySet<Correction> =>
    new Set(correction.mended.flatMap((index) => (byStrand.get(index) ?? []).flatMap(({ correction: rival }) => (rival !== correction && isEqual(rival, correction) ? [rival] : []))))
  const isBeaten = (correction: Correction): boolean =>
    correction.mended.some((index) => (byStrand.get(index) ?? []).some(({ correction: rival }) => isAhead(rival, correction)))
  for (const correction of hopeful) {
    if (isBeaten(correction)) continue
    const rivals = rivalsOf(correction)
    if (rivals.size === 0 || (tells(correction) && ![...rivals].some(tells))) return correction
  }
  return null
}

const isAhead = (left: Correction, right: Correction): boolean => left.net > right.net || (left.net === right.net && left.cells.length < right.cells.length)
const isEqual = (left: Correction, right: Correction): boolean => left.net === right.net && left.cells.length === right.cells.length

/** Slips that hardly come about by chance. One digit for another is none of them: a difference of 1.00 makes it of half of the figures. */
const tellingSlips: ReadonlySet<LikelySlip['slip']> = new Set(['digitsSwapped', 'digitDoubled', 'digitLost', 'decimalMoved', 'sign', 'unit', 'wrongColumn', 'wrongRow'])

/** A row that is printed without any figure asks for one. */
function isTelling(correction: Correction, { neighbors }: Net): boolean {
  const { slip } = slipOf(correction)
  const [cell] = correction.cells
  if (slip !== 'leftOut' || cell === undefined) return tellingSlips.has(slip)
  return cell.path.row !== 'total' && neighbors(cell).every(({ path, amount }) => path.row !== cell.path.row || amount === null)
}

function plainness(slip: LikelySlip['slip']): 0 | 1 | 2 {
  return tellingSlips.has(slip) ? 2 : slip === 'digitChanged' ? 1 : 0
}

function slipOf({ cells, changes }: Correction): LikelySlip {
  const [cell, other] = cells
  if (cell === undefined) throw new Error('a correction corrects something')
  const proposedFen = fenOf(cell) + (changes.get(cell.id) ?? 0n)
  if (other !== undefined) return { cellId: cell.id, proposedFen, slip: cell.path.row === other.path.row ? 'wrongColumn' : 'wrongRow', belongsIn: other.id }
  if (cell.amount === null) return { cellId: cell.id, proposedFen, slip: 'leftOut', belongsIn: null }
  return { cellId: cell.id, proposedFen, slip: nameSlip(cell.amount.fen, proposedFen, cell.amount.stepFen), belongsIn: null }
}
