import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Of the nearest package.json above: the project's own, or the package's. */
export const programVersion = (from = import.meta.dirname): string => {
  try {
    return String(JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8')).version)
  } catch {
    const above = path.dirname(from)
    return above === from ? '?' : programVersion(above)
  }
}
