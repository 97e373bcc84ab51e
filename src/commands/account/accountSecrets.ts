import type { BasePayload } from 'payload'
import { isUniqueError } from '../common/isUniqueError.ts'

export type AccountSecrets = {
  person: string
  /** Encrypted with the server's secret; none: no second step. */
  totpSecret?: string | null
  totpUsed: number
  recovery?: string[] | null
  calendarKey?: string | null
}
const collection = 'accountSecrets'

export const secretsOf = async (payload: BasePayload, person: string): Promise<AccountSecrets> => {
  const row = await payload.db.findOne<AccountSecrets & { id: string }>({
    collection,
    where: { person: { equals: person } },
  })
  return row ?? { person, totpUsed: 0 }
}

/**
 * Writes what is given, if no code has been used since `known` was read: of two logins with one code, one writes. Answers
 * whether it did.
 */
export const writeSecrets = async (
  payload: BasePayload,
  known: AccountSecrets,
  data: Partial<Omit<AccountSecrets, 'person'>>,
): Promise<boolean> => {
  const { person, totpUsed } = known
  const row = await payload.db.updateOne({
    collection,
    where: { and: [{ person: { equals: person } }, { totpUsed: { equals: totpUsed } }] },
    data,
    options: { atomic: true },
  })
  if (row) return true
  try {
    await payload.db.create({ collection, data: { totpUsed: 0, ...data, person } })
    return true
  } catch (error) {
    if (isUniqueError(error)) return false
    throw error
  }
}

export const forgetSecrets = async (payload: BasePayload, person: string): Promise<void> => {
  await payload.db.deleteMany({ collection, where: { person: { equals: person } } })
}
