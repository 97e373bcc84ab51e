import type { z } from 'zod'
import type { Scope } from '#access/keyPerson.ts'
import type { Actor } from '#commands/common/actor.ts'
import type { CommandError } from '#commands/common/CommandError.ts'
import { parseArgs } from '#commands/common/parseArgs.ts'
import type { Pair } from './Pair.ts'
import type { tags } from './tags.ts'

/** Where the calls are; what would change their meaning is another. */
export const apiBase = '/api/v1'
/** Whoever calls, and the one municipality that the key is of. */
export type Calling = { actor: Actor; municipality: string }
/** What a call brings: the places in its path, its question, its body. */
export type Raw = { params: Record<string, string>; query: Record<string, string>; body: unknown }

/** A call that others may make: what it takes and gives, as schemas, and what it may be refused with, as examples. */
export type Operation = {
  method: 'get' | 'put'
  path: `/${string}`
  /** `operationId`, and the anchor on the page. */
  name: string
  tag: keyof typeof tags
  scope: Scope
  summary: Pair
  description?: Pair
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodObject
  /** A body that would be taken, where there is one. */
  example?: object
  /** A file is no JSON: then the kinds that it may be of. */
  answer: z.ZodObject | { files: readonly string[] }
  refusals: readonly CommandError[]
  answerTo: (calling: Calling, raw: Raw) => Promise<unknown>
}

type Shape = z.ZodObject | undefined
type Parsed<S extends Shape> = S extends z.ZodObject ? z.output<S> : undefined
type Given<P extends Shape, Q extends Shape, B extends Shape> = { params: Parsed<P>; query: Parsed<Q>; body: Parsed<B> }

/**
 * An operation of schemas and what it does. What it was sent is parsed by them, all faults at once; of what it answers
 * only what the schema names leaves the house, so that a new field is told to nobody until somebody has thought of it.
 */
export const operation = <
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  A extends Operation['answer'] = Operation['answer'],
>({
  run,
  ...one
}: Omit<Operation, 'params' | 'query' | 'body' | 'answer' | 'answerTo'> & {
  params?: P
  query?: Q
  body?: B
  answer: A
  run: (calling: Calling, given: Given<P, Q, B>) => Promise<A extends z.ZodObject ? z.input<A> : object>
}): Operation => ({
  ...one,
  answerTo: async (calling, raw) => {
    const parsed = (part: keyof Raw) => {
      const schema = one[part]
      return schema ? parseArgs(schema, raw[part], calling.actor) : undefined
    }
    // Each part is what its own schema says, or is not there where it has none.
    const given = { params: parsed('params'), query: parsed('query'), body: parsed('body') } as Given<P, Q, B>
    const answer = await run(calling, given)
    return 'parse' in one.answer ? one.answer.parse(answer) : answer
  },
})
