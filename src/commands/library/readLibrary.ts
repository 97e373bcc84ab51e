import { z } from 'zod'
import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import type { RawBlock } from '#document/input/input.ts'
import { type SectionSettings, sectionSettingsSchema } from '#document/input/inputSchema.ts'
import type { BlockLibrary } from '#payload-types'
import { libraryBlocks } from '#shelf/libraryBlocks.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'

/** A stored row's id, or the key of what comes with the program. */
export const entryIdSchema = z.union([idSchema, z.string().regex(/^hylla-\w{1,60}$/)])

type Stored = Pick<
  BlockLibrary,
  'id' | 'libraryKey' | 'version' | 'title' | 'description' | 'tags' | 'scope' | 'municipality'
>
/** A ready-made block, or with `section` a whole section and all its blocks. */
export type LibraryRow = Stored & { blocks: RawBlock[]; section?: SectionSettings }

/**
 * Ready-made blocks and sections for a template of this municipality, as far as the person may read them: the shelf's,
 * the national ones and the municipality's own. Somebody at home in two municipalities does not carry one's blocks into
 * the other's templates.
 */
export const readLibrary = async ({ payload, user }: Actor, municipality: string): Promise<LibraryRow[]> => {
  const { docs } = await payload.find({
    collection: 'blockLibrary',
    depth: 0,
    pagination: false,
    sort: 'title',
    ...asUser(user),
  })
  const stored = docs
    .filter((row) => row.scope === 'national' || idOf(row.municipality) === municipality)
    .flatMap(({ block, section, ...row }): LibraryRow[] => {
      const whole = sectionSettingsSchema.safeParse(section)
      if (whole.success) return [{ ...row, section: whole.data, blocks: block ?? [] }]
      return block?.[0] ? [{ ...row, blocks: [block[0]] }] : []
    })
  return [...stored, ...(await shipped())]
}

/** What comes with the program has no row: its key is its id. */
const shipped = async (): Promise<LibraryRow[]> =>
  (await libraryBlocks()).map(({ block, ...entry }) => ({
    ...entry,
    blocks: [block],
    id: entry.libraryKey,
    version: 1,
    scope: 'national',
  }))

/** The newest version of each block and section. */
export const newestOf = (rows: LibraryRow[]): Map<string, LibraryRow> => {
  const newest = new Map<string, LibraryRow>()
  for (const row of rows) if (row.version > (newest.get(row.libraryKey)?.version ?? 0)) newest.set(row.libraryKey, row)
  return newest
}
