/** Writes one export in the worker, where the renderers are loaded anyway. */
import { renderCsv } from '../../core/render/csv/render-csv.ts'
import { renderHtml } from '../../core/render/html/render-html.ts'
import { renderJson } from '../../core/render/json/render-json.ts'
import { renderXlsx } from '../../core/render/xlsx/render-xlsx.ts'
import type { ExportFormat, WorkerResults, WorkerTask } from './protocol.ts'

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
}

export async function publish(task: Extract<WorkerTask, { kind: 'publish' }>): Promise<WorkerResults['publish']> {
  const written = await write(task)
  return { bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written, mediaType: mediaTypes[task.format] }
}

function write({ format, language, budget, audit }: Extract<WorkerTask, { kind: 'publish' }>): string | Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return renderHtml(budget, audit, { language })
    case 'xlsx':
      return renderXlsx(budget)
    case 'json':
      return renderJson(budget, audit)
    case 'csv':
      return renderCsv(budget, { byteOrderMark: true })
  }
}
