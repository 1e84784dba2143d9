/** Which rules guard which figure: every figure of one document of each family is mistyped once, alone, and the rules that name it are noted. */
import type { GeneratedFamily } from '../../test/generate/families.ts'
import { createRandom } from '../../test/generate/random.ts'
import { atCells } from './fault.ts'
import { changeDigit } from './figure-slips.ts'
import { openClean, tryFault } from './measure.ts'
import { figuresOf, idOf, withCells } from './print-edits.ts'

export interface GuardedForm {
  readonly family: string
  readonly form: string
  readonly figureCount: number
  /** Ids of figures whose slip nobody notices. */
  readonly unguarded: readonly string[]
  /** How many figures of the form each rule guards, most first. */
  readonly rules: readonly (readonly [ruleId: string, figureCount: number])[]
}

export async function listGuards(family: GeneratedFamily, seed: number): Promise<GuardedForm[]> {
  const clean = await openClean(family, seed, 'docx')
  const random = createRandom(seed)
  const forms = new Map<string, { ids: string[]; unguarded: string[]; rules: Map<string, number> }>()
  for (const found of figuresOf(clean.document)) {
    const id = idOf(found.cell)
    const form = found.cell.path?.form ?? ''
    const entry = forms.get(form) ?? { ids: [], unguarded: [], rules: new Map<string, number>() }
    forms.set(form, entry)
    const printed = changeDigit(found.cell.text, random) ?? `${found.cell.text}1`
    const { rules } = await tryFault(clean, { document: withCells(clean.document, found, new Map([[found.cellIndex, printed]])), site: atCells(id), what: id })
    entry.ids.push(id)
    if (rules.length === 0) entry.unguarded.push(id)
    for (const rule of rules) entry.rules.set(rule, (entry.rules.get(rule) ?? 0) + 1)
  }
  return [...forms].map(([form, { ids, unguarded, rules }]) => ({
    family: family.name, form, figureCount: ids.length, unguarded, rules: [...rules].sort(([, left], [, right]) => right - left),
  }))
}
