/** Whether a file says the same as the budget it was made of: every figure, every claim of the prose, every project and its targets. */
import type { Budget } from '../model/budget.ts'
import type { Figure } from '../model/figure.ts'
import { listProjectFunds, type Project } from '../model/project.ts'
import type { CopyDifference, StatedFigure } from '../model/release.ts'
import type { SelfEvaluation } from '../model/self-evaluation.ts'
import { formatAmount, toDecimalYuan } from '../money.ts'
import { listFormAmounts } from '../render/csv/render-csv.ts'
import { joinNames, namesOfCells } from './cell-names.ts'

/** prose: whether the copy is one that has the narrative; a workbook has only tables. */
export function compareCopies(original: Budget, copy: Budget, prose: boolean): CopyDifference[] {
  return [
    ...differing('figure', figuresOf(original), figuresOf(copy)),
    ...differing('project', projectsOf(original), projectsOf(copy)),
    ...differing('evaluation', evaluationsOf(original), evaluationsOf(copy)),
    ...(prose ? pairedClaims(differing('claim', claimsOf(original), claimsOf(copy))) : []),
  ]
}

/** text: what is said, the same when nothing differs · shown: the same for a person, where that is something else · name, part: of what, for a person. */
interface Statement {
  readonly text: string
  readonly shown?: string
  readonly name?: string
  readonly part?: string
  readonly figure?: StatedFigure
}

type Statements = ReadonlyMap<string, Statement>

function differing(kind: CopyDifference['kind'], original: Statements, copy: Statements): CopyDifference[] {
  const ids = new Set([...original.keys(), ...copy.keys()])
  return [...ids].flatMap((id) => {
    const [before, after] = [original.get(id), copy.get(id)]
    if (before?.text === after?.text) return []
    const { name, part, figure } = before ?? after ?? {}
    const told = (statement: Statement | undefined): string | null => statement?.shown ?? statement?.text ?? null
    return [{
      kind, id, ...(name === undefined ? {} : { name }), ...(part === undefined ? {} : { part }),
      ...(figure === undefined ? {} : { figures: { original: before?.figure ?? null, copy: after?.figure ?? null } }),
      original: told(before), copy: told(after),
    }]
  })
}

/** A claim that is gone and one that is new, in sentences that are the same but for their digits, are one that says otherwise. */
function pairedClaims(differences: readonly CopyDifference[]): CopyDifference[] {
  const fresh = differences.filter(({ original }) => original === null)
  const wordsOf = ({ name = '' }: CopyDifference): string => name.replace(/[\d.,]+/g, '0')
  const rest = differences.filter(({ original }) => original !== null).map((gone) => {
    const at = gone.copy === null ? fresh.findIndex((other) => wordsOf(other) === wordsOf(gone)) : -1
    const [now] = at === -1 ? [] : fresh.splice(at, 1)
    return now === undefined ? gone : { ...gone, copy: now.copy }
  })
  return [...rest, ...fresh]
}

/** Exact value and precision of every amount in a form. */
function figuresOf(budget: Budget): Statements {
  return new Map(listFormAmounts(budget).flatMap(({ figure: { id, unit, amount }, formTitle, label, columnTitle }) =>
    amount === null ? [] : [[id, figureStatement({ printed: formatAmount(amount, unit), unit, yuan: toDecimalYuan(amount.fen) }, joinNames(formTitle, label, columnTitle))] as const]))
}

function figureStatement(figure: StatedFigure, name: string): Statement {
  return { text: `${figure.printed} = ${figure.yuan}`, shown: figure.printed, name, figure }
}

/** What the prose claims, in any order; the same claim twice counts twice. */
function claimsOf(budget: Budget): Statements {
  const { narrative } = budget
  const cells = namesOfCells(budget)
  // A line without a figure has its cells in one format and none in another; neither says anything.
  const blanks = new Set(budget.forms.flatMap(({ cells: own }) => own.filter(({ state }) => state === 'blank').map(({ id }) => id)))
  const counts = new Map<string, number>()
  const sentences = new Map(narrative.sentences.map(({ id, text }) => [id, text]))
  return new Map(narrative.claims.map(({ sentenceId, kind, text, concept, binding, direction }) => {
    const cellId = binding.kind === 'bound' && !blanks.has(binding.cellId) ? binding.cellId : null
    const said = [kind, text.replace(/\s/g, ''), concept ?? '', cellId ?? '', direction ?? ''].join(' ')
    const count = (counts.get(said) ?? 0) + 1
    counts.set(said, count)
    return [`${said} #${count}`, { text: said, shown: cells.has(cellId ?? '') ? `${text} → ${cells.get(cellId ?? '')}` : text, name: flat(sentences.get(sentenceId) ?? text) }]
  }))
}

function projectsOf({ projects }: Budget): Statements {
  return new Map(projects.flatMap((project, index) => statedOf(`${index + 1} ${project.name}`, projectStatements(project))))
}

function projectStatements(project: Project): readonly (readonly [string, string])[] {
  return [
    ['code', project.code ?? ''],
    ...listProjectFunds(project).map(({ part, label, figure }, index) => [`${part} ${label ?? ''} ${index}`, figureText(figure)] as const),
    ['purpose', flat(project.purpose ?? '')],
    ...project.spendPlan.map(({ checkpoint, percent }) => [`plan ${checkpoint}`, percent === null ? '' : `${percent.digits}/${percent.decimals}`] as const),
    ['objectives', flat(project.objectives.map(({ text }) => text).join(''))],
    ...project.indicators.map(({ level1, level2, name, valueText, description, basis }, index) => [`indicator ${index + 1}`, flat([level1, level2, name, description, valueText, basis].join('|'))] as const),
  ]
}

function evaluationsOf({ selfEvaluations }: Budget): Statements {
  return new Map(selfEvaluations.flatMap((evaluation, index) => statedOf(`${index + 1} ${evaluation.name}`, evaluationStatements(evaluation))))
}

function evaluationStatements({ funds, objectives, achievements, indicators, total }: SelfEvaluation): readonly (readonly [string, string])[] {
  return [
    ...funds.map(({ source, original, annual, executed, weight, rate, score }) => [source, flat([...[original, annual, executed].map((figure) => (figure === null ? '' : figureText(figure))), ...[weight, rate, score].map((points) => points?.text ?? '')].join('|'))] as const),
    ['objectives', flat(objectives.map(({ text }) => text).join(''))],
    ['achievements', flat(achievements.map(({ text }) => text).join(''))],
    ...indicators.map(({ level1, level2, name, target, actual, weight, score, reason }, index) => [`indicator ${index + 1}`, flat([level1, level2, name, target, actual, weight?.text ?? '', score?.text ?? '', reason ?? ''].join('|'))] as const),
    ['total', flat(`${total?.weight?.text ?? ''}|${total?.score?.text ?? ''}`)],
  ]
}

function statedOf(name: string, statements: readonly (readonly [string, string])[]): [string, Statement][] {
  return statements.filter(([, text]) => text !== '').map(([part, text]) => [`${name} · ${part}`, { text, name, part }])
}

function figureText({ amount }: Figure): string {
  return amount === null ? '' : toDecimalYuan(amount.fen)
}

/** Lines are broken where there is room, so breaks and spaces say nothing. */
function flat(text: string): string {
  return text.replace(/\s/g, '')
}
