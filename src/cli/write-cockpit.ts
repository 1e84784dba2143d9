/** Writes the overview of a batch beside the reports of its documents: as a page, as a workbook. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sharedFolder } from './shared-folder.ts'
import { cockpitWords } from '../core/locale/cockpit-words.ts'
import type { ReviewFormat } from '../core/model/published-format.ts'
import { renderCockpit } from '../core/render/html/render-cockpit.ts'
import { makeCockpit, type CockpitEntry } from '../core/render/review/cockpit.ts'
import type { Language } from '../core/render/titles.ts'
import { renderCockpitXlsx } from '../core/render/xlsx/render-cockpit-xlsx.ts'

/** → the paths written: one for each of the formats an overview has. */
export async function writeCockpit(targets: readonly ReviewFormat[], folder: string, entries: readonly CockpitEntry[], language: Language): Promise<string[]> {
  const folderLength = sharedFolder(entries.flatMap(({ files }) => files)).length
  const cockpit = makeCockpit(entries.map((entry) => ({ ...entry, files: entry.files.map((file) => file.slice(folderLength)) })))
  const path = join(folder, cockpitWords[language].fileName)
  const written: string[] = []
  if (targets.includes('html')) written.push(await writeOne(`${path}.html`, renderCockpit(cockpit, language)))
  if (targets.includes('xlsx')) written.push(await writeOne(`${path}.xlsx`, await renderCockpitXlsx(cockpit, language)))
  return written
}

async function writeOne(path: string, content: string | Uint8Array): Promise<string> {
  await writeFile(path, content)
  return path
}
