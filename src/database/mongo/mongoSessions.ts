import type { DatabaseAdapterObj } from 'payload'
import { type Person, type PersonUpdate, sessionChange } from '../sessionChange.ts'

type Update = (query: object, change: object, options: object) => Promise<unknown>
type Adapter = {
  collections: Record<string, { updateOne: Update } | undefined>
  findOne: (args: { collection: string; where: object }) => Promise<unknown>
  updateOne: (args: PersonUpdate) => Promise<unknown>
}

/**
 * The same guarantee as `freshSessions` gives on SQLite (docs/adr/0040): a login undoes no change of roles, and a change
 * of name no login. MongoDB changes single elements of a list in place, so sessions are never written with the person.
 * Ended ones are taken away first, by themselves: nobody misses them if the next step never comes.
 */
export const mongoSessions = (database: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    // Payload's common type of adapters knows nothing of what this one has, and asks for its own shape of an update.
    const { collections, findOne, updateOne } = adapter as unknown as Adapter
    const write = async (update: PersonUpdate): Promise<unknown> => {
      const { collection, id, data, returning } = update
      if (!collection || !id || !data?.sessions) return updateOne.call(adapter, update)
      const now = (await findOne.call(adapter, { collection, where: { id: { equals: id } } })) as Person | null
      if (!now || (returning !== false && data.hash !== now.hash)) return updateOne.call(adapter, update)
      if (returning !== false) {
        const { sessions: _asRead, ...rest } = data
        return updateOne.call(adapter, { ...update, data: rest })
      }
      const { added, renewed, gone } = sessionChange(data.sessions, now.sessions ?? [])
      const change = (what: object, where = {}) =>
        collections[collection]?.updateOne({ _id: id, ...where }, what, { timestamps: false })
      if (gone.length > 0) await change({ $pull: { sessions: { id: { $in: gone.map((one) => one.id) } } } })
      for (const { id: which, expiresAt } of renewed)
        await change({ $set: { 'sessions.$.expiresAt': expiresAt } }, { 'sessions.id': which })
      if (added.length > 0) await change({ $push: { sessions: { $each: added } } })
      return null
    }
    return Object.assign(adapter, { updateOne: write })
  },
})
