/** How a provision is cited: its title, its number where it has one, and the article. For every face and every export. */
import type { Provision } from '../model/reference.ts'

/** `《中华人民共和国预算法》第十四条`, `Budget Law, Article 14`. What is no document, such as good practice, has a bare name. */
export function citeProvision({ title, documentNumber, article }: Provision, language: 'zh' | 'en'): string {
  if (documentNumber === null && article === null) return title[language]
  if (language === 'en') return `${title.en}${documentNumber === null ? '' : ` (${documentNumber})`}${article === null ? '' : `, ${article.en}`}`
  return `《${title.zh}》${documentNumber === null ? '' : `（${documentNumber}）`}${article?.zh ?? ''}`
}
