import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { partsNumbered } from './parts-numbered.ts'

const sections = (...parts: string[]): string => parts.map((part) => `# other ${part}概况\n无。`).join('\n')

it('accepts parts without gaps', () => {
  expect(outcomeOf(partsNumbered, { prose: sections('第一部分', '第二部分', '第三部分') })).toBe('passed')
})

it('advises on a gap, or a first part alone', () => {
  expect(verdictOf(partsNumbered, { prose: sections('第一部分', '第三部分') }).audit.findings[0]?.params).toMatchObject({ case: 'gap', absent: '二' })
  expect(verdictOf(partsNumbered, { prose: sections('第一部分') }).audit.findings[0]?.params.case).toBe('onlyFirst')
})

it('points to the form where the missing heading belongs', () => {
  const form = formOf('revenueSummary', `
    row        | total
    total=合计 | 1.00`)
  const onPage = { ...form, places: [{ sourceIndex: 0, pageNumber: 2, box: null, lineIndex: null }] }
  const { audit } = verdictOf(partsNumbered, { forms: [onPage], prose: sections('第一部分', '第三部分') })
  expect(audit.findings[0]?.places.map(({ role }) => role)).toContain('part')
})

it('asks nothing without parts, and cannot tell without prose', () => {
  expect(outcomeOf(partsNumbered, { prose: '无。' })).toBe('notApplicable')
  expect(outcomeOf(partsNumbered, {})).toBe('undetermined')
})
