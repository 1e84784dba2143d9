/** Serves the built app to this machine only. It hands out files of one folder and nothing else; documents never come here. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { cliWords } from '../core/locale/cli-words.ts'
import type { Language } from '../core/render/titles.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const host = '127.0.0.1'
const ownNames = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i
/** Scripts and data of this folder only; documents are read in the browser and go nowhere. WebAssembly needs its own word. */
const contentPolicy = [
  "default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self' blob:", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:",
  "connect-src 'self' blob: data:", "object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
}

/** `mingzhang serve`: hands out the built app until it is told to stop. */
export async function serveApp(port: number, language: Language, terminal: Terminal): Promise<number> {
  const folder = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web' : '../web', import.meta.url))
  const built = await stat(join(folder, 'index.html')).catch(() => null)
  if (built === null) throw new UsageError(cliWords[language].notBuilt)
  const { address, server } = await serveFolder(folder, port)
  await terminal.write(`${cliWords[language].serving(address)}\n`)
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  server.closeAllConnections()
  server.close()
  return 0
}

/** Listens on the wanted port, or the next free one of the following twenty. → the address to open. */
export async function serveFolder(folder: string, port: number): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request
    // A page elsewhere whose name was made to lead to this machine (DNS rebinding) still sends its own name.
    if (!ownNames.test(headers.host ?? '')) return end(response, 403)
    answer(folder, method, url, response).catch(() => response.destroy())
  })
  for (let offset = 0; offset < 20; offset += 1) {
    if (await listen(server, port + offset)) return { address: `http://${host}:${port + offset}/`, server }
  }
  throw new Error(`no free port from ${port} to ${port + 19}`)
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.removeAllListeners('listening')
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    server.once('error', onError)
    server.listen(port, host, () => {
      server.removeListener('error', onError)
      resolve(true)
    })
  })
}

async function answer(folder: string, method: string, url: string, response: ServerResponse): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405)
  const path = resolvePath(folder, url)
  const info = path === null ? null : await stat(path).catch(() => null)
  if (path === null || info === null || !info.isFile()) return end(response, 404)
  response.writeHead(200, {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Length': info.size,
    'Cache-Control': path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  })
  if (method === 'HEAD') response.end()
  else await pipeline(createReadStream(path), response)
}

/** The file a URL names inside the folder; null when it points anywhere else or cannot be decoded. */
function resolvePath(folder: string, url: string): string | null {
  try {
    const name = decodeURIComponent(new URL(url, `http://${host}`).pathname)
    if (name.includes('\0')) return null
    const path = normalize(join(folder, name.endsWith('/') ? `${name}index.html` : name))
    return path.startsWith(normalize(folder) + sep) ? path : null
  } catch {
    return null
  }
}

const refusals = { 403: 'Forbidden', 404: 'Not found', 405: 'Method not allowed' } as const

function end(response: ServerResponse, status: keyof typeof refusals): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(refusals[status])
}
