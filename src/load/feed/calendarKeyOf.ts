import type { Payload } from 'payload'

/** What a person's calendar addresses are made of beside the server's secret; empty until they have been made anew. */
export const calendarKeyOf = async (payload: Payload, person: string): Promise<string> => {
  const row = await payload.db.findOne<{ id: string; calendarKey?: string | null }>({
    collection: 'accountSecrets',
    where: { person: { equals: person } },
  })
  return row?.calendarKey ?? ''
}
