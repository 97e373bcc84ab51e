import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/** Folders of stored files below `DATA_DIR`, and the collections whose rows name what is in them. */
export const storedFolders = ['files', 'media'] as const
export type Named = Record<(typeof storedFolders)[number], string[]>

/** What a database's own way of copying tells of the copy it made. */
export type Copied = { migrations: string[]; named: Named }
/** A database that can be backed up. */
export type Source = {
  kind: 'sqlite' | 'mongodb'
  /** Writes a copy of one moment below the folder. */
  copyTo: (folder: string) => Promise<Copied>
  /** Names of files that rows of now name. */
  namedNow: () => Promise<Named>
  close: () => Promise<void>
}

/** The same bytes under a second name: what is deleted afterwards stays. A disk without such names gets a copy. */
const keep = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Takes hold of the files that rows name; gives the names of those that are not there. */
export const keepFiles = (dataDir: string, named: Named, folder: string): string[] =>
  storedFolders.flatMap((kind) => {
    mkdirSync(path.join(folder, kind), { recursive: true })
    return named[kind].flatMap((name) => {
      const from = path.join(dataDir, kind, name)
      if (!existsSync(from)) return `${kind}/${name}`
      keep(from, path.join(folder, kind, name))
      return []
    })
  })
