/** Writes small PDFs for tests: plain objects, Helvetica, and a Chinese font that is not in the file. Not part of the product. */

export interface SmallPage {
  /** Content stream in PDF's own coordinates (origin bottom left). */
  readonly content: string
  readonly width?: number
  readonly height?: number
  readonly rotate?: number
  /** left bottom right top */
  readonly cropBox?: string
}

export interface SmallOptions {
  /** Further entries of the resources' XObject dictionary, and the objects they name, numbered from 10000. */
  readonly forms?: readonly string[]
  /** A dictionary for /Encrypt in the trailer. */
  readonly encrypt?: string
  /** A second simple font /F2 as a whole object body. */
  readonly secondFont?: string
}

const firstForm = 10_000

/** A line of Helvetica at a place. */
export function text(x: number, y: number, size: number, words: string): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[\\()]/g, '\\$&')}) Tj ET\n`
}

/** A line of Chinese (each letter as wide as it is high). */
export function chinese(x: number, y: number, size: number, words: string): string {
  const hex = [...words].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  return `BT /F3 ${size} Tf ${x} ${y} Td <${hex}> Tj ET\n`
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S\n`
}

/** A filled rectangle; gray 0 is black. */
export function bar(x: number, y: number, width: number, height: number, gray = 0): string {
  return `q ${gray} g ${x} ${y} ${width} ${height} re f Q\n`
}

/** Every line of a table: xs and ys are its borders. */
export function ruling(xs: readonly number[], ys: readonly number[]): string {
  const [left = 0, right = 0] = [Math.min(...xs), Math.max(...xs)]
  const [bottom = 0, top = 0] = [Math.min(...ys), Math.max(...ys)]
  return xs.map((x) => line(x, bottom, x, top)).join('') + ys.map((y) => line(left, y, right, y)).join('')
}

export function smallPdf(pages: readonly SmallPage[], options: SmallOptions = {}): Uint8Array {
  const objects = new Map<number, string>()
  const forms = options.forms ?? []
  const names = forms.map((_, index) => `/X${index} ${firstForm + index} 0 R`).join(' ')
  objects.set(1, '<< /Type /Catalog /Pages 2 0 R >>')
  objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  objects.set(4, '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>')
  objects.set(5, '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>')
  objects.set(6, options.secondFont ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>')
  objects.set(7, `<< /Font << /F1 3 0 R /F2 6 0 R /F3 4 0 R >> /XObject << ${names} >> >>`)
  const kids = pages.map((page, index) => {
    const id = 10 + index * 2
    const { width = 600, height = 800, rotate = 0, cropBox } = page
    const crop = cropBox === undefined ? '' : `/CropBox [${cropBox}]`
    objects.set(id, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${crop} /Rotate ${rotate} /Resources 7 0 R /Contents ${id + 1} 0 R >>`)
    objects.set(id + 1, stream('', page.content))
    return `${id} 0 R`
  })
  objects.set(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`)
  forms.forEach((body, index) => objects.set(firstForm + index, body))
  return write(objects, options.encrypt)
}

/** A form XObject with its content. */
export function form(content: string, matrix = '1 0 0 1 0 0'): string {
  return stream(`/Type /XObject /Subtype /Form /BBox [-2000 -2000 2000 2000] /Matrix [${matrix}] /Resources 7 0 R`, content)
}

/** A gray picture of one pixel. */
export const picture = '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n@\nendstream'

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function write(objects: ReadonlyMap<number, string>, encrypt: string | undefined): Uint8Array {
  let file = '%PDF-1.5\n'
  const offsets: [number, number][] = []
  for (const [id, body] of [...objects].sort(([one], [other]) => one - other)) {
    offsets.push([id, file.length])
    file += `${id} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length
  file += 'xref\n0 1\n0000000000 65535 f \n'
  for (const [id, offset] of offsets) file += `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
  const locked = encrypt === undefined ? '' : `/Encrypt ${encrypt} /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`
  file += `trailer\n<< /Size 20000 /Root 1 0 R ${locked} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}
