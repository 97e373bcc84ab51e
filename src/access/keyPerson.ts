import type { User } from '#payload-types'
import type { Role } from './roles.ts'

/**
 * What a key may be for. Each has the role by which the house's own rules then judge it, so that a key sees and does
 * what a person in that role does, and no more: the scope narrows, and never widens.
 */
export const scopeRoles = {
  'units:read': 'department',
  'distributions:read': 'department',
  'documents:read': 'department',
  'files:read': 'department',
  'goals:read': 'department',
  'editions:read': 'department',
  'figures:read': 'department',
  'figures:write': 'qualityStrategist',
} as const satisfies Record<string, Role>
export type Scope = keyof typeof scopeRoles
export const scopes = Object.keys(scopeRoles) as [Scope, ...Scope[]]

/** Somebody who is no person: a key, as rules and commands know people. It is no row of `users`, and has no session. */
export type KeyPerson = User & { isKey: true }
type Key = { id: string; name: string; municipality: string }

/** A key as it stands before one door, in one municipality and one role. */
export const keyPerson = ({ id, name, municipality }: Key, role: Role): KeyPerson => ({
  id,
  // The same in the log of every reader: who did it is told by name, once and for all.
  name: `Nyckeln ${name}`,
  email: '',
  tenants: [{ tenant: municipality, role, units: [] }],
  platformAdmin: false,
  createdAt: '',
  updatedAt: '',
  collection: 'users',
  isKey: true,
})

/** Whether an act is a key's: then no row of `users` is whose it was. */
export const isKey = (user: object): user is KeyPerson => 'isKey' in user && user.isKey === true
