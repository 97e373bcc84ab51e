import type { Payload, Where } from 'payload'
import { archiveIn } from '#load/adoption.ts'
import { findRows } from '#load/findRows.ts'
import { pdfMetrics } from '#render/pdf/service.ts'
import { bounds, traffic } from '#traffic/counters.ts'
import { kinds, results } from '#traffic/kindOf.ts'
import { givenUp } from './givenUp.ts'
import { type Health, healthForAll } from './health.ts'
import { roomIn, storedIn } from './probes.ts'
import { ago, minute } from './sweepRows.ts'

type Value = [labels: string, value: number]
type Metric = { name: string; help: string; type: 'counter' | 'gauge' | 'histogram'; values: Value[] }

const written = ({ name, help, type, values }: Metric): string =>
  [
    `# HELP kvalitetsdokument_${name} ${help}`,
    `# TYPE kvalitetsdokument_${name} ${type}`,
    ...values.map(([labels, value]) => `kvalitetsdokument_${name}${labels} ${value}`),
    '',
  ].join('\n')
const counter = (name: string, help: string, values: Value[] | number): Metric => ({
  name: `${name}_total`,
  help,
  type: 'counter',
  values: typeof values === 'number' ? [['', values]] : values,
})
const gauge = (name: string, help: string, values: Value[] | number): Metric => ({
  name,
  help,
  type: 'gauge',
  values: typeof values === 'number' ? [['', values]] : values,
})

const printing = (): Metric[] => {
  const pool = pdfMetrics()
  return [
    counter('pdf_documents', 'Documents that were begun to be printed.', pool.documents),
    counter('pdf_failures', 'Documents that could not be printed.', pool.failures),
    counter('pdf_refused_requests', 'Requests of documents to anything but the renderer itself.', pool.refusedRequests),
    counter('pdf_browser_starts', 'Browsers started.', pool.browserStarts),
    counter('pdf_browser_losses', 'Browsers that died or did not answer.', pool.browserLosses),
    gauge('pdf_active', 'Documents being printed now.', pool.active),
    gauge('pdf_waiting', 'Documents waiting for a page.', pool.waiting),
  ]
}

/** Saves and logins are requests of their own kinds: `kvalitetsdokument_requests_total{kind="save",result="done"}`. */
const requests = (): Metric[] => {
  const { requests, latencies } = traffic()
  const counts = kinds.flatMap((kind) =>
    results.map((result): Value => [`{kind="${kind}",result="${result}"}`, requests[kind][result]]),
  )
  const seconds = kinds.flatMap((kind): Value[] => {
    const { classes, count, sum } = latencies[kind]
    return [
      ...bounds.map((bound, index): Value => [`_bucket{kind="${kind}",le="${bound}"}`, classes[index] ?? 0]),
      [`_bucket{kind="${kind}",le="+Inf"}`, count],
      [`_sum{kind="${kind}"}`, sum],
      [`_count{kind="${kind}"}`, count],
    ]
  })
  return [
    counter('requests', 'Requests answered by this process: done, refused, failed (our fault) or aborted.', counts),
    { name: 'request_seconds', help: 'How long requests took.', type: 'histogram', values: seconds },
  ]
}

const count = async (payload: Payload, collection: 'renders' | 'payload-jobs', where: Where): Promise<number> =>
  (await payload.count({ collection, where, overrideAccess: true })).totalDocs

const rows = async (payload: Payload): Promise<Metric[]> => {
  const states = ['queued', 'running', 'done', 'failed']
  const renders = states.map(
    async (state): Promise<Value> => [
      `{state="${state}"}`,
      await count(payload, 'renders', { state: { equals: state } }),
    ],
  )
  const failed = await count(payload, 'payload-jobs', { hasError: { equals: true } })
  const open: Where = { and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }] }
  return [
    gauge('renders', 'Renderings in the database by state.', await Promise.all(renders)),
    gauge(
      'render_given_up',
      'Files that could not be made and are not tried again, by document; at most 100 are named.',
      (await givenUp(payload)).map(
        ({ document, format, audience }): Value => [
          `{document="${document}",format="${format}",audience="${audience}"}`,
          1,
        ],
      ),
    ),
    gauge('jobs', 'Jobs in the database: waiting or running, and those that were given up.', [
      ['{state="open"}', await count(payload, 'payload-jobs', open)],
      ['{state="failed"}', failed],
    ]),
    gauge(
      'documents_unarchived',
      'Adopted over ten minutes ago, and not all files are in the archive.',
      await unarchived(payload),
    ),
  ]
}

const pageSize = 200
const counted = new WeakMap<Payload, { at: number; value: number }>()
/** Read at most once a minute, and in pages: every adopted document is looked at. */
const unarchived = async (payload: Payload): Promise<number> => {
  const known = counted.get(payload)
  if (known && Date.now() - known.at < minute) return known.value
  const where: Where = {
    and: [{ state: { in: ['adopted', 'published'] } }, { updatedAt: { less_than: ago(10 * minute) } }],
  }
  let value = 0
  for (let page = 1; ; page += 1) {
    const found = await findRows(payload, 'documents', where, {
      fields: ['adoption'],
      limit: pageSize,
      page,
      sort: 'id',
    })
    value += found.filter(({ adoption }) => !archiveIn(adoption)).length
    if (found.length < pageSize) break
  }
  counted.set(payload, { at: Date.now(), value })
  return value
}

const parts = ({ ok, database, saving, storing, queue, pdf }: Health): Value[] => {
  const told = { all: ok, database: database === 'ok', saving: saving === 'ok', storing: storing === 'ok' }
  const rest = { queue: queue === 'ok', pdf: pdf === 'ready' || pdf === 'idle' }
  return Object.entries({ ...told, ...rest }).map(([part, good]) => [`{part="${part}"}`, good ? 1 : 0])
}
const machine = async (payload: Payload): Promise<Metric[]> => {
  const { free, size } = await roomIn(storedIn(payload)).catch(() => ({ free: 0, size: 0 }))
  return [
    gauge('healthy', '1 where /api/halsa says that a part is well.', parts(await healthForAll(payload))),
    gauge('disk_free_bytes', 'Room left where files are stored.', free),
    gauge('disk_size_bytes', 'Size of the disk that files are stored on.', size),
    gauge('memory_bytes', 'Memory that this process has of the machine.', process.memoryUsage().rss),
  ]
}

/**
 * What this process has done and what waits in the database, as Prometheus reads it (text format 0.0.4). A database that is
 * gone takes away what is counted there, and nothing else.
 */
export const metrics = async (payload: Payload): Promise<string> => {
  const stored = await rows(payload).catch((): Metric[] => [])
  const all = [...printing(), ...requests(), ...stored, ...(await machine(payload))]
  return all.map(written).join('')
}
