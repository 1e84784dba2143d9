/**
 * A disclosure as a government's site shows it: within tables that lay the page out, among menus, scripts and hidden parts, or with its tables
 * flattened to lines of text by the system the site is edited with.
 */
import { toHtml } from './html.ts'
import type { PrintDocument } from './print.ts'
import { copiedText, toPlainText } from './text.ts'

const menu = ['首页', '机构职能', '政策文件', '财政预决算', '互动交流', '数据开放'].map((name, index) => `<li><a href="/column/${index}.html">${name}</a></li>`).join('')

const head = (title: string, charset: string, style: string): string => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${title}</title>
<script src="https://example.invalid/count.js"></script><style>${style}.gone { display: none } td { padding: 2px }</style></head><body onload="alert(1)">`

/** content stands in a table in a cell of a table, as pages of the years before style sheets do. */
function siteAround(title: string, charset: string, style: string, content: string): string {
  return `${head(title, charset, style)}<div class="menu"><ul>${menu}</ul></div>
<table width="1000" align="center"><tr><td width="200" valign="top"><ul>${menu}</ul></td><td>
<table width="100%"><tr><td>索引号</td><td>000014349/2025-00001</td></tr></table>
<div style="display:none">合计 999999.99</div><p class="gone">本页访问量 123456.78 万元</p><table><tr><td>
${content}
</td></tr></table></td></tr></table><script>document.write('<table><tr><td>合计</td><td>1.00</td></tr></table>')</script>
<!-- <table><tr><td>合计</td><td>2.00</td></tr></table> --><footer>版权所有 某某政府 备案号 12345678</footer></body></html>`
}

export function toNestedPage(document: PrintDocument): Uint8Array {
  const [, style = '', body = ''] = /<style>([\s\S]*)<\/style>[\s\S]*<body>([\s\S]*)<\/body>/.exec(toHtml(document, { fontFamily: 'serif' })) ?? []
  return encodeGbk(siteAround(document.title, 'gb2312', style, body))
}

export function toFlatPage(document: PrintDocument): Uint8Array {
  const lines = toPlainText(document, copiedText).split('\n')
  const body = lines.map((line) => `<p style="text-indent:2em">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '&nbsp;&nbsp;')}</p>`).join('\n')
  return new TextEncoder().encode(siteAround(document.title, 'utf-8', '', body))
}

/** The platform only decodes GBK, so the table is made from all that it decodes. */
export function encodeGbk(text: string): Uint8Array {
  gbkCodes ??= listGbkCodes()
  const codes = gbkCodes
  return Uint8Array.from([...text].flatMap((character) => (character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : (codes.get(character) ?? [0x3f]))))
}

let gbkCodes: ReadonlyMap<string, readonly number[]> | null = null

function listGbkCodes(): ReadonlyMap<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gbk')
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  }
  return codes
}
