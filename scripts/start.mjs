/** `npm start`: installs, builds what has changed, and serves the app with the sample budget open. A second start does no work twice. */
import { fingerprintOf, installDependencies, requireNode, run, runOnChange } from './setup.mjs'

requireNode()
installDependencies()
const sources = ['src', 'data', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.base.json']
runOnChange('build', fingerprintOf(sources), ['dist/cli/main.js', 'dist/web/index.html'], () => {
  console.log('构建… Building…')
  run('npm', ['run', '--silent', 'build'])
})
// The same process goes on as the command line, so that Ctrl+C ends one program and not two.
process.argv.splice(2, 0, 'serve')
await import('../dist/cli/main.js')
