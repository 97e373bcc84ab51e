import { z } from 'zod'

/** The last entry of an archive: what is in it, so that one that was cut lacks it and one that was changed contradicts it. */
export const manifestName = 'manifest.json'

export const manifestSchema = z.object({
  /** Of this layout; a program refuses what it does not know. */
  format: z.literal(1),
  /** Version of the program that made it. */
  program: z.string(),
  made: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  /** Names of the migrations that the database has been through. */
  migrations: z.array(z.string()),
  /** Files that rows name and that were gone when the backup was made: `files/….pdf`. */
  missing: z.array(z.string()),
  /** Where the files are that are not in the archive. */
  bucket: z.string().optional(),
  entries: z.array(z.object({ name: z.string(), size: z.number().int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifestSchema>
export type Entry = Manifest['entries'][number]

/** What an archive may hold, and nothing that would lie outside the folder it is unpacked in. */
export const entryName = /^(secret|database\/[\w.-]+\.(db|bson)|(files|media)\/(?!\.)[^/\\]+)$/u
