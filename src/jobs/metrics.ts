import type { Payload } from 'payload'
import { pdfMetrics } from '#render/pdf/service.ts'

const renderStates = ['queued', 'running', 'done', 'failed'] as const

type Metric = { name: string; help: string; type: 'counter' | 'gauge'; values: [labels: string, value: number][] }

const written = ({ name, help, type, values }: Metric): string =>
  [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...values.map(([labels, value]) => `${name}${labels} ${value}`),
    '',
  ].join('\n')

/** Counters of this process's renderer and the renderings in the database, as Prometheus reads them (text format 0.0.4). */
export const metrics = async (payload: Payload): Promise<string> => {
  const pool = pdfMetrics()
  const counts = await Promise.all(
    renderStates.map(async (state) => {
      const where = { state: { equals: state } }
      const { totalDocs } = await payload.count({
        collection: 'renders',
        where,
        overrideAccess: true,
      })
      return [`{state="${state}"}`, totalDocs] as [string, number]
    }),
  )
  const counter = (name: string, help: string, value: number): Metric => ({
    name: `kvalitetsdokument_pdf_${name}_total`,
    help,
    type: 'counter',
    values: [['', value]],
  })
  const gauge = (name: string, help: string, value: number): Metric => ({
    name: `kvalitetsdokument_pdf_${name}`,
    help,
    type: 'gauge',
    values: [['', value]],
  })
  return [
    counter('documents', 'Documents that were begun to be printed.', pool.documents),
    counter('failures', 'Documents that could not be printed.', pool.failures),
    counter('refused_requests', 'Requests of documents to anything but the renderer itself.', pool.refusedRequests),
    counter('browser_starts', 'Browsers started.', pool.browserStarts),
    counter('browser_losses', 'Browsers that died or did not answer.', pool.browserLosses),
    gauge('active', 'Documents being printed now.', pool.active),
    gauge('waiting', 'Documents waiting for a page.', pool.waiting),
    { name: 'kvalitetsdokument_renders', help: 'Renderings in the database by state.', type: 'gauge', values: counts },
  ]
    .map((metric) => written(metric as Metric))
    .join('')
}
