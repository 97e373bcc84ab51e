import type { Need } from '#document/input/needs.ts'

export type NeedOf<K extends Need['kind']> = Extract<Need, { kind: K }>
/** Needs by instance key and name, as `needsOf` gives them. */
export type NeedsByInstance = Record<string, Record<string, Need>>
