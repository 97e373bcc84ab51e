import type { BasePayload, Payload } from 'payload'
import { z } from 'zod'
import { municipalitiesOf } from '#access/roles.ts'
import type { User } from '#payload-types'
import { moveDocument } from '../common/moveDocument.ts'

/** What stands where the name of somebody stood who has been removed. */
export const formerPerson = 'Tidigare medarbetare'

const signed = z.looseObject({ by: z.string() })
const schema = z.object({
  sectionStates: z.record(z.string(), signed).nullish().catch(null),
  returned: signed.nullish().catch(null),
})

/** What of a document is to be written anew without the name; undefined where it does not stand there. */
const without = (row: unknown, name: string): Record<string, unknown> | undefined => {
  const { sectionStates, returned } = schema.parse(row)
  const unnamed = (one: z.infer<typeof signed>) => (one.by === name ? { ...one, by: formerPerson } : one)
  const states = Object.entries(sectionStates ?? {})
  const data = {
    ...(states.some(([, { by }]) => by === name)
      ? { sectionStates: Object.fromEntries(states.map(([key, state]) => [key, unnamed(state)])) }
      : {}),
    ...(returned?.by === name ? { returned: unnamed(returned) } : {}),
  }
  return Object.keys(data).length > 0 ? data : undefined
}

/**
 * Takes a person's name out of what stands in words about documents: who marked a section as ready, who sent a document back.
 * Texts have their author by id, and show nobody when that id is gone. Left alone: who adopted, which is a decision of an
 * authority, and the log. A namesake who is still there keeps the name.
 */
export const neutralName = async (
  payload: BasePayload,
  { name, ...user }: Pick<User, 'name' | 'tenants' | 'platformAdmin'>,
): Promise<void> => {
  const all = { depth: 0, pagination: false, overrideAccess: true } as const
  const namesakes = await payload.count({
    collection: 'users',
    where: { name: { equals: name } },
    overrideAccess: true,
  })
  const mine = municipalitiesOf(user)
  if (namesakes.totalDocs > 0 || mine.length === 0) return
  const { docs } = await payload.find({
    collection: 'documents',
    where: { municipality: { in: mine } },
    select: { sectionStates: true, returned: true },
    ...all,
  })
  for (const row of docs)
    if (without(row, name)) await moveDocument(payload as Payload, row.id, (now) => without(now, name))
}
