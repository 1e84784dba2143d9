/** Writes one export in the worker, where the renderers are loaded anyway. */
import { renderBudget } from '../../core/render/render-budget.ts'
import type { ExportFormat, WorkerResults, WorkerTask } from './protocol.ts'

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
}

export async function publish({ format, language, budget, audit }: Extract<WorkerTask, { kind: 'publish' }>): Promise<WorkerResults['publish']> {
  const written = await renderBudget(format, budget, audit, language)
  return { bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written, mediaType: mediaTypes[format] }
}
