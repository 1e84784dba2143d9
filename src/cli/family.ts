/** `mingzhang family new` proposes how to describe a layout nobody knows, `family check` says what is wrong in such a description and reads a document with it. */
import { readFile, writeFile } from 'node:fs/promises'
import { cliWords } from '../core/locale/cli-words.ts'
import { familyWords, phraseFamilyMistake } from '../core/locale/family-words.ts'
import type { FamilyFile } from '../core/model/family-file.ts'
import type { FamilyDefinition } from '../core/model/form-definition.ts'
import { readFamilyFile } from '../core/read/family/read-family-file.ts'
import type { Language } from '../core/render/titles.ts'
import { createPool } from './document-pool.ts'
import type { DocumentAnswer } from './document-task.ts'
import { findDocuments } from './find-documents.ts'
import { runDocuments } from './run-documents.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** out null: the proposal is printed. → exit code */
export async function proposeFamilyFile(path: string, out: string | null, language: Language, terminal: Terminal): Promise<number> {
  const words = familyWords[language]
  const answer = await proposeInWorker(path, language)
  if (answer.failure !== null) terminal.remark(`${cliWords[language].failure(path, answer.failure, answer.detail)}\n`)
  else if (answer.output === '') terminal.remark(`${words.nothing(path)}\n`)
  if (answer.output === '') return answer.failure === 'crashed' ? 70 : 1
  if (out === null) await terminal.write(answer.output)
  else {
    await writeFile(out, answer.output)
    const { forms } = JSON.parse(answer.output) as FamilyFile
    const open = forms.filter(({ form }) => form === null).length
    await terminal.write(`${words.proposed(out, forms.length - open, open)}\n`)
  }
  return 0
}

/** Read as `read` reads: in a worker, within its limits. */
async function proposeInWorker(path: string, language: Language): Promise<DocumentAnswer> {
  const [found, ...others] = await findDocuments([path], cliWords[language])
  if (found === undefined) throw new UsageError(cliWords[language].notFound(path))
  if (others.length > 0) throw new UsageError(familyWords[language].several(path, others.length + 1, found.path))
  const answers: DocumentAnswer[] = []
  const task = { paths: [found.path] as const, before: null, packsUp: false, mayBePart: false, outName: '', language, work: { command: 'propose' }, families: [], packs: [], acceptances: [], dates: null } as const
  const pool = createPool(1)
  await pool.run([task], { done: () => {}, inOrder: async (answer) => void answers.push(answer) })
  await pool.close()
  return answers[0] as DocumentAnswer
}

/** Says what is wrong in the description; without mistakes reads the document with it. → exit code */
export async function checkFamilyFile(path: string, document: string, language: Language, terminal: Terminal): Promise<number> {
  const words = familyWords[language]
  const { family, mistakes } = readFamilyFile(await textOf(path, language))
  if (mistakes.length > 0) await terminal.write(`${words.unsound(mistakes.length)}\n${mistakes.map((mistake) => `  ${phraseFamilyMistake(mistake, language)}\n`).join('')}`)
  if (family === null) return 1
  await terminal.write(`${mistakes.length > 0 ? words.readsRest : words.sound(family.forms.filter(({ titles }) => titles.length > 0).length)}\n`)
  const code = await runDocuments({ work: { command: 'read', format: 'text' }, paths: [document], workerCount: 1, language, families: [family], packs: [], acceptances: [], dates: null }, terminal)
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
