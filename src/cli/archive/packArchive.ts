import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, globSync, statSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Pack, pack } from 'tar-stream'
import { type Entry, type Manifest, manifestName } from './manifest.ts'

const addBytes = (archive: Pack, name: string, bytes: string): Promise<void> =>
  new Promise((resolve, reject) => {
    archive.entry({ name, mode: 0o600 }, bytes, (error) => (error ? reject(error) : resolve()))
  })
const addFile = async (archive: Pack, folder: string, name: string): Promise<Entry> => {
  const file = path.join(folder, name)
  const { size } = statSync(file)
  const hash = createHash('sha256')
  const entry = archive.entry({ name, size, mode: 0o600 })
  await pipeline(
    createReadStream(file),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        yield chunk
      }
    },
    entry,
  )
  return { name, size, sha256: hash.digest('hex') }
}

/** All below a folder as one `tar.gz` that its owner alone may read, with the manifest last. */
export const packArchive = async (folder: string, to: string, about: Omit<Manifest, 'entries'>): Promise<Manifest> => {
  const archive = pack()
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
  // PDFs are compressed already: the fastest is as good.
  const written = pipeline(archive, createGzip({ level: 1 }), createWriteStream(to, { mode: 0o600, flush: true }))
  const fill = async (): Promise<Manifest> => {
    const entries: Entry[] = []
    for (const name of names) entries.push(await addFile(archive, folder, name))
    const manifest = { ...about, entries }
    await addBytes(archive, manifestName, `${JSON.stringify(manifest, undefined, 1)}\n`)
    archive.finalize()
    return manifest
  }
  const [manifest] = await Promise.all([fill(), written])
  return manifest
}
