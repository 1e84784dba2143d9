import { describe, expect, it } from 'vitest'
import { readDataTable, type ReadTable } from '../../release/read-data-table.ts'
import { hebeiBudget, shanghaiBudget } from '../test-support.ts'
import { listFacts } from '../../model/budget.ts'
import { renderDataPackage } from './render-data-package.ts'

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

async function tableOf(files: ReadonlyMap<string, Uint8Array>, name: string): Promise<ReadTable> {
  const table = await readDataTable(`data/${name}`, files.get(name) ?? new Uint8Array())
  if (table === null) throw new Error(`unreadable: ${name}`)
  return table
}

const plain = (table: ReadTable): unknown => [...table].map(([key, row]) => [key, Object.fromEntries(row)])

interface Descriptor {
  readonly profile: string
  readonly name: string
  readonly resources: readonly { readonly name: string; readonly path: string; readonly bytes: number; readonly schema: { readonly fields: readonly { readonly name: string; readonly columnType?: string }[]; readonly primaryKey: readonly string[]; readonly foreignKeys?: readonly { readonly fields: string; readonly reference: { readonly resource: string; readonly fields: string } }[] } }[]
  readonly otherFormats: readonly { readonly path: string }[]
}

describe.each([['Hebei', hebeiBudget], ['Shanghai', shanghaiBudget]])('open data of %s', (_, budget) => {
  const files = renderDataPackage(budget)
  const descriptor = JSON.parse(text(files.get('datapackage.json'))) as Descriptor

  it('says the same as CSV, as Parquet and as JSON', async () => {
    for (const name of ['facts', 'projects', 'indicators', 'claims']) expect(plain(await tableOf(files, `${name}.parquet`))).toEqual(plain(await tableOf(files, `${name}.csv`)))
    const [csv, json] = [await tableOf(files, 'facts.csv'), await tableOf(files, 'budget.json')]
    expect([...json.keys()]).toEqual([...csv.keys()])
    for (const [id, row] of json) expect(csv.get(id)).toEqual(new Map([...(csv.get(id) ?? []), ...row]))
    expect([...csv].map(([id, row]) => `${id} ${row.get('amount_yuan')}`)).toEqual(listFacts(budget).map(({ id, amountYuan }) => `${id} ${amountYuan}`))
  })

  it('is described file by file and field by field', () => {
    expect([...files.keys()].sort()).toEqual(['datapackage.json', ...descriptor.resources.map(({ path }) => path), ...descriptor.otherFormats.map(({ path }) => path)].sort())
    for (const { path, bytes, schema } of descriptor.resources) {
      expect(files.get(path)?.length).toBe(bytes)
      expect(text(files.get(path)).split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','))
      expect(schema.fields[0]?.name).toBe(schema.primaryKey[0])
    }
    expect(descriptor.profile).toBe('fiscal-data-package')
    expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/)
  })

  it('has in its lists every code it uses', async () => {
    for (const { path, name, schema } of descriptor.resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = await tableOf(files, `${reference.resource === '' ? name : reference.resource}.csv`)
        for (const row of (await tableOf(files, path)).values()) if (row.get(fields) != null) expect([...target.keys()]).toContain(row.get(fields))
      }
    }
  })
})

describe('open data', () => {
  it('names codes with those above them', async () => {
    const codes = await tableOf(renderDataPackage(hebeiBudget), 'functional-codes.csv')
    expect(Object.fromEntries(codes.get('2010301') ?? [])).toEqual({ code: '2010301', name_zh: '行政运行', name_en: 'Administration', parent_code: '20103', level: '3' })
    expect(codes.get('20103')?.get('parent_code')).toBe('201')
  })

  it('keeps a text that looks like a formula from spreadsheets, and gives it back as it was', async () => {
    const names = ['=1+1', '+86', '-x', '@a', "'=b", "''-c", "'plain", '说，"引"\n行']
    const [project] = hebeiBudget.projects
    if (project === undefined) throw new Error('no project')
    const files = renderDataPackage({ ...hebeiBudget, projects: names.map((name, index) => ({ ...project, id: `project-${index + 1}`, name })) })
    const lines = text(files.get('projects.csv')).split(/\r\n/)
    expect(lines.some((line) => /(?:^|,)"?[=+@]/.test(line))).toBe(false)
    for (const name of ['projects.csv', 'projects.parquet']) expect([...new Set([...(await tableOf(files, name)).values()].map((row) => row.get('name')))]).toEqual(names)
  })

  it('keeps amounts no float can hold', async () => {
    const [form] = hebeiBudget.forms
    const cell = form?.cells.find(({ amount }) => amount !== null)
    if (form === undefined || cell?.amount == null) throw new Error('no amount')
    const large = { ...cell, amount: { ...cell.amount, fen: 9_007_199_254_740_993n } }
    const files = renderDataPackage({ ...hebeiBudget, forms: [{ ...form, cells: [large] }] })
    for (const name of ['facts.csv', 'facts.parquet']) {
      expect((await tableOf(files, name)).get(cell.id)?.get('amount_fen')).toBe('9007199254740993')
      expect((await tableOf(files, name)).get(cell.id)?.get('amount_yuan')).toBe('90071992547409.93')
    }
  })

  it('is not read where it is no table', async () => {
    expect(await readDataTable('data/facts.parquet', new Uint8Array([80, 65, 82, 49, 1, 2, 3]))).toBeNull()
    expect(await readDataTable('data/budget.json', new TextEncoder().encode('{"facts":'))).toBeNull()
    expect(await readDataTable('data/facts.csv', new Uint8Array([0xff, 0xfe, 0xfd]))).toBeNull()
  })
})
