/**
 * The page's only script; everything works without it. It shows what a clicked figure is, where it is printed and what it is checked
 * against, and hides rows without figures. Its hash stands in the page's security policy: a test computes it again.
 */
export const script = `(() => {
'use strict'
const data = JSON.parse(document.getElementById('relations').textContent)
const say = data.words
const byCell = new Map()
data.sums.forEach((sum) => { for (const at of [sum[1], ...sum[2].map((part) => part[0])]) byCell.set(at, [...(byCell.get(at) || []), sum]) })
let panel = null
let selected = null
const make = (tag, text, name) => { const node = document.createElement(tag); if (text) node.textContent = text; if (name) node.className = name; return node }
const amount = (at) => { const cell = document.getElementById(at); const digits = cell && cell.querySelector('b'); return digits ? digits.textContent : '' }
const nameOf = (cell) => {
  const table = cell.closest('table')
  const labels = [...cell.parentNode.cells].slice(0, cell.cellIndex).filter((node) => node.scope === 'row')
  const label = labels.pop() || cell.parentNode.querySelector('th')
  const heads = JSON.parse(table.dataset.columns)
  const row = label ? [...label.childNodes].filter((node) => node.nodeType === 3 || node.lang).map((node) => node.textContent).join('').trim() : ''
  return { form: table.dataset.form, row, column: heads[cell.cellIndex] }
}
const short = (cell, from) => {
  const name = nameOf(cell)
  const base = nameOf(from)
  if (name.form !== base.form) return [name.form, name.row, name.column].join(' \\u00b7 ')
  return name.row === base.row ? name.column : name.column === base.column ? name.row : name.row + ' \\u00b7 ' + name.column
}
const link = (at, from) => {
  const cell = document.getElementById(at)
  const node = make('a', short(cell, from) + ' ' + amount(at))
  node.href = '#' + at
  return node
}
const close = () => {
  document.querySelectorAll('td.selected,td.linked').forEach((node) => node.classList.remove('selected', 'linked'))
  if (panel) panel.remove()
  panel = null
  selected = null
}
const open = (cell) => {
  close()
  selected = cell
  cell.classList.add('selected')
  const name = nameOf(cell)
  panel = make('aside', '', 'inspector')
  panel.setAttribute('aria-label', say.heading)
  const body = make('div')
  const button = make('button', say.close)
  button.type = 'button'
  button.onclick = close
  const head = make('p')
  head.setAttribute('role', 'status')
  head.append(make('strong', amount(cell.id) || cell.textContent.trim()), ' ', [name.form, name.row, name.column].filter(Boolean).join(' \\u00b7 '), ' ')
  const unit = cell.closest('table').querySelector('caption .unit').textContent
  head.append(make('span', unit && cell.title ? unit + '; ' : unit, 'source'))
  const place = make(data.printedIn && cell.dataset.page ? 'a' : 'span', cell.title, 'source')
  if (place.href !== undefined) place.href = data.printedIn + '#page=' + cell.dataset.page
  head.append(place)
  body.append(button, head)
  const list = make('ul')
  for (const [state, total, parts] of byCell.get(cell.id) || []) {
    const item = make('li')
    item.append(make('span', (state === 'broken' ? '\\u2260 ' : '\\u2713 ') + say[state] + ' ', state), total === cell.id ? make('b', short(cell, cell)) : link(total, cell), ' = ')
    parts.forEach(([at, sign], index) => item.append(index || sign < 0 ? (sign < 0 ? ' \\u2212 ' : ' + ') : '', at === cell.id ? make('b', short(cell, cell)) : link(at, cell)))
    for (const at of [total, ...parts.map((part) => part[0])]) if (at !== cell.id) document.getElementById(at).classList.add('linked')
    list.append(item)
  }
  for (const at of data.claims[cell.id] || []) {
    const item = make('li', say.quotedBy + ' ')
    const node = make('a', document.getElementById(at).textContent)
    node.href = '#' + at
    item.append(node)
    list.append(item)
  }
  if (list.children.length) body.append(list)
  panel.append(body)
  document.body.append(panel)
}
document.addEventListener('click', (event) => {
  const cell = event.target.closest('td.n[id]')
  if (cell && !event.target.closest('a') && cell.closest('table[data-form]')) open(cell)
})
const step = (cell, key) => {
  const row = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0
  const column = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
  let next = cell
  for (;;) {
    const line = row ? (row < 0 ? next.parentNode.previousElementSibling : next.parentNode.nextElementSibling) : next.parentNode
    next = line && line.cells[next.cellIndex + column]
    if (!next) return null
    if (next.id && next.matches('td.n') && next.offsetParent) return next
  }
}
document.addEventListener('keydown', (event) => {
  const region = document.activeElement && document.activeElement.closest('.scroll')
  if (event.key === 'Escape') close()
  else if (event.key === 'Enter' && region && document.activeElement === region) { const first = region.querySelector('td.n[id]'); if (first) open(first) }
  else if (selected && event.key.startsWith('Arrow') && region) {
    const next = step(selected, event.key)
    if (next) { event.preventDefault(); open(next); next.scrollIntoView({ block: 'nearest', inline: 'nearest' }) }
  }
})
document.querySelectorAll('table[data-form]').forEach((table) => {
  const blank = table.querySelectorAll('tr.blank').length
  if (blank < 4) return
  const button = make('button', say.onlyFilled, 'filter')
  button.type = 'button'
  const show = (onlyFilled) => { table.classList.toggle('only-filled', onlyFilled); button.setAttribute('aria-pressed', String(onlyFilled)) }
  button.onclick = () => show(!table.classList.contains('only-filled'))
  show(matchMedia('(max-width: 560px)').matches)
  addEventListener('hashchange', () => { const target = table.querySelector('tr.blank:target,tr.blank :target'); if (target && !target.offsetParent) { show(false); target.scrollIntoView() } })
  table.closest('.form').querySelector('h2,h3').after(button)
})
})()`

/** SHA-256 of the script as the security policy wants it. */
export const scriptHash = 'sha256-iTckAkhNEYlz14arBTnMYfoEXBD+WFo0qVuwvt7n36w='
