/** Writes what a person takes away in the worker, where the renderers are loaded anyway and the files of the document lie. */
import { version } from '../../../package.json'
import type { Effects, InputFile } from '../../core/effects.ts'
import { cockpitWords } from '../../core/locale/cockpit-words.ts'
import { renderCockpit } from '../../core/render/html/render-cockpit.ts'
import { renderBudget } from '../../core/render/render-budget.ts'
import { renderReview, type ReviewFile } from '../../core/render/review/render-review.ts'
import { makeSarifPart, renderSarif } from '../../core/render/sarif/render-sarif.ts'
import { renderCockpitXlsx } from '../../core/render/xlsx/render-cockpit-xlsx.ts'
import type { TakenFile, WorkerTask } from './protocol.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  sarif: 'application/json;charset=utf-8',
  json: 'application/json;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
}

type TakeAwayTask = Extract<WorkerTask, { kind: 'takeAway' }>

/** files: of the document, unpacked, in the order of the budget's sources. */
export async function takeAway(task: TakeAwayTask, files: readonly InputFile[], effects: Effects): Promise<TakenFile[]> {
  return (await render(task, files, effects)).map(asTaken)
}

async function render({ taken, language, budget, audit }: TakeAwayTask, files: readonly InputFile[], effects: Effects): Promise<ReviewFile[]> {
  switch (taken) {
    case 'report':
      return renderReview('html', { budget, audit, files, language }, effects)
    case 'notes':
      return renderReview('pdf', { budget, audit, files, language }, effects)
    case 'checkSheet':
      return renderReview('xlsx', { budget, audit, files, language }, effects)
    case 'checkSheetDocx':
      return renderReview('docx', { budget, audit, files, language }, effects)
    case 'sarif':
      return [{ nameEnd: '.sarif', content: renderSarif([makeSarifPart(budget, audit, budget.sources.map(({ name }) => name), language)], version, language) }]
    case 'xlsx':
    case 'json':
    case 'csv':
      return [{ nameEnd: `.${taken}`, content: await renderBudget(taken, budget, audit, language) }]
  }
}

/** Named by what it is, as there is no one document to name it after. */
export async function takeOverview({ format, cockpit, language }: Extract<WorkerTask, { kind: 'takeOverview' }>): Promise<TakenFile[]> {
  const content = format === 'html' ? renderCockpit(cockpit, language) : await renderCockpitXlsx(cockpit, language)
  return [asTaken({ nameEnd: `${cockpitWords[language].fileName}.${format}`, content })]
}

function asTaken({ nameEnd, content }: ReviewFile): TakenFile {
  return {
    nameEnd,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    mediaType: mediaTypes[nameEnd.slice(nameEnd.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
  }
}
