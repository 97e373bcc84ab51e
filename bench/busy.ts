import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Result } from './measure.ts'

type Seeded = {
  /** `begun`: what stands in the answer already. */
  writers: { token: string; document: string; begun?: string }[]
  reader: { token: string; documents: string[] }
}
/** A person's pause between two saves, and how long it all goes on (ms). */
const [pause, lasts] = [2000, 30_000]
const percentile = (times: number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.NaN

/**
 * Sixty people who save in a document each, two seconds after the last, while twenty clients fetch PDFs that are made, without a pause. On the built application, on SQLite. Milliseconds of a save as its browser counts them.
 */
export const busy = async (): Promise<Result[]> => {
  const { startApplication } = await import('#test/e2e/startApplication.ts')
  const app = await startApplication<Seeded>('seedBusy.ts')
  const { writers, reader } = app.seeded
  const headers = (token: string) => ({ cookie: `payload-token=${token}`, origin: app.base })
  const [saves, files]: number[][] = [[], []]
  let until = 0
  const timed = async (into: number[] | undefined, work: () => Promise<Response>) => {
    const began = performance.now()
    const answer = await work()
    const body = await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${answer.status}: ${Buffer.from(body).toString().slice(0, 300)}`)
    into?.push(performance.now() - began)
  }
  const write = async ({ token, document, begun }: Seeded['writers'][number]) => {
    await sleep(Math.random() * pause)
    // Half of them have begun, with the same words in every answer.
    for (let base = begun; Date.now() < until; ) {
      const value = `Vi har arbetat med läsningen. ${randomUUID()}`
      const body = { instanceKey: 'b0', saveId: randomUUID(), changes: [{ path: ['answer'], base, value }] }
      await timed(saves, () =>
        fetch(`${app.base}/api-skola/dokument/${document}/svar`, {
          method: 'POST',
          headers: { ...headers(token), 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      )
      base = value
      await sleep(pause)
    }
  }
  const fetched = (document: string, into?: number[]) =>
    timed(into, () => fetch(`${app.base}/dokument/${document}/pdf`, { headers: headers(reader.token) }))
  const read = async (document: string) => {
    while (Date.now() < until) await fetched(document, files)
  }
  try {
    await Promise.all(reader.documents.map((document) => fetched(document)))
    until = Date.now() + lasts
    await Promise.all([...writers.map(write), ...reader.documents.map(read)])
    process.stdout.write(`${saves?.length} sparningar, ${files?.length} PDF-filer på ${lasts / 1000} s\n`)
    return [
      {
        name: 'busy-save-p95-ms',
        ratio: percentile(saves ?? [], 0.95),
        unit: 'ms, 60 sparar och 20 hämtar PDF',
        runs: saves?.length ?? 0,
      },
      {
        name: 'busy-pdf-p95-ms',
        ratio: percentile(files ?? [], 0.95),
        unit: 'ms, 60 sparar och 20 hämtar PDF',
        runs: files?.length ?? 0,
      },
    ]
  } finally {
    app.stop()
  }
}
