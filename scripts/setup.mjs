/**
 * What `npm start` and `npm test` need before anything of ours can run: the dependencies, installed once per lock file.
 * Plain JavaScript, because TypeScript can only run after this.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Stops with a clear sentence when Node is too old for us. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}。请到 nodejs.org 安装长期支持版后重试。`)
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}. Please install a current LTS release and try again.`)
  process.exit(2)
}

/** Runs a step only when what it depends on has changed since it last succeeded, or when what it makes is not there. */
export function runOnChange(name, fingerprint, products, step) {
  const stamp = join(root, 'node_modules', '.mingzhang', name)
  const isThere = products.every((path) => existsSync(join(root, path)))
  if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  step()
  mkdirSync(join(root, 'node_modules', '.mingzhang'), { recursive: true })
  writeFileSync(stamp, fingerprint)
}

export function installDependencies() {
  const fingerprint = fingerprintOf(['package-lock.json']) + process.versions.modules
  runOnChange('install', fingerprint, ['node_modules'], () => {
    console.log('安装依赖… Installing dependencies…')
    if (attempt('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return
    console.error('依赖没有装好，原因见上。请检查网络后重试。 Dependencies were not installed; the reason stands above. Check the network and try again.')
    process.exit(1)
  })
}

/** SHA-256 over names and contents of files and folders, relative to the root. */
export function fingerprintOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(listFiles).sort()) hash.update(path).update('\0').update(readFileSync(join(root, path))).update('\0')
  return hash.digest('hex')
}

function listFiles(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full).flatMap((name) => listFiles(join(path, name)))
}

/** Runs a command in the root with its output shown; throws when it fails. */
export function run(command, args, options = {}) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options })
}

/** Runs a command and tells whether it succeeded. */
export function attempt(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options }).status === 0
}
