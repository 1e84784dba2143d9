/** The golden cases. A mismatch leaves a `*-changed` file beside the expected one for the diff. */
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listGoldenCases, runGoldenCase } from './golden-case.ts'

describe.each(listGoldenCases())('%s', (name) => {
  it('says what it said before', async () => {
    for (const { url, actual, expected } of await runGoldenCase(name)) {
      if (actual !== expected && process.env['CI'] === undefined) writeFileSync(new URL(`${url.href}-changed`), actual)
      expect(actual).toBe(expected)
    }
  })
})
