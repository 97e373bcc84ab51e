import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { OperatorError } from '#database/OperatorError.ts'
import { type Entry, entryName, type Manifest, manifestName, manifestSchema } from './manifest.ts'

const damaged = (why: string) =>
  new OperatorError('ARCHIVE_DAMAGED', {
    sv: `Arkivet är avklippt eller ändrat (${why}). Ingenting har lästs tillbaka. Hämta en annan kopia.`,
    en: `The archive is cut or changed (${why}). Nothing has been restored. Fetch another copy.`,
  })

const unpackEntry = async (bytes: Readable, folder: string, name: string): Promise<Entry> => {
  if (!entryName.test(name)) throw damaged(`"${name}"`)
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  const hash = createHash('sha256')
  let size = 0
  await pipeline(
    bytes,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        size += chunk.byteLength
        yield chunk
      }
    },
    createWriteStream(file, { mode: 0o600, flush: true }),
  )
  return { name, size, sha256: hash.digest('hex') }
}
const textOf = async (bytes: Readable): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
/** One line for each entry, so that two lists can be compared. */
const lines = (entries: readonly Entry[]) => entries.map(({ name, size, sha256 }) => `${name} ${size} ${sha256}`).sort()

const read = async (file: string, folder: string) => {
  const archive = extract()
  const found: Entry[] = []
  let text: string | undefined
  const fill = async () => {
    for await (const entry of archive) {
      // The reader may stop in the middle of an entry; a stream between takes its end as an end.
      const bytes = entry.pipe(new PassThrough())
      if (entry.header.name === manifestName) text = await textOf(bytes)
      else found.push(await unpackEntry(bytes, folder, entry.header.name))
    }
  }
  await Promise.all([fill(), pipeline(createReadStream(file), createGunzip(), archive)])
  return { found, text }
}

/** Unpacks and compares every byte with the manifest. Throws ARCHIVE_DAMAGED when anything is cut, changed or foreign. */
export const unpackArchive = async (file: string, folder: string): Promise<Manifest> => {
  const { found, text } = await read(file, folder).catch((error) => {
    throw error instanceof OperatorError ? error : damaged(error instanceof Error ? error.message : String(error))
  })
  if (text === undefined) throw damaged(manifestName)
  const manifest = manifestSchema.safeParse(JSON.parse(text))
  if (!manifest.success) throw damaged(manifestName)
  const there = lines(found)
  const wanted = lines(manifest.data.entries)
  const wrong = [...wanted.filter((line) => !there.includes(line)), ...there.filter((line) => !wanted.includes(line))]
  if (wrong[0]) throw damaged(wrong[0].split(' ')[0] ?? '')
  return manifest.data
}
