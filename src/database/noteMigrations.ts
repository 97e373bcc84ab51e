import type { BasePayload } from 'payload'
import { migrations } from '#migrations/index.ts'
import { refuseNewer } from './refuseNewer.ts'

/**
 * MongoDB has no columns to migrate, and yet what is in it is of some release. The same names as on SQLite are noted in
 * the same collection, so that there too an older program is refused (DATABASE_NEWER) and a backup says what it is of.
 */
export const noteMigrations = async (payload: BasePayload): Promise<void> => {
  if (payload.db.packageName.includes('sqlite')) return
  const collection = 'payload-migrations'
  const { docs } = await payload.find({ collection, depth: 0, pagination: false })
  const noted = docs.flatMap(({ name }) => name ?? [])
  const known = migrations.map(({ name }) => name)
  refuseNewer(noted, known)
  for (const name of known.filter((one) => !noted.includes(one)))
    await payload.create({ collection, data: { name, batch: 0 }, depth: 0 })
}
