/** Findings accepted with a reason: kept in this browser by their marks, written out as the file the command line takes, and taken in again by dropping it. */
import { matchAcceptances } from '../../core/audit/acceptances/accept-findings.ts'
import { readAcceptances, writeAcceptances } from '../../core/audit/acceptances/read-acceptances.ts'
import { phraseAcceptanceMistake } from '../../core/locale/acceptance-words.ts'
import type { Acceptance, FindingAcceptance } from '../../core/model/acceptance.ts'
import type { Review } from '../worker/protocol.ts'
import { saveAs } from './desk.ts'
import { readPreference, writePreference } from './preferences.ts'
import type { Store } from './store.ts'

type Found = ReadonlyMap<string, FindingAcceptance>

const found = new WeakMap<Review, { readonly accepted: readonly Acceptance[]; readonly found: Found }>()

/** By finding id; made once for each review and each change of what is accepted. */
export function acceptancesOf(review: Review, accepted: readonly Acceptance[]): Found {
  const known = found.get(review)
  if (known?.accepted === accepted) return known.found
  const made = matchAcceptances(review.marks, accepted)
  found.set(review, { accepted, found: made })
  return made
}

/** What is remembered is the file itself. */
export function readAccepted(): readonly Acceptance[] {
  return readAcceptances(readPreference('accepted') ?? '').acceptances ?? []
}

export function rememberAccepted(accepted: readonly Acceptance[]): void {
  writePreference('accepted', writeAcceptances(accepted))
}

export interface AcceptanceKeeper {
  /** All that was accepted in this browser, of whatever document. */
  readonly saveAccepted: (name: string) => void
}

export function createAcceptanceKeeper(store: Store): AcceptanceKeeper {
  return { saveAccepted: (name) => saveAs(name, new Blob([writeAcceptances(store.state().accepted)], { type: 'application/json' })) }
}

/** For texts that any JSON file may have: broken ones are told apart too. */
export function isAcceptanceFile(text: string): boolean {
  return /urn:mingzhang:schema:accepted:|"accepted"\s*:/.test(text)
}

/** Joins the file to what was accepted here, or tells every mistake of it and takes nothing. */
export function openAccepted({ dispatch }: Store, name: string, text: string): void {
  const { acceptances, mistakes } = readAcceptances(text)
  if (acceptances !== null) {
    dispatch({ kind: 'acceptancesAdded', acceptances })
    dispatch({ kind: 'noticed', notice: { kind: 'acceptedOpened', count: acceptances.length } })
    return
  }
  const told = (language: 'zh' | 'en'): string => mistakes.map((mistake) => phraseAcceptanceMistake(mistake, language)).join('\n')
  dispatch({ kind: 'noticed', notice: { kind: 'acceptedRefused', name, reason: { zh: told('zh'), en: told('en') } } })
}
