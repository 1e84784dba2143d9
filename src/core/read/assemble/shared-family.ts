/**
 * The family that explains the tables of several files best, where each alone may be of several: workbooks or texts of one table each. Between two
 * passes over the files of one disclosure.
 */
import type { Families } from '../../data/families.ts'
import type { FamilyDefinition } from '../../model/form-definition.ts'
import type { Source } from '../../model/source.ts'
import { findRegion } from './find-region.ts'
import { HeadFitting } from './head-fitting.ts'
import { namesOf, type DocumentIdentity } from './identify-document.ts'
import { readHeadsOf } from './layout.ts'
import { chooseFamily, doubtsOf } from './recognize.ts'
import { listSites } from './site.ts'

/** identity: what the files say together. */
export function sharedFamily(sources: readonly Source[], identity: DocumentIdentity, families: Families): FamilyDefinition | null {
  const names = namesOf(identity)
  const year = identity.fiscalYear?.value ?? null
  const sites = sources.flatMap(({ blocks }) => listSites(blocks, names, families))
  const stage = identity.documentKind === 'other' ? null : identity.stage
  const region = findRegion(identity.department, [])?.value.code ?? null
  return chooseFamily(sites, sites.map((site) => new HeadFitting(readHeadsOf(site))), { stage, year, region }, doubtsOf(sites, names, year))
}
