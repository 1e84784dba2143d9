/** Producer: prints flat OpenDocument files with an installed LibreOffice. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toFlatSheets, toFlatText } from './flat-office.ts'
import type { PrintDocument } from './print.ts'

const officePath = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync) ?? null

export function printWithLibreOffice(document: PrintDocument, kind: 'text' | 'sheets'): Uint8Array {
  if (officePath === null) throw new Error('no LibreOffice installed')
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-office-'))
  try {
    const [name, content] = kind === 'text' ? ['printed.fodt', toFlatText(document)] : ['printed.fods', toFlatSheets(document)]
    writeFileSync(join(folder, name), content)
    execFileSync(officePath, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)], { stdio: 'ignore' })
    return new Uint8Array(readFileSync(join(folder, 'printed.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
