/**
 * `npm test`: installs what the tests need, then runs every check that continuous integration runs, and ends with one line of totals:
 * `N passed, N failed`. `npm test -- path…` runs only those test files.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { attempt, installDependencies, requireNode, root } from './setup.mjs'

requireNode()
installDependencies()
installPrograms()

const only = process.argv.slice(2)
const reportPath = join(root, 'node_modules', '.mingzhang', 'tests.json')
const checks = [
  ['generated data is up to date', 'tsx', ['scripts/generate.ts', '--check']],
  ['generated pages are up to date', 'tsx', ['scripts/make-docs.ts', '--check']],
  ...['src/core', 'src/cli', 'src/web', '.'].map((folder) => [`types: ${folder}`, 'tsc', ['-p', `${folder}/tsconfig.json`]]),
  ['lint', 'biome', ['lint', '--diagnostic-level=error']],
  ['no dead exports', 'knip', ['--no-progress']],
]

const totals = { passed: 0, failed: 0, skipped: 0 }
for (const [title, program, args] of only.length > 0 ? [] : checks) {
  const passed = attempt('npx', ['--no-install', program, ...args])
  console.log(`${passed ? '✓' : '✗'} ${title}`)
  totals[passed ? 'passed' : 'failed'] += 1
}
runTests()
if (totals.skipped > 0) console.log(`${totals.skipped} skipped`)
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 ? 0 : 1)

function runTests() {
  mkdirSync(join(root, 'node_modules', '.mingzhang'), { recursive: true })
  rmSync(reportPath, { force: true })
  const passed = attempt('npx', ['--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${reportPath}`, ...only])
  const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, 'utf8')) : null
  totals.passed += report?.numPassedTests ?? 0
  totals.failed += report?.numFailedTests ?? 0
  totals.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  // A file that could not be loaded has no failed test of its own, and must not pass.
  if (!passed && (report?.numFailedTests ?? 0) === 0) totals.failed += 1
}

/** The browser and the peers that some tests use. Where they cannot be had, those tests say that they are skipped. */
function installPrograms() {
  const wanted = [
    ['chromium', ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'], 'tests in a real browser'],
    ['poppler-utils', ['/usr/bin/pdftotext'], 'comparison with pdftotext'],
    ['fonts-noto-cjk', ['/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc'], 'printing generated budgets'],
    ['libreoffice-calc', ['/usr/lib/libreoffice/program/libsclo.so'], 'opening our workbooks in a spreadsheet'],
  ]
  const missing = wanted.filter(([name, paths]) => !paths.some(existsSync) && !(name === 'chromium' && process.env.CHROMIUM_PATH))
  if (missing.length === 0) return
  const names = missing.map(([name]) => name)
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' }
  if (canInstall) console.log(`安装测试所需程序… Installing ${names.join(', ')}…`)
  if (canInstall && attempt('apt-get', ['update', '-qq'], quiet) && attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet)) return
  for (const [name, , use] of missing) console.log(`没有 ${name}：跳过相应测试。 Without ${name}, skipped: ${use}.`)
}
