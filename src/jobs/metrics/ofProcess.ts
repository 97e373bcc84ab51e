import { pdfMetrics } from '#render/pdf/service.ts'
import { bounds, traffic } from '#traffic/counters.ts'
import { kinds, results } from '#traffic/kindOf.ts'
import { counter, gauge, type Metric, type Value } from './metric.ts'

/** What this process has printed. */
export const printing = (): Metric[] => {
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
export const requests = (): Metric[] => {
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
