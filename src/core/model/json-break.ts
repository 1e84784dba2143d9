/**
 * Reads a file of JSON that people write, before any document is opened. Where it stops being JSON, it says the place and what was due
 * there, so that they need not search.
 */

/**
 * comma: two things stand side by side · surplus: a comma with nothing behind it · colon, name, value: that was due · wide: a full-width mark
 * or a curly quotation mark · short: the file ends too early · more: something stands behind the end · encoding: not UTF-8.
 */
type JsonFault = 'comma' | 'surplus' | 'colon' | 'name' | 'value' | 'wide' | 'short' | 'more' | 'encoding'

/** line and column count from 1. */
interface JsonBreak {
  readonly fault: JsonFault
  readonly line: number
  readonly column: number
  readonly found: string
}

/** broken: null for JSON; else what a sentence about the break needs (phraseJsonBreak). */
export interface JsonReading {
  readonly value: unknown
  readonly broken: Readonly<Record<'fault' | 'line' | 'column' | 'found', string>> | null
}

/** A byte order mark before it is no mistake. */
export function readJson(text: string): JsonReading {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')), broken: null }
  } catch {
    // A parser's own message is worded for programmers.
    return brokenOff(findJsonBreak(text) ?? breakAt(text, text.length, 'short'))
  }
}

/** The same of a file that quotes no document: letters lost to another encoding are a mistake wherever they stand. */
export function readHandWritten(text: string): JsonReading {
  const lost = text.indexOf('\ufffd')
  return lost === -1 ? readJson(text) : brokenOff(breakAt(text, lost, 'encoding'))
}

function brokenOff({ fault, line, column, found }: JsonBreak): JsonReading {
  return { value: null, broken: { fault, line: `${line}`, column: `${column}`, found } }
}

type Due = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd'

const blank = /[ \t\r\n]*/y
const scalar = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const wide = /^[“”‘’，：；｛｝［］【】（）]/

/** null for a text that is JSON. */
export function findJsonBreak(text: string): JsonBreak | null {
  const open: ('{' | '[')[] = []
  let due: Due | 'nothing' = 'value'
  let at = text.startsWith('\ufeff') ? 1 : 0
  let afterComma = false
  for (;;) {
    at = skip(blank, text, at) ?? at
    const found = text[at] ?? ''
    if (due === 'nothing') return found === '' ? null : breakAt(text, at, 'more')
    const closing: string = open.at(-1) === '{' ? '}' : ']'
    if (found === closing && open.length > 0 && (due === 'commaOrEnd' || due === 'valueOrEnd' || due === 'nameOrEnd')) {
      open.pop()
      at += 1
      due = open.length === 0 ? 'nothing' : 'commaOrEnd'
      continue
    }
    const next: { readonly at: number; readonly due: Due | 'nothing' } | null = step(text, at, due, open)
    if (next === null) return breakAt(text, at, faultOf(text.slice(at), due, afterComma && found === closing))
    afterComma = found === ',' && due === 'commaOrEnd'
    at = next.at
    due = next.due
  }
}

/** One mark, name or value further; null where something else was due. */
function step(text: string, at: number, due: Due, open: ('{' | '[')[]): { readonly at: number; readonly due: Due | 'nothing' } | null {
  const found = text[at] ?? ''
  if (due === 'colon') return found === ':' ? { at: at + 1, due: 'value' } : null
  if (due === 'commaOrEnd') return found === ',' ? { at: at + 1, due: open.at(-1) === '{' ? 'name' : 'value' } : null
  const end = skip(scalar, text, at)
  if (due === 'name' || due === 'nameOrEnd') return found === '"' && end !== null ? { at: end, due: 'colon' } : null
  if (found === '{' || found === '[') {
    open.push(found)
    return { at: at + 1, due: found === '{' ? 'nameOrEnd' : 'valueOrEnd' }
  }
  return end === null ? null : { at: end, due: open.length === 0 ? 'nothing' : 'commaOrEnd' }
}

function faultOf(rest: string, due: Due, isSurplus: boolean): JsonFault {
  if (rest === '') return 'short'
  if (wide.test(rest)) return 'wide'
  if (isSurplus) return 'surplus'
  if (due === 'colon') return 'colon'
  if (due === 'commaOrEnd') return 'comma'
  return due === 'name' || due === 'nameOrEnd' ? 'name' : 'value'
}

function skip(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

function breakAt(text: string, at: number, fault: JsonFault): JsonBreak {
  const before = text.slice(0, at).split('\n')
  return { fault, line: before.length, column: (before.at(-1) ?? '').replace(/^\ufeff/, '').length + 1, found: (/^[^\s,:[\]{}]{1,20}|^\S/.exec(text.slice(at)) ?? [''])[0] }
}
