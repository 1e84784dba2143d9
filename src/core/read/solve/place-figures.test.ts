import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyRuns } from '../../../../test/property-runs.ts'
import { readAmount, type Amount } from '../../money.ts'
import type { CellPath } from '../../model/form-definition.ts'
import type { BoundInstance, IdentityInstance } from '../../model/identity.ts'
import { placeFigures, type PlacedRow } from './place-figures.ts'
import type { PrintedRow } from './printed-row.ts'

const form = 'expenditureSummary'
const at = (row: string, column: string): CellPath => ({ form, panel: 'main', row, column })

function amountOf(text: string): Amount {
  const reading = readAmount(text, 'tenThousandYuan')
  if (reading.kind !== 'amount') throw new Error(text)
  return reading.amount
}

/** `201 7.00 3.00` → a row with its figures in order. */
function rowOf(line: string, columns: readonly string[]): PrintedRow {
  const [key = '', ...figures] = line.split(' ')
  return { cells: columns.map((column) => at(key, column)), figures: figures.map((text) => ({ amount: amountOf(text), columns: null, line: 0 })) }
}

function sum(total: CellPath, parts: readonly CellPath[], ofWhich = false): IdentityInstance {
  return { identityId: 'sum', form, total, parts: parts.map((path) => ({ path, sign: 1 })), mirrored: false, ofWhich, apart: null }
}

/** What the solver says of a table, cell by cell: the figure, `·` for blank, `?` for open. */
function place(columns: readonly string[], lines: readonly string[], identities: readonly IdentityInstance[], bounds: readonly BoundInstance[] = []): string[] {
  const rows = lines.map((line) => rowOf(line, columns))
  return placeFigures(rows, identities, bounds).rows.map((placed, index) => printRow(placed, (lines[index] ?? '').split(' ').slice(1)))
}

function printRow(placed: PlacedRow | null, figures: readonly string[]): string {
  if (placed === null) return 'unreadable'
  return placed.cells.map((cell) => (cell.kind === 'placed' ? figures[cell.figure] : cell.kind === 'blank' ? '·' : '?')).join(' ')
}

const columns = ['total', 'basic', 'project']
const keys = (lines: readonly string[]): string[] => lines.map((line) => line.split(' ')[0] ?? '')
const rowSums = (lines: readonly string[]): IdentityInstance[] => keys(lines).map((key) => sum(at(key, 'total'), [at(key, 'basic'), at(key, 'project')]))
const columnSums = (lines: readonly string[]): IdentityInstance[] => {
  const [total = '', ...parts] = keys(lines)
  return columns.map((column) => sum(at(total, column), parts.map((part) => at(part, column))))
}
const both = (lines: readonly string[]): IdentityInstance[] => [...rowSums(lines), ...columnSums(lines)]

describe('placing figures', () => {
  it('finds the column of each figure from the sums along rows and columns', () => {
    const lines = ['total 10.00 7.00 3.00', '201 7.00 7.00', '208 3.00 3.00']
    expect(place(columns, lines, both(lines))).toEqual(['10.00 7.00 3.00', '7.00 7.00 ·', '3.00 · 3.00'])
  })

  it('leaves open what two readings explain', () => {
    const lines = ['total 10.00 5.00 5.00', '201 5.00 5.00', '208 5.00 5.00']
    expect(place(columns, lines, both(lines))).toEqual(['10.00 5.00 5.00', '5.00 ? ?', '5.00 ? ?'])
  })

  it('names the identities that told the columns; the others hold without having been needed', () => {
    const lines = ['total 10.00 7.00 3.00', '201 7.00 7.00', '208 3.00 3.00']
    const decisiveOf = (identities: readonly IdentityInstance[]): string[] =>
      [...placeFigures(lines.map((line) => rowOf(line, columns)), identities, []).decisive].map(({ total }) => `${total.row}/${total.column}`)
    expect(decisiveOf(rowSums(lines))).toEqual(['201/total', '208/total'])
    const decisive = decisiveOf(both(lines))
    expect(decisive).toContain('201/total')
    expect(decisive).not.toContain('total/total')
  })

  it('reports which figures an open cell may hold, and whether it may be blank', () => {
    const lines = ['total 10.00 5.00 5.00', '201 5.00 5.00', '208 5.00 5.00']
    const [, open] = placeFigures(lines.map((line) => rowOf(line, columns)), both(lines), []).rows
    expect(open).toEqual({
      cells: [{ kind: 'placed', figure: 0 }, { kind: 'open', figures: [1], mayBeBlank: true }, { kind: 'open', figures: [1], mayBeBlank: true }],
      unplaced: [1],
    })
  })

  it('places nothing without identities, except where the row leaves no choice', () => {
    expect(place(columns, ['201 7.00 7.00', '208 3.00 2.00 1.00', '210'], [])).toEqual(['? ? ?', '3.00 2.00 1.00', '· · ·'])
  })

  it('forgives what rounding explains and nothing more', () => {
    const lines = ['total 10.01 7.00 3.00', '201 7.00 7.00', '208 3.00 3.00']
    expect(place(columns, lines, both(lines))).toEqual(['10.01 7.00 3.00', '7.00 7.00 ·', '3.00 · 3.00'])
  })

  it('keeps a part within its whole', () => {
    const bound: BoundInstance = { boundId: 'within', whole: at('201', 'project'), parts: [at('other', 'basic')] }
    const lines = ['201 7.00 7.00', 'other 6.00 6.00']
    const other = sum(at('other', 'total'), [at('other', 'basic')])
    expect(place(columns, lines, [...rowSums(['201']), other], [bound])).toEqual(['7.00 · 7.00', '6.00 6.00 ·'])
  })

  it('takes lines under 其中 as parts only where they are printed', () => {
    const visits = sum(at('visits', 'total'), [at('teaching', 'total'), at('other', 'total')], true)
    const lines = ['visits 5.00', 'teaching', 'other']
    expect(place(['total'], lines, [visits])).toEqual(['5.00', '·', '·'])
  })

  it('uses where a figure is printed', () => {
    const row: PrintedRow = { ...rowOf('201 7.00', columns), figures: [{ amount: amountOf('7.00'), columns: [2], line: 0 }] }
    expect(placeFigures([row], [], []).rows[0]?.cells.map(({ kind }) => kind)).toEqual(['blank', 'blank', 'placed'])
  })

  it('keeps the order of figures on a line, and supposes none between lines', () => {
    const figure = (text: string, line: number): NonNullable<PrintedRow['figures']>[number] => ({ amount: amountOf(text), columns: null, line })
    const row = (lines: readonly number[]): PrintedRow => ({ ...rowOf('201', columns), figures: [figure('3.00', lines[0] ?? 0), figure('10.00', lines[1] ?? 0), figure('7.00', lines[2] ?? 0)] })
    const read = (lines: readonly number[]): string => printRow(placeFigures([row(lines)], rowSums(['201']), []).rows[0] ?? null, ['3.00', '10.00', '7.00'])
    expect([read([0, 0, 0]), read([0, 1, 1])]).toEqual(['3.00 10.00 7.00', '10.00 ? ?'])
  })

  it('concludes nothing from a row that cannot be read', () => {
    const lines = ['total 10.00 7.00 3.00', '201 7.00 7.00', '208 1.00 1.00 1.00 1.00']
    expect(place(columns, lines, both(lines))).toEqual(['10.00 7.00 3.00', '7.00 ? ?', 'unreadable'])
  })
})

describe('placing figures of a document with a fault', () => {
  it('places what every explanation agrees on, so that the fault stays visible', () => {
    const lines = ['total 10.00 7.00 3.00', '201 7.10 7.00', '208 3.00 3.00']
    expect(place(columns, lines, both(lines))).toEqual(['10.00 7.00 3.00', '7.10 7.00 ·', '3.00 · 3.00'])
  })

  it('leaves open what a slip makes doubtful', () => {
    const lines = ['total 10.00 7.00 3.00', '201 4.00 4.00', '208 3.00 3.00']
    expect(place(columns, lines, both(lines))).toEqual(['10.00 7.00 3.00', '4.00 ? ?', '? ? ?'])
  })

  it('does not let one fault spoil what is far from it', () => {
    const lines = ['total 20.00 14.00 6.00', '201 14.00 14.00', '208 6.00 6.00']
    const far = ['far 10.00 7.00 3.00', '301 7.00 7.00', '302 3.50 3.50', '303 1.00 1.00 1.00']
    const placed = place(columns, [...lines, ...far], [...both(lines), ...both(far)])
    expect(placed.slice(0, 3)).toEqual(['20.00 14.00 6.00', '14.00 14.00 ·', '6.00 · 6.00'])
  })

  it('gives up quickly, and places nothing, where the search is too long', () => {
    const amounts = Array.from({ length: 60 }, (_, index) => `${index}7${(index * 7919) % 1000}.01`)
    const lines = ['total', ...amounts.map((amount, index) => `${101 + index} ${amount} ${amount}`)]
    const placed = place(columns, lines, [...rowSums(lines), sum(at('other', 'total'), [at('other', 'basic')])])
    expect(placed[1]).toBe(`${amounts[0]} ? ?`)
    const hard = [`total 1234567.89 617283.45 617284.44`, ...lines.slice(1)]
    expect(place(columns, hard, both(hard)).slice(1).every((row) => row.endsWith('? ?'))).toBe(true)
  })
})

/** A table that adds up: some rows, three kinds of spending, many blanks. */
const consistentTable = fc
  .array(fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 99_999 }) }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    const totals = [0, 1, 2].map((column) => parts.reduce((total, row) => total + (row[column] ?? 0), 0))
    return [totals, ...parts].map((row) => [row.reduce((total, cell) => total + cell, 0), ...row])
  })

const wide = ['total', 'basic', 'project', 'reserve']

/** The table once its blanks have vanished, with what it states. */
function print(table: readonly (readonly number[])[]): { rows: PrintedRow[]; identities: IdentityInstance[] } {
  const amount = (cell: number): Amount => ({ fen: BigInt(cell) * 10_000n, stepFen: 10_000n })
  const rows = table.map((row, index): PrintedRow => ({
    cells: wide.map((column) => at(`r${index}`, column)),
    figures: row.filter((cell) => cell !== 0).map((cell) => ({ amount: amount(cell), columns: null, line: 0 })),
  }))
  const identities = [
    ...table.map((_, row) => sum(at(`r${row}`, 'total'), ['basic', 'project', 'reserve'].map((column) => at(`r${row}`, column)))),
    ...wide.map((column) => sum(at('r0', column), table.slice(1).map((_, row) => at(`r${row + 1}`, column)))),
  ]
  return { rows, identities }
}

function readBack(table: readonly (readonly number[])[]): { placed: readonly (PlacedRow | null)[]; truth: number[][] } {
  const { rows, identities } = print(table)
  const truth = table.map((row) => row.flatMap((cell, column) => (cell === 0 ? [] : [column])))
  return { placed: placeFigures(rows, identities, []).rows, truth }
}

/** The true placement is never excluded: no figure in a wrong column, no blank where a figure stands. */
function expectTruthPossible({ placed, truth }: ReturnType<typeof readBack>): void {
  const excluded = placed.flatMap((row, index) =>
    (row?.cells ?? []).flatMap((cell, column) => {
      const figure = truth[index]?.indexOf(column) ?? -1
      const isPossible =
        cell.kind === 'placed' ? cell.figure === figure : cell.kind === 'blank' ? figure === -1 : figure === -1 ? cell.mayBeBlank : cell.figures.includes(figure)
      return isPossible ? [] : [`row ${index} column ${column}`]
    }),
  )
  expect(excluded).toEqual([])
}

it('does not place by a statement from which what was carried over may be set apart', () => {
  const lines = ['total 5.00 3.00', 'carried 2.00', '201 3.00']
  const stated = sum(at('total', 'basic'), [at('201', 'basic')])
  expect(place(['total', 'basic'], lines, [stated])[2]).toBe('· 3.00')
  expect(place(['total', 'basic'], lines, [{ ...stated, apart: { cells: [at('carried', 'total')], split: false } }])[2]).toBe('? ?')
})

describe('properties', () => {
  it('never excludes the truth of a table that adds up', () => {
    fc.assert(fc.property(consistentTable, (table) => expectTruthPossible(readBack(table))), propertyRuns(1000))
  })

  it('places the same by the decisive identities alone', () => {
    fc.assert(
      fc.property(consistentTable, (table) => {
        const { rows, identities } = print(table)
        const whole = placeFigures(rows, identities, [])
        expect(placeFigures(rows, [...whole.decisive], []).rows).toEqual(whole.rows)
      }),
      propertyRuns(300),
    )
  })

  it('never excludes the truth when one figure is misprinted', () => {
    const misprinted = consistentTable.chain((table) =>
      fc.tuple(fc.constant(table), fc.nat({ max: table.length - 1 }), fc.nat({ max: 3 }), fc.integer({ min: 1, max: 120_000 })),
    )
    fc.assert(
      fc.property(misprinted, ([table, row, column, value]) => {
        fc.pre((table[row]?.[column] ?? 0) !== 0)
        const faulty = table.map((cells, index) => cells.map((cell, at) => (index === row && at === column ? value : cell)))
        fc.pre(!hasReading(faulty))
        expectTruthPossible(readBack(faulty))
      }),
      propertyRuns(1000),
    )
  })

  it('never excludes the truth when a whole row is wrong though it adds up', () => {
    const wrongRow = consistentTable.chain((table) => fc.tuple(fc.constant(table), fc.nat({ max: table.length - 1 }), fc.integer({ min: 2, max: 9 })))
    fc.assert(
      fc.property(wrongRow, ([table, row, factor]) => {
        const faulty = table.map((cells, index) => (index === row ? cells.map((cell) => cell * factor) : cells))
        fc.pre(!hasReading(faulty))
        expectTruthPossible(readBack(faulty))
      }),
      propertyRuns(1000),
    )
  })

  it('places every figure of a table whose amounts are all different and far apart', () => {
    const powers = fc.integer({ min: 2, max: 7 }).map((count) => {
      const parts = Array.from({ length: count }, (_, row) => [0, 1, 2].map((column) => (column === row % 3 ? 2 ** (row * 2) * 100 : 0)))
      const totals = [0, 1, 2].map((column) => parts.reduce((total, row) => total + (row[column] ?? 0), 0))
      return [totals, ...parts].map((row) => [row.reduce((total, cell) => total + cell, 0), ...row])
    })
    fc.assert(
      fc.property(powers, (table) => {
        const { placed, truth } = readBack(table)
        expectTruthPossible({ placed, truth })
        if (table[0]?.every((cell) => cell !== 0) === true) expect(placed.every((row) => row?.unplaced.length === 0)).toBe(true)
      }),
    )
  })
})

/** Tries every reading of the table, to know whether a fault can be seen at all: by chance a misprint may add up in another way. */
function hasReading(table: readonly (readonly number[])[]): boolean {
  const agrees = (left: number, right: number, count: number): boolean => Math.abs(left - right) * 2 <= count
  const readings = table.map((row) => readingsOfRow(row.filter((cell) => cell !== 0)).filter(([total = 0, ...parts]) =>
    agrees(total, parts.reduce((left, right) => left + right, 0), parts.filter((part) => part !== 0).length + (total === 0 ? 0 : 1)),
  ))
  const search = (index: number, sums: readonly number[], counts: readonly number[]): boolean => {
    if (index === table.length) return readings[0]?.some((total) => total.every((cell, column) => agrees(cell, sums[column] ?? 0, (counts[column] ?? 0) + (cell === 0 ? 0 : 1)))) ?? false
    return readings[index]?.some((row) => search(index + 1, sums.map((sum, column) => sum + (row[column] ?? 0)), counts.map((count, column) => count + (row[column] === 0 ? 0 : 1)))) ?? false
  }
  return search(1, [0, 0, 0, 0], [0, 0, 0, 0])
}

/** Every way to put the figures of a row into four columns. */
function readingsOfRow(figures: readonly number[], width = 4): number[][] {
  const [first, ...rest] = figures
  if (first === undefined) return [new Array<number>(width).fill(0)]
  if (figures.length > width) return []
  return [...readingsOfRow(rest, width - 1).map((row) => [first, ...row]), ...readingsOfRow(figures, width - 1).map((row) => [0, ...row])]
}
