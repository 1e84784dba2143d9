/** Real disclosures, when they are at hand (MINGZHANG_SAMPLES): every form found, every printed figure in a cell, every sum along a row as printed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../cli/node-effects.ts'
import { familyData } from '../../data/generated/families.ts'
import { reconciliationData } from '../../data/generated/reconciliations.ts'
import { evaluateIdentity, instantiateIdentities } from '../../model/identity.ts'
import type { Source } from '../../model/source.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { assembleForms, type AssembledForms } from './assemble-forms.ts'
import { identifyDocument, type DocumentIdentity } from './identify-document.ts'
import { compact } from './spelling.ts'
import { looksLikeAmount } from './table.ts'

const folder = process.env['MINGZHANG_SAMPLES'] ?? fileURLToPath(new URL('../../../../../shared/samples', import.meta.url))
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : []

interface Reading {
  readonly source: Source
  readonly identity: DocumentIdentity
  readonly assembled: AssembledForms
}

async function read(start: string): Promise<Reading> {
  const name = names.find((candidate) => candidate.startsWith(start)) ?? ''
  const { source } = await readPdf(new Uint8Array(readFileSync(`${folder}/${name}`)), name, 0, nodeEffects)
  if (source === null) throw new Error('nothing read')
  const identity = identifyDocument(source)
  return { source, identity, assembled: assembleForms(source, identity) }
}

function countStates({ forms }: AssembledForms): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { state } of forms.flatMap(({ cells }) => cells)) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

/** Figures of the used grids that are in no cell: codes and the like aside, there must be none. */
function lostFigures({ source, assembled }: Reading): string[] {
  const places = new Set(assembled.forms.flatMap(({ cells }) => cells.map(({ place }) => place)))
  const codes = new Set(assembled.forms.flatMap(({ rows }) => rows.flatMap(({ code }) => (code === null ? [] : [code, code.slice(0, 3), code.slice(3, 5), code.slice(5)]))))
  return source.blocks
    .flatMap((block) => (block.kind === 'grid' && assembled.used.has(block) ? block.cells : []))
    .filter(({ text, place }) => looksLikeAmount(compact(text)) && !codes.has(compact(text)) && !places.has(place))
    .map(({ text }) => text)
}

function brokenIdentities({ forms, familyId }: AssembledForms): string[] {
  const family = familyData.find(({ id }) => id === familyId)
  const cells = new Map(forms.flatMap((form) => form.cells.map((cell) => [cell.id, cell] as const)))
  const own = (family?.forms ?? []).flatMap(({ id, identities }) => instantiateIdentities(id, identities, forms.filter((form) => form.id === id)))
  return [...own, ...instantiateIdentities('revenueSummary', reconciliationData, forms)]
    .filter((instance) => ['broken', 'totalBlank', 'open'].includes(evaluateIdentity(instance, cells).state))
    .map(({ identityId }) => identityId)
}

describe.skipIf(names.length === 0)('sample disclosures', () => {
  it.each([
    ['JS-02', 'jiangsu-province-budget', 'departmentBudget', 2018, 12, 158],
    ['JS-07', 'jiangsu-province-budget', 'departmentBudget', 2017, 12, 202],
    ['JS-12b', 'jiangsu-province-budget', 'departmentBudget', 2019, 12, 181],
    ['SH-03', 'shanghai-district-budget', 'departmentBudget', 2025, 9, 221],
    ['SH-04', 'shanghai-district-budget', 'agencyBudget', 2025, 9, 231],
    ['SH-07', 'shanghai-district-budget', 'departmentBudget', 2023, 9, 638],
    ['SH-14', 'shanghai-district-final-accounts', 'departmentFinalAccounts', 2024, 9, 205],
  ])('%s: all forms, all figures', async (start, familyId, kind, year, formCount, amountCount) => {
    const reading = await read(start)
    const { identity, assembled } = reading
    expect([assembled.familyId, identity.documentKind, identity.fiscalYear?.value]).toEqual([familyId, kind, year])
    expect(identity.department).not.toBeNull()
    expect(assembled.forms.length).toBe(formCount)
    expect(countStates(assembled)).toMatchObject({ amount: amountCount })
    expect(countStates(assembled)['unread']).toBeUndefined()
    expect(assembled.problems).toEqual([])
    expect(lostFigures(reading)).toEqual([])
    expect(brokenIdentities(assembled)).toEqual([])
  })

  it('JS-12a: a narrative without its tables lacks the twelve forms its contents promise', async () => {
    const { assembled } = await read('JS-12a')
    expect(assembled.problems.map(({ code }) => code)).toEqual(new Array(12).fill('formMissing'))
  })

  it('reads units table by table', async () => {
    const { assembled } = await read('SH-03')
    expect(assembled.forms.map(({ unit }) => unit)).toEqual([...new Array<string>(8).fill('yuan'), 'tenThousandYuan'])
  })

  it('keeps the notes of empty forms', async () => {
    const { assembled } = await read('SH-14')
    expect(assembled.forms.filter(({ status }) => status === 'nil').map(({ id, nilNote }) => `${id} ${nilNote === null}`)).toEqual([
      'threePublicExpenses false',
      'governmentFundsExpenditure false',
      'stateCapitalExpenditure false',
    ])
  })
})
