/** One budget by its path: a file, or a folder of the files it stands in. */
import type { Families } from '../core/data/families.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import type { Budget } from '../core/model/budget.ts'
import { openDisclosure } from '../core/pipeline.ts'
import type { Language } from '../core/render/titles.ts'
import { findDocuments } from './find-documents.ts'
import { nodeEffects } from './node-effects.ts'
import { readDocument } from './read-document.ts'

export async function openBudget(path: string, families: Families, language: Language): Promise<Budget> {
  const files = await Promise.all((await findDocuments([path], cliWords[language])).map(({ path: own }) => readDocument(own, families, nodeEffects)))
  return (await openDisclosure(files, nodeEffects, families)).budget
}
