/** The README shows real output: every line of its console examples is printed by the command above it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtCli, type CliRun } from './built-cli.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-readme-'))
const examples = [...readme.matchAll(/```console\n\$ node dist\/cli\/main\.js (.+)\n([\s\S]*?)```/g)].map(([, command = '', output = '']) => ({ command, output }))
let mingzhang: (...args: readonly string[]) => Promise<CliRun>

beforeAll(async () => {
  mingzhang = await builtCli('test-readme')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('README', () => {
  it('has the three examples', () => expect(examples.length).toBeGreaterThanOrEqual(3))

  it.each(examples)('$command', async ({ command, output }) => {
    const { out } = await mingzhang(...command.split(' ').map((word) => (word === '.cache/out' ? folder : word)))
    const printed = new Set(out.replaceAll(folder, '.cache/out').split('\n').map((line) => line.trimEnd()))
    const shown = output.split('\n').map((line) => line.trimEnd()).filter((line) => line !== '' && line.trim() !== '…')
    expect(shown.filter((line) => !printed.has(line))).toEqual([])
  })
})
