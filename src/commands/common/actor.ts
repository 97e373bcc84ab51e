import type { Payload } from 'payload'
import type { Language } from '#document/tree/tree.ts'
import type { User } from '#payload-types'

/**
 * The person a command is done for, and the language the person reads (`words/`): Swedish unless told. Commands check
 * the person's rights themselves and then write past access rules.
 */
export type Actor = { payload: Payload; user: User; language?: Language }
