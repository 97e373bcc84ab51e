import type { BasePayload } from 'payload'
import type { Env } from '#env'
import { firstVersions } from './firstVersions.ts'
import { sharedTurn } from './leases/sharedTurn.ts'
import { noteMigrations } from './noteMigrations.ts'

/** Outside production Payload would push the schema instead of migrating; we never push, so migrate there too. */
const migrate = async (payload: BasePayload) => {
  if (
    payload.db.packageName.includes('sqlite') &&
    process.env.NODE_ENV !== 'production' &&
    !process.env.PAYLOAD_MIGRATING
  )
    await payload.db.migrate()
}

/** Until somebody exists, nobody can log in: the first administrator comes from the environment, never from the web. */
const firstAdmin = async (payload: BasePayload, admin: Env['admin']) => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return
  if (!admin) {
    payload.logger.warn(
      'Inga användare finns. Sätt ADMIN_EMAIL och ADMIN_PASSWORD och starta om, eller läs in ett exempel.',
    )
    return
  }
  await payload.create({ collection: 'users', data: { ...admin, name: 'Administratör', platformAdmin: true } })
  payload.logger.info(`Den första administratören skapades: ${admin.email}`)
}

/** `later`: what brings rows of an earlier version up to this one, on any database; each does nothing when it is done. */
export const atBoot =
  (env: Env, later: ((payload: BasePayload) => Promise<void>)[] = []) =>
  async (payload: BasePayload) => {
    if (process.env.PAYLOAD_MIGRATING) return
    await migrate(payload)
    // In turn where several nodes start at once: the second finds nothing left to do.
    await sharedTurn(payload, 'boot', async () => {
      await noteMigrations(payload)
      await firstVersions(payload)
      await firstAdmin(payload, env.admin)
      for (const step of later) await step(payload)
    })
  }
