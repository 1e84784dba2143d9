/** Layouts that a person described: kept in this browser, read with from then on, written out as files and taken in again by dropping them. */
import type { FamilyFile } from '../../core/model/family-file.ts'
import { isAcceptanceFile, openAccepted } from './acceptances.ts'
import type { PickedFile } from './collect-files.ts'
import { saveAs, type Desk } from './desk.ts'
import { isPackFile, type PackKeeper } from './packs.ts'
import { writePreference } from './preferences.ts'
import type { KeptFile } from './state.ts'
import type { Store } from './store.ts'

/** Of any file that is no document; the readers have lower limits of their own. */
const largestFileBytes = 4 * 1024 * 1024

export interface FamilyKeeper {
  /** A sound file made on this page. */
  readonly keepFamily: (file: FamilyFile) => void
  readonly forgetFamily: (id: string) => void
  readonly saveFamily: (file: FamilyFile) => void
  /** Takes family files, packs of rules and accepted findings out of what was picked; the rest are documents. */
  readonly takeFamilies: (picked: readonly PickedFile[]) => PickedFile[]
}

/** openPack: for files of rules · onChange: documents that were read otherwise are read again. */
export function createFamilyKeeper(store: Store, { checkFamily }: Pick<Desk, 'checkFamily'>, openPack: PackKeeper['openPack'], onChange: () => void): FamilyKeeper {
  const set = (families: readonly KeptFile[]): void => {
    writePreference('families', JSON.stringify(families))
    store.dispatch({ kind: 'familiesSet', families })
    onChange()
  }
  const keep = (family: KeptFile): void => {
    set([family, ...store.state().families.filter(({ id }) => id !== family.id)])
    store.dispatch({ kind: 'noticed', notice: { kind: 'familyKept', name: family.name } })
  }
  const open = async (file: File): Promise<void> => {
    const text = file.size > largestFileBytes ? '' : await file.text()
    if (isAcceptanceFile(text)) return openAccepted(store, file.name, text)
    if (isPackFile(text)) return openPack(file.name, text)
    const { family, mistake } = await checkFamily(text)
    if (family !== null) keep({ id: family.id, name: family.title[store.state().language], text })
    else if (mistake !== null) store.dispatch({ kind: 'noticed', notice: { kind: 'familyRefused', name: file.name, reason: mistake } })
  }
  return {
    keepFamily: (file) => keep({ id: file.id, name: file.title[store.state().language], text: textOf(file) }),
    forgetFamily: (id) => set(store.state().families.filter((family) => family.id !== id)),
    saveFamily: (file) => saveAs(`${file.id}.json`, new Blob([textOf(file)], { type: 'application/json' })),
    takeFamilies: (picked) => {
      const isFamily = ({ file, inside }: PickedFile): boolean => inside === undefined && /\.json$/i.test(file.name)
      for (const { file } of picked.filter(isFamily)) void open(file)
      return picked.filter((one) => !isFamily(one))
    },
  }
}

function textOf(file: FamilyFile): string {
  return `${JSON.stringify(file, null, 1)}\n`
}
