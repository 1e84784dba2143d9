/** What a file carries besides its text, and that nobody touched it; marks that were left in it. The report, the app and the command line say it in the same words. */
import type { LeftAlone } from '../model/source.ts'

const kinds: Readonly<Record<'zh' | 'en', Readonly<Record<LeftAlone, string>>>> = {
  zh: { macros: '宏', embeddedFiles: '嵌入的文件', externalLinks: '指向其他文件或数据的链接', scripts: '脚本' },
  en: { macros: 'macros', embeddedFiles: 'embedded files', externalLinks: 'links to other files or data', scripts: 'scripts' },
}

/** Null where there is nothing of the kind. */
export function phraseLeftAlone(kept: readonly LeftAlone[] | undefined, language: 'zh' | 'en'): string | null {
  if (kept === undefined || kept.length === 0) return null
  const names = kept.map((kind) => kinds[language][kind])
  return language === 'zh'
    ? `文件带有${names.join('、')}：没有运行、打开或跟随，公开前请去掉。`
    : `The file carries ${names.join(', ')}: nothing was run, opened or followed. Take it out before publishing.`
}

/** Null where nothing is highlighted. */
export function phraseMarked(marked: readonly string[] | undefined, language: 'zh' | 'en'): string | null {
  const [first] = marked ?? []
  if (marked === undefined || first === undefined) return null
  return language === 'zh'
    ? `文件里有 ${marked.length} 处黄色标记还没有去掉，如“${first}”：像是还要核对或填写，请看过后去掉标记。`
    : `${marked.length} ${marked.length === 1 ? 'place is' : 'places are'} still highlighted in yellow, such as “${first}”: they seem to wait for somebody. Take the marks away when they are checked.`
}
