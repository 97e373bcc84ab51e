import { isPlatformAdmin, municipalitiesOf, unitsOf } from '#access/roles.ts'
import type { User } from '#payload-types'

/** Of a person, what rights go by. */
type Person = Pick<User, 'tenants' | 'platformAdmin'>
type Place = { municipality: string; unit: { id: string; kind: string }; trial?: boolean }

/** Whose a document is. A try of a template is nobody's but the strategist's, whatever school it is tried as. */
export const placeOf = (document: {
  municipality: string
  unit: string
  trial: boolean
  unitSnapshot: { kind: string }
}): Place => ({
  municipality: document.municipality,
  unit: { id: document.unit, kind: document.unitSnapshot.kind },
  trial: document.trial,
})

/** Composes templates, distributes, returns, adopts. */
export const isStrategist = (user: Person, municipality: string): boolean =>
  isPlatformAdmin(user) || municipalitiesOf(user, 'qualityStrategist').includes(municipality)

/**
 * A school's answers are its own: not even the strategist writes in them. The documents of the municipality, a division
 * or an area have no school behind them, and there the strategist answers.
 */
export const isSchool = (kind: string) => kind === 'school' || kind === 'preschool'
export const mayAnswer = (user: Person, { municipality, unit, trial }: Place): boolean =>
  trial
    ? isStrategist(user, municipality)
    : municipalitiesOf(user).includes(municipality) &&
      (unitsOf(user, 'headTeacher', 'staff').includes(unit.id) ||
        (!isSchool(unit.kind) && isStrategist(user, municipality)))

/** Hand-in is the head teacher's signature. */
export const mayHandIn = (user: Person, { municipality, unit, trial }: Place): boolean =>
  trial
    ? isStrategist(user, municipality)
    : municipalitiesOf(user).includes(municipality) &&
      (unitsOf(user, 'headTeacher').includes(unit.id) || (!isSchool(unit.kind) && isStrategist(user, municipality)))

/** Everyone at the school and in the administration sees how far it has come; to others the document does not exist. */
export const maySee = (user: Person, { municipality, unit, trial }: Place): boolean =>
  trial
    ? isStrategist(user, municipality)
    : isPlatformAdmin(user) ||
      municipalitiesOf(user, 'qualityStrategist', 'department').includes(municipality) ||
      (municipalitiesOf(user).includes(municipality) && unitsOf(user).includes(unit.id))

/** A draft is the school's own until it shares it or hands it in; whoever may answer it reads it all the same. */
export const mayRead = (user: Person, place: Place, isPrivate: boolean): boolean =>
  maySee(user, place) && (!isPrivate || unitsOf(user).includes(place.unit.id) || mayAnswer(user, place))
