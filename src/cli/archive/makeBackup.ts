import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { OperatorError } from '#database/OperatorError.ts'
import type { Places } from '#env'
import type { Manifest } from './manifest.ts'
import { mongoSource } from './mongoSource.ts'
import { packArchive } from './packArchive.ts'
import { sqliteSource } from './sqliteSource.ts'
import { type Copied, keepFiles, type Named, type Source } from './stage.ts'

/** How often the database is copied anew because a file was taken away between its copy and the file's turn. */
const attempts = 5

const copyAll = async (
  source: Source,
  { dataDir, bucket }: Places,
  stage: string,
): Promise<Copied & { missing: string[] }> => {
  for (let attempt = 1; ; attempt += 1) {
    rmSync(path.join(stage, 'database'), { recursive: true, force: true })
    const copied = await source.copyTo(stage)
    const absent = keepFiles(dataDir, copied.named, stage)
    // What is in a bucket is kept there, by its versions; the manifest names it.
    const missing = bucket ? [] : absent
    if (missing.length === 0) return { ...copied, missing }
    const now = await source.namedNow()
    // Named still: it was lost before, which a backup tells and cannot mend.
    const lost = missing.filter((name) => isNamed(now, name))
    if (lost.length === missing.length || attempt === attempts) return { ...copied, missing }
    for (const kind of ['files', 'media']) rmSync(path.join(stage, kind), { recursive: true, force: true })
  }
}
const isNamed = (named: Named, name: string) =>
  Object.entries(named).some(([kind, names]) => names.some((one) => `${kind}/${one}` === name))

const stamp = (now: Date) => now.toISOString().slice(0, 19).replaceAll(':', '')
const fileFor = (target: string, now: Date): string => {
  const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() || !/\.(tar\.gz|tgz)$/u.test(target)
  return isFolder ? path.join(target, `kvalitetsdokument-${stamp(now)}.tar.gz`) : target
}

/**
 * Database, stored files and secret in one archive, each byte with a checksum, while the server goes on. `target`: a
 * folder, or a file that ends with `.tar.gz`. Until it is whole it is called `.part`. Throws EXISTS, NO_DATABASE and
 * NOT_QUIET.
 */
export const makeBackup = async (
  places: Places,
  target: string,
  program: string,
): Promise<{ file: string; manifest: Manifest }> => {
  const now = new Date()
  const file = fileFor(path.resolve(target), now)
  if (existsSync(file))
    throw new OperatorError('EXISTS', {
      sv: `${file} finns redan. Ange ett annat namn, eller en mapp.`,
      en: `${file} is there already. Give another name, or a folder.`,
    })
  const isMongo = places.databaseUri.startsWith('mongodb')
  const source = isMongo ? await mongoSource(places.databaseUri) : sqliteSource(places.databaseUri)
  mkdirSync(path.dirname(file), { recursive: true })
  mkdirSync(places.dataDir, { recursive: true })
  const stage = mkdtempSync(path.join(places.dataDir, 'backup-'))
  try {
    const { migrations, missing } = await copyAll(source, places, stage)
    if (places.secret) writeFileSync(path.join(stage, 'secret'), places.secret, { mode: 0o600 })
    const about = {
      ...{ format: 1 as const, program, made: now.toISOString(), database: source.kind, migrations, missing },
      ...(places.bucket ? { bucket: places.bucket.name } : {}),
    }
    const manifest = await packArchive(stage, `${file}.part`, about)
    renameSync(`${file}.part`, file)
    return { file, manifest }
  } finally {
    rmSync(`${file}.part`, { force: true })
    rmSync(stage, { recursive: true, force: true })
    await source.close()
  }
}
