/** Where the scrolling column is and how large; told at most once a frame. */
import { useEffect, useState, type RefObject } from 'react'

export interface ScrollView {
  readonly top: number
  readonly width: number
  readonly height: number
}

export function useScroll(scroller: RefObject<HTMLDivElement | null>): ScrollView {
  const [view, setView] = useState<ScrollView>({ top: 0, width: 0, height: 0 })
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    let frame = 0
    const measure = (): void => {
      frame = 0
      const { scrollTop: top, clientWidth: width, clientHeight: height } = element
      setView((old) => (old.top === top && old.width === width && old.height === height ? old : { top, width, height }))
    }
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(measure)
    }
    measure()
    const sizes = new ResizeObserver(soon)
    sizes.observe(element)
    element.addEventListener('scroll', soon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      element.removeEventListener('scroll', soon)
    }
  }, [scroller])
  return view
}
