/**
 * What validators of other makes say of a release. They are asked where they are on the path: `verapdf` (PDF/A-2a, PDF/UA-1), `frictionless`
 * (the package of open data); without them a test is skipped and says which it lacks.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { typeset } from '../../src/cli/typeset.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { publishBudget } from '../../src/core/release/publish-budget.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies, type GeneratedFamily } from '../generate/families.ts'

const has = (command: string): boolean => {
  try {
    execFileSync('which', [command])
    return true
  } catch {
    return false
  }
}

async function release(family: GeneratedFamily): Promise<{ folder: string; pdf: string }> {
  const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(family.print(family.plan(5), family.usual)) }], nodeEffects)
  const { files } = await publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null }, { ...nodeEffects, typeset })
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  for (const { name, bytes } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return { folder, pdf: join(folder, files.find(({ name }) => name.endsWith('.pdf'))?.name ?? '') }
}

/** Ends with another code than 0 where anything is not as the standard has it. */
const accepts = (command: string, ...args: string[]): void => {
  expect(() => execFileSync(command, args, { stdio: 'pipe' })).not.toThrow()
}

describe.each(generatedFamilies)('a release of $name', (family) => {
  it.skipIf(!has('verapdf'))('has a PDF that keeps PDF/A-2a and PDF/UA-1 (needs verapdf)', async () => {
    const { pdf } = await release(family)
    for (const flavour of ['2a', 'ua1']) accepts('verapdf', '--flavour', flavour, pdf)
  }, 120_000)

  it.skipIf(!has('frictionless'))('has a data package without faults (needs frictionless)', async () => {
    const { folder } = await release(family)
    // The profile is looked up on the network by its name; without it the same package is checked against what it says of itself.
    const { profile: _, ...described } = JSON.parse(readFileSync(join(folder, 'data/datapackage.json'), 'utf8')) as Record<string, unknown>
    writeFileSync(join(folder, 'data/described.json'), JSON.stringify(described))
    accepts('frictionless', 'validate', join(folder, 'data/described.json'))
  }, 120_000)
})
