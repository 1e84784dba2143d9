/** Every limit on what the PDF reader takes, in one place. A document beyond one yields a Problem, never an exception. */
import { engineLimits } from '../../pdfium/limits.ts'

export const limits = {
  ...engineLimits,
  pageCount: 2000,
  /** Pages laid out together; more would only cost memory. */
  pagesTogether: 200,
  /** Wall clock for one document, well below the ten seconds a person is asked to wait: one page may overrun it. */
  documentMs: 6500,
  charactersPerPage: 60_000,
  objectsPerPage: 60_000,
  pathSegmentsPerPage: 200_000,
  formDepth: 12,
  /** Rules left on one page after merging; a real table has some hundred. */
  rulesPerPage: 6000,
  renderedPixels: 40_000_000,
} as const
