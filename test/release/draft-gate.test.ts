/** A budget in work is published only when every figure of its prose has a ground: in the tables, or in the words of a person, which the manifest repeats. */
import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { typeset } from '../../src/cli/typeset.ts'
import { writeDraftFile } from '../../src/core/draft-file.ts'
import { phraseRefusal } from '../../src/core/locale/phrase-refusal.ts'
import type { DraftEdit } from '../../src/core/model/draft.ts'
import type { DraftGate } from '../../src/core/model/draft-gate.ts'
import type { NamedFile } from '../../src/core/model/release.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { composeDraft } from '../../src/core/prepare/draft-budget.ts'
import { confirmationOf, draftGate, isGround, passGate } from '../../src/core/prepare/draft-gate.ts'
import { printDraftFile } from '../../src/core/print-draft.ts'
import { phraseVerification } from '../../src/core/release/phrase-verification.ts'
import { publishBudget, type Publication } from '../../src/core/release/publish-budget.ts'
import { verifyRelease } from '../../src/core/release/verify-release.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const bytes = toDocx(family.print(family.plan(7), family.usual))
const { budget: last } = await openDisclosure([{ name: 'last.docx', bytes }], nodeEffects)
const typed: DraftEdit = { kind: 'figures', figures: last.forms.flatMap(({ cells }) => cells.filter(({ amount, path }) => amount !== null && path.column !== 'priorYear').map(({ id, text, unit }) => ({ cell: id, text, unit }))) }

async function printed(steps: readonly DraftEdit[]): Promise<{ readonly publish: (gate: DraftGate) => Promise<Publication>; readonly gate: DraftGate }> {
  const draft = await printDraftFile({ name: 'draft.mingzhang', bytes: writeDraftFile({ id: 'draft-of-a-test', files: [{ name: 'last.docx', bytes }], steps, blank: null }) }, '2026-01-20', [], nodeEffects)
  if (typeof draft === 'string') throw new Error(draft)
  const { budget, audit } = await openDisclosure([draft.file], nodeEffects)
  // What the audit says of the figures is no matter of the gate.
  return { gate: draft.gate, publish: (gate) => publishBudget(budget, { ...audit, findings: [] }, { publishedOn: '2026-01-20', earlier: null, gate }, { ...nodeEffects, typeset }) }
}

const manifestOf = (files: readonly NamedFile[]): { grounds?: unknown } => JSON.parse(strFromU8(files.find(({ name }) => name === 'manifest.json')?.bytes ?? new Uint8Array())) as { grounds?: unknown }

describe('publishing a budget in work', async () => {
  const { gate, publish } = await printed([typed])

  it('is refused while figures are bound to nothing, each told with its sentence', async () => {
    expect(gate.open.length).toBeGreaterThan(0)
    const { files, refusals } = await publish(gate)
    expect([files, refusals]).toEqual([[], [{ kind: 'open', places: gate.open }]])
    const told = refusals.flatMap((refusal) => phraseRefusal(refusal, 'zh')).join('\n')
    for (const { text } of gate.open) expect(told).toContain(`“${text}”`)
    for (const { sentence } of gate.open) expect(told).toContain(sentence)
  })

  it('is done on a ground, which stands in the manifest and is told by verify', async () => {
    const { files, refusals } = await publish(passGate(gate, '由人事部门逐一核对'))
    expect(refusals).toEqual([])
    expect(manifestOf(files).grounds).toEqual([{ reason: '由人事部门逐一核对', places: gate.open.map(({ text, sentence }) => ({ text, sentence })) }])
    const verified = await verifyRelease(files, nodeEffects)
    if (verified === null) throw new Error('no release')
    expect(phraseVerification(verified, { kind: 'none' }, false, 'zh').lines.map(({ text }) => text)).toContainEqual(expect.stringContaining('依据：由人事部门逐一核对'))
  })

  it('takes what was confirmed in the app for passed, and writes that ground', async () => {
    const confirmed: DraftEdit = { kind: 'figuresConfirmed', figures: gate.open.map(confirmationOf), reason: '与业务科室核对过' }
    const again = await printed([typed, confirmed])
    expect(again.gate.open).toEqual([])
    expect(manifestOf((await again.publish(again.gate)).files).grounds).toMatchObject([{ reason: '与业务科室核对过' }])
  })

  it('is refused on any ground while a place is not written', async () => {
    const written = await printed([typed, { kind: 'sentence', sentence: last.narrative.sentences[0]?.id ?? '', text: '本年支出增加，主要原因是〔待填：增减原因〕。' }])
    const { refusals } = await written.publish(passGate(written.gate, '由人事部门逐一核对'))
    expect(refusals).toMatchObject([{ kind: 'unwritten', places: [{ text: '〔待填：增减原因〕' }] }])
  })
})

describe('a reason for the opposite direction', () => {
  it('stands at the gate until it is rewritten or confirmed', () => {
    const ground = 'expenditureSummary/main/total/total'
    const [first] = last.narrative.sentences
    const sentence = first?.id ?? ''
    const pieces = [{ kind: 'words', text: '支出增加，' }, { kind: 'words', text: '原因是人员增加。' }] as const
    const edits: DraftEdit[] = [typed, { kind: 'bound', sentence, pieces, signs: `${ground} 1` }]
    const turned = (steps: readonly DraftEdit[]): unknown[] => draftGate(composeDraft(last, steps), steps).open.filter(({ of }) => of === sentence)
    expect(turned(edits)).toMatchObject([{ kind: 'reasonTurned', text: expect.stringContaining('原因是人员增加') }])
    const [{ text }] = turned(edits) as [{ text: string }]
    expect(turned([...edits, { kind: 'figuresConfirmed', figures: [{ sentence, text }], reason: '确因年初人员增加' }])).toEqual([])
  })
})

describe('a ground', () => {
  it.each([['人事科提供的在编人数', true], ['人事部门提供', false], ['told by the assets office', true], ['', false], ['ok', false], ['已核对', false], ['哈哈哈哈哈哈哈', false], ['——————————', false], ['12312312', false]])('%j: %s', (reason, is) => {
    expect(isGround(reason)).toBe(is)
  })
})
