import { expect, it } from 'vitest'
import { findJsonBreak, readHandWritten, readJson } from './json-break.ts'

const told = (text: string): string => {
  const found = findJsonBreak(text)
  return found === null ? 'json' : `${found.fault} ${found.line}:${found.column} ${found.found}`.trim()
}

it('says nothing of JSON, with a byte order mark too', () => {
  for (const text of ['{}', '[]', ' {"a": [1, -2.5e3, "x\\n\\u4e00", true, null, {"b": {}}]}\n', '\ufeff{"a": 1}', '"x"']) expect([told(text), JSON.parse(text.replace('\ufeff', '')) === undefined]).toEqual(['json', false])
})

it('names the place and what was due there', () => {
  expect(told('{\n "a": 1\n "b": 2\n}')).toBe('comma 3:2 "b"')
  expect(told('{\n "a": 1,\n}')).toBe('surplus 3:1 }')
  expect(told('[1, ]')).toBe('surplus 1:5 ]')
  expect(told('{"a" 1}')).toBe('colon 1:6 1')
  expect(told('{a: 1}')).toBe('name 1:2 a')
  expect(told('{"a": 5%}')).toBe('comma 1:8 %')
  expect(told('{"a": 是}')).toBe('value 1:7 是')
  expect(told('{"a": 1')).toBe('short 1:8')
  expect(told('{} x')).toBe('more 1:4 x')
})

it('knows marks of a Chinese keyboard', () => {
  expect(told('{“a”: 1}')).toBe('wide 1:2 “a”')
  expect(told('{"a"：1}')).toBe('wide 1:5 ：1')
  expect(told('{"a": 1，"b": 2}')).toBe('wide 1:8 ，"b"')
})

it('finds a break in every text that a parser refuses, and in no other', () => {
  const good = '{"a": [1, {"b": "c"}], "d": null}'
  for (let at = 0; at < good.length; at += 1) {
    for (const text of [good.slice(0, at) + good.slice(at + 1), `${good.slice(0, at)},${good.slice(at)}`, `${good.slice(0, at)}"${good.slice(at)}`, good.slice(0, at)]) {
      let parses = true
      try {
        JSON.parse(text)
      } catch {
        parses = false
      }
      expect([text, findJsonBreak(text) === null]).toEqual([text, parses])
    }
  }
})

it('reads a file, or says where it breaks; what people write has no letters lost to another encoding', () => {
  expect(readJson('\ufeff{"a": 1}')).toEqual({ value: { a: 1 }, broken: null })
  expect(readJson('{"a": 1,}').broken).toEqual({ fault: 'surplus', line: '1', column: '9', found: '}' })
  const lost = '{\n "a": "ĳ\ufffd\ufffd"}'
  expect(readHandWritten(lost).broken).toMatchObject({ fault: 'encoding', line: '2' })
  expect([readJson(lost).broken, readHandWritten('{"a": 1}').broken]).toEqual([null, null])
})
