/**
 * Hands something over past the types: what is wrong on purpose, or what a library's types do not know of. For tests
 * alone; in `src` and `seeds` a type has to say it.
 */
export const pastTypes = <T>(value: unknown): T => value as T
