/** Words of a Word document: escaped, in runs of their own. */

export interface RunLook {
  readonly strong?: boolean
  readonly fontSizePt?: number
  /** As with a highlighter. */
  readonly marked?: boolean
}

export function run(text: string, { strong = false, fontSizePt, marked = false }: RunLook = {}): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.split('\t').map((part) => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`).join('<w:tab/>'))
  const look = `${strong ? '<w:b/>' : ''}${marked ? '<w:highlight w:val="yellow"/>' : ''}${fontSizePt === undefined ? '' : `<w:sz w:val="${fontSizePt * 2}"/>`}`
  return text === '' ? '' : `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`
}

/** What XML 1.0 cannot hold (controls, halves of characters) is left out; one of them would make the whole file unreadable. */
export function escapeXml(text: string): string {
  return text.replace(/[^\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
