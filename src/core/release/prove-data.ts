/** Open data before it is handed over and after: read back, each table says what the budget says, and its formats say the same. */
import type { Budget } from '../model/budget.ts'
import { dataFolder, type CopyDifference, type NamedFile, type Refusal } from '../model/release.ts'
import { compareTables, factsTable } from './compare-data.ts'
import { readDataTable, type ReadTable } from './read-data-table.ts'

const factFiles = ['facts.csv', 'facts.parquet', 'budget.json'].map((name) => dataFolder + name)

/** files: the open data of a release. */
export async function proveData(budget: Budget, files: readonly NamedFile[]): Promise<Refusal[]> {
  const facts = factsTable(budget)
  const refusals = files.map(async (file): Promise<Refusal | null> => {
    const twins = twinsOf(file.name).flatMap((name) => files.find((other) => other.name === name) ?? [])
    const expected = [...(factFiles.includes(file.name) ? [facts] : []), ...(await readTables(twins))]
    if (expected.length === 0) return null
    const copy = await readDataTable(file.name, file.bytes)
    const differences = copy === null ? [{ kind: kindOf(file.name), id: file.name, original: null, copy: null }] : expected.flatMap((table) => compareTables(table, copy, kindOf(file.name)))
    return differences.length === 0 ? null : { kind: 'different', file: file.name, differences }
  })
  return (await Promise.all(refusals)).flatMap((refusal) => refusal ?? [])
}

/**
 * What an altered file of open data says otherwise than one that was not altered. intact: all files that were not.
 * reference: the budget as another edition prints it. → null where neither can tell
 */
export async function dataDifferences(file: NamedFile, intact: readonly NamedFile[], reference: Budget | null): Promise<readonly CopyDifference[] | null> {
  const [twin] = await readTables(twinsOf(file.name).flatMap((name) => intact.find((other) => other.name === name) ?? []))
  const expected = twin ?? (reference !== null && factFiles.includes(file.name) ? factsTable(reference) : null)
  const copy = expected === null ? null : await readDataTable(file.name, file.bytes)
  return expected === null || copy === null ? null : compareTables(expected, copy, kindOf(file.name))
}

/** Files that state the same, the one that states most first. */
function twinsOf(name: string): string[] {
  const twin = /\.csv$/.test(name) ? name.replace(/csv$/, 'parquet') : name.replace(/parquet$/, 'csv')
  return [...new Set([twin, ...(factFiles.includes(name) ? factFiles : [])])].filter((other) => other !== name)
}

async function readTables(files: readonly NamedFile[]): Promise<ReadTable[]> {
  return (await Promise.all(files.map(({ name, bytes }) => readDataTable(name, bytes)))).flatMap((table) => table ?? [])
}

function kindOf(name: string): CopyDifference['kind'] {
  return name.includes('/claims.') ? 'claim' : factFiles.includes(name) ? 'figure' : 'project'
}
