/** The page that leads to the files of a release: what each is for, how large it is, and its fingerprint. Needs nothing from outside. */
import { dataFolder, type ReadableEdition, type ReleasedFile, type ReleaseManifest } from '../../model/release.ts'
import { describeDataFile } from '../../locale/data-package-words.ts'
import { releaseWords } from '../../locale/release-words.ts'
import { html, type Markup } from './markup.ts'
import { wholePage } from './whole-page.ts'

const ownStyle = '.release{max-width:52em;margin:0 auto;padding:40px 24px 64px}.release ul{list-style:none;padding:0}.release li{border-top:1px solid var(--line);padding:12px 0}.release li a{font-size:18px}.release li p{margin:4px 0 0}.release .data li{padding:8px 0}.release .data li a{font-size:16px}.release code{font-size:12px;overflow-wrap:anywhere;color:var(--quiet)}'

/** In the order in which a reader would want them. */
const order: readonly ReadableEdition[] = ['html', 'pdf', 'docx', 'xlsx']

export function renderReleasePage(manifest: ReleaseManifest): string {
  const words = releaseWords.zh.page
  const editions = order.flatMap((edition) => manifest.files.filter((file) => file.edition === edition).map((file) => fileItem(file, words.uses[edition])))
  const changes = manifest.since === undefined ? [] : manifest.files.filter(({ edition }) => edition === 'changes').map((file) => fileItem(file, words.changes(manifest.since?.publishedOn ?? '')))
  const data = manifest.files.filter(({ edition }) => edition === 'data').map((file) => fileItem(file, describeDataFile(file.name.slice(dataFolder.length))))
  const body = html`<main class="release" id="main">
<header class="head"><h1>${manifest.title}</h1><p>${words.published(manifest.publishedOn, manifest.facts.count)}</p></header>
<ul>${[...editions, ...changes]}</ul>
<h2>${words.data}</h2>
<p>${words.dataUse}</p>
<ul class="data">${data}</ul>
<p class="note">${words.check}</p>
</main>`
  return wholePage({ languageTag: 'zh-CN', title: manifest.title, ownStyle, body, scripts: [] })
}

function fileItem({ name, byteCount, sha256 }: ReleasedFile, use: string): Markup {
  const words = releaseWords.zh.page
  return html`<li><a href="${name.split('/').map(encodeURIComponent).join('/')}">${name}</a> <span class="quiet">${words.size(byteCount)}</span><p>${use}</p><code>SHA-256 ${sha256}</code></li>
`
}
