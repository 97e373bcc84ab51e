import { isPlatformAdmin, municipalitiesOf, type Role, unitsOf } from '#access/roles.ts'
import type { HandInMark, Party } from '#document/input/parties.ts'
import { type DocumentFacts, isFrozen } from '#load/loadDocument.ts'
import type { User } from '#payload-types'

/** Of a person, what rights go by. */
type Person = Pick<User, 'tenants' | 'platformAdmin'>
type Place = {
  municipality: string
  unit: { id: string; kind: string }
  trial?: boolean
  /** Who answers the document and hands it in; the unit where nothing is said. */
  lead?: Party | undefined
  /** Written about the unit by another, and not handed in: the unit does not see it yet. */
  hidden?: boolean
}

/** Whose a document is. A try of a template is nobody's but the strategist's, whatever school it is tried as. */
export const placeOf = (
  document: Pick<DocumentFacts, 'municipality' | 'unit' | 'trial' | 'unitSnapshot' | 'answeredBy' | 'state'>,
): Place => ({
  municipality: document.municipality,
  unit: { id: document.unit, kind: document.unitSnapshot.kind },
  trial: document.trial,
  lead: document.answeredBy,
  hidden: document.answeredBy !== undefined && document.answeredBy !== 'unit' && !isFrozen(document.state),
})

/** Composes templates, distributes, returns, adopts. */
export const isStrategist = (user: Person, municipality: string): boolean =>
  isPlatformAdmin(user) || municipalitiesOf(user, 'qualityStrategist').includes(municipality)

/**
 * A school's answers are its own: not even the strategist writes in them. The documents of the municipality, a division
 * or an area have no school behind them, and there the strategist answers.
 */
export const isSchool = (kind: string) => kind === 'school' || kind === 'preschool'
const atUnit = (user: Person, { municipality, unit }: Place, ...roles: Role[]): boolean =>
  municipalitiesOf(user).includes(municipality) &&
  (unitsOf(user, ...roles).includes(unit.id) || (!isSchool(unit.kind) && isStrategist(user, municipality)))

/** Whether a person answers for a party: one who works at the unit, its head teacher, a strategist, the municipality. */
export const mayAnswerAs = (user: Person, place: Place, party: Party): boolean => {
  const { municipality } = place
  if (place.trial || party === 'strategist') return isStrategist(user, municipality)
  if (party === 'municipality')
    return isStrategist(user, municipality) || municipalitiesOf(user, 'department').includes(municipality)
  return party === 'unit' ? atUnit(user, place, 'headTeacher', 'staff') : atUnit(user, place, 'headTeacher')
}
/** Hand-in is the signature of the head teacher, or of whoever else answers. */
export const mayHandInAs = (user: Person, place: Place, party: Party): boolean =>
  mayAnswerAs(user, place, party === 'unit' ? 'headTeacher' : party)

/** Whether a person answers what the document's own party answers, and hands it in. */
export const mayAnswer = (user: Person, place: Place): boolean => mayAnswerAs(user, place, place.lead ?? 'unit')
export const mayHandIn = (user: Person, place: Place): boolean => mayHandInAs(user, place, place.lead ?? 'unit')

/** Everyone at the school and in the administration sees how far it has come; to others the document does not exist. */
export const maySee = (user: Person, { municipality, unit, trial, hidden }: Place): boolean =>
  trial
    ? isStrategist(user, municipality)
    : isPlatformAdmin(user) ||
      municipalitiesOf(user, 'qualityStrategist', 'department').includes(municipality) ||
      (!hidden && municipalitiesOf(user).includes(municipality) && unitsOf(user).includes(unit.id))

/** A draft is the school's own until it shares it or hands it in; whoever may answer it reads it all the same. */
export const mayRead = (user: Person, place: Place, isPrivate: boolean): boolean =>
  maySee(user, place) && (!isPrivate || unitsOf(user).includes(place.unit.id) || mayAnswer(user, place))

/** In which role a person answers for a party, as it is printed: the nearest that is theirs. */
export const roleFor = (
  user: Person,
  { municipality, unit }: { municipality: string; unit: string },
  party: Party,
): HandInMark['role'] => {
  if (party === 'unit' || party === 'headTeacher')
    return unitsOf(user, 'headTeacher').includes(unit)
      ? 'headTeacher'
      : isStrategist(user, municipality)
        ? 'strategist'
        : 'staff'
  return isStrategist(user, municipality) ? 'strategist' : 'department'
}
