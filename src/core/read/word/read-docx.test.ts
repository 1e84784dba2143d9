import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../cli/node-effects.ts'
import { readDocx } from './read-docx.ts'
import { cellXml, docxOf, paragraphXml, readBlocks, sketch, tableXml } from './test-support.ts'

const problemsOf = async (bytes: Uint8Array): Promise<string[]> => (await readDocx(bytes, 'a.docx', 0, nodeEffects)).problems.map(({ code }) => code)

describe('paragraphs', () => {
  it('leaves out what is deleted, hidden, an instruction of a field, or only says what to fill in', async () => {
    const body = '<w:p><w:r><w:t>支出</w:t></w:r><w:del><w:r><w:delText>旧的</w:delText></w:r></w:del><w:ins><w:r><w:t>10.00</w:t></w:r></w:ins>'
      + '<w:r><w:rPr><w:vanish/></w:rPr><w:t>99.00</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText></w:r><w:r><w:t>万元</w:t></w:r>'
      + '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入</w:t></w:r></w:sdtContent></w:sdt></w:p>'
    expect(sketch(await readBlocks(body))).toEqual(['支出10.00万元'])
  })

  const run = (words: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`

  it.each(['<w:vanish/>', '<w:sz w:val="2"/>', '<w:sz w:val="1"/>', '<w:color w:val="FFFFFF"/>', '<w:color w:val="ffffff"/><w:shd w:val="clear" w:fill="FFFFFF"/>'])('leaves out letters nobody sees: %s', async (look) => {
    const styles = `<w:styles><w:style w:type="character" w:styleId="C"><w:rPr>${look}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:rPr>${look}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Q"><w:basedOn w:val="P"/></w:style></w:styles>`
    const body = `<w:p>${run('支出10.00')}${run('99.00', look)}${run('98.00', '<w:rStyle w:val="C"/>')}${run('万元')}</w:p>${paragraphXml('97.00', '<w:pStyle w:val="Q"/>')}`
    expect(sketch(await readBlocks(body, { styles }))).toEqual(['支出10.00万元'])
  })

  it('keeps what is highlighted in yellow, and tells of it', async () => {
    const body = `<w:p>${run('职工', '<w:highlight w:val="cyan"/>')}${run('9名', '<w:highlight w:val="yellow"/>')}${run('。')}</w:p>`
    expect(sketch(await readBlocks(body))).toEqual(['职工9名。'])
    expect((await readDocx(docxOf(body), 'a.docx', 0, nodeEffects)).source?.marked).toEqual(['9名'])
    expect((await readDocx(docxOf(paragraphXml('职工9名。')), 'a.docx', 0, nodeEffects)).source).not.toHaveProperty('marked')
  })

  it('keeps small letters, switches that are off, and white letters on a color', async () => {
    const looks = ['<w:vanish w:val="0"/>', '<w:sz w:val="10"/>', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="336699"/>', '<w:color w:val="FFFFFF"/><w:highlight w:val="blue"/>', '<w:strike w:val="false"/>', '<w:webHidden/>']
    expect(sketch(await readBlocks(`<w:p>${looks.map((look, index) => run(String(index), look)).join('')}</w:p>`))).toEqual(['012345'])
    const white = `<w:p>${run('合计', '<w:color w:val="FFFFFF"/>')}</w:p>`
    const cell = `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr>${white}</w:tc>`
    expect(sketch(await readBlocks(tableXml([cell + cellXml('1.00')], 2)))).toEqual([['1!A1 合计', '1!B1 1.00']])
    expect(sketch(await readBlocks(tableXml([`<w:tc>${white}</w:tc>${cellXml('1.00')}`], 2)))).toEqual(['1.00'])
  })

  it.each(['<w:strike/>', '<w:dstrike/>', '<w:rStyle w:val="C"/>'])('never takes a figure that is crossed out: %s', async (look) => {
    const styles = '<w:styles><w:style w:type="character" w:styleId="C"><w:rPr><w:strike/></w:rPr></w:style></w:styles>'
    const struckCell = (words: string): string => `<w:tc><w:p>${run(words, look)}</w:p></w:tc>`
    const body = `<w:p>${run('支出')}${run('9.00', look)}${run('10.00万元')}</w:p>`
      + tableXml([cellXml('合计') + `<w:tc><w:p>${run('12', look)}${run('34.00')}</w:p></w:tc>`, cellXml('办公费') + struckCell('7.00'), struckCell('印刷费') + struckCell('8.00')], 2)
    const { source, problems } = await readDocx(docxOf(body, { styles }), 'a.docx', 0, nodeEffects)
    expect(problems).toMatchObject([{ code: 'textStruckOut', params: { text: '9.00', count: '4' } }])
    expect(sketch(source?.blocks ?? [])).toEqual(['支出 10.00万元', ['1!A1 合计', '1!B1 34.00', '1!A2 办公费', '1!B2 \ufffd']])
  })

  it('breaks lines without ending the paragraph, and knows centered titles', async () => {
    const [first, second, title] = await readBlocks(`<w:p><w:r><w:t>一是</w:t><w:br/><w:t>二是</w:t></w:r></w:p>${paragraphXml('收支总表', '<w:jc w:val="center"/>')}`)
    expect(first).toMatchObject({ text: '一是', endsParagraph: false, place: { lineIndex: 0, box: null, pageNumber: 1 } })
    expect(second).toMatchObject({ text: '二是', endsParagraph: true })
    expect(title).toMatchObject({ text: '收支总表', centered: true })
  })

  it('prints the numbers of lists as Word counts them', async () => {
    const level = (index: number, format: string, text: string): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>`
      + '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    const styles = '<w:styles><w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
      + '<w:style w:type="paragraph" w:styleId="H1b"><w:basedOn w:val="H1"/></w:style></w:styles>'
    const at = (number: number): string => `<w:numPr><w:ilvl w:val="${number}"/><w:numId w:val="1"/></w:numPr>`
    const body = [paragraphXml('部门职责', '<w:pStyle w:val="H1"/>'), paragraphXml('主要职责', at(1)), paragraphXml('负责', at(2)), paragraphXml('', at(2)), paragraphXml('承担', at(2)),
      paragraphXml('机构设置', at(1)), paragraphXml('收支情况', '<w:pStyle w:val="H1b"/>'), paragraphXml('收入', at(1)), paragraphXml('附注', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>')]
    expect(sketch(await readBlocks(body.join(''), { numbering, styles }))).toEqual(
      ['一、部门职责', '（一）主要职责', '1. 负责', '2. 承担', '（二）机构设置', '二、收支情况', '（一）收入', '附注'])
  })

  it('reads text boxes once and notes at the foot at the end', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>盒中</w:t></w:r></w:p></w:txbxContent>'
    const body = `<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`
      + `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const footnotes = '<w:footnotes><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>线</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote></w:footnotes>'
    expect(sketch(await readBlocks(body, { footnotes }))).toEqual(['正文', '盒中', '脚注'])
  })
})

describe('tables', () => {
  it('reads spans across and down, deleted rows and skipped columns', async () => {
    const rows = [
      cellXml('项目', '<w:vMerge w:val="restart"/>') + cellXml('预算', '<w:gridSpan w:val="2"/>'),
      cellXml('', '<w:vMerge/>') + cellXml('基本') + cellXml('项目支出'),
      cellXml('合计') + cellXml('1.00') + cellXml('2.00'),
      `<w:trPr><w:del/></w:trPr>${cellXml('删去')}${cellXml('9.00')}${cellXml('9.00')}`,
      `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${cellXml('3.00')}${cellXml('4.00')}`,
    ]
    expect(sketch(await readBlocks(tableXml(rows)))).toEqual([['1!A1 项目 2x1', '1!B1 预算 1x2', '1!B2 基本', '1!C2 项目支出', '1!A3 合计', '1!B3 1.00', '1!C3 2.00', '1!B4 3.00', '1!C4 4.00']])
  })

  it('takes frames apart and gives tables within cells grids of their own', async () => {
    const inner = tableXml([cellXml('甲') + cellXml('1.00'), cellXml('乙') + cellXml('2.00')], 2)
    const frame = tableXml([`<w:tc>${paragraphXml('收支总表')}${inner}</w:tc>`], 1)
    expect(sketch(await readBlocks(frame))).toEqual(['收支总表', ['1!A1 甲', '1!B1 1.00', '1!A2 乙', '1!B2 2.00']])
    const longName = '这一格的文字比套在里面的小表要长得多，所以外面的才是表'
    const outer = tableXml([cellXml('名称') + cellXml('内容') + cellXml('金额'), cellXml(longName) + `<w:tc>${paragraphXml('见表')}${inner}</w:tc>` + cellXml('3.00')], 3)
    expect(sketch(await readBlocks(outer))).toEqual([
      ['1!A1 名称', '1!B1 内容', '1!C1 金额', `1!A2 ${longName}`, '1!B2 见表', '1!C2 3.00'], ['2!A1 甲', '2!B1 1.00', '2!A2 乙', '2!B2 2.00'],
    ])
  })

  it('never joins two lines of figures', async () => {
    const two = `<w:tc>${paragraphXml('1,234')}${paragraphXml('567')}</w:tc>`
    expect(sketch(await readBlocks(tableXml([cellXml('甲') + cellXml('乙'), cellXml('丙') + two], 2)))[0]).toContain('1!B2 1,234 567')
  })
})

describe('bad files', () => {
  it('refuses document types, broken markup, wrong checksums and what is cut off', async () => {
    const good = docxOf(paragraphXml('支出 10.00 万元'))
    expect(await problemsOf(good)).toEqual([])
    expect(await problemsOf(good.subarray(0, good.length - 30))).toEqual(['fileTruncated'])
    const broken = docxOf('<w:p><w:r></w:p>')
    expect(await problemsOf(broken)).toEqual(['fileUnreadable'])
    const entities = docxOf('')
    expect(await problemsOf(entities)).toEqual(['fileEmpty'])
    const bomb = docxOf(paragraphXml('&lol9;'), { styles: '<!DOCTYPE a [<!ENTITY lol "lol"><!ENTITY lol9 "&lol;&lol;">]><w:styles/>' })
    expect(await problemsOf(bomb)).toEqual(['fileUnreadable'])
  })

  it('finds every flipped byte of the text', async () => {
    const good = docxOf(paragraphXml('支出 10.00 万元'))
    for (let index = 0; index < good.length; index += 1) {
      const bad = good.slice()
      bad[index] = (bad[index] ?? 0) ^ 0x10
      const { source, problems } = await readDocx(bad, 'a.docx', 0, nodeEffects)
      const text = source?.blocks.map((block) => (block.kind === 'line' ? block.text : '')).join('')
      expect(problems.length > 0 || text === '支出 10.00 万元').toBe(true)
    }
  })

  it('gives up on endless nesting and on parts that grow without measure', async () => {
    expect(await problemsOf(docxOf('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000)))).toEqual(['fileTooComplex'])
    expect(await problemsOf(docxOf(paragraphXml(' '.repeat(60_000_000))))).toEqual(['fileTooLarge'])
  })
})
