import type { Payload } from 'payload'
import type { User } from '../payload-types.ts'

/** The person a command is done for. Commands check the person's rights themselves and then write past access rules. */
export type Actor = { payload: Payload; user: User }
