import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../cli/node-effects.ts'
import { encodeGbk } from '../../../../test/generate/web-page.ts'
import type { Source } from '../../model/source.ts'
import { sketch } from '../word/test-support.ts'
import { readHtml } from './read-html.ts'

const read = (html: string | Uint8Array): Promise<{ source: Source | null; problems: { code: string }[] }> =>
  readHtml(typeof html === 'string' ? new TextEncoder().encode(html) : html, 'a.html', 0, nodeEffects)
const sketchOf = async (html: string | Uint8Array): Promise<ReturnType<typeof sketch>> => sketch((await read(html)).source?.blocks ?? [])

describe('what a page shows', () => {
  it('leaves out scripts, comments, hidden elements and menus', async () => {
    const links = ['首页', '政策', '公开', '互动'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')
    const html = `<style>.x{display:none}</style><nav>导航</nav><ul>${links}</ul><p>支出<!-- 1.00 -->10.00<script>2.00</script><span style="display: none">3.00</span><b hidden>4.00</b><i class="y x">5.00</i>万元</p>`
    expect(await sketchOf(html)).toEqual(['支出10.00万元'])
  })

  it('leaves out what stands beside the main part of a page that marks it, and nothing else', async () => {
    const aside = '<aside><p>今年支出 9.00 万元</p></aside>'
    expect(await sketchOf(`${aside}<main><p>支出 1.00 万元</p></main>`)).toEqual(['支出 1.00 万元'])
    expect(await sketchOf(`<div>${aside}</div><div role="main"><p>支出 1.00 万元</p></div>`)).toEqual(['支出 1.00 万元'])
    expect(await sketchOf(`<main><p>支出 1.00 万元</p>${aside}</main>`)).toEqual(['支出 1.00 万元', '今年支出 9.00 万元'])
    expect(await sketchOf(`${aside}<p>支出 1.00 万元</p>`)).toEqual(['今年支出 9.00 万元', '支出 1.00 万元'])
    expect(await sketchOf('<aside><main><p>支出 1.00 万元</p></main></aside>')).toEqual(['支出 1.00 万元'])
  })

  it.each(['visibility:collapse', 'visibility: hidden', 'opacity:0', 'opacity:.01', 'opacity:0%', 'font-size:0', 'font-size:1px', 'font-size:0.5pt', 'color:transparent', 'color:#fff', 'color: RGB(255, 255, 255)',
    'color:#C00;background:#c00', 'color:rgba(0,0,0,0)'])('leaves out words nobody sees: %s', async (style) => {
    const inline = `<p>支出10.00<span style="${style}">3.00</span>万元</p><table><tr><td>合计</td><td style="${style}">4.00</td></tr><tr style="${style}"><td>办公费</td><td>5.00</td></tr><tr><td>印刷费</td><td>6.00</td></tr></table>`
    const byClass = inline.replaceAll(`style="${style}"`, 'class="x"')
    for (const html of [inline, `<style>.x{${style}}</style>${byClass}`]) expect(JSON.stringify(await sketchOf(html)), html).not.toMatch(/[345]\.00/)
    expect(await sketchOf(inline)).toContain('支出10.00万元')
  })

  it.each(['color:#fff;background:#369', 'color:#fff;background:url(a.png)', 'font-size:12px', 'font-size:50%', 'opacity:.8', 'opacity:1', 'visibility:visible', 'color:#eee'])('keeps words that are seen: %s', async (style) => {
    expect(await sketchOf(`<p>支出<span style="${style}">3.00</span>万元</p>`)).toEqual(['支出3.00万元'])
  })

  it('keeps white words where a style sheet may color what is behind them, and letters made large again within small ones', async () => {
    expect(await sketchOf('<style>th p{background:#369}</style><p style="color:white">合计</p>')).toEqual(['合计'])
    expect(await sketchOf('<link rel="stylesheet" href="a.css"><p style="color:white">合计</p>')).toEqual(['合计'])
    expect(await sketchOf('<style>body{background:#fff}</style><p>合计<span style="color:white">1.00</span></p>')).toEqual(['合计'])
    expect(await sketchOf('<table bgcolor="#336699"><tr><td><font color="#FFFFFF">合计</font></td><td>1.00</td></tr></table>')).toEqual([['1!A1 合计', '1!B1 1.00']])
    expect(await sketchOf('<div style="font-size:0"><span style="font-size:14px">合计</span></div>')).toEqual(['合计'])
  })

  it.each(['<del>V</del>', '<s>V</s>', '<strike>V</strike>', '<span style="text-decoration:line-through">V</span>', '<b style="text-decoration: red line-through wavy">V</b>'])('never takes a figure that is crossed out: %s', async (markup) => {
    const struck = (figure: string): string => markup.replace('V', figure)
    const html = `<p>支出${struck('9.00')}10.00万元，${struck('旧')}新</p><table><tr><td>项目</td><td>预算</td></tr><tr><td>合计</td><td>${struck('1,2')}34.00</td></tr><tr><td>办公费</td><td>${struck('7.00')}</td></tr>`
      + `<tr><td>${struck('印刷费')}</td><td>${struck('8.00')}</td></tr></table>`
    const { source, problems } = await read(html)
    expect(problems).toMatchObject([{ code: 'textStruckOut', params: { text: '9.00', count: '4' } }])
    expect(sketch(source?.blocks ?? [])).toEqual(['支出 10.00万元，新', ['1!A1 项目', '1!B1 预算', '1!A2 合计', '1!B2 34.00', '1!A3 办公费', '1!B3 \ufffd']])
  })

  it('keeps lists of links within the page, which are its contents', async () => {
    const links = ['收支总表', '收入总表', '支出总表', '情况说明'].map((name) => `<li><a href="#${name}">${name}</a></li>`).join('')
    expect(await sketchOf(`<ul>${links}</ul>`)).toEqual(['收支总表', '收入总表', '支出总表', '情况说明'])
  })

  it('ends paragraphs at blocks and lines at breaks', async () => {
    const { source } = await read('<div>第一段<br>还是第一段</div><p align="center">标题</p><pre>一行\n二行</pre>')
    expect(source?.blocks).toMatchObject([
      { text: '第一段', endsParagraph: false }, { text: '还是第一段', endsParagraph: true }, { text: '标题', centered: true, endsParagraph: true }, { text: '一行', endsParagraph: false }, { text: '二行' },
    ])
  })

  it('reads GBK with and without a declaration, and UTF-8 that calls itself GBK', async () => {
    const words = '一般公共预算支出为一百二十万元'
    expect(await sketchOf(encodeGbk(`<meta charset="gb2312"><p>${words}</p>`))).toEqual([words])
    expect(await sketchOf(encodeGbk(`<html><p>${words}</p>`))).toEqual([words])
    expect(await sketchOf(`<meta charset="gb2312"><p>${words}</p>`)).toEqual([words])
    expect((await read(Uint8Array.from([0x3c, 0x70, 0x3e, 0xff, 0xfe, 0xff, 0x80]))).problems.map(({ code }) => code)).toEqual(['textEncodingUnknown'])
  })

  it('reads past a few damaged characters, but never a figure with one in it', async () => {
    const bytes = new TextEncoder().encode(`<p>${'支出'.repeat(600)}</p><p>合计 12?4.00 万元</p>`)
    bytes[bytes.indexOf(0x3f)] = 0xff
    const { source, problems } = await read(bytes)
    expect(problems.map(({ code }) => code)).toEqual(['textMapSuspicious'])
    expect(source?.blocks.at(-1)).toMatchObject({ text: '合计 12\ufffd4.00 万元' })
  })

  it('numbers the items of numbered lists', async () => {
    expect(await sketchOf('<ol start="3"><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>')).toEqual(['3. 甲', '4. 乙', '丙'])
  })
})

describe('tables', () => {
  it('bounds spans to the table and closes columns nothing stands in', async () => {
    const html = '<table><tr><td colspan="1000">甲</td></tr><tr><td rowspan="9999">乙</td><td>1.00</td></tr><tr><td>2.00</td></tr></table>'
    const { source } = await read(html)
    const grid = source?.blocks.find(({ kind }) => kind === 'grid')
    expect(grid).toMatchObject({ columnCount: 2 })
    expect(sketch(source?.blocks ?? [])).toEqual(['甲', ['1!A2 乙 2x1', '1!B2 1.00', '1!B3 2.00']])
  })

  it('takes tables apart that only lay the page out', async () => {
    const inner = '<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>1.00</td></tr></table>'
    expect(await sketchOf(`<table><tr><td>栏目</td><td><table><tr><td><p>收支总表</p>${inner}</td></tr></table></td></tr></table>`)).toEqual(
      ['栏目', '收支总表', ['1!A1 项目', '1!B1 金额', '1!A2 合计', '1!B2 1.00']])
  })

  it('puts the foot of a table below its body, wherever it stands', async () => {
    const html = '<table><tfoot><tr><td>合计</td><td>3.00</td></tr></tfoot><tbody><tr><td>甲</td><td>1.00</td></tr><tr><td>乙</td><td>2.00</td></tr></tbody></table>'
    expect(await sketchOf(html)).toEqual([['1!A1 甲', '1!B1 1.00', '1!A2 乙', '1!B2 2.00', '1!A3 合计', '1!B3 3.00']])
  })
})

describe('hostile pages', () => {
  it('gives up on endless nesting and says so', async () => {
    for (const tag of ['div', 'b', 'table><tr><td', 'font size=1']) {
      const { source, problems } = await read(`<${tag}>`.repeat(10_000))
      expect([source, problems.map(({ code }) => code)]).toEqual([null, ['fileTooComplex']])
    }
  })

  it('does not compare a million attributes', async () => {
    const attributes = Array.from({ length: 1_000_000 }, (_, index) => `a${index}=">"`)
    for (const parting of [' ', '/', '\n']) expect((await read(`<p ${attributes.join(parting)}>字</p>`)).problems.map(({ code }) => code)).toEqual(['fileTooComplex'])
  })

  it('does not let spans ask for memory', async () => {
    const row = `<tr>${'<td colspan="1000" rowspan="65534">x</td>'.repeat(20)}</tr>`
    const { problems } = await read(`<p>字</p><table>${row.repeat(5000)}</table>`)
    expect(problems.map(({ code }) => code).filter((code) => code !== 'fileTooComplex')).toEqual([])
  })

  it('takes entities for what they are and follows nothing', async () => {
    expect(await sketchOf('<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x; &amp;lt; 1&nbsp;000</p>')).toEqual([']>', '&x; &lt; 1 000'])
  })
})
