import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { setTimeout as sleep } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload } from 'payload'
import { holdFiles, lockOf, placeOf } from '#database/holdFiles.ts'
import { serverAnswers } from '#database/mongo/serverAnswers.ts'
import { OperatorError } from '#database/OperatorError.ts'
import { isWaiting, setWaiting } from '#database/waiting.ts'
import { logsRequests, readPlaces, readRole, readTracing } from '#env'
import { joinNodes } from '#jobs/node/joinNodes.ts'
import { isWorker } from '#jobs/node/nodeRow.ts'
import { startWorker } from '#jobs/node/startWorker.ts'
import { traceTo } from '#traffic/traceTo.ts'
import { watchRequests } from '#traffic/watchRequests.ts'

const say = (what: string) =>
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), kind: 'start', what })}\n`)

/** One line a request on standard output, unless the log is asked for warnings alone. */
const watchTraffic = () =>
  watchRequests((line) => {
    if (logsRequests()) process.stdout.write(`${JSON.stringify(line)}\n`)
  })

/**
 * Leads a request elsewhere before Next sees it: Node tells of it before it hands it over. An address that is no text
 * (`/%E0%A4%A`) leads to a page that is not there, for Next cannot decode it and answers 500; every address leads to
 * `/api/vantar` until the database has answered once.
 */
const leadElsewhere = () =>
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: { url?: string } }
    try {
      decodeURIComponent(request.url?.split('?')[0] ?? '')
      if (isWaiting() && !request.url?.startsWith('/_next/')) request.url = '/api/vantar'
    } catch {
      request.url = '/adressen-gar-inte-att-lasa'
    }
  })

/**
 * Next makes Payload at the first request; migrations, the first administrator and what is due by the clock should not wait
 * for one. Throws SECOND_NODE before anything is written where another node holds the same files.
 */
const boot = async () => {
  const [places, role] = [readPlaces(), readRole()]
  const lock = lockOf(places)
  if (lock) await holdFiles(lock)
  const payload = await getPayload({ config })
  const node = await joinNodes(payload, { role, place: lock ? placeOf(lock) : randomUUID(), shares: !lock })
  const worker = isWorker(role) ? startWorker(payload, node.id) : undefined
  // Best effort: whoever is killed is missed after the term.
  process.once('SIGTERM', () => {
    worker?.stop().catch(() => undefined)
    node.leave().catch(() => undefined)
  })
}

/** Payload is not made before the database answers: what failed once it would make again without migrations. */
const bootLater = async (answers: () => Promise<boolean>) => {
  say('The database does not answer. Waiting for it; until then everything is answered with 503.')
  do await sleep(2_000)
  while (!(await answers()))
  await boot()
  setWaiting(false)
  say('The database answers.')
}

/** Next would go on without what failed, and answer every call with an error: whoever watches over the program starts it again. */
const end = (error: unknown): never => {
  say(error instanceof OperatorError ? error.message : String((error as Error)?.stack ?? error))
  return process.exit(1)
}

/** All that stands before the first request. Ends the process where the start fails for another reason than a database that is away. */
export const startServer = async (): Promise<void> => {
  watchTraffic()
  leadElsewhere()
  const tracing = readTracing()
  if (tracing) traceTo(tracing)
  const answers = () => serverAnswers(readPlaces().databaseUri)
  if (await answers()) return boot().catch(end)
  setWaiting(true)
  bootLater(answers).catch(end)
}
