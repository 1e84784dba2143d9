/**
 * From last year's document to this year's: the workbook to fill in asks for no figure twice, and the prose made of it agrees with the tables
 * or says where a person must look.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { isUnfilled, listFacts, type Budget } from '../../src/core/model/budget.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { documentGate } from '../../src/core/prepare/document-gate.ts'
import { moveYears, nextForms } from '../../src/core/prepare/next-year.ts'
import { rewriteNarrative, type RewrittenSentence } from '../../src/core/prepare/rewrite-narrative.ts'
import { listStillBlank } from '../../src/core/prepare/still-blank.ts'
import { renderPaperDocx } from '../../src/core/render/docx/render-paper-docx.ts'
import { composePaper } from '../../src/core/render/paper/compose-paper.ts'
import { renderTemplateXlsx } from '../../src/core/render/xlsx/render-template-xlsx.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies, type GeneratedFamily } from '../generate/families.ts'
import type { PrintDocument } from '../generate/print.ts'
import { toWorkbook } from '../generate/workbook.ts'

const familyNamed = (name: string): GeneratedFamily => {
  const family = generatedFamilies.find((own) => own.name === name)
  if (family === undefined) throw new Error(`no family ${name}`)
  return family
}

async function read(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Budget> {
  return (await openDisclosure(files, nodeEffects)).budget
}

async function lastYear(name: string, seed: number): Promise<Budget> {
  const family = familyNamed(name)
  return read({ name: 'last.docx', bytes: toDocx(family.print(family.plan(seed), family.usual)) })
}

/** The template of a budget with every cell that asks for a figure filled with the figure of its note, which is last year's. */
async function filledTemplate(last: Budget): Promise<{ readonly bytes: Uint8Array; readonly filled: number; readonly asked: number }> {
  const { bytes, inputCount } = await renderTemplateXlsx(last, nextForms(last), (text) => moveYears(text, last.fiscalYear?.value ?? 0))
  const parts = unzipSync(bytes)
  let filled = 0
  for (const path of Object.keys(parts).filter((own) => /worksheets\/sheet\d+\.xml$/.test(own))) {
    const relations = strFromU8(parts[path.replace('worksheets/', 'worksheets/_rels/').concat('.rels')] ?? new Uint8Array())
    const comments = /comments\d+\.xml/.exec(relations)?.[0]
    let xml = strFromU8(parts[path] ?? new Uint8Array())
    for (const [, address = '', figure = ''] of strFromU8(parts[`xl/${comments ?? ''}`] ?? new Uint8Array()).matchAll(/ref="([A-Z]+\d+)".*?上年：([-\d.]+)/gs)) {
      xml = xml.replace(new RegExp(`<c r="${address}"( s="\\d+")?/>`), (_, style: string | undefined) => {
        filled += 1
        return `<c r="${address}"${style ?? ''}><v>${figure}</v></c>`
      })
    }
    parts[path] = strToU8(xml)
  }
  return { bytes: zipSync(parts), filled, asked: inputCount }
}

/** Opened in a real spreadsheet program, which computes every formula, and saved again. */
function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`)
    writeFileSync(join(folder, 'filled.xlsx'), bytes)
    execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'filled.xlsx')], { stdio: 'ignore' })
    return new Uint8Array(readFileSync(join(folder, 'out', 'filled.xlsx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The cover and the tables, without prose. */
function tablesOf(document: PrintDocument): PrintDocument {
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind === 'cover' || kind === 'table') })).filter(({ blocks }) => blocks.length > 0) }
}

const hasSpreadsheet = existsSync('/usr/lib/libreoffice/program/libsclo.so')

describe('the workbook to fill in', () => {
  it.skipIf(!hasSpreadsheet).each(['hebei-county-2025', 'shanghai-district-budget', 'jiangsu-province-budget', 'shaanxi-budget', 'guangdong-department-budget'])(
    '%s: filled with last year\'s figures and computed, says what last year\'s document says', async (name) => {
      const last = await lastYear(name, 5)
      const { bytes, filled, asked } = await filledTemplate(last)
      expect(filled).toBe(asked)
      const amounts = (budget: Budget): string[] => listFacts(budget).filter(({ amountYuan, column }) => amountYuan !== '0.00' && column !== 'priorYear').map(({ id, amountYuan }) => `${id} ${amountYuan}`).sort()
      const next = await read({ name: 'filled.xlsx', bytes: recalculated(bytes) })
      expect(amounts(next)).toEqual(amounts(last))
      expect(next.fiscalYear?.value).toBe((last.fiscalYear?.value ?? 0) + 1)
      // Totals and what other forms repeat are not typed.
      expect(asked * 4).toBeLessThan(amounts(last).length * 3)
    })

  it('moves last year\'s figures into the columns that print last year', async () => {
    const last = await lastYear('nine-tables-budget-central', 5)
    const [form] = nextForms(last).filter(({ id }) => id === 'threePublicExpenses')
    const at = (column: string, row = 'subtotal') => form?.cells.find(({ path }) => path.column === column && path.row === row)
    const before = last.forms.find(({ id }) => id === 'threePublicExpenses')?.cells.find(({ path }) => path.column === 'total' && path.row === 'subtotal')
    expect(at('priorYear')?.amount).toEqual(before?.amount)
    expect(at('total')?.state).toBe('blank')
  })
})

interface Anew {
  readonly last: Budget
  readonly tables: Uint8Array
  readonly sentences: readonly RewrittenSentence[]
}

/** A family's document and its prose for a year in which every amount is `factor` per cent of what it was. reword: changes last year's paragraphs. */
async function rewrittenFrom(name: string, factor: bigint, reword: (text: string) => string = (text) => text): Promise<Anew> {
  const family = familyNamed(name)
  const plan = family.plan(7)
  const printed = family.print(plan, family.usual)
  const sections = printed.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, text: reword(block.text) } : block)) }))
  const last = await read({ name: 'last.docx', bytes: toDocx({ ...printed, sections }) })
  const nextPlan = JSON.parse(JSON.stringify({ ...plan, fiscalYear: plan.fiscalYear + 1, prior: null }, (_, value: unknown) => (typeof value === 'bigint' ? `${(value * factor) / 100n}n` : value)), (_, value: unknown) => (typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value)) as typeof plan
  const tables = await toWorkbook(tablesOf(family.print({ ...nextPlan, prior: plan.prior }, family.usual)))
  return { last, tables, sentences: rewriteNarrative(last, await read({ name: 'next.xlsx', bytes: tables })) }
}

const markedIn = ({ sentence, marks }: RewrittenSentence): string[] => marks.map(({ start, end, reason }) => `${reason} ${sentence.text.slice(start, end)}`)

describe('prose written anew', () => {
  const rewritten = (factor: bigint): ReturnType<typeof rewrittenFrom> => rewrittenFrom('hebei-county-2025', factor)

  it('agrees with the tables it was written from: audited together, no figure of it is wrong', async () => {
    const { last, tables, sentences } = await rewritten(110n)
    const narrative = { ...last.narrative, sentences: sentences.map(({ sentence }) => sentence), claims: [] }
    const prose: Budget = { ...last, fiscalYear: last.fiscalYear === null ? null : { ...last.fiscalYear, value: last.fiscalYear.value + 1 }, forms: [], projects: [], narrative }
    const docx = renderPaperDocx(composePaper(prose, '2026-01-20'))
    const { budget, audit } = await openDisclosure([{ name: '报表.xlsx', bytes: tables }, { name: '情况说明.docx', bytes: docx }], nodeEffects)
    expect(budget.narrative.claims.filter(({ binding }) => binding.kind === 'bound').length).toBeGreaterThan(10)
    expect(audit.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(audit.findings.filter(({ ruleId }) => ruleId.startsWith('narrative/')).map(({ ruleId, places }) => [ruleId, ...places.map(({ text }) => text)])).toEqual([])
  })

  it('turns the direction with the sign, keeps a reason\'s years, and asks whether the reason still holds', async () => {
    const { sentences } = await rewritten(110n)
    const compared = sentences.find(({ sentence: { text } }) => text.includes('预算收支安排'))
    expect(compared?.sentence.text).toMatch(/^2026年预算收支安排[\d.]+万元，较2025年预算增加[\d.]+万元/)
    expect(compared?.marks.some(({ reason, start, end }) => reason !== 'carried' || compared.sentence.text.slice(start, end).includes('原因'))).toBe(true)
    const { sentences: less } = await rewritten(90n)
    expect(less.find(({ sentence: { text } }) => text.includes('预算收支安排'))?.sentence.text).toMatch(/较2025年预算减少[\d.]+万元/)
  })

  it('says 持平 where nothing has changed', async () => {
    const { sentences } = await rewritten(100n)
    expect(sentences.find(({ sentence: { text } }) => text.includes('预算收支安排'))?.sentence.text).toMatch(/较2025年预算持平/)
  })

  it('says 持平 once where amount and rate said the change together', async () => {
    const { last, sentences } = await rewrittenFrom('jiangsu-province-budget', 100n)
    expect(last.narrative.sentences.some(({ text }) => /(?:增加|减少)[\d.]+万元，(?:增长|下降)/.test(text))).toBe(true)
    expect(sentences.filter(({ sentence: { text } }) => /持平.{0,3}(?:增长|下降)/.test(text)).map(({ sentence: { text } }) => text)).toEqual([])
    expect(sentences.some(({ sentence: { text } }) => /与上年相比持平，主要原因/.test(text))).toBe(true)
  })

  it('keeps the years of a reason in a sentence of its own, and asks for it together with the figures before it', async () => {
    const { last, sentences } = await rewrittenFrom('jiangsu-province-budget', 50n, (text) => text.replace('，主要原因是人员和项目变化', '。主要原因：一是单位于2019年成立；二是2018年人员增加'))
    const rises = new Set(last.narrative.sentences.flatMap(({ text }, index) => (/增加[\d.]+万元，增长/.test(text) && last.narrative.sentences[index + 1]?.text.startsWith('主要原因') ? [index] : [])))
    expect(rises.size).toBeGreaterThan(0)
    for (const index of rises) {
      expect(sentences.slice(index + 1, index + 3).flatMap(markedIn)).toEqual(['reasonTurned 主要原因：一是单位于2019年成立；', expect.stringContaining('reasonTurned 二是2018年人员增加')])
    }
  })

  it('compares final accounts with the final accounts before', async () => {
    const { last, sentences } = await rewrittenFrom('national-final-accounts', 110n)
    const index = last.narrative.sentences.findIndex(({ text }) => text.includes('收、支总计均为'))
    expect(sentences.slice(index, index + 2).map(({ sentence: { text } }) => text).join('')).toMatch(/收、支总计各增加[\d.]+万元，增长10\.0?0?%/)
  })

  it('chooses where both directions were left to choose from', async () => {
    const { last, tables } = await rewritten(110n)
    const [sentence] = last.narrative.sentences.filter(({ text }) => text.includes('预算收支安排'))
    if (sentence === undefined) throw new Error('no such sentence')
    const claims = last.narrative.claims.filter(({ sentenceId }) => sentenceId === sentence.id)
    const change = claims.find(({ kind }) => kind === 'change')
    if (change === undefined) throw new Error('no change')
    const word = /(?:增加|减少)$/.exec(sentence.text.slice(0, change.start))?.[0] ?? ''
    const text = `${sentence.text.slice(0, change.start - word.length)}增加（减少）${sentence.text.slice(change.start)}`
    const shift = '增加（减少）'.length - word.length
    const moved = claims.map((claim) => (claim.start >= change.start ? { ...claim, start: claim.start + shift, end: claim.end + shift } : claim))
    const open = { ...last, narrative: { ...last.narrative, sentences: [{ ...sentence, text }], claims: moved } }
    expect(rewriteNarrative(open, await read({ name: 'next.xlsx', bytes: tables }))[0]?.sentence.text).toMatch(/预算增加[\d.]+万元/)
  })

  it('marks every figure that no table tells', async () => {
    const { last, sentences } = await rewritten(110n)
    const assets = sentences.find(({ sentence: { text } }) => text.includes('固定资产金额'))
    const claim = last.narrative.claims.find(({ sentenceId, binding }) => sentenceId === assets?.sentence.id && binding.kind === 'unbound')
    if (claim !== undefined) expect(assets?.marks.map(({ start, end }) => assets.sentence.text.slice(start, end))).toContain(claim.text)
    const untouched = sentences.flatMap(({ sentence, marks }) => last.narrative.claims.filter(({ sentenceId, kind }) => sentenceId === sentence.id && kind === 'count').map((count) => ({ count, marks, sentence })))
    for (const { count, marks, sentence } of untouched) expect(marks.some(({ start, end }) => sentence.text.slice(start, end).includes(count.text))).toBe(true)
  })

  it('finds its marks again in the file, and lets none of them be published unseen', async () => {
    const { last, sentences } = await rewritten(110n)
    const prose = { ...last, forms: [], projects: [], narrative: { ...last.narrative, sentences: sentences.map(({ sentence }) => sentence), claims: [] } }
    const bytes = renderPaperDocx(composePaper(prose, '2026-01-01', new Map(sentences.map(({ sentence, marks }) => [sentence.id, marks]))))
    const back = await read({ name: '情况说明.docx', bytes })
    const marked = sentences.flatMap(({ sentence, marks }) => marks.map(({ start, end }) => sentence.text.slice(start, end)))
    expect(back.sources[0]?.marked).toEqual(marked)
    const { open } = documentGate(back, null)
    for (const text of marked) expect(open.some((place) => place.text === text)).toBe(true)
    expect(open.some(({ kind, sentence, text }) => kind === 'marked' && sentence.includes(text))).toBe(true)
  })

  it('says which cells still wait, and takes zeros of formulas for nothing', async () => {
    const last = await lastYear('hebei-county-2025', 7)
    const empty = await read({ name: '报表.xlsx', bytes: (await renderTemplateXlsx(last, nextForms(last), (text) => moveYears(text, 2025))).bytes })
    expect(isUnfilled(empty)).toBe(true)
    const filled = await read({ name: '报表.xlsx', bytes: (await filledTemplate(last)).bytes })
    expect(isUnfilled(filled)).toBe(false)
    expect(listStillBlank(last, filled)).toEqual([])
    const emptied = { ...filled, forms: filled.forms.map((form) => (form.id === 'threePublicExpenses' ? { ...form, cells: form.cells.map((cell) => ({ ...cell, amount: null })) } : form)) }
    const waiting = listStillBlank(last, emptied)
    expect(new Set(waiting.map(({ path }) => path.form))).toEqual(new Set(['threePublicExpenses']))
  })
})
