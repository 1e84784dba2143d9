/** A worker of the pool: opens one document after another and posts the answers. PDFium stays warm between documents. */
import { parentPort } from 'node:worker_threads'
import type { Effects } from '../core/effects.ts'
import type { DocumentTask } from './document-task.ts'
import { nodeEffects } from './node-effects.ts'
import { openDocument } from './open-document.ts'
import { createRecognizer } from './recognize/recognizer.ts'

const recognize = createRecognizer(() => parentPort?.postMessage('recognizing'))
const effects: Effects = recognize === null ? nodeEffects : { ...nodeEffects, recognize }

/** Loading takes its time; the clock of the first document starts when this arrives. */
parentPort?.postMessage('ready')

parentPort?.on('message', (task: DocumentTask) => {
  // A rejection is our own mistake: it ends this worker, and the pool goes on with another.
  void openDocument(task, effects).then((answer) => parentPort?.postMessage(answer))
})
