/**
 * Safe HTML by construction: text put into a `html` template is escaped unless it is itself made by `html`.
 * Everything the page shows goes through here, so nothing a document says can become markup, a link or a script.
 */
export interface Markup {
  readonly markup: string
}

type Content = Markup | string | number | null | readonly Content[]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that no page may hold, and those that turn the reading order of digits around. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/** Attribute values must stand in double quotes in the template. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { markup: parts.map((part, index) => part + (index < values.length ? contentOf(values[index] ?? null) : '')).join('') }
}

/** Text of ours that is already markup: the style sheet and the script, never a document's words. */
export function trusted(markup: string): Markup {
  return { markup }
}

export function escapeText(text: string): string {
  return text.replace(unprintable, '').replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

function contentOf(value: Content): string {
  if (value === null) return ''
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map(contentOf).join('')
}
