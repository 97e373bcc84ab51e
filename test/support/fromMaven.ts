import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** What a ZIP of Maven Central (`group:name:version:zip`) holds: fetched whole or not at all, and kept between runs. */
export const fromMaven = (artifact: string): string => {
  const [, name, version] = artifact.split(':')
  const folder = path.resolve(import.meta.dirname, '../../.cache', `${name}-${version}`)
  if (existsSync(folder)) return folder
  const made = `${folder}.${process.pid}`
  execFileSync('mvn', ['-q', '-B', 'dependency:unpack', `-Dartifact=${artifact}`, `-DoutputDirectory=${made}`], {
    cwd: import.meta.dirname,
    stdio: 'pipe',
    timeout: 240_000,
  })
  execFileSync('mv', ['-T', made, folder])
  return folder
}
