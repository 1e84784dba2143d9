/** The glossary says what our words mean; a word that is in no code or data any more leaves it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

it('holds every term once, and only terms we use', () => {
  const lines = readFileSync(join(root, 'data/glossary.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','))
  const identifiers = lines.map((fields) => fields[3] ?? '')
  expect(lines.filter((fields) => fields.length !== 4 || fields.includes(''))).toEqual([])
  expect(identifiers.filter((identifier, index) => identifiers.indexOf(identifier) !== index)).toEqual([])
  const sources = ['src/core/model', 'src/core', 'data/form'].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(root, folder, entry.name), 'utf8')))
  const text = sources.join('\n')
  expect(identifiers.filter((identifier) => !new RegExp(`\\b${identifier}\\b`).test(text))).toEqual([])
})
