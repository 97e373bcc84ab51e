import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { BasePayload } from 'payload'

const derive = promisify(pbkdf2)

/**
 * Payload refuses an address that nobody has without hashing anything, and a clock then tells who has an account. Here
 * the same work is done for nobody.
 */
export const evenTime = async (payload: BasePayload, email: string): Promise<void> => {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
  })
  // As Payload hashes: PBKDF2, SHA-256, 600 000 rounds, 32 bytes.
  if (totalDocs === 0) await derive('nobody', 'nothing', 600_000, 32, 'sha256')
}
