/** A review looked at by id: built once for each review, shared by all panes. */
import type { Finding } from '../../core/model/finding.ts'
import { cellId, cellsById, type Cell, type Form, type FormRow } from '../../core/model/form.ts'
import type { CellPath, FormId } from '../../core/model/form-definition.ts'
import { sortFindings } from '../../core/model/sort-findings.ts'
import type { IdentityCheck } from '../../core/model/identity.ts'
import type { Claim, Sentence } from '../../core/model/narrative.ts'
import type { Place } from '../../core/model/place.ts'
import type { Review } from '../worker/protocol.ts'
import type { Selection } from './state.ts'

export interface ReviewIndex {
  readonly findings: readonly Finding[]
  readonly findingById: ReadonlyMap<string, Finding>
  readonly cells: ReadonlyMap<string, Cell>
  readonly forms: ReadonlyMap<FormId, Form>
  /** By `form/panel/row`. */
  readonly rows: ReadonlyMap<string, FormRow>
  readonly claims: ReadonlyMap<string, Claim>
  readonly sentences: ReadonlyMap<string, Sentence>
  readonly checksByCell: ReadonlyMap<string, readonly IdentityCheck[]>
  readonly claimsByCell: ReadonlyMap<string, readonly Claim[]>
  readonly claimsBySentence: ReadonlyMap<string, readonly Claim[]>
  readonly findingsByCell: ReadonlyMap<string, readonly Finding[]>
  readonly findingsByClaim: ReadonlyMap<string, readonly Finding[]>
}

const indexes = new WeakMap<Review, ReviewIndex>()

export function indexReview(review: Review): ReviewIndex {
  const known = indexes.get(review)
  if (known !== undefined) return known
  const made = makeIndex(review)
  indexes.set(review, made)
  return made
}

function makeIndex({ budget, audit, checks }: Review): ReviewIndex {
  const { claims, sentences } = budget.narrative
  const findings = sortFindings(audit.findings)
  return {
    findings,
    findingById: new Map(findings.map((finding) => [finding.id, finding])),
    cells: cellsById(budget.forms),
    forms: new Map(budget.forms.map((form) => [form.id, form])),
    rows: new Map(budget.forms.flatMap((form) => form.rows.map((row) => [`${form.id}/${row.panel}/${row.key}`, row]))),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    checksByCell: gather(checks, pathsOf),
    claimsByCell: gather(claims, ({ binding }) => (binding.kind === 'bound' ? [binding.cellId] : [])),
    claimsBySentence: gather([...claims].sort((left, right) => left.start - right.start), ({ sentenceId }) => [sentenceId]),
    findingsByCell: gather(findings, ({ places }) => places.flatMap((place) => place.cellId ?? [])),
    findingsByClaim: gather(findings, ({ places }) => places.flatMap((place) => place.claimId ?? [])),
  }
}

function pathsOf({ instance }: IdentityCheck): string[] {
  return [instance.total, ...instance.parts.map(({ path }) => path)].map((path: CellPath) => cellId(path))
}

function gather<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}

/** Where the selection is printed, best place first; empty when it is nowhere. */
export function placesOf(review: Review, selection: Selection): readonly Place[] {
  const index = indexReview(review)
  switch (selection.kind) {
    case 'none':
      return []
    case 'finding':
      return (index.findingById.get(selection.id)?.places ?? []).flatMap(({ place, claimId }) => (claimId === null ? null : index.claims.get(claimId)?.places) ?? [place])
    case 'problem':
      return [review.budget.problems[selection.index]?.place ?? []].flat()
    case 'cell':
      return [index.cells.get(selection.id)?.place ?? []].flat()
    case 'claim':
      return index.claims.get(selection.id)?.places ?? []
    case 'sentence':
      return index.sentences.get(selection.id)?.places ?? []
    case 'project':
      return review.budget.projects.find(({ id }) => id === selection.id)?.places ?? []
    case 'indicator': {
      const project = review.budget.projects.find(({ id }) => id === selection.projectId)
      return [project?.indicators.find(({ id }) => id === selection.id)?.place ?? []].flat()
    }
  }
}

/** Cells that stand in one identity with this one, or are bound to the same claim's figure: they light up together. */
export function linkedCells(review: Review, id: string): ReadonlySet<string> {
  const index = indexReview(review)
  const linked = new Set((index.checksByCell.get(id) ?? []).flatMap(pathsOf))
  linked.delete(id)
  return linked
}
