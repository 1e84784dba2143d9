/**
 * What makes a Node process say at its end how much memory it held at most: `node --import <peakReport> …` prints `peak-kb N` to its
 * errors. On Linux the figure is the program's own (VmHWM): the usual one, resourceUsage, starts from the peak of the process that
 * launched it, so that a large parent would accuse a small child.
 */
export const peakReport = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs'
  const ownPeak = () => {
    try { return Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) } catch { return process.resourceUsage().maxRSS }
  }
  process.on('exit', () => process._rawDebug('peak-kb ' + ownPeak()))
`)}`

/** remarks: what such a process printed to its errors → MB; null when it ended without saying. */
export function peakMbOf(remarks: string): number | null {
  const peak = /peak-kb (\d+)/.exec(remarks)?.[1]
  return peak === undefined ? null : Number.parseInt(peak, 10) / 1024
}
