import type { Config } from 'payload'

type Change = NonNullable<NonNullable<Config['typescript']>['schema']>[number]
type Schema = ReturnType<Change>

/** A block as it is stored: what all have in common is told in `RawBlock`, and each type parses its own settings. */
const block: Schema = { type: 'object', tsType: "import('#document/input/input.ts').RawBlock" }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
/** Lists of alternatives that are all of our blocks become one. */
const withOne = (schema: unknown, isOurs: (ref: unknown) => boolean): unknown => {
  if (Array.isArray(schema)) return schema.map((part) => withOne(part, isOurs))
  if (!isObject(schema)) return schema
  const { oneOf } = schema
  if (Array.isArray(oneOf) && oneOf.length > 0 && oneOf.every((one) => isObject(one) && isOurs(one.$ref))) return block
  return Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, withOne(part, isOurs)]))
}

/**
 * Leaves an interface for each block type out of `payload-types`: nobody imports them, for a block's settings are parsed by
 * its own schema, and they were two thirds of the file.
 */
export const oneBlockType: Change = ({ jsonSchema }) => {
  const refs = Object.values(jsonSchema.properties?.blocks?.properties ?? {}).map(({ $ref }) => $ref)
  const ours = new Set<unknown>(refs)
  const { definitions = {}, properties = {} } = jsonSchema
  const rest = Object.fromEntries(Object.entries(definitions).filter(([name]) => !ours.has(`#/definitions/${name}`)))
  const schema = { ...jsonSchema, definitions: rest }
  const blocks: Schema = { type: 'object', additionalProperties: block }
  return { ...(withOne(schema, (ref) => ours.has(ref)) as Schema), properties: { ...properties, blocks } }
}
