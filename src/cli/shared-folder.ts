/** What a report calls files by: their names within the folder all of them share, not where that lies on this machine. */

/** `…/budgets/` of `…/budgets/a.pdf` and `…/budgets/2024/b.pdf`; nothing where there is none. */
export function sharedFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map((path) => /^.*[/\\]/.exec(path)?.[0] ?? '')
  const shared = others.reduce((left, right) => commonStart(left, right), first)
  return /^.*[/\\]/.exec(shared)?.[0] ?? ''
}

function commonStart(left: string, right: string): string {
  let end = 0
  while (end < left.length && left[end] === right[end]) end += 1
  return left.slice(0, end)
}
