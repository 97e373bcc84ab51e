import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/** What a ZIP of Maven Central (`group:name:version:zip`) holds: fetched whole or not at all, and kept between runs. */
export const fromMaven = (artifact: string): string => {
  const [, name, version] = artifact.split(':')
  const folder = path.resolve(import.meta.dirname, '../../.cache', `${name}-${version}`)
  if (existsSync(folder)) return folder
  const made = `${folder}.${process.pid}`
  mkdirSync(made, { recursive: true })
  // What Maven has unpacked it notes, and does not unpack again: noted beside it, it is noted where it is.
  const where = [`-DoutputDirectory=${made}`, `-DmarkersDirectory=${made}`]
  execFileSync('mvn', ['-q', '-B', 'dependency:unpack', `-Dartifact=${artifact}`, ...where], {
    cwd: path.dirname(made),
    stdio: 'pipe',
    timeout: 240_000,
  })
  execFileSync('mv', ['-T', made, folder])
  return folder
}
