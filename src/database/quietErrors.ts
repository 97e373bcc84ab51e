import type { DatabaseAdapterObj } from 'payload'
import { spanned } from '#traffic/spanned.ts'
import { busyFrom } from './DatabaseBusy.ts'

/** Every call of an adapter that brings values with it. */
const calls = [
  ...['count', 'countVersions', 'find', 'findOne', 'findDistinct', 'findVersions', 'queryDrafts', 'create', 'upsert'],
  ...['updateOne', 'updateMany', 'updateJobs', 'deleteOne', 'deleteMany', 'createVersion', 'updateVersion'],
  ...['deleteVersions', 'findGlobal', 'createGlobal', 'updateGlobal', 'createGlobalVersion', 'updateGlobalVersion'],
  ...['findGlobalVersions', 'countGlobalVersions'],
]
/** Where drivers put the values of a statement that failed: drizzle's, and MongoDB's. */
const withValues = ['params', 'keyValue', 'errorResponse', 'writeErrors', 'op', 'result']

type Values = Error & Record<string, unknown>
/** What follows is values: `Failed query: … params: a,b,c` and `dup key: { email: "…" }`. */
const wordsOnly = (text: string) =>
  text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/u, '\nparams: (left out)').replace(/dup key: \{.*\}/su, 'dup key')

/**
 * Takes the values out of a database's error. They are hashes of passwords, links to choose a new one, names and texts; the
 * error goes to the log, and whoever reads the log is not to have them.
 */
export const withoutValues = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const told = error as Values
  const [message, stack] = [told.message, told.stack ?? '']
  told.message = wordsOnly(message)
  told.stack = wordsOnly(stack.includes(message) ? stack.replace(message, () => told.message) : stack)
  for (const name of withValues) if (name in told) Reflect.deleteProperty(told, name)
  if (told.cause) withoutValues(told.cause)
  return told
}

type Call = (...given: unknown[]) => Promise<unknown>

/** Every error of the database leaves it without values, by whichever way it then comes into the log; and each call is told as a span. */
export const quietErrors = (database: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    const connect = adapter.connect?.bind(adapter)
    const quieten = () => {
      for (const name of calls) {
        const call = Reflect.get(adapter, name) as Call | undefined
        if (!call) continue
        Reflect.set(adapter, name, async (...given: unknown[]) => {
          try {
            const { collection } = (given[0] ?? {}) as { collection?: string }
            return await spanned(`database ${name}`, collection ? { collection } : {}, () => call.apply(adapter, given))
          } catch (error) {
            throw busyFrom(error) ?? withoutValues(error)
          }
        })
      }
    }
    // After the adapter has connected, and with it whatever stands in for its calls.
    adapter.connect = async (options) => {
      await connect?.(options)
      quieten()
    }
    return adapter
  },
})
