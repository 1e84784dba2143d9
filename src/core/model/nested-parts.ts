/**
 * Whether a document tells that the parts of a sum stand below its total (单位资金, of which 事业收入), or may print them beside it as
 * further sources of their own. Where it does not tell, neither the sum nor the one its total is part of is stated.
 */
import type { FormId, IdentityDefinition } from './form-definition.ts'
import { panelRows, type FormShape } from './panel-rows.ts'

export type Sum = Extract<IdentityDefinition, { kind: 'rowSum' | 'columnSum' }>
type RowSum = Extract<Sum, { kind: 'rowSum' }>
type Shapes = ReadonlyMap<FormId, FormShape>

/** The sum itself, or one whose total is its part, may be read in two ways. */
export function isAmbiguous(owner: FormId, sum: Sum, definitions: readonly IdentityDefinition[], shapes: Shapes): boolean {
  const shape = shapes.get(owner)
  if (shape === undefined) return false
  if (sum.kind === 'rowSum' && (isShareOnly(sum, shape) || (sum.dissolves === true && !printsEveryPart(sum, shape)))) return true
  return definitions.some((other) => {
    if (other.kind !== sum.kind || other.panel !== sum.panel || other.dissolves !== true) return false
    return (other === sum || sum.parts.includes(other.total)) && !isTold(other, shape)
  })
}

function isTold(sum: Sum, shape: FormShape): boolean {
  return sum.kind === 'rowSum' ? headsTell(sum, shape) : sum.ofWhich !== true || labelsTell(sum, shape)
}

function headsOf(shape: FormShape, panel: string, ids: readonly string[]): string[] {
  return shape.columns.filter((column) => column.panel === panel && ids.includes(column.id)).map(({ head }) => head ?? '')
}

/** A short word and a colon before the name proper, as in 其中：人员经费. */
const shareWord = /(?:^|[/、.)])[^/:、.)]{1,2}:/

function saysOfWhich(text: string): boolean {
  return shareWord.test(text.normalize('NFKC').replace(/\s+/g, ''))
}

/** One part alone, under 其中: the rest is printed nowhere. */
function isShareOnly({ panel, parts }: RowSum, shape: FormShape): boolean {
  const heads = headsOf(shape, panel, parts)
  return heads.length === 1 && heads.some(saysOfWhich)
}

function printsEveryPart({ panel, parts }: RowSum, shape: FormShape): boolean {
  return headsOf(shape, panel, parts).length === parts.length
}

function headsTell(sum: RowSum, shape: FormShape): boolean {
  const heads = headsOf(shape, sum.panel, sum.parts)
  const [total] = headsOf(shape, sum.panel, [sum.total])
  if (heads.length === 0 || printsEveryPart(sum, shape)) return true
  if (total === undefined) return !heads.some(saysOfWhich)
  const group = `${total.split('/')[0] ?? ''}/`
  return heads.every((head) => saysOfWhich(head) || head.startsWith(group))
}

function labelsTell({ panel, total, parts }: Sum, shape: FormShape): boolean {
  const { rows } = panelRows(shape, panel)
  const whole = rows.find(({ key }) => key === total)
  if (whole === undefined) return true
  const level = levelOf(whole.label ?? '')
  return rows.filter(({ key }) => parts.includes(key)).every(({ label = '' }) => saysOfWhich(label) || isBelow(levelOf(label), level))
}

const levels = [/^[一二三四五六七八九十]+[、.]/, /^\([一二三四五六七八九十]+\)/, /^\d+[、.]/, /^\(\d+\)/]

/** How deep the number before a wording stands: 一、 above （一） above 1. above (1); -1: it has none. */
function levelOf(label: string): number {
  const text = label.normalize('NFKC').trim()
  return levels.findIndex((level) => level.test(text))
}

/** Below a numbered row stand rows of a deeper number, and those without. */
function isBelow(part: number, whole: number): boolean {
  return whole >= 0 && (part > whole || part === -1)
}
