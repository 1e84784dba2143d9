/** What the app remembers on this machine: the language, the accepted findings, widths, and that the sample was put away. Never a document. */
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

export function readAccepted(): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(readPreference('accepted') ?? '{}')
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}
