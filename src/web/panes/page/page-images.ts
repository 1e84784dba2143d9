/**
 * Drawings of the pages in view. One is asked for at a time, nearest first; a drawing of another zoom stays on show until the sharp one is
 * there; the least recently shown go when all together weigh too much.
 */
import type { DrawnPage } from '../../worker/protocol.ts'

export interface PageImage {
  /** Null: the page cannot be drawn. */
  readonly bitmap: ImageBitmap | null
  /** Device pixels in one point that were asked for. */
  readonly scale: number
  readonly lettersMissing: boolean
}

export interface Wanted {
  readonly key: string
  readonly sourceIndex: number
  readonly pageNumber: number
  readonly scale: number
}

export interface PageImages {
  /** Replaces everything wanted so far. */
  readonly want: (pages: readonly Wanted[]) => void
  readonly get: (key: string) => PageImage | null
  readonly subscribe: (listener: () => void) => () => void
  readonly dispose: () => void
}

const mostBytes = 160 * 1024 * 1024

export function createPageImages(draw: (sourceIndex: number, pageNumber: number, scale: number) => Promise<DrawnPage | null>): PageImages {
  const images = new Map<string, PageImage>()
  const listeners = new Set<() => void>()
  let wanted: readonly Wanted[] = []
  let drawing = false
  let disposed = false

  const isSharp = ({ key, scale }: Wanted): boolean => Math.abs((images.get(key)?.scale ?? 0) / scale - 1) < 0.005

  const pump = async (): Promise<void> => {
    const next = wanted.find((page) => !isSharp(page))
    if (drawing || disposed || next === undefined) return
    drawing = true
    const drawn = await draw(next.sourceIndex, next.pageNumber, next.scale)
    drawing = false
    if (disposed) return drawn?.image?.close()
    images.get(next.key)?.bitmap?.close()
    images.delete(next.key)
    images.set(next.key, { bitmap: drawn?.image ?? null, scale: next.scale, lettersMissing: drawn?.lettersMissing ?? false })
    evict()
    for (const listener of listeners) listener()
    await pump()
  }

  const evict = (): void => {
    const inView = new Set(wanted.map(({ key }) => key))
    let bytes = [...images.values()].reduce((sum, image) => sum + weightOf(image), 0)
    for (const [key, image] of images) {
      if (bytes <= mostBytes) return
      if (inView.has(key)) continue
      bytes -= weightOf(image)
      image.bitmap?.close()
      images.delete(key)
    }
  }

  return {
    want: (pages) => {
      wanted = pages
      void pump()
    },
    get: (key) => images.get(key) ?? null,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose: () => {
      disposed = true
      for (const { bitmap } of images.values()) bitmap?.close()
      images.clear()
    },
  }
}

function weightOf({ bitmap }: PageImage): number {
  return bitmap === null ? 0 : bitmap.width * bitmap.height * 4
}
