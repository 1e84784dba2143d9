/** What the command line asks a worker to do with one document, and what comes back. Plain data: it crosses threads. */
export type Language = 'zh' | 'en'

export interface DocumentTask {
  readonly path: string
  readonly command: 'read' | 'audit' | 'publish'
  readonly format: 'text' | 'json' | 'csv'
  readonly language: Language
  /** Folder for `publish`; null otherwise. */
  readonly outFolder: string | null
}

/** output: ready to print · failure: the document cost us its worker (detail says how); null when all went well */
export interface DocumentAnswer {
  readonly path: string
  readonly output: string
  readonly summary: DocumentSummary | null
  readonly failure: 'timeLimit' | 'crashed' | null
  readonly detail: string
}

/** unreadable: nothing of the file could be used (not a budget, damaged, encrypted …). */
export interface DocumentSummary {
  readonly unreadable: boolean
  readonly formCount: number
  readonly factCount: number
  readonly unreadCount: number
  readonly problemCount: number
  readonly errorCount: number
  readonly warningCount: number
  readonly adviceCount: number
  readonly pageCount: number
  readonly durationMs: number
}
