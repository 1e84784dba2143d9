/**
 * Search in the page for citizens: finds words and figures in headings, rows and paragraphs and lists them above the contents. The page is whole
 * without it. Its hash stands in the page's security policy: a test computes it again.
 */
export const searchScript = `(() => {
'use strict'
const nav = document.querySelector('nav.contents')
const words = nav.dataset
const most = 50
const around = 14
const plain = (text) => text.replace(/[\\s,\\uff0c]+/g, '').toLowerCase()
const make = (tag, text) => { const node = document.createElement(tag); node.textContent = text; return node }
const items = [...document.querySelectorAll('main h2,main h3,main h4,main h5,main tbody tr,main p')].map((node, index) => {
  if (!node.id) node.id = 'text-' + (index + 1)
  const text = (node.cells ? [...node.cells].map((cell) => cell.textContent.trim()).filter(Boolean).join(' ') : node.textContent).trim()
  return { id: node.id, text, plain: plain(text) }
})
const box = make('input', '')
box.type = 'search'
box.placeholder = words.search
box.setAttribute('aria-label', words.search)
const status = make('p', '')
status.setAttribute('role', 'status')
const found = make('ol', '')
const part = make('div', '')
part.className = 'search'
part.setAttribute('role', 'search')
part.append(box, status, found)
nav.prepend(part)
let hits = []
let at = -1
const excerpt = ({ text }, query) => {
  const start = text.toLowerCase().indexOf(query)
  if (start < 0) return [text.slice(0, 3 * around)]
  const mark = make('mark', text.slice(start, start + query.length))
  return [(start > around ? '\\u2026' : '') + text.slice(Math.max(0, start - around), start), mark, text.slice(start + query.length, start + query.length + 2 * around)]
}
const look = () => {
  const query = box.value.trim().toLowerCase()
  const wanted = plain(query)
  hits = wanted === '' ? [] : items.filter((item) => item.plain.includes(wanted))
  at = -1
  found.replaceChildren(...hits.slice(0, most).map((hit) => {
    const item = make('li', '')
    const link = make('a', '')
    link.href = '#' + hit.id
    link.append(...excerpt(hit, query))
    item.append(link)
    return item
  }))
  status.textContent = wanted === '' ? '' : hits.length === 0 ? words.none : words.found.replace('#', hits.length)
  nav.classList.toggle('searching', wanted !== '')
}
box.oninput = look
box.onkeydown = (event) => {
  if (event.key === 'Escape') { box.value = ''; look(); box.blur() }
  if (event.key !== 'Enter' || event.isComposing || hits.length === 0) return
  at = (at + (event.shiftKey ? hits.length - 1 : 1)) % hits.length
  location.hash = hits[at].id
  box.focus({ preventScroll: true })
}
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target === box) return
  event.preventDefault()
  box.focus()
  box.select()
})
})()`

/** SHA-256 of the script as the security policy wants it. */
export const searchScriptHash = 'sha256-+C4ny7UcG0EWvCaaVhAt8AyAJoxPfmNpA1GgqZBEolQ='
