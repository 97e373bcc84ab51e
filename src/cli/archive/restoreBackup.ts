import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { OperatorError } from '#database/OperatorError.ts'
import type { Places } from '#env'
import type { Manifest } from './manifest.ts'
import { putMongo } from './putMongo.ts'
import { putSqlite } from './putSqlite.ts'
import { sqliteFile } from './sqliteSource.ts'
import { storedFolders } from './stage.ts'
import { unpackArchive } from './unpackArchive.ts'

const kindOf = (uri: string) => (uri.startsWith('mongodb') ? 'mongodb' : 'sqlite')
const holds = (folder: string) => existsSync(folder) && readdirSync(folder).length > 0

const refuseOther = ({ databaseUri }: Places, { database }: Manifest): void => {
  if (kindOf(databaseUri) === database) return
  throw new OperatorError('OTHER_DATABASE', {
    sv: `Arkivet är av en databas av slaget ${database}, men DATABASE_URI anger ${kindOf(databaseUri)}. Ändra DATABASE_URI.`,
    en: `The archive is of a ${database} database, but DATABASE_URI names ${kindOf(databaseUri)}. Change DATABASE_URI.`,
  })
}
const refuseNonEmpty = ({ databaseUri, dataDir }: Places, replace: boolean): void => {
  const isThere =
    storedFolders.some((kind) => holds(path.join(dataDir, kind))) ||
    (kindOf(databaseUri) === 'sqlite' && existsSync(sqliteFile(databaseUri)))
  if (!isThere || replace) return
  throw new OperatorError('NOT_EMPTY', {
    sv: `Det finns redan data i ${dataDir}. Läs tillbaka till en tom plats, eller lägg till --replace: då flyttas det som finns åt sidan.`,
    en: `There is data in ${dataDir} already. Restore to an empty place, or add --replace: what is there is then moved aside.`,
  })
}
/** One-time codes and sessions are made with the secret: without the same one they cannot be read. */
const refuseOtherSecret = (stage: string, given: string | undefined): void => {
  const file = path.join(stage, 'secret')
  if (!given || !existsSync(file) || readFileSync(file, 'utf8').trim() === given) return
  throw new OperatorError('SECRET_DIFFERS', {
    sv: 'PAYLOAD_SECRET är en annan hemlighet än arkivets, så engångskoder skulle inte gå att läsa. Ta bort PAYLOAD_SECRET, eller sätt den till hemligheten i arkivet.',
    en: 'PAYLOAD_SECRET is another secret than that of the archive, so one-time codes could not be read. Leave PAYLOAD_SECRET out, or set it to the secret in the archive.',
  })
}
const move = (from: string, to: string): void => {
  if (!existsSync(from)) return
  mkdirSync(path.dirname(to), { recursive: true })
  renameSync(from, to)
}

/**
 * Puts a backup where the server looks for its data, after every byte of it was compared with its checksums. What was
 * there (`replace`) is moved to `before-restore-…` beside it. `givenSecret`: what `PAYLOAD_SECRET` says.
 * Throws ARCHIVE_DAMAGED, OTHER_DATABASE, NOT_EMPTY, IN_USE and SECRET_DIFFERS, and then has touched nothing.
 */
export const restoreBackup = async (
  places: Places,
  archive: string,
  { replace = false, givenSecret }: { replace?: boolean; givenSecret?: string | undefined } = {},
): Promise<{ manifest: Manifest; aside: string | undefined }> => {
  const { dataDir, databaseUri, secretFile } = places
  refuseNonEmpty(places, replace)
  mkdirSync(dataDir, { recursive: true })
  const stage = mkdtempSync(path.join(dataDir, 'restore-'))
  const aside = path.join(dataDir, `before-restore-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`)
  try {
    const manifest = await unpackArchive(archive, stage)
    refuseOther(places, manifest)
    refuseOtherSecret(stage, givenSecret)
    if (manifest.database === 'sqlite') putSqlite(databaseUri, stage, aside)
    else await putMongo(databaseUri, stage)
    for (const kind of storedFolders) {
      if (holds(path.join(dataDir, kind))) move(path.join(dataDir, kind), path.join(aside, kind))
      else rmSync(path.join(dataDir, kind), { recursive: true, force: true })
      move(path.join(stage, kind), path.join(dataDir, kind))
    }
    if (!givenSecret && existsSync(path.join(stage, 'secret'))) {
      move(secretFile, path.join(aside, 'secret'))
      move(path.join(stage, 'secret'), secretFile)
    }
    return { manifest, aside: existsSync(aside) ? aside : undefined }
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}
