/**
 * The frame of every page we write. A page needs nothing from outside and forbids itself the network, foreign scripts and forms; its style and
 * its own scripts stand in it.
 */
import { html, trusted, type Markup } from './markup.ts'
import { styleSheet } from './style.ts'

/** hash: sha256-… of the text, by which the page's policy lets it run. */
export interface PageScript {
  readonly text: string
  readonly hash: string
}

export interface WholePage {
  /** As HTML names languages: zh-CN, en. */
  readonly languageTag: string
  readonly title: string
  /** What this page has beside the common style. */
  readonly ownStyle: string
  readonly body: Markup
  readonly scripts: readonly PageScript[]
}

/** The page as one string. */
export function wholePage({ languageTag, title, ownStyle, body, scripts }: WholePage): string {
  return html`<!doctype html>
<html lang="${languageTag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(styleSheet + ownStyle)}</style>
</head>
<body>
${body}
${scripts.map(({ text }) => html`<script>${trusted(text)}</script>
`)}</body>
</html>
`.markup
}

function policyOf(scripts: readonly PageScript[]): string {
  const ours = scripts.length === 0 ? '' : ` script-src ${scripts.map(({ hash }) => `'${hash}'`).join(' ')};`
  return `default-src 'none'; style-src 'unsafe-inline';${ours} base-uri 'none'; form-action 'none'`
}
