import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { listLeftAlone } from './left-alone.ts'

const packed = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])])))

it('tells macros, embedded files and links out of an office file', () => {
  expect(listLeftAlone(packed('word/document.xml', 'word/vbaProject.bin', 'word/embeddings/oleObject1.bin'))).toEqual(['macros', 'embeddedFiles'])
  expect(listLeftAlone(packed('xl/workbook.xml', 'xl/externalLinks/externalLink1.xml'))).toEqual(['externalLinks'])
  expect(listLeftAlone(packed('content.xml', 'Basic/Standard/Module1.xml'))).toEqual(['macros'])
})

it('says nothing of plain files and of what is no file', () => {
  expect(listLeftAlone(packed('word/document.xml', 'word/media/image1.png'))).toEqual([])
  expect(listLeftAlone(new Uint8Array([0xd0, 0xcf, 0x11]))).toEqual([])
  expect(listLeftAlone(new Uint8Array())).toEqual([])
})
