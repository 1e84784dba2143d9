/** What a figure looks like in print, for deciding whether pieces of text are one figure or several. Values are read elsewhere. */

const figureCharacters: ReadonlySet<string> = new Set('-+−－0123456789０１２３４５６７８９.,．，()（）%％')
const wholeFigure = /^[-+−－(（]?(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+|[\d０-９]+)(?:[.．][\d０-９]+)?[)）]?[%％]?$/
const closedFigure = /[.．][\d０-９]{2,}[)）]?[%％]?$/
const dashes = /^[-—–―－]{1,4}$/
const telling = /[.,．，]|[\d０-９]{4}/

/** One character that can stand in a figure. */
export function isFigureCharacter(text: string): boolean {
  return figureCharacters.has(text)
}

/** One complete number: 12, 1,234.50, (3.20), 45%. */
export function isFigure(text: string): boolean {
  return wholeFigure.test(text)
}

/** A number with its decimals printed, so that nothing can follow. */
export function isClosedFigure(text: string): boolean {
  return closedFigure.test(text)
}

/** A dash that stands for "nothing". */
export function isDash(text: string): boolean {
  return dashes.test(text)
}

/** A number with separators or four digits: more than a line number or a page number. */
export function isTellingFigure(text: string): boolean {
  return isFigure(text) && telling.test(text)
}
