/**
 * The only script of the overview of a batch; everything can be read without it. It sorts the rows by a clicked head and hides those that
 * do not hold the words typed. Its hash stands in the page's security policy: a test computes it again.
 */
export const cockpitScript = `(() => {
'use strict'
const table = document.getElementById('matrix')
if (!table) return
const body = table.tBodies[0]
const rows = [...body.rows]
const key = (row, column) => row.cells[column].dataset.value
table.querySelectorAll('th[data-column]').forEach((head) => {
  const column = Number(head.dataset.column)
  const button = document.createElement('button')
  button.type = 'button'
  button.append(...head.childNodes)
  button.onclick = () => {
    const up = column === 0 ? head.getAttribute('aria-sort') !== 'ascending' : head.getAttribute('aria-sort') === 'descending'
    const sign = up ? 1 : -1
    const order = (a, b) => column === 0 ? key(a, 0).localeCompare(key(b, 0), document.documentElement.lang) : Number(key(a, column)) - Number(key(b, column))
    table.querySelectorAll('th[aria-sort]').forEach((other) => other.removeAttribute('aria-sort'))
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending')
    body.append(...[...rows].sort((a, b) => sign * order(a, b)))
  }
  head.append(button)
})
const bar = document.getElementById('filter')
const field = bar.querySelector('input')
const shown = bar.querySelector('output')
bar.hidden = false
field.oninput = () => {
  const wanted = field.value.trim().toLowerCase()
  let count = 0
  for (const row of rows) {
    row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted)
    if (!row.hidden) count += 1
  }
  shown.textContent = wanted ? count + ' / ' + rows.length : ''
}
})()`

/** SHA-256 of the script as the security policy wants it. */
export const cockpitScriptHash = 'sha256-o+F9hKoj0/p8yKsrQmi6pgVwziTI42CDDZhE6CO2qbU='
