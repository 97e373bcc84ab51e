import { existsSync } from 'node:fs'
import { join } from 'node:path'

const PLACE = ['src', 'render', 'pdf', 'worker', 'archivalWorker.ts']

/**
 * The worker's source file.
 *
 * It lies beside this one, except when this one was bundled into a server: then in the project that the server runs in.
 * The path is put together at run time so that no bundler follows it; Node strips the types itself.
 */
export function workerFile(): string {
  const beside = import.meta.dirname ? join(import.meta.dirname, PLACE[PLACE.length - 1] ?? '') : ''
  if (beside && existsSync(beside)) return beside
  return join(/* turbopackIgnore: true */ process.cwd(), ...PLACE)
}
