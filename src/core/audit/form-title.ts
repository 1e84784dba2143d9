/** What forms are called in rule titles, by the name their first family gives them, and the titles of rules that are identities. */
import { familyData } from '../data/generated/families.ts'
import { identityTitleData } from '../data/generated/identity-titles.ts'
import type { FormId } from '../model/form-definition.ts'

interface RuleTitle {
  readonly zh: string
  readonly en: string
}

const titles = new Map(familyData.flatMap(({ forms }) => forms.map(({ id, title }) => [id, title] as const)).reverse())

export function formTitle(id: FormId): RuleTitle {
  return titles.get(id) ?? { zh: id, en: id }
}

/** key: of data/title/identities.csv · form: whose identity it is · whole: the form a bound is measured by. */
export function identityTitle(key: string, form: FormId, whole: FormId = form): RuleTitle {
  const template = identityTitleData.find((title) => title.key === key)
  if (template === undefined) throw new Error(`data/title/identities.csv: no ${key}`)
  const [inner, outer] = [formTitle(form), formTitle(whole)]
  const fill = (language: 'zh' | 'en'): string => template[language].replace('{form}', inner[language]).replace('{whole}', outer[language])
  return { zh: fill('zh'), en: fill('en') }
}
