import { rmSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREFIX = 'kvalitetsdokument-profile-'
const made = new Set<string>()

/** A profile directory of this process, removed at the latest when the process exits. */
export async function makeProfile(): Promise<string> {
  await sweepProfiles()
  if (made.size === 0) process.once('exit', () => removeAllNow())
  const directory = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  made.add(directory)
  return directory
}

/** Removes a profile directory; a dying browser may still write to it for a moment, so try for two seconds. */
export async function removeProfile(directory: string | undefined): Promise<void> {
  if (!directory) return
  await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  made.delete(directory)
}

function removeAllNow(): void {
  for (const directory of made) rmSync(directory, { recursive: true, force: true })
}

/** Removes what processes left behind that were killed: their number stands in the name, and nobody has it now. */
async function sweepProfiles(): Promise<void> {
  for (const entry of await readdir(tmpdir())) {
    if (!entry.startsWith(PREFIX)) continue
    const pid = Number(entry.slice(PREFIX.length).split('-')[0])
    if (!isAlive(pid)) await rm(join(tmpdir(), entry), { recursive: true, force: true }).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
