import { createHash } from 'node:crypto'
import type { BasePayload } from 'payload'
import { isUniqueError } from '../../../common/isUniqueError.ts'
import { ExternalFault } from '../ExternalFault.ts'

/**
 * An assertion is good once, on all nodes and over restarts: the row is made, or the index refuses it; nothing is read first.
 * Kept as attempts are, and cleared with them, when it would be refused as too old (`until`, ms since 1970). Throws
 * `ExternalFault`: `svar`.
 */
export const useOnce = async (payload: BasePayload, provider: string, id: string, until: number): Promise<void> => {
  const key = `saml:${createHash('sha256').update(`${provider} ${id}`).digest('hex')}`
  try {
    await payload.db.create({ collection: 'attempts', data: { key, points: 1, expiresAt: until } })
  } catch (error) {
    throw isUniqueError(error) ? new ExternalFault('svar', new Error('used')) : error
  }
}
