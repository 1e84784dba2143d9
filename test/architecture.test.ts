/**
 * The walls of the house, held by a test: who may import whom, no cycles, no platform in the core, no words of Chinese outside the
 * places for them, no floating point near money. A rule that proves wrong is changed here together with the guide that states it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly string[]
}

const isTest = (path: string): boolean => /\.test\.tsx?$|\/test-support\.tsx?$/.test(path)
const isGenerated = (path: string): boolean => path.startsWith('src/core/data/generated/')

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  return { path, text, tree, imports: importsOf(tree) }
}

/** Module names of every import, export-from and dynamic import, types included. */
function importsOf(tree: ts.SourceFile): string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) names.push(node.moduleSpecifier.text)
    const [argument] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : []
    if (argument !== undefined && ts.isStringLiteral(argument)) names.push(argument.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return names
}

const files = listFiles('src').map(readSource)
const written = files.filter(({ path }) => !isTest(path) && !isGenerated(path))
const places = (list: Iterable<string>): string[] => [...list].sort()

/** The project file a relative import names; query suffixes (`?url`, `?worker`) are the bundler's. */
function target(from: string, name: string): string {
  return relative(root, join(root, dirname(from), name.replace(/\?.*$/, ''))).replaceAll('\\', '/')
}

const localImports = (file: SourceFile): string[] => file.imports.filter((name) => name.startsWith('.')).map((name) => target(file.path, name))
const foreignImports = (file: SourceFile): string[] => file.imports.filter((name) => !name.startsWith('.'))

/** Nodes of a file that satisfy a test, as `path:line`. */
function find(file: SourceFile, test: (node: ts.Node) => boolean): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (test(node)) found.push(`${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`)
    ts.forEachChild(node, visit)
  }
  visit(file.tree)
  return found
}

const findAll = (list: readonly SourceFile[], test: (node: ts.Node, file: SourceFile) => boolean): string[] =>
  list.flatMap((file) => find(file, (node) => test(node, file)))

describe('walls between folders', () => {
  const faces: Readonly<Record<string, readonly string[]>> = { core: ['core'], cli: ['core', 'cli'], web: ['core', 'web'] }

  it('lets the core know nothing of the faces, and no face another', () => {
    const crossings = written.flatMap((file) => {
      const folder = file.path.split('/')[1] ?? ''
      return localImports(file).filter((path) => path.startsWith('src/') && !(faces[folder] ?? []).includes(path.split('/')[1] ?? '')).map((path) => `${file.path} → ${path}`)
    })
    expect(crossings).toEqual([])
  })

  it('keeps the order money ← model ← data ← read, audit, analyze, prepare, render ← pipeline ← release inside the core', () => {
    const base = ['money', 'effects', 'model', 'data']
    const allowed: Readonly<Record<string, readonly string[]>> = {
      money: ['money'], effects: ['effects'], model: ['money', 'model'], data: ['money', 'model', 'data'],
      pdfium: [...base, 'pdfium'],
      read: [...base, 'pdfium', 'read'], audit: [...base, 'audit'], analyze: [...base, 'analyze'], prepare: [...base, 'prepare'], render: [...base, 'pdfium', 'render', 'locale'], locale: [...base, 'locale'],
      pipeline: [...base, 'read', 'audit', 'pipeline'], 'draft-file': [...base, 'read', 'audit', 'render', 'draft-file'], 'print-draft': [...base, 'read', 'prepare', 'render', 'pipeline', 'draft-file', 'print-draft'], release: [...base, 'read', 'analyze', 'render', 'locale', 'pipeline', 'release'], index: [...base, 'read', 'audit', 'analyze', 'render', 'locale', 'pipeline', 'release'],
    }
    const layer = (path: string): string => (path.split('/')[2] ?? '').replace(/\.ts$/, '')
    const crossings = written.filter(({ path }) => path.startsWith('src/core/')).flatMap((file) =>
      localImports(file).filter((path) => !(allowed[layer(file.path)] ?? []).includes(layer(path))).map((path) => `${file.path} → ${path}`))
    expect(crossings).toEqual([])
  })

  it('has no cycle of imports, not even of types', () => {
    expect(cycles(new Map(written.map((file) => [file.path, localImports(file)])))).toEqual([])
  })

  it('lets each foreign package in through one door', () => {
    const doors: Readonly<Record<string, RegExp>> = {
      '@embedpdf/pdfium': /^src\/core\/pdfium\/pdfium\.ts$|^src\/web\/assets\//,
      fflate: /^src\/core\/read\/archive\/fflate\.ts$|^src\/core\/render\/pack-files\.ts$/,
      parse5: /^src\/core\/read\/html\/parse-page\.ts$/,
      echarts: /^src\/core\/render\/html\/charts\.ts$/,
      hyparquet: /^src\/core\/release\/read-data-table\.ts$/,
      'hyparquet-writer': /^src\/core\/render\/data-package\/parquet\.ts$/,
      'sm-crypto-v2': /^src\/core\/release\/sm2\.ts$/,
      '@noble/curves': /^src\/core\/release\/signature\.ts$/,
      hucre: /^src\/core\/render\/xlsx\//,
      '@myriaddreamin/typst-ts-node-compiler': /^src\/cli\/typeset\.ts$/,
      '@myriaddreamin/typst-ts-web-compiler': /^src\/web\/(?:worker\/typeset|assets\/served)\.ts$/,
      'node:': /^src\/cli\/|^src\/web\/vite\.[a-z.]*config\.ts$/,
      '@tanstack/react-virtual': /^src\/web\/panes\/prepare\/draft-grid\.tsx$/,
      idb: /^src\/web\/state\/draft-store\.ts$/,
      react: /^src\/web\//,
      vite: /^src\/web\/vite\.[a-z.]*config\.ts$/,
      '@vitejs/plugin-react': /^src\/web\/vite\.[a-z.]*config\.ts$/,
    }
    const strangers = written.flatMap((file) => foreignImports(file).filter((name) => {
      const door = Object.entries(doors).find(([known]) => name === known || name.startsWith(known.endsWith(':') ? known : `${known}/`) || name.startsWith(`${known}-dom`))
      return door === undefined || !door[1].test(file.path)
    }).map((name) => `${file.path} → ${name}`))
    expect(strangers).toEqual([])
  })

  it('compiles the core without Node and without a browser', () => {
    const options = ts.readConfigFile(join(root, 'src/core/tsconfig.json'), ts.sys.readFile).config as { compilerOptions?: Record<string, unknown>; extends: string }
    const base = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config as { compilerOptions: Record<string, unknown> }
    const compiler = { ...base.compilerOptions, ...options.compilerOptions }
    expect(compiler['lib']).toEqual(['ES2022'])
    expect(compiler['types']).toEqual([])
  })
})

describe('the language we write', () => {
  it('has no any, no default export, no console outside the command line', () => {
    expect(findAll(files, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([])
    expect(findAll(written, (node, { path }) => ts.isExportAssignment(node) && !path.endsWith('config.ts'))).toEqual([])
    expect(findAll(written, (node, { path }) => ts.isIdentifier(node) && node.text === 'console' && !path.startsWith('src/cli/'))).toEqual([])
  })

  it('never turns an amount into floating point', () => {
    const called = (node: ts.Node, name: string): boolean => ts.isCallExpression(node) && node.expression.getText() === name
    /** Each with its reason; everywhere else in the core a number comes from counting. */
    const reasons: Readonly<Record<string, string>> = {
      'src/core/read/narrative/token.ts': 'a year is not an amount',
      'src/core/render/html/overview-part.ts': 'shares are drawn as bars',
      'src/core/render/xlsx/workbook.ts': 'a worksheet stores doubles; what 15 digits cannot hold is written as text',
    }
    expect(findAll(written, (node) => called(node, 'parseFloat') || called(node, 'Number.parseFloat'))).toEqual([])
    expect(findAll(written, (node, { path }) => path.startsWith('src/core/') && reasons[path] === undefined && called(node, 'Number'))).toEqual([])
  })

  it('keeps Chinese words in data, locale and rule titles', () => {
    const hasWords = /[\u3400-\u9fff]/
    /** Numerals and the units of numbers are notation, as digits are. */
    const notation = /^[〇零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟甲乙丙丁戊己庚辛壬癸元年月日第()（）、.．:：%]*$/
    const words = findAll(written, (node, { path }) => {
      if (path.startsWith('src/core/locale/')) return false
      const text = literalText(node)
      if (!hasWords.test(text) || notation.test(text)) return false
      if (path.startsWith('src/core/audit/') && within(node, (parent) => ts.isPropertyAssignment(parent) && parent.name.getText() === 'zh')) return false
      const isPattern = within(node, (parent) => ts.isNewExpression(parent) && parent.expression.getText() === 'RegExp')
      return !isPattern || /[\u3400-\u9fff]{2}/.test(text.replace(/\[[^\]]*\]/g, ''))
    })
    expect(words).toEqual([])
    expect(findAll(written, (node) => ts.isIdentifier(node) && hasWords.test(node.text))).toEqual([])
  })

  it('says in the first lines of a file what it holds', () => {
    expect(places(written.filter(({ text }) => !/^(#!.*\n)?\/\*\*/.test(text)).map(({ path }) => path))).toEqual([])
  })

  it('keeps a file to one subject that fits the eye', () => {
    expect(places(written.filter(({ text }) => text.split('\n').length > 501).map(({ path }) => path))).toEqual([])
  })

  it('leaves no note of unfinished work', () => {
    expect(places(written.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text)).map(({ path }) => path))).toEqual([])
  })

  it('names files in kebab case', () => {
    expect(places(files.filter(({ path }) => !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|single\.config))?\.tsx?$/.test(path)).map(({ path }) => path))).toEqual([])
  })
})

/** The words a reader could see in a literal; empty for other nodes. */
function literalText(node: ts.Node): string {
  const isPiece = node.kind === ts.SyntaxKind.TemplateHead || node.kind === ts.SyntaxKind.TemplateMiddle || node.kind === ts.SyntaxKind.TemplateTail
  return ts.isStringLiteralLike(node) || ts.isJsxText(node) || isPiece ? (node as ts.LiteralLikeNode).text : ''
}

function within(node: ts.Node, test: (parent: ts.Node) => boolean): boolean {
  for (let parent = node.parent; parent !== undefined; parent = parent.parent) if (test(parent)) return true
  return false
}

/** Strongly connected groups of more than one file (Tarjan). */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const groups: string[][] = []
  const visit = (node: string): void => {
    index.set(node, index.size)
    low.set(node, index.get(node) ?? 0)
    stack.push(node)
    onStack.add(node)
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue
      if (!index.has(next)) visit(next)
      else if (!onStack.has(next)) continue
      low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0))
    }
    if (low.get(node) !== index.get(node)) return
    const group: string[] = []
    let member: string | undefined
    do {
      member = stack.pop()
      if (member === undefined) break
      onStack.delete(member)
      group.push(member)
    } while (member !== node)
    if (group.length > 1) groups.push(group.sort())
  }
  for (const node of graph.keys()) if (!index.has(node)) visit(node)
  return groups
}
