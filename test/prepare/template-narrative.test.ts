/**
 * The whole narrative from the template of its family: it says of the tables nothing but what they say, names what only a person knows, and
 * is read and audited like any other. Last year's prose may be there or not.
 */
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import type { Budget } from '../../src/core/model/budget.ts'
import type { DraftEdit } from '../../src/core/model/draft.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { composeDraft } from '../../src/core/prepare/draft-budget.ts'
import { layDraft } from '../../src/core/prepare/draft-tables.ts'
import { renderPaperDocx } from '../../src/core/render/docx/render-paper-docx.ts'
import { composePaper } from '../../src/core/render/paper/compose-paper.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies, type GeneratedFamily } from '../generate/families.ts'
import type { PrintDocument } from '../generate/print.ts'

const template: DraftEdit = { kind: 'narrativeFrom', from: 'template' }

/** Every amount typed again with a tenth more in one of them, so that something has changed. */
function typeAgain(last: Budget): DraftEdit {
  const { computations } = layDraft(last, [])
  const cells = last.forms.flatMap((form) => form.cells).filter(({ id, amount, path }) => amount !== null && !computations.has(id) && path.column !== 'priorYear')
  return { kind: 'figures', figures: cells.map(({ id, text, unit }) => ({ cell: id, text, unit })) }
}

function withoutProse(document: PrintDocument): PrintDocument {
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind === 'cover' || kind === 'table') })).filter(({ blocks }) => blocks.length > 0) }
}

async function lastYear(family: GeneratedFamily, prose: boolean): Promise<Budget> {
  const printed = family.print(family.plan(11), family.usual)
  return (await openDisclosure([{ name: 'last.docx', bytes: toDocx(prose ? printed : withoutProse(printed)) }], nodeEffects)).budget
}

describe.each(generatedFamilies.filter(({ name }) => !name.includes('final')))('the narrative of $name', (family) => {
  it.each([true, false])('is made in one step, and no figure of it is wrong (last year has prose: %s)', async (prose) => {
    const last = await lastYear(family, prose)
    const { budget, sentences } = composeDraft(last, [typeAgain(last), template])
    expect(budget.narrative.sections.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['duties', 'organization', 'threePublicExpenses', 'governmentProcurement', 'glossary']))
    const { budget: again, audit } = await openDisclosure([{ name: 'made.docx', bytes: renderPaperDocx(composePaper(budget, '2026-01-20')) }], nodeEffects)
    const bound = again.narrative.claims.filter(({ binding }) => binding.kind === 'bound').length
    expect(bound).toBeGreaterThan(5)
    expect(audit.findings.filter(({ severity, ruleId }) => severity === 'error' && ruleId.startsWith('narrative/')).map(({ ruleId, places }) => [ruleId, ...places.map(({ text }) => text)])).toEqual([])
    const states = sentences.flatMap(({ figures }) => figures.map(({ state }) => state))
    expect(states).toContain('bound')
    expect(states).not.toContain('vanished')
    if (!prose) expect(states).toContain('toWrite')
  })
})

describe('the template', () => {
  it('is taken back by last year’s wording, and by undoing', async () => {
    const [family] = generatedFamilies
    if (family === undefined) throw new Error('no family')
    const last = await lastYear(family, true)
    const texts = (edits: readonly DraftEdit[]): string[] => composeDraft(last, edits).sentences.map(({ text }) => text)
    expect(texts([template])).not.toEqual(texts([]))
    expect(texts([template, { kind: 'narrativeFrom', from: 'lastYear' }])).toEqual(texts([]))
  })
})
