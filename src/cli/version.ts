/** The version of this package, from the package.json that stands beside the sources and beside the built command. */
import { readFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string }

export const version: string = manifest.version
