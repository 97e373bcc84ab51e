import type { Access, FieldAccess, Where } from 'payload'
import { and, or } from './combine.ts'
import { idOf } from './idOf.ts'
import { isPlatformAdmin, municipalitiesOf, type Role, unitsOf } from './roles.ts'

export const nobody: Access = () => false
export const signedIn: Access = ({ req }) => Boolean(req.user)
export const platformAdmin: Access = ({ req }) => isPlatformAdmin(req.user)
export const self: Access = ({ req }) => (req.user ? { id: { equals: req.user.id } } : false)

const among = (field: string, ids: string[]): Where | false => (ids.length ? { [field]: { in: ids } } : false)

/** Documents of the municipalities in which the user has one of the roles (default: any role). */
export const municipalityAs =
  (wanted: Role[] = [], field = 'municipality'): Access =>
  ({ req }) =>
    among(field, municipalitiesOf(req.user, ...wanted))

/** Documents of the units in which the user has one of the roles (default: any role). */
export const ownUnitAs =
  (wanted: Role[] = [], field = 'unit'): Access =>
  ({ req }) =>
    among(field, unitsOf(req.user, ...wanted))

/**
 * Payload ignores a `Where` on create, so the data itself is judged. Without data the question is whether to show a
 * button. Data without a municipality is for those who have only one: the tenancy field then fills it.
 */
export const createAs =
  (...wanted: Role[]): Access =>
  ({ req, data }) => {
    const mine = municipalitiesOf(req.user, ...wanted)
    if (!data) return mine.length > 0
    const target = idOf(data.municipality)
    return target ? mine.includes(target) : mine.length === 1 && municipalitiesOf(req.user).length === 1
  }

export const whereEquals =
  (field: string, ...values: string[]): Access =>
  () => ({ [field]: { in: values } })

/** The rules of most nouns: strategists make them, the department reads along, members read what concerns all. */
export const strategist = or(platformAdmin, municipalityAs(['qualityStrategist']))
export const strategistCreates = or(platformAdmin, createAs('qualityStrategist'))
export const administration = or(platformAdmin, municipalityAs(['qualityStrategist', 'department']))
export const member = or(platformAdmin, municipalityAs())
/** A try of a template is its strategists' own; of the rest, what the rule says. */
export const butOfTrials = (rule: Access): Access =>
  and(
    rule,
    or(strategist, () => ({ trial: { not_equals: true } })),
  )
export const memberButOfTrials = butOfTrials(member)
/** What belongs to a school: its own people, and the administration of its municipality. */
export const unitOrAdministration = or(administration, ownUnitAs(['headTeacher', 'staff']))
/**
 * What a school has written and not shown anybody yet may stand in it: its own people alone, and no administrator. The
 * administration reads through commands, which ask whether the document is a draft (`mayRead`).
 */
export const unitAlone = ownUnitAs(['headTeacher', 'staff'])
/** The same, of what the unit answers itself: another's words are read when they are handed in, and by commands. */
export const unitsOwn = and(unitAlone, () => ({ party: { exists: false } }))
/** A document that another writes about a unit is the unit's to see when it is handed in. */
export const unitOnceHandedIn = and(
  ownUnitAs(['headTeacher', 'staff']),
  or(() => ({ answeredBy: { exists: false } }), whereEquals('state', 'handedIn', 'adopted', 'published')),
)

export const fieldPlatformAdmin: FieldAccess = ({ req }) => isPlatformAdmin(req.user)
/** Set when the document is made, or by commands; never over the API. */
export const fieldNobody: FieldAccess = () => false
/** A field that stays as it was when the document was made, over the API. */
export const fixed = { update: fieldNobody }

/** A noun that only commands and jobs write. */
export const commandsOnly = { create: nobody, update: nobody, delete: nobody }
