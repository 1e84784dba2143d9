/** `mingzhang family new` proposes how to describe a layout nobody knows, `family check` says what is wrong in such a description and reads a document with it. */
import { readFile, writeFile } from 'node:fs/promises'
import { cliWords } from '../core/locale/cli-words.ts'
import { familyWords, phraseFamilyMistake } from '../core/locale/family-words.ts'
import type { FamilyDefinition } from '../core/model/form-definition.ts'
import { readFiles } from '../core/pipeline.ts'
import { proposeFamily } from '../core/read/family/propose-family.ts'
import { readFamilyFile } from '../core/read/family/read-family-file.ts'
import type { Language } from '../core/render/titles.ts'
import { nodeEffects } from './node-effects.ts'
import { readInput } from './read-input.ts'
import { runDocuments } from './run-documents.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** out null: the proposal is printed. → exit code */
export async function proposeFamilyFile(path: string, out: string | null, language: Language, terminal: Terminal): Promise<number> {
  const words = familyWords[language]
  const [reading] = await readFiles([await readInput(path)], nodeEffects)
  const proposal = reading?.source === null || reading === undefined ? null : proposeFamily(reading.source, 'my-family')
  if (proposal === null) {
    terminal.remark(`${words.nothing(path)}\n`)
    return 1
  }
  const text = `${JSON.stringify(proposal, null, 1)}\n`
  if (out === null) await terminal.write(text)
  else {
    await writeFile(out, text)
    const open = proposal.forms.filter(({ form }) => form === null).length
    await terminal.write(`${words.proposed(out, proposal.forms.length - open, open)}\n`)
  }
  return 0
}

/** Says what is wrong in the description; without mistakes reads the document with it. → exit code */
export async function checkFamilyFile(path: string, document: string, language: Language, terminal: Terminal): Promise<number> {
  const words = familyWords[language]
  const { family, mistakes } = readFamilyFile(await textOf(path, language))
  if (mistakes.length > 0) await terminal.write(`${words.unsound(mistakes.length)}\n${mistakes.map((mistake) => `  ${phraseFamilyMistake(mistake, language)}\n`).join('')}`)
  if (family === null) return 1
  await terminal.write(`${words.sound(family.forms.filter(({ titles }) => titles.length > 0).length)}\n`)
  const code = await runDocuments({ work: { command: 'read', format: 'text' }, paths: [document], workerCount: 1, language, families: [family] }, terminal)
  return mistakes.length > 0 ? 1 : code
}

/** For `--family`: the family, or what is wrong with the file. Tables left undecided are simply not read. */
export async function loadFamily(path: string, language: Language): Promise<FamilyDefinition> {
  const { family, mistakes } = readFamilyFile(await textOf(path, language))
  if (family !== null) return family
  throw new UsageError(`${path}\n${mistakes.map((mistake) => phraseFamilyMistake(mistake, language)).join('\n')}`)
}

async function textOf(path: string, language: Language): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new UsageError(cliWords[language].notFound(path))
  })
}
