/** A published budget as a folder of files, and what that folder says of itself. */
import type { DocumentKind } from './budget.ts'
import type { Stage } from './form-definition.ts'

/** pdf, docx, html: with prose · xlsx: tables · data: for programs */
export type Edition = 'pdf' | 'docx' | 'xlsx' | 'html' | 'data'

/** name: its path within the folder, parts joined by `/`. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReleasedFile {
  readonly name: string
  readonly edition: Edition
  readonly byteCount: number
  /** SHA-256, lower-case hex. */
  readonly sha256: string
}

/** The manifest. facts: how many figures the forms print, and the SHA-256 of `id amount step` line by line in the order of their ids. */
export interface ReleaseManifest {
  readonly format: 'mingzhang-release'
  readonly version: 1
  readonly title: string
  readonly department: string
  readonly fiscalYear: number | null
  readonly stage: Stage
  readonly documentKind: DocumentKind
  readonly publishedOn: string
  readonly facts: { readonly count: number; readonly sha256: string }
  readonly files: readonly ReleasedFile[]
}

/** Stands in the folder of the release: what it holds, the signature of that, and the page that leads to its files. */
export const releaseNames = { manifest: 'manifest.json', signature: 'manifest.sig.json', page: 'index.html' } as const

/** The folder of the open data within a release. */
export const dataFolder = 'data/'

/** id: of the cell, or what the thing is called. null: not there at all. */
export interface CopyDifference {
  readonly kind: 'figure' | 'claim' | 'project' | 'evaluation'
  readonly id: string
  readonly original: string | null
  readonly copy: string | null
}

/**
 * Why nothing was handed over. unread: figures of the document are not known · findings: the audit found errors that nobody accepted
 * glyphs: characters that no font of ours has
 * different: an edition, read back, says something else
 */
export type Refusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unread'; readonly count: number }
  | { readonly kind: 'findings'; readonly count: number }
  | { readonly kind: 'glyphs'; readonly characters: readonly string[]; readonly fonts: readonly string[] }
  | { readonly kind: 'different'; readonly file: string; readonly differences: readonly CopyDifference[] }
