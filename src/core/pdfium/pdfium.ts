/**
 * PDFium, compiled to WebAssembly: the one file through which it enters, with the part of its C interface that we use.
 * An engine is made at the first PDF and kept. After a trap its memory can no longer be trusted, so it is dropped and
 * the next document gets a fresh one.
 */
import { init } from '@embedpdf/pdfium'
import type { Effects } from '../effects.ts'
import { engineLimits } from './limits.ts'

/** An address in the engine's memory; 0 is "none". */
export type Pointer = number

/** The functions we call, with PDFium's own names and argument orders. Results that are C booleans come as 0 or 1. */
export interface PdfiumFunctions {
  malloc(size: number): Pointer
  free(pointer: Pointer): void
  PDFiumExt_Init(): void
  FPDF_GetLastError(): number
  FPDF_LoadMemDocument(bytes: Pointer, size: number, password: Pointer): Pointer
  FPDF_CloseDocument(document: Pointer): void
  FPDF_GetPageCount(document: Pointer): number
  FPDFDoc_GetJavaScriptActionCount(document: Pointer): number
  FPDFDoc_GetAttachmentCount(document: Pointer): number
  FPDF_DocumentHasValidCrossReferenceTable(document: Pointer): number
  FPDF_GetPageSizeByIndexF(document: Pointer, index: number, size: Pointer): number
  FPDF_LoadPage(document: Pointer, index: number): Pointer
  FPDF_ClosePage(page: Pointer): void
  FPDF_GetPageBoundingBox(page: Pointer, rectangle: Pointer): number
  FPDFPage_GetRotation(page: Pointer): number
  FPDFPage_CountObjects(page: Pointer): number
  FPDFPage_GetObject(page: Pointer, index: number): Pointer
  FPDFFormObj_CountObjects(form: Pointer): number
  FPDFFormObj_GetObject(form: Pointer, index: number): Pointer
  FPDFPageObj_GetType(object: Pointer): number
  FPDFPageObj_GetMatrix(object: Pointer, matrix: Pointer): number
  FPDFPageObj_GetBounds(object: Pointer, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): number
  FPDFPageObj_GetStrokeWidth(object: Pointer, width: Pointer): number
  FPDFPageObj_GetFillColor(object: Pointer, red: Pointer, green: Pointer, blue: Pointer, alpha: Pointer): number
  FPDFPageObj_GetStrokeColor(object: Pointer, red: Pointer, green: Pointer, blue: Pointer, alpha: Pointer): number
  FPDFPageObj_HasTransparency(object: Pointer): number
  FPDFPageObj_GetClipPath(object: Pointer): Pointer
  FPDFClipPath_CountPaths(clip: Pointer): number
  FPDFClipPath_CountPathSegments(clip: Pointer, path: number): number
  FPDFClipPath_GetPathSegment(clip: Pointer, path: number, index: number): Pointer
  FPDFPath_GetDrawMode(path: Pointer, fillMode: Pointer, stroke: Pointer): number
  FPDFPath_CountSegments(path: Pointer): number
  FPDFPath_GetPathSegment(path: Pointer, index: number): Pointer
  FPDFPathSegment_GetType(segment: Pointer): number
  FPDFPathSegment_GetPoint(segment: Pointer, x: Pointer, y: Pointer): number
  FPDFPathSegment_GetClose(segment: Pointer): number
  FPDFText_LoadPage(page: Pointer): Pointer
  FPDFText_ClosePage(textPage: Pointer): void
  FPDFText_CountChars(textPage: Pointer): number
  FPDFText_GetUnicode(textPage: Pointer, index: number): number
  FPDFText_IsGenerated(textPage: Pointer, index: number): number
  FPDFText_IsHyphen(textPage: Pointer, index: number): number
  FPDFText_GetCharBox(textPage: Pointer, index: number, left: Pointer, right: Pointer, bottom: Pointer, top: Pointer): number
  FPDFText_GetLooseCharBox(textPage: Pointer, index: number, rectangle: Pointer): number
  FPDFText_GetCharOrigin(textPage: Pointer, index: number, x: Pointer, y: Pointer): number
  FPDFText_GetMatrix(textPage: Pointer, index: number, matrix: Pointer): number
  FPDFText_GetFontSize(textPage: Pointer, index: number): number
  FPDFText_GetTextObject(textPage: Pointer, index: number): Pointer
  FPDFTextObj_GetTextRenderMode(object: Pointer): number
  FPDFTextObj_GetFont(object: Pointer): Pointer
  FPDFFont_GetIsEmbedded(font: Pointer): number
  FPDFFont_GetBaseFontName(font: Pointer, buffer: Pointer, size: number): number
  /** The outline of a character, not of a glyph index; belongs to the font. */
  FPDFFont_GetGlyphPath(font: Pointer, character: number, size: number): Pointer
  FPDFGlyphPath_CountGlyphSegments(path: Pointer): number
  FPDFGlyphPath_GetGlyphPathSegment(path: Pointer, index: number): Pointer
  FPDFBitmap_CreateEx(width: number, height: number, format: number, pixels: Pointer, stride: number): Pointer
  FPDFBitmap_FillRect(bitmap: Pointer, left: number, top: number, width: number, height: number, color: number): number
  FPDFBitmap_Destroy(bitmap: Pointer): void
  FPDF_DeviceToPage(page: Pointer, x: number, y: number, width: number, height: number, rotate: number, deviceX: number, deviceY: number, pageX: Pointer, pageY: Pointer): number
  FPDFPage_CreateAnnot(page: Pointer, subtype: number): Pointer
  FPDFPage_CloseAnnot(annotation: Pointer): void
  FPDFAnnot_SetRect(annotation: Pointer, rectangle: Pointer): number
  FPDFAnnot_AppendAttachmentPoints(annotation: Pointer, points: Pointer): number
  FPDFAnnot_SetColor(annotation: Pointer, kind: number, red: number, green: number, blue: number, alpha: number): number
  FPDFAnnot_SetFlags(annotation: Pointer, flags: number): number
  FPDFAnnot_SetStringValue(annotation: Pointer, key: Pointer, text: Pointer): number
  EPDFAnnot_GenerateAppearance(annotation: Pointer): number
  FPDF_SaveAsCopy(document: Pointer, writer: Pointer, flags: number): number
  PDFiumExt_OpenFileWriter(): Pointer
  PDFiumExt_GetFileWriterSize(writer: Pointer): number
  PDFiumExt_GetFileWriterData(writer: Pointer, target: Pointer, size: number): number
  PDFiumExt_CloseFileWriter(writer: Pointer): void
  FPDF_RenderPageBitmap(bitmap: Pointer, page: Pointer, x: number, y: number, width: number, height: number, rotate: number, flags: number): void
}

export interface Engine {
  readonly call: PdfiumFunctions
  /** The engine's memory now; it may be another array after any call that allocates. */
  readonly memory: () => Uint8Array
  /** 256 bytes for results, used only between two awaits. */
  readonly scratch: Pointer
  /** The scratch bytes as numbers. To be asked for after the calls that fill them: it may be other views after any call that allocates. */
  readonly results: () => Results
  /** How much memory the engine may take from now on; beyond it PDFium fails inside the document at hand. */
  readonly allow: (bytes: number) => void
}

/** The same bytes three times; an index counts numbers of its own kind. */
export interface Results {
  readonly integers: Uint32Array
  readonly floats: Float32Array
  readonly doubles: Float64Array
}

interface WebAssemblyHost {
  compile(bytes: ArrayBuffer): Promise<object>
  instantiate(compiled: object, imports: object): Promise<object>
}
declare const WebAssembly: WebAssemblyHost

interface EngineImports {
  readonly env: Record<string, (...numbers: number[]) => unknown>
}

interface EngineModule {
  readonly pdfium: { readonly wasmExports: PdfiumFunctions; readonly HEAPU8: Uint8Array }
}

type LoadPdfium = Effects['loadPdfium']

/** Per supplier of the bytes: the compiled code, asked for once, and the engine in use. */
const compiledCode = new WeakMap<LoadPdfium, Promise<object>>()
const engines = new WeakMap<LoadPdfium, Promise<Engine>>()
const abandoned = new WeakSet<Engine>()

/** The engine in use, made when there is none. */
export function acquireEngine(effects: Effects): Promise<Engine> {
  const present = engines.get(effects.loadPdfium)
  if (present !== undefined) return present
  const made = makeEngine(effects.loadPdfium)
  engines.set(effects.loadPdfium, made)
  made.catch(() => engines.delete(effects.loadPdfium))
  return made
}

/** Takes an engine out of use: the next document gets a new one. What is open in it may still be used and closed. */
export async function retireEngine(effects: Effects, engine: Engine): Promise<void> {
  const present = engines.get(effects.loadPdfium)
  if (present !== undefined && (await present) === engine) engines.delete(effects.loadPdfium)
}

/** Gives up an engine after a trap: its memory cannot be trusted, so nothing opened in it may be touched again. */
export async function abandonEngine(effects: Effects, engine: Engine): Promise<void> {
  abandoned.add(engine)
  await retireEngine(effects, engine)
}

export function isAbandoned(engine: Engine): boolean {
  return abandoned.has(engine)
}

/** PDFium gave up inside: WebAssembly's own errors, thrown when memory runs out or code goes astray, and its call for exit. */
export function isTrap(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('name' in error)) return false
  return error.name === 'RuntimeError' || error.name === 'RangeError' || error.name === 'ExitStatus'
}

async function makeEngine(loadPdfium: LoadPdfium): Promise<Engine> {
  const compiled = compiledCode.get(loadPdfium) ?? loadPdfium().then((bytes) => WebAssembly.compile(bytes))
  compiledCode.set(loadPdfium, compiled)
  compiled.catch(() => compiledCode.delete(loadPdfium))
  const code = await compiled
  let allowedBytes: number = engineLimits.engineBytes
  const module = await new Promise<EngineModule>((resolve, reject) => {
    const instantiateWasm = (imports: EngineImports, receive: (instance: object) => void): object => {
      WebAssembly.instantiate(code, withMemoryLimit(imports, () => allowedBytes)).then(receive, reject)
      return {}
    }
    const silent = (): void => undefined
    const overrides: object = { instantiateWasm, print: silent, printErr: silent }
    ;(init as (overrides: object) => Promise<unknown>)(overrides).then((made) => resolve(made as EngineModule), reject)
  })
  const call = module.pdfium.wasmExports
  call.PDFiumExt_Init()
  const allow = (bytes: number): void => {
    allowedBytes = bytes
  }
  const scratch = call.malloc(scratchBytes)
  const memory = (): Uint8Array => module.pdfium.HEAPU8
  let results = viewResults(memory(), scratch)
  // The platform empties views when the memory grows.
  const freshResults = (): Results => {
    if (results.floats.length === 0) results = viewResults(memory(), scratch)
    return results
  }
  return { call, memory, scratch, results: freshResults, allow }
}

const scratchBytes = 256

function viewResults({ buffer }: Uint8Array, scratch: Pointer): Results {
  return {
    integers: new Uint32Array(buffer, scratch, scratchBytes / 4),
    floats: new Float32Array(buffer, scratch, scratchBytes / 4),
    doubles: new Float64Array(buffer, scratch, scratchBytes / 8),
  }
}

/** PDFium asks the host for memory; refusing makes it fail inside one document instead of taking the machine. */
function withMemoryLimit(imports: EngineImports, allowedBytes: () => number): EngineImports {
  const grow = imports.env['emscripten_resize_heap']
  if (grow === undefined) return imports
  const limited = (bytes: number): unknown => (bytes >>> 0 > allowedBytes() ? 0 : grow(bytes))
  return { ...imports, env: { ...imports.env, emscripten_resize_heap: limited } }
}
