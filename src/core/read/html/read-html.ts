/**
 * The reader of web pages: bytes → Source. First stage of the main path for pages saved from a government's site, or saved as a page by an
 * office program. Never throws for bad input: what cannot be read is a Problem.
 */
import type { Effects } from '../../effects.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { struckParams } from '../flow/struck-text.ts'
import { decodePage } from './decode-page.ts'
import { limits } from './limits.ts'
import { flowOfPage } from './page-flow.ts'
import { parsePage } from './parse-page.ts'

export interface HtmlReading {
  readonly source: Source | null
  readonly problems: Problem[]
}

/** Fewer characters than this on a page with pictures: the pictures are what it shows. */
const fewCharacters = 100

/**
 * bytes: the file · name: as the user knows it · sourceIndex: its number in the disclosure
 * → paragraphs and tables in reading order, all on one page; source is null when nothing could be read, and a problem says why.
 */
export async function readHtml(bytes: Uint8Array, name: string, sourceIndex: number, effects: Effects): Promise<HtmlReading> {
  const problem = (code: ProblemCode, params: Readonly<Record<string, string>> = {}): Problem => (
    { code, place: { sourceIndex, pageNumber: 1, box: null, lineIndex: null }, params: { file: name, ...params } }
  )
  const failed = (code: ProblemCode, params: Readonly<Record<string, string>> = {}): HtmlReading => ({ source: null, problems: [problem(code, params)] })
  if (bytes.length === 0) return failed('fileEmpty')
  if (bytes.length > limits.fileBytes) return failed('fileTooLarge', { limit: String(limits.fileBytes) })
  const decoded = decodePage(bytes)
  if (decoded === null) return failed('textEncodingUnknown')
  const { html, damagedCount } = decoded
  const tree = parsePage(html, effects.now)
  if (tree === null) return failed('fileTooComplex')
  const { items, pictureCount, struck } = flowOfPage(tree)
  const { blocks, complete } = layFlow(items, sourceIndex)
  const characterCount = blocks.reduce((sum, block) => sum + (block.kind === 'line' ? block.text.length : fewCharacters), 0)
  const imageOnly = pictureCount > 0 && characterCount < fewCharacters
  if (blocks.length === 0 && !imageOnly) return failed('fileEmpty')
  const damaged = damagedCount === 0 ? [] : [problem('textMapSuspicious', { count: String(damagedCount) })]
  const crossedOut = struck.length === 0 ? [] : [problem('textStruckOut', struckParams(struck))]
  const problems = [...damaged, ...crossedOut, ...(complete ? [] : [problem('fileTooComplex')]), ...(imageOnly ? [problem('pageImageOnly')] : [])]
  const pages = [{ pageNumber: 1, widthPt: 0, heightPt: 0, imageOnly }]
  return { source: { name, hash: await effects.hash(bytes), format: 'html', pages, blocks }, problems }
}
