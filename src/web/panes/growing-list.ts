/** A long list shows its beginning and grows as its end comes into sight, so that thousands of items do not hold the page. */
import { useCallback, useState } from 'react'

const step = 100

/** needed: index of an item that must be there, -1 for none. → how many items to show, and the ref of what stands at the end while there are more. */
export function useGrowingList(length: number, needed: number): { readonly shown: number; readonly end: (node: HTMLElement | null) => (() => void) | undefined } {
  const [limit, setLimit] = useState(step)
  const wanted = Math.max(limit, needed + 1 + step / 2)
  // What was shown once stays, when something else is needed.
  if (wanted > limit) setLimit(wanted)
  const shown = Math.min(length, wanted)
  // Watched anew whenever the list has grown: an end that is still in sight asks for more.
  const end = useCallback((node: HTMLElement | null) => {
    if (node === null) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setLimit(shown + step)
    }, { rootMargin: '800px' })
    observer.observe(node)
    return () => observer.disconnect()
  }, [shown])
  return { shown, end }
}
