import type { Refusals } from './Refusals.ts'

export type Sentence<Details> = string | ((details: Details) => string)
/** A sentence for each refusal: a language that lacks one does not compile. */
export type Sentences = { [R in keyof Refusals]: Sentence<Refusals[R]> }
