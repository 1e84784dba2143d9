/**
 * The last word on a table recognized by what it means: the sums that its form states must hold, and at least one of them must say
 * something. Runs when the form is built with all its pages, and once more when all forms of the document are there.
 */
import { reconciliationData } from '../../data/generated/reconciliations.ts'
import type { Form, RecognitionEvidence } from '../../model/form.ts'
import type { FormDefinition } from '../../model/form-definition.ts'
import { evaluateIdentity, instantiateIdentities, type IdentityCheck } from '../../model/identity.ts'

/** A sum of one part says nothing about what its columns or rows are. */
const fewestParts = 2

/** → null where a sum is broken, a figure is unread, a row comes twice, or no sum that says something holds. */
export function weighForm(form: Form, definition: FormDefinition): RecognitionEvidence | null {
  // Two rows of one name are two things, and which is which nobody says.
  if (form.rows.some(({ key }) => key.includes('#'))) return null
  const cells = new Map(form.cells.map((cell) => [cell.id, cell]))
  const checks = instantiateIdentities(definition.id, definition.identities, [form]).map((instance) => evaluateIdentity(instance, cells))
  if (checks.some(({ state }) => state === 'broken' || state === 'totalBlank' || state === 'open')) return null
  const held = checks.filter((check) => saysSomething(check, cells))
  if (held.length === 0) return null
  return {
    heads: [...new Set(form.columns.map(({ head }) => head))],
    codeCount: new Set(form.rows.flatMap(({ code }) => code ?? [])).size,
    identities: [...new Set(held.map(({ instance }) => instance.identityId))],
    sumCount: held.length,
  }
}

function saysSomething({ state, instance }: IdentityCheck, cells: ReadonlyMap<string, Form['cells'][number]>): boolean {
  if (state !== 'holds' && state !== 'rounding') return false
  const filled = instance.parts.filter(({ path }) => (cells.get(`${path.form}/${path.panel}/${path.row}/${path.column}`)?.amount?.fen ?? 0n) !== 0n)
  return filled.length >= fewestParts
}

/** Forms recognized by meaning that another form of the document contradicts. */
export function contradictedForms(forms: readonly Form[]): ReadonlySet<Form> {
  if (forms.every(({ evidence }) => evidence === undefined)) return new Set()
  const cells = new Map(forms.flatMap((form) => form.cells.map((cell) => [cell.id, cell] as const)))
  const broken = instantiateIdentities('revenueExpenditureSummary', reconciliationData, forms)
    .filter((instance) => evaluateIdentity(instance, cells).state === 'broken')
    .flatMap(({ total, parts }) => [total.form, ...parts.map(({ path }) => path.form)])
  return new Set(forms.filter(({ id, evidence }) => evidence !== undefined && broken.includes(id)))
}
