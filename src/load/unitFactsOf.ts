import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { UnitFacts, UnitPicture } from '#document/input/unitFacts.ts'
import type { Unit } from '#payload-types'
import { findAll } from './findAll.ts'

type Row = Pick<Unit, 'address' | 'phone' | 'email' | 'web' | 'pupils' | 'picture' | 'closedOn'>

/** ISO dates on which a school year begins and the next one does. */
export const schoolYearStart = (schoolYear: number): string => `${schoolYear}-07-01`

/** A unit that closes when the document's school year is over is none that is closed. */
export const unitFactsOf = ({ address, phone, email, web, pupils, closedOn }: Row, schoolYear: number): UnitFacts => ({
  ...(address ? { address } : {}),
  ...(phone ? { phone } : {}),
  ...(email ? { email } : {}),
  ...(web ? { web } : {}),
  ...(typeof pupils === 'number' ? { pupils } : {}),
  ...(closedOn && closedOn < schoolYearStart(schoolYear + 1) ? { closed: closedOn } : {}),
})

/** Pictures of units with what they show, in one query; none where no unit has one. */
export const picturesOf = async (
  payload: Payload,
  municipality: string,
  rows: Row[],
): Promise<(row: Row) => UnitPicture | undefined> => {
  const ids = [...new Set(rows.flatMap(({ picture }) => idOf(picture) ?? []))]
  const media = ids.length > 0 ? await findAll(payload, 'media', municipality, { id: { in: ids } }) : []
  const pictures = new Map(media.map(({ id, alt }) => [id, { asset: id, alt: alt ?? '' }]))
  return ({ picture }) => pictures.get(idOf(picture) ?? '')
}
