/** `npm start`: installs, builds what has changed, and serves the app with the sample budget open. A second start does no work twice. */
import { fingerprintOf, installDependencies, requireNode, run, runOnChange } from './setup.mjs'

requireNode()
installDependencies()
const sources = ['src', 'data', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.base.json']
runOnChange('build', fingerprintOf(sources), () => {
  console.log('构建… Building…')
  run('npm', ['run', '--silent', 'build'])
})
run(process.execPath, ['dist/cli/main.js', 'serve', ...process.argv.slice(2)])
