import type { Actor } from './actor.ts'
import { CommandError } from './CommandError.ts'
import { isStrategist } from './rights.ts'

/**
 * The municipality that is asked about, for its strategist, before anything else of what was sent is read. To others it
 * does not exist (NOT_FOUND).
 */
export const ownMunicipality = ({ user }: Actor, asked: unknown): string => {
  if (typeof asked !== 'string' || !isStrategist(user, asked)) throw new CommandError('NOT_FOUND/municipality')
  return asked
}
