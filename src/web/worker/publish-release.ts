/** Publishes in the worker: every edition, read back and compared, in one archive. */
import type { Effects } from '../../core/effects.ts'
import { phraseRefusal } from '../../core/locale/phrase-refusal.ts'
import { publishBudget } from '../../core/release/publish-budget.ts'
import { packFiles } from '../../core/render/pack-files.ts'
import type { PublishedRelease, WorkerTask } from './protocol.ts'
import { createTypeset } from './typeset.ts'

export async function publishRelease({ budget, audit, publishedOn, lastYear, gate, typesetter }: Extract<WorkerTask, { kind: 'publish' }>, effects: Effects): Promise<PublishedRelease> {
  const { files, refusals } = await publishBudget(budget, audit, { publishedOn, earlier: null, lastYear, gate }, { ...effects, typeset: createTypeset(typesetter) })
  const reasons = (language: 'zh' | 'en'): string => refusals.flatMap((refusal) => phraseRefusal(refusal, language)).join('\n')
  const file = refusals.length > 0 ? null : { nameEnd: '.zip', bytes: packFiles(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))), mediaType: 'application/zip' }
  return { file, reasons: { zh: reasons('zh'), en: reasons('en') } }
}
