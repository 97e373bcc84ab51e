import type { User } from '#payload-types'
import { idOf } from './idOf.ts'

/** What a person may be in a municipality. One person may have several, one row each. */
export const roles = ['qualityStrategist', 'department', 'headTeacher', 'staff'] as const
export type Role = (typeof roles)[number]

type Actor = Pick<User, 'tenants' | 'platformAdmin'> | null | undefined

const rowsOf = (user: Actor, wanted: readonly Role[]) =>
  (user?.tenants ?? []).filter((row) => wanted.includes(row.role))

/** Ids of the municipalities in which the user has one of the roles (default: any). */
export const municipalitiesOf = (user: Actor, ...wanted: Role[]): string[] => [
  ...new Set(rowsOf(user, wanted.length ? wanted : roles).flatMap((row) => idOf(row.tenant) ?? [])),
]

/** Ids of the units in which the user has one of the roles (default: any). */
export const unitsOf = (user: Actor, ...wanted: Role[]): string[] => [
  ...new Set(
    rowsOf(user, wanted.length ? wanted : roles).flatMap((row) =>
      (row.units ?? []).flatMap((unit) => idOf(unit) ?? []),
    ),
  ),
]

export const isPlatformAdmin = (user: Actor): boolean => user?.platformAdmin === true
