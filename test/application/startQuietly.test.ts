import { describe, expect, it } from 'vitest'
import { startQuietly } from '#cli/startQuietly.ts'

const node = (script: string) => startQuietly(process.execPath, ['-e', script])

describe('a tool run beside the demo', () => {
  it('is quiet when it succeeds and says what it printed when it fails', async () => {
    await expect(node('console.log("bra")').done).resolves.toBeUndefined()
    await expect(node('console.error("ont om minne"); process.exit(3)').done).rejects.toThrow(/ont om minne/u)
    await expect(startQuietly('finns-inte-här', []).done).rejects.toThrow(/ENOENT/u)
  })
  it('ends when it is stopped, and stopping it twice or too late does nothing', async () => {
    const running = node('setInterval(() => {}, 1000)')
    running.stop()
    await expect(running.done).rejects.toThrow(/SIGTERM/u)
    running.stop()
    const ended = node('')
    await ended.done
    ended.stop()
  })
})
