import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { formatDate, formatSchoolYear } from '#document/text/swedish.ts'
import { findRows } from '#load/findRows.ts'
import { LoadError } from '#load/LoadError.ts'
import { readUpload } from '#load/readUpload.ts'
import { today } from '#load/today.ts'
import { sha256 } from '../cacheKey.ts'
import { listName, listText } from './listText.ts'
import { packageEntries } from './packageEntries.ts'
import type { PackageRow } from './packageRow.ts'
import { mostBytes, type ZipFile, zipOf, zipSize } from './zipOf.ts'

export type OpenPackage = {
  /** What the file is called. */
  name: string
  size: number
  /** The same while the ZIP is, byte for byte. */
  etag: string
  documents: string[]
  chunks: () => AsyncGenerator<Uint8Array>
}

type Stored = { id: string; filename?: string | null | undefined; filesize?: number | null | undefined }
/** Read whole and compared: a file that is not the one in the list ends the download, and is not handed out as it. */
const read = async (payload: Payload, { id, filename }: Stored, checksum: string): Promise<Uint8Array> => {
  const bytes = await readUpload(payload, 'files', filename ?? '')
  if (sha256(bytes) !== checksum) throw new LoadError('FILE_GONE', { id })
  return bytes
}
const titleOf = ({ title, schoolYear }: { title: string; schoolYear: number }) => {
  const name = title.replace(/\s*\{\{[^}]*\}\}/gu, '')
  return name.includes(String(schoolYear)) ? name : `${name} ${formatSchoolYear(schoolYear)}`
}

/**
 * The ZIP of a package that is made, ready to be written out. Throws `CommandError`: WRONG_STATE/package while it is not
 * made, or when files of it have been cleared away since; WRONG_STATE/packageTooLarge where a ZIP could not hold it.
 */
export const openPackage = async (payload: Payload, row: PackageRow): Promise<OpenPackage> => {
  const { state, language, madeAt } = row
  const packed = row.packed ?? []
  if (state !== 'done' || !madeAt) throw new CommandError('WRONG_STATE/package')
  const distribution = idOf(row.distribution) ?? ''
  const entries = packageEntries(packed)
  const [files, [sent]] = await Promise.all([
    findRows(payload, 'files', { id: { in: entries.map(({ id }) => id) } }, { fields: ['filename', 'filesize'] }),
    findRows(payload, 'distributions', { id: { equals: distribution } }, { fields: ['title', 'schoolYear'] }),
  ])
  const stored = new Map(files.map((file) => [file.id, file]))
  if (!sent || entries.some(({ id }) => !stored.has(id))) throw new CommandError('WRONG_STATE/package')
  const title = titleOf(sent)
  const at = formatDate(today(new Date(madeAt)), language)
  const list = Buffer.from(listText({ title, at, packed, entries, notHandedIn: row.notHandedIn ?? [], language }))
  const parts = [
    { path: listName(language), size: list.byteLength, bytes: async () => new Uint8Array(list) },
    ...entries.map(({ id, path, checksum }) => {
      const file: Stored = stored.get(id) ?? { id }
      return { path, size: file.filesize ?? 0, bytes: () => read(payload, file, checksum) }
    }),
  ]
  const size = zipSize(parts)
  if (size > mostBytes) throw new CommandError('WRONG_STATE/packageTooLarge')
  const zipped: ZipFile[] = parts
  return {
    name: `${title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')}.zip`,
    size,
    etag: `"${sha256(`${madeAt}${list}`)}"`,
    documents: packed.filter(({ error }) => !error).map(({ document }) => document),
    chunks: () => zipOf(zipped, new Date(madeAt)),
  }
}
