/** What the prose claims, and the projects with their targets, one row each. */
import type { Budget } from '../../model/budget.ts'
import { listProjectFunds, type Project } from '../../model/project.ts'
import { locatePlace } from '../../model/source.ts'
import { toDecimalYuan, type Amount } from '../../money.ts'
import { decimalText } from '../decimal-text.ts'
import { stated, type DataRow, type DataTable } from './data-table.ts'

export function claimTable(budget: Budget): DataTable {
  const sentences = new Map(budget.narrative.sentences.map(({ id, text }) => [id, text]))
  return {
    name: 'claims',
    key: 'id',
    fields: [
      { name: 'id', type: 'string' }, { name: 'sentence', type: 'string' }, { name: 'printed', type: 'string' }, { name: 'kind', type: 'string' }, { name: 'basis', type: 'string' },
      { name: 'concept', type: 'string' }, { name: 'subject', type: 'string' }, { name: 'direction', type: 'string' }, { name: 'amount_yuan', type: 'decimal' },
      { name: 'amount_fen', type: 'integer' }, { name: 'number', type: 'decimal' }, { name: 'unit', type: 'string' }, { name: 'cell', type: 'string' }, { name: 'page', type: 'integer' },
    ],
    references: {},
    rows: budget.narrative.claims.map((claim) => ({
      id: claim.id,
      sentence: stated(sentences.get(claim.sentenceId)),
      printed: stated(claim.text),
      kind: claim.kind,
      basis: stated(claim.basis),
      concept: stated(claim.concept),
      subject: stated(claim.subject),
      direction: stated(claim.direction),
      ...amountFields(claim.amount),
      number: claim.decimal === null ? null : decimalText(claim.decimal),
      unit: stated(claim.unit ?? claim.countUnit),
      cell: claim.binding.kind === 'bound' ? claim.binding.cellId : null,
      page: stated(locatePlace(budget.sources, claim.places[0]).page),
    })),
  }
}

export function projectTable(budget: Budget): DataTable {
  return {
    name: 'projects',
    key: 'id',
    fields: [
      { name: 'id', type: 'string' }, { name: 'project', type: 'string' }, { name: 'pro_code', type: 'string', columnType: 'activity:generic:project:code' },
      { name: 'name', type: 'string', columnType: 'activity:generic:project:label' }, { name: 'part', type: 'string' }, { name: 'part_title', type: 'string' },
      { name: 'amount_yuan', type: 'decimal', columnType: 'value' }, { name: 'amount_fen', type: 'integer' }, { name: 'printed', type: 'string' },
      { name: 'purpose', type: 'string' }, { name: 'objectives', type: 'string' },
    ],
    references: {},
    rows: budget.projects.flatMap(projectRows),
  }
}

/** One row for each amount of its table; one without amounts where it prints none. */
function projectRows(project: Project): DataRow[] {
  const own = {
    project: project.id, pro_code: stated(project.code), name: stated(project.name), purpose: stated(project.purpose),
    objectives: stated(project.objectives.map(({ text }) => text).join('\n')),
  }
  const funds = listProjectFunds(project)
  if (funds.length === 0) return [{ id: project.id, ...own, part: null, part_title: null, ...amountFields(null), printed: null }]
  return funds.map(({ part, label, figure }, index) => ({
    id: `${project.id}/${index + 1}`, ...own, part, part_title: stated(label), ...amountFields(figure.amount), printed: stated(figure.text),
  }))
}

export function indicatorTable(budget: Budget): DataTable {
  return {
    name: 'indicators',
    key: 'id',
    fields: [
      { name: 'id', type: 'string' }, { name: 'project', type: 'string' }, { name: 'pro_code', type: 'string', columnType: 'activity:generic:project:code' },
      { name: 'level1', type: 'string' }, { name: 'level2', type: 'string' }, { name: 'perf_ind_name', type: 'string' }, { name: 'description', type: 'string' },
      { name: 'operator', type: 'string' }, { name: 'value', type: 'decimal' }, { name: 'unit', type: 'string' }, { name: 'kpi_val', type: 'string' }, { name: 'basis', type: 'string' },
    ],
    references: {},
    rows: budget.projects.flatMap((project) => project.indicators.map((indicator, index) => ({
      id: `${project.id}/indicator-${index + 1}`,
      project: project.id,
      pro_code: stated(project.code),
      level1: stated(indicator.level1),
      level2: stated(indicator.level2),
      perf_ind_name: stated(indicator.name),
      description: stated(indicator.description),
      operator: stated(indicator.operator),
      value: indicator.value === null ? null : decimalText(indicator.value),
      unit: stated(indicator.unit),
      kpi_val: stated(indicator.valueText),
      basis: stated(indicator.basis),
    }))),
  }
}

function amountFields(amount: Amount | null): { readonly amount_yuan: string | null; readonly amount_fen: string | null } {
  return { amount_yuan: amount === null ? null : toDecimalYuan(amount.fen), amount_fen: amount === null ? null : String(amount.fen) }
}
