import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Ledger, newLedger } from './ledger.ts'
import { type Ask, askAt, prepareLife } from './life.ts'
import type { Seeded } from './seed.ts'
import type { State } from './state.ts'
import { verify } from './verify.ts'
import { logInAll, type World, workUntilDead } from './workers.ts'

export type Killed = { kills: number; counts: Ledger['counts']; lost: string[]; refused: string[] }

/** Until every life has an edition and documents to write in; the first year's are for answers alone. */
const prepare = async (ask: Ask): Promise<{ world: World; ledger: Ledger }> => {
  const seeded = (await ask('POST', '/seed')) as unknown as Seeded
  const world: World = { ...seeded, answering: [] }
  const ledger = newLedger(seeded.heads.map(({ id }) => id))
  await logInAll(ask, ledger, world)
  const token = ledger.tokens.get(seeded.strategist.id)
  const { editionId } = await ask('POST', '/publishEdition', { templateId: seeded.template }, token)
  ledger.editions.add(editionId)
  const sending = { editionId, schoolYear: 2000, unitIds: seeded.units, deadline: '2001-06-14' }
  const { distributionId, documentIds } = await ask('POST', '/distribute', sending, token)
  ledger.distributions.add(distributionId)
  world.answering = documentIds
  return { world, ledger }
}

/** Until so much more has been acknowledged: by work rather than by time, for machines differ. */
const acknowledged = async ({ counts }: Ledger, more: number): Promise<void> => {
  const total = () => Object.values(counts).reduce((sum, count) => sum + count, 0)
  const [before, latest] = [total(), Date.now() + 60_000]
  while (total() < before + more && Date.now() < latest) await sleep(1)
}

/**
 * Kills the server `kills` times, at any moment, while people log in, save, hand in, return, adopt, publish and send out.
 * After each kill it starts again, the sweep runs, and all that was ever acknowledged is looked for. Stops at the first
 * loss.
 */
export const killMany = async (kills: number, told: (line: string) => void = () => {}): Promise<Killed> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kills-'))
  const life = () => prepareLife(`file:${folder}/payload.db`, folder)
  let next = life()
  let known: { world: World; ledger: Ledger } | undefined
  const lost: string[] = []
  const refused: string[] = []
  let killed = 0
  try {
    for (;;) {
      const now = next
      next = life()
      const ask = askAt(await now.begin(), killed)
      if (known) {
        await ask('POST', '/sweep')
        const state = (await ask('POST', '/state')) as unknown as State
        lost.push(...verify(state, known.ledger, known.world))
        lost.push(...(await logInAll(ask, known.ledger, known.world)))
      } else known = await prepare(ask)
      if (lost.length > 0 || killed === kills) {
        await now.kill()
        break
      }
      const work = workUntilDead(ask, known.ledger, known.world)
      await acknowledged(known.ledger, 5 + Math.random() * 60)
      await sleep(Math.random() * 50)
      await now.kill()
      killed += 1
      refused.push(...(await work))
      told(`${killed} of ${kills} ${JSON.stringify(known.ledger.counts)}`)
    }
  } finally {
    await next.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { kills: killed, counts: known.ledger.counts, lost, refused }
}
