import type { z } from 'zod'

/** All properties made mandatory at every depth: so an optional one that only one side has is seen. */
type Whole<T> = T extends readonly (infer One)[]
  ? Whole<One>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<T[K]> }
    : T
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
/** Whether two types have the same properties and accept the same values. */
export type Same<A, B> = Mutual<A, B> extends true ? Mutual<Whole<A>, Whole<B>> : false

/**
 * Ties a schema to the type it is of, both ways: `exactly<T>()(schema)` does not compile when either has something
 * that the other lacks. `z.ZodType<T>` alone looks one way, and a property or member added to the type would pass.
 */
export const exactly =
  <T>() =>
  <S extends z.ZodType<T>>(
    schema: S,
    ..._same: Same<z.output<S>, T> extends true ? [] : ['the schema lacks something of the type']
  ): z.ZodType<T> =>
    schema
