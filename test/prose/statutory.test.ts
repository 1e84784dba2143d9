/**
 * Whole sections as departments write them, beside tables they agree with, as a Word file and as copied text: nobody is accused. Then the slips
 * officials make, one at a time, each of which must be told of its figure or words.
 */
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import type { Finding } from '../../src/core/model/finding.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { toDocx } from '../generate/docx.ts'
import { nationalFinalDisclosure } from '../generate/national-final-disclosure.ts'
import { nineTablesDisclosure } from '../generate/nine-tables-disclosure.ts'
import { paragraph, type PrintDocument, type PrintOptions, type PrintSection } from '../generate/print.ts'
import { toPlainText } from '../generate/text.ts'
import { everydayAccounts, everydayBudget } from './everyday-prose.ts'
import { budgetSections, finalSections, slips } from './statutory-prose.ts'
import { waterBureau } from './water-bureau.ts'

const options: PrintOptions = { amounts: { unit: 'tenThousandYuan', decimals: 2, grouped: false, zero: 'blank' }, repeatHead: true, repeatCaption: false, pageNumbers: 'plain' }
const documents = { budget: nineTablesDisclosure(waterBureau, options), finalAccounts: nationalFinalDisclosure({ ...waterBureau, fiscalYear: 2024 }, options) }
const sections = { budget: budgetSections, finalAccounts: finalSections }
const everyday = { budget: everydayBudget, finalAccounts: everydayAccounts }
const kinds = ['budget', 'finalAccounts'] as const

/** The document with nothing but these words around its tables. */
function withProse(document: PrintDocument, prose: string): PrintDocument {
  const kept = document.sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'table' || kind === 'cover'))
  const own: PrintSection = { landscape: false, blocks: prose.split('\n').map(paragraph) }
  return { ...document, sections: [...kept.slice(0, 1), own, ...kept.slice(1)] }
}

/** What is missing in a single section of a disclosure is not asked here, nor why a figure changed. */
const asked = /^(?!completeness\/|three-public\/counts-stated|statement\/change-has-reason)/

async function accusations(kind: keyof typeof documents, prose: string, format: 'docx' | 'txt'): Promise<Finding[]> {
  const document = withProse(documents[kind], prose)
  const bytes = format === 'docx' ? toDocx(document) : new TextEncoder().encode(toPlainText(document))
  const { audit } = await openDisclosure([{ name: `printed.${format}`, bytes }], nodeEffects)
  return audit.findings.filter(({ severity, ruleId }) => severity !== 'advice' && asked.test(ruleId))
}

const told = ({ severity, ruleId, places }: Finding): string => `${severity} ${ruleId}: ${places.map(({ text }) => text).join(' | ')}`

describe.each(['docx', 'txt'] as const)('right prose as %s', (format) => {
  it.each(kinds.flatMap((kind) => sections[kind].map((prose) => [kind, prose] as const)))('%s: %s', async (kind, prose) => {
    expect((await accusations(kind, prose, format)).map(told)).toEqual([])
  })
})

it.each(kinds.flatMap((kind) => everyday[kind].map((prose) => [kind, prose] as const)))('everyday words of a %s: %s', async (kind, prose) => {
  expect((await accusations(kind, prose, 'docx')).map(told)).toEqual([])
})

describe('prose with one slip', () => {
  it.each(slips)('$kind: $right → $wrong', async ({ kind, right, wrong }) => {
    const prose = [...sections[kind], ...everyday[kind]].find((text) => text.includes(right))
    if (prose === undefined) throw new Error(`no section says ${right}`)
    const found = await accusations(kind, prose.replace(right, wrong), 'docx')
    expect(found.length, found.map(told).join('\n')).toBe(1)
    expect(found.flatMap(({ places }) => places.map(({ text }) => text)).some((text) => wrong.includes(text) || text.includes(wrong)), found.map(told).join('\n')).toBe(true)
  })
})
