/** The parts of a Word file around its text: types, relationships, properties, styles and the foot of its pages. */
import { escapeXml, run } from './run.ts'

const schema = 'http://schemas.openxmlformats.org'
export const main = `xmlns:w="${schema}/wordprocessingml/2006/main" xmlns:r="${schema}/officeDocument/2006/relationships"`
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function contentTypes(): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const parts = [
    ['/word/document.xml', `${word}.document.main+xml`], ['/word/styles.xml', `${word}.styles+xml`], ['/word/footer1.xml', `${word}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')
  const defaults = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
  return `${head}<Types xmlns="${schema}/package/2006/content-types">${defaults}${overrides}</Types>`
}

export function relationships(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${schema}/${type}" Target="${target}"/>`).join('')
  return `${head}<Relationships xmlns="${schema}/package/2006/relationships">${list}</Relationships>`
}

export function coreProperties({ title, author, language }: { readonly title: string; readonly author: string; readonly language: string }): string {
  const names = `xmlns:cp="${schema}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`
  return `${head}<cp:coreProperties ${names}><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`
}

interface Style {
  readonly id: string
  readonly name: string
  readonly paragraph: string
  readonly letters: string
}

/** 宋体 for words, 黑体 for headings, under the names that office programs of both makers know. */
const serif = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/>'
const sans = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="SimHei" w:cs="Arial"/>'
const size = (points: number): string => `<w:sz w:val="${points * 2}"/>`
const firstLine = '<w:ind w:firstLine="560" w:firstLineChars="200"/>'

const paragraphStyles: readonly Style[] = [
  { id: 'Title', name: 'Title', paragraph: '<w:spacing w:after="200"/><w:jc w:val="center"/>', letters: `${sans}<w:b/>${size(16)}` },
  { id: 'CoverLine', name: 'Cover Line', paragraph: '<w:spacing w:before="2400" w:line="360" w:lineRule="auto"/><w:jc w:val="center"/>', letters: `${sans}<w:b/>${size(26)}` },
  { id: 'ContentsTitle', name: 'Contents Title', paragraph: '<w:spacing w:after="200"/><w:jc w:val="center"/>', letters: `${sans}<w:b/>${size(18)}` },
  { id: 'Body', name: 'Body Text', paragraph: `<w:spacing w:line="360" w:lineRule="auto"/>${firstLine}<w:jc w:val="both"/>`, letters: size(14) },
  { id: 'Caption', name: 'caption', paragraph: '<w:keepNext/>', letters: size(10) },
  { id: 'Note', name: 'Note', paragraph: '', letters: size(10) },
  { id: 'Cell', name: 'Cell', paragraph: '<w:spacing w:before="30" w:after="30"/>', letters: '' },
  ...[18, 15, 14, 14].map((points, index): Style => ({
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    paragraph: `<w:keepNext/><w:spacing w:before="160" w:after="120"/>${firstLine}<w:outlineLvl w:val="${index}"/>`,
    letters: index === 3 ? size(points) : `${sans}<w:b/>${size(points)}`,
  })),
  ...[1, 2].map((level): Style => ({
    id: `TOC${level}`, name: `toc ${level}`, paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9106"/></w:tabs><w:spacing w:line="320" w:lineRule="auto"/><w:ind w:left="${(level - 1) * 360}"/>`, letters: size(12),
  })),
]

export function styles(language: string): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${serif}<w:sz w:val="21"/><w:lang w:val="${language}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
  const others = paragraphStyles.map(({ id, name, paragraph, letters }) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`)
  return `${head}<w:styles ${main}>${defaults}${normal}${others.join('')}</w:styles>`
}

export function footer(pageOf: string): string {
  const field = (code: string): string => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  const runs = pageOf.split(/(&[PN])/).map((part) => (part === '&P' ? field('PAGE') : part === '&N' ? field('NUMPAGES') : run(part)))
  return `${head}<w:ftr ${main}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs.join('')}</w:p></w:ftr>`
}
