/** A Paper as an accessible PDF (PDF/A-2a and PDF/UA-1): tagged, with bookmarks, repeated heads and embedded fonts. The same paper gives the same bytes. */
import type { Typeset } from '../../effects.ts'
import type { Paper } from '../paper/paper.ts'
import { declareStandards } from './declare-standards.ts'
import { template } from './template.ts'

/** Throws what the typesetter throws, a character no font has among it. */
export async function renderPdf(paper: Paper, typeset: Typeset): Promise<Uint8Array> {
  const pdf = await typeset({ source: template, inputs: { paper: JSON.stringify(paper, printed) }, standard: 'a-2a' })
  return declareStandards(pdf)
}

/** What a block was made of is for pages that lead back to it; the typesetter has no use for it. */
function printed(key: string, value: unknown): unknown {
  return origins.has(key) ? undefined : value
}

const origins: ReadonlySet<string> = new Set(['figure', 'form', 'of', 'sentences'])
