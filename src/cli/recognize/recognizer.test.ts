/** The parts of recognition that need no model, and the models themselves where the add-on is installed (MINGZHANG_RECOGNITION names its folder). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFacts } from '../../core/model/budget.ts'
import { openDisclosure } from '../../core/pipeline.ts'
import { fixtureFolder, listFixtures } from '../../../test/fixture.ts'
import { cleanScan, toScan } from '../../../test/generate/scan.ts'
import { nodeEffects } from '../node-effects.ts'
import { patchesOf } from './find-text.ts'
import { decode } from './read-line.ts'
import { createRecognizer } from './recognizer.ts'
import { sampleImage } from './sample-image.ts'

describe('the answer of the recognition model', () => {
  const characters = ['', '1', '2', '.']
  const steps = (...classes: readonly (readonly [number, number])[]): Float32Array =>
    Float32Array.from(classes.flatMap(([best, chance]) => characters.map((_, index) => (index === best ? chance : 0))))

  it('is one character for the same class in a row, and as sure as its least sure character', () => {
    expect(decode(steps([1, 1], [1, 1], [0, 1], [1, 0.75], [3, 0.875], [2, 1]), 6, 4, characters)).toEqual({ text: '11.2', confidence: 0.75 })
  })

  it('is nothing, and sure of nothing, where no character is seen', () => {
    expect(decode(steps([0, 1], [0, 1]), 2, 4, characters)).toEqual({ text: '', confidence: 0 })
  })
})

it('boxes patches of likely text, larger than they are drawn, and leaves faint and tiny ones out', () => {
  const [width, height] = [60, 30]
  const chances = new Float32Array(width * height)
  const fill = (left: number, top: number, across: number, down: number, chance: number): void => {
    for (let row = top; row < top + down; row += 1) chances.fill(chance, row * width + left, row * width + left + across)
  }
  fill(10, 8, 30, 6, 0.9)
  fill(10, 20, 30, 6, 0.4)
  fill(50, 5, 2, 2, 0.9)
  expect(patchesOf(chances, width, height)).toEqual([{ left: 6.25, top: 4.25, width: 37.5, height: 13.5 }])
})

it('samples a picture smaller by means and larger by neighbors, white outside', () => {
  const image = { width: 4, height: 1, gray: Uint8Array.from([0, 0, 200, 200]) }
  expect([...sampleImage(image, { left: 0, top: 0, width: 4, height: 1 }, 4, 1)]).toEqual([0, 0, 200, 200])
  expect([...sampleImage(image, { left: 10, top: 0, width: 4, height: 1 }, 2, 1)]).toEqual([255, 255])
})

const recognize = createRecognizer()

describe.skipIf(recognize === null)('the models', () => {
  it('read a scanned document: no wrong amount, and nearly every figure as printed', { timeout: 900_000 }, async () => {
    const fixture = listFixtures().find(({ name }) => name === 'shanghai-libreoffice-calc')
    const bytes = new Uint8Array(readFileSync(new URL('shanghai-libreoffice-calc/input.pdf', fixtureFolder)))
    if (fixture === undefined || recognize === null) throw new Error('the fixture is gone')
    const { budget } = await openDisclosure([{ name: 'scan.pdf', bytes: await toScan(bytes, cleanScan) }], { ...nodeEffects, recognize })
    const printed = new Map(fixture.expected.facts.map(({ id, amountYuan, text }) => [id, { amountYuan, text }]))
    expect(listFacts(budget).filter(({ id, amountYuan }) => printed.get(id)?.amountYuan !== amountYuan)).toEqual([])
    const cells = budget.forms.flatMap((form) => form.cells)
    const right = cells.filter(({ id, text }) => printed.get(id)?.text === text)
    expect(right.length).toBeGreaterThan(0.95 * printed.size)
  })
})
