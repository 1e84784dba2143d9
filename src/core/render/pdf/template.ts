/** How a Paper looks as a PDF, in Typst. The paper comes in as JSON, so no word of it is ever Typst source. */
export const template = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let serif = ("Noto Serif SC", "Noto Serif HK", "Noto Sans Symbols 2")
#let sans = ("Noto Sans SC", "Noto Serif HK", "Noto Sans Symbols 2")

#let (year, month, day) = paper.publishedOn.split("-").map(int)
#set document(title: paper.title, author: paper.author, date: datetime(year: year, month: month, day: day))
#set text(font: serif, size: 14pt, lang: "zh", region: "cn")
#set par(leading: 0.85em, spacing: 0.85em, justify: true)
#show heading: set text(font: sans, weight: "bold")
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 15pt)
#show heading.where(level: 3): set text(size: 14pt)
#show heading.where(level: 4): set text(size: 14pt, font: serif, weight: "regular")

#let places = (left: left + horizon, center: center + horizon, right: right + horizon)
#let lines-of(words) = words.split("\n").join(linebreak())
#let body-of(cell) = {
  h(cell.indent * 1em)
  if cell.strong { text(font: sans, weight: "bold", lines-of(cell.text)) } else { lines-of(cell.text) }
}
#let cells-of(rows) = rows.flatten().map(cell => table.cell(colspan: cell.columnSpan, rowspan: cell.rowSpan, align: places.at(cell.align), breakable: false, body-of(cell)))

// A line of the header without borders, so that it comes again on every page.
#let caption-of(caption, count) = table.cell(colspan: count, stroke: none, inset: (x: 0pt, y: 4pt), grid(columns: (1fr, auto), align: (left, right), caption.left, caption.right))

#let letters-of(block) = block.widths.sum()
#let table-of(block) = {
  let count = block.widths.len()
  let header = if block.caption == none { () } else { (caption-of(block.caption, count),) }
  let heads = header + cells-of(block.head)
  set text(size: if count > 12 { 7.5pt } else if count > 8 or letters-of(block) > 92 { 8.5pt } else { 9.5pt })
  set par(justify: false, leading: 0.45em)
  table(
    columns: block.widths.map(width => width * 1fr),
    stroke: 0.5pt,
    inset: (x: 3pt, y: 4.5pt),
    ..if heads.len() > 0 { (table.header(repeat: true, ..heads),) } else { () },
    ..cells-of(block.rows),
  )
  for note in block.notes { par(first-line-indent: 0pt, note) }
}

// The title of a table stays on one line, as small as that needs.
#let heading-of(block) = {
  let words = heading(level: block.level, block.text)
  if not block.centered { pad(left: 2em, words) }
  else { layout(room => {
    let width = measure(words).width
    align(center, if width > room.width and width < room.width * 1.6 { show heading: set text(size: 0.98em * (room.width / width)); words } else { words })
  }) }
}

#let draw(block) = {
  if block.kind == "table" { table-of(block) }
  else if block.kind == "heading" { heading-of(block) }
  else { par(first-line-indent: (amount: 2em, all: true), lines-of(block.text)) }
}

#let margins(landscape) = if landscape { (x: 1.8cm, top: 2cm, bottom: 1.8cm) } else { (x: 2.6cm, top: 2.6cm, bottom: 2.4cm) }

#page(paper: "a4", footer: none, {
  v(30%)
  for line in paper.cover { align(center, text(font: sans, weight: "bold", size: 26pt, line)) }
})
#page(paper: "a4", margin: margins(false), footer: none, {
  show outline.entry: set text(size: 12pt)
  outline(title: paper.contentsTitle, depth: 2, indent: 1.5em)
})
#counter(page).update(1)
#for section in paper.sections {
  page(
    paper: "a4",
    flipped: section.landscape,
    margin: margins(section.landscape),
    footer: context align(center, text(size: 10pt)[— #counter(page).display() —]),
    for block in section.blocks { draw(block) },
  )
}
`
