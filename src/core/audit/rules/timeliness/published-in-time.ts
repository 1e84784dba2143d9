/**
 * Published within the days the law allows after approval. The dates are not in the document: whoever audits it hands them in. The last day
 * may fall on holidays, so a few days late is a warning, and more an error.
 */
import { daysBetween } from '../../../model/calendar-date.ts'
import { publication } from '../../needs.ts'
import { defineRule } from '../../rule.ts'

export const publishedInTime = defineRule({
  id: 'timeliness/published-in-time',
  title: { zh: '批复后按期公开', en: 'Published in time after approval' },
  basis: ['budget-law-14', 'budget-regulation-6'],
  applies: {},
  severity: 'error',
  needs: { dates: publication },
  *check({ dates: { approved, published } }, tally, limits) {
    tally.compared()
    const days = daysBetween(approved, published)
    const limit = limits('publicationDays')
    const params = { approved, published, days: `${days}`, limit: `${limit}` }
    if (days < 0) yield { at: 'before', places: [], severity: 'warning', params: { case: 'before', ...params } }
    else if (days > limit) yield { at: 'late', places: [], severity: days > limit + limits('publicationGraceDays') ? 'error' : 'warning', params: { case: 'late', ...params } }
  },
})
