import { z } from 'zod'
import type { Language } from '#document/tree/tree.ts'

/** A value that a call takes or gives, as a line of a table: `figures[].value`, its type as programmers write it. */
export type ApiField = { path: string; type: string; isOptional: boolean; about: string }

/** As much of a JSON schema as ours say. */
type Schema = {
  type?: string | readonly string[]
  format?: string
  const?: unknown
  enum?: readonly unknown[]
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: readonly string[]
  minimum?: number
  maximum?: number
  default?: unknown
  'x-words'?: Record<Language, string>
}
const literal = (value: unknown) => JSON.stringify(value)
/** Bounds that say nothing: those of a number that is whole. */
const isFar = (bound: number | undefined) => bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER

const numberOf = ({ type, minimum, maximum }: Schema): string =>
  isFar(maximum) ? `${type}` : `${type} ${isFar(minimum) ? '' : minimum}–${maximum}`

/** The type in a line: what is chosen among is told with `|`, an object within it by its parts. */
const typeOf = (schema: Schema): string => {
  const { anyOf, oneOf, properties, items, required = [] } = schema
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  const choice = anyOf ?? oneOf
  if (choice) return [...new Set(choice.map(typeOf))].join(' | ')
  if (items) return `${properties ? '' : typeOf(items)}[]`
  if (properties)
    return `{ ${Object.entries(properties)
      .map(([name, part]) => `${name}${required.includes(name) ? '' : '?'}: ${typeOf(part)}`)
      .join(', ')} }`
  if (schema.type === 'number' || schema.type === 'integer') return numberOf(schema)
  const { additionalProperties: each, type = 'any' } = schema
  if (typeof each === 'object') return `{ [name]: ${typeOf(each)} }`
  return schema.format === 'date-time' ? 'date-time' : [type].flat().join(' | ')
}

/** What lies in it, with lines of its own: an object that may be null, or each row of a list. */
const within = (schema: Schema): { inner: Schema; mark: string } | undefined => {
  if (schema.properties) return { inner: schema, mark: '' }
  if (schema.items?.properties) return { inner: schema.items, mark: '[]' }
  const objects = (schema.anyOf ?? []).filter((one) => one.properties)
  return objects.length === 1 && objects[0] ? { inner: objects[0], mark: '' } : undefined
}
const named = (schema: Schema): string => {
  const found = within(schema)
  if (!found) return typeOf(schema)
  return found.mark ? 'object[]' : schema.anyOf ? 'object | null' : 'object'
}

const linesOf = (schema: Schema, language: Language, before: string): ApiField[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const found = within(part)
    const path = `${before}${name}`
    return [
      {
        path,
        type: named(part),
        isOptional: !(schema.required ?? []).includes(name),
        about: part['x-words']?.[language] ?? '',
      },
      ...(found ? linesOf(found.inner, language, `${path}${found.mark}.`) : []),
    ]
  })

/** The values of a schema, those within others after them; as they are sent (`input`) or answered (`output`). */
export const fieldsOf = (schema: z.ZodObject, io: 'input' | 'output', language: Language): ApiField[] =>
  // What Zod writes is a JSON schema; of it we read what ours have.
  linesOf(z.toJSONSchema(schema, { io }) as Schema, language, '')
