import { setTimeout as sleep } from 'node:timers/promises'
import { today } from '#load/today.ts'
import type { FleetNode } from './fleet.ts'

type Told = { status: number; text: string }

/** Answers that a node gives for a while, when it or its database is being started: the same is asked again. */
const passing = [0, 500, 502, 503, 504]
const ask = (node: FleetNode, token: string, documentId: string): Promise<Told> =>
  fetch(`${node.base}/api-skola/dokument/${documentId}/faststall`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify({ by: 'Nämnden', date: today() }),
    signal: AbortSignal.timeout(180_000),
  }).then(
    async (answer) => ({ status: answer.status, text: await answer.text() }),
    () => ({ status: 0, text: '' }),
  )

export type Adopting = { adopted: Set<string>; refused: string[]; done: Promise<void> }

/** Adopts each document by whichever node comes next, as often as it takes until one says that it is done. */
export const adoptAll = (webs: FleetNode[], token: string, documents: string[], atOnce = 4): Adopting => {
  const adopted = new Set<string>()
  const refused: string[] = []
  const waiting = documents.values()
  let turn = 0
  const work = async () => {
    for (const id of waiting)
      for (;;) {
        const node = webs[turn++ % webs.length]
        if (!node) return
        const { status, text } = await ask(node, token, id)
        if (status === 200) {
          adopted.add(id)
          break
        }
        if (!passing.includes(status) && !/"BUSY/u.test(text)) {
          refused.push(`${id}: ${status} ${text.slice(0, 300)}`)
          break
        }
        await sleep(250)
      }
  }
  const done = Promise.all(Array.from({ length: atOnce }, work)).then(() => undefined)
  return { adopted, refused, done }
}
