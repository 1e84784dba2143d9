/** What the command line asks a worker to do with one document, and what comes back. Plain data: it crosses threads. */
import type { Language } from '../core/render/titles.ts'

export type TextFormat = 'text' | 'json' | 'csv' | 'sarif'
export type RenderTarget = 'html' | 'xlsx' | 'json' | 'csv'

export type Work =
  | { readonly command: 'read'; readonly format: Exclude<TextFormat, 'sarif'> }
  | { readonly command: 'audit'; readonly format: Exclude<TextFormat, 'csv'> }
  | { readonly command: 'render'; readonly targets: readonly RenderTarget[]; readonly outFolder: string }

export interface DocumentTask {
  readonly path: string
  /** Name of the results of `render`, unique in the batch, without extension. */
  readonly outName: string
  readonly language: Language
  readonly work: Work
}

/**
 * output: ready to print · failure: the document cost us its worker (detail says how) · summary null when there is a failure.
 */
export interface DocumentAnswer {
  readonly path: string
  readonly output: string
  readonly summary: DocumentSummary | null
  readonly failure: 'timeLimit' | 'memoryLimit' | 'crashed' | null
  readonly detail: string
}

/** unreadable: nothing of a budget could be read from the file. */
export interface DocumentSummary {
  readonly unreadable: boolean
  readonly pageCount: number
  readonly formCount: number
  readonly factCount: number
  readonly unreadCount: number
  readonly problemCount: number
  readonly errorCount: number
  readonly warningCount: number
  readonly adviceCount: number
  readonly durationMs: number
}
