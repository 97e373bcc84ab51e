import type { Payload } from 'payload'
import { findAll } from '#load/findAll.ts'
import type { Edition } from '#payload-types'
import { CommandError } from '../../common/CommandError.ts'

/** What a template says to everybody: its edition of the highest number. Throws NOT_FOUND where none is published. */
export const latestEdition = async (payload: Payload, municipality: string, template: string): Promise<Edition> => {
  const where = { template: { equals: template } }
  const [latest] = await findAll(payload, 'editions', municipality, where, { sort: '-number', limit: 1 })
  if (!latest) throw new CommandError('NOT_FOUND/edition')
  return latest
}
