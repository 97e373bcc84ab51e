import { OperatorError } from './OperatorError.ts'

/**
 * Throws DATABASE_NEWER when the database has been through a migration that this program does not know: an older program
 * would write rows that the newer one cannot read, and lose columns it has never heard of.
 */
export const refuseNewer = (done: readonly string[], known: readonly string[]): void => {
  const unknown = done.filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  const names = unknown.join(', ')
  throw new OperatorError('DATABASE_NEWER', {
    sv: `Databasen har uppgraderats av ett nyare program (${names}). Ingenting har ändrats. Installera det nyare programmet igen, eller läs tillbaka kopian från före uppgraderingen.`,
    en: `The database has been upgraded by a newer program (${names}). Nothing has been changed. Install the newer program again, or restore the copy from before the upgrade.`,
  })
}
