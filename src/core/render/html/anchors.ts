/**
 * The ids of the page and what leads where: every cell, row, claim, sentence, project and finding has one anchor, and every
 * place a finding names is resolved to one of them where it can be, so that links work both ways.
 */
import type { Budget } from '../../model/budget.ts'
import { listProjectFunds } from '../../model/project.ts'
import type { Cell, Form, FormRow } from '../../model/form.ts'
import type { FindingPlace } from '../../model/finding.ts'
import type { Box, Place } from '../../model/place.ts'

export interface Anchors {
  /** By object, so that two things with one id still have two anchors. */
  readonly of: (thing: object) => string
  /** Anchor of a cell by its id; null when the budget has no such cell. */
  readonly ofCell: (cellId: string) => string | null
  readonly ofClaim: (claimId: string) => string | null
  /** Where a finding's place is on this page; null when nothing here stands there. */
  readonly ofPlace: (place: FindingPlace) => string | null
}

interface Spot {
  readonly place: Place
  readonly anchor: string
}

export function nameAnchors(budget: Budget): Anchors {
  const taken = new Set<string>()
  const byThing = new Map<object, string>()
  const spots: Spot[] = []
  const name = (thing: object, wanted: string, places: readonly Place[] = []): string => {
    const anchor = freeAnchor(wanted, taken)
    byThing.set(thing, anchor)
    spots.push(...places.map((place) => ({ place, anchor })))
    return anchor
  }
  nameProjects(budget, name)
  nameEvaluations(budget, name)
  const cells = nameForms(budget, name)
  for (const sentence of budget.narrative.sentences) name(sentence, sentence.id, sentence.places)
  for (const section of budget.narrative.sections) name(section, section.id, [section.place])
  const claims = new Map(budget.narrative.claims.map((claim) => [claim.id, name(claim, claim.id)]))
  for (const project of budget.projects) spots.push(...project.places.map((place) => ({ place, anchor: byThing.get(project) ?? '' })))
  for (const evaluation of budget.selfEvaluations) spots.push(...evaluation.places.map((place) => ({ place, anchor: byThing.get(evaluation) ?? '' })))
  for (const form of budget.forms) spots.push(...form.places.map((place) => ({ place, anchor: byThing.get(form) ?? '' })))
  const ofCell = (id: string): string | null => cells.get(id) ?? null
  const ofClaim = (id: string): string | null => claims.get(id) ?? null
  return {
    of: (thing) => byThing.get(thing) ?? '',
    ofCell,
    ofClaim,
    ofPlace: ({ cellId, claimId, place }) =>
      (claimId === null ? null : ofClaim(claimId)) ?? (cellId === null ? null : ofCell(cellId)) ?? spotAt(spots, place),
  }
}

type Namer = (thing: object, wanted: string, places?: readonly Place[]) => string

function nameForms(budget: Budget, name: Namer): Map<string, string> {
  const cells = new Map<string, string>()
  for (const form of budget.forms) {
    name(form, form.id)
    for (const row of form.rows) name(row, `${form.id}/${row.panel}/${row.key}`, [row.place])
    for (const cell of form.cells) {
      const anchor = name(cell, cell.id, [cell.place])
      if (!cells.has(cell.id)) cells.set(cell.id, anchor)
    }
    if (form.nilNote !== null) name(form.nilNote, `${form.id}/nil`, [form.nilNote.place])
    for (const [index, note] of form.notes.entries()) name(note, `${form.id}/note-${index + 1}`, [note.place])
  }
  return cells
}

function nameProjects(budget: Budget, name: Namer): void {
  for (const project of budget.projects) {
    name(project, project.id)
    for (const [index, indicator] of project.indicators.entries()) name(indicator, `${project.id}/indicator-${index + 1}`, [indicator.place])
    for (const [index, objective] of project.objectives.entries()) name(objective, `${project.id}/objective-${index + 1}`, [objective.place])
    for (const [index, point] of project.spendPlan.entries()) name(point, `${project.id}/plan-${index + 1}`, [point.place])
    for (const [index, { figure }] of listProjectFunds(project).entries()) name(figure, `${project.id}/figure-${index + 1}`, [figure.place])
  }
}

function nameEvaluations(budget: Budget, name: Namer): void {
  for (const evaluation of budget.selfEvaluations) {
    name(evaluation, evaluation.id)
    const { funds, indicators, total } = evaluation
    const figures = funds.flatMap(({ original, annual, executed, weight, rate, score }) => [original, annual, executed, weight, rate, score])
    const scores = [...indicators.flatMap(({ weight, score }) => [weight, score]), total?.weight ?? null, total?.score ?? null]
    for (const [index, figure] of [...figures, ...scores].entries()) if (figure !== null) name(figure, `${evaluation.id}/figure-${index + 1}`, [figure.place])
    for (const indicator of indicators) name(indicator, indicator.id, [indicator.place])
  }
}

/** Letters, digits, dots and hyphens only, so that an anchor needs no escaping anywhere. */
function freeAnchor(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[^A-Za-z0-9-]+/g, '.')
  const base = /^[A-Za-z]/.test(plain) ? plain : `n${plain}`
  let anchor = base
  for (let count = 2; taken.has(anchor); count += 1) anchor = `${base}--${count}`
  taken.add(anchor)
  return anchor
}

/** The first thing printed exactly there, else the first whose box holds the middle of the place. */
function spotAt(spots: readonly Spot[], place: Place): string | null {
  const near = spots.filter((spot) => spot.place.sourceIndex === place.sourceIndex && spot.place.pageNumber === place.pageNumber)
  const exact = near.find((spot) => isSame(spot.place, place))
  return (exact ?? near.find((spot) => holds(spot.place.box, place.box)))?.anchor ?? null
}

function isSame(left: Place, right: Place): boolean {
  if (left.box === null || right.box === null) return left.box === right.box && left.lineIndex !== null && left.lineIndex === right.lineIndex
  return left.box.x === right.box.x && left.box.y === right.box.y && left.box.width === right.box.width && left.box.height === right.box.height
}

function holds(outer: Box | null, inner: Box | null): boolean {
  if (outer === null || inner === null) return false
  const x = inner.x + inner.width / 2
  const y = inner.y + inner.height / 2
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height
}

/** Everything with a name of its own in a form, for labels of links. */
export interface NamedCell {
  readonly form: Form
  readonly row: FormRow | null
  readonly cell: Cell
}

export function indexCells(budget: Budget): Map<string, NamedCell> {
  const index = new Map<string, NamedCell>()
  for (const form of budget.forms) {
    const rows = new Map(form.rows.map((row) => [`${row.panel}/${row.key}`, row]))
    for (const cell of form.cells) {
      if (!index.has(cell.id)) index.set(cell.id, { form, row: rows.get(`${cell.path.panel}/${cell.path.row}`) ?? null, cell })
    }
  }
  return index
}
