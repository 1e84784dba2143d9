/** Ruling lines made clean: pieces of one line joined (dashes, cell borders drawn one by one, double lines), and lines that meet gathered into frames. */
import type { Rule } from './page-content.ts'

/** Pieces at most this far off one line belong to it. */
const levelPt = 1.6
/** Gaps up to this are dashes of one line. */
const dashPt = 3.2
/** Lines meet when their ends come this near. */
const meetPt = 3.2

/** Lines that touch each other, directly or through others. */
export interface Frame {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

/** Joins pieces on the same line. Lines that stay shorter than 3 points are dropped. */
export function joinRules(rules: readonly Rule[]): { horizontal: Rule[]; vertical: Rule[] } {
  return {
    horizontal: joinParallel(rules.filter((rule) => rule.horizontal)),
    vertical: joinParallel(rules.filter((rule) => !rule.horizontal)),
  }
}

function joinParallel(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((one, other) => one.at - other.at)
  const joined: Rule[] = []
  let group: Rule[] = []
  for (const rule of sorted) {
    const first = group[0]
    if (first !== undefined && rule.at - first.at > levelPt) {
      joined.push(...joinLevel(group))
      group = []
    }
    group.push(rule)
  }
  joined.push(...joinLevel(group))
  return joined.filter((rule) => rule.to - rule.from >= 3)
}

function joinLevel(group: readonly Rule[]): Rule[] {
  const sorted = [...group].sort((one, other) => one.from - other.from)
  const joined: Rule[] = []
  for (const rule of sorted) {
    const last = joined[joined.length - 1]
    if (last !== undefined && rule.from - last.to <= dashPt) {
      const whole = last.to - last.from + rule.to - rule.from
      const at = whole === 0 ? last.at : (last.at * (last.to - last.from) + rule.at * (rule.to - rule.from)) / whole
      joined[joined.length - 1] = { ...last, at, to: Math.max(last.to, rule.to) }
    } else joined.push(rule)
  }
  return joined
}

/** Gathers lines that meet. Frames without both directions are left out: an underline is no table. */
export function gatherFrames(horizontal: readonly Rule[], vertical: readonly Rule[]): Frame[] {
  const parents = [...horizontal, ...vertical].map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    parents[index] = root
    return root
  }
  const byPlace = vertical.map((rule, index) => ({ rule, index })).sort((one, other) => one.rule.at - other.rule.at)
  horizontal.forEach((line, index) => {
    for (let at = firstFrom(byPlace, line.from - meetPt); at < byPlace.length; at += 1) {
      const other = byPlace[at]
      if (other === undefined || other.rule.at > line.to + meetPt) break
      if (line.at < other.rule.from - meetPt || line.at > other.rule.to + meetPt) continue
      parents[rootOf(index)] = rootOf(horizontal.length + other.index)
    }
  })
  const frames = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>()
  ;[...horizontal, ...vertical].forEach((rule, index) => {
    const root = rootOf(index)
    const frame = frames.get(root) ?? { horizontal: [], vertical: [] }
    frames.set(root, frame)
    if (rule.horizontal) frame.horizontal.push(rule)
    else frame.vertical.push(rule)
  })
  return [...frames.values()].filter((frame) => frame.horizontal.length > 0 && frame.vertical.length > 0)
}

function firstFrom(sorted: readonly { readonly rule: Rule }[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.rule.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
