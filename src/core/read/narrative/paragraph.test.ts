import { describe, expect, it } from 'vitest'
import type { TextLine } from '../../model/source.ts'
import { joinParagraphs, placesOf } from './paragraph.ts'

interface Look {
  readonly indent?: number
  readonly short?: boolean
  readonly room?: number
  readonly centered?: boolean
  readonly page?: number
  readonly size?: number
  readonly y?: number
}

/** A line of a PDF: characters 10 pt wide from x = 100. */
function printed(text: string, index: number, { indent = 0, short = false, room, centered = false, page = 1, size = 10, y = 20 * index }: Look = {}): TextLine {
  const box = { x: 100 + indent, y, width: 10 * text.length, height: 10 }
  const edges = Array.from({ length: text.length + 1 }, (_, at) => box.x + 10 * at)
  return { kind: 'line', text, place: { sourceIndex: 0, pageNumber: page, box, lineIndex: null }, edges, fontSizePt: size, indentPt: indent, centered, endsShort: short, ...(room === undefined ? {} : { roomPt: room }) }
}

/** A line of a text without geometry; the text's own line numbers skip the blank lines between. */
function plain(text: string, index: number): TextLine {
  return { kind: 'line', text, place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 2 * index }, edges: [], fontSizePt: 0, indentPt: 0, centered: false, endsShort: false }
}

const texts = (lines: readonly TextLine[]): string[] => joinParagraphs(lines).map(({ text }) => text)

describe('lines with geometry', () => {
  it('ends a paragraph where the print leaves room or indents anew', () => {
    expect(texts([printed('水务局负责全县水', 0, { indent: 20 }), printed('资源管理。', 1, { short: true }), printed('另有下属单位一家', 2, { indent: 20 }), printed('在县城办公。', 3, { short: true })])).toEqual([
      '水务局负责全县水资源管理。',
      '另有下属单位一家在县城办公。',
    ])
  })

  it('ends with the page that dots lead to, however long the line', () => {
    const entries = ['国有资产占用情况说明 ...... 14', '项目支出绩效自评表 ······ 15', '绩效自评表 … … … … 16']
    expect(texts(entries.map((entry, index) => printed(entry, index)))).toEqual(entries)
  })

  it('goes on where a full line breaks off within a list, though the next begins like a heading', () => {
    const wrapped = [printed('项目支出20万元，主要为数据采集项目', 0, { indent: 20 }), printed('四、法律顾问服务项目五。', 1, { short: true })]
    expect(texts(wrapped)).toEqual(['项目支出20万元，主要为数据采集项目四、法律顾问服务项目五。'])
    expect(texts([printed('负责预算、决算、绩效等其他工作', 0, { indent: 20 }), printed('四、机构设置', 1, { indent: 20, short: true })])).toHaveLength(2)
  })

  it('goes on over a page', () => {
    expect(texts([printed('较上年减少', 0, { page: 1, y: 700 }), printed('20.00万元。', 1, { page: 2, y: 50, short: true })])).toEqual(['较上年减少20.00万元。'])
  })

  it('keeps headings apart from what follows, and joins a part title of two lines', () => {
    expect(texts([printed('一、收入预算情况', 0, { indent: 20, short: true }), printed('收入预算', 1, { indent: 20 }), printed('第三部分 2025年度部门预算情况', 2), printed('说明', 3, { centered: true, short: true })])).toEqual([
      '一、收入预算情况',
      '收入预算',
      '第三部分 2025年度部门预算情况说明',
    ])
  })

  it.each([
    ['其中公务用车保有量9', '辆），与上年持平。'], ['公务用车购置及运行', '（“三公”之一）减少。'], ['较上年减少', '12.30万元。'], ['分别用于', '车，船等。'],
  ])('goes on where %s ends short because the next word, with its punctuation, had no room', (first, second) => {
    expect(texts([printed(first, 0, { short: true, room: 19 }), printed(second, 1, { short: true, room: 200 })])).toEqual([first + second])
  })

  it('goes on where the next word would just have reached the margin, which is not that exactly known', () => {
    expect(texts([printed('单价设备（不含车', 0, { short: true, room: 20.8 }), printed('辆）0台（套）。', 1, { short: true, room: 200 })])).toEqual(['单价设备（不含车辆）0台（套）。'])
  })

  it('ends where the next word had room, or after a full stop', () => {
    expect(texts([printed('基本支出情况', 0, { short: true, room: 50 }), printed('基本支出减少', 1)])).toHaveLength(2)
    expect(texts([printed('共有公务用车9辆。', 0, { short: true, room: 19 }), printed('另）有9人', 1)])).toHaveLength(2)
  })

  it('does not join across a table or a change of size', () => {
    expect(texts([printed('表格如上', 0), printed('另起一段', 1, { y: 400 }), printed('图注', 2, { y: 420, size: 7 })])).toEqual(['表格如上', '另起一段', '图注'])
  })

  it('says where every part of a paragraph stands', () => {
    const [paragraph] = joinParagraphs([printed('基本支出', 0), printed('60.00万元', 1, { short: true })])
    const places = paragraph === undefined ? [] : placesOf(paragraph, 2, 9)
    expect(places.map(({ box }) => box)).toEqual([{ x: 120, y: 0, width: 20, height: 10 }, { x: 100, y: 20, width: 50, height: 10 }])
  })
})

describe('lines without geometry', () => {
  it('joins wrapped lines and keeps figures whole', () => {
    const wrapped = ['2025年支出预算100.00万元，其中基本支出60.00万元，包括人员经费50.00', '万元和公用经费10.00万元；项目支出40.00万元，比上年减少', '5.00万元。']
    expect(texts(wrapped.map(plain))).toEqual([wrapped.join('')])
  })

  it('keeps two figures apart that stand on two lines', () => {
    expect(texts(['本年人员一百二十人，上年人员一百一十八人，见附表之第十二号以及附表之2024', '2025年将不再增加。'].map(plain))[0]).toContain('2024 2025年')
  })

  it('never takes a page number or a heading into a sentence', () => {
    const lines = ['三、机关运行经费安排情况', '2025年，我部门机关运行经费共计安排24.00万元，主要用于办公费、差旅费、', '40', '会议费等日常支出。', '四、政府采购情况', '无。']
    expect(texts(lines.map(plain))).toEqual([
      '三、机关运行经费安排情况',
      '2025年，我部门机关运行经费共计安排24.00万元，主要用于办公费、差旅费、会议费等日常支出。',
      '四、政府采购情况',
      '无。',
    ])
  })

  it('begins a new paragraph with the number of an item, not with a figure', () => {
    const lines = ['（一）负责全县水资源的统一管理和监督，组织实施取水许可、水资源论证制度；', '1.制定并实施全县水利发展规划和年度计划，监督水利资金的使用，其中县级资金', '1.50万元。']
    expect(texts(lines.map(plain))).toEqual([lines[0], `${lines[1]} ${lines[2]}`.replace(' 1.50', '1.50')])
  })
})
