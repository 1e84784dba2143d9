/**
 * Looks for tags with more attributes than any page has, before the page is parsed: the parser compares each attribute with all before it, and
 * nothing could stop it within one tag.
 */

const rawText = /^(?:script|style|textarea|title|xmp)\b/i
const space = /\s/

/** True when no tag has more than `most` attributes, as far as the spaces and quotation marks in it tell. Time grows with the length only. */
export function hasSmallTags(html: string, most: number): boolean {
  let at = html.indexOf('<')
  while (at !== -1) {
    if (html.startsWith('<!--', at)) at = indexAfter(html, '-->', at)
    else if (/[a-z]/i.test(html[at + 1] ?? '')) {
      const end = tagEnd(html, at, most)
      if (end === null) return false
      const [name] = rawText.exec(html.slice(at + 1, at + 10)) ?? []
      at = name === undefined ? end : html.indexOf(`</${name}`, end)
    } else at += 1
    at = at === -1 ? -1 : html.indexOf('<', at)
  }
  return true
}

function indexAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

/** Index behind the tag; null when it has too many attributes. Slashes part attributes too. */
function tagEnd(html: string, start: number, most: number): number | null {
  let count = 0
  for (let at = start + 1; at < html.length; at += 1) {
    const character = html[at] ?? ''
    if (character === '>') return at + 1
    if (character === '"' || character === "'") {
      // A quotation mark opens a value only behind an equals sign.
      const close = html[at - 1] === '=' ? html.indexOf(character, at + 1) : at
      if (close === -1) return html.length
      count += 1
      at = close
    } else if ((space.test(character) || character === '/') && !space.test(html[at - 1] ?? '')) count += 1
    if (count > 2 * most) return null
  }
  return html.length
}
