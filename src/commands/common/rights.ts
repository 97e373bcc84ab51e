import { isPlatformAdmin, municipalitiesOf, unitsOf } from '#access/roles.ts'
import type { User } from '#payload-types'

type Place = { municipality: string; unit: { id: string; kind: string } }

/** Composes templates, distributes, returns, adopts. */
export const isStrategist = (user: User, municipality: string): boolean =>
  isPlatformAdmin(user) || municipalitiesOf(user, 'qualityStrategist').includes(municipality)

/**
 * A school's answers are its own: not even the strategist writes in them. The documents of the municipality, a division
 * or an area have no school behind them, and there the strategist answers.
 */
const isCentral = (kind: string) => kind !== 'school' && kind !== 'preschool'
export const mayAnswer = (user: User, { municipality, unit }: Place): boolean =>
  municipalitiesOf(user).includes(municipality) &&
  (unitsOf(user, 'headTeacher', 'staff').includes(unit.id) ||
    (isCentral(unit.kind) && isStrategist(user, municipality)))

/** Hand-in is the head teacher's signature. */
export const mayHandIn = (user: User, { municipality, unit }: Place): boolean =>
  municipalitiesOf(user).includes(municipality) &&
  (unitsOf(user, 'headTeacher').includes(unit.id) || (isCentral(unit.kind) && isStrategist(user, municipality)))

/** Everyone at the school and in the administration may read; to others the document does not exist. */
export const mayRead = (user: User, { municipality, unit }: Place): boolean =>
  isPlatformAdmin(user) ||
  municipalitiesOf(user, 'qualityStrategist', 'department').includes(municipality) ||
  (municipalitiesOf(user).includes(municipality) && unitsOf(user).includes(unit.id))
