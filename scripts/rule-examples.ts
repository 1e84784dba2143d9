/**
 * Writes docs/rule-examples.json: for every rule that can be made to speak one finding the engine really made, from generated documents
 * with faults planted in them, or else from the sketches of the rule's own test or of the forms an identity is defined on. make-docs.ts prints them; with `--check` it only
 * compares and exits 1 when the file is stale. Takes a minute or two; always the same for the same engine.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ruleList } from '../src/core/audit/rule-list.ts'
import { examplesOfDocuments } from './rule-examples/from-documents.ts'
import { examplesOfDefinitions } from './rule-examples/from-definitions.ts'
import { examplesOfTests } from './rule-examples/from-tests.ts'

const sketches = examplesOfTests()
const documents = await examplesOfDocuments()
const definitions = examplesOfDefinitions()
const examples = ruleList.flatMap(({ id }) => documents.get(id) ?? sketches.get(id) ?? definitions.get(id) ?? [])
const text = `[\n${examples.map((example) => JSON.stringify(example)).join(',\n')}\n]\n`
const file = new URL('../docs/rule-examples.json', import.meta.url)
const isStale = !existsSync(file) || readFileSync(file, 'utf8') !== text
const checking = process.argv.includes('--check')
if (isStale && !checking) writeFileSync(file, text)
console.log(`${examples.length} of ${ruleList.length} rules speak, ${examples.filter(({ origin }) => origin.kind === 'document').length} in whole documents; the file ${isStale ? (checking ? 'is out of date' : 'was written') : 'is up to date'}`)
process.exit(checking && isStale ? 1 : 0)
