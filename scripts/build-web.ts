/**
 * Builds the app twice: the served one into dist/web, with a service worker that knows all its files, and the same as one HTML file,
 * dist/mingzhang.html, that opens from a disk without any server. `tsx scripts/build-web.ts`
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const webFolder = join(root, 'dist/web')
const partsFolder = join(root, '.cache/single')
const target = 'chrome100'

/** React is bundled for production whatever the caller's environment says, a test runner's included. */
process.env['NODE_ENV'] = 'production'

export async function buildServedApp(): Promise<void> {
  await build({ configFile: join(root, 'src/web/vite.config.ts'), logLevel: 'warn' })
  const files = listFiles(webFolder).sort()
  const digest = createHash('sha256')
  for (const file of files) digest.update(file).update(readFileSync(join(webFolder, file)))
  await bundle({
    entryPoints: [join(root, 'src/web/service-worker.ts')],
    outfile: join(webFolder, 'service-worker.js'),
    define: { appFiles: JSON.stringify(files), appVersion: JSON.stringify(digest.digest('hex').slice(0, 16)) },
    bundle: true,
    minify: true,
    target,
    format: 'iife',
    logLevel: 'warning',
  })
}

export async function buildSingleFile(): Promise<void> {
  await build({ configFile: join(root, 'src/web/vite.single.config.ts'), logLevel: 'warn' })
  const script = readFileSync(join(partsFolder, 'single.js'), 'utf8').replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '\\x3c!--')
  const style = readFileSync(join(partsFolder, 'single.css'), 'utf8').replace(/<\/style/gi, '<\\/style')
  const policy = [
    "default-src 'none'",
    `script-src '${fingerprint(script)}' 'wasm-unsafe-eval'`,
    `style-src '${fingerprint(style)}'`,
    'img-src blob: data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const icon = readFileSync(join(root, 'src/web/public/icon.svg')).toString('base64')
  const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:image/svg+xml;base64,${icon}">
<title>明账</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
${block('pdfium-block', 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm')}
${block('sample-block', 'src/web/public/sample/nangong-2025.pdf')}
<script>${script}</script>
</body>
</html>
`
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist/mingzhang.html'), page)
}

/** A file as base64 of gzip in an inert block; the app unpacks it when it is needed. */
function block(id: string, path: string): string {
  const packed = gzipSync(readFileSync(join(root, path)), { level: 9 }).toString('base64')
  return `<script type="application/octet-stream" id="${id}">${packed}</script>`
}

function fingerprint(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(folder, join(folder, name)).replaceAll('\\', '/'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildServedApp()
  await buildSingleFile()
}
