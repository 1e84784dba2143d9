#!/usr/bin/env node
/**
 * The command line: `mingzhang read|audit|render|prepare|publish|verify|diff|key|rules|family|serve`. One switch; a command's code is loaded when it is asked for.
 * Exit code: 0 nothing wrong, 1 the audit found errors or a file could not be read, 2 wrong usage, 70 our own mistake.
 */
import { once } from 'node:events'
import { cliWords } from '../core/locale/cli-words.ts'
import { readCommandLine, wantedLanguage } from './command-line.ts'
import { phraseFileFailure } from './file-failure.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const terminal: Terminal = {
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  remark: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  columns: process.stderr.columns ?? 80,
}

async function run(argv: readonly string[]): Promise<number> {
  const request = readCommandLine(argv)
  switch (request.command) {
    case 'help': {
      const help = `${cliWords[request.language].help(request.topic)}\n`
      if (request.asked) await terminal.write(help)
      else terminal.remark(help)
      return request.asked ? 0 : 2
    }
    case 'version':
      await terminal.write(`${(await import('./version.ts')).version}\n`)
      return 0
    case 'serve':
      return (await import('./serve.ts')).serveApp(request.port, request.language, terminal)
    case 'rules':
      return (await import('./list-rules.ts')).listRules(request.format, request.language, terminal)
    case 'prepare':
      return (await import('./prepare.ts')).prepareFiles(request, terminal)
    case 'publish':
      return (await import('./publish.ts')).publishFiles(request, terminal)
    case 'diff':
      return (await import('./diff.ts')).diffFiles(request, terminal)
    case 'verify':
      return (await import('./verify.ts')).verifyFolder(request.folder, request.keyPath, request.language, terminal)
    case 'key':
      return (await import('./signing.ts')).writeKeys(request.out, request.algorithm, request.language, terminal)
    case 'familyNew':
      return (await import('./family.ts')).proposeFamilyFile(request.path, request.out, request.language, terminal)
    case 'familyCheck':
      return (await import('./family.ts')).checkFamilyFile(request.path, request.document, request.language, terminal)
    case 'documents': {
      const families = request.familyPath === null ? [] : [await (await import('./family.ts')).loadFamily(request.familyPath, request.language)]
      const packs = request.rulesPath === null ? [] : [await (await import('./load-rules.ts')).loadRules(request.rulesPath, request.language)]
      const acceptances = request.acceptedPath === null ? [] : await (await import('./load-accepted.ts')).loadAccepted(request.acceptedPath, request.language)
      return (await import('./run-documents.ts')).runDocuments({ ...request, families, packs, acceptances }, terminal)
    }
  }
}

/** The reader of a pipe went away (`| head`): nothing more to say. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70))

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const language = wantedLanguage(process.argv.slice(2))
    const told = error instanceof UsageError ? error.message : phraseFileFailure(error, language)
    terminal.remark(`${told === null ? String(error instanceof Error ? error.stack : error) : `${told}${cliWords[language].otherLanguage}`}\n`)
    process.exitCode = told === null ? 70 : 2
  },
)
