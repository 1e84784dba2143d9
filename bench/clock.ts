/**
 * Time as the benchmark tells it. On a machine that others use too, the clock on the wall mostly measures them; the processor's own time, of all
 * threads of this process with what compiling and clearing up takes, is what one core has to do.
 */
import { execFileSync } from 'node:child_process'

/** Milliseconds of processor time of this process since it began. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export const middle = (runs: readonly number[]): number => [...runs].sort((left, right) => left - right)[Math.floor(runs.length / 2)] ?? 0

/** The middle of several runs, in both times, and the least that one of them took: what the machine does where nobody else is at work. */
interface Taken {
  readonly cpuMs: number
  readonly wallMs: number
  readonly leastCpuMs: number
}

export async function timed(rounds: number, run: () => unknown): Promise<Taken> {
  const cpu: number[] = []
  const wall: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = { cpu: cpuNow(), wall: performance.now() }
    await run()
    cpu.push(cpuNow() - started.cpu)
    wall.push(performance.now() - started.wall)
  }
  return { cpuMs: middle(cpu), wallMs: middle(wall), leastCpuMs: Math.min(...cpu) }
}

/**
 * The processor time of one run of another program, the mean of several, as the shell accounts for them in hundredths of a second; null when it
 * is not there or fails.
 */
export function cpuOfProgram(rounds: number, ...command: readonly [program: string, ...programArguments: string[]]): number | null {
  const loop = 'count=$1; shift; while [ $count -gt 0 ]; do "$@" >/dev/null 2>&1 || exit 1; count=$((count - 1)); done; times'
  try {
    const told = execFileSync('sh', ['-c', loop, 'sh', String(rounds), ...command], { encoding: 'utf8' })
    const children = told.trim().split('\n').at(-1) ?? ''
    return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0) / rounds
  } catch {
    return null
  }
}
