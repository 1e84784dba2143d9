/** Producer: prints flat OpenDocument files with an installed LibreOffice, or saves them in the formats of office programs. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toFlatSheets, toFlatText } from './flat-office.ts'
import type { PrintDocument } from './print.ts'

const officePath = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync) ?? null

/** What LibreOffice saves or prints a document as. */
export type OfficeFormat = 'pdf' | 'docx' | 'doc' | 'html' | 'xlsx' | 'xls' | 'ods'

export function printWithLibreOffice(document: PrintDocument, kind: 'text' | 'sheets', format: OfficeFormat = 'pdf'): Uint8Array {
  const [name, content] = kind === 'text' ? ['printed.fodt', toFlatText(document)] : ['printed.fods', toFlatSheets(document)]
  return convertWithLibreOffice(name, content, format)
}

/** name: with the extension of what is given. */
export function convertWithLibreOffice(name: string, content: string | Uint8Array, format: OfficeFormat): Uint8Array {
  if (officePath === null) throw new Error('no LibreOffice installed')
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-office-'))
  try {
    writeFileSync(join(folder, name), content)
    execFileSync(officePath, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', folder, join(folder, name)], { stdio: 'ignore' })
    return new Uint8Array(readFileSync(join(folder, `${name.replace(/\.[a-z]+$/, '')}.${format}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
