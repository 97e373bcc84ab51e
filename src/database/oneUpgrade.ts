import { setTimeout as sleep } from 'node:timers/promises'
import { makePrivate } from './copyDatabase.ts'
import { OperatorError } from './OperatorError.ts'

/** How long (ms) another process that upgrades is waited for: the copy of a large database takes a while. */
const usual = 120_000
const isBusy = (error: unknown) => /locked|busy/iu.test(String(error))

/**
 * Runs `upgrade` while no other process does: of two that start at once the second waits, and finds nothing left to do.
 * A lock on a file of its own, held by SQLite, so that it is gone with the process that held it, however that ended.
 * Throws UPGRADE_RUNNING after `patience`.
 */
export const oneUpgrade = async <T>(file: string, upgrade: () => Promise<T>, patience = usual): Promise<T> => {
  if (file === ':memory:') return upgrade()
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  makePrivate(`${file}.upgrade`)
  const lock = new DatabaseSync(`${file}.upgrade`, { timeout: 0 })
  const until = Date.now() + patience
  try {
    for (;;) {
      try {
        lock.exec('BEGIN EXCLUSIVE')
        return await upgrade()
      } catch (error) {
        if (!isBusy(error) || lock.isTransaction) throw error
        if (Date.now() >= until)
          throw new OperatorError('UPGRADE_RUNNING', {
            sv: 'En annan process uppgraderar databasen. Vänta tills den är klar och starta igen.',
            en: 'Another process is upgrading the database. Wait until it is done, and start again.',
          })
        await sleep(200)
      }
    }
  } finally {
    lock.close()
  }
}
