/** `npm run golden` shows which golden files have changed; `npm run golden -- --accept` takes what the code says now, after you have read the diff. */
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listGoldenCases, runGoldenCase } from '../test/golden/golden-case.ts'

const accepting = process.argv.includes('--accept')
let changed = 0
for (const name of listGoldenCases()) {
  for (const { url, actual, expected } of await runGoldenCase(name)) {
    const changedUrl = new URL(`${url.href}-changed`)
    rmSync(changedUrl, { force: true })
    if (actual === expected) continue
    changed += 1
    writeFileSync(accepting ? url : changedUrl, actual)
    console.log(`${accepting ? 'accepted' : 'changed'}: ${fileURLToPath(url)}`)
  }
}
console.log(`${changed} golden files ${accepting ? 'accepted' : 'changed'}`)
process.exit(accepting || changed === 0 ? 0 : 1)
