/**
 * Finds the project performance-target tables of a disclosure and reads each: from grids where the print has rules, from lines where it has not.
 * Second part of reading on the main path, after the forms have taken their blocks and before the prose is read from what is left.
 */
import { projectLabels } from '../../data/generated/project-labels.ts'
import type { Unit } from '../../money.ts'
import type { Problem } from '../../model/problem.ts'
import { listProjectFunds, type Project } from '../../model/project.ts'
import type { Block, Grid, Source, TextLine } from '../../model/source.ts'
import { continuesProject, isProjectGrid, readProjectGrids } from './project-grid.ts'
import { findProjectRuns, readProjectLines, type ProjectRun } from './project-lines.ts'
import { isTitle, spendPlanProblems, unitOf, type ProjectDraft } from './project-parts.ts'

export interface ProjectReading {
  readonly projects: Project[]
  /** Blocks the projects have taken. */
  readonly used: ReadonlySet<Block>
  readonly problems: Problem[]
}

/** isSure: false for a table without rules whose rows did not come out whole. */
interface Found {
  readonly draft: ProjectDraft
  readonly blocks: readonly Block[]
  readonly isSure: boolean
}

/** used: blocks the forms have taken. Every project keeps its printed order; what cannot be known of it is a problem beside it. */
export function readProjects(source: Source, used: ReadonlySet<Block>): ProjectReading {
  const blocks = source.blocks.filter((block) => !used.has(block))
  const found = [...findInGrids(blocks), ...findInLines(blocks)].filter(({ draft }) => draft.name !== '')
  const position = new Map(blocks.map((block, index) => [block, index]))
  const start = ({ blocks: [first] }: Found): number => (first === undefined ? 0 : (position.get(first) ?? 0))
  found.sort((left, right) => start(left) - start(right))
  const projects = found.filter(({ isSure }) => isSure).map(({ draft }, index) => identify(draft, `project-${index + 1}`))
  const unread = found.filter(({ isSure }) => !isSure).map(({ draft }): Problem => ({ code: 'formUnread', place: draft.places[0] ?? null, params: { title: draft.name } }))
  return {
    projects,
    used: new Set(found.flatMap((item) => item.blocks)),
    problems: [...unread, ...projects.flatMap((project) => problemsOf(project))],
  }
}

/** White space alone parts the cells of an aligned grid, and then a wrapped cell looks like two rows; only whole rows are believed. */
function isWhole({ indicators }: ProjectDraft): boolean {
  return indicators.length > 0 && indicators.every(({ level2, name, valueText }) => name !== '' && valueText !== '' && projectLabels.level2.includes(level2))
}

function identify(draft: ProjectDraft, id: string): Project {
  return { ...draft, id, indicators: draft.indicators.map((indicator, index) => ({ ...indicator, id: `${id}-indicator-${index + 1}` })) }
}

function problemsOf(project: Project): Problem[] {
  const unread = listProjectFunds(project).flatMap(({ figure }): Problem[] =>
    figure.state === 'unread' ? [{ code: 'figureUnread', place: figure.place, params: { project: project.name, text: figure.text } }] : [],
  )
  const values = project.indicators.flatMap((indicator): Problem[] =>
    indicator.valueText === '' ? [{ code: 'figureUnread', place: indicator.place, params: { project: project.name, text: indicator.name } }] : [],
  )
  return [...unread, ...spendPlanProblems(project.name, project.spendPlan), ...values]
}

/** Title and unit caption stand at most this many lines above a table. */
const captionReach = 3

function captionAbove(blocks: readonly Block[], index: number): { readonly lines: readonly TextLine[]; readonly unit: Unit | null } {
  const lines: TextLine[] = []
  let unit: Unit | null = null
  for (let at = index - 1; at >= Math.max(0, index - captionReach); at -= 1) {
    const block = blocks[at]
    if (block?.kind !== 'line') break
    const own = block.text.length <= captionLength ? unitOf(block.text) : null
    if (own === null && !isTitle(block.text)) break
    unit ??= own
    lines.unshift(block)
    if (isTitle(block.text)) break
  }
  return { lines, unit }
}

/** A caption is short; a longer line that names a unit is prose. */
const captionLength = 60

function findInGrids(blocks: readonly Block[]): Found[] {
  const found: Found[] = []
  let grids: Grid[] = []
  let caption = captionAbove(blocks, 0)
  const close = (): void => {
    if (grids.length > 0) {
      const draft = readProjectGrids(grids, caption.unit)
      found.push({ draft, blocks: [...caption.lines, ...grids], isSure: grids.every(({ ground }) => ground === 'ruled') || isWhole(draft) })
    }
    grids = []
  }
  blocks.forEach((block, index) => {
    if (block.kind !== 'grid') return
    const previous = grids.at(-1)
    if (isProjectGrid(block)) {
      close()
      caption = captionAbove(blocks, index)
      grids = [block]
    } else if (previous !== undefined && continuesProject(block, previous)) grids.push(block)
    else close()
  })
  close()
  return found
}

function findInLines(blocks: readonly Block[]): Found[] {
  const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block] : []))
  return findProjectRuns(lines).map((run: ProjectRun) => {
    const caption = captionAbove(lines, run.start)
    return { draft: readProjectLines(lines, run, caption.unit), blocks: [...caption.lines, ...lines.slice(run.start, run.end)], isSure: true }
  })
}
