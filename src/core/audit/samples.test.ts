/** Real disclosures, when they are at hand (MINGZHANG_SAMPLES): no error on clean ones, and the faults a suspicious reader found by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../cli/node-effects.ts'
import type { Audit } from '../model/finding.ts'
import { openDisclosure } from '../pipeline.ts'

const folder = process.env['MINGZHANG_SAMPLES'] ?? fileURLToPath(new URL('../../../../shared/samples', import.meta.url))
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(pdf|txt)$/.test(name)) : []

async function auditOf(start: string): Promise<Audit> {
  const files = names.filter((name) => name.startsWith(start)).map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }))
  return (await openDisclosure(files, nodeEffects)).audit
}

/** `rule: expected figure or words`, for findings of one weight. */
const told = ({ findings }: Audit, severity: string): string[] => findings.filter((finding) => finding.severity === severity).map(({ ruleId }) => ruleId)

describe.skipIf(names.length === 0)('real disclosures', () => {
  it.each(['SH-03', 'SH-04', 'JS-07', 'JS-12'])('%s: no error', async (start) => expect(told(await auditOf(start), 'error')).toEqual([]))

  it('a street office of 2023: copied change, copied item, a carry, swapped digits, targets without a value', async () => {
    const audit = await auditOf('SH-07')
    expect(told(audit, 'error').sort()).toEqual([
      'narrative/functions-match-table',
      'project/funds-add-up',
      'statement/change-possible',
      'statement/rate-matches-change',
      'statement/rate-matches-change',
    ])
    const warnings = told(audit, 'warning')
    for (const rule of ['counted-parts-add-up', 'no-rate-on-zero', 'purpose-of-another-item', 'reason-of-another-item']) expect(warnings).toContain(`statement/${rule}`)
    for (const rule of ['kind-fits-name', 'measurable']) expect(warnings).toContain(`indicator/${rule}`)
    expect(audit.findings.filter(({ params }) => params.wrong === '8013').map(({ params }) => params.right)).toEqual(['8103'])
  })

  it('final accounts of 2024: a base of zero, awards counted twice, a copied purpose, an item that is zero, a rounding tail', async () => {
    const audit = await auditOf('SH-14')
    expect(told(audit, 'error').sort()).toEqual(['procurement/awards-within-total', 'statement/completion-matches-base'])
    const warnings = told(audit, 'warning')
    for (const rule of ['statement/no-rate-on-zero', 'statement/purpose-of-another-item', 'narrative/cited-items-exist', 'format/fill-instruction']) expect(warnings).toContain(rule)
    expect(told(audit, 'advice')).toContain('statement/parts-add-up')
  })

  it('a provincial office of 2018: one digit of a rate, mis-levelled names, template left in, a share adjusted to make 100', async () => {
    const audit = await auditOf('JS-02')
    expect(audit.findings.filter(({ severity }) => severity === 'error').map(({ ruleId, params }) => `${ruleId} ${params.printed} ${params.computed}`)).toEqual([
      'statement/rate-matches-change 1312.56% 1212.56',
    ])
    for (const rule of ['format/level-words', 'format/template-residue', 'format/fill-instruction']) expect(told(audit, 'warning')).toContain(rule)
    expect(told(audit, 'advice')).toContain('statement/share-matches-figures')
  })

  it('a county office of 2025, from text: a denied expense, projects left out, targets that contradict each other', async () => {
    const audit = await auditOf('nangong')
    expect(told(audit, 'error')).toEqual(['narrative/denied-item-is-zero'])
    const rules = [...told(audit, 'warning'), ...told(audit, 'advice')]
    for (const rule of [
      'narrative/projects-named', 'narrative/targets-match-indicators', 'narrative/targets-have-indicators', 'narrative/cited-items-exist', 'narrative/forms-mentioned-exist',
      'project/counts-agree', 'project/objectives-differ', 'project/objective-has-indicator', 'spend-plan/every-checkpoint', 'procurement/zero-is-plausible',
      'asset/planned-purchases', 'asset/quantities-stated', 'indicator/operator-fits-meaning', 'indicator/listed-once', 'indicator/same-across-projects',
      'indicator/days-and-rate-agree', 'indicator/kind-fits-name', 'indicator/growth-has-baseline', 'classification/performance-pay-needs-institution',
      'classification/retirement-pay-has-function', 'cross-table/vehicles-and-assets', 'three-public/projects-mention-item', 'three-public/items-compared',
      'classification/personal-subsidy-in-project', 'narrative/same-number-other-thing', 'project/indicators-serve-objective', 'project/large-project-broken-down',
      'completeness/units-not-listed', 'three-public/office-costs-compared', 'format/one-term', 'format/typos', 'format/document-number-brackets', 'format/bracket-width',
    ]) expect(rules).toContain(rule)
  })
})
