/** What the app remembers on this machine: the language, the accepted findings, described layouts, packs of rules, widths, and that the sample was put away. Never a document. */
import type { KeptFile } from './state.ts'
import type { Language } from '../worker/protocol.ts'

const prefix = 'mingzhang/'

/** Storage may be forbidden or full; then nothing is remembered and everything else works. */
export function readPreference(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

export function writePreference(key: string, value: string): void {
  try {
    localStorage.setItem(prefix + key, value)
  } catch {
    // Remembering is a convenience.
  }
}

/** What was chosen here before; otherwise Chinese for everyone whose browser does not ask for another language. */
export function readLanguage(browserLanguage: string): Language {
  const chosen = readPreference('language')
  if (chosen === 'en' || chosen === 'zh') return chosen
  return browserLanguage === '' || browserLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** Layouts, or packs of rules, that a person confirmed or opened here. */
export function readKept(key: 'families' | 'packs'): readonly KeptFile[] {
  try {
    const value: unknown = JSON.parse(readPreference(key) ?? '[]')
    return Array.isArray(value) ? value.filter(isKeptFile) : []
  } catch {
    return []
  }
}

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value) || !('text' in value)) return false
  return typeof value.id === 'string' && typeof value.name === 'string' && typeof value.text === 'string'
}
