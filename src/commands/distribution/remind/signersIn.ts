import type { Payload } from 'payload'
import { unitsOf } from '#access/roles.ts'
import type { Party } from '#document/input/parties.ts'
import type { User } from '#payload-types'
import { isSchool, mayHandIn } from '../../common/rights.ts'

export type Signer = Pick<User, 'name' | 'email' | 'tenants' | 'platformAdmin'>
/** `lead`: who answers the document, where that is another than the unit. */
type Unit = { id: string; kind: string; lead?: Party | undefined }

/**
 * Who may sign for a unit of a municipality: one query, whatever the number of its units. A platform administrator may
 * everything and is spared.
 */
export const signersIn = async (payload: Payload, municipality: string): Promise<(unit: Unit) => Signer[]> => {
  // Whole rows: of those in which a list is selected, SQLite leaves out what the list's own lists say. Past hooks, which take
  // longer than the question where there are five hundred.
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { 'tenants.tenant': { equals: municipality } },
    pagination: false,
    limit: 0,
  })
  const people = docs.filter(({ platformAdmin }) => !platformAdmin)
  const byUnit = Map.groupBy(
    people.flatMap((person) => unitsOf(person, 'headTeacher').map((unit) => ({ person, unit }))),
    ({ unit }) => unit,
  )
  return (unit) => {
    // Above the schools it is the strategists, who have no unit.
    const { lead = 'unit' } = unit
    const near =
      isSchool(unit.kind) && lead === 'unit' ? (byUnit.get(unit.id) ?? []).map(({ person }) => person) : people
    return near.filter((person) => mayHandIn(person, { municipality, unit, lead }))
  }
}
