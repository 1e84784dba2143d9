import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../cli/node-effects.ts'
import { openPdf, type PdfHandle } from './open-pdf.ts'
import { abandonEngine, acquireEngine } from '../../pdfium/pdfium.ts'
import { readPdf } from './read-pdf.ts'
import { bar, chinese, smallPdf, text } from './test-support.ts'

const bytes = smallPdf([
  { content: bar(100, 600, 200, 100) + text(100, 500, 12, 'Body') },
  { content: chinese(100, 500, 12, '预算'), width: 400, height: 300, rotate: 90 },
])

async function open(): Promise<PdfHandle> {
  const handle = await openPdf(bytes, nodeEffects)
  if (typeof handle === 'string') throw new Error(handle)
  return handle
}

describe('a PDF held open', () => {
  it('knows its pages', async () => {
    const handle = await open()
    expect(handle.pageCount).toBe(2)
    expect(handle.pageSize(1)).toEqual({ widthPt: 600, heightPt: 800 })
    expect(handle.pageSize(2)).toEqual({ widthPt: 300, heightPt: 400 })
    expect([await handle.hasUnembeddedFonts(1), await handle.hasUnembeddedFonts(2)]).toEqual([false, true])
    handle.close()
  })

  it('draws a page as opaque pixels, colors in the order red, green, blue, alpha', async () => {
    const handle = await open()
    const image = await handle.renderPage(1, 0.5)
    expect([image?.width, image?.height, image?.rgba.length]).toEqual([300, 400, 300 * 400 * 4])
    const at = (x: number, y: number): number[] => [...(image?.rgba.slice((y * 300 + x) * 4, (y * 300 + x) * 4 + 4) ?? [])]
    expect(at(100, 75)).toEqual([0, 0, 0, 255])
    expect(at(20, 20)).toEqual([255, 255, 255, 255])
    expect(await handle.renderPage(1, 100)).toBeNull()
    expect(await handle.renderPage(7, 1)).toBeNull()
    handle.close()
    expect(await handle.renderPage(1, 1)).toBeNull()
  })

  it('says why it cannot be opened', async () => {
    expect(await openPdf(new Uint8Array(0), nodeEffects)).toBe('fileEmpty')
    expect(await openPdf(new TextEncoder().encode('a text'), nodeEffects)).toBe('fileNotPdf')
  })

  it('comes back after another document has broken the engine', async () => {
    const handle = await open()
    await abandonEngine(nodeEffects, await acquireEngine(nodeEffects))
    expect((await handle.renderPage(1, 0.1))?.width).toBe(60)
    expect((await readPdf(bytes, 'again.pdf', 0, nodeEffects)).source?.pages.length).toBe(2)
    handle.close()
  })
})

describe('a document that asks for too much memory', () => {
  it('is given up, and the next one is read', async () => {
    const nested = Array.from({ length: 40 }, (_, index) => {
      const content = index < 39 ? '/X Do '.repeat(10) : text(10, 10, 10, 'x')
      return `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X ${10_001 + index} 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`
    })
    const bomb = await readPdf(smallPdf([{ content: '/X0 Do' }], { forms: nested }), 'bomb.pdf', 0, nodeEffects)
    expect(bomb.problems.map((problem) => problem.code)).toEqual(['fileTooComplex'])
    expect((await readPdf(bytes, 'next.pdf', 0, nodeEffects)).problems).toEqual([])
  })
})
