/** What a form is called in rule titles: the name its first family gives it. */
import { familyData } from '../data/generated/families.ts'
import type { FormId } from '../model/form-definition.ts'

const titles = new Map(familyData.flatMap(({ forms }) => forms.map(({ id, title }) => [id, title] as const)).reverse())

export function formTitle(id: FormId): { readonly zh: string; readonly en: string } {
  return titles.get(id) ?? { zh: id, en: id }
}
