/**
 * Finds the administrative division (行政区划) of a department from the names its own name begins with: 上海市普陀区某局 → 310107. A name that
 * several divisions share is settled by the project codes, which begin with the code of the division, or stays open.
 */
import { divisionData } from '../../data/generated/divisions.ts'
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { Region, Stated } from '../../model/budget.ts'
import { alternatives, compact } from './spelling.ts'

const partyPrefix = new RegExp(`^(?:${alternatives(documentVocabulary.partyPrefixes)})`)
const longestName = Math.max(...divisionData.map(([, name]) => name.length))
const byName = new Map<string, Region[]>()
const parentOf = new Map<string, string>()
for (const [code, name, parentCode] of divisionData) {
  byName.set(name, [...(byName.get(name) ?? []), { code, name }])
  parentOf.set(code, parentCode)
}

/** projectCodes: as printed; only those that begin with the code of a candidate count. */
export function findRegion(department: Stated<string> | null, projectCodes: readonly string[]): Stated<Region> | null {
  if (department === null) return null
  const candidates = regionsNamed(compact(department.value).replace(partyPrefix, ''), null)
  const settled = candidates.length === 1 ? candidates : candidates.filter(({ code }) => projectCodes.some((projectCode) => projectCode.startsWith(code)))
  const [region] = settled
  return region === undefined || settled.length > 1 ? null : { value: region, place: department.place }
}

/** The divisions whose names, from the top down, the text begins with; the lowest of each chain. */
function regionsNamed(text: string, above: Region | null): Region[] {
  for (let length = Math.min(longestName, text.length); length >= 2; length -= 1) {
    const found = (byName.get(text.slice(0, length)) ?? []).filter(({ code }) => above === null || isBelow(code, above.code))
    if (found.length > 0) return found.flatMap((region) => lowest(region, text.slice(length)))
  }
  return []
}

function lowest(region: Region, rest: string): Region[] {
  const below = regionsNamed(rest, region)
  return below.length === 0 ? [region] : below
}

function isBelow(code: string, aboveCode: string): boolean {
  const parent = parentOf.get(code) ?? ''
  return parent !== '' && (parent === aboveCode || isBelow(parent, aboveCode))
}
