import { createHash } from 'node:crypto'
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Where a map of the source would be, which no package holds; it is all in which copies of a chunk differ. */
const mapComment = /\n\/\/# sourceMappingURL=\S+\s*$/u

/**
 * Next's bundler writes what several routes need once for each of them, under names of its own. Of scripts below a folder
 * that say the same, one stays on the disk, and the others are further names of it.
 */
export const shareEqualFiles = (folder: string): void => {
  const first = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue
    const file = path.join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8').replace(mapComment, '\n')
    const hash = createHash('sha256').update(text).digest('hex')
    const equal = first.get(hash)
    rmSync(file)
    if (equal) linkSync(equal, file)
    else writeFileSync(file, text)
    if (!equal) first.set(hash, file)
  }
}
