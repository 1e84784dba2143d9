/** Numbers that look random and are the same on every machine: a seeded generator (mulberry32) with the draws our plans need. */
export interface Random {
  /** A whole number from low to high, both included. */
  readonly integer: (low: number, high: number) => number
  readonly chance: (percent: number) => boolean
  readonly pick: <T>(choices: readonly T[]) => T
  /** An amount between two sums of whole yuan, in fen. wholeYuan: no jiao and fen. */
  readonly fen: (lowYuan: number, highYuan: number, wholeYuan?: boolean) => bigint
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    integer,
    chance: (percent) => integer(1, 100) <= percent,
    pick: (choices) => {
      const choice = choices[integer(0, choices.length - 1)]
      if (choice === undefined) throw new Error('nothing to pick from')
      return choice
    },
    fen: (lowYuan, highYuan, wholeYuan = false) => BigInt(integer(lowYuan, highYuan)) * 100n + (wholeYuan ? 0n : BigInt(integer(0, 99))),
  }
}
