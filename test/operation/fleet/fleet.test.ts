import { beforeAll, describe, expect, inject, it } from 'vitest'
import { buildOnce } from '../../e2e/startApplication.ts'
import { killFleet } from './killFleet.ts'

describe.skipIf(!inject('replicaUri'))('two nodes that answer and two that work', () => {
  beforeAll(() => buildOnce({ ...process.env, NODE_ENV: 'production' }), 900_000)

  it('lose no file and forget no mail when each of them and the database are killed at work', async () => {
    const outcome = await killFleet({ schools: 15, kills: 5, patience: 600_000 })
    expect(outcome).toMatchObject({ adopted: 15, archived: 15, refused: [], lost: [], forgotten: [], doubled: [] })
    expect(outcome.killed).toHaveLength(5)
    // One for each kill at most: that which was between the mail server's yes and our note.
    expect(outcome.repeated).toBeLessThanOrEqual(outcome.killed.length)
  }, 1_500_000)
})
