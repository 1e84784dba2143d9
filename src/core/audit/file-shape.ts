/** How files that people write are held against what they should be: every mistake with its place. Used before any document is opened. */

/** place: a JSON pointer. */
export interface ShapeMistake<Code extends string> {
  readonly code: Code | 'missing' | 'unknownField' | 'wrongType'
  readonly place: string
  readonly params: Readonly<Record<string, string>>
}

/** Says what is wrong with a value at a place; nothing when it is as it should be. */
export type Shape<Code extends string = never> = (value: unknown, place: string) => ShapeMistake<Code>[]

/** What a value of the wrong type should be; the word for it stands in locale/file-words. */
type Wanted = 'words' | 'whole' | 'year' | 'region' | 'list' | 'record'

function wrongType(place: string, wanted: Wanted): ShapeMistake<never>[] {
  return [{ code: 'wrongType', place, params: { wanted } }]
}

export function ofType(test: (value: unknown) => boolean, wanted: Wanted): Shape {
  return (value, place) => (test(value) ? [] : wrongType(place, wanted))
}

export function holds(test: (value: unknown) => boolean): Shape
export function holds<Code extends string>(test: (value: unknown) => boolean, code: Code): Shape<Code>
export function holds(test: (value: unknown) => boolean, code = 'wrongType'): Shape<string> {
  return (value, place) => (test(value) ? [] : [{ code, place, params: {} }])
}

/** Some words, at most so many characters of them. */
export function wordsUpTo(length: number): Shape {
  return ofType((value) => typeof value === 'string' && value.trim() !== '' && value.length <= length, 'words')
}

export function listOf<Code extends string = never>(shape: Shape<Code>, most: number, least = 0): Shape<Code> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return wrongType(place, 'list')
    return value.flatMap((one, index) => shape(one, `${place}/${index}`))
  }
}

export function record<Code extends string = never>(required: Readonly<Record<string, Shape<Code>>>, optional: Readonly<Record<string, Shape<Code>>> = {}): Shape<Code> {
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongType(place, 'record')
    const fields = new Map(Object.entries(value))
    const shapes = new Map([...Object.entries(required), ...Object.entries(optional)])
    const missing = Object.keys(required).filter((name) => !fields.has(name))
    return [
      ...missing.map((name): ShapeMistake<Code> => ({ code: 'missing', place: `${place}/${name}`, params: {} })),
      ...[...fields].flatMap(([name, own]): ShapeMistake<Code>[] => shapes.get(name)?.(own, `${place}/${name}`) ?? [{ code: 'unknownField', place: `${place}/${name.slice(0, 80)}`, params: { known: [...shapes.keys()].join('、') } }]),
    ]
  }
}
