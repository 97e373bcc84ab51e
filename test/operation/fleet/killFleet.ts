import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { run } from '../../e2e/startApplication.ts'
import { replicaServer } from '../../support/mongo/replicaServer.ts'
import { s3Server } from '../../support/s3Server.ts'
import { adoptAll } from './adoptAll.ts'
import { startFleet } from './fleet.ts'
import type { Seeded } from './seedFleet.ts'
import { slowMailServer } from './slowMailServer.ts'
import { whatIsThere } from './whatIsThere.ts'

export type Outcome = {
  killed: string[]
  adopted: number
  archived: number
  refused: string[]
  /** Files that are not in the store as they were made. */
  lost: string[]
  /** Head teachers whose reminder never came. */
  forgotten: string[]
  /** Head teachers who were sent two mails, which no mail system knows to be one. */
  doubled: string[]
  /** Mails that were sent once more, under the number that they had. */
  repeated: number
}
type Wanted = { schools: number; kills: number; patience: number }

/**
 * Two nodes that answer, two that work, one database and one object store: `schools` documents are adopted and as many
 * reminders sent, while each node and the database are killed in turn, `kills` times, by how far the work has come.
 */
export const killFleet = async (
  { schools, kills, patience }: Wanted,
  told: (line: string) => void = () => {},
): Promise<Outcome> => {
  const [server, store, mail] = [await replicaServer(), await s3Server(), await slowMailServer(150)]
  const uri = server.database('fleet')
  const { name, region, endpoint = '', key } = store.bucket
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URI: uri,
    PAYLOAD_SECRET: 'the same on all nodes',
    SERVER_URL: 'http://kvalitet.example',
    SMTP_URL: mail.url,
    FLEET: String(schools),
    ...{ S3_BUCKET: name, S3_REGION: region, S3_ENDPOINT: endpoint },
    ...{ S3_ACCESS_KEY_ID: key?.id, S3_SECRET_ACCESS_KEY: key?.secret },
  }
  const printed = await run([path.join(import.meta.dirname, 'seedFleet.ts')], { ...env, LOG_LEVEL: 'error' })
  told(`seeded ${schools} schools`)
  const { token, adopting, heads } = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Seeded
  const fleet = await startFleet(env)
  const there = whatIsThere(uri)
  const victims = [...fleet.workers, server, ...fleet.webs].map((victim, index) => ({
    victim,
    name: 'log' in victim ? victim.name : `database${index}`,
  }))
  try {
    const { adopted, refused, done } = adoptAll(fleet.webs, token, adopting)
    // Twice, as two workers would who both took themselves for the first.
    await there.remind()
    await there.remind()
    let archived = 0
    const progress = async () => {
      archived = await there.countArchived().catch(() => archived)
      return adopted.size + mail.taken.length + archived
    }
    const killed: string[] = []
    for (const end = Date.now() + patience; killed.length < kills && Date.now() < end; await sleep(50)) {
      if ((await progress()) < ((killed.length + 0.5) * 3 * schools) / kills) continue
      const next = victims[killed.length % victims.length]
      if (!next) break
      await next.victim.kill()
      killed.push(next.name)
      told(
        `${killed.length} of ${kills}: ${next.name}; ${adopted.size} adopted, ${mail.taken.length} mails, ${archived} archived`,
      )
      await next.victim.start()
    }
    await done
    for (const end = Date.now() + patience; Date.now() < end; await sleep(500))
      if ((await progress()) >= 3 * schools && archived === schools && (await there.openJobs()) === 0) break
    const lost = await there.lost([...adopted], store)
    const numbers = Map.groupBy(mail.taken, ({ to }) => to)
    const different = (to: string) => new Set(numbers.get(to)?.map(({ id }) => id)).size
    return {
      killed,
      adopted: adopted.size,
      archived,
      refused,
      lost,
      forgotten: heads.filter((head) => different(head) === 0),
      doubled: heads.filter((head) => different(head) > 1),
      repeated: mail.taken.length - numbers.size,
    }
  } catch (error) {
    told([...fleet.webs, ...fleet.workers].map(({ name, log }) => `${name}\n${log().slice(-3000)}`).join('\n'))
    throw error
  } finally {
    await fleet.stop()
    await there.close()
    await mail.stop()
    await store.stop()
    await server.stop()
  }
}
